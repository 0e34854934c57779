//! The folder of a copy: written beside the old one, then exchanged with it, so that readers get the one or the other and never
//! half of both. What is the same keeps its file and its time. Nothing that did not come from an earlier copy is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use web::mirror::{LIST, List, fingerprint};

use super::overlap;
use crate::Failure;

/// Copies are public: whichever program serves the files may read them, whatever the mask of whoever makes them.
const READABLE: u32 = 0o644;
const ENTERED: u32 = 0o755;

/// How many foreign files are named in a refusal.
const NAMED: usize = 5;

/// What the name of a folder that is not finished, or taken out of use, has after the name of the copy; the number of the
/// process follows.
const PASSING: &str = ".mirror-";

/// Where a copy is to stand: a folder, and what holds it.
pub(super) struct Place {
    folder: PathBuf,
    parent: PathBuf,
    name: String,
}

/// What stands there.
#[derive(Default)]
pub(super) struct Old {
    exists: bool,
    files: BTreeMap<String, Vec<u8>>,
    list: List,
}

/// What was done.
#[derive(Default)]
pub(super) struct Written {
    pub(super) new: u64,
    pub(super) changed: u64,
    pub(super) same: u64,
    pub(super) gone: u64,
    /// How many files of the old copy were no longer what it had written.
    pub(super) altered: u64,
    /// Where something is left of the old one.
    pub(super) left: Option<PathBuf>,
}

impl Place {
    /// The place of a copy. It may be a link to a folder, and need not be there yet; it has nothing to do with the data.
    pub(super) fn of(folder: &Path, data: &Path) -> Result<Self, Failure> {
        let wrong = |error: &io::Error| Failure::of_file("use", folder, error);
        let whole = match fs::canonicalize(folder) {
            Ok(whole) => whole,
            Err(error) if error.kind() == io::ErrorKind::NotFound && folder.symlink_metadata().is_err() => {
                let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
                let parent = parent.unwrap_or(Path::new("."));
                fs::create_dir_all(parent).map_err(|error| wrong(&error))?;
                let parent = fs::canonicalize(parent).map_err(|error| wrong(&error))?;
                parent.join(folder.file_name().unwrap_or_default())
            }
            Err(error) => return Err(wrong(&error)),
        };
        if fs::canonicalize(data).is_ok_and(|data| overlap(&data, &whole)) {
            return Err(Failure::new(format!("{} has to do with the data", folder.display()))
                .hint("a copy is for everybody: choose a folder outside of the data"));
        }
        let name = whole.file_name().map(|name| name.to_string_lossy().into_owned());
        match (whole.parent(), name) {
            (Some(parent), Some(name)) => Ok(Self { parent: parent.to_owned(), name, folder: whole }),
            _ => Err(Failure::new(format!("{} is no folder for a copy", folder.display()))),
        }
    }

