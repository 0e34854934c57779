//! Whether the clock is to be believed by what deletes.
//!
//! A clock that jumps (an empty battery, a wrong answer from the network, a hand that slipped) would let everything end at once
//! that has an end, and what is deleted does not come back. So time goes on here as it went before a jump, by the clock that
//! nobody can set, until the new time has stood for a while. What has truly ended meanwhile still goes. Pages and acts go by the
//! clock as it is: what they do can be done again.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A difference up to this much is a correction. Days end in zones, so a day more or less is what people live with anyway.
const BELIEVED_JUMP: SignedDuration = SignedDuration::from_hours(24);

/// A clock that jumped is believed when it has gone on from there for so long: whoever set it wrongly has noticed, and so has the
/// program that sets it by the network.
const DOUBTED_FOR: Duration = Duration::from_secs(60 * 60);

/// A moment by both clocks.
#[derive(Clone, Copy)]
struct Seen {
    clock: Timestamp,
    steady: Duration,
}

impl Seen {
    /// What the clock should say by now.
    fn later(self, steady: Duration) -> Timestamp {
        let since = SignedDuration::try_from(steady.saturating_sub(self.steady)).unwrap_or(SignedDuration::ZERO);
        self.clock.saturating_add(since).unwrap_or(self.clock)
    }

    fn jump_to(self, now: Self) -> SignedDuration {
        now.clock.duration_since(self.later(now.steady))
    }
}

/// The clock, as what deletes sees it.
pub(crate) struct Clock {
    /// The last moment that is believed.
    believed: Seen,
    /// The moment after a jump, while it is doubted.
    doubted: Option<Seen>,
}

/// What a look at the clock showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looked {
    /// It goes on.
    Steady,
    /// It has just jumped; by how many hours, forward or back.
    Jumped {
        /// Forward, or back where it is below zero.
        hours: i64,
    },
}

impl Clock {
    /// At the start the clock is believed: there is nothing to compare it with.
    pub(crate) fn starting(clock: Timestamp, steady: Duration) -> Self {
        Self { believed: Seen { clock, steady }, doubted: None }
    }

    /// Looks at both clocks.
    pub(crate) fn look(&mut self, clock: Timestamp, steady: Duration) -> Looked {
        let now = Seen { clock, steady };
        let is_near = |from: Seen| from.jump_to(now).abs() <= BELIEVED_JUMP;
        if is_near(self.believed) {
            *self = Self { believed: now, doubted: None };
            return Looked::Steady;
        }
        match self.doubted {
            Some(since) if is_near(since) => {
                if steady.saturating_sub(since.steady) >= DOUBTED_FOR {
                    *self = Self { believed: now, doubted: None };
                }
                Looked::Steady
            }
            _ => {
                self.doubted = Some(now);
                Looked::Jumped { hours: self.believed.jump_to(now).as_hours() }
            }
        }
    }

    /// The time to delete by.
    pub(crate) fn believed(&self, steady: Duration) -> Timestamp {
        self.believed.later(steady)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str, hour: u32) -> Timestamp {
        format!("{day}T{hour:02}:00:00Z").parse().expect("the tests write times rightly")
    }

    fn after(minutes: u64) -> Duration {
        Duration::from_secs(minutes * 60)
    }

    #[test]
    fn a_year_ahead_is_not_believed_for_an_hour_and_then_it_is() {
        let mut clock = Clock::starting(at("2026-03-02", 12), after(0));
        assert_eq!(clock.look(at("2027-03-02", 12), after(1)), Looked::Jumped { hours: 365 * 24 - 1 });
        for minute in [2, 30, 60] {
            let now = at("2027-03-02", 12).saturating_add(SignedDuration::from_mins(minute)).expect("within time");
            assert_eq!(clock.look(now, after(minute.unsigned_abs())), Looked::Steady, "it is said once");
            assert!(clock.believed(after(60)) < at("2026-03-02", 14), "{minute}");
        }
        assert_eq!(clock.look(at("2027-03-02", 13), after(61)), Looked::Steady);
        assert_eq!(clock.believed(after(61)), at("2027-03-02", 13));
    }

    #[test]
    fn a_clock_that_comes_back_was_never_believed() {
        let mut clock = Clock::starting(at("2026-03-02", 12), after(0));
        clock.look(at("2036-03-02", 12), after(10));
        assert_eq!(clock.look(at("2026-03-02", 12), after(20)), Looked::Steady);
        assert_eq!(clock.believed(after(20)), at("2026-03-02", 12));
        // It has to begin anew: an hour in pieces is none.
        clock.look(at("2036-03-02", 12), after(30));
        assert_eq!(clock.look(at("2036-03-02", 12), after(80)), Looked::Steady);
        assert!(clock.believed(after(80)) < at("2026-03-03", 0));
    }

    #[test]
    fn time_that_passes_and_small_corrections_are_believed() {
        let mut clock = Clock::starting(at("2026-03-02", 12), after(0));
        assert_eq!(clock.look(at("2026-06-02", 12), after(92 * 24 * 60)), Looked::Steady, "three months of waiting");
        assert_eq!(clock.look(at("2026-06-03", 11), after(92 * 24 * 60)), Looked::Steady, "a wrong zone");
        assert_eq!(clock.believed(after(92 * 24 * 60)), at("2026-06-03", 11));
        assert!(matches!(clock.look(at("2026-06-01", 11), after(92 * 24 * 60)), Looked::Jumped { hours: -48 }));
        assert_eq!(clock.believed(after(92 * 24 * 60)), at("2026-06-03", 11), "back is as doubtful as forward");
    }
}
