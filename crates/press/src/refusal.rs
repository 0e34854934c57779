//! Why a letter or a document is not printed.

use crate::Window;

/// Why a letter or a document is not printed. It quotes nothing of it but single characters, sorted, without repeats.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PressRefusal {
    /// No font here has these characters; a letter with boxes in it is worse than none.
    #[error("no font here can print {}; they are in the fonts of the Debian package {package}", listed(.characters))]
    MissingGlyphs {
        /// The characters.
        characters: Vec<char>,
        /// The Debian packages whose fonts have them, parted by spaces (`fonts-noto-cjk`).
        package: String,
    },
    /// No font can have these: they belong to no script, or mean something in one program only.
    #[error("no font can print {}; take them out", listed(.characters))]
    Unprintable {
        /// The characters.
        characters: Vec<char>,
    },
    /// It is longer than a letter or a document that is read.
    #[error("it takes about {pages} pages; the limit is {limit}")]
    TooLong {
        /// How many pages it has, or would have.
        pages: usize,
        /// How many it may have.
        limit: usize,
    },
    /// The words do not fit one side of a postcard.
    #[error("the words are about {over} characters too long for a postcard; shorten them, or print them as a letter")]
    TooLongForCard {
        /// About how many characters are too many.
        over: usize,
    },
    /// The address does not fit its half of a postcard.
    #[error("the address has more lines than its half of a postcard holds; print a letter")]
    AddressTooTallForCard,
    /// The address has more lines than the window of the envelope shows.
    #[error("the address has more lines than the window `{}` shows; print it without a window", .window.word())]
    AddressTooTall {
        /// The window.
        window: Window,
    },
    /// The window belongs to another paper.
    #[error("the window `{}` needs A4 paper", .window.word())]
    WindowNeedsA4 {
        /// The window.
        window: Window,
    },
    /// No code holds so long an address.
    #[error("the address of the case is too long for a code; leave it out")]
    AddressTooLong,
    /// The typesetter failed. That is a defect of the press and never the writer's doing.
    #[error("it could not be typeset ({stage}): a defect, please report it")]
    NotTypeset {
        /// Where it failed.
        stage: &'static str,
    },
}

/// How many characters a message names before it says that there are more.
const NAMED: usize = 8;

fn listed(characters: &[char]) -> String {
    let named = characters.iter().take(NAMED);
    let mut list =
        named.map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter))).collect::<Vec<_>>().join(", ");
    if characters.len() > NAMED {
        list.push_str(" and others");
    }
    list
}
