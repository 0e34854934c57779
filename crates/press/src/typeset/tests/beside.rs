//! The reader's language beside the writer's words, and what stands at the foot.

use super::*;
use crate::{Beside, Link, Place};

fn demands(tag: &str, opening: &str, demands: &[&str], closing: &str, place: Place) -> Extras {
    let beside = Beside {
        language: specimens::language(tag),
        remark: None,
        opening: Some(opening.into()),
        paragraphs: demands.iter().map(|text| (*text).to_owned()).collect(),
        closing: Some(closing.into()),
        place,
    };
    Extras { beside: Some(beside), ..Extras::default() }
}

fn short() -> Appeal {
    let letter = specimens::english();
    with_words(&[&letter.words.0[0], &letter.words.0[5]])
}

fn spanish(place: Place) -> Extras {
    let demands_in_spanish = ["Que ordene la \"libertad\" de Maren Ibarrola.", "Que vea a un médico."];
    demands("es", "Señora ministra:", &demands_in_spanish, "Atentamente,", place)
}

#[test]
fn the_readers_language_faces_the_words_on_one_page() {
    let pieces = printed_with(&short(), A4, &spanish(Place::Facing));
    assert_eq!(pages_of(&pieces), 1);
    let find = |text: &str| pieces.iter().find(|piece| piece.text.contains(text)).unwrap_or_else(|| panic!("{text}"));
    let (own, theirs) = (find("Dear"), find("ministra:"));
    assert!((own.base - theirs.base).abs() < 1.0 && theirs.left > own.right, "{own:?} {theirs:?}");
    assert!(text(&pieces).contains("«libertad»"), "the marks are those of its language");
    let furthest = |text: &str| pieces.iter().position(|piece| piece.text.contains(text)).unwrap();
    assert!(furthest("sincerely") < furthest("ministra:"), "the writer's words are read first");
    let crossing = pieces.iter().filter(|piece| piece.left < 100.0 && piece.right > theirs.left - 3.0);
    assert_eq!(crossing.count(), 0);
}

#[test]
fn arabic_faces_the_words_from_its_right_edge() {
    let extras = demands("ar", "معالي الوزيرة،", &["الإفراج الفوري عن مارين إيبارولا."], "مع الاحترام،", Place::Facing);
    let pieces = printed_with(&short(), A4, &extras);
    assert_eq!(pages_of(&pieces), 1);
    let arabic =
        pieces.iter().filter(|piece| piece.text.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter)));
    let furthest = arabic.map(|piece| piece.right).fold(0.0, f64::max);
    assert!((furthest - 180.0).abs() < 0.6, "{furthest}");
    // And the other way round: an Arabic writer's words stand on the right.
    let pieces = printed_with(&specimens::arabic(), A4, &spanish(Place::Facing));
    assert_eq!(pages_of(&pieces), 1);
    let spanish = pieces.iter().find(|piece| piece.text.contains("Señora")).unwrap();
    assert!((spanish.left - 30.0).abs() < 0.5, "{spanish:?}");
}

#[test]
fn what_does_not_fit_beside_goes_on_a_second_sheet() {
    for (appeal, place) in [(specimens::english(), Place::Facing), (short(), Place::Sheet)] {
        let pieces = printed_with(&appeal, A4, &spanish(place));
        assert_eq!(pages_of(&pieces), 2);
        let page = |text: &str| pieces.iter().find(|piece| piece.text.contains(text)).map(|piece| piece.page);
        assert_eq!([page("sincerely"), page("Hannah"), page("ministra:")], [Some(1), Some(1), Some(2)]);
        assert_eq!(lines(&pieces, 2).pop().unwrap().1, "2 / 2", "both sheets stay together");
    }
}

#[test]
fn what_nobody_reviewed_says_so_first() {
    let mut extras = spanish(Place::Facing);
    extras.beside.as_mut().unwrap().remark = Some("Sin revisar".into());
    let printed = text(&printed_with(&short(), A4, &extras));
    assert!(printed.find("Sin revisar") < printed.find("ministra:") && printed.contains("Sin revisar"));
}

#[test]
fn the_address_of_the_case_stands_at_the_foot_with_its_code() {
    let link = Link {
        address: "https://act.example/cases/0123456789abcdef".into(),
        shown: "act.example/c/0123".into(),
        says: "Code".into(),
    };
    for window in [Window::None, Window::Dl] {
        let layout = Layout { paper: Paper::A4, window };
        let extras = Extras {
            link: Some(Link { address: link.address.clone(), shown: link.shown.clone(), says: link.says.clone() }),
            ..Extras::default()
        };
        let pieces = printed_with(&plain(), layout, &extras);
        assert_eq!(pages_of(&pieces), 1);
        let foot = pieces.iter().find(|piece| piece.text.contains("act.example")).unwrap();
        assert!(foot.base > 276.0 && foot.base < 292.0 && foot.right < 180.0, "{foot:?}");
    }
    let long = Link { address: "x".repeat(4000), ..link };
    let refused = Composed::with(&plain(), DATED, &Extras { link: Some(long), ..Extras::default() });
    assert!(matches!(refused.err(), Some(PressRefusal::AddressTooLong)));
}

#[test]
fn a_paragraph_that_runs_the_other_way_begins_at_its_own_edge() {
    let words = ["أنا معلمة.", "I ask you to say where they are held.", "الماء حياة."];
    let mut appeal = specimens::arabic();
    appeal.words = OwnWords(words.map(str::to_owned).to_vec());
    let pieces = printed_with(&appeal, A4, &Extras::default());
    let english = pieces.iter().find(|piece| piece.text.contains("ask")).unwrap();
    assert!((english.left - 30.0).abs() < 0.6, "{english:?}");
}
