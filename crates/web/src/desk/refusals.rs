//! What the rules refuse, in words.

use casework::Refusal;

use crate::Words;

/// Why it was refused, and what to do.
pub(super) fn in_words(words: &Words, refusal: &Refusal) -> String {
    let say = |key: &str| words.say(&format!("desk-refusal-{key}"));
    let day = |key: &str, day| words.fill(&format!("desk-refusal-{key}"), "day", words.day(day));
    match refusal {
        Refusal::NotIssued => say("not-issued"),
        Refusal::AlreadyIssued => say("already-issued"),
        Refusal::HoldFirst => say("hold-first"),
        Refusal::DeadlineMissing => say("deadline-missing"),
        Refusal::DeadlinePassed { on } => day("deadline-passed", on),
        Refusal::ConsentMissing => say("consent-missing"),
        Refusal::ConsentEndsFirst { on } => day("consent-ends-first", on),
        Refusal::ConsentTooNarrow { missing } => {
            let missing = missing.iter().map(|scope| words.say(&format!("desk-scope-{}", scope.word())));
            words.fill("desk-refusal-consent-too-narrow", "missing", missing.collect::<Vec<_>>().join(&words.comma()))
        }
        Refusal::ConsentDatesWrong => say("consent-dates-wrong"),
        Refusal::FindingsOpen { codes } => words.count("desk-refusal-findings-open", codes.len() as u64),
        Refusal::Held { since } => day("held", since),
        Refusal::NotHeld => say("not-held"),
        Refusal::Stopped { on } => day("stopped", on),
        Refusal::Expired { on } => day("expired", on),
        Refusal::ConsentEnded { on } => day("consent-ended", on),
        Refusal::Superseded { on } => day("superseded", on),
        Refusal::ApprovalNotAsked => words.say("people-refusal-not-asked"),
        Refusal::ApprovalAsked { on } => words.fill("people-refusal-asked", "day", words.day(on)),
        Refusal::SamePairOfEyes => words.say("people-refusal-same"),
        Refusal::TranslationIntoOriginal => say("translation-into-original"),
        Refusal::PhotographsNotAgreed => say("photographs-not-agreed"),
        Refusal::NotDescribed { language } => {
            words.fill("desk-refusal-not-described", "language", words.language_name(language))
        }
        Refusal::CreditMissing => say("credit-missing"),
        Refusal::NoPicture => say("no-picture"),
        Refusal::Live => words.say("ends-refusal-live"),
        Refusal::NotYet { on } => words.fill("ends-refusal-not-yet", "day", words.day(on)),
        Refusal::PictureChanged => say("picture-changed"),
        Refusal::Closed { on } => day("closed", on),
        Refusal::NoUpdate => say("no-update"),
        Refusal::Contradicts { count } => words.count("desk-refusal-contradicts", *count as u64),
        Refusal::NobodyOfThatName => say("nobody-of-that-name"),
        Refusal::SourceMissing => say("source-missing"),
        Refusal::OutcomeUnknown => say("outcome-unknown"),
        Refusal::TakenBack => say("taken-back"),
        Refusal::IsPublic => say("is-public"),
        Refusal::LinkUnknown => say("link-unknown"),
        Refusal::EditionUnknown => say("edition-unknown"),
        Refusal::OwnCountry { rule } => say(&format!("own-country-{}", rule.word())),
        Refusal::EndEditionFirst => say("end-edition-first"),
        Refusal::SameHolder => say("same-holder"),
    }
}
