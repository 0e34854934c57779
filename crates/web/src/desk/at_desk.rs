//! A request from somebody at the desk, and a request about one case.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::Response;
use casework::{Case, CaseId, Day, DeskRole, Duty, Imported, Prepared, Refusal};
use store::{Account, PersonKey};

use super::delete::why_no_case;
use super::forms::LARGEST_FORM;
use super::people::outside;
use super::session::{SessionKey, Whose};
use crate::body::take;
use crate::ready::ReadyCase;
use crate::refuse::{self, Why, refuse};
use crate::{INTERFACE_LANGUAGES, Site, Words, respond};

/// What an address takes, beside each route. An address that does not say is nobody's.
#[derive(Clone, Copy)]
pub(super) struct Needs(pub(super) Duty);

/// Somebody at the desk: a request with a session. Who it is stays here: no fact names them.
pub(crate) struct AtDesk {
    pub(super) site: Site,
    pub(super) key: SessionKey,
    pub(super) who: PersonKey,
    /// What they may do, as it is now.
    pub(super) role: DeskRole,
    /// Their account, where they have one.
    pub(super) account: Option<Account>,
    language: &'static str,
}

/// The language that an address chooses for the interface: `?lang=es`, on any page of the desk.
pub(super) fn chosen(address: &Uri) -> Option<&'static str> {
    address.query()?.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(known)
}

/// The language of the interface with this tag.
pub(super) fn known(tag: &str) -> Option<&'static str> {
    INTERFACE_LANGUAGES.into_iter().find(|known| *known == tag)
}

/// Addresses at which `lang` says in which language something is wanted, not in which somebody works.
fn has_own_language(path: &str) -> bool {
    path.ends_with("/preview") || path.ends_with("/translation")
}

/// The page that says no to somebody at the desk.
#[derive(Template)]
#[template(path = "desk/refused.html")]
struct Refused<'w> {
    w: &'w Words,
    role: DeskRole,
    title: String,
    text: String,
}

/// A form that its sender may not send is taken in and dropped before it is refused: a browser that is still sending would
/// show its own page about a broken connection instead of ours.
pub(super) async fn taken_in(State((site, duty)): State<(Site, Duty)>, request: Request, next: Next) -> Response {
    let is_refused = |desk: AtDesk| !desk.role.may(duty);
    if request.method() != Method::POST || !AtDesk::of(&site, request.headers()).ok().flatten().is_some_and(is_refused)
    {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // Whatever it was, it is refused for the same reason.
    drop(take(body, LARGEST_FORM).await);
    next.run(Request::from_parts(parts, Body::empty())).await
}

impl FromRequestParts<Site> for AtDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let chosen = chosen(&parts.uri);
        let Some(mut desk) = Self::of(site, &parts.headers)? else {
            return Err(outside::page_in(site, &parts.headers, chosen));
        };
        if let Some(tag) = chosen.filter(|_| parts.method == Method::GET && !has_own_language(parts.uri.path())) {
            desk.speak(tag);
        }
        match parts.extensions.get::<Needs>() {
            Some(Needs(duty)) if desk.role.may(*duty) => Ok(desk),
            Some(Needs(duty)) => Err(desk.refuse(Why::Role { least: duty.least() })),
            None => Err(desk.refuse(Why::Role { least: DeskRole::Operator })),
        }
    }
}

impl AtDesk {
    /// Whoever has a session. An account is asked for at each request, so that one that ended is out at once, whichever
    /// process ended it.
    pub(super) fn of(site: &Site, headers: &HeaderMap) -> Result<Option<Self>, Response> {
        let Some(found) = site.sessions.find(headers, &site.settings, site.world.now()) else { return Ok(None) };
        let Whose { who, role, has_account } = found.whose;
        let account = match has_account.then(|| site.store.account(&who)).transpose() {
            Ok(account) => account.flatten(),
            Err(error) => return Err(refuse(site.negotiated(headers), (&error).into())),
        };
        if has_account && account.is_none() {
            site.sessions.end_all_of(who, None);
            return Ok(None);
        }
        let negotiated = crate::negotiate::language(headers, &crate::INTERFACE_LANGUAGES);
        let role = account.as_ref().map_or(role, |account| account.role);
        let language = found.language.unwrap_or(negotiated);
        Ok(Some(Self { site: site.clone(), key: found.key, who, role, account, language }))
    }

    /// The words of the interface, in the language of the session.
    pub(super) fn words(&self) -> &Words {
        self.site.words_in(self.language).unwrap_or(self.site.default_words())
    }

    /// Chooses the language of the session.
    pub(super) fn speak(&mut self, tag: &str) {
        if let Some(known) = self.site.sessions.speak(self.key, tag) {
            self.language = known;
        }
    }

