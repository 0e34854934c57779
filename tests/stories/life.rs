//! The long story: an invented case of five documents, in three languages, at four offices, over months. At each step
//! everything that anybody can ask for is looked at: `right::everywhere_is_right`.

mod cast;
mod crowd;
mod desk;
mod paper;
mod right;

use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;

use stories::app::{App, MockWorld};
use stories::client::Client;
use stories::folder::Folder;

use cast::{
    ALBA, ATTORNEY, CONTRADICTION, FINAL, FIVE, FOUR, LANGUAGES, MARGA, MARGA_AGAIN, MINISTER, NEW, NOOR, RELEASES,
    SUCCESSOR, TITLES, TO_ATTORNEY, TO_MINISTER, TO_SUCCESSOR, TOMAS, UPDATE, VITO, said,
};
use crowd::{Crowd, counts};
use desk::{Desk, put_in};
use paper::{pdf_text, seen_on};
use right::{AtOffice, Expected, everywhere_is_right};

const OFFICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/offices");

/// What each office calls itself, and what stands on the page of its edition alone.
const BELGIUM: [&str; 2] = ["Conseil des rivières, Belgique", "Ambassade de la République de Vérania"];
const IRELAND: [&str; 2] = ["Rivers Council, Ireland", "Nuala Trench"];
const JORDAN: [&str; 1] = ["مجلس الأنهار، الأردن"];
const VERANIA: [&str; 1] = ["Junta de los Ríos, Verania"];
const JORDAN_SAYS: [&str; 1] = ["نلتقي كل خميس لنكتب معًا."];
const VERANIA_SAYS: [&str; 1] = ["Nadie firma con su nombre."];

/// A server in production that was told at which address people find it, and where the files of its offices are.
fn server(day: &str) -> App {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let listen = free.local_addr().expect("it has an address").to_string();
    drop(free);
    let origin = format!("http://{listen}");
    let first = ["all", "--offices", OFFICES, "--origin", &origin];
    App::start_in_at(&listen, Arc::new(Folder::new()), &MockWorld::on(day), &first)
}

/// The editions of the four offices, as they are while the case is live and nobody extended anything.
fn offices<'e>(stage: &'e str, until: &'e str) -> [AtOffice<'e>; 4] {
    let office = |code, says, notes, post| AtOffice { code, stage, until, says, notes, post };
    [
        office("be", &BELGIUM, &[], true),
        office("ie", &IRELAND, &[], true),
        // The post of this office carries nothing to that country.
        office("jo", &JORDAN, &JORDAN_SAYS, false),
        office("qv", &VERANIA, &VERANIA_SAYS, true),
    ]
}

/// The titles of the first documents, the newest as everybody reads it while its translations wait.
fn untranslated(documents: usize) -> Vec<[&'static str; 3]> {
    let mut titles = TITLES[..documents].to_vec();
    titles[documents - 1] = [TITLES[documents - 1][0]; 3];
    titles
}

/// Translates what waits, in both languages.
fn translate(app: &App, id: &str) -> [usize; 2] {
    ["es", "ar"].map(|language| Desk::of(app, id).translate_what_changed(language))
}

#[test]
fn five_documents_in_three_languages_at_four_offices_are_right_everywhere_at_each_step() {
    let app = server("2026-03-02");
    let id = put_in(&app, NEW);
    let issued = issued_with_consent(&app, &id);
    let taken_up = taken_up_by_four_offices(&app, &issued);
    let updated = updated_under_a_thousand_open_pages(&app, &taken_up);
    let translated = translated_sentence_by_sentence(&app, &updated);
    let third = a_contradiction_waits_for_a_decision(&app, &translated);
    held_at_midnight_and_lifted(&app, &third);
    let narrowed = one_name_is_taken_back(&app, &third);
    let extended = one_country_goes_on(&app, &narrowed);
    let followed = the_office_has_another_holder(&app, &extended);
    let released = two_of_five_are_free(&app, &followed);
    over_and_closed(&app, &released);
}

