//! Files to take away: the case file, and translations or templates for them.

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, Response};
use casework::Language;
use documents::Translation;

use super::at_desk::AtCase;
use crate::ready::{Now, translation_now};
use crate::refuse::Why;

/// `/desk/cases/{id}/case.case.md` and `/desk/cases/{id}/translation.LANG.case.md`.
pub(super) async fn give(at: AtCase, Path((_, name)): Path<(String, String)>) -> Response<Body> {
    let language = name.strip_prefix("translation.").and_then(|rest| rest.strip_suffix(".case.md"));
    match language.map(Language::from_tag) {
        None if name == "case.case.md" => file("case.case.md", at.case.original().words.clone()),
        Some(Some(language)) => at.translation(&language),
        _ => at.desk.refuse(Why::NotFound),
    }
}

impl AtCase {
    /// The translation in a language as it holds for the case now, else a template for one. One that was made of older words
    /// comes with what of it still holds, and with the original's sentences where something waits.
    fn translation(&self, language: &Language) -> Response<Body> {
        let name = format!("translation.{language}.case.md");
        let known = self.case.editions.iter().skip(1).find(|edition| edition.language == *language);
        match (known, self.ready()) {
            (Some(edition), Some(ready)) => match translation_now(&ready.file, &self.case.original().words, edition) {
                Some(Now::Carried(carried)) => file(&name, carried.to_keep(&ready.file).write()),
                _ => file(&name, edition.words.clone()),
            },
            (Some(edition), None) => file(&name, edition.words.clone()),
            (None, Some(ready)) => file(&name, Translation::template(&ready.file, language.clone()).write()),
            (None, None) => self.desk.refuse(Why::Broken),
        }
    }
}

/// A file that the browser saves instead of showing it. Its name says nothing about the case.
fn file(name: &str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/markdown; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A language tag has only letters, digits and hyphens.
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    response
}
