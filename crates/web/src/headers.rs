//! The headers that protect whoever reads.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use sha2::{Digest, Sha256};

/// The one style sheet, without what only its editors need: comments, indentation, line ends.
static STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("../assets/style.css")));

/// The one style sheet; it stands inside each page, so that a page is one answer.
pub(crate) fn style() -> &'static str {
    &STYLE
}

/// What only pages of the desk need of a style.
static DESK_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("../assets/desk.css")));

/// The second style of the desk; it stands inside its pages, beside the first.
pub(crate) fn desk_style() -> &'static str {
    &DESK_STYLE
}

/// What only the pages to copy by hand need of a style.
static PAPER_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("../assets/paper.css")));

/// The second style of the pages to copy by hand; it stands inside them, beside the first.
pub(crate) fn paper_style() -> &'static str {
    &PAPER_STYLE
}

/// Takes comments and white space out of a style sheet whose text holds neither `/*` in a value nor strings that span
/// lines, as ours does.
fn compact(source: &str) -> String {
    let mut parts = source.split("/*");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines: String = text.lines().map(str::trim).collect();
    lines.replace(" {", "{").replace("{ ", "{").replace(" }", "}").replace(": ", ":").replace("; ", ";")
}

/// The policy: nothing but what this server itself sends, and the one style by its hash.
pub(crate) static CONTENT_SECURITY_POLICY: LazyLock<HeaderValue> = LazyLock::new(|| policy(&[style()], "", ""));

/// The policy of the desk, whose pages carry a second style, link to a third, and ask this server whether it is there
/// before they send a form.
pub(crate) static DESK_POLICY: LazyLock<HeaderValue> =
    LazyLock::new(|| policy(&[style(), desk_style()], " 'self'", " connect-src 'self';"));

/// The policy of the pages to copy by hand, which carry a second style.
pub(crate) static PAPER_POLICY: LazyLock<HeaderValue> = LazyLock::new(|| policy(&[style(), paper_style()], "", ""));

/// The policy of the pages of a copy, which stands inside them: no script, no form. In a folder that is opened without a
/// host, pictures are files. Who may frame a page cannot be said inside it.
pub(crate) fn copy_policy() -> &'static str {
    static POLICY: LazyLock<String> = LazyLock::new(|| {
        let style = hash(style());
        format!(
            "default-src 'none'; style-src {style}; img-src 'self' file: data:; form-action 'none'; base-uri 'none'"
        )
    });
    &POLICY
}

/// A style as a policy names it.
fn hash(style: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(style.as_bytes())))
}

fn policy(styles: &[&str], more_styles: &str, more: &str) -> HeaderValue {
    let styles: Vec<String> = styles.iter().map(|style| hash(style)).collect();
    let policy = format!(
        "default-src 'none'; style-src {}{more_styles}; script-src 'self';{more} img-src 'self' data:; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
        styles.join(" ")
    );
    // The policy is made of ASCII that a header may hold.
    HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
}

/// For a year: as long as browsers that come once a year remember it. Only this name: what else stands under it is not ours.
pub(crate) const ENCRYPTED_FROM_NOW_ON: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Headers that every answer carries.
pub(crate) fn protective() -> [(&'static str, HeaderValue); 6] {
    [
        ("content-security-policy", CONTENT_SECURITY_POLICY.clone()),
        ("referrer-policy", HeaderValue::from_static("same-origin")),
        ("x-content-type-options", HeaderValue::from_static("nosniff")),
        ("cross-origin-opener-policy", HeaderValue::from_static("same-origin")),
        ("cross-origin-resource-policy", HeaderValue::from_static("same-origin")),
        (
            "permissions-policy",
            HeaderValue::from_static("camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        ),
    ]
}

/// Base 64 with padding (RFC 4648, 4), as content security policies write hashes.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = if place <= chunk.len() { ALPHABET[(number >> (18 - 6 * place)) as usize & 63] } else { b'=' };
            text.push(char::from(letter));
        }
    }
    text
}
