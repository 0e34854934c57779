//! A pack for a group's evening: one document with the case on a page, the rules, sheets to write on, envelopes or labels.
//!
//! What it says comes in as text; what is here is how it looks. Sheets that are the same but for where they stand are set once and
//! written as often as they are wanted, so that neither time nor memory grows with the number of letters.

mod data;
mod post;

pub use post::{EnvelopeSize, LabelSheet};

use casework::{Day, Language};
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use crate::join::{Joined, Part};
use crate::typeset::{self, Forget};
use crate::world::{Template, Workshop};
use crate::{Paper, PressRefusal, glyphs};

/// The most sheets of one pack: the largest evenings of the field write some ten thousand letters, and each has an envelope.
pub const MOST_PACK_SHEETS: usize = 25_000;

/// The longest texts that a pack is tried with, in characters: far more than a case and its rules have.
const LONGEST: usize = 200_000;

/// The sizes of type of a letter sheet, in points, largest first: the first in which it has one page with room to write.
const LETTER_SIZES: [f64; 4] = [11.0, 10.5, 10.0, 9.5];

/// The sizes of type of a letter sheet in large print, in points. What fits no single page there has two.
const LARGE_LETTER_SIZES: [f64; 2] = [LARGE_SIZE, 16.0];

/// The size of type of what people read, in points.
const READING_SIZE: f64 = 11.5;

/// The sizes of the page that the case stands on, in points, largest first.
const ONE_PAGE_SIZES: [f64; 4] = [11.5, 11.0, 10.5, 10.0];

/// The size of large print, in points: what associations of blind and partially sighted people ask for begins at 16 and is
/// most often 18.
const LARGE_SIZE: f64 = 18.0;

/// Words with their language.
#[derive(Clone, PartialEq)]
pub struct PackText {
    /// The words.
    pub text: String,
    /// Their language.
    pub language: Language,
}

/// A piece of a page that people read.
#[derive(Clone, PartialEq)]
pub enum PackBlock {
    /// The mark above a title.
    Mark(PackText),
    /// The title of a part.
    Title(PackText),
    /// A heading.
    Heading(PackText),
    /// Words.
    Paragraph(PackText),
    /// Words that stand back.
    Quiet(PackText),
    /// Points, or steps with their numbers.
    List {
        /// What each says.
        items: Vec<PackText>,
        /// Whether they are numbered.
        numbered: bool,
    },
    /// A box of its own, for what nobody may miss.
    Boxed(Vec<PackText>),
    /// A table: a row of heads, and rows; cells that are empty are for a pen.
    Table {
        /// What stands above the columns.
        heads: Vec<PackText>,
        /// The rows, each with a cell for each column; `None` is for a pen.
        rows: Vec<Vec<Option<PackText>>>,
    },
    /// A code to be scanned, with its address in letters.
    Code {
        /// How many squares it has on a side, with the white around it.
        side: i32,
        /// The dark squares, as the path of a drawing.
        path: String,
        /// Where it leads.
        address: String,
        /// What one finds there.
        says: PackText,
    },
    /// What follows stands on a page of its own.
    NewPage,
}

/// A sheet to write on.
#[derive(Clone, PartialEq)]
pub struct PackLetter {
    /// The language of the letter.
    pub language: Language,
    /// The lines of the address.
    pub address: Vec<PackText>,
    /// What stands before the line for the date.
    pub dated: PackText,
    /// How it opens.
    pub salutation: Option<PackText>,
    /// The words before those of one's own; none on a sheet that is written by hand alone.
    pub opening: Vec<PackText>,
    /// Whether the lines for words of one's own come before those.
    pub own_words_first: bool,
    /// What is asked.
    pub demands: Vec<PackText>,
    /// The same in the language of whoever gets it, where that is another one.
    pub theirs: Vec<PackText>,
    /// How it closes.
    pub valediction: Option<PackText>,
    /// What stands below the lines at the end: name, place.
    pub signature: Vec<PackText>,
    /// A line that is printed below them: the school.
    pub sender: Option<PackText>,
    /// What stands on the edge that is torn off.
    pub hints: Vec<PackText>,
    /// The words at that edge.
    pub tear: PackText,
}

/// An envelope, printed.
#[derive(Clone, PartialEq)]
pub struct PackEnvelope {
    /// How large it is.
    pub size: EnvelopeSize,
    /// The lines of the address, the country last.
    pub address: Vec<PackText>,
    /// The lines of whoever sends it; may be empty.
    pub sender: Vec<PackText>,
}

/// A sheet of a pack.
#[derive(Clone, PartialEq)]
pub enum PackSheet {
    /// Pages that people read; `one_page`: in the largest type in which there is one, if there is any.
    Read {
        /// What stands on them.
        blocks: Vec<PackBlock>,
        /// Whether one page is wanted.
        one_page: bool,
    },
    /// A sheet to write on.
    Letter(Box<PackLetter>),
    /// An envelope.
    Envelope(PackEnvelope),
    /// A sheet of labels; the addresses take turns.
    Labels {
        /// Which sheet.
        sheet: LabelSheet,
        /// The addresses.
        addresses: Vec<Vec<PackText>>,
    },
}

