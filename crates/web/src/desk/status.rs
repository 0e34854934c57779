//! Where a case stands, in words: for the board and for the head of its page.

use casework::{Case, Day, Deadline, DeskRole, Duty, PersonAtRisk, Refusal, Scope, Stage, Standing, UrgentAction};
use documents::update::out_of_danger;

use super::findings::Counts;
use crate::Words;

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// Nobody but the desk sees it.
    Draft,
    /// Letters go.
    Live,
    /// It is issued; no letters go until the desk lifts the hold.
    Held { since: Day },
    /// It is issued; no letters go because the consent has ended.
    ConsentEnded { on: Day },
    /// The deadline has passed.
    Expired { on: Day },
    /// A further document took its place.
    Superseded { on: Day },
    /// The case is over.
    Closed { on: Day },
    /// Never again.
    Stopped { on: Day },
}

impl Status {
    /// Where a case stands on a day.
    pub(super) fn of(case: &Case, today: Day) -> Self {
        match casework::take(case, None, today) {
            Err(Refusal::Stopped { on }) => Self::Stopped { on },
            Err(Refusal::Held { since }) => Self::Held { since },
            Err(Refusal::Closed { on }) => Self::Closed { on },
            Err(Refusal::Expired { on }) => Self::Expired { on },
            Err(Refusal::Superseded { on }) => Self::Superseded { on },
            Err(Refusal::ConsentEnded { on }) => Self::ConsentEnded { on },
            Err(_) => Self::Draft,
            Ok(()) => Self::Live,
        }
    }

    /// The word for it.
    pub(super) fn word(self, words: &Words) -> String {
        words.say(&format!("desk-status-{}", self.key()))
    }

    /// What it means, with its day.
    pub(super) fn detail(self, words: &Words) -> String {
        let key = format!("desk-status-{}-detail", self.key());
        match self {
            Self::Draft | Self::Live => words.say(&key),
            Self::Held { since: day }
            | Self::ConsentEnded { on: day }
            | Self::Expired { on: day }
            | Self::Superseded { on: day }
            | Self::Closed { on: day }
            | Self::Stopped { on: day } => words.fill(&key, "day", words.day(&day)),
        }
    }

    /// The class of its tag.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Draft => "note",
            Self::Live => "live",
            Self::Held { .. } | Self::ConsentEnded { .. } => "warning",
            Self::Expired { .. } | Self::Superseded { .. } | Self::Closed { .. } => "",
            Self::Stopped { .. } => "error",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Live => "live",
            Self::Held { .. } => "held",
            Self::ConsentEnded { .. } => "consent-ended",
            Self::Expired { .. } => "expired",
            Self::Superseded { .. } => "superseded",
            Self::Closed { .. } => "closed",
            Self::Stopped { .. } => "stopped",
        }
    }

    /// Whether nothing is left to do for the desk.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Expired { .. } | Self::Superseded { .. } | Self::Closed { .. } | Self::Stopped { .. })
    }
}

/// What may be done with a case now.
#[derive(Clone, Copy)]
pub(super) struct Can {
    /// Put it on hold.
    pub(super) hold: bool,
    /// Lift the hold.
    pub(super) release: bool,
    /// Stop it.
    pub(super) stop: bool,
    /// Correct it.
    pub(super) correct: bool,
    /// Record consent, and add translations.
    pub(super) agree: bool,
    /// It was never issued: the page is about getting there, whoever may do it.
    pub(super) issue: bool,
}

impl Can {
    /// What the rules allow.
    pub(super) fn of(case: &Case) -> Self {
        let (issued, stopped) = (case.was_issued(), matches!(case.standing, Standing::Stopped { .. }));
        let held = matches!(case.standing, Standing::Held { .. });
        let live = matches!(case.original().stage, Stage::Live { .. });
        Self {
            // Of a closed case nothing is sent that could be held.
            hold: issued && live && !stopped && !held && case.closed_on().is_none(),
            release: held,
            stop: issued && !stopped,
            correct: !stopped && (!issued || held),
            agree: !stopped,
            issue: !issued && !stopped,
        }
    }

