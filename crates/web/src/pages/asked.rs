//! A request about one case.

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use casework::{Act, ActKind, Case, CaseId, Day, Deadline, Language, Office, OfficeEdition};
use store::Recorded;

use super::cache::Moment;
use super::closed;
use super::facing::Facing;
use super::named::Named;
use super::tombstone;
use crate::changes::{self, Change};
use crate::ready::ReadyCase;
use crate::refuse::{Why, refuse};
use crate::withheld::is_withdrawn;
use crate::{INTERFACE_LANGUAGES, Site, Words, negotiate, respond};

/// A request about a case that readers may know of, in a language of the interface. A draft is not found.
pub(crate) struct Asked {
    pub(super) site: Site,
    pub(super) case: Arc<Case>,
    pub(super) facing: Facing,
    /// Today where the deadline of the case ends.
    pub(super) today: Day,
    /// What the world was like before the case was looked up.
    pub(super) moment: Moment,
    /// How the address named it.
    pub(super) named: Named,
    language: &'static str,
}

impl FromRequestParts<Site> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let unknown = || refuse(site.negotiated(&parts.headers), Why::NotFound);
        let Ok(named) = RawPathParams::from_request_parts(&mut parts.clone(), site).await else {
            return Err(unknown());
        };
        let value = |name: &str| named.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        let Some(language) = spoken(value("lang")) else { return Err(unknown()) };
        let words = site.words_in(language).unwrap_or(site.default_words());
        let named = Named::parse(value("id"));
        let found = named.as_ref().and_then(|named| Self::named(site, named, language));
        if let Some(asked) = found.as_ref().filter(|asked| asked.is_elsewhere(named.as_ref()))
            && matches!(parts.method, Method::GET | Method::HEAD)
        {
            // What follows the name of the case in `/{lang}/cases/{id}/...`.
            let rest = parts.uri.path().splitn(5, '/').nth(4).map(|rest| format!("/{rest}"));
            return Err(respond::see_other(&asked.address(&rest.unwrap_or_default())));
        }
        found.ok_or_else(|| tombstone::or_nothing(site, named.as_ref().map(|named| &named.id), words))
    }
}

/// Why a request about a case is not answered as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum No {
    /// For a reason that any page can have.
    Refused(Why),
    /// The case takes nothing; this is what it is instead.
    Closed(Facing),
}

impl From<Why> for No {
    fn from(why: Why) -> Self {
        Self::Refused(why)
    }
}

/// The interface language with this tag.
pub(crate) fn spoken(tag: &str) -> Option<&'static str> {
    INTERFACE_LANGUAGES.into_iter().find(|known| *known == tag)
}

impl Asked {
    /// A request about the case with this id; `None` when the public knows of no such case.
    pub(super) fn about(site: &Site, id: &CaseId, language: &'static str) -> Option<Self> {
        Self::named(site, &Named::plain(id), language)
    }

    /// A request about a case as an address names it; `None` when whoever asks so may not know of it. An office that has no
    /// edition leads to the case as everybody reads it.
    pub(super) fn named(site: &Site, named: &Named, language: &'static str) -> Option<Self> {
        let mut asked = Self::in_any_language(site, named, language)?;
        asked.facing = asked.facing.in_language(&asked.case, language);
        Some(asked)
    }

    /// Whether an address named an office that has no edition of the case: the case is at another.
    pub(super) fn is_elsewhere(&self, named: Option<&Named>) -> bool {
        named.is_some_and(|named| named.office != self.named.office)
    }

    /// The same for what is in no language: data, a photograph, files. What was taken back in one language is there in others.
    pub(super) fn in_any_language(site: &Site, named: &Named, language: &'static str) -> Option<Self> {
        let moment = Moment::of(site);
        let case = site.store.case(&named.id).filter(|case| named.opens(case))?;
        let office = named.office.clone().filter(|office| case.edition_of(office).is_some());
        let named = named.at_office(office);
        let today = site.today_for(&case, named.office.as_ref());
        let facing = Facing::of(&case, named.office.as_ref(), today)?;
        Some(Self { site: site.clone(), case, facing, today, moment, named, language })
    }

    /// The edition of the office that was asked for.
    pub(super) fn edition(&self) -> Option<&OfficeEdition> {
        self.named.office.as_ref().and_then(|office| self.case.edition_of(office))
    }

    /// What the directory says of that office.
    pub(super) fn office(&self) -> Option<&Office> {
        self.named.office.as_ref().and_then(|office| self.site.settings.offices.by_code(office))
    }

    /// The part of an address that names it for whoever it is passed on to: with the office, and without the secret of a link.
    pub(super) fn passed_on(&self) -> String {
        Named::plain(&self.case.id).at_office(self.named.office.clone()).segment()
    }

