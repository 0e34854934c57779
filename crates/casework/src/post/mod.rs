//! What the post carries where, in which time and for which price. The data are in `data/post/`; `docs/channels.md`
//! explains them. The file of an office goes before them for writers of its country.

mod table;

use std::cmp::Reverse;
use std::sync::LazyLock;

pub use table::{PostFile, PostFiles, PostFlaw};

use crate::{Country, Day, Office, Postage, Suspension};

/// The weight of one letter of one or two sheets in its envelope, in grams: what the first price of most posts covers.
pub const LETTER_GRAMS: u16 = 20;

/// The files that come with the program.
const GENERAL: PostFiles<'static> = PostFiles {
    zones: include_str!("../../data/post/zones.tsv"),
    postage: include_str!("../../data/post/postage.tsv"),
    transit: include_str!("../../data/post/transit.tsv"),
    suspensions: include_str!("../../data/post/suspensions.tsv"),
};

static TABLE: LazyLock<PostTable> = LazyLock::new(|| PostTable::parse(&GENERAL).0);

/// A place in a line of the table: a country, a group of countries, or everywhere.
#[derive(Clone, PartialEq, Eq)]
enum Area {
    /// One country.
    Country(Country),
    /// The countries of a group.
    Zone(Vec<Country>),
    /// All others: the line counts only where no line names the country or its group.
    Everywhere,
}

impl Area {
    /// How well it fits a country: 0 best; `None` not at all.
    fn fits(&self, country: Option<Country>) -> Option<u8> {
        match self {
            Self::Country(own) => (Some(*own) == country).then_some(0),
            Self::Zone(all) => country.is_some_and(|country| all.contains(&country)).then_some(1),
            Self::Everywhere => Some(2),
        }
    }
}

struct PriceLine {
    from: Area,
    to: Area,
    since: Day,
    postage: Postage,
}

/// How long a letter takes, in days of the calendar.
#[derive(Clone, PartialEq, Eq)]
pub struct Transit {
    /// The shortest time; `None` where nobody says one.
    pub min: Option<u16>,
    /// The longest time; `None` where nobody vouches for one.
    pub max: Option<u16>,
    /// Who says so.
    pub source: String,
    /// The last day on which somebody vouches for it.
    pub valid_until: Day,
}

struct TransitLine {
    from: Area,
    to: Area,
    transit: Transit,
}

/// That a post carries no letters to a country, as a general list has it.
#[derive(Clone, PartialEq, Eq)]
pub struct PostStop {
    /// The country, since when, and who says so.
    pub stop: Suspension,
    /// Whether the day has passed until which somebody vouches for it: letters may go again.
    pub is_stale: bool,
}

struct StopLine {
    from: Country,
    stop: Suspension,
    valid_until: Day,
}

/// What a letter costs, as far as anybody knows.
#[derive(Clone, PartialEq, Eq)]
pub enum Price {
    /// The price.
    Known(Postage),
    /// The newest price that was known, until its last day; nobody vouches for one any more.
    Ended(Postage),
    /// No price is known.
    Unknown,
}

/// What posts carry, how long and for how much.
#[derive(Default)]
pub struct PostTable {
    prices: Vec<PriceLine>,
    transits: Vec<TransitLine>,
    stops: Vec<StopLine>,
}

impl PostTable {
    /// The table that comes with the program.
    #[must_use]
    pub fn general() -> &'static Self {
        &TABLE
    }

    /// What one letter of some grams costs from one country to another on a day: the lightest price that covers it, of the
    /// lines that name the country before those of its group and those for everywhere.
    #[must_use]
    pub fn price(&self, from: Country, to: Country, grams: u16, day: Day) -> Price {
        let fits = |line: &&PriceLine| line.postage.grams >= grams && line.from.fits(Some(from)).is_some();
        let near = |line: &PriceLine| abroad(line.to.fits(Some(to)), from == to);
        let lines: Vec<&PriceLine> = self.prices.iter().filter(fits).filter(|line| near(line).is_some()).collect();
        let holds = |line: &&&PriceLine| line.since <= day && line.postage.valid_until >= day;
        let best = lines.iter().filter(holds).min_by_key(|line| (near(line), line.postage.grams));
        if let Some(line) = best {
            return Price::Known(Postage { to: Some(to), ..line.postage.clone() });
        }
        let ended = lines.iter().filter(|line| line.postage.valid_until < day);
        // Of those that ended last, the one that would be taken if it still held.
        let rank = |line: &&&PriceLine| (Reverse(line.postage.valid_until), near(line), line.postage.grams);
        let last = ended.min_by_key(rank);
        last.map_or(Price::Unknown, |line| Price::Ended(Postage { to: Some(to), ..line.postage.clone() }))
    }

    /// How long a letter takes from a country (`None`: nobody says from where) to another. A time whose day has passed is no
    /// time; the line for everywhere is then what is left.
    #[must_use]
    pub fn transit(&self, from: Option<Country>, to: Country, day: Day) -> Option<&Transit> {
        let holds = |line: &&TransitLine| line.transit.valid_until >= day;
        let near = |line: &TransitLine| line.from.fits(from).zip(abroad(line.to.fits(Some(to)), from == Some(to)));
        let lines = self.transits.iter().filter(holds).filter(|line| near(line).is_some());
        lines.min_by_key(|line| near(line)).map(|line| &line.transit)
    }

    /// Why the post of a country carries no letters to another on a day.
    #[must_use]
    pub fn stopped(&self, from: Country, to: Country, day: Day) -> Option<PostStop> {
        let line = self.stops.iter().find(|line| line.from == from && line.stop.country == to)?;
        (line.stop.since <= day).then(|| PostStop { stop: line.stop.clone(), is_stale: line.valid_until < day })
    }
}

/// How well a line fits: what holds for groups and for everywhere are prices and times abroad, and not within a country.
fn abroad(fits: Option<u8>, is_within: bool) -> Option<u8> {
    fits.filter(|near| *near == 0 || !is_within)
}

/// What one letter of some grams costs from one country to another on a day, by the table that comes with the program;
/// `None` where no price is known or the known one has ended.
#[must_use]
pub fn postage(from: Country, to: Country, grams: u16, day: Day) -> Option<Postage> {
    match PostTable::general().price(from, to, grams, day) {
        Price::Known(postage) => Some(postage),
        Price::Ended(_) | Price::Unknown => None,
    }
}

/// The same for the writers of an office: for those of its country its own file goes before the table.
#[must_use]
pub fn postage_in(office: Option<&Office>, from: Country, to: Country, grams: u16, day: Day) -> Option<Postage> {
    let own = office.filter(|office| office.country == from);
    let own = own.and_then(|office| office.postage_to(to, grams, day)).cloned();
    own.or_else(|| postage(from, to, grams, day))
}

#[cfg(test)]
mod tests;
