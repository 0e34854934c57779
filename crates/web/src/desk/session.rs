//! Sessions of the desk: the one cookie that Clamor ever sets, and only below `/desk`.
//!
//! They live in memory alone: a restart of the server ends them all, and nothing on the disk says who was at the desk
//! or when. Of the key that a browser holds, only a hash is kept.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::world::random;
use crate::{INTERFACE_LANGUAGES, Settings, World};

/// How long a session lasts without a request: a working day and its breaks, not the night after it.
const IDLE_END: SignedDuration = SignedDuration::from_hours(12);

/// How many sessions there are at most: a desk is a handful of people with a few devices each. One more ends the
/// session that was idle for longest.
const MOST_SESSIONS: usize = 64;

/// The hash of the key that a browser holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SessionKey([u8; 32]);

struct Session {
    seen: Timestamp,
    language: Option<&'static str>,
}

/// All sessions.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<SessionKey, Session>>);

impl Sessions {
    /// Begins a session and gives the key for the browser: 256 random bits in hexadecimal.
    pub(super) fn begin(&self, world: &dyn World) -> String {
        let key = hex(&random::<32>(world));
        let now = world.now();
        let mut sessions = self.lock();
        sessions.retain(|_, session| !session.is_over(now));
        if sessions.len() >= MOST_SESSIONS {
            let idlest = sessions.iter().min_by_key(|(_, session)| session.seen).map(|(key, _)| *key);
            idlest.map(|key| sessions.remove(&key));
        }
        sessions.insert(SessionKey::of(&key), Session { seen: now, language: None });
        key
    }

    /// The session that a request belongs to, with the language chosen in it.
    pub(super) fn find(&self, headers: &HeaderMap, now: Timestamp) -> Option<(SessionKey, Option<&'static str>)> {
        let mut sessions = self.lock();
        keys(headers).find_map(|key| {
            let session = sessions.get_mut(&key).filter(|session| !session.is_over(now))?;
            session.seen = now;
            Some((key, session.language))
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
    let over_tls = settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https:"));
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

/// The hashes of the keys that came with a request: a browser may hold one for each of the cookie's names.
fn keys(headers: &HeaderMap) -> impl Iterator<Item = SessionKey> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    cookies
        .filter_map(|cookie| cookie.trim().split_once('='))
        .filter(|(name, _)| [cookie_name(true), cookie_name(false)].contains(name))
        .map(|(_, key)| SessionKey::of(key))
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
