//! What was done to a case: day, deed and role, from its facts. Who did it stands nowhere.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, DeskRole, Past};

use super::role_in_words;
use crate::Words;
use crate::desk::at_desk::AtCase;
use crate::desk::look::title;
use crate::refuse::Why;

/// A line of the history.
struct Line {
    day: String,
    deed: String,
    role: String,
}

#[derive(Template)]
#[template(path = "desk/history.html")]
struct History<'w> {
    w: &'w Words,
    role: DeskRole,
    title: String,
    language: String,
    address: String,
    /// The newest first.
    lines: Vec<Line>,
}

/// `/desk/cases/{id}/history`.
pub(in crate::desk) async fn show(at: AtCase) -> Response {
    let words = at.desk.words();
    let Some(ready) = at.ready() else { return at.desk.refuse(Why::Broken) };
    let action = ready.original();
    let page = History {
        w: words,
        role: at.desk.role,
        title: title(words, action),
        language: action.language.tag().to_owned(),
        address: at.address(),
        lines: lines(words, &at.case),
    };
    at.desk.page(StatusCode::OK, &page)
}

/// The newest first. Who held an office before and who holds it since stands beside each change of holder.
fn lines(words: &Words, case: &Case) -> Vec<Line> {
    let mut holders = case.holders.iter().rev();
    let told = |past: &Past| {
        let mut line = line(words, past);
        if let Some(change) = (past.deed == "holder-changed").then(|| holders.next()).flatten() {
            let nobody = || words.say("holders-nobody");
            let (from, to) = (change.from.clone().unwrap_or_else(nobody), change.to.clone().unwrap_or_else(nobody));
            line.deed = words
                .fill_all("people-deed-holder-changed-from", &[("deed", &line.deed), ("from", &from), ("to", &to)]);
        }
        line
    };
    case.history.iter().rev().map(told).collect()
}

fn line(words: &Words, past: &Past) -> Line {
    let key = format!("people-deed-{}", past.deed);
    let deed = match &past.language {
        Some(language) => words.fill(&key, "language", words.language_name(language)),
        None => words.say(&key),
    };
    Line { day: words.day(&past.day), deed, role: role_in_words(words, past.role) }
}
