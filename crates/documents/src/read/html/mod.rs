//! Web pages to text: the part that is the document, without what the site puts around it.
//!
//! Nothing is fetched or run. What cannot be seen, pictures and forms are left out; a masked e-mail address whose cipher the
//! page itself carries is put back.

mod body;
mod bounds;
mod choose;
mod encoding;
mod looks;
mod masked;
mod wrapping;

#[cfg(test)]
mod tests;

use scraper::Html;

use super::{Extracted, Form, Unreadable};

/// So many bytes decide whether a text is a web page.
const SAMPLE: usize = 1024;

/// The elements with which a web page, or what was saved of one, begins.
const BEGINNINGS: [&str; 20] = [
    "!doctype html",
    "html",
    "head",
    "meta",
    "title",
    "body",
    "main",
    "article",
    "section",
    "div",
    "p",
    "h1",
    "h2",
    "table",
    "span",
    "center",
    "font",
    "style",
    "link",
    "base",
];

/// Whether the first bytes are those of a web page.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    let text = encoding::text_of(&bytes[..bytes.len().min(SAMPLE)]);
    let mut rest = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    // Comments and the line of XHTML can stand before it.
    loop {
        let after = match rest {
            _ if rest.starts_with("<!--") => rest.split_once("-->"),
            _ if rest.starts_with("<?xml") => rest.split_once("?>"),
            _ => None,
        };
        match after {
            Some((_, after)) => rest = after.trim_start(),
            None => break,
        }
    }
    let Some(rest) = rest.strip_prefix('<') else { return false };
    BEGINNINGS.iter().any(|name| {
        let begins = rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        begins
            && rest[name.len()..].starts_with(|letter: char| letter == '>' || letter == '/' || letter.is_whitespace())
    })
}

/// The text of a web page.
pub(super) fn extract(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    let text = encoding::text_of(bytes);
    bounds::check(&text)?;
    let page = Html::parse_document(&text);
    choose::document_of(&page)?.finish(Form::Html)
}
