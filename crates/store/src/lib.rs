//! Where facts live: the cases that the desk's facts make, and the acts of supporters as counts.
//!
//! Everybody sees [`Store`]. Behind it stands an [`Engine`], whose contract is in the domain's verbs; the first is
//! [`Sqlite`], a room of its own, and no SQL and no driver type leaves it. What an engine promises is checked by one
//! suite, [`conformance`]; what happens when it fails, by [`faulty`].
//!
//! The promise: **acknowledged = stored = counted**. An answer is given only after the commit is durable, a fact or an
//! act is stored once, and each count is changed in the transaction that stores what it counts. Nothing in here says
//! who did it: an act is a random key, a case, a day and a channel.

mod account;
mod error;
mod sealed;
mod wire;

mod engine;
mod sqlite;

mod ends;
mod memory;
mod paper;
mod people;
mod queue;
mod sealing;
mod store;
mod watcher;
mod writer;

pub mod conformance;
pub mod faulty;

#[cfg(test)]
mod tests;

pub use account::{Account, Asking, Invitation, Password, PersonKey, Saved, Secret, sign_in_name};
pub use ends::Deleted;
pub use engine::{
    Audit, Change, Changes, Committed, DaysAsked, Deletion, Difference, Engine, Held, InvitationHash, LetGo, Mark,
    PictureChange, Proposal, Recorded, Removed,
};
pub use error::StoreError;
pub use paper::{PaperDecided, PaperKept, PaperPut};
pub use queue::Along;
pub use sealed::{DEEDS_LAST_DAYS, Keyholder, Named, Outside, Put, SealedPiece, WORDS_LAST_DAYS};
pub use sqlite::{KEPT_BEFORE_UPDATE_DAYS, Sqlite};
pub use store::{Store, Verdict};
