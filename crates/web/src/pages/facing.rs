//! What a case is for those who read and write, on a day.

use axum::http::StatusCode;
use casework::{Case, Day, Language, OfficeCode, Past, Refusal};

/// What readers meet at the address of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Facing {
    /// Letters go.
    Open,
    /// The deadline has passed; what stood here still stands.
    Expired {
        /// The last day on which letters went.
        on: Day,
    },
    /// A further document took its place; what stood here still stands.
    Superseded {
        /// Since when.
        on: Day,
    },
    /// The case is over: nobody writes any more, and the page says what became of the people.
    Closed {
        /// Since when.
        on: Day,
    },
    /// The consent has ended: nothing of the case may be shown any more.
    Ended {
        /// Its last day.
        on: Day,
    },
    /// Nothing is shown and nothing is taken until the desk lifts the hold.
    Held {
        /// Since when.
        since: Day,
    },
    /// Nothing is shown, ever again.
    Stopped {
        /// Since when.
        on: Day,
    },
    /// The words in the language of the page were taken back; in other languages the case may go on.
    TakenBack {
        /// Since when.
        on: Day,
    },
    /// Nothing is kept any more.
    Deleted {
        /// Since when.
        on: Day,
    },
}

impl Facing {
    /// What readers meet; `None` for a draft, of which they know nothing.
    pub(crate) fn of(case: &Case, office: Option<&OfficeCode>, today: Day) -> Option<Self> {
        let facing = match casework::take(case, office, today) {
            Ok(()) => Self::Open,
            Err(Refusal::Stopped { on }) => Self::Stopped { on },
            Err(Refusal::Held { since }) => Self::Held { since },
            Err(Refusal::Closed { on }) => Self::Closed { on },
            Err(Refusal::Expired { on }) => Self::Expired { on },
            Err(Refusal::Superseded { on }) => Self::Superseded { on },
            Err(Refusal::ConsentEnded { on }) => Self::Ended { on },
            Err(_) => return None,
        };
        Some(facing.unless_consent_ended(case, today))
    }

    /// A deadline that has passed lets the page stand only for as long as it may be shown.
    fn unless_consent_ended(self, case: &Case, today: Day) -> Self {
        match (case.shown_until(), self) {
            (Some(last), Self::Expired { .. } | Self::Superseded { .. } | Self::Closed { .. }) if last < today => {
                Self::Ended { on: last }
            }
            _ => self,
        }
    }

    /// The same on a page in a language of the interface: the words in it, or those that would stand in for them, may have
    /// been taken back.
    pub(crate) fn in_language(self, case: &Case, tag: &str) -> Self {
        let Some(language) = Language::from_tag(tag).filter(|_| self.shows_content()) else { return self };
        let shown = [&language, &case.edition_in(&language).language];
        shown.into_iter().find_map(|language| taken_back(case, language)).map_or(self, |on| Self::TakenBack { on })
    }

    /// Whether anything of the case may be shown.
    pub(crate) fn shows_content(self) -> bool {
        matches!(self, Self::Open | Self::Expired { .. } | Self::Superseded { .. } | Self::Closed { .. })
    }

    /// The word used in data.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Open => "live",
            // Data have no word of their own for an ended consent: letters ended with it.
            Self::Expired { .. } | Self::Ended { .. } => "expired",
            Self::Superseded { .. } => "superseded",
            Self::Closed { .. } => "closed",
            Self::Held { .. } => "held",
            Self::Stopped { .. } => "stopped",
            Self::TakenBack { .. } => "taken-back",
            Self::Deleted { .. } => "deleted",
        }
    }

    /// The status of the page of the case. Gone is what shall leave caches and indexes for good.
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::Ended { .. } | Self::Stopped { .. } | Self::TakenBack { .. } | Self::Deleted { .. } => {
                StatusCode::GONE
            }
            _ => StatusCode::OK,
        }
    }

    /// The status of an answer to somebody who wanted to write: a hold may end, the rest does not.
    pub(crate) fn status_for_writers(self) -> StatusCode {
        match self {
            Self::Open => StatusCode::OK,
            Self::Held { .. } => StatusCode::CONFLICT,
            _ => StatusCode::GONE,
        }
    }
}

/// Since when the words in a language are taken back; `None` where they are not.
fn taken_back(case: &Case, language: &Language) -> Option<Day> {
    let withdrawn = case.withdrawn.iter().find(|withdrawn| withdrawn.is_same_language(language))?;
    let deed = |past: &&Past| past.deed == "narrowed" && past.language.as_ref() == Some(withdrawn);
    Some(case.history.iter().rev().find(deed).map_or(case.changed, |past| past.day))
}
