//! How much comes in: floods and padding as numbers. There is no network and no address in them.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, DeskRole, Tally};

use super::at_desk::AtDesk;
use super::look::title;
use crate::pages::counted::Counted;
use crate::pages::counts::remark;
use crate::pages::days::Days;
use crate::pressure::Figures;
use crate::{Site, Words};

/// How many cases are shown, those with the most letters first: each takes a look at six weeks of counts, and what is
/// padded stands at the top.
const MOST_CASES: usize = 30;

/// The counts of a case.
struct CaseDays {
    address: String,
    title: String,
    language: String,
    remark: Option<String>,
    days: Days,
}

#[derive(Template)]
#[template(path = "desk/pressure.html")]
struct PressurePage<'w> {
    w: &'w Words,
    role: DeskRole,
    /// What was counted since the start, each with what it counts.
    since: Vec<(String, String)>,
    cases: Vec<CaseDays>,
    /// How many cases with counts are not shown, in words.
    more: Option<String>,
}

/// `/desk/pressure`.
pub(super) async fn show(desk: AtDesk) -> Response {
    let words = desk.words();
    let mut tallies = match desk.site.store.tallies() {
        Ok(tallies) => tallies,
        Err(error) => return desk.refuse((&error).into()),
    };
    tallies.retain(|(_, tally)| *tally != Tally::default());
    tallies.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.said_sent));
    let more = tallies.len().saturating_sub(MOST_CASES);
    let shown = tallies.iter().take(MOST_CASES);
    let cases = shown.filter_map(|(id, _)| of_case(&desk.site, words, &desk.site.store.case(id)?));
    let page = PressurePage {
        w: words,
        role: desk.role,
        since: since(words, desk.site.pressure.figures()),
        cases: cases.collect(),
        more: (more > 0).then(|| words.count("pressure-more", more as u64)),
    };
    desk.page(StatusCode::OK, &page)
}

fn since(words: &Words, figures: Figures) -> Vec<(String, String)> {
    let rows = [
        ("pressure-waited", figures.waited),
        ("pressure-sent-away", figures.sent_away),
        ("pressure-full", figures.full),
        ("pressure-proofs", figures.proofs),
        ("pressure-connections", figures.refused),
        ("pressure-working", figures.working),
        ("pressure-waiting", figures.waiting),
    ];
    rows.into_iter().map(|(key, number)| (words.say(key), words.number(number))).collect()
}

fn of_case(site: &Site, words: &Words, case: &Arc<Case>) -> Option<CaseDays> {
    let ready = site.ready.get(case);
    let action = ready.as_ref().map(|ready| ready.original());
    let counted = Counted::now(site, case).ok()?;
    Some(CaseDays {
        address: format!("/desk/cases/{}", case.id),
        title: action.map_or_else(|| words.say("desk-untitled"), |action| title(words, action)),
        language: action.map_or(&case.original().language, |action| &action.language).tag().to_owned(),
        remark: counted.padding.map(|padding| remark(words, padding)),
        days: Days::of(case, words, None, &counted)?,
    })
}