    /// Looks at what stands there, and refuses what is not from an earlier copy.
    pub(super) fn look(&self) -> Result<Old, Failure> {
        let wrong = |error: &io::Error| Failure::of_file("use", &self.folder, error);
        match fs::metadata(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Old::default()),
            Err(error) => return Err(wrong(&error)),
            Ok(about) if !about.is_dir() => {
                return Err(Failure::new(format!("{} is a file", self.folder.display()))
                    .hint("name a folder; nothing was touched"));
            }
            Ok(_) => {}
        }
        let mut found = BTreeSet::new();
        within(&self.folder, "", &mut found).map_err(|error| wrong(&error))?;
        let list = fs::read_to_string(self.folder.join(LIST)).ok().and_then(|text| List::read(&text));
        let known = list.unwrap_or_default();
        let foreign = known.foreign(&found);
        if !foreign.is_empty() || (known.files.is_empty() && found.contains(LIST)) {
            return Err(self.refused(if foreign.is_empty() { vec![LIST] } else { foreign }));
        }
        let mut files = BTreeMap::new();
        for path in found {
            let bytes = fs::read(self.folder.join(&path)).map_err(|error| wrong(&error))?;
            files.insert(path, bytes);
        }
        Ok(Old { exists: true, files, list: known })
    }

    fn refused(&self, foreign: Vec<&str>) -> Failure {
        let named: Vec<String> = foreign.iter().take(NAMED).map(|path| super::printable(path)).collect();
        let more = if foreign.len() > NAMED { format!(" and {} more", foreign.len() - NAMED) } else { String::new() };
        let folder = self.folder.display();
        Failure::new(format!("{folder} holds what is not from an earlier copy: {}{more}", named.join(", ")))
            .hint("nothing was touched; name another folder, or one inside of it")
    }

    /// Puts these files there, in place of the old ones.
    pub(super) fn put(&self, old: &Old, files: &BTreeMap<String, Vec<u8>>) -> Result<Written, Failure> {
        let mut written = Written {
            gone: old.files.keys().filter(|path| !files.contains_key(*path)).count() as u64,
            ..Written::default()
        };
        for (path, bytes) in files {
            match old.files.get(path) {
                None => written.new += 1,
                Some(before) if before == bytes => written.same += 1,
                Some(_) => written.changed += 1,
            }
        }
        let is_altered = |(path, bytes): &(&String, &Vec<u8>)| {
            old.list.files.get(*path).is_some_and(|before| *before != fingerprint(bytes))
        };
        written.altered = old.files.iter().filter(is_altered).count() as u64;
        self.clear_up();
        if old.exists && written.new + written.changed + written.gone == 0 {
            return Ok(written);
        }
        let beside = self.parent.join(format!(".{}{PASSING}{}", self.name, std::process::id()));
        let done = self.write(&beside, old, files).and_then(|()| self.exchange(&beside, old.exists));
        // What stands beside is now the old copy, or the new one that did not come to stand.
        let is_clear = take_away(&beside);
        done.map_err(|error| {
            Failure::of_file("write", &self.folder, &error)
                .hint("the copy that stood there still stands; the folder that holds it must be writable, too")
        })?;
        if is_clear.is_err() {
            written.left = Some(beside);
        }
        Ok(written)
    }

    /// Writes the new copy beside the old one: its list first, so that whatever is left of it is known as ours.
    fn write(&self, beside: &Path, old: &Old, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
        folder(beside)?;
        let list = files.iter().filter(|(path, _)| *path == LIST);
        for (path, bytes) in list.chain(files.iter().filter(|(path, _)| *path != LIST)) {
            let target = beside.join(path);
            if let Some(holder) = target.parent().filter(|holder| !holder.is_dir()) {
                folders(beside, holder)?;
            }
            let is_same = old.files.get(path) == Some(bytes);
            if !(is_same && fs::hard_link(self.folder.join(path), &target).is_ok()) {
                let before = if is_same { fs::metadata(self.folder.join(path))?.modified().ok() } else { None };
                let mut file = OpenOptions::new().write(true).create_new(true).open(&target)?;
                file.write_all(bytes)?;
                // Where files cannot have two names, an old one keeps its time all the same.
                if let Some(before) = before {
                    file.set_modified(before)?;
                }
                file.set_permissions(Permissions::from_mode(READABLE))?;
                file.sync_all()?;
            }
        }
        File::open(beside)?.sync_all()
    }

    /// Lets the new copy take the place of the old one, in one step where the file system can.
    fn exchange(&self, beside: &Path, exists: bool) -> io::Result<()> {
        if !exists {
            return fs::rename(beside, &self.folder);
        }
        if renameat_with(CWD, beside, CWD, &self.folder, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
        let away = self.parent.join(format!(".{}{PASSING}{}-old", self.name, std::process::id()));
        fs::rename(&self.folder, &away)?;
        if let Err(error) = fs::rename(beside, &self.folder) {
            fs::rename(&away, &self.folder)?;
            return Err(error);
        }
        fs::rename(&away, beside)
    }

    /// Takes away what a run that was killed left beside.
    fn clear_up(&self) {
        let begins = format!(".{}{PASSING}", self.name);
        let has_ended = |process: &str| {
            process.parse::<u32>().is_ok_and(|process| !Path::new("/proc").join(process.to_string()).exists())
        };
        let entries = fs::read_dir(&self.parent).into_iter().flatten().filter_map(Result::ok);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(process) = name.strip_prefix(&begins) else { continue };
            if has_ended(process.trim_end_matches("-old")) {
                // What cannot be taken away is in nobody's way.
                let _ = take_away(&entry.path());
            }
        }
    }
}

/// The files below a folder, by their paths from it. What is neither a file nor a folder is named too: it is foreign.
fn within(folder: &Path, before: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            within(&entry.path(), &format!("{path}/"), found)?;
        } else if entry.file_type()?.is_file() {
            found.insert(path);
        } else {
            found.insert(format!("{path} (no file)"));
        }
    }
    Ok(())
}

/// Takes a copy away: the files that its list has, the list, and the folders that are empty then.
fn take_away(folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    let list = fs::read_to_string(folder.join(LIST)).ok().and_then(|text| List::read(&text)).unwrap_or_default();
    let mut found = BTreeSet::new();
    within(folder, "", &mut found)?;
    for path in found.iter().filter(|path| list.files.contains_key(*path)) {
        fs::remove_file(folder.join(path))?;
    }
    if found.iter().all(|path| path == LIST || list.files.contains_key(path)) && found.contains(LIST) {
        fs::remove_file(folder.join(LIST))?;
    }
    empty(folder)
}

/// Takes a folder away that holds nothing but empty folders.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            empty(&entry.path())?;
        }
    }
    fs::remove_dir(folder)
}

/// Makes the folders down to `last`.
fn folders(root: &Path, last: &Path) -> io::Result<()> {
    if last != root && !last.is_dir() {
        if let Some(holder) = last.parent() {
            folders(root, holder)?;
        }
        folder(last)?;
    }
    Ok(())
}

fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().create(path)?;
    fs::set_permissions(path, Permissions::from_mode(ENTERED))
}
