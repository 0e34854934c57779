//! The page of a case as people will see it.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::at_desk::AtCase;
use crate::pages;
use crate::pages::photograph::Photograph;
use crate::refuse::Why;
use crate::respond;

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// In which language.
    #[serde(default)]
    lang: String,
}

/// `/desk/cases/{id}/preview`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let tag = asked.map(|Query(asked)| asked.lang).unwrap_or_default();
    let words = at.desk.site.words_in(&tag).unwrap_or(at.desk.words());
    let Some(ready) = at.ready() else { return at.desk.refuse(Why::Broken) };
    let number = at.case.picture_on(at.today());
    let picture = number.and_then(|_| at.desk.site.store.picture(&at.case.id).ok().flatten());
    let photograph = number
        .zip(picture)
        .and_then(|(number, picture)| Photograph::at(&format!("{}/picture", at.address()), number, &picture, words));
    let html = pages::case::preview(words, &ready, at.today(), photograph, at.address());
    respond::page(StatusCode::OK, html)
}
