//! Sessions of the desk: the one cookie that Clamor ever sets, and only below `/desk`.
//!
//! They live in memory alone: a restart of the server ends them all, and nothing on the disk says who was at the desk
//! or when. Of the key that a browser holds, only a hash is kept.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use casework::DeskRole;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use store::{PersonKey, Secret};

use super::people::passkey::Beginning;
use crate::world::random;
use crate::{INTERFACE_LANGUAGES, Settings, World};

/// How long a session lasts without a request: a working day and its breaks, not the night after it.
pub(crate) const IDLE_HOURS: u64 = 12;
const IDLE_END: SignedDuration = SignedDuration::from_hours(IDLE_HOURS as i64);

/// How many sessions there are at most: a desk is a handful of people with a few devices each. One more ends the
/// session that was idle for longest.
const MOST_SESSIONS: usize = 64;

/// How many bytes the secret of an authenticator has: those of the hash that it is used with (RFC 4226, 4).
const AUTHENTICATOR_BYTES: usize = 20;

/// The hash of the key that a browser holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SessionKey([u8; 32]);

/// Whose session it is.
#[derive(Clone, Copy)]
pub(super) struct Whose {
    /// The account, or for a session without one the key that it would get.
    pub(super) who: PersonKey,
    /// What a session without an account may do; that of an account stands with the account.
    pub(super) role: DeskRole,
    pub(super) has_account: bool,
}

struct Session {
    /// Names it in the forms that end sessions; it opens nothing.
    handle: String,
    began: Timestamp,
    seen: Timestamp,
    language: Option<&'static str>,
    whose: Whose,
    /// The secret that is shown to whoever sets up an authenticator, until it is confirmed.
    authenticator: Option<Secret>,
    /// The question that the browser answers when a passkey is made.
    passkey: Option<Beginning>,
}

/// A session that was found for a request.
pub(super) struct Found {
    pub(super) key: SessionKey,
    pub(super) whose: Whose,
    pub(super) language: Option<&'static str>,
}

/// A session in a list.
pub(super) struct Listed {
    pub(super) key: SessionKey,
    pub(super) handle: String,
    pub(super) began: Timestamp,
    pub(super) whose: Whose,
}

/// All sessions.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<SessionKey, Session>>);

impl Sessions {
    /// Begins a session, in the language that somebody chose on the way in, and gives the key for the browser: 256 random
    /// bits in hexadecimal.
    pub(super) fn begin(&self, world: &dyn World, whose: Whose, language: Option<&'static str>) -> String {
        let key = hex(&random::<32>(world));
        let handle = hex(&random::<8>(world));
        let now = world.now();
        let mut sessions = self.lock();
        sessions.retain(|_, session| !session.is_over(now));
        if sessions.len() >= MOST_SESSIONS {
            let idlest = sessions.iter().min_by_key(|(_, session)| session.seen).map(|(key, _)| *key);
            idlest.map(|key| sessions.remove(&key));
        }
        let session = Session { handle, began: now, seen: now, language, whose, authenticator: None, passkey: None };
        sessions.insert(SessionKey::of(&key), session);
        key
    }

    /// Forgets the sessions that are over.
    pub(crate) fn sweep(&self, now: Timestamp) {
        let mut sessions = self.lock();
        sessions.retain(|_, session| !session.is_over(now));
        // Who was last seen ahead of the clock was so under a clock that was wrong, and is to end as others do.
        sessions.values_mut().for_each(|session| session.seen = session.seen.min(now));
    }

    /// The session that a request belongs to.
    pub(super) fn find(&self, headers: &HeaderMap, settings: &Settings, now: Timestamp) -> Option<Found> {
        let mut sessions = self.lock();
        keys(headers, is_over_tls(settings)).find_map(|key| {
            let session = sessions.get_mut(&key).filter(|session| !session.is_over(now))?;
            session.seen = now;
            Some(Found { key, whose: session.whose, language: session.language })
        })
    }

