//! Passkeys (WebAuthn): a key pair of the device, unlocked there by finger, face or PIN. Only the public half is kept.
//!
//! They need a secure origin: the one that the operator named, or `localhost`. The questions that devices answer are
//! drawn by the library, from the system's randomness.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use axum::http::HeaderMap;
use axum::http::header::HOST;
use jiff::{SignedDuration, Timestamp};
use store::{Account, PersonKey, Saved, Secret};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Uuid, Webauthn, WebauthnBuilder,
};

use crate::Site;
use crate::desk::session::{SessionKey, hex};
use crate::world::random;

/// How long a question waits for its answer: looking for a telephone and putting a finger on it.
pub(crate) const ANSWERED_WITHIN_MINUTES: u64 = 5;
const ANSWERED_WITHIN: SignedDuration = SignedDuration::from_mins(ANSWERED_WITHIN_MINUTES as i64);

/// How many questions wait at most. Each page to sign in asks one, also for strangers; one more drops the oldest, and
/// whoever answers that one is asked again.
const MOST_QUESTIONS: usize = 1024;

/// The question about a new passkey.
pub(crate) struct Beginning(PasskeyRegistration);

/// A question to whoever may have a passkey.
pub(crate) struct Question {
    /// Names it in the form.
    pub(crate) id: String,
    /// What the browser's own function takes, as JSON.
    pub(crate) options: String,
}

struct Waiting {
    id: String,
    state: DiscoverableAuthentication,
    until: Timestamp,
}

/// The questions that wait for answers, the oldest first.
#[derive(Default)]
pub(crate) struct Questions(Mutex<VecDeque<Waiting>>);

impl Questions {
    fn keep(&self, waiting: Waiting, now: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| one.until > now);
        if all.len() >= MOST_QUESTIONS {
            all.pop_front();
        }
        all.push_back(waiting);
    }

    /// Forgets the questions that nobody can answer any more.
    pub(crate) fn sweep(&self, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| one.until > now);
    }

    /// A question is answered once.
    fn take(&self, id: &str, now: Timestamp) -> Option<DiscoverableAuthentication> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|one| one.id == id)?;
        all.remove(at).filter(|one| one.until > now).map(|one| one.state)
    }
}

/// Passkeys at the address that this request came to; `None` where browsers allow none.
fn here(site: &Site, headers: &HeaderMap) -> Option<Webauthn> {
    let named = site.settings.origin.clone().filter(|origin| origin.starts_with("https:"));
    // Else Clamor is being tried. What `Host` says is not to be trusted, except that it is this machine.
    let tried = || {
        let host = headers.get(HOST)?.to_str().ok()?;
        (host.split(':').next() == Some("localhost")).then(|| format!("http://{host}"))
    };
    let url = Url::parse(&named.or_else(tried)?).ok()?;
    let domain = url.domain()?.to_owned();
    let secure = url.scheme() == "https" || domain == "localhost";
    let builder = WebauthnBuilder::new(&domain, &url).ok().filter(|_| secure)?;
    builder.rp_name("Clamor").build().ok()
}

/// Asks for a new passkey, and gives what the browser's own function takes, as JSON.
pub(super) fn ask_new(
    site: &Site,
    headers: &HeaderMap,
    key: SessionKey,
    who: PersonKey,
    known: &[Secret],
) -> Option<String> {
    let known = known.iter().filter_map(|key| serde_json::from_slice::<Passkey>(key.bytes()).ok());
    let known = known.map(|passkey| passkey.cred_id().clone()).collect();
    let asked = here(site, headers)?.start_passkey_registration(Uuid::from_bytes(who.0), "desk", "Clamor", Some(known));
    let (question, state) = asked.ok()?;
    site.sessions.keep_passkey(key, Beginning(state));
    let mut options = serde_json::to_value(question).ok()?;
    // The device keeps it under this server's name, so that whoever signs in need not type who they are.
    options["publicKey"]["authenticatorSelection"]["residentKey"] = "required".into();
    options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = true.into();
    Some(options["publicKey"].to_string())
}

/// The passkey that a browser answered with.
pub(super) fn made(site: &Site, headers: &HeaderMap, key: SessionKey, answer: &str) -> Option<Secret> {
    let Beginning(state) = site.sessions.take_passkey(key)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).ok()?;
    let passkey = here(site, headers)?.finish_passkey_registration(&answer, &state).ok()?;
    serde_json::to_vec(&passkey).ok().map(Secret::of)
}

/// Asks whoever may have a passkey.
pub(super) fn ask(site: &Site, headers: &HeaderMap) -> Option<Question> {
    let (question, state) = here(site, headers)?.start_discoverable_authentication().ok()?;
    let (id, now) = (hex(&random::<16>(&*site.world)), site.world.now());
    let until = now.saturating_add(ANSWERED_WITHIN).ok()?;
    site.questions.keep(Waiting { id: id.clone(), state, until }, now);
    let options = serde_json::to_value(question).ok()?;
    Some(Question { id, options: options["publicKey"].to_string() })
}

/// Whose passkey answered. What the device counts is kept, so that a copied one is found out.
pub(super) async fn recognised(site: &Site, headers: &HeaderMap, id: &str, answer: &str) -> Option<Account> {
    let state = site.questions.take(id, site.world.now())?;
    let answer: PublicKeyCredential = serde_json::from_str(answer).ok()?;
    let here = here(site, headers)?;
    let (who, credential) = here.identify_discoverable_authentication(&answer).ok()?;
    let mut account = site.store.account(&PersonKey(who.into_bytes())).ok().flatten()?;
    let found = account.passkeys.iter().enumerate().find_map(|(place, key)| {
        let passkey: Passkey = serde_json::from_slice(key.bytes()).ok()?;
        (passkey.cred_id().as_slice() == credential).then_some((place, passkey))
    });
    let (place, mut passkey) = found?;
    let result = here.finish_discoverable_authentication_v2(&answer, state, &passkey).ok()?;
    if passkey.update_credential(&result) == Some(true) {
        account.passkeys[place] = serde_json::to_vec(&passkey).ok().map(Secret::of)?;
        account.version += 1;
        let saved = site.store.save_account(account.clone()).await.ok()?;
        return (saved == Saved::Done).then_some(account);
    }
    Some(account)
}
