//! The section of the page: what is recorded, and the form.

use casework::{Audience, Case, Consent, ConsentRole, Scope};

use super::super::case_page::iso;
use super::super::look::Look;
use super::typed::{FURTHER, Typed, Wrong};
use crate::Words;

/// One of several choices.
pub(in crate::desk) struct Choice {
    pub(in crate::desk) value: &'static str,
    pub(in crate::desk) label: String,
    pub(in crate::desk) chosen: bool,
}

/// What was agreed to, to whom, until when.
pub(in crate::desk) struct Agreed {
    pub(in crate::desk) what: String,
    pub(in crate::desk) to: String,
    pub(in crate::desk) until: String,
    /// Whether that day has passed.
    pub(in crate::desk) has_ended: bool,
}

/// The own last day of one thing.
pub(in crate::desk) struct OwnDay {
    pub(in crate::desk) word: &'static str,
    pub(in crate::desk) label: String,
    pub(in crate::desk) day: String,
    /// The key of what is wrong with it.
    pub(in crate::desk) wrong: Option<&'static str>,
}

/// A use beside the page: what of it, and until when.
pub(in crate::desk) struct FurtherUse {
    pub(in crate::desk) word: &'static str,
    pub(in crate::desk) label: String,
    pub(in crate::desk) scopes: Vec<Choice>,
    /// The key of what is wrong with what was chosen.
    pub(in crate::desk) wrong: Option<&'static str>,
    /// What its last day is called.
    pub(in crate::desk) until_label: String,
    pub(in crate::desk) until: String,
    pub(in crate::desk) until_wrong: Option<&'static str>,
}

/// The section of the page.
pub(in crate::desk) struct ConsentView {
    /// What is recorded, in a sentence.
    pub(in crate::desk) recorded: Option<String>,
    /// The same, line by line.
    pub(in crate::desk) agreed: Vec<Agreed>,
    /// What is refused, in a sentence.
    pub(in crate::desk) refused: Option<String>,
    /// By when somebody looks again, in a sentence.
    pub(in crate::desk) reviewed: Option<String>,
    /// Whether it ends before the deadline, in a sentence.
    pub(in crate::desk) ends_first: Option<String>,
    pub(in crate::desk) roles: Vec<Choice>,
    pub(in crate::desk) scopes: Vec<Choice>,
    pub(in crate::desk) audiences: Vec<Choice>,
    pub(in crate::desk) own: Vec<OwnDay>,
    /// Whether one of those is filled in, or wrong.
    pub(in crate::desk) own_is_open: bool,
    pub(in crate::desk) further: Vec<FurtherUse>,
    pub(in crate::desk) further_is_open: bool,
    pub(in crate::desk) review: String,
    pub(in crate::desk) decided: String,
    pub(in crate::desk) until: String,
    pub(in crate::desk) today: String,
    /// How many people can open who gave it; none, where it is not asked.
    pub(in crate::desk) keys: u64,
    /// Whether it was typed, and has to be typed again.
    pub(in crate::desk) giver_again: bool,
    pub(in crate::desk) wrong: Vec<Wrong>,
}

impl ConsentView {
    pub(in crate::desk) fn new(words: &Words, case: &Case, typed: Option<Typed>, look: &Look, keys: u64) -> Self {
        let (recorded, deadline, today) = (case.consent.as_ref(), look.deadline(case), look.today);
        let last = recorded.and_then(|consent| consent.holds_for(&look.action.publishes()));
        let ends_first = last.zip(deadline.as_ref()).filter(|(last, deadline)| *last < deadline.day);
        let known = recorded.or(look.case_file.consent.as_ref());
        let typed = typed.unwrap_or_else(|| Typed::suggested(known, deadline.as_ref(), today));
        let is_wrong = |begins: &str| typed.wrong.iter().any(|wrong| wrong.field.starts_with(begins));
        let further_is_typed = typed.further.values().any(|(scopes, until)| !scopes.is_empty() || !until.is_empty());
        Self {
            recorded: recorded.map(|consent| in_words(words, consent)),
            agreed: recorded.map(|consent| agreed(words, consent, look)).unwrap_or_default(),
            refused: recorded.and_then(|consent| refused(words, consent)),
            reviewed: recorded
                .and_then(|consent| consent.review)
                .map(|day| words.fill("desk-consent-reviewed", "day", words.day(&day))),
            ends_first: ends_first
                .map(|(last, _)| words.fill("desk-refusal-consent-ends-first", "day", words.day(&last))),
            roles: ConsentRole::ALL
                .into_iter()
                .map(|role| choice(words, "desk-role", role.word(), typed.role == role.word()))
                .collect(),
            scopes: scopes(words, &typed.scope),
            audiences: audiences(words, &typed),
            own_is_open: typed.own.values().any(|day| !day.is_empty()) || is_wrong("until-"),
            own: Scope::ALL.into_iter().map(|scope| own_day(words, &typed, scope)).collect(),
            further_is_open: further_is_typed || FURTHER.into_iter().any(|audience| is_wrong(audience.word())),
            further: FURTHER.into_iter().map(|audience| further(words, &typed, audience)).collect(),
            today: iso(today),
            review: typed.review,
            decided: typed.decided,
            until: typed.until,
            keys,
            giver_again: typed.has_giver,
            wrong: typed.wrong,
        }
    }

