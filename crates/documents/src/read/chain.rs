//! The place in the chain: which documents came before, and what this one is to them.

use std::ops::Range;

use casework::Previous;

use super::contact::web_addresses_in;
use super::deadline::{passages, with_value};
use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::{Header, is_nothing};
use super::headline::HeadLine;
use super::identifiers::{index_in, length_of_label, number_in, parse_index};
use super::lexicon::{Kind, LEXICONS, Label, Lexicon, Meaning, Role};
use super::outline::{Outline, Part};
use super::region::span;
use super::top::Top;
use super::words::Shape;
use super::{MOST_REMARKS, Unreadable};
use crate::{Code, Span};

/// Puts the documents before this one into the draft.
pub(super) fn take_previous(draft: &mut Draft<'_>, outline: &Outline, header: &Header) -> Result<(), Unreadable> {
    let document = draft.document;
    for field in outline.fields(Label::Previous) {
        for (place, slice) in field.slices.iter().enumerate() {
            let span = span(document, slice);
            // Below its first line prose is the next part, and no reference.
            if place > 0 && !refers(document, span) {
                break;
            }
            take_reference(draft, span);
        }
        check_count("previous documents", draft.action.previous.len(), MOST_REMARKS)?;
    }
    let sentences = updates(document, outline);
    for words in sentences.iter().cloned() {
        take_sentence(draft, words);
    }
    for reference in &header.references {
        push(draft, reference.span, reference.index.clone(), reference.ua.clone());
    }
    // The number of the action alone says less than a document that is named.
    if draft.action.previous.is_empty() {
        let own = sentences.iter().find_map(|words| number_in(document, words.clone()));
        let own = own.map(|numbered| (numbered.span, Some((numbered.number, numbered.span))));
        let followed = header.followed.as_ref().map(|one| (one.span, one.ua.clone()));
        if let Some((span, ua)) = own.or(followed) {
            push(draft, span, None, ua);
        }
    }
    if let Some(own) = draft.provenance.get("/case/identifier").map(|place| place.span) {
        for earlier in super::codes::earlier(document, own) {
            let written = document.value(earlier);
            let is_known = draft
                .action
                .previous
                .iter()
                .any(|previous| previous.as_written.contains(&written) || written.contains(&previous.as_written));
            if !is_known {
                push(draft, earlier, None, None);
            }
        }
    }
    check_count("previous documents", draft.action.previous.len(), MOST_REMARKS)
}

/// The sentences that say that the document is an update, wherever they stand at the end: "This is the second update of".
fn updates(document: &Document, outline: &Outline) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> =
        outline.fields(Label::UpdateOf).map(|field| with_value(document, field)).collect();
    for passage in passages(document, outline, &[]) {
        let begins = passage.clone().find(|at| {
            let starts = *at == passage.start || matches!(document.mark(*at - 1), '.' | ')');
            starts && LEXICONS.all.iter().any(|lexicon| is_update(document, lexicon, *at, passage.end))
        });
        if let Some(begins) = begins.filter(|at| !found.iter().any(|words| words.contains(at))) {
            found.push(begins..passage.end);
        }
    }
    found.truncate(MOST_UPDATES);
    found
}

/// A document says at most so many times that it is an update.
const MOST_UPDATES: usize = 20;

fn is_update(document: &Document, lexicon: &Lexicon, at: usize, end: usize) -> bool {
    let Some(length) = length_of_label(document, lexicon, at, end, Label::UpdateOf) else { return false };
    let near = at..end.min(at + length + UPDATE_WORDS);
    lexicon.first(document, near, Role::Update).is_some()
}

/// Whether a line has an address, an index or a number.
fn refers(document: &Document, span: Span) -> bool {
    let words = document.words_in(span);
    index_in(document, words.clone()).is_some()
        || number_in(document, words).is_some()
        || !web_addresses_in(document, span).is_empty()
}

