//! A new case from a document.

use askama::Template;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use casework::{CaseId, DeskRole, Imported};
use documents::read::LARGEST_DOCUMENT;
use documents::{CaseFile, Unreadable};

use super::at_desk::AtDesk;
use super::forms::{NoUpload, Upload};
use super::refusals;
use crate::refuse::Why;
use crate::world::random;
use crate::{Words, respond};

/// How much of what was pasted comes back with the page that says what is wrong with it: a whole document does, a
/// megabyte does not.
const LARGEST_RETURNED: usize = 256 * 1024;

#[derive(Template)]
#[template(path = "desk/new.html")]
pub(super) struct New<'w> {
    pub(super) w: &'w Words,
    pub(super) pasted: String,
    pub(super) wrong: Option<String>,
    /// The limit, in mebibytes.
    pub(super) mebibytes: usize,
}

/// `/desk/new`.
pub(super) async fn show(desk: AtDesk) -> Response {
    desk.new_case(StatusCode::OK, String::new(), None)
}

/// Reads a document and makes a case of it.
pub(super) async fn create(desk: AtDesk, request: Request) -> Response {
    let upload = match Upload::read(request, LARGEST_DOCUMENT).await {
        Ok(upload) => upload,
        Err(NoUpload::BadForm) => return desk.refuse(Why::BadForm),
        Err(NoUpload::TooLarge) => {
            let wrong = Unreadable::TooLarge { size: 0, limit: LARGEST_DOCUMENT };
            return desk.unreadable(String::new(), &wrong);
        }
    };
    let today = desk.site.today();
    let (document, case_file) = match documents::read(upload.bytes(), today) {
        Ok(reading) => {
            let case_file = CaseFile::from_reading(&reading.action).write();
            let language = reading.action.language;
            let source = reading.source;
            (Imported { media_type: source.media_type, sha256: source.sha256, text: reading.text, language }, case_file)
        }
        Err(wrong) => return desk.unreadable(upload.pasted, &wrong),
    };
    let decision = match casework::import(document, case_file, DeskRole::Desk, today) {
        Ok(decision) => decision,
        Err(refusal) => {
            let wrong = refusals::in_words(desk.words(), &refusal);
            return desk.new_case(StatusCode::CONFLICT, upload.pasted, Some(wrong));
        }
    };
    let id = CaseId::from_random(random(&*desk.site.world));
    match desk.site.store.create("desk-import", id, decision).await {
        Ok(case) => respond::see_other(&format!("/desk/cases/{}?done=imported#notice", case.id)),
        Err(error) => desk.refuse((&error).into()),
    }
}

impl AtDesk {
    fn new_case(&self, status: StatusCode, pasted: String, wrong: Option<String>) -> Response {
        let pasted = if pasted.len() > LARGEST_RETURNED { String::new() } else { pasted };
        let page = New { w: self.words(), pasted, wrong, mebibytes: LARGEST_DOCUMENT / (1024 * 1024) };
        self.page(status, &page)
    }

    fn unreadable(&self, pasted: String, wrong: &Unreadable) -> Response {
        let status = match wrong {
            Unreadable::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        self.new_case(status, pasted, Some(in_words(self.words(), wrong)))
    }
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
        Unreadable::TooMany { what, limit } => words.fill2(
            "desk-unreadable-too-many",
            ("what", words.say(&format!("desk-many-{what}"))),
            ("limit", words.number(*limit as u64)),
        ),
    }
}
