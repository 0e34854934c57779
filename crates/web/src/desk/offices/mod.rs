//! `/desk/cases/{id}/offices`: the editions of offices for their own countries. What the case says is shown and locked; an
//! office adds its language, targets, copies, notes, deadline and ways.

mod form;
mod typed;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, DeskRole, Office, OfficeCode, OfficeEdition, OfficeStage, OwnCountry, Refusal, UrgentAction};
use serde::Deserialize;
use store::Along;

use super::at_desk::AtCase;
use super::case_page::iso;
use super::deed::Outcome;
use super::forms::Fields;
use super::look::{looked_at, title};
use super::notice::failure;
use super::refusals;
use crate::pages::counted::Counted;
use crate::refuse::Why;
use crate::{Words, respond};
use form::EditionForm;
use typed::{Flaw, Typed};

/// An office in the list, with where its edition stands.
struct Row {
    name: String,
    country: String,
    href: String,
    state: String,
    class: &'static str,
    until: Option<String>,
    stale: bool,
    chosen: bool,
    /// Kind by kind, what came through it.
    counts: Vec<String>,
}

/// What the page says in answer to a form.
struct Said {
    status: StatusCode,
    done: Option<String>,
    wrong: Option<String>,
    flaws: Vec<Flaw>,
    /// Which office is chosen, and what was typed for it.
    office: Option<OfficeCode>,
    typed: Option<Typed>,
}

impl Said {
    fn nothing(office: Option<OfficeCode>) -> Self {
        Self { status: StatusCode::OK, done: None, wrong: None, flaws: Vec::new(), office, typed: None }
    }
}

#[derive(Template)]
#[template(path = "desk/offices.html")]
struct OfficesPage<'w> {
    w: &'w Words,
    role: DeskRole,
    address: String,
    title: String,
    title_language: String,
    version: u32,
    issued: bool,
    done: Option<String>,
    wrong: Option<String>,
    flaws: Vec<Flaw>,
    rows: Vec<Row>,
    kinds: Vec<String>,
    /// The counts of the whole case.
    all: Vec<String>,
    /// What the case says, and no office changes.
    locked: Vec<(String, String)>,
    form: Option<EditionForm>,
    today: String,
}

impl OfficesPage<'_> {
    fn heading(&self) -> String {
        self.w.say("offices-title")
    }

    /// What is wrong with a control.
    fn flaw(&self, control: &str) -> Option<&str> {
        self.flaws.iter().find(|flaw| flaw.control == control).map(|flaw| flaw.says.as_str())
    }
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
    #[serde(default)]
    office: String,
}

/// What the page can say was done.
const DONE: [&str; 3] = ["saved", "published", "ended"];

/// `/desk/cases/{id}/offices`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let Query(asked) = asked.unwrap_or_default();
    let done = DONE.into_iter().find(|known| *known == asked.done);
    let done = done.map(|done| at.desk.words().say(&format!("offices-done-{done}")));
    at.offices_page(Said { done, ..Said::nothing(OfficeCode::parse(&asked.office)) })
}

/// Whoever asks again for the address that a form was sent to sees the page.
pub(super) async fn back(at: AtCase) -> Response {
    respond::see_other(&at.offices_address())
}

/// Saves what an office adds.
pub(super) async fn put(at: AtCase, fields: Fields) -> Response {
    let Some(office) = at.office(&fields) else { return at.desk.refuse(Why::NotFound) };
    let (typed, today, role) = (Typed::of(&fields), at.today(), at.desk.role);
    let said = Said { office: Some(office.code.clone()), typed: Some(typed.clone()), ..Said::nothing(None) };
    let edition = match typed.edition(at.desk.words(), &at.case, &office) {
        Ok(edition) => edition,
        Err(flaws) => {
            let wrong = Some(at.desk.words().say("errors-kept"));
            return at.offices_page(Said { status: StatusCode::UNPROCESSABLE_ENTITY, wrong, flaws, ..said });
        }
    };
    match at.changed_since(&office.code, fields.version()) {
        Ok(false) => {}
        Ok(true) => {
            let wrong = Some(at.desk.words().say("offices-changed"));
            return at.offices_page(Said { status: StatusCode::CONFLICT, wrong, ..said });
        }
        Err(page) => return page,
    }
    // Whoever put a sensitive edition does not publish it: that is kept beside the version until the next deed.
    let along = Along { asked_by: edition.sensitive.then_some(at.desk.who), ..Along::default() };
    let rule = |case: &Case| casework::put_edition(case, edition.clone(), role, today);
    let outcome = at.decide_along("desk-edition", Some(at.case.version), along, rule).await;
    at.offices_after(outcome, "saved", said)
}

