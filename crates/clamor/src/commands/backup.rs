//! `clamor backup`: all data in one file, encrypted for keys that are not on this server; `clamor key` makes such a key.

mod kept;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};

use super::{many, printable, say};
use crate::arguments::Backup;
use crate::{Failure, World};

/// How much is copied at once.
const CHUNK: usize = 64 * 1024;

/// Writes the backup.
pub(crate) fn run(backup: &Backup, world: &mut World) -> Result<ExitCode, Failure> {
    let keys: Vec<Recipient> = backup.keys.iter().map(|key| key_of(key)).collect::<Result<_, _>>()?;
    if keys.is_empty() && !backup.plain {
        return Err(Failure::new("no key was named that the backup is for").hint(
            "name it with --for age1... or in the configuration file; `clamor key FILE` makes one, elsewhere; --plain leaves it readable",
        ));
    }
    let store = super::deeds::open_existing(&backup.data)?;
    let by_day = backup.folder.as_deref().map(|folder| kept::of_the_day(folder, backup.data.today(world)));
    let out = backup.output.as_ref().or(by_day.as_ref()).ok_or_else(|| {
        Failure::new("nobody said where to write the backup").hint("-o FILE, or a folder in the configuration file")
    })?;
    if out.exists() {
        return Err(
            Failure::new(format!("{} is there already", out.display())).hint("name a new file; nothing was written")
        );
    }
    // The copy stands beside the data, where nothing is more readable than the data themselves, and is overwritten after use.
    let copy = Passing::beside(backup.data.folder());
    store.copy_to(&copy.0)?;
    let part = Unfinished::of(out);
    let size = write(&copy.0, &part.0, &keys).map_err(|error| Failure::of_file("write", out, &error))?;
    fs::rename(&part.0, out).map_err(|error| Failure::of_file("write", out, &error))?;
    let held = store.held()?;
    let cases = store.cases().len() as u64;
    let rows: u64 = held.iter().map(|table| table.rows).sum();
    say(world, &format!("Wrote {} ({size} bytes): {}, {}.", out.display(), many(cases, "case"), many(rows, "row")))?;
    if keys.is_empty() {
        say(world, "It is not encrypted: whoever has it can read the cases and the names of the people at the desk.")?;
    }
    say(world, "Try it: clamor restore FILE --rehearse --key KEYFILE")?;
    if let (None, Some(folder), Some(keep)) = (&backup.output, &backup.folder, backup.keep) {
        let gone =
            kept::let_go(folder, keep).map_err(|error| Failure::of_file("delete old backups in", folder, &error))?;
        say(world, &format!("Kept the newest {keep} in {}; deleted {}.", folder.display(), many(gone, "older one")))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a new key into a file, and says the part of it that backups are made for.
pub(crate) fn make_key(file: &Path, world: &mut World) -> Result<ExitCode, Failure> {
    let identity = Identity::generate();
    let public = identity.to_public();
    let text = format!("# public key: {public}\n{}\n", identity.to_string().expose_secret());
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
    let written = made.and_then(|mut made| made.write_all(text.as_bytes()).and_then(|()| made.sync_all()));
    written
        .map_err(|error| Failure::of_file("write", file, &error).hint("name a new file; a key is never overwritten"))?;
    let opens = "it opens what was encrypted for it, backups or sealed identities";
    say(world, &format!("Wrote the key to {}. Take it away from this server: {opens}.", file.display()))?;
    say(world, &format!("Backups are made, and things are sealed, for: {public}"))?;
    Ok(ExitCode::SUCCESS)
}

fn key_of(text: &str) -> Result<Recipient, Failure> {
    text.parse().map_err(|_| {
        Failure::new(format!("{} is no key for backups", printable(text)))
            .hint("it begins with age1; `clamor key FILE` makes one and says it")
    })
}

/// Writes the copy, encrypted where there are keys; answers how many bytes it has.
fn write(copy: &Path, out: &Path, keys: &[Recipient]) -> io::Result<u64> {
    let mut from = File::open(copy)?;
    let mut to = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(out)?;
    if keys.is_empty() {
        io::copy(&mut from, &mut to)?;
    } else {
        let recipients = keys.iter().map(|key| key as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
        let mut sealed = encryptor.wrap_output(&mut to)?;
        io::copy(&mut from, &mut sealed)?;
        sealed.finish()?;
    }
    to.sync_all()?;
    to.stream_position()
}

/// How the name of a readable copy begins; the number of the process follows.
const PASSING: &str = "passing-backup-";

/// The process that made a readable copy; `None` for another file.
fn maker_of(path: &Path) -> Option<u32> {
    path.file_name()?.to_str()?.strip_prefix(PASSING)?.parse().ok()
}

/// Whether a process is no more: what it left behind is nobody's.
pub(super) fn has_ended(process: u32) -> bool {
    !Path::new("/proc").join(process.to_string()).exists()
}

/// A readable copy that is overwritten and taken away when it was used, however that ended.
struct Passing(PathBuf);

impl Passing {
    fn beside(folder: &Path) -> Self {
        // What a backup that was killed left is overwritten by the next one; a backup that is being made is left alone.
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        for path in entries.map(|entry| entry.path()).filter(|path| maker_of(path).is_some_and(has_ended)) {
            drop(Self(path));
        }
        Self(folder.join(format!("{PASSING}{}", std::process::id())))
    }

    fn wipe(&self) {
        let overwritten = || {
            let mut file = OpenOptions::new().write(true).open(&self.0)?;
            let mut rest = file.seek(SeekFrom::End(0))?;
            file.rewind()?;
            let zeros = [0_u8; CHUNK];
            while rest > 0 {
                let now = usize::try_from(rest).unwrap_or(CHUNK).min(CHUNK);
                file.write_all(&zeros[..now])?;
                rest -= now as u64;
            }
            file.sync_all()
        };
        // A disk that cannot be written any more keeps what it has; taking the name away still helps.
        let _: io::Result<()> = overwritten();
        let _ = fs::remove_file(&self.0);
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// A file that is not finished; taken away unless it got its name.
struct Unfinished(PathBuf);

impl Unfinished {
    fn of(out: &Path) -> Self {
        let mut name = out.as_os_str().to_owned();
        name.push(".unfinished");
        Self(name.into())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Whether a file is encrypted: its first line says so (the format of age, version 1).
pub(super) fn is_encrypted(file: &Path) -> io::Result<bool> {
    let mut begin = Vec::new();
    File::open(file)?.take(AGE.len() as u64).read_to_end(&mut begin)?;
    Ok(begin == AGE)
}

/// How an encrypted file begins (C2SP, age-encryption.org/v1).
const AGE: &[u8] = b"age-encryption.org/v1\n";
