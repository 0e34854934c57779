//! The words of values: offices, salutations, pronouns, occupations, what became of people, what figures count, and how
//! the letter closes.

use casework::{Figure, Target, UrgentAction};

use super::paragraphs::Carrier;
use super::plan::Place;
use super::same::Same;
use crate::Translation;
use crate::case_file::{TranslatedFigure, TranslatedPerson, TranslatedTarget};
use crate::read::fold::fold;

/// The words of one value: before, in the translation, and now.
#[derive(Clone, Copy, Default)]
struct Words<'a> {
    was: Option<&'a str>,
    translated: Option<&'a str>,
    now: Option<&'a str>,
}

/// Plans the words of all values.
pub(super) fn carry(carrier: &mut Carrier<'_>) {
    valediction(carrier);
    for place in 0..carrier.new.targets.len() {
        target(carrier, place);
    }
    for place in 0..carrier.new.people.len() {
        person(carrier, place);
    }
    for place in 0..carrier.new.figures.len() {
        figure(carrier, place);
    }
}

fn valediction(carrier: &mut Carrier<'_>) {
    let of =
        |action: &'_ UrgentAction| -> Option<String> { Some(action.letter.as_ref()?.valediction.as_ref()?.0.clone()) };
    let (was, now) = (of(carrier.old), of(carrier.new));
    let translated = carrier.translation.valediction.as_deref();
    let words = Words { was: was.as_deref(), translated, now: now.as_deref() };
    plan(carrier, Place::Valediction, "valediction".into(), words, true);
}

fn target(carrier: &mut Carrier<'_>, place: usize) {
    let now = &carrier.new.targets[place];
    let was = Same::before(&carrier.same.targets, place).map(|before| &carrier.old.targets[before]);
    let words = was.and_then(|was| carrier.translation.targets.iter().find(|target| target.key == was.key));
    let office = Words {
        was: was.and_then(|was| was.office.as_deref()),
        translated: words.and_then(|words| words.office.as_deref()),
        now: now.office.as_deref(),
    };
    plan(carrier, Place::Office(place), format!("target/{}/office", now.key), office, true);
    let opens = |target: &'_ Target| target.salutation.as_ref().map(|words| words.0.clone());
    let (was_opening, now_opening) = (was.and_then(opens), opens(now));
    let salutation = Words {
        was: was_opening.as_deref(),
        translated: words.and_then(|words| words.salutation.as_deref()),
        now: now_opening.as_deref(),
    };
    // "Dear Minister" fits every holder; in another language it may be a woman's or a man's.
    let name = |target: &Target| target.name.as_deref().map(fold);
    let is_holder = was.is_some_and(|was| name(was) == name(now));
    plan(carrier, Place::Salutation(place), format!("target/{}/salutation", now.key), salutation, is_holder);
}

fn person(carrier: &mut Carrier<'_>, place: usize) {
    let now = &carrier.new.people[place];
    let was = Same::before(&carrier.same.people, place).map(|before| &carrier.old.people[before]);
    let words = was.and_then(|was| carrier.translation.people.iter().find(|person| person.key == was.key));
    let pronouns = Words {
        was: was.and_then(|was| was.pronouns.as_ref()).map(|words| words.0.as_str()),
        translated: words.and_then(|words| words.pronouns.as_deref()),
        now: now.pronouns.as_ref().map(|words| words.0.as_str()),
    };
    // A person who asks for other pronouns is spoken of in other words.
    let is_spoken_of_alike = pronouns.was == pronouns.now;
    let occupation = Words {
        was: was.and_then(|was| was.occupation.as_deref()),
        translated: words.and_then(|words| words.occupation.as_deref()),
        now: now.occupation.as_deref(),
    };
    let status = Words {
        was: was.and_then(|was| was.status.as_deref()),
        translated: words.and_then(|words| words.status.as_deref()),
        now: now.status.as_deref(),
    };
    plan(carrier, Place::Pronouns(place), format!("person/{}/pronouns", now.key), pronouns, true);
    plan(carrier, Place::Occupation(place), format!("person/{}/occupation", now.key), occupation, is_spoken_of_alike);
    plan(carrier, Place::Status(place), format!("person/{}/status", now.key), status, is_spoken_of_alike);
}

