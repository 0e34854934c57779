//! What a case is for those who read and write, on a day.

use axum::http::StatusCode;
use casework::{Case, Day, OfficeCode, Refusal};

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
            Self::Deleted { .. } => "deleted",
        }
    }

    /// The status of the page of the case. Gone is what shall leave caches and indexes for good.
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::Ended { .. } | Self::Stopped { .. } | Self::Deleted { .. } => StatusCode::GONE,
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
