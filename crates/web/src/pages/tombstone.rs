//! The addresses of a case that was deleted: they answer for ever, and say nothing of it.

use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{CaseId, Tombstone};

use super::closed;
use super::data;
use super::follow;
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

/// What stays of a case that readers knew of. A draft that was deleted is for them as if it had never been.
pub(super) fn of(site: &Site, id: &CaseId) -> Option<Tombstone> {
    site.store.tombstone(id).filter(|tombstone| tombstone.was_issued)
}

/// The answer at an address of a case that is not there: that it was deleted, or that there is nothing.
pub(crate) fn or_nothing(site: &Site, id: Option<&CaseId>, words: &Words) -> Response {
    match id.and_then(|id| of(site, id)) {
        Some(tombstone) => respond::page(StatusCode::GONE, closed::deleted_html(words, &tombstone)),
        None => refuse(words, Why::NotFound),
    }
}

/// The same at an address without a language, in the form that it ends with: a page, data, a calendar.
pub(super) fn or_nothing_in_form(
    site: &Site,
    id: Option<&CaseId>,
    form: Option<&str>,
    language: &'static str,
    headers: &HeaderMap,
) -> Response {
    let words = site.words_in(language).unwrap_or(site.default_words());
    match (id.and_then(|id| of(site, id)), form) {
        (Some(tombstone), Some("json")) => data::of_tombstone(site, &tombstone),
        (Some(tombstone), Some("ics")) => {
            respond::by_language(follow::day_of_deleted(site, language, &tombstone, headers))
        }
        (_, None) => respond::by_language(or_nothing(site, id, words)),
        _ => refuse(words, Why::NotFound),
    }
}
