//! `clamor holdings`: what this installation holds.

use std::process::ExitCode;

use casework::Language;
use store::Held;
use web::Words;
use web::holdings::as_markdown;

use crate::arguments::Data;
use crate::{Failure, World};

/// Prints what is held, why, for how long, who can open it and how it ends; with the numbers of the data folder, if there is
/// one.
pub(crate) fn print(
    language: &Language,
    office: Option<&str>,
    data: &Data,
    world: &mut World,
) -> Result<ExitCode, Failure> {
    let all = Words::all();
    let words = all.iter().find(|words| words.language().is_same_language(language)).ok_or_else(|| {
        let spoken = web::INTERFACE_LANGUAGES.join(", ");
        Failure::new(format!("there are no words in {language} here")).hint(format!("choose one of {spoken}"))
    })?;
    let text = as_markdown(words, office, &held(data)?);
    super::say(world, text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// How much of each is in the data folder; nothing where there is none, and none is made.
fn held(data: &Data) -> Result<Vec<Held>, Failure> {
    if !data.folder().join("clamor.db").is_file() {
        return Ok(Vec::new());
    }
    Ok(super::deeds::open_existing(data)?.held()?)
}
