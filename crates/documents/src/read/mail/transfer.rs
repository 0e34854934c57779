//! How the bytes of a part travelled: quoted-printable and base64 (RFC 2045, 6.7 and 6.8).

/// The bytes of a quoted-printable text. What is no code of the encoding stands as it is.
pub(in crate::read) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at + 1..];
        match byte {
            b'=' if code(rest).is_some() => {
                plain.extend(code(rest));
                at += 3;
            }
            b'=' if line_end(rest).is_some() => at += 1 + line_end(rest).unwrap_or(0),
            other => {
                plain.push(*other);
                at += 1;
            }
        }
    }
    plain
}

/// The byte that two hexadecimal digits stand for.
pub(in crate::read) fn code(digits: &[u8]) -> Option<u8> {
    let digits = digits.get(..2)?.iter();
    digits.map(|digit| char::from(*digit).to_digit(16)).try_fold(0, |code, digit| Some(code * 16 + digit? as u8))
}

/// How many bytes a line end takes, with the blanks before it that a relay may have added.
fn line_end(bytes: &[u8]) -> Option<usize> {
    /// A relay adds a few blanks at the end of a line, never a page of them.
    const MOST: usize = 16;
    let blanks = bytes.iter().take(MOST).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    match &bytes[blanks..] {
        [] => Some(blanks),
        [b'\r', b'\n', ..] => Some(blanks + 2),
        [b'\n' | b'\r', ..] => Some(blanks + 1),
        _ => None,
    }
}

/// The bytes of a base64 text. What is no letter of the encoding is passed over.
pub(super) fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                // The end of what was encoded at once; more may follow.
                (bits, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            plain.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    plain
}
