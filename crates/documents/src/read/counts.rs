//! Numbers in a sentence that count people and the like; dates, years, ages, terms and names are left out.

use std::ops::Range;

use casework::Qualifier;

use super::document::Document;
use super::lexicon::{Kind, LEXICONS, LONGEST_PHRASE, Lexicon, Meaning, Role};
use super::numbers::{Number, number_at};
use super::when::When;
use super::words::Shape;

/// What is counted is said in at most so many words.
const COUNTS_WORDS: usize = 12;

/// After a number without digits, "are (still) detained" comes within so many words.
const STATE_DISTANCE: usize = 4;

/// From here on a number with "million" or "thousand" needs no noun: "7.9 million had fled".
const LARGE: f64 = 1000.0;

/// A unit stands at most so many words after its number: "four and a half months".
const WORDS_TO_UNIT: usize = 4;

/// A smaller number in words counts nothing where what it counts is no word that is known: "two parked cars".
const TELLING: f64 = 5.0;

/// A number that counts.
pub(super) struct Counted {
    pub number: Number,
    pub qualifier: Option<(Qualifier, Range<usize>)>,
    /// The words that say what it counts.
    pub counts: Option<Range<usize>>,
    /// Whether it is part of the number before it: "including 89 women".
    pub is_part: bool,
    /// Whether the words after it say what became of those counted: "five teenagers remain detained".
    pub is_state: bool,
}

/// The numbers of a sentence that count, in their order. `is_told`: the sentence says who counted, or as of when; then what
/// is counted need not be a word that is known.
pub(super) fn counted_in(
    document: &Document,
    sentence: Range<usize>,
    lexicon: &Lexicon,
    dates: &[When],
    is_told: bool,
) -> Vec<Counted> {
    let mut found: Vec<Counted> = Vec::new();
    let (mut at, mut next_date, mut in_parts) = (sentence.start, 0, false);
    while at < sentence.end {
        while dates.get(next_date).is_some_and(|date| date.words.end <= at) {
            next_date += 1;
        }
        if let Some(date) = dates.get(next_date).filter(|date| date.words.contains(&at)) {
            at = date.words.end;
            continue;
        }
        if document.mark(at) == ';' {
            in_parts = false;
        }
        let opens_parts = !found.is_empty()
            && (lexicon.is(document, at, sentence.end, Role::Including) || is_bracket_of(document, &found, at));
        in_parts |= opens_parts;
        let Some(number) = number_at(document, at, sentence.end, lexicon) else {
            at += 1;
            continue;
        };
        at = number.words.end;
        if is_other(document, &sentence, lexicon, &number) {
            continue;
        }
        let qualifier = qualifier_before(document, sentence.start, number.words.start, lexicon);
        let lead = qualifier.as_ref().map_or(number.words.start, |(_, words)| words.start);
        let of_them = part_phrase(document, &found, sentence.end, lexicon, (lead, number.words.end));
        let is_part = of_them.is_some() || in_parts && is_item(document, sentence.start, lead, lexicon);
        in_parts &= is_part;
        let after = qualifier_after(document, number.words.end, sentence.end, lexicon).filter(|_| qualifier.is_none());
        let qualified = after.as_ref().map_or(number.words.end, |(_, words)| words.end);
        let counts_start = of_them.unwrap_or(qualified);
        let counts = counts_after(document, counts_start, sentence.end, lexicon, dates, is_part);
        let noun_end = counts.as_ref().map_or(qualified, |counts| counts.end);
        let qualifier = qualifier.or(after).or_else(|| qualifier_after(document, noun_end, sentence.end, lexicon));
        let qualifier = qualifier.or_else(|| about_within(document, &number, lexicon));
        // "a poem about a dam" in languages where "about" or "over" is a preposition, too: nobody counts "over one".
        let is_article = |(qualifier, _): &(Qualifier, Range<usize>)| {
            matches!(qualifier, Qualifier::Over | Qualifier::About | Qualifier::UpTo | Qualifier::Almost)
        };
        // "A person", "une personne": the word is an article in most languages.
        if number.value == 1.0 && !number.in_digits && qualifier.as_ref().is_none_or(is_article) {
            continue;
        }
        let one = Counted {
            is_state: is_state(document, &counts, sentence.end, lexicon),
            number,
            qualifier,
            counts,
            is_part,
        };
        if is_part || is_count(document, sentence.start, &one, lexicon, is_told) {
            found.push(one);
        }
    }
    found
}

