//! `clamor letter`: the PDF, by its text, its geometry, its tags and its language.

use std::path::Path;
use std::process::Command;

use stories::app::run;
use stories::folder::Folder;
use stories::shared::seeds;

const DAY: &str = "2026-03-02";
const TWIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");

/// Runs a tool on a file; a tool that is missing fails the story and says what to install.
fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).output();
    let output = output.unwrap_or_else(|_| panic!("{name} is missing: install poppler-utils and qpdf (./test does)"));
    assert!(output.status.success(), "{name} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A case file made from a document, in a folder.
fn case_file(folder: &Folder, document: &Path) -> String {
    let answer = run(DAY, &["read", &document.to_string_lossy()]);
    folder.write("action.case.md", &answer.output)
}

fn letter(folder: &Folder, case_file: &str, more: &[&str]) -> String {
    let pdf = folder.join("letter.pdf");
    let answer = run(DAY, &[&["letter", case_file, "--today", DAY, "-o", &pdf], more].concat());
    assert_eq!(answer.code, 0, "{}", answer.errors);
    pdf
}

fn holds_as_letter(pdf: &str, last_line: &str, language: &str) {
    let about = tool("pdfinfo", &[pdf]);
    assert!(about.contains("Tagged:          yes"), "{about}");
    assert!(about.contains("Pages:           1\n"), "one page: {about}");
    assert!(about.contains("A4"), "{about}");
    assert!(!about.contains("Author:"), "nobody's name in the metadata: {about}");
    let about = tool("pdfinfo", &["-meta", pdf]);
    assert!(about.contains("pdfuaid:part"), "PDF/UA is declared: {about}");
    let json: serde_json::Value =
        serde_json::from_str(&tool("qpdf", &["--json", "--json-key=qpdf", pdf])).expect("qpdf writes JSON");
    let text = json.to_string();
    assert!(text.contains(&format!("\"/Lang\":\"u:{language}")), "the language of the document is {language}");
    assert!(text.contains("/DisplayDocTitle\":true"), "its title is shown");
    assert!(text.contains("/MarkInfo"), "its content is marked");
    tool("qpdf", &["--check", pdf]);
    let structure = tool("pdfinfo", &["-struct-text", pdf]);
    let place =
        |words: &str| structure.find(words).unwrap_or_else(|| panic!("{words} is not in the tags:\n{structure}"));
    assert!(place(last_line) < structure.len(), "the address is tagged");
    let fonts = tool("pdffonts", &[pdf]);
    for line in fonts.lines().skip(2) {
        assert!(line.contains("yes yes yes"), "each font is embedded, a subset, with its letters: {fonts}");
    }
}

#[test]
fn the_twins_letter_is_one_tagged_page_to_its_country() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let pdf = letter(&folder, &case_file, &["--from", "A. B., Uppsala"]);
    holds_as_letter(&pdf, "VERANIA", "en");
    let text = tool("pdftotext", &["-layout", &pdf, "-"]);
    assert!(text.lines().any(|line| line.trim() == "VERANIA"), "the country stands alone in capitals:\n{text}");
    assert!(text.contains("2 March 2026"), "{text}");
    assert!(text.contains("A. B.") && text.contains("Uppsala"), "{text}");
    // In its order: address, date or salutation, body, valediction, name.
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is missing:\n{text}"));
    assert!(place("VERANIA") < place("sincerely") && place("sincerely") < place("A. B."), "{text}");
}

#[test]
fn the_letter_keeps_its_margins_and_no_word_is_smaller_than_ten_points() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let pdf = letter(&folder, &case_file, &[]);
    let boxes = tool("pdftotext", &["-bbox", &pdf, "-"]);
    let number = |line: &str, name: &str| {
        let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.and_then(|value| value.parse::<f64>().ok()).expect("a box has four numbers")
    };
    let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word")).collect();
    assert!(words.len() > 200, "the letter has its words");
    for word in words {
        // A4 is 595 by 842 points; 42 points are 15 millimetres.
        assert!(number(word, "xMin") > 42.0 && number(word, "xMax") < 595.0 - 42.0, "{word}");
        assert!(number(word, "yMin") > 28.0 && number(word, "yMax") < 842.0 - 28.0, "{word}");
        assert!(number(word, "yMax") - number(word, "yMin") > 9.0, "readable: {word}");
    }
}

