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

#[test]
fn after_a_stop_was_acknowledged_no_letter_is_let_go() {
    let folder = Folder::new();
    let plan = stories::stop_trials::Plan { trials: 16, seed: 7 };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let outcome = runtime.block_on(stories::stop_trials::run(&plan, folder.path(), |_| {}));
    println!("{outcome:?}");
    assert!(outcome.trials == 16 && outcome.kills == 8 && outcome.by_command == 8, "{outcome:?}");
    assert!(outcome.acknowledged >= 8 && outcome.let_go > 16, "people wrote, and the desk stopped: {outcome:?}");
    assert!(outcome.is_true(), "{outcome:?}");
}
