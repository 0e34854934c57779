//! Reading the files of `data/post/`: tables parted by tabs, one line for each row, `#` before remarks.

use super::{Area, PostTable, PriceLine, StopLine, Transit, TransitLine};
use crate::{Country, Day, Postage, Suspension};

/// The texts of the four files.
pub struct PostFiles<'a> {
    /// `zones.tsv`: names of groups of countries.
    pub zones: &'a str,
    /// `postage.tsv`: prices.
    pub postage: &'a str,
    /// `transit.tsv`: times.
    pub transit: &'a str,
    /// `suspensions.tsv`: where nothing is carried.
    pub suspensions: &'a str,
}

/// Which of the four files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostFile {
    /// `zones.tsv`.
    Zones,
    /// `postage.tsv`.
    Prices,
    /// `transit.tsv`.
    Times,
    /// `suspensions.tsv`.
    Stops,
}

/// A row that cannot be used: it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostFlaw {
    /// In which file.
    pub file: PostFile,
    /// In which line, from 1.
    pub line: usize,
    /// In which column, from 1: the first that is not as it should be.
    pub column: usize,
}

/// The groups by their names.
type Zones<'a> = Vec<(&'a str, Vec<Country>)>;

impl PostTable {
    /// Reads the four files. Rows with a mistake are left out and listed.
    #[must_use]
    pub fn parse(files: &PostFiles) -> (Self, Vec<PostFlaw>) {
        let mut flaws = Vec::new();
        let zones: Zones = rows(PostFile::Zones, files.zones, &mut flaws, |cells| {
            let countries = cell(cells, 2)?.split(' ').map(Country::from_code).collect::<Option<Vec<_>>>();
            Ok((cell(cells, 1)?, countries.ok_or(2_usize)?))
        });
        let prices = rows(PostFile::Prices, files.postage, &mut flaws, |cells| price(cells, &zones));
        let transits = rows(PostFile::Times, files.transit, &mut flaws, |cells| transit(cells, &zones));
        let stops = rows(PostFile::Stops, files.suspensions, &mut flaws, stop);
        (Self { prices, transits, stops }, flaws)
    }
}

/// The rows below the head of a table, each as `read` makes it of its cells; `read` answers with the number of a column that is
/// not as it should be.
fn rows<'a, T>(
    file: PostFile,
    text: &'a str,
    flaws: &mut Vec<PostFlaw>,
    read: impl Fn(&[&'a str]) -> Result<T, usize>,
) -> Vec<T> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    let mut all = Vec::new();
    for (line, number) in lines.skip(1) {
        match read(&line.split('\t').collect::<Vec<_>>()) {
            Ok(row) => all.push(row),
            Err(column) => flaws.push(PostFlaw { file, line: number, column }),
        }
    }
    all
}

fn cell<'a>(cells: &[&'a str], column: usize) -> Result<&'a str, usize> {
    cells.get(column - 1).copied().filter(|text| !text.trim().is_empty()).ok_or(column)
}

fn day(cells: &[&str], column: usize) -> Result<Day, usize> {
    cell(cells, column)?.parse().map_err(|_| column)
}

fn country(cells: &[&str], column: usize) -> Result<Country, usize> {
    Country::from_code(cell(cells, column)?).ok_or(column)
}

fn area(cells: &[&str], column: usize, zones: &Zones) -> Result<Area, usize> {
    let name = cell(cells, column)?;
    if name == "*" {
        return Ok(Area::Everywhere);
    }
    if let Some(country) = Country::from_code(name) {
        return Ok(Area::Country(country));
    }
    let zone = zones.iter().find(|(known, _)| *known == name);
    zone.map(|(_, countries)| Area::Zone(countries.clone())).ok_or(column)
}

/// A number of days; `-` where nobody says one.
fn days(cells: &[&str], column: usize) -> Result<Option<u16>, usize> {
    match cell(cells, column)? {
        "-" => Ok(None),
        number => number.parse().map(Some).map_err(|_| column),
    }
}

/// A price with a point before its cents, as it is shown: digits, and at most one point among them.
fn is_price(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').map_or_else(|| digits(text), |(whole, cents)| digits(whole) && digits(cents))
}

fn price(cells: &[&str], zones: &Zones) -> Result<PriceLine, usize> {
    let (price, currency) = (cell(cells, 4)?, cell(cells, 5)?);
    if !is_price(price) {
        return Err(4);
    }
    if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(5);
    }
    let postage = Postage {
        to: None,
        grams: cell(cells, 3)?.parse().map_err(|_| 3_usize)?,
        price: price.to_owned(),
        currency: currency.to_owned(),
        source: Some(cell(cells, 8)?.to_owned()),
        valid_until: day(cells, 7)?,
    };
    Ok(PriceLine { from: area(cells, 1, zones)?, to: area(cells, 2, zones)?, since: day(cells, 6)?, postage })
}

fn transit(cells: &[&str], zones: &Zones) -> Result<TransitLine, usize> {
    let (min, max) = (days(cells, 3)?, days(cells, 4)?);
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        return Err(4);
    }
    let transit = Transit { min, max, source: cell(cells, 6)?.to_owned(), valid_until: day(cells, 5)? };
    Ok(TransitLine { from: area(cells, 1, zones)?, to: area(cells, 2, zones)?, transit })
}

fn stop(cells: &[&str]) -> Result<StopLine, usize> {
    let source = Some(cell(cells, 5)?.to_owned());
    let stop = Suspension { country: country(cells, 2)?, since: day(cells, 3)?, source };
    Ok(StopLine { from: country(cells, 1)?, stop, valid_until: day(cells, 4)? })
}
