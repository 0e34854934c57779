//! The letter: shown, and as PDF. It is composed, given out and forgotten.

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{ActKey, ActKind, Appeal, Channel};
use press::{Layout, Paper, PressRefusal, Window};

use super::asked::{Asked, No};
use super::case_view::{Tongue, title};
use super::compose::{self, Field, Flaw, Unfit};
use super::frame::Frame;
use super::mail_link::MailLink;
use super::typed::Typed;
use super::writing;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::world::random;
use crate::{Words, respond};

/// A way in which a letter can have gone.
struct Went {
    word: &'static str,
    name: String,
}

#[derive(Template)]
#[template(path = "pages/letter.html")]
struct LetterPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    appeal: &'a Appeal,
    /// Where the form, the PDF, "I have sent it" and the case are.
    here: String,
    pdf: String,
    sent: String,
    back: String,
    tongue: Tongue,
    courtesy: Option<Tongue>,
    courtesy_note: Option<String>,
    head: Vec<String>,
    date: String,
    mail: Option<String>,
    mail_says: String,
    subject: String,
    text: String,
    envelope: Vec<String>,
    postage: String,
    others: Vec<(String, Vec<String>)>,
    copies: Vec<String>,
    more_targets: bool,
    key: String,
    went: Vec<Went>,
}

impl LetterPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("letter-title")
    }
}

/// `POST /{lang}/cases/{id}/letter`: the letter, or the form again.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form).await {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(instead) => answer(&asked, &instead),
    }
}

/// `POST /{lang}/cases/{id}/letter.pdf`.
pub(crate) async fn print(asked: Asked, form: Bytes) -> Response {
    match printed(&asked, &form).await {
        Ok(pdf) => as_pdf(pdf),
        Err(instead) => answer(&asked, &instead),
    }
}

/// What is answered instead of a letter.
enum Instead {
    /// A no.
    No(No),
    /// The form again, with what was typed.
    Form(Arc<ReadyCase>, Box<Typed>, Vec<(Field, Flaw)>),
}

impl<N: Into<No>> From<N> for Instead {
    fn from(no: N) -> Self {
        Self::No(no.into())
    }
}

fn answer(asked: &Asked, instead: &Instead) -> Response {
    match instead {
        Instead::No(no) => asked.say(*no),
        Instead::Form(ready, typed, flaws) => writing::again(asked, ready, typed, flaws),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, typed, appeal) = composed(asked, form)?;
    let html = view(asked, &ready, &typed, &appeal).render().map_err(|_| Why::Broken)?;
    asked.count(ActKind::HandedOver).await?;
    Ok(html)
}

async fn printed(asked: &Asked, form: &[u8]) -> Result<Vec<u8>, Instead> {
    let (_, typed, appeal) = composed(asked, form)?;
    let pdf = typeset(asked, appeal, Paper::from_word(&typed.paper).unwrap_or(Paper::A4)).await?;
    asked.count(ActKind::Printed).await?;
    Ok(pdf)
}

/// The letter that a form asks for.
fn composed(asked: &Asked, form: &[u8]) -> Result<(Arc<ReadyCase>, Typed, Appeal), Instead> {
    asked.open()?;
    let ready = asked.ready()?;
    let typed = Typed::read(form).ok_or(Why::BadForm)?;
    if typed.wants_the_form() {
        return Err(Instead::Form(ready, Box::new(typed), Vec::new()));
    }
    match compose::appeal(&ready, &typed, asked.words().language(), asked.today) {
        Ok(appeal) => Ok((ready, typed, appeal)),
        Err(Unfit::Flaws(flaws)) => Err(Instead::Form(ready, Box::new(typed), flaws)),
        Err(Unfit::BadForm) => Err(Why::BadForm.into()),
    }
}

