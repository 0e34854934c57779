//! What the window of an envelope shows of a folded sheet, wherever the sheet lies in it. The data are in `data/windows.tsv`.

use std::sync::LazyLock;

use crate::layout::{DatePlace, Field, Paper, Window};

/// What stays free between an address and the left, right and lower edge of the window, in millimetres: the posts' machines
/// want it to tell one from the other (United States, Domestic Mail Manual 202: ⅛ inch).
const CLEAR: f64 = 3.2;

/// What stays free above it, in millimetres: accents reach above the first line.
const CLEAR_ABOVE: f64 = 1.0;

/// How far below what the window ever shows the letter begins, in millimetres.
const BELOW: f64 = 6.0;

static TABLE: LazyLock<Vec<Envelope>> = LazyLock::new(|| {
    let rows = include_str!("../data/windows.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.skip(1).filter_map(Envelope::read).collect()
});

/// One row of the table: an envelope with its window. All lengths in millimetres.
pub(crate) struct Envelope {
    window: Window,
    width: f64,
    height: f64,
    cut_width: f64,
    cut_height: f64,
    left: f64,
    bottom: f64,
    /// The height of the panel behind the window, for A4 and for US Letter.
    panels: [Option<f64>; 2],
}

/// A part of a sheet, in millimetres from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Envelope {
    fn read(row: &'static str) -> Option<Self> {
        let mut cells = row.split('\t');
        let window = Window::from_word(cells.next()?)?;
        cells.next()?;
        let mut number = || cells.next()?.parse().ok();
        let [width, height, cut_width, cut_height] = [number()?, number()?, number()?, number()?];
        let (left, bottom, panels) = (number()?, number()?, [number(), number()]);
        Some(Self { window, width, height, cut_width, cut_height, left, bottom, panels })
    }

    fn panel(&self, paper: Paper) -> Option<f64> {
        match paper {
            Paper::A4 => self.panels[0],
            Paper::UsLetter => self.panels[1],
        }
    }

    /// What shows of a sheet of such a paper whose upper left corner lies so far from that of the envelope; `None` where the
    /// sheet does not go in.
    fn shows(&self, paper: Paper, [across, down]: [f64; 2]) -> Option<Area> {
        self.panel(paper)?;
        let top = self.height - self.bottom - self.cut_height - down;
        let left = self.left - across;
        Some(Area { left, top, right: left + self.cut_width, bottom: top + self.cut_height })
    }

    /// How far a sheet can slide, across and down.
    fn room(&self, paper: Paper) -> Option<[f64; 2]> {
        Some([self.width - paper.width(), self.height - self.panel(paper)?])
    }

    /// What shows where the sheet lies in each of the four corners.
    fn corners(&self, paper: Paper) -> Vec<Area> {
        let Some([across, down]) = self.room(paper).filter(|room| room.iter().all(|room| *room >= 0.0)) else {
            return Vec::new();
        };
        let corners = [[0.0, 0.0], [across, 0.0], [0.0, down], [across, down]];
        corners.into_iter().filter_map(|place| self.shows(paper, place)).collect()
    }
}

/// What all envelopes of a window show of a sheet, in each position in which it can lie; empty for a window that no table has.
pub(crate) fn shown(window: Window, paper: Paper) -> Vec<Area> {
    let rows = TABLE.iter().filter(|envelope| envelope.window == window);
    rows.flat_map(|envelope| envelope.corners(paper)).collect()
}

/// The field of the address behind a window of the table; `None` where no envelope with it takes the paper.
pub(crate) fn field(window: Window, paper: Paper) -> Option<Field> {
    let all = shown(window, paper);
    let first = all.first()?;
    // What shows in every position is what shows in all of them; what ever shows lies within what shows in any.
    let always = all.iter().fold(*first, |one, other| Area {
        left: one.left.max(other.left),
        top: one.top.max(other.top),
        right: one.right.min(other.right),
        bottom: one.bottom.min(other.bottom),
    });
    let lowest = all.iter().map(|area| area.bottom).fold(0.0, f64::max);
    let fold = TABLE.iter().find(|envelope| envelope.window == window)?.panel(paper)?;
    let (left, top) = (always.left + CLEAR, always.top + CLEAR_ABOVE);
    // The letter's own margin is 25 mm; an address that may stand there does.
    let left = left.max(25.0);
    let is_right = left > paper.width() / 2.0;
    Some(Field {
        left,
        top,
        width: always.right - CLEAR - left,
        height: always.bottom - CLEAR - top,
        text: lowest + BELOW,
        folds: [fold, 2.0 * fold],
        date: if is_right { DatePlace::TopLeft } else { DatePlace::TopRight },
        remarks: 0.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read_and_its_window_lies_on_the_envelope() {
        let rows = include_str!("../data/windows.tsv").lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(TABLE.len(), rows);
        for envelope in TABLE.iter() {
            assert!(envelope.left + envelope.cut_width <= envelope.width);
            assert!(envelope.bottom + envelope.cut_height <= envelope.height);
            assert!(envelope.panels.iter().flatten().all(|panel| *panel <= envelope.height - 3.0));
        }
    }

    #[test]
    fn the_field_is_what_shows_wherever_the_sheet_lies() {
        let near = |one: f64, other: f64| (one - other).abs() < 0.01;
        // DL: the lower window ends 18 mm above the lower edge of the envelope, the higher one 20; the sheet hangs up to 5 mm
        // too high, so that 85 mm is the lowest line that always shows, and 57 mm the highest.
        let dl = field(Window::Dl, Paper::A4).unwrap();
        assert!(near(dl.top, 58.0) && near(dl.top + dl.height, 85.0 - 3.2));
        // Across it slides 10 mm: the window that ends at 110 mm shows the first 100 mm at least.
        assert!(near(dl.left, 25.0) && near(dl.left + dl.width, 100.0 - 3.2));
        let ten = field(Window::UsNo10, Paper::UsLetter).unwrap();
        assert!(near(ten.top, 64.5) && near(ten.top + ten.height, 88.3 - 3.2));
        assert!(near(ten.left, 25.425) && near(ten.left + ten.width, 111.125 - 3.2));
        let right = field(Window::SwissRight, Paper::A4).unwrap();
        assert!(near(right.top, 53.0) && near(right.top + right.height, 83.5 - 3.2), "the norm begins at 52 mm");
        assert!(near(right.left, 120.2) && right.date == DatePlace::TopLeft);
        assert!(field(Window::None, Paper::A4).is_none());
    }
}
