//! The world as the door knows it. This is the one place that asks the machine for the time and for chance.

use std::future::Future;
use std::io::{IsTerminal, Read, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use casework::Day;
use jiff::ZonedDateTime;
use jiff::tz::TimeZone;

/// What a command needs of the world; tests give their own.
pub struct World {
    /// The clock and the dice.
    pub nature: Arc<dyn web::World>,
    /// Takes documents from outside apart.
    pub intake: Arc<dyn web::Intake>,
    /// Standard input.
    pub input: Box<dyn Read + Send>,
    /// Standard output.
    pub output: Box<dyn Write + Send>,
    /// Standard error.
    pub errors: Box<dyn Write + Send>,
    /// Whether somebody sees standard error as it is written: it is a terminal.
    pub is_watched: bool,
    /// Done when a server is to stop.
    pub stop: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl World {
    /// The machine that the program runs on; Ctrl-C and SIGTERM stop a server.
    #[must_use]
    pub fn of_this_machine() -> Self {
        Self {
            nature: Arc::new(Machine { began: Instant::now() }),
            intake: Arc::new(crate::Fence::of_this_program()),
            input: Box::new(std::io::stdin()),
            output: Box::new(std::io::stdout()),
            errors: Box::new(std::io::stderr()),
            is_watched: std::io::stderr().is_terminal(),
            stop: Box::pin(asked_to_stop()),
        }
    }

    /// Today in UTC.
    pub(crate) fn today(&self) -> Day {
        self.today_in(None)
    }

    /// Today in a zone by its IANA name; in UTC without one.
    pub(crate) fn today_in(&self, zone: Option<&str>) -> Day {
        self.now_in(zone).date()
    }

    /// The moment that it is, in a zone by its IANA name; in UTC without one. A name that there is not was refused before.
    pub(crate) fn now_in(&self, zone: Option<&str>) -> ZonedDateTime {
        let zone = zone.and_then(|name| TimeZone::get(name).ok());
        self.nature.now().to_zoned_datetime(zone.unwrap_or(TimeZone::UTC))
    }
}

struct Machine {
    began: Instant,
}

impl web::World for Machine {
    #[expect(clippy::disallowed_methods, reason = "the door is where the clock is asked")]
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::now()
    }

    fn steady(&self) -> Duration {
        // It stands still while the machine sleeps: then the clock seems to have jumped, and is doubted for an hour.
        self.began.elapsed()
    }

    #[expect(clippy::disallowed_methods, reason = "the door is where the system is asked for randomness")]
    fn fill_random(&self, bytes: &mut [u8]) {
        // Without randomness there is no safe way on: no session, no key, no case id would be secret.
        getrandom::fill(bytes).expect("the operating system gives no randomness");
    }
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupted = tokio::signal::ctrl_c();
    // A machine that cannot tell us of SIGTERM still has Ctrl-C.
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => drop(interrupted.await),
    }
}

/// What people type passes through this process; no copy of its memory is left on disk when it crashes, and other
/// processes of the same account cannot look into it.
pub fn keep_memory_private() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    // Both are second walls: where the system forbids them, the first one (nothing is stored) still stands.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Each reader takes an open file, and so does each part of the database: as many may be open as the system allows.
pub fn allow_many_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    // Where the system forbids it, there are fewer connections; `clamor doctor` says so.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
}

/// A defect says where it is, and nothing else: the message of a panic may quote the text that was at hand.
pub fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| format!(" in {place}"));
        // Where nothing can be written, nothing can be said.
        let _ = writeln!(std::io::stderr(), "clamor: a defect{place}; please report this line");
    }));
}
