//! The flood, for whoever wants to see it: `cargo run --release -p stories --bin flood`.

use stories::flood::run;

fn main() -> std::process::ExitCode {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run());
    println!("{outcome:#?}");
    println!(
        "the one who is honest waited {:.1} times as long as without it (99th percentile)",
        outcome.times_longer()
    );
    let rate = (outcome.served + outcome.sent_away + outcome.broken_off) as f64 / outcome.lasted.as_secs_f64();
    println!("the flood: {rate:.0} requests a second");
    let whole = outcome.acknowledged == outcome.counted;
    println!("{}", if whole { "what was acknowledged is counted" } else { "NOT TRUE" });
    std::process::ExitCode::from(u8::from(!whole))
}
