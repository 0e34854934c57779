//! What a letter may bring along: who sends it, the words that the reader reads best, the address of the case.

use casework::Language;

use crate::PressRefusal;

/// What a letter may bring along. None of it is required, and nothing of it is there unless asked for.
#[derive(Default)]
pub struct Extras {
    /// The return address, as the sender chooses to give it: one small line, above the address where the window shows room
    /// for it, else at the top of the sheet.
    pub return_address: Vec<String>,
    /// What the reader reads best, beside the writer's own words.
    pub beside: Option<Beside>,
    /// The short address of the case with its code, at the foot.
    pub link: Option<Link>,
}

/// Words of the case in the language that the reader reads best: its demands with how one greets and closes, or the whole
/// model letter. They are people's words, as the case has them, never made by a machine. It names people.
pub struct Beside {
    /// Their language.
    pub language: Language,
    /// What has to be said about them first: that nobody reviewed them, for instance; in their language.
    pub remark: Option<String>,
    /// How it opens.
    pub opening: Option<String>,
    /// The demands or the paragraphs, plain text.
    pub paragraphs: Vec<String>,
    /// How it closes.
    pub closing: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Where the other language stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a column facing the writer's words, where both fit one page in readable type; else on a sheet of its own.
    Facing,
    /// On a sheet of its own, behind the letter.
    Sheet,
}

impl Place {
    /// All places.
    pub const ALL: [Self; 2] = [Self::Facing, Self::Sheet];

    /// The word used in data: `facing`, `sheet`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Facing => "facing",
            Self::Sheet => "sheet",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.word() == word)
    }
}

/// An address that a telephone reads: its code as a picture, and beside it how people type it.
pub struct Link {
    /// The whole address, as the code holds it (`https://act.example/cases/0123456789abcdef`).
    pub address: String,
    /// The address as it is printed; short enough to type.
    pub shown: String,
    /// What the picture is, for those who do not see it, in the language of the words.
    pub says: String,
}

impl Link {
    /// The code of the address as a vector picture (SVG): its modules as rectangles.
    ///
    /// # Errors
    /// [`PressRefusal::AddressTooLong`] for one that no code holds.
    pub(crate) fn picture(&self) -> Result<String, PressRefusal> {
        crate::code::picture(&self.address).ok_or(PressRefusal::AddressTooLong)
    }
}