/// "868 people (89 women and 804 men)"
fn is_bracket_of(document: &Document, found: &[Counted], at: usize) -> bool {
    let end = found.last().map(|one| one.counts.as_ref().map_or(one.number.words.end, |counts| counts.end));
    document.mark(at) == '(' && end == Some(at)
}

/// ", nine of them women": the word after "of them", where a number before it is the whole.
fn part_phrase(
    document: &Document,
    found: &[Counted],
    end: usize,
    lexicon: &Lexicon,
    (lead, after): (usize, usize),
) -> Option<usize> {
    let length = lexicon.at(document, after, end, Role::Including)?;
    let is_led = lead > 0 && matches!(document.mark(lead - 1), ',' | '(' | ';');
    (is_led && !found.is_empty()).then_some(after + length)
}

/// Whether a part of a list begins here: after "including", a comma, "and" or a bracket.
fn is_item(document: &Document, start: usize, at: usize, lexicon: &Lexicon) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| *before >= start) else { return false };
    matches!(document.mark(before), ',' | '(' | ':')
        || lexicon.before(document, start, at, Role::Connector).is_some()
        || lexicon.before(document, start, at, Role::Including).is_some()
}

fn is_count(document: &Document, sentence_start: usize, one: &Counted, lexicon: &Lexicon, is_told: bool) -> bool {
    let countable = one
        .counts
        .as_ref()
        .is_some_and(|counts| counts.clone().any(|at| lexicon.is(document, at, counts.end, Role::Countable)));
    let start = one.number.words.start;
    // "Since 2014 people have fled": a year after a word that leads a date.
    let is_dated = [Role::SinceWord, Role::AsOfOpening, Role::AsOf, Role::PlaceBefore]
        .iter()
        .any(|role| lexicon.before(document, sentence_start, start, *role).is_some());
    let month = |meaning| matches!(meaning, Meaning::Month(_)).then_some(());
    let is_month = |at: usize| lexicon.find(document, at, start, Kind::Month, month).is_some();
    let is_dated = is_dated || start.checked_sub(1).is_some_and(is_month);
    // "a law of 2021 punishes what judges said": what is counted stands right after the number.
    let is_beside =
        one.counts.as_ref().is_some_and(|counts| lexicon.is(document, counts.start, counts.end, Role::Countable));
    let is_year = one.number.looks_like_year && (!countable || (is_dated || !is_beside) && one.qualifier.is_none());
    // "Camp 14": a number after a word with a capital is part of a name, unless people come after it.
    let after_capital = start.checked_sub(1).is_some_and(|before| {
        matches!(document.words()[before].shape, Shape::Capital | Shape::Capitals) && start - 1 > sentence_start
    });
    if after_capital && !countable && one.qualifier.is_none() {
        return false;
    }
    let has_scale = one.number.words.len() > 1 && one.number.value >= LARGE;
    let is_telling = one.number.in_digits && one.number.value > 1.0 || one.number.value >= TELLING;
    let told = is_told && is_telling && one.counts.as_ref().is_some_and(|counts| is_noun(document, counts));
    // "35 of the fishers"
    let is_of =
        lexicon.is(document, one.number.words.end, document.words().len(), Role::CountOf) && one.number.in_digits;
    !is_year
        && (countable
            || told
            || is_of && !after_capital
            || one.qualifier.is_some()
            || has_scale && one.number.in_digits)
}

/// Whether what is counted begins with a word that can be a noun: no small word of the language.
fn is_noun(document: &Document, counts: &Range<usize>) -> bool {
    let word = &document.words()[counts.start];
    LEXICONS.languages_of(word.id) == 0 && !matches!(word.shape, Shape::Mark | Shape::Number | Shape::Initial)
}

