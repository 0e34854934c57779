//! The lines above a message and above each of its parts (RFC 5322, 2.2; RFC 2045, 5).

/// The most bytes of header lines that are looked at: relays and filters add some ten kilobytes at most.
const LONGEST: usize = 256 * 1024;

/// The names with which messages and articles of news groups begin. Three of them make a message.
const KNOWN: [&str; 26] = [
    "from",
    "to",
    "cc",
    "date",
    "subject",
    "received",
    "return-path",
    "delivered-to",
    "message-id",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "path",
    "newsgroups",
    "sender",
    "reply-to",
    "organization",
    "x-mailer",
    "user-agent",
    "list-id",
    "dkim-signature",
    "authentication-results",
    "x-original-to",
    "in-reply-to",
    "references",
    "lines",
];

/// The header lines of a message or a part: names in small letters, values on one line.
pub(super) struct Header {
    lines: Vec<(String, String)>,
}

impl Header {
    /// The header lines at the beginning of some bytes, and how many bytes they take with the empty line after them.
    pub fn read(bytes: &[u8]) -> (Self, usize) {
        let mut lines: Vec<(String, String)> = Vec::new();
        let mut at = 0;
        while at < bytes.len().min(LONGEST) {
            let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| at + end + 1);
            let line = String::from_utf8_lossy(&bytes[at..end]);
            let line = line.trim_end_matches(['\r', '\n']);
            if line.trim().is_empty() {
                return (Self { lines }, end);
            }
            if line.starts_with([' ', '\t']) && !lines.is_empty() {
                if let Some((_, value)) = lines.last_mut() {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            } else if let Some((name, value)) = named(line) {
                lines.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            } else if !(at == 0 && is_envelope(line)) {
                // The text begins without an empty line before it.
                return (Self { lines }, at);
            }
            at = end;
        }
        (Self { lines }, at.min(bytes.len()))
    }

    /// Whether these are the header lines of a message, or of one of its parts.
    pub fn is_of_message(&self) -> bool {
        let has = |name: &str| self.lines.iter().any(|(known, _)| known == name);
        let known = KNOWN.iter().filter(|name| has(name)).count();
        let says_whose = has("from") || has("sender") || has("return-path");
        // Of a part that was copied out of its message, only the lines about its form may be left.
        let is_part = has("content-type") && (has("content-transfer-encoding") || has("mime-version"));
        known >= 3 && says_whose || is_part
    }

    /// The value of a line.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.lines.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The values of all lines of a name.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.lines.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The name and the value of a header line: no blank stands in a name.
fn named(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
    is_name.then_some((name, value))
}

/// The line before a message in a file of many: "From name day".
fn is_envelope(line: &str) -> bool {
    line.strip_prefix('>').unwrap_or(line).starts_with("From ")
}

/// A value with parameters: `text/plain; charset="utf-8"`, by RFC 2045, 5.1.
pub(super) struct Parameters<'a> {
    /// What stands before the first parameter, in small letters.
    pub value: String,
    rest: &'a str,
}

impl<'a> Parameters<'a> {
    pub fn read(value: &'a str) -> Self {
        let (value, rest) = value.split_once(';').unwrap_or((value, ""));
        Self { value: value.trim().to_ascii_lowercase(), rest }
    }

    /// A parameter, without its quotation marks.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut rest = self.rest;
        loop {
            let (key, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let (value, left) = match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => after.split_once(';').unwrap_or((after, "")),
            };
            if key.trim_matches([' ', '\t', ';']).eq_ignore_ascii_case(name) {
                return Some(value.trim().to_owned());
            }
            rest = left;
        }
    }
}
