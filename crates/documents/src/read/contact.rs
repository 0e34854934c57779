//! The fields of a target: e-mail, telephone, fax, social networks, web forms, salutation.

use std::ops::Range;

use super::MOST_ADDRESSES;
use super::document::Document;
use super::draft::Draft;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::words::Shape;
use crate::Span;

/// The longest e-mail address (RFC 5321, 4.5.3.1: 64 for the name, 255 for the domain, and the sign between them).
const LONGEST_EMAIL: usize = 320;

/// A telephone number has at least so many digits; a shorter one after it is an extension.
const SHORTEST_PHONE: usize = 6;

/// A note in brackets after a label has at most so many words and marks.
const NOTE_WORDS: usize = 10;

/// A number that stands alone has at least so many digits: those of emergency lines have three.
const SHORTEST_CODE: usize = 3;

/// Between a number and its extension stand at most so many bytes (" extension ").
const LONGEST_EXTENSION: usize = 16;

/// A field of a target: what it is, its label's words, and the words of its value.
pub(super) struct Contact {
    pub label: Label,
    pub label_span: Span,
    pub value: Range<usize>,
}

/// A label of a target's field: what it is, what else it is ("Tel/Fax"), and the first word of its value.
#[derive(Clone, Copy)]
pub(super) struct FieldLabel {
    pub label: Label,
    pub second: Option<Label>,
    pub value: usize,
}

/// The label of a target's field that begins with a word.
pub(super) fn label_in(document: &Document, at: usize, end: usize) -> Option<FieldLabel> {
    // "(Salutation: Dear Minister)"
    let at = at + usize::from(at < end && matches!(document.mark(at), '(' | '['));
    let (label, next) = phrase_at(document, at, end)?;
    if let Some(value) = value_after(document, label, next, end) {
        return Some(FieldLabel { label, second: None, value });
    }
    // "Tel/Fax:", "Phone and fax:"
    let between = next..(next + 2).min(end);
    between.filter(|joint| is_joint(document, *joint)).find_map(|joint| {
        let (second, next) = phrase_at(document, joint + 1, end)?;
        let value = value_after(document, second, next, end)?;
        Some(FieldLabel { label, second: Some(second).filter(|second| *second != label), value })
    })
}

/// How many words the label of a field takes, whatever stands after it.
pub(super) fn length_of_label(document: &Document, at: usize, end: usize) -> Option<usize> {
    phrase_at(document, at, end).map(|(_, next)| next - at)
}

/// What stands after the colon of a label with a note: "Salutation for both: Dear Minister".
pub(super) fn after_colon(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    let colon = words.clone().take(NOTE_WORDS).find(|at| document.mark(*at) == ':')?;
    (colon + 1 < words.end).then_some(colon + 1..words.end)
}

/// Whether words are nothing but a number that one calls.
pub(super) fn is_number(document: &Document, words: &Range<usize>) -> bool {
    let digits = |at: usize| document.folded(at).bytes().filter(u8::is_ascii_digit).count();
    let is_part = |at: usize| matches!(document.words()[at].shape, Shape::Number | Shape::Mark);
    words.clone().all(is_part) && words.clone().map(digits).sum::<usize>() >= SHORTEST_PHONE
}

/// Whether words are the name of a telex machine, which stands after its number: "PRESID KD".
pub(super) fn is_answerback(document: &Document, words: &Range<usize>) -> bool {
    /// The name of a machine, and the sign of its country.
    const WORDS: usize = 2;
    words.len() <= WORDS && words.clone().all(|at| document.words()[at].shape == Shape::Capitals)
}

/// Whether words begin with the label of a salutation, whatever stands after it; a bracket may open before it.
pub(super) fn begins_with_salutation(document: &Document, words: &Range<usize>) -> bool {
    let start = words.start + usize::from(matches!(document.mark(words.start), '(' | '['));
    phrase_at(document, start, words.end).is_some_and(|(label, next)| label == Label::Salutation && next < words.end)
}