    /// The same for its further document, which nobody sees before it is issued.
    pub(super) fn further(self) -> Self {
        Self { correct: self.agree, issue: self.agree, stop: false, ..self }
    }

    /// What a role may do of it.
    pub(super) fn only(self, role: DeskRole) -> Self {
        Self {
            hold: self.hold && role.may(Duty::Hold),
            release: self.release && role.may(Duty::Lift),
            stop: self.stop && role.may(Duty::Stop),
            correct: self.correct && role.may(Duty::Correct),
            agree: self.agree && role.may(Duty::Consent),
            issue: self.issue,
        }
    }
}

/// How much time is left, in words; nothing for a case that is over: "today is the last day", "tomorrow", "in 12 days", "passed on".
pub(super) fn time_left(words: &Words, status: Status, deadline: Option<&Deadline>, today: Day) -> Option<String> {
    // What is over has no time left, whatever its deadline says.
    (!status.is_over()).then(|| until_deadline(words, deadline, today))
}

fn until_deadline(words: &Words, deadline: Option<&Deadline>, today: Day) -> String {
    let Some(deadline) = deadline else { return words.say("desk-no-deadline") };
    match u64::try_from(deadline.days_left(today)) {
        Ok(days) => words.count("desk-days-left", days),
        Err(_) => words.say("desk-deadline-passed"),
    }
}

/// What the desk does next about the life of a case, before anything else: a further document that waits, somebody who is said to
/// be free and of whom nobody has judged it. `None` where there is no such thing.
pub(super) fn next_of_life(words: &Words, case: &Case, status: Status, action: &UrgentAction) -> Option<String> {
    if case.prepared.is_some() && !matches!(status, Status::Stopped { .. }) {
        return Some(words.say("desk-next-update"));
    }
    let unjudged = |person: &&PersonAtRisk| case.outcome_of(&person.key).is_none();
    let is_free = |person: &PersonAtRisk| out_of_danger(case, action, person);
    let to_judge = status == Status::Live && action.people.iter().filter(unjudged).any(is_free);
    to_judge.then(|| words.say("desk-next-judge"))
}

/// What the desk does next with a case.
pub(super) fn next_step(
    words: &Words,
    case: &Case,
    status: Status,
    counts: Counts,
    deadline: Option<&Deadline>,
    publishes: &[Scope],
    today: Day,
) -> String {
    let passed = deadline.is_none_or(|deadline| deadline.is_passed(today));
    match status {
        Status::Draft if deadline.is_none() => words.say("desk-next-deadline-first"),
        Status::Draft if passed => words.say("desk-next-deadline"),
        Status::Draft if counts.errors > 0 => words.count("desk-next-errors", counts.errors as u64),
        Status::Draft if case.consent.is_none() => words.say("desk-next-consent"),
        Status::Draft if !is_covered(case, deadline, publishes) => words.say("desk-next-consent-more"),
        Status::Draft if case.awaits_approval.is_some() => words.say("people-next-approval"),
        Status::Draft => words.say("desk-next-issue"),
        Status::Live => words.say("desk-next-live"),
        Status::Held { .. } if passed => words.say("desk-next-held-deadline"),
        Status::Held { .. } => words.say("desk-next-held"),
        Status::ConsentEnded { .. } => words.say("desk-next-consent-ended"),
        Status::Expired { .. } => words.say("desk-next-expired"),
        Status::Closed { .. } => words.say("desk-next-closed"),
        Status::Superseded { .. } | Status::Stopped { .. } => words.say("desk-next-nothing"),
    }
}

/// Whether the consent that is recorded covers what the page says, until the deadline.
fn is_covered(case: &Case, deadline: Option<&Deadline>, publishes: &[Scope]) -> bool {
    let last = case.consent.as_ref().and_then(|consent| consent.holds_for(publishes));
    last.is_some_and(|last| deadline.is_none_or(|deadline| last >= deadline.day))
}
