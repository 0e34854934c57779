//! The program begins once more where the C library was not told how to deal with memory.

use std::os::unix::process::CommandExt;
use std::process::Command;

/// How the C library is told what to do with memory, when a process begins.
const C_MEMORY: &str = "GLIBC_TUNABLES";

/// What it is told.
const TOLD: [(&str, &str); 3] = [
    // It overwrites whatever it gets back (`mallopt(3)`, `M_PERTURB`), with bytes that say nothing.
    ("glibc.malloc.perturb", "1"),
    // And keeps nothing for a thread's next time, which it would not overwrite.
    ("glibc.malloc.tcache_count", "0"),
    // What is large goes back to the system as soon as it is freed (`M_MMAP_THRESHOLD`, a mebibyte). Otherwise each thread would
    // keep some of it for its next time: hashes of passwords take 19 MiB each, and a flood of attempts would make
    // every thread keep two or three of those.
    ("glibc.malloc.mmap_threshold", "1048576"),
];

/// Says to this program that it has begun once more. Where a program has rights by its file, the C library takes its own word away.
const BEGAN_ONCE_MORE: &str = "CLAMOR_BEGAN_ONCE_MORE";

/// The database is written in C and takes its memory past the allocator of this program, so the C library has to overwrite what
/// is freed, too; and this program's own allocator gives back to it what is large. It is told so at the beginning of a process and
/// at no other time: where it was not, the program begins once more, as the same process.
pub fn tell_the_c_library() {
    if std::env::var_os(BEGAN_ONCE_MORE).is_some() {
        return;
    }
    let Ok(told) = std::env::var_os(C_MEMORY).unwrap_or_default().into_string() else { return };
    let missing = TOLD.iter().filter(|(name, _)| !told.contains(name)).map(|(name, value)| format!("{name}={value}"));
    let all: Vec<String> = Some(told.clone()).filter(|told| !told.is_empty()).into_iter().chain(missing).collect();
    let mut arguments = std::env::args_os();
    let (Ok(itself), Some(name)) = (std::env::current_exe(), arguments.next()) else { return };
    let mut once_more = Command::new(itself);
    once_more.arg0(name).args(arguments).env(C_MEMORY, all.join(":")).env(BEGAN_ONCE_MORE, "");
    // It comes back only where it could not begin; then the program does what it can as it is.
    let _ = once_more.exec();
}
