//! Where the target ends and the letter begins: salutation, body and valediction among lines.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Part, Slice};
use super::words::Shape;
use crate::Span;

/// The longest salutation or valediction, in bytes.
const LONGEST_OPENING: usize = 150;

/// The first line of a letter's body has at least so many words.
const BODY_WORDS: usize = 6;

/// A valediction has at most so many words ("Veuillez agréer, Monsieur le Ministre, l'expression de ma haute considération").
const VALEDICTION_WORDS: usize = 20;

/// A valediction goes on over at most so many lines more.
const VALEDICTION_LINES: usize = 2;

/// The block of a target has so many lines, at least and at most.
const BLOCK_LINES: (usize, usize) = (3, 16);

/// The lines of targets and letter, told apart.
#[derive(Default)]
pub(super) struct Region {
    pub target: Vec<Slice>,
    pub part: Option<Part>,
    pub salutation: Option<Span>,
    pub body: Vec<Slice>,
    pub valediction: Option<Span>,
}

/// Tells the lines of a part apart. There is a letter where a salutation stands before prose, or in the part that is one.
pub(super) fn split(document: &Document, slices: &[Slice], part: Part) -> Region {
    let salutation = salutation_in(document, slices, part);
    let prose = || slices.iter().position(|slice| begins_prose(document, slice)).unwrap_or(slices.len());
    let body_start = match salutation {
        Some(place) => place + 1,
        None if part == Part::Letter => prose(),
        None => after_labelled_salutation(document, slices).unwrap_or(slices.len()),
    };
    let mut target = slices[..salutation.unwrap_or(body_start)].to_vec();
    let block = addressed_below(document, &slices[body_start..]);
    target.extend_from_slice(&slices[body_start..body_start + block]);
    let body_start = body_start + block;
    let valediction = valediction_after(document, slices, body_start);
    let is_letter = salutation.is_some() || valediction.is_some();
    let body_end = if is_letter { valediction.unwrap_or(slices.len()) } else { body_start };
    Region {
        target,
        part: Some(part),
        salutation: salutation.map(|place| span(document, &slices[place])),
        body: slices[body_start..body_end].to_vec(),
        valediction: valediction.map(|place| whole_valediction(document, slices, place)),
    }
}

/// How many lines under a salutation are the block of one more target, from a second column: no prose, and a way to reach
/// somebody, apart from what follows.
fn addressed_below(document: &Document, slices: &[Slice]) -> usize {
    let is_apart = |slice: &&Slice| document.lines[slice.line].gap;
    let Some(first) = slices.first().filter(is_apart) else { return 0 };
    let block = 1 + slices[1..].iter().take_while(|slice| !document.lines[slice.line].gap).count();
    let is_block = (BLOCK_LINES.0..=BLOCK_LINES.1).contains(&block)
        && block < slices.len()
        && super::outline::is_address_of_office(document, first.line)
        && !slices[..block].iter().any(|slice| is_prose(document, slice));
    if is_block { block } else { 0 }
}

/// A valediction to its end, where it goes on with the next lines: "Please accept, Minister, the assurance of my" "highest
/// consideration.".
fn whole_valediction(document: &Document, slices: &[Slice], place: usize) -> Span {
    let first = span(document, &slices[place]);
    let mut end = first.end;
    for next in slices[place + 1..].iter().take(VALEDICTION_LINES) {
        let is_open = !document.text[first.start..end].trim_end().ends_with([',', '.', '!', '،', ';']);
        let words = document.words_in(span(document, next));
        let goes_on = document.words().get(words.start).is_some_and(|word| match word.shape {
            Shape::Small => true,
            // In a script without capitals the mark at the end shows it.
            Shape::Other => document.raw_line(next.line).trim_end().ends_with([',', '.', '،']),
            _ => false,
        });
        if !is_open || !goes_on || document.lines[next.line].gap {
            break;
        }
        end = span(document, next).end;
    }
    Span { start: first.start, end }
}

/// Where the letter begins under targets of which each has its salutation after a label: prose right under the last of them,
/// and a valediction below.
fn after_labelled_salutation(document: &Document, slices: &[Slice]) -> Option<usize> {
    let last = slices.iter().rposition(|slice| label_of(document, slice) == Some(Label::Salutation))?;
    let next = slices.get(last + 1).filter(|next| document.lines[next.line].gap && is_body(document, next))?;
    (is_prose(document, next) && valediction_after(document, slices, last + 1).is_some()).then_some(last + 1)
}

