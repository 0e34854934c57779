//! What is measured, against the floor, in one run: `cargo run --release -p benches`; with `-- protected` what the
//! protections cost, alone, with `-- reading` how fast documents are read,
//! with `-- letters` how fast letters are set, with `-- pack` what a pack for an evening costs.
//!
//! Each figure stands beside a bare program that does the least that the same work needs, and the two take turns, so that
//! the ratio holds though the machine's speed drifts. Nothing is asserted. `docs/speed.md` says what limits each.

mod letter;
mod pack;
mod page;
mod protected;
mod reading;
mod record;
mod turns;

fn main() {
    println!("Ours against the floor, taking turns; medians. Higher is better; the ratio is ours / floor.\n");
    if std::env::args().nth(1).as_deref() == Some("protected") {
        return protected::measure();
    }
    if std::env::args().nth(1).as_deref() == Some("reading") {
        return reading::measure();
    }
    if std::env::args().nth(1).as_deref() == Some("letters") {
        letter::measure();
        return letter::measure_model();
    }
    if std::env::args().nth(1).as_deref() == Some("pack") {
        return pack::measure();
    }
    page::measure();
    record::measure();
    protected::measure();
    letter::measure();
    letter::measure_model();
    pack::measure();
    reading::measure();
}