/// A year, an age, a term, a share, a law, a time, part of a name: a number that counts no people.
fn is_other(document: &Document, sentence: &Range<usize>, lexicon: &Lexicon, number: &Number) -> bool {
    let (start, end) = (number.words.start, number.words.end);
    let glued = |at: usize, other: usize| {
        let mark = document.mark(at);
        matches!(mark, '/' | ':' | '-' | '#' | '$' | '€' | '£' | '.' | '@' | '+' | '=' | '_')
            && !document.words()[other].spaced
    };
    let glued_before = start > sentence.start && glued(start - 1, start);
    let glued_after = end + 1 < sentence.end && glued(end, end) && !document.words()[end + 1].spaced;
    let currency = start > sentence.start && matches!(document.mark(start - 1), '$' | '€' | '£');
    let before = |role| lexicon.before(document, sentence.start, start, role).is_some();
    let has_unit = unit_follows(document, end, sentence.end, lexicon);
    // "812 555 0100": a telephone number.
    let is_number = |at: usize| document.words().get(at).is_some_and(|word| word.shape == Shape::Number);
    let in_row = number.in_digits && end < sentence.end && is_number(end)
        || number.in_digits
            && start > sentence.start
            && (is_number(start - 1) || document.mark(start - 1) == ')' && start > 1 && is_number(start - 2));
    // "Seven and four years": the unit is that of both.
    let shares_unit = || {
        let joint = lexicon.at(document, end, sentence.end, Role::Connector).unwrap_or(1);
        let is_small = document.words().get(end).is_some_and(|word| word.shape == Shape::Small);
        let next = number_at(document, end + joint, sentence.end, lexicon).filter(|_| is_small && end < sentence.end);
        !lexicon.is(document, end, sentence.end, Role::CountEnd)
            && next.is_some_and(|next| lexicon.is(document, next.words.end, sentence.end, Role::Unit))
    };
    // "The Two Rivers Forum": a number in words with a capital, within a sentence, is part of a name.
    let is_capital = document.words()[start].shape == Shape::Capital && !number.in_digits;
    let is_name = is_capital && start > sentence.start && document.words()[start - 1].shape != Shape::Mark;
    glued_before
        || glued_after
        || is_name
        || shares_unit()
        || in_row
        || currency
        || has_unit
        || before(Role::NumberName)
        || before(Role::Age)
        || is_range(document, sentence, start, lexicon)
}

/// Whether a number measures: "three months", "the first two years" in languages that say "two first years", "some twenty of
/// kilometres", "four and a half months".
fn unit_follows(document: &Document, end: usize, last: usize, lexicon: &Lexicon) -> bool {
    let is = |at: usize, role| lexicon.is(document, at, last, role);
    let near = end..last.min(end + WORDS_TO_UNIT);
    let counts = |at: &usize| {
        let is_first = *at == end;
        let ends = document.words()[*at].shape == Shape::Mark
            || is(*at, Role::Countable)
            || !is_first && is(*at, Role::CountEnd) && !is(*at, Role::Article)
            || is_first && is(*at, Role::CountEnd) && !is(*at, Role::CountOf) && !is(*at, Role::Connector);
        ends && !is(*at, Role::Unit)
    };
    near.clone().take_while(|at| !counts(at)).any(|at| is(at, Role::Unit))
}

/// "between 200 and 300": neither is a figure.
fn is_range(document: &Document, sentence: &Range<usize>, start: usize, lexicon: &Lexicon) -> bool {
    let between = |at: usize| lexicon.before(document, sentence.start, at, Role::Between).is_some();
    if between(start) {
        let after = start + 1..sentence.end.min(start + 1 + LONGEST_PHRASE);
        return after.clone().any(|at| {
            (lexicon.is(document, at, after.end, Role::Connector) || document.folded(at) == "to")
                && number_at(document, at + 1, sentence.end, lexicon).is_some()
        });
    }
    // The second one: its "and" comes right after the first one.
    let connector = lexicon.before(document, sentence.start, start, Role::Connector);
    connector.is_some_and(|connector| {
        connector > sentence.start + 1
            && document.words()[connector - 1].shape == Shape::Number
            && between(connector - 1)
    })
}

/// "une quinzaine": a number that says itself that it is not exact.
fn about_within(document: &Document, number: &Number, lexicon: &Lexicon) -> Option<(Qualifier, Range<usize>)> {
    let words = number.words.clone();
    lexicon.first(document, words, Role::AboutNumber).map(|words| (Qualifier::About, words))
}

