//! What a line says about a person beside the name: age, sex, pronouns, occupation, what has become of them, other names.

use std::ops::Range;

use super::line::{Context, Entry, Parsed, first_letter, in_any, is_full_name, is_group, is_name_word, trimmed};
use super::marks::sex_of;
use crate::Span;
use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Role};
use crate::read::numbers::number_at;
use crate::read::words::Shape;

/// Before "other members" stand at most so many words: "the", "los".
const LEADING_WORDS: usize = 2;

/// Nobody is older; a larger number beside a name is no age.
const OLDEST: f64 = 120.0;

/// An occupation has at most so many words; more of them tell a story.
const LONGEST_OCCUPATION: usize = 10;

/// Pronouns have at most so many words and marks: "she/her/hers".
const LONGEST_PRONOUNS: usize = 5;

/// The age that a piece is: a number, and beside it only such words.
pub(super) fn age_of(context: &Context<'_>, words: &Range<usize>) -> Option<(u16, Span)> {
    age_of_any(context.document, words)
}

/// The same in a document.
pub(super) fn age_of_any(document: &Document, words: &Range<usize>) -> Option<(u16, Span)> {
    let number = words.clone().find_map(|at| {
        let all = LEXICONS.all.iter();
        all.filter_map(|lexicon| number_at(document, at, words.end, lexicon)).next()
    })?;
    let mut at = words.start;
    while at < words.end {
        if number.words.contains(&at) {
            at = number.words.end;
        } else if document.words()[at].shape == Shape::Mark {
            at += 1;
        } else {
            at += in_any(document, at, words.end, Role::AgeWord)?;
        }
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an age is between 0 and 120")]
    (number.value.fract() == 0.0 && number.value <= OLDEST).then(|| (number.value as u16, document.span(&number.words)))
}

/// "22-year-old", "22-jährige": an age that is one word.
pub(super) fn age_word(document: &Document, at: usize) -> Option<(u16, Span)> {
    let (number, rest) = document.folded(at).split_once('-')?;
    let is_age = LEXICONS.all.iter().any(|lexicon| lexicon.is_word(rest, Role::AgeWord));
    let age = number.parse::<u16>().ok().filter(|age| is_age && f64::from(*age) <= OLDEST)?;
    Some((age, document.span(&(at..at + 1))))
}

pub(super) fn begins_with_kin(document: &Document, words: &Range<usize>) -> bool {
    let is_title =
        || in_any(document, words.start, words.end, Role::Honorific).is_some() && is_full_name(document, words);
    in_any(document, words.start, words.end, Role::Kin).is_some() && !is_title()
}

/// "her son", "other members of the union": people whom the line does not name.
pub(super) fn is_of_nobody(document: &Document, words: &Range<usize>) -> bool {
    let is = |at: usize, role| in_any(document, at, words.end, role).is_some();
    let leads = |at: &usize| is(*at, Role::Article) || is(*at, Role::OtherOf) && !is(*at, Role::Unnamed);
    // "the other members of the union"
    let first = words.clone().take(LEADING_WORDS + 1).find(|at| !leads(at));
    begins_with_kin(document, words)
        || first.is_some_and(|at| is(at, Role::Unnamed) && is(at, Role::OtherOf) && at + 1 < words.end)
        || is(words.start, Role::Unnamed) && is(words.start, Role::OtherOf)
}

/// "her brother Luis Prado": the name after the words that say whose relative somebody is.
pub(super) fn name_after_kin(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    // "Ihr Bruder": the words for it may have capitals.
    let mut start = words.start;
    while let Some(length) = in_any(document, start, words.end, Role::Kin) {
        start += length;
    }
    let first = (start..words.end).find(|at| is_name_word(document, *at))?;
    let name = first..words.end;
    (first > words.start && is_full_name(document, &name)).then_some(name)
}

/// What is in brackets after a name: its parts are marks of the sex, pronouns, an age, another name, what became of the person.
pub(super) fn take_bracket(context: &Context<'_>, parsed: &mut Parsed, words: Range<usize>) {
    let document = context.document;
    if let Some(shared) = shared_pronouns(context, &words) {
        let without = parsed.people.iter_mut().rev().take_while(|person| person.pronouns.is_none());
        without.for_each(|person| person.pronouns = Some(shared));
        return;
    }
    if let Some(status) = status_of_all(document, &words) {
        parsed.people.iter_mut().for_each(|person| _ = person.status.get_or_insert(status));
        return;
    }
    let Some(person) = parsed.people.last_mut() else { return };
    if sex_of(document, &words, context.marks).is_none() && is_pronoun_bracket(context, person, &words) {
        person.pronouns.get_or_insert(document.span(&words));
        return;
    }
    if in_any(document, words.start, words.end, Role::Status).is_some()
        && !words.clone().any(|at| document.mark(at) == ',')
    {
        person.status.get_or_insert(document.span(&trimmed(document, words)));
        return;
    }
    if is_dated_status(document, &words) {
        person.status.get_or_insert(document.span(&trimmed(document, words)));
        return;
    }
    let is_note = in_any(document, words.start, words.end, Role::NameNote).is_some();
    if is_group(document, person) && !is_note && sex_of(document, &words, context.marks).is_none() {
        // "Members of Aula Libre (the union)": what is in brackets says who they are.
        person.name.end = document.words().get(words.end).map_or(person.name.end, |close| close.end as usize);
        return;
    }
    // "(f/34)": a slash parts the sex from the age, but not "he/him".
    let is_sexed = sex_of(document, &(words.start..words.start + 1), context.marks).is_some();
    let is_end = |at: &usize| matches!(document.mark(*at), ',' | '،' | ';') || is_sexed && document.mark(*at) == '/';
    let mut start = words.start;
    while start < words.end {
        let end = (start..words.end).find(is_end).unwrap_or(words.end);
        if start < end {
            take_in_bracket(context, person, start..end);
        }
        start = end + 1;
    }
}

/// "am 12. Oktober freigelassen": a day, and after it nothing but what became of somebody.
fn is_dated_status(document: &Document, words: &Range<usize>) -> bool {
    let is_rest =
        |at: usize| in_any(document, at, words.end, Role::Status).is_some_and(|length| at + length == words.end);
    let day = (words.start..words.end).find_map(|at| crate::read::headline::date_in_any(document, at, words.end));
    day.is_some_and(|day| day.words.end < words.end && is_rest(day.words.end))
}

/// "all released", "tous libérés": what has become of all who are named before, without the words that say so.
pub(super) fn status_of_all(document: &Document, words: &Range<usize>) -> Option<Span> {
    let length = in_any(document, words.start, words.end, Role::OfAll)?;
    let status = words.start + length..words.end;
    in_any(document, status.start, status.end, Role::Status).map(|_| document.span(&trimmed(document, status)))
}

/// "(both he/him)", "(tous deux il)": the pronouns of all names before the bracket, behind words that say so.
fn shared_pronouns(context: &Context<'_>, words: &Range<usize>) -> Option<Span> {
    let document = context.document;
    let tail = (words.start + 1..words.end.min(words.start + 1 + SHARED_WORDS))
        .find(|at| are_pronouns(document, &(*at..words.end)))?;
    let leads = (words.start..tail).all(|at| {
        let is_word = matches!(document.words()[at].shape, Shape::Small | Shape::Other);
        is_word && !LEXICONS.common.is(document, at, words.end, Role::Pronoun)
    });
    let is_first_word = document.words()[tail].shape != Shape::Mark;
    (context.with_pronouns && leads && is_first_word).then(|| document.span(&(tail..words.end)))
}

/// "Both", "all two": the words before pronouns that several people share are at most so many.
const SHARED_WORDS: usize = 2;

pub(super) fn take_in_bracket(context: &Context<'_>, person: &mut Entry, words: Range<usize>) {
    let document = context.document;
    if let Some(sex) = sex_of(document, &words, context.marks) {
        person.sex.get_or_insert((sex, document.span(&words)));
    } else if context.marks.is_unclear(document, &words) {
        person.is_marked = true;
    } else if let Some(age) = age_of(context, &words) {
        person.age.get_or_insert(age);
    } else if in_any(document, words.start, words.end, Role::NameNote).is_some() {
    } else if in_any(document, words.start, words.end, Role::Status).is_some() {
        person.status.get_or_insert(document.span(&words));
    } else if let Some(alias) = alias_in(document, &words).or_else(|| spelling_in(context, person, &words)) {
        person.aliases.push(alias);
    }
}

pub(super) fn is_pronoun_bracket(context: &Context<'_>, person: &Entry, words: &Range<usize>) -> bool {
    let document = context.document;
    let is_known = |role| in_any(document, words.start, words.end, role).is_some();
    let are_small = || {
        words.clone().all(|at| {
            matches!(document.words()[at].shape, Shape::Small | Shape::Other) || matches!(document.mark(at), '/' | ',')
        }) && words.len() <= LONGEST_PRONOUNS
            && !words.clone().any(|at| document.folded(at).starts_with(|letter: char| letter.is_ascii_digit()))
    };
    are_pronouns(document, words)
        || context.with_pronouns
            && !is_group(document, person)
            && are_small()
            && !is_known(Role::Status)
            && !is_known(Role::NameNote)
}

pub(super) fn are_pronouns(document: &Document, words: &Range<usize>) -> bool {
    let is_fine = |at: usize| {
        matches!(document.mark(at), '/' | ',' | '.')
            || LEXICONS.common.is(document, at, words.end, Role::Pronoun)
            || LEXICONS.is(document, at, words.end, Role::Connector)
    };
    words.clone().all(is_fine) && !words.is_empty()
}

/// What stands after a comma or a dash: age, sex, what became of somebody, another name, what somebody does.
pub(super) fn take_attribute(context: &Context<'_>, person: &mut Entry, words: Range<usize>) {
    let document = context.document;
    let words = without_bracket(document, trimmed(document, words));
    if words.is_empty() || in_any(document, words.start, words.end, Role::NameNote).is_some() {
        return;
    }
    if let Some(age) = age_word(document, words.start) {
        person.age.get_or_insert(age);
        let rest = words.start + 1..words.end;
        if !rest.is_empty() && is_occupation(document, &rest) {
            person.occupation.get_or_insert(document.span(&rest));
        }
    } else if let Some(sex) = sex_of(document, &words, context.marks) {
        person.sex.get_or_insert((sex, document.span(&words)));
    } else if let Some(age) = age_of(context, &words) {
        person.age.get_or_insert(age);
    } else if let Some(alias) = alias_in(document, &words) {
        person.aliases.push(alias);
    } else if in_any(document, words.start, words.end, Role::Status).is_some() {
        person.status.get_or_insert(document.span(&words));
    } else if is_slashed_pronoun(document, &words) {
        person.pronouns.get_or_insert(document.span(&words));
    } else if is_occupation(document, &words) {
        person.occupation.get_or_insert(document.span(&words));
    }
}

/// Words without a bracket at their end that none of them opens: it joins several lines of people.
fn without_bracket(document: &Document, mut words: Range<usize>) -> Range<usize> {
    while words.len() > 1 && document.mark(words.end - 1) == ')' && !words.clone().any(|at| document.mark(at) == '(') {
        words.end -= 1;
    }
    words
}

/// "Ana Vela, she/her": with a slash, else "her" could be anything.
pub(super) fn is_slashed_pronoun(document: &Document, words: &Range<usize>) -> bool {
    words.clone().any(|at| document.mark(at) == '/') && are_pronouns(document, words)
}

pub(super) fn is_occupation(document: &Document, words: &Range<usize>) -> bool {
    // "in her 30s"
    let has_digits = words.clone().any(|at| document.folded(at).contains(|letter: char| letter.is_ascii_digit()));
    let is_unnamed = in_any(document, words.start, words.end, Role::Unnamed).is_some();
    let country = LEXICONS.country_at(document, words.start, words.end).map(|(_, length)| length);
    let is_country = country == Some(words.len())
        || in_any(document, words.start, words.end, Role::NotOccupation) == Some(words.len());
    // "Community Vela Alta" is a group that has a name.
    let group = in_any(document, words.start, words.end, Role::NotOccupation).map(|length| words.start + length);
    let is_capital = |at: usize| matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals);
    let is_country = is_country || group.is_some_and(|next| next < words.end && is_capital(next));
    words.len() <= LONGEST_OCCUPATION && !is_country && !has_digits && !is_unnamed && !begins_with_kin(document, words)
}

