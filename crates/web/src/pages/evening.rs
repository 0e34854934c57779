//! A group's evening: the page for whoever hosts, the pack as it is made, and the page of one evening, where its count is entered.
//!
//! The address of that page has a random key in it. Whoever has the key can enter the count of one evening and put it right, and
//! nothing else; it names nobody, and what is kept of it is a hash.

mod count;

pub(crate) use count::{enter, show as show_count};

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use askama::Template;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{ActKey, Country};
use hyper::body::Frame;
use press::{Paper, PressRefusal};
use serde::Deserialize;
use tokio::sync::mpsc;
use zeroize::Zeroize;

use super::asked::Asked;
use super::case_view::{Tongue, is_invented, title};
use super::frame::Frame as PageFrame;
use crate::evening::{self, Covers, Evening, MOST_PEOPLE, Told, key};
use crate::refuse::Why;
use crate::{Words, respond};

/// The most letters of one pack that is made here: a school with all its classes. `clamor pack` makes larger ones.
const MOST_LETTERS: usize = 500;

/// The longest name of a school, in characters: what an envelope has room for.
const LONGEST_SCHOOL: usize = 80;

/// The longest return address, in lines and in characters of a line: what the corner of an envelope has room for.
const MOST_SENDER_LINES: usize = 5;
const LONGEST_SENDER_LINE: usize = 60;

/// How large a piece is that goes out at once, in bytes.
const PIECE: usize = 64 * 1024;

/// The form. It may hold the name of a school, and a return address.
#[derive(Deserialize)]
struct EveningForm {
    #[serde(default)]
    letters: String,
    #[serde(default)]
    people: String,
    #[serde(default)]
    paper: String,
    #[serde(default)]
    covers: String,
    #[serde(default)]
    large: String,
    #[serde(default)]
    school: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    sender: String,
    #[serde(default)]
    key: String,
}

impl EveningForm {
    /// The form as it begins, with the key of a new evening.
    fn with(key: ActKey) -> Self {
        let [letters, people, paper, covers] = ["40", "8", "a4", "none"].map(str::to_owned);
        let [large, school, from, sender] = [const { String::new() }; 4];
        Self { letters, people, paper, covers, large, school, from, sender, key: key.hex() }
    }
}

impl Drop for EveningForm {
    fn drop(&mut self) {
        self.school.zeroize();
        self.sender.zeroize();
    }
}

impl EveningForm {
    /// What is asked for; `None` where a number or a choice cannot be.
    fn evening(&self, asked: &Asked, told: &Told<'_>, is_given_out: bool) -> Option<Evening> {
        let within = |text: &str, most: usize| text.trim().parse().ok().filter(|number| (1..=most).contains(number));
        let school = self.school.trim();
        let key = ActKey::parse(&self.key)?;
        let from = Country::from_code(&self.from).or_else(|| asked.office().map(|office| office.country));
        let postage = from.and_then(|from| evening::postage_of(told, from, asked.today));
        let (paper, covers) = (Paper::from_word(&self.paper)?, Covers::from_word(&self.covers)?);
        let fits = school.chars().count() <= LONGEST_SCHOOL && covers.fit(paper);
        let sender: Vec<String> =
            self.sender.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let fits = fits
            && sender.len() <= MOST_SENDER_LINES
            && sender.iter().all(|line| line.chars().count() <= LONGEST_SENDER_LINE);
        // Only a page that takes the count is named.
        let origin = asked.site.settings.origin.as_ref().filter(|_| is_given_out);
        fits.then_some(Evening {
            letters: within(&self.letters, MOST_LETTERS)?,
            people: within(&self.people, MOST_PEOPLE)?,
            paper,
            covers,
            large_print: self.large == "yes",
            school: (!school.is_empty()).then(|| school.to_owned()),
            sender,
            key: key.0,
            count_at: origin.map(|origin| format!("{origin}{}", count_page(asked, key))),
            postage,
            today: asked.today,
        })
    }
}

/// The address of the page of an evening.
fn count_page(asked: &Asked, key: ActKey) -> String {
    asked.address(&format!("/evening/{}", key.in_groups()))
}

#[derive(Template)]
#[template(path = "pages/evening.html")]
struct EveningPage<'w> {
    w: &'w Words,
    frame: PageFrame,
    title: String,
    tongue: Tongue,
    back: String,
    pdf: String,
    count: String,
    form: EveningForm,
    most: String,
    longest: usize,
    covers: Vec<(&'static str, String)>,
    /// The countries from which letters go, by their names.
    homes: Vec<(String, &'static str)>,
    wrong: Option<String>,
}

impl EveningPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("evening-page-title")
    }
}

/// `GET /{lang}/cases/{id}/evening`.
pub(crate) async fn show(asked: Asked) -> Response {
    match asked.open() {
        Ok(()) => match key::give_out(&asked.site, &asked.case.id).await {
            Ok(key) => page(&asked, EveningForm::with(key), false),
            Err(why) => asked.refuse(why),
        },
        Err(no) => asked.say(no),
    }
}

