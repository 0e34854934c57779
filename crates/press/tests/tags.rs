//! The listed rules of PDF/UA-1 hold for what the press prints, as a library sees it that did not write it.

use casework::Appeal;
use press::{Beside, Card, Extras, Layout, Link, Paper, Place, Press, Sheet, SheetBlock, SheetRun, SheetStyle, Window};

mod specimens;

#[path = "../../../tests/src/tags.rs"]
mod tags;

use tags::{broken_rules, structure};

fn all_of_it(place: Place) -> Extras {
    let spanish = specimens::spanish();
    Extras {
        return_address: vec!["A. B.".into(), "Leeds".into()],
        beside: Some(Beside {
            language: specimens::language("es"),
            remark: Some("Sin revisar".into()),
            opening: Some("Señora ministra:".into()),
            paragraphs: spanish.words.0[4..].to_vec(),
            closing: Some("Atentamente,".into()),
            place,
        }),
        link: Some(Link {
            address: "https://act.example/cases/0123456789abcdef".into(),
            shown: "act.example/cases/0123456789abcdef".into(),
            says: "Code of the case".into(),
        }),
    }
}

fn printed(press: &Press, appeal: &Appeal, dated: &str, layout: Layout, extras: &Extras) -> Vec<u8> {
    press.letter_with(appeal, dated, &layout, extras).map(|letter| letter.pdf).unwrap()
}

#[test]
fn letters_and_cards_keep_the_rules_in_every_language_and_form() {
    let press = Press::new();
    for (name, mut appeal, dated) in specimens::all() {
        for (window, extras) in [
            (Window::None, Extras::default()),
            (Window::None, all_of_it(Place::Facing)),
            (Window::Din5008B, all_of_it(Place::Sheet)),
            (Window::SwissRight, all_of_it(Place::Facing)),
        ] {
            let layout = Layout { paper: Paper::A4, window };
            let broken = broken_rules(&printed(&press, &appeal, dated, layout, &extras));
            assert!(broken.is_empty(), "{name} {window:?}: {broken:#?}");
        }
        appeal.words.0.truncate(1);
        appeal.words.0[0] = appeal.words.0[0].chars().take(150).collect();
        let card = press.postcard(&appeal, dated, Card::A6).unwrap();
        assert!(broken_rules(&card.pdf).is_empty(), "{name}: {:#?}", broken_rules(&card.pdf));
    }
}

#[test]
fn documents_keep_the_rules_and_have_their_headings() {
    let block = |style, text: &str| SheetBlock {
        style,
        language: specimens::language("en"),
        lines: vec![vec![SheetRun { text: text.into(), link: None }]],
    };
    let sheet = Sheet {
        language: specimens::language("en"),
        title: "A title".into(),
        day: jiff::civil::date(2026, 11, 23),
        blocks: vec![
            block(SheetStyle::Title, "A title"),
            block(SheetStyle::Paragraph, "What happened."),
            block(SheetStyle::Heading, "ADDITIONAL INFORMATION"),
            block(SheetStyle::Paragraph, "More."),
        ],
    };
    let printed = Press::new().sheet(&sheet, Paper::A4).unwrap();
    assert!(broken_rules(&printed.pdf).is_empty(), "{:#?}", broken_rules(&printed.pdf));
    let headings: Vec<String> =
        structure(&printed.pdf).into_iter().map(|part| part.kind).filter(|kind| kind.starts_with('H')).collect();
    assert_eq!(headings, ["H1", "H2"]);
}

#[test]
fn parts_say_their_language_and_the_code_says_what_it_is() {
    let layout = Layout { paper: Paper::A4, window: Window::None };
    let pdf = printed(&Press::new(), &specimens::german(), "23. November 2026", layout, &all_of_it(Place::Facing));
    let parts = structure(&pdf);
    let figures: Vec<_> =
        parts.iter().filter(|part| part.kind == "Figure").map(|part| part.alternative.clone()).collect();
    assert_eq!(figures, [Some("Code of the case".to_owned())]);
    assert!(parts.iter().any(|part| part.language.as_deref() == Some("es")), "the other language is marked");
}

#[test]
fn each_rule_is_broken_by_what_breaks_it() {
    let layout = Layout { paper: Paper::A4, window: Window::Dl };
    let pdf = printed(&Press::new(), &specimens::english(), "23 November 2026", layout, &all_of_it(Place::Sheet));
    assert!(broken_rules(&pdf).is_empty());
    for (from, to, rule) in [
        ("/Marked true", "/Marked null", "its content is marked"),
        ("/DisplayDocTitle true", "/DisplayDocTitle null", "the title is shown"),
        ("/Suspects false", "/Suspects true ", "not suspect"),
        ("/Alt(", "/Alx(", "each figure has words"),
        ("/S/P/", "/S/Q/", "standard type"),
        ("/StructParents ", "/StructParentx ", "leads to its structure"),
        ("/ToUnicode ", "/ToUnicodx ", "which letters its glyphs are"),
        ("/FontFile", "/FontFilx", "each font is in the file"),
        ("<dc:title>", "<dc:titlx>", "have a title"),
        ("/K[", "/J[", "the tree holds all marked content"),
    ] {
        let broken = broken_rules(&replaced(&pdf, from, to));
        assert!(broken.iter().any(|said| said.contains(rule)), "{from}: {broken:?}");
    }
    assert!(!broken_rules(b"no PDF").is_empty());
}

/// The bytes with one text in place of another of the same length.
fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len(), "offsets stay");
    let mut changed = bytes.to_vec();
    let places: Vec<usize> =
        (0..bytes.len() - from.len()).filter(|at| bytes[*at..].starts_with(from.as_bytes())).collect();
    for at in places {
        changed[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    changed
}
