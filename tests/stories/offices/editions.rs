//! Two offices issue a case for their own countries: one goes on after the deadline and asks for letters by post for a while,
//! the other reads Arabic and has no post; whoever prepares what is sensitive does not publish it, and a stop ends all.

use stories::app::App;
use stories::client::Client;

use crate::consent::in_arabic;
use crate::people::{act, guest, office, ready_case, version};

const OFFICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/offices");

const MODEL: [(&str, &str); 4] = [("way", "model"), ("target", "1"), ("language", "en"), ("paper", "a4")];

/// Saves what an office adds; the fields of the form that are not named stay as the page has them.
fn put(desk: &mut Client, case: &str, code: &str, own: &[(&str, &str)]) -> u16 {
    let page = desk.get(&format!("{case}/offices?office={code}"));
    let is_own = |name: &str| own.iter().any(|(known, _)| *known == name);
    let form: Vec<(String, String)> = page.form("/offices").into_iter().filter(|(name, _)| !is_own(name)).collect();
    let form = form.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let fields: Vec<(&str, &str)> = form.chain(own.iter().copied()).collect();
    desk.post(&format!("{case}/offices"), &fields).status
}

fn publish(desk: &mut Client, case: &str, code: &str) -> u16 {
    let seen = version(desk, case);
    desk.post(&format!("{case}/offices/issue"), &[("version", &seen), ("office", code)]).status
}

/// Says that a letter is on its way.
fn sent(app: &App, segment: &str, key: u32) -> u16 {
    let key = format!("{key:032x}");
    app.supporter().post(&format!("/en/cases/{segment}/sent"), &[("key", &key), ("channel", "email")]).status
}

fn read(app: &App, path: &str) -> (u16, String) {
    let page = app.supporter().get(path);
    (page.status, page.seen())
}

/// A server with the offices of the samples, a case in English and Arabic, and the editions of two of them.
fn with_editions() -> (App, Client, String, String) {
    let app = office(&["--offices", OFFICES]);
    let (mut approver, mut editor) = (guest(&app, "approver"), guest(&app, "editor"));
    let case = ready_case(&mut approver);
    in_arabic(&mut approver, &case);
    assert_eq!(act(&mut approver, &case, "issue").status, 303);
    let local = [
        ("target-1-name", "Siobhan Invented"),
        ("target-1-office", "Minister for Rivers"),
        ("target-1-emails", "rivers@minister.example"),
        ("until", "2026-05-20"),
        ("sensitive", "yes"),
    ];
    assert_eq!(put(&mut editor, &case, "ie", &local), 303);
    assert_eq!(publish(&mut editor, &case, "ie"), 403, "an editor does not publish");
    assert_eq!(publish(&mut approver, &case, "ie"), 303, "somebody else does");
    assert_eq!(put(&mut approver, &case, "jo", &[("language", "ar"), ("sensitive", "yes")]), 303);
    assert_eq!(publish(&mut approver, &case, "jo"), 409, "whoever saved what is sensitive does not publish it");
    assert_eq!(put(&mut editor, &case, "jo", &[("language", "ar"), ("sensitive", "yes")]), 303);
    assert_eq!(publish(&mut approver, &case, "jo"), 303);
    let id = case.rsplit('/').next().unwrap_or_default().to_owned();
    (app, approver, case, id)
}

