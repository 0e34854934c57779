//! Whom one informs: who gets a copy.

mod parting;

use std::ops::Range;

use casework::{CopyTo, Country};

use super::address::{country_of, has_digits, is_thing};
use super::contact::label_in;
use super::document::Document;
use super::draft::{Draft, check_count};
use super::head::{has_office, in_any, without_end};
use super::labels::begins_item;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Field, Outline, Part};
use super::paragraphs::begins_with_bullet;
use super::region::span;
use super::rows::{is_postage, is_prose, without_postage};
use super::words::Shape;
use super::{MOST_PEOPLE, Unreadable};

/// "and to" before the diplomats takes at most so many words.
const LED_BY: usize = 3;

/// Before the diplomats, at the beginning of a paragraph without a label, stand at most so many words: "Please send copies of
/// your letters, if possible, also to the".
const LED_IN_BY: usize = 14;

/// Under those who get a copy stand at most so many more who do, each apart.
const PARAGRAPHS_BELOW: usize = 4;

/// One address over several lines has at least so many.
const ADDRESS_LINES: usize = 3;

/// A line with so many words and no comma is what was wrapped of the line above.
const WRAPPED_WORDS: usize = 2;

/// Before a full stop that ends a sentence stands a word with at least so many letters; a shorter one may be cut.
const SENTENCE_LETTERS: usize = 6;

/// Somebody's name and whole address on one line have at least so many commas between them.
const WHOLE_COMMAS: usize = 3;

/// A label has at most so many words.
const LABEL_WORDS: usize = 2;

/// One who gets a copy, with an address, takes at most so many lines.
const ENTRY_LINES: usize = 12;

/// So many words of a template are none of somebody's address.
const TEMPLATE_WORDS: usize = 3;

/// Puts those who get a copy into the draft.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline) -> Result<(), Unreadable> {
    let document = draft.document;
    let mut fields = outline.fields(Label::Copies).peekable();
    let width = if fields.peek().is_some() { parting::width(document) } else { 0 };
    let labelled = fields.flat_map(|field| entries(document, field, width));
    let all: Vec<Range<usize>> = labelled.chain(told(document, outline)).collect();
    for columns in outline.fields(Label::Copies).filter_map(|field| parting::in_columns(document, field)) {
        columns.iter().try_for_each(|entry| take_lines(draft, entry))?;
    }
    for words in all {
        let Some(words) = kept(document, words) else { continue };
        let place = draft.action.copies_to.len();
        let value = document.value(document.span(&words));
        if draft.action.copies_to.iter().any(|other| other.0 == value) {
            continue;
        }
        let value = draft.field(format!("copies_to/{place}"), document.span(&words))?;
        draft.action.copies_to.push(CopyTo(value));
        check_count("copies", draft.action.copies_to.len(), MOST_PEOPLE)?;
    }
    Ok(())
}

/// Puts one who stands in a column beside another into the draft: the parts of several lines.
fn take_lines(draft: &mut Draft<'_>, lines: &[Range<usize>]) -> Result<(), Unreadable> {
    let document = draft.document;
    let values: Vec<String> = lines.iter().map(|words| document.value(document.span(words))).collect();
    let place = draft.action.copies_to.len();
    if let Some(first) = lines.first() {
        draft.stands(format!("copies_to/{place}"), document.span(first));
        draft.action.copies_to.push(CopyTo(values.join(" ")));
    }
    check_count("copies", draft.action.copies_to.len(), MOST_PEOPLE)
}

