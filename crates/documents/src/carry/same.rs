//! Which value of the new file is which of the old one, whatever their keys are.

use casework::{Figure, Mentioned, PersonAtRisk, Target, UrgentAction};

use crate::case_file::{references_in, rendered};
use crate::read::fold::fold;

/// The most letters by which the corrected spelling of a name differs from the old one: with two, it may be a sister's.
const MOST_MISSPELT: usize = 1;

/// The shortest name, in characters, of which a correction is believed to be one.
const SHORTEST_MISSPELT: usize = 8;

/// The longest name, in characters, that is compared letter by letter.
const LONGEST_MISSPELT: usize = 100;

/// The values of two files, paired. It refers to people, so it has no `Debug`.
pub(super) struct Same<'a> {
    old: &'a UrgentAction,
    new: &'a UrgentAction,
    /// For each target of the old file its place in the new one.
    pub targets: Vec<Option<usize>>,
    /// The same for people at risk.
    pub people: Vec<Option<usize>>,
    /// The same for figures.
    pub figures: Vec<Option<usize>>,
    /// The references that stand for another key now: the old without braces, and the new; `None` where the value is gone.
    references: Vec<(String, Option<String>)>,
}

impl<'a> Same<'a> {
    /// Pairs the values of two files: targets by office, name and address, people by name and alias, figures by what they
    /// count.
    pub fn of(old: &'a UrgentAction, new: &'a UrgentAction) -> Self {
        let targets = paired(&old.targets, &new.targets, &[&is_target, &has_name, &has_office, &has_address]);
        let people = paired(&old.people, &new.people, &[&is_person, &shares_name, &is_corrected]);
        let figures = paired(&old.figures, &new.figures, &[&Figure::eq, &is_dated, &is_keyed, &counts, &is_number]);
        let mut same = Self { old, new, targets, people, figures, references: Vec::new() };
        same.references = same.keys();
        same
    }

    /// The place in the old file of a value of the new one.
    pub fn before(pairs: &[Option<usize>], now: usize) -> Option<usize> {
        pairs.iter().position(|pair| *pair == Some(now))
    }

    /// A source of the old file with the keys of the new one; `None` where a value is gone.
    pub fn moved(&self, source: &str) -> Option<String> {
        moved(source, &self.references)
    }

    /// Whether all values to which a source of the old file refers are said in the same words in the new one.
    pub fn is_stable(&self, source: &str) -> bool {
        let said = |reference: &str, action| rendered(reference, action, &self.old.language);
        references_in(source).into_iter().all(|range| {
            let reference = &source[range];
            let moved = moved_reference(reference, &self.references);
            moved.is_some_and(|moved| said(reference, self.old) == said(&moved, self.new))
        })
    }

    fn keys(&self) -> Vec<(String, Option<String>)> {
        let (old, new) = (self.old, self.new);
        let mut keys = Vec::new();
        for (target, pair) in old.targets.iter().zip(&self.targets) {
            let moved = pair.map(|place| format!("target.{}", new.targets[place].key));
            keys.push((format!("target.{}", target.key), moved));
        }
        for (figure, pair) in old.figures.iter().zip(&self.figures) {
            let moved = pair.map(|place| format!("figure.{}", new.figures[place].key));
            keys.push((format!("figure.{}", figure.key), moved));
        }
        for (person, pair) in old.people.iter().zip(&self.people) {
            let at_risk = pair.map(|place| format!("person.{}", new.people[place].key));
            keys.push((format!("person.{}", person.key), at_risk.or_else(|| self.mentioned(&person.name))));
        }
        for person in &old.mentioned {
            let known = new.people.iter().find(|other| fold(&other.name) == fold(&person.name));
            let at_risk = known.map(|other| format!("person.{}", other.key));
            let moved = self.mentioned(&person.name).or(at_risk);
            keys.push((format!("mentioned.{}", person.key), moved));
        }
        keys
    }

    /// The reference to somebody whom the new file mentions by a name.
    fn mentioned(&self, name: &str) -> Option<String> {
        let is_named = |other: &&Mentioned| fold(&other.name) == fold(name);
        self.new.mentioned.iter().find(is_named).map(|other| format!("mentioned.{}", other.key))
    }
}

/// A reference without braces, and the one that stands in its place; `None` where there is none any more.
pub(super) type Moves = [(String, Option<String>)];

/// A source with other keys in its references; `None` where one of them leads nowhere any more.
pub(super) fn moved(source: &str, moves: &Moves) -> Option<String> {
    let mut text = String::with_capacity(source.len());
    let mut at = 0;
    for range in references_in(source) {
        text.push_str(&source[at..range.start]);
        text.push_str(&moved_reference(&source[range.clone()], moves)?);
        at = range.end;
    }
    text.push_str(&source[at..]);
    Some(text)
}

