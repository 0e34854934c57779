//! What stands beside the pages.

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Copies the letter for whoever has scripts switched on; without it, one selects the text oneself.
const COPY: &str = include_str!("../../assets/copy.js");

/// Asks the device for a passkey where the desk offers that; without it, one signs in with a password.
const PASSKEY: &str = include_str!("../../assets/passkey.js");

/// The pages say themselves that they are not for indexes; a crawler has to be let in to read that.
const ROBOTS: &str = "User-agent: *\nDisallow: /desk\n";

/// A day: the script changes with a new version of Clamor only.
const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// The one script.
pub(crate) async fn copy_script() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_A_DAY)], COPY)
}

/// The script for passkeys.
pub(crate) async fn passkey_script() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_A_DAY)], PASSKEY)
}

/// For crawlers.
pub(crate) async fn robots() -> impl IntoResponse {
    ([(CACHE_CONTROL, FOR_A_DAY)], ROBOTS)
}
