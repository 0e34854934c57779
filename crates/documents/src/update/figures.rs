//! The figures of two documents: which counts what the other counts, and what changed.

use casework::{Figure, Language, UrgentAction};

use super::Difference;
use super::difference::Changed;
use super::people::key;
use crate::dates::as_of_in_words;
use crate::numbers::{figure_in_words, number_in_words};

/// One way in which two figures can be the same.
type Same = fn(&Figure, &Figure) -> bool;

/// From the surest to the least sure: the same in all, else what they count for the same source, else what they count.
const SAME: [Same; 3] = [
    |one, other| counts(one) == counts(other) && one.value == other.value && one.as_of == other.as_of,
    |one, other| has_counts(one) && counts(one) == counts(other) && one.source == other.source,
    |one, other| has_counts(one) && counts(one) == counts(other),
];

fn counts(figure: &Figure) -> Option<String> {
    figure.counts.as_deref().map(key)
}

/// A number that does not say what it counts is the same only as itself.
fn has_counts(figure: &Figure) -> bool {
    figure.counts.is_some()
}

/// The figures of the earlier document by those of the new one; `None` for what counts something new.
pub(super) fn pairs(left: &[Figure], right: &[Figure]) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; right.len()];
    for same in SAME {
        for place in 0..right.len() {
            if pairs[place].is_none() {
                let free = |other: &usize| !pairs.contains(&Some(*other));
                pairs[place] = (0..left.len()).filter(free).find(|other| same(&left[*other], &right[place]));
            }
        }
    }
    pairs
}

/// The figures that differ, by their places in both documents, in the order of [`differences`].
fn changed(left: &UrgentAction, right: &UrgentAction) -> Vec<(Option<usize>, Option<usize>)> {
    let pairs = pairs(&left.figures, &right.figures);
    let said = |action: &UrgentAction, place: usize| in_words(&action.figures[place], &action.language);
    let there = pairs.iter().enumerate().map(|(place, before)| (*before, Some(place)));
    let is_other = |(before, now): &(Option<usize>, Option<usize>)| {
        before.map(|place| said(left, place)) != now.map(|place| said(right, place))
    };
    let gone = (0..left.figures.len()).filter(|place| !pairs.contains(&Some(*place))).map(|place| (Some(place), None));
    there.filter(is_other).chain(gone).collect()
}

/// The figures that differ, as they stood and as they stand: in the order in which [`super::differences`] lists them.
#[must_use]
pub fn changed_figures<'a>(
    old: &'a UrgentAction,
    new: &'a UrgentAction,
) -> Vec<(Option<&'a Figure>, Option<&'a Figure>)> {
    let each = changed(old, new).into_iter();
    each.map(|(before, now)| (before.map(|place| &old.figures[place]), now.map(|place| &new.figures[place]))).collect()
}

pub(super) fn differences(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let said = |action: &UrgentAction, place: Option<usize>| {
        place.map(|place| in_words(&action.figures[place], &action.language))
    };
    let mut found = Vec::new();
    for (before, now) in changed(old, new) {
        let pointer = now.map(|place| format!("/case/figures/{place}")).unwrap_or_default();
        let differs = Difference::between(Changed::Figure, (said(old, before), said(new, now)), &pointer);
        let figure = now.map(|place| &new.figures[place]).or_else(|| before.map(|place| &old.figures[place]));
        found.extend(differs.map(|one| one.of(figure.and_then(|figure| figure.counts.as_deref()))));
    }
    found
}

/// A figure with all that it says: `at least 868 people (89 women; 1 February 2031; the Rivers Council)`.
pub(super) fn in_words(figure: &Figure, language: &Language) -> String {
    let mut words = figure_in_words(figure, language);
    if let Some(counted) = &figure.counts {
        words.extend([" ", counted]);
    }
    let parts = figure.parts.iter().map(|part| format!("{} {}", number_in_words(part.value, language), part.counts));
    let rest: Vec<String> =
        parts.chain(figure.as_of.map(|as_of| as_of_in_words(as_of, language))).chain(figure.source.clone()).collect();
    if rest.is_empty() { words } else { format!("{words} ({})", rest.join("; ")) }
}
