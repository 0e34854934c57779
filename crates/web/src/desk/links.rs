//! Links to a case that is not for everybody: given, listed by number, revoked. What opens the case is shown once and kept nowhere.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, CaseLink, Duty, Refusal, Standing};

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::forms::Fields;
use super::notice::Notice;
use crate::Words;
use crate::pages::named::{KEY_BYTES, Named, hash};
use crate::world::random;

/// A link in the list.
pub(super) struct LinkRow {
    pub(super) number: u32,
    /// That it opens the case, or that it was revoked; and when it was given.
    pub(super) says: String,
    pub(super) is_open: bool,
    pub(super) revoke: String,
}

/// The section of the page.
pub(super) struct LinksView {
    pub(super) links: Vec<LinkRow>,
    /// The address that was just given: this once.
    pub(super) given: Option<String>,
    /// Whether whoever looks may give and revoke.
    pub(super) may: bool,
    /// Whether there is something to give: a case that is not for everybody.
    pub(super) is_closed: bool,
}

impl LinksView {
    /// The section, for a case that is not for everybody, and for one that has links from when it was not.
    pub(super) fn of(at: &AtCase, given: Option<String>) -> Option<Self> {
        let (case, words) = (&at.case, at.desk.words());
        let is_stopped = matches!(case.standing, Standing::Stopped { .. });
        let is_closed = case.consent.is_some() && !case.is_public() && !is_stopped;
        let row = |link: &CaseLink| LinkRow {
            number: link.given,
            says: says(words, case, link),
            is_open: link.is_open,
            revoke: words.fill("links-revoke-named", "number", link.given.to_string()),
        };
        let links: Vec<LinkRow> = case.links.iter().map(row).collect();
        (is_closed || !links.is_empty()).then(|| Self { links, given, may: at.desk.role.may(Duty::Links), is_closed })
    }
}

/// What there is to say of a link: its number, its day, whether it opens the case.
fn says(words: &Words, case: &Case, link: &CaseLink) -> String {
    let place = usize::try_from(link.given).unwrap_or_default();
    let given = case.history.get(place.saturating_sub(1)).map_or(case.changed, |past| past.day);
    let key = if link.is_open { "links-open" } else { "links-revoked" };
    words.fill2(key, ("number", link.given.to_string()), ("day", words.day(&given)))
}

/// Gives a link. Its address is in the answer to this request and nowhere else, so that answer is the page itself.
pub(super) async fn give(at: AtCase) -> Response {
    let key: String = random::<KEY_BYTES>(&*at.desk.site.world).iter().map(|byte| format!("{byte:02x}")).collect();
    let (today, role, hash) = (at.today(), at.desk.role, hash(&key));
    match at.decide("desk-link", None, |case| casework::give_link(case, hash, role, today)).await {
        Ok(Outcome::Refused(refusal)) => at.refused(&refusal),
        Ok(Outcome::Failed(why)) => at.failed(why, Answer::default()),
        Ok(_) => at.given(&key),
        Err(page) => page,
    }
}

/// Revokes a link, by its number.
pub(super) async fn revoke(at: AtCase, fields: Fields) -> Response {
    let (today, role) = (at.today(), at.desk.role);
    let number: Option<u32> = fields.get("link").parse().ok();
    let rule = |case: &Case| {
        let link = case.links.iter().find(|link| Some(link.given) == number).ok_or(Refusal::LinkUnknown)?;
        casework::revoke_link(case, link.hash, role, today)
    };
    at.turn("desk-link-revoke", "link-revoked", rule).await
}

impl AtCase {
    /// The page of the case with the link that was just given.
    fn given(self, key: &str) -> Response {
        let Some(case) = self.desk.site.store.case(&self.case.id) else { return self.desk.no_case(&self.case.id) };
        let at = self.with(case);
        let origin = at.desk.site.settings.origin.clone().unwrap_or_default();
        let address = format!("{origin}/cases/{}", Named::keyed(&at.case.id, key).segment());
        let words = at.desk.words();
        let notice = Notice::good(words.say("links-given-title"), words.say("links-given-text"));
        at.answer(StatusCode::OK, Answer { notice: Some(notice), link: Some(address), ..Answer::default() })
    }
}
