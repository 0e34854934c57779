//! Whether a letter on paper still helps: post is slow, it stops before the deadline, and to some countries it does not go at all.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Appeal, Channel, Country, Day, Target};

use super::asked::Asked;
use super::frame::{Carrying, Frame};
use super::letter::Instead;
use super::typed::Typed;
use crate::ready::ReadyCase;
use crate::{Words, respond};

/// How many days before a deadline a letter by post is probably too late, where no office says another number. Offices of the
/// field print no letters where fewer than 7 days are left.
pub(super) const POST_DAYS: u64 = 7;

/// The weight of one letter of one or two sheets in its envelope, in grams: what the first price of most posts covers.
const LETTER_GRAMS: u16 = 20;

/// Whether post is a way to a target on a day, for whoever reads.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Post {
    /// It arrives in time, as far as anybody can tell.
    Goes,
    /// It goes, but will probably not arrive in time.
    Late {
        /// The last day on which it would have.
        last: Day,
    },
    /// The office offers its writers no post any more for this deadline.
    Over {
        /// The last day on which it did.
        last: Day,
    },
    /// The post of the office's country carries no letters there.
    Suspended {
        /// Where to.
        country: Country,
        /// Since when.
        since: Day,
        /// Who says so.
        source: Option<String>,
    },
    /// The office asks its writers to use other ways for this case.
    Unused,
}

impl Post {
    /// Post to a target.
    pub(super) fn of(asked: &Asked, target: &Target) -> Self {
        Self::to(asked, country_of(target))
    }

    /// Post to a country, where one is known.
    pub(super) fn to(asked: &Asked, country: Option<Country>) -> Self {
        let (office, today) = (asked.office(), asked.today);
        if !uses(asked, Channel::Letter) {
            return Self::Unused;
        }
        if let Some((office, country)) = office.zip(country)
            && let Some(stop) = office.suspended(country, today)
        {
            return Self::Suspended { country, since: stop.since, source: stop.source.clone() };
        }
        let Some(deadline) = asked.deadline().map(|deadline| deadline.day) else { return Self::Goes };
        if let Some(last) = office.and_then(|office| office.post_stops(deadline)).filter(|last| *last < today) {
            return Self::Over { last };
        }
        let last = deadline.saturating_sub(Duration::from_secs(POST_DAYS * 24 * 3600));
        if last < today { Self::Late { last } } else { Self::Goes }
    }

    /// Whether it is offered.
    pub(super) fn is_offered(&self) -> bool {
        matches!(self, Self::Goes | Self::Late { .. })
    }

    /// Whether the other ways come first.
    pub(super) fn comes_last(&self) -> bool {
        *self != Self::Goes
    }

    /// What is to be said about it; nothing where it simply goes.
    pub(super) fn says(&self, words: &Words) -> Option<String> {
        let on = |key: &str, day: &Day| words.fill(key, "day", words.day(day));
        Some(match self {
            Self::Goes => return None,
            Self::Late { last } => on("post-late", last),
            Self::Over { last } => on("post-over", last),
            Self::Unused => words.say("post-unused"),
            Self::Suspended { country, since, source } => {
                let stop = [("country", words.country(country)), ("day", &words.day(since))];
                let says = words.fill_all("post-suspended", &stop);
                match source {
                    Some(source) => format!("{says} {}", words.fill("offices-source", "source", source.as_str())),
                    None => says,
                }
            }
        })
    }
}

/// The country in which a target is reached by post.
pub(super) fn country_of(target: &Target) -> Option<Country> {
    target.country.or(Target::country_of(&target.address))
}

/// Whether the office whose edition is read asks its writers to use a way; every way where it names none.
pub(super) fn uses(asked: &Asked, channel: Channel) -> bool {
    asked.edition().is_none_or(|edition| edition.channels.is_empty() || edition.channels.contains(&channel))
}

/// What one letter costs from the office's country, in a sentence.
pub(super) fn postage(asked: &Asked, country: Option<Country>) -> Option<String> {
    let (office, country, words) = (asked.office()?, country?, asked.words());
    let price = office.postage_to(country, LETTER_GRAMS, asked.today)?;
    let costs = format!("{} {}", price.price.replace('.', &words.say("number-decimal")), price.currency);
    let says = [("country", words.country(&country)), ("from", words.country(&office.country)), ("price", &costs)];
    Some(words.fill_all("post-costs", &says))
}

/// Whether the sheet is of use without the post: it can be faxed.
pub(super) fn by_fax(asked: &Asked, target: &Target) -> bool {
    !target.faxes.is_empty() && uses(asked, Channel::Fax)
}

/// What a form asks for, with its values at hand.
type Composed = (Arc<ReadyCase>, Typed, Appeal);

/// Goes on with a letter only if post is offered to its target.
pub(super) fn by_post(asked: &Asked, (ready, typed, appeal): Composed) -> Result<Composed, Instead> {
    let post = Post::of(asked, &appeal.target);
    if post.is_offered() { Ok((ready, typed, appeal)) } else { Err(Instead::NoPost(Box::new(typed), post)) }
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
pub(super) fn refused(asked: &Asked, typed: &Typed, post: &Post) -> Response {
    let words = asked.words();
    let frame = Frame::at(words, &asked.place("/letter")).carrying(Carrying::default());
    let says = post.says(words).unwrap_or_default();
    let page = NoPostPage { w: words, frame, says, letter: asked.address("/letter"), fields: typed.fields() };
    respond::page(StatusCode::CONFLICT, page.render().unwrap_or_default())
}
