//! What ends by itself: drafts that nobody touches, rows of "I have sent it"; and what is only offered.

use stories::app::App;

use super::super::people::{guest, office, ready_case};
use super::{DAY, LONGEST_LOOK, NOTICED_WITHIN, id_of, is_well, key, rows, until, write};

#[test]
fn a_draft_that_nobody_touches_is_warned_of_and_goes() {
    let app = office(&[]);
    let mut desk = guest(&app, "editor");
    let (kept, left) = (ready_case(&mut desk), ready_case(&mut desk));
    let warned = |day: &str| {
        app.world.go_to(day);
        guest(&app, "editor").get("/desk").seen().matches("This draft is deleted on 29 August 2026").count()
    };
    assert_eq!(warned("2026-08-14"), 0, "fifteen days before nothing is said");
    assert_eq!(warned("2026-08-15"), 2, "fourteen days before");
    let mut reader = guest(&app, "reader");
    assert!(reader.get("/desk").seen().contains("29 August 2026"), "readers see it too");
    assert!(!reader.get("/desk").text().contains(&format!("action=\"{kept}/keep\"")), "and change nothing");
    let mut editor = guest(&app, "editor");
    assert!(editor.get(&kept).seen().contains("This draft is deleted on 29 August 2026"));
    assert!(editor.get(&kept).text().contains(&format!("action=\"{kept}/keep\"")));
    let done = editor.post(&format!("{kept}/keep"), &[]);
    assert_eq!(done.status, 303, "{}", done.seen());
    assert!(editor.get(done.header("location")).seen().contains("The draft stays"));
    assert!(editor.get(&format!("{kept}/history")).seen().contains("It was kept"));
    assert_eq!(warned("2026-08-28"), 1, "the last day of the other one");
    assert_eq!(rows(&app, "tombstone"), "0 rows now.");
    app.world.go_to("2026-08-29");
    until(NOTICED_WITHIN, "the draft goes", || rows(&app, "tombstone") == "1 row now.");
    let mut desk = guest(&app, "editor");
    assert_eq!((desk.get(&kept).status, desk.get(&left).status), (200, 410));
    assert_eq!(app.supporter().get(&format!("/en/cases/{}", id_of(&left))).status, 404);
    assert!(is_well(&app).contains("1 case,"));
    app.world.go_to("2027-02-11");
    until(NOTICED_WITHIN, "the other one goes half a year after it was kept", || {
        rows(&app, "tombstone") == "2 rows now."
    });
}

#[test]
fn rows_go_a_season_after_the_last_day_and_counts_stay_also_with_a_new_deadline() {
    let app = App::start(DAY);
    let id = app.sample();
    let said_sent = |app: &App| -> String {
        let text = app.command(&["tally", &id]).text();
        text.split_whitespace().last().unwrap_or_default().to_owned()
    };
    assert_eq!((write(&app, &id, &key(1)), write(&app, &id, &key(2))), (303, 303));
    app.world.go_to("2026-07-11");
    // The letters ended on 13 April; the ninetieth day after it is 12 July.
    std::thread::sleep(std::time::Duration::from_secs(6));
    assert_eq!(rows(&app, "said_sent"), "2 rows now.", "a day before");
    app.world.go_to("2026-07-12");
    until(NOTICED_WITHIN, "the rows go", || rows(&app, "said_sent") == "0 rows now.");
    assert_eq!(said_sent(&app), "2");
    assert!(is_well(&app).contains("0 acts with a key, as counted with 2 more whose rows are gone"));

    let mut desk = guest(&app, "approver");
    let case = format!("/desk/cases/{id}");
    assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303);
    let seen = super::version(&mut desk, &case);
    let dated = desk.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-08-01")]);
    assert_eq!(dated.status, 303, "{}", dated.seen());
    let released = desk.post(&format!("{case}/release"), &[]);
    assert_eq!(released.status, 303, "{}", released.seen());
    assert_eq!(write(&app, &id, &key(3)), 303);
    assert_eq!((said_sent(&app), rows(&app, "said_sent")), ("3".into(), "1 row now.".into()));
    assert!(is_well(&app).contains("1 act with a key, as counted with 2 more"));
    app.world.go_to("2026-10-30");
    until(NOTICED_WITHIN, "these rows go too", || rows(&app, "said_sent") == "0 rows now.");
    assert_eq!(said_sent(&app), "3");
    assert!(is_well(&app).contains("with 3 more whose rows are gone"));
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 200, "the page of the case stands as before");
}

#[test]
fn a_case_that_is_long_over_is_offered_for_deletion_and_stays() {
    let app = App::start(DAY);
    let id = app.sample();
    assert_eq!(app.command(&["stop", &id]).code, 0);
    until(LONGEST_LOOK, "the server sees it", || app.supporter().get(&format!("/en/cases/{id}")).status == 410);
    let offered = |day: &str, role: &str| {
        app.world.go_to(day);
        let page = guest(&app, role).get("/desk");
        (page.seen().contains("Over since 2 March 2026"), page.text().contains(&format!("/desk/cases/{id}/delete")))
    };
    assert_eq!(offered("2027-04-05", "approver"), (false, false));
    assert_eq!(offered("2027-04-06", "approver"), (true, true));
    assert_eq!(offered("2027-04-06", "editor"), (true, false), "who may not delete is told");
    assert_eq!(rows(&app, "tombstone"), "0 rows now.");
    assert!(is_well(&app).contains("1 case,"));
}
