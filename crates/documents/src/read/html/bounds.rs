//! What a parser of HTML would take: some of its steps look at all open elements, so that a page made for it costs the
//! square of its size. The cost is estimated in one pass before, and a page that no office wrote is refused.

use std::collections::HashMap;

use crate::read::Unreadable;

/// The most that the steps of a parser may cost, in elements looked at. A page of a mebibyte costs about a million.
const MOST_STEPS: usize = 30_000_000;

/// The most elements that may be open at once; pages have some thirty.
const DEEPEST: usize = 1000;

/// Elements that are never open (the HTML standard, 13.1.2), and those that the next of their kind closes.
const NOT_OPEN: [&str; 24] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li",
    "td", "th", "tr", "dt", "dd", "option", "html", "head", "body",
];

/// Elements in which no tag begins.
const RAW: [&str; 5] = ["script", "style", "textarea", "title", "xmp"];

/// Refuses what would take too long.
pub(super) fn check(text: &str) -> Result<(), Unreadable> {
    let mut open: HashMap<String, usize> = HashMap::new();
    let (mut depth, mut steps, mut merged) = (0_usize, 0_usize, 0_usize);
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'<') {
        at += found + 1;
        if bytes[at..].starts_with(b"!--") {
            at = text[at..].find("-->").map_or(bytes.len(), |end| at + end);
            continue;
        }
        let closes = bytes.get(at) == Some(&b'/');
        let name_at = at + usize::from(closes);
        if !bytes.get(name_at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let name = name_of(&bytes[name_at..]);
        let tag = tag_of(&bytes[name_at..]);
        at = name_at + tag.length;
        steps = steps.saturating_add(tag.attributes * tag.attributes).saturating_add(depth + 1);
        // A second body gives its attributes to the first one, which compares them with all that it has.
        merged += if matches!(name.as_str(), "html" | "body") { tag.attributes + 1 } else { 0 };
        steps =
            steps.saturating_add(if matches!(name.as_str(), "html" | "body") { merged * merged.min(64) } else { 0 });
        if steps > MOST_STEPS || depth > DEEPEST {
            return Err(Unreadable::GaveUp);
        }
        if NOT_OPEN.contains(&name.as_str()) {
            continue;
        }
        if closes {
            if let Some(count) = open.get_mut(&name).filter(|count| **count > 0) {
                *count -= 1;
                depth -= 1;
            }
            continue;
        }
        if RAW.contains(&name.as_str()) {
            at += raw_length(&bytes[at..], &name);
            continue;
        }
        *open.entry(name).or_default() += 1;
        depth += 1;
    }
    Ok(())
}

/// The longest name of an element that is told apart; longer ones are alike.
const LONGEST_NAME: usize = 32;

fn name_of(bytes: &[u8]) -> String {
    let end = bytes.iter().take(LONGEST_NAME).take_while(|byte| !b" \t\r\n\x0c/>".contains(byte)).count();
    String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase()
}

struct Tag {
    length: usize,
    attributes: usize,
}

/// How long a tag is, and how many attributes it has at most.
fn tag_of(bytes: &[u8]) -> Tag {
    let (mut quote, mut attributes) = (None, 0);
    let mut was_space = false;
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return Tag { length: at + 1, attributes },
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                attributes += 1;
            }
            (None, b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'\x0c') => was_space = true,
            (None, _) => {
                attributes += usize::from(was_space);
                was_space = false;
            }
        }
    }
    Tag { length: bytes.len(), attributes }
}

/// How many bytes stand before the tag that ends a script or style.
fn raw_length(bytes: &[u8], name: &str) -> usize {
    let ends = |at: &usize| {
        let rest = &bytes[*at..];
        rest.starts_with(b"</")
            && rest.get(2..2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
    };
    (0..bytes.len()).find(ends).unwrap_or(bytes.len())
}
