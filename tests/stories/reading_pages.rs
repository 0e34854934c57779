//! Pages around reading: easy words, whether a call is real, what to do when threatened, passing a case on.

use stories::app::App;

const DAY: &str = "2026-03-02";
const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];

#[test]
fn the_pages_around_a_case_answer_in_every_language_and_lead_to_each_other() {
    let app = App::start(DAY);
    let case = app.sample();
    let address = format!("{}/cases/{case}", app.address());
    for language in LANGUAGES {
        let page = app.supporter().get(&format!("/{language}/cases/{case}"));
        assert_eq!(page.status, 200);
        for path in
            [format!("/{language}/cases/{case}/real"), format!("/{language}/threatened"), format!("/{language}/real")]
        {
            assert!(page.text().contains(&format!("href=\"{path}\"")), "{language}: no link to {path}");
            let answer = app.supporter().get(&path);
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.text().contains(&format!("<html lang=\"{language}\"")), "{path}");
            assert_eq!(answer.header("set-cookie"), "", "{path}");
        }
        let card = app.supporter().get(&format!("/{language}/cases/{case}/card"));
        assert!(card.text().contains("<svg class=\"qr\"") && card.text().contains(&address), "{language}");
        assert!(page.text().contains(&format!("value=\"{address}\"")), "{language}: the address can be copied");
    }
}

#[test]
fn whoever_is_threatened_finds_what_to_do_and_whom_to_tell() {
    let app = App::start(DAY);
    let page = app.supporter().get("/en/threatened").seen();
    for words in
        ["Keep the message", "Do not answer", "emergency number", "Front Line Defenders", "Nothing that says who wrote"]
    {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
    // What is too old is left out, and the page still says what to do.
    app.world.go_to("2029-01-01");
    let page = app.supporter().get("/en/threatened").seen();
    assert!(!page.contains("Front Line Defenders") && page.contains("Keep the message"), "{page}");
}

#[test]
fn the_document_can_be_told_by_its_fingerprint() {
    let app = App::start(DAY);
    let real = app.supporter().get(&format!("/en/cases/{}/real", app.sample()));
    let fingerprint = real.seen().replace(' ', "");
    let sha256 = <sha2::Sha256 as sha2::Digest>::digest(include_bytes!("../../samples/sample.txt"));
    let digits: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(fingerprint.contains(&digits), "{digits} is not on the page: {}", real.seen());
}
