//! Why a file cannot be read at all. What a document says is never a reason: that makes findings.

use std::error::Error;
use std::fmt;

/// The form of a file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// A Word document (Office Open XML, ECMA-376).
    Docx,
    /// An OpenDocument text (ISO/IEC 26300).
    Odt,
    /// A text in the Rich Text Format.
    Rtf,
    /// A mail message (RFC 5322) or an article of a news group.
    Mail,
    /// A PDF document (ISO 32000).
    Pdf,
    /// A web page.
    Html,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 7] = [Self::Text, Self::Docx, Self::Odt, Self::Rtf, Self::Mail, Self::Pdf, Self::Html];

    /// The media type (RFC 6838).
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Rtf => "application/rtf",
            Self::Mail => "message/rfc822",
            Self::Pdf => "application/pdf",
            Self::Html => "text/html",
        }
    }

    /// The word used in data: `text`, `docx`, `odt`, `rtf`, `mail`, `pdf`, `html`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Rtf => "rtf",
            Self::Mail => "mail",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.word() == word)
    }

    /// What an error calls a file of this form.
    const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Docx => "Word document",
            Self::Odt => "OpenDocument text",
            Self::Rtf => "rich text document (RTF)",
            Self::Mail => "mail message",
            Self::Pdf => "PDF document",
            Self::Html => "web page",
        }
    }
}

/// Why a file cannot be read. The message says what is wrong, with the limit where there is one, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it but, perhaps, blanks.
    Empty,
    /// It is no text, and in no form that can be read.
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
    /// It is locked with a password, or its maker forbade to take the text out.
    Encrypted {
        /// What it is.
        form: Form,
    },
    /// It is a PDF document of pictures, a scan for instance: there is no text in it.
    NoTextLayer {
        /// How many pages it has.
        pages: u32,
    },
    /// It is a Word document of the kind before 2007 (`.doc`).
    OldWord,
    /// It says that it is of a form, and breaks its rules.
    Damaged {
        /// What it says that it is.
        form: Form,
    },
    /// Unpacked, it would be larger than a document can be.
    Swollen {
        /// What it says that it is.
        form: Form,
        /// The limit in bytes.
        limit: usize,
    },
    /// Reading took more time or memory than a document can need.
    GaveUp,
    /// It has more of something than an urgent action can have.
    TooMany {
        /// Of what: `targets`, `people`, `figures` and so on.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
}

impl Unreadable {
    /// The reason in a few words, without what differs from file to file: those under which many files are counted.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Binary { .. } => "no document",
            Self::TooLarge { .. } | Self::FieldTooLarge { .. } | Self::TooMany { .. } => "beyond a limit",
            Self::Encrypted { .. } => "locked",
            Self::NoTextLayer { .. } => "pictures without text",
            Self::OldWord => "Word of before 2007",
            Self::Damaged { .. } => "damaged",
            Self::Swollen { .. } | Self::GaveUp => "too much to take apart",
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(formatter, "the file is empty; give the text of an urgent action"),
            Self::Binary { seems: Some(seems) } => write!(
                formatter,
                "the file seems to be {seems}, no document that can be read; open it in the program that made it and save it as \
                 .docx or as text"
            ),
            Self::Binary { seems: None } => {
                write!(
                    formatter,
                    "the file is neither text nor a document that can be read; save it as .docx or as text (UTF-8) and give that file"
                )
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
            Self::Encrypted { form } => write!(
                formatter,
                "the {} is locked: open it with its password, save it without one, and give that file",
                form.name()
            ),
            Self::NoTextLayer { pages } => write!(
                formatter,
                "the PDF document has {pages} {} and no text in it, only pictures of pages; give the document from which \
                 it was made, or have its text recognised first (a scanner's program or `ocrmypdf` does that)",
                if *pages == 1 { "page" } else { "pages" }
            ),
            Self::OldWord => write!(
                formatter,
                "the file is a Word document of the kind before 2007 (.doc); open it in a word processor and save it as \
                 .docx or PDF"
            ),
            Self::Damaged { form } => write!(
                formatter,
                "the {} is damaged or incomplete; open it in the program that made it and save it again",
                form.name()
            ),
            Self::Swollen { form, limit } => write!(
                formatter,
                "the {} holds more than the limit of {limit} bytes ({} MiB) when it is unpacked; give one document of \
                 some pages",
                form.name(),
                limit / (1024 * 1024)
            ),
            Self::GaveUp => write!(
                formatter,
                "reading the file took more time or memory than a document of some pages can need; save it as text and \
                 give that file"
            ),
            Self::TooMany { what, limit } => write!(
                formatter,
                "the document has more {what} than the limit of {limit}; give the text of one urgent action"
            ),
        }
    }
}

impl Error for Unreadable {}
