//! What is taken as a whole where it begins: last days, notices, and the words before demands.

use super::super::asides::dated_label;
use super::super::chrome::is_chrome;
use super::super::deadline::closes;
use super::super::document::Document;
use super::super::labels::{Labelled, begins_item, copies_at_end, label_at};
use super::super::lexicon::{LEXICONS, Label, Role};
use super::super::opening::{is_sentence_end, paragraph_end};
use super::addresses::is_address_of_office;
use super::apart::{completes_day, is_sentence};
use super::begins::dated_parts;
use super::kinds::is_one_line;
use super::lines::{goes_on, goes_on_with_languages, has_day, is_open, is_reference, whole_line};
use super::{Field, Outline, Part, Slice};

/// The words that say what to do take at most so many lines before the list of demands.
const INTRO_LINES: usize = 12;

/// The block of a target has at most so many lines.
const BLOCK_LINES: usize = 16;

/// The rest of a sentence that ends on the line that closes a document takes at most so many words.
const REST_WORDS: usize = 5;

/// The addresses above the salutation of a letter take at most so many lines.
const LETTERHEAD_LINES: usize = 30;

impl Outline {
    /// A paragraph that closes the document, and what can come after it.
    pub(super) fn take_closing(&mut self, document: &Document, line: usize) -> usize {
        let before = self.part();
        let end =
            paragraph_end(document, line, |line| label_at(document, line).is_some() || begins_item(document, line));
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        let words = document.lines[line].words.start..document.lines[end - 1].words.end;
        let is_end = |role| LEXICONS.first(document, words.clone(), role).is_some();
        self.asks_at_end |= ![Role::Thanks, Role::Final, Role::StopAction].into_iter().any(is_end);
        self.push(Part::Closing, slices);
        // A letter may still come.
        let goes_on =
            matches!(before, Part::Action | Part::Targets) && self.valediction.is_some_and(|last| last >= end);
        // "Send your letters before 14 April to:"
        let has_colon = document.raw_line(end - 1).trim_end().ends_with([':', '：']);
        let is_dated = (line..end).any(|line| has_day(document, &whole_line(document, line)));
        // "Please write to the authorities before 6 June 2022", with the address right below.
        let leads_on = || end < document.lines.len() && is_address_of_office(document, end);
        let leads = is_dated && (has_colon || !self.has(Part::Targets) && leads_on());
        self.open(match (leads, goes_on) {
            (true, _) => Part::Targets,
            (_, true) => before,
            _ => Part::Rest,
        });
        end
    }

    pub(super) fn take_dated_field(&mut self, document: &Document, line: usize) -> usize {
        let words = document.lines[line].words.clone();
        let (colon, value) = dated_parts(document, line).unwrap_or((words.start, words.start + 1));
        let value_start = document.words().get(value).map_or(document.lines[line].end, |word| word.start as usize);
        let words = words.start..value.max(words.start + 1);
        let labelled = Labelled { label: Label::Deadline, last_line: line, words, value_start };
        self.has_deadline |= labelled.label == Label::Deadline;
        self.fields.push(Field { labelled, slices: vec![Slice { line, start: value_start }] });
        self.open(Part::Rest);
        // The rest of a label beside the day is on the next line.
        line + 1 + usize::from(colon == value)
    }

    /// The lines with number and index below the prose.
    pub(super) fn take_foot(&mut self, document: &Document, line: usize) -> usize {
        let before = self.part();
        let end = self.foot_end(document, line);
        self.push(Part::Foot, (line..end).map(|line| whole_line(document, line)).collect());
        // Below a background comes the foot of the site.
        self.open(if before == Part::Summary { before } else { Part::Rest });
        end
    }

