//! The people of a document without a list of them: those whom its summary names, and for whom it asks or of whom it tells
//! that they are held.

use std::collections::HashSet;
use std::ops::Range;

use casework::{Kind, PersonAtRisk};

use super::MOST_NAMED;
use super::about::age_of;
use super::line::{Context, people_in};
use super::marks::{Marks, sex_of};
use super::occurs::Occurs;
use crate::read::Unreadable;
use crate::read::document::Document;
use crate::read::draft::Draft;
use crate::read::fold::fold;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};
use crate::read::names::{Name, Seems, key};
use crate::read::prose::{Prose, Where};
use crate::read::words::Shape;

/// A person of the summary is named at least so many times in the whole document.
const TIMES: usize = 2;

/// An age has at most so many words: "approximately 44 years old".
const AGE_WORDS: usize = 5;

/// Between two who are named together stand at most so many words: "and the publisher".
const JOINT_WORDS: usize = 4;

/// So many places of a word are looked at for the town of an address.
const MOST_PLACES: usize = 100;

/// Between "in" and the name of a place stand at most so many words: "the village".
const PLACE_WORDS: usize = 3;

/// A family name that stands for the whole has at least so many letters.
const SHORTEST_FAMILY_NAME: usize = 4;

/// What tells who is at risk where nothing lists them.
struct Seeker<'a> {
    document: &'a Document,
    prose: &'a Prose,
    occurs: Occurs<'a>,
    /// The folded names of officials and sources.
    not: &'a HashSet<String>,
    /// The folded demands.
    demands: Vec<String>,
}

/// Puts those people into the draft, where it has none; `not` are the folded names of officials and sources.
pub(in crate::read) fn take(draft: &mut Draft<'_>, prose: &Prose, not: &HashSet<String>) -> Result<(), Unreadable> {
    if !draft.action.people.is_empty() {
        return Ok(());
    }
    let document = draft.document;
    let demands = draft.action.demands.iter().map(|demand| fold(&demand.text)).collect();
    let seeker = Seeker { document, prose, occurs: Occurs::default(), not, demands };
    let mut found = seeker.found();
    if found.is_empty() {
        let ends = matches!(draft.action.kind, Kind::Final { .. } | Kind::StopAction { .. });
        found.extend(seeker.told_of(ends));
    }
    let brackets: Vec<Range<usize>> =
        found.iter().map(|words| words.start..document.words().len().min(words.end + AGE_WORDS)).collect();
    let marks = Marks::of(document, &brackets, LEXICONS.of(&draft.action.language));
    for words in &found {
        enter(draft, &marks, &seeker.occurs, words)?;
    }
    Ok(())
}

