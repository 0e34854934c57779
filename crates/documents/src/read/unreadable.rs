//! Why a file cannot be read at all. What a document says is never a reason: that makes findings.

use std::error::Error;
use std::fmt;

/// Why a file cannot be read. The message says what is wrong, with the limit where there is one, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it but, perhaps, blanks.
    Empty,
    /// It is no text.
    Binary {
        /// What it seems to be ("a PDF document"), where its first bytes say so.
        seems: Option<&'static str>,
    },
    /// It is larger than [`LARGEST_DOCUMENT`](super::LARGEST_DOCUMENT).
    TooLarge {
        /// Its size in bytes.
        size: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// A line or a paragraph is larger than [`LARGEST_FIELD`](super::LARGEST_FIELD).
    FieldTooLarge {
        /// The line in which it begins, from 1.
        line: u32,
        /// Its size in bytes.
        size: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// It has more of something than an urgent action can have.
    TooMany {
        /// Of what: `targets`, `people`, `figures` and so on.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(formatter, "the file is empty; give the text of an urgent action"),
            Self::Binary { seems: Some(seems) } => write!(
                formatter,
                "the file seems to be {seems}, not text; open it in the program that made it and save it as text"
            ),
            Self::Binary { seems: None } => {
                write!(formatter, "the file is not text; save the document as text (UTF-8) and give that file")
            }
            Self::TooLarge { size, limit } => write!(
                formatter,
                "the file has {size} bytes, more than the limit of {limit} bytes ({} MiB); give the text of one document",
                limit / (1024 * 1024)
            ),
            Self::FieldTooLarge { line, size, limit } => write!(
                formatter,
                "line {line} begins a line or paragraph of {size} bytes, more than the limit of {limit} bytes \
                 ({} KiB); give the text of one document, with its line breaks",
                limit / 1024
            ),
            Self::TooMany { what, limit } => write!(
                formatter,
                "the document has more {what} than the limit of {limit}; give the text of one urgent action"
            ),
        }
    }
}

impl Error for Unreadable {}
