//! What others rely on: the same bytes each time, an accessible file, and clear refusals.

use press::{Layout, Paper, Press, PressRefusal, Window, font_packages};

mod specimens;

use specimens::{appeal, arabic, english, language};

const A4: Layout = Layout { paper: Paper::A4, window: Window::None };
const DATED: &str = "23 November 2026";

fn pdf(press: &Press, letter: &casework::Appeal) -> Vec<u8> {
    press.letter(letter, DATED, &A4).map(|letter| letter.pdf).unwrap()
}

fn holds(pdf: &[u8], wanted: &str) -> bool {
    pdf.windows(wanted.len()).any(|part| part == wanted.as_bytes())
}

fn refusal(words: &str) -> Option<PressRefusal> {
    Press::new().letter(&appeal("en", "Sir,", &[words], "", ("", "")), DATED, &A4).err()
}

#[test]
fn the_same_letter_is_the_same_bytes() {
    let press = Press::new();
    let first = pdf(&press, &english());
    pdf(&press, &arabic());
    assert!(first == pdf(&press, &english()), "a letter in between makes no difference");
    assert!(first == pdf(&Press::new(), &english()), "another press makes no difference");
    assert!(first.starts_with(b"%PDF-1.7"));
}

#[test]
fn several_presses_print_at_once() {
    let press = std::sync::Arc::new(Press::new());
    let alone = [pdf(&press, &english()), pdf(&press, &arabic())];
    let printers: Vec<_> = (0..4)
        .map(|number| {
            let press = std::sync::Arc::clone(&press);
            std::thread::spawn(move || {
                (0..5).map(|_| pdf(&press, &if number % 2 == 0 { english() } else { arabic() })).collect::<Vec<_>>()
            })
        })
        .collect();
    for (number, printer) in printers.into_iter().enumerate() {
        assert!(printer.join().unwrap().iter().all(|pdf| *pdf == alone[number % 2]));
    }
}

#[test]
fn the_file_can_be_read_aloud_and_says_nothing_about_who_made_it() {
    let pdf = pdf(&Press::new(), &english());
    for part in [
        "/MarkInfo<</Marked true",
        "/StructTreeRoot",
        "/Lang(en)",
        "/DisplayDocTitle true",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "Elena Vidal Santacruz, 23 November 2026</rdf:li>",
        "<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>",
    ] {
        assert!(holds(&pdf, part), "{part}");
    }
    for part in ["/Author", "/Creator", "/Producer", "dc:creator", "CreatorTool", "Typst", "Hannah"] {
        assert!(!holds(&pdf, part), "{part}");
    }
}

#[test]
fn each_part_says_in_which_language_it_is() {
    let mut letter = english();
    letter.salutation_language = Some(language("es-VE"));
    let pdf = pdf(&Press::new(), &letter);
    let catalog = pdf.windows(9).position(|part| part == b"/Catalog/").unwrap();
    assert!(holds(&pdf[catalog..], "/Lang(en)"), "the document is in the language of its words");
    assert!(holds(&pdf[..catalog], "/Lang(es-VE)"), "the courtesies are in their own");
    assert!(holds(&pdf_of("ar"), "/Direction/R2L"));
}

fn pdf_of(tag: &str) -> Vec<u8> {
    pdf(&Press::new(), &appeal(tag, "", &["1"], "", ("", "")))
}

#[test]
fn pages_are_counted() {
    let press = Press::new();
    for (name, letter, dated) in specimens::all() {
        let pages = press.letter(&letter, dated, &A4).map(|letter| letter.pages);
        assert!(pages == Ok(if name == "long" { 2 } else { 1 }), "{name}");
    }
}

#[test]
fn a_letter_that_no_font_can_print_is_refused_with_the_package() {
    let refused = refusal("To the minister: 尊敬").unwrap();
    assert!(refused == PressRefusal::MissingGlyphs { characters: vec!['尊', '敬'], package: "fonts-noto-cjk".into() });
    let told = refused.to_string();
    assert!(told.contains("尊 (U+5C0A)") && told.contains("fonts-noto-cjk") && !told.contains("minister"));
    assert!(refusal("a list \u{F0B7} of Word") == Some(PressRefusal::Unprintable { characters: vec!['\u{F0B7}'] }));
    assert!(font_packages().iter().any(|font| font.script == "Hani" && font.package == "fonts-noto-cjk"));
}

#[test]
fn a_letter_that_is_too_long_is_refused_quickly() {
    for words in ["word ".repeat(220_000), "\n\n.".repeat(300_000), "W".repeat(1_000_000), "\u{202E}(".repeat(300_000)]
    {
        assert!(matches!(refusal(&words), Some(PressRefusal::TooLong { pages: 5.., limit: 4 })));
    }
    assert!(matches!(
        refusal(&"A sentence of six words here. ".repeat(600)),
        Some(PressRefusal::TooLong { pages: 5.., .. })
    ));
}

#[test]
fn a_megabyte_of_marks_that_nobody_sees_is_taken_out_at_once() {
    assert!(refusal(&"\u{202B}".repeat(300_000)).is_none());
    let unclosed = "\u{202B}".repeat(150_000) + &"\u{2069}".repeat(150_000);
    assert!(refusal(&unclosed).is_none());
}

#[test]
fn a_window_that_belongs_to_a4_is_refused_on_other_paper() {
    let refused = |paper, window| Press::new().letter(&english(), DATED, &Layout { paper, window }).err();
    for window in [Window::Din5008A, Window::Din5008B] {
        assert!(refused(Paper::UsLetter, window) == Some(PressRefusal::WindowNeedsA4 { window }));
    }
    for window in [Window::UsNo10, Window::Dl, Window::SwissLeft, Window::SwissRight] {
        assert!(Paper::ALL.into_iter().all(|paper| refused(paper, window).is_none()), "{window:?}");
    }
}

#[test]
fn words_of_layouts_go_both_ways() {
    assert!(Paper::ALL.into_iter().all(|paper| Paper::from_word(paper.word()) == Some(paper)));
    assert!(Window::ALL.into_iter().all(|window| Window::from_word(window.word()) == Some(window)));
    assert!(Paper::from_word("a5").is_none() && Window::from_word("").is_none());
}

#[test]
fn what_is_invisible_is_printed_as_nothing() {
    let hidden = "a\u{2067}b\u{2069} c\u{200D}d e\u{200C}f g\u{AD}h i\u{200B}j k\u{FE0F}l \u{200F}m \u{61C}n \u{2060}o";
    assert!(refusal(hidden).is_none());
    let press = Press::new();
    let hebrew = appeal("he", "כבוד", &["א\u{2066}ב\u{2069}ג \u{202B}ד\u{202C} ה\u{2011}ו"], "", ("", ""));
    assert!(press.letter(&hebrew, DATED, &A4).is_ok());
}