/// One: the document is agreed to, translated, and issued.
fn issued_with_consent<'e>(app: &App, id: &'e str) -> Expected<'e> {
    let mut desk = Desk::of(app, id);
    for path in [format!("/en/cases/{id}"), format!("/ar/cases/{id}/write"), format!("/cases/{id}.json")] {
        assert_eq!(app.supporter().get(&path).status, 404, "a draft is nobody's to see: {path}");
    }
    assert_eq!(desk.try_issue("").status, 409, "not without consent");
    desk.agree("2026-03-01", "2026-12-31", "2026-06-01");
    desk.translate("es");
    desk.translate("ar");
    desk.issue();
    let expected = Expected {
        step: "issued",
        id,
        stage: "live",
        until: "2026-04-13",
        titles: &TITLES[..1],
        shown: &FIVE,
        hidden: &[],
        target: MINISTER,
        salutations: TO_MINISTER,
        gone: &[],
        newer: [false; 3],
        outcomes: &[],
        told: &[],
        offices: &[],
    };
    everywhere_is_right(app, &expected);
    expected
}

/// Two: four offices take it up, one with two people, one in Arabic.
fn taken_up_by_four_offices<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-03-04");
    let mut desk = Desk::of(app, before.id);
    desk.edition("be", &[("language", "en")]);
    desk.publish("be");
    let ambassador = [
        ("language", "en"),
        ("target-1-name", IRELAND[1]),
        ("target-1-office", "Ambassador of Verania"),
        ("target-1-address", "17 Invented Square\nDublin"),
        ("target-1-salutation", "Dear Ambassador,"),
    ];
    desk.edition("ie", &ambassador);
    desk.publish("ie");
    desk.edition("jo", &[("language", "ar"), ("notes", JORDAN_SAYS[0])]);
    desk.publish("jo");
    desk.edition("qv", &[("language", "es"), ("notes", VERANIA_SAYS[0]), ("sensitive", "yes")]);
    let alone = desk.try_publish("qv");
    assert_eq!(alone.status, 409, "whoever prepared a sensitive edition does not publish it: {}", alone.seen());
    let offices = offices("live", "2026-04-13");
    let expected = Expected { step: "taken up by three", offices: &offices[..3], ..before.clone() };
    everywhere_is_right(app, &expected);
    Desk::of(app, before.id).publish("qv");
    let expected = Expected { step: "taken up by four", offices: &offices, ..before.clone() };
    everywhere_is_right(app, &expected);
    let mut form = right::model("en");
    form[1].1 = "2";
    let letter = app.supporter().post(&format!("/en/cases/{}@ie/letter", before.id), &form);
    assert!(letter.seen().contains(IRELAND[1]) && letter.seen().contains("Dear Ambassador,"), "{}", letter.seen());
    let everybody = app.supporter().get(&format!("/en/cases/{}", before.id));
    assert!(!everybody.text().contains(IRELAND[1]), "what an office adds stands at the office alone");
    before.clone()
}

/// Three: another target and another last day, while a thousand people have the writing page open.
fn updated_under_a_thousand_open_pages<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-03-23");
    let mut desk = Desk::of(app, before.id);
    desk.put_further(UPDATE);
    let offices = offices("live", "2026-04-13");
    everywhere_is_right(app, &Expected { step: "an update is prepared", offices: &offices, ..before.clone() });
    // Opened: what was looked at above is counted too.
    let looked = counts(app, before.id);
    let mut crowd = Crowd::opens(app, before.id);
    assert_eq!(since(looked, app, before.id), Crowd::counts_before(), "opened, handed over, printed, said sent");
    Desk::of(app, before.id).issue_further();
    crowd.goes_on(app, before.id);
    assert_eq!(since(looked, app, before.id), Crowd::counts_after(), "opened, handed over, printed, said sent");
    let expected = Expected {
        step: "updated",
        until: "2026-05-15",
        target: ATTORNEY,
        salutations: [TO_ATTORNEY[0]; 3],
        gone: &[MINISTER, "Brenes", "برينيس"],
        newer: [false, true, true],
        ..before.clone()
    };
    let (titles, offices) = (untranslated(2), self::offices("live", "2026-05-15"));
    everywhere_is_right(app, &Expected { titles: &titles, offices: &offices, ..expected.clone() });
    expected
}

