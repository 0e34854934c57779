//! A new case from a document.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{CaseId, Day, Decision, DeskRole, FormRemark, Imported};
use documents::case_file::{Malformed, is_translation};
use documents::read::LARGEST_DOCUMENT;
use documents::{CaseFile, Unreadable};
use sha2::{Digest, Sha256};
use store::{Along, StoreError};

use super::at_desk::AtDesk;
use super::findings::{Remark, remark};
use super::forms::{NoUpload, Upload};
use super::look::CASE_FILE;
use super::notice::failure;
use super::session::hex;
use super::update::FurtherTo;
use crate::intake::NotRead;
use crate::refuse::Why;
use crate::world::random;
use crate::{Site, Words, kept, respond};

/// How much of what was pasted comes back with the page that says what is wrong with it: a whole document does, a
/// megabyte does not.
const LARGEST_RETURNED: usize = 256 * 1024;

#[derive(Template)]
#[template(path = "desk/new.html")]
pub(super) struct New<'w> {
    pub(super) w: &'w Words,
    pub(super) role: DeskRole,
    /// The id that the case will have.
    pub(super) id: CaseId,
    pub(super) pasted: String,
    pub(super) wrong: Option<NotMade>,
    /// The limit, in mebibytes.
    pub(super) mebibytes: u64,
    /// The case of which it is a further document; `None` for a new case.
    pub(super) further: Option<FurtherTo>,
}

impl<'w> New<'w> {
    /// The form of a new case.
    fn of(desk: &'w AtDesk, pasted: String, wrong: Option<NotMade>) -> Self {
        let pasted = if pasted.len() > LARGEST_RETURNED { String::new() } else { pasted };
        let mebibytes = (LARGEST_DOCUMENT / (1024 * 1024)) as u64;
        let id = CaseId::from_random(random(&*desk.site.world));
        Self { w: desk.words(), role: desk.role, id, pasted, wrong, mebibytes, further: None }
    }

    /// The form of a further document.
    pub(super) fn further(desk: &'w AtDesk, case: FurtherTo, pasted: String, wrong: Option<NotMade>) -> Self {
        Self { further: Some(case), ..Self::of(desk, pasted, wrong) }
    }

    /// The name under which the script keeps what is typed.
    fn keep_as(&self) -> String {
        self.further.as_ref().map_or_else(|| "desk/new".into(), |case| format!("desk{}/update", case.address))
    }

    /// Where the form goes.
    fn action(&self) -> String {
        self.further.as_ref().map_or_else(|| "/desk/new".into(), |case| format!("{}/update", case.address))
    }
}

/// `/desk/new`.
pub(super) async fn show(desk: AtDesk) -> Response {
    desk.new_case(StatusCode::OK, String::new(), None)
}

/// Reads a document and makes a case of it.
pub(super) async fn create(desk: AtDesk, request: Request) -> Response {
    let received = match received(&desk, request).await {
        Ok(received) => received,
        Err(not) => return not.answer(&desk, |status, pasted, wrong| desk.new_case(status, pasted, Some(wrong))),
    };
    let Received { id, pasted, kept, document, case_file } = received;
    let sha256 = document.sha256.clone();
    let Ok(decision) = casework::import(document, case_file, desk.role, desk.site.today()) else {
        return desk.refuse(Why::Broken);
    };
    match desk.made(id, &sha256, decision).await {
        Ok((id, made)) => {
            let done = match made {
                Made::Now => "imported",
                Made::Before => "imported-before",
            };
            let kept = kept::token(&kept).map(|token| format!("&kept={token}")).unwrap_or_default();
            respond::see_other(&format!("/desk/cases/{id}?done={done}{kept}#notice"))
        }
        Err(error) => {
            let (why, words) = (Why::from(&error), desk.words());
            let wrong = NotMade { title: words.say("desk-unsaved"), text: failure(words, why), remarks: Vec::new() };
            desk.new_case(why.status(), pasted, Some(wrong))
        }
    }
}

