//! What comes with a request: the fields of a form, or a document.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use axum::response::Response;
use casework::CaseId;
use zeroize::Zeroizing;

use super::at_desk::AtDesk;
use crate::Site;
use crate::body::{NoBody, take};
use crate::refuse::Why;
use crate::sealing::taken;

/// The largest form: the whole case file as text, or all its values, each encoded with up to three bytes for one. A
/// megabyte in one field still comes through, so that the page can come back with a remark beside that field.
pub(super) const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// How many fields a form may have: the values of a case with all the targets, people and figures that the form shows.
pub(super) const MOST_FIELDS: usize = 10_000;

/// What a document may bring along: the frame of the form around it.
pub(super) const FORM_FRAME: usize = 64 * 1024;

/// How the names of fields begin whose texts are sealed: they are on no page again, not even on one that brings everything
/// else back.
pub(super) const SEALED: &str = "sealed-";

/// The fields of a form.
pub(super) struct Fields(pub(super) Vec<(String, String)>);

impl FromRequest<Site> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let desk = AtDesk::from_request_parts(&mut parts, site).await?;
        let taken = take(body, LARGEST_FORM).await;
        let bytes = taken.map_err(|why| desk.refuse(Why::of_body(why, LARGEST_FORM)))?;
        pairs(&bytes, MOST_FIELDS).map(Self).ok_or_else(|| desk.refuse(Why::BadForm))
    }
}

/// The names and texts of a form's fields; `None` for what is no form, or has too many of them. They are counted before any
/// of them takes memory of its own: a field can be a single letter, and what holds it is many times as large.
pub(super) fn pairs(bytes: &[u8], most: usize) -> Option<Vec<(String, String)>> {
    if bytes.iter().filter(|byte| **byte == b'&').count() >= most {
        return None;
    }
    serde_html_form::from_bytes(bytes).ok()
}

impl Fields {
    /// The text of a field, without space around it; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.trim())
    }

    /// The text of a field as it came: space may belong to a password.
    pub(super) fn untouched(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text)
    }

    /// Takes a text that is to be sealed out of the form; empty where there is none.
    pub(super) fn take(&mut self, name: &str) -> Zeroizing<String> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, text)| taken(text)).unwrap_or_default()
    }

    /// All texts of a field that may come several times.
    pub(super) fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, text)| text.trim())
    }

    /// A text that had several lines when it was typed, with the line ends that it had.
    pub(super) fn text(&self, name: &str) -> String {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.replace("\r\n", "\n")).unwrap_or_default()
    }

    /// The version of the case that the form showed; 0, which no case has, when it does not say.
    pub(super) fn version(&self) -> u32 {
        self.get("version").parse().unwrap_or(0)
    }
}

/// A document that was pasted, or chosen as a file.
pub(super) struct Upload {
    /// What was pasted.
    pub(super) pasted: String,
    /// The file's bytes, if one was chosen. Its name is not kept: it may name somebody.
    pub(super) file: Option<Bytes>,
    /// The version of the case that the form showed; 0 when it does not say.
    pub(super) version: u32,
    /// The sign by which the script on the device knows this form.
    pub(super) kept: String,
    /// The id that the form has for the case to be made: sent twice, it makes one.
    pub(super) id: Option<CaseId>,
}

/// What can go wrong with it before anybody looks into it.
pub(super) enum NoUpload {
    /// It is larger than the limit.
    TooLarge,
    /// It did not come in time.
    Stalled,
    /// It is not the form that the page has.
    BadForm,
}

impl Upload {
    /// Reads a document of at most `largest` bytes.
    pub(super) async fn read(request: Request, largest: usize) -> Result<Self, NoUpload> {
        let (parts, body) = request.into_parts();
        let bytes = take(body, largest + FORM_FRAME).await.map_err(|why| match why {
            NoBody::TooLarge => NoUpload::TooLarge,
            NoBody::Stalled => NoUpload::Stalled,
        })?;
        let whole = Request::from_parts(parts, Body::from(bytes));
        let mut form = Multipart::from_request(whole, &()).await.map_err(|_| NoUpload::BadForm)?;
        let mut upload = Self { pasted: String::new(), file: None, version: 0, kept: String::new(), id: None };
        while let Some(field) = form.next_field().await.map_err(|_| NoUpload::BadForm)? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| NoUpload::BadForm)?;
            match name.as_str() {
                "pasted" => upload.pasted = String::from_utf8_lossy(&bytes).replace("\r\n", "\n"),
                // A browser sends an empty file where none was chosen.
                "version" => upload.version = String::from_utf8_lossy(&bytes).trim().parse().unwrap_or(0),
                "id" => upload.id = CaseId::parse(String::from_utf8_lossy(&bytes).trim()),
                "kept" => upload.kept = String::from_utf8_lossy(&bytes).into_owned(),
                "file" if !bytes.is_empty() => upload.file = Some(bytes),
                _ => {}
            }
        }
        Ok(upload)
    }

    /// The same bytes, to be read elsewhere.
    pub(super) fn taken(&self) -> Bytes {
        self.file.clone().unwrap_or_else(|| Bytes::copy_from_slice(self.pasted.as_bytes()))
    }

    /// The bytes to read: the file where one was chosen, else what was pasted.
    pub(super) fn bytes(&self) -> &[u8] {
        self.file.as_deref().unwrap_or(self.pasted.as_bytes())
    }
}
