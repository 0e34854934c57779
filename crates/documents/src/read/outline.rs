//! A document taken apart: its parts by heading, its fields by label, and the headings that nobody knows.

use std::ops::Range;

mod addresses;
mod apart;
mod begins;
mod kinds;
mod leads;
mod lines;
mod lists;
mod news;
mod shown;
mod takes;

use super::asides::{is_address_beside, is_aside, lead_to_targets, tells_postage};
use super::chrome::is_chrome;
use super::deadline::closes;
use super::document::Document;
use super::identifiers::length_of_label;
use super::labels::{Labelled, copies_within, label_at};
use super::lexicon::{LEXICONS, Label};
use super::opening::{is_prose, paragraph_end};
use super::paragraphs::{ends_sentence, is_prose_line};
use super::region::{is_valediction, letters};
use crate::Span;
pub(super) use addresses::is_address_of_office;
use addresses::{introduces_address, reaches_somebody};
use apart::{heads_address, is_signature_mark};
pub(super) use kinds::begins_part;
use kinds::part_of;
use lines::{
    first_identification, heading_in, is_dated_heading, is_ended_by_hand, is_small_heading, lists_people,
    names_earlier, names_people, stands_above, whole_line,
};
pub(super) use lines::{is_banner, is_bare_heading, own_index_in, references_go_on};
pub(super) use lists::leads_list;
use lists::{asks_in_list, precedes_list, tells_to_ask};

/// So many lines of the head can come back on the second page.
const HEAD_LINES: usize = 40;

/// So many marks of a document are kept; a head has one or two.
const MOST_MARKS: usize = 4;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Before the first line that names the document: a site's menu, a note for staff, the head of a mail.
    Preamble,
    /// From there to the prose: number, country, people, title.
    Head,
    /// What happened.
    Summary,
    /// After "take action": demands, targets and letter.
    Action,
    Targets,
    Letter,
    Background,
    Safety,
    /// Sentences about the last day and what holds after it, thanks, and that nothing more is asked.
    Closing,
    /// After a heading that nobody knows.
    Unknown,
    /// The lines with number, index, country and day below the prose, of a form that has none above it.
    Foot,
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
    /// The parts that there are, a bit each.
    seen: u16,
    /// Whether a field says until when one writes.
    has_deadline: bool,
    /// Whether a paragraph that closes asks to write: it tells a last day or a language, and gives no thanks.
    asks_at_end: bool,
    /// The document marks of the head, the first ones.
    pub marks: Vec<Labelled>,
    /// "Further information:" before the title, or alone above it.
    pub news: Option<Labelled>,
    /// How many labels of each language there are, by the order of the files.
    pub labels: Vec<usize>,
    /// Headings that no file has.
    pub unknown: Vec<Span>,
    /// The first line that names the document: its mark, its number, who may see it.
    pub first: Option<usize>,
    /// Where another document begins: a digest holds several, and this is the first.
    pub next: Option<usize>,
    /// Whether a part has a heading: a text without any is no document of the family.
    pub has_heading: bool,
    /// The last line that closes a letter.
    valediction: Option<usize>,
    /// The lines of letters, by their numbers.
    letters: Vec<Range<usize>>,
    /// The words of a label of copies at the end of a line of targets, and the line from which on they stand.
    copies: Option<(Range<usize>, usize)>,
}

impl Outline {
    /// Takes a document apart, up to where another one begins: where it looks so, or where the form of the file says it.
    pub fn of(document: &Document, next: Option<usize>) -> Self {
        let letters = letters(document);
        let mut outline = Self {
            sections: vec![Section { part: Part::Preamble, slices: Vec::new() }],
            fields: Vec::new(),
            seen: 1 << Part::Preamble as u16,
            has_deadline: false,
            asks_at_end: false,
            marks: Vec::new(),
            news: None,
            labels: Vec::new(),
            unknown: Vec::new(),
            first: first_identification(document),
            next: None,
            has_heading: !letters.is_empty()
                || (0..document.lines.len()).any(|line| begins_part(document, line) || asks_in_list(document, line)),
            valediction: (0..document.lines.len())
                .rev()
                .find(|line| is_valediction(document, &whole_line(document, *line))),
            letters,
            copies: None,
        };
        let mut line = 0;
        while line < document.lines.len() {
            let is_said = next.is_some_and(|next| next > 0 && document.lines[line].start >= next);
            if is_said || outline.begins_another(document, line) {
                outline.next = Some(line);
                break;
            }
            line = outline.take(document, line);
        }
        outline.settle(document);
        outline
    }

