//! Numbers in the words, with their units and with "at least" and "up to".

use std::ops::Range;

use casework::Qualifier;

use super::pairs::pairs;
use super::units::{Unit, before_half, measured};
use super::{Disagreement, Topic, Version};
use crate::read::scan::{Seen, SeenNumber, SeenWord};

/// The most numbers of one version that are compared: a document of two pages has some dozens.
const MOST: usize = 2_000;

/// A number in words below this one alone tells a story ("the two brothers", "both brothers"): it is compared only with another
/// number at the same place.
const SMALL: f64 = 10.0;

/// Below this one a number word without unit is an article in many languages, or "both" in another.
const ARTICLE: f64 = 3.0;

/// Hours up to here may be a time of day: "at 20 hours", "at 8 pm".
const HOURS_OF_A_DAY: f64 = 24.0;

/// Between a number and another one whose unit it shares ("five and three and a half years", "five years in prison and Wendel
/// to three") stand at most so many words.
const SHARED_UNIT_DISTANCE: usize = 6;

/// So many of them stand before the joint, and say more of the first number: "in prison".
const WORDS_BEFORE_JOINT: usize = 2;

/// The longest of the small words between them.
const SMALL_WORD: usize = 4;

/// A number as it is compared.
pub(super) struct Measure {
    pub value: f64,
    pub unit: Option<Unit>,
    /// Its words, with those of the unit.
    pub words: Range<usize>,
    pub sentence: usize,
    pub is_age: bool,
    in_digits: bool,
    qualifier: Option<Qualifier>,
    qualifiers_near: Vec<Qualifier>,
}

impl Measure {
    /// `3.5 years`, `200`.
    pub fn in_data(&self) -> String {
        self.unit.map_or_else(|| self.value.to_string(), |unit| format!("{} {}", self.value, unit.word()))
    }

    /// Whether it says something alone, without a number beside it in the other version.
    fn stands_alone(&self) -> bool {
        self.in_digits || self.unit.is_some() || self.qualifier.is_some() || self.value >= SMALL
    }

    /// Whether it is compared at all.
    fn counts(&self) -> bool {
        let is_time = self.unit == Some(Unit::Hours) && self.value <= HOURS_OF_A_DAY;
        let is_article = !self.in_digits && self.unit.is_none() && self.value < ARTICLE;
        // "one year", "a year", "a whole year".
        let is_one = !self.in_digits && (self.value - 1.0).abs() < f64::EPSILON;
        !is_time && !is_article && !is_one
    }

    /// Whether two can be one: the same number, and not of different units.
    fn is_same(&self, other: &Self) -> bool {
        self.has_value_of(other) && self.fits(other)
    }

    fn has_value_of(&self, other: &Self) -> bool {
        (self.value - other.value).abs() < f64::EPSILON
    }

    fn fits(&self, other: &Self) -> bool {
        self.unit.is_none() || other.unit.is_none() || self.unit == other.unit
    }
}

/// The numbers of a version, with their units.
pub(super) fn measures(version: &Version) -> Vec<Measure> {
    let seen = &version.seen;
    let mut found: Vec<Measure> = seen.numbers.iter().map(|number| measure(version, number)).take(MOST).collect();
    found.extend(with_halves_inside(version));
    found.sort_by_key(|one| one.words.start);
    share_units(seen, &mut found);
    found
}

fn measure(version: &Version, number: &SeenNumber) -> Measure {
    let (value, unit, end) = measured(&version.seen, number, version.language_of(number.sentence));
    Measure {
        value,
        unit: unit.or(number.is_age.then_some(Unit::Years)),
        words: number.words.start..end,
        sentence: number.sentence,
        is_age: number.is_age,
        in_digits: number.in_digits,
        qualifier: number.qualifier,
        qualifiers_near: number.qualifiers_near.clone(),
    }
}

