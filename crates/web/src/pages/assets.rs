//! What stands beside the pages.

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Copies the letter for whoever has scripts switched on; without it, one selects the text oneself.
const COPY: &str = include_str!("../../assets/copy.js");

/// Asks the device for a passkey where the desk offers that; without it, one signs in with a password.
const PASSKEY: &str = include_str!("../../assets/passkey.js");
/// Keeps what somebody types on their device until it is sent; without it, a form is a form.
const KEEP: &str = include_str!("../../assets/keep.js");

/// Lights a value at its place in the document and in its field; without it, the style does that for links followed.
const SIDES: &str = include_str!("../../assets/sides.js");

/// How many places of a document and findings light up together with their fields by style alone: more than the documents
/// of the field have. Further ones are lit by the script, and are links all the same.
const LIT_PAIRS: usize = 160;

/// The pages say themselves that they are not for indexes; a crawler has to be let in to read that.
const ROBOTS: &str = "User-agent: *\nDisallow: /desk\n";

/// A day: a script changes with a new version of Clamor only.
const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// The script that copies a letter.
pub(crate) async fn copy_script() -> impl IntoResponse {
    script(COPY)
}

/// The script of the two sides.
pub(crate) async fn sides_script() -> impl IntoResponse {
    script(SIDES)
}

/// A style that lights a pair when one of the two is the target of the address.
pub(crate) async fn pairs_style() -> impl IntoResponse {
    let pair = |kind: &'static str| {
        (1..=LIT_PAIRS).map(move |n| format!(".sides:has([data-{kind}=\"{n}\"]:target) [data-{kind}=\"{n}\"]"))
    };
    let lit = "{outline:3px solid var(--accent);outline-offset:2px}";
    let style = format!(".lit,{}{lit}", pair("n").chain(pair("f")).collect::<Vec<_>>().join(","));
    ([(CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8")), (CACHE_CONTROL, FOR_A_DAY)], style)
}

/// The script that keeps what is typed.
pub(crate) async fn keep_script() -> impl IntoResponse {
    script(KEEP)
}

fn script(text: &'static str) -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_A_DAY)], text)
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