/// The diplomats in paragraphs without a label: "Please send copies to diplomatic representatives of Peru, too.". From the
/// word for them on; nothing of a letter or of what is told.
fn told(document: &Document, outline: &Outline) -> Vec<Range<usize>> {
    let parts = [Part::Action, Part::Targets, Part::Closing, Part::Rest];
    let sections = outline.sections.iter().filter(|section| parts.contains(&section.part));
    let lines = sections.flat_map(|section| &section.slices).map(|slice| slice.line);
    let begins = lines.filter(|line| document.lines[*line].gap && !begins_item(document, *line));
    let found = begins.filter(|line| !outline.is_in_letter(*line)).filter_map(|line| {
        let end = super::opening::paragraph_end(document, line, |_| false);
        let words = document.lines[line].words.start..document.lines[end - 1].words.end;
        let lead = words.start..words.end.min(words.start + LED_IN_BY);
        let at = lead.clone().find(|at| diplomats_at(document, *at, words.end).is_some())?;
        let is_lead = (lead.start..at).all(|before| {
            let ends = matches!(document.mark(before), '.' | '!' | '?');
            !ends && document.words()[before].shape != Shape::Number
        });
        is_lead.then_some(at..words.end)
    });
    found.collect()
}

/// The entries of a field: each line is one, unless it goes on with the address of the line before.
fn entries(document: &Document, field: &Field, width: usize) -> Vec<Range<usize>> {
    let mut rows: Vec<(Range<usize>, bool)> = Vec::new();
    for slice in parting::below_columns(document, field) {
        let gap = document.lines[slice.line].gap && !rows.is_empty();
        let words = document.words_in(span(document, slice));
        // An item of a list is one who gets a copy.
        let is_item = slice.start == document.lines[slice.line].start && begins_with_bullet(document, slice.line);
        let words = if is_item { super::rows::without_bullet(document, words) } else { words };
        if !words.is_empty() {
            rows.push((words, gap || is_item && !rows.is_empty()));
        }
    }
    // The diplomats may stand apart, under those who are named.
    let next = field.slices.last().map_or(field.labelled.last_line, |slice| slice.line) + 1;
    if let Some(line) = document.lines.get(next).filter(|_| !rows.is_empty()) {
        let below = led(document, line.words.clone());
        if diplomats_at(document, below.start, below.end).is_some() {
            rows.push((line.words.clone(), true));
            let more = document.lines[next + 1..].iter().take_while(|line| !line.gap).take(2);
            rows.extend(more.map(|line| (line.words.clone(), false)));
        }
    }
    // "Subject: ..." below those who get a copy is none of them.
    let ends = |words: &Range<usize>| is_other_field(document, words) || is_postage(document, words);
    let end = rows.iter().skip(1).position(|(words, _)| ends(words));
    rows.truncate(end.map_or(rows.len(), |end| end + 1));
    let mut entries: Vec<Range<usize>> = Vec::new();
    let (mut lines, mut block) = (0, 0);
    for (place, (words, gap)) in rows.iter().enumerate() {
        if place == 0 || *gap {
            let end = (place + 1..rows.len()).find(|next| rows[*next].1).unwrap_or(rows.len());
            block = if is_one_address(document, &rows[place..end]) { end } else { 0 };
        }
        lines += 1;
        let goes_on = |last: &Range<usize>| {
            let is_rest = || parting::is_wrapped(document, last, words, width) || goes_on(document, last, words);
            lines <= ENTRY_LINES && is_rest() || place < block
        };
        match entries.last_mut().filter(|last| !gap && goes_on(last)) {
            Some(last) => last.end = words.end,
            None => {
                entries.push(words.clone());
                lines = 1;
            }
        }
    }
    entries.into_iter().flat_map(|entry| parting::parted(document, entry)).collect()
}

/// Whether a line is a field with a label that nobody knows, and its value.
fn is_other_field(document: &Document, words: &Range<usize>) -> bool {
    let colon = words.clone().take(LABEL_WORDS + 1).find(|at| document.mark(*at) == ':');
    colon.is_some_and(|colon| {
        let label = words.start..colon;
        colon + 1 < words.end
            && !label.is_empty()
            && label.clone().all(|at| document.words()[at].shape != Shape::Number)
            && label_in(document, words.start, words.end).is_none()
            && !has_office(document, &label)
            && !is_thing(document, &label)
            && diplomats_at(document, colon + 1, words.end).is_none()
    })
}

