//! The archive that a document of an office program is (Word, OpenDocument): its parts by name, each within limits. No part
//! ever becomes a file.

#[cfg(test)]
pub(super) mod made;
mod tree;

use std::io::{Cursor, Read};

use encoding_rs::Encoding;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Form, Unreadable};

pub(super) use tree::{Element, Node, Vocabulary, parse};

/// How a ZIP archive begins.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";

/// The most that the parts which are read may hold together, in bytes. The words of such XML are a thirtieth of it, so
/// that the largest text that is read fits many times.
pub(super) const LARGEST_UNPACKED: usize = 24 * 1024 * 1024;

/// The most parts of an archive. A document of some pages has twenty, and one more for each picture.
const MOST_PARTS: usize = 2000;

/// From this size on, in bytes, a part may be at most [`MOST_RATIO`] times as large as it is packed.
const SMALL_PART: u64 = 1024 * 1024;

/// The XML of office programs packs ten to fifty times; what packs better is made to swell.
const MOST_RATIO: u64 = 200;

/// The end of an archive has at least so many bytes, and at most 65,535 of comment after them (APPNOTE 4.3.16).
const END: usize = 22;

/// An archive that holds a document.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: usize,
    /// What the names of its parts say that it is.
    form: Form,
}

/// What breaks the rules of a form.
pub(super) const fn damaged(form: Form) -> Unreadable {
    Unreadable::Damaged { form }
}

/// What would be larger than a document of a form can be.
pub(super) const fn swollen(form: Form) -> Unreadable {
    Unreadable::Swollen { form, limit: LARGEST_UNPACKED }
}

impl<'a> Package<'a> {
    /// Opens an archive, and sees what it is.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if says_too_many(bytes) {
            return Err(swollen(Form::Docx));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(Form::Docx))?;
        let mut package = Self { archive, left: LARGEST_UNPACKED, form: Form::Docx };
        package.form = package.said_form()?;
        if package.archive.len() > MOST_PARTS {
            return Err(swollen(package.form));
        }
        // Two parts of one name show one reader this text and another one that.
        if package.archive.has_duplicate_names() {
            return Err(damaged(package.form));
        }
        Ok(package)
    }

    /// What the names of the parts say that it is: a Word document or an OpenDocument.
    pub fn form(&self) -> Form {
        self.form
    }

    fn said_form(&self) -> Result<Form, Unreadable> {
        let has = |beginning: &[u8]| self.archive.file_names_raw().any(|name| name.starts_with(beginning));
        if has(b"word/") || has(b"_rels/.rels") && !has(b"xl/") && !has(b"ppt/") {
            return Ok(Form::Docx);
        }
        if has(b"content.xml") && (has(b"mimetype") || has(b"META-INF/manifest.xml")) {
            return Ok(Form::Odt);
        }
        let seems = if has(b"xl/") {
            "a spreadsheet (XLSX)"
        } else if has(b"ppt/") {
            "a presentation (PPTX)"
        } else {
            "a ZIP archive, and no document"
        };
        Err(Unreadable::Binary { seems: Some(seems) })
    }

    /// The tree of a part; `None` where there is no such part.
    pub fn tree(&mut self, name: &str) -> Result<Option<Element>, Unreadable> {
        let Some(bytes) = self.part(name)? else { return Ok(None) };
        // Without a mark it is UTF-8 (ECMA-376 part 2, 8.1.4; XML 1.0, 4.3.3); what is not is damaged.
        let text = match Encoding::for_bom(&bytes) {
            Some((encoding, mark)) => {
                let (text, broken) = encoding.decode_without_bom_handling(&bytes[mark..]);
                if broken {
                    return Err(damaged(self.form));
                }
                text.into_owned()
            }
            None => String::from_utf8(bytes).map_err(|_| damaged(self.form))?,
        };
        parse(&text, self.form).map(Some)
    }

    fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some(place) = self.place_of(name) else { return Ok(None) };
        let (left, form) = (self.left, self.form);
        let part = self.archive.by_index(place).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Encrypted { form },
            _ => damaged(form),
        })?;
        let (size, packed) = (part.size(), part.compressed_size());
        if size > left as u64 || size > SMALL_PART && size / packed.max(1) > MOST_RATIO {
            return Err(swollen(form));
        }
        // What the archive says of the size may be a lie: at most one byte more than is allowed is unpacked.
        let mut bytes = Vec::new();
        part.take(left as u64 + 1).read_to_end(&mut bytes).map_err(|_| damaged(form))?;
        if bytes.len() > left {
            return Err(swollen(form));
        }
        self.left -= bytes.len();
        Ok(Some(bytes))
    }

    /// Names of parts are alike whatever their case (ECMA-376 part 2, 6.2.2.3; OpenDocument writes them in one case).
    fn place_of(&self, name: &str) -> Option<usize> {
        let exact = self.archive.index_for_name(name);
        exact.or_else(|| self.archive.file_names_raw().position(|other| other.eq_ignore_ascii_case(name.as_bytes())))
    }
}

/// Whether the end of the archive counts more parts than a document has: then not even their list is read.
fn says_too_many(bytes: &[u8]) -> bool {
    let from = bytes.len().saturating_sub(END + usize::from(u16::MAX));
    let end = bytes[from..].windows(4).rposition(|window| window == b"PK\x05\x06");
    let count = end.and_then(|at| bytes.get(from + at + 10..from + at + 12));
    count.is_some_and(|count| usize::from(u16::from_le_bytes([count[0], count[1]])) > MOST_PARTS)
}
