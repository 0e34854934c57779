//! A text seen flat: its words, numbers and dates, each with its place, for what compares two texts and not two documents.
//!
//! Nothing here asks in which part of a document something stands. Each block of lines is read in the language that its
//! small words tell, else in that of the document.

use std::ops::Range;

use casework::{Language, Qualifier};

use super::Unreadable;
use super::document::Document;
use super::language::language_of;
use super::lexicon::{Kind, LEXICONS, LONGEST_PHRASE, Lexicon, Meaning, Role};
use super::numbers::number_at;
use super::sentences::sentences;
use super::when::{dates_in, year};
use super::words::Shape;
use crate::{Place, Span};

/// How far from a number, in words, a phrase such as "at least" may stand and still belong to it: "200 people at least".
const QUALIFIER_DISTANCE: usize = 4;

/// A word or a mark.
pub(crate) struct SeenWord {
    /// Its folded form.
    pub folded: String,
    /// Whether it begins with a capital letter, or is written in letters that have no case.
    pub is_name_like: bool,
    /// Whether it is one character that is neither letter nor digit.
    pub is_mark: bool,
    /// Whether it joins the words on its sides ("and").
    pub is_connector: bool,
}

/// A number that is no part of a date, an index, an address on the web or a time of day.
#[derive(Default)]
pub(crate) struct SeenNumber {
    /// Its words.
    pub words: Range<usize>,
    /// Its value.
    pub value: f64,
    /// Whether it has digits.
    pub in_digits: bool,
    /// How it is to be taken, where the words before it say so.
    pub qualifier: Option<Qualifier>,
    /// Every such phrase near it, before or after.
    pub qualifiers_near: Vec<Qualifier>,
    /// Whether a word for ages stands before it ("aged").
    pub is_age: bool,
    /// What is joined to it by a hyphen, folded: "year-old" in "22-year-old".
    pub tail: String,
    /// The number of its sentence in [`Seen::sentences`].
    pub sentence: usize,
}

/// A date, with as many parts as the text gives.
pub(crate) struct SeenDate {
    /// Its words.
    pub words: Range<usize>,
    /// The year.
    pub year: Option<i16>,
    /// The month, 1 to 12.
    pub month: i8,
    /// The day.
    pub day: Option<i8>,
}

/// A sentence: its words, and whether reading knows number words and month names in its language.
pub(crate) struct SeenSentence {
    /// Its words.
    pub words: Range<usize>,
    /// The number of the block that it stands in.
    pub block: usize,
    /// The language in which it was read.
    pub language: Language,
    /// Whether there is a data file for that language.
    pub is_known: bool,
}

/// A text seen flat.
pub(crate) struct Seen {
    document: Document,
    /// Its words, in order.
    pub words: Vec<SeenWord>,
    /// Its sentences, in order.
    pub sentences: Vec<SeenSentence>,
    /// Its numbers, in order.
    pub numbers: Vec<SeenNumber>,
    /// Its dates, in order.
    pub dates: Vec<SeenDate>,
}

impl Seen {
    /// Sees a text; `usual` is the language of what does not tell its own.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] for a line beyond a limit.
    pub fn of(text: &str, usual: &Language) -> Result<Self, Unreadable> {
        let document = Document::lay_out(text.to_owned())?;
        let mut seen =
            Self { words: Vec::new(), sentences: Vec::new(), numbers: Vec::new(), dates: Vec::new(), document };
        seen.words = (0..seen.document.words().len()).map(|at| word(&seen.document, at)).collect();
        for (block, words) in blocks(&seen.document).into_iter().enumerate() {
            let told = language_of(&seen.document, words.clone());
            let language = told.unwrap_or_else(|| usual.clone());
            seen.add_block(block, words, language);
        }
        Ok(seen)
    }

    /// The bytes from the first to the last of some words.
    pub fn span(&self, words: &Range<usize>) -> Span {
        self.document.span(words)
    }

    /// Where a span stands.
    pub fn place(&self, span: Span) -> Place {
        self.document.place(span)
    }

    /// The text of a span, on one line.
    pub fn text(&self, span: Span) -> String {
        self.document.value(span)
    }

    /// The number that a folded word is, alone, in a language.
    pub fn number_word(word: &str, language: &Language) -> Option<f64> {
        LEXICONS.of(language).number_of(word)
    }

    fn add_block(&mut self, block: usize, words: Range<usize>, language: Language) {
        let document = &self.document;
        let lexicon = LEXICONS.of(&language);
        let is_known = !std::ptr::eq(lexicon, &LEXICONS.none);
        for sentence in sentences(document, words, lexicon) {
            let dates = dates_in(document, sentence.clone(), lexicon);
            let at = self.sentences.len();
            let numbers = numbers_of(document, &sentence, lexicon, &dates, at);
            for place in sentence.clone().filter(|place| lexicon.is(document, *place, sentence.end, Role::Connector)) {
                self.words[place].is_connector = true;
            }
            self.numbers.extend(numbers);
            self.dates.extend(dates.into_iter().filter_map(|date| {
                Some(SeenDate { words: date.words, year: date.year, month: date.month?, day: date.day })
            }));
            self.sentences.push(SeenSentence { words: sentence, block, language: language.clone(), is_known });
        }
    }
}

