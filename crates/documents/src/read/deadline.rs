//! Until when letters go, and what holds afterwards: fields with a label, and the sentences at the end.

use std::ops::Range;

use casework::{AfterDeadline, Deadline};

use super::asides::{asked_day, dated_label, day_alone, ends_action, named_day, send_before};
use super::document::Document;
use super::draft::Draft;
use super::header::whole;
use super::headline::dates;
use super::identifiers::length_of_label;
use super::labels::{begins_item, label_at};
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::opening::paragraph_end;
use super::outline::{Field, Outline, Part};
use super::when::When;
use super::words::Shape;
use crate::Span;

/// A paragraph about the last day has at most so many words; a longer one is prose.
const CLOSING_WORDS: usize = 90;

/// A sentence that asks to write until a day has at most so many words.
const ASKING_WORDS: usize = 50;

/// Right after "send appeals before" the day stands within so many words: "the", a weekday.
const WORDS_TO_DAY: usize = 4;

/// A paragraph that only says in which language one may write has at most so many words.
const SHORT_WORDS: usize = 20;

/// "Send appeals before" has so many words; fewer stand in prose, too.
const PLAIN_WORDS: usize = 3;

/// Whether the paragraph that begins with a line closes the document: it says until when one writes, what holds
/// afterwards, that nothing more is asked, or thanks those who wrote. Within prose that has to be said plainly.
pub(super) fn closes(document: &Document, line: usize, in_prose: bool) -> bool {
    if dated_label(document, line).is_some() {
        return true;
    }
    let first = document.lines[line].words.start;
    // Beyond so many words nothing is looked at: such a paragraph closes nothing.
    let is_far = |line: usize| document.lines[line].words.start > first + CLOSING_WORDS;
    let is_end = |line: usize| is_far(line) || label_at(document, line).is_some() || begins_item(document, line);
    let end = paragraph_end(document, line, is_end);
    let words = first..document.lines[end - 1].words.end;
    if document.lines.get(end).is_some_and(|next| !next.gap && !next.new_page) && is_far(end) {
        return false;
    }
    let asks = || {
        let is_item = |line| begins_item(document, line);
        !(line..end).chain(document.lines.get(end).map(|_| end)).any(is_item)
            && sentences_with_days(document, words.clone()).into_iter().any(|one| asked_day(document, one).is_some())
    };
    words.len() <= CLOSING_WORDS && (is_closing(document, words.clone(), in_prose) || asks())
}

fn is_closing(document: &Document, words: Range<usize>, in_prose: bool) -> bool {
    let has = |role| first_of(document, words.clone(), role).is_some();
    let says = |words: Range<usize>| {
        Sentence::read(document, words).is_some_and(|one| one.is_about_end() && (!in_prose || one.is_plain()))
    };
    // In prose one sentence says it all: words of several are there by chance.
    let rule = || match in_prose {
        true => sentences_with_days(document, words.clone()).into_iter().any(says),
        false => says(words.clone()),
    };
    let in_own_language =
        words.len() <= SHORT_WORDS && has(Role::OwnLanguage) || asks_in_own_language(document, words.clone());
    let ends = |role| if in_prose { ends_action(document, &words, role) } else { has(role) };
    in_own_language || thanks(document, &words, in_prose) || ends(Role::Final) || ends(Role::StopAction) || rule()
}

/// "Many thanks to all who wrote": in prose so many words, at most, stand before it in its sentence; "she would like to thank
/// all" tells of somebody.
const WORDS_BEFORE_THANKS: usize = 2;

fn thanks(document: &Document, words: &Range<usize>, in_prose: bool) -> bool {
    first_of(document, words.clone(), Role::Thanks).is_some_and(|phrase| {
        let start = (words.start..phrase.start).rev().find(|at| matches!(document.mark(*at), '.' | '!' | '?'));
        !in_prose || phrase.start - start.map_or(words.start, |at| at + 1) <= WORDS_BEFORE_THANKS
    })
}