/// "dreieinhalb": numbers that no list has, as the half stands inside the word.
fn with_halves_inside(version: &Version) -> Vec<Measure> {
    let mut found = Vec::new();
    for (sentence, one) in version.seen.sentences.iter().enumerate() {
        for at in one.words.clone() {
            let word = version.seen.words.get(at).map_or("", |word| &word.folded);
            let whole = before_half(word, &one.language).and_then(|word| Seen::number_word(word, &one.language));
            let Some(value) = whole else { continue };
            let number = SeenNumber { words: at..at + 1, value: value + 0.5, sentence, ..SeenNumber::default() };
            found.push(measure(version, &number));
        }
        if found.len() >= MOST {
            break;
        }
    }
    found
}

/// "five and three and a half years", "three years and five": a number beside another one of its sentence has its unit.
fn share_units(seen: &Seen, measures: &mut [Measure]) {
    let near = |one: &Measure, other: &Measure| {
        one.sentence == other.sentence && is_link(seen, one.words.end..other.words.start)
    };
    for place in (1..measures.len()).rev() {
        let (before, after) = measures.split_at_mut(place);
        let (one, other) = (&mut before[place - 1], &after[0]);
        if one.unit.is_none() && other.unit.is_some() && !other.is_age && near(one, other) {
            one.unit = other.unit;
        }
    }
    for place in 1..measures.len() {
        let (before, after) = measures.split_at_mut(place);
        let (one, other) = (&before[place - 1], &mut after[0]);
        let ends = seen.words.get(other.words.end).is_none_or(|word| word.is_mark);
        if other.unit.is_none() && one.unit.is_some() && !one.is_age && ends && near(one, other) {
            other.unit = one.unit;
        }
    }
}

/// Whether nothing but a joint, and names and small words after it, stands between two numbers.
fn is_link(seen: &Seen, between: Range<usize>) -> bool {
    if between.is_empty() || between.len() > SHARED_UNIT_DISTANCE {
        return false;
    }
    let Some(words) = seen.words.get(between) else { return false };
    let is_joint = |word: &SeenWord| word.is_connector || matches!(word.folded.as_str(), "," | "،" | ";");
    let passes = |word: &SeenWord| {
        is_joint(word) || !word.is_mark && (word.is_name_like || word.folded.chars().count() <= SMALL_WORD)
    };
    let Some(joint) = words.iter().position(is_joint) else { return false };
    joint <= WORDS_BEFORE_JOINT && words[..joint].iter().all(|word| !word.is_mark) && words[joint..].iter().all(passes)
}

/// The numbers that only one of the versions has, and those that both have and take differently.
pub(super) fn differences(first: &Version, second: &Version) -> Vec<Disagreement> {
    let (left, right) = (measures(first), measures(second));
    let mut found = Vec::new();
    let open = (alone(first, second, &left, &right), alone(second, first, &right, &left));
    for (one, other) in pairs(open.0, open.1, |one, other| one.fits(other) || one.has_value_of(other)) {
        let is_enough = one.is_some() && other.is_some() || one.or(other).is_some_and(Measure::stands_alone);
        if is_enough {
            found.push(Disagreement {
                fact: Topic::Number,
                about: None,
                first: one.map(|one| first.said(&one.words, one.in_data())),
                second: other.map(|other| second.said(&other.words, other.in_data())),
            });
        }
    }
    found.extend(qualified(first, second, &left, &right));
    found
}

/// Those of one version that the other one does not have, each once.
fn alone<'m>(version: &Version, other: &Version, own: &'m [Measure], others: &[Measure]) -> Vec<(f64, &'m Measure)> {
    let mut found: Vec<(f64, &Measure)> = Vec::new();
    for one in own.iter().filter(|one| one.counts()) {
        // Where number words of the other language are not known, a word here may answer to a word there.
        let is_open = one.in_digits || other.is_known();
        let is_there =
            others.iter().any(|known| one.is_same(known)) || is_in_date(one, other) || is_a_value(one, other);
        let is_listed = found.iter().any(|(_, listed)| one.is_same(listed));
        if is_open && !is_there && !is_listed && !version.is_in_value(&one.words) {
            found.push((version.position(&one.words), one));
        }
    }
    found
}

