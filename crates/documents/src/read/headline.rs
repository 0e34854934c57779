//! One line of the head taken apart: numbers, index, day, country, and what stands beside them.

mod days;
mod updates;

use std::ops::Range;

use casework::{Country, IndexNumber, UaNumber};

use super::concern::says_concern;
use super::document::Document;
use super::header::Rank;
use super::identifiers::{Numbered, index_at, index_in, length_of_label, number_alone, number_in, numbers_in};
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::when::When;
use super::words::Shape;
use crate::Span;
use days::{alone_in_cell, ends_after, has_time, is_link};
pub(super) use days::{cells, date_in_any, dates};
pub(super) use updates::says_only_update;

/// A date ends within so many words after its label: a colon, a weekday, "4 de agosto de 2025".
const DATE_WORDS: usize = 10;

/// Before a day at the end of a line stand at most so many words: "Urgent Action Update | 6 June 2016".
const WORDS_BEFORE_DATE: usize = 8;

/// A line of the head has at most so many words; what comes after them is not looked at.
pub(super) const LINE_WORDS: usize = 300;

/// A line of the head, which may be wrapped over several.
pub(super) struct HeadLine {
    pub words: Range<usize>,
    pub line: usize,
    /// The line on which it ends.
    pub last_line: usize,
    /// The label with which it begins, where it was read as a field.
    pub label: Option<Label>,
    /// Whether it stands in the head, and not among a site's own lines above it.
    pub in_head: bool,
}

/// A document that this one follows.
#[derive(Clone)]
pub(super) struct Reference {
    pub span: Span,
    pub ua: Option<(UaNumber, Span)>,
    pub index: Option<(IndexNumber, Span)>,
}

