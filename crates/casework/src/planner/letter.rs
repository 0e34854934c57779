//! A letter by post: whether it goes, how long it takes, and what the stamp costs.

use jiff::ToSpan;

use super::{Arrival, Cost, PlannedWay, Risk, Situation};
use crate::{Channel, Country, Day, LETTER_GRAMS, PostStop, Price, Transit};

/// How many days before a deadline a letter is probably too late where neither a post nor an office says a time. Offices of
/// the field offer no post where fewer than 7 days are left.
pub(crate) const POST_DAYS: u16 = 7;

/// From how many days on a letter is in time where no post vouches for a longest time: more than the longest that any post of
/// our table gives (22 days).
const UNVOUCHED_DAYS: u16 = 28;

pub(super) fn way(situation: &Situation) -> PlannedWay {
    let (home, to) = (situation.home(), situation.to());
    let general = home.zip(to).and_then(|(home, to)| situation.table.stopped(home, to, situation.today));
    let doubtful = general.clone().filter(|stop| stop.is_stale);
    let mut risks = vec![Risk::Lost];
    risks.extend(doubtful.map(Risk::StopDoubtful));
    PlannedWay {
        channel: Channel::Letter,
        arrival: arrival(situation, to, general.filter(|stop| !stop.is_stale)),
        cost: Cost::Stamp(price(situation, to)),
        risks,
    }
}

fn arrival(situation: &Situation, to: Option<Country>, stopped: Option<PostStop>) -> Arrival {
    if situation.target.address.is_empty() {
        return Arrival::NoAddress;
    }
    if !situation.uses(Channel::Letter) {
        return Arrival::Unused;
    }
    let own = situation.own_office();
    if let Some(stop) = own.zip(to).and_then(|(office, to)| office.suspended(to, situation.today)) {
        return Arrival::Suspended(stop.clone());
    }
    if let Some(stopped) = stopped {
        return Arrival::Suspended(stopped.stop);
    }
    let transit = to.and_then(|to| situation.table.transit(situation.home(), to, situation.today));
    let (min, max) = transit.map_or((None, None), |Transit { min, max, .. }| (*min, *max));
    // An office that offers post until so many days before a deadline vouches for that time where no post does.
    let vouched =
        own.and_then(|office| office.post_days).filter(|days| *days > 0 && min.is_none_or(|min| min <= *days));
    let max = max.or(vouched);
    let Some(deadline) = situation.deadline else { return Arrival::InTime { min, max } };
    if let Some(last) = own.and_then(|office| office.post_stops(deadline.day)).filter(|last| *last < situation.today) {
        return Arrival::Over { last };
    }
    in_time(deadline.day, deadline.days_left(situation.today), (min, max))
}

/// Whether a letter that takes from `min` to `max` days arrives before a deadline that is so many days away.
fn in_time(deadline: Day, left: i32, (min, max): (Option<u16>, Option<u16>)) -> Arrival {
    // Where nobody says the shortest time, it is taken for half of the longest.
    let needs = min.unwrap_or(max.map_or(POST_DAYS, |max| POST_DAYS.min(max.div_ceil(2))));
    if left < i32::from(needs) {
        return Arrival::TooLate { last: deadline.saturating_sub(i32::from(needs).days()) };
    }
    if left < i32::from(max.unwrap_or(UNVOUCHED_DAYS)) {
        return Arrival::MayBeLate { min, max };
    }
    Arrival::InTime { min, max }
}

/// What the stamp costs: the file of the office goes before the table for writers of its country.
fn price(situation: &Situation, to: Option<Country>) -> Price {
    let Some((home, to)) = situation.home().zip(to) else { return Price::Unknown };
    let own = situation.own_office().and_then(|office| office.postage_to(to, LETTER_GRAMS, situation.today));
    own.cloned().map_or_else(|| situation.table.price(home, to, LETTER_GRAMS, situation.today), Price::Known)
}