/// One line of references: addresses, indexes, numbers.
fn take_reference(draft: &mut Draft<'_>, span: Span) {
    let document = draft.document;
    let words = document.words_in(span);
    if words.is_empty() || is_nothing(document, &words, &LEXICONS.none) {
        return;
    }
    let addresses = addresses_in(document, span);
    if addresses.is_empty() {
        let index = index_in(document, words.clone());
        let number = number_in(document, words.clone()).map(|numbered| (numbered.number, numbered.span));
        if index.is_none() && number.is_none() {
            draft.remark(Code::ReferenceMalformed, span);
        }
        // Words that are no reference are kept as they stand: somebody can follow them.
        push(draft, span, index, number);
        return;
    }
    for address in addresses {
        let index = index_in_address(document, address);
        if index.is_none() && looks_like_index(document.raw(address)) {
            draft.remark(Code::ReferenceMalformed, address);
        }
        push(draft, address, index, None);
    }
}

/// The addresses of a line; of a link, where it leads, unless it leads nowhere.
fn addresses_in(document: &Document, span: Span) -> Vec<Span> {
    let mut addresses: Vec<Span> = Vec::new();
    for address in web_addresses_in(document, span) {
        // The text and the address of one link are one reference.
        if !addresses.iter().any(|other| document.raw(*other) == document.raw(address))
            && addresses.len() < MOST_REMARKS
        {
            addresses.push(address);
        }
    }
    addresses
}

fn push(
    draft: &mut Draft<'_>,
    span: Span,
    index: Option<(casework::IndexNumber, Span)>,
    ua: Option<(casework::UaNumber, Span)>,
) {
    let known = index.as_ref().and_then(|(index, _)| {
        draft.action.previous.iter().position(|previous| previous.index.as_ref() == Some(index))
    });
    if let Some(place) = known {
        // The same document once more, by its address or in a sentence.
        let previous = &mut draft.action.previous[place];
        if let (None, Some((number, span))) = (&previous.ua, ua) {
            previous.ua = Some(number);
            draft.stands(format!("previous/{place}/ua"), span);
        }
        return;
    }
    let place = draft.action.previous.len();
    let as_written = draft.value(format!("previous/{place}/as_written"), span);
    if let Some((_, span)) = &index {
        draft.stands(format!("previous/{place}/index"), *span);
    }
    if let Some((_, span)) = &ua {
        draft.stands(format!("previous/{place}/ua"), *span);
    }
    let (index, ua) = (index.map(|(index, _)| index), ua.map(|(number, _)| number));
    draft.action.previous.push(Previous { index, ua, as_written });
}

/// The index in an address: `www.example.org/en/documents/amr99/0412/2025/en/`.
pub(super) fn index_in_address(document: &Document, address: Span) -> Option<(casework::IndexNumber, Span)> {
    let text = document.raw(address);
    let starts = std::iter::once(0).chain(text.match_indices('/').map(|(at, _)| at + 1));
    starts.filter(|start| begins_like_index(&text[*start..])).find_map(|start| {
        let (index, length) = parse_index(&text[start..])?;
        Some((index, Span { start: address.start + start, end: address.start + start + length }))
    })
}

