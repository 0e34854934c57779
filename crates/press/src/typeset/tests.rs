//! What stands where on the pages, read from the typesetter's own frames.

use casework::{Appeal, Language, OwnWords};
use typst::diag::Warned;
use typst::layout::{Frame, FrameItem, Point};

use super::*;
use crate::fonts::Fonts;
use crate::{Extras, Paper, Window};

mod beside;
mod signs;
mod windows;

#[path = "../../tests/specimens/mod.rs"]
mod specimens;

const A4: Layout = Layout { paper: Paper::A4, window: Window::None };
const DATED: &str = "23 November 2026";
const MILLIMETRE: f64 = 72.0 / 25.4;

/// A piece of text and where it stands: page, left, right and base line, in millimetres.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    page: usize,
    left: f64,
    right: f64,
    base: f64,
    size: f64,
}

/// The pieces of a letter as it is printed, in reading order.
fn printed(appeal: &Appeal, layout: Layout) -> Vec<Piece> {
    printed_with(appeal, layout, &Extras::default())
}

fn printed_with(appeal: &Appeal, layout: Layout, extras: &Extras) -> Vec<Piece> {
    let workshop = Workshop::new(Fonts::with([]));
    let Ok(composed) = Composed::with(appeal, DATED, extras) else { panic!("it cannot be composed") };
    let _forget = Forget;
    let Ok(document) = document(&workshop, &composed, &layout, &layout.sheet().unwrap()) else {
        panic!("the letter was refused")
    };
    let mut pieces = Vec::new();
    for (page, number) in document.pages().iter().zip(1..) {
        collect(&page.frame, Point::zero(), number, &mut pieces);
    }
    pieces
}

fn collect(frame: &Frame, origin: Point, page: usize, pieces: &mut Vec<Piece>) {
    for (offset, item) in frame.items() {
        let at = origin + *offset;
        match item {
            FrameItem::Group(group) => collect(&group.frame, at, page, pieces),
            FrameItem::Text(text) => pieces.push(Piece {
                text: text.text.to_string(),
                page,
                left: at.x.to_mm(),
                right: (at.x + text.width()).to_mm(),
                base: at.y.to_mm(),
                size: text.size.to_pt(),
            }),
            _ => {}
        }
    }
}

/// The lines of a page, from top to bottom.
fn lines(pieces: &[Piece], page: usize) -> Vec<(f64, String)> {
    let mut lines: Vec<(f64, String)> = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.page == page) {
        match lines.iter_mut().find(|(base, _)| (base - piece.base).abs() < 0.1) {
            Some((_, text)) => text.push_str(&piece.text),
            None => lines.push((piece.base, piece.text.clone())),
        }
    }
    lines.sort_by(|one, other| one.0.total_cmp(&other.0));
    lines
}

fn text(pieces: &[Piece]) -> String {
    (1..=pages_of(pieces)).flat_map(|page| lines(pieces, page)).map(|(_, line)| line + "\n").collect()
}

fn pages_of(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.page).max().unwrap_or_default()
}

fn with_words(words: &[&str]) -> Appeal {
    Appeal { words: OwnWords(words.iter().map(|text| (*text).to_owned()).collect()), ..plain() }
}

fn plain() -> Appeal {
    specimens::english()
}

#[test]
fn a_letter_of_the_usual_length_is_one_page_of_readable_type() {
    for (paper, window) in [
        (Paper::A4, Window::None),
        (Paper::UsLetter, Window::None),
        (Paper::A4, Window::Din5008A),
        (Paper::A4, Window::Din5008B),
    ] {
        for appeal in [specimens::english(), specimens::spanish()] {
            let pieces = printed(&appeal, Layout { paper, window });
            assert_eq!(pages_of(&pieces), 1, "{paper:?} {window:?}");
            let smallest = pieces.iter().map(|piece| piece.size).fold(f64::INFINITY, f64::min);
            assert!(smallest >= 10.0, "{paper:?} {window:?}: {smallest} pt");
        }
    }
}

