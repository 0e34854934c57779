//! Since when the people are held or missing: "Ana Vela was arrested on 2 July 2021", "They have been held since then".

use std::collections::HashMap;
use std::ops::Range;

use casework::Day;

use crate::Span;
use crate::read::document::Document;
use crate::read::draft::Draft;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};
use crate::read::prose::{Passage, Prose, Where};
use crate::read::when::{When, dates_in};
use crate::read::words::Shape;

/// Between "arrested" and its date stand at most so many words: place and circumstances.
const DISTANCE: usize = 20;

/// So near to "prison", "released" or "hunger strike" says that the date is that of something else.
const END_DISTANCE: usize = 5;

/// Between "since" and its date stand at most so many words: "since the early hours of".
const SINCE_DISTANCE: usize = 5;

/// A sentence about people named before says so in its first words: "They", "Both men", "Was arrested".
const SUBJECT_WORDS: usize = 4;

/// What is said of them begins among so many: "The people named above were".
const VERB_WORDS: usize = 5;

/// The pronoun that is about them stands among so many first words.
const PRONOUN_WORDS: usize = 8;

/// A word of a name that stands for the whole has at least so many letters.
const SHORTEST_NAME_WORD: usize = 3;

/// The people of the list, by the words that name one of them alone.
struct Known {
    words: HashMap<String, Option<usize>>,
    names: Vec<Vec<String>>,
}

impl Known {
    fn of(names: impl Iterator<Item = String>) -> Self {
        let names: Vec<Vec<String>> =
            names.map(|name| name.split(' ').map(str::to_owned).filter(|word| !word.is_empty()).collect()).collect();
        let mut words: HashMap<String, Option<usize>> = HashMap::new();
        for (person, name) in names.iter().enumerate() {
            for word in name.iter().filter(|word| word.chars().count() >= SHORTEST_NAME_WORD) {
                words
                    .entry(word.clone())
                    .and_modify(|known| *known = known.filter(|other| *other == person))
                    .or_insert(Some(person));
            }
        }
        Self { words, names }
    }

    /// The people whom some words name, in the order of their places: by all words of the name, or by one that only one has.
    fn named(&self, document: &Document, words: Range<usize>) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in words.clone() {
            let folded = document.folded(at);
            let known = self.words.get(folded).or_else(|| self.words.get(without_glued(folded)));
            let is_name = document.words()[at].shape != Shape::Small;
            if let Some(Some(person)) = known.filter(|_| is_name)
                && !found.iter().any(|(other, _)| other == person)
                && (document.words()[at].shape != Shape::Other || self.begins_name(document, *person, at))
            {
                found.push((*person, at));
            }
        }
        found
    }

    /// In a script without capitals a word of a name can be any word: two words of the name stand together.
    fn begins_name(&self, document: &Document, person: usize, at: usize) -> bool {
        let name = &self.names[person];
        let has = |at: usize| at < document.words().len() && name.iter().any(|word| word == document.folded(at));
        name.len() == 1 || has(at + 1) || at > 0 && has(at - 1)
    }
}

/// A word without an "and" or "of" that is written as one with it.
fn without_glued(folded: &str) -> &str {
    let glued = LEXICONS.all.iter().flat_map(|lexicon| &lexicon.glued_connectors);
    glued.filter_map(|glued| folded.strip_prefix(glued.as_str())).find(|rest| !rest.is_empty()).unwrap_or(folded)
}

/// Gives the people of the list the day since when they are held or missing, where the document's sentences say so.
pub(in crate::read) fn take(draft: &mut Draft<'_>, prose: &Prose) {
    let document = draft.document;
    let names = draft.action.people.iter().map(|person| crate::read::fold::fold(&person.name));
    let known = Known::of(names);
    if known.names.is_empty() {
        return;
    }
    let mut days: Vec<Option<(Day, Span)>> = vec![None; known.names.len()];
    let mut before: Vec<usize> = Vec::new();
    let passages = |wanted: Where| prose.sentences().filter(move |(passage, _)| passage.place == wanted);
    for (passage, sentence) in passages(Where::Summary).chain(passages(Where::Letter)) {
        let named = known.named(document, sentence.clone());
        for (people, day) in dated(document, prose, passage, sentence, &named, &before, known.names.len()) {
            people.into_iter().for_each(|person| _ = days[person].get_or_insert(day));
        }
        if !named.is_empty() {
            before = named.iter().map(|(person, _)| *person).collect();
        }
    }
    for (place, day) in days.into_iter().enumerate() {
        if let (Some((day, span)), None) = (day, draft.action.people[place].since) {
            draft.action.people[place].since = Some(day);
            draft.stands(format!("people/{place}/since"), span);
        }
    }
}

