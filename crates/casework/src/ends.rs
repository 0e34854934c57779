//! How things end: what goes by itself and when, what somebody deletes, and what stays of it.

use crate::decide::decision;
use crate::{Case, CaseId, Day, Decision, Deed, DeskRole, Refusal, Stage, Standing, take};

/// After how many days without a deed a draft that was never issued is deleted by itself. An urgent action is a matter of days;
/// half a year later its document is old, and the people in it are named for nothing.
pub const DRAFT_DAYS: u16 = 180;

/// For how many of the last of these days the desk is told: a holiday fits in, and somebody still sees it.
pub const WARNED_DAYS: u16 = 14;

/// How many days after the last day on which a case took acts its rows of "I have sent it" go. A browser that kept a form
/// open may send it again some weeks later; after a season nobody does.
pub const ROWS_DAYS: u16 = 90;

/// After how many days a case that is over is offered for deletion: whoever reports on a year has done so.
pub const OFFERED_AFTER_DAYS: u16 = 400;

/// For how many days backups are best kept: a fault that nobody notices for weeks can still be undone, and what was deleted is
/// gone from all of them in the month after. Whoever runs the server deletes them; the program only reminds.
pub const BACKUP_DAYS: u16 = 30;

/// What stays of a case that was deleted: that there was one, and nothing of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// The name that the case had in addresses: those answer for ever.
    pub id: CaseId,
    /// The day on which it was deleted.
    pub on: Day,
    /// Whether everybody could know of it when it was deleted. Of a draft, and of a case for those with a link, readers are
    /// told nothing.
    pub was_issued: bool,
}

impl Case {
    /// The day on which it is deleted by itself, unless somebody does something with it; `None` for a case that was issued.
    #[must_use]
    pub fn goes_on(&self) -> Option<Day> {
        (!self.was_issued()).then(|| days_after(self.changed, DRAFT_DAYS))
    }

    /// The same, from the day on which the desk is to be told.
    #[must_use]
    pub fn goes_soon(&self, today: Day) -> Option<Day> {
        self.goes_on().filter(|day| days_after(today, WARNED_DAYS) >= *day)
    }

    /// The last day on which it can have taken acts, as its facts are now; `None` for a draft. A hold ends nothing: it may be
    /// lifted.
    #[must_use]
    pub fn acts_until(&self) -> Option<Day> {
        let last = match (&self.original().stage, self.shown_until()) {
            (Stage::Drafted, _) => return None,
            (Stage::Live { deadline, .. }, shown) => {
                // An office can have a later deadline for its own country.
                let offices = self.offices.iter().filter_map(|edition| edition.deadline.as_ref());
                let last = offices.map(|deadline| deadline.day).chain([deadline.day]).max().unwrap_or(deadline.day);
                shown.map_or(last, |shown| last.min(shown))
            }
            (Stage::Expired { on } | Stage::Superseded { on }, _) => *on,
        };
        match self.standing {
            Standing::Stopped { on, .. } | Standing::Closed { on } => Some(last.min(on)),
            Standing::Open | Standing::Held { .. } => Some(last),
        }
    }

    /// The day on which its rows of "I have sent it" go; their counts stay.
    #[must_use]
    pub fn rows_go_on(&self) -> Option<Day> {
        self.acts_until().map(|last| days_after(last, ROWS_DAYS))
    }

    /// Since when it is over (stopped, or past its last day), where that is so long ago that its deletion is offered.
    #[must_use]
    pub fn long_over(&self, today: Day) -> Option<Day> {
        self.acts_until().filter(|last| days_after(*last, OFFERED_AFTER_DAYS) <= today)
    }
}

fn days_after(day: Day, days: u16) -> Day {
    // At the end of time no day follows; then that day itself stands.
    day.saturating_add(jiff::Span::new().days(i64::from(days)))
}

/// Whether letters go, from anywhere.
fn takes(case: &Case, today: Day) -> bool {
    let offices = case.offices.iter().map(|edition| Some(&edition.office));
    offices.chain([None]).any(|office| take(case, office, today).is_ok())
}

/// Whether a case may be deleted, and what stays of it. One for which letters go is stopped first, so that nobody is left
/// with a page that vanished under their hands; `even_live` is for whoever has no time for that.
///
/// # Errors
/// `Live`.
pub fn delete(case: &Case, even_live: bool, today: Day) -> Result<Tombstone, Refusal> {
    if takes(case, today) && !even_live {
        return Err(Refusal::Live);
    }
    // Of a case for those with a link, readers know nothing: neither that it was there nor that it is gone.
    let was_issued = case.was_issued() && case.is_public();
    Ok(Tombstone { id: case.id.clone(), on: today, was_issued })
}

