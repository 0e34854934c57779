//! A clock that jumps.

use std::time::{Duration, Instant};

use stories::app::App;
use stories::client::Client;

use super::rows;

const DAY: &str = "2026-03-02";

/// Longer than it takes until what sweeps has looked at the clock: every five seconds.
const LOOKED: Duration = Duration::from_secs(7);

/// How long the sweeper may take.
const SWEPT_WITHIN: Duration = Duration::from_secs(40);

fn act(supporter: &mut Client, case: &str, number: u8) -> u16 {
    let key = format!("{number:02x}").repeat(16);
    supporter.post(&format!("/en/cases/{case}/sent"), &[("key", &key), ("channel", "letter")]).status
}

fn said_sent(supporter: &mut Client, case: &str) -> u64 {
    let data: serde_json::Value =
        serde_json::from_str(&supporter.get(&format!("/cases/{case}.json")).text()).expect("it is JSON");
    data["tally"]["said_sent"].as_u64().expect("it is a number")
}

#[test]
fn a_clock_that_jumps_a_year_ahead_and_comes_back_has_ended_nothing() {
    let app = App::start(DAY);
    let (case, mut supporter, mut desk) = (app.sample(), app.supporter(), app.desk());
    assert_eq!(app.command(&["desk", "invite", "Somebody"]).code, 0);
    assert_eq!(act(&mut supporter, &case, 1), 303);
    let before = rows(&app, "invitation");
    assert_eq!(before, "1 row now.");

    app.world.jump_to("2027-03-02");
    std::thread::sleep(LOOKED);
    assert_eq!(rows(&app, "invitation"), before, "what a wrong clock says has ended is still there");
    assert_eq!(act(&mut supporter, &case, 2), 410, "the pages go by the clock that there is");
    assert_eq!(desk.get("/desk").status, 403);
    assert_eq!(supporter.get(&format!("/en/cases/{case}")).status, 200);
    let doctor = app.command(&["doctor"]);
    assert!(doctor.text().contains("the clock says 2027-03-02"), "{}", doctor.text());

    app.world.jump_to(DAY);
    std::thread::sleep(LOOKED);
    assert_eq!(rows(&app, "invitation"), before);
    assert_eq!(desk.get("/desk").status, 200, "who was in is in");
    assert_eq!(act(&mut supporter, &case, 2), 303, "and letters go");
    assert_eq!(said_sent(&mut supporter, &case), 2);
    assert_eq!(supporter.get("/health").status, 200);
    assert_eq!(app.stop(), 0);
}

#[test]
fn a_clock_that_stays_where_it_jumped_is_believed_after_an_hour() {
    let app = App::start(DAY);
    assert_eq!(rows(&app, "invitation"), "1 row now.");
    app.world.jump_to("2027-03-02");
    std::thread::sleep(LOOKED);
    app.world.wait(59 * 60);
    std::thread::sleep(LOOKED);
    assert_eq!(rows(&app, "invitation"), "1 row now.");
    app.world.wait(2 * 60);
    let begun = Instant::now();
    while rows(&app, "invitation") != "0 rows now." {
        assert!(begun.elapsed() < SWEPT_WITHIN, "what has ended is never swept");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_clock_that_goes_back_stops_nothing() {
    let app = App::start(DAY);
    let (case, mut supporter, mut desk) = (app.sample(), app.supporter(), app.desk());
    let page = format!("/en/cases/{case}");
    assert_eq!(act(&mut supporter, &case, 1), 303);
    // A page that was made later than now, by the clock of now.
    app.world.wait(3 * 60 * 60);
    assert_eq!(act(&mut supporter, &case, 2), 303);
    assert_eq!(supporter.get(&page).status, 200);
    app.world.wait(-3 * 60 * 60);
    assert_eq!(act(&mut supporter, &case, 3), 303);
    app.world.wait(2);
    let shown = supporter.get(&page).seen();
    assert!(shown.contains("letters said to be on their way 3"), "counts go on: {shown}");

    app.world.jump_to("2026-03-01");
    assert_eq!(act(&mut supporter, &case, 4), 303);
    assert_eq!(said_sent(&mut supporter, &case), 4);
    assert_eq!(desk.get("/desk").status, 200);
    let version = desk.get(&format!("/desk/cases/{case}")).field("version").expect("the page carries the version");
    assert_eq!(desk.post(&format!("/desk/cases/{case}/hold"), &[("version", &version)]).status, 303);
    assert_eq!(act(&mut supporter, &case, 5), 409, "it is on hold");
    assert_eq!(act(&mut supporter, &case, 4), 409);
    let doctor = app.command(&["doctor"]);
    assert!(doctor.code == 0 && doctor.text().contains("4 acts with a key, as counted"), "{}", doctor.text());

    app.world.jump_to("2026-02-10");
    std::thread::sleep(LOOKED);
    assert_eq!(supporter.get("/health").status, 200);
    assert_eq!(desk.get("/desk").status, 200);
    let doctor = app.command(&["doctor"]);
    assert!(doctor.code == 1 && doctor.text().contains("which is still to come"), "{}", doctor.text());
    assert_eq!(app.stop(), 0);
}

#[test]
fn the_doctor_doubts_a_clock_that_is_far_ahead_of_the_last_deed() {
    let app = App::start(DAY);
    app.world.go_to("2027-09-02");
    let doctor = app.command(&["doctor"]);
    assert!(doctor.text().contains("poor  nothing was done at the desk since 2026-03-02"), "{}", doctor.text());
}