fn word(document: &Document, at: usize) -> SeenWord {
    let word = &document.words()[at];
    SeenWord {
        folded: document.folded(at).to_owned(),
        is_name_like: matches!(word.shape, Shape::Capital | Shape::Capitals | Shape::Initial | Shape::Other)
            || word.shape == Shape::Small && word.has_hyphen,
        is_mark: word.shape == Shape::Mark,
        is_connector: false,
    }
}

/// Lines that follow each other without an empty line between them, as ranges of words.
fn blocks(document: &Document) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    for line in &document.lines {
        match blocks.last_mut().filter(|_| !line.gap) {
            Some(last) => last.end = line.words.end,
            None => blocks.push(line.words.clone()),
        }
    }
    blocks
}

fn numbers_of(
    document: &Document,
    sentence: &Range<usize>,
    lexicon: &Lexicon,
    dates: &[super::when::When],
    number: usize,
) -> Vec<SeenNumber> {
    let mut found = Vec::new();
    let (mut at, mut next_date) = (sentence.start, 0);
    while at < sentence.end {
        while dates.get(next_date).is_some_and(|date| date.words.end <= at) {
            next_date += 1;
        }
        if let Some(date) = dates.get(next_date).filter(|date| date.words.contains(&at)) {
            at = date.words.end;
            continue;
        }
        let seen = number_at(document, at, sentence.end, lexicon)
            .map(|number| (number.words, number.value, number.in_digits, String::new()))
            .or_else(|| with_tail(document, at));
        let Some((words, value, in_digits, tail)) = seen else {
            at += 1;
            continue;
        };
        at = words.end;
        if !is_glued(document, &words) {
            let (qualifier, qualifiers_near) = qualifiers(document, sentence, &words, lexicon);
            let is_age = lexicon.before(document, sentence.start, words.start, Role::Age).is_some();
            found.push(SeenNumber {
                words,
                value,
                in_digits,
                qualifier,
                qualifiers_near,
                is_age,
                tail,
                sentence: number,
            });
        }
    }
    found
}

/// "22-year-old", "1990s": digits, and what is joined to them.
fn with_tail(document: &Document, at: usize) -> Option<(Range<usize>, f64, bool, String)> {
    let word = document.words().get(at).filter(|word| word.shape == Shape::Other)?;
    let folded = document.folded(at);
    let digits = folded.len() - folded.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let (number, tail) = folded.split_at(digits);
    let is_decade = year(number).is_some() && tail.len() == 1;
    let tail = tail.strip_prefix('-').map(str::to_owned).or_else(|| is_decade.then(String::new))?;
    // A long row of digits is no number that counts, and an ordinal or a code has no hyphen before letters alone.
    let is_words = tail.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let value = number.parse().ok().filter(|_| digits <= 9 && is_words && word.shape == Shape::Other)?;
    Some((at..at + 1, value, true, tail))
}

/// Part of an index, an address, a telephone number, a time of day: a mark joins it to what stands before or after.
fn is_glued(document: &Document, words: &Range<usize>) -> bool {
    let joins = |mark: char| matches!(mark, '/' | ':' | '-' | '#' | '@' | '+' | '=' | '_' | '&' | '?');
    let before = words.start.checked_sub(1).is_some_and(|before| {
        !document.words()[words.start].spaced && (joins(document.mark(before)) || document.mark(before) == '.')
    });
    let after = document.words().get(words.end).is_some_and(|word| !word.spaced) && joins(document.mark(words.end));
    // A colon after which something follows with a blank only ends a clause.
    let clause = document.mark(words.end) == ':'
        && document.words().get(words.end + 1).is_none_or(|word| word.spaced || document.mark(words.end + 1) != ' ');
    before || after && !clause
}

/// How a number is to be taken, by the phrase right before it, and all such phrases near it.
fn qualifiers(
    document: &Document,
    sentence: &Range<usize>,
    words: &Range<usize>,
    lexicon: &Lexicon,
) -> (Option<Qualifier>, Vec<Qualifier>) {
    let pick = |meaning| if let Meaning::Qualifier(qualifier) = meaning { Some(qualifier) } else { None };
    let find = |at: usize, end: usize| lexicon.find(document, at, end, Kind::Qualifier, pick);
    let earliest = words.start.saturating_sub(LONGEST_PHRASE).max(sentence.start);
    let direct = (earliest..words.start).find_map(|at| {
        let (qualifier, length) = find(at, words.start)?;
        (at + length == words.start).then_some(qualifier)
    });
    let from = words.start.saturating_sub(QUALIFIER_DISTANCE + LONGEST_PHRASE).max(sentence.start);
    let to = (words.end + QUALIFIER_DISTANCE).min(sentence.end);
    let near = (from..words.start).chain(words.end..to);
    (direct, near.filter_map(|at| find(at, sentence.end).map(|(qualifier, _)| qualifier)).collect())
}
