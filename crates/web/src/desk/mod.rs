//! The desk: where documents come in, are corrected, agreed to, issued, held and stopped.
//!
//! The only place with a session, and the only cookie. Whoever is in may do everything; what is done is recorded with
//! role, deed and day, never with a name.

mod at_desk;
mod board;
mod board_group;
mod case_page;
mod consent;
mod corrections;
mod deed;
mod entrance;
mod files;
mod findings;
mod form;
mod forms;
pub mod invitation;
mod issue;
mod look;
mod merging;
mod new_case;
mod notice;
mod paper;
mod picture;
mod preview;
mod refusals;
mod session;
mod source;
mod standing;
mod status;
mod translations;
mod values;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::response::Response;
use axum::routing::{get, post};
use casework::Language;

pub(crate) use board::Boards;
pub(crate) use session::Sessions;

use crate::{INTERFACE_LANGUAGES, Site, Words, headers};

/// The addresses below `/desk`.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(board::show))
        .route("/enter/{token}", get(entrance::enter))
        .route("/leave", post(entrance::leave))
        .route("/here", get(at_desk::here))
        .route("/new", get(new_case::show).post(new_case::create))
        .route("/cases/{id}", get(case_page::show))
        .route("/cases/{id}/values", post(corrections::values).get(case_page::back))
        .route("/cases/{id}/case-file", post(corrections::case_file).get(case_page::back))
        .route("/cases/{id}/deadline", post(corrections::deadline).get(case_page::back))
        .route("/cases/{id}/consent", post(consent::record).get(case_page::back))
        .route("/cases/{id}/translations", post(translations::add).get(case_page::back))
        .route("/cases/{id}/translation", get(translations::template))
        .route("/cases/{id}/preview", get(preview::show))
        .route("/cases/{id}/picture", get(picture::show).post(picture::save))
        .route("/cases/{id}/picture/remove", post(picture::remove).get(case_page::back))
        .route("/cases/{id}/picture/{size}", get(picture::give))
        .route("/cases/{id}/issue", post(issue::issue).get(case_page::back))
        .route("/cases/{id}/hold", post(standing::hold).get(case_page::back))
        .route("/cases/{id}/release", post(standing::release).get(case_page::back))
        .route("/cases/{id}/stop", post(standing::stop).get(case_page::back))
        .route("/cases/{id}/{file}", get(files::give))
        .fallback(at_desk::nowhere)
        // Each form here has its own limit, with its own words: see `forms`.
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::map_response(with_desk_style))
}

/// The languages of the interface that a page is not in: the tag and the language's own name.
pub(crate) fn languages(words: &Words) -> Vec<(&'static str, String)> {
    let others = INTERFACE_LANGUAGES.into_iter().filter(|tag| *tag != words.tag());
    others.filter_map(|tag| Some((tag, Language::from_tag(tag)?.own_name()))).collect()
}

/// The sign of a severity, which stands beside its word: nothing is said by a colour alone.
pub(crate) fn sign(severity: impl AsRef<str>) -> &'static str {
    match severity.as_ref() {
        "error" => "■",
        "warning" => "▲",
        _ => "●",
    }
}

/// Pages of the desk carry a second style.
async fn with_desk_style(mut response: Response) -> Response {
    response.headers_mut().insert("content-security-policy", headers::DESK_POLICY.clone());
    response
}
