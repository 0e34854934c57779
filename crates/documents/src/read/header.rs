//! The lines above the title: number, index, country, day of issue, the documents before.

mod foot;
mod values;

use std::ops::Range;

use casework::Country;

use super::codes::{Printed, code_in};
use super::document::Document;
use super::draft::Draft;
use super::headline::{HeadLine, LINE_WORDS, Reference};
use super::identifiers::Numbered;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::outline::{Field, Outline, Part, Slice, references_go_on};
use super::words::Shape;
use crate::{Code, Span};
use values::{take_bare, take_below, take_identifier, take_index, take_issued, take_late, take_number};

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
    /// The line with number and index, where it stands below the prose.
    pub foot: Option<usize>,
    /// What stands beside the number: "Fear of torture".
    pub concern: Option<Span>,
    /// Where it goes on below its line.
    pub concern_rest: Option<Span>,
    /// Whether the number counts its documents: "UA-112/2014-1".
    is_suffixed: bool,
    /// Whether the line of the concern begins with the number, and is not one of a site above the document.
    is_in_head: bool,
    /// Whether the day of issue stands on the line of the concern.
    is_dated: bool,
    /// The documents that this one follows.
    pub references: Vec<Reference>,
    /// The number alone of the action that this one follows, where no document is named: "Update of UA 118/22".
    pub followed: Option<Reference>,
    /// Documents in brackets after a number, on a line that does not say that this one follows them.
    bracketed: Vec<Reference>,
    /// How good the evidence for the day of issue is: the less the better.
    issued: Option<Rank>,
}

/// Where a day of issue stands; the first of these counts most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// After its label.
    Labelled,
    /// On the line of the number or the index.
    Beside,
    /// Alone on a line.
    Alone,
    /// At the end of another line of the head: "London, 5 March 2001".
    AtEnd,
    /// At the end of the document, with a place before it.
    Below,
}

/// Reads the header.
pub(super) fn read_header(draft: &mut Draft<'_>, outline: &Outline) -> Header {
    let mut header = Header::default();
    let document = draft.document;
    let mut lines: Vec<HeadLine> = outline.fields.iter().filter_map(|field| of_field(document, field)).collect();
    lines.extend(outline.fields.iter().filter_map(|field| code_below(document, field)));
    for part in [Part::Preamble, Part::Head, Part::Foot] {
        lines.extend(of_slices(document, &outline.slices(part), part != Part::Preamble));
    }
    let foot: Vec<usize> = outline.slices(Part::Foot).iter().map(|slice| slice.line).collect();
    lines.sort_by_key(|line| line.words.start);
    for line in &lines {
        let concern = header.concern;
        read_line(draft, &mut header, line);
        // What stands beside the number below the prose is no title.
        if foot.contains(&line.line) {
            header.concern = concern;
        }
    }
    take_news(document, &mut header, outline);
    foot::take_foot(draft, &mut header, outline);
    take_bare(draft, &mut header, &lines);
    take_late(draft, &mut header);
    take_below(draft, &mut header);
    for field in outline.fields(Label::Country) {
        take_country(document, &mut header, field);
    }
    remark_malformed(draft, outline);
    if let Some(rest) = header.concern.and_then(|concern| super::concern::below(document, concern)) {
        header.concern_rest = Some(rest.span);
        header.lines.push(rest.line);
    }
    header
}

/// The lines of a part; references that were wrapped stand on one.
fn of_slices(document: &Document, slices: &[Slice], in_head: bool) -> Vec<HeadLine> {
    let mut found: Vec<HeadLine> = Vec::new();
    for slice in slices {
        let words = document.lines[slice.line].words.clone();
        match found.last_mut() {
            Some(last)
                if last.last_line + 1 == slice.line && references_go_on(document, last.line..last.last_line + 1) =>
            {
                last.words = limited(last.words.start..words.end);
                last.last_line = slice.line;
            }
            _ => found.push(HeadLine {
                words: limited(words),
                line: slice.line,
                last_line: slice.line,
                label: None,
                in_head,
            }),
        }
    }
    found
}

/// A field as a line of the head, with the words of its label.
fn of_field(document: &Document, field: &Field) -> Option<HeadLine> {
    let label = field.labelled.label;
    let wanted =
        [Label::Number, Label::Index, Label::FurtherInformation, Label::Issued, Label::Identifier, Label::Country];
    wanted.contains(&label).then_some(())?;
    let end = whole(document, field)?.end;
    Some(HeadLine {
        words: limited(field.labelled.words.start..end),
        line: field.slices.first()?.line,
        last_line: field.slices.first()?.line,
        label: Some(label),
        in_head: true,
    })
}

