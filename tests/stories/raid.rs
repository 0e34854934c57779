//! What a raid would carry away.

mod joining;

use std::time::{Duration, Instant};

use stories::app::App;
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
    if let Some((words, addresses)) = outcome.an_hour_later {
        assert!(words <= LEFT_ON_STACKS, "{words} words are still in memory after an hour");
        assert!(addresses <= LEFT_ON_STACKS, "{addresses} addresses are still in memory after an hour");
    }
    match outcome.in_memory {
        // What is freed is overwritten. A stack may still show a piece of the last letters.
        Some(found) => assert!(found <= LEFT_ON_STACKS, "{found} words of {SUPPORTERS} supporters are still in memory"),
        None => println!("this machine does not let this user look into the memory of another process"),
    }
}

/// How many acts the files are to forget the order of: some tens of pages.
const ACTS: usize = 1_500;

/// What chance makes of a half.
const CHANCE: std::ops::Range<f64> = 0.45..0.55;

/// How long the sweeper may take to notice a new day, and to put the rows into order.
const FORGOTTEN_WITHIN: Duration = Duration::from_secs(60);

#[test]
fn nobody_can_tell_from_the_files_in_which_order_acts_came() {
    let app = App::start("2026-03-02");
    let path = format!("/en/cases/{}/sent", app.sample());
    let mut client = app.supporter();
    let keys: Vec<[u8; 16]> = (0..ACTS as u128).map(|number| mixed(number).to_be_bytes()).collect();
    for key in &keys {
        let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(client.post(&path, &[("key", &key), ("channel", "letter")]).status, 303);
    }
    let data = app.folder.join("data");
    app.world.go_to("2026-03-03");
    let begun = Instant::now();
    let mut seen = 1.0;
    while begun.elapsed() < FORGOTTEN_WITHIN && !CHANCE.contains(&seen) {
        std::thread::sleep(Duration::from_secs(1));
        // Until nothing has happened for some seconds, the newest pages stand in the log.
        let log = std::fs::metadata(format!("{data}/clamor.db-wal")).map_or(0, |log| log.len());
        if log == 0 {
            seen = in_order(&std::fs::read(format!("{data}/clamor.db")).expect("the database is there"), &keys);
        }
    }
    assert!(CHANCE.contains(&seen), "of two neighbours in the file, the first came first in {seen:.2} of all cases");
    assert_eq!(app.stop(), 0);
    let log = std::fs::metadata(format!("{data}/clamor.db-wal")).map_or(0, |log| log.len());
    assert_eq!(log, 0, "the log, which lists pages as they were written, is empty");
}

/// Numbers that lie anywhere, as keys do; the same in each run.
fn mixed(number: u128) -> u128 {
    let mixed = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    (mixed ^ mixed >> 61).wrapping_mul(0xbf58_476d_1ce4_e5b9_94d0_49bb_1331_11eb)
}

/// Of all pairs of acts that lie beside each other in the file: in which part of them the one that lies first came first. A half
/// is chance.
fn in_order(file: &[u8], keys: &[[u8; 16]]) -> f64 {
    let arrived: std::collections::HashMap<&[u8], usize> = keys.iter().map(|key| &key[..]).zip(0..).collect();
    let lying: Vec<usize> = file.windows(16).filter_map(|window| arrived.get(window).copied()).collect();
    assert!(lying.len() >= keys.len() / 2, "the acts are in the file: {} of {}", lying.len(), keys.len());
    let first = lying.windows(2).filter(|pair| pair[0] < pair[1]).count();
    first as f64 / (lying.len() - 1) as f64
}
