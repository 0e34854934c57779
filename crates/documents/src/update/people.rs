//! The people of two documents: who is who, and what is said otherwise of them.

use std::collections::BTreeSet;

use casework::{PersonAtRisk, Sex, UrgentAction};

use super::Difference;
use super::difference::{Changed, only};
use crate::read::fold::fold;

/// A name in the form in which names are compared: letter case, accents and punctuation make no difference.
pub(super) fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// All names of a person, in the form in which they are compared.
pub(super) fn names(person: &PersonAtRisk) -> BTreeSet<String> {
    let all = person.aliases.iter().chain([&person.name]).map(|name| key(name));
    all.filter(|name| !name.is_empty()).collect()
}

/// The people of the earlier document by those of the new one; `None` for who is new. Names and other names tell; a name that gains
/// or loses words ("Ana Vela", "Ana María Vela") is the same where nobody else could be meant.
pub(super) fn pairs(old: &[PersonAtRisk], new: &[PersonAtRisk]) -> Vec<Option<usize>> {
    let (left, right): (Vec<_>, Vec<_>) = (old.iter().map(names).collect(), new.iter().map(names).collect());
    let mut pairs: Vec<Option<usize>> = vec![None; new.len()];
    for (place, own) in right.iter().enumerate() {
        let free = |other: &usize| !pairs.contains(&Some(*other));
        pairs[place] = (0..left.len()).filter(free).find(|other| !left[*other].is_disjoint(own));
    }
    for (place, own) in right.iter().enumerate().filter(|(place, _)| pairs[*place].is_none()).collect::<Vec<_>>() {
        let close = |other: &usize| !pairs.contains(&Some(*other)) && is_longer_form(&left[*other], own);
        let mut found = (0..left.len()).filter(close);
        pairs[place] = found.next().filter(|_| found.next().is_none());
    }
    pairs
}

/// Whether a name of the one is a name of the other with more words.
fn is_longer_form(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let words = |name: &'_ str| -> BTreeSet<String> { name.split(' ').map(str::to_owned).collect() };
    let holds = |one: &String, other: &String| {
        let (one, other) = (words(one), words(other));
        one.len().min(other.len()) > 1 && (one.is_subset(&other) || other.is_subset(&one))
    };
    one.iter().any(|one| other.iter().any(|other| holds(one, other)))
}

pub(super) fn differences(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let pairs = pairs(&old.people, &new.people);
    let mut found = Vec::new();
    for (place, person) in new.people.iter().enumerate() {
        let pointer = format!("/case/people/{place}");
        match pairs[place] {
            Some(before) => found.extend(of_one(&old.people[before], person, &pointer)),
            None => found.extend(whole(None, Some(person), &pointer)),
        }
    }
    let gone = old.people.iter().enumerate().filter(|(place, _)| !pairs.contains(&Some(*place)));
    found.extend(gone.flat_map(|(_, person)| whole(Some(person), None, "")));
    let others = |action: &UrgentAction| action.others.map(|count| count.to_string());
    found.extend(Difference::between(Changed::Others, (others(old), others(new)), "/case/others"));
    found.extend(mentioned(old, new));
    found
}

/// Somebody who is new, or gone.
fn whole(old: Option<&PersonAtRisk>, new: Option<&PersonAtRisk>, pointer: &str) -> Option<Difference> {
    let name = |person: Option<&PersonAtRisk>| person.map(|person| person.name.clone());
    let about = new.or(old).map(|person| person.name.as_str());
    Some(Difference::between(Changed::Person, (name(old), name(new)), pointer)?.of(about))
}

/// What is said otherwise of somebody who stands in both.
fn of_one(old: &PersonAtRisk, new: &PersonAtRisk, pointer: &str) -> Vec<Difference> {
    let both = |get: fn(&PersonAtRisk) -> Option<String>| (get(old), get(new));
    let values = [
        (Changed::Person, both(|one| Some(one.name.clone())), "name"),
        (Changed::PersonAliases, both(aliases), "aliases"),
        (Changed::PersonStatus, both(|one| one.status.clone()), "status"),
        (Changed::PersonSince, both(|one| one.since.map(|day| day.to_string())), "since"),
        (Changed::PersonAge, both(|one| one.age.map(|age| age.to_string())), "age"),
        (Changed::PersonSex, both(|one| one.sex.map(|sex| Sex::word(sex).to_owned())), "sex"),
        (Changed::PersonOccupation, both(|one| one.occupation.clone()), "occupation"),
        (Changed::Pronouns, both(|one| one.pronouns.as_ref().map(|words| words.0.clone())), "pronouns"),
    ];
    let differ = |(what, both, field): (Changed, _, &str)| {
        Some(Difference::between(what, both, &format!("{pointer}/{field}"))?.of(Some(&new.name)))
    };
    values.into_iter().filter_map(differ).collect()
}

fn aliases(person: &PersonAtRisk) -> Option<String> {
    (!person.aliases.is_empty()).then(|| person.aliases.join(", "))
}

/// Others at risk whom only one of the documents names. Who is presented as at risk now was not lost: they stand among the people.
fn mentioned(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let of = |action: &UrgentAction| -> Vec<String> { action.mentioned.iter().map(|one| one.name.clone()).collect() };
    let (dropped, added) = only(&of(old), &of(new), key);
    let presented =
        |name: &String, action: &UrgentAction| action.people.iter().any(|one| names(one).contains(&key(name)));
    let mut found = Vec::new();
    for (place, name) in added.into_iter().filter(|(_, name)| !presented(name, old)) {
        let pointer = format!("/case/mentioned/{place}/name");
        found.extend(
            Difference::between(Changed::Mentioned, (None, Some(name.clone())), &pointer)
                .map(|one| one.of(Some(&name))),
        );
    }
    for (_, name) in dropped.into_iter().filter(|(_, name)| !presented(name, new)) {
        found.extend(
            Difference::between(Changed::Mentioned, (Some(name.clone()), None), "").map(|one| one.of(Some(&name))),
        );
    }
    found
}
