//! E-mail addresses that a service hid from robots, with the key beside them: the first byte, in hexadecimal digits, is
//! combined by exclusive or with each that follows.

/// Where such links lead, before the digits.
const LINK: &str = "/cdn-cgi/l/email-protection#";

/// The longest cipher, in digits: an address of 320 bytes with a subject.
const LONGEST: usize = 2000;

/// The address behind a cipher.
pub(super) fn address(cipher: &str) -> Option<String> {
    let digits = cipher.trim();
    if digits.len() < 4 || digits.len() > LONGEST || !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return None;
    }
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let key = byte(0)?;
    let bytes: Option<Vec<u8>> = (2..digits.len()).step_by(2).map(|at| byte(at).map(|byte| byte ^ key)).collect();
    let address = String::from_utf8(bytes?).ok()?;
    let is_address = address.contains('@') && !address.contains(|letter: char| letter.is_control() || letter == '<');
    is_address.then_some(address)
}

/// The address behind a link, as a link of mail.
pub(super) fn link(href: &str) -> Option<String> {
    let (_, cipher) = href.split_once(LINK)?;
    address(cipher).map(|address| format!("mailto:{address}"))
}
