//! A draft whose document continues cases that are there already: the desk is asked, and moves the document there.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, CaseId, Refusal, SealedKind, Standing, UrgentAction};
use documents::CaseFile;
use documents::update::{Known, Match, Sure, find_cases};
use store::{Along, Deleted, Verdict};

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::forms::Fields;
use super::look::{Look, title};
use super::notice::Notice;
use super::update::{prepare, why_not};
use crate::refuse::Why;
use crate::{Site, respond};

/// How many cases are offered: a document that seems to belong to more of them says too little to tell.
const MOST_OFFERED: usize = 12;

/// What is asked about a draft.
pub(super) struct Continues {
    pub(super) offers: Vec<Offer>,
    /// Why the document cannot be moved from here, where something would be lost.
    pub(super) locked: Option<String>,
}

/// A case that the draft seems to continue.
pub(super) struct Offer {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) title: String,
    pub(super) language: String,
    /// How sure it is, and why.
    pub(super) sure: String,
    pub(super) why: Vec<String>,
    /// Whether its box is ticked when the page opens.
    pub(super) is_certain: bool,
    /// Why the document cannot be put in there now.
    pub(super) locked: Option<String>,
}

impl Continues {
    /// `None` for what is no draft, or continues nothing that is known.
    pub(super) fn of(at: &AtCase, look: &Look) -> Option<Self> {
        if at.case.was_issued() {
            return None;
        }
        let (words, found) = (at.desk.words(), found(&at.desk.site, &look.action));
        let offer = |(case, one): &(Arc<Case>, Match)| {
            let ready = at.desk.site.ready.get(case)?;
            let action = ready.original();
            Some(Offer {
                id: case.id.to_string(),
                address: format!("/desk/cases/{}", case.id),
                title: title(words, action),
                language: action.language.tag().to_owned(),
                sure: words.say(&format!("update-sure-{}", one.sure.word())),
                why: one.why.iter().map(|why| words.say(&format!("update-why-{}", why.word()))).collect(),
                is_certain: one.sure == Sure::Certain,
                locked: why_not(at, case),
            })
        };
        let offers: Vec<Offer> = found.iter().filter_map(offer).collect();
        let locked = at.holds_more().then(|| words.say("update-holds-more"));
        (!offers.is_empty()).then_some(Self { offers, locked })
    }

    /// Whether there is a case to tick.
    pub(super) fn takes_any(&self) -> bool {
        self.locked.is_none() && self.offers.iter().any(|offer| offer.locked.is_none())
    }
}

/// The cases that a document continues, of those that were issued and go on.
fn found(site: &Site, action: &UrgentAction) -> Vec<(Arc<Case>, Match)> {
    let open = |case: &Arc<Case>| case.was_issued() && !matches!(case.standing, Standing::Stopped { .. });
    let cases: Vec<Arc<Case>> = site.store.cases().into_iter().filter(open).collect();
    let documents: Vec<Vec<UrgentAction>> = cases.iter().map(|case| all_values(site, case)).collect();
    let known: Vec<Known<'_>> = documents
        .iter()
        .enumerate()
        .map(|(place, documents)| Known { place, documents: documents.iter().collect() })
        .collect();
    let found = find_cases(action, &known).into_iter().take(MOST_OFFERED);
    found.filter_map(|one| Some((Arc::clone(cases.get(one.place)?), one))).collect()
}

/// All documents of a case as values, the newest last. Most cases have one, and that is at hand.
fn all_values(site: &Site, case: &Arc<Case>) -> Vec<UrgentAction> {
    let earlier = case.chain.iter().filter_map(|earlier| CaseFile::parse(&earlier.words).ok());
    let mut all: Vec<UrgentAction> = earlier.map(|parsed| parsed.case_file.resolved().0).collect();
    all.extend(site.ready.get(case).map(|ready| ready.original().clone()));
    all
}

