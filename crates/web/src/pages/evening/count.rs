//! The page of one evening: its count, entered by whoever has the link on the host's sheet.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use casework::{ActKey, PaperBy, PaperEntry};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::super::asked::Asked;
use super::super::case_view::{Tongue, is_invented, title};
use super::super::frame::Frame;
use super::{count_page, kept_by_nobody};
use crate::evening::key;
use crate::evening::paper::{EntryLine, PaperForm, Tick, refused, says};
use crate::refuse::{Why, in_words};
use crate::world::random;
use crate::{Words, respond};

/// The parts of the address.
#[derive(Deserialize)]
pub(crate) struct Place {
    key: String,
}

#[derive(Template)]
#[template(path = "pages/evening/count.html")]
struct CountPage<'w> {
    w: &'w Words,
    frame: Frame,
    title: String,
    tongue: Tongue,
    back: String,
    here: String,
    form: PaperForm,
    ticks: Vec<Tick>,
    notice: Option<String>,
    wrong: Option<String>,
    entered: Vec<EntryLine>,
}

impl CountPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("paper-title")
    }
}

/// What is kept of the key of an evening.
fn link(key: ActKey) -> [u8; 32] {
    Sha256::digest(format!("clamor evening {}", key.hex())).into()
}

/// The entries of this evening, the first one first.
fn of_evening(asked: &Asked, key: ActKey) -> Result<Vec<PaperEntry>, Why> {
    let all = asked.site.store.paper(&asked.case.id).map_err(|error| Why::from(&error))?;
    let by = PaperBy::Evening(link(key));
    let mut chain: Vec<PaperEntry> =
        all.iter().filter(|entry| entry.by == by && entry.corrects.is_none()).cloned().collect();
    // Each entry is corrected once, perhaps by the desk.
    while let Some(next) = chain.last().and_then(|last| all.iter().find(|entry| entry.corrects == Some(last.key))) {
        chain.push(next.clone());
    }
    Ok(chain)
}

/// The key in the address, if this server gave it out for this case.
async fn given_out(asked: &Asked, place: &Place) -> Result<ActKey, Why> {
    let key = ActKey::typed(&place.key).ok_or(Why::NotFound)?;
    if key::was_given_out(&asked.site, &asked.case.id, key).await? { Ok(key) } else { Err(Why::NotFound) }
}

/// `GET /{lang}/cases/{id}/evening/{key}`.
pub(crate) async fn show(asked: Asked, Path(place): Path<Place>, RawQuery(query): RawQuery) -> Response {
    let key = match given_out(&asked, &place).await {
        Ok(key) => key,
        Err(why) => return asked.refuse(why),
    };
    let done = match query.as_deref() {
        Some("done=counted") => Some("paper-done"),
        Some("done=waits") => Some("paper-waits"),
        Some("done=replaced") => Some("paper-replaced"),
        _ => None,
    };
    let notice = done.map(|key| asked.words().say(key));
    page(&asked, key, None, notice, None)
}

/// `POST /{lang}/cases/{id}/evening/{key}`.
pub(crate) async fn enter(asked: Asked, Path(place): Path<Place>, form: Bytes) -> Response {
    let key = match given_out(&asked, &place).await {
        Ok(key) => key,
        Err(why) => return asked.refuse(why),
    };
    let Ok(fields) = serde_html_form::from_bytes::<Vec<(String, String)>>(&form) else {
        return asked.refuse(Why::BadForm);
    };
    let form = PaperForm::of(&fields);
    let put = match form.judged(&asked.case, PaperBy::Evening(link(key)), None, asked.today) {
        Ok(put) => put,
        Err(refusal) => {
            let wrong = refused(asked.words(), refusal);
            return page(&asked, key, Some(form), None, Some(wrong));
        }
    };
    match asked.site.store.put_paper(put).await {
        Ok(kept) => {
            let words = asked.words();
            let done = [("paper-done", "counted"), ("paper-waits", "waits"), ("paper-replaced", "replaced")];
            let said = says(words, kept);
            let word = done.iter().find(|(key, _)| words.say(key) == said).map_or("", |(_, word)| word);
            respond::see_other(&format!("{}?done={word}#notice", count_page(&asked, key)))
        }
        Err(error) => {
            let wrong = in_words(asked.words(), Why::from(&error)).1;
            page(&asked, key, Some(form), None, Some(wrong))
        }
    }
}

fn page(
    asked: &Asked,
    key: ActKey,
    typed: Option<PaperForm>,
    notice: Option<String>,
    wrong: Option<String>,
) -> Response {
    if !asked.facing.shows_content() {
        return asked.say(super::super::asked::No::Closed(asked.facing));
    }
    let words = asked.words();
    let entries = match of_evening(asked, key) {
        Ok(entries) => entries,
        Err(why) => return asked.refuse(why),
    };
    let Ok(ready) = asked.ready() else { return asked.refuse(Why::Broken) };
    let fresh = ActKey(random(&*asked.site.world));
    let form = typed.unwrap_or_else(|| match entries.last() {
        Some(last) => PaperForm::correcting(fresh, last),
        None => PaperForm::blank(fresh, asked.today),
    });
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let edition = ready.edition(words.language());
    let page = CountPage {
        w: words,
        frame: Frame::at(words, &asked.place(&format!("/evening/{}", key.in_groups()))).of_sample(is_invented(edition)),
        title: title(words, edition),
        tongue: Tongue::of(&edition.language),
        back: asked.address(""),
        here: count_page(asked, key),
        ticks: form.ticks(words, Some(&ready)),
        form,
        notice,
        wrong,
        entered: EntryLine::all(words, &entries),
    };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| kept_by_nobody(respond::page(status, html)))
}
