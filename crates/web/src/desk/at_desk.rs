//! A request from somebody at the desk, and a request about one case.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use casework::{Case, CaseId, Day};

use super::entrance::outside;
use super::session::SessionKey;
use crate::ready::ReadyCase;
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

/// Somebody at the desk: a request with a session. Who it is, nobody knows.
pub(crate) struct AtDesk {
    pub(super) site: Site,
    key: SessionKey,
    language: &'static str,
}

impl FromRequestParts<Site> for AtDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let negotiated = crate::negotiate::language(&parts.headers, &crate::INTERFACE_LANGUAGES);
        match site.sessions.find(&parts.headers, site.world.now()) {
            Some((key, language)) => Ok(Self { site: site.clone(), key, language: language.unwrap_or(negotiated) }),
            None => Err(outside(site.words_in(negotiated).unwrap_or(site.default_words()))),
        }
    }
}

impl AtDesk {
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
        page.render().map_or_else(|_| self.refuse(Why::Broken), |html| respond::page(status, html))
    }

    /// The page that says no.
    pub(super) fn refuse(&self, why: Why) -> Response {
        refuse(self.words(), why)
    }
}

/// Somebody at the desk, at a case.
pub(super) struct AtCase {
    pub(super) desk: AtDesk,
    pub(super) case: Arc<Case>,
}

impl FromRequestParts<Site> for AtCase {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let desk = AtDesk::from_request_parts(parts, site).await?;
        let named = RawPathParams::from_request_parts(parts, site).await.ok();
        let id = named.as_ref().and_then(|params| params.iter().find(|(name, _)| *name == "id"));
        let case = id.and_then(|(_, text)| CaseId::parse(text)).and_then(|id| site.store.case(&id));
        match case {
            Some(case) => Ok(Self { desk, case }),
            None => Err(desk.refuse(Why::NotFound)),
        }
    }
}

impl AtCase {
    /// Today where the case's deadline ends.
    pub(super) fn today(&self) -> Day {
        self.desk.site.today_for(&self.case)
    }

    /// The case with its values at hand. `None` only when the stored case file was damaged by hand.
    pub(super) fn ready(&self) -> Option<Arc<ReadyCase>> {
        self.desk.site.ready.get(&self.case)
    }

    /// The address of the case at the desk.
    pub(super) fn address(&self) -> String {
        format!("/desk/cases/{}", self.case.id)
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
