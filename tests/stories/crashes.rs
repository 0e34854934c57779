//! Acknowledged = stored = counted, with the server killed at random moments.

use stories::folder::Folder;
use stories::lost_acks::{Plan, run};

#[test]
fn what_was_acknowledged_is_stored_and_counted_though_the_server_is_killed() {
    let folder = Folder::new();
    let plan = Plan { clients: vec![1, 16, 64, 512], kills: 8, acknowledgements: 4_000, longest_round: 600, seed: 7 };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(run(&plan, &folder.path().join("data"), |_| {}));
    println!("{outcome:?}");
    assert!(outcome.acknowledged >= 4_000 && outcome.kills >= 8, "the plan was carried out: {outcome:?}");
    assert!(outcome.is_true(), "{outcome:?}");
}