/// All countries, by their names.
fn homes(words: &Words) -> Vec<(String, &'static str)> {
    let mut homes: Vec<_> =
        Country::all().map(|country| (country.code().to_owned(), words.country(&country))).collect();
    homes.sort_by_key(|(_, name)| *name);
    homes
}

fn page(asked: &Asked, form: EveningForm, is_wrong: bool) -> Response {
    let words = asked.words();
    let Ok(ready) = asked.ready() else { return asked.refuse(Why::Broken) };
    let edition = ready.edition(words.language());
    let Some(key) = ActKey::parse(&form.key) else { return asked.refuse(Why::BadForm) };
    let most = [words.number(MOST_LETTERS as u64), words.number(MOST_PEOPLE as u64)];
    let covers = Covers::words().into_iter().map(|word| (word, words.say(&format!("evening-covers-{word}"))));
    let page = EveningPage {
        w: words,
        frame: PageFrame::at(words, &asked.place("/evening")).of_sample(is_invented(edition)),
        title: title(words, edition),
        tongue: Tongue::of(&edition.language),
        back: asked.address(""),
        pdf: asked.address("/evening.pdf"),
        count: count_page(asked, key),
        form,
        most: words.fill("evening-letters-help", "most", most[0].as_str()),
        longest: LONGEST_SCHOOL,
        covers: covers.collect(),
        homes: homes(words),
        wrong: is_wrong.then(|| words.fill2("evening-wrong", ("most", most[0].as_str()), ("people", most[1].as_str()))),
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| kept_by_nobody(respond::page(status, html)))
}

/// A page with a key in it is kept by nobody.
fn kept_by_nobody(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// `POST /{lang}/cases/{id}/evening.pdf`: the pack, while it is made.
pub(crate) async fn print(asked: Asked, form: Bytes) -> Response {
    if let Err(no) = asked.open() {
        return asked.say(no);
    }
    let Ok(form) = serde_html_form::from_bytes::<EveningForm>(&form) else { return asked.refuse(Why::BadForm) };
    let Ok(ready) = asked.ready() else { return asked.refuse(Why::Broken) };
    // An edition of which anything waits for a translator was not reviewed for these words.
    let whole = ready.told().filter(|(language, _)| ready.waits_in(language).is_none());
    let actions: Vec<_> = whole.map(|(_, action)| action).collect();
    let Some(told) = Told::of(&actions, asked.words().language()) else { return asked.refuse(Why::Broken) };
    let Some(key) = ActKey::parse(&form.key) else { return asked.refuse(Why::BadForm) };
    let is_given_out = match key::was_given_out(&asked.site, &asked.case.id, key).await {
        Ok(is_given_out) => is_given_out,
        Err(why) => return asked.refuse(why),
    };
    let Some(evening) = form.evening(&asked, &told, is_given_out) else { return page(&asked, form, true) };
    let pack = evening::pack(asked.words(), &told, &evening);
    match at_the_press(&asked, pack).await {
        Ok(body) => as_pdf(body),
        Err(why) => asked.refuse(why),
    }
}

/// Lets the press make the pack on a thread of its own. The first piece is waited for, so that a refusal is a page; the rest goes
/// out while it is made. The press never waits for a slow line: others wait for the press, and a pack of the most letters has some
/// three megabytes.
async fn at_the_press(asked: &Asked, pack: press::Pack) -> Result<Body, Why> {
    let turn = asked.site.press_turn().await.ok_or(Why::Busy)?;
    let press = std::sync::Arc::clone(&asked.site.press);
    let (sender, mut pieces) = mpsc::unbounded_channel::<Result<Vec<u8>, Why>>();
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut piece = Vec::with_capacity(PIECE);
        let made = press.pack(&pack, &mut |bytes, _| {
            piece.extend_from_slice(bytes);
            piece.len() < PIECE || sender.send(Ok(std::mem::take(&mut piece))).is_ok()
        });
        // Whoever is gone hears nothing.
        let _ = sender.send(made.map(|_| piece).map_err(|refusal| unprinted(&refusal)));
    });
    let first = pieces.recv().await.ok_or(Why::Broken)??;
    Ok(Body::new(Pieces { first: Some(first), rest: pieces }))
}

/// What goes out while it is made.
struct Pieces {
    first: Option<Vec<u8>>,
    rest: mpsc::UnboundedReceiver<Result<Vec<u8>, Why>>,
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        if let Some(first) = this.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first.into()))));
        }
        let next = std::task::ready!(this.rest.poll_recv(context));
        // A pack that cannot be made to its end cuts the line, so that no browser takes it for whole.
        let cut = |_| io::Error::from(io::ErrorKind::UnexpectedEof);
        Poll::Ready(next.map(|piece| piece.map(|bytes| Frame::data(bytes.into())).map_err(cut)))
    }
}

fn unprinted(refusal: &PressRefusal) -> Why {
    match refusal {
        PressRefusal::MissingGlyphs { .. } | PressRefusal::Unprintable { .. } => Why::Unprintable,
        _ => Why::Broken,
    }
}

fn as_pdf(body: Body) -> Response {
    let headers = [
        (CONTENT_TYPE, "application/pdf"),
        (CONTENT_DISPOSITION, "attachment; filename=\"evening.pdf\""),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), body).into_response()
}
