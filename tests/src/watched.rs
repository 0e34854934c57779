//! What a process and its children use, as the kernel counts it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often the kernel is asked.
const EVERY: Duration = Duration::from_millis(2);

/// What a process says of itself in `/proc/PID/status`, in kibibytes or as a plain number.
#[must_use]
pub fn status(process: u32, field: &str) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The processes that another one started and did not yet wait for, dead ones too.
#[must_use]
pub fn children(process: u32) -> Vec<u32> {
    let tasks = format!("/proc/{process}/task");
    let tasks = std::fs::read_dir(tasks).into_iter().flatten().flatten();
    let lists: Vec<PathBuf> = tasks.map(|task| task.path().join("children")).collect();
    let lists = lists.iter().filter_map(|list| std::fs::read_to_string(list).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
}

/// Watches the children of a process until it is asked what it saw.
pub struct Watch {
    stop: Sender<()>,
    largest: Arc<AtomicU64>,
    seen: Arc<Mutex<Vec<u32>>>,
    thread: JoinHandle<()>,
}

impl Watch {
    /// Begins to watch.
    #[must_use]
    pub fn children_of(process: u32) -> Self {
        let (stop, stopped) = channel();
        let (largest, seen) = (Arc::new(AtomicU64::new(0)), Arc::new(Mutex::new(Vec::new())));
        let (most, all) = (Arc::clone(&largest), Arc::clone(&seen));
        let thread = std::thread::spawn(move || {
            while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                for child in children(process) {
                    most.fetch_max(status(child, "VmHWM").unwrap_or(0), Ordering::Relaxed);
                    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                    if !all.contains(&child) {
                        all.push(child);
                    }
                }
            }
        });
        Self { stop, largest, seen, thread }
    }

    /// How many children there were, and the most memory that one of them used, in kibibytes.
    #[must_use]
    pub fn end(self) -> (usize, u64) {
        // The thread may have ended already; what counts is that it has.
        let _ = self.stop.send(());
        let _ = self.thread.join();
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner).len();
        (seen, self.largest.load(Ordering::Relaxed))
    }
}
