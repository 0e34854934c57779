//! A group hosts an evening: the pack comes as one PDF, its sheets can be made again, and the count is entered by the link on the
//! host's sheet, put right, and looked at by somebody else where it is large.

use stories::app::App;
use stories::client::Client;

use crate::people::{act, guest, office, ready_case};

const PACK: [(&str, &str); 5] = [("key", KEY), ("letters", "40"), ("people", "8"), ("paper", "a4"), ("covers", "c6")];
const KEY: &str = "00112233445566778899aabbccddeeff";

/// A live case at an office; its id.
fn live(desk: &mut Client) -> String {
    let case = ready_case(desk);
    assert_eq!(act(desk, &case, "issue").status, 303);
    case.rsplit('/').next().unwrap_or_default().to_owned()
}

fn count(app: &App, path: &str, letters: &str, key: &str, corrects: &str) -> u16 {
    count_of(app, path, [letters, "8"], key, corrects)
}

fn count_of(app: &App, path: &str, [letters, people]: [&str; 2], key: &str, corrects: &str) -> u16 {
    let fields = [
        ("key", key),
        ("letters", letters),
        ("people", people),
        ("language", "en"),
        ("other", "pt"),
        ("day", crate::people::DAY),
        ("corrects", corrects),
    ];
    app.supporter().post(path, &fields).status
}

/// The address of the count of a new evening, from the page for hosts.
fn given_out(app: &App, id: &str) -> String {
    let page = app.supporter().get(&format!("/en/cases/{id}/evening")).text();
    let start = format!("/en/cases/{id}/evening/");
    let place = page.find(&start).unwrap_or_default();
    page[place..].split('"').next().unwrap_or_default().to_owned()
}

fn tally(app: &App, id: &str) -> String {
    app.command(&["tally", id]).text()
}

#[test]
fn the_pack_is_one_tagged_file_and_the_same_key_makes_the_same_sheets() {
    let app = office(&[]);
    let id = live(&mut guest(&app, "approver"));
    let mut host = app.supporter();
    let page = host.get(&format!("/en/cases/{id}/evening"));
    assert_eq!(page.status, 200, "{}", page.seen());
    let path = format!("/en/cases/{id}/evening.pdf");
    let pack = host.post(&path, &PACK);
    assert!(pack.status == 200 && pack.body.starts_with(b"%PDF-1.7") && pack.body.ends_with(b"%%EOF"));
    assert!(pack.body == host.post(&path, &PACK).body, "the same key, the same sheets");
    let other = PACK
        .map(|(name, value)| if name == "key" { (name, "ff112233445566778899aabbccddeeff") } else { (name, value) });
    assert!(pack.body != host.post(&path, &other).body);
    let wrong = PACK.map(|(name, value)| if name == "letters" { (name, "0") } else { (name, value) });
    let page = host.post(&path, &wrong);
    assert!(page.status == 422 && page.seen().contains("look at the numbers"), "{}", page.seen());
}

#[test]
fn an_evening_is_counted_once_and_put_right_by_its_link() {
    let app = office(&[]);
    let id = live(&mut guest(&app, "approver"));
    let path = given_out(&app, &id);
    let invented = format!("/en/cases/{id}/evening/{KEY}");
    assert_eq!(count(&app, &invented, "14", &"0b".repeat(16), ""), 404, "a script cannot invent keys");
    let (first, second) = ("01".repeat(16), "02".repeat(16));
    assert_eq!(count(&app, &path, "14", &first, ""), 303);
    assert_eq!(count(&app, &path, "14", &first, ""), 303, "the same form is the same entry");
    assert!(tally(&app, &id).contains("on paper: 14 letters by 8 people, in en, pt"), "{}", tally(&app, &id));
    assert_eq!(count(&app, &path, "41", &second, ""), 303, "it is answered, and not counted");
    assert!(tally(&app, &id).contains("on paper: 14 letters"), "one link counts one evening");
    assert_eq!(count(&app, &path, "41", &second, &first), 303);
    assert!(tally(&app, &id).contains("on paper: 41 letters"), "{}", tally(&app, &id));
    let page = app.supporter().get(&path);
    assert!(
        page.seen().contains("41 letters by 8 people") && page.seen().contains("corrected later"),
        "{}",
        page.seen()
    );
    let foreign = given_out(&app, &id);
    assert_ne!(foreign, path);
    assert!(!app.supporter().get(&foreign).seen().contains("41 letters"), "another evening shows nothing of it");
    assert_eq!(count(&app, &path, "0", &"03".repeat(16), &second), 422);
    let third = "04".repeat(16);
    assert_eq!(count_of(&app, &path, ["-", "none"], &third, &second), 422, "what is no number takes nothing back");
    assert!(tally(&app, &id).contains("on paper: 41 letters"), "{}", tally(&app, &id));
    assert_eq!(count_of(&app, &path, ["0", "0"], &third, &second), 303);
    assert!(!tally(&app, &id).contains("on paper"), "it was taken back: {}", tally(&app, &id));
    assert_eq!(count(&app, &path, "12", &"05".repeat(16), &third), 303, "and can be counted again");
    assert!(tally(&app, &id).contains("on paper: 12 letters"), "{}", tally(&app, &id));
}

#[test]
fn a_large_count_waits_for_somebody_else() {
    let app = office(&[]);
    let (mut approver, mut editor) = (guest(&app, "approver"), guest(&app, "editor"));
    let id = live(&mut approver);
    let key = "0a".repeat(16);
    let day = crate::people::DAY;
    let fields =
        [("case", &*id), ("key", &key), ("letters", "900"), ("people", "300"), ("language", "es"), ("day", day)];
    assert_eq!(editor.post("/desk/paper", &fields).status, 303);
    assert!(!tally(&app, &id).contains("on paper"), "it waits");
    let yes = [("case", &*id), ("key", &key), ("answer", "yes")];
    let own = editor.post("/desk/paper/answer", &yes);
    assert!(own.status == 303 && !tally(&app, &id).contains("on paper"), "nobody is the second person for oneself");
    assert!(approver.get("/desk/paper").seen().contains("900 letters by 300 people"));
    assert_eq!(approver.post("/desk/paper/answer", &yes).status, 303);
    assert!(tally(&app, &id).contains("on paper: 900 letters by 300 people, in es"), "{}", tally(&app, &id));
}
