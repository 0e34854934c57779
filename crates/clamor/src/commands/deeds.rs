//! What an operator can do at the command line with a case: hold it, stop it.
//!
//! A server that runs on the same data sees these deeds within a second.

use std::process::ExitCode;

use casework::{CaseId, DeskRole, Refusal, StopReason};
use store::{Store, Verdict};

use super::{printable, runtime, say};
use crate::arguments::Data;
use crate::{Failure, World};

pub(crate) fn hold(case: &str, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let id = case_id(case)?;
    let store = open_existing(data)?;
    let today = data.today(world);
    let verdict =
        runtime()?.block_on(store.decide("hold", &id, |case| casework::hold(case, DeskRole::Operator, today)))?;
    finish(verdict, "is on hold: nothing goes out until the desk lifts it", &id, world)
}

pub(crate) fn stop(case: &str, reason: Option<String>, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let id = case_id(case)?;
    let store = open_existing(data)?;
    let today = data.today(world);
    let reason = reason.map_or(StopReason::Withheld, StopReason::Stated);
    let rule = |case: &casework::Case| casework::stop(case, reason.clone(), DeskRole::Operator, today);
    let verdict = runtime()?.block_on(store.decide("stop", &id, rule))?;
    finish(verdict, "is stopped; what was printed or mailed before cannot be called back", &id, world)
}

/// Opens the data folder, and makes it where there is none.
pub(crate) fn open(data: &Data) -> Result<Store, Failure> {
    Ok(Store::open(data.folder())?)
}

/// Opens a data folder that must be there: looking at counts does not make one.
pub(crate) fn open_existing(data: &Data) -> Result<Store, Failure> {
    if data.folder().is_dir() {
        // Bringing the data up to date under a server of the earlier version would pull the ground from under its feet.
        if super::serve::is_served(data) && Store::is_of_an_earlier_version(data.folder())? {
            let folder = data.folder().display();
            return Err(Failure::new(format!(
                "the data in {folder} are of an earlier version, and a server of it still runs"
            ))
            .hint("start that server again with this version: it brings the data up to date; nothing was changed"));
        }
        return open(data);
    }
    Err(Failure::new(format!("there is no data folder {}", data.folder().display()))
        .hint("name it with --data DIR; `clamor` makes one where it starts"))
}

pub(crate) fn case_id(text: &str) -> Result<CaseId, Failure> {
    CaseId::parse(text).ok_or_else(|| {
        Failure::new(format!("{} is not the id of a case", printable(text)))
            .hint("an id has sixteen letters and digits; `clamor tally` lists them")
    })
}

fn finish(verdict: Verdict, done: &str, id: &CaseId, world: &mut World) -> Result<ExitCode, Failure> {
    match verdict {
        Verdict::Done(_) => {
            say(world, &format!("Case {id} {done}."))?;
            Ok(ExitCode::SUCCESS)
        }
        Verdict::Refused(refusal) => Err(Failure::refusal(format!("case {id}: {}", in_words(&refusal)))),
        Verdict::Unknown => Err(Failure::new(format!("there is no case {id}")).hint("`clamor tally` lists them")),
    }
}

/// A refusal in a line for the operator.
pub(crate) fn in_words(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotIssued => "it is not issued yet".into(),
        Refusal::AlreadyIssued => "it is issued already".into(),
        Refusal::HoldFirst => "put it on hold first".into(),
        Refusal::DeadlineMissing => "it has no deadline".into(),
        Refusal::DeadlinePassed { on } => format!("its deadline passed on {on}"),
        Refusal::ConsentMissing => "no consent decision is recorded".into(),
        Refusal::ConsentEndsFirst { on } => format!("its consent ends on {on}, before the deadline"),
        Refusal::ConsentTooNarrow { missing } => {
            let missing: Vec<&str> = missing.iter().map(|scope| scope.word()).collect();
            format!("its consent does not cover {}", missing.join(" and "))
        }
        Refusal::ConsentDatesWrong => "the dates of the consent decision cannot be right".into(),
        Refusal::FindingsOpen { codes } => format!("findings are open: {}", codes.join(", ")),
        Refusal::Held { since } => format!("it has been on hold since {since}"),
        Refusal::NotHeld => "it is not on hold".into(),
        Refusal::Stopped { on } => format!("it was stopped on {on}"),
        Refusal::Expired { on } => format!("its deadline passed on {on}"),
        Refusal::ConsentEnded { on } => format!("its consent ended on {on}"),
        Refusal::Superseded { on } => format!("a further document took its place on {on}"),
        Refusal::ApprovalNotAsked => "nobody has asked for its approval".into(),
        Refusal::ApprovalAsked { on } => format!("its approval was asked for on {on}"),
        Refusal::SamePairOfEyes => "whoever asked for the approval cannot approve".into(),
        Refusal::TranslationIntoOriginal => "a translation cannot be in the language of the original".into(),
        Refusal::PhotographsNotAgreed => "its consent does not cover photographs".into(),
        Refusal::NotDescribed { language } => format!("nobody said in {} what the photograph shows", language.tag()),
        Refusal::CreditMissing => "nobody said whose photograph it is".into(),
        Refusal::NoPicture => "it has no photograph".into(),
        Refusal::Live => "letters go for it".into(),
        Refusal::NotYet { on } => format!("it goes by itself on {on}"),
        Refusal::PictureChanged => "its photograph is another one now".into(),
        Refusal::Closed { on } => format!("it was closed on {on}"),
        Refusal::NoUpdate => "no further document is being prepared".into(),
        Refusal::Contradicts { count } => format!("{count} things in it wait for a decision"),
        Refusal::NobodyOfThatName => "it has nobody of that name".into(),
        Refusal::SourceMissing => "nobody said where it is known from".into(),
        Refusal::OutcomeUnknown => "there is no such judgement, or it was withdrawn already".into(),
        Refusal::TakenBack => "it was taken back already".into(),
        Refusal::IsPublic => "everybody may read it".into(),
        Refusal::LinkUnknown => "there is no such link, or it was revoked".into(),
        Refusal::EditionUnknown => "the office has no edition of it".into(),
        Refusal::OwnCountry { .. } => "it is about the office's own country".into(),
        Refusal::EndEditionFirst => "a sensitive edition is ended before it is changed".into(),
        Refusal::SameHolder => "the same person held the office already".into(),
    }
}
