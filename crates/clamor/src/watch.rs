//! Looks after the server from inside, and says what somebody who looks after it should know: each thing at most once a minute.

use std::sync::Arc;
use std::time::Duration;

use store::Store;
use web::Site;

use crate::journal::{Event, Journal, Trouble};

/// How often it looks. A trouble is to be said at once, and looking costs nothing.
const LOOKS_AFTER: Duration = Duration::from_secs(2);

/// How often the same is said at most.
const SAID_AGAIN_AFTER: Duration = Duration::from_secs(60);

/// What a look shows; the numbers are those since the start.
#[derive(Clone, Copy, Default)]
struct Seen {
    trouble: Option<Trouble>,
    failures: u64,
    shed: u64,
    flood: u64,
}

/// What was said already.
#[derive(Default)]
struct Watch {
    /// When it was said last that something cannot be stored; while that is so.
    failing: Option<Duration>,
    /// How many failures there were when something was said about it last.
    failures: u64,
    /// When the last minute began, with its numbers.
    minute: Option<(Duration, Seen)>,
}

/// Watches until it is dropped.
pub(crate) async fn run(site: Site, store: Store, nature: Arc<dyn web::World>, journal: Journal) {
    let mut watch = Watch::default();
    loop {
        let (shed, flood) = site.turned_away();
        let trouble = store.health().err().as_ref().map(Trouble::from);
        let seen = Seen { trouble, failures: store.failures(), shed, flood };
        for event in watch.look(nature.steady(), seen) {
            journal.say(event);
        }
        tokio::time::sleep(LOOKS_AFTER).await;
    }
}

impl Watch {
    /// What is to be said now.
    fn look(&mut self, now: Duration, seen: Seen) -> Vec<Event> {
        let mut events = self.storing(now, seen);
        let (began, then) = *self.minute.get_or_insert((now, seen));
        if now.saturating_sub(began) >= SAID_AGAIN_AFTER {
            let (shed, flood) = (seen.shed - then.shed, seen.flood - then.flood);
            events.extend((shed > 0).then_some(Event::Shed { requests: shed }));
            events.extend((flood > 0).then_some(Event::Flood { requests: flood }));
            self.minute = Some((now, seen));
        }
        events
    }

    fn storing(&mut self, now: Duration, seen: Seen) -> Vec<Event> {
        let is_due = |said: Duration| now.saturating_sub(said) >= SAID_AGAIN_AFTER;
        let event = match seen.trouble {
            Some(why) if self.failing.is_none_or(is_due) => {
                Event::StoringFailed { why, times: seen.failures - self.failures }
            }
            None if self.failing.is_some() => Event::StoringRecovered,
            _ => return Vec::new(),
        };
        self.failing = seen.trouble.map(|_| now);
        self.failures = seen.failures;
        vec![event]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: u64) -> Duration {
        Duration::from_secs(second)
    }

    #[test]
    fn a_trouble_is_said_at_once_then_once_a_minute_and_so_is_its_end() {
        let mut watch = Watch::default();
        let bad = |failures| Seen { trouble: Some(Trouble::DiskFull), failures, ..Seen::default() };
        let failed = |times| Event::StoringFailed { why: Trouble::DiskFull, times };
        assert!(watch.look(at(0), Seen::default()).is_empty());
        assert_eq!(watch.look(at(2), bad(5)), [failed(5)]);
        for second in 3..62 {
            assert!(watch.look(at(second), bad(second)).is_empty(), "{second}");
        }
        assert_eq!(watch.look(at(62), bad(70)), [failed(65)]);
        let good = Seen { failures: 71, ..Seen::default() };
        assert_eq!(watch.look(at(64), good), [Event::StoringRecovered]);
        assert!(watch.look(at(66), good).is_empty());
        assert_eq!(watch.look(at(68), bad(73)), [failed(2)]);
    }

    #[test]
    fn who_was_sent_away_is_counted_by_the_minute() {
        let mut watch = Watch::default();
        let seen = |shed, flood| Seen { shed, flood, ..Seen::default() };
        assert!(watch.look(at(0), seen(3, 0)).is_empty());
        assert!(watch.look(at(30), seen(4, 9)).is_empty());
        assert_eq!(watch.look(at(60), seen(5, 10)), [Event::Shed { requests: 2 }, Event::Flood { requests: 10 }]);
        assert!(watch.look(at(120), seen(5, 10)).is_empty(), "a quiet minute is not worth a line");
        assert_eq!(watch.look(at(180), seen(5, 11)), [Event::Flood { requests: 1 }]);
    }
}
