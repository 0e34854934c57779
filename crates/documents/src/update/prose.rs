//! The words of two documents, sentence by sentence.

use casework::{Language, UrgentAction};

use super::Difference;
use super::difference::{Changed, Placed, only};
use super::people::key;
use crate::read::sentences::sentences_of;

/// A sentence that is gone and one that is new are one that was changed when so many of a hundred of their words are the same.
const ALIKE_PER_CENT: usize = 60;

/// The most sentences of one document that are compared with each of the other word by word; a document has a few dozen.
const MOST_COMPARED: usize = 300;

/// A sentence, and the pointer of what it stands in.
type Said = (String, String);

/// How paragraphs are taken.
type Get = fn(&UrgentAction) -> &Vec<String>;

/// What is asked: a demand of several sentences is a set of them.
pub(super) fn demands(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let of = |action: &UrgentAction| -> Vec<Said> {
        let demands = action.demands.iter().enumerate();
        let each = demands.flat_map(|(place, demand)| {
            let sentences = sentences_of(&demand.text, &action.language).into_iter();
            sentences.map(move |sentence| (sentence, format!("/case/demands/{place}/text")))
        });
        each.collect()
    };
    changed(Changed::Demand, &of(old), &of(new))
}

/// Letter, summary, background, when not to write, easy words: the sentences that are gone, that are new, that were changed.
pub(super) fn differences(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let letter = |action: &UrgentAction| -> Vec<Said> {
        let Some(letter) = &action.letter else { return Vec::new() };
        let mut said = sentences(&letter.paragraphs, &letter.language, |at| format!("/case/letter/paragraphs/{at}"));
        said.extend(letter.valediction.iter().map(|words| (words.0.clone(), "/case/letter/valediction".to_owned())));
        said
    };
    let below = |name: &'static str| move |at: usize| format!("/case/{name}/{at}");
    let mut found = changed(Changed::Letter, &letter(old), &letter(new));
    let lists: [(Changed, Get, &'static str); 4] = [
        (Changed::Summary, |action| &action.summary, "summary"),
        (Changed::Background, |action| &action.background, "background"),
        (Changed::Safety, |action| &action.writer_safety, "writer_safety"),
        (Changed::Easy, |action| &action.easy, "easy"),
    ];
    for (what, get, name) in lists {
        let said = |action: &UrgentAction| sentences(get(action), &action.language, below(name));
        found.extend(changed(what, &said(old), &said(new)));
    }
    // The summary is one value.
    for one in found.iter_mut().filter(|one| one.what == Changed::Summary && one.pointer.is_some()) {
        one.pointer = Some("/case/summary".to_owned());
    }
    found
}

fn sentences(paragraphs: &[String], language: &Language, pointer: impl Fn(usize) -> String) -> Vec<Said> {
    let all = paragraphs.iter().enumerate();
    let each = all.flat_map(|(at, text)| {
        let pointer = pointer(at);
        sentences_of(text, language).into_iter().map(move |sentence| (sentence, pointer.clone()))
    });
    each.collect()
}

/// What changed between two lists of sentences, in the order of the second; what is gone without another in its place comes last.
fn changed(what: Changed, old: &[Said], new: &[Said]) -> Vec<Difference> {
    let words = |said: &[Said]| -> Vec<String> { said.iter().map(|(sentence, _)| sentence.clone()).collect() };
    let (mut dropped, added) = only(&words(old), &words(new), key);
    let may_compare = dropped.len().max(added.len()) <= MOST_COMPARED;
    let mut found = Vec::new();
    for (place, sentence) in added {
        let before = if may_compare { take_alike(&mut dropped, &sentence) } else { None };
        found.extend(Difference::between(what, (before, Some(sentence)), &new[place].1));
    }
    let gone = dropped.into_iter().filter_map(|(_, sentence)| Difference::between(what, (Some(sentence), None), ""));
    found.extend(gone);
    found
}

/// Takes the sentence that is most alike out of those that are gone, if one is alike enough.
fn take_alike(dropped: &mut Vec<Placed>, sentence: &str) -> Option<String> {
    let likeness = dropped.iter().map(|(_, other)| alike_per_cent(other, sentence)).enumerate();
    // Of two that are as much alike the first is taken.
    let (place, likeness) = likeness.rev().max_by_key(|(_, likeness)| *likeness)?;
    (likeness >= ALIKE_PER_CENT).then(|| dropped.remove(place).1)
}

/// How many of a hundred words of both sentences stand in both.
fn alike_per_cent(one: &str, other: &str) -> usize {
    let words = |text: &str| -> Vec<String> { key(text).split(' ').map(str::to_owned).collect() };
    let (one, mut other) = (words(one), words(other));
    let all = one.len() + other.len();
    let mut same = 0;
    for word in one {
        if let Some(place) = other.iter().position(|known| *known == word) {
            other.swap_remove(place);
            same += 2;
        }
    }
    same * 100 / all.max(1)
}
