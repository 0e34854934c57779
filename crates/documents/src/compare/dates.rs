//! Dates in the words.

use super::pairs::pairs;
use super::{Disagreement, Topic, Version};
use crate::read::scan::SeenDate;

/// The most dates of one version that are compared: a document of two pages has some dozens.
const MOST: usize = 2_000;

/// The dates that only one of the versions has. A date without its year answers to one with it.
pub(super) fn differences(first: &Version, second: &Version) -> Vec<Disagreement> {
    if !(first.is_known() && second.is_known()) {
        return Vec::new();
    }
    let (left, right) = (alone(first, second), alone(second, first));
    let said = |version: &Version, date: &SeenDate| version.said(&date.words, in_data(date));
    pairs(left, right, |_, _| true)
        .into_iter()
        .map(|(one, other)| Disagreement {
            fact: Topic::Date,
            about: None,
            first: one.map(|date| said(first, date)),
            second: other.map(|date| said(second, date)),
        })
        .collect()
}

/// Those of one version that the other one does not have, each once.
fn alone<'v>(version: &'v Version, other: &Version) -> Vec<(f64, &'v SeenDate)> {
    let known: Vec<&SeenDate> = other.seen.dates.iter().take(MOST).collect();
    let mut found: Vec<(f64, &SeenDate)> = Vec::new();
    for date in version.seen.dates.iter().take(MOST) {
        let is_there = known.iter().any(|known| answers(date, known)) || stands_as_value(date, other);
        let is_listed = found.iter().any(|(_, listed)| answers(date, listed));
        if !is_there && !is_listed && !version.is_in_value(&date.words) {
            found.push((version.position(&date.words), date));
        }
    }
    found
}

/// Whether two dates can be the same: all parts that both give agree.
fn answers(one: &SeenDate, other: &SeenDate) -> bool {
    let agree = |one: Option<i16>, other: Option<i16>| one.is_none() || other.is_none() || one == other;
    one.month == other.month && agree(one.year, other.year) && agree(one.day.map(i16::from), other.day.map(i16::from))
}

/// Whether a version has the date among its values: a case file keeps its days apart from its words.
fn stands_as_value(date: &SeenDate, version: &Version) -> bool {
    let action = &version.action;
    let deadline = action.deadline.as_ref().map(|deadline| deadline.day);
    let since = action.people.iter().map(|person| person.since).chain(action.mentioned.iter().map(|one| one.since));
    let days = since.chain([action.issued, deadline]).flatten();
    let mut known =
        days.map(|day| SeenDate { words: 0..0, year: Some(day.year()), month: day.month(), day: Some(day.day()) });
    known.any(|known| answers(date, &known))
}

/// `2031-05-09`, `2031-05`, `05-09`.
fn in_data(date: &SeenDate) -> String {
    let year = date.year.map(|year| format!("{year:04}-")).unwrap_or_default();
    let day = date.day.map(|day| format!("-{day:02}")).unwrap_or_default();
    format!("{year}{:02}{day}", date.month)
}