#[test]
fn the_same_letter_is_the_same_file() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let first = std::fs::read(letter(&folder, &case_file, &[])).expect("the letter is there");
    let second = std::fs::read(letter(&folder, &case_file, &[])).expect("the letter is there");
    assert!(first == second, "no clock and no chance in a letter");
}

#[test]
fn own_words_come_out_as_they_are_on_us_letter_paper() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let words = folder.write("words.txt", "I am a nurse. #strong[no] $x$ *stars* \\n\n\nPlease free them, <b>now</b>.");
    let pdf = letter(&folder, &case_file, &["--words", &words, "--paper", "letter", "--lang", "en"]);
    let text = tool("pdftotext", &["-layout", &pdf, "-"]);
    assert!(text.contains("#strong[no] $x$ *stars* \\n"), "{text}");
    assert!(text.contains("<b>now</b>"), "{text}");
    assert!(tool("pdfinfo", &[&pdf]).contains("612 x 792"), "US Letter");
}

#[test]
fn few_words_become_a_postcard_and_many_are_told_by_how_much() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let words = folder.write("words.txt", b"I teach chemistry.\n\nPlease say where they are.");
    for (paper, size) in [("a4", "419.528 x 297.638 pts"), ("letter", "432 x 288 pts")] {
        let pdf = letter(&folder, &case_file, &["--as", "postcard", "--words", &words, "--paper", paper]);
        let about = tool("pdfinfo", &[&pdf]);
        assert!(about.contains("Pages:           2\n") && about.contains("Tagged:          yes"), "{about}");
        assert!(about.contains(size), "{about}");
        // The address stands in the right half, below the stamp and above the code of the machines.
        let places = tool("pdftotext", &["-f", "2", "-l", "2", "-bbox", &pdf, "-"]);
        let number = |line: &str, name: &str| -> f64 {
            let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.and_then(|value| value.parse().ok()).expect("each word has its place")
        };
        let page = places.lines().find(|line| line.contains("<page ")).expect("a page");
        let (width, height) = (number(page, "width"), number(page, "height"));
        let millimetre = 72.0 / 25.4;
        for word in places.lines().filter(|line| line.contains("<word ")) {
            assert!(number(word, "xMin") >= width / 2.0, "{word}");
            assert!(number(word, "xMax") <= width - 15.0 * millimetre, "{word}");
            // The box of a word begins above its letters, where accents would stand.
            assert!(number(word, "yMin") >= 37.5 * millimetre, "{word}");
            assert!(number(word, "yMax") <= height - 15.9 * millimetre, "{word}");
        }
    }
    let out = folder.join("x.pdf");
    let answer = run(DAY, &["letter", &case_file, "--as", "postcard", "-o", &out]);
    assert!(answer.code == 2 && answer.errors.contains("characters too long for a postcard"), "{}", answer.errors);
    let answer = run(DAY, &["letter", &case_file, "--as", "telegram", "-o", &out]);
    assert!(answer.code == 2 && answer.errors.contains("letter, postcard"), "{}", answer.errors);
}

#[test]
fn a_letter_with_signs_that_no_font_has_is_refused_with_the_packages_name() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let words = folder.write("words.txt", "自由");
    let pdf = folder.join("none.pdf");
    folder.write("hebrew.ttf", include_bytes!("../../crates/press/fonts/NotoSerifHebrew-Regular.ttf"));
    // Only the fonts of the folder: the machine may have the package.
    let fonts = folder.join("");
    let asked = ["letter", &case_file, "--words", &words, "--lang", "zh", "--fonts", &fonts, "-o", &pdf];
    let answer = run(DAY, &asked);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("fonts-noto-cjk"), "{}", answer.errors);
    assert!(!Path::new(&pdf).exists(), "nothing is left half done");
}

