//! Doing something to a case: asked of the rules, committed by the store, and only if nobody else was faster.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::response::Response;
use casework::{Case, Decision, Refusal};
use store::{PersonKey, Verdict};

use super::at_desk::AtCase;
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
        self.decide_asked_by(tx, seen, None, rule).await
    }

    /// The same for a question: who asks is kept until it is answered.
    ///
    /// # Errors
    /// As for `decide`.
    pub(super) async fn decide_asked_by(
        &self,
        tx: &'static str,
        seen: Option<u32>,
        asked_by: Option<PersonKey>,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send + Sync,
    ) -> Result<Outcome, Response> {
        let changed = AtomicBool::new(false);
        let guarded = |case: &Case| {
            changed.store(seen.is_some_and(|seen| seen != case.version), Ordering::Relaxed);
            // A rule that finds another version decides nothing; what is answered here is never shown.
            if changed.load(Ordering::Relaxed) { Err(Refusal::HoldFirst) } else { rule(case) }
        };
        let verdict = self.desk.site.store.decide_asked_by(tx, &self.case.id, asked_by, guarded).await;
        match verdict {
            Err(error) => Ok(Outcome::Failed((&error).into())),
            Ok(Verdict::Done(_)) => Ok(Outcome::Done),
            Ok(Verdict::Refused(_)) if changed.load(Ordering::Relaxed) => {
                let newest = self.desk.site.store.case(&self.case.id);
                newest.map(Outcome::ChangedMeanwhile).ok_or_else(|| self.desk.no_case(&self.case.id))
            }
            Ok(Verdict::Refused(refusal)) => Ok(Outcome::Refused(refusal)),
            Ok(Verdict::Unknown) => Err(self.desk.no_case(&self.case.id)),
        }
    }
}
