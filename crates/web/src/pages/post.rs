//! The planner as the pages ask it: which ways still help, and what is said about a letter on paper.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Appeal, Arrival, Channel, Cost, Country, Day, Plan, PlannedWay, PostTable, Postage, Price, Situation, Target,
};

use super::asked::Asked;
use super::frame::{Carrying, Frame};
use super::letter::Instead;
use super::typed::Typed;
use crate::ready::ReadyCase;
use crate::{Words, respond};

/// How a letter goes to a target for whoever reads: the plan's own way by post.
pub(super) fn way(asked: &Asked, target: &Target, from: Option<Country>) -> PlannedWay {
    let letter = plan(asked, target, from).ways.into_iter().find(|way| way.channel == Channel::Letter);
    // Every plan has every way.
    letter.unwrap_or(PlannedWay {
        channel: Channel::Letter,
        arrival: Arrival::NoAddress,
        cost: Cost::Stamp(Price::Unknown),
        risks: Vec::new(),
    })
}

/// The plan for a target, for somebody who writes from a country or does not say it.
pub(super) fn plan<'a>(asked: &'a Asked, target: &'a Target, from: Option<Country>) -> Plan<'a> {
    let mut plan = Plan::of(&situation(asked, target, from));
    if !asked.case.is_public() {
        // Who may read such a case, the desk decides: a post on a network would tell everybody.
        plan.ways.retain(|way| way.channel != Channel::SocialPost);
    }
    plan
}

fn situation<'a>(asked: &'a Asked, target: &'a Target, from: Option<Country>) -> Situation<'a> {
    let offices = &asked.site.settings.offices;
    let of_edition = asked.office();
    let of_country = from
        .filter(|from| of_edition.is_none_or(|office| office.country != *from))
        .and_then(|from| offices.office_for(from, asked.words().language()));
    Situation {
        target,
        today: asked.today,
        deadline: asked.deadline(),
        after: asked.case.after_deadline,
        from,
        office: of_country.or(of_edition),
        channels: asked.edition().map_or(&[], |edition| edition.channels.as_slice()),
        table: PostTable::general(),
    }
}

/// What is to be said about a letter that may be late or does not go; nothing where it simply goes.
pub(super) fn says(words: &Words, arrival: &Arrival) -> Option<String> {
    let on = |key: &str, day: &Day| words.fill(key, "day", words.day(day));
    Some(match arrival {
        Arrival::AtOnce | Arrival::InTime { .. } | Arrival::NoAddress | Arrival::Closed => return None,
        Arrival::MayBeLate { .. } => words.say("post-may-be-late"),
        Arrival::TooLate { last } => on("post-late", last),
        Arrival::Over { last } => on("post-over", last),
        Arrival::Unused => words.say("post-unused"),
        Arrival::Suspended(stop) => {
            let filled = [("country", words.country(&stop.country)), ("day", &words.day(&stop.since))];
            let says = words.fill_all("post-suspended", &filled);
            match &stop.source {
                Some(source) => format!("{says} {}", words.fill("offices-source", "source", source.as_str())),
                None => says,
            }
        }
    })
}

/// The country in which a target is reached by post.
pub(super) fn country_of(target: &Target) -> Option<Country> {
    target.country.or(Target::country_of(&target.address))
}

/// Whether the office whose edition is read asks its writers to use a way; every way where it names none.
pub(super) fn uses(asked: &Asked, channel: Channel) -> bool {
    asked.edition().is_none_or(|edition| edition.channels.is_empty() || edition.channels.contains(&channel))
}

/// What one letter costs to a target, in a sentence; nothing where nobody said from where it goes.
pub(super) fn postage(asked: &Asked, target: &Target, from: Option<Country>) -> Option<String> {
    let (words, to) = (asked.words(), country_of(target)?);
    let home = situation(asked, target, from).home()?;
    match way(asked, target, from).cost {
        Cost::Stamp(Price::Known(price)) => {
            let costs = in_money(words, &price);
            let says = [("country", words.country(&to)), ("from", words.country(&home)), ("price", &costs)];
            Some(words.fill_all("post-costs", &says))
        }
        Cost::Stamp(Price::Ended(last)) => {
            let (price, day) = (in_money(words, &last), words.day(&last.valid_until));
            Some(words.fill_all("post-costs-ended", &[("price", &price), ("day", &day)]))
        }
        _ => None,
    }
}

/// A price as the language prints it: `2,50 EUR`.
pub(super) fn in_money(words: &Words, price: &Postage) -> String {
    format!("{} {}", price.price.replace('.', &words.say("number-decimal")), price.currency)
}

/// Whether the sheet is of use without the post: it can be faxed.
pub(super) fn by_fax(asked: &Asked, target: &Target) -> bool {
    !target.faxes.is_empty() && uses(asked, Channel::Fax)
}

/// What a form asks for, with its values at hand.
type Composed = (Arc<ReadyCase>, Typed, Appeal);

/// Goes on with a letter only if post is offered to its target.
pub(super) fn by_post(asked: &Asked, (ready, typed, appeal): Composed) -> Result<Composed, Instead> {
    let arrival = way(asked, &appeal.target, typed.from()).arrival;
    // A target without an address has no post that could be refused.
    if arrival.is_offered() || arrival == Arrival::NoAddress {
        Ok((ready, typed, appeal))
    } else {
        Err(Instead::NoPost(Box::new(typed), arrival))
    }
}

/// The same for a sheet, which may be of use without the post.
pub(super) fn on_a_sheet(asked: &Asked, composed: Composed) -> Result<Composed, Instead> {
    let target = &composed.2.target;
    if target.address.is_empty() || by_fax(asked, target) { Ok(composed) } else { by_post(asked, composed) }
}

#[derive(Template)]
#[template(path = "pages/no-post.html")]
struct NoPostPage<'a> {
    w: &'a Words,
    frame: Frame,
    says: String,
    /// Where the letter is, with all other ways.
    letter: String,
    fields: Vec<(&'static str, &'a str)>,
}

impl NoPostPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("no-post-title")
    }
}

/// The page that says why nothing goes by post; what was typed is in it, and goes back with one button.
pub(super) fn refused(asked: &Asked, typed: &Typed, arrival: &Arrival) -> Response {
    let words = asked.words();
    let frame = Frame::at(words, &asked.place("/letter")).carrying(Carrying::default());
    let says = says(words, arrival).unwrap_or_default();
    let page = NoPostPage { w: words, frame, says, letter: asked.address("/letter"), fields: typed.fields() };
    respond::page(StatusCode::CONFLICT, page.render().unwrap_or_default())
}
