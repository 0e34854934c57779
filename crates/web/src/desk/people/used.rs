//! Which codes of authenticators were used: a code works once.
//!
//! In memory alone: the step of a code is a time of day, and the disk shall not say when somebody was at the desk. What this
//! costs: for a minute and a half after the server was started again, a code that was used just before it works once more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use store::PersonKey;

/// The last step that was used with each account. There are as many entries as people at the desk.
#[derive(Default)]
pub(crate) struct UsedCodes(Mutex<HashMap<[u8; 16], u64>>);

impl UsedCodes {
    /// Uses a code up; false when it, or a later one, was used before.
    pub(super) fn take(&self, who: PersonKey, step: u64) -> bool {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let last = used.entry(who.0).or_insert(0);
        let is_new = step > *last;
        *last = step.max(*last);
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_works_once_and_an_older_one_never_after_it() {
        let used = UsedCodes::default();
        let (ana, bea) = (PersonKey([1; 16]), PersonKey([2; 16]));
        assert!(used.take(ana, 7) && used.take(bea, 7));
        assert!(!used.take(ana, 7) && !used.take(ana, 6) && used.take(ana, 8));
    }
}
