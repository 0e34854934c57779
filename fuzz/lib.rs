//! What every target shares: the invariants of the stories, taken as they are.

#[path = "../tests/src/hostile.rs"]
pub mod hostile;
#[path = "../tests/src/invariants.rs"]
pub mod invariants;

use std::sync::Once;

/// A defect that a reader catches is its answer; only one that comes out of it ends the run. libFuzzer ends it at the first
/// sign of one, unless it is asked not to look.
pub fn heed_only_what_comes_out() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))));
}