fn since(looked: [usize; 4], app: &App, id: &str) -> [usize; 4] {
    let now = counts(app, id);
    std::array::from_fn(|kind| now[kind] - looked[kind])
}

/// Four: only the sentences that changed are translated.
fn translated_sentence_by_sentence<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-03-25");
    let waiting = Desk::of(app, before.id).client.get("/desk/translating").text();
    let tasks = waiting.matches(&format!("/desk/cases/{}/translating/", before.id)).count();
    assert_eq!(tasks, 2, "a task for each language: {waiting}");
    // The title, two sentences of the summary, a paragraph of the letter, a sentence of the background, office and salutation.
    assert_eq!(translate(app, before.id), [7, 7], "nothing but what changed waits");
    let expected = Expected {
        step: "translated",
        titles: &TITLES[..2],
        salutations: TO_ATTORNEY,
        newer: [false; 3],
        ..before.clone()
    };
    let offices = offices("live", "2026-05-15");
    everywhere_is_right(app, &Expected { offices: &offices, ..expected.clone() });
    expected
}

/// Five: a document that frees and holds a person at once, and that is older than the one before it.
fn a_contradiction_waits_for_a_decision<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-04-06");
    let offices = offices("live", "2026-05-15");
    let mut desk = Desk::of(app, before.id);
    desk.put_further(CONTRADICTION);
    desk.look_at_what_is_asked();
    let shown = desk.client.get(&format!("{}/update", desk.case)).text();
    for name in ["freed-and-detained:noor haddar", "issued-before-previous"] {
        assert!(shown.contains(&format!("name=\"settled\" value=\"{name}\"")), "{name} is to decide: {shown}");
    }
    let refused = desk.try_issue("/update");
    assert!(refused.status == 409 && refused.seen().contains("2 things are to be decided"), "{}", refused.seen());
    desk.correct_further("people/2/status", "");
    let refused = desk.try_issue("/update");
    assert!(refused.status == 409 && refused.seen().contains("one thing is to be decided"), "{}", refused.seen());
    let expected = Expected { step: "a contradiction", offices: &offices, ..before.clone() };
    everywhere_is_right(app, &expected);
    desk.settle("issued-before-previous");
    desk.issue_further();
    let titles = untranslated(3);
    let newer = [false, true, true];
    everywhere_is_right(app, &Expected { step: "decided", titles: &titles, newer, ..expected });
    // The title and the two sentences that are new.
    assert_eq!(translate(app, before.id), [3, 3]);
    let expected = Expected { step: "the third document", titles: &TITLES[..3], ..before.clone() };
    everywhere_is_right(app, &Expected { offices: &offices, ..expected.clone() });
    expected
}

/// Six: a wrong name at midnight.
fn held_at_midnight_and_lifted(app: &App, before: &Expected<'_>) {
    app.world.go_to("2026-04-14");
    let half_a_day = 12 * 60 * 60;
    app.world.wait(half_a_day - 30);
    let mut desk = Desk::of(app, before.id);
    desk.hold();
    let held = offices("held", "2026-04-14");
    let expected = Expected { step: "held", stage: "held", until: "2026-04-14", offices: &held, ..before.clone() };
    everywhere_is_right(app, &expected);
    app.world.wait(60);
    everywhere_is_right(app, &Expected { step: "held, and the day has gone over", ..expected });
    desk.lift();
    let live = offices("live", "2026-05-15");
    everywhere_is_right(app, &Expected { step: "lifted", offices: &live, ..before.clone() });
}

