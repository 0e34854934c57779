//! Several documents, or all below a folder: in parallel, and printed in the order of their names.
//!
//! As many are read at once as there are processors, each behind a fence of its own. Those that are done wait until all before
//! them are printed; a new one begins only when there are not too many of those, so that memory does not grow with their
//! number. One bad file never stops the rest.

use std::collections::BTreeMap;
use std::future::Future;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::super::printable;
use super::outcome::{self, NotRead, Read as Done, Wanted, bytes_of};
use super::summary::Summary;
use super::walk::{Found, Walk};
use super::{case_file_name, keep};
use crate::arguments::Read;
use crate::{Failure, World, files};

/// For each processor so many documents may be under way or wait to be printed: enough that one that takes all the time that
/// it may does not hold up the others at once.
const AHEAD: usize = 32;

/// How often the one who prints looks whether it is to stop.
const LOOK: Duration = Duration::from_millis(100);

/// The exit code of what was interrupted, as shells say it: 128 and the number of the signal SIGINT.
const INTERRUPTED: u8 = 128 + 2;

/// A document to be read.
struct Task {
    number: usize,
    file: PathBuf,
    /// What standard input gave, for the document that it is.
    bytes: Option<Result<Vec<u8>, Failure>>,
}

/// A document that was read, or not.
type Outcome = (usize, Result<Vec<Done>, NotRead>);

/// What is under way.
struct Desk<'a> {
    walk: Walk,
    arguments: &'a Read,
    /// The files that were handed out and are not printed, by number, with their names below the folder that was given.
    under_way: BTreeMap<usize, (PathBuf, PathBuf)>,
    /// What is done and waits.
    done: BTreeMap<usize, Result<Vec<Done>, NotRead>>,
    handed_out: usize,
    printed: usize,
    summary: Summary,
}

pub(super) fn run(arguments: &Read, world: &mut World) -> Result<ExitCode, Failure> {
    let begun = world.nature.steady();
    let today = arguments.today.day.unwrap_or_else(|| world.today());
    let wanted = Wanted { json: arguments.json, case_file: arguments.out.is_some(), today };
    let (walk, under_way, done) = (Walk::of(&arguments.files), BTreeMap::new(), BTreeMap::new());
    let mut desk = Desk { walk, arguments, under_way, done, handed_out: 0, printed: 0, summary: Summary::begin(begun) };
    let stop = std::mem::replace(&mut world.stop, Box::pin(std::future::pending()));
    read_all(&mut desk, stop, wanted, world)?;
    let passed = world.nature.steady().saturating_sub(begun);
    // Where nothing can be written, the exit code still tells.
    let _ = write!(world.errors, "{}{}", desk.summary.wiped(), desk.summary.in_words(passed));
    Ok(ExitCode::from(if desk.summary.was_stopped { INTERRUPTED } else { desk.summary.code() }))
}

/// Hands documents out to threads and prints what they bring, until all is done or it is to stop. Nobody waits for a thread
/// that is under way then: the child behind its fence ends with this process.
fn read_all(
    desk: &mut Desk<'_>,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    wanted: Wanted,
    world: &mut World,
) -> Result<(), Failure> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let stopped = Arc::new(AtomicBool::new(false));
    let runtime = super::super::runtime()?;
    let asked = Arc::clone(&stopped);
    runtime.spawn(async move {
        stop.await;
        asked.store(true, Ordering::Relaxed);
    });
    let (tasks, taken) = channel::<Task>();
    let (bring, brought) = channel::<Outcome>();
    let taken = Arc::new(Mutex::new(taken));
    for _ in 0..workers {
        let (taken, bring, stopped) = (Arc::clone(&taken), bring.clone(), Arc::clone(&stopped));
        let intake = Arc::clone(&world.intake);
        std::thread::spawn(move || work(&taken, &bring, intake.as_ref(), wanted, &stopped));
    }
    drop(bring);
    let printed = desk.print_all(tasks, &brought, workers * AHEAD, &stopped, world);
    stopped.store(true, Ordering::Relaxed);
    runtime.shutdown_background();
    printed
}

/// A thread: one document after the other.
fn work(
    taken: &Mutex<Receiver<Task>>,
    bring: &Sender<Outcome>,
    intake: &dyn web::Intake,
    wanted: Wanted,
    stopped: &AtomicBool,
) {
    loop {
        let next = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(task) = next else { return };
        if stopped.load(Ordering::Relaxed) {
            return;
        }
        let bytes = task.bytes.unwrap_or_else(|| bytes_of(&task.file));
        // When nobody takes it any more there is nobody to tell.
        let _ = bring.send((task.number, outcome::of(&task.file, bytes, intake, wanted)));
    }
}

