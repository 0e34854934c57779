//! `/desk/keys`: who may open what is sealed. Their public keys are named here; the other half of a key never comes here.

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::DeskRole;
use serde::Deserialize;
use store::{Keyholder, Named};

use super::at_desk::AtDesk;
use super::forms::Fields;
use super::notice::{Field, Notice};
use super::people::{LONGEST_NAME, name_of};
use crate::refuse::Why;
use crate::{Words, respond};

/// For how many people things are sealed at most: each adds a line to everything that is sealed, and a secret that many can
/// open is none.
const MOST_KEYHOLDERS: usize = 16;

/// Somebody in the list.
struct Row {
    name: String,
    key: String,
    since: String,
}

/// What is wrong with a field: its name, and the key of what is wrong.
type Wrong = (&'static str, &'static str);

#[derive(Template)]
#[template(path = "desk/keys.html")]
struct KeysPage<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    rows: Vec<Row>,
    name: String,
    key: String,
    wrong: Vec<Wrong>,
}

impl KeysPage<'_> {
    /// The key of what is wrong with a field.
    fn wrong_in(&self, field: &str) -> Option<&'static str> {
        self.wrong.iter().find(|(known, _)| *known == field).map(|(_, key)| *key)
    }

    fn in_words(&self, what: &str) -> String {
        in_words(self.w, what)
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= MOST_KEYHOLDERS
    }
}

/// What the page says in answer to a form.
#[derive(Default)]
struct Answer {
    notice: Option<Notice>,
    name: String,
    key: String,
    wrong: Vec<Wrong>,
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// What the page can say was done.
const DONE: [&str; 2] = ["named", "removed"];

/// `/desk/keys`.
pub(super) async fn show(desk: AtDesk, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let done = asked.map(|Query(asked)| asked.done).unwrap_or_default();
    let say = |done: &str, part: &str| desk.words().say(&format!("sealed-keys-done-{done}-{part}"));
    let done = DONE.into_iter().find(|known| *known == done);
    let notice = done.map(|done| Notice::good(say(done, "title"), say(done, "text")));
    desk.keys_page(StatusCode::OK, Answer { notice, ..Answer::default() })
}

/// Whoever asks again for the address of a form sees the page.
pub(super) async fn back(_: AtDesk) -> Response {
    respond::see_other("/desk/keys")
}

/// Names somebody.
pub(super) async fn name(desk: AtDesk, fields: Fields) -> Response {
    let (typed, key) = (fields.get("name"), fields.get("key"));
    // The half of a key that opens is not even shown again.
    let is_secret = desk.site.sealer.is_secret(typed) || desk.site.sealer.is_secret(key);
    let keyholders = match desk.site.store.keyholders() {
        Ok(keyholders) => keyholders,
        Err(error) => return desk.refuse((&error).into()),
    };
    let name = name_of(typed).filter(|_| !is_secret);
    let wrong_key = match () {
        () if is_secret => Some("sealed-keys-wrong-secret"),
        () if !desk.site.sealer.is_key(key) => Some("sealed-keys-wrong-key"),
        () if keyholders.len() >= MOST_KEYHOLDERS => Some("sealed-keys-full"),
        () => None,
    };
    let wrong_name = (name.is_none() && !is_secret).then_some(("name", "sealed-keys-wrong-name"));
    let wrong: Vec<Wrong> = wrong_name.into_iter().chain(wrong_key.map(|what| ("key", what))).collect();
    let again = |wrong| {
        let (name, key) = if is_secret { ("", "") } else { (typed, key) };
        desk.keys_again(Answer { name: name.into(), key: key.into(), wrong, ..Answer::default() })
    };
    let Some(name) = name.filter(|_| wrong.is_empty()) else { return again(wrong) };
    let since = desk.site.today();
    match desk.site.store.name_keyholder(Keyholder { name, key: key.to_owned(), since }).await {
        Ok(Named::Done) => respond::see_other("/desk/keys?done=named#notice"),
        Ok(Named::NameTaken) => again(vec![("name", "sealed-keys-name-taken")]),
        Ok(Named::KeyTaken) => again(vec![("key", "sealed-keys-key-taken")]),
        Err(error) => desk.refuse((&error).into()),
    }
}

/// From now on nothing is sealed for somebody.
pub(super) async fn remove(desk: AtDesk, fields: Fields) -> Response {
    match desk.site.store.remove_keyholder(fields.get("keyholder")).await {
        Ok(true) => respond::see_other("/desk/keys?done=removed#notice"),
        Ok(false) => desk.refuse(Why::NotFound),
        Err(error) => desk.refuse((&error).into()),
    }
}

impl AtDesk {
    /// The page, with what was typed and what is wrong with it.
    fn keys_again(&self, answer: Answer) -> Response {
        let words = self.words();
        let field = |(name, what): &Wrong| {
            let (id, label) = if *name == "name" {
                ("keyholder-name", "sealed-keys-name")
            } else {
                ("keyholder-key", "sealed-keys-key")
            };
            Field { id: id.into(), label: words.say(label), wrong: Some(in_words(words, what)) }
        };
        let notice = Notice::wrong(words, words.say("sealed-keys-not-named"));
        let notice = Some(notice.at(answer.wrong.iter().map(field).collect()));
        self.keys_page(StatusCode::UNPROCESSABLE_ENTITY, Answer { notice, ..answer })
    }

    fn keys_page(&self, status: StatusCode, answer: Answer) -> Response {
        let keyholders = match self.site.store.keyholders() {
            Ok(keyholders) => keyholders,
            Err(error) => return self.refuse((&error).into()),
        };
        let words = self.words();
        let row = |keyholder: Keyholder| Row {
            since: words.fill("sealed-keys-since", "day", words.day(&keyholder.since)),
            name: keyholder.name,
            key: keyholder.key,
        };
        let Answer { notice, name, key, wrong } = answer;
        let rows = keyholders.into_iter().map(row).collect();
        self.page(status, &KeysPage { w: words, role: self.role, notice, rows, name, key, wrong })
    }
}

/// What is wrong with a field. Only the sentence about the name has a number in it.
fn in_words(words: &Words, what: &str) -> String {
    words.count(what, LONGEST_NAME as u64)
}
