//! The page of the letter: the sheet, and beside it the ways in which it goes out. Each way has its part of the template in
//! `templates/pages/letter/`.

use askama::Template;
use casework::{Appeal, Channel, Country, Target};

use super::super::asked::Asked;
use super::super::case_view::{Tongue, is_invented, title};
use super::super::compose;
use super::super::frame::{Carrying, Frame};
use super::super::in_office::InOffice;
use super::super::mail_link::MailLink;
use super::super::noticed::Noticed;
use super::super::post::{self, Post};
use super::super::postcard::CardOffer;
use super::super::signing::Signing;
use super::super::typed::Typed;
use super::{Went, dated, key};
use crate::Words;
use crate::ready::ReadyCase;

#[derive(Template)]
#[template(path = "pages/letter.html")]
pub(super) struct LetterPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    appeal: &'a Appeal,
    /// Where the form, the PDF, "I have sent it" and the case are.
    here: String,
    pdf: String,
    by_hand: String,
    postcard: String,
    /// What is said about a postcard, and whether there can be one; `None` where nothing helps.
    card: Option<CardOffer>,
    sent: String,
    back: String,
    tongue: Tongue,
    courtesy: Option<Tongue>,
    courtesy_note: Option<String>,
    head: Vec<String>,
    date: String,
    mail: Option<String>,
    mail_says: String,
    subject: String,
    text: String,
    envelope: Vec<String>,
    /// Whether a letter goes by post, or a sheet is of use without.
    paper: OnPaper,
    postage: String,
    others: Vec<(String, Vec<String>)>,
    copies: Vec<String>,
    /// What was noticed about somebody's own words, and the language of the demands.
    noticed: Option<Noticed>,
    demand_tongue: Tongue,
    /// The office whose edition it is, and how its writers sign.
    office: Option<InOffice>,
    signing: Signing,
    more_targets: bool,
    key: String,
    went: Vec<Went>,
}

/// What the page says about paper.
struct OnPaper {
    /// Whether post is offered.
    is_offered: bool,
    /// Whether the other ways come first.
    comes_last: bool,
    /// That post is late, or why there is none.
    says: Option<String>,
    /// Whether the sheet can be faxed.
    by_fax: bool,
    /// Whether the office asks its writers to use electronic mail; so does everybody without an office.
    mail: bool,
}

impl OnPaper {
    fn of(asked: &Asked, target: &Target) -> Self {
        let post = Post::of(asked, target);
        // A target without a postal address has no post that could be late.
        let matters = !target.address.is_empty();
        Self {
            is_offered: post.is_offered() || !matters,
            comes_last: post.comes_last() && matters,
            says: post.says(asked.words()).filter(|_| matters),
            by_fax: post::by_fax(asked, target),
            mail: post::uses(asked, Channel::Email),
        }
    }
}

impl LetterPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("letter-title")
    }
}

/// The page of one letter.
pub(super) fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> LetterPage<'a> {
    let (words, target) = (asked.words(), &appeal.target);
    let edition = ready.edition_in(&appeal.language).unwrap_or(ready.original());
    let subject = title(words, edition);
    let text = compose::as_text(appeal);
    let (mail, mail_says) = mail(words, MailLink::new(&target.emails, &subject, &text));
    let country = post::country_of(target);
    let paper = OnPaper::of(asked, target);
    LetterPage {
        w: words,
        frame: Frame::at(words, &asked.place("/letter")).carrying(Carrying::default()).of_sample(is_invented(edition)),
        here: asked.address("/letter"),
        pdf: asked.address("/letter.pdf"),
        by_hand: asked.address("/by-hand"),
        postcard: asked.address("/postcard"),
        card: CardOffer::of(words, typed, appeal).filter(|_| paper.is_offered),
        sent: asked.address("/sent"),
        back: asked.address(""),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        courtesy_note: appeal
            .salutation_language
            .as_ref()
            .map(|language| words.fill("letter-language-of-salutation", "language", words.language_name(language))),
        head: target.envelope(&appeal.language),
        date: dated(appeal),
        mail,
        mail_says,
        subject,
        text,
        envelope: target.envelope(words.language()),
        postage: postage(asked, country),
        others: others(asked, target),
        copies: edition.copies_to.iter().map(|copy| documents::plain_text(&copy.0)).collect(),
        noticed: Noticed::of(words, ready, typed, &appeal.words.0, appeal.language.tag()),
        demand_tongue: Tongue::of(&ready.edition(words.language()).language),
        office: InOffice::of(asked, edition),
        signing: Signing::of(asked, edition),
        more_targets: edition.targets.len() > 1,
        key: key(asked, typed),
        went: went(asked, target, &paper),
        paper,
        typed,
        appeal,
    }
}

/// The mail link, if there can be one, and what is said about it.
fn mail(words: &Words, link: MailLink) -> (Option<String>, String) {
    match link {
        MailLink::Fits(link) => (Some(link), words.say("mail-help")),
        MailLink::NoAddress => (None, words.say("mail-none")),
        MailLink::TooLong { length } => {
            let (n, most) = (words.number(length as u64), words.number(documents::LONGEST_MAIL_LINK as u64));
            (None, words.fill_all("mail-too-long", &[("n", &n), ("most", &most)]))
        }
    }
}

/// What the stamp is for, and what it costs where the office says so.
fn postage(asked: &Asked, country: Option<Country>) -> String {
    let words = asked.words();
    let stamp = country.map_or_else(
        || words.say("post-stamp-abroad"),
        |country| words.fill("post-stamp", "country", words.country(&country)),
    );
    match post::postage(asked, country) {
        Some(costs) => format!("{stamp} {costs}"),
        None => stamp,
    }
}

/// Ways that need neither a stamp nor a mail program.
fn others(asked: &Asked, target: &Target) -> Vec<(String, Vec<String>)> {
    let all = [
        (Channel::Phone, "case-by-phone", &target.phones),
        (Channel::Fax, "case-by-fax", &target.faxes),
        (Channel::SocialPost, "case-by-social", &target.socials),
        (Channel::Email, "case-by-form", &target.web_forms),
    ];
    let known = all.into_iter().filter(|(way, _, addresses)| !addresses.is_empty() && post::uses(asked, *way));
    known.map(|(_, key, addresses)| (asked.words().say(key), addresses.clone())).collect()
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
