//! A document taken apart: its parts by heading, its fields by label, and the headings that nobody knows.

use super::document::Document;
use super::labels::{Labelled, label_at};
use super::lexicon::Label;
use super::region::is_valediction;
use super::words::Shape;
use crate::Span;

/// The longest line, in bytes, that can be a heading.
const LONGEST_HEADING: usize = 120;

/// A heading has at least so many letters; "USA" alone is none.
const SHORTEST_HEADING: usize = 6;

/// Between the valediction and the next heading stand at most so many lines of signature.
const SIGNATURE_LINES: usize = 6;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Before the document mark.
    Preamble,
    /// After it: title and summary.
    Head,
    /// The summary, where it has a heading of its own.
    Summary,
    /// After "take action": targets and letter.
    Action,
    Targets,
    Letter,
    Background,
    Safety,
    /// After a heading that nobody knows.
    Unknown,
    /// After the fields at the end: nothing belongs here.
    Rest,
}

/// A line, or what follows a label on its line.
#[derive(Clone, Copy)]
pub(super) struct Slice {
    pub line: usize,
    pub start: usize,
}

/// A part with its lines.
pub(super) struct Section {
    pub part: Part,
    pub slices: Vec<Slice>,
}

/// A label with the lines of its value.
pub(super) struct Field {
    pub labelled: Labelled,
    pub slices: Vec<Slice>,
}

/// A document taken apart.
pub(super) struct Outline {
    pub sections: Vec<Section>,
    pub fields: Vec<Field>,
    /// The document mark, where there is one.
    pub mark: Option<Labelled>,
    /// How many labels of each language there are, by the order of the files.
    pub labels: Vec<usize>,
    /// Headings that no file has.
    pub unknown: Vec<Span>,
}

impl Outline {
    /// Takes a document apart.
    pub fn of(document: &Document) -> Self {
        let first = Section { part: Part::Preamble, slices: Vec::new() };
        let mut outline =
            Self { sections: vec![first], fields: Vec::new(), mark: None, labels: Vec::new(), unknown: Vec::new() };
        let mut line = 0;
        while line < document.lines.len() {
            line = outline.take(document, line);
        }
        outline
    }

    /// The lines of all sections of a part.
    pub fn slices(&self, part: Part) -> Vec<Slice> {
        self.sections.iter().filter(|section| section.part == part).flat_map(|section| section.slices.clone()).collect()
    }

    /// The fields with a label.
    pub fn fields(&self, label: Label) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.labelled.label == label)
    }

    fn part(&self) -> Part {
        self.sections.last().map_or(Part::Preamble, |section| section.part)
    }

    /// Takes what begins with this line, and answers which line is next.
    fn take(&mut self, document: &Document, line: usize) -> usize {
        let belongs = |labelled: &Labelled| {
            belongs(labelled.label, self.part()) || labelled.label == Label::Targets && self.letter_is_closed(document)
        };
        match label_at(document, line).filter(belongs) {
            Some(labelled) => {
                self.note(&labelled);
                match part_of(labelled.label) {
                    Some(part) => self.begin(document, part, labelled),
                    None => self.take_field(document, labelled),
                }
            }
            None => {
                self.take_line(document, line);
                line + 1
            }
        }
    }

    fn note(&mut self, labelled: &Labelled) {
        if self.labels.len() <= labelled.lexicon {
            self.labels.resize(labelled.lexicon + 1, 0);
        }
        self.labels[labelled.lexicon] += 1;
    }

    fn begin(&mut self, document: &Document, part: Part, labelled: Labelled) -> usize {
        let next = labelled.last_line + 1;
        let mut slices = Vec::new();
        let has_value = labelled.value_start < document.lines[labelled.last_line].end;
        // What follows "TAKE ACTION:" on its line says how, not what; after the mark stands the number.
        if has_value && part != Part::Action {
            slices.push(Slice { line: labelled.last_line, start: labelled.value_start });
        }
        if part == Part::Head {
            self.mark.get_or_insert(labelled);
        }
        self.sections.push(Section { part, slices });
        next
    }

    fn take_field(&mut self, document: &Document, labelled: Labelled) -> usize {
        let mut slices = Vec::new();
        let mut next = labelled.last_line + 1;
        if labelled.value_start < document.lines[labelled.last_line].end {
            slices.push(Slice { line: labelled.last_line, start: labelled.value_start });
        }
        let most = if is_one_line(labelled.label) { 1 } else { usize::MAX };
        while next < document.lines.len() && slices.len() < most {
            let line = &document.lines[next];
            if (line.gap || line.new_page) && !slices.is_empty() || label_at(document, next).is_some_and(|next| belongs(next.label, self.part()))
            {
                break;
            }
            slices.push(Slice { line: next, start: line.start });
            next += 1;
        }
        let label = labelled.label;
        self.fields.push(Field { labelled, slices });
        // The fields at the end close what came before; those at the beginning or among the targets do not.
        if matches!(self.part(), Part::Background | Part::Safety | Part::Unknown) && label != Label::UpdateOf {
            self.sections.push(Section { part: Part::Rest, slices: Vec::new() });
        }
        next
    }

    fn take_line(&mut self, document: &Document, line: usize) {
        let slice = Slice { line, start: document.lines[line].start };
        let part = self.part();
        let is_first = self.sections.last().is_none_or(|section| section.slices.is_empty());
        let may_be_heading = match part {
            Part::Head => !is_first && self.has_prose(document),
            Part::Background | Part::Safety | Part::Rest | Part::Unknown => true,
            Part::Action | Part::Targets | Part::Letter => self.letter_is_closed(document),
            Part::Preamble | Part::Summary => false,
        };
        if may_be_heading && let Some((heading, value_start)) = heading_in(document, line) {
            self.unknown.push(heading);
            match part {
                // A heading within the background is part of its words.
                Part::Background | Part::Safety if value_start.is_none() => {}
                Part::Head | Part::Unknown => {
                    self.sections.push(Section { part: Part::Unknown, slices: Vec::new() });
                    return;
                }
                _ => {
                    self.sections.push(Section { part: Part::Rest, slices: Vec::new() });
                    return;
                }
            }
        }
        if let Some(section) = self.sections.last_mut() {
            section.slices.push(slice);
        }
    }

    /// Whether the open section has the valediction of a letter.
    fn letter_is_closed(&self, document: &Document) -> bool {
        let slices = self.sections.last().map_or(&[][..], |section| &section.slices);
        slices.iter().rev().take(SIGNATURE_LINES).any(|slice| is_valediction(document, slice))
    }

    /// Whether the open section has a line that is no heading: the summary has begun.
    fn has_prose(&self, document: &Document) -> bool {
        let slices = self.sections.last().map_or(&[][..], |section| &section.slices);
        slices.iter().any(|slice| document.raw_line(slice.line).chars().any(char::is_lowercase))
    }
}

