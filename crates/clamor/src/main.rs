//! The program. Everything it does is in the library, behind `clamor::run`.

use std::process::ExitCode;

fn main() -> ExitCode {
    clamor::keep_memory_private();
    clamor::keep_panics_quiet();
    clamor::run(std::env::args_os(), clamor::World::of_this_machine())
}
