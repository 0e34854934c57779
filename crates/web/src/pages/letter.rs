//! The letter: shown, and as PDF. It is composed, given out and forgotten.

mod mail;
mod model;
mod view;
mod ways;

pub(super) use self::mail::subject;
pub(super) use self::view::short_address;

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{ActKey, ActKind, Appeal, Arrival, Channel};
use press::{Extras, Layout, Letter, Paper, Press, PressRefusal, Window};

use self::mail::Mail;
use self::view::view;
use super::again;
use super::asked::{Asked, No};
use super::beside;
use super::closed;
use super::compose::{self, Field, Flaw, Unfit};
use super::facing::Facing;
use super::post;
use super::since::{Since, since};
use super::typed::Typed;
use super::writing;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::world::random;
use crate::{respond, sizes};

/// A way in which a letter can have gone.
pub(super) struct Went {
    pub(super) word: &'static str,
    pub(super) name: String,
}

impl Went {
    /// The key of the words that say what is counted.
    pub(super) fn help(&self) -> &'static str {
        match Channel::from_word(self.word) {
            Some(Channel::Phone) => "sent-help-call",
            Some(Channel::SocialPost) => "sent-help-message",
            _ => "sent-help",
        }
    }
}

/// `POST /{lang}/cases/{id}/letter`: the letter, or the form again.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form).await {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(instead) => answer(&asked, "/letter", &instead),
    }
}

/// `POST /{lang}/cases/{id}/letter.pdf`.
pub(crate) async fn print(asked: Asked, form: Bytes) -> Response {
    match printed(&asked, &form).await {
        Ok(pdf) => as_pdf(pdf, "inline; filename=\"letter.pdf\""),
        Err(instead) => answer(&asked, "/letter.pdf", &instead),
    }
}

/// `POST /{lang}/cases/{id}/letter.eml`: the same as a message that is not sent yet.
pub(crate) async fn draft(asked: Asked, form: Bytes) -> Response {
    match drafted(&asked, &form).await {
        Ok(message) => as_message(message),
        Err(instead) => answer(&asked, "/letter.eml", &instead),
    }
}

/// What is answered instead of a letter.
pub(super) enum Instead {
    /// A no.
    No(No),
    /// The form again, with what was typed.
    Form(Box<FormAgain>),
    /// A no that may pass, with what was typed.
    Again(Why, Box<Typed>),
    /// Why nothing goes by post, with what was typed.
    NoPost(Box<Typed>, Arrival),
    /// The case takes nothing; what was typed is given back.
    Closed(Box<Typed>, Facing),
}

/// The form, with what was typed.
pub(super) struct FormAgain {
    pub(super) ready: Arc<ReadyCase>,
    pub(super) typed: Typed,
    /// What is wrong with it.
    pub(super) flaws: Vec<(Field, Flaw)>,
    /// What changed since the page was made on which it was typed.
    pub(super) since: Option<Since>,
}

impl Instead {
    fn form(ready: Arc<ReadyCase>, typed: Typed, flaws: Vec<(Field, Flaw)>) -> Self {
        Self::Form(Box::new(FormAgain { ready, typed, flaws, since: None }))
    }

    fn since(ready: Arc<ReadyCase>, typed: Typed, since: Since) -> Self {
        Self::Form(Box::new(FormAgain { ready, typed, flaws: Vec::new(), since: Some(since) }))
    }

    /// A no to a form: where it may pass, what was typed stays at hand.
    pub(super) fn to(typed: Typed, no: No) -> Self {
        match no {
            No::Refused(why) if why.may_pass() => Self::Again(why, Box::new(typed)),
            No::Closed(facing) => Self::Closed(Box::new(typed), facing),
            no @ No::Refused(_) => Self::No(no),
        }
    }
}

impl<N: Into<No>> From<N> for Instead {
    fn from(no: N) -> Self {
        Self::No(no.into())
    }
}

/// The answer to a form that was sent to `/{lang}/cases/{id}{rest}`.
pub(super) fn answer(asked: &Asked, rest: &str, instead: &Instead) -> Response {
    match instead {
        Instead::No(no) => asked.say(*no),
        Instead::Form(form) => writing::again(asked, form),
        Instead::Again(why, typed) => again::page(asked, rest, *why, typed.fields()),
        Instead::NoPost(typed, arrival) => post::refused(asked, typed, arrival),
        Instead::Closed(typed, facing) => closed::to_writer(asked, *facing, typed),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, mut typed, appeal) = composed(asked, form)?;
    typed.key = key(asked, &typed);
    let html = view(asked, &ready, &typed, &appeal).render();
    counted(asked, typed, html).await
}

/// A page, once the letter on it is counted.
pub(super) async fn counted(asked: &Asked, typed: Typed, html: askama::Result<String>) -> Result<String, Instead> {
    let counted = match html {
        Ok(html) => count_once(asked, &typed).await.map(|()| html),
        Err(_) => Err(Why::Broken.into()),
    };
    counted.map_err(|no| Instead::to(typed, no))
}

/// A finished letter counts once as handed over, in whichever form it is shown: what comes from a page that has counted it
/// already (another size, back from the postcard) is the same letter.
async fn count_once(asked: &Asked, typed: &Typed) -> Result<(), No> {
    if typed.counted.is_empty() { asked.count(ActKind::HandedOver).await } else { Ok(()) }
}

