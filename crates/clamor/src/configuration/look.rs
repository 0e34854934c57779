//! Whether the files, folders and keys that the file names are there, of the right kind, and readable: what `clamor config FILE`
//! looks at beside the file itself. The other commands say it when they need one of them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use jiff::Timestamp;
use rustix::fs::{Access, access};
use web::Sealer;

use super::{Backups, Configuration, Https, sense};
use crate::flaw::Flaw;
use crate::fonts;
use crate::https;
use crate::offices;
use crate::sealing::Age;

/// Where folders and files cannot be used, the user may be the wrong one.
const AS_WHOM: &str = "change its owner or its rights, or ask as the user that Clamor runs as (sudo -u clamor)";

/// What is not as it should be on this machine at a moment.
pub(super) fn look(configuration: &Configuration, now: Timestamp) -> Vec<Flaw> {
    let mut flaws: Vec<Flaw> = Vec::new();
    flaws.extend(configuration.data.as_deref().and_then(data));
    let offices = configuration.offices.as_deref().map(offices::directory);
    flaws.extend(offices.and_then(Result::err).map(|failure| Flaw::of_failure("offices", failure)));
    let fonts = configuration.fonts.as_deref().map(fonts::of_folder);
    flaws.extend(fonts.and_then(Result::err).map(|failure| Flaw::of_failure("fonts", failure)));
    flaws.extend(configuration.onion.as_deref().and_then(sense::doubtful_onion));
    if let Some(https) = &configuration.https {
        flaws.extend(encryption(https, configuration.origin.as_deref().unwrap_or_default(), now));
    }
    flaws.extend(backups(&configuration.backups));
    flaws
}

/// The folder of the data is made where it is not there: then the one in which it is to lie has to be there.
fn data(folder: &Path) -> Option<Flaw> {
    if folder.exists() {
        return usable("data", folder).or_else(|| open(folder));
    }
    let above = folder.ancestors().skip(1).find(|above| above.exists());
    let above = above.filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    usable("data", above)
        .map(|flaw| Flaw { what: format!("{} cannot be made: {}", folder.display(), flaw.what), ..flaw })
}

/// A folder into which can be written.
fn usable(about: &'static str, folder: &Path) -> Option<Flaw> {
    let shown = folder.display();
    if !folder.is_dir() {
        return Some(Flaw::bad(about, format!("{shown} is no folder"), "name a folder, or move away what is there"));
    }
    let error = access(folder, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK).err()?;
    // Whoever asks may be another user than the one who is to use it.
    Some(Flaw::poor(about, format!("this user cannot use {shown}: {}", std::io::Error::from(error)), AS_WHOM))
}

/// The data are nobody else's.
fn open(folder: &Path) -> Option<Flaw> {
    let is_open = fs::metadata(folder).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0);
    let what = || format!("others on this machine can look into {}", folder.display());
    is_open.then(|| Flaw::poor("data", what(), "chmod 700 takes that away"))
}

fn encryption(https: &Https, origin: &str, now: Timestamp) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if let (Some(certificate), Some(key)) = (&https.certificate, &https.key) {
        flaws.extend(https::flaws(certificate, key, https::host(origin)));
        flaws.extend(https::Validity::of_file(certificate).and_then(|validity| validity.flaw(now)));
    }
    if let Some(acme) = &https.acme {
        if https::host(origin).parse::<std::net::IpAddr>().is_ok() || origin.contains('[') {
            let what = "an authority gives certificates for names, and origin has a number";
            flaws.push(Flaw::bad("origin", what, "give the machine a name, and write it here"));
        }
        let trust = acme.trust.as_deref().map(https::trusted);
        flaws.extend(trust.and_then(Result::err).map(|failure| Flaw::of_failure("https.acme.trust", failure)));
    }
    flaws
}

fn backups(backups: &Backups) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if let Some(folder) = &backups.folder {
        let shown = folder.display();
        let missing = || {
            let help = format!("install -d -o clamor -m 700 {shown}");
            Flaw::bad("backups.folder", format!("{shown} is not there"), help)
        };
        flaws.extend(match folder.exists() {
            false => Some(missing()),
            true => usable("backups.folder", folder),
        });
        if backups.keys.is_empty() {
            let help = "name a key with for = [\"age1...\"]; `clamor key FILE` makes one, elsewhere";
            flaws.push(Flaw::poor("backups.folder", "backups have a folder, and nobody who could open them", help));
        }
    }
    flaws.extend(backups.keys.iter().filter_map(|key| for_whom(key)));
    flaws
}

fn for_whom(key: &str) -> Option<Flaw> {
    let about = "backups.for";
    if Age.is_secret(key) {
        // It is not said again: whoever sees this line could open the backups.
        let what = "a secret key stands in the file: whoever reads it can open the backups";
        return Some(Flaw::bad(about, what, "write its public half (age1...), and make a new key: this one was seen"));
    }
    let what = || format!("{key:?} is no key that backups can be for");
    (!Age.is_key(key)).then(|| Flaw::bad(about, what(), "one begins with age1; `clamor key FILE` says it"))
}
