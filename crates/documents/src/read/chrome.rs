//! Lines of a site around a document: its menus, the buttons to share and to print, its foot.

use super::document::Document;
use super::identifiers::{index_in, number_in};
use super::lexicon::{LEXICONS, Label};
use super::words::Shape;

/// A part of a menu has at most so many words.
const MENU_WORDS: usize = 4;

/// A menu has at least so many parts: "Share | Print | PDF".
const MENU_PARTS: usize = 3;

/// A signature has at most so many lines.
const SIGNATURE_LINES: usize = 14;

/// A line of a menu has at most so many words and marks.
const LINE_WORDS: usize = 60;

/// Whether a line is a site's own: a menu, several links and nothing beside them, its copyright.
pub(super) fn is_chrome(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    // "/* Written by ... in conference */" stands around a text of the conferences of the 1990s.
    let text = document.raw_line(line);
    if text.starts_with('©') || text.starts_with("/*") || begins_signature(document, line) {
        return true;
    }
    if words.len() > LINE_WORDS {
        return false;
    }
    // "Action ended: pharmacist freed (UA 74/14)", a link of the site to another document.
    let is_at_foot = || line * 2 > document.lines.len() && is_links(document, line);
    (is_menu(document, line) || is_links(document, line) || names_networks(document, line))
        && (is_at_foot() || number_in(document, words.clone()).is_none())
        && index_in(document, words).is_none()
}

/// "-- " above what a sender writes under every message.
fn begins_signature(document: &Document, line: usize) -> bool {
    document.raw_line(line) == "--" && document.lines.len() - line <= SIGNATURE_LINES
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
    if links.len() > 1
        && links.iter().all(|link| shares(document.raw(link.href)))
        && is_led(document, line, links[0].open)
    {
        return true;
    }
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

/// Whether a line is one link and nothing else but marks.
pub(super) fn is_one_link(document: &Document, line: usize) -> bool {
    let here = &document.lines[line];
    let first = document.links.partition_point(|link| link.end <= here.start);
    let Some(link) = document.links.get(first).filter(|link| link.open < here.end) else { return false };
    let is_inside = |at: usize| {
        let word = &document.words()[at];
        link.open <= word.start as usize && word.end as usize <= link.end
    };
    here.words.clone().all(|at| document.words()[at].shape == Shape::Mark || is_inside(at))
}

/// "Share: Facebook Twitter E-mail": after a colon nothing but names of networks, two at least.
fn names_networks(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let Some(colon) = words.clone().take(SHARING_WORDS + 1).find(|at| document.mark(*at) == ':') else { return false };
    let after: Vec<_> = (colon + 1..words.end).filter(|at| document.words()[*at].shape != Shape::Mark).collect();
    let labels = [Label::Social, Label::OtherSocial, Label::Email, Label::Phone];
    let is_network = |at: &usize| {
        let id = document.words()[*at].id;
        id != 0 && labels.iter().any(|label| LEXICONS.has_label(document.folded(*at), *label))
    };
    after.len() > 1 && after.iter().all(is_network)
}

/// Before the links with which a page is shared stand at most so many words: "Share:", "Partilha esta página:".
const SHARING_WORDS: usize = 4;

/// Whether an address leads nowhere, or to where a page is shared.
fn shares(href: &str) -> bool {
    let href = href.trim();
    matches!(href, "" | "#") || href.starts_with("mailto:?") || href.contains("/share") || href.contains("/intent/")
}

/// Whether on a line a few words with a colon stand before a link, and nothing but links and marks after it.
fn is_led(document: &Document, line: usize, link: usize) -> bool {
    let words = document.lines[line].words.clone();
    let is_mark = |at: usize| document.words()[at].shape == Shape::Mark;
    let start = words.clone().find(|at| document.words()[*at].start as usize >= link).unwrap_or(words.end);
    let leads = words.start..start;
    let colon = leads.clone().next_back().is_some_and(|at| document.mark(at) == ':');
    let few = leads.clone().filter(|at| !is_mark(*at)).count() <= SHARING_WORDS;
    let in_link = |at: usize| {
        let here = document.words()[at].start as usize;
        let first = document.links.partition_point(|link| link.end <= here);
        document.links.get(first).is_some_and(|link| link.open <= here)
    };
    colon && few && (start..words.end).all(|at| is_mark(at) || in_link(at))
}
