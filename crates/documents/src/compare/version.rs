//! One side of a comparison: a document that was read, or a case file.

use casework::{Language, UrgentAction};

use super::Said;
use crate::read::fold::fold;
use crate::read::scan::Seen;
use crate::{CaseFile, Place, Provenance, Reading, Span, Translation, Unreadable};

/// One language version of a document. It names people, so it has no `Debug`.
pub struct Version {
    pub(super) action: UrgentAction,
    pub(super) provenance: Provenance,
    pub(super) seen: Seen,
    /// What is compared as a value, and not as part of the words: identifiers, addresses.
    values: Vec<Span>,
    /// The text that was seen.
    pub(super) text: String,
    /// The same folded and without blanks, and its digits alone: for values that stand in it though reading did not find
    /// them.
    pub(super) tight: String,
    pub(super) digits: String,
    /// Where the paragraphs of a case file stand in it, by the end of each in the text that was seen. Empty for a document,
    /// whose places are its own.
    paragraphs: Vec<(usize, Option<Place>)>,
}

/// The values that are compared as such; their words are not compared a second time.
const VALUES: [&str; 7] = ["targets/", "copies_to/", "ua", "index", "issued", "until", "previous/"];

impl Version {
    /// A document that was read.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] for a line beyond a limit, which reading would have refused.
    pub fn of_reading(reading: &Reading) -> Result<Self, Unreadable> {
        let is_value = |pointer: &str| {
            let name = pointer.strip_prefix("/case/").unwrap_or_default();
            VALUES.iter().any(|known| name == *known || known.ends_with('/') && name.starts_with(known))
        };
        let values = reading.provenance.iter().filter(|(pointer, _)| is_value(pointer)).map(|(_, place)| place.span);
        Ok(Self {
            action: reading.action.clone(),
            provenance: reading.provenance.clone(),
            seen: Seen::of(&reading.text, &reading.action.language)?,
            values: merged(values.collect()),
            tight: tight(&reading.text),
            digits: digits(&reading.text),
            text: reading.text.clone(),
            paragraphs: Vec::new(),
        })
    }

    /// A case file; `provenance` is that of its parsing.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] for a paragraph beyond a limit.
    pub fn of_case_file(case_file: &CaseFile, provenance: &Provenance) -> Result<Self, Unreadable> {
        Self::of_values(case_file.resolved().0, provenance.clone())
    }

    /// The case of a case file in a translation of its words, which stands in a file of its own with these places.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] for a paragraph beyond a limit.
    pub fn of_translation(
        case_file: &CaseFile,
        translation: &Translation,
        provenance: &Provenance,
    ) -> Result<Self, Unreadable> {
        Self::of_values(case_file.in_translation(translation).0, provenance.clone())
    }

    fn of_values(action: UrgentAction, provenance: Provenance) -> Result<Self, Unreadable> {
        let letter = action.letter.iter().flat_map(|letter| &letter.paragraphs);
        let lists: [(&str, Vec<&String>); 7] = [
            ("title", action.title.iter().collect()),
            ("summary", action.summary.iter().collect()),
            ("letter/paragraphs", letter.collect()),
            ("demands", action.demands.iter().filter(|demand| !demand.inferred).map(|demand| &demand.text).collect()),
            ("background", action.background.iter().collect()),
            ("writer_safety", action.writer_safety.iter().collect()),
            ("easy", action.easy.iter().collect()),
        ];
        let (mut text, mut paragraphs) = (String::new(), Vec::new());
        for (name, list) in lists {
            for (place, paragraph) in list.into_iter().enumerate() {
                text.push_str(paragraph);
                text.push_str("\n\n");
                let pointers = [format!("/case/{name}/{place}"), format!("/case/{name}")];
                let at = pointers.iter().find_map(|pointer| provenance.get(pointer)).copied();
                paragraphs.push((text.len(), at));
            }
        }
        let seen = Seen::of(&text, &action.language)?;
        let (tight, digits) = (tight(&text), digits(&text));
        Ok(Self { seen, action, provenance, values: Vec::new(), text, tight, digits, paragraphs })
    }

    /// The language of the version; `None` where nothing tells it.
    #[must_use]
    pub fn language_tag(&self) -> Option<&str> {
        Some(self.action.language.tag()).filter(|tag| *tag != "und")
    }

    /// Whether reading knows month names and number words in each language of its sentences, or at least in most.
    pub(super) fn is_known(&self) -> bool {
        let words = |known: bool| -> usize {
            self.seen.sentences.iter().filter(|one| one.is_known == known).map(|one| one.words.len()).sum()
        };
        words(true) >= words(false)
    }

    /// Whether some words belong to a value that is compared as such.
    pub(super) fn is_in_value(&self, words: &std::ops::Range<usize>) -> bool {
        let span = self.seen.span(words);
        let next = self.values.partition_point(|value| value.end <= span.start);
        self.values.get(next).is_some_and(|value| value.start < span.end)
    }

    /// Where some words stand within the version, from 0 to 1.
    pub(super) fn position(&self, words: &std::ops::Range<usize>) -> f64 {
        // A text has fewer words than a float can count.
        words.start as f64 / self.seen.words.len().max(1) as f64
    }

    /// What it says with some of its words.
    pub(super) fn said(&self, words: &std::ops::Range<usize>, value: String) -> Said {
        let span = self.seen.span(words);
        let at = if self.paragraphs.is_empty() {
            Some(self.seen.place(span))
        } else {
            let place = self.paragraphs.partition_point(|(end, _)| *end <= span.start);
            self.paragraphs.get(place).and_then(|(_, at)| *at)
        };
        Said { value, words: self.seen.text(span), at }
    }

    /// What it says by a value of `clamor read --json`, by its pointer below `/case/`.
    pub(super) fn said_by(&self, pointer: &str, value: impl Into<String>) -> Said {
        let at = self.provenance.get(&format!("/case/{pointer}")).copied();
        let value = value.into();
        let words = at.filter(|_| self.paragraphs.is_empty()).and_then(|at| self.text.get(at.span.start..at.span.end));
        let words = words.map_or_else(|| value.clone(), |words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        Said { value, words, at }
    }

    /// The language of a sentence, by its number.
    pub(super) fn language_of(&self, sentence: usize) -> &Language {
        self.seen.sentences.get(sentence).map_or(&self.action.language, |sentence| &sentence.language)
    }
}

/// A text folded, without blanks.
pub(super) fn tight(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// The digits of a text.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Spans in order, those that touch each other as one.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut().filter(|last| last.end >= span.start) {
            Some(last) => last.end = last.end.max(span.end),
            None => merged.push(span),
        }
    }
    merged
}