/// The days of a sentence since when somebody is held, each with the people whom it is about.
fn dated(
    document: &Document,
    prose: &Prose,
    passage: &Passage,
    sentence: &Range<usize>,
    named: &[(usize, usize)],
    before: &[usize],
    count: usize,
) -> Vec<(Vec<usize>, (Day, Span))> {
    let lexicon = passage.lexicon;
    let mut found: Vec<(Vec<usize>, (Day, Span))> = Vec::new();
    let mut from = sentence.start;
    let dates = dates_in(document, sentence.clone(), lexicon);
    for (place, date) in dates.iter().enumerate() {
        let until = dates.get(place + 1).map_or(sentence.end, |next| next.words.start);
        let part = part(document, from..until, date);
        from = date.words.end;
        let Some(day) = date.whole().filter(|_| tells_since(document, &part, date, lexicon)) else { continue };
        let within = |range: Range<usize>| -> Vec<usize> {
            named.iter().filter(|(_, at)| range.contains(at)).map(|(person, _)| *person).collect()
        };
        let mut people = within(part.start..date.words.start);
        if people.is_empty() {
            people = within(date.words.end..part.end);
        }
        // "Ana was released on 6 July from the place where she had been held since 27 February 2004".
        if people.is_empty() && part.clone().any(|at| LEXICONS.common.is(document, at, part.end, Role::Pronoun)) {
            people = within(sentence.start..date.words.start);
        }
        if people.is_empty() && named.is_empty() && is_about_them(document, prose, sentence, date, lexicon) {
            people = if before.is_empty() { (0..count).collect() } else { before.to_vec() };
        }
        if !people.is_empty() {
            found.push((people, (day, document.span(&date.words))));
        }
    }
    found
}

/// The part between semicolons in which a date stands.
fn part(document: &Document, words: Range<usize>, date: &When) -> Range<usize> {
    let is_end = |place: &usize| document.mark(*place) == ';';
    let start = (words.start..date.words.start).rev().find(is_end).map_or(words.start, |place| place + 1);
    let end = (date.words.end..words.end).find(is_end).unwrap_or(words.end);
    start..end
}

/// Whether a part says that somebody was arrested, held or taken on its date, and not that this ended then, or that something
/// else happened.
fn tells_since(document: &Document, part: &Range<usize>, date: &When, lexicon: &Lexicon) -> bool {
    let near = date.words.start.saturating_sub(DISTANCE).max(part.start)..part.end.min(date.words.end + DISTANCE);
    let is = |at: usize, role| document.words()[at].id != 0 && lexicon.is(document, at, part.end, role);
    let distance = |at: usize| if at < date.words.start { date.words.start - at } else { at - date.words.end + 1 };
    let all = |role| near.clone().filter(move |at| !date.words.contains(at) && is(*at, role));
    let since = all(Role::SinceOnly).any(|at| distance(at) <= SINCE_DISTANCE);
    let others: Vec<usize> = all(Role::SinceOther).collect();
    let nearest = others.iter().map(|at| distance(*at)).min().unwrap_or(usize::MAX);
    let fits = |at: &usize| {
        let is_state = is(*at, Role::SinceState);
        if is_state { since && others.is_empty() } else { distance(*at) <= nearest }
    };
    let Some(verb) = all(Role::SinceVerb).filter(fits).min_by_key(|at| distance(*at)) else { return false };
    let ends = |at: usize| distance(at) < distance(verb) || at.abs_diff(verb) <= END_DISTANCE;
    !all(Role::SinceNot).min_by_key(|at| distance(*at)).is_some_and(ends)
}

/// Whether a sentence that names nobody of the list is about them all the same: its first words say so, and nobody else is
/// named in it.
fn is_about_them(document: &Document, prose: &Prose, sentence: &Range<usize>, date: &When, lexicon: &Lexicon) -> bool {
    let names = &prose.names.all;
    let first = names.partition_point(|name| name.words.start < sentence.start);
    let has_name = names[first..].iter().take_while(|name| name.words.end <= sentence.end).any(|name| {
        name.words.start < date.words.start
            && prose.names.is_person(document, name)
            && !is_led(document, sentence, name.run_start, lexicon)
    });
    let is = |at: usize, role| lexicon.is(document, at, sentence.end, role);
    let end = sentence.end.min(sentence.start + SUBJECT_WORDS);
    let until = sentence.end.min(sentence.start + VERB_WORDS);
    let opens = date.words.start < end
        || (sentence.start..end).any(|at| LEXICONS.common.is(document, at, sentence.end, Role::Pronoun))
        || (sentence.start..until).any(|at| is(at, Role::Being) || is(at, Role::SinceVerb));
    let of_others = |until: usize| (sentence.start..until).any(|at| is(at, Role::Kin));
    // "According to those who saw it, they were taken on": the pronoun comes later, and nobody's relatives before it.
    let later = sentence.end.min(sentence.start + PRONOUN_WORDS);
    let pronoun = (sentence.start..later)
        .find(|at| LEXICONS.common.is(document, *at, sentence.end, Role::Pronoun) && !is(*at, Role::Kin));
    !has_name && (opens && !of_others(end) || pronoun.is_some_and(|at| !of_others(at)))
}

/// "in Puerto Claro", "the Foro Claro": what stands after such a word is no person.
fn is_led(document: &Document, sentence: &Range<usize>, start: usize, lexicon: &Lexicon) -> bool {
    let led = |role| lexicon.before(document, sentence.start, start, role).is_some();
    led(Role::PlaceBefore) || led(Role::Article)
}
