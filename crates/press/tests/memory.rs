//! The press forgets each letter, so its memory does not grow with their number. In a file, and so a process, of its own.
#![cfg(target_os = "linux")]

use press::{Layout, Paper, Press, Window};

mod specimens;

/// What this process holds in memory, in kilobytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn memory_does_not_grow_over_300_letters() {
    let press = Press::new();
    let layout = Layout { paper: Paper::A4, window: Window::None };
    let specimens = specimens::all();
    let print = |number: usize| {
        let (_, mut appeal, dated) = specimens::all().swap_remove(number % specimens.len());
        appeal.words.0[0] = format!("Letter {number}. {}", appeal.words.0[0]);
        assert!(press.letter(&appeal, dated, &layout).is_ok());
    };
    (0..30).for_each(print);
    let before = resident();
    (30..330).for_each(print);
    let grown = resident().saturating_sub(before);
    // Without forgetting it is some 300 kB for each letter.
    assert!(grown < 8_000, "300 letters left {grown} kB behind");
}
