//! The photograph of a case at the desk: given with what can be seen on it and whose it is, changed, taken away.

use std::sync::Arc;

use askama::Template;
use axum::body::{Body, Bytes};
use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequest, Multipart, Path, Query, Request};
use axum::http::header::{CACHE_CONTROL, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use casework::{Case, DeskRole, Language, Picture, Refusal};
use serde::Deserialize;
use store::{Along, Verdict};

use super::at_desk::AtCase;
use super::forms::FORM_FRAME;
use super::notice::failure;
use super::refusals;
use crate::body::take_start;
use crate::pages::photograph::{Photograph, file};
use crate::picture::{LARGEST_FILE, NoPicture};
use crate::refuse::Why;
use crate::{Words, respond};

/// The longest description and the longest credit, in characters: what somebody who hears the page listens to.
const LONGEST_WORDS: usize = 1000;

/// What the form brought.
#[derive(Default)]
struct Given {
    file: Option<Bytes>,
    credit: String,
    descriptions: Vec<(Language, String)>,
    /// The number of the photograph that the form stood beside.
    seen: Option<u32>,
    /// Whether a file belongs to these words that did not come through: it has to be chosen again.
    wants_file: bool,
    /// Whether the file is larger than the limit.
    is_large: bool,
}

/// What is wrong with a field: the id of its control, and what to do.
struct Flaw {
    control: String,
    says: String,
}

/// A field for what can be seen, in one language.
struct FieldView {
    name: String,
    label: String,
    tag: String,
    text: String,
}

#[derive(Template)]
#[template(path = "desk/picture.html")]
struct PicturePage<'a> {
    w: &'a Words,
    role: DeskRole,
    address: String,
    title: String,
    title_language: String,
    done: Option<String>,
    wrong: Option<String>,
    flaws: Vec<Flaw>,
    photograph: Option<Photograph>,
    /// Whether the consent covers photographs.
    allowed: bool,
    fields: Vec<FieldView>,
    credit: String,
    /// The limit, in mebibytes.
    mebibytes: u64,
    /// The number of the photograph that the page shows; 0 for none.
    seen: u32,
    /// Whether the words are those for a file that has to be chosen again.
    wants_file: bool,
    /// The longest description and credit, in characters.
    longest: usize,
}

impl PicturePage<'_> {
    fn heading(&self) -> String {
        self.w.say("desk-picture")
    }

    /// What is wrong with a control.
    fn flaw(&self, control: &str) -> Option<&str> {
        self.flaws.iter().find(|flaw| flaw.control == control).map(|flaw| flaw.says.as_str())
    }

    fn flaw_in(&self, field: &FieldView) -> Option<&str> {
        self.flaw(&format!("picture-{}", field.name))
    }
}

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// `/desk/cases/{id}/picture`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let done = match asked.map(|Query(asked)| asked.done).unwrap_or_default().as_str() {
        "saved" => Some(at.desk.words().say("desk-picture-saved")),
        "removed" => Some(at.desk.words().say("desk-picture-removed")),
        _ => None,
    };
    at.picture_page(StatusCode::OK, done, None, Vec::new(), None)
}