    /// A heading with a day and a colon: the last day, and the targets after it.
    pub(super) fn take_dated_heading(&mut self, document: &Document, line: usize) -> usize {
        let first = document.lines[line].words.start;
        let value_start = document.lines[line].start;
        let labelled = Labelled { label: Label::Deadline, last_line: line, words: first..first + 1, value_start };
        self.has_deadline |= labelled.label == Label::Deadline;
        self.fields.push(Field { labelled, slices: vec![whole_line(document, line)] });
        self.open(Part::Targets);
        line + 1
    }

    /// Where the letter ends that begins with a line, where one may stand: below the head.
    pub(super) fn letter_from(&self, line: usize) -> Option<usize> {
        let place = self.letters.binary_search_by_key(&line, |letter| letter.start).ok()?;
        (!matches!(self.part(), Part::Preamble | Part::Head)).then(|| self.letters[place].end)
    }

    /// Whether a line stands in the head of what is nothing but a letter: the address above its salutation.
    pub(super) fn is_above_letter(&self, line: usize) -> bool {
        let is_alone = !self.has(Part::Summary) && self.is_head();
        is_alone && self.letters.first().is_some_and(|letter| (line..=line + LETTERHEAD_LINES).contains(&letter.start))
    }

    /// Whether a letter begins right below a block that begins with a line.
    pub(super) fn has_letter_near(&self, line: usize) -> bool {
        let next = self.letters.partition_point(|letter| letter.start < line);
        self.letters.get(next).is_some_and(|letter| letter.start <= line + BLOCK_LINES)
    }

    /// Whether the open section has nothing above its letter: those who are written to stand below it.
    pub(super) fn begins_with_letter(&self) -> bool {
        let first = self.sections.last().and_then(|section| section.slices.first());
        first.is_some_and(|slice| self.is_in_letter(slice.line))
    }

    /// Whether a line stands in a letter.
    pub(in super::super) fn is_in_letter(&self, line: usize) -> bool {
        let next = self.letters.partition_point(|letter| letter.end <= line);
        self.letters.get(next).is_some_and(|letter| letter.contains(&line))
    }

    /// Whether a letter begins within a few lines below a line, or there is none that could be told.
    pub(super) fn has_letter_below(&self, line: usize) -> bool {
        self.letters.is_empty() && self.valediction.is_some()
            || self.letters.iter().any(|letter| (line..=line + LETTERHEAD_LINES).contains(&letter.start))
    }

    /// Whether a line stands below all letters, where there is one.
    pub(in super::super) fn is_below_letter(&self, line: usize) -> bool {
        self.letters.last().is_some_and(|letter| letter.end <= line)
    }

    /// Remembers a label of copies that ends a line. Under a field of a target they stand on the next line; under the first
    /// line of one its column was beside it, and they stand below its block.
    pub(super) fn note_copies(&mut self, document: &Document, line: usize) {
        let words = document.lines[line].words.clone();
        let Some(label) = copies_at_end(document, &words) else { return };
        let is_field = super::super::contact::label_in(document, words.start, words.end).is_some();
        let next = line + 1..document.lines.len().min(line + BLOCK_LINES);
        let first = next.clone().find(|next| is_field || document.lines[*next].gap);
        self.copies = first.map(|first| (label, first));
    }

