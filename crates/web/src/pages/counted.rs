//! The counts of a case as somebody may see them: the desk sees them as they are, readers when their day has ended.

use std::time::Duration;

use casework::{Case, CaseId, Day, OfficeCode, Padding, PaperCount, Tally, in_steps, in_whole_steps};
use store::{DaysAsked, StoreError};

use crate::Site;

const A_DAY: Duration = Duration::from_secs(24 * 3600);

/// Counts, and what they hold for.
pub(crate) struct Counted {
    /// All of them, kind by kind.
    pub(crate) tally: Tally,
    /// The same by day, in the order of the days: those of the last year.
    pub(crate) days: Vec<(Day, Tally)>,
    /// The last day of which anything is in them.
    pub(crate) as_of: Day,
    /// What of them came through the editions of offices, in the order of their codes. Readers see whole steps: few people of one
    /// country are easier to know than few of all.
    pub(crate) offices: Vec<(OfficeCode, Tally)>,
    /// Letters on paper, which somebody counted by hand.
    pub(crate) paper: PaperCount,
    /// What of them looks padded.
    pub(crate) padding: Option<Padding>,
}

impl Counted {
    /// As they are, for the desk.
    pub(crate) fn now(site: &Site, case: &Case) -> Result<Self, StoreError> {
        Self::up_to(site, &case.id, site.today_for(case, None))
    }

    /// As readers see them.
    pub(crate) fn published(site: &Site, case: &Case) -> Result<Self, StoreError> {
        let today = site.today_for(case, None);
        Self::for_readers(site, &case.id, today, case.acts_until().is_some_and(|last| last < today))
    }

    /// The same of a case that was deleted on a day.
    pub(crate) fn of_deleted(site: &Site, id: &CaseId, on: Day) -> Result<Self, StoreError> {
        let today = site.today();
        Self::for_readers(site, id, today, on < today)
    }

    fn for_readers(site: &Site, id: &CaseId, today: Day, is_over: bool) -> Result<Self, StoreError> {
        if site.settings.counts_at_once {
            return Self::up_to(site, id, today);
        }
        let as_of = today.saturating_sub(A_DAY);
        let asked = DaysAsked::from_to(Day::MIN, as_of);
        let days = in_steps(&site.store.tally_by_day(id, &asked)?, is_over);
        let before = site.store.tally_until(id, asked.first().saturating_sub(A_DAY))?;
        let tally = days.iter().fold(before, |sum, (_, tally)| sum.plus(*tally));
        let padding = site.store.padding_until(id, &tally, as_of)?;
        let offices = site.store.tally_by_office(id, as_of)?;
        let offices = offices.into_iter().map(|(office, tally)| (office, in_whole_steps(tally))).collect();
        let paper = site.store.paper_until(id, as_of)?;
        let paper = if is_over { paper } else { paper.in_whole_steps() };
        Ok(Self { tally, days, as_of, offices, paper, padding })
    }

    fn up_to(site: &Site, id: &CaseId, today: Day) -> Result<Self, StoreError> {
        let tally = site.store.tally(id)?;
        let days = site.store.tally_by_day(id, &DaysAsked::from_to(Day::MIN, today))?;
        let offices = site.store.tally_by_office(id, Day::MAX)?;
        let paper = site.store.paper_until(id, today)?;
        Ok(Self { tally, days, as_of: today, offices, paper, padding: site.store.padding(id, &tally, today)? })
    }
}
