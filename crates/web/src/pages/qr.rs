//! An address as a QR code, drawn as one path: no picture to fetch, and it prints at any size.

use qrcodegen::{QrCode, QrCodeEcc};

/// The white border that readers need, in modules (ISO 18004 asks for four).
const QUIET: i32 = 4;

/// A QR code, ready for an `svg`.
pub(crate) struct Qr {
    /// How many modules it has on a side, with its border: the view box.
    pub(crate) side: i32,
    /// The dark modules as a path.
    pub(crate) path: String,
}

impl Qr {
    /// The code of an address; `None` for one that is too long for any code.
    pub(crate) fn of(address: &str) -> Option<Self> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
                // A code has at most 177 modules on a side.
                let run = i32::try_from(run).unwrap_or(0);
                if run > 0 {
                    path += &format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
                }
                x += run.max(1);
            }
        }
        Some(Self { side: code.size() + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::Qr;

    #[test]
    fn a_code_is_a_square_with_its_three_finders() {
        let qr = Qr::of("https://act.example.org/cases/0123456789abcdef").expect("it fits");
        assert!((29..=53).contains(&qr.side));
        for corner in [(4, 4), (qr.side - 11, 4), (4, qr.side - 11)] {
            assert!(qr.path.contains(&format!("M{} {}h7v1h-7z", corner.0, corner.1)), "{corner:?}");
        }
        assert!(Qr::of(&"x".repeat(4000)).is_none());
    }
}