/// Whether lines without a gap between them are one address, a part of it on each line: hardly a comma, numbers or a way to
/// reach somebody, and a country at most once.
fn is_one_address(document: &Document, rows: &[(Range<usize>, bool)]) -> bool {
    let commas = |words: &Range<usize>| words.clone().filter(|at| document.mark(*at) == ',').count();
    let is_channel = |words: &Range<usize>| label_in(document, words.start, words.end).is_some();
    let countries = rows.iter().filter(|(words, _)| country_of(document, words).is_some()).count();
    let tells = |words: &Range<usize>| has_digits(document, words) || is_channel(words);
    (ADDRESS_LINES..=ENTRY_LINES).contains(&rows.len())
        && countries <= 1
        && rows.iter().enumerate().all(|(place, (words, _))| {
            // "PO Box 5529, Kampala, Uganda" ends an address that began above.
            let most = 1 + usize::from(place > 0 && country_of(document, words).is_some());
            (commas(words) <= most || is_channel(words)) && diplomats_at(document, words.start, words.end).is_none()
        })
        && rows.iter().filter(|(words, _)| tells(words)).count() > 0
        && rows.iter().enumerate().skip(1).all(|(place, (words, _))| {
            let is_holder = place == 1 && holds_office(document, &rows[0].0, words);
            is_holder || !begins_entry(document, words)
        })
}

/// Whether a line with a title and a name stands under that of its office.
fn holds_office(document: &Document, office: &Range<usize>, words: &Range<usize>) -> bool {
    let length = |role| in_any(document, words.start, words.end, role).unwrap_or(0);
    let is_office =
        has_office(document, office) && !has_digits(document, office) && country_of(document, office).is_none();
    is_office && length(Role::Honorific) > 0 && !has_office(document, words)
}

/// Whether an entry is cut at the end of a line: neither a number nor a country in it, and no comma at its end.
fn is_cut(document: &Document, entry: &Range<usize>) -> bool {
    !has_digits(document, entry) && country_of(document, entry).is_none()
}

/// Whether a line begins with an office of a person: there another one begins who gets a copy.
fn begins_entry(document: &Document, words: &Range<usize>) -> bool {
    let length = |role| in_any(document, words.start, words.end, role).unwrap_or(0);
    length(Role::Office) > length(Role::NotPerson) || length(Role::Article) > 0 || length(Role::Honorific) > 0
}

/// Whether a line goes on with the entry above it.
fn goes_on(document: &Document, entry: &Range<usize>, words: &Range<usize>) -> bool {
    let below = led(document, words.clone());
    if diplomats_at(document, below.start, below.end).is_some() {
        return false;
    }
    let last = entry.end - 1;
    // "8 rue du" above "Tamarinier, 75999 Paris"
    let word = &document.words()[last];
    if word.shape == Shape::Small && LEXICONS.languages_of(word.id) != 0 {
        return true;
    }
    let is_sentence = diplomats_at(document, entry.start, entry.end).is_some();
    if is_sentence || label_in(document, words.start, words.end).is_some() || matches!(document.mark(last), ',' | ':') {
        return !is_sentence || document.mark(last) != '.';
    }
    let comma = |words: &Range<usize>| words.clone().any(|at| document.mark(at) == ',');
    let digits = document.raw(document.span(words)).bytes().any(|byte| byte.is_ascii_digit());
    let ends_in_country = |words: &Range<usize>| country_of(document, words).is_some();
    let commas = words.clone().filter(|at| document.mark(*at) == ',').count();
    let first = words.start..words.clone().find(|at| document.mark(*at) == ',').unwrap_or(words.end);
    let is_street = has_digits(document, &first) && !has_office(document, &first);
    let is_rest = commas == 0 && (digits || words.len() <= WRAPPED_WORDS && !has_office(document, words));
    // "fax 08-555" above "014 30; ..."
    let is_digits = |at: usize| has_digits(document, &(at..at + 1));
    // "The Daily, 9 Lake Road, Zone 4, Port Amber" under an address of several lines.
    if commas >= WHOLE_COMMAS && digits && has_digits(document, entry) && !comma(entry) && !is_digits(words.start) {
        return false;
    }
    !comma(entry)
        || is_rest
        || is_parted_code(document, entry, &first)
        || is_digits(words.start) && is_digits(last)
        || is_street && !has_digits(document, entry)
        || commas <= 1 && ends_in_country(words) && !ends_in_country(entry)
        || is_cut(document, entry) && digits && ends_in_country(words) && !begins_entry(document, words)
}

