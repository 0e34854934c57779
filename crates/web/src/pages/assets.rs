//! What stands beside the pages.

use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use documents::own_words;
use sha2::{Digest, Sha256};

/// Copies the letter for whoever has scripts switched on; without it, one selects the text oneself.
static COPY: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/copy.js")));

/// Asks the device for a passkey where the desk offers that; without it, one signs in with a password.
static PASSKEY: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/passkey.js")));

/// Keeps what somebody types on their device until it is sent; without it, a form is a form.
static KEEP: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/keep.js")));

/// Lights a value at its place in the document and in its field; without it, the style does that for links followed.
static SIDES: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/sides.js")));

/// Lets a form work instead of waiting where many write at once; without it, it waits.
static PACE: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/pace.js")));

/// What works, beside the page.
static PACE_WORKER: LazyLock<Asset> = LazyLock::new(|| Asset::script(include_str!("../../assets/pace-worker.js")));

/// The policy of what works beside a page: it asks this server what there is to do, and nothing else. A worker goes by its
/// own policy, so that of the pages stays as strict as it is.
const WORKER_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; connect-src 'self'");

/// Shows what is noticed about a letter while it is written; without it, the page of the letter says it.
static OWN_WORDS_PAGE: LazyLock<Asset> =
    LazyLock::new(|| Asset::script(include_str!("../../assets/own-words-page.js")));

/// What notices it, beside the page: the files of its folder in their order.
static OWN_WORDS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::script(concat!(
        include_str!("../../assets/own-words/1-words.js"),
        include_str!("../../assets/own-words/2-asked.js"),
        include_str!("../../assets/own-words/3-contact.js"),
        include_str!("../../assets/own-words/4-marks.js"),
        include_str!("../../assets/own-words/5-worker.js"),
    ))
});

/// The hash of all its tables, which stands in the address of each.
static OWN_TABLES: LazyLock<Asset> = LazyLock::new(|| {
    let names = own_words::languages().chain(["common"]);
    Asset::script(&names.filter_map(own_words::table_as_json).collect::<String>())
});

/// A style that lights a pair when one of the two is the target of the address.
static PAIRS: LazyLock<Asset> = LazyLock::new(|| Asset::style(pairs()));

/// How many places of a document and findings light up together with their fields by style alone: more than the documents
/// of the field have. Further ones are lit by the script, and are links all the same.
const LIT_PAIRS: usize = 160;

/// The pages say themselves that they are not for indexes; a crawler has to be let in to read that.
const ROBOTS: &str = "User-agent: *\nDisallow: /desk\n";

/// A day: what crawlers may do changes with a new version of Clamor only.
const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// A year, the longest that browsers keep anything: under an address with its hash, a text never changes.
const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Under an address without the hash, or with that of another version: looked at each time.
const LOOKED_AT: HeaderValue = HeaderValue::from_static("no-cache");

/// How many bytes of the hash stand in an address: enough to tell the versions of a file apart.
const VERSION_BYTES: usize = 6;

/// A script or a style, as text, with a short hash of it for its address: a page of one version never gets the script of
/// another.
struct Asset {
    text: Bytes,
    version: String,
    kind: HeaderValue,
}

impl Asset {
    fn script(text: &str) -> Self {
        Self::new(text.to_owned(), HeaderValue::from_static("text/javascript; charset=utf-8"))
    }

    fn style(text: String) -> Self {
        Self::new(text, HeaderValue::from_static("text/css; charset=utf-8"))
    }

    fn new(text: String, kind: HeaderValue) -> Self {
        let hash = Sha256::digest(text.as_bytes());
        let version = hash.iter().take(VERSION_BYTES).map(|byte| format!("{byte:02x}")).collect();
        Self { text: text.into(), version, kind }
    }

    fn answer(&self, query: Option<&str>) -> Response {
        let is_this = query.and_then(|query| query.strip_prefix("v=")) == Some(&self.version);
        let kept = if is_this { FOR_GOOD } else { LOOKED_AT };
        ([(CONTENT_TYPE, self.kind.clone()), (CACHE_CONTROL, kept)], self.text.clone()).into_response()
    }
}

