//! Passing a case on: plain links that the reader's own programs open. Nothing is fetched until somebody taps one.

use super::asked::Asked;
use super::case_view::{self, beginning, title};
use super::cases::first_words;
use crate::Words;

/// Where a link leads that hands a text to a messenger. `{text}` and `{url}` are filled in, encoded. There is no such
/// address for Signal; its people copy the address.
const MESSENGERS: [(&str, &str); 3] = [
    ("WhatsApp", "https://wa.me/?text={text}%20{url}"),
    ("Telegram", "https://t.me/share/url?url={url}&text={text}"),
    ("SMS", "sms:?&body={text}%20{url}"),
];

/// What is needed to pass a case on.
pub(super) struct Share {
    /// The address that never changes, in whatever language the one who opens it prefers.
    pub(super) address: String,
    /// The address of the page in this language.
    pub(super) page: String,
    pub(super) title: String,
    /// The first words of what happened.
    pub(super) summary: String,
    pub(super) mail: String,
    /// Messengers: the words of a link, and the link that opens one.
    pub(super) messengers: Vec<(String, String)>,
    pub(super) card: String,
}

impl Share {
    /// How a case is passed on; `None` where the server was not told at which address people find it. A case that is for
    /// those with a link is not passed on: who may read it, the desk decides.
    pub(super) fn of(asked: &Asked) -> Option<Self> {
        if !asked.case.is_public() {
            return None;
        }
        let (words, origin) = (asked.words(), asked.site.settings.origin.as_deref()?);
        let ready = asked.ready().ok()?;
        let action = ready.edition(words.language());
        let title = title(words, action);
        let address = format!("{origin}/cases/{}", asked.passed_on());
        let (text, url) = (encoded(&text(words, &title)), encoded(&address));
        let mail = format!("mailto:?subject={}&body={text}%0D%0A%0D%0A{url}", encoded(&title));
        let link = |(name, pattern): (&'static str, &str)| {
            (words.fill("share-with", "name", name), pattern.replace("{text}", &text).replace("{url}", &url))
        };
        let (summary, _) = beginning(action, ready.waits_in(words.language()));
        let summary = documents::plain_text(&summary);
        Some(Self {
            page: format!("{origin}{}", asked.address("")),
            mail,
            messengers: MESSENGERS.into_iter().map(link).collect(),
            card: asked.address("/card"),
            summary: first_words(&summary),
            address,
            title,
        })
    }
}

fn text(words: &Words, title: &str) -> String {
    words.fill("share-text", "title", title)
}

/// A text as a part of an address (RFC 3986, 2.1).
pub(super) fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            other => encoded += &format!("%{other:02X}"),
        }
    }
    encoded
}

/// The names of the people of a case, as in a sentence.
pub(super) fn people(words: &Words, action: &casework::UrgentAction) -> String {
    let names: Vec<&str> = action.people.iter().map(|person| person.name.as_str()).collect();
    words.list(&names)
}

/// The countries of a case, in a line.
pub(super) fn countries(words: &Words, action: &casework::UrgentAction) -> String {
    case_view::countries(words, action)
}