/// The key of "I have sent it": that of the page before, or a new one.
pub(super) fn key(asked: &Asked, typed: &Typed) -> String {
    ActKey::parse(&typed.key).unwrap_or_else(|| ActKey(random(&*asked.site.world))).hex()
}

async fn drafted(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, mut typed, appeal) = composed(asked, form)?;
    typed.key = key(asked, &typed);
    let text = compose::as_text(&appeal);
    let about = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let message = Mail::of(asked, &typed, &appeal, &text, about).draft(&text).message();
    counted(asked, typed, Ok(message)).await
}

/// A message for one reader, as a file that a mail program opens.
fn as_message(message: String) -> Response {
    let name = "attachment; filename=\"letter.eml\"";
    let headers = [(CONTENT_TYPE, "message/rfc822"), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "no-store")];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), message).into_response()
}

async fn printed(asked: &Asked, form: &[u8]) -> Result<Vec<u8>, Instead> {
    let (ready, typed, appeal) = post::on_a_sheet(asked, composed(asked, form)?)?;
    let extras = Extras { beside: beside::chosen(&asked.site, &ready, &typed, &appeal), ..Extras::default() };
    let layout = Layout { paper: Paper::from_word(&typed.paper).unwrap_or(Paper::A4), window: Window::None };
    let set = model::printed(asked, &typed, appeal, extras, layout).await;
    counted_as_printed(asked, typed, set).await
}

/// A PDF, once it is counted.
pub(super) async fn counted_as_printed(
    asked: &Asked,
    typed: Typed,
    set: Result<Vec<u8>, Why>,
) -> Result<Vec<u8>, Instead> {
    let counted = match set {
        Ok(pdf) => asked.count(ActKind::Printed).await.map(|()| pdf),
        Err(why) => Err(why.into()),
    };
    counted.map_err(|no| Instead::to(typed, no))
}

/// The letter that a form asks for.
pub(super) fn composed(asked: &Asked, form: &[u8]) -> Result<(Arc<ReadyCase>, Typed, Appeal), Instead> {
    let mut typed = read_open(asked, form)?;
    let ready = match asked.ready() {
        Ok(ready) => ready,
        Err(why) => return Err(Instead::to(typed, why.into())),
    };
    if let Some(from) = asked.site.words_in(&typed.edit) {
        writing::moved(&ready, &mut typed, from, asked.words());
    }
    match since(asked, &ready, &mut typed) {
        Ok(None) => {}
        Ok(Some(news)) => return Err(Instead::since(ready, typed, news)),
        Err(why) => return Err(Instead::to(typed, why.into())),
    }
    let appeal = |way| compose::appeal(&ready, &typed, way, asked.words().language(), asked.today);
    if typed.wants_the_form() {
        // A form that came back with its errors has them in another language too.
        let flaws = typed.judged().and_then(|way| appeal(way).err());
        let flaws = if let Some(Unfit::Flaws(flaws)) = flaws { flaws } else { Vec::new() };
        return Err(Instead::form(ready, typed, flaws));
    }
    match typed.way().ok_or(Unfit::BadForm).and_then(appeal) {
        Ok(appeal) => Ok((ready, typed, appeal)),
        Err(Unfit::Flaws(flaws)) => Err(Instead::form(ready, typed, flaws)),
        Err(Unfit::BadForm) => Err(Why::BadForm.into()),
    }
}

/// A form to a case that takes letters.
///
/// # Errors
/// What is sent to another is given back; a form that is none of ours has nothing to give.
pub(super) fn read_open(asked: &Asked, form: &[u8]) -> Result<Typed, Instead> {
    let typed = Typed::read(form);
    match (asked.open(), typed) {
        (Ok(()), typed) => typed.ok_or(Why::BadForm.into()),
        (Err(no), Some(typed)) => Err(Instead::to(typed, no)),
        (Err(no), None) => Err(no.into()),
    }
}

/// The day of a letter, in the language of its words.
pub(super) fn dated(appeal: &Appeal) -> String {
    documents::dates::day_in_words(appeal.day, &appeal.language)
}

/// Typesetting keeps a processor busy, so it waits for one, on a thread of its own.
pub(super) async fn at_the_press(
    asked: &Asked,
    set: impl FnOnce(&Press) -> Result<Letter, PressRefusal> + Send + 'static,
) -> Result<Vec<u8>, Why> {
    let _turn = asked.site.press_turn().await.ok_or(Why::Busy)?;
    let press = Arc::clone(&asked.site.press);
    let done = tokio::task::spawn_blocking(move || set(&press)).await;
    done.map_err(|_| Why::Broken)?.map(|letter| letter.pdf).map_err(|refusal| unprinted(&refusal))
}

fn unprinted(refusal: &PressRefusal) -> Why {
    match refusal {
        PressRefusal::MissingGlyphs { .. } | PressRefusal::Unprintable { .. } => Why::Unprintable,
        PressRefusal::TooLong { limit, .. } => Why::ManyPages { most: *limit },
        PressRefusal::TooLongForCard { over } => Why::LongForCard { over: *over },
        PressRefusal::AddressTooTallForCard => Why::TallAddress,
        _ => Why::Broken,
    }
}

/// A PDF for one reader.
pub(super) fn as_pdf(pdf: Vec<u8>, name: &'static str) -> Response {
    let headers = [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "no-store")];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), sizes::of_pdf(pdf)).into_response()
}
