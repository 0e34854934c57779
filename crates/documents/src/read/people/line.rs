//! A line of people taken apart: "NAME (m), aged 22, student (released)", several of them, and how many more are unnamed.

use std::ops::Range;

use casework::Sex;

use super::about::{
    age_of, are_pronouns, begins_with_kin, is_of_nobody, is_slashed_pronoun, name_after_kin, take_attribute,
    take_bracket,
};
use super::marks::{Marks, sex_of};
use super::occurs::Occurs;
use super::others::{crowd_in, others_in};
use crate::Span;
use crate::read::MOST_PEOPLE;
use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Role};
use crate::read::words::Shape;

/// A name in a list that lost what parted its names has at least so many words, and the list at most so many.
const SHORTEST_NAME: usize = 2;
const MOST_FLATTENED: usize = 16;

/// After "and", what can be a name is looked for within so many words.
const LONGEST_PIECE: usize = 24;

/// So many words before a cell show whether blanks part the words of its row.
const CELL_WORDS: usize = 4;

/// So many blanks in a row are the gap between two columns.
const COLUMN_GAP: usize = 3;

/// A person on a line: the places of the values.
#[derive(Clone)]
pub(super) struct Entry {
    pub name: Span,
    /// The folded name.
    pub key: String,
    pub words: Range<usize>,
    pub aliases: Vec<Span>,
    pub pronouns: Option<Span>,
    pub sex: Option<(Sex, Span)>,
    pub age: Option<(u16, Span)>,
    pub occupation: Option<Span>,
    pub status: Option<Span>,
    /// Whether the sex is that of a title: "Mr" stands before officials too.
    pub is_titled: bool,
    /// Whether it has a mark of the sex, though it cannot be told of which.
    pub is_marked: bool,
}

/// What a line says.
#[derive(Default)]
pub(super) struct Parsed {
    pub people: Vec<Entry>,
    /// How many more there are without a name, with the words of the number.
    pub others: Option<(u32, Span)>,
}

/// What is known beside the words of the line.
pub(super) struct Context<'a> {
    pub document: &'a Document,
    pub marks: &'a Marks,
    pub occurs: &'a Occurs<'a>,
    /// Whether `occurs` leaves the lines of people themselves out.
    pub is_apart: bool,
    /// Whether a bracket beside a name holds pronouns, as the label of the field says.
    pub with_pronouns: bool,
}

/// A part of a line between separators, and what stands before it.
struct Piece {
    words: Range<usize>,
    before: Before,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The line begins, or a column.
    Start,
    Semicolon,
    Comma,
    Dash,
    And,
    /// It is what stands in brackets.
    Bracket,
}

/// Takes a line apart.
pub(super) fn people_in(context: &Context<'_>, line: Range<usize>) -> Parsed {
    let document = context.document;
    let mut parsed = Parsed::default();
    let pieces = pieces(context, line);
    let are_all_names =
        pieces.iter().filter(|piece| piece.before != Before::Bracket).all(|piece| is_full_name(document, &piece.words));
    let mut of_nobody = false;
    for (place, piece) in pieces.iter().enumerate() {
        // So many are refused by whoever asked.
        if parsed.people.len() > MOST_PEOPLE {
            break;
        }
        let next = pieces.get(place + 1).filter(|next| next.before == Before::Bracket);
        if piece.before == Before::Bracket && of_nobody {
            continue;
        } else if piece.before == Before::Bracket {
            take_bracket(context, &mut parsed, piece.words.clone());
        } else if let Some(others) = others_in(context, &piece.words)
            .or_else(|| crowd_in(context, &piece.words).filter(|_| piece.before == Before::And))
        {
            let sum = parsed.others.as_ref().map_or(0, |(count, _)| *count).saturating_add(others.0);
            parsed.others = Some((sum, parsed.others.map_or(others.1, |(_, span)| span)));
        } else if let Some(name) = name_after_kin(document, &piece.words)
            .filter(|_| parsed.people.is_empty() && begins_with_kin(document, &piece.words))
        {
            // "His brother Luis Prado (m), aged 19", under those whose brother he is.
            enter(context, &mut parsed, name);
        } else if begins_person(context, &parsed, piece, next, are_all_names) {
            of_nobody = false;
            names_of(context, piece.words.clone()).into_iter().for_each(|name| enter(context, &mut parsed, name));
        } else if let Some(person) = parsed.people.last_mut() {
            let is_kin = begins_with_kin(document, &piece.words);
            // "River defenders, and their families" are one group.
            if piece.before == Before::And && is_kin && is_group(document, person) {
                person.name.end = document.span(&piece.words).end;
                continue;
            }
            if is_kin && let Some(name) = name_after_kin(document, &piece.words) {
                (of_nobody, _) = (false, enter(context, &mut parsed, name));
                continue;
            }
            // "and his son, aged 4", "and other members of the union": what follows is of nobody who is named.
            of_nobody |= piece.before == Before::And && is_of_nobody(document, &piece.words);
            if of_nobody {
                continue;
            }
            take_attribute(context, person, piece.words.clone());
        }
    }
    parsed
}

