//! `clamor restore`: a data folder of a backup again. It is tried whole before it gets its name.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use casework::Day;
use store::Store;

use super::backup::{has_ended, is_encrypted};
use super::{many, runtime, say};
use crate::arguments::Restore;
use crate::sealing::identities;
use crate::{Failure, World};

/// Makes the folder, or only tries.
pub(crate) fn run(restore: &Restore, world: &mut World) -> Result<ExitCode, Failure> {
    let folder = restore.data.folder();
    if !restore.rehearse && fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Failure::new(format!("there is something in {} already", folder.display()))
            .hint("name a new folder with --data; nothing was written"));
    }
    let trial = Trial::beside(folder)?;
    unpack(restore, &trial.0.join("clamor.db"))?;
    let (cases, acts) = try_all(&trial.0)?;
    let held = if restore.rehearse || restore.as_it_was { 0 } else { hold_all(&trial.0, restore.data.today(world))? };
    let sound =
        format!("{}, {} with a key; what is stored is what is counted", many(cases as u64, "case"), many(acts, "act"));
    if restore.rehearse {
        say(world, &format!("{} can be restored: {sound}. Nothing was left.", restore.file.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let moved = match fs::remove_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::rename(&trial.0, folder),
    };
    moved.map_err(|error| Failure::of_file("make", folder, &error))?;
    say(world, &format!("Restored {}: {sound}.", folder.display()))?;
    if held > 0 {
        say(
            world,
            &format!(
                "Put {} on hold: since the backup they may have been stopped, or a consent taken back.",
                many(held, "live case")
            ),
        )?;
        say(
            world,
            "The desk looks at each and lifts the hold. What was deleted or taken away since then is there again: delete it anew.",
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the database, decrypted where it is encrypted.
fn unpack(restore: &Restore, to: &Path) -> Result<(), Failure> {
    let file = &restore.file;
    let unread = |error: io::Error| Failure::of_file("read", file, &error);
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to);
    let mut out = made.map_err(|error| Failure::of_file("write", to, &error))?;
    let from = File::open(file).map_err(unread)?;
    if !is_encrypted(file).map_err(unread)? {
        io::copy(&mut &from, &mut out).map_err(unread)?;
        return out.sync_all().map_err(unread);
    }
    let Some(key) = &restore.key else {
        return Err(
            Failure::new(format!("{} is encrypted", file.display())).hint("name the file with its key: --key KEYFILE")
        );
    };
    let identities = identities(key)?;
    let wrong = |error: age::DecryptError| match error {
        age::DecryptError::NoMatchingKeys => {
            Failure::new(format!("{} does not open {}", key.display(), file.display()))
                .hint("the backup was made for another key")
        }
        error => Failure::new(format!("{} cannot be opened: {error}", file.display()))
            .hint("the file is damaged or cut off: take another backup"),
    };
    let decryptor = age::Decryptor::new(io::BufReader::new(from)).map_err(wrong)?;
    let mut plain =
        decryptor.decrypt(identities.iter().map(|identity| &**identity as &dyn age::Identity)).map_err(wrong)?;
    io::copy(&mut plain, &mut out).map_err(|error| {
        Failure::new(format!("{} cannot be opened to its end: {error}", file.display()))
            .hint("the file is damaged or cut off: take another backup")
    })?;
    out.sync_all().map_err(unread)
}

/// Opens the data, reads all of them, and compares what is stored with what is counted.
fn try_all(folder: &Path) -> Result<(usize, u64), Failure> {
    let store = Store::open(folder)?;
    let audit = store.audit()?;
    let cases = store.cases().len();
    runtime()?.block_on(store.close());
    match audit.differences.first() {
        None => Ok((cases, audit.acts)),
        Some(first) => Err(Failure::new(format!(
            "in this backup {} acts of case {} on {} are stored and {} are counted",
            first.stored, first.case, first.day, first.counted
        ))
        .hint("take another backup, and report this line")),
    }
}

/// How the name of a folder to try in goes on after that of the folder that is meant; the number of the process follows.
const RESTORING: &str = ".restoring-";

/// Folders to try in whose process is no more.
fn left_beside(begin: &Path) -> Vec<PathBuf> {
    let (Some(parent), Some(begin)) = (begin.parent(), begin.file_name().and_then(|name| name.to_str())) else {
        return Vec::new();
    };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    let entries = fs::read_dir(parent).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let is_left = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        let process = name.and_then(|name| name.strip_prefix(begin)?.parse().ok());
        process.is_some_and(has_ended)
    };
    entries.filter(is_left).collect()
}

/// Puts every case for which letters go on hold. A backup knows nothing of what was done after it: a case that somebody stopped
/// since then, because it was dangerous, must not be live again by itself.
fn hold_all(folder: &Path, today: Day) -> Result<u64, Failure> {
    let store = Store::open(folder)?;
    let held = runtime()?.block_on(async {
        let mut held = 0;
        for case in store.cases() {
            let rule = |case: &casework::Case| casework::hold(case, casework::DeskRole::Operator, today);
            // What is a draft, over or on hold already says no, and stays as it is.
            if let store::Verdict::Done(_) = store.decide("restore-hold", &case.id, rule).await? {
                held += 1;
            }
        }
        store.close().await;
        Ok::<_, store::StoreError>(held)
    });
    Ok(held?)
}

/// A folder to try in, beside the one that is meant, so that it only has to be named anew; gone afterwards unless it was.
struct Trial(PathBuf);

impl Trial {
    fn beside(folder: &Path) -> Result<Self, Failure> {
        let mut begin = folder.as_os_str().to_owned();
        begin.push(RESTORING);
        // What one that was killed left is overwritten by the next one; one that is at work is left alone.
        for left in left_beside(Path::new(&begin)) {
            drop(Self(left));
        }
        let mut name = begin;
        name.push(std::process::id().to_string());
        let trial = Self(name.into());
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&trial.0);
        made.map_err(|error| Failure::of_file("make", &trial.0, &error))?;
        Ok(trial)
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        // Zeros first: what a rehearsal wrote is as readable as the data themselves.
        for entry in fs::read_dir(&self.0).into_iter().flatten().filter_map(Result::ok) {
            let zeros = fs::metadata(entry.path()).map(|metadata| metadata.len()).unwrap_or_default();
            let opened = OpenOptions::new().write(true).open(entry.path());
            let _ = opened.and_then(|mut file| {
                io::copy(&mut io::Read::take(io::repeat(0), zeros), &mut file)?;
                file.sync_all()
            });
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}
