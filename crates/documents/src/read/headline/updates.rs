//! Which documents a line of the head says that this one follows, and how many came before it.

use std::ops::Range;

use super::super::document::Document;
use super::super::head::in_any;
use super::super::identifiers::{Numbered, length_of_label, number_in};
use super::super::lexicon::{Kind, LEXICONS, Label, Lexicon, Meaning, Role};
use super::super::words::Shape;
use super::{HeadLine, date_in_any, dates};
use crate::Span;

/// Between "update" and the number of the action stand at most so many small words: "on", "op de".
const WORDS_TO_NUMBER: usize = 3;

/// The number of an ordinal with its ending takes at most so many words: "2", ".", "ª".
const ORDINAL_WORDS: usize = 3;

/// Within so many words after "update" its count stands: "#2", "no. 2".
const COUNT_WORDS: usize = 4;

impl HeadLine {
    /// The number right after the words that say that the document follows it, where nothing else is said of it: "Update of
    /// UA 118/22". That of "Stop action UA 118/22" is the document's own.
    pub fn followed_number(&self, document: &Document, follows: Span) -> Option<Numbered> {
        let says = document.words_in(follows);
        let ends = |role| LEXICONS.is(document, says.start, self.words.end, role);
        let numbers = self.numbers(document);
        let number = numbers.first().filter(|_| numbers.len() == 1)?;
        // The words may have the letters of the series, too: "Update of UA".
        let between = says.end.min(number.words.start)..number.words.start;
        let is_joint = |at: usize| matches!(document.words()[at].shape, Shape::Small | Shape::Mark);
        let is_next = says.start < number.words.start
            && says.end < number.words.end
            && between.len() <= WORDS_TO_NUMBER
            && between.into_iter().all(is_joint);
        (is_next && !ends(Role::StopAction) && !ends(Role::Correction)).then(|| number.clone())
    }

    /// The words that say that the document follows another one: "Further information on", "correction to".
    pub fn follows(&self, document: &Document) -> Option<Span> {
        if self.label == Some(Label::FurtherInformation) {
            return Some(document.span(&(self.words.start..self.words.start + 2)));
        }
        let with = |at: usize| {
            let of = |lexicon: &Lexicon| {
                let label = length_of_label(document, lexicon, at, self.words.end, Label::FurtherInformation);
                let says = |role| lexicon.at(document, at, self.words.end, role);
                label
                    .or_else(|| says(Role::Correction))
                    .or_else(|| says(Role::StopAction))
                    .or_else(|| says(Role::Final))
            };
            LEXICONS.all.iter().filter_map(of).max()
        };
        let said = self.words.clone().find_map(|at| Some(document.span(&(at..at + with(at)?))));
        let counted = || {
            let has_mark = length_in_any(document, self.words.start, self.words.end, Label::Mark).is_some();
            let refers = has_mark || number_in(document, self.words.clone()).is_some();
            self.counted_update(document).filter(|_| refers).map(|words| document.span(&words))
        };
        said.or_else(counted)
    }

    /// The words of an update in those that stand before a title or alone above it: "further information" in "Second further
    /// information".
    pub fn update_words(&self, document: &Document) -> Span {
        let found = self.words.clone().find_map(|at| {
            let length = in_any(document, at, self.words.end, Role::UpdateWord)?;
            Some(document.span(&(at..at + length)))
        });
        found.or_else(|| self.follows(document)).unwrap_or_else(|| document.span(&self.words))
    }

    /// "Third update", "deuxième mise à jour", "güncelleme 3": a word for what follows another document, beside its count.
    fn counted_update(&self, document: &Document) -> Option<Range<usize>> {
        self.words.clone().find_map(|at| {
            let length = in_any(document, at, self.words.end, Role::UpdateWord)?;
            let before = at.checked_sub(1).filter(|before| *before >= self.words.start);
            let counts = |at: usize| ordinal_at(document, at, self.words.end).is_some();
            let beside =
                || before.is_some_and(counts) || counts(at + length) || self.count_before(document, at).is_some();
            let leads = || {
                let next = at + length..self.words.end.min(at + length + WORDS_TO_NUMBER);
                let mut rest = next.skip_while(|at| document.words()[*at].shape == Shape::Small);
                rest.next()
                    .is_some_and(|at| number_in(document, at..self.words.end).is_some_and(|it| it.words.start == at))
            };
            let follows = beside() || leads() || is_counted(document, at + length, self.words.end);
            follows.then_some(at..at + length)
        })
    }

    /// "2. Folgeaktion", "2.ª atualização": the number before a word, with its point and the letters of an ordinal.
    fn count_before(&self, document: &Document, at: usize) -> Option<(u16, Span)> {
        let first = self.words.start.max(at.saturating_sub(ORDINAL_WORDS));
        let number = (first..at).rev().find(|at| document.words()[*at].shape == Shape::Number)?;
        let between = number + 1..at;
        let is_ending = |at: usize| document.mark(at) == '.' || document.folded(at).chars().count() == 1;
        let fits = !between.is_empty() && between.clone().all(is_ending);
        small_count(document, number).filter(|_| fits).map(|count| (count, document.span(&(number..number + 1))))
    }

