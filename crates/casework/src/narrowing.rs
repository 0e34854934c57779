//! A stop for a part: a name, a language, an audience. (A photograph goes with its own deed.)

use crate::Language;

/// What is taken back while the rest of the case goes on.
#[derive(Clone, PartialEq, Eq)]
pub enum Narrowing {
    /// The name of a person, as the case file has it. It stands on no page any more, in no language, whatever document comes next.
    Name(String),
    /// The words in a language: what stood in it is gone, and its address says so.
    Language(Language),
    /// Everybody: from now on the case is there for those alone who were given a link.
    Public,
}

impl Narrowing {
    /// The word used in data: `name`, `language`, `public`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Language(_) => "language",
            Self::Public => "public",
        }
    }
}

/// A way to a case that is not for everybody: whoever has the link reads it, until it is revoked. The secret in the link is
/// nowhere; what is kept is its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLink {
    /// The SHA-256 of the secret.
    pub hash: [u8; 32],
    /// The version of the case with which it was given: its number at the desk.
    pub given: u32,
    /// Whether it still opens the case.
    pub is_open: bool,
}
