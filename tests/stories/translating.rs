//! A further document in three languages: values at once, two sentences for a translator; and another minister in three cases.

use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";

/// The case; the tests of the desk have it too.
const CASE: &str = include_str!("../documents/river/river.case.md");

/// A translation of it.
struct Words {
    tag: &'static str,
    /// The file, without the hash of its source.
    file: &'static str,
    salutation: &'static str,
    background: &'static str,
    /// The two sentences that the further document changes, translated.
    later: [&'static str; 2],
}

const TRANSLATIONS: [Words; 2] = [
    Words {
        tag: "es",
        file: include_str!("../documents/river/river.es.case.md"),
        salutation: "Señora Ministra Sarmiento:",
        background: "El río se volvió gris en primavera.",
        later: ["Un médico vio a {person.p1} el lunes.", "Solo contó peces."],
    },
    Words {
        tag: "ar",
        file: include_str!("../documents/river/river.ar.case.md"),
        salutation: "السيدة الوزيرة سارميينتو،",
        background: "صار النهر رماديا في الربيع.",
        later: ["رأى طبيب {person.p1} يوم الاثنين.", "لم تفعل إلا عد الأسماك."],
    },
];

/// The further document: another figure, another last day, and two other sentences.
fn later() -> String {
    CASE.replace("clamor = 1\n", "clamor = 1\nkind = \"further-information\"\n")
        .replace("value = 12", "value = 31")
        .replace("Nobody may visit them.", "A doctor saw {person.p1} on Monday.")
        .replace("She did nothing wrong.", "She only counted fish.")
        .replace("until = 2026-04-10", "until = 2026-05-05")
}

fn act(desk: &mut Client, case: &str, page: &str, verb: &str) -> Page {
    let form = desk.get(page).form(verb);
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    desk.post(&format!("{case}{verb}"), &fields)
}

/// The translation, made of what the desk gives out as a template.
fn translated(template: &str, words: &Words) -> String {
    let hash = template.split("translates = \"").nth(1).and_then(|rest| rest.split('"').next());
    words.file.replace("SHA", hash.expect("it names its source"))
}

fn live(desk: &mut Client, text: &str) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", text)], "file", b"");
    assert_eq!(answer.status, 303, "{}", answer.seen());
    let case = answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned();
    for words in &TRANSLATIONS {
        let template = desk.get(&format!("{case}/translation.{}.case.md", words.tag)).text();
        let version = desk.get(&case).field("version").expect("the page says its version");
        let fields = [("version", version.as_str()), ("pasted", &translated(&template, words))];
        let added = desk.post_file(&format!("{case}/translations"), &fields, "file", b"");
        assert_eq!(added.status, 303, "{}", added.seen());
    }
    let consent = [
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", "2026-03-01"),
        ("until", "2026-12-31"),
    ];
    assert_eq!(desk.post(&format!("{case}/consent"), &consent).status, 303);
    let issued = act(desk, &case, &case, "/issue");
    assert!(issued.header("location").contains("done=issued"), "{}", issued.seen());
    case
}

fn public(case: &str, language: &str, rest: &str) -> String {
    format!("{}{rest}", case.replace("/desk", &format!("/{language}")))
}

#[test]
fn an_update_needs_two_sentences_in_each_language_and_shows_its_values_at_once() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = live(&mut desk, CASE);
    let put = desk.post_file(&format!("{case}/update"), &[("pasted", &later())], "file", b"");
    assert_eq!(put.status, 303, "{}", put.seen());
    let issued = act(&mut desk, &case, &format!("{case}/update"), "/issue");
    assert!(issued.header("location").contains("done=updated"), "{}", issued.seen());
    let mut reader = app.supporter();
    for language in ["en", "es", "ar"] {
        let page = reader.get(&public(&case, language, "")).text();
        assert!(page.contains("31") && page.contains("2026-05-05"), "{language}: {page}");
    }
    for words in &TRANSLATIONS {
        let page = reader.get(&public(&case, words.tag, "")).text();
        let waits = "<span lang=\"en\" dir=\"ltr\">A doctor saw Inés Carvallo on Monday.</span>";
        assert!(page.contains(waits) && page.contains(words.background), "{page}");
        let task = format!("{case}/translating/{}", words.tag);
        assert!(desk.get("/desk/translating").text().contains(&task));
        let mut form = desk.get(&task).form(&task);
        let gaps: Vec<String> =
            form.iter().map(|(name, _)| name.clone()).filter(|name| name.starts_with("gap/")).collect();
        assert_eq!(gaps, ["gap/summary/0/2", "gap/letter/0/1"], "{}", words.tag);
        for (name, text) in &mut form {
            match gaps.iter().position(|gap| gap == name) {
                Some(place) => words.later[place].clone_into(text),
                None if name == "reviewer" => "T.".clone_into(text),
                None => {}
            }
        }
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let saved = desk.post(&task, &fields);
        assert!(saved.header("location").contains("done=whole"), "{}", saved.seen());
        let page = reader.get(&public(&case, words.tag, "/write")).text();
        assert!(page.contains(words.later[1]) && page.contains(words.salutation), "{page}");
    }
    assert!(!desk.get("/desk/translating").text().contains(&format!("{case}/translating")), "nothing waits");
}

#[test]
fn another_minister_is_written_to_in_three_cases_and_two_languages_at_once() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let titles = ["ONE RIVER", "TWO RIVERS", "THREE RIVERS"];
    let cases = titles.map(|title| live(&mut desk, &CASE.replace("FREE THE RIVER KEEPERS", title)));
    let list = desk.get("/desk/holders").text();
    let key = list.split("href=\"/desk/holders/").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let office = format!("/desk/holders/{key}");
    let asked = [("to", "Jorge Paz"), ("since", "2026-03-01")];
    let seen = desk.post(&office, &[asked[0], asked[1], ("do", "look")]);
    assert!(seen.seen().contains("3 cases will change"), "{}", seen.seen());
    let mut form = seen.form(&office);
    form.retain(|(name, _)| name != "do");
    for (_, text) in &mut form {
        if text == "Señora Ministra Paz:" {
            "Señor Ministro Paz:".clone_into(text);
        }
    }
    form.push(("do".to_owned(), "change".to_owned()));
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let done = desk.post(&office, &fields);
    assert!(done.seen().contains("3 cases were changed"), "{}", done.seen());
    let mut reader = app.supporter();
    for case in &cases {
        assert!(reader.get(&public(case, "en", "")).seen().contains("Jorge Paz"));
        assert!(reader.get(&public(case, "en", "/write")).seen().contains("Dear Minister Paz,"));
        let spanish = reader.get(&public(case, "es", "/write")).seen();
        assert!(spanish.contains("Señor Ministro Paz:") && !spanish.contains("Ministra Sarmiento"), "{spanish}");
        assert!(
            reader.get(&public(case, "en", "/story")).seen().contains("Elena Sarmiento"),
            "the old one is on record"
        );
    }
}
