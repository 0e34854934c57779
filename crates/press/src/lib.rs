//! Letters and documents, typeset: from the values of an appeal, or the blocks of a document, to the bytes of an accessible
//! PDF.
//!
//! Pure and deterministic: the same appeal gives the same bytes. No clock (the day is printed as the caller writes it), no
//! file (fonts are in the program, or come in as bytes), nothing of what a writer typed is read as markup, and nothing of
//! it stays in the caches of the typesetter. `docs/letters.md` shows what the letter looks like.

mod clean;
mod code;
mod compose;
mod extras;
mod fonts;
mod glyphs;
mod join;
mod json;
mod laid_out;
mod layout;
mod pack;
mod phrases;
mod postcard;
mod refusal;
mod sheet;
mod spacing;
mod typeset;
mod windows;
mod world;

pub use extras::{Beside, Extras, Link, Place};
pub use glyphs::{FontPackage, font_packages};
pub use laid_out::LaidOut;
pub use layout::{Layout, Paper, Window};
pub use pack::{
    EnvelopeSize, LabelSheet, MOST_PACK_SHEETS, Pack, PackBlock, PackEnvelope, PackLetter, PackPart, PackSheet,
    PackText,
};
pub use phrases::Phrases;
pub use postcard::Card;
pub use refusal::PressRefusal;
pub use sheet::{PrintedSheet, Sheet, SheetBlock, SheetRun, SheetStyle};

use casework::Appeal;

/// The press: fonts, template and typesetter, made once and shared by all who print.
pub struct Press {
    world: world::Workshop,
}

/// Whether bytes are a font, or a collection of fonts, that a press can use.
#[must_use]
pub fn is_font(bytes: Vec<u8>) -> bool {
    fonts::is_font(bytes)
}

/// A letter that can be printed.
///
/// It holds what a writer wrote and is not wiped here: its bytes belong to whoever sends them on.
pub struct Letter {
    /// A tagged PDF (PDF/UA-1 and PDF/A-2a).
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// A press with the fonts in the program: Latin, Greek, Cyrillic, Arabic, Hebrew. It takes some milliseconds.
    #[must_use]
    pub fn new() -> Self {
        Self::with_fonts([])
    }

    /// A press with further fonts (the bytes of font files or collections), for the scripts that are not in the program;
    /// [`font_packages`] says which. What cannot be read as a font is left out.
    #[must_use]
    pub fn with_fonts(further: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self { world: world::Workshop::new(fonts::Fonts::with(further)) }
    }

    /// Typesets a letter: the target's address, the day as `dated` says it (in the language of the words), the opening,
    /// the words, the closing, room to sign, name and place.
    ///
    /// The letter is set as large as one page allows, from 11 to 10 points (a short letter 11.5); what does not fit goes on, at 11 points, on
    /// numbered pages.
    ///
    /// # Errors
    /// A refusal, when it cannot be printed well: see [`PressRefusal`].
    pub fn letter(&self, appeal: &Appeal, dated: &str, layout: &Layout) -> Result<Letter, PressRefusal> {
        self.letter_with(appeal, dated, layout, &Extras::default())
    }

    /// Typesets a letter as [`Press::letter`] does, with what it brings along.
    ///
    /// Words in another language face the writer's where both fit one page in 10 points, else they go on a sheet of their own.
    ///
    /// # Errors
    /// A refusal, when it cannot be printed well: see [`PressRefusal`].
    pub fn letter_with(
        &self,
        appeal: &Appeal,
        dated: &str,
        layout: &Layout,
        extras: &Extras,
    ) -> Result<Letter, PressRefusal> {
        let sheet = layout.sheet()?;
        let composed = compose::Composed::with(appeal, dated, extras)?;
        composed.check_length()?;
        glyphs::check(composed.texts(), self.world.fonts())?;
        typeset::typeset(&self.world, &composed, layout, &sheet)
    }

    /// Typesets a postcard: the words on the first page, in the largest type that one side holds, from 14 to 9 points; the
    /// address on the second, where the post looks for it. What the post needs stays free.
    ///
    /// # Errors
    /// A refusal, when it cannot be printed well, or is longer than a card is when it is written by hand:
    /// see [`PressRefusal`].
    pub fn postcard(&self, appeal: &Appeal, dated: &str, card: Card) -> Result<Letter, PressRefusal> {
        card.check(appeal)?;
        let composed = compose::Composed::new(appeal, dated);
        glyphs::check(composed.texts(), self.world.fonts())?;
        typeset::typeset_card(&self.world, &composed, card)
    }

    /// Typesets a document, in the largest type from 11 to 9 points in which it has two pages; what needs more is set in
    /// 10.5 points. Pages are numbered.
    ///
    /// # Errors
    /// A refusal, when it cannot be printed well: see [`PressRefusal`].
    pub fn sheet(&self, sheet: &Sheet, paper: Paper) -> Result<PrintedSheet, PressRefusal> {
        sheet::print(&self.world, sheet, paper)
    }

    /// Typesets a pack for a group's evening, and gives its bytes to `takes` while they are made, with how many sheets are done;
    /// `takes` says whether anybody still wants them. Answers how many pages there are. The file is tagged (PDF/UA-1), whichever
    /// parts it has.
    ///
    /// # Errors
    /// A refusal, when it cannot be printed well, or nobody wants it any more: see [`PressRefusal`].
    pub fn pack(&self, pack: &Pack, takes: &mut dyn FnMut(&[u8], usize) -> bool) -> Result<usize, PressRefusal> {
        pack::print(&self.world, pack, takes)
    }
}
