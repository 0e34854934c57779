//! Turns at computing hashes of passwords: a few at once, and whoever waits does so in the line of their own network.
//!
//! In one line for all, a flood of attempts from one network would keep everybody else from coming in. So turns go around
//! from line to line: somebody from another network waits for one attempt of each network that floods, however many those
//! have waiting. A line is short, and of a network there is only the number under the key of the hour
//! ([`crate::pressure`]).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use store::PersonKey;
use tokio::sync::oneshot;

/// How many are computed at once. Each takes 19 MiB and some milliseconds of one processor (the parameters that the
/// library has from OWASP's list), which a flood of attempts must not take from those who read and write.
const AT_ONCE: usize = 2;

/// How long an attempt waits for its turn.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// How many wait in one line: an office behind one address that begins its day at the same moment.
const LONGEST_LINE: usize = 8;

/// How many lines there are at once. All of them full are some seconds of work, so whoever found a place gets their turn in
/// time. A flood from more networks than this is told apart from people by no number of lines.
const MOST_LINES: usize = 64;

/// In which line one waits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// With all who come from the network with this number.
    Network(u64),
    /// With oneself alone: whoever is in does not wait behind those who only want to be.
    Desk(PersonKey),
}

/// The turns at computing.
#[derive(Clone)]
pub(crate) struct Turns(Arc<Mutex<Lines>>);

struct Lines {
    /// How many turns nobody has.
    free: usize,
    /// Whoever waits, the line whose turn is next first. No line is empty.
    waiting: VecDeque<(Line, VecDeque<oneshot::Sender<Turn>>)>,
}

/// A turn. When it ends, it goes to whoever is next.
pub(super) struct Turn(Option<Turns>);

/// What was to be computed was not.
pub(super) struct Undone;

/// A place among those who want a turn.
enum Place {
    /// Nobody is before one.
    First(Turn),
    /// The turn comes later.
    Behind(oneshot::Receiver<Turn>),
}

impl Default for Turns {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Lines { free: AT_ONCE, waiting: VecDeque::new() })))
    }
}

impl Turns {
    /// Waits for a turn; `None` when too many wait already in this line or in all of them, and when it did not come in time.
    pub(super) async fn turn(&self, line: Line) -> Option<Turn> {
        match self.place(line)? {
            Place::First(turn) => Some(turn),
            Place::Behind(turn) => tokio::time::timeout(LONGEST_WAIT, turn).await.ok()?.ok(),
        }
    }

    fn place(&self, line: Line) -> Option<Place> {
        let mut lines = self.lock();
        if lines.free > 0 {
            lines.free -= 1;
            return Some(Place::First(Turn(Some(self.clone()))));
        }
        lines.join(line).map(Place::Behind)
    }

    /// Gives a turn to the first who still waits for it.
    fn pass_on(&self) {
        // Not under the lock: a turn that nobody takes any more comes back here.
        while let Some(next) = self.next() {
            let Err(mut untaken) = next.send(Turn(Some(self.clone()))) else { return };
            untaken.0 = None;
        }
    }

    /// Whoever is next; where nobody is, the turn is free.
    fn next(&self) -> Option<oneshot::Sender<Turn>> {
        let mut lines = self.lock();
        let next = lines.next();
        if next.is_none() {
            lines.free += 1;
        }
        next
    }

    fn lock(&self) -> MutexGuard<'_, Lines> {
        // Nothing under this lock can stop halfway through a change.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lines {
    /// A place at the end of a line, which is begun at the end of all where there is none yet.
    fn join(&mut self, line: Line) -> Option<oneshot::Receiver<Turn>> {
        self.forget_gone();
        let (place, turn) = oneshot::channel();
        match self.waiting.iter().position(|(known, _)| *known == line) {
            Some(at) if self.waiting[at].1.len() < LONGEST_LINE => self.waiting[at].1.push_back(place),
            None if self.waiting.len() < MOST_LINES => self.waiting.push_back((line, [place].into())),
            _ => return None,
        }
        Some(turn)
    }

    /// Takes out whoever did not wait: a flood that breaks off holds no place.
    fn forget_gone(&mut self) {
        self.waiting.retain_mut(|(_, waiting)| {
            waiting.retain(|place| !place.is_closed());
            !waiting.is_empty()
        });
    }

