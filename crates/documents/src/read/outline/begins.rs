//! What may begin at a line, by what came before it.

use super::super::document::Document;
use super::super::identifiers::{index_at, index_in, length_of_label, number_in};
use super::super::labels::{Labelled, label_at};
use super::super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::super::region::is_valediction;
use super::super::words::Shape;
use super::addresses::introduces_address;
use super::lines::{begins_body, has_index, heading_in, identifies, is_long_prose, is_small_heading, own_index_in};
use super::lists::{asks_in_list, leads_list};
use super::{HEAD_LINES, Outline, Part};
use crate::Span;

/// Between the valediction and the next heading stand at most so many lines of signature.
const SIGNATURE_LINES: usize = 6;

/// The label of a last day has so many words, at least and at most.
const DATED_LABEL_WORDS: (usize, usize) = (3, 14);

/// Below the summary a line with number, index, country and day has at most so many words and marks.
const REFERENCE_WORDS: usize = 30;

/// Before the number of a foot stand at most so many words and marks: "Final update of the urgent action UA 22/25".
const WORDS_BEFORE_NUMBER: usize = 8;

/// Number, index, country and day below the prose take at most so many lines.
const FOOT_LINES: usize = 6;

/// The label of an index has at most so many words more than one: "N° d'index".
const INDEX_LABEL_WORDS: usize = 3;

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

    /// Whether number and index of the document stand here, below its title and prose: "First UA: 12/23 Index: AFR 59/6412/2023",
    /// on one line or on several right under each other, of which the first has the number.
    pub(super) fn is_foot(&self, document: &Document, line: usize) -> bool {
        let here = &document.lines[line];
        if self.is_head() || !self.has(Part::Summary) || !(here.gap || here.new_page) || self.is_in_letter(line) {
            return false;
        }
        let words = here.words.start..here.words.end.min(here.words.start + REFERENCE_WORDS);
        let Some(number) = number_in(document, words) else { return false };
        let is_near = number.words.start < here.words.start + WORDS_BEFORE_NUMBER;
        let labels = [Label::Number, Label::FurtherInformation, Label::Mark];
        let is_other = || label_at(document, line).is_some_and(|labelled| !labels.contains(&labelled.label));
        is_near
            && here.words.len() <= REFERENCE_WORDS
            && !is_other()
            && has_labelled_index(document, line..self.foot_end(document, line))
            && self.own_index(document).is_none()
    }

    /// Where the lines of a foot end: at a blank line, or at a label that is none of theirs.
    pub(super) fn foot_end(&self, document: &Document, line: usize) -> usize {
        let labels = [Label::Index, Label::Issued, Label::Country, Label::Number, Label::FurtherInformation];
        let goes_on = |line: usize| {
            let here = &document.lines[line];
            let is_theirs = || label_at(document, line).is_none_or(|labelled| labels.contains(&labelled.label));
            !here.gap && !here.new_page && here.words.len() <= REFERENCE_WORDS && is_theirs()
        };
        let last = document.lines.len().min(line + FOOT_LINES);
        (line + 1..last).find(|line| !goes_on(*line)).unwrap_or(last)
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
            && !self.follows_itself(document, line)
    }

    /// Whether a line has the number of this document's own action, and its index stands in brackets: "Further information on UA
    /// 12/20 (AFR 1/1/2020, 3 May 2020)" below the prose tells what the document follows, and begins no other one.
    fn follows_itself(&self, document: &Document, line: usize) -> bool {
        let number = |line: usize| number_in(document, document.lines[line].words.clone()).map(|found| found.number);
        let Some(here) = number(line).filter(|_| own_index_in(document, line).is_none()) else { return false };
        self.head_lines().any(|line| number(line).is_some_and(|own| own == here))
    }

    /// The index in the head: on its lines, or after its labels.
    pub(super) fn own_index(&self, document: &Document) -> Option<casework::IndexNumber> {
        self.head_lines().find_map(|line| own_index_in(document, line))
    }

    /// The lines of the head, and those of the labels that name a document.
    fn head_lines(&self) -> impl Iterator<Item = usize> {
        let head = self.sections.iter().take(HEAD_LINES).filter(|section| section.part == Part::Head);
        let lines = head.flat_map(|section| &section.slices).map(|slice| slice.line);
        let labels = [Label::Number, Label::FurtherInformation, Label::Index, Label::Issued, Label::Country];
        let own = self.fields.iter().filter(move |field| labels.contains(&field.labelled.label));
        lines.chain(own.map(|field| field.labelled.last_line)).take(HEAD_LINES)
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
                Part::Summary | Part::Background | Part::Unknown => {
                    in_capitals() || !self.has(Part::Targets) && introduces_address(document, line)
                }
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
            Part::Background => {
                !self.has(Part::Action) && (LEXICONS.all.iter().any(asks) || asks_in_list(document, line))
            }
            // Some forms name the targets first: "Ask them to:".
            Part::Targets => {
                !self.has(Part::Action)
                    && !self.has(Part::Letter)
                    && (leads_list(document, line) || asks_in_list(document, line))
            }
            _ => false,
        }
    }

    /// "AJA O MAIS RÁPIDO POSSÍVEL, ATÉ: 17 de agosto de 2023": below the prose a line with several words, a colon and
    /// nothing but a day after it is the last day, whatever its label.
    pub(super) fn is_dated_field(&self, document: &Document, line: usize) -> bool {
        let words = document.lines[line].words.clone();
        let Some((colon, value)) = dated_parts(document, line) else { return false };
        let label = document.words()[words.start..colon].iter().filter(|word| word.shape != Shape::Mark).count();
        // "Date of incident: 3 May 2011" above the words of a letter.
        let is_in_letter = || self.part() == Part::Letter && !self.letter_is_closed(document);
        !document.raw_line(line).starts_with(char::is_lowercase)
            && !is_in_letter()
            && (DATED_LABEL_WORDS.0..=DATED_LABEL_WORDS.1).contains(&label)
            && !self.has_deadline
            && (self.has(Part::Background) || self.valediction.is_some_and(|last| last < line))
            && !self.is_head()
            && super::super::headline::dates(document, value..words.end)
                .first()
                .is_some_and(|day| day.words.start == value && words.end - day.words.end <= 1)
    }

    /// Whether a label means anything where it stands: those of a target's fields are read with the target.
    pub(super) fn belongs(&self, document: &Document, labelled: &Labelled, line: usize) -> bool {
        let part = self.part();
        let alone = document.lines[line].gap || line == 0;
        // "Act" in the menu of a site, above the document.
        if part == Part::Preamble && begins_body(labelled.label) && super::super::chrome::is_one_link(document, line) {
            return false;
        }
        match labelled.label {
            // "ADDRESS" as the heading of what follows leads to the targets; within an address it is one of its fields.
            Label::Address => {
                alone
                    && self.has(Part::Summary)
                    && !self.has(Part::Targets)
                    && labelled.value_start >= document.lines[labelled.last_line].end
            }
            Label::Email
            | Label::Phone
            | Label::Fax
            | Label::Social
            | Label::OtherSocial
            | Label::WebForm
            | Label::Telegram
            | Label::SayOnPhone
            | Label::Salutation
            | Label::NewNames
            | Label::Released
            | Label::Page => false,
            // "GOOD NEWS: THE TEACHER IS FREE" below the mark is the headline.
            Label::Mark if self.is_head() && document.mark(labelled.words.end) == ':' && !self.marks.is_empty() => {
                false
            }
            Label::Mark => self.is_head() || alone,
            Label::Visibility | Label::Distribution | Label::Notice | Label::Title | Label::Issues => self.is_head(),
            // "New information:" above what is new, within the prose of a network.
            Label::FurtherInformation
                if part == Part::Summary
                    && alone
                    && document.mark(labelled.words.end) == ':'
                    && labelled.value_start >= document.lines[labelled.last_line].end =>
            {
                true
            }
            // "[Model letter](letter.doc)" is where to find one.
            Label::Letter if begins_with_link(document, line) => false,
            Label::Number
            | Label::FurtherInformation
            | Label::Index
            | Label::Issued
            | Label::Country
            | Label::Identifier => {
                matches!(part, Part::Preamble | Part::Head | Part::Rest | Part::Closing)
                    || labelled.label == Label::FurtherInformation && self.leads_summary(document, labelled)
                    || alone && part != Part::Letter && has_index(document, line)
            }
            Label::Summary => {
                matches!(part, Part::Preamble | Part::Head | Part::Rest | Part::Summary | Part::Unknown)
                    || alone && !self.has_summary_words()
            }
            // "This action has ended. No more appeals are needed.": a sentence that closes, and no field with a day.
            Label::Ended => ends_on_day(document, labelled),
            // "AGE: ESCREVE UM APELO" has a word that is "age" in another language.
            Label::Age if !value_has_number(document, labelled) => false,
            // Among targets and letters "Name:" is the reader's own, or an official's.
            Label::Named | Label::Status | Label::Age | Label::Occupation => {
                let names = || {
                    super::super::opening::presents_people(document, document.lines[labelled.last_line].words.clone())
                };
                !matches!(part, Part::Action | Part::Targets | Part::Letter) || part == Part::Targets && names()
            }
            // "Download the letter": where the prose is still to come, it has to follow.
            Label::Letter if !self.has(Part::Summary) => self.has_letter_below(labelled.last_line),
            Label::Action => !(self.first.is_some() && super::apart::is_kicker(document, line)),
            Label::Targets if matches!(part, Part::Preamble | Part::Head) => !is_memo(document, labelled.last_line),
            // "Your message" above "To: the minister".
            Label::Targets => part != Part::Letter || self.is_empty() || self.letter_is_closed(document),
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

/// Where the words of a label end, and where its value begins: after a colon, or beside a label in capitals that goes on below
/// its line ("PLEASE TAKE ACTION AS SOON AS POSSIBLE AND    3 May 2023" above "BEFORE:").
pub(super) fn dated_parts(document: &Document, line: usize) -> Option<(usize, usize)> {
    let words = document.lines[line].words.clone();
    if let Some(colon) = words.clone().find(|at| document.mark(*at) == ':') {
        return Some((colon, colon + 1));
    }
    let value = words.clone().skip(1).find(|at| super::super::people::is_column(document, *at))?;
    let next = document.lines.get(line + 1).filter(|next| !next.gap)?.words.clone();
    let goes_on = next.len() <= DATED_LABEL_WORDS.1 && document.mark(next.end.max(1) - 1) == ':';
    let in_capitals = |words: std::ops::Range<usize>| {
        document.words()[words].iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Capital))
    };
    (goes_on && in_capitals(words.start..value) && in_capitals(next)).then_some((value, value))
}

