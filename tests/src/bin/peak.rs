//! The whole of a famous peak: `cargo run --release -p stories --bin peak -- [PARTICIPATIONS]`. So many people say that they sent
//! their letter, over HTTP, each with a key of their own; then it is looked whether every one is stored and counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use stories::folder::Folder;
use stories::program::Running;
use stories::wire::Wire;

/// The largest petition on record.
const RECORD: u64 = 6_100_000;

/// How many connections carry them.
const CONNECTIONS: usize = 256;

fn main() -> std::process::ExitCode {
    let all = std::env::args().nth(1).and_then(|argument| argument.parse().ok()).unwrap_or(RECORD);
    let folder = Folder::new();
    let server = Running::start(&folder.join("data"));
    let after = server.greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    let id: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let begun = Instant::now();
    let acknowledged = runtime.block_on(replay(&server.address, &id, all));
    let seconds = begun.elapsed().as_secs_f64();
    println!("{acknowledged} of {all} acknowledged in {seconds:.0} s: {:.0} a second", acknowledged as f64 / seconds);
    drop(server);
    let store = store::Store::open(&folder.path().join("data")).expect("the data can be opened");
    let audit = store.audit().expect("the data can be read");
    println!(
        "{} stored, {} differences between what is stored and what is counted",
        audit.acts,
        audit.differences.len()
    );
    let whole = acknowledged == all && audit.acts == all && audit.differences.is_empty();
    println!("{}", if whole { "nothing lost, and the count is right" } else { "NOT TRUE" });
    std::process::ExitCode::from(u8::from(!whole))
}

async fn replay(address: &str, id: &str, all: u64) -> u64 {
    let next = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (next, address, path) = (Arc::clone(&next), address.to_owned(), format!("/en/cases/{id}/sent"));
            tokio::spawn(async move {
                let mut wire = Wire::to(&address).await.expect("the server listens");
                let mut acknowledged = 0;
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= all {
                        return acknowledged;
                    }
                    if number.is_multiple_of(500_000) && number > 0 {
                        println!("{number}");
                    }
                    // Keys are random: here a number that is mixed well enough that they lie anywhere.
                    let key = u128::from(number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
                    let sent = format!("key={key:032x}&channel=letter");
                    // Who is not heard says it again, with the same key.
                    while wire.ask(&path, &sent).await.ok() != Some(303) {
                        wire = Wire::to(&address).await.expect("the server listens");
                    }
                    acknowledged += 1;
                }
            })
        })
        .collect();
    let mut acknowledged = 0;
    for task in tasks {
        acknowledged += task.await.expect("a participation does not panic");
    }
    acknowledged
}