/// "known as Kartal", "“Kartal” olarak tanınıyor": the other name, without the words that say that it is one.
pub(super) fn alias_in(document: &Document, words: &Range<usize>) -> Option<Span> {
    let before = in_any(document, words.start, words.end, Role::AliasBefore).unwrap_or(0);
    let after = (words.start..words.end)
        .find(|at| in_any(document, *at, words.end, Role::AliasAfter).is_some_and(|length| at + length == words.end));
    let inner = words.start + before..after.unwrap_or(words.end);
    let is_quoted = document.mark(words.start) == '"' && document.mark(words.end - 1) == '"' && words.len() > 2;
    let is_named = is_name_word(document, inner.start) || document.words()[inner.start].shape != Shape::Small;
    if inner.is_empty() || before == 0 && after.is_none() && !is_quoted || !is_named {
        return None;
    }
    let is_quote = |at: usize| matches!(document.mark(at), '"' | '\'');
    let start = inner.clone().find(|at| !is_quote(*at))?;
    let end = inner.clone().rev().find(|at| !is_quote(*at))? + 1;
    Some(document.span(&(start..end)))
}

/// "Dimiskili" beside "Dımışkılı", "孟宝青": another spelling, or another script.
pub(super) fn spelling_in(context: &Context<'_>, person: &Entry, words: &Range<usize>) -> Option<Span> {
    let document = context.document;
    let is_other_script = document.words()[words.start].shape == Shape::Other
        && document.words()[person.words.start].shape != Shape::Other
        && !document.folded(words.start).starts_with(|letter: char| letter.is_ascii_digit());
    let initials = |words: &Range<usize>| -> Vec<char> {
        words.clone().filter(|at| is_name_word(document, *at)).map(|at| first_letter(document, at)).collect()
    };
    let (own, other) = (initials(&person.words), initials(words));
    let are_names = words
        .clone()
        .all(|at| is_name_word(document, at) || LEXICONS.common.is(document, at, words.end, Role::Particle));
    let is_similar = are_names
        && !other.is_empty()
        && own.len() == other.len()
        && own.iter().zip(&other).any(|(own, other)| own == other);
    let is_family = are_names && other.len() == 1 && own.last() == other.first();
    (is_other_script || is_similar || is_family).then(|| document.span(words))
}
