//! What those who watch the server may know of its certificate.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use jiff::Timestamp;

/// The certificate of the encrypted pages, as far as it is known: told by what fetches or reads it, asked by `/health` and
/// `/metrics`.
#[derive(Debug, Default)]
pub struct Certificate {
    /// The second in which it ends; 0 before there is one.
    ends: AtomicI64,
    was_not_renewed: AtomicBool,
}

impl Certificate {
    /// One is shown from now on, until a moment where that can be known.
    pub fn is_shown(&self, until: Option<Timestamp>) {
        self.ends.store(until.map_or(0, Timestamp::as_second), Ordering::Relaxed);
        self.was_not_renewed.store(false, Ordering::Relaxed);
    }

    /// A new one could not be had, or not be read. The old one goes on.
    pub fn is_not_renewed(&self) {
        self.was_not_renewed.store(true, Ordering::Relaxed);
    }

    /// Whether the last try to have a new one failed.
    pub(crate) fn was_not_renewed(&self) -> bool {
        self.was_not_renewed.load(Ordering::Relaxed)
    }

    /// How many seconds of its time are left; 0 where there is none.
    pub(crate) fn seconds_left(&self, now: Timestamp) -> u64 {
        u64::try_from(self.ends.load(Ordering::Relaxed) - now.as_second()).unwrap_or(0)
    }

    /// Whether there is one, and its time is over: then readers are turned away by their browsers. That there is none yet is
    /// no such end.
    pub(crate) fn has_ended(&self, now: Timestamp) -> bool {
        let ends = self.ends.load(Ordering::Relaxed);
        ends != 0 && ends <= now.as_second()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_certificate_that_was_there_can_have_ended() {
        let (certificate, at) = (Certificate::default(), |second| Timestamp::constant(second, 0));
        assert!(!certificate.has_ended(at(500)) && certificate.seconds_left(at(500)) == 0);
        certificate.is_not_renewed();
        assert!(certificate.was_not_renewed() && !certificate.has_ended(at(500)));
        certificate.is_shown(Some(at(600)));
        assert!(!certificate.was_not_renewed() && certificate.seconds_left(at(500)) == 100);
        certificate.is_not_renewed();
        assert!(!certificate.has_ended(at(599)) && certificate.has_ended(at(600)), "trouble alone is no end");
        assert_eq!(certificate.seconds_left(at(700)), 0);
    }
}