/// What stands behind `?v=` in the address of the script that copies a letter.
pub(crate) fn copy_version() -> &'static str {
    &COPY.version
}

/// The same for the script for passkeys.
pub(crate) fn passkey_version() -> &'static str {
    &PASSKEY.version
}

/// The same for the script that keeps what is typed.
pub(crate) fn keep_version() -> &'static str {
    &KEEP.version
}

/// The same for the script that lets a form work.
pub(crate) fn pace_version() -> &'static str {
    &PACE.version
}

/// The same for what works.
pub(crate) fn pace_worker_version() -> &'static str {
    &PACE_WORKER.version
}

/// The same for the script of the two sides.
pub(crate) fn sides_version() -> &'static str {
    &SIDES.version
}

/// The same for the style of the pairs.
pub(crate) fn pairs_version() -> &'static str {
    &PAIRS.version
}

/// The same for the script that shows what is noticed.
pub(crate) fn own_words_page_version() -> &'static str {
    &OWN_WORDS_PAGE.version
}

/// The same for what notices it.
pub(crate) fn own_words_version() -> &'static str {
    &OWN_WORDS.version
}

/// The same for its tables.
pub(crate) fn own_tables_version() -> &'static str {
    &OWN_TABLES.version
}

/// The script that shows what is noticed.
pub(crate) async fn own_words_page(RawQuery(query): RawQuery) -> Response {
    OWN_WORDS_PAGE.answer(query.as_deref())
}

/// What notices it.
pub(crate) async fn own_words_worker(RawQuery(query): RawQuery) -> Response {
    let mut response = OWN_WORDS.answer(query.as_deref());
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, WORKER_POLICY);
    response
}

/// A table of it: `common.json`, `es.json`.
pub(crate) async fn own_words_table(Path(name): Path<String>, RawQuery(query): RawQuery) -> Response {
    let table = name.strip_suffix(".json").and_then(own_words::table_as_json);
    let Some(table) = table else { return StatusCode::NOT_FOUND.into_response() };
    let is_this = query.as_deref().and_then(|query| query.strip_prefix("v=")) == Some(&OWN_TABLES.version);
    let kept = if is_this { FOR_GOOD } else { LOOKED_AT };
    ([(CONTENT_TYPE, HeaderValue::from_static("application/json")), (CACHE_CONTROL, kept)], table).into_response()
}

/// The script that copies a letter.
pub(crate) async fn copy_script(RawQuery(query): RawQuery) -> Response {
    COPY.answer(query.as_deref())
}

/// The script for passkeys.
pub(crate) async fn passkey_script(RawQuery(query): RawQuery) -> Response {
    PASSKEY.answer(query.as_deref())
}

/// The script that keeps what is typed.
pub(crate) async fn keep_script(RawQuery(query): RawQuery) -> Response {
    KEEP.answer(query.as_deref())
}

/// The script that lets a form work.
pub(crate) async fn pace_script(RawQuery(query): RawQuery) -> Response {
    PACE.answer(query.as_deref())
}

/// What works.
pub(crate) async fn pace_worker(RawQuery(query): RawQuery) -> Response {
    let mut response = PACE_WORKER.answer(query.as_deref());
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, WORKER_POLICY);
    response
}

/// The script of the two sides.
pub(crate) async fn sides_script(RawQuery(query): RawQuery) -> Response {
    SIDES.answer(query.as_deref())
}

/// The style of the pairs.
pub(crate) async fn pairs_style(RawQuery(query): RawQuery) -> Response {
    PAIRS.answer(query.as_deref())
}

fn pairs() -> String {
    let pair = |kind: &'static str| {
        (1..=LIT_PAIRS).map(move |n| format!(".sides:has([data-{kind}=\"{n}\"]:target) [data-{kind}=\"{n}\"]"))
    };
    let lit = "{outline:3px solid var(--accent);outline-offset:2px}";
    format!(".lit,{}{lit}", pair("n").chain(pair("f")).collect::<Vec<_>>().join(","))
}

/// For crawlers.
pub(crate) async fn robots() -> impl IntoResponse {
    ([(CACHE_CONTROL, FOR_A_DAY)], ROBOTS)
}
