//! `clamor config`: the configuration file, and whether one is right.

use std::path::Path;
use std::process::ExitCode;

use super::say;
use crate::configuration::{Configuration, EXAMPLE};
use crate::flaw::Weight;
use crate::{Failure, World};

pub(crate) fn run(file: Option<&Path>, world: &mut World) -> Result<ExitCode, Failure> {
    match file {
        None => say(world, EXAMPLE.trim_end())?,
        Some(file) => return look(file, world),
    }
    Ok(ExitCode::SUCCESS)
}

/// Says whether a file is right, and whether what it names is there and can be used.
fn look(file: &Path, world: &mut World) -> Result<ExitCode, Failure> {
    let flaws = Configuration::look(file, world.nature.now())?;
    for flaw in &flaws {
        let mark = match flaw.weight {
            Weight::Poor => "poor",
            Weight::Bad => "BAD ",
        };
        say(world, &format!("{mark}  {}\n      {}", flaw.what, flaw.help))?;
    }
    let is_bad = flaws.iter().any(|flaw| flaw.weight == Weight::Bad);
    let verdict = if is_bad { "is not right" } else { "is right" };
    say(world, &format!("{} {verdict}.", file.display()))?;
    Ok(ExitCode::from(u8::from(is_bad)))
}
