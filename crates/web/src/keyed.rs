//! Answers at addresses that have the secret of a link in them (`/en/cases/ID~KEY`): nobody in between keeps them, and no
//! other server learns the address.

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, ETAG, REFERRER_POLICY};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// The pages below a case with a form in them. A browser that is told to name no page sends a form without its origin, and such
/// a form is refused; so these keep the policy of all pages, by which other servers learn nothing either.
const WITH_A_FORM: [&str; 9] =
    ["evening", "evening.pdf", "write", "letter", "letter.pdf", "by-hand", "postcard", "sent", "reach"];

/// Puts what protects the address of a keyed page on its answer.
pub(crate) async fn closed_to_others(request: Request, next: Next) -> Response {
    let rest = below_a_key(request.uri().path()).map(str::to_owned);
    let mut response = next.run(request).await;
    // A refusal of the framework gets its page, and with it these headers, further out.
    let is_bare = response.status().is_client_error() && !response.headers().contains_key(CACHE_CONTROL);
    let Some(rest) = rest.filter(|_| !is_bare) else { return response };
    let headers = response.headers_mut();
    headers.remove(ETAG);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers
        .insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow, noimageindex"));
    if !WITH_A_FORM.contains(&rest.as_str()) && !rest.starts_with("evening/") {
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    response
}

/// What follows the case in an address that names it with a key; `None` for an address without one. Some programs write the sign
/// before the key encoded.
fn below_a_key(path: &str) -> Option<&str> {
    let (_, after) = path.split_once("/cases/")?;
    let (segment, rest) = after.split_once('/').unwrap_or((after, ""));
    let is_keyed = segment.contains('~') || segment.contains("%7E") || segment.contains("%7e");
    is_keyed.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::below_a_key;

    #[test]
    fn an_address_with_a_key_is_known_however_it_is_written() {
        assert_eq!(below_a_key("/en/cases/0123456789abcdef~00ff/write"), Some("write"));
        assert_eq!(below_a_key("/cases/0123456789abcdef@ch%7E00ff"), Some(""));
        assert_eq!(below_a_key("/cases/0123456789abcdef%7e00ff.json"), Some(""));
        for open in ["/en/cases/0123456789abcdef", "/en/", "/en/cases/0123456789abcdef/~x"] {
            assert_eq!(below_a_key(open), None, "{open}");
        }
    }
}
