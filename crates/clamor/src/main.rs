//! The program. Everything it does is in the library, behind `clamor::run`; and behind `clamor::extract_inside`, where it is
//! the child that takes a document apart.

use std::process::ExitCode;

fn main() -> ExitCode {
    clamor::keep_memory_private();
    clamor::keep_panics_quiet();
    if clamor::begins_inside(std::env::args_os()) {
        return clamor::extract_inside();
    }
    clamor::run(std::env::args_os(), clamor::World::of_this_machine())
}
