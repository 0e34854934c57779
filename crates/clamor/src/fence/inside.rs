//! The child: limits, filter, one document in, one answer out.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::process::ExitCode;

use documents::read::{LARGEST_DOCUMENT, answer, extract};
use web::picture;

use super::{FILTERED, INSIDE, LIMITED, PHOTOGRAPH, filter, limits, photograph};

/// The exit code of a child that answered nothing.
const NO_ANSWER: u8 = 3;

/// Whether the program was started as the child.
#[must_use]
pub fn begins_inside(arguments: impl IntoIterator<Item = OsString>) -> bool {
    let mut arguments = arguments.into_iter().skip(1);
    let is_ours = arguments.next().is_some_and(|argument| argument == INSIDE || argument == PHOTOGRAPH);
    is_ours && arguments.next().is_none()
}

/// Answers for one document and ends. From the first line on there is no way back: this is for a process of its own.
#[must_use]
pub fn extract_inside() -> ExitCode {
    if !limits::set() {
        return ExitCode::from(NO_ANSWER);
    }
    let filtered = filter::close();
    let mut bytes = Vec::new();
    let most = LARGEST_DOCUMENT.max(picture::LARGEST_FILE) as u64 + 1;
    if std::io::stdin().lock().take(most).read_to_end(&mut bytes).is_err() {
        return ExitCode::from(NO_ANSWER);
    }
    // Nothing is written before the whole answer is there: one that broke off is none.
    let is_photograph = std::env::args_os().nth(1).is_some_and(|argument| argument == PHOTOGRAPH);
    let said = match is_photograph {
        true => photograph::write(&picture::shown(&bytes)),
        false => answer::write(&extract(&bytes)),
    };
    let mut output = std::io::stdout().lock();
    let written = output.write_all(if filtered { FILTERED } else { LIMITED }).and_then(|()| output.write_all(&said));
    match written.and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(NO_ANSWER),
    }
}