    /// Chooses the language of the interface for a session; one that the interface does not speak changes nothing.
    pub(super) fn speak(&self, key: SessionKey, tag: &str) -> Option<&'static str> {
        let known = INTERFACE_LANGUAGES.into_iter().find(|known| *known == tag)?;
        self.lock().get_mut(&key)?.language = Some(known);
        Some(known)
    }

    /// Ends a session.
    pub(super) fn end(&self, key: SessionKey) {
        self.lock().remove(&key);
    }

    /// Ends all sessions of somebody, except one.
    pub(super) fn end_all_of(&self, who: PersonKey, except: Option<SessionKey>) {
        self.lock().retain(|key, session| session.whose.who != who || Some(*key) == except);
    }

    /// Ends the session with a handle: of anybody, or only if it is this person's.
    pub(super) fn end_listed(&self, handle: &str, only_of: Option<PersonKey>) {
        self.lock()
            .retain(|_, session| session.handle != handle || only_of.is_some_and(|who| session.whose.who != who));
    }

    /// The sessions that are not over, the one that began last first.
    pub(super) fn list(&self, now: Timestamp) -> Vec<Listed> {
        let sessions = self.lock();
        let going = sessions.iter().filter(|(_, session)| !session.is_over(now));
        let mut list: Vec<Listed> = going
            .map(|(key, session)| Listed {
                key: *key,
                handle: session.handle.clone(),
                began: session.began,
                whose: session.whose,
            })
            .collect();
        list.sort_by(|one, other| other.began.cmp(&one.began).then_with(|| one.handle.cmp(&other.handle)));
        list
    }

    /// The secret that a session shows to whoever sets up an authenticator: the same until it is confirmed.
    pub(super) fn authenticator(&self, key: SessionKey, world: &dyn World) -> Option<Secret> {
        let mut sessions = self.lock();
        let session = sessions.get_mut(&key)?;
        let fresh = || Secret::of(random::<AUTHENTICATOR_BYTES>(world));
        Some(session.authenticator.get_or_insert_with(fresh).clone())
    }

    /// Keeps the question about a new passkey until its answer comes.
    pub(super) fn keep_passkey(&self, key: SessionKey, beginning: Beginning) {
        if let Some(session) = self.lock().get_mut(&key) {
            session.passkey = Some(beginning);
        }
    }

    /// The question about a new passkey: it is answered once.
    pub(super) fn take_passkey(&self, key: SessionKey) -> Option<Beginning> {
        self.lock().get_mut(&key)?.passkey.take()
    }

    /// The session belongs to an account from now on, which was set up in it or changed.
    pub(super) fn settle(&self, key: SessionKey) {
        if let Some(session) = self.lock().get_mut(&key) {
            session.whose.has_account = true;
            session.authenticator = None;
            session.passkey = None;
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SessionKey, Session>> {
        // Nothing under this lock can stop halfway through a change, so a poisoned map is a whole one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.seen) > IDLE_END
    }
}

impl SessionKey {
    fn of(key: &str) -> Self {
        Self(Sha256::digest(key.as_bytes()).into())
    }
}

/// The name of the cookie. Over TLS its prefix makes browsers refuse one that came without; `__Host-` would need the
/// path `/`, and readers shall never send a cookie.
fn cookie_name(over_tls: bool) -> &'static str {
    if over_tls { "__Secure-desk" } else { "desk" }
}

/// The header that gives a browser its key; an empty key takes it away.
pub(super) fn cookie(settings: &Settings, key: &str) -> HeaderValue {
    let over_tls = is_over_tls(settings);
    let mut text = format!("{}={key}; Path=/desk; HttpOnly; SameSite=Strict", cookie_name(over_tls));
    if over_tls {
        text.push_str("; Secure");
    }
    if key.is_empty() {
        text.push_str("; Max-Age=0");
    }
    // The key is hexadecimal, so all of it may stand in a header.
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static("desk=; Max-Age=0; Path=/desk"))
}

fn is_over_tls(settings: &Settings) -> bool {
    settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https:"))
}

/// The hashes of the keys that came with a request, under the cookie's name alone: over TLS a cookie without the prefix may
/// have been planted by a neighbour.
fn keys(headers: &HeaderMap, over_tls: bool) -> impl Iterator<Item = SessionKey> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    cookies
        .filter_map(|cookie| cookie.trim().split_once('='))
        .filter(move |(name, _)| *name == cookie_name(over_tls))
        .map(|(_, key)| SessionKey::of(key))
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