    /// The first of the line whose turn it is; the line goes to the end of all.
    fn next(&mut self) -> Option<oneshot::Sender<Turn>> {
        let (line, mut waiting) = self.waiting.pop_front()?;
        let next = waiting.pop_front();
        if !waiting.is_empty() {
            self.waiting.push_back((line, waiting));
        }
        next
    }
}

impl Turn {
    /// Computes, and ends the turn. It lasts as long as the work, also where nobody waits for what comes of it: whoever breaks
    /// off and tries again would else have more at work than there are turns.
    pub(super) async fn work<T: Send + 'static>(self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Undone> {
        let done = tokio::task::spawn_blocking(move || {
            let _turn = self;
            work()
        });
        done.await.map_err(|_| Undone)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(turns) = self.0.take() {
            turns.pass_on();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::oneshot::Receiver;

    use super::{AT_ONCE, LONGEST_LINE, Line, MOST_LINES, Place, Turn, Turns};

    /// All turns, taken by somebody.
    fn taken(turns: &Turns) -> Vec<Turn> {
        (0..AT_ONCE).map(|_| first(turns)).collect()
    }

    fn first(turns: &Turns) -> Turn {
        match turns.place(Line::Network(0)) {
            Some(Place::First(turn)) => turn,
            _ => panic!("a turn is free"),
        }
    }

    fn behind(turns: &Turns, network: u64) -> Option<Receiver<Turn>> {
        match turns.place(Line::Network(network))? {
            Place::First(_) => panic!("no turn is free"),
            Place::Behind(turn) => Some(turn),
        }
    }

    #[test]
    fn a_network_with_one_waits_for_one_of_each_that_floods() {
        let turns = Turns::default();
        let mut working = taken(&turns);
        let floods = [1, 2, 3];
        let mut flood: Vec<_> =
            floods.iter().flat_map(|network| (0..50).filter_map(|_| behind(&turns, *network))).collect();
        assert_eq!(flood.len(), floods.len() * LONGEST_LINE, "each has a bounded number waiting");
        let mut honest = behind(&turns, 4).expect("there is room for another network");
        for _ in floods {
            assert!(honest.try_recv().is_err());
            working.pop();
            working.extend(flood.iter_mut().find_map(|turn| turn.try_recv().ok()));
            assert_eq!(working.len(), AT_ONCE, "never more at once");
        }
        working.pop();
        assert!(honest.try_recv().is_ok(), "it is the turn of the fourth network");
    }

    #[test]
    fn who_no_longer_waits_holds_no_place_and_no_turn() {
        let turns = Turns::default();
        let working = taken(&turns);
        for _ in 0..10 * LONGEST_LINE {
            drop(behind(&turns, 1).expect("those before have gone"));
        }
        let late = behind(&turns, 1);
        drop(behind(&turns, 1));
        drop(working);
        // The turn was given to somebody who goes before they take it.
        drop(late);
        drop((first(&turns), first(&turns)));
        assert_eq!(taken(&turns).len(), AT_ONCE, "all turns are free again");
    }

    #[tokio::test]
    async fn a_turn_lasts_as_long_as_its_work_though_nobody_waits_for_it() {
        let turns = Turns::default();
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let mut working = taken(&turns);
        let work = working.pop().expect("there is one").work(move || ended.recv());
        let mut next = behind(&turns, 1).expect("there is room");
        assert!(tokio::time::timeout(Duration::ZERO, work).await.is_err(), "whoever wanted it breaks off");
        assert!(next.try_recv().is_err(), "it is still at work");
        end.send(()).expect("it waits for the end");
        assert!(next.await.is_ok());
    }

    #[test]
    fn the_memory_is_bounded() {
        let turns = Turns::default();
        let _working = taken(&turns);
        let waiting: Vec<_> = (0..10 * MOST_LINES as u64).flat_map(|network| behind(&turns, network)).collect();
        assert_eq!(waiting.len(), MOST_LINES);
        assert!(behind(&turns, 0).is_some(), "who has a line may go on in it");
    }
}
