//! Limits on guessing, without addresses: each name that somebody tries to come in with has waits of its own, which grow.
//!
//! In memory alone, and of each name only a hash. A name that nobody has is treated as one that somebody has.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// How many attempts are free: people mistype, and codes run out while one types.
const FREE: u32 = 3;

/// The first wait. Each further attempt doubles it.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(5);

/// The longest wait: about a hundred guesses a day are worth nothing against a password and a code, and whoever is
/// kept out by somebody else's guessing can come in between them, or with a passkey.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);

/// After this long without an attempt everything is forgotten.
pub(crate) const FORGOTTEN_AFTER_HOURS: u64 = 24;
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(FORGOTTEN_AFTER_HOURS as i64);

/// How many names are kept: some hundred kilobytes. Beyond it, the one whose wait ends first makes room.
const MOST_NAMES: usize = 4096;

struct Tried {
    times: u32,
    last: Timestamp,
    next: Timestamp,
}

/// What was tried.
#[derive(Default)]
pub(crate) struct Guesses(Mutex<HashMap<[u8; 32], Tried>>);

impl Guesses {
    /// Begins an attempt, which counts as failed until it succeeds, so that many at once are not free.
    ///
    /// # Errors
    /// How long to wait.
    pub(super) fn begin(&self, name: &str, now: Timestamp) -> Result<(), SignedDuration> {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        forget(&mut names, now);
        let hash = hash(name);
        if names.len() >= MOST_NAMES && !names.contains_key(&hash) {
            let soonest = names.iter().min_by_key(|(_, tried)| tried.next).map(|(hash, _)| *hash);
            soonest.map(|hash| names.remove(&hash));
        }
        let tried = names.entry(hash).or_insert(Tried { times: 0, last: now, next: now });
        if tried.next > now {
            return Err(tried.next.duration_since(now));
        }
        tried.times = tried.times.saturating_add(1);
        tried.last = now;
        // Twenty doublings are far beyond the longest wait.
        let doublings = tried.times.saturating_sub(FREE + 1).min(20);
        let wait = if tried.times <= FREE { SignedDuration::ZERO } else { FIRST_WAIT * (1 << doublings) };
        tried.next = now.saturating_add(wait.min(LONGEST_WAIT)).unwrap_or(now);
        Ok(())
    }

    /// The attempt that began at this moment was never judged: it does not count.
    pub(super) fn take_back(&self, name: &str, began: Timestamp) {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(tried) = names.get_mut(&hash(name)) else { return };
        tried.times = tried.times.saturating_sub(1);
        // A wait that a later attempt made stays. The one of this attempt goes: before it, there was none to keep.
        if tried.last == began {
            tried.next = began;
        }
    }

    /// Forgets what was tried long ago.
    pub(crate) fn sweep(&self, now: Timestamp) {
        forget(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner), now);
    }

    /// The attempt was right.
    pub(super) fn forget(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&hash(name));
    }
}

fn forget(names: &mut HashMap<[u8; 32], Tried>, now: Timestamp) {
    // What lies ahead was tried under a clock that was wrong; its wait would never end.
    names.retain(|_, tried| now.duration_since(tried.last) < FORGOTTEN_AFTER && tried.last <= now);
}

fn hash(name: &str) -> [u8; 32] {
    Sha256::digest(name.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{Guesses, LONGEST_WAIT, MOST_NAMES};

    #[test]
    fn waits_grow_for_each_name_by_itself_and_end() {
        let guesses = Guesses::default();
        let mut now = Timestamp::UNIX_EPOCH;
        for _ in 0..4 {
            assert!(guesses.begin("one", now).is_ok());
        }
        let mut waits = Vec::new();
        for _ in 0..12 {
            let wait = guesses.begin("one", now).expect_err("one has to wait");
            assert!(guesses.begin("one", now).is_err() && guesses.begin(&wait.to_string(), now).is_ok());
            waits.push(wait);
            now += wait;
            assert!(guesses.begin("one", now).is_ok());
        }
        assert!(waits.is_sorted() && waits[0] == SignedDuration::from_secs(5) && waits[11] == LONGEST_WAIT);
        guesses.forget("one");
        assert!(guesses.begin("one", now).is_ok() && guesses.begin("one", now).is_ok());
    }

    #[test]
    fn an_attempt_that_was_never_judged_does_not_count() {
        let guesses = Guesses::default();
        let now = Timestamp::UNIX_EPOCH;
        for _ in 0..3 {
            assert!(guesses.begin("one", now).is_ok());
        }
        for _ in 0..20 {
            assert!(guesses.begin("one", now).is_ok(), "it is as if it had not been");
            guesses.take_back("one", now);
        }
        assert!(guesses.begin("one", now).is_ok());
        let wait = guesses.begin("one", now).expect_err("the fourth that was judged begins the waits");
        assert_eq!(wait, SignedDuration::from_secs(5));
        // One that is taken back late leaves the wait of a later one.
        let later = now + wait;
        assert!(guesses.begin("one", later).is_ok());
        guesses.take_back("one", now);
        assert!(guesses.begin("one", later).is_err());
        guesses.take_back("nobody", now);
    }

    #[test]
    fn the_memory_is_bounded_and_a_long_wait_is_not_washed_out() {
        let guesses = Guesses::default();
        let now = Timestamp::UNIX_EPOCH;
        while guesses.begin("one", now).is_ok() {}
        for number in 0..2 * MOST_NAMES {
            let _ = guesses.begin(&number.to_string(), now);
        }
        assert!(guesses.0.lock().unwrap().len() <= MOST_NAMES);
        assert!(guesses.begin("one", now).is_err());
    }
}
