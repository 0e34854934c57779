//! "I have sent it", and thanks.

use askama::Template;
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{ActKey, ActKind, Channel};
use serde::Deserialize;

use super::again;
use super::asked::{Asked, No};
use super::case_view::is_invented;
use super::counted::Counted;
use super::counts::moves;
use super::frame::Frame;
use super::since;
use crate::refuse::Why;
use crate::{Words, respond};

/// The form: a random key, so that it counts once however often it comes, and how the letter went.
#[derive(Deserialize)]
struct SentForm {
    key: String,
    channel: String,
    /// The version of the case for which the letter was made.
    #[serde(default)]
    version: String,
}

impl SentForm {
    fn read(form: &[u8]) -> Option<(Self, ActKind)> {
        let form: Self = serde_html_form::from_bytes(form).ok()?;
        let kind = ActKind::SaidSent { key: ActKey::parse(&form.key)?, channel: Channel::from_word(&form.channel)? };
        Some((form, kind))
    }
}

#[derive(Template)]
#[template(path = "pages/thanks.html")]
struct ThanksPage<'w> {
    w: &'w Words,
    frame: Frame,
    /// How many letters are said to be on their way, and as of when; `None` while none is shown, and when that cannot be
    /// read just now.
    count: Option<(String, String)>,
    /// Whether the case changed since the letter was made.
    changed: bool,
    /// When the count moves.
    moves: String,
    back: String,
    id: String,
    /// The deadline of this case, for a calendar.
    calendar: String,
}

impl ThanksPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("thanks-title")
    }
}

/// `POST /{lang}/cases/{id}/sent`.
pub(crate) async fn record(asked: Asked, form: Bytes) -> Response {
    match counted(&asked, &form).await {
        // Only whoever comes from the form lands at the words that say that it was counted.
        Ok(version) if since::has_changed(&asked, &version) => {
            respond::see_other(&asked.address("/sent?changed=1#counted"))
        }
        Ok(_) => respond::see_other(&asked.address("/sent#counted")),
        Err((No::Refused(why), Some(form))) if why.may_pass() => again::page(
            &asked,
            "/sent",
            why,
            vec![("key", &form.key), ("channel", &form.channel), ("version", &form.version)],
        ),
        Err((no, _)) => asked.say(no),
    }
}

/// Counts a letter, whatever changed since it was made, and answers for which version that was; what does not go is said with
/// the form, if it is one.
async fn counted(asked: &Asked, form: &[u8]) -> Result<String, (No, Option<SentForm>)> {
    asked.open().map_err(|no| (no, None))?;
    let (form, kind) = SentForm::read(form).ok_or((Why::BadForm.into(), None))?;
    match asked.count(kind).await {
        Ok(()) => Ok(form.version),
        Err(no) => Err((no, Some(form))),
    }
}

/// `GET /{lang}/cases/{id}/sent`.
pub(crate) async fn thanks(asked: Asked, RawQuery(query): RawQuery) -> Response {
    if !asked.facing.shows_content() {
        return asked.say(No::Closed(asked.facing));
    }
    let words = asked.words();
    let counted = Counted::published(&asked.site, &asked.case).ok().filter(|counted| counted.tally.said_sent > 0);
    let is_sample = asked.ready().is_ok_and(|ready| is_invented(ready.original()));
    let page = ThanksPage {
        w: words,
        frame: Frame::at(words, &asked.place("/sent")).of_sample(is_sample),
        count: counted.map(|counted| {
            let as_of = words.fill("counts-as-of", "day", words.day(&counted.as_of));
            (words.count("thanks-count", counted.tally.said_sent), as_of)
        }),
        changed: query.as_deref() == Some("changed=1"),
        moves: moves(words, asked.site.settings.counts_at_once),
        back: asked.address(""),
        id: asked.case.id.to_string(),
        calendar: asked.address(".ics"),
    };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| respond::page(StatusCode::OK, html))
}
