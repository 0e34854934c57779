//! The bar from the day of issue to the deadline, and the days that are left, in words.

use casework::{Day, Deadline};

use crate::Words;

/// Until when letters go, as a page shows it.
pub(crate) struct Until {
    /// The day in words.
    pub(crate) day: String,
    /// The day in ISO 8601.
    pub(crate) iso: String,
    /// How many days are left, in words; `None` once it has passed.
    pub(crate) left: Option<String>,
    /// The bar; `None` where there is no day of issue, or nothing is left.
    pub(crate) bar: Option<Bar>,
}

/// The bar, as attributes and words.
pub(crate) struct Bar {
    /// How much of the time is gone, in percent.
    pub(crate) gone: u32,
    pub(crate) issued: String,
    /// Whether today is that day.
    pub(crate) begins: bool,
    /// Today, where it is neither end of the bar.
    pub(crate) today: Option<String>,
    /// What the bar shows, in a sentence.
    pub(crate) label: String,
}

impl Until {
    pub(crate) fn new(words: &Words, deadline: &Deadline, issued: Option<Day>, today: Day) -> Self {
        let day = words.day(&deadline.day);
        let left = u64::try_from(deadline.days_left(today)).ok().map(|days| words.count("days-left", days));
        let bar = match (&left, issued) {
            (Some(left), Some(issued)) if issued <= today => Some(Bar::new(words, deadline, issued, today, left)),
            _ => None,
        };
        Self { day, iso: deadline.day.to_string(), left, bar }
    }
}

impl Bar {
    fn new(words: &Words, deadline: &Deadline, issued: Day, today: Day, left: &str) -> Self {
        let (issued_words, until) = (words.day(&issued), words.day(&deadline.day));
        let label = words.fill_all("span-label", &[("issued", &issued_words), ("until", &until), ("left", left)]);
        let (begins, ends) = (issued == today, deadline.day == today);
        let between = (!begins && !ends).then(|| words.day(&today));
        Self { gone: gone(issued, today, deadline.day), issued: issued_words, begins, today: between, label }
    }
}

/// How much of the time is gone, in percent; all of it where issue and deadline fall on one day.
fn gone(issued: Day, today: Day, until: Day) -> u32 {
    let days = |from: Day, to: Day| from.until(to).map_or(0, |span| i64::from(span.get_days())).max(0);
    let (passed, whole) = (days(issued, today), days(issued, until));
    // Between 0 and 100, so the conversion cannot fail.
    u32::try_from((passed * 100).checked_div(whole).unwrap_or(100).clamp(0, 100)).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use casework::Day;

    use super::gone;

    fn day(text: &str) -> Day {
        text.parse().expect("the tests write days rightly")
    }

    #[test]
    fn the_bar_goes_from_nothing_to_all() {
        let at = |today: &str| gone(day("2026-03-01"), day(today), day("2026-03-11"));
        assert_eq!([at("2026-03-01"), at("2026-03-06"), at("2026-03-11"), at("2026-04-01")], [0, 50, 100, 100]);
        assert_eq!(gone(day("2026-03-01"), day("2026-03-01"), day("2026-03-01")), 100);
    }
}
