//! A flood slows the flood, and not the people.

use stories::flood::run;

/// What the server may take of memory beyond what it has, in kibibytes: connections, those who wait, and what SQLite keeps.
const MORE_MEMORY: u64 = 256 * 1024;

#[test]
fn whoever_is_honest_is_served_in_a_flood_and_nothing_acknowledged_is_lost() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run());
    println!("{outcome:?}; {:.1} times as long", outcome.times_longer());
    assert_eq!(outcome.acknowledged, outcome.counted, "{outcome:?}");
    assert!(outcome.sent_away + outcome.broken_off > outcome.served, "most of the flood was sent away: {outcome:?}");
    assert!(outcome.memory_after < outcome.memory_before + MORE_MEMORY, "{outcome:?}");
}