/// "New information" with a code alone on the line below: that of the document itself.
fn code_below(document: &Document, field: &Field) -> Option<HeadLine> {
    let slice = field.slices.first().filter(|slice| slice.line > field.labelled.last_line)?;
    let words = limited(document.lines[slice.line].words.clone());
    let is_update = field.labelled.label == Label::FurtherInformation;
    (is_update && code_in(document, words.clone()).is_some()).then_some(HeadLine {
        words,
        line: slice.line,
        last_line: slice.line,
        label: None,
        in_head: true,
    })
}

/// What the words before the title say, or those alone above it: that the document follows another one, and how many.
fn take_news(document: &Document, header: &mut Header, outline: &Outline) {
    let Some(news) = &outline.news else { return };
    let line = news.last_line;
    let line = HeadLine { words: news.words.clone(), line, last_line: line, label: None, in_head: true };
    let says = line.update_words(document);
    header.further.get_or_insert(says);
    if let Some(ordinal) = line.ordinal(document, Some(says)) {
        header.ordinal.get_or_insert(ordinal);
    }
}

fn take_country(document: &Document, header: &mut Header, field: &Field) {
    let Some(words) = whole(document, field) else { return };
    if let Some((country, length)) = LEXICONS.country_at(document, words.start, words.end) {
        header.country.get_or_insert((country, document.span(&(words.start..words.start + length))));
    }
}

/// A label for number or index whose value is neither, nor "none".
fn remark_malformed(draft: &mut Draft<'_>, outline: &Outline) {
    let document = draft.document;
    for label in [Label::Number, Label::Index] {
        for field in outline.fields(label) {
            let Some(words) = whole(document, field) else { continue };
            let line = HeadLine { words: words.clone(), line: 0, last_line: 0, label: Some(label), in_head: true };
            let with_label = field.labelled.words.start..words.end;
            let says = line.index(document).is_some()
                || super::identifiers::number_in(document, with_label).is_some()
                || line.date(document).is_some();
            if !says && !is_nothing(document, &words, &LEXICONS.none) {
                draft.remark(Code::ReferenceMalformed, document.span(&words));
            }
        }
    }
}

/// A line of the header has at most so many words that begin with a small letter; prose has more.
const SMALL_WORDS: usize = 6;

