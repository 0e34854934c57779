//! Who sends a document, at its head: no title.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{LEXICONS, Role};
use crate::Span;

/// Letters of a sender's name, at least, that tell it within an address of mail or a site.
const SENDER_LETTERS: usize = 6;

/// The same of a name before a dash.
const NAME_LETTERS: usize = 4;

/// The name of a sender has at most so many words before a dash.
const SENDER_WORDS: usize = 8;

/// Whether a line is the name of who sends the document: the first line, whose words stand in an address of mail or a site
/// ("cartas@povosdepe.example"), or once more within a longer line, or are those of an organisation.
pub(super) fn is_sender(document: &Document, title: Span) -> bool {
    if !document.lines.first().is_some_and(|line| line.start <= title.start && title.end <= line.end) {
        return false;
    }
    let words = document.words_in(title);
    let is_organisation = || {
        let has = |role| words.clone().any(|at| super::head::in_any(document, at, words.end, role).is_some());
        let small = words.clone().any(|at| LEXICONS.languages_of(document.words()[at].id) != 0);
        !small && has(Role::NotPerson)
    };
    // "OPEN CELLS - network against torture"
    let is_explained = || {
        let is_thing = |at: usize| super::head::in_any(document, at, words.end, Role::NotPerson).is_some();
        words.clone().skip(1).any(|at| document.mark(at - 1) == '-' && is_thing(at))
    };
    is_in_mail(document, &words, SENDER_LETTERS)
        || is_organisation()
        || is_explained()
        || is_named_again(document, &words)
}

/// Whether the letters of some words stand in an address of mail or a site below them.
fn is_in_mail(document: &Document, words: &Range<usize>, fewest: usize) -> bool {
    let letters = words.clone().map(|at| document.folded(at)).flat_map(str::chars);
    let letters: String = letters.filter(|letter| letter.is_alphanumeric()).collect();
    let below = Span { start: document.span(words).end, end: document.text.len() };
    letters.len() >= fewest
        && super::contact::emails_in(document, below)
            .into_iter()
            .any(|email| super::fold::fold(document.raw(email)).replace(['-', '.'], "").contains(&letters))
}

/// "Linden Chain – network for exiled writers", the first line, where the name before the dash stands in an address of mail, or once
/// more within a longer line.
pub(super) fn leads_sender(document: &Document, title: Span) -> bool {
    let is_first = document.lines.first().is_some_and(|line| line.start <= title.start && title.end <= line.end);
    if !is_first {
        return false;
    }
    let words = document.words_in(title);
    let is_dash = |at: &usize| {
        let spaced = |at: usize| document.words().get(at).is_some_and(|word| word.spaced);
        matches!(document.mark(*at), '-' | '|' | '·' | '•') && spaced(*at) && spaced(*at + 1)
    };
    let Some(dash) = words.clone().skip(1).take(SENDER_WORDS).find(is_dash) else { return false };
    let name = words.start..dash;
    is_in_mail(document, &name, NAME_LETTERS) || is_named_again(document, &name)
}

/// Whether some words stand in the same order within a longer line further below.
fn is_named_again(document: &Document, words: &Range<usize>) -> bool {
    let length = words.len();
    let same = |at: usize| (0..length).all(|place| document.folded(words.start + place) == document.folded(at + place));
    let last = document.words().len().saturating_sub(length);
    length > 1
        && (words.end..last).any(|at| {
            document.folded(at) == document.folded(words.start) && same(at) && {
                let line = document.lines.partition_point(|line| line.words.end <= at);
                document.lines.get(line).is_some_and(|line| line.words.len() > length + 1)
            }
        })
}