impl Seeker<'_> {
    /// The names of those at risk, each once.
    fn found(&self) -> Vec<Range<usize>> {
        let found = self.found_in(Where::Summary);
        if found.is_empty() { self.found_in(Where::Letter) } else { found }
    }

    /// The one person whom the first sentence of the summary names, in a document that ends an action or tells that somebody
    /// was taken or freed: a short one names nobody twice.
    fn told_of(&self, ends: bool) -> Option<Range<usize>> {
        let passage = self.prose.passages.iter().find(|passage| passage.place == Where::Summary)?;
        let sentence = passage.sentences.first()?;
        let lexicon = passage.lexicon;
        let tells = |role| sentence.clone().any(|at| lexicon.is(self.document, at, sentence.end, role));
        if !ends && !tells(Role::SinceVerb) && !tells(Role::SinceNot) {
            return None;
        }
        let is_led = |name: &Name| {
            let led = |role| lexicon.before(self.document, sentence.start, name.run_start, role).is_some();
            // "in the village Puerto Claro"
            let first = name.run_start.saturating_sub(PLACE_WORDS).max(sentence.start);
            let in_place =
                (first..name.run_start).any(|at| lexicon.is(self.document, at, name.run_start, Role::PlaceBefore));
            led(Role::CountOf) || led(Role::Between) || in_place || led(Role::Article)
        };
        let fits = |name: &&Name| {
            let folded = key(self.document, &name.words);
            !is_led(name)
                && name.seems == Seems::Person
                && self.is_free(name, &name.words, &folded)
                && !self.is_of_thing(name, &name.words)
        };
        let mut names = names_within(self.prose, sentence).filter(fits);
        let name = names.next().filter(|_| names.next().is_none())?;
        Some(with_title(self.document, lexicon, sentence, name.words.clone()))
    }

    /// Those of the passages at one place.
    fn found_in(&self, place: Where) -> Vec<Range<usize>> {
        let mut seen: HashSet<String> = HashSet::new();
        let mut found: Vec<Range<usize>> = Vec::new();
        for passage in self.prose.passages.iter().filter(|passage| passage.place == place) {
            for sentence in &passage.sentences {
                let mut last: Option<usize> = None;
                for name in names_within(self.prose, sentence) {
                    let words = shortest(self.document, self.prose, name);
                    let folded = key(self.document, &words);
                    if seen.len() >= MOST_NAMED || !self.may_be(name, &words, &folded) {
                        continue;
                    }
                    let is_first = seen.is_empty();
                    if !self.fits((passage.lexicon, place), sentence, name, &words, (is_first, last)) {
                        continue;
                    }
                    last = Some(words.end);
                    let whole = whole_name(self.document, self.prose, &words);
                    let folded = key(self.document, &whole);
                    if !ends_another(&seen, &folded) && seen.insert(folded) {
                        found.push(with_title(self.document, passage.lexicon, sentence, whole));
                    }
                }
            }
        }
        found
    }

    /// Whether a name is that of an organisation: a word of it says so, after an article ("the Crescent Watch", and not "Rosa
    /// Villa"), or the word before it: "the association Open Cells".
    fn is_of_thing(&self, name: &Name, words: &Range<usize>) -> bool {
        let is = |at: usize, end: usize, role| LEXICONS.is(self.document, at, end, role);
        let Some(before) = name.run_start.checked_sub(1) else { return false };
        let is_article = |at: usize| is(at, at + 1, Role::Article);
        // "l'association", and not "human rights Ana Vela".
        let led = |at: usize| {
            at > 0 && (is_article(at - 1) || at > 1 && self.document.mark(at - 1) == '\'' && is_article(at - 2))
        };
        is_article(before) && words.clone().any(|at| is(at, words.end, Role::NotPerson))
            || self.document.words()[before].shape == Shape::Small
                && is(before, before + 1, Role::NotPerson)
                && led(before)
    }

    /// Whether a name can be that of somebody at risk.
    fn may_be(&self, name: &Name, words: &Range<usize>, folded: &str) -> bool {
        self.is_free(name, words, folded)
            && !self.is_of_thing(name, words)
            && (self.occurs.count(self.document, words) >= TIMES || self.has_family_name(words))
    }

    /// Whether a name is that of a person, and of nobody who is written to or says a figure.
    fn is_free(&self, name: &Name, words: &Range<usize>, folded: &str) -> bool {
        let is_other = self.not.iter().any(|other| other.ends_with(folded) || folded.ends_with(other.as_str()));
        // "der Dichterin Ana Vela": the article is that of the word before the name.
        let is_whole = words.start == name.words.start;
        let is_person = self.prose.names.is_person_named(folded) && (!is_whole || name.seems == Seems::Person);
        !is_other && !name.has_office && is_person && !self.is_town(words)
    }

    /// Whether a title that tells the sex stands before a name: "Mrs Ana Vela".
    fn is_titled(&self, lexicon: &Lexicon, sentence: &Range<usize>, name: usize) -> bool {
        let end = if name > sentence.start && self.document.mark(name - 1) == '.' { name - 1 } else { name };
        let led = |role| lexicon.before(self.document, sentence.start, end, role).is_some();
        led(Role::MaleTitle) || led(Role::FemaleTitle)
    }

    /// "Ana Vela, a seamstress from Puerto Claro": a word leads the name that belongs to the noun before it, and not to what
    /// joins two names ("of Ana Vela and of Luis Prado").
    fn is_led_apart(&self, lexicon: &Lexicon, sentence: &Range<usize>, name: usize) -> bool {
        let led = |role| lexicon.before(self.document, sentence.start, name, role);
        let Some(lead) = [Role::CountOf, Role::Between, Role::PlaceBefore].into_iter().find_map(led) else {
            return false;
        };
        let joins = |at: usize| self.document.mark(at) == ',' || lexicon.is(self.document, at, lead, Role::Connector);
        lead > sentence.start && !joins(lead - 1)
    }

    /// Whether a name stands before a comma and a country: the town of an address.
    fn is_town(&self, words: &Range<usize>) -> bool {
        let document = self.document;
        let is_here = |at: usize| {
            let end = at + words.len();
            words.clone().enumerate().all(|(place, word)| {
                at + place < document.words().len() && document.folded(at + place) == document.folded(word)
            }) && document.mark(end) == ','
                && LEXICONS.country_at(document, end + 1, document.words().len()).is_some()
        };
        document.places_of(document.folded(words.start)).take(MOST_PLACES).any(is_here)
    }

    /// Whether the document asks for them or tells that they are held. After the first one: who is named together with them,
    /// or held too. "The founder of Casa Clara" names no other.
    fn fits(
        &self,
        (lexicon, place): (&Lexicon, Where),
        sentence: &Range<usize>,
        name: &Name,
        words: &Range<usize>,
        (is_first, last): (bool, Option<usize>),
    ) -> bool {
        let document = self.document;
        let is = |at: usize, role| lexicon.is(document, at, sentence.end, role);
        let is_asked_for = self.is_asked_for(words);
        let is_held = sentence.clone().any(|at| is(at, Role::SinceVerb));
        if !is_first {
            let is_joined = last.is_some_and(|last| {
                let mut between = last..words.start;
                between.len() <= JOINT_WORDS && between.any(|at| is(at, Role::Connector) || document.mark(at) == ',')
            });
            let is_joined = is_joined && !self.is_led_apart(lexicon, sentence, name.run_start);
            let is_titled = self.is_named_in_demand(words) && self.is_titled(lexicon, sentence, words.start);
            let is_of = lexicon.before(document, sentence.start, name.run_start, Role::CountOf).is_some();
            return is_joined || (is_held || is_titled || self.is_asked_for_beside(words)) && is_asked_for && !is_of;
        }
        // A letter names others too: who is the first has both.
        if place == Where::Letter { is_asked_for && is_held } else { is_asked_for || is_held }
    }

    /// Whether a demand has the name, or its last word alone: "the release of Prof. Vela".
    fn is_asked_for(&self, words: &Range<usize>) -> bool {
        self.is_named_in_demand(words) || self.has_family_name(words)
    }

    fn is_named_in_demand(&self, words: &Range<usize>) -> bool {
        let folded = key(self.document, words);
        self.demands.iter().any(|demand| demand.contains(folded.trim_end()))
    }

    /// Whether a demand asks for two people, this one and another whom the summary names: "the safety of Ana Vela, of Luis
    /// Prado and of their families".
    fn is_asked_for_beside(&self, words: &Range<usize>) -> bool {
        let folded = key(self.document, words);
        let own = folded.trim_end();
        let summary = self.prose.passages.iter().filter(|passage| passage.place == Where::Summary);
        let names = summary.flat_map(|passage| names_within(self.prose, &passage.words));
        let others: Vec<String> =
            names.map(|name| key(self.document, &name.words)).filter(|name| *name != folded).collect();
        let is_beside = |demand: &String| others.iter().any(|other| demand.contains(other.trim_end()));
        self.demands.iter().any(|demand| demand.contains(own) && is_beside(demand))
    }

    /// Whether a demand has the last word of the name after a title.
    fn has_family_name(&self, words: &Range<usize>) -> bool {
        let family = self.document.folded(words.end - 1);
        let is_title = |word: &str| {
            let roles = [Role::Honorific, Role::MaleTitle, Role::FemaleTitle];
            LEXICONS.all.iter().any(|lexicon| roles.iter().any(|role| lexicon.is_word(word, *role)))
        };
        let has_it = |demand: &str| {
            let parts: Vec<&str> =
                demand.split([' ', '.', ',', ';', '\u{a0}']).filter(|part| !part.is_empty()).collect();
            parts.windows(2).any(|pair| pair[1] == family && is_title(pair[0]))
        };
        family.chars().count() >= SHORTEST_FAMILY_NAME && self.demands.iter().any(|demand| has_it(demand))
    }
}