/// Whether a draft goes by itself today, and what stays of it.
///
/// # Errors
/// `AlreadyIssued`, or `NotYet` with the day on which it goes.
pub fn delete_by_itself(case: &Case, today: Day) -> Result<Tombstone, Refusal> {
    match case.goes_on() {
        None => Err(Refusal::AlreadyIssued),
        Some(on) if on > today => Err(Refusal::NotYet { on }),
        Some(_) => delete(case, false, today),
    }
}

/// Somebody wants a draft to stay: it has its whole time again. Nothing else of it changes.
///
/// # Errors
/// `AlreadyIssued`: what was issued does not go by itself.
pub fn keep(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    if case.was_issued() {
        return Err(Refusal::AlreadyIssued);
    }
    decision(today, role, Deed::Kept)
}

#[cfg(test)]
mod tests {
    use super::{delete, delete_by_itself, keep};
    use crate::{
        Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, Imported, Language, Refusal,
        Scope, StopReason, Tombstone,
    };

    const TODAY: Day = Day::constant(2031, 3, 3);
    const LAST: Day = Day::constant(2031, 4, 14);

    fn fact(day: Day, deed: Deed) -> Fact {
        Fact { day, role: DeskRole::Editor, deed }
    }

    fn draft() -> Case {
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: "00".repeat(32),
            text: String::new(),
            language: Language::english(),
            remarks: Vec::new(),
        };
        let imported = fact(TODAY, Deed::Imported { document, case_file: String::new() });
        Case::from_facts(CaseId::from_random([7; 10]), &[imported]).expect("it begins with an import")
    }

    fn live() -> Case {
        let until = Day::constant(2032, 1, 1);
        let consent = Consent::same(ConsentRole::Family, &[Scope::Names], Audience::Public, TODAY, until);
        let case = draft().after(&fact(TODAY, Deed::ConsentDecided(consent)));
        case.after(&fact(TODAY, Deed::Issued { deadline: Deadline::on(LAST), after: None }))
    }

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn a_draft_goes_half_a_year_after_its_last_deed_and_is_told_before() {
        let case = draft();
        let goes = day("2031-08-30");
        assert_eq!(case.goes_on(), Some(goes));
        assert_eq!(case.goes_soon(day("2031-08-15")), None);
        assert_eq!(case.goes_soon(day("2031-08-16")), Some(goes), "fourteen days before");
        assert_eq!(delete_by_itself(&case, day("2031-08-29")), Err(Refusal::NotYet { on: goes }));
        let stays = Tombstone { id: case.id.clone(), on: goes, was_issued: false };
        assert_eq!(delete_by_itself(&case, goes), Ok(stays));
        let kept = keep(&case, DeskRole::Editor, day("2031-08-29")).unwrap_or_else(|_| panic!("a draft can be kept"));
        assert_eq!(case.after(&kept.fact).goes_on(), Some(day("2032-02-25")));
        assert!(keep(&live(), DeskRole::Editor, TODAY).is_err());
        assert_eq!(live().goes_on(), None, "what was issued stays until somebody deletes it");
        assert_eq!(delete_by_itself(&live(), goes), Err(Refusal::AlreadyIssued));
    }

    #[test]
    fn rows_go_a_season_after_the_last_day_of_acts() {
        assert_eq!(draft().rows_go_on(), None);
        let case = live();
        assert_eq!((case.acts_until(), case.rows_go_on()), (Some(LAST), Some(day("2031-07-13"))));
        let held = case.clone().after(&fact(TODAY, Deed::Held));
        assert_eq!(held.acts_until(), Some(LAST), "a hold may be lifted");
        let later = Deed::Corrected { case_file: String::new(), deadline: Some(Deadline::on(day("2031-06-01"))) };
        assert_eq!(held.after(&fact(TODAY, later)).acts_until(), Some(day("2031-06-01")));
        let stopped = case.after(&fact(day("2031-03-20"), Deed::Stopped(StopReason::Withheld)));
        assert_eq!(stopped.acts_until(), Some(day("2031-03-20")));
        assert_eq!(stopped.long_over(day("2032-04-22")), None);
        assert_eq!(stopped.long_over(day("2032-04-23")), Some(day("2031-03-20")), "400 days");
    }

    #[test]
    fn a_live_case_is_stopped_first() {
        let case = live();
        assert_eq!(delete(&case, false, LAST), Err(Refusal::Live));
        assert!(delete(&case, true, LAST).is_ok_and(|stays| stays.was_issued));
        assert!(delete(&case, false, day("2031-04-15")).is_ok(), "its last day is over");
        assert!(delete(&case.after(&fact(TODAY, Deed::Held)), false, TODAY).is_ok());
        assert!(delete(&draft(), false, TODAY).is_ok_and(|stays| !stays.was_issued));
    }
}