    /// The key of what is wrong with a field.
    pub(in crate::desk) fn wrong(&self, field: &str) -> Option<&'static str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.what)
    }
}

fn choice(words: &Words, keys: &str, word: &'static str, chosen: bool) -> Choice {
    Choice { value: word, label: words.say(&format!("{keys}-{word}")), chosen }
}

fn scopes(words: &Words, chosen: &[String]) -> Vec<Choice> {
    let is_chosen = |scope: Scope| chosen.iter().any(|word| word == scope.word());
    Scope::ALL.into_iter().map(|scope| choice(words, "desk-scope", scope.word(), is_chosen(scope))).collect()
}

/// For whom the page is: everybody, unless somebody chose otherwise.
fn audiences(words: &Words, typed: &Typed) -> Vec<Choice> {
    let both = [(Audience::Public, !typed.is_closed()), (Audience::Closed, typed.is_closed())];
    both.into_iter().map(|(audience, chosen)| choice(words, "desk-consent-to", audience.word(), chosen)).collect()
}

fn own_day(words: &Words, typed: &Typed, scope: Scope) -> OwnDay {
    let what = words.say(&format!("desk-scope-{}", scope.word()));
    let day = typed.own.get(scope.word()).cloned().unwrap_or_default();
    let wrong = typed.what_is_wrong(&format!("until-{}", scope.word()));
    OwnDay { word: scope.word(), label: words.fill("desk-consent-own-until", "what", what), day, wrong }
}

fn further(words: &Words, typed: &Typed, audience: Audience) -> FurtherUse {
    let (chosen, until) = typed.further.get(audience.word()).cloned().unwrap_or_default();
    let (word, until_field) = (audience.word(), format!("{}-until", audience.word()));
    FurtherUse {
        word,
        label: words.say(&format!("desk-consent-{word}")),
        scopes: scopes(words, &chosen),
        wrong: typed.what_is_wrong(word),
        until_label: words.say(&format!("desk-consent-{until_field}")),
        until,
        until_wrong: typed.what_is_wrong(&until_field),
    }
}

/// What is recorded, line by line: first the page, then what else it may be used for.
fn agreed(words: &Words, consent: &Consent, look: &Look) -> Vec<Agreed> {
    let mut grants = consent.grants.clone();
    grants.sort_by_key(|grant| (grant.audience, grant.scope));
    let line = |grant: &casework::Grant| Agreed {
        what: words.say(&format!("desk-scope-{}", grant.scope.word())),
        to: words.say(&format!("desk-audience-{}", grant.audience.word())),
        until: words.day(&grant.until),
        has_ended: grant.until < look.today,
    };
    grants.iter().map(line).collect()
}

/// What nobody agreed to: whatever may not stand on the page, and each use beside it.
fn refused(words: &Words, consent: &Consent) -> Option<String> {
    let missing = consent.missing(&Scope::ALL);
    let scopes = missing.iter().map(|scope| words.say(&format!("desk-scope-{}", scope.word())));
    let unused = FURTHER.into_iter().filter(|audience| consent.scopes(*audience).next().is_none());
    let uses = unused.map(|audience| words.say(&format!("desk-audience-{}", audience.word())));
    let refused: Vec<String> = scopes.chain(uses).collect();
    (!refused.is_empty()).then(|| words.fill("desk-consent-refused", "what", refused.join(&words.comma())))
}

fn in_words(words: &Words, consent: &Consent) -> String {
    let scopes: Vec<String> =
        consent.scopes(consent.audience()).map(|scope| words.say(&format!("desk-scope-{}", scope.word()))).collect();
    let role = words.say(&format!("desk-role-{}", consent.role.word()));
    let first = words.fill2("desk-consent-recorded", ("role", role), ("scopes", scopes.join(&words.comma())));
    let days = ("decided", words.day(&consent.decided));
    let last = consent.ends().unwrap_or(consent.decided);
    let second = words.fill2("desk-consent-recorded-days", days, ("until", words.day(&last)));
    format!("{first} {second}")
}
