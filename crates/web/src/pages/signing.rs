//! Who should not write, and how the others sign: one statement for an address. Where the office whose edition is read says
//! something, that stands in the place of what is said to everybody; nothing is said twice, and nothing against it.

use casework::{NameOrganisation, OfficeTopic, OwnCountry, SignatureRule, UrgentAction};

use super::asked::Asked;
use super::case_view::Tongue;
use super::in_office::{Theirs, theirs};
use super::writing::live_there;

/// Who should not write, and how the others sign.
pub(crate) struct Signing {
    /// Who should not write: each ends the sentence "please do not write if".
    pub(crate) not_if: Vec<String>,
    /// What the office of the country of the case says to those who live there.
    pub(crate) own: Option<String>,
    /// How one signs, a sentence each: everybody first, then those for whom something else holds.
    pub(crate) lines: Vec<Theirs>,
    /// What stands beside the fields of the form.
    pub(crate) details_help: String,
    pub(crate) name_help: String,
    pub(crate) place_help: String,
}

impl Signing {
    pub(super) fn of(asked: &Asked, action: &UrgentAction) -> Self {
        let words = asked.words();
        let beside = match rule(asked) {
            SignatureRule::Either => ["details-help", "name-help", "place-help"],
            SignatureRule::Full => ["details-help-full", "name-help-full", "place-help-full"],
            SignatureRule::Initials => ["details-help-initials", "name-help-initials", "place-help-initials"],
        };
        let [details_help, name_help, place_help] = beside.map(|key| words.say(key));
        Self {
            not_if: not_if(asked, action),
            own: own_country(asked, action),
            lines: lines(asked, action),
            details_help,
            name_help,
            place_help,
        }
    }
}

fn rule(asked: &Asked) -> SignatureRule {
    asked.office().map(|office| office.rules.signature).unwrap_or_default()
}

/// What the office says to those who live in the country of the case, which is its own.
fn own_country(asked: &Asked, action: &UrgentAction) -> Option<String> {
    let (words, office) = (asked.words(), asked.office()?);
    let key = match office.own_country_rule(&action.countries) {
        OwnCountry::Off => return None,
        OwnCountry::On => "offices-own-on",
        OwnCountry::AskOffice => "offices-own-ask",
    };
    Some(words.fill(key, "country", words.country(&office.country)))
}

/// Whoever lives there, has a family there or travels there, as long as the office says nothing else to them.
fn not_if(asked: &Asked, action: &UrgentAction) -> Vec<String> {
    let words = asked.words();
    let ties = asked.office().is_some_and(|office| office.words(OfficeTopic::Ties, words.language()).is_some());
    let mut all = Vec::new();
    if own_country(asked, action).is_none() {
        all.push(live_there(words, action));
    }
    if !ties {
        all.extend(["safety-family", "safety-travel"].map(|key| words.say(key)));
    }
    all.push(words.say("safety-depend"));
    all
}

fn lines(asked: &Asked, action: &UrgentAction) -> Vec<Theirs> {
    let words = asked.words();
    let said = |key: &str| Theirs { tongue: Tongue::of(words.language()), note: None, text: words.say(key) };
    let rule = rule(asked);
    let all = match rule {
        SignatureRule::Either => said("sign-either"),
        SignatureRule::Full => said("offices-sign-full"),
        SignatureRule::Initials => said("offices-sign-initials"),
    };
    let minors = match asked.office() {
        Some(office) if office.words(OfficeTopic::Minors, words.language()).is_some() => None,
        Some(office) if office.rules.minors_without_full_name => Some(said("offices-minors")),
        _ if rule == SignatureRule::Full => Some(said("sign-minors-still")),
        _ => Some(said("safety-minors")),
    };
    let own = [OfficeTopic::Ties, OfficeTopic::Minors];
    let own = own.into_iter().filter_map(|topic| theirs(asked, asked.office()?, topic));
    let name = asked.office().and_then(|office| match office.rules.name_organisation {
        NameOrganisation::Yes => Some(words.fill("offices-name-it", "office", office.name.as_str())),
        NameOrganisation::No => Some(words.say("offices-name-it-not")),
        NameOrganisation::CaseDecides => None,
    });
    let name = name.map(|text| Theirs { tongue: Tongue::of(words.language()), note: None, text });
    // The words of the case are prose: what they ask for cannot be worked out, only that the more careful of both holds.
    let careful = asked.office().is_some() && !action.writer_safety.is_empty();
    let careful = careful.then(|| said("sign-careful"));
    [all].into_iter().chain(own).chain(minors).chain(name).chain(careful).collect()
}
