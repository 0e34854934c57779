//! What is known of each paragraph of the new words in the translation's language: what is kept, and what is open.

use std::collections::BTreeMap;

use casework::{Language, UrgentAction};

use super::sentences::{joined, parted};
use super::{Block, Waiting};
use crate::Translation;
use crate::case_file::one_line;

/// A sentence, or a paragraph that is not taken apart, in the translation's language.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// It is there.
    Kept(String),
    /// It is missing: the gap of this id.
    Open(String),
}

/// The pieces of each paragraph of one block.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Pieces {
    pub block: Block,
    /// The paragraphs, in the order of the new words.
    pub paragraphs: Vec<Vec<Piece>>,
    /// The translated block as it is, where it has other paragraphs than the original and the original did not change.
    pub whole: Option<Vec<String>>,
}

/// The words of one value.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Short {
    pub at: Place,
    pub piece: Piece,
}

/// Where the words of a value stand: the place of the value in the new file's list, and which words of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Valediction,
    Office(usize),
    Salutation(usize),
    Pronouns(usize),
    Occupation(usize),
    Status(usize),
    Counts(usize),
    /// The second number is that of the part.
    Part(usize, usize),
}

/// All pieces.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Plan {
    pub blocks: Vec<Pieces>,
    pub shorts: Vec<Short>,
}

impl Plan {
    /// Puts translated words into the open pieces, by the ids of their gaps. Blank words fill nothing.
    pub fn fill(&mut self, filled: &BTreeMap<String, String>) {
        let sentences = self.blocks.iter_mut().flat_map(|pieces| pieces.paragraphs.iter_mut().flatten());
        let shorts = self.shorts.iter_mut().map(|short| &mut short.piece);
        for piece in sentences.chain(shorts) {
            let Piece::Open(id) = piece else { continue };
            let words = filled.get(id).map(|words| one_line(words)).filter(|words| !words.trim().is_empty());
            if let Some(words) = words {
                *piece = Piece::Kept(words);
            }
        }
    }

    /// Whether a gap is still open.
    pub fn is_open(&self, id: &str) -> bool {
        let sentences = self.blocks.iter().flat_map(|pieces| pieces.paragraphs.iter().flatten());
        let shorts = self.shorts.iter().map(|short| &short.piece);
        sentences.chain(shorts).any(|piece| matches!(piece, Piece::Open(open) if open == id))
    }

    /// Puts all words into a translation of the new file: of a paragraph with an open piece the original's. A block of
    /// which nothing is translated stays empty, and easy words are there as a whole or not at all.
    pub fn write(&self, translation: &mut Translation, new: &UrgentAction) -> Vec<Waiting> {
        let mut waiting = Vec::new();
        for pieces in &self.blocks {
            let original = pieces.block.of(new);
            let (texts, open) = pieces.texts(&original);
            if pieces.block != Block::Easy {
                waiting.extend(open.into_iter().map(|paragraph| Waiting { block: pieces.block, paragraph }));
            }
            pieces.block.put(translation, texts);
        }
        self.write_shorts(translation, new);
        waiting
    }

    /// Puts all words into a translation to be gone on with later: of a paragraph with open pieces those that are there,
    /// and the original's sentences for the others. A block of which nothing is translated stays empty.
    pub fn keep(&self, translation: &mut Translation, new: &UrgentAction) {
        for pieces in &self.blocks {
            pieces.block.put(translation, pieces.mixed(&pieces.block.of(new), &new.language));
        }
        self.write_shorts(translation, new);
    }

    /// The sentences of a waiting paragraph of which some are translated, each with whether it stands in the original's
    /// words; none for a paragraph that stands wholly in them.
    pub fn half(&self, waiting: Waiting, new: &UrgentAction) -> Vec<(String, bool)> {
        let pieces = self.blocks.iter().find(|pieces| pieces.block == waiting.block);
        let paragraph = pieces.and_then(|pieces| pieces.paragraphs.get(waiting.paragraph));
        let original = waiting.block.of(new);
        let Some((paragraph, original)) = paragraph.zip(original.get(waiting.paragraph)) else { return Vec::new() };
        let said = sentences(paragraph, original, &new.language);
        let is_half = [true, false].iter().all(|kind| said.iter().any(|(_, is_original)| is_original == kind));
        said.into_iter().filter(|_| is_half).map(|(words, is_original)| (words.to_owned(), is_original)).collect()
    }

    fn write_shorts(&self, translation: &mut Translation, new: &UrgentAction) {
        super::short::clear(translation, new);
        for short in &self.shorts {
            if let Piece::Kept(words) = &short.piece {
                super::short::put(translation, short.at, words);
            }
        }
        super::short::drop_empty(translation, new);
    }
}

impl Pieces {
    /// The paragraphs as they stand in the translation, and the numbers of those that wait.
    fn texts(&self, original: &[String]) -> (Vec<String>, Vec<usize>) {
        if let Some(whole) = &self.whole {
            return (whole.clone(), Vec::new());
        }
        let translated: Vec<Option<String>> = self.paragraphs.iter().map(|pieces| text(pieces)).collect();
        let open: Vec<usize> = (0..translated.len()).filter(|place| translated[*place].is_none()).collect();
        let is_left_empty = if self.block == Block::Easy { !open.is_empty() } else { open.len() == translated.len() };
        if is_left_empty {
            return (Vec::new(), open);
        }
        let texts =
            translated.into_iter().zip(original).map(|(text, original)| text.unwrap_or_else(|| original.clone()));
        (texts.collect(), open)
    }
}

impl Pieces {
    /// The paragraphs with what is there of them, and the original's sentences where nothing is.
    fn mixed(&self, original: &[String], language: &Language) -> Vec<String> {
        if let Some(whole) = &self.whole {
            return whole.clone();
        }
        let is_kept = |piece: &Piece| matches!(piece, Piece::Kept(_));
        if !self.paragraphs.iter().flatten().any(is_kept) {
            return Vec::new();
        }
        self.paragraphs.iter().zip(original).map(|(pieces, original)| mixed(pieces, original, language)).collect()
    }
}

fn mixed(pieces: &[Piece], original: &str, language: &Language) -> String {
    if let Some(whole) = text(pieces) {
        return whole;
    }
    let sentences = sentences(pieces, original, language);
    if sentences.is_empty() { original.to_owned() } else { joined(sentences.into_iter().map(|(words, _)| words)) }
}

/// The sentences of a paragraph with an open piece, each with whether it stands in the original's words; none where the
/// paragraph is not known by its sentences.
fn sentences<'t>(pieces: &'t [Piece], original: &'t str, language: &Language) -> Vec<(&'t str, bool)> {
    let sentences = parted(original, language);
    if sentences.len() != pieces.len() {
        return Vec::new();
    }
    let said = |(piece, sentence): (&'t Piece, &'t str)| match piece {
        Piece::Kept(words) => (words.as_str(), false),
        Piece::Open(_) => (sentence, true),
    };
    pieces.iter().zip(sentences).map(said).collect()
}

/// A paragraph of which every piece is there.
fn text(pieces: &[Piece]) -> Option<String> {
    let kept = |piece: &'_ Piece| if let Piece::Kept(words) = piece { Some(words.clone()) } else { None };
    let words: Vec<String> = pieces.iter().map(kept).collect::<Option<_>>()?;
    Some(joined(words.iter().map(String::as_str)))
}
