//! `clamor config`: the configuration file, and whether one is right.

use std::path::Path;
use std::process::ExitCode;

use super::say;
use crate::configuration::{Configuration, EXAMPLE};
use crate::{Failure, World};

pub(crate) fn run(file: Option<&Path>, world: &mut World) -> Result<ExitCode, Failure> {
    match file {
        None => say(world, EXAMPLE.trim_end())?,
        Some(file) => {
            Configuration::read(file)?;
            say(world, &format!("{} is right.", file.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