    /// "Third UA 60/16", "UA: Verania Second 12.24", "(update no. 2)", "second further information on UA 60/16": which document
    /// of its chain it is.
    pub fn ordinal(&self, document: &Document, follows: Option<Span>) -> Option<(u16, Span)> {
        let number = number_in(document, self.words.clone());
        let spelled = self.words.clone().find_map(|at| {
            let (ordinal, length) = ordinal_at(document, at, self.words.end)?;
            let near = number.as_ref().map(|number| number.words.clone()).unwrap_or_default();
            let span = document.span(&(at..at + length));
            let is_near = at < near.end && near.start <= at + length + 1;
            let beside = follows.is_some_and(|follows| {
                let says = document.words_in(follows);
                says.start == at + length || says.end == at
            });
            (is_near || beside).then_some((ordinal, span))
        });
        let before = || self.count_before(document, document.words_in(follows?).start);
        spelled.or_else(before).or_else(|| self.counted(document, number.as_ref(), follows?))
    }

    /// "(actualización núm. 2)", "Update #2": a small number alone before that of the action.
    fn counted(&self, document: &Document, number: Option<&Numbered>, follows: Span) -> Option<(u16, Span)> {
        let number = number.map(|number| number.words.clone()).unwrap_or_default();
        let before = self.words.start..number.start.max(self.words.start);
        let says = document.words_in(follows);
        let after = says.start..self.words.end.min(says.end + COUNT_WORDS);
        let days = dates(document, self.words.clone());
        let is_free = |at: &usize| !number.contains(at) && !days.iter().any(|day| day.words.contains(at));
        let mut counts = before.rev().chain(after).filter(is_free);
        counts.find_map(|at| Some((small_count(document, at)?, document.span(&(at..at + 1)))))
    }
}

fn length_in_any(document: &Document, at: usize, end: usize, label: Label) -> Option<usize> {
    LEXICONS.all.iter().filter_map(|lexicon| length_of_label(document, lexicon, at, end, label)).max()
}

/// A small number alone, as it counts documents: none of an action's number or a day.
fn small_count(document: &Document, at: usize) -> Option<u16> {
    let is_number = document.words()[at].shape == Shape::Number && document.folded(at).len() <= 2;
    let joins = |mark: usize, next: usize| {
        matches!(document.mark(mark), '/' | '-') && document.words().get(next).is_some_and(|word| !word.spaced)
    };
    let in_number = joins(at + 1, at + 1) || at > 0 && joins(at - 1, at);
    document.folded(at).parse().ok().filter(|count| is_number && !in_number && (1..=MOST_DOCUMENTS).contains(count))
}

/// An action has at most so many documents; those of public actions have up to twelve.
const MOST_DOCUMENTS: u16 = 30;

/// "no. 2", "#2", "n. 2" at a word: a count, with at most one short word before it, and nothing after it that a day would
/// have.
fn is_counted(document: &Document, at: usize, end: usize) -> bool {
    let mut words = (at..end.min(at + COUNT_WORDS)).filter(|at| document.words()[*at].shape != Shape::Mark);
    let Some(first) = words.next() else { return false };
    let is_short = document.folded(first).len() <= SHORT_WORD && small_count(document, first).is_none();
    let Some(count) = (if is_short { words.next() } else { Some(first) }) else { return false };
    let alone = count + 1 >= end || matches!(document.words()[count + 1].shape, Shape::Mark | Shape::Small);
    small_count(document, count).is_some() && alone && date_in_any(document, count, end).is_none()
}

/// The short form of "number" has at most so many bytes: "núm".
const SHORT_WORD: usize = 4;

/// The ordinal with which some words begin, in any language, and how many words it takes.
fn ordinal_at(document: &Document, at: usize, end: usize) -> Option<(u16, usize)> {
    let pick = |meaning| if let Meaning::Ordinal(ordinal) = meaning { Some(ordinal) } else { None };
    let of = |lexicon: &Lexicon| lexicon.find(document, at, end, Kind::Ordinal, pick);
    LEXICONS.all.iter().find_map(of)
}

/// Whether some words only say that the document follows another: an update, its count, and small words.
pub(in crate::read) fn says_only_update(document: &Document, words: Range<usize>) -> bool {
    let mut at = words.start;
    let mut said = false;
    while at < words.end {
        let roles = [Role::UpdateWord, Role::Final, Role::StopAction, Role::Correction];
        let update = roles.iter().filter_map(|role| in_any(document, at, words.end, *role)).max();
        let length = update.or_else(|| ordinal_at(document, at, words.end).map(|(_, length)| length));
        let word = &document.words()[at];
        let is_small = matches!(word.shape, Shape::Small | Shape::Mark | Shape::Number);
        match length {
            Some(length) => at += length.max(1),
            None if is_small => at += 1,
            None => return false,
        }
        said |= update.is_some();
    }
    said && words.len() <= UPDATE_TITLE_WORDS
}

/// Words that only say that a document is an update are at most so many.
const UPDATE_TITLE_WORDS: usize = 6;
