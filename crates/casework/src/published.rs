//! How counts reach readers: when their day has ended, and in steps.
//!
//! Whoever sees the line of a reader, and asks for the counts again and again, would otherwise join the two: an address that
//! talks to the server in the second in which a count moves was probably the one. And a day with one opening, one letter
//! and one that is said to be sent would be the day of one person.

use crate::{Day, Tally};

/// How many of a kind are shown at once, at least: five is the least that those who publish figures about few people
/// commonly ask for. What stays below waits for the days after, and at the latest for the end of the case.
pub const STEP: u64 = 5;

/// The counts by day as readers see them, out of those of days that have ended, in their order. What was too little on
/// its day is shown with a later one; once the case takes nothing more, what is left is shown with the last.
#[must_use]
pub fn in_steps(days: &[(Day, Tally)], is_over: bool) -> Vec<(Day, Tally)> {
    let mut waiting = Tally::default();
    let mut shown = Vec::new();
    for (place, (day, tally)) in days.iter().enumerate() {
        waiting = waiting.plus(*tally);
        let is_last = is_over && place + 1 == days.len();
        let step = if is_last { waiting } else { waiting.map(|count| if count < STEP { 0 } else { count }) };
        waiting = waiting.less(step);
        if step != Tally::default() {
            shown.push((*day, step));
        }
    }
    shown
}

/// A part of the counts as readers see it: what is beyond the last whole step waits.
#[must_use]
pub fn in_whole_steps(tally: Tally) -> Tally {
    tally.map(in_whole_steps_of)
}

/// One count as readers see it: what is beyond the last whole step waits.
#[must_use]
pub fn in_whole_steps_of(count: u64) -> u64 {
    count - count % STEP
}

#[cfg(test)]
mod tests {
    use super::{in_steps, in_whole_steps};
    use crate::{Day, Tally};

    fn of(number: i8, opened: u64, said_sent: u64) -> (Day, Tally) {
        (jiff::civil::date(2026, 3, number), Tally { opened, said_sent, ..Tally::default() })
    }

    #[test]
    fn few_wait_for_more_each_kind_by_itself() {
        let days = [of(1, 4, 9), of(2, 0, 1), of(4, 1, 3), of(5, 2, 0), of(9, 60, 1)];
        let shown = [of(1, 0, 9), of(4, 5, 0), of(9, 62, 5)];
        assert_eq!(in_steps(&days, false), shown);
        assert_eq!(in_steps(&days, true), shown, "nothing was left");
        assert_eq!(in_steps(&days[..4], false), shown[..2]);
    }

    #[test]
    fn at_the_end_what_is_left_is_shown_and_the_sum_is_the_sum() {
        let days = [of(1, 4, 0), of(2, 3, 1), of(3, 2, 2)];
        assert_eq!(in_steps(&days, false), [of(2, 7, 0)]);
        assert_eq!(in_steps(&days, true), [of(2, 7, 0), of(3, 2, 3)]);
        assert_eq!(in_steps(&[of(1, 1, 1)], true), [of(1, 1, 1)]);
        assert_eq!(in_steps(&[], true), []);
    }

    #[test]
    fn a_part_moves_in_whole_steps() {
        let (_, tally) = of(1, 4, 17);
        let shown = in_whole_steps(tally);
        assert_eq!((shown.opened, shown.said_sent), (0, 15));
    }

    #[test]
    fn a_further_day_never_takes_back_what_was_shown() {
        let days: Vec<_> = (1..28).map(|day| of(day, u64::from(day.unsigned_abs()) % 4, 1)).collect();
        for until in 1..days.len() {
            let before = in_steps(&days[..until], false);
            assert_eq!(in_steps(&days[..=until], false)[..before.len()], before);
        }
    }
}