/// Whether a line break parts a postcode, or its town from it: "..., 1099" above "Wien, ...", "... K9Z" above "9Z9, ...". An entry
/// ends in a number that stands alone after a comma, or the line begins with a part that is nothing but a code.
fn is_parted_code(document: &Document, entry: &Range<usize>, first: &Range<usize>) -> bool {
    let digits = |at: usize| document.folded(at).bytes().any(|byte| byte.is_ascii_digit());
    let is_number = document.words()[entry.end - 1].shape == Shape::Number;
    let ends_in_code = is_number && entry.len() > 1 && document.mark(entry.end - 2) == ',';
    let begins_with_town = !first.is_empty() && !has_office(document, first) && first.len() <= parting::COUNTRY_WORDS;
    ends_in_code && begins_with_town || first.len() == 1 && digits(first.start)
}

/// An entry as it is kept: without "and to" before it, the next sentence and prices of postage after it; nothing for the
/// diplomats of whatever country, to whom a copy goes everywhere.
fn kept(document: &Document, words: Range<usize>) -> Option<Range<usize>> {
    let words = without_sentence(document, led(document, without_postage(document, words)));
    let mut words = without_end(document, words);
    let and = in_any(document, words.start, words.end, Role::Connector);
    words.start += and.filter(|and| and + 1 < words.len()).unwrap_or(0);
    // "and to the embassy": the small words lead to who gets it.
    let is_lead = |at: &usize| {
        let word = &document.words()[*at];
        word.shape == Shape::Small && LEXICONS.languages_of(word.id) != 0
    };
    let leads = words.clone().take(LED_BY).take_while(is_lead).count();
    words.start += Some(leads).filter(|leads| and.is_some() && leads + 1 < words.len()).unwrap_or(0);
    // "in Kopie an die Botschaft": the small article goes on with the label.
    let is_small = document.words().get(words.start).is_some_and(|word| word.shape == Shape::Small);
    let article = in_any(document, words.start, words.end, Role::Article).filter(|_| is_small);
    words.start += article.filter(|article| article + 1 < words.len()).unwrap_or(0);
    if words.is_empty() || is_postage(document, &words) || is_template(document, &words) {
        return None;
    }
    let Some(length) = diplomats_at(document, words.start, words.end) else {
        words = without_sentence(document, words);
        // "and, if possible, to the local newspaper" names nobody.
        return (has_office(document, &words) || !is_prose(document, &words)).then_some(words);
    };
    let stop = (words.start + length..words.end).find(|at| {
        document.mark(*at) == '.' && document.words().get(at + 1).is_none_or(|next| next.shape != Shape::Small)
    });
    let words = words.start..stop.unwrap_or(words.end);
    let names_country =
        |at: usize| LEXICONS.country_at(document, at, words.end).is_some() || has_glued_country(document, at);
    // "przedstawiciele dyplomatyczni Uzbekistanu": a country in a case of its own, right after them.
    let next = words.start + length;
    let is_case = next < words.end && document.words()[next].shape == Shape::Capital;
    (is_case || words.clone().any(names_country)).then_some(words)
}

/// "Name Address 1 Address 2 Fax number": what a template says, and nobody filled in.
fn is_template(document: &Document, words: &Range<usize>) -> bool {
    let is_word = |at: &usize| in_any(document, *at, words.end, Role::Template).is_some();
    words.clone().filter(is_word).count() >= TEMPLATE_WORDS
}

