//! Taking turns, and what comes of it.

/// How many turns each side has.
const TURNS: usize = 5;

/// Runs both sides in turn and prints the medians and the ratio of each pair's middle.
pub fn take(what: &str, unit: &str, ours: impl FnMut() -> f64, floor: impl FnMut() -> f64) {
    take_against(what, unit, "floor", ours, floor);
}

/// The same against something that is no floor.
pub fn take_against(
    what: &str,
    unit: &str,
    other: &str,
    mut ours: impl FnMut() -> f64,
    mut floor: impl FnMut() -> f64,
) {
    // The first turn warms up and does not count.
    ours();
    floor();
    let (mut ours_all, mut floor_all, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let (a, b) = (ours(), floor());
        ours_all.push(a);
        floor_all.push(b);
        ratios.push(a / b);
    }
    let (a, b, ratio) = (median(&mut ours_all), median(&mut floor_all), median(&mut ratios));
    println!("{what:<46} {a:>12.0} {unit:<10} {other:<5} {b:>12.0}   ratio {ratio:.2}");
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
