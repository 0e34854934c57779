//! How the letter to a target opens.

use std::ops::Range;

use casework::Salutation;

use super::columns::place_of;
use super::document::Document;
use super::draft::Draft;
use super::head::{in_any, without_end, without_title};
use super::lexicon::{LEXICONS, Role};
use super::words::Shape;
use crate::Span;

/// So many blanks in a row stand between two columns, not between two words.
const COLUMN_GAP: usize = 3;

/// The beginning of a column is the same on all its lines, give or take so many characters.
const COLUMN_TOLERANCE: usize = 2;

/// The longest salutation beside the first line of an address has so many words.
const GLUED_WORDS: usize = 8;

/// Gives a target its salutation, unless it has one.
pub(super) fn set_salutation(draft: &mut Draft<'_>, target: usize, span: Span) {
    if draft.action.targets.get(target).is_none_or(|target| target.salutation.is_some()) {
        return;
    }
    let value = draft.value(format!("targets/{target}/salutation"), span);
    draft.action.targets[target].salutation = Some(Salutation(value));
}

/// A salutation without the bracket that closes after it.
pub(super) fn without_bracket(document: &Document, words: Range<usize>) -> Range<usize> {
    let opens = words.clone().any(|at| matches!(document.mark(at), '(' | '['));
    let closes = words.len() > 1 && matches!(document.mark(words.end - 1), ')' | ']') && !opens;
    words.start..words.end - usize::from(closes)
}

/// A salutation in a second column, beside the first line of an address: the line without it, and the salutation.
pub(super) fn glued(document: &Document, words: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let earliest = words.end.saturating_sub(GLUED_WORDS).max(words.start + 1);
    let found = (earliest..words.end).find(|at| {
        let opens = in_any(document, *at, words.end, Role::Opening).is_some();
        let column = *at - usize::from(*at > words.start + 1 && is_bracketed(document, *at));
        opens && (is_column(document, column) || is_strong(document, &words, *at))
    });
    match found {
        Some(at) if is_bracketed(document, at) => (words.start..at - 1, Some(without_bracket(document, at..words.end))),
        Some(at) => (words.start..at, Some(at..words.end)),
        None => (words, None),
    }
}

/// Whether a bracket opens before a word.
fn is_bracketed(document: &Document, at: usize) -> bool {
    at > 0 && matches!(document.mark(at - 1), '(' | '[')
}

/// A salutation alone on its line, in brackets: "[Dear President]". A name is none: "(Mr Luis Prado)".
pub(super) fn in_brackets(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    let ends = (document.mark(words.start), document.mark(words.end.checked_sub(1)?));
    if !matches!(ends, ('(', ')') | ('[', ']')) || !(3..=GLUED_WORDS + 2).contains(&words.len()) {
        return None;
    }
    let inner = words.start + 1..words.end - 1;
    let length = |at: usize, role| in_any(document, at, inner.end, role).unwrap_or(0);
    let (opening, title) = (length(inner.start, Role::Opening), length(inner.start, Role::Honorific));
    let rest = inner.start + title.min(inner.len())..inner.end;
    let names_office = rest.clone().any(|at| length(at, Role::Office) > 0 || length(at, Role::Honorific) > 0);
    let opens = opening > title || title > 0 && (rest.is_empty() || names_office);
    let has_digit = document.raw(document.span(&inner)).bytes().any(|byte| byte.is_ascii_digit());
    (opens && !has_digit).then_some(inner)
}

/// Whether a line goes on with the salutation that ends right before it: with a second one after a slash, or with the rest of
/// words that are none alone ("Your", "Monsieur le").
pub(super) fn goes_on(document: &Document, said: &Range<usize>, words: &Range<usize>) -> bool {
    if said.is_empty() || words.is_empty() || said.end != words.start || words.len() > GLUED_WORDS {
        return false;
    }
    let last = said.end - 1;
    let opening = in_any(document, said.start, words.end, Role::Opening).unwrap_or(0);
    let is_article = said.len() > 1
        && document.words()[last].shape == Shape::Small
        && in_any(document, last, said.end, Role::Article).is_some();
    // "Dear Minister / Estimado" above "Señor Ministro"
    let is_begun = said.len() > 1
        && document.mark(last - 1) == '/'
        && in_any(document, last, said.end, Role::Opening) == Some(1)
        && in_any(document, last, said.end, Role::WholeOpening).is_none();
    // "Monsieur le Directeur" above "Général"
    let is_office = || {
        let crosses =
            |at: usize| in_any(document, at, words.end, Role::Office).is_some_and(|length| at + length == words.end);
        said.clone().any(crosses)
    };
    is_begun
        || is_office()
        || document.mark(words.start) == '/'
        || document.mark(last) == '/'
        || opening > said.len()
        || is_article
}

/// Where a second column begins on a line, right below a salutation in such a column.
pub(super) fn beside(document: &Document, salutation: &Range<usize>, words: &Range<usize>) -> Option<usize> {
    let place = place_of(document, salutation.start);
    let is_below = |at: &usize| is_column(document, *at) && place_of(document, *at).abs_diff(place) <= COLUMN_TOLERANCE;
    (words.start + 1..words.end).find(is_below)
}

/// Whether a whole line is a salutation: "Dear Superintendent".
pub(super) fn is_alone(document: &Document, words: &Range<usize>) -> bool {
    let opens = in_any(document, words.start, words.end, Role::Opening).is_some();
    opens && words.len() <= GLUED_WORDS && is_strong(document, words, words.start)
}

