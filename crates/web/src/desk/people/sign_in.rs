//! Signing in: a name with a password and a code, or a passkey.

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use store::{Account, Password, Saved, Secret};
use zeroize::Zeroizing;

use super::carried::Carried;
use super::code::Taken;
use super::outside::{No, again};
use super::{code, passkey, password};
use crate::body::take;
use crate::desk::at_desk::AtDesk;
use crate::desk::forms::{Fields, LARGEST_FORM, MOST_FIELDS, pairs};
use crate::desk::session::{self, Whose};
use crate::refuse::{Why, refuse};
use crate::{Site, respond};

/// What is carried along is encoded once more on its way, with up to three bytes for one.
const LARGEST: usize = 3 * LARGEST_FORM;

/// `/desk/sign-in`.
pub(in crate::desk) async fn sign_in(State(site): State<Site>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let (headers, words) = (&parts.headers, site.negotiated(&parts.headers));
    let bytes = match take(body, LARGEST).await {
        Ok(bytes) => bytes,
        Err(why) => return refuse(words, Why::of_body(why, LARGEST)),
    };
    // Beside what is carried along stand the fields of signing in itself.
    let Some(fields) = pairs(&bytes, MOST_FIELDS + 16).filter(|fields| !fields.is_empty()) else {
        return refuse(words, Why::BadForm);
    };
    let fields = Fields(fields);
    let carried = Carried::of(&fields);
    // Whoever signed in beside this page, by a new link perhaps, goes on with what it carries.
    if !fields.get("again").is_empty() && matches!(AtDesk::of(&site, headers), Ok(Some(_))) {
        return carried.map_or_else(|| respond::see_other("/desk"), |carried| carried.resume(words));
    }
    match recognised(&site, headers, &fields).await {
        Ok(account) => enter(&site, headers, &account, carried),
        Err(no) => again(&site, headers, &no, fields.get("name").to_owned(), carried),
    }
}

async fn recognised(site: &Site, headers: &HeaderMap, fields: &Fields) -> Result<Account, No> {
    let credential = fields.get("credential");
    if credential.is_empty() {
        return by_password(site, fields).await;
    }
    passkey::recognised(site, headers, fields.get("question"), credential).await.ok_or(No::WrongPasskey)
}

async fn by_password(site: &Site, fields: &Fields) -> Result<Account, No> {
    let (name, now) = (store::sign_in_name(fields.get("name")), site.world.now());
    site.guesses.begin(&name, now).map_err(No::Wait)?;
    let accounts = site.store.accounts().map_err(|_| No::Busy)?;
    let account = accounts.into_iter().find(|account| account.sign_in_name() == name && account.password.is_some());
    // For a name that nobody has, the same is done with a password that nobody has.
    let known = account.as_ref().and_then(|account| account.password.clone());
    let typed = Zeroizing::new(fields.untouched("password").to_owned());
    let hash = known.as_ref().map(|password| &password.hash);
    let right = password::is(site, hash, typed).await.map_err(|_| No::Busy)?;
    let taken = code::taken(&known.unwrap_or_else(nobodys), fields.get("code"), now);
    let (Some(mut account), Some(taken), true) = (account, taken, right) else { return Err(No::Wrong) };
    let next = match taken {
        // Nothing of an ordinary sign-in reaches the disk.
        Taken::Step(step) if site.used_codes.take(account.key, step) => {
            site.guesses.forget(&name);
            return Ok(account);
        }
        Taken::Step(_) => return Err(No::Wrong),
        Taken::Recovery(next) => next,
    };
    account.password = Some(next);
    account.version += 1;
    // Whoever brings the same recovery code at the same moment finds another version.
    match site.store.save_account(account.clone()).await {
        Ok(Saved::Done) => {
            site.guesses.forget(&name);
            Ok(account)
        }
        Ok(_) => Err(No::Wrong),
        Err(_) => Err(No::Busy),
    }
}

fn nobodys() -> Password {
    Password { hash: Secret::of(""), authenticator: Secret::of([0; 20]), recovery: Vec::new() }
}

fn enter(site: &Site, headers: &HeaderMap, account: &Account, carried: Option<Carried>) -> Response {
    let whose = Whose { who: account.key, role: account.role, has_account: true };
    let key = site.sessions.begin(&*site.world, whose);
    let words = site.negotiated(headers);
    let mut response = carried.map_or_else(|| respond::see_other("/desk"), |carried| carried.resume(words));
    response.headers_mut().insert(SET_COOKIE, session::cookie(&site.settings, &key));
    response
}