#[test]
fn wrong_wishes_are_told() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    for (wish, says) in [(["--target", "9"], "target"), (["--paper", "a5"], "a4"), (["--window", "round"], "window")] {
        let answer = run(DAY, &[&["letter", &case_file, "-o", &folder.join("x.pdf")], wish.as_slice()].concat());
        assert_eq!(answer.code, 2, "{wish:?}");
        assert!(answer.errors.contains(says), "{wish:?}: {}", answer.errors);
    }
}

#[test]
fn the_real_documents_letter_is_one_page_where_it_stands_beside_the_project() {
    let seeds = seeds();
    if seeds.is_empty() {
        println!("no real document stands beside the project: no letter of one was printed");
    }
    for (document, expected) in seeds {
        println!("printed the letter of {}", document.file_name().unwrap_or_default().to_string_lossy());
        let expected: serde_json::Value =
            serde_json::from_slice(&std::fs::read(expected).expect("expected values")).expect("JSON");
        let address = expected["case"]["targets"][0]["address"].as_array().expect("an address").last().cloned();
        let line = address.and_then(|line| line.as_str().map(str::to_owned)).expect("a last line");
        let country = line.rsplit(',').next().unwrap_or_default().trim().to_uppercase();
        let folder = Folder::new();
        let pdf = letter(&folder, &case_file(&folder, &document), &[]);
        holds_as_letter(&pdf, &country, "en");
        let text = tool("pdftotext", &["-layout", &pdf, "-"]);
        assert!(text.lines().any(|line| line.trim() == country), "{text}");
        for (paper, window) in
            ["a4", "letter"].into_iter().flat_map(|paper| ["dl", "us-10"].map(|window| (paper, window)))
        {
            let pdf = letter(&folder, &case_file(&folder, &document), &["--paper", paper, "--window", window]);
            assert!(tool("pdfinfo", &[&pdf]).contains("Pages:           1\n"), "one page: {paper} {window}");
            stands_in_the_window(&pdf, paper, window, &country);
        }
    }
}

/// Measures a letter against its window, in millimetres, the sheet in each corner of the envelope: the word in capitals shows
/// whole, and so do all words above it as far as the window reaches; no other word shows.
fn stands_in_the_window(pdf: &str, paper: &str, window: &str, last: &str) {
    let sheet_width = if paper == "a4" { 210.0 } else { 215.9 };
    // Width and height of the envelope; left, top, width and height of the window; height of the folded sheet.
    let (envelope, cut, panel) = match window {
        "dl" => ([220.0, 110.0], [20.0, 55.0, 90.0, 35.0], 105.0),
        _ => ([241.3, 104.775], [22.225, 63.5, 114.3, 28.575], 101.0),
    };
    let boxes = tool("pdftotext", &["-bbox", pdf, "-"]);
    let number = |line: &str, name: &str| {
        let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.and_then(|value| value.parse::<f64>().ok()).expect("a box has four numbers") * 25.4 / 72.0
    };
    let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word")).collect();
    let country = words.iter().find(|word| word.contains(&format!(">{last}<"))).expect("the country is there");
    for across in [0.0, envelope[0] - sheet_width] {
        for down in [0.0, envelope[1] - panel] {
            let (left, top) = (cut[0] - across, cut[1] - down);
            let (right, bottom) = (left + cut[2], top + cut[3]);
            for word in &words {
                // The box of a word begins above its letters, where accents would stand, and ends below them.
                let (x, y) =
                    ([number(word, "xMin"), number(word, "xMax")], [number(word, "yMin"), number(word, "yMax")]);
                let is_seen = x[1] > left && x[0] < right && y[1] - 1.0 > top && y[0] + 1.0 < bottom;
                let is_of_address = number(word, "yMin") <= number(country, "yMin") && x[0] < 120.0 && y[0] > 50.0;
                assert_eq!(is_seen, is_of_address, "{paper} {window} {across} {down}: {word}");
                let is_whole = x[0] >= left + 3.0 && x[1] <= right - 3.0 && y[0] + 1.0 >= top && y[1] - 1.0 <= bottom;
                assert!(!is_seen || is_whole, "{paper} {window} {across} {down}: {word}");
            }
        }
    }
}