/// Whether a whole line is a title and an office and nothing else, as one speaks to somebody: "Madam Minister".
pub(super) fn is_to_office(document: &Document, words: &Range<usize>) -> bool {
    let said = without_end(document, words.clone());
    let opens = in_any(document, said.start, said.end, Role::Opening).unwrap_or(0);
    let next = said.start + opens;
    let article = in_any(document, next, said.end, Role::Article).unwrap_or(0);
    let office = next + article;
    opens > 0
        && office < said.end
        && words.len() <= GLUED_WORDS
        && in_any(document, office, said.end, Role::Office).is_some()
        && said.clone().all(|at| document.words()[at].shape != Shape::Number && document.mark(at) != ',')
}

/// Whether a salutation goes on with the next line: "Dear", "Dear Minister /".
pub(super) fn is_unfinished(document: &Document, words: &Range<usize>) -> bool {
    let opens = in_any(document, words.start, words.end, Role::Opening) == Some(words.len());
    let may_be_whole = [Role::WholeOpening, Role::Honorific, Role::Office]
        .iter()
        .any(|role| in_any(document, words.start, words.end, *role).is_some());
    opens && words.len() == 1 && !may_be_whole || !words.is_empty() && document.mark(words.end - 1) == '/'
}

/// Whether a second column begins with a word: many blanks or a tab before it.
fn is_column(document: &Document, at: usize) -> bool {
    let between = &document.text[document.words()[at - 1].end as usize..document.words()[at].start as usize];
    between.contains('\t') || between.chars().filter(|letter| letter.is_whitespace()).count() >= COLUMN_GAP
}

/// An opening that is no title of a person nor part of one ("His Excellency"), and has a capital: "Dear".
fn is_strong(document: &Document, words: &Range<usize>, at: usize) -> bool {
    let has_capital = matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals);
    let length = |from: usize, role| in_any(document, from, words.end, role).unwrap_or(0);
    let in_title = (words.start..at).any(|from| from + length(from, Role::Honorific) > at);
    has_capital && !in_title && length(at, Role::Honorific) == 0 && length(at, Role::Office) == 0
}

/// Gives the salutation of the letter to the targets that it speaks to: all that have none of their own where it has
/// several parts ("Dear Minister, Dear Ambassador,"), else those whom it names, else those whose office it names, else all.
pub(super) fn share_salutation(draft: &mut Draft<'_>, salutation: Span) {
    let document = draft.document;
    let words = document.words_in(salutation);
    let said: Vec<&str> = name_in_salutation(document, words.clone()).map(|at| document.folded(at)).collect();
    let names = |text: &Option<String>, said: &[&str]| {
        let folded = super::fold::fold(text.as_deref().unwrap_or_default());
        !said.is_empty() && said.iter().any(|word| folded.split([' ', ',']).any(|part| part == *word))
    };
    let office: Vec<&str> = words
        .clone()
        .filter(|at| in_any(document, *at, at + 1, Role::Office).is_some())
        .map(|at| document.folded(at))
        .collect();
    let targets = &draft.action.targets;
    let matching = |matches: &dyn Fn(usize) -> bool| (0..targets.len()).filter(|place| matches(*place)).collect();
    let by_name: Vec<usize> = matching(&|place| names(&targets[place].name, &said));
    let by_office: Vec<usize> = matching(&|place| names(&targets[place].office, &office));
    let chosen = match (parts(document, &words), by_name.is_empty(), by_office.is_empty()) {
        (2.., ..) | (_, true, true) => (0..targets.len()).collect(),
        (_, false, _) => by_name,
        _ => by_office,
    };
    for target in chosen {
        set_salutation(draft, target, salutation);
    }
}

/// How many salutations a line has: "Dear Minister, or Dear Ambassador,".
fn parts(document: &Document, words: &Range<usize>) -> usize {
    let begins =
        |at: usize| at == words.start || matches!(document.mark(at - 1), ',' | '/') || is_and(document, at - 1);
    words.clone().filter(|at| begins(*at) && in_any(document, *at, words.end, Role::Opening).is_some()).count()
}

fn is_and(document: &Document, at: usize) -> bool {
    document.words()[at].shape == Shape::Small && LEXICONS.languages_of(document.words()[at].id) != 0
}

/// What a salutation says after "Dear", without a title: an office, or a name.
pub(super) fn addressed(document: &Document, words: Range<usize>) -> Range<usize> {
    let words = without_end(document, words);
    let length = in_any(document, words.start, words.end, Role::Opening).filter(|length| *length < words.len());
    without_title(document, words.start + length.unwrap_or(0)..words.end)
}

/// The name in a salutation: what is left without "Dear", "Mr", offices and the mark at the end.
pub(super) fn name_in_salutation(document: &Document, words: Range<usize>) -> Range<usize> {
    let words = without_end(document, words);
    let mut start = words.start;
    while start < words.end {
        let roles = [Role::Opening, Role::Honorific, Role::Office, Role::Article];
        let longest = roles.iter().filter_map(|role| in_any(document, start, words.end, *role)).max();
        match longest {
            Some(length) => start += length,
            None if document.words()[start].shape == Shape::Mark => start += 1,
            None => break,
        }
    }
    let bare = without_title(document, start..words.end);
    let is_name = bare.clone().all(|at| {
        document.words()[at].shape != Shape::Small || LEXICONS.common.is(document, at, bare.end, Role::Particle)
    });
    if is_name && !super::address::is_thing(document, &bare) { bare } else { words.end..words.end }
}