/// Takes what a line of the header says.
fn read_line(draft: &mut Draft<'_>, header: &mut Header, line: &HeadLine) {
    let document = draft.document;
    let small = document.words()[line.words.clone()].iter().filter(|word| word.shape == Shape::Small).count();
    let follows = line.follows(document);
    if line.label.is_none() && small > SMALL_WORDS && follows.is_none() {
        return;
    }
    if line.label.is_none() && take_titled_code(draft, header, line) {
        return;
    }
    let numbers = line.numbers(document);
    let index = line.index(document);
    let is_reference = index.is_some() || !numbers.is_empty();
    if let Some(numbered) = numbers.first() {
        take_number(draft, &numbered.number, numbered.span);
        header.is_suffixed |= numbered.suffix.is_some();
        if let Some(suffix) = numbered.suffix {
            header.ordinal.get_or_insert((suffix, numbered.span));
            header.further.get_or_insert(numbered.span);
        }
    }
    if let Some((index, span)) = &index {
        take_index(draft, index, *span);
    }
    if let Some(ordinal) = line.ordinal(document, follows) {
        header.ordinal.get_or_insert(ordinal);
    }
    if let Some(span) = follows {
        header.further.get_or_insert(span);
        let named = line.references(document);
        // "Update #2 on RAN 07/21": another network has one number for all documents of a case.
        // So does "UA-112/2014" where the document itself is "UA-112/2014-1".
        let is_other = |number: &Numbered| {
            !OWN_SERIES.contains(&&*number.number.series) || header.is_suffixed && number.suffix.is_none()
        };
        let other = numbers.first().filter(|number| named.is_empty() && is_other(number));
        header.references.extend(other.map(|number| Reference {
            span: number.span,
            ua: Some((number.number.clone(), number.span)),
            index: None,
        }));
        if named.is_empty()
            && let Some(number) = line.followed_number(document, span)
        {
            let (number, span) = (number.number, number.span);
            header.followed.get_or_insert(Reference { span, ua: Some((number, span)), index: None });
        }
        header.references.extend(named);
    } else {
        let named = line.references(document);
        let is_named = named.iter().any(|one| one.index.is_some() && one.ua.is_some());
        header.bracketed.extend(named.into_iter().filter(|one| is_named && one.index.is_some()));
    }
    let code = if is_reference { None } else { code_in(document, line.words.clone()) };
    if let Some(printed) = &code {
        take_code(draft, header, printed, follows.is_some());
    } else if let Some(numbered) = numbers.first().filter(|numbered| !OWN_SERIES.contains(&&*numbered.number.series)) {
        take_identifier(draft, numbered.span);
    }
    let is_reference = is_reference || code.is_some();
    let date = line.issued(document, is_reference);
    let has_date = date.is_some();
    if let Some((date, rank)) = date {
        // "Case 03-08 (issued 13 May 2003)" is another document, where a day of its own stands elsewhere.
        let is_sure = line.in_head && !is_in_bracket(document, line, &date.words);
        take_issued(draft, header, &date, if is_sure { rank } else { rank.max(Rank::AtEnd) });
    }
    if is_reference {
        if let Some(country) = line.country(document) {
            header.country.get_or_insert(country);
        }
        let is_of_people = header.references.len() > 1
            && numbers.first().is_some_and(|number| {
                let is_same = |one: &Reference| one.ua.as_ref().is_some_and(|(ua, _)| *ua == number.number);
                document.mark(number.words.end) == ':' && header.references.iter().any(is_same)
            });
        // A page repeats the number above the document: the line with the day is the document's own.
        let is_same = || numbers.first().is_some_and(|number| draft.action.ua.as_ref() == Some(&number.number));
        // "Topic 3117   UA 159/95 ..." is what an archive calls it.
        let begins = line.in_head && numbers.first().is_some_and(|number| number.words.start == line.words.start);
        let is_better = (has_date && !header.is_dated || begins && !header.is_in_head) && is_same();
        if (header.concern.is_none() || is_better)
            && !is_of_people
            && let Some(concern) = line.concern(document)
        {
            header.concern = Some(concern);
            header.is_dated = has_date;
            header.is_in_head = begins;
        }
    }
    if has_date && !is_reference && header.concern.is_none() && draft.action.ua.is_some() {
        header.concern = line.beside_day(document);
    }
    if is_reference || has_date || line.is_visibility(document) {
        header.lines.extend(line.line..=line.last_line);
    }
}

/// Whether a bracket is open before some words of a line.
fn is_in_bracket(document: &Document, line: &HeadLine, words: &Range<usize>) -> bool {
    let before = || line.words.start..words.start;
    let last = |mark: char| before().rev().find(|at| document.mark(*at) == mark);
    last('(').is_some_and(|open| last(')').is_none_or(|close| close < open))
}

/// The series of this family; others are those of other networks.
const OWN_SERIES: [&str; 4] = ["UA", "EX", "MA", "NSA"];

/// The code of another network: the document's own, or on a line that says so that of the one before it.
fn take_code(draft: &mut Draft<'_>, header: &mut Header, printed: &Printed, follows: bool) {
    if follows {
        header.references.push(Reference { span: printed.span, ua: None, index: None });
        return;
    }
    if draft.action.identifier.is_none()
        && let Some((update, span)) = printed.update
    {
        header.ordinal.get_or_insert((update, span));
        header.further.get_or_insert(printed.code);
    }
    take_identifier(draft, printed.code);
}

/// "UP-131-2006: SRI LANKA: Witness threatened" and, in brackets, the document that this one follows. Whether the line is one.
fn take_titled_code(draft: &mut Draft<'_>, header: &mut Header, line: &HeadLine) -> bool {
    let document = draft.document;
    if let Some(printed) = super::codes::in_brackets(document, line.words.clone()) {
        header.further.get_or_insert(printed.span);
        header.references.push(Reference { span: printed.span, ua: None, index: None });
        header.lines.extend(line.line..=line.last_line);
        return true;
    }
    let Some((printed, title)) = super::codes::with_title(document, line.words.clone()) else { return false };
    if draft.action.identifier.is_some() {
        return false;
    }
    take_identifier(draft, printed.code);
    header.concern.get_or_insert(document.span(&title));
    header.lines.extend(line.line..=line.last_line);
    true
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

fn limited(words: Range<usize>) -> Range<usize> {
    words.start..words.end.min(words.start + LINE_WORDS)
}