/// "Write in English, French or your own language. Be polite.": a sentence that begins with a word for writing, in a paragraph
/// that leads to no list.
fn asks_in_own_language(document: &Document, words: Range<usize>) -> bool {
    let leads = words.end > words.start && document.mark(words.end - 1) == ':';
    !leads
        && first_of(document, words.clone(), Role::OwnLanguage).is_some_and(|phrase| {
            let start = (words.start..phrase.start).rev().find(|at| matches!(document.mark(*at), '.' | '!' | '?'));
            let start = start.map_or(words.start, |at| at + 1);
            phrase.end - start <= ASKING_WORDS
                && super::head::in_any(document, start, phrase.end, Role::WriteWord).is_some()
        })
}

/// What a sentence at the end says.
#[derive(Default)]
struct Sentence {
    check: Option<Range<usize>>,
    no_more: Option<Range<usize>>,
    before: Option<Range<usize>>,
    after: Option<Range<usize>>,
    /// Whether "after" stands at a day.
    is_at_day: bool,
    day: Option<When>,
    /// Whether only words say so that prose has, too: "contact us", "later".
    is_vague: bool,
}

impl Sentence {
    /// Reads a sentence; `None` where nothing in it is about the end.
    fn read(document: &Document, words: Range<usize>) -> Option<Self> {
        let of = |role| first_of(document, words.clone(), role);
        let before = of(Role::SendBefore);
        let day = match &before {
            Some(phrase) => {
                let end = words.end.min(phrase.end + WORDS_TO_DAY);
                (phrase.end..end).find_map(|at| super::headline::date_in_any(document, at, words.end))
            }
            None => None,
        };
        let before = before.or_else(|| asked_before(document, &words));
        let day = day.or_else(|| dates(document, words.clone()).into_iter().next());
        // The "PO" of a post office box is no Polish word.
        let is_code = |phrase: &Range<usize>| {
            phrase.len() == 1 && document.words()[phrase.start].shape == Shape::Capitals && phrase.start > words.start
        };
        let said = of(Role::AfterDeadline).filter(|phrase| !is_code(phrase));
        let after = said.clone().or_else(|| later(document, &words));
        let strong = of(Role::AskOffice);
        let check = strong.clone().or_else(|| after.as_ref().and_then(|_| of(Role::AskWord)));
        let no_more = of(Role::Closed);
        // "Do not send appeals after the deadline without asking us."
        let unless = no_more.as_ref().and_then(|_| of(Role::Unless));
        let (check, no_more) = if unless.is_some() { (check.or(unless), None) } else { (check, no_more) };
        // "After 29 July please ask us": of a day without its year, too.
        let is_at_day = after.as_ref().is_some_and(|after| {
            day.as_ref().is_some_and(|day| is_beside(after, &day.words))
                || after_day(document, &words).as_ref() == Some(after)
        });
        let is_vague = said.is_none() && strong.is_none() && !(no_more.is_some() && is_at_day);
        let sentence = Self { check, no_more, before, after, is_at_day, day, is_vague };
        let says = sentence.check.is_some() || sentence.no_more.is_some() || sentence.before.is_some();
        says.then_some(sentence)
    }

    /// Whether it says so in words that prose has not by chance.
    fn is_plain(&self) -> bool {
        let asks = self.check.is_some() || self.no_more.is_some();
        let is_after = self.after.as_ref().is_some_and(|phrase| phrase.len() >= PLAIN_WORDS || self.is_at_day);
        asks && is_after && !self.is_vague || self.before.as_ref().is_some_and(|phrase| phrase.len() >= PLAIN_WORDS)
    }

    fn is_about_end(&self) -> bool {
        let dated = self.after.is_some() || self.day.is_some();
        (self.check.is_some() || self.no_more.is_some()) && dated || self.before.is_some() && self.day.is_some()
    }
}

/// Whether two phrases stand next to each other.
fn is_beside(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.end.abs_diff(other.start).min(other.end.abs_diff(one.start)) <= WORDS_TO_DAY
}