fn part_of(label: Label) -> Option<Part> {
    Some(match label {
        Label::Mark => Part::Head,
        Label::Summary => Part::Summary,
        Label::Action => Part::Action,
        Label::Targets => Part::Targets,
        Label::Letter => Part::Letter,
        Label::Background => Part::Background,
        Label::Safety => Part::Safety,
        _ => return None,
    })
}

/// Whether a label means anything in a part: those of a target's fields are read with the target.
fn belongs(label: Label, part: Part) -> bool {
    match label {
        Label::Email
        | Label::Phone
        | Label::Fax
        | Label::Social
        | Label::OtherSocial
        | Label::WebForm
        | Label::Telegram
        | Label::SayOnPhone
        | Label::Salutation
        | Label::Address
        | Label::Page => false,
        Label::Mark => matches!(part, Part::Preamble | Part::Head),
        Label::Visibility | Label::Distribution | Label::NewNames | Label::Released | Label::Issues | Label::Number
        | Label::FurtherInformation
        | Label::Index
        | Label::Issued
        | Label::Country
        | Label::Title
        | Label::Summary => matches!(part, Part::Preamble | Part::Head | Part::Rest),
        // Among targets and letters "Name:" is the reader's own, or an official's.
        Label::Named => !matches!(part, Part::Action | Part::Targets | Part::Letter),
        Label::Targets => part != Part::Letter,
        _ => true,
    }
}

fn is_one_line(label: Label) -> bool {
    matches!(
        label,
        Label::Number
            | Label::FurtherInformation
            | Label::Index
            | Label::Issued
            | Label::Country
            | Label::Visibility
            | Label::Distribution
            | Label::Gender
            | Label::Ended
    )
}

/// The heading that a line is, or begins with before a colon: all in capitals. With a colon, where its value begins.
fn heading_in(document: &Document, line: usize) -> Option<(Span, Option<usize>)> {
    let here = &document.lines[line];
    let begins = here.gap || line == 0;
    if !begins && here.end - here.start > LONGEST_HEADING {
        return None;
    }
    let words = here.words.clone();
    let colon = words.clone().find(|at| document.mark(*at) == ':');
    let head = words.start..colon.unwrap_or(words.end);
    if head.is_empty() || !is_in_capitals(document, head.clone()) {
        return None;
    }
    let span = document.span(&head);
    let is_short = span.end - span.start <= LONGEST_HEADING;
    let next_gap = document.lines.get(line + 1).is_none_or(|next| next.gap || next.new_page);
    let stands_alone = begins && (next_gap || colon.is_some());
    let value_start = colon.map(|colon| document.words()[colon].end as usize);
    (is_short && stands_alone).then_some((span, value_start))
}

fn is_in_capitals(document: &Document, words: std::ops::Range<usize>) -> bool {
    let all = &document.words()[words];
    let letters: usize =
        all.iter().filter(|word| word.shape == Shape::Capitals).map(|word| (word.end - word.start) as usize).sum();
    let none_small = all.iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Capital));
    none_small && letters >= SHORTEST_HEADING
}
