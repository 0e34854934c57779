//! What the office whose edition is read says to its writers: who it is, what its post does, and its notes. How they sign is said
//! elsewhere (`signing.rs`).

use casework::{Country, Office, OfficeTopic, UrgentAction};

use super::asked::Asked;
use super::case_view::Tongue;
use super::post::{Post, country_of, postage};
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
    pub(crate) text: String,
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
        let tongue = || Tongue::of(&edition.language);
        let told = |note: &String| in_text(&asked.case, &edition.language, note);
        let notes = edition.notes.iter().map(|note| Theirs { tongue: tongue(), text: told(note) });
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
    Some(Theirs { tongue: Tongue::of(&said.language), text: in_text(&asked.case, &said.language, &said.text) })
}

fn stale(asked: &Asked, office: &Office) -> Option<String> {
    let words = asked.words();
    office.is_stale(asked.today).then(|| words.fill("offices-stale", "day", words.day(&office.valid_until)))
}

/// What the post does, in sentences.
fn rules(asked: &Asked, action: &UrgentAction) -> Vec<String> {
    let words = asked.words();
    let mut all = Vec::new();
    for country in countries(action) {
        let post = Post::to(asked, Some(country));
        all.extend(post.says(words));
        all.extend(postage(asked, Some(country)).filter(|_| post.is_offered()));
    }
    all
}

/// The countries to which post of the case goes, each once.
fn countries(action: &UrgentAction) -> Vec<Country> {
    let with_post = action.targets.iter().filter(|target| !target.address.is_empty());
    let mut all: Vec<Country> = Vec::new();
    for country in with_post.filter_map(country_of) {
        if !all.contains(&country) {
            all.push(country);
        }
    }
    all
}
