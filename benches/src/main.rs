//! What is measured, against the floor, in one run: `cargo run --release -p benches`.
//!
//! Each figure stands beside a bare program that does the least that the same work needs, and the two take turns, so that
//! the ratio holds though the machine's speed drifts. Nothing is asserted. `docs/speed.md` says what limits each.

mod letter;
mod page;
mod record;
mod turns;

fn main() {
    println!("Ours against the floor, taking turns; medians. Higher is better; the ratio is ours / floor.\n");
    page::measure();
    record::measure();
    letter::measure();
}
