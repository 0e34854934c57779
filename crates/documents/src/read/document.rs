//! A text laid out: lines without page furniture, words, links, and the place of each byte.

use std::cell::OnceCell;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::fold::is_invisible;
use super::furniture::content_lines;
use super::joints::{Folded, Joints};
use super::language::likely_languages;
use super::lexicon::{Kind, LEXICONS, Lexicon};
use super::links::{LinkSpan, links_of};
use super::words::{Shape, Word, Words};
use super::{LARGEST_FIELD, Unreadable};
use crate::{Place, Span};

/// The kinds of words with which a number begins.
const NUMBERS: u128 = Kind::Number.bit() | Kind::Scale.bit();

/// A line with content: not blank, no page number, no running header.
#[derive(Clone)]
pub(super) struct Line {
    /// Its first byte that is no blank.
    pub start: usize,
    /// The byte after its last that is no blank.
    pub end: usize,
    /// Whether a blank line, or the start of the document, comes before.
    pub gap: bool,
    /// Whether a new page begins before it.
    pub new_page: bool,
    /// Whether a rule ("-----") stands before it.
    pub ruled: bool,
    /// Its words.
    pub words: std::ops::Range<usize>,
}

/// A text laid out.
pub(super) struct Document {
    pub text: String,
    pub lines: Vec<Line>,
    pub links: Vec<LinkSpan>,
    words: Words,
    newlines: Vec<usize>,
    feeds: Vec<usize>,
    /// The words that are neither marks nor numbers, by their folded form and then in order; made when it is asked for.
    by_form: OnceCell<Vec<u32>>,
    /// Whether blank lines part its paragraphs; noted when it was taken apart.
    parts_paragraphs: OnceCell<bool>,
}

impl Document {
    /// Lays a text out; fails where a line is too long.
    pub fn lay_out(text: String) -> Result<Self, Unreadable> {
        let positions = |wanted: u8| -> Vec<usize> {
            text.bytes().enumerate().filter(|(_, byte)| *byte == wanted).map(|(at, _)| at).collect()
        };
        let (newlines, feeds) = (positions(b'\n'), positions(b'\x0c'));
        let lines = content_lines(&text);
        let mut document = Self {
            links: links_of(&text),
            text,
            lines,
            words: Words::default(),
            newlines,
            feeds,
            by_form: OnceCell::new(),
            parts_paragraphs: OnceCell::new(),
        };
        let joints = Joints {
            elisions: Some(&LEXICONS.elisions),
            is_known: Some(|folded| LEXICONS.id(folded) != 0),
            is_word: Some(|folded| LEXICONS.id_of(folded, &[]) != 0),
            ..Joints::default()
        };
        document.scan(&joints)?;
        document.number(&[]);
        let languages = likely_languages(&document);
        document.scan_as(&languages, joints)?;
        document.number(&languages);
        document.note_meanings();
        Ok(document)
    }

    /// Takes the text apart into words.
    fn scan(&mut self, joints: &Joints<'_>) -> Result<(), Unreadable> {
        self.words = Words::default();
        for place in 0..self.lines.len() {
            let (start, end) = (self.lines[place].start, self.lines[place].end);
            self.check_size(Span { start, end })?;
            let first = self.words.all.len();
            self.words.scan(&self.text, start, end, &self.links, joints);
            self.lines[place].words = first..self.words.all.len();
        }
        Ok(())
    }

    /// Takes the text apart anew, where its language writes more words together than others do.
    fn scan_as(&mut self, languages: &[&Lexicon], joints: Joints<'_>) -> Result<(), Unreadable> {
        let suffixes = languages.iter().map(|lexicon| &lexicon.suffixes).find(|suffixes| !suffixes.is_empty());
        let connectors = languages.iter().map(|lexicon| &lexicon.glued_connectors).find(|all| !all.is_empty());
        if suffixes.is_none() && connectors.is_none() {
            return Ok(());
        }
        let words: Folded = self.words.all.iter().map(|word| self.words.folded(word).into()).collect();
        let connectors = connectors.map(|connectors| (connectors.as_slice(), &words));
        self.scan(&Joints { suffixes, connectors, ..joints })
    }

    /// Gives each word its number in the vocabulary.
    fn number(&mut self, languages: &[&Lexicon]) {
        for at in 0..self.words.all.len() {
            let id = LEXICONS.id_of(self.words.folded(&self.words.all[at]), languages);
            self.words.all[at].id = id;
        }
    }

    /// Notes what phrases can begin with each word.
    fn note_meanings(&mut self) {
        for at in 0..self.words.all.len() {
            let kinds = LEXICONS.kinds_of(self.words.all[at].id);
            let may_count = kinds & NUMBERS != 0 || LEXICONS.may_count(self.words.folded(&self.words.all[at]));
            let word = &mut self.words.all[at];
            (word.kinds, word.may_count) = (kinds, may_count);
        }
    }

    /// Refuses what is longer than a field may be.
    pub fn check_size(&self, span: Span) -> Result<(), Unreadable> {
        let size = span.end - span.start;
        if size > LARGEST_FIELD {
            return Err(Unreadable::FieldTooLarge { line: self.place(span).line, size, limit: LARGEST_FIELD });
        }
        Ok(())
    }

    /// The number of pages: one more than there are form feeds with something after them.
    pub fn pages(&self) -> u32 {
        let last = self.text.trim_end().len();
        as_number(self.feeds.partition_point(|feed| *feed < last)) + 1
    }

    /// Where a span stands.
    pub fn place(&self, span: Span) -> Place {
        let before = |marks: &[usize]| as_number(marks.partition_point(|mark| *mark < span.start)) + 1;
        Place { page: before(&self.feeds), line: before(&self.newlines), span }
    }

