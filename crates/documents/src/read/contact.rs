//! The fields of a target: e-mail, telephone, fax, social networks, web forms, salutation.

use std::ops::Range;

use super::MOST_ADDRESSES;
use super::document::Document;
use super::draft::Draft;
use super::lexicon::{LEXICONS, Label, Lexicon};
use super::words::Shape;
use crate::Span;

/// The longest e-mail address (RFC 5321, 4.5.3.1: 64 for the name, 255 for the domain, and the sign between them).
const LONGEST_EMAIL: usize = 320;

/// A telephone number has at least so many digits; two short ones in one field are an extension.
const SHORTEST_PHONE: usize = 6;

/// A field of a target: what it is, its label's words, and the words of its value.
pub(super) struct Contact {
    pub label: Label,
    pub label_span: Span,
    pub value: Range<usize>,
}

/// The label of a target's field that begins with a word, and the word after its colon.
pub(super) fn label_in(document: &Document, at: usize, end: usize) -> Option<(Label, usize)> {
    let first = document.words().get(at).filter(|word| at < end && word.id != 0)?;
    let fits = |lexicon: &Lexicon| {
        lexicon.labels_from(first.id).filter(|(_, label)| is_contact(*label)).find_map(|(phrase, label)| {
            let mut next = at;
            for id in phrase {
                while next < end
                    && next > at
                    && document.words()[next].shape == Shape::Mark
                    && document.mark(next) != ':'
                {
                    next += 1;
                }
                if next >= end || document.words()[next].id != *id {
                    return None;
                }
                next += 1;
            }
            while matches!(document.mark(next), '.' | ')' | '*') && next < end {
                next += 1;
            }
            (next < end && document.mark(next) == ':').then_some((label, next + 1))
        })
    };
    LEXICONS.all.iter().filter_map(fits).max_by_key(|(_, next)| *next)
}

fn is_contact(label: Label) -> bool {
    matches!(
        label,
        Label::Email
            | Label::Phone
            | Label::Fax
            | Label::Social
            | Label::OtherSocial
            | Label::WebForm
            | Label::Salutation
            | Label::Address
    )
}

/// The words of a line before its first field, and its fields; several can stand on one line.
pub(super) fn contacts_in(document: &Document, words: Range<usize>) -> (Range<usize>, Vec<Contact>) {
    let mut contacts: Vec<Contact> = Vec::new();
    let mut before = words.clone();
    let mut at = words.start;
    while at < words.end {
        // A label after other words on the line has a capital: "write to: " in a sentence is none.
        let may_begin = at == words.start || document.words()[at].spaced && document.words()[at].shape != Shape::Small;
        match label_in(document, at, words.end).filter(|_| may_begin) {
            Some((label, value)) => {
                match contacts.last_mut() {
                    Some(last) => last.value.end = at,
                    None => before = words.start..at,
                }
                contacts.push(Contact { label, label_span: document.span(&(at..value)), value: value..words.end });
                at = value;
            }
            None => at += 1,
        }
    }
    if contacts.is_empty() {
        before = words;
    }
    (before, contacts)
}

/// The e-mail addresses in a part of the text.
pub(super) fn emails_in(document: &Document, span: Span) -> Vec<Span> {
    let text = document.raw(span);
    let mut found: Vec<Span> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+' | '%');
        let name = text[..at].len() - text[..at].trim_end_matches(is_name).len();
        let rest = &text[at + 1..];
        let domain = rest.len()
            - rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-')).len();
        let domain = rest[..domain].trim_end_matches(['.', '-']).len();
        let start = span.start + at - name;
        let end = span.start + at + 1 + domain;
        let is_address = name > 0 && rest[..domain].contains('.') && end - start <= LONGEST_EMAIL;
        // The text and the address of one mail link are one address.
        if found.len() > MOST_ADDRESSES {
            break;
        }
        if is_address && !found.iter().any(|other| document.raw(*other) == &document.text[start..end]) {
            found.push(Span { start, end });
        }
    }
    found
}

/// The addresses on the web in a part of the text: they begin with `http://`, `https://` or `www.`.
pub(super) fn web_addresses_in(document: &Document, span: Span) -> Vec<Span> {
    let text = document.raw(span);
    let mut found: Vec<Span> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if !begins_web_address(&text.as_bytes()[at..]) {
            at += 1;
            continue;
        }
        let rest = &text[at..];
        let is_end =
            |letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | ')' | ']' | '|' | '“' | '”');
        let length =
            rest[..rest.find(is_end).unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':']).len().max(1);
        found.push(Span { start: span.start + at, end: span.start + at + length });
        at += length;
    }
    found
}

