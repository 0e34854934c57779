//! The codes of an authenticator (RFC 6238: SHA-1, six digits, thirty seconds, as every authenticator knows them), and
//! the recovery codes for the day on which it is lost.

use jiff::Timestamp;
use qrcodegen::{QrCode, QrCodeEcc};
use sha2::{Digest, Sha256};
use store::{Password, Secret};
use totp_rs::{Builder, Totp};

use crate::World;
use crate::world::random;

/// One step before and one after: clocks of telephones are nearly right, and typing takes time.
const DRIFT: u16 = 1;

/// How many recovery codes there are: enough for some lost telephones, few enough for a small piece of paper.
const RECOVERY_CODES: usize = 8;

/// How many random bytes one has: too many to guess, so a fast hash keeps them safe.
const RECOVERY_BYTES: usize = 10;

/// How many letters of a code stand together.
const GROUP: usize = 4;

/// Base 32 (RFC 4648, 6), as authenticators take a secret that is typed.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn clockwork(secret: &Secret) -> Option<Totp> {
    let secret = <[u8; 20]>::try_from(secret.bytes()).ok()?;
    Builder::new().with_secret(secret).with_skew(DRIFT).build().ok()
}

/// The step of a code that is right now. Whether it was used before, [`super::used`] knows.
pub(super) fn step(secret: &Secret, typed: &str, now: Timestamp) -> Option<u64> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let seconds = u64::try_from(now.as_second()).ok()?;
    let right_form = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    clockwork(secret)?.check(&digits, seconds).filter(|_| right_form)
}

/// What a code was.
pub(super) enum Taken {
    /// One of an authenticator, with its step.
    Step(u64),
    /// A recovery code: the password as it is without it.
    Recovery(Password),
}

/// What a code is; `None` for a wrong one.
pub(super) fn taken(password: &Password, typed: &str, now: Timestamp) -> Option<Taken> {
    if let Some(step) = step(&password.authenticator, typed, now) {
        return Some(Taken::Step(step));
    }
    let hash = recovery_hash(typed);
    let mut next = password.clone();
    next.recovery.retain(|known| *known != hash);
    (next.recovery.len() < password.recovery.len()).then_some(Taken::Recovery(next))
}

/// New recovery codes, and what is kept of them.
pub(super) fn recovery(world: &dyn World) -> (Vec<String>, Vec<[u8; 32]>) {
    let codes = (0..RECOVERY_CODES).map(|_| grouped(&base32(&random::<RECOVERY_BYTES>(world))));
    codes.map(|code| (code.clone(), recovery_hash(&code))).unzip()
}

fn recovery_hash(typed: &str) -> [u8; 32] {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    Sha256::digest(plain.to_ascii_uppercase().as_bytes()).into()
}

/// A secret as it is typed into an authenticator.
pub(super) fn in_letters(secret: &Secret) -> String {
    grouped(&base32(secret.bytes()))
}

/// The same as an address for authenticators. It names the server and nobody: what is on the telephone shall not say who
/// works at which desk more than it must.
fn address(secret: &Secret, server: &str) -> String {
    let server: String = server
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' })
        .collect();
    format!("otpauth://totp/Clamor:{server}?secret={}&issuer=Clamor", base32(secret.bytes()))
}

/// A picture of the address, as the path of an image, with its width.
pub(super) fn picture(secret: &Secret, server: &str) -> (String, i32) {
    // The address is far below what a code can hold; without one, the secret in letters still does.
    let Ok(code) = QrCode::encode_text(&address(secret, server), QrCodeEcc::Medium) else { return (String::new(), 1) };
    let size = code.size();
    let squares = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    // Four light squares around it, as readers of codes need (ISO/IEC 18004).
    let path = squares.map(|(x, y)| format!("M{} {}h1v1h-1z", x + 4, y + 4)).collect();
    (path, size + 8)
}

fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(5) {
        let number = chunk.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)) << (8 * (5 - chunk.len()));
        let letters = (chunk.len() * 8).div_ceil(5);
        text.extend((0..letters).map(|place| char::from(ALPHABET[(number >> (35 - 5 * place)) as usize & 31])));
    }
    text
}

fn grouped(text: &str) -> String {
    let groups: Vec<&str> = (0..text.len()).step_by(GROUP).map(|at| &text[at..text.len().min(at + GROUP)]).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use store::{Password, Secret};

    use super::{Taken, base32, grouped, recovery_hash, step, taken};

    /// Times of RFC 6238, appendix B; of its eight digits the last six.
    const RFC: [(i64, &str); 3] = [(1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")];

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard_with_one_step_of_drift() {
        let secret = Secret::of(*b"12345678901234567890");
        for (second, code) in RFC {
            let own = u64::try_from(second).unwrap() / 30;
            for (drift, right) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
                let answer = step(&secret, code, at(second + drift));
                assert_eq!(answer, right.then_some(own), "{second} {drift}");
            }
            assert_eq!(step(&secret, &code[1..], at(second)), None);
        }
    }

    #[test]
    fn a_recovery_code_works_once_however_it_is_typed() {
        let password = Password {
            hash: Secret::of(""),
            authenticator: Secret::of(*b"12345678901234567890"),
            recovery: vec![recovery_hash("ABCD EFGH"), recovery_hash("QRST UVWX")],
        };
        let Some(Taken::Recovery(after)) = taken(&password, "abcd-efgh", at(59)) else { panic!("it is right") };
        assert_eq!(after.recovery.len(), 1);
        assert!(taken(&after, "ABCDEFGH", at(59)).is_none() && taken(&after, "", at(59)).is_none());
    }

    #[test]
    fn base_32_is_that_of_the_standard() {
        for (bytes, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(grouped("ABCDEFGHI"), "ABCD EFGH I");
    }
}
