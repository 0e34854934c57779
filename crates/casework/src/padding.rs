//! When a count looks padded: more is said than what happened here explains.
//!
//! Whoever says "I have sent it" honestly has opened a page for writing and was given a finished letter, both counted, and
//! only then the form with its key. So letters made and pages opened are the ground on which letters said to be sent stand.
//! A program that sends forms alone has no such ground. One that walks the whole way looks like people, and no count by day
//! tells it apart.

use std::collections::VecDeque;

use crate::{Day, Tally};

/// How many letters of a day must stand on nothing before that is a sign. What happens without anybody's doing stays below:
/// forms from before a backup was brought back, pages that stayed open for weeks. A small case is never labelled.
const FEW: u64 = 50;

/// And they must be at least one in so many of the letters of that day: less does not lead anybody astray.
const ONE_IN: u64 = 5;

/// For how many days a letter that was made may be said to be sent: it is printed, put into an envelope, taken to the post at
/// the end of the week after, and then somebody comes back to say so.
const DAYS_UNTIL_SAID: i32 = 14;

/// How many letters one opened page may lead to: the documents of the field name one recipient, rarely four, and a letter
/// to each can be made without opening the page again; one more, for whoever changes a letter.
const LETTERS_OF_AN_OPENING: u64 = 5;

/// How much of a count looks padded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Padding {
    /// On how many days.
    pub days: u64,
    /// How many letters of those days stand on nothing that happened here.
    pub beyond: u64,
}

impl Padding {
    /// How many days before the first that is judged must be known.
    pub const DAYS_BEFORE: u32 = DAYS_UNTIL_SAID as u32;

    /// Whether counts are large enough to be looked at.
    #[must_use]
    pub fn is_possible(all: &Tally) -> bool {
        all.said_sent >= FEW
    }

    /// What looks padded in the counts by day, in the order of the days. Days before `since` are ground, and not judged.
    #[must_use]
    pub fn of(days: &[(Day, Tally)], since: Day) -> Option<Self> {
        let made = beyond(days, |tally| tally.handed_over);
        let opened = beyond(days, |tally| tally.opened.saturating_mul(LETTERS_OF_AN_OPENING));
        let mut padding = Self { days: 0, beyond: 0 };
        for ((day, tally), beyond) in days.iter().zip(made.into_iter().zip(opened).map(|(one, other)| one.max(other))) {
            if *day >= since && beyond >= FEW && beyond.saturating_mul(ONE_IN) >= tally.said_sent {
                padding.days += 1;
                padding.beyond += beyond;
            }
        }
        (padding.days > 0).then_some(padding)
    }
}

/// For each day, how many letters said to be sent have no ground, neither of that day nor left over from the days before it.
fn beyond(days: &[(Day, Tally)], ground: impl Fn(&Tally) -> u64) -> Vec<u64> {
    let mut open: VecDeque<(Day, u64)> = VecDeque::new();
    let of_day = |(day, tally): &(Day, Tally)| {
        open.retain(|(known, _)| known.until(*day).is_ok_and(|span| span.get_days() < DAYS_UNTIL_SAID));
        open.push_back((*day, ground(tally)));
        let mut said = tally.said_sent;
        for (_, left) in &mut open {
            let taken = said.min(*left);
            *left -= taken;
            said -= taken;
        }
        said
    };
    days.iter().map(of_day).collect()
}

#[cfg(test)]
mod tests {
    use super::Padding;
    use crate::{Day, Tally};

    fn day(number: i8) -> Day {
        jiff::civil::date(2026, 3, number)
    }

    fn of(opened: u64, handed_over: u64, said_sent: u64) -> Tally {
        Tally { opened, handed_over, printed: 0, said_sent }
    }

    fn judged(days: &[(i8, Tally)]) -> Option<Padding> {
        Padding::of(&days.iter().map(|(number, tally)| (day(*number), *tally)).collect::<Vec<_>>(), day(1))
    }

    #[test]
    fn honest_counts_are_never_labelled() {
        assert_eq!(judged(&[]), None);
        assert_eq!(judged(&[(1, of(10, 9, 9)), (2, of(0, 0, 3))]), None, "a few are no sign");
        assert_eq!(judged(&[(1, of(9_000, 4_000, 1)), (9, of(0, 0, 3_999))]), None, "all say so a week later");
        assert_eq!(judged(&[(1, of(100, 400, 400))]), None, "four recipients, one opening");
        assert_eq!(judged(&[(1, of(9_000, 5_000, 5_060))]), None, "sixty of five thousand lead nobody astray");
    }

    #[test]
    fn letters_that_stand_on_nothing_are_a_sign() {
        assert_eq!(judged(&[(1, of(9, 5, 5)), (2, of(0, 0, 49))]), None);
        let padded = judged(&[(1, of(100, 50, 40)), (2, of(10, 5, 215)), (3, of(0, 0, 1_000)), (4, of(9, 9, 9))]);
        assert_eq!(padded, Some(Padding { days: 2, beyond: 1_200 }), "ten were left over, and five made");
        let unopened = judged(&[(1, of(10, 900, 900))]);
        assert_eq!(unopened, Some(Padding { days: 1, beyond: 850 }), "letters without pages that were opened");
    }

    #[test]
    fn what_was_made_long_ago_is_no_ground_and_what_came_before_is_not_judged() {
        let late = [(1, of(500, 500, 0)), (15, of(0, 0, 100))];
        assert_eq!(judged(&late), Some(Padding { days: 1, beyond: 100 }));
        assert_eq!(judged(&[late[0], (14, late[1].1)]), None);
        let days = late.map(|(number, tally)| (day(number), tally));
        assert_eq!(Padding::of(&days, day(16)), None);
    }
}