/// The line that closes the letter: the first that stands apart or ends in a comma; else the last. The first words of its body
/// close nothing: "with great concern I have learned".
fn valediction_after(document: &Document, slices: &[Slice], from: usize) -> Option<usize> {
    let opens = |place: usize| place == from && is_body(document, &slices[place]);
    let closes = |place: &usize| is_valediction(document, &slices[*place]) && !opens(*place);
    let mut found = (from..slices.len()).filter(closes);
    let apart = |place: &usize| {
        document.lines[slices[*place].line].gap
            && slices.get(place + 1).is_none_or(|next| document.lines[next.line].gap)
            || ends_in(document, &slices[*place], &[','])
    };
    let first = found.clone().find(apart).or_else(|| found.next_back())?;
    // "I look forward to your reply." stands above the valediction.
    let is_sentence = ends_in(document, &slices[first], &['.']);
    let next = slices.get(first + 1).filter(|next| is_sentence && is_valediction(document, next));
    Some(next.map_or(first, |_| first + 1))
}

/// A letter takes at most so many lines.
const LETTER_LINES: usize = 120;

/// The letters of a document, from the salutation to the valediction, each line by its number: a salutation stands apart,
/// with prose under it, and no heading of another part comes before the valediction.
pub(super) fn letters(document: &Document) -> Vec<Range<usize>> {
    let mut letters = Vec::new();
    let mut open: Option<usize> = None;
    for line in 0..document.lines.len() {
        let slice = Slice { line, start: document.lines[line].start };
        if opens_letter(document, &slice) {
            open = Some(line);
            continue;
        }
        let Some(first) = open else { continue };
        if line - first > LETTER_LINES || super::outline::begins_part(document, line) {
            open = None;
        } else if is_valediction(document, &slice) && line > first + 1 {
            letters.push(first..line + 1);
            open = None;
        }
    }
    letters
}

/// Whether a line is a salutation that stands apart, with prose under it.
fn opens_letter(document: &Document, slice: &Slice) -> bool {
    let Some(next) = document.lines.get(slice.line + 1) else { return false };
    let next_slice = Slice { line: slice.line + 1, start: next.start };
    let is_apart = document.lines[slice.line].gap
        || slice.line.checked_sub(1).is_none_or(|before| document.raw_line(before).trim_end().ends_with(':'));
    is_apart
        && is_short(document, slice)
        && begins_with(document, slice, Role::Opening)
        && (next.gap || ends_in(document, slice, &[',', ':', '!', '،']))
        && !ends_in(document, slice, &['.'])
        && !is_label_line(document, slice)
        && is_body(document, &next_slice)
}

/// The bytes of a slice.
pub(super) fn span(document: &Document, slice: &Slice) -> Span {
    Span { start: slice.start, end: document.lines[slice.line].end }
}

fn is_prose(document: &Document, slice: &Slice) -> bool {
    super::rows::is_prose(document, &document.words_in(span(document, slice)))
}

/// Whether a line is prose, or the first one of a paragraph that is, in languages with many capital letters.
fn begins_prose(document: &Document, slice: &Slice) -> bool {
    let paragraph = || slice.line..super::opening::paragraph_end(document, slice.line, |_| false);
    is_prose(document, slice)
        || document.lines[slice.line].gap
            && is_body(document, slice)
            && super::opening::is_sentence_end(document, paragraph().end - 1)
            && super::opening::is_prose(document, paragraph())
}

/// "Phone: +00 1 (we answer until noon)" is no prose.
fn is_label_line(document: &Document, slice: &Slice) -> bool {
    label_of(document, slice).is_some()
}

/// The label of a target's field with which a line begins.
fn label_of(document: &Document, slice: &Slice) -> Option<Label> {
    let start = document.words_in(span(document, slice)).start;
    super::contact::label_in(document, start, document.lines[slice.line].words.end).map(|field| field.label)
}

