//! The document as it came in, line by line, with the places of values and findings marked.

use crate::{Place, Severity};

/// The longest value that is marked as a whole. Longer ones are prose: a number stands in front of them, and the values
/// within them keep marks of their own.
const LONGEST_MARK: usize = 120;

/// A line that holds something.
pub struct Line {
    /// Its number in the whole document, from 1.
    pub number: usize,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// A piece of a line.
pub enum Piece {
    /// Text.
    Text(String),
    /// The place of a value. Without text it stands in front of what is too long to mark, or marked already.
    Value {
        /// The number that stands at the place and at the value.
        number: usize,
        /// The id of the value's field.
        field: String,
        /// The first place of this value: the one that its field leads to.
        first: bool,
        /// The text of the value.
        text: String,
    },
    /// The place of a finding.
    Finding {
        /// Its number.
        number: usize,
        /// How much it weighs.
        severity: Severity,
    },
}

/// The place of a value: the id of its field, and where it stands.
pub struct ValuePlace {
    /// The id of the value's field.
    pub field: String,
    /// Where it stands.
    pub place: Place,
}

/// The place of a finding.
pub struct FindingPlace {
    /// Its number.
    pub number: usize,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
}

/// A document with its marks.
pub struct MarkedText {
    /// Its lines, without the empty ones.
    pub lines: Vec<Line>,
    /// The fields that have a place, in the order of the document: the first one has the number 1.
    pub fields: Vec<String>,
}

impl MarkedText {
    /// The number of a field's place.
    #[must_use]
    pub fn number_of(&self, field: &str) -> Option<usize> {
        self.fields.iter().position(|known| known == field).map(|place| place + 1)
    }

    /// Marks the places in a text.
    #[must_use]
    pub fn marked(text: &str, values: Vec<ValuePlace>, findings: &[FindingPlace]) -> Self {
        let mut lines = Lines::default();
        let mut fields: Vec<String> = Vec::new();
        let mut at = 0;
        for stop in stops(text, values, findings) {
            let (start, end) = (stop.start.max(at), stop.end.max(at));
            lines.text(text.get(at..start).unwrap_or_default());
            at = start;
            match stop.what {
                What::Finding(number, severity) => lines.piece(Piece::Finding { number, severity }),
                What::Value(field) => {
                    let marked = if stop.whole { text.get(start..end).unwrap_or_default() } else { "" };
                    at += marked.len();
                    let known = fields.iter().position(|known| *known == field);
                    let number = known.unwrap_or(fields.len()) + 1;
                    if known.is_none() {
                        fields.push(field.clone());
                    }
                    lines.piece(Piece::Value { number, field, first: known.is_none(), text: marked.to_owned() });
                }
            }
        }
        lines.text(text.get(at..).unwrap_or_default());
        Self { lines: lines.filled(), fields }
    }
}

enum What {
    Value(String),
    Finding(usize, Severity),
}

struct Stop {
    start: usize,
    end: usize,
    /// Whether the text from start to end is marked, not only its beginning.
    whole: bool,
    what: What,
}

/// Where the text is interrupted, in its order: what contains others first.
fn stops(text: &str, values: Vec<ValuePlace>, findings: &[FindingPlace]) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for ValuePlace { field, place } in values {
        let marked = text.get(place.span.start..place.span.end).unwrap_or_default();
        let whole = !marked.is_empty() && marked.len() <= LONGEST_MARK && !marked.contains('\n');
        stops.push(Stop { start: place.span.start, end: place.span.end, whole, what: What::Value(field) });
    }
    for finding in findings {
        let what = What::Finding(finding.number, finding.severity);
        stops.push(Stop { start: finding.place.span.start, end: finding.place.span.start, whole: false, what });
    }
    stops.retain(|stop| text.is_char_boundary(stop.start) && text.is_char_boundary(stop.end));
    stops.sort_by_key(|stop| (stop.start, stop.whole, std::cmp::Reverse(stop.end)));
    stops
}

#[derive(Default)]
struct Lines(Vec<Vec<Piece>>);

impl Lines {
    fn text(&mut self, text: &str) {
        for (place, part) in text.split('\n').enumerate() {
            if place > 0 || self.0.is_empty() {
                self.0.push(Vec::new());
            }
            let part = part.trim_matches(['\x0c', '\r']);
            if !part.is_empty() {
                self.piece(Piece::Text(part.to_owned()));
            }
        }
    }

    fn piece(&mut self, piece: Piece) {
        match self.0.last_mut() {
            Some(line) => line.push(piece),
            None => self.0.push(vec![piece]),
        }
    }

    fn filled(self) -> Vec<Line> {
        let is_empty = |piece: &Piece| matches!(piece, Piece::Text(text) if text.trim().is_empty());
        let lines = self.0.into_iter().zip(1..).map(|(pieces, number)| Line { number, pieces });
        lines.filter(|line| !line.pieces.iter().all(is_empty)).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::Span;

    use super::*;

    fn value(field: &str, text: &str, words: &str) -> ValuePlace {
        let start = text.find(words).unwrap_or(text.len());
        let span = Span { start, end: start + words.len() };
        ValuePlace { field: field.into(), place: Place::of(span, text) }
    }

    /// The lines as text: values in brackets with their numbers, findings as exclamation marks.
    fn drawn(source: &MarkedText) -> Vec<String> {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Value { number, text, first, .. } => format!("[{number}{} {text}]", if *first { "" } else { "'" }),
            Piece::Finding { number, .. } => format!("!{number}"),
        };
        source
            .lines
            .iter()
            .map(|line| format!("{}: {}", line.number, line.pieces.iter().map(piece).collect::<String>()))
            .collect()
    }

    #[test]
    fn values_are_marked_where_they_stand_and_every_letter_stays() {
        let text = "Title\n\nTo Ana of Lira,\nby 3 May\n";
        let values =
            vec![value("v-until", text, "3 May"), value("v-name", text, "Ana"), value("v-title", text, "Title")];
        let place = Place::of(Span { start: 26, end: 31 }, text);
        let findings = [FindingPlace { number: 7, severity: Severity::Error, place }];
        let source = MarkedText::marked(text, values, &findings);
        assert_eq!(drawn(&source), ["1: [1 Title]", "3: To [2 Ana] of Lira,", "4: by !7[3 3 May]"]);
        assert_eq!(source.number_of("v-until"), Some(3));
        assert_eq!(source.number_of("v-zone"), None);
    }

    #[test]
    fn prose_has_a_number_in_front_and_keeps_the_values_within() {
        let text = "One two three\nfour five";
        let values = vec![value("v-summary", text, text), value("v-name", text, "two"), value("v-name", text, "five")];
        let source = MarkedText::marked(text, values, &[]);
        assert_eq!(drawn(&source), ["1: [1 ]One [2 two] three", "2: four [2' five]"]);
    }

    #[test]
    fn places_that_overlap_lose_nothing_and_repeat_nothing() {
        let text = "abcdef";
        let values = vec![value("v-a", text, "abcd"), value("v-b", text, "cdef"), value("v-c", text, "cd")];
        let source = MarkedText::marked(text, values, &[]);
        assert_eq!(drawn(&source), ["1: [1 abcd][2 ef][3 ]"]);
    }

    #[test]
    fn a_place_outside_the_text_marks_nothing() {
        let place = Place::of(Span { start: 1, end: 99 }, "é");
        let source = MarkedText::marked("é", vec![ValuePlace { field: "v-a".into(), place }], &[]);
        assert_eq!(drawn(&source), ["1: é"]);
    }
}
