//! A supporter reads and writes, with a browser that knows no JavaScript.

use std::io::Write;
use std::process::{Command, Stdio};

use stories::app::App;
use stories::client::Page;

const DAY: &str = "2026-03-02";

/// The form of the model letter in a language.
fn model(language: &str) -> Vec<(&str, &str)> {
    vec![
        ("way", "model"),
        ("target", "1"),
        ("language", language),
        ("paper", "a4"),
        ("name", "A. B."),
        ("place", "Uppsala"),
    ]
}

fn own<'a>(who: &'a str, why: &'a str, ask: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("way", "own"),
        ("target", "1"),
        ("own_language", "en"),
        ("paper", "letter"),
        ("name", ""),
        ("place", ""),
        ("who", who),
        ("why", why),
        ("ask", ask),
    ]
}

/// The text of a PDF.
pub(crate) fn pdf_text(pdf: &[u8]) -> String {
    let mut tool = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is missing: install poppler-utils (./test does)");
    let mut input = tool.stdin.take().expect("standard input is piped");
    input.write_all(pdf).expect("the tool takes the file");
    drop(input);
    let output = tool.wait_with_output().expect("the tool ends");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn holds(page: &Page, wanted: &[&str]) {
    let seen = page.seen();
    for words in wanted {
        assert!(seen.contains(words), "{words:?} is not on the page:\n{seen}");
    }
}

#[test]
fn the_list_leads_to_the_case_and_the_case_says_what_there_is_to_know() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let id = app.sample();
    let list = supporter.get("/en/");
    assert_eq!(list.status, 200);
    assert!(list.text().contains(&format!("/en/cases/{id}")), "the list leads to the case");
    let case = supporter.get(&format!("/en/cases/{id}"));
    assert_eq!(case.status, 200);
    holds(
        &case,
        &[
            "Inés Carvallo",
            "she/her",
            "Verania",
            "13 April 2026",
            "42 days",
            "Spanish",
            "Rafael Quintana",
            "Puerto Salvo",
            "36",
            "Rivers Council",
            "5 January 2024",
            "21",
            "invented",
        ],
    );
    let spanish = supporter.get(&format!("/es/cases/{id}"));
    holds(&spanish, &["13 de abril de 2026", "Inés Carvallo", "42"]);
    assert!(spanish.text().contains("<html lang=\"es\""), "the page says its language");
    assert_eq!(supporter.get(&format!("/cases/{id}")).status, 303);
    let home = supporter.get_with("/", &[("accept-language", "es-MX,es;q=0.9,en;q=0.5")]);
    let home = if home.status == 303 { supporter.get(home.header("location")) } else { home };
    assert!(home.text().contains("<html lang=\"es\""), "the reader's language is heard");
}

#[test]
fn a_case_page_fits_one_round_trip() {
    let app = App::start(DAY);
    for language in ["en", "es"] {
        let path = format!("/{language}/cases/{}", app.sample());
        let page = app.supporter().get_with(&path, &[("accept-encoding", "gzip")]);
        assert_eq!(page.header("content-encoding"), "gzip");
        println!("{path}: {} bytes compressed", page.body.len());
        assert!(page.body.len() <= 14_336, "{} bytes", page.body.len());
        assert!(!page.text().contains("<link rel=\"stylesheet\""), "its style is in it");
    }
}

#[test]
fn before_the_form_comes_when_not_to_write() {
    let app = App::start(DAY);
    let page = app.supporter().get(&format!("/en/cases/{}/write", app.sample()));
    let text = page.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not on the page"));
    assert!(place("id=\"safety\"") < place("<form"), "safety comes before the form");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(place("value=\"own\"") > 0 && place("value=\"model\"") > 0, "two ways in");
}

#[test]
fn the_model_letter_goes_out_as_pdf_by_mail_and_as_text() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let letter = supporter.post(&format!("{base}/letter"), &model("en"));
    assert_eq!(letter.status, 200, "{}", letter.text());
    holds(&letter, &["VERANIA", "2 March 2026", "Dear Minister,", "Yours sincerely,", "A. B.", "Uppsala"]);
    assert!(letter.text().contains("<textarea id=\"text\" readonly"), "there is text to copy");
    let pdf = supporter.post(&format!("{base}/letter.pdf"), &model("en"));
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(pdf.header("cache-control"), "no-store");
    let text = pdf_text(&pdf.body);
    assert!(text.lines().any(|line| line.trim() == "VERANIA"), "{text}");
    assert!(text.contains("A. B."), "{text}");
    let spanish = supporter.post(&format!("{base}/letter"), &model("es"));
    assert!(spanish.seen().contains("2 de marzo de 2026"), "{}", spanish.seen());
}

#[test]
fn own_words_are_the_letter_and_nothing_else_is_put_in() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let form =
        own("I teach chemistry.", "<script>alert(1)</script> & \"they\" measured water.", "Please say where they are.");
    let letter = supporter.post(&format!("{base}/letter"), &form);
    assert_eq!(letter.status, 200, "{}", letter.text());
    assert!(!letter.text().contains("<script>alert"), "what is typed is text");
    holds(&letter, &["I teach chemistry.", "Please say where they are.", "Dear Minister,"]);
    assert!(letter.text().contains("mailto:"), "a short letter fits the mail program");
    let pdf = supporter.post(&format!("{base}/letter.pdf"), &form);
    let text = pdf_text(&pdf.body);
    assert!(text.contains("<script>alert(1)</script>") && !text.contains("forty bottles"), "{text}");
    let back = [form.as_slice(), &[("edit", "1")]].concat();
    let again = supporter.post(&format!("{base}/letter"), &back);
    assert!(again.text().contains("I teach chemistry."), "what was typed is still there to change");
}

