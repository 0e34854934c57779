//! The long run: `cargo run --release -p stories --bin lost-acks -- ACKNOWLEDGEMENTS KILLS [SEED]`.

use stories::folder::Folder;
use stories::lost_acks::{Plan, run};

fn main() -> std::process::ExitCode {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let [acknowledgements, kills, rest @ ..] = numbers.as_slice() else {
        println!("usage: lost-acks ACKNOWLEDGEMENTS KILLS [SEED]");
        return std::process::ExitCode::from(2);
    };
    let plan = Plan {
        clients: vec![1, 16, 64, 512],
        kills: usize::try_from(*kills).unwrap_or(usize::MAX),
        acknowledgements: usize::try_from(*acknowledgements).unwrap_or(usize::MAX),
        longest_round: 900,
        seed: rest.first().copied().unwrap_or(1),
    };
    let folder = Folder::new();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run(&plan, &folder.path().join("data"), |so_far| {
        if so_far.kills % 25 == 0 {
            println!("{} kills, {} acknowledged", so_far.kills, so_far.acknowledged);
        }
    }));
    println!("{outcome:#?}");
    println!("{}", if outcome.is_true() { "acknowledged = stored = counted" } else { "NOT TRUE" });
    std::process::ExitCode::from(u8::from(!outcome.is_true()))
}
