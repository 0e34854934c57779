//! A mail.

#![no_main]

use clamor_fuzz::{heed_only_what_comes_out, invariants};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    heed_only_what_comes_out();
    invariants::document(bytes);
});