/// "Schrijf beleefd, in het Russisch of Engels, vóór 30 november": a word for writing, and a day with "before" next to it.
fn asked_before(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    if words.len() > ASKING_WORDS {
        return None;
    }
    first_of(document, words.clone(), Role::WriteWord)?;
    let day = dates(document, words.clone()).into_iter().next()?;
    let near = day.words.start.saturating_sub(WORDS_TO_DAY).max(words.start)..day.words.start;
    near.clone().rev().find_map(|at| {
        let of = |lexicon: &Lexicon| lexicon.at(document, at, day.words.start, Role::BeforeDay);
        let length = LEXICONS.all.iter().filter_map(of).max()?;
        (at + length == day.words.start).then_some(at..at + length)
    })
}

/// "After 3 May" or "later" in a sentence that speaks of writing, and "later" as its first word.
fn later(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    let speaks = first_of(document, words.clone(), Role::WriteForm)
        .or_else(|| first_of(document, words.clone(), Role::WriteWord));
    let said = || after_day(document, words).or_else(|| first_of(document, words.clone(), Role::Later));
    let first = || first_of(document, words.clone(), Role::Later).filter(|found| found.start == words.start);
    speaks.and_then(|_| said()).or_else(first)
}

/// "If you write after 15 May 2019", "15 Mayıs 2019'dan sonra": the word that says so, right at a day.
fn after_day(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    if words.len() > CLOSING_WORDS {
        return None;
    }
    words.clone().find_map(|at| {
        let of = |lexicon: &&Lexicon| lexicon.at(document, at, words.end, Role::AfterDay);
        let lexicon = LEXICONS.all.iter().max_by_key(|lexicon| of(lexicon))?;
        let length = of(&lexicon)?;
        let stop = words.end.min(at + length + WORDS_TO_DAY);
        let before = (at + length..stop).find_map(|next| super::headline::date_in_any(document, next, words.end));
        let is_day = |day: &When| day.ambiguous || day.day.is_some() && day.month.is_some();
        // Where words stand behind what they govern.
        let behind = || {
            if lexicon.suffixes.is_empty() {
                return false;
            }
            let days = dates(document, words.start..at);
            days.last().is_some_and(|day| at - day.words.end <= 1)
        };
        (before.is_some_and(|day| is_day(&day)) || behind()).then_some(at..at + length)
    })
}

fn first_of(document: &Document, words: Range<usize>, role: Role) -> Option<Range<usize>> {
    LEXICONS.first(document, words, role)
}

/// How good the evidence for a last day is; the first of these counts most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Labelled,
    Sentence,
    /// "This action ended on": the page is closed.
    Ended,
}

/// Puts the deadline into the draft, and what holds after it.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline, letter: &[Span]) {
    let document = draft.document;
    let mut days: Vec<(Rank, When)> = Vec::new();
    for (label, rank) in [(Label::Deadline, Rank::Labelled), (Label::Ended, Rank::Ended)] {
        for field in outline.fields(label) {
            let Some(words) = whole(document, field) else { continue };
            let is_said = is_known(document, field);
            days.extend(last_of(document, words).filter(|day| is_said || !is_past(draft, day)).map(|day| (rank, day)));
        }
    }
    let mut rule = None;
    days.extend(periods(document, outline));
    days.extend(labelled_days(document, outline, letter));
    days.extend(days_of_head(document, outline));
    for words in passages(document, outline, letter) {
        for sentence in sentences_with_days(document, words) {
            take_sentence(document, sentence, &mut days, &mut rule);
        }
    }
    let labelled = [(Label::Closed, AfterDeadline::Closed), (Label::AskOffice, AfterDeadline::AskOffice)];
    for (label, kind) in labelled {
        if let Some(field) = outline.fields(label).next() {
            rule.get_or_insert((kind, document.span(&with_value(document, field))));
        }
    }
    days.retain(|(rank, day)| *rank != Rank::Sentence || !is_past(draft, day));
    days.sort_by_key(|(rank, _)| *rank);
    settle(draft, &days);
    if let Some((kind, span)) = rule {
        draft.stands("after_deadline", span);
        draft.action.after_deadline = Some(kind);
    }
}

/// Whether a day lies before that of issue: nobody asks to write until then, so what only looks like a last day is another one,
/// that of an event.
fn is_past(draft: &Draft<'_>, day: &When) -> bool {
    day.whole().is_some_and(|day| draft.action.issued.is_some_and(|issued| day < issued))
}

