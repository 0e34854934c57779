//! Consent that lives: a case for a few, a part that is taken back, days on which something ends or is looked at again.

use std::path::Path;

use stories::app::App;
use stories::client::{Client, Page};

use crate::mirror::{files, mirror};
use crate::people::guest;
use crate::writing::pdf_text;

const DAY: &str = "2026-03-02";
const TWIN: &str = include_str!("../documents/twin.txt");

/// Somebody whom the twin names beside the people it is about, and a part of that name.
const NAME: &str = "Teodoro Valdivar";
const PART: &str = "Valdivar";

/// Lists, feeds and calendars: what says of all cases that they are there.
const GENERAL: [&str; 9] = [
    "/en/",
    "/ar/",
    "/en/feed.atom",
    "/en/feed.json",
    "/en/deadlines.ics",
    "/ar/feed.atom",
    "/en/follow",
    "/en/outcomes",
    "/metrics",
];

fn version(desk: &mut Client, case: &str) -> String {
    desk.get(case).field("version").expect("the page carries the version of the case")
}

/// Puts the twin in, with a deadline, a translation into Arabic and a consent; issues it. Gives its address at the desk.
fn issued(desk: &mut Client, more: &[(&str, &str)]) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", TWIN.as_bytes());
    let case = answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned();
    let seen = version(desk, &case);
    let deadline = [("version", seen.as_str()), ("until", "2026-04-20")];
    assert_eq!(desk.post(&format!("{case}/deadline"), &deadline).status, 303);
    in_arabic(desk, &case);
    let agreed = agree(desk, &case, more);
    assert_eq!(agreed.status, 303, "{}", agreed.seen());
    let seen = version(desk, &case);
    let issued = desk.post(&format!("{case}/issue"), &[("version", &seen)]);
    assert_eq!(issued.status, 303, "{}", issued.seen());
    case
}

fn agree(desk: &mut Client, case: &str, more: &[(&str, &str)]) -> Page {
    let seen = version(desk, case);
    let usual = [
        ("version", seen.as_str()),
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", DAY),
        ("until", "2026-06-30"),
    ];
    desk.post(&format!("{case}/consent"), &[&usual, more].concat())
}

/// Adds a translation whose paragraphs say that they are in Arabic.
pub(crate) fn in_arabic(desk: &mut Client, case: &str) {
    let template = desk.get(&format!("{case}/translation.ar.case.md")).text();
    let (head, letter) = template.split_once("# letter\n\n").expect("the template has the letter");
    let end = letter.find("\n# ").unwrap_or(letter.len());
    let paragraphs: Vec<String> =
        letter[..end].trim().split("\n\n").map(|words| format!("بالعربية: {words}")).collect();
    let translated = format!("{head}# letter\n\n{}\n{}", paragraphs.join("\n\n"), &letter[end..]);
    let reviewed = translated.replacen("+++\n", "+++\nreviewer = \"R.\"\n", 1);
    let seen = version(desk, case);
    let fields = [("version", seen.as_str()), ("pasted", "")];
    let added = desk.post_file(&format!("{case}/translations"), &fields, "file", reviewed.as_bytes());
    assert_eq!(added.status, 303, "{}", added.seen());
}

fn id(case: &str) -> String {
    case.rsplit('/').next().unwrap_or_default().to_owned()
}

fn model(language: &str) -> [(&str, &str); 6] {
    [("way", "model"), ("target", "1"), ("language", language), ("name", ""), ("place", ""), ("paper", "a4")]
}

#[test]
fn a_case_for_a_few_is_nowhere_and_a_link_opens_it_until_it_is_revoked() {
    let app = App::start(DAY);
    let (mut desk, mut reader) = (app.desk(), app.supporter());
    let case = issued(&mut desk, &[("audience", "closed")]);
    let id = id(&case);
    for page in GENERAL {
        assert!(!reader.get(page).text().contains(&id), "{page}");
    }
    for page in ["", "/write", "/real", "/reach", "/card", "/story"] {
        assert_eq!(reader.get(&format!("/en/cases/{id}{page}")).status, 404, "{page}");
    }
    for page in ["", ".json", ".ics", "/picture/small.jpg"] {
        assert_eq!(reader.get(&format!("/cases/{id}{page}")).status, 404, "{page}");
    }
    let copy = mirror(&app, "copy", &[]);
    assert_eq!(copy.code, 0, "{}", copy.errors);
    let copied = files(Path::new(&app.folder.join("copy")));
    assert!(copied.iter().all(|(path, bytes)| !path.contains(&id) && !String::from_utf8_lossy(bytes).contains(&id)));

    let given = desk.post(&format!("{case}/links"), &[]);
    let link = given.text().split('"').find(|word| word.contains(&format!("/cases/{id}~"))).map(str::to_owned);
    let link = link.expect("the link is shown");
    let keyed = format!("/en{}", &link[link.find("/cases/").expect("it leads to the case")..]);
    let page = reader.get(&keyed);
    assert!(page.status == 200 && page.seen().contains(NAME), "{}", page.seen());
    assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("private, no-store", "no-referrer"));
    assert_eq!(reader.get(&format!("{keyed}/write")).status, 200);
    let letter = reader.post(&format!("{keyed}/letter.pdf"), &model("en"));
    assert_eq!(letter.status, 200, "one can write: {}", letter.seen());
    let text = pdf_text(&letter.body);
    assert!(text.contains(PART) && !text.contains(&id), "the letter does not say where the page is: {text}");

    let number = desk.get(&case).field("link").expect("the link has a number");
    assert_eq!(desk.post(&format!("{case}/links/revoke"), &[("link", &number)]).status, 303);
    assert_eq!(reader.get(&keyed).status, 404);
    assert_eq!(reader.post(&format!("{keyed}/letter.pdf"), &model("en")).status, 404, "an open form lets nothing go");
}

