//! The link that opens the writer's own mail program with the letter in it (RFC 6068).

use std::fmt::Write;

/// The longest link, in characters, that common mail programs take whole: one cuts links at 2,046, others at 2,083.
pub const LONGEST_MAIL_LINK: usize = 2_000;

/// A `mailto:` link; line ends become CRLF, as RFC 6068 asks.
#[must_use]
pub fn mail_link(to: &str, subject: &str, body: &str) -> String {
    let mut link = String::from("mailto:");
    encode(&mut link, to, b"@");
    link += "?subject=";
    encode(&mut link, subject, b"");
    link += "&body=";
    encode(&mut link, &body.replace("\r\n", "\n").replace('\n', "\r\n"), b"");
    link
}

/// Percent-encodes all but unreserved characters (RFC 3986, 2.3) and those that are welcome.
fn encode(link: &mut String, text: &str, welcome: &[u8]) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || welcome.contains(&byte) {
            link.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(link, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_holds_the_letter_encoded() {
        let link = mail_link("a@b.example", "Two words", "Señor:\n\n100 %");
        assert_eq!(link, "mailto:a@b.example?subject=Two%20words&body=Se%C3%B1or%3A%0D%0A%0D%0A100%20%25");
    }
}
