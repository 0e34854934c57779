//! A document taken apart: its parts by heading, its fields by label, and the headings that nobody knows.

use super::asides::{asks_above_list, is_aside, is_plain_heading, lead_to_targets};
use super::chrome::is_chrome;
use super::deadline::closes;
use super::document::Document;
use super::identifiers::{index_in, length_of_label, number_in};
use super::labels::{Labelled, begins_item, has_mark, label_at};
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::opening::{is_prose, is_sentence_end, paragraph_end};
use super::paragraphs::begins_with_bullet;
use super::region::is_valediction;
use super::words::Shape;
use crate::Span;

/// The longest line, in bytes, that can be a heading.
const LONGEST_HEADING: usize = 120;

/// A heading has at least so many letters; "USA" alone is none.
const SHORTEST_HEADING: usize = 6;

/// Between the valediction and the next heading stand at most so many lines of signature.
const SIGNATURE_LINES: usize = 6;

/// The documents before this one are named on at most so many lines.
const REFERENCE_LINES: usize = 30;

/// So many lines of the head can come back on the second page.
const HEAD_LINES: usize = 40;

/// The words that say what to do take at most so many lines before the list of demands.
const INTRO_LINES: usize = 12;

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
    /// The first line that names the document: its mark, its number, who may see it.
    pub first: Option<usize>,
    /// Where another document begins: a digest holds several, and this is the first.
    pub next: Option<usize>,
    /// Whether a part has a heading: a text without any is no document of the family.
    pub has_heading: bool,
    /// The last line that closes a letter.
    valediction: Option<usize>,
}