/// Typesetting keeps a processor busy, so it waits for one, on a thread of its own.
async fn typeset(asked: &Asked, appeal: Appeal, paper: Paper) -> Result<Vec<u8>, Why> {
    let _turn = asked.site.press_turn().await.ok_or(Why::Busy)?;
    let date = documents::dates::day_in_words(appeal.day, &appeal.language);
    let press = Arc::clone(&asked.site.press);
    let layout = Layout { paper, window: Window::None };
    let done = tokio::task::spawn_blocking(move || press.letter(&appeal, &date, &layout)).await;
    done.map_err(|_| Why::Broken)?.map(|letter| letter.pdf).map_err(|refusal| unprinted(&refusal))
}

fn unprinted(refusal: &PressRefusal) -> Why {
    match refusal {
        PressRefusal::MissingGlyphs { .. } | PressRefusal::Unprintable { .. } => Why::Unprintable,
        PressRefusal::TooLong { limit, .. } => Why::ManyPages { most: *limit },
        _ => Why::Broken,
    }
}

fn as_pdf(pdf: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "inline; filename=\"letter.pdf\""),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), pdf).into_response()
}

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> LetterPage<'a> {
    let (words, target) = (asked.words(), &appeal.target);
    let edition = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let subject = title(words, edition);
    let text = compose::as_text(appeal);
    let (mail, mail_says) = mail(words, MailLink::new(&target.emails, &subject, &text));
    let country = target.country.or(casework::Target::country_of(&target.address));
    LetterPage {
        w: words,
        frame: Frame::at(words, &format!("/cases/{}/write", asked.case.id)),
        here: asked.address("/letter"),
        pdf: asked.address("/letter.pdf"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        courtesy_note: appeal
            .salutation_language
            .as_ref()
            .map(|language| words.fill("letter-language-of-salutation", "language", words.language_name(language))),
        head: target.envelope(&appeal.language),
        date: documents::dates::day_in_words(appeal.day, &appeal.language),
        mail,
        mail_says,
        subject,
        text,
        envelope: target.envelope(words.language()),
        postage: country.map_or_else(
            || words.say("post-stamp-abroad"),
            |country| words.fill("post-stamp", "country", words.country(&country)),
        ),
        others: others(words, target),
        copies: edition.copies_to.iter().map(|copy| documents::plain_text(&copy.0)).collect(),
        more_targets: edition.targets.len() > 1,
        key: ActKey(random(&*asked.site.world)).hex(),
        went: went(words, target),
        typed,
        appeal,
    }
}

/// The mail link, if there can be one, and what is said about it.
fn mail(words: &Words, link: MailLink) -> (Option<String>, String) {
    match link {
        MailLink::Fits(link) => (Some(link), words.say("mail-help")),
        MailLink::NoAddress => (None, words.say("mail-none")),
        MailLink::TooLong { length } => {
            let (n, most) = (words.number(length as u64), words.number(documents::LONGEST_MAIL_LINK as u64));
            (None, words.fill_all("mail-too-long", &[("n", &n), ("most", &most)]))
        }
    }
}

/// Ways that need neither a stamp nor a mail program.
fn others(words: &Words, target: &casework::Target) -> Vec<(String, Vec<String>)> {
    let all = [
        ("case-by-phone", &target.phones),
        ("case-by-fax", &target.faxes),
        ("case-by-social", &target.socials),
        ("case-by-form", &target.web_forms),
    ];
    let known = all.into_iter().filter(|(_, addresses)| !addresses.is_empty());
    known.map(|(key, addresses)| (words.say(key), addresses.clone())).collect()
}

/// The ways that the addresses of the target allow.
fn went(words: &Words, target: &casework::Target) -> Vec<Went> {
    let possible = |channel: &Channel| match channel {
        Channel::Letter => !target.address.is_empty(),
        Channel::Email => !target.emails.is_empty() || !target.web_forms.is_empty(),
        Channel::SocialPost => !target.socials.is_empty(),
        Channel::Fax => !target.faxes.is_empty(),
        Channel::Phone => !target.phones.is_empty(),
    };
    let went = |channel: Channel| Went { word: channel.word(), name: words.say(&format!("sent-{}", channel.word())) };
    Channel::ALL.into_iter().filter(possible).map(went).collect()
}