    /// The bytes of a span.
    pub fn raw(&self, span: Span) -> &str {
        &self.text[span.start..span.end]
    }

    /// The bytes of a line.
    pub fn raw_line(&self, line: usize) -> &str {
        let line = &self.lines[line];
        &self.text[line.start..line.end]
    }

    /// A value: the words of a span on one line, with single spaces, without what is not seen, in Unicode's form NFC;
    /// page furniture between its lines is left out, and of a link `[words](address)` all but its words.
    pub fn value(&self, span: Span) -> String {
        self.written(span, false)
    }

    /// The same for words that people read on, as those of the background: a link stays one.
    pub fn prose(&self, span: Span) -> String {
        self.written(span, true)
    }

    fn written(&self, span: Span, with_links: bool) -> String {
        let mut value = String::with_capacity(span.end - span.start);
        let first = self.lines.partition_point(|line| line.end <= span.start);
        for line in self.lines[first..].iter().take_while(|line| line.start < span.end) {
            let here = Span { start: line.start.max(span.start), end: line.end.min(span.end) };
            let (mut at, mut pending) = (here.start, !value.is_empty());
            for frame in self.frames_in(here, with_links) {
                push_words(&mut value, &self.text[at..frame.start], &mut pending);
                at = frame.end;
            }
            push_words(&mut value, &self.text[at..here.end], &mut pending);
        }
        value.truncate(value.trim_end().len());
        if value.is_ascii() || is_nfc_quick(value.chars()) == IsNormalized::Yes { value } else { value.nfc().collect() }
    }

    /// What stands around the words of the links of a span: the bracket before them, and the address after them. With links it
    /// stays.
    fn frames_in(&self, span: Span, with_links: bool) -> impl Iterator<Item = Span> {
        let first = self.links.partition_point(|link| link.end <= span.start);
        let links = self.links[first..].iter().take_while(move |link| link.open < span.end);
        let links = links.filter(move |_| !with_links);
        let frames = links.flat_map(|link| {
            [Span { start: link.open, end: link.text.start }, Span { start: link.text.end, end: link.end }]
        });
        frames.filter(move |frame| span.start <= frame.start && frame.end <= span.end)
    }

    /// All words.
    pub fn words(&self) -> &[Word] {
        &self.words.all
    }

    /// The numbers of the words with a folded form, in order; marks and numbers are not among them.
    pub fn places_of<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = usize> + 'a {
        let places = self.by_form.get_or_init(|| {
            let is_word = |at: &u32| !matches!(self.words.all[*at as usize].shape, Shape::Mark | Shape::Number);
            let with_key = |at: u32| (beginning(self.folded(at as usize)), at);
            let mut places: Vec<_> = (0..as_number(self.words.all.len())).filter(is_word).map(with_key).collect();
            places.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| self.folded(a.1 as usize).cmp(self.folded(b.1 as usize))));
            places.into_iter().map(|(_, at)| at).collect()
        });
        let first = places.partition_point(|at| self.folded(*at as usize) < folded);
        let all = places[first..].iter().map(|at| *at as usize);
        all.take_while(move |at| self.folded(*at) == folded)
    }

    /// Whether blank lines part the paragraphs of this document, also where a part of it has but one.
    pub fn parts_paragraphs(&self) -> bool {
        self.parts_paragraphs.get().copied().unwrap_or(false)
    }

    /// Notes whether blank lines part the paragraphs.
    pub fn note_paragraphs(&self, are_parted: bool) {
        self.parts_paragraphs.get_or_init(|| are_parted);
    }

    /// The folded form of the word with this number.
    pub fn folded(&self, at: usize) -> &str {
        self.words.folded(&self.words.all[at])
    }

    /// Whether a phrase that begins with the word with this number can mean something of this kind, in any language.
    pub fn may_mean(&self, at: usize, kind: Kind) -> bool {
        self.words.all.get(at).is_some_and(|word| word.kinds & kind.bit() != 0)
    }

    /// The one character of a mark, folded; a blank for what is no mark.
    pub fn mark(&self, at: usize) -> char {
        self.words.all.get(at).map_or(' ', |word| word.mark)
    }

    /// The numbers of the words that lie within a span.
    pub fn words_in(&self, span: Span) -> std::ops::Range<usize> {
        let first = self.words.all.partition_point(|word| (word.start as usize) < span.start);
        let last = self.words.all.partition_point(|word| (word.end as usize) <= span.end);
        first..last.max(first)
    }

    /// The bytes from the first to the last of some words. There is at least one.
    pub fn span(&self, words: &std::ops::Range<usize>) -> Span {
        let start = self.words.all[words.start].start as usize;
        Span { start, end: self.words.all[words.end.max(words.start + 1) - 1].end as usize }
    }
}

/// The first bytes of a text as a number that is ordered as they are: most comparisons need no more.
fn beginning(text: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = text.len().min(bytes.len());
    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}

/// Adds the words of a text to a value, with one space between them; `pending` says whether a space is due before the first.
fn push_words(value: &mut String, text: &str, pending: &mut bool) {
    let mut first = true;
    for word in text.split_whitespace() {
        let due = *pending || !first || text.starts_with(char::is_whitespace);
        if due && !value.is_empty() && !value.ends_with(' ') {
            value.push(' ');
        }
        if word.is_ascii() {
            value.push_str(word);
        } else {
            value.extend(word.chars().filter(|letter| !is_invisible(*letter)));
        }
        (first, *pending) = (false, false);
    }
    *pending |= text.ends_with(char::is_whitespace);
}

/// A document has fewer bytes than a `u32` can count.
fn as_number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