/// The name with what stands before it as a part of it: "Prof. Ana Vela", but not "Mr".
fn with_title(document: &Document, lexicon: &Lexicon, sentence: &Range<usize>, words: Range<usize>) -> Range<usize> {
    let mut end = words.start;
    if end > sentence.start && document.mark(end - 1) == '.' {
        end -= 1;
    }
    let title = lexicon.before(document, sentence.start, end, Role::Honorific);
    // "M." is one with its full stop.
    let of_sex = |at: usize| {
        [Role::MaleTitle, Role::FemaleTitle].iter().any(|role| lexicon.is(document, at, words.start, *role))
    };
    let is_name = |at: usize| document.words()[at].shape != Shape::Small;
    title.filter(|at| is_name(*at) && !of_sex(*at)).map_or(words.clone(), |at| at..words.end)
}

fn names_within<'a>(prose: &'a Prose, sentence: &Range<usize>) -> impl Iterator<Item = &'a Name> {
    let all = &prose.names.all;
    let first = all.partition_point(|name| name.words.start < sentence.start);
    let end = sentence.end;
    all[first..].iter().take_while(move |name| name.words.end <= end)
}

/// The name without words before it that have a capital for another reason, where the document has it without them. After a
/// title the name is whole: "Mr Luis Prado Mora", of whom the text says "Mr Prado Mora" later.
fn shortest(document: &Document, prose: &Prose, name: &Name) -> Range<usize> {
    if is_after_title(document, name.words.start) {
        return name.words.clone();
    }
    let mut shorter = (name.words.start + 1..name.words.end.saturating_sub(1)).map(|start| start..name.words.end);
    let found = shorter.rfind(|words| prose.names.has(&key(document, words)) && stands_alone(document, words));
    found.unwrap_or_else(|| name.words.clone())
}

