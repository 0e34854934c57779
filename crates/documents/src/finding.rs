//! Remarks about a document: what, where, why it matters, what to do.

use crate::Place;

/// How much a finding weighs. An error blocks issuing, never reading; a warning and a note never block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably wrong.
    Warning,
    /// Must be put right before the case is issued.
    Error,
}

impl Severity {
    /// The word used in data: `error`, `warning`, `note`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One remark, with a stable code. Its words are made from `data/findings/*.toml` in the reader's language.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    /// The code.
    pub code: Code,
    /// Where; `None` only for what is absent.
    pub at: Option<Place>,
    /// What the words of the finding name: `{name}` in the data file is replaced by the value of `name`.
    pub values: Vec<(&'static str, String)>,
}
