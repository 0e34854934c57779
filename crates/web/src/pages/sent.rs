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
    /// What was counted, and what to expect of that way.
    counted: String,
    next: String,
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
        Ok(form) => respond::see_other(&asked.address(&landing(&asked, &form))),
        Err((No::Refused(why), Some(form))) if why.may_pass() => again::page(
            &asked,
            "/sent",
            why,
            vec![("key", &form.key), ("channel", &form.channel), ("version", &form.version)],
        ),
        Err((no, _)) => asked.say(no),
    }
}

/// Counts a letter, whatever changed since it was made, and answers with the form; what does not go is said with
/// the form, if it is one.
async fn counted(asked: &Asked, form: &[u8]) -> Result<SentForm, (No, Option<SentForm>)> {
    asked.open().map_err(|no| (no, None))?;
    let (form, kind) = SentForm::read(form).ok_or((Why::BadForm.into(), None))?;
    match asked.count(kind).await {
        Ok(()) => Ok(form),
        Err(no) => Err((no, Some(form))),
    }
}

/// Where whoever sent the form lands: the words of their way, and that the case changed. Post is what the page says unasked.
fn landing(asked: &Asked, form: &SentForm) -> String {
    let by = Channel::from_word(&form.channel).filter(|channel| *channel != Channel::Letter);
    let by = by.map(|channel| format!("by={}", channel.word()));
    let changed = since::has_changed(asked, &form.version).then(|| CHANGED.to_owned());
    let said = by.into_iter().chain(changed).collect::<Vec<_>>().join("&");
    if said.is_empty() { "/sent#counted".to_owned() } else { format!("/sent?{said}#counted") }
}

/// In the address: the case changed since the letter was made.
const CHANGED: &str = "changed=1";

/// `GET /{lang}/cases/{id}/sent`.
pub(crate) async fn thanks(asked: Asked, RawQuery(query): RawQuery) -> Response {
    if !asked.facing.shows_content() {
        return asked.say(No::Closed(asked.facing));
    }
    let words = asked.words();
    let said: Vec<&str> = query.as_deref().unwrap_or_default().split('&').collect();
    let by = said.iter().find_map(|part| part.strip_prefix("by=")).and_then(Channel::from_word);
    let counted = Counted::published(&asked.site, &asked.case).ok().filter(|counted| counted.tally.said_sent > 0);
    let is_sample = asked.ready().is_ok_and(|ready| is_invented(ready.original()));
    let page = ThanksPage {
        w: words,
        frame: Frame::at(words, &asked.place("/sent")).of_sample(is_sample),
        count: counted.map(|counted| {
            let as_of = words.fill("counts-as-of", "day", words.day(&counted.as_of));
            (words.count("thanks-count", counted.tally.said_sent), as_of)
        }),
        counted: words.say(&counted_key(by)),
        next: words.say(&format!("thanks-{}", by.map_or("post", next_word))),
        changed: said.contains(&CHANGED),
        moves: moves(words, asked.site.settings.counts_at_once),
        back: asked.address(""),
        id: asked.case.id.to_string(),
        calendar: asked.address(".ics"),
    };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| respond::page(StatusCode::OK, html))
}

/// The key of the words that say what was counted.
fn counted_key(by: Option<Channel>) -> String {
    match by {
        None | Some(Channel::Letter | Channel::Email) => "thanks-counted".to_owned(),
        Some(other) => format!("thanks-counted-{}", other.word()),
    }
}

/// The end of the key of the words that say what to expect.
fn next_word(by: Channel) -> &'static str {
    if by == Channel::Letter { "post" } else { by.word() }
}