    /// The interface language in which whoever comes without one in the address reads it: that which the browser asks for,
    /// where the case has words in it; else that of the office, where the interface has it.
    pub(super) fn in_usual_language(self, headers: &HeaderMap) -> Self {
        let has = |tag: &&str| {
            let language = Language::from_tag(tag).filter(|language| !is_withdrawn(&self.case, language));
            language.is_some_and(|language| self.ready().is_ok_and(|ready| ready.edition_in(&language).is_some()))
        };
        if let Some(language) = negotiate::asked(headers, &INTERFACE_LANGUAGES).filter(has) {
            return Self { language, ..self };
        }
        let theirs =
            self.edition().filter(|edition| !is_withdrawn(&self.case, &edition.language)).and_then(|edition| {
                let is_theirs =
                    |tag: &&str| Language::from_tag(tag).is_some_and(|own| own.is_same_language(&edition.language));
                INTERFACE_LANGUAGES.into_iter().find(is_theirs)
            });
        Self { language: theirs.unwrap_or(self.language), ..self }
    }

    /// Until when letters go for whoever asks.
    pub(super) fn deadline(&self) -> Option<&Deadline> {
        self.case.deadline_for(self.named.office.as_ref())
    }

    /// The words of the interface.
    pub(super) fn words(&self) -> &Words {
        self.site.words_in(self.language).unwrap_or(self.site.default_words())
    }

    /// The tag of that language, as in addresses.
    pub(super) fn language(&self) -> &'static str {
        self.language
    }

    /// The case with its values at hand.
    pub(super) fn ready(&self) -> Result<Arc<ReadyCase>, Why> {
        self.site.ready.at(&self.case, self.named.office.as_ref()).ok_or(Why::Broken)
    }

    /// The same as everybody has it, without what the office adds.
    pub(super) fn ready_for_everybody(&self) -> Result<Arc<ReadyCase>, Why> {
        self.site.ready.get(&self.case).ok_or(Why::Broken)
    }

    /// What the newest document changed, and on which day. An office that has a deadline of its own hears nothing of another.
    pub(super) fn latest_changes(&self) -> Option<(Day, Vec<Change>)> {
        let (day, mut changes) = changes::latest(self.words(), self.ready_for_everybody().ok()?.as_ref())?;
        changes.retain(|change| !self.is_foreign(change));
        Some((day, changes))
    }

    /// How many changes the page of the document before lists.
    pub(super) fn all_changes(&self) -> usize {
        let (words, Ok(ready)) = (self.words(), self.ready_for_everybody()) else { return 0 };
        let Some(document) = ready.earlier(ready.case.chain.len()) else { return 0 };
        let language = words.language();
        let all = changes::all(words, document.side(language), ready.side(language));
        all.iter().filter(|change| !self.is_foreign(change)).count()
    }

    /// Whether a change is of a deadline that does not hold at the office whose edition it is.
    pub(super) fn is_foreign(&self, change: &Change) -> bool {
        let day = |deadline: Option<&Deadline>| deadline.map(|deadline| deadline.day);
        change.is_deadline && day(self.deadline()) != day(self.case.deadline())
    }

    /// The address of the case, with what follows it.
    pub(super) fn address(&self, rest: &str) -> String {
        format!("/{}{}", self.words().tag(), self.place(rest))
    }

    /// The same without the language.
    pub(super) fn place(&self, rest: &str) -> String {
        format!("/cases/{}{rest}", self.named.segment())
    }

    /// The page that says no.
    pub(super) fn refuse(&self, why: Why) -> Response {
        refuse(self.words(), why)
    }

    /// The answer to somebody who wanted to write and cannot.
    pub(super) fn say(&self, no: No) -> Response {
        match no {
            No::Refused(why) => self.refuse(why),
            No::Closed(facing) => closed::to_writers(self, facing),
        }
    }

    /// Goes on only if letters go.
    pub(super) fn open(&self) -> Result<(), No> {
        if self.facing == Facing::Open { Ok(()) } else { Err(No::Closed(self.facing)) }
    }

    /// Counts what happened. It goes on only once that is stored.
    pub(super) async fn count(&self, kind: ActKind) -> Result<(), No> {
        let act = Act { case: self.case.id.clone(), office: self.named.office.clone(), kind, day: self.today };
        match self.site.store.record(act).await {
            Ok(Recorded::Counted | Recorded::Repeated) => Ok(()),
            Ok(Recorded::Closed) => Err(No::Closed(self.closed_meanwhile())),
            Ok(Recorded::Unknown) => Err(No::Refused(Why::NotFound)),
            Err(error) => Err(No::Refused((&error).into())),
        }
    }

    /// Between the look at the case and the count, the desk or the clock has closed it.
    fn closed_meanwhile(&self) -> Facing {
        if let Some(tombstone) = self.site.store.tombstone(&self.case.id) {
            return Facing::Deleted { on: tombstone.on };
        }
        let newest = Self::named(&self.site, &self.named, self.language);
        match newest.map_or(self.facing, |newest| newest.facing) {
            // The count knows the newest state; what still looks open here is about to look held.
            Facing::Open => Facing::Held { since: self.today },
            closed => closed,
        }
    }
}
