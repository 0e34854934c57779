//! The targets of two documents: which is which, and what changed of each.

use casework::{Target, UrgentAction};

use super::Difference;
use super::difference::{Changed, only};
use super::people::key;
use crate::read::fold::fold;

/// One way in which two targets can be the same.
type Same = fn(&Target, &Target) -> bool;

/// From the surest to the least sure. Another holder of the same office is the same target; so is the same holder of another office.
const SAME: [Same; 5] = [
    |one, other| is_same_office(one, other) && one.name.as_deref().map(key) == other.name.as_deref().map(key),
    is_same_office,
    |one, other| alike(one.name.as_deref(), other.name.as_deref()),
    |one, other| one.emails.iter().any(|email| other.emails.iter().any(|known| fold(known) == fold(email))),
    |one, other| !one.address.is_empty() && key(&one.address.join(" ")) == key(&other.address.join(" ")),
];

fn is_same_office(one: &Target, other: &Target) -> bool {
    alike(one.office.as_deref(), other.office.as_deref())
}

fn alike(one: Option<&str>, other: Option<&str>) -> bool {
    one.map(key).zip(other.map(key)).is_some_and(|(one, other)| !one.is_empty() && one == other)
}

/// The targets of the earlier document by those of the new one; `None` for who is new.
pub(super) fn pairs(old: &[Target], new: &[Target]) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; new.len()];
    for same in SAME {
        for place in 0..new.len() {
            if pairs[place].is_none() {
                let free = |other: &usize| !pairs.contains(&Some(*other));
                pairs[place] = (0..old.len()).filter(free).find(|other| same(&old[*other], &new[place]));
            }
        }
    }
    pairs
}

pub(super) fn differences(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let pairs = pairs(&old.targets, &new.targets);
    let mut found = Vec::new();
    for (place, target) in new.targets.iter().enumerate() {
        let pointer = format!("/case/targets/{place}");
        match pairs[place] {
            Some(before) => found.extend(of_one(&old.targets[before], target, &pointer)),
            None => found.extend(whole(None, Some(target), &pointer)),
        }
    }
    let gone = old.targets.iter().enumerate().filter(|(place, _)| !pairs.contains(&Some(*place)));
    found.extend(gone.flat_map(|(_, target)| whole(Some(target), None, "")));
    found
}

/// What a target is called: its office, else the name of who is written to, else where.
fn called(target: &Target) -> Option<&str> {
    target.office.as_deref().or(target.name.as_deref()).or(target.address.first().map(String::as_str))
}

/// A target that is new, or gone: name and office.
fn whole(old: Option<&Target>, new: Option<&Target>, pointer: &str) -> Option<Difference> {
    let said = |target: Option<&Target>| {
        let target = target?;
        let both: Vec<&str> = target.name.iter().chain(&target.office).map(String::as_str).collect();
        if both.is_empty() { called(target).map(str::to_owned) } else { Some(both.join(", ")) }
    };
    Some(Difference::between(Changed::Target, (said(old), said(new)), pointer)?.of(new.or(old).and_then(called)))
}

/// How a list of a target is taken.
type Get = fn(&Target) -> &Vec<String>;

/// What changed of a target that stands in both.
fn of_one(old: &Target, new: &Target, pointer: &str) -> Vec<Difference> {
    let address = |target: &Target| (!target.address.is_empty()).then(|| target.address.join("\n"));
    let is_moved = key(&old.address.join(" ")) != key(&new.address.join(" "));
    let salutation = |target: &Target| target.salutation.as_ref().map(|words| words.0.clone());
    let values = [
        (Changed::TargetName, (old.name.clone(), new.name.clone()), "name"),
        (Changed::TargetOffice, (old.office.clone(), new.office.clone()), "office"),
        (Changed::TargetAddress, if is_moved { (address(old), address(new)) } else { (None, None) }, "address"),
    ];
    let values = values.into_iter().filter_map(|(what, both, field)| differ(what, both, pointer, field));
    let mut found: Vec<Difference> = values.collect();
    let lists: [(Get, &str); 5] = [
        (|target| &target.emails, "emails"),
        (|target| &target.phones, "phones"),
        (|target| &target.faxes, "faxes"),
        (|target| &target.socials, "socials"),
        (|target| &target.web_forms, "web_forms"),
    ];
    for (get, field) in lists {
        let (dropped, added) = only(get(old), get(new), |value| fold(value).replace(' ', ""));
        let listed = |values: Vec<(usize, String)>| {
            let values: Vec<String> = values.into_iter().map(|(_, value)| value).collect();
            (!values.is_empty()).then(|| values.join(", "))
        };
        found.extend(differ(Changed::TargetContact, (listed(dropped), listed(added)), pointer, field));
    }
    found.extend(differ(Changed::Salutation, (salutation(old), salutation(new)), pointer, "salutation"));
    found.into_iter().map(|one| one.of(called(new))).collect()
}

fn differ(what: Changed, both: (Option<String>, Option<String>), pointer: &str, field: &str) -> Option<Difference> {
    Difference::between(what, both, &format!("{pointer}/{field}"))
}
