//! A copy of all public pages, as files that any host can serve and any browser can open from a folder.
//!
//! The pages are asked of the router inside the process, so that they are what people see. Only the writing page is made for
//! the copy alone ([`crate::pages::CopiedCase`]): asking for it would count, and a form in a copy leads nowhere. Every link
//! inside is written anew, from file to file, and a link that leads to no file ends it: no copy is made.

mod addresses;
mod dress;
mod links;
mod list;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, Request, StatusCode};
use casework::Day;
use tower::ServiceExt;

use crate::pages::CopiedCase;
use crate::{INTERFACE_LANGUAGES, Site};
use dress::Dress;
pub use list::{LIST, List, fingerprint};

/// How often it is begun again when the desk changes something meanwhile. A copy takes seconds, and deeds of the desk are
/// rare; more changes than this in a row mean that something is wrong.
const MOST_ATTEMPTS: usize = 5;

/// The largest answer of the router, in bytes: a photograph has less than one megabyte, a page far less.
const LARGEST_ANSWER: usize = 16 * 1024 * 1024;

/// A copy of all public pages, as they are on one day.
pub struct Mirror {
    /// The day.
    pub day: Day,
    /// How many cases are in it; drafts are not.
    pub cases: usize,
    /// The files, by their path from the root of the copy.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Why there is no copy.
#[derive(Debug, PartialEq, Eq)]
pub enum NoMirror {
    /// A page is not to be had.
    Refused {
        /// Its address.
        address: String,
        /// What it answered.
        status: u16,
    },
    /// A page has not the form that the copy is made for.
    Odd {
        /// Its file.
        file: String,
        /// What is missing in it.
        lacks: &'static str,
    },
    /// A link would lead nowhere.
    DeadLink {
        /// The file with the link.
        file: String,
        /// Where it leads.
        to: String,
    },
    /// The desk changes something each time.
    NeverStill,
}

impl fmt::Display for NoMirror {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { address, status } => write!(formatter, "{address} answers {status}"),
            Self::Odd { file, lacks } => write!(formatter, "{file} has no {lacks}"),
            Self::DeadLink { file, to } => write!(formatter, "{file} has a link to {to}, which leads nowhere"),
            Self::NeverStill => write!(formatter, "the cases change faster than they can be copied"),
        }
    }
}

/// An answer, on its way into the copy.
struct Copied {
    /// Its path on the living server.
    path: String,
    kind: Kind,
    bytes: Vec<u8>,
}

/// What is in a file, as far as its links go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Page,
    Atom,
    JsonFeed,
    /// Without links inside.
    Other,
}

impl Kind {
    fn of(headers: &HeaderMap) -> Self {
        let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        match kind.split(';').next().unwrap_or_default() {
            "text/html" => Self::Page,
            "application/atom+xml" => Self::Atom,
            "application/feed+json" => Self::JsonFeed,
            _ => Self::Other,
        }
    }
}

/// Makes a copy of a site whose settings say that it is one. `living` is the address of the server that is copied, where readers can reach it.
///
/// Nothing is counted by it. What the desk does meanwhile begins it anew, so that no page of it is older than another. The
/// same cases, counts and day give the same bytes, if the site's clock stands still meanwhile.
///
/// # Errors
/// What is wrong with a page; then nothing of the copy is any good.
pub async fn make(site: &Site, living: Option<&str>) -> Result<Mirror, NoMirror> {
    for _ in 0..MOST_ATTEMPTS {
        let generation = site.store.generation();
        let mirror = attempt(site, living).await?;
        if site.store.generation() == generation {
            return Ok(mirror);
        }
    }
    Err(NoMirror::NeverStill)
}

async fn attempt(site: &Site, living: Option<&str>) -> Result<Mirror, NoMirror> {
    let router = crate::router(site.clone());
    let cases = CopiedCase::all(site);
    let mut copied = Vec::new();
    for path in addresses::asked(site, &cases) {
        copied.push(ask(&router, path).await?);
    }
    for case in &cases {
        copied.extend(writing(case, living).await?);
    }
    let files = dressed(site, living, copied)?;
    links::check(&files)?;
    Ok(Mirror { day: site.today(), cases: cases.iter().filter(|case| !case.is_of_office()).count(), files })
}

/// Asks the router as a reader without preferences does. Where it sends the reader on, the copy has what stands there.
async fn ask(router: &Router, path: String) -> Result<Copied, NoMirror> {
    let first = answer(router, &path).await?;
    let (status, headers, bytes) = match first.1.get(LOCATION).and_then(|location| location.to_str().ok()) {
        Some(location) if first.0 == StatusCode::SEE_OTHER => answer(router, location).await?,
        _ => first,
    };
    // What is on hold or has ended has a page that says so.
    if !matches!(status, StatusCode::OK | StatusCode::CONFLICT | StatusCode::GONE) {
        return Err(NoMirror::Refused { address: path, status: status.as_u16() });
    }
    Ok(Copied { kind: Kind::of(&headers), bytes: bytes.to_vec(), path })
}

async fn answer(router: &Router, path: &str) -> Result<(StatusCode, HeaderMap, Bytes), NoMirror> {
    let refused = |status: StatusCode| NoMirror::Refused { address: path.to_owned(), status: status.as_u16() };
    let request = Request::get(path).body(Body::empty()).map_err(|_| refused(StatusCode::BAD_REQUEST))?;
    let Ok(response) = router.clone().oneshot(request).await;
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, LARGEST_ANSWER).await.map_err(|_| refused(StatusCode::PAYLOAD_TOO_LARGE))?;
    Ok((parts.status, parts.headers, bytes))
}

/// The writing pages of a case, and its model letters as PDF.
async fn writing(case: &CopiedCase, living: Option<&str>) -> Result<Vec<Copied>, NoMirror> {
    let letters = case.letters().await;
    let mut copied = Vec::new();
    for language in INTERFACE_LANGUAGES {
        let path = format!("/{language}/cases/{}/write", case.segment());
        let living = living.map(|living| format!("{living}{path}"));
        match case.writing(language, &letters, living) {
            Ok(html) => copied.push(Copied { path, kind: Kind::Page, bytes: html.into_bytes() }),
            Err(status) => return Err(NoMirror::Refused { address: path, status: status.as_u16() }),
        }
    }
    let pdfs = letters.into_iter().map(|letter| Copied { path: letter.path, kind: Kind::Other, bytes: letter.pdf });
    copied.extend(pdfs);
    Ok(copied)
}

/// The files: each under its name, with its links written anew, and pages with what a copy has to say of itself.
fn dressed(site: &Site, living: Option<&str>, copied: Vec<Copied>) -> Result<BTreeMap<String, Vec<u8>>, NoMirror> {
    let dress = Dress { site, living, day: site.today() };
    let mut files = BTreeMap::new();
    for Copied { path, kind, bytes } in copied {
        let file = links::file_of(&path);
        let text = || String::from_utf8_lossy(&bytes);
        let bytes = match kind {
            Kind::Page => links::rewritten(&dress.put_on(&text(), &file, &path)?, &file)?.into_bytes(),
            Kind::Atom => links::rewritten(&text(), &file)?.into_bytes(),
            Kind::JsonFeed => links::rewritten_feed(&text(), &file)?.into_bytes(),
            Kind::Other => bytes,
        };
        files.insert(file, bytes);
    }
    Ok(files)
}
