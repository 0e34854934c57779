//! Title, summary and kind of a document.

use casework::Kind;

use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::Header;
use super::lexicon::{self, LEXICONS, Label, Meaning, Role};
use super::outline::{Outline, Part, Slice};
use super::paragraphs::{ends_sentence, paragraphs};
use super::region::span;
use super::{MOST_PARAGRAPHS, Unreadable};
use crate::Span;

/// The longest title, in bytes: those of public documents have up to eighty letters.
const LONGEST_TITLE: usize = 250;

/// The title and the paragraphs of the summary, as spans.
#[derive(Default)]
pub(super) struct Top {
    pub title: Option<Span>,
    pub summary: Vec<Span>,
}

/// Finds title and summary.
pub(super) fn find(document: &Document, outline: &Outline, header: &Header) -> Top {
    let head: Vec<Slice> =
        outline.slices(Part::Head).into_iter().filter(|slice| !header.lines.contains(&slice.line)).collect();
    let labelled = outline.fields(Label::Title).find_map(|field| {
        let (first, last) = (field.slices.first()?, field.slices.last()?);
        Some(Span { start: first.start, end: document.lines[last.line].end })
    });
    let length = if labelled.is_some() { 0 } else { title_lines(document, &head) };
    let title = labelled.or_else(|| {
        let (first, last) = (head.first()?, head.get(length.checked_sub(1)?)?);
        Some(Span { start: first.start, end: document.lines[last.line].end })
    });
    let mut summary = paragraphs(document, &head[length..]);
    summary.extend(paragraphs(document, &outline.slices(Part::Summary)));
    Top { title, summary }
}

/// How many lines the title takes: those in capitals; else the one that stands above the summary.
fn title_lines(document: &Document, head: &[Slice]) -> usize {
    let is_small = |slice: &Slice| document.raw(span(document, slice)).chars().any(char::is_lowercase);
    let bytes = |slice: &Slice| document.lines[slice.line].end - slice.start;
    let in_one_block = |place: usize| place == 0 || !document.lines[head[place].line].gap;
    let capitals = (0..head.len()).take_while(|place| !is_small(&head[*place]) && in_one_block(*place)).count();
    let fits = head[..capitals].iter().map(bytes).sum::<usize>() <= LONGEST_TITLE;
    if capitals > 0 {
        return if fits { capitals } else { 0 };
    }
    let Some(first) = head.first() else { return 0 };
    let alone = head.get(1).is_none_or(|next| document.lines[next.line].gap || bytes(next) > 2 * bytes(first));
    usize::from(
        alone
            && bytes(first) <= LONGEST_TITLE
            && !(ends_sentence(document, first.line) && bytes(first) > LONGEST_TITLE / 2),
    )
}

/// Puts title and summary into the draft.
pub(super) fn take(draft: &mut Draft<'_>, top: &Top) -> Result<(), Unreadable> {
    if let Some(title) = top.title {
        draft.action.title = Some(draft.field("title", title)?);
    }
    check_count("paragraphs", top.summary.len(), MOST_PARAGRAPHS)?;
    for span in &top.summary {
        draft.document.check_size(*span)?;
        let paragraph = draft.document.value(*span);
        draft.action.summary.push(paragraph);
    }
    if let (Some(first), Some(last)) = (top.summary.first(), top.summary.last()) {
        draft.stands("summary", Span { start: first.start, end: last.end });
    }
    Ok(())
}

/// Puts the kind into the draft: what the document says it is, else a further one where it links another, else new.
pub(super) fn take_kind(draft: &mut Draft<'_>, outline: &Outline, header: &Header, top: &Top) {
    let document = draft.document;
    let mark = outline.mark.as_ref().map(|mark| document.span(&mark.words));
    let update = outline.fields(Label::UpdateOf).next().map(|field| {
        let words = field.labelled.words.start..document.words().len().min(field.labelled.words.end + 8);
        let ordinal = words.clone().find_map(|at| {
            let pick = |meaning| if let Meaning::Ordinal(ordinal) = meaning { Some(ordinal) } else { None };
            LEXICONS
                .all
                .iter()
                .find_map(|lexicon| lexicon.find(document, at, words.end, lexicon::Kind::Ordinal, pick))
                .map(|(ordinal, length)| (ordinal, at..at + length))
        });
        (document.span(&field.labelled.words), ordinal)
    });
    let ends = |role| {
        let head = top.title.iter().chain(&top.summary).copied().chain(header_spans(document, outline, header));
        head.filter_map(|span| {
            let words = document.words_in(span);
            LEXICONS
                .all
                .iter()
                .find_map(|lexicon| lexicon.first(document, words.clone(), role))
                .map(|words| document.span(&words))
        })
        .next()
    };
    let previous = draft.provenance.get("/case/previous/0/as_written").map(|place| place.span);
    let ordinal = update
        .as_ref()
        .and_then(|(_, ordinal)| ordinal.clone())
        .map(|(ordinal, words)| (ordinal, document.span(&words)));
    let ordinal = ordinal.or(header.ordinal);
    let is_later = ordinal.is_some_and(|(ordinal, _)| ordinal > 1);
    let further = header
        .further
        .or(update.map(|(span, _)| span))
        .or(ordinal.filter(|_| is_later).map(|(_, span)| span))
        .or(previous);
    let (kind, evidence) = match (ends(Role::StopAction), ends(Role::Final), further) {
        (Some(span), ..) => (Kind::StopAction, Some(span)),
        (_, Some(span), _) => (Kind::Final, Some(span)),
        (.., Some(span)) => {
            (Kind::FurtherInformation { ordinal: ordinal.filter(|_| is_later).map(|(ordinal, _)| ordinal) }, Some(span))
        }
        _ => (Kind::New, ordinal.map(|(_, span)| span).or(mark).or(top.title)),
    };
    draft.action.kind = kind;
    if let Some(span) = evidence {
        draft.stands("kind", span);
    }
    if let (Some(_), Some((_, span))) = (kind.ordinal(), ordinal) {
        draft.stands("ordinal", span);
    }
}

fn header_spans(document: &Document, outline: &Outline, header: &Header) -> Vec<Span> {
    let mark = outline
        .mark
        .as_ref()
        .map(|mark| Span { start: document.lines[mark.last_line].start, end: document.lines[mark.last_line].end });
    let lines =
        header.lines.iter().map(|line| Span { start: document.lines[*line].start, end: document.lines[*line].end });
    mark.into_iter().chain(lines).collect()
}
