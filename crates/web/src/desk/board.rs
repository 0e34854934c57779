//! The board: every case, the most urgent first, with what to do next.

use std::sync::Arc;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, Deadline, DeskRole};
use documents::CaseFile;
use serde::Deserialize;

use super::at_desk::AtDesk;
use super::findings::Counts;
use super::look::{open_findings, title};
use super::people::limits_in_words;
use super::status::{Can, Status, next_step, time_left};
use crate::{Site, Words};

/// A case on the board.
pub(super) struct Row {
    pub(super) address: String,
    pub(super) title: String,
    pub(super) countries: String,
    pub(super) status: String,
    pub(super) class: &'static str,
    pub(super) is_over: bool,
    pub(super) until: Option<String>,
    pub(super) time_left: String,
    pub(super) findings: Vec<(&'static str, String)>,
    /// What supporters did, once the case is issued.
    pub(super) tally: Vec<String>,
    pub(super) next: String,
    pub(super) can: Can,
    /// Less is more urgent: first whether it is over, then the days that are left.
    urgency: (bool, i32),
}

#[derive(Template)]
#[template(path = "desk/board.html")]
pub(super) struct Board<'w> {
    pub(super) w: &'w Words,
    pub(super) role: DeskRole,
    /// What this role may not do.
    pub(super) limits: Option<String>,
    pub(super) open: Vec<Row>,
    pub(super) over: Vec<Row>,
}

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// The language that the session shall have from now on.
    #[serde(default)]
    lang: String,
}

/// `/desk`.
pub(super) async fn show(mut desk: AtDesk, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    if let Ok(Query(asked)) = asked {
        desk.speak(&asked.lang);
    }
    let (site, words) = (&desk.site, desk.words());
    let mut rows: Vec<Row> = site.store.cases().iter().map(|case| row(site, words, desk.role, case)).collect();
    rows.sort_by_key(|row| row.urgency);
    let (over, open) = rows.into_iter().partition(|row| row.is_over);
    desk.page(
        StatusCode::OK,
        &Board { w: words, role: desk.role, limits: limits_in_words(words, desk.role), open, over },
    )
}

fn row(site: &Site, words: &Words, role: DeskRole, case: &Arc<Case>) -> Row {
    let today = site.today_for(case);
    let status = Status::of(case, today);
    let ready = site.ready.get(case);
    let action = ready.as_ref().map(|ready| ready.original());
    let deadline = case.deadline().cloned().or_else(|| action.and_then(|action| action.deadline.clone()));
    let counts = counts(case, today);
    let countries =
        action.map(|action| action.countries.iter().map(|country| words.country(country)).collect::<Vec<_>>());
    Row {
        address: format!("/desk/cases/{}", case.id),
        title: action.map_or_else(|| words.say("desk-untitled"), |action| title(words, action)),
        countries: countries.unwrap_or_default().join(" · "),
        status: status.word(words),
        class: status.class(),
        is_over: status.is_over(),
        until: deadline.as_ref().map(|deadline| words.day(&deadline.day)),
        time_left: time_left(words, deadline.as_ref(), today),
        findings: counts.in_words(words),
        tally: tally(site, words, case),
        next: next_step(words, case, status, counts, deadline.as_ref(), today),
        can: Can::of(case).only(role),
        urgency: urgency(status, deadline.as_ref(), today),
    }
}

/// The open findings of a case, counted.
fn counts(case: &Case, today: Day) -> Counts {
    let text = &case.original().words;
    let Ok(mut parsed) = CaseFile::parse(text) else { return Counts::default() };
    Counts::of(&open_findings(&mut parsed, text, today, case.consent.as_ref()))
}

fn tally(site: &Site, words: &Words, case: &Case) -> Vec<String> {
    // Counts that cannot be read are left out here; the page of the case and `clamor doctor` say what is wrong.
    let tally = site.store.tally(&case.id).ok().filter(|_| case.was_issued());
    let entries = tally.iter().flat_map(casework::Tally::entries);
    entries.map(|(word, count)| words.count(&format!("desk-tally-{}", word.replace('_', "-")), count)).collect()
}

/// A case without a deadline, or with one that has passed, is as urgent as one that ends today: nobody knows.
fn urgency(status: Status, deadline: Option<&Deadline>, today: Day) -> (bool, i32) {
    let days = deadline.map_or(0, |deadline| deadline.days_left(today));
    if status.is_over() { (true, -days) } else { (false, days.max(0)) }
}
