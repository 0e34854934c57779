//! The child: limits, filter, one document in, one answer out.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::process::ExitCode;

use documents::read::{LARGEST_DOCUMENT, answer, extract};

use super::{FILTERED, INSIDE, LIMITED, filter, limits};

/// The exit code of a child that answered nothing.
const NO_ANSWER: u8 = 3;

/// Whether the program was started as the child.
#[must_use]
pub fn begins_inside(arguments: impl IntoIterator<Item = OsString>) -> bool {
    arguments.into_iter().skip(1).eq([INSIDE])
}

/// Answers for one document and ends. From the first line on there is no way back: this is for a process of its own.
#[must_use]
pub fn extract_inside() -> ExitCode {
    if !limits::set() {
        return ExitCode::from(NO_ANSWER);
    }
    let filtered = filter::close();
    let mut bytes = Vec::new();
    let most = LARGEST_DOCUMENT as u64 + 1;
    if std::io::stdin().lock().take(most).read_to_end(&mut bytes).is_err() {
        return ExitCode::from(NO_ANSWER);
    }
    // Nothing is written before the whole answer is there: one that broke off is none.
    let said = answer::write(&extract(&bytes));
    let mut output = std::io::stdout().lock();
    let written = output.write_all(if filtered { FILTERED } else { LIMITED }).and_then(|()| output.write_all(&said));
    match written.and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(NO_ANSWER),
    }
}
