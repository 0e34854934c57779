//! The page of a case as people will see it.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::at_desk::AtCase;
use crate::pages;
use crate::pages::photograph::Photograph;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::respond;

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct PreviewAsked {
    /// In which language.
    #[serde(default)]
    lang: String,
}

/// `/desk/cases/{id}/preview`.
pub(super) async fn show(at: AtCase, asked: Result<Query<PreviewAsked>, QueryRejection>) -> Response {
    match at.ready() {
        Some(ready) => page(&at, &ready, asked),
        None => at.desk.refuse(Why::Broken),
    }
}

/// The page of a case as it is, or as it will be.
pub(super) fn page(at: &AtCase, ready: &ReadyCase, asked: Result<Query<PreviewAsked>, QueryRejection>) -> Response {
    let tag = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
    let words = at.desk.site.words_in(&tag).unwrap_or(at.desk.words());
    let number = at.case.picture_on(at.today());
    let picture = number.and_then(|_| at.desk.site.store.picture(&at.case.id).ok().flatten());
    let photograph = number
        .zip(picture)
        .and_then(|(number, picture)| Photograph::at(&format!("{}/picture", at.address()), number, &picture, words));
    let html = pages::case::preview(words, ready, at.today(), photograph, at.page());
    respond::page(StatusCode::OK, html)
}
