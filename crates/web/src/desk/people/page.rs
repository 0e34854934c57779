//! `/desk/people`: oneself, how one comes back, one's sessions; for operators everybody.

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use casework::{DeskRole, Duty};
use jiff::Timestamp;
use serde::Deserialize;
use store::{Account, PersonKey};

use super::{code, limits_in_words, link, passkey, role_in_words};
use crate::desk::at_desk::AtDesk;
use crate::desk::forms::Fields;
use crate::desk::invitation;
use crate::desk::notice::Notice;
use crate::desk::session::{Listed, hex};
use crate::refuse::Why;
use crate::{Words, respond};

/// What is wrong with a field of the page.
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) text: String,
}

impl Wrong {
    /// The id of the field on the page.
    fn id(&self) -> &'static str {
        match self.field {
            "name" => "account-name",
            "password" => "new-password",
            "code" => "new-code",
            "passkey" => "passkey-make",
            field => field,
        }
    }
}

/// What the page says in answer to a form.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) notice: Option<Notice>,
    pub(super) wrong: Vec<Wrong>,
    pub(super) name: String,
    /// A link that was just made: it is shown once.
    pub(super) link: Option<(String, String)>,
}

/// A session in a list.
struct SessionRow {
    handle: String,
    whose: String,
    began: String,
    is_this: bool,
}

/// An account in the list of all.
struct AccountRow {
    key: String,
    name: String,
    role: String,
    /// Since when, and how it comes in.
    line: String,
    is_self: bool,
}

#[derive(Template)]
#[template(path = "desk/people.html")]
struct People<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    wrong: Vec<Wrong>,
    link: Option<(String, String)>,
    account: Option<String>,
    role_word: String,
    limits: Option<String>,
    two_pairs: bool,
    ways: String,
    has_password: bool,
    typed_name: String,
    secret: String,
    picture: (String, i32),
    passkey: Option<String>,
    mine: Vec<SessionRow>,
    everybody: Vec<AccountRow>,
    sessions: Vec<SessionRow>,
    roles: Vec<(&'static str, String)>,
}

impl People<'_> {
    fn wrong_in(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.as_str())
    }

    /// The key of what a role may do.
    fn about(&self, role: &str) -> &'static str {
        match DeskRole::given(role) {
            Some(DeskRole::Reader) => "people-about-reader",
            Some(DeskRole::Approver) => "people-about-approver",
            Some(DeskRole::Operator) => "people-about-operator",
            _ => "people-about-editor",
        }
    }

    fn sees_everybody(&self) -> bool {
        self.role.may(Duty::People)
    }
}

/// What a page can say was done.
const DONE: [&str; 4] = ["welcome", "passkey", "session-ended", "account-ended"];

/// What follows the question mark.
#[derive(Deserialize)]
pub(in crate::desk) struct Asked {
    #[serde(default)]
    done: String,
}

/// `/desk/people`.
pub(in crate::desk) async fn show(
    desk: AtDesk,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let done = asked.map(|Query(asked)| asked.done).unwrap_or_default();
    let words = desk.words();
    let notice = DONE.into_iter().find(|known| *known == done).map(|done| {
        Notice::good(words.say(&format!("people-done-{done}")), words.say(&format!("people-done-{done}-text")))
    });
    desk.people(&headers, StatusCode::OK, Answer { notice, ..Answer::default() })
}

/// Whoever asks again for the address of a form sees the page.
pub(in crate::desk) async fn back(_: AtDesk) -> Response {
    respond::see_other("/desk/people")
}

/// Makes a link for somebody.
pub(in crate::desk) async fn invite(desk: AtDesk, headers: HeaderMap, fields: Fields) -> Response {
    let Some(role) = DeskRole::given(fields.get("role")) else { return desk.refuse(Why::BadForm) };
    let site = &desk.site;
    // Whoever is invited from here is not the first: the next one at the command line is no operator by itself.
    let marked = site.store.is_first_invitation("desk").await;
    let made = invitation::invite(&site.store, &*site.world, site.today(), role).await;
    match marked.and(made) {
        Ok(path) => {
            let link = format!("{}{path}", link::origin(site, &headers));
            let link = Some((role_in_words(desk.words(), role), link));
            desk.people(&headers, StatusCode::OK, Answer { link, ..Answer::default() })
        }
        Err(error) => desk.refuse((&error).into()),
    }
}

/// Ends a session: one's own, or for operators anybody's.
pub(in crate::desk) async fn end_session(desk: AtDesk, fields: Fields) -> Response {
    let only_of = (!desk.role.may(Duty::People)).then_some(desk.who);
    desk.site.sessions.end_listed(fields.get("session"), only_of);
    respond::see_other("/desk/people?done=session-ended#notice")
}