fn begins_like_index(text: &str) -> bool {
    let region = text.get(..3).unwrap_or_default().to_lowercase();
    LEXICONS.common.is_word(&region, Role::Region)
        && text[3..].trim_start().starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether an address has a part that begins like an index and goes on with a slash.
fn looks_like_index(address: &str) -> bool {
    address.split('/').any(begins_like_index)
}

/// "This is the third update of UA 60/16. Further information: https://…"
fn take_sentence(draft: &mut Draft<'_>, words: Range<usize>) {
    let document = draft.document;
    let span = document.span(&words);
    let number = number_in(document, words.clone()).map(|numbered| (numbered.number, numbered.span));
    take_own(draft, &words);
    let addresses = addresses_in(document, span);
    if !addresses.is_empty() {
        for address in addresses {
            if !draft.action.previous.iter().any(|previous| previous.as_written == document.raw(address)) {
                push(draft, address, index_in_address(document, address), number.clone());
            }
        }
        return;
    }
    let line =
        HeadLine { words: words.clone(), line: 0, last_line: 0, label: Some(Label::FurtherInformation), in_head: true };
    let references = line.references(document);
    let own = draft.action.index.clone();
    let other = line.index(document).filter(|(index, _)| own.as_ref() != Some(index));
    for reference in &references {
        push(draft, reference.span, reference.index.clone(), reference.ua.clone());
    }
    if references.is_empty() && other.is_some() {
        let start = number.as_ref().map_or(span.start, |(_, span)| span.start);
        let end = other.as_ref().map_or(span.end, |(_, span)| span.end);
        push(draft, Span { start: start.min(end), end }, other, number);
    }
}

/// What only the last line says of the document itself: "This is the second update of UA 83/16. Index: AMR 41/3870/2016".
fn take_own(draft: &mut Draft<'_>, words: &Range<usize>) {
    let document = draft.document;
    if draft.action.ua.is_none()
        && let Some(numbered) = number_in(document, words.clone())
    {
        draft.stands("ua", numbered.span);
        draft.action.ua = Some(numbered.number);
    }
    let labelled = words.clone().find_map(|at| {
        let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, words.end, Label::Index);
        let length = LEXICONS.all.iter().filter_map(of).max()?;
        index_in(document, at + length..words.end.min(at + length + INDEX_WORDS))
    });
    if draft.action.index.is_none()
        && let Some((index, span)) = labelled
    {
        draft.stands("index", span);
        draft.action.index = Some(index);
    }
}

/// Right after its label an index begins within so many words.
const INDEX_WORDS: usize = 8;

/// Puts the kind into the draft: what the document says it is, else a further one where it links another, else new.
pub(super) fn take_kind(draft: &mut Draft<'_>, outline: &Outline, header: &Header, top: &Top) {
    let document = draft.document;
    let mark = outline.marks.first().map(|mark| document.span(&mark.words));
    let update = updates(document, outline).into_iter().next().map(|words| {
        let words = words.start..words.end.min(words.start + UPDATE_WORDS);
        let ordinal = words.clone().find_map(|at| {
            let pick = |meaning| if let Meaning::Ordinal(ordinal) = meaning { Some(ordinal) } else { None };
            let of = |lexicon: &Lexicon| lexicon.find(document, at, words.end, Kind::Ordinal, pick);
            let (ordinal, length) = LEXICONS.all.iter().find_map(of)?;
            Some((ordinal, document.span(&(at..at + length))))
        });
        (document.span(&words), ordinal)
    });
    let ends = |role| {
        let spans = closing_spans(document, outline, header, top);
        let closing = outline.slices(Part::Closing).first().map_or(usize::MAX, |slice| slice.start);
        spans.into_iter().find_map(|span| {
            let mut words = document.words_in(span);
            // "... with the stop action date" within a sentence of a foot ends nothing.
            if role == Role::StopAction && span.start >= closing {
                words.end = words.end.min(words.start + STOP_WORDS);
            }
            LEXICONS.first(document, words.clone(), role)?;
            // "The prosecutor declared the case closed" tells of somebody.
            if top.summary.contains(&span) && !super::asides::ends_action(document, &words, role) {
                return None;
            }
            // "Action ended: UA 74/14" below the text is the news of another one.
            let is_below = span.start >= closing;
            let other = is_below.then(|| number_in(document, document.words_in(span))).flatten();
            if other.is_some_and(|other| draft.action.ua.as_ref().is_some_and(|own| *own != other.number)) {
                return None;
            }
            let of = |lexicon: &Lexicon| lexicon.first(document, words.clone(), role);
            let found = LEXICONS.all.iter().filter_map(of).find(|said| ends_now(document, &words, said));
            found.map(|said| document.span(&said))
        })
    };
    let previous = draft.provenance.get("/case/previous/0/as_written").map(|place| place.span);
    let in_update = update.as_ref().and_then(|(_, ordinal)| *ordinal);
    // "Third UA" counts the documents: the first is new. "The first update" counts those that follow it.
    let follows = header.further.or(update.map(|(span, _)| span));
    let ordinal = in_update.or(header.ordinal).filter(|(ordinal, _)| *ordinal > 1 || follows.is_some());
    let further = follows.or(ordinal.map(|(_, span)| span)).or(previous);
    let count = ordinal.map(|(ordinal, _)| ordinal);
    let said = in_update.or(header.ordinal).map(|(_, span)| span);
    let (stop, last) = (ends(Role::StopAction), ends(Role::Final));
    // "Last update" at the head says more than "action concluded" beside it, or "please send no more appeals" at the end.
    let closing = outline.slices(Part::Closing).first().map_or(usize::MAX, |slice| slice.start);
    let is_last = |stop: &Span| last.is_some_and(|last| last.start < closing && stop.start != last.start);
    let (kind, evidence) = match (stop.filter(|stop| !is_last(stop)), last, further) {
        (Some(span), ..) => (casework::Kind::StopAction { ordinal: count }, Some(span)),
        (_, Some(span), _) => (casework::Kind::Final { ordinal: count }, Some(span)),
        (.., Some(span)) => (casework::Kind::FurtherInformation { ordinal: count }, Some(span)),
        _ => (casework::Kind::New, said.or(mark).or(top.title)),
    };
    draft.action.kind = kind;
    if let Some(span) = evidence {
        draft.stands("kind", span);
    }
    if let (Some(_), Some((_, span))) = (kind.ordinal(), ordinal) {
        draft.stands("ordinal", span);
    }
}