/// Seven: one of the five asks that nobody reads their name.
fn one_name_is_taken_back<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-04-16");
    Desk::of(app, before.id).take_name_back(MARGA);
    let copy = app.folder.join("copy");
    let made = app.command(&["mirror", "-o", &copy, "--offices", OFFICES]);
    assert_eq!(made.code, 0, "{}", made.errors);
    let files = crate::mirror::files(Path::new(&copy));
    assert!(files.keys().any(|name| name.contains(before.id)), "the case is in the copy: {:?}", files.keys());
    for (name, bytes) in &files {
        let text = if name.ends_with(".pdf") { pdf_text(bytes) } else { String::from_utf8_lossy(bytes).into_owned() };
        assert!(!seen_on(&text, "Ollín"), "the copy still has the name in {name}");
    }
    let expected =
        Expected {
            step: "a name is taken back", shown: &FOUR, hidden: &["Marga", "Ollín", "Ollin"], ..before.clone()
        };
    let offices = offices("live", "2026-05-15");
    everywhere_is_right(app, &Expected { offices: &offices, ..expected.clone() });
    expected
}

/// Eight: Ireland goes on for two weeks; post stops earlier.
fn one_country_goes_on<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-05-04");
    Desk::of(app, before.id).edition("ie", &[("until", "2026-05-29")]);
    let mut at = offices("live", "2026-05-15");
    at[1].until = "2026-05-29";
    // The office in Belgium asks for no post in the last two weeks.
    at[0].post = false;
    everywhere_is_right(app, &Expected { step: "extended in Ireland", offices: &at, ..before.clone() });

    app.world.go_to("2026-05-16");
    let mut at = offices("expired", "2026-05-15");
    (at[1].stage, at[1].until) = ("live", "2026-05-29");
    let over = Expected { step: "over but for Ireland", stage: "expired", offices: &at, ..before.clone() };
    everywhere_is_right(app, &over);
    each_office_says_what_holds_afterwards(&mut app.supporter(), before.id);

    app.world.go_to("2026-05-20");
    let mut at = at.clone();
    at[1].post = false;
    everywhere_is_right(app, &Expected { step: "no post from Ireland", offices: &at, ..over });
    Expected { stage: "expired", ..before.clone() }
}

/// After the deadline each reader finds the rule of the office in their country, in a language that they read.
fn each_office_says_what_holds_afterwards(reader: &mut Client, id: &str) {
    let rules = [
        ("en", "The deadline has passed. Please ask us before you write: letters may still help, or may do harm."),
        ("en", "Please send no more letters from Verania: they could harm the people whom you want to help."),
        ("es", "Por favor, no envíe más cartas desde Verania: pueden perjudicar a quien se quiere ayudar."),
        ("ar", "انقضى الموعد الأخير. يُرجى أن تسألونا قبل الكتابة: فقد تفيد الرسالة بعدُ، وقد تضر."),
    ];
    for (language, rule) in rules {
        let page = reader.get(&format!("/{language}/cases/{id}"));
        assert!(page.seen().contains(rule), "{language}: {rule}: {}", page.seen());
    }
    // Who came to the edition of an office reads its rule at once, and also in place of the letter.
    for (place, language, rule) in [("qv", "es", rules[2].1), ("jo", "ar", rules[3].1)] {
        for below in ["", "/write"] {
            let page = reader.get(&format!("/{language}/cases/{id}@{place}{below}"));
            assert!(page.seen().contains(rule), "{place}{below}: {rule}: {}", page.seen());
        }
    }
}

/// Nine: somebody else holds the office to which one writes.
fn the_office_has_another_holder<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-05-21");
    let openings = [("en", TO_SUCCESSOR[0]), ("es", TO_SUCCESSOR[1]), ("ar", TO_SUCCESSOR[2])];
    Desk::of(app, before.id).change_holder(ATTORNEY, SUCCESSOR, "2026-05-19", &openings);
    let expected = Expected {
        step: "another holder",
        target: SUCCESSOR,
        salutations: TO_SUCCESSOR,
        gone: &[MINISTER, "Brenes", "برينيس", ATTORNEY, "Vientos", "بيينتوس"],
        told: &[ATTORNEY, SUCCESSOR],
        ..before.clone()
    };
    let mut at = offices("expired", "2026-05-15");
    (at[1].stage, at[1].until, at[1].post) = ("live", "2026-05-29", false);
    everywhere_is_right(app, &Expected { offices: &at, ..expected.clone() });
    for language in LANGUAGES {
        for (number, holder) in [(1, MINISTER), (2, ATTORNEY)] {
            let earlier = app.supporter().get(&format!("/{language}/cases/{}/documents/{number}", before.id));
            assert!(earlier.seen().contains(holder), "whom one wrote to then stays there: {}", earlier.seen());
        }
        let story = app.supporter().get(&format!("/{language}/cases/{}/story", before.id));
        assert!(story.text().contains("datetime=\"2026-05-19\""), "the change has its day: {}", story.seen());
    }
    expected
}

