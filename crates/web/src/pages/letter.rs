//! The letter: shown, and as PDF. It is composed, given out and forgotten.

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{ActKey, ActKind, Appeal, Channel, Country, Target};
use press::{Layout, Letter, Paper, Press, PressRefusal, Window};

use super::asked::{Asked, No};
use super::case_view::{Tongue, is_invented, title};
use super::compose::{self, Field, Flaw, Unfit};
use super::frame::{Carrying, Frame};
use super::mail_link::MailLink;
use super::post::{self, Post};
use super::postcard::CardOffer;
use super::since::{Since, since};
use super::typed::Typed;
use super::writing;
use super::{address, again};
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::world::random;
use crate::{Words, respond, sizes};

/// A way in which a letter can have gone.
pub(super) struct Went {
    pub(super) word: &'static str,
    pub(super) name: String,
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
    by_hand: String,
    postcard: String,
    /// What is said about a postcard, and whether there can be one; `None` where nothing helps.
    card: Option<CardOffer>,
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
    /// Whether a letter goes by post, or a sheet is of use without.
    paper: OnPaper,
    postage: String,
    others: Vec<(String, Vec<String>)>,
    copies: Vec<String>,
    more_targets: bool,
    key: String,
    went: Vec<Went>,
}

/// What the page says about paper.
struct OnPaper {
    /// Whether post is offered.
    is_offered: bool,
    /// Whether the other ways come first.
    comes_last: bool,
    /// That post is late, or why there is none.
    says: Option<String>,
    /// Whether the sheet can be faxed.
    by_fax: bool,
    /// Whether the office asks its writers to use electronic mail; so does everybody without an office.
    mail: bool,
}

impl OnPaper {
    fn of(asked: &Asked, target: &Target) -> Self {
        let post = Post::of(asked, target);
        // A target without a postal address has no post that could be late.
        let matters = !target.address.is_empty();
        Self {
            is_offered: post.is_offered() || !matters,
            comes_last: post.comes_last() && matters,
            says: post.says(asked.words()).filter(|_| matters),
            by_fax: post::by_fax(asked, target),
            mail: post::uses(asked, Channel::Email),
        }
    }
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

/// What is answered instead of a letter.
pub(super) enum Instead {
    /// A no.
    No(No),
    /// The form again, with what was typed.
    Form(Box<FormAgain>),
    /// A no that may pass, with what was typed.
    Again(Why, Box<Typed>),
    /// Why nothing goes by post, with what was typed.
    NoPost(Box<Typed>, Post),
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
            no => Self::No(no),
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
        Instead::NoPost(typed, post) => post::refused(asked, typed, post),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, typed, appeal) = composed(asked, form)?;
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

async fn printed(asked: &Asked, form: &[u8]) -> Result<Vec<u8>, Instead> {
    let (_, typed, appeal) = post::on_a_sheet(asked, composed(asked, form)?)?;
    let set = typeset(asked, appeal, Paper::from_word(&typed.paper).unwrap_or(Paper::A4)).await;
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
    asked.open()?;
    let mut typed = Typed::read(form).ok_or(Why::BadForm)?;
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

async fn typeset(asked: &Asked, appeal: Appeal, paper: Paper) -> Result<Vec<u8>, Why> {
    let layout = Layout { paper, window: Window::None };
    at_the_press(asked, move |press| press.letter(&appeal, &dated(&appeal), &layout)).await
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

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> LetterPage<'a> {
    let (words, target) = (asked.words(), &appeal.target);
    let edition = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let subject = title(words, edition);
    let text = compose::as_text(appeal);
    let (mail, mail_says) = mail(words, MailLink::new(&target.emails, &subject, &text));
    let country = post::country_of(target);
    let paper = OnPaper::of(asked, target);
    LetterPage {
        w: words,
        frame: Frame::at(words, &asked.place("/letter")).carrying(Carrying::default()).of_sample(is_invented(edition)),
        here: asked.address("/letter"),
        pdf: asked.address("/letter.pdf"),
        by_hand: asked.address("/by-hand"),
        postcard: asked.address("/postcard"),
        card: CardOffer::of(words, typed, appeal).filter(|_| paper.is_offered),
        sent: asked.address("/sent"),
        back: asked.address(""),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        courtesy_note: address::note(words, ready, typed, appeal),
        head: target.envelope(&appeal.language),
        date: dated(appeal),
        mail,
        mail_says,
        subject,
        text,
        envelope: target.envelope(words.language()),
        postage: postage(asked, country),
        others: others(asked, target),
        copies: edition.copies_to.iter().map(|copy| documents::plain_text(&copy.0)).collect(),
        more_targets: edition.targets.len() > 1,
        key: key(asked, typed),
        went: went(asked, target, &paper),
        paper,
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

/// What the stamp is for, and what it costs where the office says so.
fn postage(asked: &Asked, country: Option<Country>) -> String {
    let words = asked.words();
    let stamp = country.map_or_else(
        || words.say("post-stamp-abroad"),
        |country| words.fill("post-stamp", "country", words.country(&country)),
    );
    match post::postage(asked, country) {
        Some(costs) => format!("{stamp} {costs}"),
        None => stamp,
    }
}

/// Ways that need neither a stamp nor a mail program.
fn others(asked: &Asked, target: &Target) -> Vec<(String, Vec<String>)> {
    let all = [
        (Channel::Phone, "case-by-phone", &target.phones),
        (Channel::Fax, "case-by-fax", &target.faxes),
        (Channel::SocialPost, "case-by-social", &target.socials),
        (Channel::Email, "case-by-form", &target.web_forms),
    ];
    let known = all.into_iter().filter(|(way, _, addresses)| !addresses.is_empty() && post::uses(asked, *way));
    known.map(|(_, key, addresses)| (asked.words().say(key), addresses.clone())).collect()
}

/// The ways that the addresses of the target allow, and the office.
fn went(asked: &Asked, target: &Target, paper: &OnPaper) -> Vec<Went> {
    let words = asked.words();
    let possible = |channel: &Channel| match channel {
        Channel::Letter => !target.address.is_empty(),
        Channel::Email => !target.emails.is_empty() || !target.web_forms.is_empty(),
        Channel::SocialPost => !target.socials.is_empty(),
        Channel::Fax => !target.faxes.is_empty(),
        Channel::Phone => !target.phones.is_empty(),
    };
    let wanted = |channel: &Channel| match channel {
        Channel::Letter => paper.is_offered,
        other => post::uses(asked, *other),
    };
    let went = |channel: Channel| Went { word: channel.word(), name: words.say(&format!("sent-{}", channel.word())) };
    let known: Vec<Channel> = Channel::ALL.into_iter().filter(possible).collect();
    let asked_for: Vec<Channel> = known.iter().copied().filter(wanted).collect();
    // Somebody may have found a way all the same: that is not kept from being counted.
    let shown = if asked_for.is_empty() { known } else { asked_for };
    shown.into_iter().map(went).collect()
}
