//! Links: `[words](address)`, or the words alone where they are the address.

use super::{Flow, floor};

/// The longest address that is kept, in bytes: longer ones carry something else than where they lead.
pub(in crate::read) const LONGEST_ADDRESS: usize = 2048;

impl Flow {
    /// Makes a link of what was written since a place.
    pub fn link(&mut self, from: usize, address: &str) {
        let from = floor(&self.text, from);
        let written = &self.text[from..];
        let start = from + (written.len() - written.trim_start().len());
        let words = written.trim();
        let end = start + words.len();
        if let Some((before, after)) = around(words, address) {
            self.insert(end, &after);
            self.insert(start, before);
        }
    }
}

/// What is written before and after words that lead to an address: `[` and `](address)`, or the address alone after words that
/// cannot stand in brackets. `None` where the words say the address themselves, or it leads nowhere.
pub(in crate::read) fn around(words: &str, address: &str) -> Option<(&'static str, String)> {
    let address = cleaned(address).filter(|address| !words.is_empty() && !is_said(words, address))?;
    let is_simple = !words.contains(['\n', '\x0c']) && is_balanced(words) && !words.contains("](");
    match is_simple {
        true => Some(("[", format!("]({address})"))),
        false => (!words.contains(address.as_str())).then(|| ("", format!(" {address}"))),
    }
}

/// The address without what would break the text; `None` for what leads nowhere that can be followed outside.
fn cleaned(address: &str) -> Option<String> {
    let address = address.trim();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_scheme = |scheme: &str| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let follows = match scheme.as_deref().filter(|scheme| is_scheme(scheme)) {
        Some("http" | "https" | "mailto") | None => true,
        // "www.example.org:8080/path" has a colon and no scheme.
        Some(other) => other.contains('.'),
    };
    if !follows || address.len() > LONGEST_ADDRESS {
        return None;
    }
    let mut cleaned = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            '[' => cleaned.push_str("%5B"),
            ']' => cleaned.push_str("%5D"),
            '<' => cleaned.push_str("%3C"),
            '>' => cleaned.push_str("%3E"),
            letter if letter.is_whitespace() => cleaned.push_str("%20"),
            letter if letter.is_control() => {}
            letter => cleaned.push(letter),
        }
    }
    if !has_pairs(&cleaned, '(', ')') {
        cleaned = cleaned.replace('(', "%28").replace(')', "%29");
    }
    Some(cleaned)
}

/// Whether the words are the address: then it is written once, without `mailto:`.
fn is_said(words: &str, address: &str) -> bool {
    let bare = |text: &str| {
        let text = text.to_lowercase();
        let text = text.strip_prefix("mailto:").unwrap_or(&text);
        let text = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
        text.trim_end_matches('/').to_owned()
    };
    let address = bare(address);
    let without_subject = address.split('?').next().filter(|address| address.contains('@') && !address.contains('/'));
    let words = bare(words);
    words == address || Some(words.as_str()) == without_subject
}

fn is_balanced(words: &str) -> bool {
    has_pairs(words, '[', ']')
}

fn has_pairs(text: &str, open: char, close: char) -> bool {
    let mut depth = 0_i32;
    for letter in text.chars() {
        depth += i32::from(letter == open) - i32::from(letter == close);
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}