/// Ten: a document about two who are free; it opens the case again for everybody.
fn two_of_five_are_free<'e>(app: &App, before: &Expected<'e>) -> Expected<'e> {
    app.world.go_to("2026-05-22");
    let mut desk = Desk::of(app, before.id);
    desk.put_further(RELEASES);
    desk.issue_further();
    // Ireland had extended the case for itself: of the two days the later one holds, so its extension never shortens.
    let at = offices("live", "2026-06-30");
    let titles = untranslated(4);
    let opened = Expected { stage: "live", until: "2026-06-30", ..before.clone() };
    let newer = [false, true, true];
    // A letter of which a sentence waits is offered in the original's language alone.
    let salutations = [TO_SUCCESSOR[0]; 3];
    let waiting =
        Expected { step: "two are free", titles: &titles, newer, salutations, offices: &at, ..opened.clone() };
    everywhere_is_right(app, &waiting);
    desk.edition("ie", &[("until", "")]);
    translate(app, before.id);
    desk.judge(TOMAS, "released", "2026-05-14");
    desk.judge(VITO, "released", "2026-05-14");
    let outcomes = &[(Some(VITO), "released"), (Some(TOMAS), "released")];
    let expected = Expected { step: "judged", titles: &TITLES[..4], outcomes, ..opened };
    let at = offices("live", "2026-06-30");
    everywhere_is_right(app, &Expected { offices: &at, ..expected.clone() });
    expected
}

/// Eleven: the deadline passes by itself; then the last document closes the case, and says what became of all.
fn over_and_closed(app: &App, before: &Expected<'_>) {
    app.world.go_to("2026-07-01");
    let board = Desk::of(app, before.id).client.get("/desk").seen();
    assert!(board.contains("whether the case still does no harm"), "the day to look again has come: {board}");
    let at = offices("expired", "2026-06-30");
    everywhere_is_right(app, &Expected { step: "expired", stage: "expired", offices: &at, ..before.clone() });
    each_office_says_what_holds_afterwards(&mut app.supporter(), before.id);

    app.world.go_to("2026-07-06");
    let mut desk = Desk::of(app, before.id);
    desk.put_further(FINAL);
    desk.issue_further();
    let titles = untranslated(5);
    let at = offices("closed", "2026-07-06");
    let closed = Expected {
        step: "closed",
        stage: "closed",
        until: "2026-07-06",
        titles: &titles,
        target: "",
        newer: [false, true, true],
        offices: &at,
        ..before.clone()
    };
    everywhere_is_right(app, &closed);
    // In the last document the people stand in another order: what was judged stays with whom it is about.
    desk.judge(NOOR, "charges-dropped", "2026-07-02");
    desk.judge(ALBA, "released-under-measures", "2026-07-02");
    desk.judge(MARGA_AGAIN, "transferred", "2026-07-02");
    let outcomes = [
        (None, "transferred"),
        (Some(ALBA), "released-under-measures"),
        (Some(NOOR), "charges-dropped"),
        (Some(VITO), "released"),
        (Some(TOMAS), "released"),
    ];
    everywhere_is_right(app, &Expected { step: "what became of all", outcomes: &outcomes, ..closed });
    for language in LANGUAGES {
        let page = app.supporter().get(&format!("/{language}/outcomes"));
        let seen = page.seen();
        assert!(!seen.contains("Oll") && seen.contains(&said(language, "outcomes-unnamed")), "{seen}");
    }
}
