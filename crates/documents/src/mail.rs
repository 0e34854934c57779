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

/// How long the link of [`mail_link`] is whose body is some paragraphs with an empty line between them, in characters.
pub(crate) fn mail_link_length(to: &str, subject: &str, paragraphs: &[&str]) -> usize {
    let frame = "mailto:?subject=&body=".len();
    let gaps = paragraphs.len().saturating_sub(1) * 2 * LINE_END;
    let body: usize = paragraphs.iter().map(|paragraph| encoded_length(paragraph, b"")).sum();
    frame + encoded_length(to, b"@") + encoded_length(subject, b"") + gaps + body
}

/// The length of a line end in a link: "%0D%0A".
const LINE_END: usize = 6;

fn encoded_length(text: &str, welcome: &[u8]) -> usize {
    let length = |byte: u8| match byte {
        b'\n' => LINE_END,
        b'\r' => 0,
        byte if is_plain(byte, welcome) => 1,
        _ => 3,
    };
    text.bytes().map(length).sum()
}

/// What a link needs not encode: unreserved characters (RFC 3986, 2.3), and those that are welcome.
fn is_plain(byte: u8, welcome: &[u8]) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || welcome.contains(&byte)
}

/// Percent-encodes all that is not plain.
pub(crate) fn encode(link: &mut String, text: &str, welcome: &[u8]) {
    for byte in text.bytes() {
        if is_plain(byte, welcome) {
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
        assert_eq!(mail_link_length("a@b.example", "Two words", &["Señor:", "100 %"]), link.len());
    }
}