/// Moves the document of a draft to the cases that were ticked: it is put in there as their further document, and the draft is
/// deleted once it is in all of them. Done twice, or after it broke off, it does what is left.
pub(super) async fn move_in(at: AtCase, fields: Fields) -> Response {
    let Some(chosen) = at.chosen(&fields) else { return at.stays("update-none-chosen") };
    if at.case.was_issued() || at.holds_more() {
        return at.stays("update-holds-more");
    }
    if fields.version() != at.case.version {
        return at.stays("desk-changed-meanwhile");
    }
    let words = at.desk.words();
    if let Some(text) = chosen.iter().find_map(|case| why_not(&at, case)) {
        let notice = Some(Notice::wrong(words, text));
        return at.answer(StatusCode::CONFLICT, Answer { notice, ..Answer::default() });
    }
    for case in &chosen {
        if let Err(page) = at.put_into(&case.id).await {
            return page;
        }
    }
    at.let_go(&chosen).await
}

impl AtCase {
    /// The cases that were ticked; `None` where none was, or one is not there any more.
    fn chosen(&self, fields: &Fields) -> Option<Vec<Arc<Case>>> {
        let store = &self.desk.site.store;
        let all: Option<Vec<Arc<Case>>> = fields.all("case").map(|id| store.case(&CaseId::parse(id)?)).collect();
        all.filter(|all| !all.is_empty() && all.iter().all(|case| case.id != self.case.id))
    }

    /// Whether a draft has more than its document: all of it would be lost with the draft.
    fn holds_more(&self) -> bool {
        let case = &self.case;
        // Who did what is sealed beside every draft, and goes with it as with any.
        let sealed = self.desk.site.store.sealed_list(Some(&case.id));
        let sealed = sealed.map_or(true, |all| all.iter().any(|piece| piece.kind != SealedKind::Staff));
        case.consent.is_some() || case.editions.len() > 1 || case.pictured.is_some() || sealed
    }

    /// Puts the document into another case; one that has it already is left as it is.
    async fn put_into(&self, id: &CaseId) -> Result<(), Response> {
        let (role, today, draft) = (self.desk.role, self.today(), &self.case);
        let rule = |case: &Case| match case.prepared {
            // Nothing is put over another one; what is answered here is never shown.
            Some(_) => Err(Refusal::HoldFirst),
            None => prepare(case, &draft.document, &draft.original().words, role, today),
        };
        let store = &self.desk.site.store;
        let verdict = store.decide_along("desk-continue", id, self.desk.signed(Along::default()), rule).await;
        let prepared = store.case(id).and_then(|case| case.prepared.clone());
        let is_there = prepared.is_some_and(|known| known.document.sha256 == draft.document.sha256);
        match verdict {
            Ok(Verdict::Done(_)) => Ok(()),
            Ok(_) if is_there => Ok(()),
            Ok(_) => Err(self.stays("desk-changed-meanwhile")),
            Err(error) => Err(self.failed(Why::from(&error), Answer::default())),
        }
    }

    /// Deletes the draft, unless somebody changed it meanwhile.
    async fn let_go(&self, chosen: &[Arc<Case>]) -> Response {
        let (site, today, seen) = (&self.desk.site, self.today(), self.case.version);
        let rule = |case: &Case| match case.version {
            version if version == seen => casework::delete(case, false, today),
            _ => Err(Refusal::HoldFirst),
        };
        match site.store.delete("desk-continue", &self.case.id, rule).await {
            Ok(Deleted::Done { .. } | Deleted::Before(_)) => {
                site.forget();
                match chosen {
                    [one] => respond::see_other(&format!("/desk/cases/{}/update?done=update#notice", one.id)),
                    _ => respond::see_other("/desk"),
                }
            }
            Ok(Deleted::Refused(_)) => self.stays("desk-changed-meanwhile"),
            Ok(Deleted::Unknown) => self.desk.no_case(&self.case.id),
            Err(error) => self.failed(Why::from(&error), Answer::default()),
        }
    }

    /// The page of the draft, which says why it stays.
    fn stays(&self, key: &str) -> Response {
        let words = self.desk.words();
        let notice = Some(Notice::wrong(words, words.say(key)));
        self.answer(StatusCode::CONFLICT, Answer { notice, ..Answer::default() })
    }
}
