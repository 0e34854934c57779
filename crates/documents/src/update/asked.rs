//! What in a further document may be so, and is so often a mistake that somebody is asked: who is missing, what is not said any
//! more, days and figures that went back, what only a sentence tells, what nobody has listed as asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use casework::{Day, Figure, Language, PersonAtRisk, UrgentAction};

use super::contradiction::{Contradiction, Offer};
use super::fate::{Fate, fate, has};
use super::people::{key, pairs};
use super::told::told;
use super::{figures, people};
use crate::read::sentences::sentences_of;
use crate::{Code, Finding};

// The file is compiled in, and a test reads it.
static GROWING: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let languages: BTreeMap<String, Vec<String>> =
        toml::from_str(include_str!("../../data/update/growing.toml")).unwrap_or_default();
    let folded = |phrases: Vec<String>| phrases.iter().map(|phrase| key(phrase)).collect();
    languages.into_iter().map(|(language, phrases)| (language, folded(phrases))).collect()
});

/// Everything that somebody is asked about before a further document is issued.
pub(super) fn asked(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let mut found = of_people(old, new);
    found.extend(until(old, new));
    found.extend(of_figures(old, new));
    found.extend(super::dropped::dropped(old, new));
    found.extend(demands(old, new));
    found
}

fn of_people(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let (pairs, told) = (pairs(&old.people, &new.people), told(old, new));
    let mut found = Vec::new();
    for (place, person) in new.people.iter().enumerate() {
        let before = pairs[place].map(|before| &old.people[before]);
        found.extend(before.and_then(|before| since(before, person, place)));
        let says_otherwise = person.status.is_none() || fate(person, &new.language) == Some(Fate::Held);
        if let Some(told) = told.get(&place).filter(|_| says_otherwise) {
            let finding = Finding::new(Code::StatusInWords, None).with("person", &person.name);
            let finding = finding.with("status", &told.status).with("text", &told.text);
            let offer = Offer::Status { person: place, status: told.status.clone() };
            let pointer = format!("/case/people/{place}/status");
            found.push(Contradiction::new(finding, &pointer).about(person).offering(offer));
        }
        let dropped = before.and_then(|before| before.status.clone()).filter(|_| person.status.is_none());
        if let Some(status) = dropped {
            let finding = Finding::new(Code::StatusDropped, None).with("person", &person.name).with("before", &status);
            let offer = Offer::Status { person: place, status };
            let pointer = format!("/case/people/{place}/status");
            found.push(Contradiction::new(finding, &pointer).about(person).offering(offer));
        }
    }
    let gone = old.people.iter().enumerate().filter(|(place, _)| !pairs.contains(&Some(*place)));
    let missing = |(_, person): (usize, &PersonAtRisk)| {
        let finding = Finding::new(Code::PersonMissing, None).with("person", &person.name);
        let offer = Offer::Person(Box::new(person.clone()));
        Contradiction::new(finding, "/case/people/0/name").about(person).offering(offer)
    };
    found.extend(gone.map(missing));
    found
}

fn since(before: &PersonAtRisk, now: &PersonAtRisk, place: usize) -> Option<Contradiction> {
    let (earlier, since): (Day, Day) = before.since.zip(now.since).filter(|(before, now)| before != now)?;
    let finding = Finding::new(Code::SinceChanged, None).with("person", &now.name);
    let finding = finding.with("since", since.to_string()).with("earlier", earlier.to_string());
    Some(Contradiction::new(finding, &format!("/case/people/{place}/since")).about(now))
}