#[test]
fn a_name_that_is_taken_back_stands_nowhere_in_any_language() {
    let app = App::start(DAY);
    let (mut desk, mut reader) = (app.desk(), app.supporter());
    let case = issued(&mut desk, &[]);
    let id = id(&case);
    let own = ["", "/write", "/real", "/reach"];
    let pages: Vec<String> = ["en", "ar"]
        .into_iter()
        .flat_map(|tag| own.map(|rest| format!("/{tag}/cases/{id}{rest}")))
        .chain(GENERAL.map(str::to_owned))
        .chain([format!("/cases/{id}.json"), format!("/cases/{id}.ics")])
        .collect();
    for tag in ["en", "ar"] {
        assert!(reader.get(&format!("/{tag}/cases/{id}")).seen().contains(PART), "{tag}: the story can fail");
    }
    let fields = [("what", "name"), ("name", NAME), ("understood", "yes")];
    let done = desk.post(&format!("{case}/narrow"), &fields);
    assert_eq!(done.status, 303, "{}", done.seen());
    assert!(desk.get(&format!("{case}?done=narrowed-name")).seen().contains("cannot be called back"));
    for page in &pages {
        assert!(!reader.get(page).text().contains(PART), "{page}: {}", reader.get(page).seen());
    }
    for tag in ["en", "ar"] {
        let pdf = reader.post(&format!("/{tag}/cases/{id}/letter.pdf"), &model(tag));
        assert_eq!(pdf.status, 200, "{}", pdf.seen());
        let text = pdf_text(&pdf.body);
        assert!(!text.contains(PART) && text.contains("Quintana"), "{tag}: {text}");
        let shown = reader.post(&format!("/{tag}/cases/{id}/letter"), &model(tag));
        assert!(!shown.text().contains(PART), "{tag}");
    }
    let copy = mirror(&app, "copy", &[]);
    assert_eq!(copy.code, 0, "{}", copy.errors);
    for (path, bytes) in files(Path::new(&app.folder.join("copy"))) {
        let text = if path.ends_with(".pdf") { pdf_text(&bytes) } else { String::from_utf8_lossy(&bytes).into_owned() };
        assert!(!text.contains(PART), "{path}");
    }
}

#[test]
fn words_in_one_language_are_taken_back_and_the_others_go_on() {
    let app = App::start(DAY);
    let (mut desk, mut reader) = (app.desk(), app.supporter());
    let case = issued(&mut desk, &[]);
    let id = id(&case);
    let fields = [("what", "language"), ("language", "ar"), ("understood", "yes")];
    assert_eq!(desk.post(&format!("{case}/narrow"), &fields).status, 303);
    let gone = reader.get(&format!("/ar/cases/{id}"));
    assert!(gone.status == 410 && gone.seen().contains("سُحب النص في هذه اللغة"), "{}", gone.seen());
    assert!(gone.text().contains(&format!("/en/cases/{id}")), "it leads to the other languages");
    assert_eq!(reader.get(&format!("/ar/cases/{id}/write")).status, 410);
    let write = reader.get(&format!("/en/cases/{id}/write"));
    assert!(write.status == 200 && !write.text().contains("بالعربية"), "the letter in it is gone");
    assert_eq!(reader.get(&format!("/en/cases/{id}")).status, 200);
}

#[test]
fn what_ends_on_its_own_day_and_what_is_looked_at_again_is_said_in_time() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let more =
        [("until-names", "2026-04-25"), ("press", "facts"), ("press-until", "2026-03-09"), ("review", "2026-03-03")];
    let case = issued(&mut desk, &more);
    let seen = desk.get(&case).seen();
    for words in ["25 April 2026", "9 March 2026", "Not agreed to, and so refused", "again by 3 March 2026"] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
    let board = desk.get("/desk").seen();
    assert!(board.contains("ends soon: on 9 March 2026") && !board.contains("was to look again"), "{board}");
    app.world.go_to("2026-03-10");
    let mut desk = guest(&app, "operator");
    for page in ["/desk", &case] {
        let seen = desk.get(page).seen();
        assert!(seen.contains("has ended: on 9 March 2026"), "{page}: {seen}");
        assert!(seen.contains("was to look again by 3 March 2026"), "{page}: {seen}");
    }
    let public = format!("/en/cases/{}", id(&case));
    assert_eq!(app.supporter().get(&public).status, 200, "what the press may have is no part of the page");
    app.world.go_to("2026-04-26");
    assert_eq!(app.supporter().get(&public).status, 410, "the page names people, and the names were until yesterday");
}
