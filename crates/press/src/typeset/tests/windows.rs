//! What the windows of envelopes show, in each position in which the folded sheet can lie.

use super::*;
use crate::windows::shown;

#[test]
fn the_address_stands_in_the_window_and_nothing_else_does() {
    // The windows of DIN 680 envelopes show the whole field: 45 mm below the head, 20 to 105 mm from the left.
    for (window, head) in [(Window::Din5008A, 27.0), (Window::Din5008B, 45.0)] {
        let pieces = printed(&plain(), Layout { paper: Paper::A4, window });
        let inside = |piece: &&Piece| piece.left < 105.0 && piece.base > head && piece.base - 4.0 < head + 45.0;
        let shown: String = pieces.iter().filter(inside).map(|piece| piece.text.as_str()).collect();
        assert_eq!(
            shown,
            "Elena Vidal SantacruzMinistra de JusticiaPalacio de los TilosAvenida Mayor 10Puerto Alcor 1012VERANIA"
        );
        for piece in pieces.iter().filter(inside) {
            assert!(piece.left >= 25.0 - 0.01 && piece.right <= 105.0, "{window:?}");
            assert!(piece.base > head + 17.7 && piece.base < head + 45.0, "{window:?}");
        }
    }
}

#[test]
fn an_address_that_the_window_does_not_show_is_refused() {
    let mut appeal = plain();
    appeal.target.address = (1..9).map(|line| format!("Line {line}")).collect();
    let workshop = Workshop::new(Fonts::with([]));
    let layout = Layout { paper: Paper::A4, window: Window::Din5008B };
    let refused = typeset(&workshop, &Composed::new(&appeal, DATED), &layout, &layout.sheet().unwrap()).err();
    assert_eq!(refused, Some(PressRefusal::AddressTooTall { window: Window::Din5008B }));
    assert_eq!(pages_of(&printed(&appeal, A4)), 1);
}

const OF_THE_TABLE: [Window; 4] = [Window::Dl, Window::UsNo10, Window::SwissLeft, Window::SwissRight];

#[test]
fn each_window_shows_the_whole_address_and_nothing_else_however_the_sheet_slides() {
    let tall = || {
        let mut tall = plain();
        // Seven lines: more than most officials have.
        tall.target.address.insert(0, "Secretaría General, piso 4".into());
        tall
    };
    let sender = Extras { return_address: vec!["A. B.".into(), "Casilla 9, Leeds".into()], ..Extras::default() };
    for (paper, window) in OF_THE_TABLE.into_iter().flat_map(|window| Paper::ALL.map(|paper| (paper, window))) {
        for appeal in [plain(), tall(), specimens::arabic(), specimens::long()] {
            let pieces = printed_with(&appeal, Layout { paper, window }, &sender);
            let positions = shown(window, paper);
            assert!(positions.len() >= 4, "{window:?} takes {paper:?}");
            for area in positions {
                let (whole, other) = seen(&pieces, &area);
                assert_eq!(whole, appeal.target.envelope(&appeal.language).concat(), "{window:?} {paper:?} {area:?}");
                assert!(other.is_empty(), "{window:?} {paper:?} {area:?}: {other:?}");
            }
        }
    }
}

/// The address as far as it shows whole, and whatever else shows at least in part.
fn seen<'a>(pieces: &'a [Piece], area: &crate::windows::Area) -> (String, Vec<&'a str>) {
    let (mut whole, mut other) = (String::new(), Vec::new());
    for piece in pieces.iter().filter(|piece| piece.page == 1) {
        // From the foot of letters that hang below the line to the accents above capitals.
        let size = piece.size / MILLIMETRE;
        let (top, bottom) = (piece.base - 0.85 * size, piece.base + 0.28 * size);
        let is_clear = piece.left >= area.left + 3.0 && piece.right <= area.right - 3.0;
        if is_clear && top >= area.top && piece.base <= area.bottom - 3.0 {
            whole.push_str(&piece.text);
        } else if piece.right > area.left && piece.left < area.right && bottom > area.top && top < area.bottom {
            other.push(piece.text.as_str());
        }
    }
    (whole, other)
}

