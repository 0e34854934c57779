//! What extracting gave, as bytes, for whoever lets a reader run in a process of its own.
//!
//! A first line says what it is, with the numbers that belong to it; after the line of a text come its remarks, a line each,
//! and then the text itself, as many bytes as were said. Whoever reads it trusts nothing: the other side may have been
//! taken over by a document. What is not exactly in this form is no answer.
//!
//! ```text
//! text docx 11 1
//! link-empty 0 5
//! hello world
//! ```

use std::fmt::Write;

use super::decode::SEEMINGS;
use super::{Extracted, Form, Unreadable};
use crate::{Code, Span};

/// The largest answer, in bytes. Extracted text is at most as large as a document may be when it is unpacked; beyond
/// that, and what the remarks take, nobody reads on.
pub const LARGEST_ANSWER: usize = 32 * 1024 * 1024;

/// The most remarks about the form itself that an answer has.
const MOST: usize = 10_000;

/// What [`Unreadable::Binary`] can seem to be beside [`SEEMINGS`]: what containers turn out to hold.
const HELD: [&str; 10] = [
    "a spreadsheet (XLSX)",
    "a presentation (PPTX)",
    "a spreadsheet (ODS)",
    "a presentation (ODP)",
    "an OpenDocument file, and no text",
    "a ZIP archive, and no document",
    "a spreadsheet of the older kind (XLS)",
    "a presentation of the older kind (PPT)",
    "a saved mail message (MSG)",
    "a drawing (VSD)",
];

/// What [`Unreadable::TooMany`] can be about. An answer names it by this word, and no other word is taken.
const MANY: [&str; 21] = [
    "targets",
    "people",
    "mentioned",
    "copies",
    "figures",
    "demands",
    "links",
    "paragraphs",
    "lines",
    "previous",
    "previous documents",
    "addresses of one target",
    "sentences that ask",
    "pages",
    "characters",
    "parts",
    "objects",
    "tables",
    "elements",
    "groups in each other",
    "parts of a message",
];

/// An answer as bytes.
#[must_use]
pub fn write(outcome: &Result<Extracted, Unreadable>) -> Vec<u8> {
    match outcome {
        Ok(extracted) => {
            let (text, remarks) = (&extracted.text, &extracted.remarks[..extracted.remarks.len().min(MOST)]);
            let mut head = format!("text {} {} {}\n", extracted.form.word(), text.len(), remarks.len());
            for (code, span) in remarks {
                // Writing to a string cannot fail.
                let _ = writeln!(head, "{} {} {}", code.name(), span.start, span.end);
            }
            head.push_str(text);
            head.into_bytes()
        }
        Err(unreadable) => (words_of(unreadable) + "\n").into_bytes(),
    }
}

fn words_of(unreadable: &Unreadable) -> String {
    match unreadable {
        Unreadable::Empty => "empty".into(),
        Unreadable::Binary { seems } => match seems.and_then(seeming) {
            Some(seems) => format!("binary {seems}"),
            None => "binary".into(),
        },
        Unreadable::TooLarge { size, limit } => format!("too-large {size} {limit}"),
        Unreadable::FieldTooLarge { line, size, limit } => format!("field-too-large {line} {size} {limit}"),
        Unreadable::Encrypted { form } => format!("encrypted {}", form.word()),
        Unreadable::NoTextLayer { pages } => format!("no-text-layer {pages}"),
        Unreadable::OldWord => "old-word".into(),
        Unreadable::Damaged { form } => format!("damaged {}", form.word()),
        Unreadable::Swollen { form, limit } => format!("swollen {} {limit}", form.word()),
        Unreadable::GaveUp => "gave-up".into(),
        Unreadable::TooMany { what, limit } => {
            format!("too-many {limit} {}", known(&MANY, what).unwrap_or("elements"))
        }
    }
}

/// Reads an answer; `None` for what is none.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Result<Extracted, Unreadable>> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(&bytes[..end]).ok()?;
    let rest = &bytes[end + 1..];
    match line.strip_prefix("text ") {
        Some(head) => extracted(head, rest).map(Ok),
        None if rest.is_empty() => unreadable(line).map(Err),
        None => None,
    }
}

fn extracted(head: &str, mut rest: &[u8]) -> Option<Extracted> {
    let [form, length, count] = words(head)?;
    let (form, length, count) = (Form::from_word(form)?, number(length)?, number(count)?);
    if count > MOST {
        return None;
    }
    let mut remarks = Vec::new();
    for _ in 0..count {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let [code, start, stop] = words(std::str::from_utf8(&rest[..end]).ok()?)?;
        remarks.push((Code::from_name(code)?, Span { start: number(start)?, end: number(stop)? }));
        rest = &rest[end + 1..];
    }
    let text = std::str::from_utf8(rest).ok().filter(|text| text.len() == length && is_clean(text))?;
    let stands = |(_, span): &(Code, Span)| text.get(span.start..span.end).is_some();
    remarks.iter().all(stands).then(|| Extracted { form, text: text.to_owned(), remarks })
}

/// Whether a text follows what [`Extracted::text`] promises.
fn is_clean(text: &str) -> bool {
    !text.contains(['\r', '\0']) && !text.starts_with('\u{feff}')
}