/// Sheets of one kind, with how many there are.
#[derive(Clone, PartialEq)]
pub struct PackPart {
    /// What viewers say before the number of a page, with its blank at the end.
    pub label: String,
    /// What viewers of large screens say at the foot of a page that is read.
    pub foot: PackText,
    /// The sheets; they take turns until all are there.
    pub sheets: Vec<PackSheet>,
    /// How many there are in all.
    pub copies: usize,
}

/// A pack. It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Pack {
    /// The language of whoever hosts.
    pub language: Language,
    /// The title, for the properties of the file.
    pub title: String,
    /// The day, for the properties of the file.
    pub day: Day,
    /// On which paper.
    pub paper: Paper,
    /// Whether what people read and write on is set in large type.
    pub large_print: bool,
    /// The parts, in their order.
    pub parts: Vec<PackPart>,
}

/// Typesets a pack and gives its bytes to `takes` while they are made; answers how many pages there are. `takes` hears how many
/// sheets are done, and says whether anybody is still there.
pub(crate) fn print(
    workshop: &Workshop,
    pack: &Pack,
    takes: &mut dyn FnMut(&[u8], usize) -> bool,
) -> Result<usize, PressRefusal> {
    // Made first and so dropped last, on every way out: what the typesetter remembers goes with the pack.
    let _forget = Forget;
    check(workshop, pack)?;
    let done = std::cell::Cell::new(0);
    let mut takes = |bytes: &[u8]| takes(bytes, done.get());
    let mut joined = Joined::begin(&mut takes).map_err(|_| gone())?;
    let mut first = None;
    for part in &pack.parts {
        joined.label(&part.label);
        let mut set = Vec::new();
        for number in 0..part.copies {
            let place = number % part.sheets.len().max(1);
            if place == set.len() {
                let Some(sheet) = part.sheets.get(place) else { break };
                let made = typeset(workshop, pack, part, sheet)?;
                set.push(read(made, pack)?);
            }
            if let Some(sheet) = set.get_mut(place) {
                joined.add(sheet).map_err(|_| gone())?;
            }
            done.set(done.get() + 1);
        }
        first = first.or_else(|| if set.is_empty() { None } else { Some(set.swap_remove(0)) });
    }
    let first = first.ok_or(PressRefusal::NotTypeset { stage: "pack" })?;
    joined.end(&first).map_err(|_| gone())
}

fn gone() -> PressRefusal {
    PressRefusal::NotTypeset { stage: "join" }
}

fn read(pdf: Vec<u8>, pack: &Pack) -> Result<Part, PressRefusal> {
    Ok(Part::read(pdf).ok_or(PressRefusal::NotTypeset { stage: "part" })?.within(pack.language.tag()))
}

/// Refuses what is too much, and characters that no typeface here has.
fn check(workshop: &Workshop, pack: &Pack) -> Result<(), PressRefusal> {
    let sheets: usize = pack.parts.iter().map(|part| part.copies).sum();
    if sheets > MOST_PACK_SHEETS {
        return Err(PressRefusal::TooLong { pages: sheets, limit: MOST_PACK_SHEETS });
    }
    let texts = data::texts(pack);
    let length: usize = texts.iter().map(|text| text.len()).sum();
    if length > LONGEST {
        return Err(PressRefusal::TooLong { pages: sheets, limit: MOST_PACK_SHEETS });
    }
    glyphs::check(texts.iter().map(|text| text.as_str()), workshop.fonts())
}

/// A letter without the words in the other language: they stand on the page with the demands.
fn shorter(sheet: &PackSheet) -> Option<PackSheet> {
    let PackSheet::Letter(letter) = sheet else { return None };
    let shorter = || PackSheet::Letter(Box::new(PackLetter { theirs: Vec::new(), ..(**letter).clone() }));
    (!letter.theirs.is_empty()).then(shorter)
}

/// A sheet, typeset, as a document of its own.
fn typeset(workshop: &Workshop, pack: &Pack, part: &PackPart, sheet: &PackSheet) -> Result<Vec<u8>, PressRefusal> {
    let shorter = shorter(sheet);
    if let Some(shorter) = shorter.as_ref().filter(|_| pack.large_print) {
        // Large type has no room for both languages.
        return typeset(workshop, pack, part, shorter);
    }
    let set = |sheet: &PackSheet, size: f64| {
        let data = Bytes::new(data::json(workshop, pack, part, sheet, size));
        typst::compile::<PagedDocument>(&workshop.with(Template::Pack, data))
            .output
            .map_err(|_| PressRefusal::NotTypeset { stage: "pages" })
    };
    let sizes: &[f64] = match sheet {
        PackSheet::Letter(_) if pack.large_print => &LARGE_LETTER_SIZES,
        PackSheet::Letter(_) => &LETTER_SIZES,
        PackSheet::Read { .. } if pack.large_print => &[LARGE_SIZE],
        PackSheet::Read { one_page: true, .. } => &ONE_PAGE_SIZES,
        _ => &[READING_SIZE],
    };
    let mut last = None;
    for size in sizes {
        let document = set(sheet, *size)?;
        if document.pages().len() <= 1 {
            return typeset::export(&document);
        }
        last = last.or(Some(document));
    }
    if let Some(shorter) = shorter {
        return typeset(workshop, pack, part, &shorter);
    }
    typeset::export(&last.ok_or(PressRefusal::NotTypeset { stage: "pages" })?)
}
