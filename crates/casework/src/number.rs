//! What a chain and a document are called: the number and the index.

use std::fmt;

/// The name of a chain: `UA 60/16` is the sixtieth action of 2016 in its series; the number restarts each year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UaNumber {
    /// The series in capitals: `UA`, or `EX`, `MA` and others, which count apart.
    pub series: String,
    /// The number within its year, from 1.
    pub number: u32,
    /// The year of the first document, four digits.
    pub year: i16,
}

impl UaNumber {
    /// Reads `60/16`, `UA 60/16`, `UA: 60.16` and `AU 060/2016`; the series of an untitled number is `UA`. `FI 60/16` is
    /// the further information on `UA 60/16`, and belongs to the same chain.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits_at = text.find(|letter: char| letter.is_ascii_digit())?;
        let (series, rest) = text.split_at(digits_at);
        let series = match series.trim().trim_end_matches(':').trim().to_uppercase().as_str() {
            "" | "UA" | "AU" | "FI" => "UA".to_owned(),
            "EX" | "EXTRA" => "EX".to_owned(),
            other if other.len() <= 4 && other.chars().all(char::is_alphabetic) => other.to_owned(),
            _ => return None,
        };
        let (number, year) = rest.split_once(['/', '.'])?;
        let number: u32 = number.parse().ok().filter(|number| (1..=9999).contains(number))?;
        Some(Self { series, number, year: full_year(year)? })
    }
}

impl fmt::Display for UaNumber {
    /// The normal form: `60/16`, with the series in front where it is not `UA`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.series != "UA" {
            write!(formatter, "{} ", self.series)?;
        }
        write!(formatter, "{}/{:02}", self.number, self.year.rem_euclid(100))
    }
}

/// The name of one document: `AMR 99/0417/2024` is region, country within it, running number, year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexNumber {
    /// Three capitals: `AFR`, `AMR`, `ASA`, `EUR`, `MDE` and others.
    pub region: String,
    /// The number of the country within the region.
    pub country: u8,
    /// The running number.
    pub number: u32,
    /// The year, four digits.
    pub year: i16,
}

impl IndexNumber {
    /// Reads the printed forms (`EUR 44/79/92`, `ASA 31/066/2003`) and the one in addresses (`amr99/0417/2024`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let region = text.get(..3)?.to_ascii_uppercase();
        if !region.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let mut parts = text[3..].trim_start().split('/');
        let country = parts.next().filter(|digits| digits.len() == 2)?.parse().ok()?;
        let number = parts.next().filter(|digits| digits.len() <= 5)?.parse().ok().filter(|number| *number > 0)?;
        let year = full_year(parts.next()?)?;
        parts.next().is_none().then_some(Self { region, country, number, year })
    }
}

impl fmt::Display for IndexNumber {
    /// The normal form: four digits in the year, and in the running number as many as its year prints. Until 2014 the
    /// numbers began again in each country and had three digits; since then one series runs over all, with four. In the first
    /// weeks of 2015 some were still counted in the old way.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_of_country = self.year == FIRST_YEAR_OF_ONE_SERIES && self.number < FIRST_OF_ONE_SERIES;
        let width = if self.year < FIRST_YEAR_OF_ONE_SERIES || is_of_country { 3 } else { 4 };
        write!(formatter, "{} {:02}/{:0width$}/{}", self.region, self.country, self.number, self.year)
    }
}

/// From this year on one series of running numbers is used for all countries.
const FIRST_YEAR_OF_ONE_SERIES: i16 = 2015;

/// The numbers of that series that are known from its first year have four digits; no country ever had so many of its own.
const FIRST_OF_ONE_SERIES: u32 = 1000;

/// Two digits from 61 on are of the last century: the first urgent action is of 1973, its publisher of 1961.
fn full_year(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok()?;
    match (digits.len(), year) {
        (2, 61..) => Some(1900 + year),
        (2, _) => Some(2000 + year),
        (4, 1961..=2160) => Some(year),
        _ => None,
    }
}
