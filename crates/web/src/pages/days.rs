//! The counts by day: a small picture, the same in a sentence, and a table.

use std::time::Duration;

use casework::{Case, Day, Tally};

use super::counted::Counted;
use crate::Words;

/// How many days the picture shows: the six weeks that a case usually has. What came before is one row of the table.
const DAYS_SHOWN: usize = 42;

/// And how many at least, so that bars stay bars.
const FEWEST_DAYS: usize = 7;

/// How high the picture is, in its own units; the highest bar fills it.
const HEIGHT: u64 = 100;

/// The counts by day.
pub(crate) struct Days {
    /// The bars, from the first day to the last.
    pub(crate) bars: Vec<Bar>,
    /// How wide the picture is, in its own units: ten for a day. It runs to the deadline, and at most for six weeks.
    pub(crate) width: usize,
    /// What the picture shows, in a sentence.
    pub(crate) said: String,
    /// The days at both ends of the picture.
    pub(crate) first: String,
    pub(crate) last: String,
    /// The number that the highest bar stands for.
    pub(crate) most: String,
    /// A row for each day on which anything was counted, the latest first.
    pub(crate) rows: Vec<Row>,
}

/// The letters of one day. What is not drawn has no bar.
pub(crate) struct Bar {
    pub(crate) x: usize,
    pub(crate) y: u64,
    pub(crate) height: u64,
}

/// A day, and how many of each kind.
pub(crate) struct Row {
    pub(crate) day: String,
    pub(crate) counts: Vec<String>,
}

impl Days {
    /// The counts of a case by day; `None` while nothing was counted.
    pub(crate) fn of(case: &Case, words: &Words, issued: Option<Day>, counted: &Counted) -> Option<Self> {
        if counted.tally == Tally::default() {
            return None;
        }
        let last = case.deadline().map_or(counted.as_of, |deadline| deadline.day.min(counted.as_of));
        let earliest = back(last, DAYS_SHOWN);
        let first = issued.unwrap_or(earliest).clamp(earliest, last);
        let ends = case.deadline().map_or(last, |deadline| deadline.day);
        let begins = counted.days.partition_point(|(day, _)| *day < first);
        Some(Self::new(words, &counted.days[begins..], (first, last, ends), &counted.tally))
    }

    fn new(words: &Words, days: &[(Day, Tally)], (first, last, ends): (Day, Day, Day), all: &Tally) -> Self {
        let most = days.iter().map(|(_, tally)| tally.said_sent).max().unwrap_or(0);
        let place = |day: Day| first.until(day).map_or(0, |span| usize::try_from(span.get_days()).unwrap_or(0));
        let bar = |(day, tally): &(Day, Tally)| {
            // At least a sign, so that one letter beside a thousand is seen.
            let height = (tally.said_sent * HEIGHT).checked_div(most).unwrap_or(0).max(4);
            Bar { x: place(*day) * 10 + 1, y: HEIGHT - height, height }
        };
        let slots = (place(ends) + 1).clamp(FEWEST_DAYS, DAYS_SHOWN).max(place(last) + 1);
        let said = |key: &str, from: &str, to: &str, most: &str| {
            words.fill_all(key, &[("from", from), ("to", to), ("most", most)])
        };
        let (from, to, most_said) = (words.day(&first), words.day(&last), words.number(most));
        Self {
            bars: days.iter().filter(|(_, tally)| tally.said_sent > 0).map(bar).collect(),
            width: slots * 10,
            said: said(if most == 0 { "days-none" } else { "days-said" }, &from, &to, &most_said),
            first: from,
            last: words.day(&forth(first, slots)),
            most: words.count("days-most", most),
            rows: rows(words, days, all),
        }
    }
}

/// The days, and what came before them, so that the columns add up to the counts.
fn rows(words: &Words, days: &[(Day, Tally)], all: &Tally) -> Vec<Row> {
    let row = |day: String, tally: &Tally| Row {
        day,
        counts: tally.entries().into_iter().map(|(_, number)| words.number(number)).collect(),
    };
    let mut rows: Vec<Row> = days.iter().rev().map(|(day, tally)| row(words.day(day), tally)).collect();
    let shown = days.iter().fold(Tally::default(), |sum, (_, tally)| sum.plus(*tally));
    let before = all.less(shown);
    if before != Tally::default() {
        rows.push(row(words.say("days-before"), &before));
    }
    rows
}

/// The first of some days that end with this one.
fn back(day: Day, days: usize) -> Day {
    day.saturating_sub(rest(days))
}

/// The last of some days that begin with this one.
fn forth(day: Day, days: usize) -> Day {
    day.saturating_add(rest(days))
}

fn rest(days: usize) -> Duration {
    Duration::from_secs((days as u64).saturating_sub(1) * 24 * 3600)
}

#[cfg(test)]
mod tests {
    use casework::{Day, Tally};

    use super::{Days, HEIGHT};
    use crate::Words;

    fn day(text: &str) -> Day {
        text.parse().expect("the tests write days rightly")
    }

    #[test]
    fn the_picture_the_sentence_and_the_table_say_the_same() {
        let said = |said_sent| Tally { said_sent, ..Tally::default() };
        let days =
            [(day("2026-03-02"), said(1000)), (day("2026-03-04"), said(1)), (day("2026-03-05"), Tally::default())];
        let all = Tally { said_sent: 1011, opened: 3, ..Tally::default() };
        let words = &Words::all()[0];
        let shown = Days::new(words, &days, (day("2026-03-02"), day("2026-03-06"), day("2026-06-01")), &all);
        assert_eq!((shown.width, shown.bars.len()), (420, 2), "six weeks, and two days of them have bars");
        assert_eq!(shown.last, "12 April 2026");
        for (ends, last, width) in [("2026-03-13", "13 March 2026", 120), ("2026-03-06", "8 March 2026", 70)] {
            let short = Days::new(words, &days, (day("2026-03-02"), day("2026-03-06"), day(ends)), &all);
            assert_eq!((short.last.as_str(), short.width), (last, width), "it ends with the deadline");
        }
        assert_eq!((shown.bars[0].height, shown.bars[1].height, shown.bars[1].x), (HEIGHT, 4, 21));
        assert!(shown.said.contains("1,000") && shown.said.contains("2 March 2026"), "{}", shown.said);
        let numbers: Vec<Vec<&str>> =
            shown.rows.iter().map(|row| row.counts.iter().map(String::as_str).collect()).collect();
        assert_eq!(numbers[3], ["3", "0", "0", "10"], "what came before is a row of its own");
        assert_eq!(numbers[0], ["0", "0", "0", "0"]);
    }
}
