//! Answers: a rendered page, compressed where the reader takes that.

use std::io::Write;

use axum::body::{Body, Bytes};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::sizes;

/// A page that is rendered and compressed once and served many times.
pub(crate) struct Rendered {
    plain: Bytes,
    gzip: Bytes,
    etag: HeaderValue,
    kind: HeaderValue,
}

impl Rendered {
    /// Compresses a page as tightly as it gets: that is paid once.
    pub(crate) fn new(html: String) -> Self {
        Self::of(html, HTML)
    }

    /// The same for what is no page: feeds and calendars, with their media type.
    pub(crate) fn of(text: String, kind: HeaderValue) -> Self {
        let gzip = sizes::of_gzip(gzip(text.as_bytes(), Compression::best())).into();
        let digest = Sha256::digest(text.as_bytes());
        let etag = digest.iter().take(12).fold(String::from("W/\""), |tag, byte| tag + &format!("{byte:02x}")) + "\"";
        let etag = HeaderValue::from_str(&etag).unwrap_or_else(|_| HeaderValue::from_static("W/\"\""));
        let mut plain = text;
        // Not every form takes blanks at its end.
        if kind == HTML {
            sizes::of_page(&mut plain);
        }
        Self { plain: plain.into(), gzip, etag, kind }
    }

    /// The answer for a reader: not modified, compressed or plain. Readers ask again each time (`no-cache`), so that a
    /// hold is seen at once.
    pub(crate) fn answer(&self, request: &HeaderMap, status: StatusCode) -> Response<Body> {
        let seen = request.get(IF_NONE_MATCH).is_some_and(|tag| tag == self.etag);
        let mut response = if seen {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        } else {
            self.whole(request, status)
        };
        let headers = response.headers_mut();
        headers.insert(ETAG, self.etag.clone());
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    /// The answer for somebody whose browser shall keep nothing of it. It may be compressed, because it holds nothing that
    /// this reader sent.
    pub(crate) fn answer_unkept(&self, request: &HeaderMap, status: StatusCode) -> Response<Body> {
        let mut response = self.whole(request, status);
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    fn whole(&self, request: &HeaderMap, status: StatusCode) -> Response<Body> {
        let packed = takes_gzip(request);
        let body = if packed { self.gzip.clone() } else { self.plain.clone() };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.kind.clone());
        if packed {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

pub(crate) const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// A page for one reader, never to be kept: writing pages, letters, the desk. It is not compressed, so that its length
/// tells nothing about what it repeats.
pub(crate) fn page(status: StatusCode, mut html: String) -> Response<Body> {
    sizes::of_page(&mut html);
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HTML);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Sends the reader to another page with GET.
pub(crate) fn see_other(address: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let location = HeaderValue::from_str(address).unwrap_or_else(|_| HeaderValue::from_static("/"));
    response.headers_mut().insert(axum::http::header::LOCATION, location);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The same, to an address that depends on the languages that the reader prefers.
pub(crate) fn see_other_by_language(address: &str) -> Response<Body> {
    let mut response = see_other(address);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

/// An answer that may be compressed, in the language that the reader prefers.
pub(crate) fn by_language(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    response
}

fn takes_gzip(request: &HeaderMap) -> bool {
    let accepted = request.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';');
        let name = parts.next().unwrap_or_default().trim();
        let refused = parts.any(|part| matches!(part.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        name.eq_ignore_ascii_case("gzip") && !refused
    })
}

fn gzip(bytes: &[u8], level: Compression) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), level);
    // Writing to memory does not fail.
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    packed.unwrap_or_default()
}