    /// Whether within a part blank lines stand between lines of prose, so that they part paragraphs everywhere.
    pub fn parts_paragraphs(&self, document: &Document) -> bool {
        let parts = [Part::Summary, Part::Background, Part::Letter];
        let sections = self.sections.iter().filter(|section| parts.contains(&section.part));
        // The last line of a paragraph may be short.
        let ends_prose = |line: usize| {
            let goes_on = !document.lines[line].gap && line > 0;
            ends_sentence(document, line)
                && (is_prose_line(document, line) || goes_on && is_prose_line(document, line - 1))
        };
        sections.flat_map(|section| section.slices.windows(2)).any(|pair| {
            let line = pair[1].line;
            document.lines[line].gap && is_prose_line(document, line) && ends_prose(pair[0].line)
        })
    }

    /// The lines of all sections of a part.
    pub fn slices(&self, part: Part) -> Vec<Slice> {
        self.sections.iter().filter(|section| section.part == part).flat_map(|section| section.slices.clone()).collect()
    }

    /// The fields with a label.
    pub fn fields(&self, label: Label) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.labelled.label == label)
    }

    /// Whether a slice is what stands beside the document mark, apart from it: who sends it, not its title.
    pub fn is_beside_mark(&self, document: &Document, slice: &Slice) -> bool {
        self.marks.iter().any(|mark| {
            let end = document.span(&mark.words).end;
            let colon = document.mark(mark.words.end) == ':';
            slice.line == mark.last_line && slice.start > end && !colon
        })
    }

    fn part(&self) -> Part {
        self.sections.last().map_or(Part::Preamble, |section| section.part)
    }

    fn has(&self, part: Part) -> bool {
        self.seen & (1 << part as u16) != 0
    }

    fn open(&mut self, part: Part) {
        self.push(part, Vec::new());
    }

    fn push(&mut self, part: Part, slices: Vec<Slice>) {
        self.seen |= 1 << part as u16;
        self.sections.push(Section { part, slices });
    }

    /// Takes what begins with this line, and answers which line is next.
    fn take(&mut self, document: &Document, line: usize) -> usize {
        if self.first == Some(line) && self.part() == Part::Preamble {
            self.open(Part::Head);
        }
        if self.is_head_again(document, line) {
            self.open(Part::Head);
        }
        if self.is_foot(document, line) {
            return self.take_foot(document, line);
        }
        if let Some((words, _)) = self.copies.take_if(|(_, first)| *first == line) {
            let last_line = line - 1;
            let value_start = document.lines[last_line].end;
            return self.take_field(document, Labelled { label: Label::Copies, last_line, words, value_start });
        }
        if let Some(end) = self.letter_from(line) {
            return self.take_letter(document, line, end);
        }
        if let Some(news) = self.news(document, line) {
            return self.take_news(news);
        }
        // "ACT NOW, NO LATER THAN: 1 July 2022" has the words of a heading.
        let is_last_day = |label: Label| label == Label::Action && self.is_dated_field(document, line);
        if let Some(labelled) = label_at(document, line)
            .filter(|labelled| self.belongs(document, labelled, line) && !is_last_day(labelled.label))
        {
            self.note(document, &labelled);
            return self.take_label(document, labelled, line);
        }
        if self.part() == Part::Targets
            && document.lines[line].gap
            && let Some((words, value_start)) = copies_within(document, line)
        {
            return self.take_field(document, Labelled { label: Label::Copies, last_line: line, words, value_start });
        }
        if is_chrome(document, line) || self.is_prose() && is_signature_mark(document, line) {
            // Below the prose the rest of such a block is the foot of the site.
            if matches!(self.part(), Part::Background | Part::Safety | Part::Unknown | Part::Closing) {
                self.open(Part::Rest);
            }
            return line + 1;
        }
        let is_label = |line: usize| label_at(document, line).is_some();
        let here = &document.lines[line];
        let begins = here.gap || here.new_page || self.is_empty();
        let asks = || self.part() == Part::Action && self.is_empty() && tells_to_ask(document, line);
        if begins && self.may_close(document) && closes(document, line, self.is_prose()) && !asks() {
            return self.take_closing(document, line);
        }
        if self.is_dated_field(document, line) {
            return self.take_dated_field(document, line);
        }
        if let Some(labelled) = self.shown_field(document, line) {
            return self.take_shown_field(labelled);
        }
        // Some forms have the last day and the targets above all else.
        let may_be_targets =
            self.may_have_targets(document, line) || self.is_head() && introduces_address(document, line);
        if begins && may_be_targets && is_dated_heading(document, line) {
            return self.take_dated_heading(document, line);
        }
        if begins
            && self.may_lead(document)
            && let Some(end) = lead_to_targets(document, line)
        {
            return self.take_lead(document, line, end);
        }
        let may_have_address = matches!(
            self.part(),
            Part::Summary | Part::Background | Part::Unknown | Part::Closing | Part::Rest | Part::Action
        );
        // After the closing words of a document that asks nothing stands who sent it.
        let may_have_address = may_have_address
            && (!self.has(Part::Closing) || self.has(Part::Action) || self.asks_at_end || self.has_letter_near(line));
        let is_below_letter = || matches!(self.part(), Part::Letter | Part::Action) && self.letter_is_closed(document);
        let may_have_address = (may_have_address || is_below_letter()) && !self.has(Part::Targets);
        if begins && may_have_address && introduces_address(document, line) {
            self.open(Part::Targets);
            return line + 1;
        }
        if begins && self.has(Part::Summary) && !self.has(Part::Targets) && heads_address(document, line) {
            self.open(Part::Targets);
            return line + 1;
        }
        let is_below_letter_alone = || is_below_letter() && may_have_address && self.begins_with_letter();
        let may_show_itself =
            may_have_address && self.part() != Part::Action || self.is_above_letter(line) || is_below_letter_alone();
        if begins && may_show_itself && is_address_of_office(document, line) {
            self.open(Part::Targets);
        }
        if begins
            && self.may_begin_list(document, line)
            && (precedes_list(document, line) || leads_list(document, line))
        {
            return self.take_intro(document, line, whole_line(document, line));
        }
        // "With kind regards, the team": who sends a mail closes it so.
        let whole = whole_line(document, line);
        if begins && self.part() == Part::Summary && !self.is_empty() && is_valediction(document, &whole) {
            self.open(Part::Rest);
        }
        if begins && self.part() == Part::Safety && tells_postage(document, line) {
            self.open(Part::Rest);
        }
        if begins && self.is_prose() && is_aside(document, line, self.part() == Part::Background) {
            return self.take_aside(document, line);
        }
        if self.may_begin_summary() && (begins || self.is_head()) {
            let end = paragraph_end(document, line, is_label);
            if begins && self.is_head() && names_earlier(document, line..end) {
                (line..end).for_each(|line| self.take_line(document, line));
                return end;
            }
            let is_address = || !self.is_head() && reaches_somebody(document, line);
            if is_prose(document, line..end)
                && !is_address()
                && !lists_people(document, line..end)
                && (begins || !stands_above(document, line))
                && !(is_ended_by_hand(document, line..end) && (!begins || names_people(document, line)))
            {
                self.open(Part::Summary);
            }
        }
        self.take_line(document, line);
        line + 1
    }

    fn is_empty(&self) -> bool {
        self.sections.last().is_none_or(|section| section.slices.is_empty())
    }

    pub(super) fn is_head(&self) -> bool {
        matches!(self.part(), Part::Preamble | Part::Head)
    }

    /// A label with what it labels.
    fn take_label(&mut self, document: &Document, labelled: Labelled, line: usize) -> usize {
        match labelled.label {
            // "New information:" within the prose of a network.
            Label::Mark | Label::FurtherInformation
                if self.part() == Part::Summary
                    && (document.mark(labelled.words.end) == ':' || self.heads_prose(document, &labelled)) =>
            {
                self.drop_lead_in(document);
                self.open(Part::Summary);
                labelled.last_line + 1
            }
            // The same above all prose.
            Label::FurtherInformation | Label::Mark if self.leads_summary(document, &labelled) => {
                self.drop_lead_in(document);
                self.open(Part::Summary);
                labelled.last_line + 1
            }
            Label::Summary if self.part() == Part::Summary => {
                self.drop_lead_in(document);
                self.begin(document, Part::Summary, labelled)
            }
            Label::Mark if !self.is_head() && (self.has(Part::Summary) || self.has(Part::Background)) => {
                self.open(Part::Rest);
                labelled.last_line + 1
            }
            Label::Visibility | Label::Distribution => {
                if self.part() == Part::Preamble {
                    self.open(Part::Head);
                }
                self.take_line(document, line);
                line + 1
            }
            Label::Notice => self.take_notice(document, line),
            Label::Address => self.begin(document, Part::Targets, labelled),
            // "More information: Open Cells, office@cells.example": who can be asked.
            Label::Background if is_address_beside(document, &labelled) => {
                self.open(Part::Rest);
                labelled.last_line + 1
            }
            Label::Action if self.is_name_of_page(document, &labelled) => labelled.last_line + 1,
            Label::Action if is_dated_heading(document, line) => self.take_dated_heading(document, line),
            Label::Action => {
                let start = Slice { line: labelled.last_line, start: labelled.value_start };
                self.take_labelled_intro(document, labelled, start)
            }
            label => match part_of(label) {
                Some(part) => self.begin(document, part, labelled),
                None => self.take_field(document, labelled),
            },
        }
    }

    /// Counts a label for each language that has it.
    fn note(&mut self, document: &Document, labelled: &Labelled) {
        self.labels.resize(LEXICONS.all.len(), 0);
        for (place, lexicon) in LEXICONS.all.iter().enumerate() {
            let words = labelled.words.clone();
            let length = length_of_label(document, lexicon, words.start, words.end, labelled.label);
            self.labels[place] += usize::from(length == Some(words.len()));
        }
    }

    /// The language that has more of the labels than any other, by the order of the files.
    pub fn language(&self) -> Option<usize> {
        let most = self.labels.iter().copied().max().filter(|most| *most > 0)?;
        let mut best = (0..self.labels.len()).filter(|place| self.labels[*place] == most);
        best.next().filter(|_| best.next().is_none())
    }

    fn begin(&mut self, document: &Document, part: Part, labelled: Labelled) -> usize {
        let next = labelled.last_line + 1;
        let mut slices = Vec::new();
        let has_value = labelled.value_start < document.lines[labelled.last_line].end;
        if has_value {
            slices.push(Slice { line: labelled.last_line, start: labelled.value_start });
        }
        if part == Part::Head && self.marks.len() < MOST_MARKS {
            self.marks.push(labelled);
        }
        self.push(part, slices);
        next
    }

    fn take_line(&mut self, document: &Document, line: usize) {
        let slice = whole_line(document, line);
        let part = self.part();
        if part == Part::Targets {
            self.note_copies(document, line);
        }
        let may_be_heading = match part {
            Part::Summary => !self.is_empty(),
            Part::Background | Part::Safety | Part::Rest | Part::Unknown => true,
            Part::Action | Part::Targets | Part::Letter => self.letter_is_closed(document),
            Part::Preamble | Part::Head | Part::Closing | Part::Foot => false,
        };
        if part == Part::Summary && !self.is_empty() && is_small_heading(document, line) {
            self.unknown.push(super::region::span(document, &slice));
            return self.open(Part::Unknown);
        }
        if self.may_begin_background(document, line) {
            self.unknown.push(super::region::span(document, &slice));
            return self.open(Part::Background);
        }
        if may_be_heading && let Some((heading, value_start)) = heading_in(document, line) {
            if self.is_title_again(document, line) {
                return;
            }
            self.unknown.push(heading);
            match part {
                // "=== IMPORTANT ===", as all headings of such a document: the background ends there.
                Part::Background if lines::is_framed(document, line) => return self.open(Part::Rest),
                // A heading within the background is part of its words.
                Part::Background | Part::Safety if value_start.is_none() => {}
                Part::Summary | Part::Unknown => return self.open(Part::Unknown),
                _ => return self.open(Part::Rest),
            }
        }
        if let Some(section) = self.sections.last_mut() {
            section.slices.push(slice);
        }
    }
}
