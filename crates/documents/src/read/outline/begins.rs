//! What may begin at a line, by what came before it.

use super::super::document::Document;
use super::super::identifiers::index_in;
use super::super::labels::{Labelled, label_at};
use super::super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::super::region::is_valediction;
use super::super::words::Shape;
use super::lines::{has_index, heading_in, identifies, is_long_prose, is_small_heading, own_index_in};
use super::{HEAD_LINES, Outline, Part};
use crate::Span;

/// Between the valediction and the next heading stand at most so many lines of signature.
const SIGNATURE_LINES: usize = 6;

/// The label of a last day has so many words, at least and at most.
const DATED_LABEL_WORDS: (usize, usize) = (3, 14);

/// Below the summary a line with number, index, country and day has at most so many words and marks.
const REFERENCE_WORDS: usize = 30;

/// So many parts, the last ones, are looked at for words of a summary.
const LAST_PARTS: usize = 40;

impl Outline {
    /// Whether a summary has begun, and not only its heading in a table of contents.
    fn has_summary_words(&self) -> bool {
        let mut last = self.sections.iter().rev().take(LAST_PARTS);
        last.any(|section| section.part == Part::Summary && !section.slices.is_empty())
    }

    /// Whether the head begins after all: some forms have deadline and targets above the line with number and index, and
    /// others the summary.
    pub(super) fn is_head_again(&self, document: &Document, line: usize) -> bool {
        let is_above = matches!(self.part(), Part::Targets | Part::Closing | Part::Rest) && !self.has(Part::Summary);
        let is_below = || {
            self.part() == Part::Summary
                && document.lines[line].words.len() <= REFERENCE_WORDS
                && document.lines.get(line + 1).is_some_and(|next| next.gap)
                && self.own_index(document).is_none()
        };
        !self.has(Part::Background)
            && (is_above || is_below())
            && document.lines[line].gap
            && has_index(document, line)
            && identifies(document, line)
    }

    /// Whether another document begins with a line below the prose: who may see it or its number, with an index that is not
    /// that of this one.
    pub(super) fn begins_another(&self, document: &Document, line: usize) -> bool {
        if !document.lines[line].gap || self.is_head() || !self.has(Part::Summary) {
            return false;
        }
        let heads = [Label::Visibility, Label::Number, Label::FurtherInformation];
        let Some(index) = index_in(document, document.lines[line].words.clone()) else { return false };
        label_at(document, line).is_some_and(|labelled| heads.contains(&labelled.label))
            && self.own_index(document).is_some_and(|own| own != index.0)
    }

    /// The index in the head: on its lines, or after its labels.
    pub(super) fn own_index(&self, document: &Document) -> Option<casework::IndexNumber> {
        let lines = self
            .sections
            .iter()
            .take(HEAD_LINES)
            .filter(|section| section.part == Part::Head)
            .flat_map(|section| &section.slices);
        let labels = [Label::Number, Label::FurtherInformation, Label::Index, Label::Issued, Label::Country];
        let own = self.fields.iter().filter(|field| labels.contains(&field.labelled.label));
        let fields = own.map(|field| field.labelled.last_line);
        let all = lines.map(|slice| slice.line).chain(fields).take(HEAD_LINES);
        all.filter_map(|line| own_index_in(document, line)).next()
    }

    /// Whether prose that begins here is the summary: that of a site or a mail stands before the lines that name the
    /// document, and some forms have deadline and targets before it.
    pub(super) fn may_begin_summary(&self) -> bool {
        match self.part() {
            Part::Preamble => self.first.is_none() && self.has_heading,
            Part::Head => true,
            Part::Targets | Part::Closing | Part::Rest => !self.has(Part::Summary) && !self.has(Part::Background),
            _ => false,
        }
    }

