//! `clamor doctor`: whether everything is as it should be, and what to do where it is not.

mod offices;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::ExitCode;

use casework::BACKUP_DAYS;
use rustix::process::{Resource, getrlimit};
use web::holdings::CERTIFICATES;

use super::{many, say};
use crate::arguments::Data;
use crate::configuration::Https;
use crate::flaw::{Flaw, Weight};
use crate::https::{self, Validity};
use crate::{Failure, World};

/// Less room than this on the disk, and it is time to make some: a million letters take less than a tenth of it.
const LEAST_ROOM: u64 = 1 << 30;

/// An older backup loses more work than a desk can do again in a day.
const OLDEST_BACKUP_DAYS: i64 = 7;

/// A desk at which nothing was done for so long has either gone, or a clock that is far ahead.
const LONGEST_QUIET: jiff::SignedDuration = jiff::SignedDuration::from_hours(400 * 24);

/// The first year of this program: a clock before it is wrong.
const FIRST_YEAR: i16 = 2026;

/// How many files are open beside the connections.
const FILES_BESIDE: u64 = 128;

/// What was found.
enum Found {
    Good(String),
    /// It works, and is not as it should be: what, and what to do.
    Poor(String, &'static str),
    /// It does not work: what, and what to do.
    Bad(String, &'static str),
    /// One of the two, with what the configuration file is looked at for as well.
    Flawed(Flaw),
}
use Found::{Bad, Flawed, Good, Poor};

/// Looks at everything, and prints a line for each.
pub(crate) fn run(
    backups: Option<&Path>,
    https: Option<&Https>,
    origin: Option<&str>,
    offices: Option<&Path>,
    data: &Data,
    world: &mut World,
) -> Result<ExitCode, Failure> {
    let found = [
        folder(data),
        facts(data, world),
        room(data),
        clock(data, world),
        memory(),
        limits(),
        fence(world),
        backup(backups, world),
        serving(data),
        certificate(https, data, world),
    ];
    let offices = offices::all(offices, data.today(world));
    let mut bad = 0_u8;
    for one in found.into_iter().flatten().chain(pair(https, origin)).chain(offices) {
        let (mark, what, help) = match one {
            Good(what) => ("good", what, None),
            Poor(what, help) => ("poor", what, Some(help.to_owned())),
            Bad(what, help) => ("BAD ", what, Some(help.to_owned())),
            Flawed(Flaw { weight: Weight::Poor, what, help, .. }) => ("poor", what, Some(help)),
            Flawed(Flaw { weight: Weight::Bad, what, help, .. }) => ("BAD ", what, Some(help)),
        };
        bad |= u8::from(mark == "BAD ");
        say(world, &format!("{mark}  {what}"))?;
        if let Some(help) = help {
            say(world, &format!("      {help}"))?;
        }
    }
    Ok(ExitCode::from(bad))
}

fn folder(data: &Data) -> Option<Found> {
    let shown = data.folder().display();
    let Ok(metadata) = fs::metadata(data.folder()) else {
        return Some(Bad(format!("there is no data folder {shown}"), "start Clamor once, or name it with --data"));
    };
    let open = metadata.permissions().mode() & 0o077 != 0;
    Some(match open {
        true => Bad(format!("others on this machine can look into {shown}"), "chmod 700 takes that away"),
        false => Good(format!("the data folder {shown} is for this user alone")),
    })
}

/// The data: whole, and as counted. Looking makes no folder.
fn facts(data: &Data, world: &World) -> Option<Found> {
    if !data.folder().is_dir() {
        return None;
    }
    let looked = super::deeds::open_existing(data).and_then(|store| {
        let audit = store.audit()?;
        let latest = store.cases().iter().map(|case| case.changed).max();
        Ok((store.cases().len(), audit, latest))
    });
    let (cases, audit, latest) = match looked {
        Ok(looked) => looked,
        Err(failure) => {
            return Some(Bad(format!("the data: {failure}"), "copy the folder to a safe place before anything else"));
        }
    };
    if let Some(first) = audit.differences.first() {
        let what = format!(
            "case {}: {} acts are stored on {} and {} are counted",
            first.case, first.stored, first.day, first.counted
        );
        return Some(Bad(what, "restore the latest backup, and report this line"));
    }
    let today = data.today(world);
    let tomorrow = today.tomorrow().unwrap_or(today);
    if let Some(day) = latest.filter(|day| *day > tomorrow) {
        let what = format!("something was done on {day}, which is still to come");
        return Some(Bad(what, "the clock was or is wrong: set it, and look at the deadlines"));
    }
    if let Some(day) = latest.filter(|day| today.duration_since(*day) > LONGEST_QUIET) {
        let what = format!("nothing was done at the desk since {day}");
        return Some(Poor(what, "if that is not so, the clock is wrong: set it before what has ended is deleted"));
    }
    let gone = match audit.let_go {
        0 => String::new(),
        let_go => format!(" with {let_go} more whose rows are gone"),
    };
    Some(Good(format!(
        "the data are whole: {}, {} with a key, as counted{gone}",
        many(cases as u64, "case"),
        many(audit.acts, "act")
    )))
}

fn room(data: &Data) -> Option<Found> {
    let room = rustix::fs::statvfs(data.folder()).ok()?;
    let free = room.f_bavail.saturating_mul(room.f_frsize);
    let what = format!("{} MiB are free on the disk of the data", free >> 20);
    Some(if free < LEAST_ROOM { Poor(what, "make room: when it is full, nothing more is taken") } else { Good(what) })
}

fn clock(data: &Data, world: &World) -> Option<Found> {
    let now = world.now_in(data.zone.as_deref());
    let what = format!("the clock says {} ({})", now.strftime("%Y-%m-%d %H:%M"), data.zone());
    Some(if now.year() < FIRST_YEAR { Bad(what, "set it: deadlines go by it") } else { Good(what) })
}

/// Whether what people type can be moved to the disk.
fn memory() -> Option<Found> {
    let swaps = fs::read_to_string("/proc/swaps").ok()?;
    let disks = swaps.lines().skip(1).filter(|line| !line.contains("zram")).count();
    Some(match disks {
        0 => Good("memory is not moved to a disk (no swap)".into()),
        _ => Poor(
            "memory can be moved to a disk: what people type may end up there".into(),
            "forbid it: docs/running.md says how",
        ),
    })
}

fn limits() -> Option<Found> {
    let files = getrlimit(Resource::Nofile).maximum.unwrap_or(u64::MAX);
    let wanted = web::MOST_CONNECTIONS as u64 + FILES_BESIDE;
    let what = format!("{files} files may be open at once");
    Some(if files < wanted { Poor(what, "raise it (LimitNOFILE=65536): each reader takes one") } else { Good(what) })
}

fn fence(world: &World) -> Option<Found> {
    Some(match world.intake.weakness() {
        Some(weakness) => Poor(weakness, "documents from outside are still read in a process of their own"),
        None => Good("documents from outside are read behind a fence".into()),
    })
}

fn backup(folder: Option<&Path>, world: &World) -> Option<Found> {
    let help = "`clamor backup --for KEY -o FILE` makes one, `clamor restore FILE --rehearse` tries it";
    let Some(folder) = folder else {
        return Some(Poor("nobody said where backups are kept (--backups DIR)".into(), help));
    };
    let times = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.metadata().ok()?.modified().ok());
    let times: Vec<_> = times.filter_map(|time| jiff::Timestamp::try_from(time).ok()).collect();
    let Some((newest, oldest)) = times.iter().max().zip(times.iter().min()) else {
        return Some(Bad(format!("there is no backup in {}", folder.display()), help));
    };
    let days = |time: &jiff::Timestamp| world.nature.now().duration_since(*time).as_hours().max(0) / 24;
    let what = format!("the newest backup is {} days old", days(newest));
    if days(newest) >= OLDEST_BACKUP_DAYS {
        return Some(Poor(what, help));
    }
    if days(oldest) > i64::from(BACKUP_DAYS) {
        let what = format!("{what}, the oldest {}", days(oldest));
        return Some(Poor(what, "delete the old ones: what was deleted here is still in them"));
    }
    Some(Good(what))
}

/// Until when the certificate holds, where Clamor encrypts itself.
fn certificate(https: Option<&Https>, data: &Data, world: &World) -> Option<Found> {
    let https = https?;
    let validity = match &https.certificate {
        Some(file) => Validity::of_file(file),
        None => Validity::of_newest(&data.folder().join(CERTIFICATES)),
    };
    let Some(validity) = validity else {
        let help = "see what the server said about it since it was started";
        return Some(Bad("there is no certificate that can be read".into(), help));
    };
    let good = || Good(format!("the certificate holds until {} (UTC)", https::day(validity.ends)));
    Some(validity.flaw(world.nature.now()).map_or_else(good, Flawed))
}

/// Whether a certificate and its key, as files, are what the server needs.
fn pair(https: Option<&Https>, origin: Option<&str>) -> Vec<Found> {
    let files = https.and_then(|https| https.certificate.as_deref().zip(https.key.as_deref()));
    let Some(((certificate, key), origin)) = files.zip(origin) else { return Vec::new() };
    https::flaws(certificate, key, https::host(origin)).into_iter().map(Flawed).collect()
}

fn serving(data: &Data) -> Option<Found> {
    let address = super::serve::served_at(data)?;
    Some(match super::serve::is_served(data) {
        true => Good(format!("a server runs on these data: {address}/")),
        false => Good(format!("no server runs on these data now; the last one was at {address}/")),
    })
}