/// Whether the label of a field is one that a file has.
fn is_known(document: &Document, field: &Field) -> bool {
    let (words, label) = (&field.labelled.words, field.labelled.label);
    let of = |lexicon: &Lexicon| length_of_label(document, lexicon, words.start, words.end, label);
    LEXICONS.all.iter().any(|lexicon| of(lexicon).is_some())
}

/// The last day of a field: of "from 1 May to 14 June" the second one.
fn last_of(document: &Document, words: Range<usize>) -> Option<When> {
    let all = dates(document, words);
    let first = all.first()?.clone();
    let next = all.get(1).filter(|next| {
        let between = next.words.start - first.words.end;
        between <= 2
    });
    Some(next.cloned().unwrap_or(first))
}

/// The best day goes into the draft; where it can be read in two ways, none does.
fn settle(draft: &mut Draft<'_>, days: &[(Rank, When)]) {
    let document = draft.document;
    let Some((_, best)) = days.first() else { return };
    match best.whole() {
        Some(day) => {
            draft.stands("until", document.span(&best.words));
            draft.action.deadline = Some(Deadline::on(day));
        }
        None => draft.undecided("until", document.span(&best.words)),
    }
}

/// The days after labels for the end that no file has, outside the letter.
fn labelled_days(document: &Document, outline: &Outline, letter: &[Span]) -> Vec<(Rank, When)> {
    let parts = [Part::Closing, Part::Rest, Part::Targets, Part::Action, Part::Unknown, Part::Background, Part::Safety];
    let sections = outline.sections.iter().filter(|section| parts.contains(&section.part));
    let lines = sections.flat_map(|section| &section.slices).map(|slice| slice.line);
    let is_letter = |line: usize| {
        let here = &document.lines[line];
        letter.iter().any(|part| part.start < here.end && here.start < part.end)
    };
    let of_actions = |label: Label| outline.fields(label).flat_map(|field| &field.slices).map(|slice| slice.line);
    let lines = lines.chain(of_actions(Label::Action)).chain(of_actions(Label::Targets));
    let day_of = |line: usize| dated_label(document, line).or_else(|| day_alone(document, line));
    let days = lines.filter(|line| !is_letter(*line)).filter_map(day_of);
    days.map(|day| (Rank::Sentence, day)).collect()
}

/// The words in which the sentences about the end stand: those of the parts at the end, and those of fields there.
pub(super) fn passages(document: &Document, outline: &Outline, letter: &[Span]) -> Vec<Range<usize>> {
    let parts = [Part::Closing, Part::Rest, Part::Targets, Part::Action, Part::Unknown];
    let mut found = Vec::new();
    for section in outline.sections.iter().filter(|section| parts.contains(&section.part)) {
        found.extend(
            super::paragraphs::paragraphs(document, &section.slices)
                .into_iter()
                .filter(|span| !letter.iter().any(|part| part.start < span.end && span.start < part.end))
                .map(|span| document.words_in(span))
                .filter(|words| words.len() <= CLOSING_WORDS)
                .filter(|words| section.part == Part::Closing || !is_item(document, words)),
        );
    }
    let labels = [
        Label::Deadline,
        Label::AskOffice,
        Label::Closed,
        Label::Copies,
        Label::Languages,
        Label::OwnLanguage,
        Label::Action,
    ];
    for field in outline.fields.iter().filter(|field| labels.contains(&field.labelled.label)) {
        found.push(with_value(document, field));
    }
    // "Please write to the authorities in Italian or English before 16 July 2012,"
    let intros = outline.fields(Label::Action).map(|field| with_value(document, field));
    found.extend(intros.filter(|words| words.len() <= ASKING_WORDS && asked_before(document, words).is_some()));
    found.retain(|words| !words.is_empty());
    found
}

/// Whether some words are an item of a list: what is asked there is no deadline.
fn is_item(document: &Document, words: &Range<usize>) -> bool {
    let line = document.lines.partition_point(|line| line.words.end <= words.start);
    line < document.lines.len() && document.lines[line].words.start == words.start && begins_item(document, line)
}

