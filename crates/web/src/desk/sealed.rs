//! `/desk/cases/{id}/sealed`: what is sealed of a case, the form for a confidential source, and the ways out: a file to open
//! elsewhere, and deletion.

use askama::Template;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use casework::{DeskRole, Duty, SealedId, SealedKind};
use serde::Deserialize;
use store::{DEEDS_LAST_DAYS, Outside, Put};

use super::at_desk::AtCase;
use super::forms::Fields;
use super::look::title;
use super::notice::{Field, Notice, failure};
use crate::refuse::Why;
use crate::sealing::{LONGEST_TEXT, MOST_OF_A_KIND};
use crate::{Words, respond};

/// The longest line that says what somebody is the source of, in characters.
const LONGEST_ABOUT: usize = 300;

/// Something sealed in a list.
struct Piece {
    /// Its number, in the addresses and the form.
    id: String,
    kind: String,
    day: String,
    file: String,
}

#[derive(Template)]
#[template(path = "desk/sealed.html")]
struct SealedPage<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    title: String,
    language: String,
    address: String,
    /// How many people may open what is sealed.
    keys: u64,
    /// How many words of the people whom the case is about wait.
    count: u64,
    words: Vec<Piece>,
    sources: Vec<Piece>,
    deeds: Vec<Piece>,
    deeds_help: String,
    deeds_count: String,
    may_take: bool,
    may_add: bool,
    may_name_keys: bool,
    wrong: Vec<Wrong>,
    /// Whether something was typed that has to be typed again.
    again: bool,
}

/// What is wrong with a field: the id of its control, and the key of what is wrong.
type Wrong = (&'static str, &'static str);

impl SealedPage<'_> {
    fn wrong_in(&self, control: &str) -> Option<&'static str> {
        self.wrong.iter().find(|(known, _)| *known == control).map(|(_, key)| *key)
    }

    fn in_words(&self, what: &str) -> String {
        in_words(self.w, what)
    }
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// What the page can say was done.
const DONE: [&str; 4] = ["informant", "deleted", "words-deleted", "not-there"];

/// `/desk/cases/{id}/sealed`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let done = asked.map(|Query(asked)| asked.done).unwrap_or_default();
    let say = |done: &str, part: &str| at.desk.words().say(&format!("sealed-done-{done}-{part}"));
    let done = DONE.into_iter().find(|known| *known == done);
    let notice = done.map(|done| Notice::good(say(done, "title"), say(done, "text")));
    at.sealed_page(StatusCode::OK, notice, Vec::new(), false)
}

/// Whoever asks again for the address of a form sees the page.
pub(super) async fn back(at: AtCase) -> Response {
    respond::see_other(&at.sealed_address())
}

/// Seals who is behind something that the case says.
pub(super) async fn informant(at: AtCase, mut fields: Fields) -> Response {
    let (about, who) = (fields.take("sealed-about"), fields.take("sealed-who"));
    let again = !about.is_empty() || !who.is_empty();
    let wrong_about = match &**about {
        "" => Some("sealed-about-empty"),
        about if about.chars().nth(LONGEST_ABOUT).is_some() => Some("sealed-about-long"),
        _ => None,
    };
    let wrong_who = match &**who {
        "" => Some("sealed-who-empty"),
        who if who.chars().nth(LONGEST_TEXT).is_some() => Some("sealed-too-long"),
        _ => None,
    };
    let wrong = wrong_about.map(|what| ("informant-about", what)).into_iter();
    let wrong: Vec<Wrong> = wrong.chain(wrong_who.map(|what| ("informant-who", what))).collect();
    if !wrong.is_empty() {
        return at.sealed_again("sealed-not-kept", wrong, again);
    }
    let site = &at.desk.site;
    let keys = match site.keys() {
        Ok(keys) => keys,
        Err(error) => return at.sealed_failed((&error).into(), again),
    };
    if keys.is_empty() {
        return at.sealed_again("sealed-no-keys-any-more", Vec::new(), again);
    }
    let line = about.split_whitespace().collect::<Vec<_>>().join(" ");
    let outside = (&at.case.id, SealedKind::Informant, at.today());
    let Some(piece) = site.seal(&keys, outside, &[("about", &line)], &who) else {
        return at.sealed_failed(Why::Broken, again);
    };
    match site.store.put_sealed(piece, MOST_OF_A_KIND).await {
        Ok(Put::Done) => at.sealed_done("informant"),
        Ok(Put::Full) => at.sealed_again("sealed-full", Vec::new(), again),
        Ok(Put::Unknown) => at.desk.refuse(Why::NotFound),
        Err(error) => at.sealed_failed((&error).into(), again),
    }
}

/// Deletes one thing.
pub(super) async fn delete(at: AtCase, fields: Fields) -> Response {
    let Some(id) = SealedId::parse(fields.get("piece")) else { return at.desk.refuse(Why::BadForm) };
    match at.desk.site.store.delete_sealed(&at.case.id, id).await {
        Ok(was_there) => at.sealed_done(if was_there { "deleted" } else { "not-there" }),
        Err(error) => at.sealed_failed((&error).into(), false),
    }
}