    /// "Mektuplarınızı 3 Kasım 2009'dan önce şu adreslere gönderin:" may stand here.
    pub(super) fn may_have_targets(&self, document: &Document, line: usize) -> bool {
        let words = document.lines[line].words.clone();
        let in_capitals =
            || document.words()[words].iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Capital));
        self.has(Part::Summary)
            && match self.part() {
                Part::Action | Part::Targets | Part::Closing | Part::Rest => true,
                Part::Summary | Part::Background => in_capitals(),
                _ => false,
            }
    }

    /// Whether a heading that nobody knows stands above the background: below what is asked and the targets, where no other
    /// background was, and prose that does not speak to the reader follows it.
    pub(super) fn may_begin_background(&self, document: &Document, line: usize) -> bool {
        let is_below = match self.part() {
            Part::Rest | Part::Closing | Part::Targets => true,
            Part::Action | Part::Letter => self.letter_is_closed(document),
            _ => false,
        };
        let next = line + 1;
        is_below
            && self.has(Part::Summary)
            && [Part::Targets, Part::Action, Part::Letter, Part::Closing].into_iter().any(|part| self.has(part))
            && !self.has(Part::Background)
            && next < document.lines.len()
            && label_at(document, next).is_none()
            && (is_small_heading(document, line)
                || heading_in(document, line).is_some_and(|(_, value)| value.is_none()))
            && is_long_prose(document, next)
    }

    /// Whether a list of demands can begin here: in the summary, or where the background comes before what is asked.
    pub(super) fn may_begin_list(&self, document: &Document, line: usize) -> bool {
        let words = document.lines[line].words.clone();
        let asks = |lexicon: &Lexicon| {
            lexicon.first(document, words.clone(), Role::WriteWord).is_some()
                || lexicon.first(document, words.clone(), Role::OwnLanguage).is_some()
        };
        match self.part() {
            Part::Summary => true,
            Part::Background => !self.has(Part::Action) && LEXICONS.all.iter().any(asks),
            _ => false,
        }
    }

    /// "AJA O MAIS RÁPIDO POSSÍVEL, ATÉ: 17 de agosto de 2023": below the prose a line with several words, a colon and
    /// nothing but a day after it is the last day, whatever its label.
    pub(super) fn is_dated_field(&self, document: &Document, line: usize) -> bool {
        let words = document.lines[line].words.clone();
        let Some(colon) = words.clone().find(|at| document.mark(*at) == ':') else { return false };
        let label = document.words()[words.start..colon].iter().filter(|word| word.shape != Shape::Mark).count();
        !document.raw_line(line).starts_with(char::is_lowercase)
            && (DATED_LABEL_WORDS.0..=DATED_LABEL_WORDS.1).contains(&label)
            && !self.has_deadline
            && (self.has(Part::Background) || self.valediction.is_some_and(|last| last < line))
            && !self.is_head()
            && super::super::headline::dates(document, colon + 1..words.end)
                .first()
                .is_some_and(|day| day.words.start == colon + 1 && words.end - day.words.end <= 1)
    }

    /// Whether a label means anything where it stands: those of a target's fields are read with the target.
    pub(super) fn belongs(&self, document: &Document, labelled: &Labelled, line: usize) -> bool {
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
                    || alone && !self.has_summary_words()
            }
            // Among targets and letters "Name:" is the reader's own, or an official's.
            Label::Named | Label::Status | Label::Age | Label::Occupation => {
                !matches!(part, Part::Action | Part::Targets | Part::Letter)
                    || alone && labelled.label == Label::Named && has_sex(document, line)
            }
            Label::Targets if matches!(part, Part::Preamble | Part::Head) => !is_memo(document, labelled.last_line),
            Label::Targets => part != Part::Letter || self.letter_is_closed(document),
            _ => true,
        }
    }

    /// Whether a line of the head stands here once more, as on the second page.
    pub(super) fn is_title_again(&self, document: &Document, line: usize) -> bool {
        let here = document.value(Span { start: document.lines[line].start, end: document.lines[line].end });
        let head = self.sections.iter().take(HEAD_LINES).filter(|section| section.part == Part::Head);
        head.flat_map(|section| &section.slices)
            .take(HEAD_LINES)
            .any(|slice| document.value(super::super::region::span(document, slice)) == here)
    }

    /// Whether the open section has the valediction of a letter.
    pub(super) fn letter_is_closed(&self, document: &Document) -> bool {
        let slices = self.sections.last().map_or(&[][..], |section| &section.slices);
        slices.iter().rev().take(SIGNATURE_LINES).any(|slice| is_valediction(document, slice))
    }

    pub(super) fn is_prose(&self) -> bool {
        matches!(self.part(), Part::Summary | Part::Background | Part::Unknown)
    }

    pub(super) fn may_close(&self, document: &Document) -> bool {
        self.has(Part::Summary)
            && match self.part() {
                Part::Preamble | Part::Head => false,
                Part::Letter => self.letter_is_closed(document),
                _ => true,
            }
    }
}

/// "Name: Ana Vela (f)": a mark of the sex in brackets, which stands at nobody who is written to.
fn has_sex(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let is_mark = |at: usize| [Role::Male, Role::Female].iter().any(|role| LEXICONS.is(document, at, words.end, *role));
    words.clone().skip(1).any(|at| document.mark(at - 1) == '(' && is_mark(at) && matches!(document.mark(at + 1), ')' | ','))
}

/// Whether "To: all members" stands above "From: the office": the head of a memorandum.
fn is_memo(document: &Document, line: usize) -> bool {
    let Some(next) = document.lines.get(line + 1).filter(|next| !next.gap) else { return false };
    let words = next.words.clone();
    words.len() > 2
        && document.mark(words.start + 1) == ':'
        && document.words()[words.start].shape != Shape::Mark
        && super::super::contact::label_in(document, words.start, words.end).is_none()
}