fn unreadable(line: &str) -> Option<Unreadable> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let form = || Form::from_word(rest);
    Some(match word {
        "empty" if rest.is_empty() => Unreadable::Empty,
        "old-word" if rest.is_empty() => Unreadable::OldWord,
        "gave-up" if rest.is_empty() => Unreadable::GaveUp,
        "binary" if rest.is_empty() => Unreadable::Binary { seems: None },
        "binary" => Unreadable::Binary { seems: Some(seeming(rest)?) },
        "encrypted" => Unreadable::Encrypted { form: form()? },
        "damaged" => Unreadable::Damaged { form: form()? },
        "no-text-layer" => Unreadable::NoTextLayer { pages: number(rest)?.try_into().ok()? },
        "too-large" => {
            let [size, limit] = words(rest)?;
            Unreadable::TooLarge { size: number(size)?, limit: number(limit)? }
        }
        "field-too-large" => {
            let [line, size, limit] = words(rest)?;
            Unreadable::FieldTooLarge {
                line: number(line)?.try_into().ok()?,
                size: number(size)?,
                limit: number(limit)?,
            }
        }
        "swollen" => {
            let [form, limit] = words(rest)?;
            Unreadable::Swollen { form: Form::from_word(form)?, limit: number(limit)? }
        }
        "too-many" => {
            let (limit, what) = rest.split_once(' ')?;
            Unreadable::TooMany { what: known(&MANY, what)?, limit: number(limit)? }
        }
        _ => return None,
    })
}

/// Exactly so many words.
fn words<const N: usize>(line: &str) -> Option<[&str; N]> {
    line.split(' ').collect::<Vec<_>>().try_into().ok()
}

/// A number as this module writes it, so that each answer has one form.
fn number(word: &str) -> Option<usize> {
    word.parse().ok().filter(|number: &usize| number.to_string() == word)
}

/// What something seems to be, in the same words, from the lists of ours.
fn seeming(words: &str) -> Option<&'static str> {
    known(&SEEMINGS, words).or_else(|| known(&HELD, words))
}

/// The same words, from a list of ours.
fn known(list: &[&'static str], words: &str) -> Option<&'static str> {
    list.iter().copied().find(|known| *known == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Result<Extracted, Unreadable>> {
        let remarks =
            vec![(Code::LinkEmpty, Span { start: 0, end: 3 }), (Code::InternalNote, Span { start: 7, end: 7 })];
        let text = "Añx, an\ninvented text".to_owned();
        let mut all = vec![
            Ok(Extracted { form: Form::Docx, text, remarks }),
            Ok(Extracted { form: Form::Pdf, text: String::new(), remarks: Vec::new() }),
            Err(Unreadable::Empty),
            Err(Unreadable::Binary { seems: None }),
            Err(Unreadable::TooLarge { size: 9, limit: 8 }),
            Err(Unreadable::FieldTooLarge { line: 3, size: 9, limit: 8 }),
            Err(Unreadable::NoTextLayer { pages: 4 }),
            Err(Unreadable::OldWord),
            Err(Unreadable::GaveUp),
        ];
        for form in Form::ALL {
            all.extend([
                Err(Unreadable::Encrypted { form }),
                Err(Unreadable::Damaged { form }),
                Err(Unreadable::Swollen { form, limit: 7 }),
            ]);
        }
        all.extend(HELD.map(|seems| Err(Unreadable::Binary { seems: Some(seems) })));
        all.extend(SEEMINGS.map(|seems| Err(Unreadable::Binary { seems: Some(seems) })));
        all.extend(MANY.map(|what| Err(Unreadable::TooMany { what, limit: 5 })));
        all
    }

    #[test]
    fn what_is_written_is_read_again() {
        for outcome in all() {
            let bytes = write(&outcome);
            let again = read(&bytes).expect("an answer of ours is read");
            assert!(again == outcome, "{}", String::from_utf8_lossy(&bytes));
            assert!(write(&again) == bytes);
        }
    }

    #[test]
    fn what_an_answer_has_no_word_for_is_said_less_exactly() {
        let new = [
            (Unreadable::Binary { seems: Some("a teapot") }, Unreadable::Binary { seems: None }),
            (Unreadable::TooMany { what: "teapots", limit: 2 }, Unreadable::TooMany { what: "elements", limit: 2 }),
        ];
        for (said, heard) in new {
            assert!(read(&write(&Err(said))) == Some(Err(heard)));
        }
    }

    #[test]
    fn an_answer_that_is_cut_or_longer_is_none() {
        for outcome in all() {
            let bytes = write(&outcome);
            for end in 0..bytes.len() {
                assert!(read(&bytes[..end]).is_none(), "{}", String::from_utf8_lossy(&bytes[..end]));
            }
            assert!(read(&[&bytes[..], b"\n"].concat()).is_none());
        }
    }

    #[test]
    fn nonsense_is_no_answer() {
        let nonsense: [&[u8]; 14] = [
            b"",
            b"\n",
            b"hello\n",
            b"text docx 3 0\nab\r",
            b"text docx 2 0\n\xff\xff",
            b"text docx 3 1\nlink-empty 0 4\nabc",
            b"text docx 3 1\nlink-empty 2 1\nabc",
            b"text docx 2 1\nlink-empty 1 2\n\xc3\xa9",
            b"text docx 3 1\nno-such-code 0 1\nabc",
            b"text docx 3 99999999999999999999\nabc",
            b"text exe 3 0\nabc",
            b"text docx +3 0\nabc",
            b"binary \x1b[31m\n",
            b"too-many 5 spiders\n",
        ];
        for bytes in nonsense {
            assert!(read(bytes).is_none(), "{}", String::from_utf8_lossy(bytes));
        }
    }
}
