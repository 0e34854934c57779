//! What could not be done, and what to do about it.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

/// A sentence that says what could not be done, where and why, and one that says what to do.
#[derive(Debug)]
pub struct Failure {
    what: String,
    hint: Option<String>,
    code: u8,
}

/// The exit code where whoever read what was printed has closed the pipe (`clamor holdings | head`): what a shell says of tools
/// that the system ends for it, 128 and the number of the signal SIGPIPE.
const PIPE_CLOSED: u8 = 128 + 13;

impl Failure {
    /// Something that could not be done: exit code 2.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), hint: None, code: 2 }
    }

    /// A rule that says no: exit code 1.
    pub(crate) fn refusal(what: impl Into<String>) -> Self {
        Self { what: what.into(), hint: None, code: 1 }
    }

    /// With what to do.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A file that could not be read or written.
    pub(crate) fn of_file(verb: &str, file: &Path, error: &std::io::Error) -> Self {
        let failure = Self::new(format!("cannot {verb} {}: {error}", file.display()));
        match error.kind() {
            ErrorKind::BrokenPipe => Self { code: PIPE_CLOSED, ..failure },
            _ => failure,
        }
    }

    /// What could not be printed.
    pub(crate) fn of_standard_output(error: &std::io::Error) -> Self {
        Self::of_file("write to", Path::new("standard output"), error)
    }

    /// What could not be done, and what to do.
    pub(crate) fn parts(self) -> (String, Option<String>) {
        (self.what, self.hint)
    }

    /// Whether whoever read what was printed has had enough: nothing is wrong, and nothing is to be said.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.code == PIPE_CLOSED
    }

    /// The exit code.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.what)?;
        match &self.hint {
            Some(hint) => write!(formatter, "\n  help: {hint}"),
            None => Ok(()),
        }
    }
}

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        Self::new(error.to_string())
    }
}
