//! Postcards: how large they are, what stays free for the post, and how many words fit.
//!
//! A card has two sides: the words fill the one, the address stands on the other.

use casework::Appeal;

use crate::{Paper, PressRefusal};

/// What a postcard is printed or written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// 148 × 105 mm (ISO 216 A6, lying).
    A6,
    /// 6 × 4 inches, lying.
    Us4x6,
}

/// White around the words, in millimetres: printers at home leave the edge free, and a hand needs it too.
pub(crate) const MARGIN: f64 = 8.0;

/// From the upper edge to the address, in millimetres: above it are the stamp and its postmark (Universal Postal Union,
/// standardised items: the zone for franking is 40 mm high).
const ABOVE_THE_ADDRESS: f64 = 40.0;

/// From the address to the right edge, in millimetres (Universal Postal Union, standardised items; the United States ask
/// for ½ inch: Publication 28, A1).
const RIGHT_OF_THE_ADDRESS: f64 = 15.0;

/// From the address to the lower edge, in millimetres: there machines print their code (Universal Postal Union: 15 mm;
/// United States, Publication 28, A1: ⅝ inch, which is 15.9 mm, along the whole length of a card).
const BELOW_THE_ADDRESS: f64 = 16.0;

/// A line written by hand takes so many millimetres of height: the ruling of school paper.
const LINE_BY_HAND: f64 = 7.0;

/// A letter written by hand takes so many millimetres, with its share of the spaces: small handwriting that an office can
/// still read.
const LETTER_BY_HAND: f64 = 2.4;

/// Lines that are no words: the day, and room to sign.
const LINES_AROUND: usize = 2;

/// Lines for the opening, the closing and the name, for the estimate of what is left for words.
const LINES_OF_COURTESY: usize = 3;

/// Where the address stands, in millimetres from the upper left corner.
pub(crate) struct AddressField {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Card {
    /// All cards.
    pub const ALL: [Self; 2] = [Self::A6, Self::Us4x6];

    /// The word used in data: `a6`, `4x6`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::A6 => "a6",
            Self::Us4x6 => "4x6",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|card| card.word() == word)
    }

    /// The card of people who print letters on this paper.
    #[must_use]
    pub fn beside(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A6,
            Paper::UsLetter => Self::Us4x6,
        }
    }

    /// Width and height, in millimetres.
    #[must_use]
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A6 => (148.0, 105.0),
            Self::Us4x6 => (152.4, 101.6),
        }
    }

    /// How many lines fit, written by hand.
    #[must_use]
    pub fn lines(self) -> usize {
        whole((self.size().1 - 2.0 * MARGIN) / LINE_BY_HAND)
    }

    /// How many letters fit a line, written by hand.
    #[must_use]
    pub fn letters(self) -> usize {
        whole((self.size().0 - 2.0 * MARGIN) / LETTER_BY_HAND)
    }

    /// About how many characters of one's own fit beside opening, closing and name, in tens.
    #[must_use]
    pub fn characters(self) -> usize {
        (self.lines() - LINES_AROUND - LINES_OF_COURTESY) * self.letters() / 10 * 10
    }

    /// Whether the words fit one side, written by hand; set in type, which is smaller, they fit then too.
    ///
    /// # Errors
    /// [`PressRefusal::TooLongForCard`], with about how many characters are too many.
    pub fn check(self, appeal: &Appeal) -> Result<(), PressRefusal> {
        let courtesies = appeal.salutation.iter().map(|salutation| salutation.0.as_str());
        let closing = appeal.valediction.iter().map(|valediction| valediction.0.as_str());
        let writer = [&appeal.writer.name, &appeal.writer.place].map(String::as_str);
        let texts = courtesies.chain(appeal.words.0.iter().map(String::as_str)).chain(closing).chain(writer);
        let lines = texts.flat_map(str::lines).map(|line| self.lines_of(line)).sum::<usize>() + LINES_AROUND;
        match lines.checked_sub(self.lines()) {
            None | Some(0) => Ok(()),
            Some(over) => Err(PressRefusal::TooLongForCard { over: over.saturating_mul(self.letters()) }),
        }
    }

    /// How many lines a text takes; words are not divided, unless one is longer than a line.
    fn lines_of(self, text: &str) -> usize {
        let most = self.letters();
        let (mut lines, mut used) = (0, most);
        for word in text.split_whitespace() {
            let width: usize = word.chars().map(width).sum();
            if used + 1 + width <= most {
                used += 1 + width;
            } else {
                lines += width.div_ceil(most).max(1);
                used = if width > most { most } else { width };
            }
        }
        lines
    }

    pub(crate) fn address_field(self) -> AddressField {
        let (width, height) = self.size();
        // The right half belongs to the address (Universal Postal Union, postcards).
        let left = width / 2.0 + 2.0;
        AddressField {
            left,
            top: ABOVE_THE_ADDRESS,
            width: width - RIGHT_OF_THE_ADDRESS - left,
            height: height - ABOVE_THE_ADDRESS - BELOW_THE_ADDRESS,
        }
    }
}

/// How many places a character takes: those of Chinese, Japanese and Korean take two, signs that stand above others none.
fn width(letter: char) -> usize {
    match letter {
        '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{200B}'..='\u{200F}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

fn whole(length: f64) -> usize {
    // Lengths of a card are small and positive.
    length.floor() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_follows_from_the_size() {
        assert_eq!((Card::A6.lines(), Card::A6.letters(), Card::A6.characters()), (12, 55, 380));
        assert_eq!((Card::Us4x6.lines(), Card::Us4x6.letters(), Card::Us4x6.characters()), (12, 56, 390));
    }

    #[test]
    fn the_address_leaves_the_zones_of_the_post_free() {
        for card in Card::ALL {
            let ((width, height), field) = (card.size(), card.address_field());
            assert!(field.left >= width / 2.0 && field.left + field.width <= width - 15.0);
            assert!(field.top >= 40.0 && field.top + field.height <= height - 15.9);
            assert!(field.width >= 54.0, "the United States ask for 2⅛ inches for the address");
        }
    }

    #[test]
    fn lines_are_counted_by_words() {
        let lines = |text: &str| Card::A6.lines_of(text);
        assert_eq!(lines(""), 0);
        assert_eq!(lines("short"), 1);
        assert_eq!(lines(&"w".repeat(55)), 1);
        assert_eq!(lines(&"w".repeat(56)), 2);
        assert_eq!(lines(&"nine char ".repeat(12)), 3);
        assert_eq!(lines(&"文".repeat(28)), 2);
    }
}
