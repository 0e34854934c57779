//! A letter for the writer's own mail program: as a link (`mailto:`, RFC 6068), as a message that is not sent yet (RFC 5322
//! with `X-Unsent: 1`), and as the link of a mail service on the web.
//!
//! The message has neither a date nor a sender: both belong to whoever sends it, and the program fills them in.

use std::fmt::Write;

use zeroize::Zeroizing;

use crate::mail::{encode, mail_link};

/// The longest line of a message without its end, in bytes, that RFC 5322 recommends (2.1.1).
const LONGEST_LINE: usize = 76;

/// The bytes of a subject that go into one encoded word: as base64, with the frame of the word and the name of the
/// header before it, they fill a line (RFC 2047, 2, allows 75).
const WORD_BYTES: usize = 39;

/// The largest part of the text, in hundredths, that is still easier to read as quoted-printable than as base64: each byte that
/// is not ASCII takes three.
const MOST_QUOTED: usize = 20;

/// What is to be sent. (personal)
pub struct MailDraft<'a> {
    /// To whom.
    pub to: &'a [String],
    /// Who gets a copy.
    pub cc: &'a [String],
    /// The subject, one line.
    pub subject: &'a str,
    /// The letter as text.
    pub body: &'a str,
}

impl MailDraft<'_> {
    /// The link that opens the writer's mail program.
    #[must_use]
    pub fn link(&self) -> String {
        let link = mail_link(&self.to.join(","), self.subject, self.body);
        // Several addresses are parted by a comma that stands for itself (RFC 6068, 2).
        let (to, rest) = link.split_once('?').unwrap_or((link.as_str(), ""));
        let mut link = to.replace("%2C", ",");
        link.push('?');
        if !self.cc.is_empty() {
            link += "cc=";
            for (place, address) in self.cc.iter().enumerate() {
                link += if place > 0 { "," } else { "" };
                encode(&mut link, address, b"@");
            }
            link.push('&');
        }
        link + rest
    }

    /// The link of a mail service: `{to}`, `{cc}`, `{subject}` and `{body}` in its pattern are filled in, encoded.
    #[must_use]
    pub fn on_the_web(&self, pattern: &str) -> String {
        let encoded = |text: &str| {
            let mut encoded = String::new();
            encode(&mut encoded, text, b"");
            encoded
        };
        let lines = Zeroizing::new(self.body.replace("\r\n", "\n").replace('\n', "\r\n"));
        let filled = pattern.replace("{to}", &encoded(&self.to.join(",")));
        let filled = filled.replace("{cc}", &encoded(&self.cc.join(",")));
        filled.replace("{subject}", &encoded(self.subject)).replace("{body}", &encoded(&lines))
    }

    /// The message as a file (`.eml`), which mail programs open as something that is to be sent.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = String::from("X-Unsent: 1\r\n");
        addresses(&mut message, "To", self.to);
        addresses(&mut message, "Cc", self.cc);
        subject(&mut message, self.subject);
        message += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n";
        let lines = Zeroizing::new(self.body.replace("\r\n", "\n"));
        let foreign = lines.bytes().filter(|byte| !byte.is_ascii()).count();
        if foreign * 100 <= lines.len() * MOST_QUOTED {
            message += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
            lines.split('\n').for_each(|line| quoted(&mut message, line));
        } else {
            message += "Content-Transfer-Encoding: base64\r\n\r\n";
            let text = Zeroizing::new(lines.replace('\n', "\r\n") + "\r\n");
            text.as_bytes().chunks(LONGEST_LINE / 4 * 3).for_each(|chunk| {
                base64(&mut message, chunk);
                message += "\r\n";
            });
        }
        message
    }
}

/// A header of addresses, one on each line. What no program takes as an address (blanks, line ends, signs beyond ASCII) stands in
/// no header.
fn addresses(message: &mut String, name: &str, addresses: &[String]) {
    let fit = |address: &&String| address.bytes().all(|byte| byte.is_ascii_graphic() && !b",;<>\"".contains(&byte));
    let fit: Vec<&str> = addresses.iter().filter(fit).map(String::as_str).collect();
    if !fit.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(message, "{name}: {}\r\n", fit.join(",\r\n "));
    }
}

/// The subject: as it is where it is short and plain, else in encoded words (RFC 2047).
fn subject(message: &mut String, subject: &str) {
    let line: String = subject.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    *message += "Subject: ";
    if line.is_ascii() && line.len() + "Subject: ".len() <= LONGEST_LINE && !line.contains("=?") {
        *message += &line;
    } else {
        for (place, word) in words(&line).into_iter().enumerate() {
            *message += if place > 0 { "\r\n =?utf-8?B?" } else { "=?utf-8?B?" };
            base64(message, word.as_bytes());
            *message += "?=";
        }
    }
    *message += "\r\n";
}

