//! An address as a code that telephones read (QR, ISO/IEC 18004), as a vector picture.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The white border that readers need, in modules (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The picture: dark modules as rectangles, each row's neighbours as one. `None` for an address that no code holds.
pub(crate) fn picture(address: &str) -> Option<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    // A code has at most 177 modules on a side.
    let size = usize::try_from(code.size()).ok()?;
    let is_dark = |x: usize, y: usize| {
        let module = |place: usize| i32::try_from(place).unwrap_or(-1);
        code.get_module(module(x), module(y))
    };
    let side = size + 2 * QUIET;
    let mut picture =
        format!("<svg xmlns='http://www.w3.org/2000/svg' width='{side}' height='{side}' viewBox='0 0 {side} {side}'>");
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| is_dark(*x, y)).count();
            if run > 0 {
                // Writing into a text cannot fail.
                let _ = write!(picture, "<rect x='{}' y='{}' width='{run}' height='1'/>", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    picture.push_str("</svg>");
    Some(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_finders_and_its_border() {
        let picture = picture("https://act.example/cases/0123456789abcdef").unwrap();
        assert!(picture.contains("<rect x='4' y='4' width='7' height='1'/>"));
        assert!(!picture.contains("x='3'") && !picture.contains('"'));
        assert!(super::picture(&"x".repeat(4000)).is_none());
    }
}