/// The line of the salutation: the first one before prose that begins as letters open; else one that ends in a comma or
/// colon and stands apart, directly before the prose; in the part that is a letter it may end in anything.
fn salutation_in(document: &Document, slices: &[Slice], part: Part) -> Option<usize> {
    let before_body = |place: usize| slices.get(place + 1).is_some_and(|next| is_body(document, next));
    let closed = slices.iter().rposition(|slice| is_valediction(document, slice));
    let fits = |place: &usize| {
        let closes = closed.is_some_and(|closed| closed > *place);
        let ends = || ends_in(document, &slices[*place], &[',', ':', '!']) || part == Part::Letter;
        is_salutation(document, slices, *place) && (closes || before_body(*place) && ends())
    };
    if let Some(place) = (0..slices.len()).find(fits) {
        return Some(place);
    }
    let ends_as_letter: &[char] = if closed.is_some() { &[',', ':', '!'] } else { &[','] };
    let any_end = part == Part::Letter && closed.is_some();
    let closed = closed.unwrap_or(slices.len());
    let alone = |place: &usize| {
        let gap = |place: usize| slices.get(place).is_none_or(|slice| document.lines[slice.line].gap);
        let ends = ends_in(document, &slices[*place], ends_as_letter) || any_end;
        (gap(*place) || *place == 0)
            && gap(place + 1)
            && ends
            && !is_body(document, &slices[*place])
            && is_short(document, &slices[*place])
            && !is_label_line(document, &slices[*place])
            && !is_bracket(document, &slices[*place])
            && !asks(document, &slices[*place])
    };
    let mut bodies = (0..closed).filter(|place| is_body(document, &slices[*place]));
    // Under the heading of a letter "I ask you:" after its first words opens nothing.
    let is_first = |place: &usize| *place > 0 && alone(&(*place - 1));
    let body = if part == Part::Letter { bodies.next().filter(is_first) } else { bodies.find(is_first) }?;
    Some(body - 1)
}

/// "I ask you:" opens a list of the letter, and not the letter.
fn asks(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(span(document, slice));
    let has = |role| LEXICONS.all.iter().any(|lexicon| lexicon.first(document, words.clone(), role).is_some());
    has(Role::Asker) && has(Role::AskVerb)
}

/// Whether a line can be the first of a letter's body.
fn is_body(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(span(document, slice));
    let count = document.words()[words].iter().filter(|word| word.shape != Shape::Mark).count();
    count >= BODY_WORDS && !is_label_line(document, slice)
}

/// "(place, date)"
fn is_bracket(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(span(document, slice));
    words.end > words.start && matches!(document.mark(words.start), '(' | '[')
}

fn is_salutation(document: &Document, slices: &[Slice], place: usize) -> bool {
    let slice = &slices[place];
    if !begins_with(document, slice, Role::Opening)
        || !is_short(document, slice)
        || is_label_line(document, slice)
        || goes_on_above(document, slices, place)
    {
        return false;
    }
    // Without a comma or colon it stands alone: "Mr Vela" above an address is a name.
    let gap_after = slices.get(place + 1).is_none_or(|next| document.lines[next.line].gap);
    let alone = document.lines[slice.line].gap && gap_after;
    let before_prose = slices.get(place + 1).is_some_and(|next| is_prose(document, next));
    before_prose || alone || ends_in(document, slice, &[',', ':']) && !is_above_address(document, slices, place)
}

/// Whether a line goes on with a sentence above it: "guarantee an investigation into the killing of" / "Mr Vela, in order to".
fn goes_on_above(document: &Document, slices: &[Slice], place: usize) -> bool {
    let Some(above) = place.checked_sub(1).map(|above| &slices[above]) else { return false };
    let words = document.words_in(span(document, above));
    !document.lines[slices[place].line].gap
        && words.end > words.start
        && document.words()[words.end - 1].shape == Shape::Small
        && is_prose(document, above)
}

/// "Mr Vela," on the first line of a block, with lines of an address under it.
fn is_above_address(document: &Document, slices: &[Slice], place: usize) -> bool {
    let next = slices.get(place + 1);
    next.is_some_and(|next| !document.lines[next.line].gap && !is_prose(document, next))
}

/// Whether a line closes a letter.
pub(super) fn is_valediction(document: &Document, slice: &Slice) -> bool {
    is_short(document, slice)
        && (begins_with(document, slice, Role::Closing))
        && !ends_in(document, slice, &[';'])
        && document.words_in(span(document, slice)).len() <= VALEDICTION_WORDS
}

fn is_short(document: &Document, slice: &Slice) -> bool {
    document.lines[slice.line].end - slice.start <= LONGEST_OPENING
}

fn begins_with(document: &Document, slice: &Slice, role: Role) -> bool {
    let words = document.words_in(span(document, slice));
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    first.is_some_and(|at| LEXICONS.is(document, at, words.end, role))
}

fn ends_in(document: &Document, slice: &Slice, marks: &[char]) -> bool {
    let words = document.words_in(span(document, slice));
    words.end > words.start && marks.contains(&document.mark(words.end - 1))
}
