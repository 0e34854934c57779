//! The long run: `cargo run --release -p stories --bin stop-trials -- TRIALS [SEED]`.

use stories::folder::Folder;
use stories::stop_trials::{Plan, run};

fn main() -> std::process::ExitCode {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let [trials, rest @ ..] = numbers.as_slice() else {
        println!("usage: stop-trials TRIALS [SEED]");
        return std::process::ExitCode::from(2);
    };
    let plan =
        Plan { trials: usize::try_from(*trials).unwrap_or(usize::MAX), seed: rest.first().copied().unwrap_or(1) };
    let folder = Folder::new();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run(&plan, folder.path(), |so_far| {
        if so_far.trials % 50 == 0 {
            println!("{} trials, {} let go, {} after a stop", so_far.trials, so_far.let_go, so_far.after);
        }
    }));
    println!("{outcome:#?}");
    println!("{}", if outcome.is_true() { "a stop stops" } else { "NOT TRUE" });
    std::process::ExitCode::from(u8::from(!outcome.is_true()))
}