/// Publishes an office's edition.
pub(super) async fn issue(at: AtCase, fields: Fields) -> Response {
    let Some(office) = at.office(&fields) else { return at.desk.refuse(Why::NotFound) };
    let (today, role, code) = (at.today(), at.desk.role, office.code.clone());
    let asking = match at.desk.site.store.asking(&at.case.id) {
        Ok(asking) => asking,
        Err(error) => return at.desk.refuse((&error).into()),
    };
    let (action, _) = looked_at(&at.case, today);
    let own = office.own_country_rule(&action.countries);
    let confirmed = OwnCountry::from_word(fields.get("own_country"));
    let rule = |case: &Case| {
        let another_put = asking.is_some_and(|asking| asking.version == case.version && asking.by != at.desk.who);
        casework::issue_edition(case, &code, another_put, own, confirmed, role, today)
    };
    // What is published is what was seen.
    let outcome = at.decide("desk-issue-edition", Some(fields.version()), rule).await;
    at.offices_after(outcome, "published", Said::nothing(Some(code.clone())))
}

/// Ends an office's edition.
pub(super) async fn end(at: AtCase, fields: Fields) -> Response {
    let Some(code) = OfficeCode::parse(fields.get("office")) else { return at.desk.refuse(Why::NotFound) };
    let (today, role) = (at.today(), at.desk.role);
    let outcome = at.decide("desk-end-edition", None, |case| casework::end_edition(case, &code, role, today)).await;
    at.offices_after(outcome, "ended", Said::nothing(Some(code.clone())))
}

fn edition_of<'c>(case: &'c Case, code: &OfficeCode) -> Option<&'c OfficeEdition> {
    case.offices.iter().find(|edition| edition.office == *code)
}

impl AtCase {
    fn offices_address(&self) -> String {
        format!("{}/offices", self.address())
    }

    /// The office that a form is about.
    fn office(&self, fields: &Fields) -> Option<Office> {
        let code = OfficeCode::parse(fields.get("office"))?;
        self.desk.site.settings.offices.by_code(&code).cloned()
    }

    /// Whether somebody else changed the edition after the version that a form showed.
    fn changed_since(&self, code: &OfficeCode, seen: u32) -> Result<bool, Response> {
        if seen == self.case.version {
            return Ok(false);
        }
        let then = self.desk.site.store.case_at(&self.case.id, seen);
        let then = then.map_err(|error| self.desk.refuse((&error).into()))?;
        Ok(then.is_none_or(|then| edition_of(&then, code) != edition_of(&self.case, code)))
    }

    /// The answer after one of the deeds.
    fn offices_after(self, outcome: Result<Outcome, Response>, done: &str, said: Said) -> Response {
        let (at, status, wrong) = match outcome {
            Ok(Outcome::Done) => {
                let office = said.office.map(|code| code.to_string()).unwrap_or_default();
                let address = self.offices_address();
                return respond::see_other(&format!("{address}?office={office}&done={done}#notice"));
            }
            Ok(Outcome::Refused(refusal)) => {
                let wrong = refused(self.desk.words(), &refusal);
                (self, StatusCode::CONFLICT, wrong)
            }
            Ok(Outcome::ChangedMeanwhile(case)) => {
                let wrong = self.desk.words().say("offices-changed");
                (self.with(case), StatusCode::CONFLICT, wrong)
            }
            Ok(Outcome::Failed(why)) => {
                let wrong = failure(self.desk.words(), why);
                (self, why.status(), wrong)
            }
            Err(page) => return page,
        };
        at.offices_page(Said { status, wrong: Some(wrong), ..said })
    }