/// The words that end an action stand within so many words of where their sentence begins: "Please, no more letters".
const LEAD_WORDS: usize = 4;

/// Whether words that end an action end it now: they begin their sentence, and the sentence names no day and no "after", from
/// which on it holds. "The stop action date, if there is one" ends nothing.
fn ends_now(document: &Document, words: &Range<usize>, said: &Range<usize>) -> bool {
    let is_end = |at: &usize| matches!(document.mark(*at), '.' | '!' | '?' | ':' | ';' | '-' | '*' | '|' | '(');
    let start = (words.start..said.start).rev().find(is_end).map_or(words.start, |at| at + 1);
    let stop = (said.end..words.end).find(is_end).unwrap_or(words.end);
    let is_later = || {
        !super::headline::dates(document, said.end..stop).is_empty()
            || LEXICONS.first(document, said.end..stop, Role::AfterDeadline).is_some()
    };
    said.start - start <= LEAD_WORDS && !is_later() || said.end - said.start >= LONG_PHRASE && !is_later()
}

/// A phrase of so many words says it wherever it stands.
const LONG_PHRASE: usize = 3;
/// A closing paragraph says so within so many words, the first ones, that the action is stopped.
const STOP_WORDS: usize = 8;

/// Within so many words after "this is the" its number stands: "third", "2nd".
const UPDATE_WORDS: usize = 8;

/// Where the document can say that it is the last one: its head, title, summary and closing sentences.
fn closing_spans(document: &Document, outline: &Outline, header: &Header, top: &Top) -> Vec<Span> {
    let marks = outline.marks.iter().map(|mark| line_span(document, mark.last_line));
    let marks = marks.chain(outline.news.iter().map(|news| document.span(&news.words)));
    let lines = header.lines.iter().map(|line| line_span(document, *line));
    let head = outline.slices(Part::Head).into_iter().map(|slice| span(document, &slice)).take(HEAD_LINES);
    let closing = outline.slices(Part::Closing);
    let closing = super::paragraphs::paragraphs(document, &closing);
    // "* * * STOP ACTION * * *" above all else; in small letters a site says so of its pages.
    let is_short = |span: &Span| {
        let words = document.words_in(*span);
        let count = document.words()[words].iter().filter(|word| word.shape != Shape::Mark).count();
        count <= LEAD_WORDS && !document.raw(*span).contains(char::is_lowercase)
    };
    let above = outline.slices(Part::Preamble).into_iter().map(|slice| span(document, &slice)).take(HEAD_LINES);
    let above = above.filter(is_short);
    let body = top.title.iter().chain(&top.summary).copied();
    body.chain(marks).chain(lines).chain(above).chain(head).chain(closing).collect()
}

/// So many lines of the head are looked at for the words that end an action.
const HEAD_LINES: usize = 40;

fn line_span(document: &Document, line: usize) -> Span {
    Span { start: document.lines[line].start, end: document.lines[line].end }
}
