//! The prose of the new words, paragraph by paragraph: what is kept of the translation, and what is open.

use casework::{Language, UrgentAction};

use super::align::{Said, Was, aligned};
use super::plan::{Piece, Pieces, Place, Plan, Short};
use super::same::Same;
use super::sentences::{joined, parted};
use super::{Block, Gap};
use crate::Translation;
use crate::case_file::{SHORTEST_UNTRANSLATED, resolved_source, says_nothing};
use crate::merge::common::common;

/// Parts the paragraphs of a translation that was shown as a whole beside one that changed.
const BETWEEN_PARAGRAPHS: &str = "\n\n";

/// What carries a translation over. It quotes people, so it has no `Debug`.
pub(super) struct Carrier<'a> {
    pub old: &'a UrgentAction,
    pub new: &'a UrgentAction,
    pub translation: &'a Translation,
    pub same: Same<'a>,
    /// Whether the translation says that it is of the old words, all of them: then words that are alike in both languages
    /// are meant to be.
    pub is_finished: bool,
    pub plan: Plan,
    pub gaps: Vec<Gap>,
}

/// What stood for a part of the new words before.
#[derive(Default)]
struct Before {
    original: Option<String>,
    translated: Option<String>,
}

impl Carrier<'_> {
    /// Plans one block of prose.
    pub fn block(&mut self, block: Block) {
        let (was, now) = (block.of(self.old), block.of(self.new));
        let translated = block.of_translation(self.translation);
        let (old, new) = (self.said_before(&was), self.said_now(&now));
        let is_beside = translated.len() == was.len();
        self.plan.blocks.push(Pieces { block, paragraphs: Vec::new(), whole: None });
        if !is_beside {
            let whole =
                (!translated.is_empty() && old == new).then(|| self.all_kept(&was, &now, &translated)).flatten();
            if let (Some(whole), Some(pieces)) = (whole, self.plan.blocks.last_mut()) {
                pieces.whole = Some(whole);
                return;
            }
        }
        for (paragraph, was_before) in aligned(&old, &new).into_iter().enumerate() {
            let source = &now[paragraph];
            let place = match was_before {
                Was::Same(place) | Was::Changed(place) => Some(place),
                Was::New => None,
            };
            let before = self.before(place, &was, &translated);
            let pieces = if is_beside {
                let is_same = matches!(was_before, Was::Same(_));
                self.paragraph(block, paragraph, source, &before, is_same)
            } else {
                vec![self.gap(block.id(paragraph), &before, source)]
            };
            if let Some(last) = self.plan.blocks.last_mut() {
                last.paragraphs.push(pieces);
            }
        }
    }

    /// The old paragraph and its translation; where they cannot be put beside each other, all that is translated.
    fn before(&self, place: Option<usize>, was: &[String], translated: &[String]) -> Before {
        let Some(place) = place else { return Before::default() };
        let original = was.get(place).cloned();
        if translated.len() != was.len() {
            let all = (!translated.is_empty()).then(|| translated.join(BETWEEN_PARAGRAPHS));
            return Before { original, translated: all };
        }
        let words = translated.get(place).filter(|words| !self.is_untranslated(words, &was[place]));
        Before { original, translated: words.cloned() }
    }

    fn paragraph(&mut self, block: Block, number: usize, now: &str, before: &Before, is_same: bool) -> Vec<Piece> {
        let id = block.id(number);
        if says_nothing(now) {
            return vec![Piece::Kept(now.to_owned())];
        }
        if let (Some(original), Some(translated)) = (&before.original, &before.translated) {
            let is_whole = is_same && !self.mixes(original, translated);
            let kept = if is_whole { self.kept(original, now, translated) } else { None };
            if let Some(words) = kept {
                return vec![Piece::Kept(words)];
            }
            if let Some(pieces) = self.by_sentence(&id, now, original, translated) {
                return pieces;
            }
        }
        let known = if block == Block::Demands { self.known(now) } else { None };
        known.map_or_else(|| vec![self.gap(id, before, now)], |piece| vec![piece])
    }

    /// The pieces of a paragraph of which some sentences are as they were; `None` where none is, or where it is not known
    /// which translated sentence is which.
    fn by_sentence(&mut self, id: &str, now: &str, original: &str, translated: &str) -> Option<Vec<Piece>> {
        let now = parted(now, &self.new.language);
        let was = parted(original, &self.old.language);
        let words = parted(translated, &self.translation.language);
        if was.len() != words.len() {
            return None;
        }
        let pairs = common(&self.said_before(&was), &self.said_now(&now));
        let is_translated = |before: usize| !self.is_untranslated(words[before], was[before]);
        let kept: Vec<(usize, usize, String)> = pairs
            .into_iter()
            .filter(|(before, _)| is_translated(*before))
            .filter_map(|(before, at)| Some((before, at, self.kept(was[before], now[at], words[before])?)))
            .collect();
        if kept.is_empty() {
            return None;
        }
        let mut pieces = Vec::with_capacity(now.len());
        let mut last = 0;
        let end = (was.len(), now.len(), String::new());
        for (before, at, sentence) in kept.into_iter().chain([end]) {
            let (old, new) = (last..before, pieces.len()..at);
            for (place, number) in new.clone().enumerate() {
                let run = if old.len() == new.len() { old.start + place..old.start + place + 1 } else { old.clone() };
                let beside = |all: &[&str]| (!run.is_empty()).then(|| joined(all[run.clone()].iter().copied()));
                let is_said = run.clone().any(|place| !self.is_untranslated(words[place], was[place]));
                let before = Before { original: beside(&was), translated: beside(&words).filter(|_| is_said) };
                pieces.push(self.gap(format!("{id}/{number}"), &before, now[number]));
            }
            if at < now.len() {
                pieces.push(Piece::Kept(sentence));
            }
            last = before + 1;
        }
        Some(pieces)
    }

    /// A translation with the keys of the new file, if it still says what the original says: the original refers to the
    /// same values, or all that the translation refers to is said as before.
    fn kept(&self, was: &str, now: &str, translated: &str) -> Option<String> {
        let moved = self.same.moved(translated)?;
        let refers_alike = self.same.moved(was).as_deref() == Some(now);
        (refers_alike || self.same.is_stable(translated)).then_some(moved)
    }

    /// The same for a whole block that did not change.
    fn all_kept(&self, was: &[String], now: &[String], translated: &[String]) -> Option<Vec<String>> {
        let refers_alike = was.iter().zip(now).all(|(was, now)| self.same.moved(was).as_ref() == Some(now));
        let kept = |words: &String| self.same.moved(words).filter(|_| refers_alike || self.same.is_stable(words));
        translated.iter().map(kept).collect()
    }

    /// What is known of a demand from summary and letter, of which it repeats a sentence.
    fn known(&self, demand: &str) -> Option<Piece> {
        let blocks = self.plan.blocks.iter().filter(|pieces| matches!(pieces.block, Block::Summary | Block::Letter));
        for pieces in blocks {
            let originals = pieces.block.of(self.new);
            for (original, pieces) in originals.iter().zip(&pieces.paragraphs) {
                let sentences = parted(original, &self.new.language);
                let Some(place) = sentences.iter().position(|sentence| *sentence == demand) else { continue };
                match pieces.as_slice() {
                    [Piece::Kept(words)] => {
                        let words = parted(words, &self.translation.language);
                        if words.len() == sentences.len() {
                            return Some(Piece::Kept(words[place].to_owned()));
                        }
                    }
                    pieces if pieces.len() == sentences.len() => return Some(pieces[place].clone()),
                    _ => {}
                }
            }
        }
        None
    }

    fn gap(&mut self, id: String, before: &Before, now: &str) -> Piece {
        let (original, translated) = (before.original.clone(), before.translated.clone());
        self.gaps.push(Gap { id: id.clone(), before: original, before_translated: translated, now: now.to_owned() });
        Piece::Open(id)
    }

    /// Keeps the words of a value.
    pub fn keep(&mut self, at: Place, words: &str) {
        self.plan.shorts.push(Short { at, piece: Piece::Kept(words.to_owned()) });
    }

    /// Opens a gap for the words of a value.
    pub fn open(&mut self, at: Place, id: String, was: Option<&str>, translated: Option<&str>, now: &str) {
        let before = Before { original: was.map(str::to_owned), translated: translated.map(str::to_owned) };
        let piece = self.gap(id, &before, now);
        self.plan.shorts.push(Short { at, piece });
    }

    /// Whether words stand in a translation as they stand in the original, without being meant to.
    pub fn is_untranslated(&self, words: &str, original: &str) -> bool {
        let is_long = words.chars().count() >= SHORTEST_UNTRANSLATED;
        words == original && !says_nothing(words) && (is_long || !self.is_finished)
    }

    /// Whether a paragraph of an unfinished translation holds sentences of the original beside translated ones: it was put
    /// away like that, with some of its gaps filled ([`Carried::to_keep`](super::Carried::to_keep)).
    fn mixes(&self, original: &str, translated: &str) -> bool {
        if self.is_finished {
            return false;
        }
        let words = parted(translated, &self.translation.language);
        let sentences = parted(original, &self.old.language);
        sentences.into_iter().any(|sentence| !says_nothing(sentence) && words.contains(&sentence))
    }

    fn said_before(&self, sources: &[impl AsRef<str>]) -> Vec<Said> {
        let shown = |source: &str| self.same.is_stable(source).then(|| shown(source, self.old));
        let sources = sources.iter().map(AsRef::as_ref);
        sources.map(|source| Said { source: self.same.moved(source), shown: shown(source) }).collect()
    }

    fn said_now(&self, sources: &[impl AsRef<str>]) -> Vec<Said> {
        let sources = sources.iter().map(AsRef::as_ref);
        sources.map(|source| Said { source: Some(source.to_owned()), shown: Some(shown(source, self.new)) }).collect()
    }
}

/// What a reader of the original sees.
fn shown(source: &str, action: &UrgentAction) -> String {
    let language: &Language = &action.language;
    resolved_source(source, action, language).0
}