/// Deletes all the words that wait.
pub(super) async fn delete_words(at: AtCase, fields: Fields) -> Response {
    if fields.get("understood").is_empty() {
        let wrong = vec![("words-understood", "sealed-not-understood")];
        return at.sealed_again("sealed-nothing-deleted", wrong, false);
    }
    match at.desk.site.store.wipe_sealed(&at.case.id, Some(SealedKind::Word)).await {
        Ok(0) => at.sealed_done("not-there"),
        Ok(_) => at.sealed_done("words-deleted"),
        Err(error) => at.sealed_failed((&error).into(), false),
    }
}

/// The file, to be opened on another machine.
pub(super) async fn give(at: AtCase, Path((_, piece)): Path<(String, String)>) -> Response {
    let id = piece.strip_suffix(".age").and_then(SealedId::parse);
    let found = id.map(|id| at.desk.site.store.sealed(&at.case.id, &id)).transpose();
    let piece = match found {
        Ok(Some(Some(piece))) => piece,
        Ok(_) => return at.desk.refuse(Why::NotFound),
        Err(error) => return at.desk.refuse((&error).into()),
    };
    let name = format!("attachment; filename=\"{}\"", file_name(&piece.outside));
    let mut response = Response::new(Body::from(piece.sealed.bytes().to_vec()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A day, a word and hexadecimal digits: a header may hold them.
    let name = HeaderValue::from_str(&name).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    headers.insert(CONTENT_DISPOSITION, name);
    response
}

/// The name of the file of something sealed: `2026-03-02-word-….age`.
#[must_use]
pub fn file_name(outside: &Outside) -> String {
    format!("{}-{}-{}.age", outside.day, outside.kind.word(), outside.id.hex())
}

impl AtCase {
    fn sealed_address(&self) -> String {
        format!("{}/sealed", self.address())
    }

    /// The page, which says what was done.
    fn sealed_done(&self, done: &str) -> Response {
        respond::see_other(&format!("{}?done={done}#notice", self.sealed_address()))
    }

    /// The page, with what is wrong. What was typed is not on it.
    fn sealed_again(&self, why: &str, wrong: Vec<Wrong>, again: bool) -> Response {
        let words = self.desk.words();
        let field = |(id, what): &Wrong| Field { id: (*id).into(), label: in_words(words, what), wrong: None };
        let notice = Notice::wrong(words, words.say(why)).at(wrong.iter().map(field).collect());
        self.sealed_page(StatusCode::UNPROCESSABLE_ENTITY, Some(notice), wrong, again)
    }

    fn sealed_failed(&self, why: Why, again: bool) -> Response {
        let words = self.desk.words();
        self.sealed_page(why.status(), Some(Notice::wrong(words, failure(words, why))), Vec::new(), again)
    }

    fn sealed_page(&self, status: StatusCode, notice: Option<Notice>, wrong: Vec<Wrong>, again: bool) -> Response {
        let (words, site, role) = (self.desk.words(), &self.desk.site, self.desk.role);
        let (Some(ready), listed, keys) = (self.ready(), site.store.sealed_list(Some(&self.case.id)), site.keys())
        else {
            return self.desk.refuse(Why::Broken);
        };
        let (listed, keys) = match (listed, keys) {
            (Ok(listed), Ok(keys)) => (listed, keys),
            (Err(error), _) | (_, Err(error)) => return self.desk.refuse((&error).into()),
        };
        let address = self.sealed_address();
        let may_take = role.may(Duty::TakeSealed);
        let of = |kinds: &[SealedKind]| {
            let mine = listed.iter().filter(|outside| may_take && kinds.contains(&outside.kind));
            mine.map(|outside| piece(words, &address, outside)).collect::<Vec<_>>()
        };
        let (action, deeds) = (ready.original(), of(&[SealedKind::Staff]));
        let page = SealedPage {
            w: words,
            role,
            notice,
            title: title(words, action),
            language: action.language.tag().to_owned(),
            keys: keys.len() as u64,
            count: listed.iter().filter(|outside| outside.kind == SealedKind::Word).count() as u64,
            words: of(&[SealedKind::Word]),
            sources: of(&[SealedKind::ConsentGiver, SealedKind::Informant]),
            deeds_help: words.count("sealed-deeds-help", DEEDS_LAST_DAYS),
            deeds_count: words.count("sealed-deeds-count", deeds.len() as u64),
            deeds,
            address: self.address(),
            may_take,
            may_add: role.may(Duty::Correct),
            may_name_keys: role.may(Duty::Keys),
            wrong,
            again,
        };
        self.desk.page(status, &page)
    }
}

/// What is wrong with a field, with the limit that it may be about.
fn in_words(words: &Words, what: &str) -> String {
    let most = if what == "sealed-about-long" { LONGEST_ABOUT } else { LONGEST_TEXT };
    words.count(what, most as u64)
}

fn piece(words: &Words, address: &str, outside: &Outside) -> Piece {
    Piece {
        id: outside.id.hex(),
        kind: words.say(&format!("sealed-kind-{}", outside.kind.word())),
        day: words.day(&outside.day),
        file: format!("{address}/{}.age", outside.id.hex()),
    }
}
