//! What the labels are to the outline: headings of parts, and fields.

use super::super::document::Document;
use super::super::labels::label_at;
use super::super::lexicon::Label;
use super::Part;
use super::lines::begins_body;

/// Whether a line is the heading of a part of the body.
pub(in super::super) fn begins_part(document: &Document, line: usize) -> bool {
    label_at(document, line).is_some_and(|labelled| begins_body(labelled.label))
}

/// The part that begins under a label.
pub(super) fn part_of(label: Label) -> Option<Part> {
    Some(match label {
        Label::Mark => Part::Head,
        Label::Summary => Part::Summary,
        Label::Targets => Part::Targets,
        Label::Letter => Part::Letter,
        Label::Background => Part::Background,
        Label::Safety => Part::Safety,
        _ => return None,
    })
}

/// Whether the value of a label takes one line.
pub(super) fn is_one_line(label: Label) -> bool {
    matches!(
        label,
        Label::Number
            | Label::FurtherInformation
            | Label::Index
            | Label::Issued
            | Label::Country
            | Label::Identifier
            | Label::Ended
            | Label::Gender
            | Label::Status
            | Label::Age
            | Label::Occupation
            | Label::Issues
    )
}