/// The parts of a line.
fn pieces(context: &Context<'_>, line: Range<usize>) -> Vec<Piece> {
    let document = context.document;
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut at, mut start, mut before) = (line.start, line.start, Before::Start);
    let push = |pieces: &mut Vec<Piece>, words: Range<usize>, before| {
        if !words.is_empty() {
            pieces.push(Piece { words, before });
        }
    };
    while at < line.end {
        if let '(' | '[' = document.mark(at) {
            push(&mut pieces, start..at, before);
            let close = closing(document, at, line.end);
            push(&mut pieces, at + 1..close, Before::Bracket);
            // What follows a bracket without a comma is a name or goes on with the person.
            (at, start, before) = (close + 1, close + 1, Before::Start);
            continue;
        }
        let separator = separator_at(context, start, at, line.end);
        match separator {
            Some((length, kind)) => {
                push(&mut pieces, start..at, before);
                (at, start, before) = (at + length, at + length, kind);
                if length == 0 {
                    at += 1;
                }
            }
            None => at += 1,
        }
    }
    push(&mut pieces, start.min(line.end)..line.end, before);
    pieces
}

/// The bracket that closes the one here; the end where none does.
fn closing(document: &Document, open: usize, end: usize) -> usize {
    let mut depth = 0_usize;
    for at in open..end {
        match document.mark(at) {
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 1 => return at,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    end
}

fn separator_at(context: &Context<'_>, start: usize, at: usize, end: usize) -> Option<(usize, Before)> {
    let document = context.document;
    let word = &document.words()[at];
    let next_spaced = document.words().get(at + 1).is_none_or(|next| next.spaced);
    match document.mark(at) {
        ',' | '،' => return Some((1, Before::Comma)),
        ';' | '؛' | '•' | '·' | '|' => return Some((1, Before::Semicolon)),
        '-' if word.spaced && next_spaced => return Some((1, Before::Dash)),
        '&' => return Some((1, Before::And)),
        // "Ana Vela: she/her"
        ':' if is_full_name(document, &(start..at))
            && are_pronouns(document, &(at + 1..piece_end(context, at + 1, end))) =>
        {
            return Some((1, Before::Dash));
        }
        _ => {}
    }
    if at > start && is_column(document, at) {
        if is_full_name(document, &(start..at)) && is_name_word(document, at) {
            return Some((0, Before::Start));
        }
        // Where wide gaps stand between all words, they part nothing.
        let is_near = |at: usize| {
            let gap = document.words()[at - 1].end as usize..document.words()[at].start as usize;
            &document.text[gap] == " "
        };
        let last = at.saturating_sub(LONGEST_PIECE).max(start);
        let has_number = || (last..at).any(|at| document.words()[at].shape == Shape::Number);
        let is_cell = is_column(document, start) || is_full_name(document, &(start..at)) || has_number();
        let row = start.saturating_sub(CELL_WORDS) + 1..end.min(start + LONGEST_PIECE);
        if is_cell && row.clone().any(is_near) {
            return Some((0, Before::Comma));
        }
    }
    // "Ana Vela she/her"
    let are_pronouns = || is_slashed_pronoun(document, &(at..piece_end(context, at, end)));
    if word.shape == Shape::Small && is_full_name(document, &(start..at)) && are_pronouns() {
        return Some((0, Before::Dash));
    }
    // "Ana Vela alias Kartal"
    let is_alias = word.shape == Shape::Small && in_any(document, at, end, Role::AliasBefore).is_some();
    if is_alias && is_full_name(document, &(start..at)) {
        return Some((0, Before::Dash));
    }
    let length = LEXICONS.all.iter().find_map(|lexicon| lexicon.at(document, at, end, Role::Connector))?;
    let is_word = word.shape == Shape::Small || word.shape == Shape::Other;
    let piece = at + length..piece_end(context, at + length, end);
    let goes_on = is_full_name(document, &piece)
        || others_in(context, &piece).is_some()
        || crowd_in(context, &piece).is_some()
        || is_of_nobody(document, &piece);
    // "de" and "e" stand within names too.
    let are_two = !LEXICONS.common.is(document, at, end, Role::Particle)
        && is_full_name(document, &(start..at))
        && is_full_name(document, &piece);
    let is_inside =
        context.is_apart && at > start && !are_two && context.occurs.has(document, &(start..piece.end), true);
    (is_word && (at == start || goes_on) && !is_inside).then_some((length, Before::And))
}

/// Where the piece that begins here ends: at a mark that parts, or a bracket.
fn piece_end(context: &Context<'_>, start: usize, end: usize) -> usize {
    let document = context.document;
    let is_end = |at: &usize| matches!(document.mark(*at), ',' | '،' | ';' | '؛' | '(' | '[');
    let last = end.min(start + LONGEST_PIECE);
    (start..last).find(is_end).unwrap_or(last)
}

/// Whether a word begins a column: a tab, or several blanks, stand before it on its line.
pub(in crate::read) fn is_column(document: &Document, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| document.words()[before].end as usize) else { return false };
    let gap = &document.text[before..document.words()[at].start as usize];
    !gap.contains('\n')
        && (gap.contains('\t') || gap.chars().filter(|letter| letter.is_whitespace()).count() >= COLUMN_GAP)
}

pub(super) fn in_any(document: &Document, at: usize, end: usize, role: Role) -> Option<usize> {
    LEXICONS.all.iter().find_map(|lexicon| lexicon.at(document, at, end, role))
}

/// Whether a piece begins a person: it stands first, or it is a name and not what somebody is.
fn begins_person(
    context: &Context<'_>,
    parsed: &Parsed,
    piece: &Piece,
    next: Option<&Piece>,
    are_all_names: bool,
) -> bool {
    let document = context.document;
    let first = &document.words()[piece.words.start];
    let begins = is_name_word(document, piece.words.start)
        || first.shape == Shape::Other && !first_letter(document, piece.words.start).is_ascii()
        || LEXICONS.common.is(document, piece.words.start, piece.words.end, Role::Particle);
    let is_day = || {
        // "On 19 August 2024"
        let begins = piece.words.clone().take(2);
        let day = |at| crate::read::headline::date_in_any(document, at, piece.words.end);
        begins.filter_map(day).any(|day| day.words.end == piece.words.end && day.month.is_some())
    };
    if !begins || is_day() || begins_with_kin(document, &piece.words) || age_of(context, &piece.words).is_some() {
        return false;
    }
    match piece.before {
        _ if parsed.people.is_empty() && parsed.others.is_none() => true,
        Before::Start | Before::Semicolon => is_full_name(document, &piece.words),
        Before::And | Before::Comma => {
            let is_marked = next.is_some_and(|next| is_personal(context, &next.words));
            is_full_name(document, &piece.words)
                && (are_all_names || is_marked || context.occurs.has(document, &piece.words, false))
        }
        Before::Dash | Before::Bracket => false,
    }
}

pub(super) fn first_letter(document: &Document, at: usize) -> char {
    document.folded(at).chars().next().unwrap_or(' ')
}

/// Whether a bracket says of somebody what only people are: a sex or pronouns.
fn is_personal(context: &Context<'_>, words: &Range<usize>) -> bool {
    sex_of(context.document, words, context.marks).is_some() || are_pronouns(context.document, words)
}

pub(super) fn is_name_word(document: &Document, at: usize) -> bool {
    let word = &document.words()[at];
    let hyphenated = word.has_hyphen && document.raw(document.span(&(at..at + 1))).contains(char::is_uppercase);
    matches!(word.shape, Shape::Capital | Shape::Capitals | Shape::Initial) || word.shape == Shape::Small && hyphenated
}

/// Two words or more with capitals, or in a script without them, and none besides that names have not.
pub(super) fn is_full_name(document: &Document, words: &Range<usize>) -> bool {
    let mut count = 0;
    for at in words.clone() {
        let word = &document.words()[at];
        let is_name = is_name_word(document, at)
            || word.shape == Shape::Other && !document.folded(at).starts_with(|letter: char| letter.is_ascii_digit());
        let is_joint = LEXICONS.common.is(document, at, words.end, Role::Particle)
            || matches!(document.mark(at), '.' | '\'' | '"' | '_' | '-');
        count += usize::from(is_name);
        if !is_name && !is_joint {
            return false;
        }
    }
    count >= 2
}

/// The names of a piece: one, or several that lost what parted them, where the rest of the document has them apart.
fn names_of(context: &Context<'_>, words: Range<usize>) -> Vec<Range<usize>> {
    let document = context.document;
    let may_be_several = (2 * SHORTEST_NAME..=MOST_FLATTENED).contains(&words.len()) && is_full_name(document, &words);
    let several = if may_be_several { names_apart(context, words.clone()) } else { None };
    several.unwrap_or_else(|| vec![words])
}

fn names_apart(context: &Context<'_>, words: Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = context.document;
    if context.occurs.has(document, &words, false) {
        return Some(vec![words]);
    }
    (words.start + SHORTEST_NAME..(words.end + 1).saturating_sub(SHORTEST_NAME)).find_map(|middle| {
        let first = words.start..middle;
        let rest = names_apart(context, middle..words.end).filter(|_| context.occurs.has(document, &first, false))?;
        Some(std::iter::once(first).chain(rest).collect())
    })
}

/// Whether a name is one of a group: "Residents of Barra Honda".
pub(super) fn is_group(document: &Document, person: &Entry) -> bool {
    !is_full_name(document, &person.words) && person.words.len() > 1
}

/// Adds a person with this name; a title that tells the sex is taken off.
fn enter(context: &Context<'_>, parsed: &mut Parsed, words: Range<usize>) {
    let document = context.document;
    let mut words = trimmed(document, words);
    let mut sex = None;
    for (role, which) in [(Role::MaleTitle, Sex::Male), (Role::FemaleTitle, Sex::Female)] {
        let length = in_any(document, words.start, words.end, role).filter(|length| words.start + length < words.end);
        if let Some(length) = length {
            sex = Some((which, document.span(&(words.start..words.start + length))));
            words.start += length;
            if document.mark(words.start) == '.' && words.len() > 1 {
                words.start += 1;
            }
        }
    }
    if words.is_empty() {
        return;
    }
    let name = without_glued(context, &words);
    let is_titled = sex.is_some();
    parsed.people.push(Entry {
        name,
        key: crate::read::fold::fold(document.raw(name)),
        words,
        aliases: Vec::new(),
        pronouns: None,
        sex,
        age: None,
        occupation: None,
        status: None,
        is_titled,
        is_marked: false,
    });
}

/// The bytes of a name, without an "and" that is written as one word with it, where the document has the name without.
fn without_glued(context: &Context<'_>, words: &Range<usize>) -> Span {
    let document = context.document;
    let whole = document.span(words);
    let first = document.folded(words.start);
    for glued in LEXICONS.all.iter().flat_map(|lexicon| &lexicon.glued_connectors) {
        if let Some(rest) = first.strip_prefix(glued.as_str()).filter(|rest| !rest.is_empty())
            && context.occurs.has_after(document, rest, &(words.start + 1..words.end))
        {
            return Span { start: whole.start + glued.len(), end: whole.end };
        }
    }
    whole
}

pub(super) fn trimmed(document: &Document, mut words: Range<usize>) -> Range<usize> {
    while words.end > words.start && matches!(document.mark(words.end - 1), ',' | '-' | ':' | ';' | '/') {
        words.end -= 1;
    }
    while words.start < words.end
        && document.words()[words.start].shape == Shape::Mark
        && document.mark(words.start) != '"'
    {
        words.start += 1;
    }
    words
}
