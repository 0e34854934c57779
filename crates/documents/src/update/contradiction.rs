//! What in a further document cannot be true beside what holds.

use casework::{AfterDeadline, Country, Day, Figure, Kind, PersonAtRisk, UrgentAction};

use super::differences;
use super::fate::{Fate, Words, fate};
use super::people::{key, pairs};
use crate::read::country_of_index;
use crate::{Code, Finding};

/// Two things that cannot both be true, or something that is so often a mistake that somebody looks at it first. It quotes the documents, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Contradiction {
    /// Its name within the case, for the decision: the name of the code, and after a colon whom it is about:
    /// `freed-and-detained:ana vela`. The same contradiction has the same name each time.
    pub name: String,
    /// What is the matter and what to do. Its severity is error; its place is unknown, as values alone are compared.
    pub finding: Finding,
    /// Where the value stands in the new document, as a JSON Pointer.
    pub pointer: Option<String>,
    /// What can be put into the new document at once; `None` where somebody has to correct it by hand.
    pub offer: Option<Offer>,
}

/// What can be put into the new document at once. It quotes the documents, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub enum Offer {
    /// What has become of a person.
    Status {
        /// The place of the person in the new document, from 0.
        person: usize,
        /// The words.
        status: String,
    },
    /// That what is asked is asked, though it was only taken out of the words.
    Demands,
    /// Somebody whom the new document does not name, as they stand in what holds.
    Person(Box<PersonAtRisk>),
    /// When not to write, as it stands in what holds.
    Safety(Vec<String>),
    /// A figure, as it stands in what holds.
    Figure(Box<Figure>),
    /// What is right after the deadline.
    After(AfterDeadline),
    /// That it is a further information, and not the first document of a case.
    Further,
    /// That what was judged is withdrawn: the judgement of the case with this number, from 0. It puts nothing into the document.
    Withdraw {
        /// The number of the judgement.
        number: usize,
    },
}

impl Offer {
    /// Puts it into the new document.
    pub fn apply(&self, action: &mut UrgentAction) {
        match self {
            Self::Status { person, status } => {
                let person = action.people.get_mut(*person);
                person.into_iter().for_each(|person| person.status = Some(status.clone()));
            }
            Self::Demands => action.demands.iter_mut().for_each(|demand| demand.inferred = false),
            Self::Person(person) => action.people.push(PersonAtRisk::clone(person)),
            Self::Safety(words) => action.writer_safety.clone_from(words),
            Self::Figure(figure) => action.figures.push(Figure::clone(figure)),
            Self::After(rule) => action.after_deadline = Some(*rule),
            Self::Further => action.kind = Kind::FurtherInformation { ordinal: None },
            Self::Withdraw { .. } => {}
        }
    }
}

impl Contradiction {
    pub(super) fn new(finding: Finding, pointer: &str) -> Self {
        Self { name: finding.code.name().to_owned(), finding, pointer: Some(pointer.to_owned()), offer: None }
    }

    pub(super) fn offering(self, offer: Offer) -> Self {
        Self { offer: Some(offer), ..self }
    }

    pub(super) fn about(mut self, person: &PersonAtRisk) -> Self {
        self.name = format!("{}:{}", self.name, key(&person.name));
        self
    }
}

/// What a new document says that cannot be true beside the one that it follows, or within itself, and what in it is so often a
/// mistake that somebody is asked. Each has a name of its own and
/// stands until somebody decides. `today` is the day on which the desk looks.
#[must_use]
pub fn contradictions(old: &UrgentAction, new: &UrgentAction, today: Day) -> Vec<Contradiction> {
    let mut found = days(old, new, today);
    found.extend(identity(old, new));
    found.extend(people(old, new));
    found.extend(super::asked::asked(old, new));
    let mut names = std::collections::BTreeSet::new();
    found.retain(|one| names.insert(one.name.clone()));
    found
}