/// Words up to the end of a sentence, where prose follows: "Embassy of Chad in your country. If there is none, send".
fn without_sentence(document: &Document, words: Range<usize>) -> Range<usize> {
    let ends = |at: &usize| {
        let (before, after) = (document.folded(at - 1).chars().count(), &document.words()[at + 1]);
        document.mark(*at) == '.'
            && before >= SENTENCE_LETTERS
            && after.spaced
            && after.shape == Shape::Capital
            && is_prose(document, &(at + 1..words.end))
    };
    let end = (words.start + 1..words.end.saturating_sub(1)).find(ends);
    words.start..end.unwrap_or(words.end)
}

/// A country with words glued before it: "l'Égypte", "لمصر".
fn has_glued_country(document: &Document, at: usize) -> bool {
    let word = document.raw(document.span(&(at..at + 1)));
    let after_mark = word.rsplit_once(['\'', '’']).map(|(_, rest)| rest);
    let uncased = (document.words()[at].shape == Shape::Other).then(|| word.char_indices().skip(1).take(2));
    let tails = uncased.into_iter().flatten().map(|(start, _)| &word[start..]);
    after_mark.into_iter().chain(tails).any(|rest| Country::named(rest).is_some())
}

/// The words from the diplomats on, where small words lead to them ("and to the").
fn led(document: &Document, words: Range<usize>) -> Range<usize> {
    let until = (words.start + LED_BY + 1).min(words.end);
    let found = (words.start..until).rfind(|at| diplomats_at(document, *at, words.end).is_some());
    let is_small = |at: usize| {
        let word = &document.words()[at];
        word.shape == Shape::Small || LEXICONS.languages_of(word.id) != 0
    };
    found.filter(|at| (words.start..*at).all(is_small)).unwrap_or(words.start)..words.end
}

/// Whether the words that begin here are diplomats, with small words before them or without.
pub(super) fn begins_with_diplomats(document: &Document, words: Range<usize>) -> bool {
    let led = led(document, words);
    diplomats_at(document, led.start, led.end).is_some()
}

/// Whether the list of copies goes on with the paragraph that begins with a line: with addresses, up to the diplomats or to
/// the sentences that close a document. What closes nothing may be the address of the sender.
pub(super) fn goes_on_below(document: &Document, line: usize) -> bool {
    let mut next = line;
    for paragraph in 0..=PARAGRAPHS_BELOW {
        let Some(first) = document.lines.get(next) else { return false };
        let words = first.words.clone();
        let labelled = super::labels::label_at(document, next).map(|labelled| labelled.label);
        let ends = begins_with_diplomats(document, words.clone())
            || matches!(labelled, Some(Label::Copies | Label::Deadline))
            || super::deadline::closes(document, next, true);
        if ends {
            return paragraph > 0;
        }
        let end = super::opening::paragraph_end(document, next, |_| false);
        let is_open = |line: &usize| {
            let words = &document.lines[*line].words;
            words.is_empty()
                || is_prose(document, words)
                || super::labels::label_at(document, *line).is_some_and(|labelled| !is_of_address(labelled.label))
        };
        let is_addressed = |line: usize| {
            let words = &document.lines[line].words;
            has_digits(document, words) || country_of(document, words).is_some()
        };
        if end - next > ENTRY_LINES || (next..end).any(|line| is_open(&line)) || !(next..end).any(is_addressed) {
            return false;
        }
        next = end;
    }
    false
}

/// Whether a label is one of the fields of an address.
fn is_of_address(label: Label) -> bool {
    matches!(label, Label::Email | Label::Phone | Label::Fax | Label::Telegram | Label::Salutation | Label::Address)
}

fn diplomats_at(document: &Document, at: usize, end: usize) -> Option<usize> {
    in_any(document, at, end, Role::Diplomats)
}
