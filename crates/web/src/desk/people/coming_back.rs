//! Setting up how one comes back: a password with an authenticator, or a passkey. The first time makes the account.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use store::{Account, Password, Saved, Secret};
use zeroize::Zeroizing;

use super::page::{Answer, Wrong};
use super::turns::{Line, Turn};
use super::{code, name_of, outside, passkey, password};
use crate::desk::at_desk::AtDesk;
use crate::desk::forms::Fields;
use crate::refuse::Why;
use crate::{Words, respond};

/// How many accounts there are at most: a desk is an office, not a public service.
const MOST_ACCOUNTS: usize = 200;

/// How many passkeys an account has at most: one for each device that somebody works with.
const MOST_PASSKEYS: usize = 8;

/// The recovery codes, shown once.
#[derive(Template)]
#[template(path = "desk/recovery.html")]
struct Recovery<'w> {
    w: &'w Words,
    role: casework::DeskRole,
    codes: Vec<String>,
}

/// Sets a password with an authenticator: new ones, or in the place of the old ones.
pub(in crate::desk) async fn set_password(desk: AtDesk, headers: HeaderMap, fields: Fields) -> Response {
    match desk.new_password(&fields).await {
        Ok(codes) => {
            desk.site.sessions.settle(desk.key);
            desk.site.sessions.end_all_of(desk.who, Some(desk.key));
            desk.page(StatusCode::OK, &Recovery { w: desk.words(), role: desk.role, codes })
        }
        Err(No::Page(page)) => page,
        Err(No::Wrong(wrong)) => {
            let answer = Answer { wrong, name: fields.get("name").to_owned(), ..Answer::default() };
            desk.people(&headers, StatusCode::UNPROCESSABLE_ENTITY, answer)
        }
    }
}

/// Adds a passkey.
pub(in crate::desk) async fn add_passkey(desk: AtDesk, headers: HeaderMap, fields: Fields) -> Response {
    match desk.new_passkey(&headers, &fields).await {
        Ok(()) => {
            desk.site.sessions.settle(desk.key);
            respond::see_other("/desk/people?done=passkey#notice")
        }
        Err(No::Page(page)) => page,
        Err(No::Wrong(wrong)) => {
            let wrong = wrong.into_iter().map(Wrong::of_passkey).collect();
            let answer = Answer { wrong, name: fields.get("name").to_owned(), ..Answer::default() };
            desk.people(&headers, StatusCode::UNPROCESSABLE_ENTITY, answer)
        }
    }
}

impl Wrong {
    /// The same in the form of the passkey, where both forms have a field of that name.
    fn of_passkey(self) -> Self {
        let field = match self.field {
            "name" => "passkey-name",
            "current" => "passkey-current",
            field => field,
        };
        Self { field, ..self }
    }
}

/// Why it was not done.
enum No {
    Wrong(Vec<Wrong>),
    Page(Response),
}

impl AtDesk {
    async fn new_password(&self, fields: &Fields) -> Result<Vec<String>, No> {
        let broken = |why| No::Page(self.refuse(why));
        let now = self.site.world.now();
        let typed = Zeroizing::new(fields.untouched("password").to_owned());
        let secret =
            self.site.sessions.authenticator(self.key, &*self.site.world).ok_or_else(|| broken(Why::Broken))?;
        let mut account = self.account_named(fields)?;
        let mut wrong = Vec::new();
        if !password::fits(&typed) || store::sign_in_name(&typed) == account.sign_in_name() {
            wrong.push(self.wrong("password", "people-wrong-password"));
        }
        let step = code::step(&secret, fields.get("code"), now);
        if step.is_none() {
            wrong.push(self.wrong("code", "people-wrong-code"));
        }
        if let Some(known) = account.password.clone() {
            wrong.extend(self.wrong_current(&account, &known, fields).await?);
        }
        let (Some(step), true) = (step, wrong.is_empty()) else { return Err(No::Wrong(wrong)) };
        let hash =
            password::hashed(self.turn().await?, &*self.site.world, typed).await.map_err(|_| broken(Why::Busy))?;
        let (codes, recovery) = code::recovery(&*self.site.world);
        account.password = Some(Password { hash, authenticator: secret, recovery });
        let who = account.key;
        self.save(account).await?;
        // The code that proved the authenticator is used up.
        self.site.used_codes.take(who, step);
        Ok(codes)
    }

