//! Lines of a site around a document: its menus, the buttons to share and to print, its foot.

use super::document::Document;
use super::identifiers::{index_in, number_in};
use super::words::Shape;

/// A part of a menu has at most so many words.
const MENU_WORDS: usize = 4;

/// A menu has at least so many parts: "Share | Print | PDF".
const MENU_PARTS: usize = 3;

/// A line of a menu has at most so many words and marks.
const LINE_WORDS: usize = 60;

/// Whether a line is a site's own: a menu, several links and nothing beside them, its copyright.
pub(super) fn is_chrome(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    if document.raw_line(line).starts_with('©') {
        return true;
    }
    if words.len() > LINE_WORDS {
        return false;
    }
    (is_menu(document, line) || is_links(document, line))
        && number_in(document, words.clone()).is_none()
        && index_in(document, words).is_none()
}

/// "Home > Act > Letters", "Share | Print | PDF": few words between marks, and no figures.
fn is_menu(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let is_mark = |at: usize| {
        matches!(document.mark(at), '|' | '>' | '\u{bb}') || document.raw(document.span(&(at..at + 1))) == "»"
    };
    let (mut parts, mut length) = (1, 0);
    for at in words {
        let word = &document.words()[at];
        if word.shape == Shape::Mark && is_mark(at) {
            (parts, length) = (parts + 1, 0);
        } else if word.shape == Shape::Number || matches!(document.mark(at), '@' | ':' | '+') {
            return false;
        } else {
            length += usize::from(word.shape != Shape::Mark);
        }
        if length > MENU_WORDS {
            return false;
        }
    }
    parts >= MENU_PARTS
}

/// Two links or more, or one that leads nowhere, and nothing beside them but marks.
fn is_links(document: &Document, line: usize) -> bool {
    let here = &document.lines[line];
    let first = document.links.partition_point(|link| link.end <= here.start);
    let links: Vec<_> = document.links[first..].iter().take_while(|link| link.open < here.end).collect();
    let leads_nowhere = |href: &str| matches!(href.trim(), "" | "#");
    let few = match links.as_slice() {
        [] => true,
        [link] => !leads_nowhere(document.raw(link.href)),
        _ => false,
    };
    let inside = |at: usize| {
        let word = &document.words()[at];
        let (start, end) = (word.start as usize, word.end as usize);
        links.iter().any(|link| link.open <= start && end <= link.end)
    };
    !few && here.words.clone().all(|at| document.words()[at].shape == Shape::Mark || inside(at))
}
