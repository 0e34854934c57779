//! The words of a block in pieces: plain ones, links, line ends; for the forms that can show a link as one.

use crate::case_file::links_in;

/// A piece of a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that lead nowhere.
    Words(&'a str),
    /// Words that lead to an address.
    Link {
        /// The words.
        words: &'a str,
        /// Where it leads: on the web, by mail, or nowhere yet (`#`).
        address: String,
    },
}

/// The pieces of one line.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for link in links_in(line) {
        let address = &line[link.address];
        // What no form may follow stays in brackets, as words: so it is seen, and reads back.
        if !is_harmless(address) {
            continue;
        }
        push_words(&mut pieces, &line[at..link.whole.start]);
        pieces.push(Piece::Link { words: &line[link.text], address: address.to_owned() });
        at = link.whole.end;
    }
    push_words(&mut pieces, &line[at..]);
    pieces
}

/// Whether an address is one of the web or of mail, or has no scheme at all.
fn is_harmless(address: &str) -> bool {
    let Some((scheme, _)) = address.split_once(':') else { return true };
    ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Words, with the addresses that stand in them as links.
fn push_words<'a>(pieces: &mut Vec<Piece<'a>>, words: &'a str) {
    let mut at = 0;
    let mut word_start = 0;
    for word in words.split_inclusive(' ') {
        let inner = word.trim_end().trim_end_matches(['.', ',', ';', ':', ')']);
        if let Some(address) = address_of(inner) {
            if word_start > at {
                pieces.push(Piece::Words(&words[at..word_start]));
            }
            pieces.push(Piece::Link { words: inner, address });
            at = word_start + inner.len();
        }
        word_start += word.len();
    }
    if at < words.len() {
        pieces.push(Piece::Words(&words[at..]));
    }
}

fn address_of(word: &str) -> Option<String> {
    let is_plain = word.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"()[]".contains(&byte));
    if !is_plain {
        return None;
    }
    if word.starts_with("https://") || word.starts_with("http://") {
        return Some(word.to_owned());
    }
    if word.starts_with("www.") {
        return Some(format!("https://{word}"));
    }
    let (name, domain) = word.split_once('@')?;
    let is_domain =
        domain.contains('.') && domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte));
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte));
    (is_name && is_domain).then(|| format!("mailto:{word}"))
}

/// Text for XML or HTML, within elements and attributes; characters that XML does not have are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// The label at the beginning of a block, with its colon, where it has one.
pub(super) fn label_and_value(line: &str) -> (&str, &str) {
    match line.find(": ").map(|at| at + 1).or_else(|| line.ends_with(':').then_some(line.len())) {
        Some(at) if !line[..at].contains('[') => line.split_at(at),
        _ => ("", line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_addresses_are_told_apart_from_words() {
        let link = |words, address: &str| Piece::Link { words, address: address.to_owned() };
        assert_eq!(
            pieces("See [a law](https://x.example/(a)), write to a@x.example."),
            [
                Piece::Words("See "),
                link("a law", "https://x.example/(a)"),
                Piece::Words(", write to "),
                link("a@x.example", "mailto:a@x.example"),
                Piece::Words("."),
            ]
        );
        assert_eq!(pieces("[a](javascript:b)"), [Piece::Words("[a](javascript:b)")]);
        assert_eq!(pieces("[2,000](#)"), [link("2,000", "#")]);
    }
}
