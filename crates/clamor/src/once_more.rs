//! The program begins once more where the C library was not told to overwrite what it gets back.

use std::os::unix::process::CommandExt;
use std::process::Command;

/// How the C library is told what to do with memory, when a process begins.
const C_MEMORY: &str = "GLIBC_TUNABLES";

/// That it overwrites whatever it gets back (`mallopt(3)`, `M_PERTURB`), with bytes that say nothing.
const OVERWRITTEN: &str = "glibc.malloc.perturb";

/// Says to this program that it has begun once more. Where a program has rights by its file, the C library takes its own word away.
const BEGAN_ONCE_MORE: &str = "CLAMOR_BEGAN_ONCE_MORE";

/// The database is written in C and takes its memory past the allocator of this program, so that has to overwrite what is freed,
/// too. It is told so at the beginning of a process and at no other time: where it was not, the program begins once more, as
/// the same process.
pub fn overwrite_what_c_frees() {
    if std::env::var_os(BEGAN_ONCE_MORE).is_some() {
        return;
    }
    let told = std::env::var_os(C_MEMORY).unwrap_or_default();
    let Some(told) = told.to_str().filter(|told| !told.contains(OVERWRITTEN)) else { return };
    let before = if told.is_empty() { String::new() } else { format!("{told}:") };
    let mut arguments = std::env::args_os();
    let (Ok(itself), Some(name)) = (std::env::current_exe(), arguments.next()) else { return };
    let mut once_more = Command::new(itself);
    once_more.arg0(name).args(arguments).env(C_MEMORY, format!("{before}{OVERWRITTEN}=1")).env(BEGAN_ONCE_MORE, "");
    // It comes back only where it could not begin; then the program does what it can as it is.
    let _ = once_more.exec();
}