    pub(super) fn take_field(&mut self, document: &Document, labelled: Labelled) -> usize {
        let mut slices = Vec::new();
        let mut next = labelled.last_line + 1;
        if labelled.value_start < document.lines[labelled.last_line].end {
            slices.push(Slice { line: labelled.last_line, start: labelled.value_start });
        }
        let label = labelled.label;
        let most = if is_one_line(label) { 1 } else { usize::MAX };
        while next < document.lines.len() {
            let line = &document.lines[next];
            let parted = (line.gap || line.new_page)
                && (!slices.is_empty() || label == Label::Ended)
                && !(label == Label::Copies && super::super::copies::goes_on_below(document, next));
            if !parted && is_reference(label) && is_open(document, &labelled, &slices) {
                slices.push(whole_line(document, next));
                next += 1;
                continue;
            }
            let is_label =
                || label_at(document, next).is_some_and(|next_label| self.belongs(document, &next_label, next));
            let is_other = || {
                closes(document, next, true)
                    || self.is_dated_field(document, next)
                    || self.shown_field(document, next).is_some()
            };
            // "You can also write in your own language." has no value: what is under it is not its own.
            let is_dated = || label != Label::Deadline && dated_label(document, next).is_some();
            let is_after_languages = || label == Label::Languages && !goes_on_with_languages(document, &slices, next);
            let ends_day = || label == Label::Deadline && completes_day(document, &slices, next);
            let is_after_link = || label == Label::Previous && !slices.is_empty() && is_sentence(document, next);
            let is_after = || is_after_languages() || is_after_link();
            if parted || is_label() || is_dated() || is_after() || !slices.is_empty() && !ends_day() && is_other() {
                // "accredited to your" above "country. Please check ...": the sentence ends on the line that closes.
                if label == Label::Copies && !parted && goes_on_within(document, &slices, next) {
                    slices.push(whole_line(document, next));
                }
                break;
            }
            let is_full =
                slices.len() >= most || label == Label::Deadline && slices.iter().any(|slice| has_day(document, slice));
            let may_go_on = is_reference(label) || label == Label::Deadline;
            // "This action has ended" says so without a day.
            if label == Label::Ended && !has_day(document, &whole_line(document, next)) {
                break;
            }
            if is_full && !(may_go_on && goes_on(document, &labelled, &slices, next)) {
                break;
            }
            slices.push(whole_line(document, next));
            next += 1;
        }
        let opens_targets = label == Label::Deadline
            && slices.last().is_some_and(|slice| document.raw_line(slice.line).trim_end().ends_with([':', '：']));
        self.has_deadline |= labelled.label == Label::Deadline;
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

    /// A letter as a whole: nothing in it closes the document or leads to another part.
    pub(super) fn take_letter(&mut self, document: &Document, line: usize, end: usize) -> usize {
        if !matches!(self.part(), Part::Action | Part::Targets | Part::Letter) {
            self.open(Part::Letter);
        }
        if let Some(section) = self.sections.last_mut() {
            let lines = (line..end).filter(|line| !is_chrome(document, *line));
            section.slices.extend(lines.map(|line| whole_line(document, line)));
        }
        end
    }

    /// A notice of the site: none of the document's words.
    pub(super) fn take_notice(&mut self, document: &Document, line: usize) -> usize {
        let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
        if self.is_head() {
            let part = self.part();
            self.open(Part::Rest);
            self.open(part);
        }
        end
    }

    /// The words before a list of demands that has no heading.
    pub(super) fn take_intro(&mut self, document: &Document, line: usize, start: Slice) -> usize {
        let first = document.lines[line].words.start;
        let value_start = document.lines[line].start;
        let labelled = Labelled { label: Label::Action, last_line: line, words: first..first + 1, value_start };
        self.take_labelled_intro(document, labelled, start)
    }

    /// "Please send faxes in Spanish or in your own language:": up to the line that ends in a colon, or the list.
    pub(super) fn take_labelled_intro(&mut self, document: &Document, labelled: Labelled, start: Slice) -> usize {
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
        self.has_deadline |= labelled.label == Label::Deadline;
        self.fields.push(Field { labelled, slices });
        self.open(Part::Action);
        next
    }
}

/// Whether a sentence that is open on the last line of a field ends within the next line, which begins small.
fn goes_on_within(document: &Document, slices: &[Slice], next: usize) -> bool {
    let words = document.lines[next].words.clone();
    let ends = words.clone().take(REST_WORDS).any(|at| document.mark(at) == '.');
    let is_open = slices.last().is_some_and(|last| !is_sentence_end(document, last.line));
    is_open && ends && document.raw_line(next).starts_with(char::is_lowercase)
}
