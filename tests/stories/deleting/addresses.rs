//! What an address answers once its case is deleted.

use stories::app::App;
use stories::client::{Client, Page};

use super::super::people::{guest, office, ready_case};
use super::{CANARIES, LONGEST_LOOK, canary_case, id_of, key, until, write};

/// Every public address below a case: by GET, and by POST with a form as people send it.
const READ: [&str; 10] = [
    "/cases/ID",
    "/en/cases/ID",
    "/en/cases/ID/real",
    "/en/cases/ID/card",
    "/en/cases/ID/write",
    "/en/cases/ID/sent",
    "/cases/ID/picture/large.jpg",
    "/cases/ID/picture/small.jpg",
    "/es/cases/ID",
    "/ar/cases/ID/write",
];
const SENT: [&str; 6] = ["letter", "letter.pdf", "by-hand", "postcard", "postcard.pdf", "sent"];

fn says_nothing(page: &Page, what: &str) {
    let text = page.text();
    let said: Vec<_> = CANARIES.iter().filter(|word| text.to_lowercase().contains(&word.to_lowercase())).collect();
    assert!(said.is_empty(), "{what} says {said:?}");
}

fn all(reader: &mut Client, id: &str) -> Vec<(String, Page)> {
    let read = READ.map(|address| address.replace("ID", id));
    let mut pages: Vec<(String, Page)> = read.into_iter().map(|at| (at.clone(), reader.get(&at))).collect();
    for form in SENT {
        let fields = [("key", key(9)), ("channel", "letter".into()), ("words", "please".into())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
        pages.push((form.to_owned(), reader.post(&format!("/en/cases/{id}/{form}"), &fields)));
    }
    pages
}

#[test]
fn every_address_of_a_deleted_case_answers_for_ever_and_says_nothing_of_it() {
    let app = office(&[]);
    let mut desk = guest(&app, "operator");
    let case = canary_case(&mut desk);
    let id = id_of(&case);
    assert_eq!(write(&app, id, &key(1)), 303);
    let mut reader = app.supporter();
    // What a reader looked at is kept in memory: the page, the list, feeds and calendars.
    let around = ["/en/", "/en/feed.atom", "/en/feed.json", "/en/deadlines.ics", &format!("/en/cases/{id}.ics")]
        .map(str::to_owned);
    for address in &around {
        assert!(reader.get(address).text().contains("ZZTITLEZZ"), "{address} tells of it");
    }
    reader.get(&format!("/en/cases/{id}"));
    let deleted = app.command(&["delete", id, "--live"]);
    assert_eq!(deleted.code, 0, "{}", deleted.errors);
    until(LONGEST_LOOK, "the server sees it", || app.supporter().get(&format!("/en/cases/{id}")).status == 410);
    for (address, page) in all(&mut reader, id) {
        assert_eq!(page.status, 410, "{address}: {}", page.seen());
        says_nothing(&page, &address);
    }
    for (language, sentence) in [
        ("en", "It was deleted on 2 March 2026"),
        ("es", "Se borró el 2 de marzo de 2026"),
        ("fr", "Il a été effacé le 2 mars 2026"),
        ("ar", "مُحيت في"),
    ] {
        let page = reader.get(&format!("/{language}/cases/{id}"));
        assert!(page.seen().contains(sentence), "{language}: {}", page.seen());
        let preferred = reader.get_with(&format!("/cases/{id}"), &[("accept-language", language)]);
        assert!(preferred.status == 410 && preferred.seen().contains(sentence), "{language}: {}", preferred.seen());
    }
    let data = reader.get(&format!("/cases/{id}.json"));
    let object: serde_json::Value = serde_json::from_slice(&data.body).expect("it is JSON");
    assert_eq!((data.status, &object["stage"], &object["until"]), (410, &"deleted".into(), &serde_json::Value::Null));
    // What came that day is counted, and shown when the day has ended.
    assert_eq!((&object["deleted"], &object["tally"]["said_sent"]), (&"2026-03-02".into(), &0.into()), "{object}");
    says_nothing(&data, "the data");
    for address in &around {
        let page = reader.get(address);
        assert_eq!(page.status, 200, "{address}");
        says_nothing(&page, address);
        if address.ends_with(".ics") {
            assert!(page.text().contains("STATUS:CANCELLED"), "{address} takes the day back: {}", page.text());
        }
    }
    let feed = reader.get("/en/feed.atom").text();
    assert!(feed.contains("<category term=\"deleted\"/>") && feed.contains(id), "{feed}");
    app.world.go_to("2026-03-03");
    let later: serde_json::Value =
        serde_json::from_slice(&reader.get(&format!("/cases/{id}.json")).body).expect("it is JSON");
    assert_eq!((&later["tally"]["said_sent"], &later["tally"]["as_of"]), (&1.into(), &"2026-03-02".into()), "{later}");
    app.world.go_to("2026-06-02");
    assert!(!reader.get("/en/feed.atom").text().contains(id), "a season later feeds drop it");
    assert!(reader.get(&format!("/en/cases/{id}.ics")).text().contains("STATUS:CANCELLED"), "its calendar does not");
    let counts = app.command(&["tally", id]);
    assert!(counts.code == 0 && counts.text().contains(id), "{}", counts.errors);
}

#[test]
fn acts_are_refused_as_closed_and_nothing_brings_the_case_back() {
    let app = office(&[]);
    let mut desk = guest(&app, "operator");
    let case = canary_case(&mut desk);
    let id = id_of(&case);
    assert_eq!(write(&app, id, &key(1)), 303);
    assert_eq!(app.command(&["delete", id, "--live"]).code, 0);
    // Also in the moment in which the server has not seen it yet, the gate is shut.
    for number in [1, 2] {
        let closed = write(&app, id, &key(number));
        assert!(closed == 409 || closed == 410, "{closed}");
    }
    until(LONGEST_LOOK, "the server sees it", || app.supporter().get(&format!("/en/cases/{id}")).status == 410);
    for verb in ["hold", "stop"] {
        let late = app.command(&[verb, id]);
        assert!(late.code == 2 && late.errors.contains("there is no case"), "{verb}: {}", late.errors);
    }
    let again = app.command(&["delete", id]);
    assert!(again.code == 1 && again.errors.contains("was deleted on 2026-03-02"), "{}", again.errors);
    for form in ["hold", "values", "issue", "keep", "delete"] {
        let late = desk.post(&format!("{case}/{form}"), &[("version", "6"), ("named", id)]);
        assert!(late.status == 410 && late.seen().contains("This case was deleted"), "{form}: {}", late.seen());
    }
    assert!(!desk.get("/desk").text().contains(id));
    let (world, folder) = (app.world.clone(), app.folder.clone());
    app.stop();
    let app = App::start_in(folder, &world, &["all"]);
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 410, "also after a restart");
    assert!(super::is_well(&app).contains("0 cases"));
}