fn until(old: &UrgentAction, new: &UrgentAction) -> Option<Contradiction> {
    let day = |action: &UrgentAction| action.deadline.as_ref().map(|deadline| deadline.day);
    // What ends the appeals needs no deadline: whether it has one is asked elsewhere.
    let (earlier, until) = day(old).zip(day(new)).filter(|(old, now)| now < old && !new.kind.ends_appeals())?;
    // One that lies before its own day of issue is a contradiction already.
    let until = Some(until).filter(|until| new.issued.is_none_or(|issued| issued <= *until))?;
    let finding = Finding::new(Code::UntilEarlier, None).with("until", until.to_string());
    Some(Contradiction::new(finding.with("earlier", earlier.to_string()), "/case/until"))
}

fn of_figures(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let pairs = figures::pairs(&old.figures, &new.figures);
    let mut found = Vec::new();
    for (place, now) in new.figures.iter().enumerate() {
        let Some(before) = pairs[place].map(|before| &old.figures[before]) else { continue };
        let code = match () {
            () if fell(before, now, &new.language) => Code::FigureFell,
            () if parts_differ(before, now) => Code::FigurePartsDiffer,
            () => continue,
        };
        let finding = Finding::new(code, None).with("figure", figures::in_words(now, &new.language));
        let finding = finding.with("before", figures::in_words(before, &old.language));
        let mut one = Contradiction::new(finding, &format!("/case/figures/{place}/value"));
        one.name = format!("{}:{}", one.name, key(now.counts.as_deref().unwrap_or_default()));
        found.push(one);
    }
    found
}

/// Whether a figure is smaller than before that can only grow, or that holds for the same day.
fn fell(before: &Figure, now: &Figure, language: &Language) -> bool {
    let grows = |counts: &String| GROWING.get(language.primary()).is_some_and(|phrases| has(&key(counts), phrases));
    let is_same_day = before.as_of.is_some() && before.as_of == now.as_of;
    now.value < before.value && (is_same_day || now.counts.as_ref().is_some_and(grows))
}

/// Whether a part shrank while the whole did not; or whether the whole is the same of the same day, and a part is another.
fn parts_differ(before: &Figure, now: &Figure) -> bool {
    let parts = |figure: &Figure| -> BTreeMap<String, f64> {
        figure.parts.iter().map(|part| (key(&part.counts), part.value)).collect()
    };
    let (old, new) = (parts(before), parts(now));
    if old.is_empty() || new.is_empty() || now.value < before.value {
        return false;
    }
    let is_same = now.value == before.value && now.as_of == before.as_of;
    old.iter().any(|(counts, before)| new.get(counts).is_some_and(|now| now < before || is_same && now != before))
}

/// What is asked now and was not asked before, where it was only taken out of the words.
fn demands(old: &UrgentAction, new: &UrgentAction) -> Option<Contradiction> {
    if new.kind.ends_appeals() {
        return None;
    }
    let sentences = |text: &str, action: &UrgentAction| sentences_of(text, &action.language);
    let asked = old.demands.iter().flat_map(|demand| sentences(&demand.text, old));
    let asked: BTreeSet<String> = asked.map(|sentence| people::key(&sentence)).collect();
    let inferred = new.demands.iter().filter(|demand| demand.inferred);
    let all: Vec<String> = inferred.flat_map(|demand| sentences(&demand.text, new)).collect();
    let is_new = all.iter().any(|sentence| !asked.contains(&key(sentence)));
    let finding = Finding::new(Code::DemandsInferred, None).with("text", all.join(" · "));
    is_new.then(|| Contradiction::new(finding, "/case/demands/0/text").offering(Offer::Demands))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::known_languages;

    #[test]
    fn every_language_that_reading_knows_says_what_only_grows() {
        let known = known_languages();
        let known: BTreeSet<&str> =
            known.iter().map(|one| one.language.primary()).filter(|tag| *tag != "und").collect();
        let there: BTreeSet<&str> = GROWING.keys().map(String::as_str).collect();
        assert!(there == known, "data/update/growing.toml has {there:?}, and reading knows {known:?}");
        assert!(GROWING.values().all(|phrases| !phrases.is_empty() && phrases.iter().all(|phrase| !phrase.is_empty())));
    }
}