fn begins_web_address(bytes: &[u8]) -> bool {
    let begins = |begin: &&[u8]| bytes.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin));
    matches!(bytes[0], b'h' | b'H' | b'w' | b'W') && [&b"http://"[..], b"https://", b"www."].iter().any(begins)
}

/// Puts a field into the target with this number.
pub(super) fn take(draft: &mut Draft<'_>, target: usize, contact: &Contact) {
    let document = draft.document;
    if contact.value.is_empty() {
        return;
    }
    let span = whole_span(document, &contact.value);
    let (list, spans) = match contact.label {
        Label::Email => ("emails", emails_in(document, span)),
        Label::WebForm => {
            let addresses = web_addresses_in(document, span);
            ("web_forms", if addresses.is_empty() { vec![link_or(document, span)] } else { addresses })
        }
        Label::Phone => ("phones", numbers_in(document, span)),
        Label::Fax => ("faxes", numbers_in(document, span)),
        Label::Social => ("socials", parts(document, span)),
        // "Facebook: name": without the network the name is none.
        Label::OtherSocial => ("socials", vec![Span { start: contact.label_span.start, end: span.end }]),
        _ => return,
    };
    for span in spans {
        push(draft, target, list, span);
    }
}

/// Adds one value to a list of a target.
pub(super) fn push(draft: &mut Draft<'_>, target: usize, list: &str, span: Span) {
    let value = draft.document.value(span);
    let Some(values) = draft.action.targets.get_mut(target).and_then(|target| match list {
        "emails" => Some(&mut target.emails),
        "phones" => Some(&mut target.phones),
        "faxes" => Some(&mut target.faxes),
        "socials" => Some(&mut target.socials),
        "web_forms" => Some(&mut target.web_forms),
        _ => None,
    }) else {
        return;
    };
    if value.is_empty() || values.len() > MOST_ADDRESSES || values.contains(&value) {
        return;
    }
    values.push(value);
    let place = values.len() - 1;
    draft.stands(format!("targets/{target}/{list}/{place}"), span);
}

/// From the first to the last word; the closing mark of a link is no word.
fn whole_span(document: &Document, words: &Range<usize>) -> Span {
    let span = document.span(words);
    let next = document.links.partition_point(|link| link.end <= span.start);
    let link = document.links.get(next).filter(|link| link.text.start <= span.start);
    Span { start: span.start, end: link.map_or(span.end, |link| link.end.max(span.end)) }
}

/// Where a link leads, where the span begins in one; else the span.
fn link_or(document: &Document, span: Span) -> Span {
    let next = document.links.partition_point(|link| link.end <= span.start);
    let link = document.links.get(next).filter(|link| link.text.start <= span.start && link.end <= span.end);
    link.map_or(span, |link| link.href)
}

/// Numbers parted by a semicolon, or by other marks and words where both sides have the digits of a number.
fn numbers_in(document: &Document, span: Span) -> Vec<Span> {
    let mut numbers: Vec<Span> = Vec::new();
    for part in split_at(document, span, &[";", " / ", ",", " or ", " o ", " and ", " y "]) {
        let digits = |span: Span| document.raw(span).chars().filter(char::is_ascii_digit).count();
        match numbers.last_mut() {
            Some(last) if digits(part) < SHORTEST_PHONE || digits(*last) < SHORTEST_PHONE => last.end = part.end,
            _ => numbers.push(part),
        }
    }
    numbers
}

fn parts(document: &Document, span: Span) -> Vec<Span> {
    split_at(document, span, &[";", ",", " / ", " and ", " y ", " or ", " o "])
}

fn split_at(document: &Document, span: Span, separators: &[&str]) -> Vec<Span> {
    let text = document.raw(span);
    let mut marks: Vec<(usize, usize)> =
        separators.iter().flat_map(|mark| text.match_indices(mark)).map(|(at, mark)| (at, at + mark.len())).collect();
    marks.sort_unstable();
    marks.push((text.len(), text.len()));
    let (mut parts, mut start) = (Vec::new(), 0);
    for (end, next) in marks {
        // Two separators can overlap ("a and or b"): the part between them is empty.
        let part = text.get(start..end).unwrap_or_default();
        let inner = part.trim();
        if !inner.is_empty() {
            let begin = span.start + start + (part.len() - part.trim_start().len());
            parts.push(Span { start: begin, end: begin + inner.len() });
        }
        start = start.max(next);
    }
    parts
}
