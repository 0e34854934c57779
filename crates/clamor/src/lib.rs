//! The door: the commands, the configuration, the wiring.
//!
//! [`run`] takes the arguments and the world and answers with an exit code; the program and the tests call the same.
//! Exit codes: 0 done (at most warnings), 1 a finding of severity error or a refusal, 2 it could not be done.

mod arguments;
mod clock;
mod commands;
mod configuration;
mod failure;
mod fence;
mod files;
mod flaw;
mod fonts;
mod https;
mod journal;
mod offices;
mod once_more;
mod sealing;
mod sweeper;
mod watch;
mod world;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
pub use failure::Failure;
pub use fence::{Fence, begins_inside, extract_inside};
pub use once_more::tell_the_c_library;
pub use sealing::Age;
pub use world::{World, allow_many_files, keep_memory_private, keep_panics_quiet};

/// Runs one command.
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut world: World) -> ExitCode {
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => dispatch(arguments, &mut world),
        Err(error) => return commands::usage(&error, &mut world),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) if failure.is_closed_pipe() => failure.exit_code(),
        Err(failure) => {
            // Where nothing can be written, the exit code still tells.
            let _ = writeln!(world.errors, "clamor: {failure}");
            failure.exit_code()
        }
    }
}

fn dispatch(mut arguments: Arguments, world: &mut World) -> Result<ExitCode, Failure> {
    configuration::fill_in(&mut arguments)?;
    match arguments.command {
        None => commands::serve::try_it(&arguments.server, world),
        Some(Command::All(production)) => commands::serve::all(&production, world),
        Some(Command::Read(read)) => commands::read::run(&read, world),
        Some(Command::Compare(compare)) => commands::compare::run(&compare, world),
        Some(Command::Check(check)) => commands::check::run(&check, world),
        Some(Command::Offices(offices)) => commands::offices::run(&offices, world),
        Some(Command::Explain { code, of, country, lang }) => {
            commands::explain::run(&code, of.as_ref(), country.as_deref(), &lang, world)
        }
        Some(Command::Sheet(sheet)) => commands::sheet::run(&sheet, world),
        Some(Command::Letter(letter)) => commands::letter::run(&letter, world),
        Some(Command::Pack(pack)) => commands::pack::run(&pack, world),
        Some(Command::Plan(plan)) => commands::plan::run(&plan, world),
        Some(Command::Tally { case, data }) => commands::tally::run(case.as_deref(), &data, world),
        Some(Command::Hold { case, data }) => commands::deeds::hold(&case, &data, world),
        Some(Command::Stop { case, reason, data }) => commands::deeds::stop(&case, reason, &data, world),
        Some(Command::Delete { case, live, data }) => commands::delete::run(&case, live, &data, world),
        Some(Command::Holdings { lang, office, data }) => {
            commands::holdings::print(&lang, office.as_deref(), &data, world)
        }
        Some(Command::Doctor { backups, offices, https, origin, data }) => {
            let (backups, offices) = (backups.as_deref(), offices.as_deref());
            commands::doctor::run(backups, https.as_ref(), origin.as_deref(), offices, &data, world)
        }
        Some(Command::Backup(backup)) => commands::backup::run(&backup, world),
        Some(Command::Restore(restore)) => commands::restore::run(&restore, world),
        Some(Command::Config { file }) => commands::config::run(file.as_deref(), world),
        Some(Command::Mirror(mirror)) => commands::mirror::run(&mirror, world),
        Some(Command::Manual) => commands::manual::run(world),
        Some(Command::Key { file }) => commands::backup::make_key(&file, world),
        Some(Command::Desk { what }) => commands::desk::run(&what, world),
        Some(Command::Sealed { what }) => commands::sealed::run(&what, world),
        Some(Command::Later(words)) => Err(commands::not_yet(&words)),
    }
}
