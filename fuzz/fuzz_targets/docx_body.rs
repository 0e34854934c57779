//! What stands in the body of a Word document.

#![no_main]

use clamor_fuzz::{heed_only_what_comes_out, hostile, invariants};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    heed_only_what_comes_out();
    let Ok(inside) = std::str::from_utf8(bytes) else { return };
    invariants::document(&hostile::docx(&hostile::body(inside)));
});
