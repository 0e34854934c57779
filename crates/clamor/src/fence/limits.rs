//! How much the child may use, and why. The kernel holds it to that, whatever it does.

use rustix::process::{Resource, Rlimit, Signal, getrlimit, set_parent_process_death_signal, setrlimit};

/// Address space, in bytes. This program itself takes about a quarter of it (its fonts, mostly), a document of the largest
/// size that is taken a few copies of itself; what needs more is made to.
pub(crate) const MEMORY: u64 = 512 * 1024 * 1024;

/// Processor time, in seconds: a document of some pages takes a fraction of one on a slow machine. At the limit the
/// kernel ends the process.
pub(crate) const PROCESSOR_SECONDS: u64 = 10;

/// Open files: the three pipes that it starts with. So nothing can be opened, and no connection made, also where there
/// is no filter of system calls.
pub(crate) const OPEN_FILES: u64 = 3;

/// Sets all limits, for ever. False where the system does not take one: then nothing is read.
pub(super) fn set() -> bool {
    // Whoever waited for the answer is gone: nobody is left to end this process, so the kernel does. Where it cannot, the
    // limits below do.
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    let limits = [
        (Resource::As, MEMORY),
        (Resource::Cpu, PROCESSOR_SECONDS),
        (Resource::Nofile, OPEN_FILES),
        // No file grows, no process or thread starts, nothing of the memory is left on the disk.
        (Resource::Fsize, 0),
        (Resource::Nproc, 0),
        (Resource::Core, 0),
    ];
    limits.into_iter().all(|(resource, most)| {
        // Where the system allows less already, it stays with that.
        let most = getrlimit(resource).maximum.map_or(most, |maximum| maximum.min(most));
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).is_ok()
    })
}