impl Desk<'_> {
    fn print_all(
        &mut self,
        tasks: Sender<Task>,
        brought: &Receiver<Outcome>,
        most: usize,
        stopped: &AtomicBool,
        world: &mut World,
    ) -> Result<(), Failure> {
        let mut tasks = Some(tasks);
        loop {
            while tasks.is_some() && self.handed_out - self.printed < most && !stopped.load(Ordering::Relaxed) {
                match self.next(world) {
                    Some(task) => drop(tasks.as_ref().map(|tasks| tasks.send(task))),
                    None => tasks = None,
                }
            }
            if stopped.load(Ordering::Relaxed) {
                self.summary.was_stopped = tasks.is_some() || self.handed_out > self.printed;
                return Ok(());
            }
            if tasks.is_none() && self.handed_out == self.printed {
                return Ok(());
            }
            if let Ok((number, outcome)) = brought.recv_timeout(LOOK) {
                self.done.insert(number, outcome);
            }
            while let Some(outcome) = self.done.remove(&self.printed) {
                self.print(outcome, world)?;
            }
            self.tell(world);
        }
    }

    /// The next document. What stands between documents is counted or said at once.
    fn next(&mut self, world: &mut World) -> Option<Task> {
        loop {
            match self.walk.next()? {
                Found::CaseFile => self.summary.case_files += 1,
                Found::Closed(failure) => {
                    self.complain(&failure, world);
                    *self.summary.unread.entry("a folder that cannot be opened").or_default() += 1;
                }
                Found::Document { file, below } => {
                    let number = self.handed_out;
                    self.handed_out += 1;
                    let limit = documents::read::LARGEST_DOCUMENT;
                    let bytes = files::is_dash(&file).then(|| files::read(&file, limit, world));
                    self.under_way.insert(number, (file.clone(), below));
                    return Some(Task { number, file, bytes });
                }
            }
        }
    }

    /// Prints what became of the next document in order.
    fn print(&mut self, outcome: Result<Vec<Done>, NotRead>, world: &mut World) -> Result<(), Failure> {
        let (_, below) = self.under_way.remove(&self.printed).unwrap_or_default();
        self.printed += 1;
        match outcome {
            Ok(documents) => {
                for (number, done) in (1..).zip(&documents) {
                    self.print_one(&below, number, done, world)?;
                }
            }
            Err(not_read) => {
                self.complain(&not_read.failure, world);
                *self.summary.unread.entry(not_read.reason).or_default() += 1;
            }
        }
        Ok(())
    }

    /// Prints one document of a file, by its number in the file.
    fn print_one(&mut self, below: &Path, number: u8, done: &Done, world: &mut World) -> Result<(), Failure> {
        match done.has_errors {
            true => self.summary.with_errors += 1,
            false => self.summary.good += 1,
        }
        // Where nothing can be written, the exit code still tells.
        let _ = write!(world.errors, "{}", self.summary.wiped());
        super::super::say(world, &done.line)?;
        if let Err(failure) = self.keep(below, number, done.case_file.as_deref(), world) {
            self.complain(&failure, world);
            *self.summary.unread.entry("a case file that was not written").or_default() += 1;
        }
        Ok(())
    }

    /// Writes the case file below the folder of case files, in the same folders as its document.
    fn keep(&self, below: &Path, number: u8, case_file: Option<&str>, world: &mut World) -> Result<(), Failure> {
        let (Some(folder), Some(case_file)) = (&self.arguments.out, case_file) else { return Ok(()) };
        let file = folder.join(below).with_file_name(case_file_name(below, number));
        if let Some(above) = file.parent() {
            std::fs::create_dir_all(above).map_err(|error| Failure::of_file("make the folder", above, &error))?;
        }
        keep(&file, case_file, self.arguments.overwrite, world)
    }

    fn complain(&mut self, failure: &Failure, world: &mut World) {
        // Where nothing can be written, the exit code still tells.
        let _ = writeln!(world.errors, "{}clamor: {}", self.summary.wiped(), printable_lines(failure));
    }

    fn tell(&mut self, world: &mut World) {
        if !world.is_watched {
            return;
        }
        let line = self.summary.progress(world.nature.steady());
        let _ = line.map(|line| write!(world.errors, "{line}").and_then(|()| world.errors.flush()));
    }
}

/// A failure on one line or more, without anything that a terminal would obey.
fn printable_lines(failure: &Failure) -> String {
    failure.to_string().lines().map(printable).collect::<Vec<_>>().join("\n")
}
