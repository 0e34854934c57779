//! What was judged before, beside what a newer document tells.

use casework::{Case, Language, OutcomeKind, PersonAtRisk, UrgentAction};

use super::contradiction::{Contradiction, Offer};
use super::fate::{Fate, fate, lists};
use crate::{Code, Finding};

/// Judgements that speak of somebody who is held or in danger no more.
const OUT_OF_DANGER: [OutcomeKind; 6] = [
    OutcomeKind::Released,
    OutcomeKind::ReleasedUnderMeasures,
    OutcomeKind::ChargesDropped,
    OutcomeKind::Reappeared,
    OutcomeKind::Exiled,
    OutcomeKind::Safe,
];

/// Whether what was judged for a day is older than that since which a document says that somebody is at risk.
#[must_use]
pub fn is_older(as_of: casework::Day, person: &PersonAtRisk) -> bool {
    person.since.is_some_and(|since| as_of < since)
}

/// Judgements that a further document puts in question: somebody is at risk since a later day, or held after having been let go.
#[must_use]
pub fn judgements(case: &Case, new: &UrgentAction) -> Vec<Contradiction> {
    new.people.iter().enumerate().filter_map(|(place, person)| questioned(case, new, place, person)).collect()
}

fn questioned(case: &Case, new: &UrgentAction, place: usize, person: &PersonAtRisk) -> Option<Contradiction> {
    let judged = case.outcome_of(&person.key).filter(|judged| judged.outcome.kind != OutcomeKind::NoneKnown)?;
    let outcome = &judged.outcome;
    let is_later = new.issued.is_none_or(|issued| outcome.as_of <= issued);
    let is_held = || is_later && fate(person, &new.language) == Some(Fate::Held);
    let is_held_again = OUT_OF_DANGER.contains(&outcome.kind) && is_held();
    let is_questioned = is_older(outcome.as_of, person) || is_held_again;
    if !is_questioned {
        return None;
    }
    let number = case.outcomes.iter().position(|known| std::ptr::eq(known, judged))?;
    let finding = Finding::new(Code::JudgedBefore, None).with("person", &person.name);
    let finding = finding.with("earlier", outcome.as_of.to_string());
    let asked = Contradiction::new(finding, &format!("/case/people/{place}/since")).about(person);
    Some(asked.offering(Offer::Withdraw { number }))
}

/// Whether somebody is said to be in danger no more: by what was judged last and still holds, else by the words beside the name.
#[must_use]
pub fn out_of_danger(case: &Case, action: &UrgentAction, person: &PersonAtRisk) -> bool {
    let judged = case.outcome_of(&person.key).map(|judged| &judged.outcome);
    let judged = judged.filter(|outcome| outcome.kind != OutcomeKind::NoneKnown && !is_older(outcome.as_of, person));
    let by_words = || matches!(fate(person, &action.language), Some(Fate::Free | Fate::Died));
    judged.is_some_and(|outcome| OUT_OF_DANGER.contains(&outcome.kind) || outcome.kind == OutcomeKind::Died)
        || by_words()
}

/// What is written beside the name of somebody who is free or no longer at risk, where the document says nothing; English where the
/// language of the document has no words for it here.
#[must_use]
pub fn safe_status(language: &Language) -> &'static str {
    let known = lists(language).or_else(|| lists(&Language::english()));
    known.map_or("", |lists| lists.safe_status.as_str())
}