/// The name of somebody of whom only the end stands after a title, where the whole stands elsewhere: "Sr. Prado Mora" of "Luis Prado
/// Mora".
fn whole_name(document: &Document, prose: &Prose, words: &Range<usize>) -> Range<usize> {
    if !is_after_title(document, words.start) {
        return words.clone();
    }
    let longer = |at: usize| {
        let same = |(place, word): (usize, usize)| {
            at + place < document.words().len() && document.folded(at + place) == document.folded(word)
        };
        let begins = |more: &usize| {
            let start = at.checked_sub(*more)?;
            let whole = start..at + words.len();
            prose.names.has(&key(document, &whole)).then_some(whole)
        };
        let stands = words.clone().enumerate().all(same);
        if stands { (1..=GIVEN_NAMES).rev().find_map(|more| begins(&more)) } else { None }
    };
    let mut places = document.places_of(document.folded(words.start)).take(MOST_PLACES);
    places.find_map(longer).unwrap_or_else(|| words.clone())
}

/// Before the family names stand at most so many given ones.
const GIVEN_NAMES: usize = 3;

/// Whether a name is the end of one that was found: "Prado Mora" after "Luis Prado Mora".
fn ends_another(seen: &HashSet<String>, folded: &str) -> bool {
    seen.iter().any(|other| other.strip_suffix(folded).is_some_and(|before| before.ends_with(' ')))
}

/// Whether a name stands somewhere without a title or another word of a name before it.
fn stands_alone(document: &Document, words: &Range<usize>) -> bool {
    let is_here = |at: usize| {
        let same = |(place, word): (usize, usize)| {
            at + place < document.words().len() && document.folded(at + place) == document.folded(word)
        };
        let before = at.checked_sub(1).map(|before| document.words()[before].shape);
        let is_led = matches!(before, Some(Shape::Capital | Shape::Capitals | Shape::Initial));
        words.clone().enumerate().all(same) && !is_led && !is_after_title(document, at)
    };
    document.places_of(document.folded(words.start)).take(MOST_PLACES).any(is_here)
}

/// Whether a title that tells the sex, or one of honour, stands right before a word: "Sr. Prado".
fn is_after_title(document: &Document, at: usize) -> bool {
    let end = if at > 0 && document.mark(at - 1) == '.' { at - 1 } else { at };
    let Some(last) = end.checked_sub(1) else { return false };
    let roles = [Role::MaleTitle, Role::FemaleTitle, Role::Honorific];
    roles.into_iter().any(|role| LEXICONS.is(document, last, end, role))
}

/// Puts a person into the draft, with what a mark beside the name says: "Ana Vela (f), aged 44".
fn enter(draft: &mut Draft<'_>, marks: &Marks, occurs: &Occurs<'_>, words: &Range<usize>) -> Result<(), Unreadable> {
    let document = draft.document;
    let context = Context { document, marks, occurs, is_apart: false, with_pronouns: false };
    let parsed = people_in(&context, words.start..end_of_marks(&context, words.end));
    match parsed.people.as_slice() {
        [person] if person.words == *words => super::enter(draft, person),
        _ => {
            let place = draft.action.people.len();
            let name = draft.field(format!("people/{place}/name"), document.span(words))?;
            draft.action.people.push(PersonAtRisk { key: format!("p{}", place + 1), name, ..PersonAtRisk::default() });
            Ok(())
        }
    }
}

/// The word after the mark of a sex in brackets, and after an age behind it; the same word where there is no such mark.
fn end_of_marks(context: &Context<'_>, at: usize) -> usize {
    let document = context.document;
    let is_mark = |at: usize| sex_of(document, &(at..at + 1), context.marks).is_some();
    if document.mark(at) != '(' || document.mark(at + 2) != ')' || !is_mark(at + 1) {
        return at;
    }
    let (end, age) = (at + 3, at + 4);
    let last = document.words().len().min(age + AGE_WORDS);
    let after = (age..last).find(|at| document.words()[*at].shape == Shape::Mark);
    let is_age = |after: &usize| *after > age && age_of(context, &(age..*after)).is_some();
    after.filter(|after| document.mark(end) == ',' && is_age(after)).unwrap_or(end)
}