impl HeadLine {
    /// The brackets that have an index, or after a number a day: they say what another document is.
    fn brackets(&self, document: &Document) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = self.words.start;
        while at < self.words.end {
            if document.mark(at) == '(' {
                let close = (at + 1..self.words.end).find(|place| document.mark(*place) == ')');
                let inner = at + 1..close.unwrap_or(self.words.end);
                let after_number = at > self.words.start && document.words()[at - 1].shape == Shape::Number;
                let has_day = || after_number && !dates(document, inner.clone()).is_empty();
                if index_in(document, inner.clone()).is_some() || has_day() {
                    let end = close.map_or(self.words.end, |close| close + 1);
                    found.push(at..end);
                    at = end;
                    continue;
                }
            }
            at += 1;
        }
        found
    }

    /// The parts of the line outside those brackets.
    fn outside(&self, document: &Document) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut start = self.words.start;
        for bracket in self.brackets(document) {
            parts.push(start..bracket.start);
            start = bracket.end;
        }
        parts.push(start..self.words.end);
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// The numbers of actions outside brackets that say what another document is.
    pub fn numbers(&self, document: &Document) -> Vec<Numbered> {
        self.outside(document).into_iter().flat_map(|part| numbers_in(document, part)).collect()
    }

    /// A number that stands by itself, without its series: alone on the line, or between marks that part.
    pub fn bare_number(&self, document: &Document) -> Option<Numbered> {
        let parts = |at: usize| matches!(document.mark(at), '|' | '·' | '•' | '-' | '*' | '(' | ')' | ':');
        self.words.clone().find_map(|at| {
            let numbered = number_alone(document, at)?;
            let end = numbered.words.end;
            let numbers = |at: usize| super::head::in_any(document, at, at + 1, Role::NumberName).is_some();
            let before = at == self.words.start || parts(at - 1) || numbers(at - 1) || is_wide_gap(document, at);
            let after = end >= self.words.end || parts(end) && document.mark(end) != ':' || is_wide_gap(document, end);
            (before && after).then_some(numbered)
        })
    }

    /// The document's own index.
    pub fn index(&self, document: &Document) -> Option<(IndexNumber, Span)> {
        self.outside(document).into_iter().find_map(|part| index_in(document, part))
    }

    /// The documents that the line names as those before this one.
    pub fn references(&self, document: &Document) -> Vec<Reference> {
        let brackets = self.brackets(document);
        let numbers = self.numbers(document);
        let mut found: Vec<Reference> = Vec::new();
        for bracket in &brackets {
            let before = numbers.iter().rev().find(|number| number.words.end <= bracket.start);
            let is_next = |number: &&Numbered| {
                (number.words.end..bracket.start).all(|at| document.words()[at].shape == Shape::Mark)
            };
            let own = before.filter(is_next);
            let start = own.map_or_else(|| self.lead(document, bracket.start), |number| number.words.start);
            let mut indexes = bracket.clone().filter_map(|at| index_at(document, at));
            found.push(Reference {
                span: document.span(&(start..bracket.end)),
                ua: own.map(|number| (number.number.clone(), number.span)),
                index: indexes.next(),
            });
            // "(ASA 17/55/90, 26 October; ASA 17/60/90, 3 December)"
            found.extend(indexes.map(|(index, span)| Reference { span, ua: None, index: Some((index, span)) }));
        }
        let is_taken =
            |number: &Numbered| found.iter().any(|one| one.ua.as_ref().is_some_and(|(_, span)| *span == number.span));
        // A single number is that of the chain: alone it names no document. Of two, the one before the words that say what
        // the document follows is its own: "RAN 14/20 - Update on RAN 07/20".
        if numbers.len() > 1 {
            let says = self.follows(document).map_or(0, |span| span.start);
            let is_own = |number: &&Numbered| {
                number.span.start < says && numbers.last().is_some_and(|last| last.span.start > says)
            };
            let bare: Vec<Reference> = numbers
                .iter()
                .filter(|number| !is_taken(number) && !is_own(number))
                .map(|number| Reference {
                    span: number.span,
                    ua: Some((number.number.clone(), number.span)),
                    index: None,
                })
                .collect();
            found.extend(bare);
            found.sort_by_key(|one| one.span.start);
        }
        found
    }

    /// Where the words before a bracket begin that belong to it: "follow-up (...)".
    fn lead(&self, document: &Document, bracket: usize) -> usize {
        let of = |lexicon: &Lexicon| lexicon.before(document, self.words.start, bracket, Role::FollowUp);
        let start = LEXICONS.all.iter().filter_map(of).min().unwrap_or(bracket);
        let is_joint =
            LEXICONS.all.iter().any(|lexicon| lexicon.at(document, start, bracket, Role::Connector) == Some(1));
        if is_joint && start + 1 < bracket { start + 1 } else { start }
    }

    /// The first date of the line, in any language.
    pub fn date(&self, document: &Document) -> Option<When> {
        self.outside(document).into_iter().flat_map(|part| dates(document, part)).next()
    }

    /// The day of issue, and how good the evidence is.
    pub fn issued(&self, document: &Document, beside: bool) -> Option<(When, Rank)> {
        let labelled = self.after_label(document);
        if labelled.is_some() {
            return labelled;
        }
        if self.is_deadline(document) {
            return alone_in_cell(document, &self.words).map(|day| (day, Rank::Beside));
        }
        let outside = self.outside(document);
        let all: Vec<When> = outside.into_iter().flat_map(|part| dates(document, part)).collect();
        let date = all.last().filter(|_| all.len() == 1)?.clone();
        if has_time(document, &date) {
            return None;
        }
        let after = date.words.end..self.words.end;
        let marks_after = ends_after(document, after.clone()) || is_link(document, after);
        let before = self.words.start..date.words.start;
        // "Detained since: 3 May 2013" has a label that is none of an issue.
        if !beside && before.end > before.start && document.mark(before.end - 1) == ':' {
            return None;
        }
        let words_before = document.words()[before.clone()].iter().filter(|word| word.shape != Shape::Mark).count();
        let rank = match words_before {
            _ if beside => Rank::Beside,
            _ if !marks_after => return None,
            0 => Rank::Alone,
            1..=WORDS_BEFORE_DATE => Rank::AtEnd,
            _ => return None,
        };
        Some((date, rank))
    }

    fn after_label(&self, document: &Document) -> Option<(When, Rank)> {
        let label = self.words.clone().find(|at| {
            let of = |lexicon: &Lexicon| length_of_label(document, lexicon, *at, self.words.end, Label::Issued);
            LEXICONS.all.iter().any(|lexicon| of(lexicon).is_some())
        })?;
        let end = self.words.end.min(label + DATE_WORDS);
        let date = dates(document, label + 1..end).into_iter().next()?;
        // The head of a mail has a time after its date: the day on which it was sent.
        (!has_time(document, &date)).then_some((date, Rank::Labelled))
    }

    /// Whether the line says until when something holds: its day is none of issue.
    fn is_deadline(&self, document: &Document) -> bool {
        self.words.clone().any(|at| {
            LEXICONS.all.iter().any(|lexicon| {
                lexicon.is(document, at, self.words.end, Role::SendBefore)
                    || lexicon.is(document, at, self.words.end, Role::Closed)
                    || length_of_label(document, lexicon, at, self.words.end, Label::Deadline).is_some()
                    || length_of_label(document, lexicon, at, self.words.end, Label::Ended).is_some()
            })
        })
    }

    /// The country that stands by itself on the line, or within the number: "UA: Verania Second 12.24".
    pub fn country(&self, document: &Document) -> Option<(Country, Span)> {
        let named = |words: Range<usize>| {
            words.clone().find_map(|at| {
                let (country, length) = LEXICONS.country_at(document, at, words.end)?;
                Some((country, at..at + length))
            })
        };
        let number = number_in(document, self.words.clone()).map(|number| number.words);
        let inside = number.and_then(named).map(|(country, words)| (country, document.span(&words)));
        let alone = || {
            self.leftover(document).into_iter().find_map(|words| {
                let (country, length) = LEXICONS.country_at(document, words.start, words.end)?;
                (length == words.len()).then(|| (country, document.span(&words)))
            })
        };
        inside.or_else(alone)
    }

    /// Whether the line says who may see the document.
    pub fn is_visibility(&self, document: &Document) -> bool {
        let of = |label: Label| {
            let first = self.words.start;
            LEXICONS
                .all
                .iter()
                .any(|lexicon| length_of_label(document, lexicon, first, self.words.end, label).is_some())
        };
        !self.words.is_empty() && (of(Label::Visibility) || of(Label::Distribution))
    }

    /// What stands beside the number: the concern, or the title before a number in brackets.
    pub fn concern(&self, document: &Document) -> Option<Span> {
        let numbers = self.numbers(document);
        let last = numbers.last()?;
        // "UA 402/94: Ana Vela": people grouped by number.
        let colon = last.words.end;
        if numbers.len() == 1 && document.mark(colon) == ':' && last.words.start == self.words.start {
            let rest = colon + 1..self.words.end;
            return says_concern(document, &rest).then(|| document.span(&bare(document, rest)));
        }
        let after_number =
            self.brackets(document).last().map_or(last.words.end, |bracket| bracket.end.max(last.words.end));
        let leftover = self.leftover(document);
        let is_title =
            |words: &&Range<usize>| is_title(document, (*words).clone()) && !is_place_of_day(document, words);
        let own_index = self.index(document).map(|(_, span)| span.start);
        let next = leftover.iter().find(|words| words.start >= after_number).filter(|words| {
            own_index.is_none_or(|index| {
                let start = document.span(words).start;
                index < document.span(&last.words).start
                    || start < index && (after_number..words.start).all(|at| document.words()[at].shape == Shape::Mark)
            })
        });
        let before = self.before_bracket(document, last.words.start);
        let is_place = |words: &&Range<usize>| is_place_of_day(document, words);
        before.or_else(|| next.filter(is_title).filter(|words| !is_place(words)).map(|words| document.span(words)))
    }

    /// The title before the bracket in which a number stands: "Teacher acquitted (Bahrain: UA 60.22)".
    pub fn before_bracket(&self, document: &Document, number: usize) -> Option<Span> {
        let open = (self.words.start..number)
            .rev()
            .take(DATE_WORDS)
            .find(|at| matches!(document.mark(*at), '(' | ')'))
            .filter(|at| document.mark(*at) == '(')?;
        let leftover = self.leftover(document);
        let words = leftover.iter().rev().find(|words| words.start < open)?;
        let title = bare(document, words.start..words.end.min(open));
        is_title(document, title.clone()).then(|| document.span(&title))
    }

    /// What stands before a day on its line, with a wide gap between: "Fear of torture          5 October 1990".
    pub fn beside_day(&self, document: &Document) -> Option<Span> {
        let day = dates(document, self.words.clone()).into_iter().next()?;
        let before = self.leftover(document).into_iter().find(|words| words.start == self.words.start)?;
        let apart = day.words.start > before.start && is_wide_gap(document, day.words.start);
        (apart && is_title(document, before.clone()) && !is_place_of_day(document, &before))
            .then(|| document.span(&before))
    }

    /// The words that nothing has taken: neither label nor number, index, date or bracket.
    fn leftover(&self, document: &Document) -> Vec<Range<usize>> {
        let brackets = self.brackets(document);
        let numbers = self.numbers(document);
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = self.words.start;
        let mut open = false;
        while at < self.words.end {
            let taken =
                brackets.iter().chain(numbers.iter().map(|number| &number.words)).find(|taken| taken.start == at);
            let end = taken.map(|taken| taken.end).or_else(|| self.taken_at(document, at));
            match end {
                Some(end) => (at, open) = (end.max(at + 1), false),
                None => {
                    match found.last_mut() {
                        Some(last) if open && !is_wide_gap(document, at) => last.end = at + 1,
                        _ => found.push(at..at + 1),
                    }
                    (at, open) = (at + 1, true);
                }
            }
        }
        found.into_iter().map(|words| bare(document, words)).filter(|words| !words.is_empty()).collect()
    }

    /// Where what begins with a word ends, if it is an index, a date or a label of the head.
    fn taken_at(&self, document: &Document, at: usize) -> Option<usize> {
        if let Some((_, span)) = index_at(document, at) {
            return Some(document.words_in(span).end);
        }
        if let Some(date) = date_in_any(document, at, self.words.end) {
            return Some(date.words.end);
        }
        let of = |lexicon: &Lexicon| {
            let label = HEAD_LABELS.iter().filter_map(|label| {
                let length = length_of_label(document, lexicon, at, self.words.end, *label)?;
                self.stands_as_label(document, *label, at..at + length).then_some(length)
            });
            label.chain(lexicon.at(document, at, self.words.end, Role::FollowUp)).max()
        };
        LEXICONS.all.iter().filter_map(of).max().map(|length| at + length)
    }

    /// Whether the words of a label are one within the line, and none of a concern ("incommunicado in an external prison",
    /// "a death penalty case"): who may see the document stands first or apart, and before a value stands a mark or the
    /// value itself.
    fn stands_as_label(&self, document: &Document, label: Label, words: Range<usize>) -> bool {
        let first = words.start == self.words.start;
        match label {
            Label::Visibility | Label::Distribution => first || is_wide_gap(document, words.start),
            Label::Issued | Label::Index | Label::Country | Label::Identifier => {
                let has_value = || {
                    let next = words.end..self.words.end;
                    next.start < next.end
                        && (document.folded(next.start).bytes().any(|byte| byte.is_ascii_digit())
                            || index_at(document, next.start).is_some()
                            || date_in_any(document, next.start, next.end).is_some())
                };
                first || document.words().get(words.end).is_some_and(|next| next.shape == Shape::Mark) || has_value()
            }
            _ => true,
        }
    }
}

