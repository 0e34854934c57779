//! The program. Everything it does is in the library, behind `clamor::run`; and behind `clamor::extract_inside`, where it is
//! the child that takes a document apart.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// What is freed is overwritten at once: what people typed passes through many hands (the network, the form, the template, the
/// typesetter), and none of them leaves its copy behind. What is written in C has memory of its own: see
/// [`clamor::tell_the_c_library`].
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    clamor::keep_memory_private();
    clamor::keep_panics_quiet();
    if clamor::begins_inside(std::env::args_os()) {
        return clamor::extract_inside();
    }
    clamor::tell_the_c_library();
    clamor::allow_many_files();
    clamor::run(std::env::args_os(), clamor::World::of_this_machine())
}
