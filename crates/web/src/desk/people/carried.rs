//! Nothing typed is lost when a session ends: a form that comes without one is answered by the page to sign in, which
//! carries what was typed along. It is in that page alone, never on the server, and goes back there with one button.

use std::time::Duration;

use askama::Template;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use documents::read::LARGEST_DOCUMENT;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::outside;
use crate::body::{take, take_start};
use crate::desk::at_desk::AtDesk;
use crate::desk::forms::{Fields, LARGEST_FORM, MOST_FIELDS, SEALED, pairs};
use crate::picture::LARGEST_FILE;
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

/// The largest form that is carried: the one with the largest file, which is read and left out.
const LARGEST_CARRIED: usize =
    if LARGEST_DOCUMENT > LARGEST_FILE { LARGEST_DOCUMENT } else { LARGEST_FILE } + LARGEST_FORM;

/// What is carried along through signing in is encoded once more on its way, with up to three bytes for one.
const LARGEST_SIGN_IN: usize = 3 * LARGEST_FORM;

/// A form of so many bytes waits for no turn: signing in without anything that is carried.
const SMALL: usize = 64 * 1024;

/// So many large forms of people who are not signed in are taken in at once: strangers can send them too, and each takes
/// as much memory as its sender likes, up to the limit.
const AT_ONCE: usize = 4;

/// How long such a form waits for its turn: shorter than browsers wait.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// The turns at being taken in.
pub(crate) struct CarryTurns(Semaphore);

impl Default for CarryTurns {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

impl CarryTurns {
    async fn turn(&self) -> Result<SemaphorePermit<'_>, Why> {
        tokio::time::timeout(LONGEST_WAIT, self.0.acquire()).await.ok().and_then(Result::ok).ok_or(Why::Busy)
    }
}

/// The body of the form that signs in, with what it carries along; and with its turn, where it is a large one.
pub(super) async fn sign_in_body<'s>(
    site: &'s Site,
    headers: &HeaderMap,
    body: Body,
) -> Result<(Bytes, Option<SemaphorePermit<'s>>), Why> {
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let is_small = length.is_some_and(|length| length <= SMALL);
    let turn = if is_small { None } else { Some(site.carry_turns.turn().await?) };
    let most = if is_small { SMALL } else { LARGEST_SIGN_IN };
    let bytes = take(body, most).await.map_err(|why| Why::of_body(why, LARGEST_SIGN_IN))?;
    Ok((bytes, turn))
}

/// What stands before the name of a field that is carried along.
const MARK: &str = "carried:";

/// A form with what was typed into it.
pub(crate) struct Carried {
    /// Where it was going.
    pub(crate) address: String,
    /// How it is sent: as a form with files, or as a plain one.
    pub(crate) with_files: bool,
    /// Its fields, without files.
    pub(crate) fields: Vec<(String, String)>,
    /// Whether a file was chosen. A page cannot carry one: it has to be chosen again.
    pub(crate) lost_file: bool,
    /// Whether something was typed that is to be sealed. No page carries that: it has to be typed again.
    pub(crate) lost_sealed: bool,
}

/// The page after signing in: what was typed is here, and is sent with one button.
#[derive(Template)]
#[template(path = "desk/resume.html")]
struct Resume<'w> {
    w: &'w Words,
    carried: Carried,
}

impl Carried {
    /// What a form of the page to sign in carries along.
    pub(super) fn of(fields: &Fields) -> Option<Self> {
        let address = fields.get("carried-to");
        is_ours(address).then(|| Self {
            address: address.to_owned(),
            with_files: fields.get("carried-as") == "files",
            lost_file: !fields.get("carried-file").is_empty(),
            lost_sealed: !fields.get("carried-sealed").is_empty(),
            fields: fields
                .0
                .iter()
                .filter_map(|(name, text)| Some((name.strip_prefix(MARK)?.to_owned(), text.clone())))
                .collect(),
        })
    }

    /// The page that sends it.
    pub(super) fn resume(self, words: &Words) -> Response {
        respond::page(StatusCode::OK, Resume { w: words, carried: self }.render().unwrap_or_default())
    }
}

