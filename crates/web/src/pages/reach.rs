//! "Is this about you or your family?": how a person at risk, or somebody close to them, reaches whoever can stop it.
//!
//! What is told here is sealed at once for people whose keys are elsewhere. Nothing else is kept: no address, no time of day,
//! nothing that joins two of them. It works whatever has become of the case.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::SealedKind;
use serde::Deserialize;
use store::{Put, WORDS_LAST_DAYS};
use zeroize::{Zeroize, Zeroizing};

use super::again;
use super::asked::Asked;
use super::case_view::is_invented;
use super::frame::Frame;
use super::in_office::Contact;
use crate::refuse::Why;
use crate::sealing::{LONGEST_TEXT, MOST_OF_A_KIND, taken};
use crate::{Words, respond};

/// The form.
#[derive(Deserialize)]
struct ReachForm {
    #[serde(default)]
    words: String,
}

impl Drop for ReachForm {
    fn drop(&mut self) {
        self.words.zeroize();
    }
}

/// How an office is asked, as its part of a page takes it.
struct Asking {
    contact: Option<Contact>,
}

/// Why what was told is not kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    /// Nothing was told.
    Empty,
    /// It is longer than may be.
    TooLong,
    /// As many of them wait as may.
    Full,
    /// Nobody is named any more who could open it.
    NoKeys,
}

impl Wrong {
    /// Whether the field has to be looked at.
    fn is_of_the_field(self) -> bool {
        matches!(self, Self::Empty | Self::TooLong)
    }

    fn status(self) -> StatusCode {
        if self.is_of_the_field() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::SERVICE_UNAVAILABLE }
    }

    fn in_words(self, words: &Words) -> String {
        match self {
            Self::Empty => words.say("reach-empty"),
            Self::TooLong => words.count("reach-too-long", LONGEST_TEXT as u64),
            Self::Full => words.say("reach-full"),
            Self::NoKeys => words.say("reach-no-keys"),
        }
    }
}

#[derive(Template)]
#[template(path = "pages/reach.html")]
struct ReachPage<'a> {
    w: &'a Words,
    frame: Frame,
    office: Option<&'a str>,
    /// The office whose edition it is, and how it is asked.
    theirs: Option<(String, Asking)>,
    /// The way back to the page of the case, where that says something.
    back: Option<String>,
    here: String,
    /// How many people can open what is told; none, where nothing can be told here.
    keys: u64,
    typed: &'a str,
    wrong: Option<Wrong>,
    /// Whether it was just taken.
    taken: bool,
}

impl ReachPage<'_> {
    fn page_title(&self) -> String {
        self.w.say(if self.taken { "reach-taken" } else { "reach-title" })
    }

    /// How long it is kept, in words.
    fn until(&self) -> String {
        self.w.count("reach-taken-until", WORDS_LAST_DAYS)
    }

    /// What is wrong, in words.
    fn says(&self) -> Option<String> {
        self.wrong.map(|wrong| wrong.in_words(self.w))
    }

    /// Whether the field itself is wrong.
    fn is_wrong(&self) -> bool {
        self.wrong.is_some_and(Wrong::is_of_the_field)
    }
}

/// `GET /{lang}/cases/{id}/reach`.
pub(crate) async fn show(asked: Asked) -> Response {
    page(&asked, StatusCode::OK, "", None, false)
}

/// `POST /{lang}/cases/{id}/reach`. The answer comes at the same address, so that the history of a browser says no more than
/// that somebody looked.
pub(crate) async fn tell(asked: Asked, form: Bytes) -> Response {
    let Ok(mut form) = serde_html_form::from_bytes::<ReachForm>(&form) else { return asked.refuse(Why::BadForm) };
    let told = taken(&mut form.words);
    match kept(&asked, &told).await {
        Ok(()) => page(&asked, StatusCode::OK, "", None, true),
        Err(No::Wrong(wrong)) => page(&asked, wrong.status(), &told, Some(wrong), false),
        Err(No::Refused(why)) if why.may_pass() => again::page(&asked, "/reach", why, vec![("words", &told)]),
        Err(No::Refused(why)) => asked.refuse(why),
    }
}

/// Why it is not kept.
enum No {
    Wrong(Wrong),
    Refused(Why),
}

/// Seals and keeps what was told.
async fn kept(asked: &Asked, told: &Zeroizing<String>) -> Result<(), No> {
    if told.is_empty() {
        return Err(No::Wrong(Wrong::Empty));
    }
    if told.chars().nth(LONGEST_TEXT).is_some() {
        return Err(No::Wrong(Wrong::TooLong));
    }
    let site = &asked.site;
    let keys = site.keys().map_err(|error| No::Refused((&error).into()))?;
    if keys.is_empty() {
        return Err(No::Wrong(Wrong::NoKeys));
    }
    let about = (&asked.case.id, SealedKind::Word, asked.today);
    let piece = site.seal(&keys, about, &[], told).ok_or(No::Refused(Why::Broken))?;
    match site.store.put_sealed(piece, MOST_OF_A_KIND).await {
        Ok(Put::Done) => Ok(()),
        Ok(Put::Full) => Err(No::Wrong(Wrong::Full)),
        Ok(Put::Unknown) => Err(No::Refused(Why::NotFound)),
        Err(error) => Err(No::Refused((&error).into())),
    }
}

fn page(asked: &Asked, status: StatusCode, typed: &str, wrong: Option<Wrong>, taken: bool) -> Response {
    let words = asked.words();
    let keys = match asked.site.keys() {
        Ok(_) if asked.site.settings.is_copy => 0,
        Ok(keys) => keys.len() as u64,
        Err(error) => return asked.refuse((&error).into()),
    };
    let is_sample = asked.facing.shows_content() && asked.ready().is_ok_and(|ready| is_invented(ready.original()));
    let mut frame = Frame::at(words, &asked.place("/reach")).of_sample(is_sample);
    if !typed.is_empty() {
        // Another language would leave what was typed behind.
        frame.others.clear();
    }
    let page = ReachPage {
        w: words,
        frame,
        office: asked.site.settings.office.as_deref(),
        theirs: asked.office().map(|office| (office.name.clone(), Asking { contact: Some(Contact::of(office)) })),
        back: asked.facing.shows_content().then(|| asked.address("")),
        here: asked.address("/reach"),
        keys,
        typed,
        wrong,
        taken,
    };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| respond::page(status, html))
}
