//! The filter of system calls: what a program needs that reads one pipe, computes, and writes to another.
//!
//! Reading and writing are for the three pipes alone. So files that this program was started with, and that the child has
//! open because nobody closed them, are of no use to it.

/// Closes the filter behind this thread, for ever. False where the system has none.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(super) fn close() -> bool {
    listed::program().is_some_and(|program| seccompiler::apply_filter(&program).is_ok())
}

/// There is no filter for this system: the limits alone hold the child.
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(super) fn close() -> bool {
    false
}

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod listed {
    use seccompiler::SeccompCmpOp::{Eq, MaskedEq};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    };

    /// Calls that are harmless whatever their arguments are: memory to be had and given back, waiting for a lock, chance
    /// for hash tables, the time, signals of its own, and the end.
    const HARMLESS: [libc::c_long; 17] = [
        libc::SYS_brk,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_sched_yield,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_sigaltstack,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_restart_syscall,
        libc::SYS_close,
        libc::SYS_getpid,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];

    /// The program for the kernel. Everything that is not listed answers "not permitted", which libraries take as they take
    /// it from any system: as an error, not as a reason to hang.
    pub(super) fn program() -> Option<BpfProgram> {
        let mut rules: std::collections::BTreeMap<i64, Vec<SeccompRule>> =
            HARMLESS.into_iter().map(|call| (call, Vec::new())).collect();
        let no_code = |argument| condition(argument, MaskedEq(libc::PROT_EXEC as u64), 0);
        let no_file = condition(3, MaskedEq(libc::MAP_ANONYMOUS as u64), libc::MAP_ANONYMOUS as u64)?;
        rules.insert(libc::SYS_read, vec![rule(vec![condition(0, Eq, 0)?])?]);
        rules.insert(libc::SYS_write, vec![rule(vec![condition(0, Eq, 1)?])?, rule(vec![condition(0, Eq, 2)?])?]);
        rules.insert(libc::SYS_mmap, vec![rule(vec![no_code(2)?, no_file])?]);
        rules.insert(libc::SYS_mprotect, vec![rule(vec![no_code(2)?])?]);
        let refused = SeccompAction::Errno(libc::EPERM as u32);
        let machine = std::env::consts::ARCH.try_into().ok()?;
        SeccompFilter::new(rules, refused, SeccompAction::Allow, machine).ok()?.try_into().ok()
    }

    fn condition(argument: u8, compare: SeccompCmpOp, value: u64) -> Option<SeccompCondition> {
        SeccompCondition::new(argument, SeccompCmpArgLen::Dword, compare, value).ok()
    }

    fn rule(conditions: Vec<SeccompCondition>) -> Option<SeccompRule> {
        SeccompRule::new(conditions).ok()
    }
}
