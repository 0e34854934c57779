//! Paper, window, and where things lie on a sheet.

use crate::{PressRefusal, windows};

/// What a letter is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 inches.
    UsLetter,
}

impl Paper {
    /// All papers.
    pub const ALL: [Self; 2] = [Self::A4, Self::UsLetter];

    /// The word used in data: `a4`, `letter`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::UsLetter => "letter",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.word() == word)
    }

    /// How wide it is, in millimetres.
    pub(crate) fn width(self) -> f64 {
        match self {
            Self::A4 => 210.0,
            Self::UsLetter => 215.9,
        }
    }
}

/// The window of the envelope that the letter goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// An envelope without a window.
    None,
    /// DIN 5008 form A: the high address field.
    Din5008A,
    /// DIN 5008 form B: the low address field.
    Din5008B,
    /// The United States' envelope No. 10.
    UsNo10,
    /// A DL envelope, 110 × 220 mm.
    Dl,
    /// A Swiss envelope with the window on the left.
    SwissLeft,
    /// A Swiss envelope with the window on the right.
    SwissRight,
}

impl Window {
    /// All windows.
    pub const ALL: [Self; 7] =
        [Self::None, Self::Din5008A, Self::Din5008B, Self::UsNo10, Self::Dl, Self::SwissLeft, Self::SwissRight];

    /// The word used in data: `none`, `din5008-a`, `din5008-b`, `us-10`, `dl`, `swiss-left`, `swiss-right`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Din5008A => "din5008-a",
            Self::Din5008B => "din5008-b",
            Self::UsNo10 => "us-10",
            Self::Dl => "dl",
            Self::SwissLeft => "swiss-left",
            Self::SwissRight => "swiss-right",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|window| window.word() == word)
    }
}

/// How a letter is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// On which paper.
    pub paper: Paper,
    /// For which window.
    pub window: Window,
}

/// Room to sign by hand, in millimetres.
const SIGN: f64 = 17.0;

/// A sheet with its margins. All lengths in millimetres.
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    pub(crate) left: f64,
    pub(crate) right: f64,
    /// Room to sign by hand.
    pub(crate) sign: f64,
    /// The space between two lines, as a part of the usual one.
    pub(crate) lines: f64,
    pub(crate) field: Option<Field>,
}

impl Sheet {
    /// The same with less air: for a letter that a window would otherwise push onto a second page by a few lines.
    pub(crate) fn narrow(&self) -> Self {
        let field = self.field.map(|field| Field { text: field.text - 3.0, ..field });
        Self { right: 25.0, bottom: self.bottom - 4.0, sign: 12.0, lines: 0.88, field, ..*self }
    }
}

/// The field of an address behind a window, and what follows from it. All lengths in millimetres, from the upper left
/// corner of the sheet.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Where the letter begins.
    pub(crate) text: f64,
    pub(crate) folds: [f64; 2],
    pub(crate) date: DatePlace,
    /// How much room the window shows above the address for the return address; 0 where it shows none.
    pub(crate) remarks: f64,
}

/// Where the day stands in a window letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DatePlace {
    /// On the right, beside the address.
    Beside,
    /// At the top, on the right: beside the address the window may show it.
    TopRight,
    /// At the top, on the left, because the window is on the right.
    TopLeft,
}

/// DIN 5008: the head of form A is 27 mm high, of form B 45 mm. The field below it, 45 mm high and 85 mm wide, begins 20 mm
/// from the left edge; its first 17.7 mm are for remarks, 27.3 mm for the address. Text stands 25 mm from the left edge, and
/// begins 8.46 mm below the field. The sheet is folded to 105 mm.
fn din5008(head: f64, folds: [f64; 2]) -> Field {
    Field {
        left: 25.0,
        top: head + 17.7,
        width: 80.0,
        height: 27.3,
        text: head + 45.0 + 8.46,
        folds,
        date: DatePlace::Beside,
        remarks: 17.7,
    }
}

impl Layout {
    /// Where things lie.
    pub(crate) fn sheet(&self) -> Result<Sheet, PressRefusal> {
        let (window, paper) = (self.window, self.paper);
        let field = match (window, paper) {
            (Window::None, _) => None,
            (Window::Din5008A, Paper::A4) => Some(din5008(27.0, [87.0, 192.0])),
            (Window::Din5008B, Paper::A4) => Some(din5008(45.0, [105.0, 210.0])),
            (Window::Din5008A | Window::Din5008B, Paper::UsLetter) => {
                return Err(PressRefusal::WindowNeedsA4 { window });
            }
            _ => Some(windows::field(window, paper).ok_or(PressRefusal::WindowNeedsA4 { window })?),
        };
        let plain = match paper {
            Paper::A4 => Sheet {
                width: 210.0,
                height: 297.0,
                top: 25.0,
                bottom: 22.0,
                left: 30.0,
                right: 30.0,
                sign: SIGN,
                lines: 1.0,
                field: None,
            },
            Paper::UsLetter => Sheet {
                width: 215.9,
                height: 279.4,
                top: 22.0,
                bottom: 20.0,
                left: 31.75,
                right: 31.75,
                sign: SIGN,
                lines: 1.0,
                field: None,
            },
        };
        // In a window letter the text begins where DIN 5008 has it, which makes its lines a little longer.
        Ok(match field {
            Some(field) => Sheet { left: 25.0, field: Some(field), ..plain },
            None => plain,
        })
    }
}
