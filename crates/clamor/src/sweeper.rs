//! What runs by itself: what has reached its end is forgotten, before the limit that was promised and never after it.

use std::sync::Arc;
use std::time::Duration;

use casework::Day;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use store::Store;
use web::Site;

use crate::clock::{Clock, Looked};
use crate::journal::{Event, Journal};

/// How often it looks at the clock. Looking costs nothing.
const LOOKS_AFTER: Duration = Duration::from_secs(5);

/// How often it sweeps. [`web::holdings`] promises the hour.
const SWEEPS_AFTER: SignedDuration = SignedDuration::from_mins(30);

/// Sweeps until it is dropped.
pub(crate) async fn run(site: Site, store: Store, nature: Arc<dyn web::World>, journal: Journal) {
    let mut clock = Clock::starting(nature.now(), nature.steady());
    let mut swept: Option<(Timestamp, Day)> = None;
    loop {
        let (clock_says, steady) = (nature.now(), nature.steady());
        if let Looked::Jumped { hours } = clock.look(clock_says, steady) {
            let to = clock_says.to_zoned_datetime(TimeZone::UTC).date();
            journal.say(Event::ClockJumped { hours, to });
        }
        // A clock that jumped is not to delete anything: see `clock`.
        let now = clock.believed(steady);
        // The day that the desk is told: nothing goes before it.
        let today = site.today_at(now);
        let due = swept.is_none_or(|(last, day)| now.duration_since(last).abs() >= SWEEPS_AFTER || day != today);
        if due {
            site.sweep(now);
            // What could not be swept now is swept another time: nothing is lost by it, and the store says elsewhere what ails it.
            let ended = store.sweep(today).await;
            if let Some(ended) = ended.as_ref().ok().copied().filter(|ended| *ended > 0) {
                journal.say(Event::Swept { ended });
            }
            let done = ended.is_ok();
            // Once a day the files forget in which order the acts of the days before came.
            let is_new_day = swept.is_none_or(|(_, day)| day != today);
            let forgotten = !is_new_day || store.forget_order().await.is_ok();
            if done && forgotten {
                swept = Some((now, today));
            }
        }
        tokio::time::sleep(LOOKS_AFTER).await;
    }
}

/// Takes out of memory what is kept of cases as they are no more, whichever process changed or deleted them; until it is
/// dropped.
pub(crate) async fn forget(site: Site, store: Store) {
    let mut seen = store.generation();
    loop {
        site.forget();
        seen = store.changed(seen).await;
    }
}