/// Whether a form may be sent there: an address of the desk, and nothing that a browser could read as another server's.
fn is_ours(address: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '-' | '.');
    address.starts_with("/desk/") && address.chars().all(plain) && !address.contains("//") && !address.contains("..")
}

/// Forms that need no session, and the one that ends it.
fn needs_none(path: &str) -> bool {
    path == "/sign-in" || path == "/leave" || path.starts_with("/enter/")
}

/// Forms about people and keys: a password, a code or the wrong half of a key may stand in them, and are not carried
/// anywhere.
fn is_secret(path: &str) -> bool {
    path.starts_with("/people") || path.starts_with("/keys")
}

/// Answers a form without a session; lets everything else pass.
pub(in crate::desk) async fn keep(State(site): State<Site>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST || needs_none(request.uri().path()) {
        return next.run(request).await;
    }
    match AtDesk::of(&site, request.headers()) {
        Ok(Some(_)) => next.run(request).await,
        Err(page) => page,
        Ok(None) if is_secret(request.uri().path()) => outside::page(&site, request.headers()),
        Ok(None) => {
            let headers = request.headers().clone();
            match carry(&site, request).await {
                Ok(carried) => outside::carrying(&site, &headers, carried),
                Err(why) => refuse(site.negotiated(&headers), why),
            }
        }
    }
}

async fn carry(site: &Site, request: Request) -> Result<Carried, Why> {
    let _turn = site.carry_turns.turn().await?;
    let address = format!("/desk{}", request.uri().path());
    let (head, body) = request.into_parts();
    let with_files = head
        .headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let (mut fields, lost_file) = if with_files {
        // Of a form that is too large, what stands before the file is carried.
        let (bytes, is_whole) =
            take_start(body, LARGEST_CARRIED).await.map_err(|why| Why::of_body(why, LARGEST_CARRIED))?;
        parts(Request::from_parts(head, Body::from(bytes)), is_whole).await.ok_or(Why::BadForm)?
    } else {
        let bytes = take(body, LARGEST_FORM).await.map_err(|why| Why::of_body(why, LARGEST_FORM))?;
        (pairs(&bytes, MOST_FIELDS).ok_or(Why::BadForm)?, false)
    };
    let (all, is_sealed) = (fields.len(), |name: &str| name.starts_with(SEALED));
    fields.retain(|(name, text)| !is_sealed(name) || text.trim().is_empty());
    let lost_sealed = fields.len() < all;
    let size: usize = fields.iter().map(|(_, text)| text.len()).sum();
    match fields.len() > MOST_FIELDS || size > LARGEST_FORM {
        true => Err(Why::TooLarge { kibibytes: LARGEST_FORM / 1024 }),
        false => Ok(Carried { address, with_files, fields, lost_file, lost_sealed }),
    }
}

/// The fields of a form with files, and whether it had one. Of a form that is not whole, those that are.
async fn parts(request: Request, is_whole: bool) -> Option<(Vec<(String, String)>, bool)> {
    let mut form = Multipart::from_request(request, &()).await.ok()?;
    let (mut fields, mut lost_file) = (Vec::new(), !is_whole);
    loop {
        let part = match form.next_field().await {
            Ok(Some(part)) => part,
            Err(_) if is_whole => return None,
            Ok(None) | Err(_) => break,
        };
        let (name, is_file) = (part.name().unwrap_or_default().to_owned(), part.file_name().is_some());
        let bytes = match part.bytes().await {
            Ok(bytes) => bytes,
            Err(_) if is_whole => return None,
            Err(_) => break,
        };
        if is_file {
            lost_file |= !bytes.is_empty();
        } else {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Some((fields, lost_file))
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn a_form_is_sent_on_to_the_desk_alone() {
        for address in ["/desk/new", "/desk/cases/0123456789abcdef/case-file"] {
            assert!(is_ours(address), "{address}");
        }
        for address in
            ["", "/", "/desk", "/desk/../x", "/desk//x", "//elsewhere.example/desk/", "/desk/x?y", "/desk/\\x"]
        {
            assert!(!is_ours(address), "{address}");
        }
    }
}
