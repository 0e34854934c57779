//! Who says a figure, and as of when.

use std::ops::Range;

use super::document::Document;
use super::fold::fold;
use super::lexicon::{Kind, LEXICONS, Lexicon, Meaning, Role};
use super::when::When;
use super::words::Shape;
use crate::Span;

/// A source is named in at most so many words.
const SOURCE_WORDS: usize = 16;

/// The date that the figures of a sentence hold for: after "as of" or "by", or before a word that says so; or the one with which the sentence opens.
pub(super) fn as_of_in(
    document: &Document,
    sentence: &Range<usize>,
    lexicon: &Lexicon,
    dates: &[When],
) -> Option<When> {
    let whole = || dates.iter().filter(|date| date.as_of().is_some());
    let led = |role, date: &&When| lexicon.before(document, sentence.start, date.words.start, role).is_some();
    let opens = |date: &&When| {
        lexicon.before(document, sentence.start, date.words.start, Role::AsOfOpening) == Some(sentence.start)
    };
    let followed = |date: &&When| lexicon.is(document, date.words.end, sentence.end, Role::AsOfAfter);
    whole().find(|date| led(Role::AsOf, date) || followed(date)).or_else(|| whole().find(opens)).cloned()
}

/// Who says the figures of a sentence: after "according to", or before "has documented".
pub(super) fn source_in(document: &Document, sentence: &Range<usize>, lexicon: &Lexicon) -> Option<Span> {
    if let Some(lead) = lexicon.first(document, sentence.clone(), Role::SourceLead) {
        return after_lead(document, lead.end..sentence.end, lexicon);
    }
    if let Some(after) = lexicon.first(document, sentence.clone(), Role::SourceAfter) {
        return before_ending(document, sentence.start, after.start, lexicon);
    }
    let verb = sentence.clone().find(|at| lexicon.is(document, *at, sentence.end, Role::SourceVerb))?;
    let end = lexicon.before(document, sentence.start, verb, Role::SourceHelper).unwrap_or(verb);
    before_verb(document, sentence.start, end, lexicon)
}

/// `the local organization [Foro Claro](#), as of`: from the first word with a capital to the mark or phrase that ends it.
fn after_lead(document: &Document, words: Range<usize>, lexicon: &Lexicon) -> Option<Span> {
    let (mut end, mut is_clean) = (words.start, false);
    while end < words.end && end - words.start < SOURCE_WORDS {
        let mark = document.mark(end);
        // A point in "U.N." joins; a bracket right after the name holds its short form.
        let is_end = matches!(mark, ',' | ';' | ':' | '?' | '!' | '…')
            || mark == '.' && document.words().get(end + 1).is_none_or(|word| word.spaced);
        let phrase =
            [Role::AsOf, Role::SourceVerb, Role::Being].iter().any(|role| lexicon.is(document, end, words.end, *role));
        let qualifier = |meaning| matches!(meaning, Meaning::Qualifier(_)).then_some(());
        let number = document.words()[end].shape == Shape::Number
            || lexicon.find(document, end, words.end, Kind::Qualifier, qualifier).is_some();
        if is_end || end > words.start && (phrase || number) {
            is_clean = is_end || phrase;
            break;
        }
        end += 1;
    }
    let end = if is_clean { end } else { name_end(document, words.start..end) };
    let has_capital = |at: &usize| matches!(document.words()[*at].shape, Shape::Capital | Shape::Capitals);
    let named = (words.start..end).find(has_capital);
    let start =
        named.unwrap_or_else(|| words.start + lexicon.at(document, words.start, end, Role::Article).unwrap_or(0));
    // A link that begins before or inside the name ends it where it ends.
    let edge = (start + 1..end).find(|at| document.words()[*at].at_link_edge && is_in_link(document, start, *at));
    let end = edge.unwrap_or(end);
    (start < end).then(|| {
        let span = document.span(&(start..end));
        Span { start: span.start + glued_letters(document.raw(span), named.is_none(), lexicon), end: span.end }
    })
}

/// How many bytes at the beginning of a name without capitals are no part of it: the "ل" of "لمرصد". What is left is a
/// word that the files know.
fn glued_letters(name: &str, has_no_capital: bool, lexicon: &Lexicon) -> usize {
    let glued = lexicon.glued_to_source.iter().find(|glued| has_no_capital && name.starts_with(glued.as_str()));
    let is_word = |glued: &&String| {
        let rest = name[glued.len()..].split_whitespace().next().unwrap_or_default();
        LEXICONS.id_of(&fold(rest), &[]) != 0
    };
    glued.filter(is_word).map_or(0, String::len)
}

/// Within a name stand at most so many words without a capital, one after the other: "for the".
const SMALL_IN_NAME: usize = 2;

/// Where a name ends after which nothing says so: at its last word with a capital, before too many without.
fn name_end(document: &Document, words: Range<usize>) -> usize {
    let is_capital = |at: &usize| matches!(document.words()[*at].shape, Shape::Capital | Shape::Capitals);
    let Some(first) = words.clone().find(is_capital) else { return words.end };
    let mut end = first + 1;
    while let Some(next) = (end..words.end.min(end + SMALL_IN_NAME + 1)).find(is_capital) {
        end = next + 1;
    }
    end
}

/// Whether the words from `start` on are the text of a link that ends before `at`.
fn is_in_link(document: &Document, start: usize, at: usize) -> bool {
    let byte = document.words()[start].start as usize;
    let next = document.links.partition_point(|link| link.end <= byte);
    let text = document.links.get(next).map(|link| link.text);
    text.is_some_and(|text| text.start <= byte && text.end <= document.words()[at].start as usize)
}

/// "Vela Vakfı'na göre": a name whose ending is parted by an apostrophe. Without one the ending cannot be told from the name.
fn before_ending(document: &Document, start: usize, end: usize, lexicon: &Lexicon) -> Option<Span> {
    let apostrophe = end.checked_sub(2).filter(|at| *at > start && document.mark(*at) == '\'')?;
    before_verb(document, start, apostrophe, lexicon)
}

/// The run of words with capitals right before a verb, with small words of names inside: "Foro Claro", "the Office of Peace".
fn before_verb(document: &Document, start: usize, end: usize, lexicon: &Lexicon) -> Option<Span> {
    let is_capital = |at: usize| matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals);
    if end == start || !is_capital(end - 1) {
        return None;
    }
    let mut first = end;
    while first > start {
        let before = first - 1;
        let inner = first > start + 1
            && is_capital(first - 2)
            && document.words()[before].shape == Shape::Small
            && document.folded(before).len() <= 3;
        if !(is_capital(before) || inner) {
            break;
        }
        first = before;
    }
    if lexicon.is(document, first, end, Role::Article) {
        first += 1;
    }
    // A month or weekday is nobody who says something.
    let is_date = lexicon.is(document, first, end, Role::Weekday);
    (first < end && !is_date).then(|| document.span(&(first..end)))
}