/// Whether a bare number is the year or the day of a date of the other version: "in 2021" and "in May 2021".
fn is_in_date(one: &Measure, other: &Version) -> bool {
    let is = |part: i16| (f64::from(part) - one.value).abs() < f64::EPSILON;
    let mut dates = other.seen.dates.iter();
    one.in_digits && dates.any(|date| date.year.is_some_and(is) || date.day.is_some_and(|day| is(day.into())))
}

/// Whether the other version has the number among its values: a case file keeps its figures apart from its words.
fn is_a_value(one: &Measure, other: &Version) -> bool {
    let figures =
        other.action.figures.iter().flat_map(|figure| figure.parts.iter().map(|part| part.value).chain([figure.value]));
    let ages = other.action.people.iter().filter_map(|person| person.age).map(f64::from);
    figures.chain(ages).any(|value| (value - one.value).abs() < f64::EPSILON)
}

/// Numbers that both have, and that one of them takes in another way: "up to 200" and "more than 200".
fn qualified(first: &Version, second: &Version, left: &[Measure], right: &[Measure]) -> Vec<Disagreement> {
    if !(first.is_known() && second.is_known()) {
        return Vec::new();
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    let sides = [(first, second, left, right, false), (second, first, right, left, true)];
    for (version, other, own, others, is_turned) in sides {
        for (place, one) in own.iter().enumerate() {
            let Some(answer) = opposed(one, version, other, others) else { continue };
            let pair = if is_turned { (answer, place) } else { (place, answer) };
            let is_known = found.iter().any(|known| known.0 == pair.0 || known.1 == pair.1);
            if !is_known {
                found.push(pair);
            }
        }
    }
    let said = |version: &Version, one: &Measure| {
        let word = one.qualifier.unwrap_or(Qualifier::Exactly).word();
        version.said(&with_qualifier(version, one), format!("{word} {}", one.in_data()))
    };
    found
        .into_iter()
        .map(|(one, other)| Disagreement {
            fact: Topic::Qualifier,
            about: None,
            first: left.get(one).map(|one| said(first, one)),
            second: right.get(other).map(|other| said(second, other)),
        })
        .collect()
}

/// The words of a number with those right before it that say how it is to be taken.
fn with_qualifier(version: &Version, one: &Measure) -> Range<usize> {
    /// As many words before the number are shown: "up to", "no fewer than".
    const BEFORE: usize = 3;
    let start = version.seen.sentences.get(one.sentence).map_or(0, |sentence| sentence.words.start);
    one.words.start.saturating_sub(BEFORE).max(start)..one.words.end
}

/// The place of the number of the other version that answers to one and contradicts it. Nothing where any of the same
/// numbers there agrees.
fn opposed(one: &Measure, version: &Version, other: &Version, others: &[Measure]) -> Option<usize> {
    let qualifier = one.qualifier.filter(|qualifier| !matches!(qualifier, Qualifier::Exactly | Qualifier::About))?;
    let same = others.iter().enumerate().filter(|(_, known)| one.is_same(known));
    let mut nearest: Option<(usize, f64)> = None;
    for (place, known) in same {
        let mut ways = known.qualifiers_near.iter().chain(known.qualifier.as_ref());
        if ways.any(|way| agree(qualifier, *way)) {
            return None;
        }
        let distance = (version.position(&one.words) - other.position(&known.words)).abs();
        if nearest.is_none_or(|(_, nearest)| distance < nearest) {
            nearest = Some((place, distance));
        }
    }
    nearest.map(|(place, _)| place)
}

/// Whether two ways to take a number are the same in translation: "more than" often becomes "at least", and "nearly" becomes
/// "about".
fn agree(one: Qualifier, other: Qualifier) -> bool {
    let kind = |qualifier| match qualifier {
        Qualifier::AtLeast | Qualifier::Over => 0,
        Qualifier::Almost | Qualifier::About => 1,
        Qualifier::UpTo => 2,
        Qualifier::Exactly => 3,
    };
    kind(one) == kind(other)
}
