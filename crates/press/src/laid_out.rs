//! Letters that are laid out once and given out again: those that hold the words of a case and nothing of a writer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many letters are kept. One takes some 30 kB, and a case has a few: one for each language, target and paper.
const MOST_LETTERS: usize = 64;

/// Letters that were laid out, by a key of the caller's that says all of what is in them.
///
/// Whoever keeps a letter here vouches that nothing of a writer is in it: neither words nor name nor place. What was laid out
/// before a case changed is not given out any more, and goes with [`LaidOut::forget_before`].
#[derive(Default)]
pub struct LaidOut(Mutex<HashMap<String, Kept>>);

struct Kept {
    generation: u64,
    pdf: Arc<[u8]>,
}

impl LaidOut {
    /// The PDF of a key, if it was laid out in this generation of the cases.
    #[must_use]
    pub fn get(&self, key: &str, generation: u64) -> Option<Arc<[u8]>> {
        // A poisoned lock still holds a usable map: nothing in here can stop halfway through a change.
        let letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        letters.get(key).filter(|kept| kept.generation == generation).map(|kept| Arc::clone(&kept.pdf))
    }

    /// Keeps a letter. When there are too many, all go: that is rare, and the next reader of each lays it out again.
    pub fn keep(&self, key: String, generation: u64, pdf: Arc<[u8]>) {
        let mut letters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if letters.len() >= MOST_LETTERS {
            letters.clear();
        }
        letters.insert(key, Kept { generation, pdf });
    }

    /// Drops what was laid out before this generation of the cases: what is deleted must not stay because nobody asks for it.
    pub fn forget_before(&self, generation: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, kept| kept.generation == generation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_kept_until_a_case_changes() {
        let laid_out = LaidOut::default();
        laid_out.keep("a".into(), 1, Arc::from(*b"%PDF"));
        assert!(laid_out.get("a", 1).is_some_and(|pdf| *pdf == *b"%PDF"));
        assert!(laid_out.get("a", 2).is_none() && laid_out.get("b", 1).is_none());
        laid_out.forget_before(2);
        assert!(laid_out.get("a", 1).is_none());
    }

    #[test]
    fn it_never_holds_more_than_its_limit() {
        let laid_out = LaidOut::default();
        for number in 0..MOST_LETTERS * 3 {
            laid_out.keep(number.to_string(), 1, Arc::default());
            assert!(laid_out.0.lock().unwrap().len() <= MOST_LETTERS);
        }
    }
}