#[test]
fn an_address_gets_smaller_down_to_eight_points_and_is_then_refused() {
    let layout = Layout { paper: Paper::A4, window: Window::UsNo10 };
    let mut smallest = f64::INFINITY;
    let lines_that_fit = (1..12).take_while(|lines| {
        let mut appeal = plain();
        appeal.target.address = (0..*lines).map(|line| format!("Line {line}")).collect();
        let (workshop, composed) = (Workshop::new(Fonts::with([])), Composed::new(&appeal, DATED));
        match typeset(&workshop, &composed, &layout, &layout.sheet().unwrap()) {
            Ok(_) => {
                let pieces = printed(&appeal, layout);
                let address = pieces.iter().take_while(|piece| !piece.text.contains("Dear"));
                smallest = address.map(|piece| piece.size).fold(smallest, f64::min);
                true
            }
            Err(refusal) => {
                assert!(refusal == PressRefusal::AddressTooTall { window: Window::UsNo10 });
                false
            }
        }
    });
    // With name and office.
    assert_eq!(lines_that_fit.count() + 2, 7);
    assert!((8.0..9.0).contains(&smallest), "{smallest}");
}

#[test]
fn fold_marks_stand_where_the_norm_says_on_the_first_sheet_of_a_window_letter() {
    let marks = |window| {
        let layout = Layout { paper: Paper::A4, window };
        let (workshop, composed) = (Workshop::new(Fonts::with([])), Composed::new(&specimens::long(), DATED));
        let Ok(document) = document(&workshop, &composed, &layout, &layout.sheet().unwrap()) else { panic!("refused") };
        document.pages().iter().map(|page| strokes(&page.frame, 0.0)).collect::<Vec<_>>()
    };
    assert!(marks(Window::None).iter().all(Vec::is_empty));
    assert_eq!(marks(Window::Din5008A), [vec![87, 192], vec![]]);
    assert_eq!(marks(Window::Din5008B), [vec![105, 210], vec![]]);
    assert_eq!(marks(Window::Dl), [vec![105, 210], vec![]]);
    assert_eq!(marks(Window::UsNo10), [vec![101, 202], vec![]]);
    assert_eq!(marks(Window::SwissLeft), [vec![105, 210], vec![]]);
}

#[test]
fn a_return_address_stands_above_the_address_where_the_window_shows_it() {
    let extras = Extras { return_address: vec!["A. B.".into(), "Postfach 9, 9999 Tal".into()], ..Extras::default() };
    for (window, head) in [(Window::Din5008A, 27.0), (Window::Din5008B, 45.0)] {
        let pieces = printed_with(&plain(), Layout { paper: Paper::A4, window }, &extras);
        let line = &pieces[0];
        assert!(line.text.starts_with("A. B. · Postfach"), "{}", line.text);
        assert!(line.base > head + 10.0 && line.base < head + 17.7 && (line.left - 25.0).abs() < 0.1, "{line:?}");
    }
    for window in [Window::None, Window::Dl, Window::SwissRight] {
        let pieces = printed_with(&plain(), Layout { paper: Paper::A4, window }, &extras);
        assert!(pieces[0].base < 20.0 && pieces[0].text.starts_with("A. B."), "{window:?}: {:?}", pieces[0]);
    }
}

/// How far from the top edge lines are drawn, in whole millimetres.
fn strokes(frame: &Frame, top: f64) -> Vec<i64> {
    let mut found = Vec::new();
    for (offset, item) in frame.items() {
        let here = top + offset.y.to_pt();
        match item {
            FrameItem::Group(group) => found.extend(strokes(&group.frame, here)),
            #[expect(clippy::cast_possible_truncation, reason = "a sheet has a few hundred millimetres")]
            FrameItem::Shape(..) => found.push((here / MILLIMETRE).round() as i64),
            _ => {}
        }
    }
    found
}
