//! What a raid would carry away.

use stories::raid::run;

/// As many as the promise names.
const SUPPORTERS: usize = 10_000;

/// How many of their several hundred thousand words may be left where a thread was at work last.
const LEFT_ON_STACKS: usize = 50;

#[test]
fn a_raid_finds_nothing_of_ten_thousand_supporters_on_the_disk() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run(SUPPORTERS));
    println!("{outcome:?}");
    assert!(outcome.on_disk.is_empty(), "{:#?}", outcome.on_disk);
    assert_eq!((outcome.said_sent, outcome.counted), (SUPPORTERS, SUPPORTERS), "acknowledged is counted");
    assert!(outcome.files > 5 && outcome.bytes > 100_000, "there was something to search: {outcome:?}");
    match outcome.in_memory {
        // What is freed is overwritten. A stack may still show a piece of the last letters.
        Some(found) => assert!(found <= LEFT_ON_STACKS, "{found} words of {SUPPORTERS} supporters are still in memory"),
        None => println!("this machine does not let this user look into the memory of another process"),
    }
}