/// The labels that a line of the head can have beside its number.
const HEAD_LABELS: [Label; 8] = [
    Label::Index,
    Label::Issued,
    Label::FurtherInformation,
    Label::Visibility,
    Label::Distribution,
    Label::Mark,
    Label::Identifier,
    Label::Country,
];

/// Between the columns of a line stand at least so many blanks, or a tab.
const GAP: usize = 3;

/// Whether a wide gap stands before a word: another column begins.
fn is_wide_gap(document: &Document, at: usize) -> bool {
    let (before, here) = (&document.words()[at - 1], &document.words()[at]);
    let between = &document.text[before.end as usize..here.start as usize];
    !between.contains('\n') && (between.contains('\t') || between.chars().count() >= GAP)
}

/// Whether two blanks or a tab stand before a word.
pub(super) fn is_apart(document: &Document, at: usize) -> bool {
    let (before, here) = (&document.words()[at - 1], &document.words()[at]);
    let between = &document.text[before.end as usize..here.start as usize];
    !between.contains('\n') && (between.contains('\t') || between.chars().count() > 1)
}

/// Some words without the marks at their ends, and without a small joining word alone.
fn bare(document: &Document, words: Range<usize>) -> Range<usize> {
    let is_edge =
        |at: usize| matches!(document.mark(at), '-' | ':' | ',' | ';' | '|' | '/' | '(' | ')' | '.' | '·' | '•' | '،');
    let (mut start, mut end) = (words.start, words.end);
    let is_joint = |at: usize| LEXICONS.is(document, at, at + 1, Role::Connector);
    while start < end && (is_edge(start) || is_joint(start) && document.words()[start].shape == Shape::Small) {
        start += 1;
    }
    // "(surname not known)" keeps the bracket that it opens.
    let closes = |start: usize, end: usize| {
        let count = |wanted: char| (start..end).filter(|at| document.mark(*at) == wanted).count();
        document.mark(end - 1) == ')' && count('(') == count(')')
    };
    while end > start
        && !closes(start, end)
        && (is_edge(end - 1) || is_joint(end - 1) && document.words()[end - 1].shape == Shape::Small)
    {
        end -= 1;
    }
    start..end
}

