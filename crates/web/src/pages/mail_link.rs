//! A link that opens the writer's own mail program with the letter in it (`mailto:`, RFC 6068).

/// The longest link, in characters once it is encoded. Several mail programs and browsers cut off a little above 2,000
/// (the lowest limits measured lie between 1,600 and 2,083), and a letter without its end asks for nothing.
pub(super) const LONGEST_MAIL_LINK: usize = 2_000;

/// Whether there can be such a link.
pub(super) enum MailLink {
    /// No e-mail address is known.
    NoAddress,
    /// The letter does not fit into one.
    TooLong {
        /// How many characters it would have.
        length: usize,
    },
    /// The link.
    Fits(String),
}

impl MailLink {
    pub(super) fn new(addresses: &[String], subject: &str, body: &str) -> Self {
        if addresses.is_empty() {
            return Self::NoAddress;
        }
        let to: Vec<String> = addresses.iter().map(|address| encode(address.trim(), "@")).collect();
        // RFC 6068 wants line ends as %0D%0A.
        let (subject, body) = (encode(subject, ""), encode(&body.replace('\n', "\r\n"), ""));
        let link = format!("mailto:{}?subject={subject}&body={body}", to.join(","));
        if link.len() > LONGEST_MAIL_LINK { Self::TooLong { length: link.len() } } else { Self::Fits(link) }
    }
}

/// Percent-encodes all but unreserved characters (RFC 3986, 2.3) and those that may stay as they are.
fn encode(text: &str, also: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        let letter = char::from(byte);
        if byte.is_ascii_alphanumeric() || "-._~".contains(letter) || (byte.is_ascii() && also.contains(letter)) {
            encoded.push(letter);
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_MAIL_LINK, MailLink};

    fn link(addresses: &[&str], body: &str) -> MailLink {
        let addresses: Vec<String> = addresses.iter().map(|address| (*address).to_owned()).collect();
        MailLink::new(&addresses, "Señora", body)
    }

    #[test]
    fn everything_is_encoded() {
        let MailLink::Fits(link) = link(&["a+b@c.example", "d@e.example"], "One & two?\n\nThree") else {
            panic!("it fits");
        };
        assert_eq!(
            link,
            "mailto:a%2Bb@c.example,d@e.example?subject=Se%C3%B1ora&body=One%20%26%20two%3F%0D%0A%0D%0AThree"
        );
    }

    #[test]
    fn what_programs_would_cut_off_is_no_link() {
        let room = LONGEST_MAIL_LINK - "mailto:a@b.example?subject=Se%C3%B1ora&body=".len();
        assert!(matches!(link(&["a@b.example"], &"x".repeat(room)), MailLink::Fits(_)));
        let over = link(&["a@b.example"], &"x".repeat(room + 1));
        assert!(matches!(over, MailLink::TooLong { length } if length == LONGEST_MAIL_LINK + 1));
        assert!(matches!(link(&[], "x"), MailLink::NoAddress));
    }
}