#[test]
fn a_form_without_words_comes_back_with_what_was_typed_and_what_is_missing() {
    let app = App::start(DAY);
    let path = format!("/es/cases/{}/letter", app.sample());
    let mut form = own("", "", "");
    form[4] = ("name", "Ada Nómada");
    let page = app.supporter().post(&path, &form);
    assert!(matches!(page.status, 200 | 422), "{}", page.status);
    assert!(page.text().contains("aria-invalid=\"true\""), "the field says that it is wrong");
    assert!(page.text().contains("Ada Nómada"), "what was typed is kept");
}

#[test]
fn a_long_letter_gets_no_mail_link_and_the_page_says_why() {
    let app = App::start(DAY);
    let path = format!("/en/cases/{}/letter", app.sample());
    let page = app.supporter().post(&path, &own(&"I write. ".repeat(300), "Because.", "Free them."));
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("href=\"mailto:"), "no link that mail programs would cut");
    assert!(page.seen().contains("2,000"), "{}", page.seen());
}

#[test]
fn nothing_typed_is_on_disk() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let canary = "Zyxwvutsrq-canary-Nakamura";
    let form = own(canary, canary, canary);
    supporter.post(&format!("{base}/letter"), &form);
    supporter.post(&format!("{base}/letter.pdf"), &form);
    let key = ("key", "00112233445566778899aabbccddeeff");
    assert_eq!(supporter.post(&format!("{base}/sent"), &[key, ("channel", "letter")]).status, 303);
    assert!(supporter.cookies().is_empty(), "readers get no cookie");
    let folder = app.folder.path().join("data");
    for entry in std::fs::read_dir(folder).expect("the data folder is there").flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
        assert!(!found, "{} holds what a supporter typed", entry.path().display());
    }
}

#[test]
fn held_stopped_and_expired_cases_take_nothing_and_say_what_to_do() {
    let app = App::start(DAY);
    let id = app.sample();
    let base = format!("/en/cases/{id}");
    let mut supporter = app.supporter();
    let sent = [("key", "ffeeddccbbaa99887766554433221100"), ("channel", "letter")];
    let asks = |supporter: &mut stories::client::Client, status: u16| {
        assert_eq!(supporter.get(&format!("{base}/write")).status, status);
        assert_eq!(supporter.post(&format!("{base}/letter"), &model("en")).status, status);
        assert_eq!(supporter.post(&format!("{base}/letter.pdf"), &model("en")).status, status);
        assert_eq!(supporter.post(&format!("{base}/sent"), &sent).status, status);
    };

    let held = app.command(&["hold", &id]);
    assert_eq!(held.code, 0, "{}", held.errors);
    until(|| !supporter.get(&base).text().contains("Carvallo"), "a held case shows no content");
    asks(&mut supporter, 409);
    assert_eq!(app.command(&["hold", &id]).code, 1, "it is on hold already");

    let stopped = app.command(&["stop", &id, "--reason", "The family asks for quiet."]);
    assert_eq!(stopped.code, 0, "{}", stopped.errors);
    until(|| supporter.get(&base).status == 410, "a stopped case is a tombstone");
    let tombstone = supporter.get(&base);
    assert!(!tombstone.text().contains("Carvallo") && !tombstone.text().contains("WATER"), "without content");
    holds(&tombstone, &["The family asks for quiet."]);
    asks(&mut supporter, 410);
    assert!(!supporter.get("/en/").text().contains(&id), "it is not listed");

    let other = App::start(DAY);
    let base = format!("/en/cases/{}", other.sample());
    other.world.go_to("2026-04-13");
    assert_eq!(other.supporter().get(&format!("{base}/write")).status, 200, "the last day is a day");
    other.world.go_to("2026-04-14");
    let page = other.supporter().get(&base);
    assert_eq!(page.status, 200, "content stays");
    holds(&page, &["office"]);
    assert_eq!(other.supporter().get(&format!("{base}/write")).status, 410);
    assert_eq!(other.supporter().post(&format!("{base}/sent"), &sent).status, 410);
}

/// Waits for what must happen within a second; a slow machine gets five.
fn until(mut happened: impl FnMut() -> bool, what: &str) {
    for _ in 0..100 {
        if happened() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("{what}");
}

#[test]
fn what_is_wrong_with_a_form_is_said_in_another_language_too() {
    let app = App::start("2026-03-02");
    let case = app.sample();
    let long = "word ".repeat(1_800);
    let mut person = app.supporter();
    let back = person.post(&format!("/en/cases/{case}/letter"), &[("way", "own"), ("why", &long), ("ask", "Please.")]);
    assert_eq!(back.status, 422);
    assert!(back.text().contains("name=\"edit\" value=\"own\""), "the buttons of the languages know the way");
    let again =
        person.post(&format!("/es/cases/{case}/letter"), &[("edit", "own"), ("why", &long), ("ask", "Please.")]);
    assert_eq!(again.status, 422, "{}", again.seen());
    assert!(again.text().contains("id=\"errors\"") && again.text().contains("<html lang=\"es\""));
    let changed =
        person.post(&format!("/es/cases/{case}/letter"), &[("edit", "1"), ("why", "Because."), ("ask", "Please.")]);
    assert_eq!(changed.status, 200, "whoever only wants to change something is told of no error");
}
