//! What the office whose edition is read says to its writers: who it is, what its post does, and its notes. How they sign is said
//! elsewhere (`signing.rs`).

use casework::{Language, Office, OfficeTopic, Target, UrgentAction};

use super::asked::Asked;
use super::case_view::Tongue;
use super::post::{country_of, postage, says as says_of_post, way};
use crate::withheld::in_text;

/// How an office is asked.
pub(crate) struct Contact {
    pub(crate) lines: Vec<String>,
    pub(crate) email: Option<String>,
    pub(crate) web: Option<String>,
}

impl Contact {
    pub(super) fn of(office: &Office) -> Self {
        let contact = &office.contact;
        Self { lines: contact.lines.clone(), email: contact.email.clone(), web: contact.web.clone() }
    }
}

/// An office's own words, in their language.
pub(crate) struct Theirs {
    pub(crate) tongue: Tongue,
    /// Which language that is, where it is not that of the page.
    pub(crate) note: Option<String>,
    pub(crate) text: String,
}

impl Theirs {
    /// Words in a language, without a name that was taken back.
    fn in_language(asked: &Asked, language: &Language, text: &str) -> Self {
        let words = asked.words();
        let is_foreign = !language.is_same_language(words.language());
        Self {
            tongue: Tongue::of(language),
            note: is_foreign.then(|| words.fill("offices-said-in", "language", words.language_name(language))),
            text: in_text(&asked.case, language, text),
        }
    }
}

/// The office of an edition, in a line, and what holds for its writers.
pub(crate) struct InOffice {
    pub(crate) name: String,
    pub(crate) contact: Option<Contact>,
    /// That nobody vouches any more for what is said of it.
    pub(crate) stale: Option<String>,
    /// What its post does, a sentence each, in the language of the page.
    pub(crate) rules: Vec<String>,
    /// What it says in its own words.
    pub(crate) theirs: Vec<Theirs>,
}

impl InOffice {
    /// The office whose edition is asked for; `None` on the pages that everybody reads.
    pub(super) fn of(asked: &Asked, action: &UrgentAction) -> Option<Self> {
        let edition = asked.edition()?;
        let notes = edition.notes.iter().map(|note| Theirs::in_language(asked, &edition.language, note));
        let Some(office) = asked.office() else {
            // The directory has lost it: what it added to the case still stands.
            let (name, theirs) = (edition.office.to_string(), notes.collect());
            return Some(Self { name, contact: None, stale: None, rules: Vec::new(), theirs });
        };
        let said = theirs(asked, office, OfficeTopic::LetterLanguage);
        Some(Self {
            name: office.name.clone(),
            contact: Some(Contact::of(office)),
            stale: stale(asked, office),
            rules: rules(asked, action),
            theirs: notes.chain(said).collect(),
        })
    }
}

/// What an office says about a topic, as far as possible in the language of the page, without a name that was taken back.
pub(super) fn theirs(asked: &Asked, office: &Office, topic: OfficeTopic) -> Option<Theirs> {
    let said = office.words(topic, asked.words().language())?;
    Some(Theirs::in_language(asked, &said.language, &said.text))
}

fn stale(asked: &Asked, office: &Office) -> Option<String> {
    let words = asked.words();
    office.is_stale(asked.today).then(|| words.fill("offices-stale", "day", words.day(&office.valid_until)))
}

/// What the post does, in sentences, each once: what holds for one country often holds for all.
fn rules(asked: &Asked, action: &UrgentAction) -> Vec<String> {
    let words = asked.words();
    let mut all: Vec<String> = Vec::new();
    for target in by_country(action) {
        let arrival = way(asked, target, None).arrival;
        let last = last_post(asked).filter(|_| arrival.is_offered());
        let costs = postage(asked, target, None).filter(|_| arrival.is_offered());
        for said in says_of_post(words, &arrival).into_iter().chain(last).chain(costs) {
            if !all.contains(&said) {
                all.push(said);
            }
        }
    }
    all
}

/// Until when the office asks for letters by post, where that is before the deadline.
fn last_post(asked: &Asked) -> Option<String> {
    let deadline = asked.deadline()?.day;
    let last = asked.office()?.post_stops(deadline).filter(|last| *last < deadline)?;
    Some(asked.words().fill("post-until", "day", asked.words().day(&last)))
}

/// One target in each of the countries to which post of the case goes.
fn by_country(action: &UrgentAction) -> Vec<&Target> {
    let mut all: Vec<&Target> = Vec::new();
    for target in action.targets.iter().filter(|target| !target.address.is_empty()) {
        let country = country_of(target);
        if country.is_some() && !all.iter().any(|known| country_of(known) == country) {
            all.push(target);
        }
    }
    all
}
