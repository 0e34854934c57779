//! The lines above the title: number, index, country, day of issue.

use std::ops::Range;

use casework::{Country, IndexNumber, UaNumber};

use super::document::Document;
use super::draft::Draft;
use super::lexicon::{Kind, LEXICONS, Label, Lexicon, Meaning, Role};
use super::outline::{Field, Outline, Part, Slice};
use super::when::{When, date_at, first_date};
use super::words::Shape;
use crate::{Code, Span};

/// What the header says about the place in the chain.
#[derive(Default)]
pub(super) struct Header {
    /// "Third UA", "further information": with the words that say so.
    pub ordinal: Option<(u16, Span)>,
    pub further: Option<Span>,
    /// The country that it names.
    pub country: Option<(Country, Span)>,
    /// The lines of the head that are header, not title.
    pub lines: Vec<usize>,
}

/// Reads the header.
pub(super) fn read_header(draft: &mut Draft<'_>, outline: &Outline, lexicon: &Lexicon) -> Header {
    let mut header = Header::default();
    let document = draft.document;
    for field in &outline.fields {
        read_field(draft, &mut header, field, lexicon);
    }
    let preamble = outline.slices(Part::Preamble);
    let head = outline.slices(Part::Head);
    for slice in preamble.iter().chain(&head) {
        let words = document.words_in(Span { start: slice.start, end: document.lines[slice.line].end });
        if read_line(draft, &mut header, words, lexicon) {
            header.lines.push(slice.line);
        } else if head.iter().any(|other| other.line == slice.line) && has_small_prose(document, slice) {
            // The summary has begun: what it says of other documents is not the header.
            break;
        }
    }
    header
}

fn read_field(draft: &mut Draft<'_>, header: &mut Header, field: &Field, lexicon: &Lexicon) {
    let document = draft.document;
    let Some(words) = whole(document, field) else { return };
    let value = || document.span(&words);
    match field.labelled.label {
        Label::Number | Label::Index | Label::FurtherInformation | Label::Issued => {
            let with_label = field.labelled.words.start..words.end;
            if field.labelled.label == Label::FurtherInformation {
                header.further.get_or_insert(document.span(&field.labelled.words));
            }
            let found = read_line(draft, header, with_label, lexicon);
            if !found
                && matches!(field.labelled.label, Label::Number | Label::Index)
                && !is_nothing(document, &words, lexicon)
            {
                draft.remark(Code::ReferenceMalformed, value());
            }
        }
        Label::Country => {
            if let Some((country, length)) = LEXICONS.country_at(document, words.start, words.end) {
                header.country.get_or_insert((country, document.span(&(words.start..words.start + length))));
            }
        }
        _ => {}
    }
}

/// The words of a field's value, on all its lines.
pub(super) fn whole(document: &Document, field: &Field) -> Option<Range<usize>> {
    let (first, last) = (field.slices.first()?, field.slices.last()?);
    let words = document.words_in(Span { start: first.start, end: document.lines[last.line].end });
    (!words.is_empty()).then_some(words)
}

/// Whether a value says that there is none.
pub(super) fn is_nothing(document: &Document, words: &Range<usize>, lexicon: &Lexicon) -> bool {
    let is_all = |lexicon: &Lexicon| {
        let length = lexicon.at(document, words.start, words.end, Role::Nothing).unwrap_or(0);
        length > 0 && (words.start + length..words.end).all(|at| document.words()[at].shape == Shape::Mark)
    };
    is_all(lexicon)
        || LEXICONS.all.iter().any(is_all)
        || words.clone().all(|at| document.words()[at].shape == Shape::Mark)
}

/// A line of the header has at most so many words that begin with a small letter; prose has more.
const SMALL_WORDS: usize = 6;

/// Takes what a line of the header says; whether it says anything.
fn read_line(draft: &mut Draft<'_>, header: &mut Header, words: Range<usize>, lexicon: &Lexicon) -> bool {
    let document = draft.document;
    if document.words()[words.clone()].iter().filter(|word| word.shape == Shape::Small).count() > SMALL_WORDS {
        return false;
    }
    let index = index_in(document, words.clone());
    let number = number_in(document, words.clone());
    let issued = issued_in(document, words.clone(), lexicon, index.is_some() || number.is_some());
    if let Some((index, span)) = &index
        && draft.action.index.is_none()
    {
        draft.stands("index", *span);
        draft.action.index = Some(index.clone());
    }
    if let Some((number, span)) = &number
        && draft.action.ua.is_none()
    {
        draft.stands("ua", *span);
        draft.action.ua = Some(number.clone());
    }
    if let Some(date) = &issued
        && draft.action.issued.is_none()
    {
        match date.whole() {
            Some(day) => {
                draft.stands("issued", document.span(&date.words));
                draft.action.issued = Some(day);
            }
            None if date.ambiguous => draft.undecided("issued", document.span(&date.words)),
            None => {}
        }
    }
    if index.is_some() || number.is_some() {
        note_chain(document, header, words.clone());
        let mut countries =
            words.clone().rev().filter_map(|at| Some((LEXICONS.country_at(document, at, words.end)?, at)));
        if let Some(((country, length), at)) = countries.next() {
            header.country.get_or_insert((country, document.span(&(at..at + length))));
        }
    }
    index.is_some() || number.is_some() || issued.is_some()
}