#[test]
fn two_offices_with_their_own_rules_languages_and_deadlines() {
    let (app, _, case, id) = with_editions();
    let (_, everybody) = read(&app, &format!("/en/cases/{id}"));
    assert!(everybody.contains("In your country") && everybody.contains("Rivers Council, Ireland"), "{everybody}");
    assert!(!everybody.contains("Siobhan"), "{everybody}");
    let led = app.supporter().get(&format!("/cases/{id}@jo"));
    assert_eq!(led.header("location"), format!("/ar/cases/{id}@jo"), "in the language of the office");
    let jordan = app.supporter().get(&format!("/ar/cases/{id}@jo/write")).text();
    assert!(
        jordan.contains("dir=\"rtl\"") && jordan.contains("من لم يبلغ الثامنة عشرة يوقّع باسمه الأول وحده."),
        "{jordan}"
    );
    let (_, ireland) = read(&app, &format!("/en/cases/{id}@ie/write"));
    for part in ["sign with your first name and your school", "Say in your letter that you write with Rivers Council"] {
        assert!(ireland.contains(part), "{part} is missing: {ireland}");
    }
    // The case ends on 13 April; Ireland goes on, and what it counts is a part of the whole.
    app.world.go_to("2026-04-20");
    for key in 0..6 {
        assert_eq!(sent(&app, &format!("{id}@ie"), key), 303);
    }
    assert_eq!((sent(&app, &id, 90), sent(&app, &format!("{id}@jo"), 91)), (410, 410));
    let (_, over) = read(&app, &format!("/en/cases/{id}"));
    // A session does not outlast its day.
    let mut desk = guest(&app, "approver");
    assert!(over.contains("Please ask us before you write: letters may still help"), "{over}");
    let at_desk = desk.get(&format!("{case}/offices")).seen();
    assert!(
        at_desk.contains("Rivers Council, Ireland published on 2 March 2026 until 20 May 2026 1 0 0 6"),
        "{at_desk}"
    );
    app.world.go_to("2026-04-21");
    let data: serde_json::Value =
        serde_json::from_slice(&app.supporter().get(&format!("/cases/{id}.json")).body).expect("it is JSON");
    assert_eq!(data["tally"]["said_sent"], 6);
    assert_eq!((&data["offices"][0]["office"], &data["offices"][0]["tally"]["said_sent"]), (&"ie".into(), &5.into()));
    let mut desk = guest(&app, "approver");
    let stopped = desk.post(&format!("{case}/stop"), &[("how", "withheld"), ("reason", ""), ("understood", "yes")]);
    assert_eq!(stopped.status, 303, "{}", stopped.seen());
    for segment in [id.clone(), format!("{id}@ie"), format!("{id}@jo")] {
        assert_eq!((sent(&app, &segment, 92), read(&app, &format!("/en/cases/{segment}")).0), (410, 410), "{segment}");
    }
}

#[test]
fn post_stops_where_an_office_says_so_and_other_ways_stay() {
    let (app, _, _, id) = with_editions();
    let letter = |segment: &str, rest: &str| app.supporter().post(&format!("/en/cases/{segment}/{rest}"), &MODEL);
    let (ireland, jordan) = (format!("{id}@ie"), format!("{id}@jo"));
    assert_eq!(letter(&ireland, "letter.pdf").status, 200);
    let suspended = letter(&jordan, "by-hand");
    assert_eq!(suspended.status, 409);
    assert!(suspended.seen().contains("no letters to Verania since 1 January 2024"), "{}", suspended.seen());
    // Ten days before its own deadline the post of Ireland stops.
    app.world.go_to("2026-05-11");
    for rest in ["letter.pdf", "by-hand", "postcard", "postcard.pdf"] {
        assert_eq!(letter(&ireland, rest).status, 409, "{rest}");
    }
    let page = letter(&ireland, "letter");
    assert!(page.status == 200 && page.seen().contains("Not by post"), "{}", page.seen());
}

#[test]
fn a_copy_has_the_editions_of_offices() {
    let (app, _, _, id) = with_editions();
    let copy = app.folder.join("copy");
    let made = app.command(&["mirror", "--offices", OFFICES, "-o", &copy]);
    assert_eq!(made.code, 0, "{}{}", made.text(), made.errors);
    let page = std::fs::read_to_string(format!("{copy}/en/cases/{id}@ie/index.html")).expect("it is in the copy");
    assert!(page.contains("Siobhan Invented"), "{page}");
}
