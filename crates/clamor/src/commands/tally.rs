//! `clamor tally [CASE-ID]`: typed counts, each with what it counts.

use std::process::ExitCode;

use casework::{CaseId, Padding, PaperCount, Tally};
use store::Store;

use super::{many, printable, say};
use crate::arguments::Data;
use crate::{Failure, World};

pub(crate) fn run(case: Option<&str>, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let store = super::deeds::open_existing(data)?;
    let rows = match case {
        Some(text) => vec![(super::deeds::case_id(text)?, None)],
        None => store.tallies()?.into_iter().map(|(id, tally)| (id, Some(tally))).collect(),
    };
    let today = data.today(world);
    say(
        world,
        &format!("As of {today} ({}). Each count says what it counts; they do not add up to people.", data.zone()),
    )?;
    say(
        world,
        &format!("{:<16}  {:>10}  {:>11}  {:>10}  {:>10}", "case", "opened", "handed over", "printed", "said sent"),
    )?;
    for (id, known) in rows {
        let tally = one(&store, &id, known)?;
        let line = format!(
            "{id:<16}  {:>10}  {:>11}  {:>10}  {:>10}",
            tally.opened,
            tally.handed_over,
            tally.printed,
            tally.said_sent,
            id = id.as_str()
        );
        say(world, &line)?;
        let paper = store.paper_until(&id, today)?;
        if paper.letters > 0 {
            say(world, &format!("{:<16}  {}", "", on_paper(&paper)))?;
        }
        if let Some(padding) = store.padding(&id, &tally, today)? {
            say(world, &format!("{:<16}  {}", "", in_words(padding)))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Letters on paper, as somebody counted them by hand.
fn on_paper(paper: &PaperCount) -> String {
    let languages: Vec<&str> = paper.languages.iter().map(casework::Language::tag).collect();
    let (letters, people) = (many(paper.letters, "letter"), if paper.people == 1 { "person" } else { "people" });
    format!("on paper: {letters} by {} {people}, in {}", paper.people, languages.join(", "))
}

/// What is said where counts look padded.
fn in_words(padding: Padding) -> String {
    let Padding { days, beyond } = padding;
    let on = if days == 1 { "one day".to_owned() } else { format!("{days} days") };
    format!(
        "on {on} more letters were said to be sent than pages opened and letters made here explain, {beyond} too many: the \
         count may be padded"
    )
}

fn one(store: &Store, id: &CaseId, known: Option<Tally>) -> Result<Tally, Failure> {
    match known {
        Some(tally) => Ok(tally),
        None if is_known(store, id) => Ok(store.tally(id)?),
        None => Err(Failure::new(format!("there is no case {}", printable(id.as_str())))),
    }
}

/// Whether there is such a case, or was one that everybody could see.
fn is_known(store: &Store, id: &CaseId) -> bool {
    store.case(id).is_some() || store.tombstone(id).is_some_and(|tombstone| tombstone.was_issued)
}