/// "Third UA 60/16", "Further information on UA 60/16".
fn note_chain(document: &Document, header: &mut Header, words: Range<usize>) {
    for lexicon in &LEXICONS.all {
        for at in words.clone() {
            let ordinal = |meaning| if let Meaning::Ordinal(ordinal) = meaning { Some(ordinal) } else { None };
            if let Some((ordinal, length)) = lexicon.find(document, at, words.end, Kind::Ordinal, ordinal)
                && has_label_at(document, lexicon, at + length, words.end, Label::Number)
            {
                header.ordinal.get_or_insert((ordinal, document.span(&(at..at + length + 1))));
            }
            if has_label_at(document, lexicon, at, words.end, Label::FurtherInformation) {
                header.further.get_or_insert(document.span(&(at..at + 2)));
            }
        }
    }
}

fn has_label_at(document: &Document, lexicon: &Lexicon, at: usize, end: usize, wanted: Label) -> bool {
    let Some(word) = document.words().get(at).filter(|_| at < end) else { return false };
    let fits = |phrase: &[u32]| {
        phrase.iter().enumerate().all(|(place, id)| at + place < end && document.words()[at + place].id == *id)
    };
    word.id != 0 && lexicon.labels_from(word.id).any(|(phrase, label)| label == wanted && fits(phrase))
}

/// The first index in a range of words: `AMR 99/0412/2025`, `amr99/0412/2025`.
pub(super) fn index_in(document: &Document, words: Range<usize>) -> Option<(IndexNumber, Span)> {
    words.clone().find_map(|at| {
        let first = &document.words()[at];
        let region = document.folded(at).get(..3)?;
        if !LEXICONS.common.is_word(region, Role::Region) {
            return None;
        }
        let start = first.start as usize;
        let bytes = document.text.as_bytes();
        let stop = document.text.len().min(start + LONGEST_INDEX);
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'/';
        // After the letters at most one blank; then digits and slashes.
        let mut end = start + 3;
        while end < stop && matches!(bytes[end], b' ' | b'\t') || bytes.get(end..end + 2) == Some(b"\xc2\xa0") {
            end += 1;
        }
        while end < stop && is_part(bytes[end]) {
            end += 1;
        }
        let written = document.value(Span { start, end: floor(&document.text, end) });
        parse_index(&written).map(|(index, length)| {
            let extra = written.len() - length;
            (index, Span { start, end: end - extra })
        })
    })
}

/// The longest an index is written, in bytes; a language may follow it in an address.
const LONGEST_INDEX: usize = 40;

fn floor(text: &str, mut end: usize) -> usize {
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// An index at the beginning of a text, and how many bytes of it that takes: an address goes on with the language.
pub(super) fn parse_index(written: &str) -> Option<(IndexNumber, usize)> {
    let end = written.match_indices('/').nth(2).map_or(written.len(), |(at, _)| at);
    let end = end - (written[..end].len() - written[..end].trim_end().len());
    IndexNumber::parse(&written[..end]).map(|index| (index, end))
}

/// The first number of a chain in a range of words, with its series before it: `UA 60/16`, `UA: 60.16`, `AU 060/2016`.
pub(super) fn number_in(document: &Document, words: Range<usize>) -> Option<(UaNumber, Span)> {
    let is_series = |at: usize| {
        let fits = |lexicon: &Lexicon| has_label_at(document, lexicon, at, at + 1, Label::Number);
        LEXICONS.all.iter().any(fits)
    };
    for at in words.clone().filter(|at| is_series(*at)) {
        let mut next = at + 1;
        while next < words.end && next < at + 4 && document.words()[next].shape != Shape::Number {
            next += 1;
        }
        if next >= words.end || document.words()[next].shape != Shape::Number {
            continue;
        }
        let slash = document.mark(next + 1) == '/' && next + 2 < words.end;
        let end = if slash { next + 3 } else { next + 1 };
        let digits = document.value(document.span(&(next..end)));
        let series = document.value(document.span(&(at..at + 1)));
        if let Some(number) = UaNumber::parse(&format!("{series} {digits}")) {
            return Some((number, document.span(&(at..end))));
        }
    }
    None
}

/// A date ends within so many words after its label: a colon, a weekday, "4 de agosto de 2025".
const DATE_WORDS: usize = 10;

/// The day of issue: after its label, or alone on a line.
fn issued_in(document: &Document, words: Range<usize>, lexicon: &Lexicon, beside: bool) -> Option<When> {
    let lexicons = || LEXICONS.all.iter().chain([lexicon]);
    let labelled = |at: usize| lexicons().any(|lexicon| has_label_at(document, lexicon, at, words.end, Label::Issued));
    let after_label = words.clone().find(|at| labelled(*at)).and_then(|at| {
        let end = words.end.min(at + DATE_WORDS);
        // The head of a mail has a time after its date: the day on which it was sent.
        let has_time = |date: &When| document.mark(date.words.end + 1) == ':';
        lexicons().find_map(|lexicon| first_date(document, at + 1..end, lexicon)).filter(|date| !has_time(date))
    });
    if after_label.is_some() || beside {
        return after_label;
    }
    let alone =
        |lexicon: &Lexicon| date_at(document, words.start, words.end, lexicon).filter(|date| date.words == words);
    lexicons().find_map(alone)
}

fn has_small_prose(document: &Document, slice: &Slice) -> bool {
    document.raw_line(slice.line).chars().any(char::is_lowercase)
}
