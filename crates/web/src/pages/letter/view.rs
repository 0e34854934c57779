//! The page of the letter: the sheet, and beside it the ways in which it goes out, in the order of the planner. Each way has
//! its part of the template in `templates/pages/letter/`.

use askama::Template;
use casework::{Appeal, Arrival, Channel, Target};

use super::super::address;
use super::super::asked::Asked;
use super::super::beside::BesideOffer;
use super::super::case_view::{Tongue, is_invented};
use super::super::compose;
use super::super::frame::{Carrying, Frame};
use super::super::in_office::InOffice;
use super::super::noticed::Noticed;
use super::super::post;
use super::super::postcard::CardOffer;
use super::super::signing::Signing;
use super::super::typed::Typed;
use super::mail::Mail;
use super::ways::WaysView;
use super::{Went, dated};
use crate::Words;
use crate::ready::ReadyCase;

#[derive(Template)]
#[template(path = "pages/letter.html")]
pub(super) struct LetterPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    appeal: &'a Appeal,
    /// Where the form is, and what it can be sent to besides.
    here: String,
    to: Doors,
    /// What is said about a postcard, and whether there can be one; `None` where nothing helps.
    card: Option<CardOffer>,
    tongue: Tongue,
    courtesy: Option<Tongue>,
    courtesy_note: Option<String>,
    head: Vec<String>,
    date: String,
    ways: WaysView,
    mail: Mail,
    text: String,
    /// The address at which the newest state of the case stands.
    short: Option<String>,
    envelope: Vec<String>,
    /// Whether a letter goes by post, or a sheet is of use without.
    paper: OnPaper,
    postage: String,
    /// What can go along in the languages that the target reads best.
    beside: Vec<BesideOffer>,
    copies: Vec<String>,
    /// What was noticed about somebody's own words, and the language of the demands.
    noticed: Option<Noticed>,
    demand_tongue: Tongue,
    /// The office whose edition it is, and how its writers sign.
    office: Option<InOffice>,
    signing: Signing,
    more_targets: bool,
    key: &'a str,
    went: Vec<Went>,
}

/// Where the form of the page can be sent, and where its links lead.
struct Doors {
    pdf: String,
    draft: String,
    by_hand: String,
    postcard: String,
    phone: String,
    fax: String,
    posts: String,
    sent: String,
    back: String,
}

impl Doors {
    fn of(asked: &Asked) -> Self {
        Self {
            pdf: asked.address("/letter.pdf"),
            draft: asked.address("/letter.eml"),
            by_hand: asked.address("/by-hand"),
            postcard: asked.address("/postcard"),
            phone: asked.address("/phone"),
            fax: asked.address("/fax"),
            posts: asked.address("/posts"),
            sent: asked.address("/sent"),
            back: asked.address(""),
        }
    }
}

/// What the page says about paper.
struct OnPaper {
    /// Whether post is offered, or a sheet may be of use where no address is known.
    is_offered: bool,
    /// That post is late, or why there is none.
    says: Option<String>,
    /// Whether the sheet can be faxed.
    by_fax: bool,
}

impl OnPaper {
    fn of(asked: &Asked, typed: &Typed, target: &Target) -> Self {
        let arrival = post::way(asked, target, typed.from()).arrival;
        Self {
            is_offered: arrival.is_offered() || arrival == Arrival::NoAddress,
            says: post::says(asked.words(), &arrival),
            by_fax: post::by_fax(asked, target),
        }
    }
}

impl LetterPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("letter-title")
    }

    /// The parts of the page, in the order of the plan: a way that has no part of its own is a line of the list alone.
    fn parts(&self) -> Vec<&'static str> {
        let mut parts: Vec<&'static str> = self.ways.lines.iter().map(|line| line.channel).collect();
        // Without a postal address a sheet is of use all the same: it can be handed over.
        if !parts.contains(&Channel::Letter.word()) {
            parts.push(Channel::Letter.word());
        }
        parts
    }

    /// Whether the office asks its writers not to go a way.
    fn unused(&self, channel: &str) -> bool {
        self.ways.lines.iter().any(|line| line.channel == channel && line.is_unused)
    }
}

/// The page of one letter.
pub(super) fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> LetterPage<'a> {
    let (words, target) = (asked.words(), &appeal.target);
    let edition = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let text = compose::as_text(appeal);
    let paper = OnPaper::of(asked, typed, target);
    LetterPage {
        w: words,
        frame: Frame::at(words, &asked.place("/letter")).carrying(Carrying::default()).of_sample(is_invented(edition)),
        here: asked.address("/letter"),
        to: Doors::of(asked),
        card: CardOffer::of(words, typed, appeal).filter(|_| paper.is_offered),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        courtesy_note: address::note(words, ready, typed, appeal),
        head: target.envelope(&appeal.language),
        date: dated(appeal),
        ways: WaysView::of(asked, typed, target, ready.original()),
        mail: Mail::of(asked, typed, appeal, &text, edition),
        text,
        short: short_address(asked),
        envelope: target.envelope(words.language()),
        postage: postage(asked, typed, target),
        beside: BesideOffer::all(words, ready, typed, appeal),
        copies: edition.copies_to.iter().map(|copy| documents::plain_text(&copy.0)).collect(),
        noticed: Noticed::of(words, ready, typed, &appeal.words.0, appeal.language.tag()),
        demand_tongue: Tongue::of(&ready.edition(words.language()).language),
        office: InOffice::of(asked, edition),
        signing: Signing::of(asked, edition),
        more_targets: edition.targets.len() > 1,
        key: &typed.key,
        went: went(asked, target, &paper),
        paper,
        typed,
        appeal,
    }
}

/// The address at which the newest state of a case stands, where everybody may know of it.
pub(in crate::pages) fn short_address(asked: &Asked) -> Option<String> {
    let origin = asked.site.settings.origin.as_deref().filter(|_| asked.case.is_public())?;
    Some(format!("{origin}/cases/{}", asked.passed_on()))
}

/// What the stamp is for, and what it costs where that is known.
fn postage(asked: &Asked, typed: &Typed, target: &Target) -> String {
    let words = asked.words();
    let stamp = post::country_of(target).map_or_else(
        || words.say("post-stamp-abroad"),
        |country| words.fill("post-stamp", "country", words.country(&country)),
    );
    match post::postage(asked, target, typed.from()) {
        Some(costs) => format!("{stamp} {costs}"),
        None => stamp,
    }
}

/// The ways that the addresses of the target allow, and the office.
fn went(asked: &Asked, target: &Target, paper: &OnPaper) -> Vec<Went> {
    let words = asked.words();
    let possible = |channel: &Channel| match channel {
        Channel::Letter => !target.address.is_empty(),
        Channel::Email => !target.emails.is_empty() || !target.web_forms.is_empty(),
        Channel::SocialPost => !target.socials.is_empty(),
        Channel::Fax => !target.faxes.is_empty(),
        Channel::Phone => !target.phones.is_empty(),
    };
    let wanted = |channel: &Channel| match channel {
        Channel::Letter => paper.is_offered,
        other => post::uses(asked, *other),
    };
    let went = |channel: Channel| Went { word: channel.word(), name: words.say(&format!("sent-{}", channel.word())) };
    let known: Vec<Channel> = Channel::ALL.into_iter().filter(possible).collect();
    let asked_for: Vec<Channel> = known.iter().copied().filter(wanted).collect();
    // Somebody may have found a way all the same: that is not kept from being counted.
    let shown = if asked_for.is_empty() { known } else { asked_for };
    shown.into_iter().map(went).collect()
}
