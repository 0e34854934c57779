//! A link that opens the writer's own mail program with the letter in it (`mailto:`, RFC 6068).

use documents::LONGEST_MAIL_LINK;

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
        let link = documents::mail_link(&addresses.join(","), subject, body);
        // Several addresses are parted by a comma that stands for itself (RFC 6068, 2).
        let (to, rest) = link.split_once('?').unwrap_or((link.as_str(), ""));
        let link = format!("{}?{rest}", to.replace("%2C", ","));
        if link.len() > LONGEST_MAIL_LINK { Self::TooLong { length: link.len() } } else { Self::Fits(link) }
    }
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
