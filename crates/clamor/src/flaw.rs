//! Something that is not as it should be: what, and what to do.

use crate::Failure;

/// How much a flaw weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// It works, and is not as it should be.
    Poor,
    /// It does not work.
    Bad,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) weight: Weight,
    /// The key of the configuration file that it is about, with the table before it (`https.key`).
    pub(crate) about: &'static str,
    pub(crate) what: String,
    /// What to do.
    pub(crate) help: String,
}

impl Flaw {
    /// What works, and is not as it should be.
    pub(crate) fn poor(about: &'static str, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { weight: Weight::Poor, about, what: what.into(), help: help.into() }
    }

    /// What does not work.
    pub(crate) fn bad(about: &'static str, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { weight: Weight::Bad, about, what: what.into(), help: help.into() }
    }

    /// What could not be done.
    pub(crate) fn of_failure(about: &'static str, failure: Failure) -> Self {
        let (what, help) = failure.parts();
        Self::bad(about, what, help.unwrap_or_default())
    }
}
