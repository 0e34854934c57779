//! A pack for a group's evening: how long it takes and how much memory stands at most, for ever more letters. Both grow with the
//! pages that are written and not with what is set, because equal sheets are set once.

use std::time::Instant;

use press::{Paper, Press};
use stories::watched::status;

#[path = "../../crates/press/tests/packs/mod.rs"]
mod packs;

/// How many letters: an evening's, a school's, the largest that the field knows.
const LETTERS: [usize; 4] = [40, 500, 2_000, 10_000];

pub fn measure() {
    println!("a pack for an evening: letters, pages, seconds, pages/s, most memory so far (MiB)");
    for letters in LETTERS {
        let pack = packs::pack(letters, Paper::A4, false);
        let (begun, mut written) = (Instant::now(), 0);
        let pages = Press::new().pack(&pack, &mut |piece, _| {
            written += piece.len();
            true
        });
        let pages = pages.expect("an invented pack can be printed");
        let seconds = begun.elapsed().as_secs_f64();
        let each = pages as f64 / seconds;
        let memory = status(std::process::id(), "VmHWM").unwrap_or_default() / 1024;
        println!("  {letters:>6} {pages:>6} {seconds:>7.2} {each:>8.0} {memory:>6}   {} KiB written", written / 1024);
    }
    println!();
}