impl Outline {
    /// Takes a document apart.
    pub fn of(document: &Document) -> Self {
        let mut outline = Self {
            sections: vec![Section { part: Part::Preamble, slices: Vec::new() }],
            fields: Vec::new(),
            mark: None,
            labels: Vec::new(),
            unknown: Vec::new(),
            first: first_identification(document),
            next: None,
            has_heading: (0..document.lines.len()).any(|line| {
                label_at(document, line).is_some_and(|labelled| begins_body(labelled.label))
                    || asks_in_list(document, line)
            }),
            valediction: (0..document.lines.len())
                .rev()
                .find(|line| is_valediction(document, &whole_line(document, *line))),
        };
        let mut line = 0;
        while line < document.lines.len() {
            if outline.begins_another(document, line) {
                outline.next = Some(line);
                break;
            }
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

    /// Whether a slice is what stands beside the document mark, apart from it: who sends it, not its title.
    pub fn is_beside_mark(&self, document: &Document, slice: &Slice) -> bool {
        self.mark.as_ref().is_some_and(|mark| {
            let end = document.span(&mark.words).end;
            let colon = document.mark(mark.words.end) == ':';
            slice.line == mark.last_line && slice.start > end && !colon
        })
    }

    fn part(&self) -> Part {
        self.sections.last().map_or(Part::Preamble, |section| section.part)
    }

    fn has(&self, part: Part) -> bool {
        self.sections.iter().any(|section| section.part == part)
    }

    fn open(&mut self, part: Part) {
        self.sections.push(Section { part, slices: Vec::new() });
    }

    /// Takes what begins with this line, and answers which line is next.
    fn take(&mut self, document: &Document, line: usize) -> usize {
        if self.first == Some(line) && self.part() == Part::Preamble {
            self.open(Part::Head);
        }
        if self.is_head_again(document, line) {
            self.open(Part::Head);
        }
        if let Some(labelled) = label_at(document, line).filter(|labelled| self.belongs(document, labelled, line)) {
            self.note(document, &labelled);
            return self.take_label(document, labelled, line);
        }
        if is_chrome(document, line) {
            // Below the prose the rest of such a block is the foot of the site.
            if matches!(self.part(), Part::Background | Part::Safety | Part::Unknown | Part::Closing) {
                self.open(Part::Rest);
            }
            return line + 1;
        }
        let is_label = |line: usize| label_at(document, line).is_some();
        let here = &document.lines[line];
        let begins = here.gap || here.new_page || self.is_empty();
        if begins && self.may_close() && closes(document, line, self.is_prose()) {
            return self.take_closing(document, line);
        }
        if begins && self.may_have_targets() && is_dated_heading(document, line) {
            return self.take_dated_heading(document, line);
        }
        if begins && self.may_lead(document)
            && let Some(end) = lead_to_targets(document, line)
        {
            return self.take_lead(document, line, end);
        }
        let has_list = precedes_list(document, line) || asks_above_list(document, line);
        if begins && matches!(self.part(), Part::Summary | Part::Unknown) && has_list {
            return self.take_intro(document, line, whole_line(document, line));
        }
        if begins && self.is_prose() && is_aside(document, line) {
            return self.take_aside(document, line);
        }
        if self.may_begin_summary() && (begins || self.is_head()) {
            let end = paragraph_end(document, line, is_label);
            if is_prose(document, line..end) && (begins || !stands_above(document, line)) {
                self.open(Part::Summary);
            }
        }
        self.take_line(document, line);
        line + 1
    }

    /// Whether the head begins after all: some forms have deadline and targets above the line with number and index.
    fn is_head_again(&self, document: &Document, line: usize) -> bool {
        matches!(self.part(), Part::Targets | Part::Closing | Part::Rest)
            && !self.has(Part::Summary)
            && !self.has(Part::Background)
            && document.lines[line].gap
            && has_index(document, line)
            && identifies(document, line)
    }

    /// Whether another document begins with a line below the prose: who may see it or its number, with an index that is not
    /// that of this one.
    fn begins_another(&self, document: &Document, line: usize) -> bool {
        if !document.lines[line].gap || self.is_head() || !self.has(Part::Summary) {
            return false;
        }
        let heads = [Label::Visibility, Label::Number, Label::FurtherInformation];
        let Some(index) = index_in(document, document.lines[line].words.clone()) else { return false };
        label_at(document, line).is_some_and(|labelled| heads.contains(&labelled.label))
            && self.own_index(document).is_some_and(|own| own != index.0)
    }

    /// The index in the head: on its lines, or after its labels.
    fn own_index(&self, document: &Document) -> Option<casework::IndexNumber> {
        let lines = self.sections.iter().filter(|section| section.part == Part::Head).flat_map(|section| &section.slices);
        let fields = self.fields.iter().map(|field| field.labelled.last_line);
        let all = lines.map(|slice| slice.line).chain(fields).take(HEAD_LINES);
        all.filter_map(|line| own_index_in(document, line)).next()
    }

    fn is_empty(&self) -> bool {
        self.sections.last().is_none_or(|section| section.slices.is_empty())
    }

    fn is_head(&self) -> bool {
        matches!(self.part(), Part::Preamble | Part::Head)
    }

    /// Whether prose that begins here is the summary: that of a site or a mail stands before the lines that name the
    /// document, and some forms have deadline and targets before it.
    fn may_begin_summary(&self) -> bool {
        match self.part() {
            Part::Preamble => self.first.is_none() && self.has_heading,
            Part::Head => true,
            Part::Targets | Part::Closing | Part::Rest => !self.has(Part::Summary) && !self.has(Part::Background),
            _ => false,
        }
    }

    /// "Mektuplarınızı 3 Kasım 2009'dan önce şu adreslere gönderin:" may stand here.
    fn may_have_targets(&self) -> bool {
        matches!(self.part(), Part::Action | Part::Targets | Part::Closing | Part::Rest) && self.has(Part::Summary)
    }

    /// Whether words that lead to the targets may stand here: below prose without a heading, or below a letter.
    fn may_lead(&self, document: &Document) -> bool {
        match self.part() {
            Part::Summary | Part::Unknown | Part::Closing | Part::Rest => self.has(Part::Summary),
            Part::Background => !self.has(Part::Targets),
            Part::Action | Part::Letter => self.letter_is_closed(document),
            _ => false,
        }
    }

    /// "Write in Spanish or English to:" up to a line: the targets follow, or the letter.
    fn take_lead(&mut self, document: &Document, line: usize, end: usize) -> usize {
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        self.sections.push(Section { part: Part::Closing, slices });
        let is_letter = document.raw_line(end).trim_end().ends_with([',', '،']);
        self.open(if is_letter { Part::Action } else { Part::Targets });
        end
    }

    /// A paragraph within prose that speaks to the reader: it belongs to no part, and the prose goes on after it.
    fn take_aside(&mut self, document: &Document, line: usize) -> usize {
        let before = self.part();
        let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        self.sections.push(Section { part: Part::Closing, slices });
        self.open(before);
        end
    }

    /// A heading with a day and a colon: the last day, and the targets after it.
    fn take_dated_heading(&mut self, document: &Document, line: usize) -> usize {
        let first = document.lines[line].words.start;
        let value_start = document.lines[line].start;
        let labelled = Labelled {
            label: Label::Deadline,
            last_line: line,
            words: first..first + 1,
            value_start,
            lexicon: usize::MAX,
        };
        self.fields.push(Field { labelled, slices: vec![whole_line(document, line)] });
        self.open(Part::Targets);
        line + 1
    }

    fn is_prose(&self) -> bool {
        matches!(self.part(), Part::Summary | Part::Background | Part::Unknown)
    }

    fn may_close(&self) -> bool {
        self.has(Part::Summary) && !matches!(self.part(), Part::Preamble | Part::Head | Part::Letter)
    }

    fn take_closing(&mut self, document: &Document, line: usize) -> usize {
        let before = self.part();
        let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        self.sections.push(Section { part: Part::Closing, slices });
        // A letter may still come.
        let goes_on =
            matches!(before, Part::Action | Part::Targets) && self.valediction.is_some_and(|last| last >= end);
        // "Send your letters before 14 April to:"
        let leads = document.raw_line(end - 1).trim_end().ends_with([':', '：']);
        self.open(match (leads, goes_on) {
            (true, _) => Part::Targets,
            (_, true) => before,
            _ => Part::Rest,
        });
        end
    }

    /// A label with what it labels.
    fn take_label(&mut self, document: &Document, labelled: Labelled, line: usize) -> usize {
        match labelled.label {
            Label::Mark if !self.is_head() => {
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

    /// A notice of the site: none of the document's words.
    fn take_notice(&mut self, document: &Document, line: usize) -> usize {
        let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
        if self.is_head() {
            let part = self.part();
            self.open(Part::Rest);
            self.open(part);
        }
        end
    }

    /// The words before a list of demands that has no heading.
    fn take_intro(&mut self, document: &Document, line: usize, start: Slice) -> usize {
        let first = document.lines[line].words.start;
        let value_start = document.lines[line].start;
        let labelled = Labelled {
            label: Label::Action,
            last_line: line,
            words: first..first + 1,
            value_start,
            lexicon: usize::MAX,
        };
        self.take_labelled_intro(document, labelled, start)
    }

    /// "Please send faxes in Spanish or in your own language:": up to the line that ends in a colon, or the list.
    fn take_labelled_intro(&mut self, document: &Document, labelled: Labelled, start: Slice) -> usize {
        let mut next = labelled.last_line + 1;
        let mut slices = Vec::new();
        if start.start < document.lines[start.line].end {
            slices.push(start);
            let ends_in_colon = |line: usize| document.raw_line(line).trim_end().ends_with([':', '：']);
            while !ends_in_colon(next - 1)
                && slices.len() < INTRO_LINES
                && next < document.lines.len()
                && !document.lines[next].gap
                && !begins_item(document, next)
                && label_at(document, next).is_none()
            {
                slices.push(whole_line(document, next));
                next += 1;
            }
        }
        self.fields.push(Field { labelled, slices });
        self.open(Part::Action);
        next
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
        let label = labelled.label;
        let most = if is_one_line(label) { 1 } else { usize::MAX };
        while next < document.lines.len() {
            let line = &document.lines[next];
            let parted = (line.gap || line.new_page) && !slices.is_empty();
            if !parted && is_reference(label) && is_open(document, &labelled, &slices) {
                slices.push(whole_line(document, next));
                next += 1;
                continue;
            }
            let is_label =
                || label_at(document, next).is_some_and(|next_label| self.belongs(document, &next_label, next));
            if parted || is_label() || !slices.is_empty() && closes(document, next, true) {
                break;
            }
            let is_full =
                slices.len() >= most || label == Label::Deadline && slices.iter().any(|slice| has_day(document, slice));
            let may_go_on = is_reference(label) || label == Label::Deadline;
            if is_full && !(may_go_on && goes_on(document, &labelled, &slices, next)) {
                break;
            }
            slices.push(whole_line(document, next));
            next += 1;
        }
        let opens_targets = label == Label::Deadline
            && slices.last().is_some_and(|slice| document.raw_line(slice.line).trim_end().ends_with([':', '：']));
        self.fields.push(Field { labelled, slices });
        // The fields at the end close what came before; those at the beginning or among the targets do not.
        let closes = matches!(self.part(), Part::Background | Part::Safety | Part::Unknown | Part::Closing);
        if opens_targets {
            self.open(Part::Targets);
        } else if closes && label != Label::UpdateOf {
            self.open(Part::Rest);
        }
        next
    }

    fn take_line(&mut self, document: &Document, line: usize) {
        let slice = whole_line(document, line);
        let part = self.part();
        let may_be_heading = match part {
            Part::Summary => !self.is_empty(),
            Part::Background | Part::Safety | Part::Rest | Part::Unknown => true,
            Part::Action | Part::Targets | Part::Letter => self.letter_is_closed(document),
            Part::Preamble | Part::Head | Part::Closing => false,
        };
        if may_be_heading && let Some((heading, value_start)) = heading_in(document, line) {
            if self.is_title_again(document, line) {
                return;
            }
            self.unknown.push(heading);
            match part {
                // A heading within the background is part of its words.
                Part::Background | Part::Safety if value_start.is_none() => {}
                Part::Summary | Part::Unknown => return self.open(Part::Unknown),
                _ => return self.open(Part::Rest),
            }
        }
        if part == Part::Summary && !self.is_empty() && is_plain_heading(document, line) {
            let here = &document.lines[line];
            self.unknown.push(Span { start: here.start, end: here.end });
            return self.open(Part::Unknown);
        }
        if let Some(section) = self.sections.last_mut() {
            section.slices.push(slice);
        }
    }

    /// Whether a line of the head stands here once more, as on the second page.
    fn is_title_again(&self, document: &Document, line: usize) -> bool {
        let here = document.value(Span { start: document.lines[line].start, end: document.lines[line].end });
        let head = self.sections.iter().filter(|section| section.part == Part::Head);
        head.flat_map(|section| &section.slices)
            .take(HEAD_LINES)
            .any(|slice| document.value(super::region::span(document, slice)) == here)
    }

    /// Whether the open section has the valediction of a letter.
    fn letter_is_closed(&self, document: &Document) -> bool {
        let slices = self.sections.last().map_or(&[][..], |section| &section.slices);
        slices.iter().rev().take(SIGNATURE_LINES).any(|slice| is_valediction(document, slice))
    }

    /// Whether a label means anything where it stands: those of a target's fields are read with the target.
    fn belongs(&self, document: &Document, labelled: &Labelled, line: usize) -> bool {
        let part = self.part();
        let alone = document.lines[line].gap || line == 0;
        match labelled.label {
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
            | Label::NewNames
            | Label::Released
            | Label::Page => false,
            Label::Mark => self.is_head() || alone,
            Label::Visibility | Label::Distribution | Label::Notice | Label::Title | Label::Issues => self.is_head(),
            Label::Number
            | Label::FurtherInformation
            | Label::Index
            | Label::Issued
            | Label::Country
            | Label::Identifier => {
                matches!(part, Part::Preamble | Part::Head | Part::Rest | Part::Closing)
                    || alone && part != Part::Letter && has_index(document, line)
            }
            Label::Summary => {
                matches!(part, Part::Preamble | Part::Head | Part::Rest | Part::Summary | Part::Unknown)
                    || alone && self.slices(Part::Summary).is_empty()
            }
            // Among targets and letters "Name:" is the reader's own, or an official's.
            Label::Named | Label::Status => !matches!(part, Part::Action | Part::Targets | Part::Letter),
            Label::Targets => part != Part::Letter || self.letter_is_closed(document),
            _ => true,
        }
    }
}

fn part_of(label: Label) -> Option<Part> {
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

fn is_one_line(label: Label) -> bool {
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
            | Label::Issues
    )
}

/// Whether a label stands before numbers and indexes of documents.
fn is_reference(label: Label) -> bool {
    matches!(label, Label::Number | Label::FurtherInformation)
}

/// Whether the line of a reference goes on with the next one: a bracket is open, another reference or the end of its
/// words follows.
fn goes_on(document: &Document, labelled: &Labelled, slices: &[Slice], next: usize) -> bool {
    slices.is_empty() || is_open(document, labelled, slices) || document.raw_line(next).starts_with(char::is_lowercase)
}

/// Whether a bracket is open at the end of the lines of a reference, or they end in a mark after which another one comes.
fn is_open(document: &Document, labelled: &Labelled, slices: &[Slice]) -> bool {
    let Some(last) = slices.last().filter(|_| slices.len() < REFERENCE_LINES) else { return false };
    let text = document.raw(Span { start: document.span(&labelled.words).start, end: document.lines[last.line].end });
    text.matches('(').count() > text.matches(')').count() || text.ends_with([';', ',', '/', '&'])
}

/// Whether a line has a year or a day in numbers: a date that it begins may go on with the next line.
fn has_day(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(super::region::span(document, slice));
    words.clone().any(|at| super::when::year(document.folded(at)).is_some())
        || !super::headline::dates(document, words).is_empty()
}

/// The index of a line that stands outside brackets: those in brackets are of other documents.
fn own_index_in(document: &Document, line: usize) -> Option<casework::IndexNumber> {
    let words = document.lines[line].words.clone();
    let end = words.clone().find(|at| document.mark(*at) == '(').unwrap_or(words.end);
    let close = words.clone().rev().find(|at| document.mark(*at) == ')').map_or(words.end, |at| at + 1);
    let found = index_in(document, words.start..end).or_else(|| index_in(document, close..words.end));
    found.map(|(index, _)| index)
}

fn has_index(document: &Document, line: usize) -> bool {
    index_in(document, document.lines[line].words.clone()).is_some()
}

/// A line as a slice.
pub(super) fn whole_line(document: &Document, line: usize) -> Slice {
    Slice { line, start: document.lines[line].start }
}

/// Whether a paragraph that asks for something introduces a list: a form without headings.
fn asks_in_list(document: &Document, line: usize) -> bool {
    let text = document.raw_line(line);
    if !text.ends_with([':', '：']) || !document.lines[line].gap {
        return false;
    }
    let words = document.lines[line].words.clone();
    let asks = |lexicon: &Lexicon| {
        lexicon.first(document, words.clone(), Role::Ask).is_some()
            || lexicon.first(document, words.clone(), Role::AskVerb).is_some()
            || lexicon.first(document, words.clone(), Role::AskedPerson).is_some()
    };
    precedes_list(document, line) && LEXICONS.all.iter().any(asks)
}

/// A heading with a day has at most so many words.
const DATED_WORDS: usize = 16;

/// Whether a line is a heading with one day, a colon at its end, and no list after it: "Send appeals before 3 May 2013 to:".
fn is_dated_heading(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let colon = document.raw_line(line).ends_with([':', '：']);
    let next = (line + 1..document.lines.len()).next();
    colon
        && words.len() <= DATED_WORDS
        && !begins_item(document, line)
        && next.is_some_and(|next| !begins_with_bullet(document, next))
        && super::headline::dates(document, words).iter().filter(|day| day.whole().is_some()).count() == 1
}

/// Whether the paragraph from here ends in a colon, and a list follows.
fn precedes_list(document: &Document, line: usize) -> bool {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some() || begins_item(document, line));
    let colon = document.raw_line(end - 1).ends_with([':', '：']);
    colon && !begins_with_bullet(document, line) && end < document.lines.len() && begins_item(document, end)
}

/// Whether a line stands above the prose, without a blank line between: it is far shorter, and no sentence.
fn stands_above(document: &Document, line: usize) -> bool {
    let bytes = |line: usize| document.lines[line].end - document.lines[line].start;
    let next = document.lines.get(line + 1).filter(|next| !next.gap);
    next.is_some() && bytes(line + 1) > 2 * bytes(line) && !is_sentence_end(document, line)
}

/// The first line that names the document, above its first part with a heading.
fn first_identification(document: &Document) -> Option<usize> {
    let mut line = 0;
    while line < document.lines.len() {
        let is_label = |line: usize| label_at(document, line).is_some();
        let end = paragraph_end(document, line, is_label);
        let found = (line..end).find(|line| identifies(document, *line));
        if let Some(found) = found.filter(|found| is_label(*found) || !is_prose(document, line..end)) {
            return Some(found);
        }
        if label_at(document, line).is_some_and(|labelled| begins_body(labelled.label)) {
            return None;
        }
        line = end;
    }
    None
}

fn begins_body(label: Label) -> bool {
    matches!(label, Label::Action | Label::Targets | Label::Letter | Label::Background | Label::Summary)
}

/// Whether a line names the document: its mark, its number, who may see it.
fn identifies(document: &Document, line: usize) -> bool {
    let labels = [Label::Mark, Label::Visibility, Label::Number, Label::FurtherInformation, Label::Title];
    label_at(document, line).is_some_and(|labelled| labels.contains(&labelled.label))
        || has_mark(document, line)
        || number_in(document, document.lines[line].words.clone()).is_some()
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
