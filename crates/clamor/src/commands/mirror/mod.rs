//! `clamor mirror`: a copy of all public pages as files that any host can serve.

mod folder;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Timestamp;
use web::mirror::{self, List, NoMirror};
use web::{Settings, Site};

use super::{many, printable, runtime, say};
use crate::arguments::Mirror;
use crate::sealing::Age;
use crate::{Failure, World, fonts, offices};
use folder::Place;

/// A clock that stands still, so that all pages of a copy are of one moment.
struct Still {
    now: Timestamp,
    nature: Arc<dyn web::World>,
}

impl web::World for Still {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        self.nature.fill_random(bytes);
    }
}

/// Writes the copy.
pub(crate) fn run(wanted: &Mirror, world: &mut World) -> Result<ExitCode, Failure> {
    let living = address(wanted.origin.as_deref(), "--origin")?;
    let at = address(wanted.at.as_deref(), "--at")?;
    let place = Place::of(&wanted.output, wanted.data.folder())?;
    let old = place.look()?;
    let store = super::deeds::open_existing(&wanted.data)?;

    let nature = Still { now: world.nature.now(), nature: Arc::clone(&world.nature) };
    let settings = Settings {
        origin: living.clone().or_else(|| at.clone()),
        zone: wanted.zone.clone(),
        office: wanted.office.clone(),
        offices: Arc::new(offices::named(wanted.offices.as_deref())?),
        is_copy: true,
        counts_at_once: false,
        ..Settings::default()
    };
    let press = Arc::new(fonts::press(wanted.fonts.as_deref())?);
    let (intake, sealer) = (Arc::clone(&world.intake), Arc::new(Age));
    let site = Site::new(store, press, Arc::new(nature), intake, sealer, settings);
    let mut made = runtime()?.block_on(mirror::make(&site, living.as_deref())).map_err(|no| unmade(&no))?;
    let list = List::write(&made, living.as_deref(), at.as_deref());
    made.files.insert(mirror::LIST.to_owned(), list.into_bytes());

    let written = place.put(&old, &made.files)?;
    let counts =
        format!("{} new, {} changed, {} as before, {} gone", written.new, written.changed, written.same, written.gone);
    let files = many(made.files.len() as u64, "file");
    say(
        world,
        &format!(
            "Wrote {}: a copy of {} with {}, in {files} ({counts}).",
            wanted.output.display(),
            made.day,
            many(made.cases as u64, "case")
        ),
    )?;
    if written.altered > 0 {
        let altered = many(written.altered, "file");
        say(world, &format!("Since the copy before, somebody else had changed {altered}: that is undone."))?;
    }
    if let Some(left) = written.left {
        say(world, &format!("Not everything of the copy before could be taken away: look at {}.", left.display()))?;
    }
    if living.is_none() {
        say(world, "It leads to no living page: name the address of the server with --origin.")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An address that people use, without a slash at its end.
fn address(text: Option<&str>, option: &str) -> Result<Option<String>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_graphic() && !"\"'<>\\^`{|}?#".contains(letter);
    if host.is_empty() || host.starts_with('/') || !host.chars().all(plain) {
        return Err(Failure::new(format!("{option} {} is no address", printable(text)))
            .hint("write it as https://act.example.org, without ? and #"));
    }
    Ok(Some(text.trim_end_matches('/').to_owned()))
}

fn unmade(no: &NoMirror) -> Failure {
    let failure = Failure::new(format!("no copy was made: {no}; the folder is as it was"));
    match no {
        NoMirror::NeverStill => failure.hint("try again when the desk is quiet"),
        NoMirror::Refused { .. } => failure.hint("`clamor doctor` looks whether the data are whole"),
        NoMirror::Odd { .. } | NoMirror::DeadLink { .. } => failure.hint("this is a defect; please report this line"),
    }
}

/// Whether one path lies in the other, or is the same.
fn overlap(one: &Path, other: &Path) -> bool {
    one.starts_with(other) || other.starts_with(one)
}