fn days(old: &UrgentAction, new: &UrgentAction, today: Day) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let issued = |code| Finding::new(code, None).with("issued", new.issued.unwrap_or(today).to_string());
    if let Some((earlier, _)) = old.issued.zip(new.issued).filter(|(earlier, now)| now < earlier) {
        let finding = issued(Code::IssuedBeforePrevious).with("earlier", earlier.to_string());
        found.push(Contradiction::new(finding, "/case/issued"));
    }
    if new.issued.is_some_and(|day| day > today) {
        found.push(Contradiction::new(issued(Code::IssuedInFuture), "/case/issued"));
    }
    let Some(until) = new.deadline.as_ref().map(|deadline| deadline.day) else { return found };
    if new.issued.is_some_and(|day| until < day) {
        let finding = issued(Code::UntilBeforeIssued).with("until", until.to_string());
        found.push(Contradiction::new(finding, "/case/until"));
    }
    if new.kind.ends_appeals() && until > today {
        let finding = Finding::new(Code::StopWithDeadline, None).with("until", until.to_string());
        found.push(Contradiction::new(finding, "/case/until"));
    }
    found
}

/// Which document of which case it is.
fn identity(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let of_case = if old.countries.is_empty() { &new.countries } else { &old.countries };
    if let Some(index) = &new.index {
        let country = country_of_index(index).filter(|country| !of_case.is_empty() && !of_case.contains(country));
        if let Some(country) = country {
            let finding = Finding::new(Code::IndexOfAnotherCountry, None).with("index", index.to_string());
            let finding = finding.with("country", country.code()).with("countries", codes(of_case));
            found.push(Contradiction::new(finding, "/case/index"));
        }
        if old.index.as_ref() == Some(index) && !differences(old, new).is_empty() {
            let finding = Finding::new(Code::IndexTaken, None).with("index", index.to_string());
            found.push(Contradiction::new(finding, "/case/index"));
        }
    }
    let both = !old.countries.is_empty() && !new.countries.is_empty();
    if both && !new.countries.iter().any(|country| old.countries.contains(country)) {
        let finding = Finding::new(Code::CountriesChanged, None).with("countries", codes(&new.countries));
        found.push(Contradiction::new(finding.with("country", codes(&old.countries)), "/case/countries"));
    }
    if let Some((before, now)) = old.kind.ordinal().zip(new.kind.ordinal()).filter(|(before, now)| now <= before) {
        let finding = Finding::new(Code::OrdinalNotLater, None).with("ordinal", now.to_string());
        found.push(Contradiction::new(finding.with("before", before.to_string()), "/case/ordinal"));
    }
    if new.kind == Kind::New {
        let is_new = Contradiction::new(Finding::new(Code::NewForACase, None), "/case/kind");
        found.push(is_new.offering(Offer::Further));
    }
    found
}

/// Codes as findings take them.
fn codes(countries: &[Country]) -> String {
    countries.iter().map(Country::code).collect::<Vec<_>>().join(",")
}

/// Somebody who is free and held at once, or dead and to be released, or dead before and alive now.
fn people(old: &UrgentAction, new: &UrgentAction) -> Vec<Contradiction> {
    let fates: Vec<Option<Fate>> = new.people.iter().map(|person| fate(person, &new.language)).collect();
    let words = fates.iter().any(Option::is_some).then(|| Words::of(new));
    let all = |wanted: Fate| new.others.is_none() && fates.iter().all(|fate| *fate == Some(wanted));
    let earlier = pairs(&old.people, &new.people);
    let mut found = Vec::new();
    for (place, person) in new.people.iter().enumerate() {
        let (Some(fate_now), Some(words)) = (fates[place], &words) else { continue };
        let about = |code| {
            let finding = Finding::new(code, None).with("person", &person.name);
            finding.with("status", person.status.clone().unwrap_or_default())
        };
        let asks = || words.asks_release(place, all(fate_now));
        let said = match fate_now {
            Fate::Free => {
                asks().or_else(|| words.says_held(place, all(fate_now))).map(|at| (Code::FreedAndDetained, at))
            }
            Fate::Died => asks().map(|at| (Code::DiedAndReleaseAsked, at)),
            Fate::Held => None,
        };
        if let Some((code, (text, pointer))) = said {
            found.push(Contradiction::new(about(code).with("text", text), &pointer).about(person));
        }
        let before = earlier[place].map(|before| &old.people[before]);
        let died = before.filter(|before| fate(before, &old.language) == Some(Fate::Died));
        if let Some(before) = died.filter(|_| fate_now != Fate::Died) {
            let finding = about(Code::DiedAndLives).with("before", before.status.clone().unwrap_or_default());
            found.push(Contradiction::new(finding, &format!("/case/people/{place}/status")).about(person));
        }
    }
    found
}