/// `/desk/cases/{id}/picture/{size}.jpg`: the photograph, also of a case that readers do not see. Like everything else at
/// the desk it stays in no browser's memory.
pub(super) async fn give(at: AtCase, Path((_, name)): Path<(String, String)>) -> Response {
    let mut response =
        file(&at.desk.site, &at.case, &name, &HeaderMap::new()).unwrap_or_else(|why| at.desk.refuse(why));
    response.headers_mut().remove(ETAG);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A photograph is given, or other words beside the one that is there.
pub(super) async fn save(at: AtCase, request: Request) -> Response {
    let given = match Given::read(request, &at.case).await {
        Ok(given) => given,
        Err(why) => return at.desk.refuse(why),
    };
    let mut flaws = at.flaws(&given);
    let picture = match at.picture_of(&given).await {
        Ok(picture) if flaws.is_empty() => picture,
        pictured => {
            let wrong_file = pictured.err().map(|key| Flaw { control: FILE.into(), says: at.desk.words().say(key) });
            flaws.extend(wrong_file);
            let wrong = Some(at.desk.words().say("errors-kept"));
            return at.picture_page(StatusCode::UNPROCESSABLE_ENTITY, None, wrong, flaws, Some(given));
        }
    };
    let (picture, today) = (Arc::new(picture), at.today());
    let judged = Arc::clone(&picture);
    let (role, seen) = (at.desk.role, given.seen);
    let rule = move |case: &Case| casework::give_picture(case, &judged, seen, role, today);
    let along = at.desk.signed(Along { picture: Some(picture), ..Along::default() });
    let verdict = at.desk.site.store.decide_along("desk-picture", &at.case.id, along, rule).await;
    // What is shown and what is typed go on from the case as it is now.
    let at = match at.desk.site.store.case(&at.case.id) {
        Some(case) => at.with(case),
        None => at,
    };
    at.after(verdict, "saved", Some(given))
}

/// The photograph is taken away and deleted.
pub(super) async fn remove(at: AtCase) -> Response {
    let today = at.today();
    let rule = |case: &Case| casework::take_picture_away(case, at.desk.role, today);
    let along = at.desk.signed(Along::default());
    let verdict = at.desk.site.store.decide_along("desk-picture-away", &at.case.id, along, rule).await;
    at.after(verdict, "removed", None)
}

impl Given {
    async fn read(request: Request, case: &Case) -> Result<Self, Why> {
        let (parts, body) = request.into_parts();
        let most = LARGEST_FILE + FORM_FRAME;
        let (bytes, is_whole) = take_start(body, most).await.map_err(|why| Why::of_body(why, LARGEST_FILE))?;
        let begun = Request::from_parts(parts, Body::from(bytes));
        let mut form = Multipart::from_request(begun, &()).await.map_err(|_| Why::BadForm)?;
        let mut given = Self { is_large: !is_whole, ..Self::default() };
        loop {
            // The file is the last field: of a form that was too large, all words are there.
            let field = match form.next_field().await {
                Ok(Some(field)) => field,
                Err(_) if is_whole => return Err(Why::BadForm),
                Ok(None) | Err(_) => break,
            };
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = match field.bytes().await {
                Ok(bytes) => bytes,
                Err(_) if is_whole => return Err(Why::BadForm),
                Err(_) => break,
            };
            let text = || String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim().to_owned();
            let language = |edition: &&casework::Edition| field_name(&edition.language) == name;
            match name.as_str() {
                // A browser sends an empty file where none was chosen. Its name is not kept: it may name somebody.
                "file" if !bytes.is_empty() => given.file = Some(bytes),
                "credit" => given.credit = text(),
                "seen" => given.seen = text().parse().ok().filter(|number| *number != 0),
                "wants-file" => given.wants_file = !bytes.is_empty(),
                _ => {
                    let edition = case.editions.iter().find(language);
                    given.descriptions.extend(edition.map(|edition| (edition.language.clone(), text())));
                }
            }
        }
        Ok(given)
    }
}

/// The id of the control for the file.
const FILE: &str = "picture-file";

/// The id of the control for the credit.
const CREDIT: &str = "picture-credit";

fn field_name(language: &Language) -> String {
    format!("description-{}", language.tag())
}

impl AtCase {
    /// What is wrong with the words.
    fn flaws(&self, given: &Given) -> Vec<Flaw> {
        let words = self.desk.words();
        let long = || words.fill("desk-picture-wrong-long", "most", words.number(LONGEST_WORDS as u64));
        let judged = |control: String, text: &str, empty: Refusal| match text {
            "" => Some(Flaw { control, says: refusals::in_words(words, &empty) }),
            text => text.chars().nth(LONGEST_WORDS).map(|_| Flaw { control, says: long() }),
        };
        let described = self.case.editions.iter().map(|edition| {
            let language = edition.language.clone();
            let control = format!("picture-{}", field_name(&language));
            judged(control, &given.in_language(&edition.language), Refusal::NotDescribed { language })
        });
        let credit = judged(CREDIT.into(), &given.credit, Refusal::CreditMissing);
        described.chain([credit]).flatten().collect()
    }

    /// The photograph that the form makes, or the key of what is wrong with its file.
    async fn picture_of(&self, given: &Given) -> Result<Picture, &'static str> {
        if given.is_large {
            return Err(key(Some(NoPicture::TooLarge)));
        }
        let (large, small) = match &given.file {
            Some(file) => self.desk.site.photograph(file.clone()).await.map_err(key)?,
            // Words for one photograph never come to stand beside another.
            None if given.wants_file => return Err("desk-picture-wrong-again"),
            None => {
                let known = self.desk.site.store.picture(&self.case.id).ok().flatten();
                known.map(|known| (known.large, known.small)).ok_or("desk-picture-wrong-missing")?
            }
        };
        Ok(Picture { large, small, credit: given.credit.clone(), descriptions: given.descriptions.clone() })
    }

    /// The page after a deed: where it leads, or why it was not done.
    fn after(&self, verdict: Result<Verdict, store::StoreError>, done: &str, given: Option<Given>) -> Response {
        match verdict {
            Ok(Verdict::Done(_)) => respond::see_other(&format!("{}/picture?done={done}#notice", self.address())),
            Ok(Verdict::Refused(refusal)) => {
                let wrong = refusals::in_words(self.desk.words(), &refusal);
                let status = match refusal {
                    Refusal::NotDescribed { .. } | Refusal::CreditMissing => StatusCode::UNPROCESSABLE_ENTITY,
                    _ => StatusCode::CONFLICT,
                };
                self.picture_page(status, None, Some(wrong), Vec::new(), given)
            }
            Ok(Verdict::Unknown) => self.desk.no_case(&self.case.id),
            Err(error) => {
                let why = Why::from(&error);
                self.picture_page(why.status(), None, Some(failure(self.desk.words(), why)), Vec::new(), given)
            }
        }
    }

    fn picture_page(
        &self,
        status: StatusCode,
        done: Option<String>,
        wrong: Option<String>,
        flaws: Vec<Flaw>,
        given: Option<Given>,
    ) -> Response {
        let (words, case) = (self.desk.words(), &self.case);
        let Some(ready) = self.ready() else { return self.desk.refuse(Why::Broken) };
        let kept = case.pictured.and_then(|_| self.desk.site.store.picture(&case.id).ok().flatten());
        let typed = given.unwrap_or_else(|| Given::of(kept.as_ref()));
        let address = self.address();
        let photograph = case
            .pictured
            .zip(kept.as_ref())
            .and_then(|(number, picture)| Photograph::at(&format!("{address}/picture"), number, picture, words));
        let field = |edition: &casework::Edition| FieldView {
            name: field_name(&edition.language),
            label: words.fill("desk-picture-description", "language", words.language_name(&edition.language)),
            tag: edition.language.tag().to_owned(),
            text: typed.in_language(&edition.language),
        };
        let wants_file = typed.file.is_some() || typed.wants_file || typed.is_large;
        let page = PicturePage {
            w: words,
            wants_file,
            longest: LONGEST_WORDS,
            role: self.desk.role,
            title: super::look::title(words, ready.original()),
            title_language: ready.original().language.tag().to_owned(),
            done,
            wrong,
            flaws,
            photograph,
            allowed: case.consent.as_ref().is_some_and(|consent| consent.covers_photographs(self.today())),
            fields: case.editions.iter().map(field).collect(),
            credit: typed.credit.clone(),
            seen: case.pictured.unwrap_or_default(),
            mebibytes: (LARGEST_FILE / (1024 * 1024)) as u64,
            address,
        };
        self.desk.page(status, &page)
    }
}

impl Given {
    /// The words beside the photograph that is there.
    fn of(kept: Option<&Picture>) -> Self {
        kept.map_or_else(Self::default, |kept| Self {
            credit: kept.credit.clone(),
            descriptions: kept.descriptions.clone(),
            ..Self::default()
        })
    }

    fn in_language(&self, language: &Language) -> String {
        let found = self.descriptions.iter().find(|(known, _)| known == language);
        found.map(|(_, words)| words.clone()).unwrap_or_default()
    }
}

fn key(wrong: Option<NoPicture>) -> &'static str {
    let Some(wrong) = wrong else { return "desk-unreadable-busy" };
    match wrong {
        NoPicture::TooLarge => "desk-picture-wrong-too-large",
        NoPicture::Unknown => "desk-picture-wrong-unknown",
        NoPicture::TooManyPixels => "desk-picture-wrong-too-many-pixels",
        NoPicture::Damaged => "desk-picture-wrong-damaged",
    }
}