    /// Whoever changes a password knows the old one: an open browser is not enough.
    async fn wrong_current(&self, account: &Account, known: &Password, fields: &Fields) -> Result<Option<Wrong>, No> {
        let (name, now) = (account.sign_in_name(), self.site.world.now());
        let turn = self.turn().await?;
        if let Err(wait) = self.site.guesses.begin(&name, now) {
            let text = outside::waiting(self.words(), wait);
            return Ok(Some(Wrong { field: "current", text }));
        }
        let typed = Zeroizing::new(fields.untouched("current").to_owned());
        let Ok(right) = password::is(turn, Some(&known.hash), typed).await else {
            self.site.guesses.take_back(&name, now);
            return Err(No::Page(self.refuse(Why::Busy)));
        };
        if right {
            self.site.guesses.forget(&name);
            return Ok(None);
        }
        Ok(Some(self.wrong("current", "people-wrong-current")))
    }

    /// A turn at computing a password.
    async fn turn(&self) -> Result<Turn, No> {
        let turn = self.site.turns.turn(Line::Desk(self.who)).await;
        turn.ok_or_else(|| No::Page(self.refuse(Why::Busy)))
    }

    async fn new_passkey(&self, headers: &HeaderMap, fields: &Fields) -> Result<(), No> {
        let mut account = self.account_named(fields)?;
        // A passkey outlives a password: whoever finds a browser open does not leave one behind.
        if let Some(known) = account.password.clone()
            && let Some(wrong) = self.wrong_current(&account, &known, fields).await?
        {
            return Err(No::Wrong(vec![wrong]));
        }
        let made = passkey::made(&self.site, headers, self.key, fields.get("credential"));
        let Some(key) = made.filter(|_| account.passkeys.len() < MOST_PASSKEYS) else {
            return Err(No::Wrong(vec![self.wrong("passkey", "people-wrong-passkey")]));
        };
        account.passkeys.push(key);
        self.save(account).await
    }

    /// The account as it is, with the version that it is to have; a new one with the name that was typed.
    fn account_named(&self, fields: &Fields) -> Result<Account, No> {
        if let Some(account) = &self.account {
            return Ok(Account { version: account.version + 1, ..account.clone() });
        }
        let name = name_of(fields.get("name"));
        let name = name.ok_or_else(|| No::Wrong(vec![self.wrong("name", "people-wrong-name")]))?;
        let (role, made) = (self.role, self.site.today());
        Ok(Account { key: self.who, version: 1, name, role, made, password: None, passkeys: Vec::<Secret>::new() })
    }

    async fn save(&self, account: Account) -> Result<(), No> {
        let is_full = account.version == 1 && self.site.store.accounts().is_ok_and(|all| all.len() >= MOST_ACCOUNTS);
        if is_full {
            return Err(No::Wrong(vec![self.wrong("name", "people-wrong-many")]));
        }
        match self.site.store.save_account(account).await {
            Ok(Saved::Done) => Ok(()),
            Ok(Saved::NameTaken) => Err(No::Wrong(vec![self.wrong("name", "people-wrong-taken")])),
            Ok(Saved::Conflict) => Err(No::Page(self.refuse(Why::Busy))),
            Err(error) => Err(No::Page(self.refuse((&error).into()))),
        }
    }

    fn wrong(&self, field: &'static str, key: &str) -> Wrong {
        Wrong { field, text: self.words().say(key) }
    }
}