#[test]
fn the_letter_is_read_in_its_order() {
    let printed = text(&printed(&plain(), A4));
    assert!(printed.contains("on 7\u{A0}March"), "a day stays with its month");
    let order = [
        "Elena Vidal",
        "Ministra",
        "Puerto Alcor 1012\n",
        "VERANIA\n",
        "23\u{A0}November 2026",
        "Dear Minister,",
        "I write",
        "Yours sincerely,",
        "Hannah Lindqvist\nLeeds, United Kingdom\n",
    ];
    let places: Vec<usize> =
        order.iter().map(|part| printed.find(part).unwrap_or_else(|| panic!("{part} is missing"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn what_a_writer_typed_is_never_markup() {
    let typed = [
        "#panic(1) #read(\"/letter.json\") $x^2$ *bold* _sly_ `raw` <label> @ref \\ // not /* away */",
        "= No heading",
        "- no list ~ -- --- ... #{ } ] [ https://example.org/#top",
        "{\"name\": \"x\\u0041\"} </script>",
    ];
    let mut appeal = with_words(&typed);
    appeal.writer.name = "#strong[Eve]".into();
    appeal.writer.place = "\\ $1$".into();
    let printed = text(&printed(&appeal, A4)).replace(['“', '”'], "\"");
    for words in typed.iter().chain(&["#strong[Eve]", "\\ $1$"]) {
        assert!(printed.contains(words), "{words}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (appeal, marks) in [
        (specimens::english(), ["“an", "order”", "guard’s"]),
        (specimens::spanish(), ["«una", "público»", "«"]),
        (specimens::german(), ["„Unter", "Ordnung“", "„"]),
        (specimens::french(), ["«\u{202F}enquête", "public\u{202F}»\u{202F};", "n’ont"]),
        (specimens::russian(), ["«проверкой", "порядка»", "«"]),
    ] {
        let printed = text(&printed(&appeal, A4));
        assert!(marks.iter().all(|mark| printed.contains(mark)), "{marks:?}");
    }
}

#[test]
fn right_to_left_letters_begin_on_the_right() {
    for appeal in [specimens::arabic(), specimens::hebrew()] {
        let pieces = printed(&appeal, A4);
        let is_rtl = |piece: &&Piece| piece.text.chars().any(|letter| matches!(letter, '\u{590}'..='\u{6FF}'));
        let furthest = pieces.iter().filter(is_rtl).map(|piece| piece.right).fold(0.0, f64::max);
        assert!((furthest - 180.0).abs() < 0.5, "the words begin at the right margin, not at {furthest} mm");
        // The date ends at the left margin; the Latin address stands on the right and runs from left to right.
        assert!(pieces.iter().any(|piece| (piece.left - 30.0).abs() < 0.5));
        let address: Vec<&Piece> = pieces.iter().take_while(|piece| !piece.text.contains("VERANIA")).collect();
        assert!(address.iter().all(|piece| piece.left > 120.0));
        assert!(text(&pieces).contains("Avenida Mayor 10\n"));
    }
}

#[test]
fn nothing_runs_over_the_margins() {
    let long =
        ["W".repeat(300), format!("https://example.org/{}", "very-long/".repeat(30)), "Donaudampfschiff".repeat(12)];
    let mut appeal = with_words(&long.each_ref().map(String::as_str));
    appeal.writer.name = "M".repeat(120);
    appeal.target.office = Some("Presidencia de la Comisión Permanente de Garantías".into());
    for window in [Window::None, Window::Din5008A] {
        let pieces = printed(&appeal, Layout { paper: Paper::A4, window });
        let over: Vec<&Piece> = pieces.iter().filter(|piece| piece.right > 180.1 || piece.left < 24.9).collect();
        assert!(over.is_empty(), "{over:?}");
    }
}

#[test]
fn a_closing_never_stands_alone_on_a_page() {
    let sentence = "The rooms were sealed in March and nobody was told why, nor when they open again. ";
    let mut crossed = 0;
    for sentences in (24..44).step_by(2) {
        let paragraph = sentence.repeat(4);
        let mut words = vec![paragraph.as_str(); sentences / 4];
        let rest = sentence.repeat(sentences % 4);
        words.push(&rest);
        let pieces = printed(&with_words(&words), A4);
        for page in 2..=pages_of(&pieces) {
            crossed += 1;
            assert!(!lines(&pieces, page)[0].1.starts_with("Yours"), "{sentences} sentences");
        }
    }
    assert!(crossed > 1, "no letter was long enough to try it");
}

#[test]
fn several_pages_are_numbered_and_one_is_not() {
    let pieces = printed(&specimens::long(), A4);
    assert_eq!(pages_of(&pieces), 2);
    let last = |page| lines(&pieces, page).pop().unwrap().1;
    assert_eq!([last(1), last(2)], ["1 / 2", "2 / 2"]);
    assert!(!text(&printed(&plain(), A4)).contains("1 / 1"));
}

#[test]
fn names_are_not_hyphenated() {
    // A narrow no man's land of names: whatever the line length, no line ends within one.
    let names = "Bartholomäus Konstantinopoulos Wilhelmina Oppenheimerova ".repeat(12);
    let pieces = printed(&with_words(&[&names]), A4);
    assert!(lines(&pieces, 1).iter().all(|(_, line)| !line.trim_end().ends_with(['-', '\u{2010}', '\u{AD}'])));
}

#[test]
fn the_typesetter_has_nothing_to_remark() {
    let workshop = Workshop::new(Fonts::with([]));
    for (_, appeal, dated) in specimens::all() {
        for window in [Window::None, Window::Din5008B] {
            let layout = Layout { paper: Paper::A4, window };
            let sheet = layout.sheet().unwrap();
            let composed = Composed::new(&appeal, dated);
            let data = data(&workshop, &composed, &Setup { sheet: &sheet, size: 11.0, numbered: true, beside: None });
            let Warned { warnings, output } =
                typst::compile::<PagedDocument>(&workshop.with(Template::Letter, Bytes::new(data)));
            let remarks: Vec<_> = warnings
                .iter()
                .chain(output.as_ref().err().into_iter().flatten())
                .map(|one| one.message.as_str())
                .collect();
            assert!(remarks.is_empty(), "{remarks:?}");
        }
    }
}

#[test]
fn a_letter_may_lack_what_a_writer_leaves_out() {
    let mut appeal = with_words(&[]);
    (appeal.salutation, appeal.valediction) = (None, None);
    (appeal.writer.name, appeal.writer.place) = (String::new(), String::new());
    appeal.target = casework::Target::default();
    assert_eq!(pages_of(&printed(&appeal, A4)), 1);
    appeal.language = Language::from_tag("zh-Hant-TW").unwrap();
    assert_eq!(pages_of(&printed(&appeal, A4)), 1);
}