    fn offices_page(&self, said: Said) -> Response {
        let (words, case, site) = (self.desk.words(), &self.case, &self.desk.site);
        let (action, _) = looked_at(case, self.today());
        let counted = match Counted::now(site, case) {
            Ok(counted) => counted,
            Err(error) => return self.desk.refuse((&error).into()),
        };
        let office = said.office.as_ref().and_then(|code| site.settings.offices.by_code(code));
        let form = office.map(|office| self.edition_form(&action, office, said.typed));
        let entries = counted.tally.entries();
        let page = OfficesPage {
            w: words,
            role: self.desk.role,
            address: self.address(),
            title: title(words, &action),
            title_language: action.language.tag().to_owned(),
            version: case.version,
            issued: case.was_issued(),
            done: said.done,
            wrong: said.wrong,
            flaws: said.flaws,
            rows: site.settings.offices.iter().map(|office| self.row(office, &counted, said.office.as_ref())).collect(),
            kinds: entries.map(|(word, n)| words.count(&format!("count-{}", word.replace('_', "-")), n)).into(),
            all: entries.map(|(_, number)| words.number(number)).into(),
            locked: locked(words, case, &action),
            form,
            today: iso(self.today()),
        };
        self.desk.page(said.status, &page)
    }

    fn row(&self, office: &Office, counted: &Counted, chosen: Option<&OfficeCode>) -> Row {
        let (words, case) = (self.desk.words(), &self.case);
        let edition = edition_of(case, &office.code);
        let (state, class) = state(words, edition);
        let until = edition.filter(|edition| edition.deadline.is_some()).zip(case.deadline());
        let until = until.map(|(edition, of_case)| edition.deadline_beside(of_case));
        let tally = counted.offices.iter().find(|(code, _)| *code == office.code).map(|(_, tally)| *tally);
        let entries = tally.unwrap_or_default().entries();
        Row {
            name: office.name.clone(),
            country: words.country(&office.country).to_owned(),
            href: format!("{}?office={}#edition", self.offices_address(), office.code),
            state,
            class,
            until: until.map(|deadline| words.fill("until-short", "day", words.day(&deadline.day))),
            stale: office.is_stale(self.today()),
            chosen: chosen == Some(&office.code),
            counts: entries.map(|(_, number)| words.number(number)).into(),
        }
    }
}

/// A refusal about an edition; the same person twice is said with the way out.
fn refused(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::SamePairOfEyes => words.say("offices-another"),
        other => refusals::in_words(words, other),
    }
}

/// Where an edition stands, in words, and the class of its sign.
fn state(words: &Words, edition: Option<&OfficeEdition>) -> (String, &'static str) {
    let since = |key: &str, day| words.fill(key, "day", words.day(day));
    match edition.map(|edition| &edition.stage) {
        None => (words.say("offices-state-none"), "note"),
        Some(OfficeStage::Drafted) => (words.say("offices-state-drafted"), "warning"),
        Some(OfficeStage::Live { issued }) => (since("offices-state-live", issued), "good"),
        Some(OfficeStage::Ended { on }) => (since("offices-state-ended", on), "note"),
    }
}

/// What the case says, and no office changes.
fn locked(words: &Words, case: &Case, action: &UrgentAction) -> Vec<(String, String)> {
    let join = |names: Vec<String>| names.join(&words.comma());
    let countries = action.countries.iter().map(|country| words.country(country).to_owned()).collect();
    let people = action.people.iter().map(|person| person.name.clone()).collect();
    let target = |target: &casework::Target| target.name.clone().or_else(|| target.office.clone());
    let until = case.deadline().map(|deadline| words.day(&deadline.day)).unwrap_or_default();
    let all = [
        ("offices-locked-countries", join(countries)),
        ("offices-locked-people", join(people)),
        ("case-to-whom", join(action.targets.iter().filter_map(target).collect())),
        ("case-until", until),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (words.say(key), text)).collect()
}
