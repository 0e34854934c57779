//! What stands beside the pages.

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Copies the letter for whoever has scripts switched on; without it, one selects the text oneself.
const COPY: &str = include_str!("../../assets/copy.js");

/// Keeps what somebody types on their device until it is sent; without it, a form is a form.
const KEEP: &str = include_str!("../../assets/keep.js");

/// The pages say themselves that they are not for indexes; a crawler has to be let in to read that.
const ROBOTS: &str = "User-agent: *\nDisallow: /desk\n";

/// A day: a script changes with a new version of Clamor only.
const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// The script that copies a letter.
pub(crate) async fn copy_script() -> impl IntoResponse {
    script(COPY)
}

/// The script that keeps what is typed.
pub(crate) async fn keep_script() -> impl IntoResponse {
    script(KEEP)
}

fn script(text: &'static str) -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_A_DAY)], text)
}

/// For crawlers.
pub(crate) async fn robots() -> impl IntoResponse {
    ([(CACHE_CONTROL, FOR_A_DAY)], ROBOTS)
}