/// A document that came in and was read.
pub(super) struct Received {
    /// The id that the form has for a case to be made.
    pub(super) id: Option<CaseId>,
    pub(super) pasted: String,
    /// The sign by which the script on the device knows the form.
    pub(super) kept: String,
    pub(super) document: Imported,
    pub(super) case_file: String,
}

/// Why there is none.
pub(super) enum NotReceived {
    /// For a reason that any form can have.
    Refused(Why),
    /// What was given is no document; with what was pasted.
    NoCase(String, NoCase),
}

impl NotReceived {
    /// The page that says so: the form again, by `form`, with its status and what was pasted.
    pub(super) fn answer(self, desk: &AtDesk, form: impl Fn(StatusCode, String, NotMade) -> Response) -> Response {
        match self {
            Self::Refused(why) => desk.refuse(why),
            Self::NoCase(pasted, wrong) => {
                let (status, wrong) = unreadable(desk.words(), &wrong);
                form(status, pasted, wrong)
            }
        }
    }
}

/// Takes a document in and reads it.
pub(super) async fn received(desk: &AtDesk, request: Request) -> Result<Received, NotReceived> {
    let upload = Upload::read(request, LARGEST_DOCUMENT).await.map_err(|wrong| match wrong {
        NoUpload::BadForm => NotReceived::Refused(Why::BadForm),
        NoUpload::Stalled => NotReceived::Refused(Why::Stalled),
        NoUpload::TooLarge => {
            let wrong = Unreadable::TooLarge { size: 0, limit: LARGEST_DOCUMENT };
            NotReceived::NoCase(String::new(), NoCase::Unreadable(wrong))
        }
    })?;
    let (taken, today) = (upload.taken(), desk.site.today());
    let Upload { id, pasted, kept, .. } = upload;
    match read(&desk.site, taken, today).await {
        Ok((document, case_file)) => Ok(Received { id, pasted, kept, document, case_file }),
        Err(wrong) => Err(NotReceived::NoCase(pasted, wrong)),
    }
}

/// Whether a form made its case.
enum Made {
    Now,
    /// The same form had made it before.
    Before,
}

/// Why there is no new case, in words.
pub(super) struct NotMade {
    pub(super) title: String,
    pub(super) text: String,
    /// What is wrong with a case file.
    pub(super) remarks: Vec<Remark>,
}

/// Why no case can be made of what was given.
pub(super) enum NoCase {
    Unreadable(Unreadable),
    /// It has the form of a case file and is none.
    Malformed(Malformed),
    /// It is the translation of a case file.
    Translation,
    /// Too many others are being read just now.
    Busy,
}

/// The document and the case file that reading gives. What is a case file already is taken as it is.
async fn read(site: &Site, bytes: Bytes, today: Day) -> Result<(Imported, String), NoCase> {
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    if text.trim_start_matches('\u{feff}').starts_with("+++") {
        return case_file(text);
    }
    let reading = site.read(bytes, today).await.map_err(|wrong| match wrong {
        NotRead::Unreadable(wrong) => NoCase::Unreadable(wrong),
        NotRead::Busy => NoCase::Busy,
    })?;
    let case_file = CaseFile::from_reading(&reading.action).write();
    let (source, language) = (reading.source, reading.action.language);
    let remark = |(code, span): (documents::Code, documents::Span)| FormRemark {
        code: code.name().to_owned(),
        start: span.start,
        end: span.end,
    };
    let remarks = reading.form_remarks.into_iter().map(remark).collect();
    let (media_type, sha256) = (source.media_type, source.sha256);
    let document = Imported { media_type, sha256, text: reading.text, language, remarks };
    Ok((document, case_file))
}

