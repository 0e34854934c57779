//! `/desk/holders`: somebody else holds an office, and every case that writes to it follows.

mod changing;
mod page;
mod plan;
mod said;

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Country, DeskRole, Standing, Target, UrgentAction};
use sha2::{Digest, Sha256};

pub(super) use changing::change;
pub(super) use page::show as office;

use super::at_desk::AtDesk;
use crate::Words;
use crate::ready::ReadyCase;

/// How many hexadecimal digits name an office in an address: enough that no two of a desk's offices share them.
const KEY_DIGITS: usize = 16;

/// An office as the cases name it, with whoever holds it there.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Office {
    country: Option<String>,
    office: String,
    holder: Option<String>,
}

impl Office {
    /// The office of a target; `None` for a target that has none. The country is that of its address, else that of the case.
    fn of(target: &Target, action: &UrgentAction) -> Option<Self> {
        let country = target.country.as_ref().or(action.countries.first()).map(|country| country.code().to_owned());
        let tidy = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let office = target.office.as_ref().map(tidy).filter(|office| !office.is_empty())?;
        Some(Self { country, office, holder: target.name.as_ref().map(tidy) })
    }

    /// Its name in addresses: it says nothing of whom it names.
    fn key(&self) -> String {
        let text = format!("{:?}\n{}\n{:?}", self.country, self.office.to_lowercase(), self.holder);
        let digest = Sha256::digest(text);
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        hex[..KEY_DIGITS].to_owned()
    }

    fn holder_in_words(&self, words: &Words) -> String {
        self.holder.clone().unwrap_or_else(|| words.say("holders-nobody"))
    }

    fn country_in_words(&self, words: &Words) -> String {
        let country = self.country.as_deref().and_then(Country::from_code);
        country.map_or_else(|| words.say("holders-no-country"), |country| words.country(&country).to_owned())
    }
}

/// An office in the list.
struct Row {
    address: String,
    office: String,
    holder: String,
    cases: String,
}

/// The offices of a country.
struct CountryRows {
    country: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "desk/holders.html")]
struct HoldersPage<'w> {
    w: &'w Words,
    role: DeskRole,
    countries: Vec<CountryRows>,
}

/// `GET /desk/holders`: the offices of all cases that were issued and are not stopped.
pub(super) async fn list(desk: AtDesk) -> Response {
    let words = desk.words();
    let mut offices: BTreeMap<Office, u64> = BTreeMap::new();
    for ready in cases(&desk) {
        offices_in(&ready).into_iter().for_each(|office| *offices.entry(office).or_default() += 1);
    }
    let mut countries: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for (office, count) in offices {
        let row = Row {
            address: format!("/desk/holders/{}", office.key()),
            holder: office.holder_in_words(words),
            cases: words.count("holders-cases", count),
            office: office.office.clone(),
        };
        countries.entry(office.country_in_words(words)).or_default().push(row);
    }
    let countries = countries.into_iter().map(|(country, rows)| CountryRows { country, rows }).collect();
    desk.page(StatusCode::OK, &HoldersPage { w: words, role: desk.role, countries })
}

/// The offices that a case and the offices with an edition of it write to, each once.
fn offices_in(ready: &ReadyCase) -> BTreeSet<Office> {
    let action = &ready.file.values;
    let goes_on = |edition: &&casework::OfficeEdition| !matches!(edition.stage, casework::OfficeStage::Ended { .. });
    let added = ready.case.offices.iter().filter(goes_on).flat_map(|edition| &edition.targets);
    action.targets.iter().chain(added).filter_map(|target| Office::of(target, action)).collect()
}

/// The cases whose targets are kept up to date: those that were issued and are not stopped.
fn cases(desk: &AtDesk) -> Vec<std::sync::Arc<ReadyCase>> {
    let cases = desk.site.store.cases().into_iter();
    let follows = cases.filter(|case| case.was_issued() && !matches!(case.standing, Standing::Stopped { .. }));
    follows.filter_map(|case| desk.site.ready.get(&case)).collect()
}