/// A text in parts that fit an encoded word; no letter is cut.
fn words(text: &str) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while rest.len() > WORD_BYTES {
        let end = (1..=WORD_BYTES).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// One line as quoted-printable (RFC 2045, 6.7).
fn quoted(message: &mut String, line: &str) {
    let mut length = 0;
    let last = line.len().saturating_sub(1);
    for (place, byte) in line.bytes().enumerate() {
        let is_end_blank = place == last && (byte == b' ' || byte == b'\t');
        let is_plain = (byte.is_ascii_graphic() && byte != b'=') || ((byte == b' ' || byte == b'\t') && !is_end_blank);
        let width = if is_plain { 1 } else { 3 };
        if length + width > LONGEST_LINE - 1 {
            *message += "=\r\n";
            length = 0;
        }
        if is_plain {
            message.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(message, "={byte:02X}");
        }
        length += width;
    }
    *message += "\r\n";
}

/// The signs of base64 (RFC 4648, 4).
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(message: &mut String, bytes: &[u8]) {
    for chunk in bytes.chunks(3) {
        let at = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
        let group = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4_usize {
            let sign = SIGNS[(group >> (18 - 6 * place) & 63) as usize];
            message.push(if place <= chunk.len() { char::from(sign) } else { '=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MailDraft;

    fn draft<'a>(to: &'a [String], cc: &'a [String], subject: &'a str, body: &'a str) -> MailDraft<'a> {
        MailDraft { to, cc, subject, body }
    }

    fn list(addresses: &[&str]) -> Vec<String> {
        addresses.iter().map(|address| (*address).to_owned()).collect()
    }

    #[test]
    fn a_link_names_those_who_get_a_copy() {
        let (to, cc) = (list(&["a+b@c.example", "d@e.example"]), list(&["f@g.example", "h@i.example"]));
        let link = draft(&to, &cc, "Señora", "One & two?\n\nThree").link();
        assert_eq!(
            link,
            "mailto:a%2Bb@c.example,d@e.example?cc=f@g.example,h@i.example&subject=Se%C3%B1ora&body=One%20%26%20two%3F%0D%0A%0D%0AThree"
        );
    }

    #[test]
    fn a_service_on_the_web_gets_the_same_encoded() {
        let to = list(&["a@b.example"]);
        let link =
            draft(&to, &[], "X", "1 & 2\n3").on_the_web("https://m.example/?to={to}&cc={cc}&su={subject}&b={body}");
        assert_eq!(link, "https://m.example/?to=a%40b.example&cc=&su=X&b=1%20%26%202%0D%0A3");
    }

    #[test]
    fn a_message_is_not_sent_yet_and_has_neither_date_nor_sender() {
        let (to, cc) = (list(&["a@b.example", "bad\r\nBcc: x@y.example", "c@d.example"]), list(&["e@f.example"]));
        let message = draft(&to, &cc, "Two beekeepers", "Dear Minister,\n\na=b \nüber").message();
        let expected = "X-Unsent: 1\r\nTo: a@b.example,\r\n c@d.example\r\nCc: e@f.example\r\nSubject: Two beekeepers\r\n\
                        MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
                        Content-Transfer-Encoding: quoted-printable\r\n\r\n\
                        Dear Minister,\r\n\r\na=3Db=20\r\n=C3=BCber\r\n";
        assert_eq!(message, expected);
    }

    #[test]
    fn lines_stay_short_and_no_letter_of_a_subject_is_cut() {
        let to = list(&["a@b.example"]);
        let subject = "رسالة عن خليتين من النحل في مكان سري لا يعرفه أحد ولا يقوله أحد";
        for body in ["x".repeat(500), "النحل ".repeat(90), "ñ = ".repeat(200)] {
            let message = draft(&to, &[], subject, &body).message();
            assert!(message.is_ascii());
            assert!(message.split("\r\n").all(|line| line.len() <= 78), "{message}");
            assert!(!message.replace("\r\n", "").contains(['\r', '\n']), "every line ends as in mail");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let to = list(&["a@b.example"]);
        let long = "Señora Ministra: ".repeat(30);
        for body in [long.as_str(), "السيدة الوزيرة\n\nأكتب إليك عن نحالَين.", "a = b\ttab \n.\nFrom me"]
        {
            let message = draft(&to, &[], "Señora", body).message();
            let read = crate::read::extract(message.as_bytes());
            let text = read.ok().map(|extracted| extracted.text).unwrap_or_default();
            let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(squeezed(&text).contains(&squeezed(body)), "{text}");
        }
    }
}
