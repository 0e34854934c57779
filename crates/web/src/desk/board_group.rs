//! The groups of the board: what is urgent first, each case in one group.

use casework::{Case, Day, Deadline};

use super::findings::Counts;
use super::status::Status;
use crate::Words;

/// Within how many days a deadline is soon: a working week and its weekend, in which somebody must act.
pub(super) const SOON: i32 = 7;

/// Why a case stands where it stands on the board. The order is that of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BoardGroup {
    /// Somebody whom it is about, or their family, wanted to tell something.
    Words,
    /// Today is the last day.
    Today,
    /// Somebody asked for its approval.
    Approval,
    /// The last day is near.
    Soon,
    /// Nothing goes out until somebody decides.
    Held,
    /// A draft that cannot be issued before something is put right.
    Errors,
    /// A language of the pages has no reviewed translation.
    Untranslated,
    /// Only the desk sees it.
    Drafts,
    /// Nothing to do.
    Rest,
    /// Nothing can be done any more.
    Over,
}

impl BoardGroup {
    pub(super) const ALL: [Self; 10] = [
        Self::Words,
        Self::Today,
        Self::Approval,
        Self::Soon,
        Self::Held,
        Self::Errors,
        Self::Untranslated,
        Self::Drafts,
        Self::Rest,
        Self::Over,
    ];

    /// The group of a case.
    pub(super) fn of(
        case: &Case,
        status: Status,
        deadline: Option<&Deadline>,
        counts: Counts,
        untranslated: bool,
        words: u64,
        today: Day,
    ) -> Self {
        let days = deadline.map(|deadline| deadline.days_left(today));
        let held = matches!(status, Status::Held { .. } | Status::ConsentEnded { .. });
        match days {
            // Also for a case that is over: it may be about a life.
            _ if words > 0 => Self::Words,
            _ if status.is_over() => Self::Over,
            _ if held => Self::Held,
            _ if case.awaits_approval.is_some() => Self::Approval,
            Some(0) => Self::Today,
            Some(days) if (1..=SOON).contains(&days) => Self::Soon,
            _ if !case.was_issued() && counts.errors > 0 => Self::Errors,
            _ if case.was_issued() && untranslated => Self::Untranslated,
            _ if !case.was_issued() => Self::Drafts,
            _ => Self::Rest,
        }
    }

    /// The word in addresses.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Today => "today",
            Self::Approval => "approval",
            Self::Soon => "soon",
            Self::Held => "held",
            Self::Errors => "errors",
            Self::Untranslated => "untranslated",
            Self::Drafts => "drafts",
            Self::Rest => "rest",
            Self::Over => "over",
        }
    }

    /// The group of a word; `None` for one that means none.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.word() == word)
    }

    /// What it is called.
    pub(super) fn in_words(self, words: &Words) -> String {
        match self {
            Self::Words => words.say("sealed-group-words"),
            Self::Approval => words.say("people-group-approval"),
            Self::Soon => words.count("drafts-group-soon", u64::from(SOON.unsigned_abs())),
            other => words.say(&format!("drafts-group-{}", other.word())),
        }
    }
}
