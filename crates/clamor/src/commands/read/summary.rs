//! What became of all documents, and how far it is meanwhile.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use super::super::many;

/// How often somebody who waits is told how far it is.
const OFTEN: Duration = Duration::from_millis(500);

/// Goes to the beginning of the line of a terminal and empties it (ECMA-48, EL).
const WIPE: &str = "\r\u{1b}[K";

/// How many documents there were, by what became of them.
#[derive(Default)]
pub(super) struct Summary {
    /// Read, with at most warnings.
    pub(super) good: u64,
    /// Read, and a finding is an error.
    pub(super) with_errors: u64,
    /// Not read, by reason.
    pub(super) unread: BTreeMap<&'static str, u64>,
    /// Case files in folders, which are no documents.
    pub(super) case_files: u64,
    /// Whether it was ended before it was done.
    pub(super) was_stopped: bool,
    /// When it was last told.
    told: Duration,
    /// Whether the line that tells it stands on the terminal.
    is_shown: bool,
}

impl Summary {
    /// Nothing yet; `begun` is when it began.
    pub(super) fn begin(begun: Duration) -> Self {
        Self { told: begun, ..Self::default() }
    }

    /// How many were not read.
    pub(super) fn not_read(&self) -> u64 {
        self.unread.values().sum()
    }

    fn all(&self) -> u64 {
        self.good + self.with_errors + self.not_read()
    }

    /// The exit code: 2 where some could not be read, 1 where one has an error, else 0.
    pub(super) fn code(&self) -> u8 {
        match (self.not_read(), self.with_errors) {
            (0, 0) => 0,
            (0, _) => 1,
            _ => 2,
        }
    }

    /// The whole, after some time.
    pub(super) fn in_words(&self, passed: Duration) -> String {
        let seconds = passed.as_secs_f64();
        let mut text = many(self.all(), "document");
        if self.was_stopped {
            text += ", then it was stopped";
        }
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "; {seconds:.1} seconds");
        let _ = writeln!(
            text,
            "  {} read: {} without errors, {} with errors",
            self.good + self.with_errors,
            self.good,
            self.with_errors
        );
        if self.not_read() > 0 {
            let reasons = self.unread.iter().map(|(reason, count)| format!("{count} {reason}"));
            let _ = writeln!(text, "  {} not read: {}", self.not_read(), reasons.collect::<Vec<_>>().join(", "));
        }
        if self.case_files > 0 {
            let _ = writeln!(text, "  {} left out", many(self.case_files, "case file"));
        }
        text
    }

    /// How far it is, for a terminal: one line that takes the place of the last one. `None` while that is young.
    pub(super) fn progress(&mut self, now: Duration) -> Option<String> {
        if now.saturating_sub(self.told) < OFTEN {
            return None;
        }
        (self.told, self.is_shown) = (now, true);
        let unread = if self.not_read() > 0 { format!(", {} not read", self.not_read()) } else { String::new() };
        Some(format!("{WIPE}{}{unread}", many(self.all(), "document")))
    }

    /// What takes that line away again, where there is one.
    pub(super) fn wiped(&mut self) -> &'static str {
        if std::mem::take(&mut self.is_shown) { WIPE } else { "" }
    }
}
