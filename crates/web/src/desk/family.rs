//! A page that a family can be given, printed: what was done for their person, with the numbers or spared them.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, DeskRole, OfficeCode, PersonAtRisk, STEP, Stage, Standing, Target, UrgentAction};
use documents::CaseFile;
use serde::Deserialize;

use super::at_desk::AtCase;
use super::look::{looked_at, title};
use crate::Words;
use crate::pages::became::Line;
use crate::pages::counted::Counted;

/// What follows the question mark: the form asks with GET, so that the page can be asked for again, and printed.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// `with` or `without`; anything else spares the family the numbers.
    #[serde(default)]
    numbers: String,
    /// The key of a person; empty for everybody.
    #[serde(default)]
    person: String,
}

/// What is said of the letters.
struct Letters {
    /// How many were said to be sent, or that it cannot be read.
    count: String,
    /// What that number is, and is not.
    means: Option<String>,
    /// The countries of the offices through which enough of them came; the code of one that is in no directory.
    offices: BTreeSet<String>,
}

#[derive(Template)]
#[template(path = "desk/family.html")]
struct FamilyPage<'w> {
    w: &'w Words,
    role: DeskRole,
    address: String,
    title: String,
    title_language: String,
    /// For whom it is, by name.
    name: String,
    /// Whom one may choose: key, name, and whether they are chosen.
    people: Vec<(String, String, bool)>,
    person: String,
    /// Whether the page says numbers.
    with: bool,
    /// What was done, and until when, a sentence each.
    done: Vec<String>,
    to_whom: Vec<String>,
    letters: Option<Letters>,
    lines: Vec<Line>,
}

impl FamilyPage<'_> {
    /// The same page in another language of the interface.
    fn href(&self, tag: &str) -> String {
        let numbers = if self.with { "with" } else { "without" };
        format!("?numbers={numbers}&person={}&lang={tag}", self.person)
    }
}

/// `/desk/cases/{id}/family`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let (words, case, today) = (at.desk.words(), &at.case, at.today());
    let (action, _) = looked_at(case, today);
    let chosen: Vec<PersonAtRisk> = action.people.iter().filter(|person| person.key == asked.person).cloned().collect();
    let about = if chosen.is_empty() { &action.people } else { &chosen };
    let names: Vec<&str> = about.iter().map(|person| person.name.as_str()).collect();
    let with = asked.numbers == "with";
    let title = title(words, &action);
    let page = FamilyPage {
        w: words,
        role: at.desk.role,
        address: at.address(),
        title_language: action.language.tag().to_owned(),
        name: if names.is_empty() { title.clone() } else { names.join(&words.comma()) },
        title,
        people: choices(&action.people, &asked.person),
        person: chosen.first().map(|person| person.key.clone()).unwrap_or_default(),
        with,
        done: done(words, case, today),
        to_whom: if case.was_issued() { addressees(case, &action) } else { Vec::new() },
        letters: (with && case.was_issued()).then(|| at.letters()),
        lines: lines(words, case, about, action.people.len()),
    };
    at.desk.page(StatusCode::OK, &page)
}

/// To whom people were asked to write, the first first: the holder's name, else the office; in every document, and under every
/// holder.
fn addressees(case: &Case, action: &UrgentAction) -> Vec<String> {
    let earlier = case.chain.iter().filter_map(|earlier| CaseFile::parse(&earlier.words).ok());
    let documents: Vec<UrgentAction> = earlier.map(|parsed| parsed.case_file.values).collect();
    let named = |action: &UrgentAction| {
        let name = |target: &Target| target.name.clone().or(target.office.clone());
        action.targets.iter().filter_map(name).collect::<Vec<_>>()
    };
    let holders = case.holders.iter().filter_map(|change| change.from.clone());
    let mut all: Vec<String> = Vec::new();
    for name in documents.iter().flat_map(named).chain(holders).chain(named(action)) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// Whom one may choose, where there is a choice.
fn choices(people: &[PersonAtRisk], chosen: &str) -> Vec<(String, String, bool)> {
    if people.len() < 2 {
        return Vec::new();
    }
    people.iter().map(|person| (person.key.clone(), person.name.clone(), person.key == chosen)).collect()
}

/// What is known of those whom the page is about; of the others it says nothing.
fn lines(words: &Words, case: &Case, about: &[PersonAtRisk], all: usize) -> Vec<Line> {
    let mut of_them = case.clone();
    if about.len() < all {
        let is_theirs = |key: &str| about.iter().any(|person| person.key == key);
        of_them.outcomes.retain(|judged| judged.outcome.person.as_deref().is_none_or(is_theirs));
    }
    // Whoever is given the page knows the name.
    of_them.withheld.retain(|name| !about.iter().any(|person| person.name == *name));
    Line::all(words, &of_them, about)
}

/// Since when people were asked to write, and until when.
fn done(words: &Words, case: &Case, today: Day) -> Vec<String> {
    let first = match &case.original().stage {
        Stage::Live { issued, .. } => case.chain.first().map_or(*issued, |earlier| earlier.issued),
        _ => return vec![words.say("family-not-issued")],
    };
    let say = |key: &str, day: &Day| words.fill(key, "day", words.day(day));
    let over = match &case.standing {
        Standing::Closed { on } | Standing::Stopped { on, .. } | Standing::Held { closed: Some(on), .. } => {
            Some(say("family-since-closed", on))
        }
        Standing::Held { since, closed: None } => Some(say("family-held", since)),
        Standing::Open => None,
    };
    let until = case.deadline().map(|deadline| match deadline.is_passed(today) {
        true => say("family-until-past", &deadline.day),
        false => say("family-until-ahead", &deadline.day),
    });
    [Some(say("family-asked", &first)), over.or(until)].into_iter().flatten().collect()
}

impl AtCase {
    /// How many letters were said to be sent, as readers see it: a family is told nothing that is not published.
    fn letters(&self) -> Letters {
        let (words, site) = (self.desk.words(), &self.desk.site);
        let Ok(counted) = Counted::published(site, &self.case) else {
            return Letters { count: words.say("family-letters-unread"), means: None, offices: BTreeSet::new() };
        };
        // Of an office through which fewer came, its country would say too much of those few.
        let enough = |tally: &casework::Tally| tally.said_sent >= STEP;
        let by_office = site.store.tally_by_office(&self.case.id, counted.as_of).unwrap_or_default();
        let country = |code: &OfficeCode| match site.settings.offices.by_code(code) {
            Some(office) => words.country(&office.country).to_owned(),
            None => code.to_string(),
        };
        let offices = by_office.iter().filter(|(_, tally)| enough(tally)).map(|(code, _)| country(code));
        Letters {
            count: words.count("family-letters", counted.tally.said_sent),
            means: Some(words.fill("family-letters-are", "day", words.day(&counted.as_of))),
            offices: offices.collect(),
        }
    }
}
