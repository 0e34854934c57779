//! `/desk/translating`: what waits for a translator, in all cases; and the small tasks, one for each case and language.

mod before;
mod saving;
mod sentence;
mod task;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Day, DeskRole, Standing};
use serde::Deserialize;

pub(super) use saving::save;
pub(super) use task::show as task;

use super::at_desk::AtDesk;
use super::board::untranslated_in_words;
use super::look::title;
use super::notice::Notice;
use crate::{Site, Words, kept};

/// A case and a language in which something of it waits.
struct Row {
    address: String,
    title: String,
    /// The language of the title.
    title_language: String,
    /// The language into which it is translated.
    language: String,
    /// How many sentences and words of values wait.
    waits: String,
    until: Option<String>,
}

/// A case without a translation into some language of the pages.
struct Missing {
    /// The address of its translations at the desk: templates are given out there.
    address: String,
    title: String,
    title_language: String,
    /// The languages, in words.
    languages: String,
}

#[derive(Template)]
#[template(path = "desk/translating.html")]
struct TranslatingPage<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    /// The sign of the form that was taken.
    kept: Option<String>,
    rows: Vec<Row>,
    /// The cases that some language of the pages has no translation of.
    missing: Vec<Missing>,
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// What was just done.
    #[serde(default)]
    done: String,
    /// The sign of the form that was taken.
    #[serde(default)]
    kept: String,
}

/// `/desk/translating`: the case whose deadline ends first stands first.
pub(super) async fn list(desk: AtDesk, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let words = desk.words();
    let say = |key: &str| words.say(key);
    let notice = (asked.done == "whole").then(|| Notice::good(say("translating-whole"), say("translating-whole-text")));
    let page = TranslatingPage {
        w: words,
        role: desk.role,
        notice,
        kept: kept::token(&asked.kept).map(str::to_owned),
        rows: rows(&desk),
        missing: missing(&desk),
    };
    desk.page(StatusCode::OK, &page)
}

/// How many translations wait, in all cases.
pub(super) fn tasks(site: &Site) -> u64 {
    let is_waited_for = |case: &std::sync::Arc<casework::Case>| {
        case.editions.len() > 1 && !matches!(case.standing, Standing::Stopped { .. })
    };
    let cases = site.store.cases().into_iter().filter(is_waited_for);
    cases.filter_map(|case| site.ready.get(&case)).map(|ready| ready.waits.len() as u64).sum()
}

/// What the board calls "not translated".
fn missing(desk: &AtDesk) -> Vec<Missing> {
    let (site, words) = (&desk.site, desk.words());
    let of = |case: std::sync::Arc<casework::Case>| {
        let languages = untranslated_in_words(words, &case, site.today_for(&case, None))?;
        let ready = site.ready.get(&case)?;
        Some(Missing {
            address: format!("/desk/cases/{}#translations", case.id),
            title: title(words, ready.original()),
            title_language: ready.original().language.tag().to_owned(),
            languages,
        })
    };
    site.store.cases().into_iter().filter_map(of).collect()
}

fn rows(desk: &AtDesk) -> Vec<Row> {
    let words = desk.words();
    let mut rows: Vec<((bool, Option<Day>), Row)> = Vec::new();
    for case in desk.site.store.cases() {
        if matches!(case.standing, Standing::Stopped { .. }) {
            continue;
        }
        let Some(ready) = desk.site.ready.get(&case) else { continue };
        let deadline = case.deadline().or(ready.original().deadline.as_ref()).map(|deadline| deadline.day);
        for waits in &ready.waits {
            let row = Row {
                address: format!("/desk/cases/{}/translating/{}", case.id, waits.language),
                title: title(words, ready.original()),
                title_language: ready.original().language.tag().to_owned(),
                language: words.language_name(&waits.language),
                waits: words.count("translating-waits", waits.carried.gaps.len() as u64),
                until: deadline.map(|day| words.fill("until-short", "day", words.day(&day))),
            };
            rows.push(((deadline.is_none(), deadline), row));
        }
    }
    rows.sort_by_key(|(deadline, _)| *deadline);
    rows.into_iter().map(|(_, row)| row).collect()
}
