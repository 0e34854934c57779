//! The fence: documents from outside are taken apart in a child of this program that can do nothing else.
//!
//! Readers of Word documents, PDF documents and web pages are large, and some of them are not ours. Whoever finds a way to
//! confuse one gets a process that has no environment, no open file but its three pipes, no network, no way to start
//! anything, little memory and little time, and whose answer is believed only as far as [`documents::read::answer`] goes.
//!
//! The child is this very program: it is started with one argument, sets its [`limits`], closes the [`filter`] behind
//! itself, and only then reads the first byte ([`inside`]). What waits for it, and ends it, is [`outside`].

mod filter;
mod inside;
mod limits;
mod outside;
mod photograph;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use casework::Rendition;
use documents::Unreadable;
use documents::read::{Extracted, answer, extract_text};
use web::picture::NoPicture;

pub use inside::{begins_inside, extract_inside};

/// The argument that makes this program the child. It is no command: nobody types it, and it is not in the help.
const INSIDE: &str = "extract";

/// The same, for a photograph.
const PHOTOGRAPH: &str = "extract-photograph";

/// The first line of a child's answer: the filter is closed.
const FILTERED: &[u8] = b"filtered\n";

/// The first line of a child's answer where the system has no filter: the limits alone hold it.
const LIMITED: &[u8] = b"limited\n";

/// Takes documents and photographs apart in a limited child process.
pub struct Fence {
    program: PathBuf,
}

impl Fence {
    /// With this program as the child.
    #[must_use]
    pub fn of_this_program() -> Self {
        // Where the system shows it, this is the very file that runs, also after a newer one was put in its place.
        let itself = Path::new("/proc/self/exe");
        let program = if itself.exists() { Ok(itself.to_owned()) } else { std::env::current_exe() };
        Self { program: program.unwrap_or_else(|_| "clamor".into()) }
    }

    /// With another program as the child; it is given the same argument.
    #[must_use]
    pub fn of_program(program: &Path) -> Self {
        Self { program: program.to_owned() }
    }

    /// What a child says to these bytes: whether its filter is closed, and its answer.
    fn ask(&self, bytes: &[u8]) -> Option<(bool, Result<Extracted, Unreadable>)> {
        let (filtered, rest) = self.hear(INSIDE, bytes)?;
        Some((filtered, answer::read(&rest)?))
    }

    /// Whether the filter of a child is closed, and what it says after that.
    fn hear(&self, argument: &str, bytes: &[u8]) -> Option<(bool, Vec<u8>)> {
        let said = outside::ask(outside::child(&self.program, argument), bytes, outside::LONGEST_WAIT)?;
        match said.strip_prefix(FILTERED) {
            Some(rest) => Some((true, rest.to_vec())),
            None => Some((false, said.strip_prefix(LIMITED)?.to_vec())),
        }
    }
}

impl web::Intake for Fence {
    /// Text is decoded here; everything else goes behind the fence. A child that dies, hangs or talks nonsense has given
    /// up.
    fn extract(&self, bytes: &[u8]) -> Result<Extracted, Unreadable> {
        match extract_text(bytes) {
            Some(outcome) => outcome,
            None => self.ask(bytes).map_or(Err(Unreadable::GaveUp), |(_, outcome)| outcome),
        }
    }

    /// A child that dies, hangs or talks nonsense over a photograph could not read it.
    fn picture(&self, bytes: &[u8]) -> Result<(Rendition, Rendition), NoPicture> {
        let said = self.hear(PHOTOGRAPH, bytes);
        said.and_then(|(_, answer)| photograph::read(&answer)).unwrap_or(Err(NoPicture::Damaged))
    }

    fn weakness(&self) -> Option<String> {
        match self.ask(b"") {
            Some((true, _)) => None,
            Some((false, _)) => Some(
                "this system does not let a process give up system calls: documents from outside are taken apart with \
                 limits of memory, time and files alone"
                    .into(),
            ),
            None => Some(
                "the process that takes documents from outside apart does not start: only plain text can be read"
                    .into(),
            ),
        }
    }
}