/// The sentences of some words; a point within a day ends none: "nach dem 24. Mai 2005".
fn sentences_with_days(document: &Document, words: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in super::sentences::sentences(document, words.clone(), &LEXICONS.none) {
        let broken = found.last().is_some_and(|last| {
            let number = last.end.checked_sub(2).filter(|number| *number >= last.start);
            let day = number.and_then(|number| super::headline::date_in_any(document, number, words.end));
            day.is_some_and(|day| day.words.end > last.end)
        });
        // "Do you want to write after this date? Ask us first."
        let asked = found.last().is_some_and(|last| {
            let is_later = || {
                first_of(document, last.clone(), Role::AfterDeadline).is_some() || after_day(document, last).is_some()
            };
            document.mark(last.end - 1) == '?' && is_later()
        });
        // "(tel. 020-5550100)"
        let count = |mark: char| {
            let last = found.last().cloned().unwrap_or(sentence.start..sentence.start);
            last.filter(|at| document.mark(*at) == mark).count()
        };
        let is_open = count('(') > count(')');
        match found.last_mut() {
            Some(last) if broken || asked || is_open => last.end = sentence.end,
            _ => found.push(sentence),
        }
    }
    found
}

/// "Write before 15 November 2024" on a line of the head.
fn days_of_head(document: &Document, outline: &Outline) -> Vec<(Rank, When)> {
    let slices = outline.slices(Part::Head).into_iter().take(PERIOD_LINES);
    let words = slices.map(|slice| document.words_in(super::region::span(document, &slice)));
    let cells =
        words.flat_map(|words| super::headline::cells(document, words)).filter(|words| words.len() <= SHORT_WORDS);
    let days = cells.filter_map(|words| asked_day(document, words.clone()).or_else(|| send_before(document, &words)));
    days.map(|day| (Rank::Sentence, day)).collect()
}

/// "From 1 November to 31 December 2024" on a line of the head: the second day is the last one.
fn periods(document: &Document, outline: &Outline) -> Vec<(Rank, When)> {
    let mut found = Vec::new();
    for slice in outline.slices(Part::Head).iter().chain(&outline.slices(Part::Preamble)).take(PERIOD_LINES) {
        let words = document.words_in(super::region::span(document, slice));
        let days = dates(document, words.clone());
        let [first, second] = days.as_slice() else { continue };
        let other = words.len() - first.words.len() - second.words.len();
        let is_later = second.whole() > first.whole() || first.ambiguous || second.ambiguous;
        if other <= PERIOD_WORDS && is_later && second.words.start - first.words.end <= PERIOD_WORDS {
            found.push((Rank::Sentence, second.clone()));
        }
    }
    found
}

/// So many lines of the head are looked at for a period.
const PERIOD_LINES: usize = 60;

/// Beside its two days a period has at most so many words: "from", "to".
const PERIOD_WORDS: usize = 4;

fn take_sentence(
    document: &Document,
    words: Range<usize>,
    days: &mut Vec<(Rank, When)>,
    rule: &mut Option<(AfterDeadline, Span)>,
) {
    let asked = asked_day(document, words.clone()).or_else(|| named_day(document, words.clone()));
    days.extend(asked.map(|day| (Rank::Sentence, day)));
    let Some(sentence) = Sentence::read(document, words.clone()).filter(Sentence::is_about_end) else { return };
    if let Some(day) = sentence.day {
        days.push((Rank::Sentence, day));
    }
    if sentence.no_more.is_some() {
        rule.get_or_insert((AfterDeadline::Closed, document.span(&words)));
    } else if sentence.check.is_some() {
        rule.get_or_insert((AfterDeadline::AskOffice, document.span(&words)));
    }
}

/// The words of a label together with those of its value: a sentence.
pub(super) fn with_value(document: &Document, field: &Field) -> Range<usize> {
    let end = whole(document, field).map_or(field.labelled.words.end, |words| words.end);
    field.labelled.words.start..end.max(field.labelled.words.end)
}