    /// Ends the session.
    pub(super) fn leave(&self) {
        self.site.sessions.end(self.key);
    }

    /// A page of the desk.
    pub(super) fn page(&self, status: StatusCode, page: &impl Template) -> Response {
        // A template fails only when a value of its own does; ours are text.
        let html = page.render().map(|html| self.with_waiting(html));
        html.map_or_else(|_| self.refuse(Why::Broken), |html| respond::page(status, html))
    }

    /// A page whose menu says how many translations wait.
    fn with_waiting(&self, html: String) -> String {
        let tasks = super::translating::tasks(&self.site);
        let count = if tasks > 0 { format!(" ({})", self.words().number(tasks)) } else { String::new() };
        html.replacen(super::WAITING_SIGN, &count, 1)
    }

    /// The page that says no.
    pub(super) fn refuse(&self, why: Why) -> Response {
        let (title, text) = refuse::in_words(self.words(), why);
        let page = Refused { w: self.words(), role: self.role, title, text };
        refuse::answer(why, self.with_waiting(page.render().unwrap_or_default()))
    }
}

impl AtDesk {
    /// The page about a case that is not there: whether it was deleted.
    pub(super) fn no_case(&self, id: &CaseId) -> Response {
        self.refuse(why_no_case(self.site.store.tombstone(id)))
    }
}

/// Which document of a case somebody works on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What holds now; of a draft, what is to hold first.
    Own,
    /// The further document that is being prepared.
    Further,
}

/// Somebody at the desk, at a case.
pub(super) struct AtCase {
    pub(super) desk: AtDesk,
    pub(super) case: Arc<Case>,
    pub(super) part: Part,
}

/// The same, at the further document that is being prepared. Where none is, there is nothing to work on.
pub(super) struct AtUpdate(pub(super) AtCase);

impl FromRequestParts<Site> for AtUpdate {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let at = AtCase::from_request_parts(parts, site).await?;
        match at.case.prepared {
            Some(_) => Ok(Self(at.on(Part::Further))),
            None if parts.method == Method::GET => Err(respond::see_other(&at.address())),
            None => Err(at.refused(&Refusal::NoUpdate)),
        }
    }
}

impl FromRequestParts<Site> for AtCase {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let desk = AtDesk::from_request_parts(parts, site).await?;
        let named = RawPathParams::from_request_parts(parts, site).await.ok();
        let id = named.as_ref().and_then(|params| params.iter().find(|(name, _)| *name == "id"));
        let Some(id) = id.and_then(|(_, text)| CaseId::parse(text)) else { return Err(desk.refuse(Why::NotFound)) };
        match site.store.case(&id) {
            Some(case) => Ok(Self { desk, case, part: Part::Own }),
            None => Err(desk.no_case(&id)),
        }
    }
}

impl AtCase {
    /// Today where the case's deadline ends.
    pub(super) fn today(&self) -> Day {
        self.desk.site.today_for(&self.case, None)
    }

    /// The case with its values at hand. `None` only when the stored case file was damaged by hand.
    pub(super) fn ready(&self) -> Option<Arc<ReadyCase>> {
        self.desk.site.ready.get(&self.case)
    }

    /// The address of the case at the desk.
    pub(super) fn address(&self) -> String {
        format!("/desk/cases/{}", self.case.id)
    }

    /// The same request about another document of the case.
    pub(super) fn on(self, part: Part) -> Self {
        Self { part, ..self }
    }

    /// The address of the page on which somebody works.
    pub(super) fn page(&self) -> String {
        match self.part {
            Part::Own => self.address(),
            Part::Further => format!("{}/update", self.address()),
        }
    }

    /// The further document, where somebody works on that.
    pub(super) fn further(&self) -> Option<&Prepared> {
        self.case.prepared.as_ref().filter(|_| self.part == Part::Further)
    }

    /// The case file on which somebody works.
    pub(super) fn words(&self) -> &str {
        self.further().map_or(&self.case.original().words, |further| &further.words)
    }

    /// The document that came in with it.
    pub(super) fn document(&self) -> &Imported {
        self.further().map_or(&self.case.document, |further| &further.document)
    }
}

/// Whether the desk is there and lets one in: asked before a form is sent, so that a page with something typed stays open
/// when the line is down or the session has ended.
pub(super) async fn here(_desk: AtDesk) -> StatusCode {
    StatusCode::NO_CONTENT
}

/// What is not there: for whoever is in, and for whoever is not.
pub(super) async fn nowhere(desk: AtDesk) -> Response {
    desk.refuse(Why::NotFound)
}
