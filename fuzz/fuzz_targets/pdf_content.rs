//! What is drawn on the page of a PDF document.

#![no_main]

use clamor_fuzz::{heed_only_what_comes_out, hostile, invariants};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    heed_only_what_comes_out();
    let page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>";
    invariants::document(&hostile::pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        page.to_vec(),
        hostile::stream("/Type/XObject/Subtype/Form/BBox[0 0 612 792]", bytes),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ]));
});
