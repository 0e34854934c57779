//! Files that hold several documents: digests of mailing lists, texts that were put together. Each is read alone, since two
//! read as one would mix their people and dates.

use super::document::Document;
use super::outline::Outline;
use super::{Extracted, Form, Reading, Unreadable};
use crate::{Code, Span};

/// As many documents of one file are looked for. A digest has a few, a mailing list sends a new one every day.
pub const MOST_DOCUMENTS: u8 = 50;

/// Where the form of the file says that another document begins: the first byte of its text.
pub(super) fn said_by_form(remarks: &[(Code, Span)]) -> Option<usize> {
    remarks.iter().filter(|(code, _)| *code == Code::SeveralDocuments).map(|(_, span)| span.start).min()
}

/// The next document of a file after one that was read, if there is one: the same text, so that places stay what they are,
/// with blanks instead of all that stands before it. `form` is that of the file.
///
/// # Errors
///
/// [`Unreadable`] for what has a line beyond a limit.
pub fn next_document(reading: &Reading, form: Form) -> Result<Option<Extracted>, Unreadable> {
    if !reading.findings.iter().any(|finding| finding.code == Code::SeveralDocuments) {
        return Ok(None);
    }
    let document = Document::lay_out(reading.text.clone())?;
    let outline = Outline::of(&document, said_by_form(&reading.form_remarks));
    let Some(start) = outline.next.map(|line| document.lines[line].start) else { return Ok(None) };
    let is_of_rest =
        |(code, span): &&(Code, Span)| span.start > start || span.start == start && *code != Code::SeveralDocuments;
    let remarks = reading.form_remarks.iter().filter(is_of_rest).copied().collect();
    Ok(Some(Extracted { form, text: blanked(&reading.text, start), remarks }))
}

/// A text with blanks instead of all words before a place; lines and pages stay.
fn blanked(text: &str, until: usize) -> String {
    let kept = |byte: u8| if matches!(byte, b'\n' | b'\x0c') { char::from(byte) } else { ' ' };
    let (before, rest) = text.split_at(until);
    let mut blanked: String = before.bytes().map(kept).collect();
    blanked.push_str(rest);
    blanked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{read, read_extracted};

    #[test]
    fn each_document_is_read_where_it_stands() {
        let one = |number: &str, index: &str, name: &str| {
            format!(
                "EXTERNAL     AI Index: {index}\n\nUA {number}     Fear of torture     14 March 1995\n\nSYRIA     {name} (f)\n\n\
                 {name} was taken from her home on 2 March 1995.\n\n"
            )
        };
        let text = one("29/95", "MDE 24/05/95", "Aná Vela") + &one("30/95", "MDE 24/06/95", "Luisa Prado");
        let day = casework::Day::constant(2026, 1, 1);
        let Ok(first) = read(text.as_bytes(), day) else { panic!("it is a text") };
        let Ok(Some(second)) = next_document(&first, Form::Text) else { panic!("there is a second one") };
        let Ok(reading) = read_extracted(second, String::new(), day) else { panic!("it is read") };
        assert!(matches!(next_document(&reading, Form::Text), Ok(None)));
        assert_eq!(reading.action.people.iter().map(|person| &*person.name).collect::<Vec<_>>(), ["Luisa Prado"]);
        let place = reading.provenance["/case/people/0/name"];
        assert_eq!(&text[place.span.start..place.span.end], "Luisa Prado");
        assert_eq!(place.line, 13);
    }
}
