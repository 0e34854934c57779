//! Signing in: a name with a password and a code, or a passkey.

use axum::extract::{Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use jiff::Timestamp;
use store::{Account, Password, Saved, Secret};
use zeroize::Zeroizing;

use super::carried::{self, Carried};
use super::code::Taken;
use super::outside::{No, Shown, again, show, words_for};
use super::turns::Line;
use super::{code, passkey, password};
use crate::desk::at_desk::{AtDesk, chosen, known};
use crate::desk::forms::{Fields, MOST_FIELDS, pairs};
use crate::desk::session::{self, Whose};
use crate::refuse::{Why, refuse};
use crate::{Site, Words, pressure, respond};

/// How many fields signing in itself has, beside what is carried along: the name, the password, the code, the passkey with
/// its question, where the carried form goes and how, the language. A few more than it has today.
const OWN_FIELDS: usize = 16;

/// `/desk/sign-in`.
pub(in crate::desk) async fn sign_in(State(site): State<Site>, request: Request) -> Response {
    let line = Line::Network(pressure::network(&site, &request));
    let (parts, body) = request.into_parts();
    let (headers, words) = (&parts.headers, site.negotiated(&parts.headers));
    // A large form keeps its turn until it is answered: what waits behind the passwords of others takes memory, too.
    let (bytes, _turn) = match carried::sign_in_body(&site, headers, body).await {
        Ok(taken) => taken,
        Err(why) => return refuse(words, why),
    };
    let Some(fields) = pairs(&bytes, MOST_FIELDS + OWN_FIELDS).filter(|fields| !fields.is_empty()) else {
        return refuse(words, Why::BadForm);
    };
    let fields = Fields(fields);
    let (carried, name) = (Carried::of(&fields), fields.get("name").to_owned());
    if let Some(tag) = known(fields.get("speak")) {
        return show(&site, headers, StatusCode::OK, Shown { chosen: Some(tag), name, carried, ..Shown::default() });
    }
    let chosen = known(fields.get("lang"));
    // Whoever signed in beside this page, by a new link perhaps, goes on with what it carries.
    if !fields.get("again").is_empty()
        && let Ok(Some(desk)) = AtDesk::of(&site, headers)
    {
        return resume(carried, desk.words());
    }
    match recognised(&site, headers, &fields, line).await {
        Ok(account) => enter(&site, headers, &account, chosen, carried),
        Err(no) => again(&site, headers, &no, Shown { chosen, name, carried, ..Shown::default() }),
    }
}

/// Whoever asks again for the address of the form sees the page, in the language that they choose there.
pub(in crate::desk) async fn back(address: Uri) -> Response {
    respond::see_other(&chosen(&address).map_or_else(|| "/desk".to_owned(), |tag| format!("/desk?lang={tag}")))
}

async fn recognised(site: &Site, headers: &HeaderMap, fields: &Fields, line: Line) -> Result<Account, No> {
    let credential = fields.get("credential");
    if credential.is_empty() {
        return by_password(site, fields, line).await;
    }
    passkey::recognised(site, headers, fields.get("question"), credential).await.ok_or(No::WrongPasskey)
}

async fn by_password(site: &Site, fields: &Fields, line: Line) -> Result<Account, No> {
    let (name, now) = (store::sign_in_name(fields.get("name")), site.world.now());
    site.guesses.begin(&name, now).map_err(No::Wait)?;
    let judged = judged(site, fields, line, &name, now).await;
    match &judged {
        Ok(_) => site.guesses.forget(&name),
        Err(No::Busy) => site.guesses.take_back(&name, now),
        Err(_) => {}
    }
    judged
}

/// Whose name, password and code these are.
async fn judged(site: &Site, fields: &Fields, line: Line, name: &str, now: Timestamp) -> Result<Account, No> {
    // Before its turn an attempt costs next to nothing: not even the accounts are read.
    let turn = site.turns.turn(line).await.ok_or(No::Busy)?;
    let accounts = site.store.accounts().map_err(|_| No::Busy)?;
    let account = accounts.into_iter().find(|account| account.sign_in_name() == name && account.password.is_some());
    // For a name that nobody has, the same is done with a password that nobody has.
    let known = account.as_ref().and_then(|account| account.password.clone());
    let typed = Zeroizing::new(fields.untouched("password").to_owned());
    let hash = known.as_ref().map(|password| &password.hash);
    let right = password::is(turn, hash, typed).await.map_err(|_| No::Busy)?;
    let taken = code::taken(&known.unwrap_or_else(nobodys), fields.get("code"), now);
    let (Some(mut account), Some(taken), true) = (account, taken, right) else { return Err(No::Wrong) };
    let next = match taken {
        // Nothing of an ordinary sign-in reaches the disk.
        Taken::Step(step) if site.used_codes.take(account.key, step) => return Ok(account),
        Taken::Step(_) => return Err(No::Wrong),
        Taken::Recovery(next) => next,
    };
    account.password = Some(next);
    account.version += 1;
    // Whoever brings the same recovery code at the same moment finds another version.
    match site.store.save_account(account.clone()).await {
        Ok(Saved::Done) => Ok(account),
        Ok(_) => Err(No::Wrong),
        Err(_) => Err(No::Busy),
    }
}

fn nobodys() -> Password {
    Password { hash: Secret::of(""), authenticator: Secret::of([0; 20]), recovery: Vec::new() }
}

fn enter(
    site: &Site,
    headers: &HeaderMap,
    account: &Account,
    chosen: Option<&'static str>,
    carried: Option<Carried>,
) -> Response {
    let whose = Whose { who: account.key, role: account.role, has_account: true };
    let key = site.sessions.begin(&*site.world, whose, chosen);
    let mut response = resume(carried, words_for(site, headers, chosen));
    response.headers_mut().insert(SET_COOKIE, session::cookie(&site.settings, &key));
    response
}

/// On with what was carried along, else to the board.
fn resume(carried: Option<Carried>, words: &Words) -> Response {
    carried.map_or_else(|| respond::see_other("/desk"), |carried| carried.resume(words))
}