fn figure(carrier: &mut Carrier<'_>, place: usize) {
    let now = &carrier.new.figures[place];
    let was = Same::before(&carrier.same.figures, place).map(|before| &carrier.old.figures[before]);
    let words = was.and_then(|was| carrier.translation.figures.iter().find(|figure| figure.key == was.key));
    let counts = Words {
        was: was.and_then(|was| was.counts.as_deref()),
        translated: words.and_then(|words| words.counts.as_deref()),
        now: now.counts.as_deref(),
    };
    plan(carrier, Place::Counts(place), format!("figure/{}/counts", now.key), counts, true);
    for (number, part) in now.parts.iter().enumerate() {
        let before = was.and_then(|was| part_before(was, &part.counts, number));
        let said = before.zip(was).map(|(before, was)| was.parts[before].counts.as_str());
        let translated = before.zip(words).and_then(|(before, words)| words.parts.get(before)).map(String::as_str);
        let words = Words { was: said, translated, now: Some(&part.counts) };
        plan(carrier, Place::Part(place, number), format!("figure/{}/part/{number}", now.key), words, true);
    }
}

/// The part that counted the same, else the one at the same place where it counts nothing that is still counted.
fn part_before(was: &Figure, counts: &str, number: usize) -> Option<usize> {
    let same = was.parts.iter().position(|part| part.counts == counts);
    same.or_else(|| was.parts.get(number).map(|_| number))
}

/// Keeps words that still say what the original says, and opens a gap for others. What a finished translation left to the
/// original stays with it.
fn plan(carrier: &mut Carrier<'_>, at: Place, id: String, words: Words<'_>, holds: bool) {
    let Some(now) = words.now.filter(|now| !now.trim().is_empty()) else { return };
    if holds && words.was == Some(now) {
        match words.translated {
            Some(translated) if !carrier.is_untranslated(translated, now) => return carrier.keep(at, translated),
            None if carrier.is_finished => return,
            _ => {}
        }
    }
    let translated = words.translated.filter(|_| words.was.is_some());
    carrier.open(at, id, words.was, translated, now);
}

/// Entries for all values of the new file, without a translated word; parts of figures in the original's words.
pub(super) fn clear(translation: &mut Translation, new: &UrgentAction) {
    translation.valediction = None;
    let target = |target: &Target| TranslatedTarget { key: target.key.clone(), ..TranslatedTarget::default() };
    translation.targets = new.targets.iter().map(target).collect();
    let person = |person: &casework::PersonAtRisk| TranslatedPerson {
        key: person.key.clone(),
        pronouns: None,
        occupation: None,
        status: None,
    };
    translation.people = new.people.iter().map(person).collect();
    let figure = |figure: &Figure| TranslatedFigure {
        key: figure.key.clone(),
        counts: None,
        parts: figure.parts.iter().map(|part| part.counts.clone()).collect(),
    };
    translation.figures = new.figures.iter().map(figure).collect();
}

/// Puts the words of a value into the entries.
pub(super) fn put(translation: &mut Translation, at: Place, words: &str) {
    let (targets, people, figures) = (&mut translation.targets, &mut translation.people, &mut translation.figures);
    let slot = match at {
        Place::Valediction => Some(&mut translation.valediction),
        Place::Office(place) => targets.get_mut(place).map(|target| &mut target.office),
        Place::Salutation(place) => targets.get_mut(place).map(|target| &mut target.salutation),
        Place::Pronouns(place) => people.get_mut(place).map(|person| &mut person.pronouns),
        Place::Occupation(place) => people.get_mut(place).map(|person| &mut person.occupation),
        Place::Status(place) => people.get_mut(place).map(|person| &mut person.status),
        Place::Counts(place) => figures.get_mut(place).map(|figure| &mut figure.counts),
        Place::Part(place, number) => {
            let part = figures.get_mut(place).and_then(|figure| figure.parts.get_mut(number));
            part.into_iter().for_each(|part| words.clone_into(part));
            None
        }
    };
    slot.into_iter().for_each(|slot| *slot = Some(words.to_owned()));
}

/// Takes out the entries in which nothing is translated.
pub(super) fn drop_empty(translation: &mut Translation, new: &UrgentAction) {
    translation.targets.retain(|target| target.office.is_some() || target.salutation.is_some());
    let says =
        |person: &TranslatedPerson| person.pronouns.is_some() || person.occupation.is_some() || person.status.is_some();
    translation.people.retain(says);
    translation.figures.retain(|figure| {
        let counted = new.figures.iter().find(|other| other.key == figure.key);
        let mut parts = counted.into_iter().flat_map(|counted| counted.parts.iter().zip(&figure.parts));
        figure.counts.is_some() || parts.any(|(original, words)| original.counts != *words)
    });
}