/// Ends an account, and all its sessions; with an operator's account every link that still lets somebody in.
pub(in crate::desk) async fn end_account(desk: AtDesk, fields: Fields) -> Response {
    let accounts = desk.site.store.accounts();
    let found = accounts.map(|all| all.into_iter().find(|account| hex(&account.key.0) == fields.get("account")));
    match found {
        Ok(Some(account)) => match desk.site.store.end_account(account.key).await {
            Ok(_) => {
                desk.site.sessions.end_all_of(account.key, None);
                respond::see_other("/desk/people?done=account-ended#notice")
            }
            Err(error) => desk.refuse((&error).into()),
        },
        Ok(None) => desk.refuse(Why::NotFound),
        Err(error) => desk.refuse((&error).into()),
    }
}

impl AtDesk {
    /// The page, with what it says in answer to a form.
    pub(super) fn people(&self, headers: &HeaderMap, status: StatusCode, answer: Answer) -> Response {
        let (site, words) = (&self.site, self.words());
        let accounts = match site.store.accounts() {
            Ok(accounts) => accounts,
            Err(error) => return self.refuse((&error).into()),
        };
        let own = accounts.iter().find(|account| account.key == self.who);
        let Some(secret) = site.sessions.authenticator(self.key, &*site.world) else { return self.refuse(Why::Broken) };
        let known = own.map(|account| account.passkeys.as_slice()).unwrap_or_default();
        let listed = site.sessions.list(site.world.now());
        let (mine, others): (Vec<_>, Vec<_>) = listed.into_iter().partition(|one| one.whose.who == self.who);
        let row = |listed: &Listed| self.session_row(listed, &accounts);
        let sees_all = self.role.may(Duty::People);
        let others: Vec<_> = others.iter().filter(|_| sees_all).map(row).collect();
        let everybody = accounts.iter().filter(|_| sees_all).map(|account| account_row(words, account, self.who));
        let page = People {
            w: words,
            role: self.role,
            notice: answer.notice,
            wrong: answer.wrong,
            link: answer.link,
            account: own.map(|account| account.name.clone()),
            role_word: role_in_words(words, self.role),
            limits: limits_in_words(words, self.role),
            two_pairs: site.settings.two_pairs_of_eyes,
            ways: own.map(|account| ways(words, account)).unwrap_or_default(),
            has_password: own.is_some_and(|account| account.password.is_some()),
            typed_name: answer.name,
            secret: code::in_letters(&secret),
            picture: code::picture(&secret, &link::server(site, headers)),
            passkey: passkey::ask_new(site, headers, self.key, self.who, known),
            mine: mine.iter().map(row).collect(),
            everybody: everybody.collect(),
            sessions: others,
            roles: DeskRole::GIVEN.map(|role| (role.word(), role_in_words(words, role))).to_vec(),
        };
        self.page(status, &page)
    }

    fn session_row(&self, listed: &Listed, accounts: &[Account]) -> SessionRow {
        let account = accounts.iter().find(|account| account.key == listed.whose.who);
        let words = self.words();
        let once = || words.fill("people-without-account", "role", role_in_words(words, listed.whose.role));
        SessionRow {
            handle: listed.handle.clone(),
            whose: account.map_or_else(once, |account| account.name.clone()),
            began: began(words, listed.began, self.site.world.now()),
            is_this: listed.key == self.key,
        }
    }
}

/// When a session began, as far as anybody needs to know.
fn began(words: &Words, began: Timestamp, now: Timestamp) -> String {
    let hours = now.duration_since(began).as_hours();
    let key = match hours {
        ..24 => "people-began-day",
        24..168 => "people-began-week",
        _ => "people-began-earlier",
    };
    words.say(key)
}

fn ways(words: &Words, account: &Account) -> String {
    let password = account.password.is_some().then(|| words.say("people-way-password"));
    let passkeys = account.passkeys.len() as u64;
    let passkeys = (passkeys > 0).then(|| words.count("people-way-passkeys", passkeys));
    password.into_iter().chain(passkeys).collect::<Vec<_>>().join(&words.comma())
}

fn account_row(words: &Words, account: &Account, own: PersonKey) -> AccountRow {
    AccountRow {
        key: hex(&account.key.0),
        name: account.name.clone(),
        role: role_in_words(words, account.role),
        line: words.fill2("people-account-line", ("day", words.day(&account.made)), ("ways", ways(words, account))),
        is_self: account.key == own,
    }
}