/// The longest label of a field that begins with a word, and the word after it.
fn phrase_at(document: &Document, at: usize, end: usize) -> Option<(Label, usize)> {
    let first = document.words().get(at).filter(|word| at < end && word.id != 0)?;
    let ends = |phrase: &[u32]| {
        let mut next = at;
        for id in phrase {
            while next < end
                && next > at
                && document.words()[next].shape == Shape::Mark
                && document.mark(next) != ':'
                && document.words()[next].id != *id
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
        Some(next)
    };
    let fits = |lexicon: &Lexicon| {
        let labels = lexicon.labels_from(first.id);
        labels
            .filter_map(|(phrase, label)| contact_of(document, label, ends(phrase)?, end))
            .max_by_key(|(_, next)| *next)
    };
    LEXICONS.all.iter().filter_map(fits).max_by_key(|(_, next)| *next)
}

/// Where the value of a label begins: after a colon; without one, a number or an e-mail address shows that it is a label.
fn value_after(document: &Document, label: Label, next: usize, end: usize) -> Option<usize> {
    if label == Label::SayOnPhone {
        return Some(next + usize::from(next < end && document.mark(next) == ':'));
    }
    let next = after_note(document, next, end);
    if next < end && document.mark(next) == ':' {
        return Some(next + 1);
    }
    let next = next + usize::from(next < end && document.mark(next) == '-');
    let word = document.words().get(next).filter(|word| next < end && word.spaced)?;
    let shows = match label {
        Label::Phone | Label::Fax => word.shape == Shape::Number || matches!(word.mark, '+' | '('),
        Label::Email => {
            let rest = &document.text[word.start as usize..document.words()[end - 1].end as usize];
            rest.split_whitespace().next().is_some_and(|first| first.contains('@'))
        }
        // "Salutation Dear Minister"
        Label::Salutation => super::head::in_any(document, next, end, Role::Opening).is_some(),
        _ => false,
    };
    shows.then_some(next)
}

/// The word after a note in brackets between a label and its colon: "Phone (office hours):".
fn after_note(document: &Document, next: usize, end: usize) -> usize {
    if next >= end || document.mark(next) != '(' {
        return next;
    }
    let close = (next..end.min(next + NOTE_WORDS)).find(|at| document.mark(*at) == ')');
    close.map(|close| close + 1).filter(|after| *after < end && document.mark(*after) == ':').unwrap_or(next)
}

/// "/", "&", "and": what joins two labels.
fn is_joint(document: &Document, at: usize) -> bool {
    matches!(document.mark(at), '/' | '&' | '+') || super::head::in_any(document, at, at + 1, Role::Connector).is_some()
}

/// What a label is among the fields of a target: "Title: Dear Minister" is a salutation.
fn contact_of(document: &Document, label: Label, next: usize, end: usize) -> Option<(Label, usize)> {
    let opens = || document.mark(next) == ':' && super::head::in_any(document, next + 1, end, Role::Opening).is_some();
    match label {
        Label::Title if next < end && opens() => Some((Label::Salutation, next)),
        label => is_contact(label).then_some((label, next)),
    }
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
            | Label::Telegram
            | Label::SayOnPhone
    )
}

/// The words of a line before its first field, and its fields; several can stand on one line.
pub(super) fn contacts_in(document: &Document, words: Range<usize>) -> (Range<usize>, Vec<Contact>) {
    let mut contacts: Vec<Contact> = Vec::new();
    let mut before = words.clone();
    let mut at = words.start;
    while at < words.end {
        match label_in(document, at, words.end).filter(|_| may_begin_label(document, &words, at)) {
            Some(found) => {
                match contacts.last_mut() {
                    Some(last) => last.value.end = at,
                    None => before = words.start..at,
                }
                let label_span = document.span(&(at..found.value));
                for label in [found.second, Some(found.label)].into_iter().flatten() {
                    contacts.push(Contact { label, label_span, value: found.value..words.end });
                }
                at = found.value;
            }
            None => at += 1,
        }
    }
    if contacts.is_empty() {
        before = words.clone();
    }
    let last = words.end;
    for contact in &mut contacts {
        // The comma at the end of a salutation is part of it.
        if contact.label != Label::Salutation || contact.value.end < last {
            contact.value = without_joint(document, contact.value.clone());
        }
    }
    (before, contacts)
}

/// A label after other words on its line has a capital, or stands after a mark: "write to: " in a sentence is none.
fn may_begin_label(document: &Document, words: &Range<usize>, at: usize) -> bool {
    let word = &document.words()[at];
    at == words.start
        || word.at_link_edge
        || (word.spaced || document.words()[at - 1].shape != Shape::Mark)
            && (word.shape != Shape::Small || matches!(document.mark(at - 1), '|' | ';' | '(' | '[' | ','))
}