/// A place before the day of issue has at most so many words.
const PLACE_WORDS: usize = 3;

/// Whether some words are the place before a day: "Geneva, 4 May 2009", "Göteborg den 2 oktober 2009".
fn is_place_of_day(document: &Document, words: &Range<usize>) -> bool {
    let is_small = |at: usize| {
        document.words().get(at).is_some_and(|word| word.shape == Shape::Small && LEXICONS.languages_of(word.id) != 0)
    };
    let end = words.end - usize::from(words.len() > 1 && is_small(words.end - 1));
    let is_large = |at: usize| matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals);
    let comma = end + usize::from(document.mark(end) == ',');
    let day = comma + usize::from(is_small(comma));
    end - words.start <= PLACE_WORDS
        && (words.start..end).all(is_large)
        && day > end
        && date_in_any(document, day, (day + DATE_WORDS).min(document.words().len())).is_some()
}

/// A title has at least so many letters.
const TITLE_LETTERS: usize = 4;

/// Whether some words can be a title: enough letters, and not only a country.
fn is_title(document: &Document, words: Range<usize>) -> bool {
    let letters = document.raw(document.span(&words)).chars().filter(|letter| letter.is_alphabetic()).count();
    let is_country =
        LEXICONS.country_at(document, words.start, words.end).is_some_and(|(_, length)| length == words.len());
    letters >= TITLE_LETTERS && !is_country && !says_only_update(document, words)
}