#[test]
fn the_readers_language_stands_beside_own_words_and_says_when_nobody_reviewed_it() {
    let folder = Folder::new();
    let samples = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../samples"));
    let sample = case_file(&folder, &samples.join("sample.txt"));
    let spanish = std::fs::read_to_string(samples.join("sample.es.case.md")).expect("the translation is there");
    let words = folder.write("words.txt", b"I teach chemistry.\n\nPlease say where they are.");
    let missing = run(DAY, &["letter", &sample, "--words", &words, "--beside", "es", "-o", &folder.join("no.pdf")]);
    assert!(missing.code == 2 && missing.errors.contains("NAME.es.case.md"), "{}", missing.errors);
    // The translation was made of the same words with other days; which ones it is held against now, the finding says.
    folder.write("action.es.case.md", &spanish);
    let told =
        run(DAY, &["letter", &sample, "--words", &words, "--beside", "es", "-o", &folder.join("old.pdf")]).errors;
    let hash = told.split("write translates = \"").nth(1).and_then(|rest| rest.split('"').next());
    let spanish = match (hash, spanish.split("translates = \"").nth(1).and_then(|rest| rest.split('"').next())) {
        (Some(now), Some(then)) => spanish.replace(then, now),
        _ => spanish,
    };
    for (reviewer, says) in [("reviewer = \"sample\"\n", false), ("", true)] {
        folder.write("action.es.case.md", spanish.replace("reviewer = \"sample\"\n", reviewer));
        let pdf = letter(&folder, &sample, &["--words", &words, "--beside", "es"]);
        let text = tool("pdftotext", &[&pdf, "-"]);
        assert!(
            text.contains("I teach chemistry") && text.contains("Señor Ministro") && text.contains("Atentamente"),
            "{text}"
        );
        assert_eq!(text.contains("no ha sido revisada"), says, "{text}");
        assert!(tool("pdfinfo", &[&pdf]).contains("Pages:           1\n"));
        let whole = letter(&folder, &sample, &["--words", &words, "--beside", "es", "--beside-form", "letter"]);
        assert!(tool("pdfinfo", &[&whole]).contains("Pages:           2\n"));
    }
}

#[test]
fn a_minor_signs_with_a_first_name_and_the_group_sends_the_letter() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let pdf = letter(&folder, &case_file, &["--minor", "--group", "School 12, Leeds", "--from", "Mia"]);
    let text = tool("pdftotext", &[&pdf, "-"]);
    assert_eq!(text.matches("School 12, Leeds").count(), 2, "as return address and below the name: {text}");
    for wish in [vec!["--minor", "--from", "Mia"], vec!["--minor", "--group", "School 12", "--from", "Mia Lindqvist"]] {
        let out = folder.join("no.pdf");
        let answer = run(DAY, &[&["letter", &case_file, "-o", &out], wish.as_slice()].concat());
        assert!(answer.code == 2 && answer.errors.contains("minor"), "{}", answer.errors);
        assert!(!Path::new(&out).exists(), "nothing is left half done");
    }
}

#[test]
fn the_address_of_the_case_is_printed_only_when_asked_for() {
    let folder = Folder::new();
    let case_file = case_file(&folder, Path::new(TWIN));
    let address = "https://act.example/cases/0123456789abcdef";
    let with = tool("pdftotext", &[&letter(&folder, &case_file, &["--code", address]), "-"]);
    assert!(with.contains("act.example/cases/0123456789abcdef"), "{with}");
    assert!(!tool("pdftotext", &[&letter(&folder, &case_file, &[]), "-"]).contains("act.example/cases"));
    let answer = run(DAY, &["letter", &case_file, "--code", "act.example", "-o", &folder.join("no.pdf")]);
    assert!(answer.code == 2 && answer.errors.contains("https://"), "{}", answer.errors);
}