/// The qualifier right before a number; "other" may stand between them.
pub(super) fn qualifier_before(
    document: &Document,
    start: usize,
    number: usize,
    lexicon: &Lexicon,
) -> Option<(Qualifier, Range<usize>)> {
    let end = lexicon.before(document, start, number, Role::OtherOf).unwrap_or(number);
    let pick = |meaning| if let Meaning::Qualifier(qualifier) = meaning { Some(qualifier) } else { None };
    (end.saturating_sub(LONGEST_PHRASE).max(start)..end).find_map(|at| {
        let (qualifier, length) = lexicon.find(document, at, end, Kind::Qualifier, pick)?;
        (at + length == end).then_some((qualifier, at..end))
    })
}

/// The qualifier right after a number or its noun, with the end of a word between them: "60'tan fazla".
fn qualifier_after(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<(Qualifier, Range<usize>)> {
    let pick = |meaning| if let Meaning::QualifierAfter(qualifier) = meaning { Some(qualifier) } else { None };
    let start = at + usize::from(document.mark(at) == '\'');
    let (qualifier, length) = lexicon.find(document, start, end, Kind::QualifierAfter, pick)?;
    Some((qualifier, start..start + length))
}

/// The words that say what a number counts: up to a verb, a preposition, a mark or the edge of a link.
fn counts_after(
    document: &Document,
    start: usize,
    end: usize,
    lexicon: &Lexicon,
    dates: &[When],
    is_part: bool,
) -> Option<Range<usize>> {
    let mut start = start;
    // "89 of them women", "89 are women"
    if is_part {
        start += lexicon.at(document, start, end, Role::Being).unwrap_or(0);
    }
    let relative = lexicon.at(document, start, end, Role::Relative).filter(|_| is_part);
    let mut at = start + relative.unwrap_or(0);
    while at < end && at - start < COUNTS_WORDS {
        let word = &document.words()[at];
        let is_mark = word.shape == Shape::Mark && !matches!(document.mark(at), '\'' | '"' | '-');
        let is_edge = at > start && word.at_link_edge;
        let ends = relative.is_none() && lexicon.is(document, at, end, Role::CountEnd);
        let joins_next = lexicon.is(document, at, end, Role::Connector)
            && (number_at(document, at + 1, end, lexicon).is_some()
                || at + 1 < end && lexicon.find(document, at + 1, end, Kind::Qualifier, is_qualifier).is_some());
        let is_date = dates.binary_search_by(|date| date.words.start.cmp(&at)).is_ok();
        let is_including = lexicon.is(document, at, end, Role::Including);
        if is_mark || is_edge || ends || joins_next || is_date || is_including {
            break;
        }
        at += 1;
    }
    if relative.is_none() {
        at = noun_end(document, start..at, lexicon);
    }
    // Small words at the end belong to what follows.
    while at > start
        && (document.words()[at - 1].shape == Shape::Mark
            || lexicon.is(document, at - 1, at, Role::Connector)
            || lexicon.is(document, at - 1, at, Role::Article))
    {
        at -= 1;
    }
    (at > start).then_some(start..at)
}

/// Where the words end that belong to the noun: after "people", "people arbitrarily detained", "cases of torture". Without a
/// noun that is known, all of them.
fn noun_end(document: &Document, words: Range<usize>, lexicon: &Lexicon) -> usize {
    let noun = words.clone().find_map(|at| Some(at + lexicon.at(document, at, words.end, Role::Countable)?));
    let Some(mut end) = noun else { return words.end };
    while end < words.end {
        let goes_on = [Role::CountMore, Role::SinceVerb, Role::Countable]
            .iter()
            .find_map(|role| lexicon.at(document, end, words.end, *role));
        // "women and girls", "cases of torture", "members of the union"
        let is_connector = lexicon.is(document, end, words.end, Role::Connector)
            && lexicon.is(document, end + 1, words.end, Role::Countable);
        match goes_on {
            Some(length) => end += length,
            None if is_connector => end += 2,
            None if lexicon.is(document, end, words.end, Role::CountOf) => return words.end,
            None => break,
        }
    }
    end
}

fn is_qualifier(meaning: Meaning) -> Option<()> {
    matches!(meaning, Meaning::Qualifier(_)).then_some(())
}

/// "five teenagers remain (arbitrarily) detained"
fn is_state(document: &Document, counts: &Option<Range<usize>>, end: usize, lexicon: &Lexicon) -> bool {
    let Some(counts) = counts else { return false };
    lexicon.is(document, counts.end, end, Role::Being)
        && (counts.end..end.min(counts.end + STATE_DISTANCE)).any(|at| lexicon.is(document, at, end, Role::SinceVerb))
}