/// A value without the marks that part it from the next one, and without the bracket that its label stands in.
fn without_joint(document: &Document, words: Range<usize>) -> Range<usize> {
    let mut end = words.end;
    let opens = |end: usize| (words.start..end).any(|at| matches!(document.mark(at), '(' | '['));
    while end > words.start
        && (matches!(document.mark(end - 1), '|' | ';' | ',' | '-' | '\u{b7}' | '\u{2022}' | '(' | '[')
            || matches!(document.mark(end - 1), ')' | ']') && !opens(end))
    {
        end -= 1;
    }
    words.start..end
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
        Label::Email => match emails_in(document, span) {
            // "Email: via the website, https://justice.example/contact"
            emails if emails.is_empty() => ("web_forms", web_addresses_in(document, span)),
            emails => ("emails", emails),
        },
        Label::WebForm => {
            let addresses = web_addresses_in(document, span);
            ("web_forms", if addresses.is_empty() { vec![link_or(document, span)] } else { addresses })
        }
        Label::Phone => ("phones", numbers_in(document, span)),
        Label::Fax => ("faxes", numbers_in(document, span)),
        Label::Social => ("socials", names_in(document, span)),
        // "Facebook: name": without the network the name is none.
        Label::OtherSocial => {
            ("socials", vec![Span { start: contact.label_span.start, end: without_note(document, span).end }])
        }
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

/// The numbers in a value: digits with the marks between them. What stands around them in words is a note; a short number
/// after words or a mark is an extension and stays with the number before it.
fn numbers_in(document: &Document, span: Span) -> Vec<Span> {
    let text = document.raw(span);
    let mut numbers: Vec<Span> = Vec::new();
    for run in number_runs(text) {
        let digits = text[run.clone()].chars().filter(char::is_ascii_digit).count();
        let here = Span { start: span.start + run.start, end: span.start + run.end };
        if digits >= SHORTEST_PHONE || numbers.is_empty() && digits >= SHORTEST_CODE {
            numbers.push(here);
        } else if let Some(last) = numbers.last_mut().filter(|_| digits > 0) {
            // "(until 4 pm)" is a note.
            let between = &document.text[last.end..here.start];
            if between.len() > LONGEST_EXTENSION || between.contains(['(', '[']) {
                break;
            }
            // "555 20 / 555 21" are two, the second without the code of the town.
            if between.trim() == "/" && between.len() > 2 && digits >= SHORTEST_CODE {
                numbers.push(here);
                continue;
            }
            last.end = here.end;
        }
    }
    numbers
}

/// Runs of digits and of the marks that stand inside a telephone number.
fn number_runs(text: &str) -> Vec<Range<usize>> {
    let is_inner = |letter: char| letter.is_ascii_digit() || " \u{a0}+()-.\u{2011}\u{2013}".contains(letter);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, letter) in text.char_indices().chain([(text.len(), '\0')]) {
        // A slash without blanks stands inside a number; with blanks it parts two.
        let slash = letter == '/'
            && !text[..at].ends_with(' ')
            && text[at + 1..].starts_with(|next: char| next.is_ascii_digit());
        match (is_inner(letter) || slash, open) {
            (true, None) => open = Some(at),
            (false, Some(start)) => {
                runs.push(trimmed_number(text, start..at));
                open = None;
            }
            _ => {}
        }
    }
    runs
}

/// A number without the marks around it; a bracket that nothing closes is none of it.
fn trimmed_number(text: &str, run: Range<usize>) -> Range<usize> {
    let part = &text[run.clone()];
    let start = part.find(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '(')).unwrap_or(part.len());
    let last = part.rfind(|letter: char| letter.is_ascii_digit()).map_or(start, |at| at + 1);
    let inner = &part[start..last.max(start)];
    let start = if inner.starts_with('(') && !inner.contains(')') { start + 1 } else { start };
    run.start + start..run.start + last.max(start)
}

/// Names on a network: each begins with `@`; else the whole value without its note in brackets.
fn names_in(document: &Document, span: Span) -> Vec<Span> {
    let text = document.raw(span);
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-' | '@');
    let handles: Vec<Span> = text
        .match_indices('@')
        .take(MOST_ADDRESSES)
        .filter(|(at, _)| *at == 0 || text[..*at].ends_with(|before: char| !is_name(before)))
        .map(|(at, _)| {
            let length = text[at..].find(|letter: char| !is_name(letter)).unwrap_or(text.len() - at);
            let length = text[at..at + length].trim_end_matches(['.', '-']).len();
            Span { start: span.start + at, end: span.start + at + length }
        })
        .filter(|name| name.end > name.start + 1)
        .collect();
    if handles.is_empty() { vec![without_note(document, span)] } else { handles }
}

/// A value without a note in brackets at its end.
pub(super) fn without_note(document: &Document, span: Span) -> Span {
    let text = document.raw(span);
    // The bracket of a link is no note.
    let note = text.find(" (").filter(|at| text.trim_end().ends_with(')') && *at > 0);
    Span { start: span.start, end: span.start + note.unwrap_or(text.len()) }
}
