//! `clamor delete`: a case goes with all that belongs to it. A server that runs on the same data sees it within a second.

use std::process::ExitCode;

use casework::{BACKUP_DAYS, Case, CaseId, Refusal, Tombstone};
use store::{Deleted, Removed};

use super::{many, runtime, say};
use crate::arguments::Data;
use crate::{Failure, World};

/// Deletes a case, and says what went, what stays and where it still is.
pub(crate) fn run(case: &str, even_live: bool, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let id = super::deeds::case_id(case)?;
    let store = super::deeds::open_existing(data)?;
    let today = data.today(world);
    let rule = |case: &Case| casework::delete(case, even_live, today);
    match runtime()?.block_on(store.delete("delete", &id, rule))? {
        Deleted::Done { tombstone, removed, is_overwritten } => {
            say(world, &format!("Deleted case {id}: {}.", in_words(removed)))?;
            say(world, what_stays(&tombstone))?;
            say(world, where_it_still_is(is_overwritten))?;
            say(world, &backups())?;
            Ok(ExitCode::SUCCESS)
        }
        Deleted::Refused(Refusal::Live) => Err(Failure::refusal(format!("case {id}: letters go for it"))
            .hint(format!("`clamor stop {id}` first, so that people hear it; or `clamor delete {id} --live`"))),
        Deleted::Refused(refusal) => Err(Failure::refusal(format!("case {id}: {}", super::deeds::in_words(&refusal)))),
        Deleted::Before(tombstone) => Err(Failure::refusal(already(&id, &tombstone))),
        Deleted::Unknown => Err(Failure::new(format!("there is no case {id}")).hint("`clamor tally` lists them")),
    }
}

fn already(id: &CaseId, tombstone: &Tombstone) -> String {
    format!("case {id} was deleted on {}", tombstone.on)
}

fn in_words(removed: Removed) -> String {
    let photograph = if removed.pictures > 0 { "its photograph" } else { "no photograph" };
    let facts = many(removed.facts, "fact");
    let rows = many(removed.rows, "row");
    format!("{facts} (documents, corrections, decisions, translations), {photograph}, {rows} of \"I have sent it\"")
}

fn what_stays(tombstone: &Tombstone) -> &'static str {
    if tombstone.was_issued {
        "What stays: its id, today's date, and its counts. Its addresses answer that it was deleted."
    } else {
        "What stays: its id and today's date. It was never public, so its addresses answer nothing."
    }
}

fn where_it_still_is(is_overwritten: bool) -> &'static str {
    if is_overwritten {
        "Nothing of it is left in the files of the data folder."
    } else {
        "Another program was reading the data, a backup perhaps: the last copies in the files go when it is done and a server runs."
    }
}

fn backups() -> String {
    format!(
        "Backups made before still have it, as long as they are kept: {BACKUP_DAYS} days are advised (`clamor doctor \
         --backups DIR` finds older ones). What was printed, mailed or copied cannot be called back."
    )
}