fn case_file(text: &str) -> Result<(Imported, String), NoCase> {
    if is_translation(text) {
        return Err(NoCase::Translation);
    }
    let parsed = CaseFile::parse(text).map_err(NoCase::Malformed)?;
    let language = parsed.case_file.values.language.clone();
    let sha256 = hex(&Sha256::digest(text.as_bytes()));
    let media_type = CASE_FILE.to_owned();
    let document = Imported { media_type, sha256, text: text.to_owned(), language, remarks: Vec::new() };
    Ok((document, parsed.case_file.write()))
}

impl AtDesk {
    /// Makes the case, under the id of the form. A form that was sent twice, by a double tap or a line that broke, finds
    /// the case that it made; another document in the same form makes another.
    async fn made(&self, id: Option<CaseId>, sha256: &str, decision: Decision) -> Result<(CaseId, Made), StoreError> {
        let store = &self.site.store;
        let is_this = |id: &CaseId| store.case(id).is_some_and(|case| case.document.sha256 == sha256);
        let id = match id {
            Some(id) if is_this(&id) => return Ok((id, Made::Before)),
            Some(id) if store.case(&id).is_none() && store.tombstone(&id).is_none() => id,
            _ => CaseId::from_random(random(&*self.site.world)),
        };
        match store.create_along("desk-import", id.clone(), decision, self.signed(Along::default())).await {
            // The other of the two was faster.
            Err(StoreError::IdTaken { .. }) if is_this(&id) => Ok((id, Made::Before)),
            made => made.map(|case| (case.id.clone(), Made::Now)),
        }
    }

    fn new_case(&self, status: StatusCode, pasted: String, wrong: Option<NotMade>) -> Response {
        self.page(status, &New::of(self, pasted, wrong))
    }
}

/// Why no case can be made of what was given, with the status of the answer.
fn unreadable(words: &Words, wrong: &NoCase) -> (StatusCode, NotMade) {
    let (text, remarks) = match wrong {
        NoCase::Unreadable(wrong) => (in_words(words, wrong), Vec::new()),
        NoCase::Malformed(malformed) => {
            let remarks = malformed.findings.iter().map(|finding| remark(words, finding, None)).collect();
            (words.say("desk-unreadable-case-file"), remarks)
        }
        NoCase::Translation => (words.say("desk-unreadable-translation"), Vec::new()),
        NoCase::Busy => (words.say("desk-unreadable-busy"), Vec::new()),
    };
    let status = match wrong {
        NoCase::Unreadable(Unreadable::TooLarge { .. }) => StatusCode::PAYLOAD_TOO_LARGE,
        NoCase::Busy => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, NotMade { title: words.say("desk-unreadable"), text, remarks })
}

/// Why a document cannot be read, and what to do.
fn in_words(words: &Words, wrong: &Unreadable) -> String {
    match wrong {
        Unreadable::Empty => words.say("desk-unreadable-empty"),
        Unreadable::Binary { .. } => words.say("desk-unreadable-binary"),
        Unreadable::TooLarge { limit, .. } => words.count("desk-unreadable-too-large", (limit / (1024 * 1024)) as u64),
        Unreadable::FieldTooLarge { line, limit, .. } => words.fill2(
            "desk-unreadable-field-too-large",
            ("line", words.number(u64::from(*line))),
            ("kibibytes", words.number((limit / 1024) as u64)),
        ),
        Unreadable::Encrypted { .. } => words.say("desk-unreadable-encrypted"),
        Unreadable::NoTextLayer { pages } => words.count("desk-unreadable-no-text-layer", u64::from(*pages)),
        Unreadable::OldWord => words.say("desk-unreadable-old-word"),
        Unreadable::Damaged { .. } => words.say("desk-unreadable-damaged"),
        Unreadable::Swollen { limit, .. } => words.count("desk-unreadable-swollen", (limit / (1024 * 1024)) as u64),
        Unreadable::GaveUp => words.say("desk-unreadable-gave-up"),
        Unreadable::TooMany { what, limit } => words.fill2(
            "desk-unreadable-too-many",
            ("what", words.say(&format!("desk-many-{what}"))),
            ("limit", words.number(*limit as u64)),
        ),
    }
}
