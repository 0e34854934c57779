//! When offices in a country are usually open, and what time it is there. The data are in `data/hours.tsv`.

use std::sync::LazyLock;

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan, ZonedDateTime};

use crate::Country;

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = include_str!("../data/hours.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.skip(1).filter_map(row).collect()
});

struct Row {
    country: Country,
    zone: &'static str,
    rest: Vec<Weekday>,
    opens: Time,
    closes: Time,
}

fn row(line: &'static str) -> Option<Row> {
    let cells: Vec<&'static str> = line.split('\t').collect();
    let &[country, zone, rest, opens, closes] = cells.as_slice() else { return None };
    Some(Row {
        country: Country::from_code(country)?,
        zone,
        rest: rest.split(' ').map(weekday).collect::<Option<_>>()?,
        opens: opens.parse().ok()?,
        closes: closes.parse().ok()?,
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    let words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let place = words.iter().position(|known| *known == word)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// The hours that offices of a country commonly keep, and what time it is there. No office vouches for them.
#[derive(Clone, PartialEq, Eq)]
pub struct OfficeHours {
    /// The IANA zone of the capital.
    pub zone: &'static str,
    /// What time it is there, and which day.
    pub there: ZonedDateTime,
    /// When they open.
    pub opens: Time,
    /// When they close.
    pub closes: Time,
    /// The days of the week on which they do not open.
    pub rest: Vec<Weekday>,
}

impl OfficeHours {
    /// Those of a country at a moment; `None` where none are known.
    #[must_use]
    pub fn of(country: Country, now: Timestamp) -> Option<Self> {
        let row = TABLE.iter().find(|row| row.country == country)?;
        let zone = TimeZone::get(row.zone).ok()?;
        Some(Self {
            zone: row.zone,
            there: now.to_zoned_datetime(zone),
            opens: row.opens,
            closes: row.closes,
            rest: row.rest.clone(),
        })
    }

    /// Whether an office that keeps them is open now.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let time = self.there.time();
        !self.rest.contains(&self.there.weekday()) && time >= self.opens && time < self.closes
    }

    /// When it opens next; `None` while it is open.
    #[must_use]
    pub fn opens_next(&self) -> Option<ZonedDateTime> {
        if self.is_open() {
            return None;
        }
        // A week has every day of work once.
        (0..=7).find_map(|days| {
            let day = self.there.date().checked_add(days.days()).ok()?;
            let begins = day.to_datetime(self.opens).to_zoned_datetime(self.there.time_zone().clone()).ok()?;
            (!self.rest.contains(&day.weekday()) && begins > self.there).then_some(begins)
        })
    }

    /// How long it takes until it opens; nothing while it is open.
    #[must_use]
    pub fn until_open(&self) -> Option<SignedDuration> {
        self.opens_next().map(|begins| begins.duration_since(&self.there))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::tests::country;

    fn at(code: &str, now: &str) -> OfficeHours {
        OfficeHours::of(country(code), now.parse().expect("a moment")).expect("hours")
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../data/hours.tsv").lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(TABLE.len(), lines);
        assert!(TABLE.iter().all(|row| TimeZone::get(row.zone).is_ok() && row.opens < row.closes));
    }

    #[test]
    fn the_time_is_that_of_the_capital() {
        let caracas = at("VE", "2025-11-14T12:30:00Z");
        assert_eq!(caracas.there.time(), Time::constant(8, 30, 0, 0));
        assert!(!caracas.is_open());
        assert_eq!(caracas.until_open(), Some(SignedDuration::from_mins(30)));
        let later = at("VE", "2025-11-14T13:00:00Z");
        assert!(later.is_open() && later.opens_next().is_none());
        assert!(!at("VE", "2025-11-14T20:00:00Z").is_open(), "closed from the minute at which they close");
    }

    #[test]
    fn days_of_rest_are_those_of_the_country() {
        // 14 November 2025 is a Friday.
        let cairo = at("EG", "2025-11-14T09:00:00Z");
        assert!(!cairo.is_open());
        assert_eq!(cairo.opens_next().map(|begins| begins.weekday()), Some(Weekday::Sunday));
        let caracas = at("VE", "2025-11-14T21:00:00Z");
        assert_eq!(caracas.opens_next().map(|begins| begins.weekday()), Some(Weekday::Monday));
    }
}
