//! Random numbers as text: thirty-two hexadecimal digits, the same for whatever such a number names.

/// Writes a number.
pub(crate) fn written(number: [u8; 16]) -> String {
    number.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a number; `None` for everything else, also for the signs that the standard library takes before a number.
pub(crate) fn read(text: &str) -> Option<[u8; 16]> {
    if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)
}
