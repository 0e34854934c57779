//! A postcard, where the words are few: both sides to copy by hand, and as PDF.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Appeal, Target, UrgentAction};
use press::{Card, Paper, PressRefusal};

use super::asked::Asked;
use super::by_hand::{letter_alone, on_paper};
use super::case_view::{Tongue, is_invented};
use super::frame::{Carrying, Frame};
use super::letter::{Instead, Went, answer, as_pdf, at_the_press, composed, counted, counted_as_printed, dated, key};
use super::post::{by_post, way};
use super::typed::{Typed, Way};
use crate::Words;
use crate::ready::ReadyCase;
use crate::refuse::Why;

/// What the page of the letter says about a postcard.
pub(super) struct CardOffer {
    /// Whether the words fit one.
    pub(super) fits: bool,
    pub(super) says: String,
}

impl CardOffer {
    /// `None` where a postcard is no help: it has nowhere to go, or the words are the document's and too long.
    pub(super) fn of(words: &Words, typed: &Typed, appeal: &Appeal) -> Option<Self> {
        if appeal.target.address.is_empty() {
            return None;
        }
        match too_long(card(typed), appeal) {
            None => Some(Self { fits: true, says: words.say("card-help") }),
            Some(over) if typed.way() == Some(Way::Own) => {
                Some(Self { fits: false, says: words.count("card-too-long", over as u64) })
            }
            Some(_) => None,
        }
    }
}

/// What the writing page says about a postcard: how much fits, where one has somewhere to go.
pub(super) fn hint(asked: &Asked, action: &UrgentAction) -> Option<String> {
    let goes = |target: &Target| way(asked, target, None).arrival.is_offered();
    action.targets.iter().any(goes).then(|| asked.words().count("card-hint", Card::A6.characters() as u64))
}

/// The card that was chosen; else the one beside the paper.
fn card(typed: &Typed) -> Card {
    let beside = || Card::beside(Paper::from_word(&typed.paper).unwrap_or(Paper::A4));
    Card::from_word(&typed.card).unwrap_or_else(beside)
}

/// About how many characters are too many; `None` where the words fit.
fn too_long(card: Card, appeal: &Appeal) -> Option<usize> {
    match card.check(appeal) {
        Err(PressRefusal::TooLongForCard { over }) => Some(over),
        _ => None,
    }
}

/// A size of card, as a button.
struct CardChoice {
    word: &'static str,
    name: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "pages/postcard.html")]
struct PostcardPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    appeal: &'a Appeal,
    here: String,
    letter: String,
    pdf: String,
    sent: String,
    back: String,
    key: String,
    went: Vec<Went>,
    cards: Vec<CardChoice>,
    /// Why there is no card: the words are too long, and by how much.
    too_long: Option<String>,
    tongue: Tongue,
    courtesy: Option<Tongue>,
    date: String,
    envelope: Vec<String>,
}

impl PostcardPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("card-title")
    }
}

/// `POST /{lang}/cases/{id}/postcard`: both sides, or by how much the words are too long.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form).await {
        Ok((status, html)) => on_paper(status, html),
        Err(instead) => answer(&asked, "/postcard", &instead),
    }
}

/// `POST /{lang}/cases/{id}/postcard.pdf`.
pub(crate) async fn print(asked: Asked, form: Bytes) -> Response {
    match printed(&asked, &form).await {
        Ok(pdf) => as_pdf(pdf, "inline; filename=\"postcard.pdf\""),
        Err(instead) => answer(&asked, "/postcard.pdf", &instead),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<(StatusCode, String), Instead> {
    let (ready, typed, appeal) = by_post(asked, composed(asked, form)?)?;
    if appeal.target.address.is_empty() {
        return Err(Why::BadForm.into());
    }
    let page = view(asked, &ready, &typed, &appeal);
    let (html, is_too_long) = (page.render(), page.too_long.is_some());
    match html {
        Ok(html) if is_too_long => Ok((StatusCode::UNPROCESSABLE_ENTITY, html)),
        html => Ok((StatusCode::OK, counted(asked, typed, html).await?)),
    }
}

async fn printed(asked: &Asked, form: &[u8]) -> Result<Vec<u8>, Instead> {
    let (_, typed, appeal) = by_post(asked, composed(asked, form)?)?;
    let card = card(&typed);
    let set = at_the_press(asked, move |press| press.postcard(&appeal, &dated(&appeal), card)).await;
    counted_as_printed(asked, typed, set).await
}

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> PostcardPage<'a> {
    let (words, chosen) = (asked.words(), card(typed));
    let choice = |card: Card| CardChoice {
        word: card.word(),
        name: words.say(&format!("card-size-{}", card.word())),
        chosen: card == chosen,
    };
    PostcardPage {
        w: words,
        frame: Frame::at(words, &asked.place("/postcard"))
            .carrying(Carrying { also: Some(("card", chosen.word())) })
            .of_sample(is_invented(ready.original())),
        here: asked.address("/postcard"),
        letter: asked.address("/letter"),
        pdf: asked.address("/postcard.pdf"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        key: key(asked, typed),
        went: letter_alone(words),
        cards: Card::ALL.map(choice).into(),
        too_long: too_long(chosen, appeal).map(|over| words.count("card-too-long", over as u64)),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        date: dated(appeal),
        envelope: appeal.target.envelope(&appeal.language),
        typed,
        appeal,
    }
}