#[test]
fn a_draft_that_was_deleted_is_for_readers_as_if_it_had_never_been() {
    let app = office(&[]);
    let mut desk = guest(&app, "operator");
    let case = ready_case(&mut desk);
    let id = id_of(&case);
    let mut reader = app.supporter();
    let deleted = app.command(&["delete", id]);
    assert!(deleted.code == 0 && deleted.text().contains("It was never public"), "{}", deleted.errors);
    until(LONGEST_LOOK, "the server sees it", || guest(&app, "reader").get(&case).status == 410);
    let nobody = "0123456789abcdef";
    for ((address, page), (_, unknown)) in all(&mut reader, id).into_iter().zip(all(&mut app.supporter(), nobody)) {
        assert_eq!(page.status, 404, "{address}");
        assert_eq!(page.seen(), unknown.seen(), "{address}: nobody can tell it from what never was");
    }
    for end in [".json", ".ics"] {
        assert_eq!(reader.get(&format!("/cases/{id}{end}")).status, 404, "{end}");
    }
    assert!(!app.command(&["tally"]).text().contains(id), "and it is not counted");
    let tally = app.command(&["tally", id]);
    assert!(tally.code == 2 && tally.errors.contains("there is no case"), "{}", tally.errors);
}

#[test]
fn a_case_for_which_letters_go_is_stopped_first() {
    let app = office(&[]);
    let mut desk = guest(&app, "operator");
    let case = canary_case(&mut desk);
    let id = id_of(&case);
    let refused = app.command(&["delete", id]);
    assert!(refused.code == 1 && refused.errors.contains("letters go for it"), "{}", refused.errors);
    assert!(refused.errors.contains("clamor stop") && refused.errors.contains("--live"), "{}", refused.errors);
    let unknown = app.command(&["delete", "0123456789abcdef"]);
    assert!(unknown.code == 2 && unknown.errors.contains("there is no case"), "{}", unknown.errors);
    let none = app.command(&["delete", "nonsense"]);
    assert!(none.code == 2 && none.errors.contains("is not the id of a case"), "{}", none.errors);
    let page = desk.get(&format!("{case}/delete"));
    assert!(page.seen().contains("Stop it first") && page.field("named").is_none(), "{}", page.seen());
    let sent = desk.post(&format!("{case}/delete"), &[("named", id)]);
    assert!(sent.status == 409 && sent.seen().contains("Letters go for this case"), "{}", sent.seen());
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 200, "it is there as before");
}

#[test]
fn the_sample_does_not_come_back() {
    let app = App::start(super::DAY);
    let id = app.sample();
    assert_eq!(app.command(&["delete", &id, "--live"]).code, 0);
    let (world, folder) = (app.world.clone(), app.folder.clone());
    app.stop();
    let app = App::start_in(folder, &world, &[]);
    assert!(app.greeting.contains("Went on with 0 cases"), "{}", app.greeting);
    assert_eq!(app.supporter().get(&format!("/en/cases/{id}")).status, 410);
}