/// Whether an index stands on some lines, outside brackets, with its label before it: that of the document itself.
fn has_labelled_index(document: &Document, lines: std::ops::Range<usize>) -> bool {
    lines.into_iter().any(|line| {
        let words = document.lines[line].words.clone();
        let before = |at: usize| (words.start..at).rev().find(|at| document.words()[*at].shape != Shape::Mark);
        let is_label = |last: usize| {
            (last.saturating_sub(INDEX_LABEL_WORDS).max(words.start)..=last).any(|at| {
                let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, last + 1, Label::Index);
                LEXICONS.all.iter().any(|lexicon| of(lexicon) == Some(last + 1 - at))
            })
        };
        own_index_in(document, line).is_some()
            && words.clone().any(|at| index_at(document, at).is_some() && before(at).is_some_and(is_label))
    })
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

/// Whether a day follows the words that say that an action ended: right after them, on their line or the next one.
fn ends_on_day(document: &Document, labelled: &Labelled) -> bool {
    let next = document.lines.get(labelled.last_line + 1);
    let end = next.map_or(document.lines[labelled.last_line].words.end, |next| next.words.end);
    let sentence = labelled.words.end..end;
    let stop =
        sentence.clone().find(|at| document.mark(*at) == '.' && document.words()[*at - 1].shape != Shape::Number);
    !super::super::headline::dates(document, sentence.start..stop.unwrap_or(end)).is_empty()
}

/// Whether what stands after a label on its line, or alone on the next one, has a digit.
fn value_has_number(document: &Document, labelled: &Labelled) -> bool {
    let here = &document.lines[labelled.last_line];
    let is_alone = labelled.value_start >= here.end;
    let value = match document.lines.get(labelled.last_line + 1).filter(|_| is_alone) {
        Some(next) => next.start..next.end,
        None => labelled.value_start.min(here.end)..here.end,
    };
    document.text[value].bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a line begins with a link to a file.
fn begins_with_link(document: &Document, line: usize) -> bool {
    let here = &document.lines[line];
    let link = document.links.partition_point(|link| link.end <= here.start);
    document.links.get(link).is_some_and(|link| link.open == here.start && link.text.start > link.open)
}
