//! The page for whoever is not in: signing in, and how one gets a link.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::SignedDuration;

use super::carried::Carried;
use super::passkey::{self, Question};
use crate::refuse::refuse;
use crate::{Site, Words, respond};

/// Why somebody did not come in.
pub(super) enum No {
    /// The name, the password or the code is wrong: which, is nobody's business.
    Wrong,
    /// This browser's passkey is not known here, or its answer came too late.
    WrongPasskey,
    /// Too many attempts with this name.
    Wait(SignedDuration),
    /// Too much at once.
    Busy,
}

#[derive(Template)]
#[template(path = "desk/outside.html")]
struct Outside<'w> {
    w: &'w Words,
    /// Whether there is anybody who could sign in.
    has_accounts: bool,
    shown: Shown,
    question: Option<Question>,
}

/// What differs from one time to the other.
#[derive(Default)]
pub(super) struct Shown {
    /// The language that was chosen on this page, for the session too.
    pub(super) chosen: Option<&'static str>,
    /// What was typed as the name.
    pub(super) name: String,
    /// Why not.
    pub(super) wrong: Option<String>,
    pub(super) carried: Option<Carried>,
    /// Whether it was a link: then no session is over.
    pub(super) by_link: bool,
}

/// Without a session there is this page, whatever was asked for.
pub(in crate::desk) fn page(site: &Site, headers: &HeaderMap) -> Response {
    page_in(site, headers, None)
}

/// The same in a language that was chosen.
pub(in crate::desk) fn page_in(site: &Site, headers: &HeaderMap, chosen: Option<&'static str>) -> Response {
    show(site, headers, StatusCode::FORBIDDEN, Shown { chosen, ..Shown::default() })
}

/// The same for whoever came by a link that opens nothing. Whether it was used, is over or was never made is not kept, and not
/// told to whoever tries one.
pub(in crate::desk) fn used_link(site: &Site, headers: &HeaderMap, chosen: Option<&'static str>) -> Response {
    let wrong = words_for(site, headers, chosen).say("people-link-used");
    let shown = Shown { chosen, wrong: Some(wrong), by_link: true, ..Shown::default() };
    show(site, headers, StatusCode::FORBIDDEN, shown)
}

/// The same for a form, which is carried along.
pub(super) fn carrying(site: &Site, headers: &HeaderMap, carried: Carried) -> Response {
    show(site, headers, StatusCode::FORBIDDEN, Shown { carried: Some(carried), ..Shown::default() })
}

/// The same for whoever tried and did not come in.
pub(super) fn again(site: &Site, headers: &HeaderMap, no: &No, shown: Shown) -> Response {
    let words = words_for(site, headers, shown.chosen);
    let (status, wrong) = match no {
        No::Wrong => (StatusCode::FORBIDDEN, words.say("people-sign-in-wrong")),
        No::WrongPasskey => (StatusCode::FORBIDDEN, words.say("people-passkey-unknown")),
        No::Wait(wait) => (StatusCode::TOO_MANY_REQUESTS, waiting(words, *wait)),
        No::Busy => (StatusCode::SERVICE_UNAVAILABLE, words.say("people-sign-in-busy")),
    };
    show(site, headers, status, Shown { wrong: Some(wrong), ..shown })
}

/// The words for somebody without a session: in the language that they chose, else in the one that their browser prefers.
pub(super) fn words_for<'s>(site: &'s Site, headers: &HeaderMap, chosen: Option<&'static str>) -> &'s Words {
    chosen.and_then(|tag| site.words_in(tag)).unwrap_or(site.negotiated(headers))
}

/// How long to wait, rounded up.
pub(super) fn waiting(words: &Words, wait: SignedDuration) -> String {
    let seconds = u64::try_from(wait.as_secs()).unwrap_or(0) + 1;
    if seconds < 60 {
        words.count("people-wait-seconds", seconds)
    } else {
        words.count("people-wait-minutes", seconds.div_ceil(60))
    }
}

/// The page.
pub(super) fn show(site: &Site, headers: &HeaderMap, status: StatusCode, shown: Shown) -> Response {
    let words = words_for(site, headers, shown.chosen);
    let accounts = match site.store.accounts() {
        Ok(accounts) => accounts,
        Err(error) => return refuse(words, (&error).into()),
    };
    let has_passkeys = accounts.iter().any(|account| !account.passkeys.is_empty());
    let question = has_passkeys.then(|| passkey::ask(site, headers)).flatten();
    let page = Outside { w: words, has_accounts: !accounts.is_empty(), shown, question };
    respond::page(status, page.render().unwrap_or_default())
}
