//! No, with a page for the person. What the operator needs goes to the log without a word of what was sent.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use casework::{Day, DeskRole};
use store::StoreError;

use crate::body::NoBody;
use crate::{Words, desk, respond};

/// Why a request cannot be answered as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// There is no such page.
    NotFound,
    /// The case at the desk was deleted.
    Deleted {
        /// On which day.
        on: Day,
    },
    /// The page is there, the method is not.
    WrongMethod,
    /// What was sent is larger than the limit, in kibibytes.
    TooLarge {
        /// The limit.
        kibibytes: usize,
    },
    /// The form lacks something or holds what cannot be read.
    BadForm,
    /// The request came from another site.
    WrongOrigin,
    /// No font here has some signs of the letter.
    Unprintable,
    /// The letter has more pages than are printed.
    ManyPages {
        /// The limit.
        most: usize,
    },
    /// It takes another role at the desk.
    Role {
        /// The least one that may do it.
        least: DeskRole,
    },
    /// The words do not fit a postcard.
    LongForCard {
        /// About how many characters are too many.
        over: usize,
    },
    /// The address does not fit its half of a postcard.
    TallAddress,
    /// What was being sent did not come in time; nothing was taken.
    Stalled,
    /// Too much at once; nothing was taken.
    Busy,
    /// Too much from one network; nothing was taken.
    Flood,
    /// The disk is full or out of order: nothing can be stored for a while.
    Unstored,
    /// Something broke; nothing was taken.
    Broken,
}

impl Why {
    /// Why a body with this limit, in bytes, was not taken.
    pub(crate) fn of_body(why: NoBody, most: usize) -> Self {
        match why {
            NoBody::TooLarge => Self::TooLarge { kibibytes: most / 1024 },
            NoBody::Stalled => Self::Stalled,
        }
    }

    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Deleted { .. } => StatusCode::GONE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BadForm
            | Self::Unprintable
            | Self::ManyPages { .. }
            | Self::LongForCard { .. }
            | Self::TallAddress => StatusCode::UNPROCESSABLE_ENTITY,
            Self::WrongOrigin | Self::Role { .. } => StatusCode::FORBIDDEN,
            Self::Stalled => StatusCode::REQUEST_TIMEOUT,
            Self::Busy | Self::Unstored => StatusCode::SERVICE_UNAVAILABLE,
            Self::Flood => StatusCode::TOO_MANY_REQUESTS,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether the same may be taken when it is sent again.
    pub(crate) fn may_pass(self) -> bool {
        matches!(self, Self::Stalled | Self::Busy | Self::Flood | Self::Unstored | Self::Broken)
    }

    /// The key of its words: `refused-{key}-title` and `refused-{key}-text`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Deleted { .. } => "deleted",
            Self::WrongMethod => "wrong-method",
            Self::TooLarge { .. } => "too-large",
            Self::BadForm => "bad-form",
            Self::WrongOrigin => "wrong-origin",
            Self::Unprintable => "unprintable",
            Self::ManyPages { .. } => "many-pages",
            Self::Role { .. } => "role",
            Self::LongForCard { .. } => "long-for-card",
            Self::TallAddress => "tall-address",
            Self::Stalled => "stalled",
            Self::Busy => "busy",
            Self::Flood => "flood",
            Self::Unstored => "unstored",
            Self::Broken => "broken",
        }
    }
}

impl From<&StoreError> for Why {
    fn from(error: &StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Contended { .. } => Self::Busy,
            StoreError::DiskFull { .. }
            | StoreError::Failed { .. }
            | StoreError::Folder { .. }
            | StoreError::Locked { .. }
            | StoreError::Stopped => Self::Unstored,
            StoreError::TooLarge { most, .. } => Self::TooLarge { kibibytes: most / 1024 },
            _ => Self::Broken,
        }
    }
}

#[derive(Template)]
#[template(path = "refused.html")]
struct Refused<'w> {
    w: &'w Words,
    title: String,
    text: String,
}

/// The page that says no.
pub(crate) fn refuse(words: &Words, why: Why) -> Response<Body> {
    answer(why, refused_page(words, why))
}

/// The same, as text.
pub(crate) fn refused_page(words: &Words, why: Why) -> String {
    let (title, text) = in_words(words, why);
    Refused { w: words, title, text }.render().unwrap_or_default()
}

/// The title and the text of a page that says no.
pub(crate) fn in_words(words: &Words, why: Why) -> (String, String) {
    let key = why.key();
    let text = match why {
        Why::TooLarge { kibibytes: number } | Why::ManyPages { most: number } | Why::LongForCard { over: number } => {
            words.count(&format!("refused-{key}-text"), number as u64)
        }
        Why::Deleted { on } => words.fill("refused-deleted-text", "day", words.day(&on)),
        Why::Role { least } => words.fill("refused-role-text", "role", desk::people::role_in_words(words, least)),
        _ => words.say(&format!("refused-{key}-text")),
    };
    (words.say(&format!("refused-{key}-title")), text)
}

/// A page that says no, as an answer.
pub(crate) fn answer(why: Why, html: String) -> Response<Body> {
    let mut response = respond::page(why.status(), html);
    let again = match why {
        Why::Busy => Some("5"),
        // Somebody has to make room first.
        Why::Unstored => Some("60"),
        _ => None,
    };
    if let Some(seconds) = again {
        let seconds = axum::http::HeaderValue::from_static(seconds);
        response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds);
    }
    // What counts answers sees it there, and readers do not.
    response.extensions_mut().insert(why);
    response
}
