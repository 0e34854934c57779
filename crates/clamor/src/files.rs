//! Files in and out, with limits. `-` is standard input and standard output.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use crate::{Failure, World};

/// Reads a whole file, or standard input, of at most `limit` bytes. A file over the limit is refused before it is read.
pub(crate) fn read(file: &Path, limit: usize, world: &mut World) -> Result<Vec<u8>, Failure> {
    if is_dash(file) {
        return read_at_most(&mut world.input, file, limit);
    }
    read_file(file, limit)
}

/// Reads a whole file of at most `limit` bytes, whatever its name is.
pub(crate) fn read_file(file: &Path, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut opened = File::open(file).map_err(|error| Failure::of_file("read", file, &error))?;
    let about = opened.metadata().map_err(|error| Failure::of_file("read", file, &error))?;
    if about.is_dir() {
        return Err(Failure::new(format!("cannot read {}: it is a folder", file.display())));
    }
    if about.len() > limit as u64 {
        return Err(too_large(file, limit).hint(format!("the file has {}", megabytes(about.len()))));
    }
    read_at_most(&mut opened, file, limit)
}

/// Reads a text file as UTF-8.
pub(crate) fn read_text(file: &Path, limit: usize, world: &mut World) -> Result<String, Failure> {
    let bytes = read(file, limit, world)?;
    String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        Failure::new(format!("cannot read {}: it is not UTF-8 (byte {place})", file.display()))
            .hint("save it as UTF-8; `clamor read` takes other encodings, case files do not")
    })
}

/// Writes a whole file, or to standard output. A file appears whole or not at all.
pub(crate) fn write(file: &Path, bytes: &[u8], world: &mut World) -> Result<(), Failure> {
    if is_dash(file) {
        return world.output.write_all(bytes).map_err(|error| Failure::of_file("write", file, &error));
    }
    if std::fs::metadata(file).is_ok_and(|about| !about.is_file()) {
        // A pipe or a device takes no second name beside it.
        return std::fs::write(file, bytes).map_err(|error| Failure::of_file("write", file, &error));
    }
    let mut name = file.file_name().map(std::ffi::OsStr::to_os_string).unwrap_or_default();
    name.push(".part");
    let part = file.with_file_name(name);
    let written = OpenOptions::new().write(true).create(true).truncate(true).open(&part).and_then(|mut opened| {
        opened.write_all(bytes)?;
        opened.sync_all()?;
        std::fs::rename(&part, file)
    });
    written.map_err(|error| {
        // What is half written is of no use to anybody.
        let _ = std::fs::remove_file(&part);
        Failure::of_file("write", file, &error)
    })
}

/// Writes a file while its bytes come, or to standard output. A file appears whole or not at all. `make` is given what takes the
/// bytes, with how much is done; `says` hears that after each piece.
pub(crate) fn write_as_it_comes<T>(
    file: &Path,
    world: &mut World,
    make: impl FnOnce(&mut dyn FnMut(&[u8], usize) -> bool) -> Result<T, Failure>,
    says: impl Fn(&mut World, usize),
) -> Result<T, Failure> {
    let failed = |error: &std::io::Error| Failure::of_file("write", file, error);
    let mut name = file.file_name().map(std::ffi::OsStr::to_os_string).unwrap_or_default();
    name.push(".part");
    let part = file.with_file_name(name);
    // A pipe or a device takes no second name beside it.
    let is_whole = !is_dash(file) && std::fs::metadata(file).map_or(true, |about| about.is_file());
    let place = if is_whole { &part } else { file };
    let mut opened = match is_dash(file) {
        true => None,
        false => {
            let opened = OpenOptions::new().write(true).create(is_whole).truncate(is_whole).open(place);
            Some(std::io::BufWriter::new(opened.map_err(|error| failed(&error))?))
        }
    };
    let (mut trouble, mut last) = (None, 0);
    let made = make(&mut |bytes, done| {
        let written = match &mut opened {
            Some(opened) => opened.write_all(bytes),
            None => world.output.write_all(bytes),
        };
        trouble = written.err();
        if done > last {
            last = done;
            says(world, done);
        }
        trouble.is_none()
    });
    let ended = match (trouble, opened) {
        (Some(error), _) => Err(error),
        (None, Some(opened)) => opened.into_inner().map_err(std::io::IntoInnerError::into_error),
        (None, None) => return made,
    };
    let ended =
        ended.and_then(|opened| if is_whole { opened.sync_all() } else { Ok(()) }).map_err(|error| failed(&error));
    let done = ended.and(made).and_then(|made| match is_whole {
        true => std::fs::rename(&part, file).map(|()| made).map_err(|error| failed(&error)),
        false => Ok(made),
    });
    if done.is_err() && is_whole {
        // What is half written is of no use to anybody.
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// Whether a file name stands for standard input or output.
pub(crate) fn is_dash(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn read_at_most(source: &mut dyn Read, file: &Path, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let most = limit as u64 + 1;
    source.take(most).read_to_end(&mut bytes).map_err(|error| Failure::of_file("read", file, &error))?;
    if bytes.len() > limit { Err(too_large(file, limit)) } else { Ok(bytes) }
}

fn too_large(file: &Path, limit: usize) -> Failure {
    let limit = megabytes(limit as u64);
    Failure::new(format!("cannot read {}: it is larger than the limit of {limit}", file.display()))
}

fn megabytes(bytes: u64) -> String {
    if bytes < 1 << 20 { format!("{} KiB", bytes >> 10) } else { format!("{} MiB", bytes >> 20) }
}
