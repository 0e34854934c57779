//! What is sealed, as far as it is kept: the encrypted bytes, with nothing outside but what finding and deleting takes.

use casework::{CaseId, Day, Sealed, SealedId, SealedKind};

/// For how many days the words of people at risk and their families are kept: long enough for an office where the one with
/// the key is ill or away; whoever needs more has taken them out by then.
pub const WORDS_LAST_DAYS: u64 = 180;

/// For how many days it is kept, sealed, who did a deed at the desk: the year in which one may have to ask, and the month
/// in which somebody notices.
pub const DEEDS_LAST_DAYS: u64 = 400;

/// Somebody who may open what is sealed. Their private key is nowhere here.
#[derive(Clone, PartialEq, Eq)]
pub struct Keyholder {
    /// A name of their choice.
    pub name: String,
    /// The public key, as age writes it (`age1…`).
    pub key: String,
    /// The day on which it was named.
    pub since: Day,
}

/// What became of a key that was to be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// It is stored.
    Done,
    /// Somebody else has this name; nothing was stored.
    NameTaken,
    /// The key is there under another name; nothing was stored.
    KeyTaken,
}

/// What stands outside of something sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Outside {
    /// Its random number.
    pub id: SealedId,
    /// The case that it belongs to.
    pub case: CaseId,
    /// What it is.
    pub kind: SealedKind,
    /// The day on which it was sealed.
    pub day: Day,
}

/// Something sealed, with what stands outside.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedPiece {
    /// What stands outside.
    pub outside: Outside,
    /// What nobody here can open.
    pub sealed: Sealed,
}

/// What became of something sealed that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is stored.
    Done,
    /// As many of its kind wait for the case as may; nothing was stored.
    Full,
    /// There is no such case.
    Unknown,
}
