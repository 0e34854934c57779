//! `clamor sealed`: whose keys open what is sealed, the files to take away, and what is inside them, on another machine.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::DecryptError;
use casework::CaseId;
use store::{Outside, Store};

use super::deeds::{case_id, open_existing};
use super::{many, printable, say};
use crate::arguments::{Data, Sealed};
use crate::sealing::{identities, open};
use crate::{Failure, World, files};

/// The largest file that is opened: two pages of text need a hundredth of it.
const LARGEST_SEALED: usize = 1024 * 1024;

pub(crate) fn run(what: &Sealed, world: &mut World) -> Result<ExitCode, Failure> {
    match what {
        Sealed::Keys { data } => keys(data, world),
        Sealed::Export { case, output, data } => export(case.as_deref(), output, data, world),
        Sealed::Open { files, key } => open_all(files, key, world),
    }
}

/// Lists for whom things are sealed now.
fn keys(data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let keyholders = open_existing(data)?.keyholders()?;
    if keyholders.is_empty() {
        say(world, "Nobody is named, so nothing is sealed; an operator names keys at the desk, under Keys.")?;
    }
    for keyholder in keyholders {
        say(world, &format!("{}: {} since {}", printable(&keyholder.name), keyholder.key, keyholder.since))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes what is sealed into a folder, as it is: nothing is opened here.
fn export(case: Option<&str>, folder: &Path, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let case = case.map(case_id).transpose()?;
    let store = open_existing(data)?;
    if let Some(id) = case.as_ref().filter(|id| store.case(id).is_none()) {
        return Err(Failure::new(format!("there is no case {id}")).hint("`clamor tally` lists them"));
    }
    let (mut written, mut known) = (0, 0);
    for outside in store.sealed_list(case.as_ref())? {
        match export_one(&store, &outside, folder)? {
            true => written += 1,
            false => known += 1,
        }
    }
    say(world, &format!("Wrote {} to {}.", many(written, "file"), folder.display()))?;
    if known > 0 {
        say(world, &format!("{} there already and left alone.", were(known)))?;
    }
    say(world, "Take them to the machine with the key: clamor sealed open FILE... --key KEYFILE")?;
    Ok(ExitCode::SUCCESS)
}

fn were(number: u64) -> String {
    format!("{} {}", many(number, "file"), if number == 1 { "was" } else { "were" })
}

/// Writes one file, for this user alone; false where it is there already.
fn export_one(store: &Store, outside: &Outside, folder: &Path) -> Result<bool, Failure> {
    // What was deleted since it was listed is not written.
    let Some(piece) = store.sealed(&outside.case, &outside.id)? else { return Ok(false) };
    let place = place(folder, &outside.case)?;
    let file = place.join(web::sealed_file_name(outside));
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file);
    let mut made = match made {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
        made => made.map_err(|error| Failure::of_file("write", &file, &error))?,
    };
    let written = made.write_all(piece.sealed.bytes()).and_then(|()| made.sync_all());
    written.map_err(|error| {
        // What is half written is of no use to anybody.
        let _ = fs::remove_file(&file);
        Failure::of_file("write", &file, &error)
    })?;
    Ok(true)
}

/// The folder of a case, made if it is not there.
fn place(folder: &Path, case: &CaseId) -> Result<PathBuf, Failure> {
    let place = folder.join(case.as_str());
    let made = DirBuilder::new().recursive(true).mode(0o700).create(&place);
    made.map_err(|error| Failure::of_file("make", &place, &error))?;
    Ok(place)
}

/// Prints what is inside. A file that does not open does not keep the others from being read.
fn open_all(all: &[PathBuf], key: &Path, world: &mut World) -> Result<ExitCode, Failure> {
    let keys = identities(key)?;
    let mut failures = Vec::new();
    for file in all {
        let sealed = files::read(file, LARGEST_SEALED, world);
        let opened = sealed
            .and_then(|sealed| open(&sealed, &keys, LARGEST_SEALED).map_err(|error| not_opened(file, key, &error)));
        match opened {
            Ok(plain) => {
                if all.len() > 1 {
                    say(world, &format!("== {} ==", printable(&file.to_string_lossy())))?;
                }
                say(world, shown(&plain).trim_end())?;
            }
            Err(failure) => failures.push(failure),
        }
    }
    let Some(last) = failures.pop() else { return Ok(ExitCode::SUCCESS) };
    for failure in failures {
        // Where nothing can be written, the exit code still tells.
        let _ = writeln!(world.errors, "clamor: {failure}");
    }
    Err(last)
}

/// A text for the terminal: what somebody typed is shown, and not obeyed.
fn shown(plain: &[u8]) -> String {
    let text = String::from_utf8_lossy(plain);
    text.lines().map(printable).collect::<Vec<_>>().join("\n")
}

fn not_opened(file: &Path, key: &Path, error: &DecryptError) -> Failure {
    let name = printable(&file.to_string_lossy());
    match error {
        DecryptError::NoMatchingKeys => Failure::new(format!("{} does not open {name}", key.display()))
            .hint("it was sealed for other keys: those that stood under Keys at the desk on its day"),
        error => Failure::new(format!("{name} cannot be opened: {error}")).hint(
            "it is damaged, cut off or no sealed file: take it from the desk or with `clamor sealed export` again",
        ),
    }
}
