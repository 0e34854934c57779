//! The raid, for whoever wants to see it: `cargo run --release -p stories --bin raid -- [SUPPORTERS]`.

use stories::raid::run;

fn main() -> std::process::ExitCode {
    let supporters = std::env::args().nth(1).and_then(|argument| argument.parse().ok()).unwrap_or(10_000);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run(supporters));
    println!("{outcome:#?}");
    let clean = outcome.on_disk.is_empty() && outcome.said_sent == outcome.counted;
    println!("{}", if clean { "nothing of anybody is on the disk" } else { "SOMETHING WAS FOUND" });
    std::process::ExitCode::from(u8::from(!clean))
}
