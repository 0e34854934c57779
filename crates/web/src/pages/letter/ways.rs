//! The ways in their order: what each takes, costs and risks, for somebody who says from where they write or does not.

use casework::{Arrival, Channel, Cost, Country, Plan, PlannedWay, Price, Risk, Target, UrgentAction};

use super::super::asked::Asked;
use super::super::post;
use super::super::typed::Typed;
use crate::Words;
use crate::words::sorted_as;

/// A country to choose.
pub(super) struct Home {
    pub(super) code: String,
    pub(super) name: &'static str,
    pub(super) is_chosen: bool,
}

/// One way, in a few sentences.
pub(super) struct WayLine {
    pub(super) channel: &'static str,
    pub(super) name: String,
    /// Whether the way is offered; the page has a part for it then.
    pub(super) is_offered: bool,
    /// Whether the office asks its writers not to go it.
    pub(super) is_unused: bool,
    /// Whether and when what leaves today arrives.
    pub(super) arrives: String,
    pub(super) costs: Option<String>,
    /// What can go wrong.
    pub(super) risks: String,
}

/// The list of the ways.
pub(super) struct WaysView {
    pub(super) homes: Vec<Home>,
    pub(super) lines: Vec<WayLine>,
    /// How many days are left, in words.
    pub(super) left: Option<String>,
    /// That who lives in the country of the case should not write, where somebody says that they write from there.
    pub(super) from_there: Option<String>,
}

impl WaysView {
    pub(super) fn of(asked: &Asked, typed: &Typed, target: &Target, action: &UrgentAction) -> Self {
        let (words, from) = (asked.words(), typed.from());
        let plan = post::plan(asked, target, from);
        // Who has no number, no account and no fax is not said in three lines; that no electronic mail goes is.
        let matters = |way: &&PlannedWay| way.arrival != Arrival::NoAddress || matches!(way.channel, Channel::Email);
        let left = plan.days_left.and_then(|left| u64::try_from(left).ok());
        let there = from.filter(|from| action.countries.contains(from));
        Self {
            from_there: there.map(|there| words.fill("plan-from-there", "country", words.country(&there))),
            homes: homes(words, from),
            lines: plan.ways.iter().filter(matters).map(|way| line(words, way, &plan, from)).collect(),
            left: left.map(|left| words.count("plan-left", left)),
        }
    }
}

/// All countries, by their names.
fn homes(words: &Words, from: Option<Country>) -> Vec<Home> {
    let home = |country: Country| Home {
        code: country.code().to_owned(),
        name: words.country(&country),
        is_chosen: from == Some(country),
    };
    let mut all: Vec<Home> = Country::all().map(home).collect();
    all.sort_by_cached_key(|home| sorted_as(home.name));
    all
}

fn line(words: &Words, way: &PlannedWay, plan: &Plan, from: Option<Country>) -> WayLine {
    let is_offered = way.arrival.is_offered();
    let risks = way.risks.iter().filter(|_| is_offered).map(|risk| risk_in_words(words, risk));
    WayLine {
        channel: way.channel.word(),
        name: words.say(&format!("sent-{}", way.channel.word())),
        is_offered,
        is_unused: way.arrival == Arrival::Unused,
        arrives: arrives(words, way, plan.days_left),
        costs: costs(words, &way.cost, from).filter(|_| is_offered),
        risks: risks.collect::<Vec<_>>().join(" "),
    }
}

/// Whether and when what leaves today arrives.
fn arrives(words: &Words, way: &PlannedWay, left: Option<i32>) -> String {
    let channel = way.channel.word();
    match &way.arrival {
        Arrival::AtOnce => words.say(&format!("plan-at-once-{channel}")),
        Arrival::InTime { min, max } => match days(words, *min, *max) {
            Some(days) if max.is_none() => words.fill("plan-in-time-least", "days", days),
            Some(days) => words.fill("plan-in-time", "days", days),
            None => words.say("plan-in-time-unknown"),
        },
        Arrival::MayBeLate { min, max } => {
            let left = words.count("plan-days", u64::try_from(left.unwrap_or_default()).unwrap_or_default());
            let Some(days) = days(words, *min, *max) else {
                return words.fill("plan-may-be-late-unknown", "left", left);
            };
            let key = if max.is_some() { "plan-may-be-late" } else { "plan-may-be-late-open" };
            words.fill_all(key, &[("days", &days), ("left", &left)])
        }
        Arrival::TooLate { last } => words.fill("plan-too-late", "day", words.day(last)),
        Arrival::NoAddress => words.say(&format!("plan-no-address-{channel}")),
        Arrival::Unused => words.say("plan-unused"),
        Arrival::Closed => words.say("plan-closed"),
        stopped @ (Arrival::Over { .. } | Arrival::Suspended(_)) => post::says(words, stopped).unwrap_or_default(),
    }
}

/// "4 to 17 days", "up to 19 days", "7 days or more".
fn days(words: &Words, min: Option<u16>, max: Option<u16>) -> Option<String> {
    Some(match (min, max) {
        (Some(min), Some(max)) => {
            let days = words.count("plan-days", u64::from(max));
            words.fill_all("plan-days-range", &[("min", &words.number(u64::from(min))), ("days", &days)])
        }
        (None, Some(max)) => words.fill("plan-days-most", "days", words.count("plan-days", u64::from(max))),
        (Some(min), None) => words.fill("plan-days-least", "days", words.count("plan-days", u64::from(min))),
        (None, None) => return None,
    })
}

fn costs(words: &Words, cost: &Cost, from: Option<Country>) -> Option<String> {
    match cost {
        Cost::Stamp(Price::Known(price)) => Some(words.fill("plan-stamp", "price", post::in_money(words, price))),
        Cost::Stamp(Price::Ended(last)) => {
            let (price, day) = (post::in_money(words, last), words.day(&last.valid_until));
            Some(words.fill_all("plan-stamp-ended", &[("price", &price), ("day", &day)]))
        }
        Cost::Stamp(Price::Unknown) => from.map(|_| words.say("plan-stamp-unknown")),
        Cost::Nothing => None,
        Cost::OwnLine => Some(words.say("plan-own-line")),
    }
}

fn risk_in_words(words: &Words, risk: &Risk) -> String {
    match risk {
        Risk::StopDoubtful(stop) => {
            let (country, day) = (words.country(&stop.stop.country), words.day(&stop.stop.since));
            words.fill_all("risk-stop-doubtful", &[("country", country), ("day", &day)])
        }
        other => words.say(&format!("risk-{}", other.word())),
    }
}
