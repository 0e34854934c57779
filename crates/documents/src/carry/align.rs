//! Paragraphs of the old words beside those of the new ones.

use std::collections::HashSet;

use crate::merge::common::common;
use crate::read::fold::fold;

/// The share of words that two paragraphs must have in common to be one paragraph that was changed: a third.
const LEAST_ALIKE: f64 = 1.0 / 3.0;

/// The most pairs of changed paragraphs that are compared word by word; beyond it, they are paired in their order.
const MOST_PAIRS: usize = 10_000;

/// A paragraph or sentence of one of two versions, as it can be compared. It quotes people, so it has no `Debug`.
pub(super) struct Said {
    /// Its source, with the keys of the new file; `None` where a value that it refers to is gone.
    pub source: Option<String>,
    /// What a reader sees; `None` where a value that it refers to changed.
    pub shown: Option<String>,
}

impl PartialEq for Said {
    fn eq(&self, other: &Self) -> bool {
        let is_one = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
        is_one(&self.source, &other.source) || is_one(&self.shown, &other.shown)
    }
}

/// What a part of the new version was before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Was {
    /// The same, at this place.
    Same(usize),
    /// Something else, at this place.
    Changed(usize),
    /// Nothing.
    New,
}

/// For each paragraph of the new version what it was: equal ones first, in their order and then wherever they stand;
/// what is left by likeness, and where as many are left between two equal ones, by their order.
pub(super) fn aligned(old: &[Said], new: &[Said]) -> Vec<Was> {
    let mut was = vec![Was::New; new.len()];
    let mut free = vec![true; old.len()];
    let anchors = common(old, new);
    for (before, now) in &anchors {
        was[*now] = Was::Same(*before);
        free[*before] = false;
    }
    for now in 0..new.len() {
        if was[now] == Was::New
            && let Some(before) = (0..old.len()).find(|before| free[*before] && old[*before] == new[now])
        {
            was[now] = Was::Same(before);
            free[before] = false;
        }
    }
    by_likeness(old, new, &mut was, &mut free);
    let (mut last_old, mut last_new) = (0, 0);
    for (before, now) in anchors.into_iter().chain([(old.len(), new.len())]) {
        in_order(last_old..before, last_new..now, &mut was, &mut free);
        (last_old, last_new) = (before + 1, now + 1);
    }
    was
}

fn by_likeness(old: &[Said], new: &[Said], was: &mut [Was], free: &mut [bool]) {
    let open: Vec<usize> = (0..new.len()).filter(|now| was[*now] == Was::New).collect();
    let left: Vec<usize> = (0..old.len()).filter(|before| free[*before]).collect();
    if open.len().saturating_mul(left.len()) > MOST_PAIRS {
        return;
    }
    let of = |said: &Said| words(said.source.as_deref().or(said.shown.as_deref()).unwrap_or_default());
    let old_words: Vec<HashSet<String>> = left.iter().map(|before| of(&old[*before])).collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for now in &open {
        let now_words = of(&new[*now]);
        let alike = left.iter().zip(&old_words).map(|(before, words)| (likeness(words, &now_words), *before, *now));
        pairs.extend(alike.filter(|(share, ..)| *share >= LEAST_ALIKE));
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.2, one.1).cmp(&(other.2, other.1))));
    for (_, before, now) in pairs {
        if free[before] && was[now] == Was::New {
            was[now] = Was::Changed(before);
            free[before] = false;
        }
    }
}

/// Between two anchors: what is left of the old, if it is as much as what is left of the new, in its order.
fn in_order(old: std::ops::Range<usize>, new: std::ops::Range<usize>, was: &mut [Was], free: &mut [bool]) {
    let left: Vec<usize> = old.filter(|before| free[*before]).collect();
    let open: Vec<usize> = new.filter(|now| was[*now] == Was::New).collect();
    if left.len() == open.len() {
        for (before, now) in left.into_iter().zip(open) {
            was[now] = Was::Changed(before);
            free[before] = false;
        }
    }
}

fn words(text: &str) -> HashSet<String> {
    let folded = fold(text);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The share of words that two paragraphs have in common (Dice): 0 to 1.
fn likeness(one: &HashSet<String>, other: &HashSet<String>) -> f64 {
    let all = one.len() + other.len();
    let common = one.intersection(other).count();
    // The words of a paragraph are few enough for a float to count them exactly.
    if all == 0 { 0.0 } else { 2.0 * common as f64 / all as f64 }
}
