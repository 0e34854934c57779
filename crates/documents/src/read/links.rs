//! Links in the words: `[text](address)`.

use crate::Span;

/// The parts of a link in a text.
#[derive(Clone, Copy)]
pub(super) struct LinkSpan {
    /// Where the opening bracket stands.
    pub open: usize,
    /// The words that are the link.
    pub text: Span,
    /// Where it leads; may be empty.
    pub href: Span,
    /// The byte after the closing parenthesis.
    pub end: usize,
}

/// All links of a text, in their order. Each byte is looked at no more than twice.
pub(super) fn links_of(text: &str) -> Vec<LinkSpan> {
    let bytes = text.as_bytes();
    let mut links: Vec<LinkSpan> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'[' => open.push(at),
            b']' => {
                let start = open.pop();
                let href = start.filter(|_| bytes.get(at + 1) == Some(&b'(')).and_then(|_| href_at(bytes, at + 2));
                if let (Some(start), Some(href)) = (start, href) {
                    // A link in the text of a link: the inner one stands.
                    if links.last().is_none_or(|last| last.end <= start) && start + 1 < at {
                        let text = trimmed(bytes, Span { start: start + 1, end: at });
                        links.push(LinkSpan { open: start, text, href, end: closing(bytes, href.end) });
                        at = closing(bytes, href.end);
                        continue;
                    }
                }
            }
            b'\n' if is_blank_line_next(bytes, at + 1) => open.clear(),
            _ => {}
        }
        at += 1;
    }
    links
}

/// The address that begins here and ends before the parenthesis that closes it; it has no bracket and no line end.
fn href_at(bytes: &[u8], from: usize) -> Option<Span> {
    let mut depth = 0_usize;
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(trimmed(bytes, Span { start: from, end: at })),
            b')' => depth -= 1,
            b'\n' | b'[' | b']' => return None,
            _ => {}
        }
    }
    None
}

fn closing(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|byte| *byte == b')').map_or(bytes.len(), |place| from + place + 1)
}

fn is_blank_line_next(bytes: &[u8], from: usize) -> bool {
    let next = bytes[from..].iter().find(|byte| !matches!(byte, b' ' | b'\t'));
    matches!(next, None | Some(b'\n' | b'\x0c'))
}

fn trimmed(bytes: &[u8], span: Span) -> Span {
    let inner = &bytes[span.start..span.end];
    let start = span.start + (inner.len() - inner.trim_ascii_start().len());
    Span { start, end: start + inner.trim_ascii().len() }
}