/// A reference with its new key. One that is not known stays as it is.
fn moved_reference(reference: &str, moves: &Moves) -> Option<String> {
    let inner = reference.trim_start_matches('{').trim_end_matches('}');
    let mut parts = inner.splitn(3, '.');
    let (Some(kind), Some(key)) = (parts.next(), parts.next()) else { return Some(reference.to_owned()) };
    let small = kind.strip_prefix('F').map_or_else(|| kind.to_owned(), |rest| format!("f{rest}"));
    let name = format!("{small}.{key}");
    let Some((_, moved)) = moves.iter().find(|(old, _)| *old == name) else {
        return Some(reference.to_owned());
    };
    let mut moved = moved.clone()?;
    if kind.starts_with('F') {
        moved.replace_range(..1, "F");
    }
    let more = parts.next().map(|more| format!(".{more}")).unwrap_or_default();
    Some(format!("{{{moved}{more}}}"))
}

/// Whether two values are one, as far as one mark of it tells.
type Alike<'a, T> = &'a dyn Fn(&T, &T) -> bool;

/// Pairs values by the first mark that fits, the surest mark for all of them first.
fn paired<T>(old: &[T], new: &[T], marks: &[Alike<'_, T>]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; old.len()];
    let mut taken = vec![false; new.len()];
    for alike in marks {
        for (was, pair) in old.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
            *pair = new.iter().enumerate().position(|(place, now)| !taken[place] && alike(was, now));
            if let Some(place) = *pair {
                taken[place] = true;
            }
        }
    }
    pairs
}

fn has_same(old: Option<&str>, new: Option<&str>) -> bool {
    old.zip(new).is_some_and(|(old, new)| fold(old) == fold(new))
}

fn is_target(old: &Target, new: &Target) -> bool {
    has_name(old, new) && has_office(old, new)
}

fn has_name(old: &Target, new: &Target) -> bool {
    has_same(old.name.as_deref(), new.name.as_deref())
}

fn has_office(old: &Target, new: &Target) -> bool {
    has_same(old.office.as_deref(), new.office.as_deref())
}

/// The same address; two in one ministry are told apart by their offices.
fn has_address(old: &Target, new: &Target) -> bool {
    let says_more = |target: &Target| target.name.is_some() && target.office.is_some();
    let is_told_apart = says_more(old) && says_more(new);
    let folded = |target: &Target| target.address.iter().map(|line| fold(line)).collect::<Vec<_>>();
    let email = old.emails.iter().any(|email| new.emails.contains(email));
    !is_told_apart && (email || !old.address.is_empty() && folded(old) == folded(new))
}

fn is_person(old: &PersonAtRisk, new: &PersonAtRisk) -> bool {
    fold(&old.name) == fold(&new.name)
}

fn shares_name(old: &PersonAtRisk, new: &PersonAtRisk) -> bool {
    let names = |person: &PersonAtRisk| -> Vec<String> {
        [&person.name].into_iter().chain(&person.aliases).map(|name| fold(name)).collect()
    };
    let (old, new) = (names(old), names(new));
    old.iter().any(|name| !name.is_empty() && new.contains(name))
}

/// The same key and the same pronouns, and a name that differs by a letter: the spelling was corrected.
fn is_corrected(old: &PersonAtRisk, new: &PersonAtRisk) -> bool {
    let letters = |person: &PersonAtRisk| fold(&person.name).chars().collect::<Vec<char>>();
    let (was, now) = (letters(old), letters(new));
    let fits = |name: &[char]| (SHORTEST_MISSPELT..=LONGEST_MISSPELT).contains(&name.len());
    let is_spoken_of_alike = old.pronouns == new.pronouns && old.sex == new.sex;
    let is_beside = old.key == new.key && is_spoken_of_alike && fits(&was) && fits(&now);
    is_beside && distance(&was, &now) <= MOST_MISSPELT
}

/// How many letters are to be put in, taken out or changed to make the one of the other.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (place, wanted) in other.iter().enumerate() {
            let changed = before + usize::from(letter != wanted);
            before = row[place + 1];
            row[place + 1] = changed.min(before + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

fn counts(old: &Figure, new: &Figure) -> bool {
    match (&old.counts, &new.counts) {
        (Some(old), Some(new)) => fold(old) == fold(new),
        // Nothing says what they count but the words around them, which are compared as words.
        (None, None) => old.key == new.key,
        _ => false,
    }
}

/// The same that is counted, by the same source for the same day.
fn is_dated(old: &Figure, new: &Figure) -> bool {
    counts(old, new) && old.as_of == new.as_of && old.source == new.source
}

/// The same that is counted, under the same key.
fn is_keyed(old: &Figure, new: &Figure) -> bool {
    counts(old, new) && old.key == new.key
}

/// The same number of the same source for the same day, under the same key: only what it counts is worded otherwise.
fn is_number(old: &Figure, new: &Figure) -> bool {
    let is_of_one_day = old.as_of == new.as_of && old.source == new.source;
    old.key == new.key && old.value == new.value && old.qualifier == new.qualifier && is_of_one_day
}
