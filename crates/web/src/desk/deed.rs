//! Doing something to a case: asked of the rules, committed by the store, and only if nobody else was faster. Who did it is
//! sealed with it, where somebody was named who may open that.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::Response;
use casework::{Case, CaseId, Decision, Refusal, SealedKind};
use store::{Along, SealedPiece, Verdict};

use super::at_desk::{AtCase, AtDesk};
use crate::refuse::Why;

/// What became of it.
pub(super) enum Outcome {
    /// It is done.
    Done,
    /// The rule says no.
    Refused(Refusal),
    /// Somebody else changed the case after the page was shown: nothing was done. The case as it is now.
    ChangedMeanwhile(Arc<Case>),
    /// The store could not do it: nothing was done.
    Failed(Why),
}

impl AtCase {
    /// Asks a rule and commits what it decides. `seen` is the version that the page showed, for deeds that would undo
    /// what somebody else did in between; `None` for those that mean the same in every version.
    ///
    /// # Errors
    /// The page that says no: the case is gone.
    pub(super) async fn decide(
        &self,
        tx: &'static str,
        seen: Option<u32>,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send + Sync,
    ) -> Result<Outcome, Response> {
        self.decide_along(tx, seen, Along::default(), rule).await
    }

    /// The same, with what is committed along with the fact, or not at all.
    ///
    /// # Errors
    /// As for `decide`.
    pub(super) async fn decide_along(
        &self,
        tx: &'static str,
        seen: Option<u32>,
        along: Along,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send + Sync,
    ) -> Result<Outcome, Response> {
        self.desk.decide_on(&self.case.id, tx, seen, along, rule).await
    }
}

impl AtDesk {
    /// Asks a rule about any case, in the same way.
    ///
    /// # Errors
    /// As for [`AtCase::decide`].
    pub(super) async fn decide_on(
        &self,
        id: &CaseId,
        tx: &'static str,
        seen: Option<u32>,
        along: Along,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send + Sync,
    ) -> Result<Outcome, Response> {
        let changed = AtomicBool::new(false);
        let guarded = |case: &Case| {
            changed.store(seen.is_some_and(|seen| seen != case.version), Ordering::Relaxed);
            // A rule that finds another version decides nothing; what is answered here is never shown.
            if changed.load(Ordering::Relaxed) { Err(Refusal::HoldFirst) } else { rule(case) }
        };
        let along = self.signed(along);
        let verdict = self.site.store.decide_along(tx, id, along, guarded).await;
        match verdict {
            Err(error) => Ok(Outcome::Failed((&error).into())),
            Ok(Verdict::Done(_)) => Ok(Outcome::Done),
            Ok(Verdict::Refused(_)) if changed.load(Ordering::Relaxed) => {
                let newest = self.site.store.case(id);
                newest.map(Outcome::ChangedMeanwhile).ok_or_else(|| self.no_case(id))
            }
            Ok(Verdict::Refused(refusal)) => Ok(Outcome::Refused(refusal)),
            Ok(Verdict::Unknown) => Err(self.no_case(id)),
        }
    }

    /// What is committed along with a fact, and with it who did it, sealed. Nothing is sealed for whoever has no account, and
    /// where nobody was named who may open it; and a deed is done also where sealing fails: somebody may be in danger.
    pub(super) fn signed(&self, along: Along) -> impl Fn(&Case) -> Along + Send {
        let keys = if self.account.is_some() { self.site.keys().unwrap_or_default() } else { Vec::new() };
        move |next| {
            let mut along = along.clone();
            along.sealed.extend(self.signature(&keys, next));
            along
        }
    }

    /// Who did the latest deed of a case.
    fn signature(&self, keys: &[String], next: &Case) -> Option<SealedPiece> {
        let (account, past) = (self.account.as_ref()?, next.history.last()?);
        let version = next.version.to_string();
        let lines =
            [("who", account.name.as_str()), ("as", past.role.word()), ("deed", past.deed), ("version", &version)];
        self.site.seal(keys, (&next.id, SealedKind::Staff, past.day), &lines, "")
    }
}
