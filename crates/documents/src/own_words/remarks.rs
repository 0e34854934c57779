//! Tone, promises, and what this case does not ask.

use super::asked::{Asked, Concept};
use super::case::Ground;
use super::spoken::Spoken;
use super::tables::COMMON;
use super::text::Text;
use super::{Remark, RemarkKind};

/// The remarks on what a text says.
pub(super) fn of(ground: &Ground, text: &Text, spoken: &Spoken, asked: &Asked) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut say = |kind, from: usize, to: usize| {
        let remark = Remark { kind, from: text.tokens[from].from, to: text.tokens[to - 1].to, name: None };
        // One of several that overlap is enough.
        // And "you will pay for this" is a threat, which promises no money.
        let is_said = |known: &Remark| {
            let is_threat = kind == RemarkKind::Promise && known.kind == RemarkKind::Tone;
            (known.kind == kind || is_threat) && known.from < remark.to && remark.from < known.to
        };
        if !remarks.iter().any(is_said) {
            remarks.push(remark);
        }
    };
    for (place, sentence) in text.sentences.iter().enumerate() {
        let Some(table) = spoken.table(place) else { continue };
        let words = text.of(sentence);
        let masked = |place: usize| asked.quiet[sentence.from + place];
        for (kind, list) in [(RemarkKind::Tone, "tone"), (RemarkKind::Promise, "promise")] {
            for found in table.list(list).find(words, table, masked) {
                say(kind, sentence.from + found.from, sentence.from + found.to);
            }
        }
    }
    for concept in asked.concepts.iter().filter(|concept| is_other(ground, concept)) {
        say(RemarkKind::OtherDemand, concept.from, concept.to);
    }
    remarks
}

/// Whether a concept is asked for that the case has nothing to do with: one of the few strong ones, in words that leave no doubt.
/// A missed one is better than a false one.
fn is_other(ground: &Ground, concept: &Concept) -> bool {
    let is_of_case = ground.asked.contains(concept.name) || ground.told.contains(concept.name);
    concept.is_asked && !concept.is_denied && concept.is_sure && COMMON.strong.contains(concept.name) && !is_of_case
}
