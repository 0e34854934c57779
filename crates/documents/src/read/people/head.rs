//! The lines of people in the head: "TURKEY: NAME, aged 22, student", one or several to a line, under a country or beside it.

use std::ops::Range;

use super::about::{begins_with_kin, is_of_nobody, name_after_kin, status_of_all};
use super::country::{after_bullet, after_country, broken_country};
use super::line::{Context, Entry, Parsed, in_any, is_full_name, people_in};
use super::occurs::is_led_by_article;
use super::others::others_in;
use crate::Span;
use crate::read::document::Document;
use crate::read::head::{looks_like_name, without_title};
use crate::read::labels::label_at;
use crate::read::lexicon::{LEXICONS, Label, Role};
use crate::read::opening::presents_people;
use crate::read::outline::{Outline, Part};
use crate::read::words::Shape;

/// The people of a head stand among so many lines; what comes later with a mark beside a name is something else.
const HEAD_LINES: usize = 90;

/// A line of people has at most so many words; a longer one is prose.
const LONGEST_LINE: usize = 40;

/// A line with names alone has at most so many words that begin with a small letter.
const SMALL_WORDS: usize = 5;

/// A line that is a name alone has at most so many words and marks, and is looked at among so many lines.
const LONGEST_NAME: usize = 7;
const BLOCK_LINES: usize = 30;

/// A label above names has at most so many words.
pub(super) const LONGEST_LABEL: usize = 6;

/// A line of the block, or several that belong together, and what becomes of those named on it by the label before it.
pub(super) struct Row {
    pub words: Range<usize>,
    pub status: Option<Span>,
}

/// What stands before the people of a line.
struct Lead {
    /// The words after country and labels.
    rest: Range<usize>,
    with_country: bool,
    /// Its label: what has become of those who follow, or that nothing is said of it.
    label: Option<Option<Span>>,
}

/// The lines from which a head is read, as words.
pub(super) fn lines(document: &Document) -> Vec<Range<usize>> {
    document.lines.iter().take(HEAD_LINES).map(|line| line.words.clone()).filter(|words| !words.is_empty()).collect()
}

/// The rows of people in the head.
pub(super) fn rows(context: &Context<'_>, outline: &Outline) -> Vec<Row> {
    let document = context.document;
    let last = document.lines.len().min(HEAD_LINES);
    let part_begins = [Part::Action, Part::Targets, Part::Letter, Part::Background]
        .iter()
        .filter_map(|part| outline.slices(*part).first().map(|slice| slice.line))
        .min()
        .unwrap_or(last);
    let summary: Vec<usize> = outline.slices(Part::Summary).iter().map(|slice| slice.line).collect();
    let mut line = 0;
    while line < last {
        // "Vela, aged 71, of whom nothing is known" is a wrapped line of the letter.
        if outline.is_in_letter(line) {
            line += 1;
            continue;
        }
        let mut reader =
            Reader { context, rows: Vec::new(), status: None, may_be_weak: line < part_begins, summary: &summary };
        let next = reader.block(line, last);
        if !reader.rows.is_empty() {
            return reader.rows;
        }
        line = next.max(line + 1);
    }
    Vec::new()
}

struct Reader<'a, 'b> {
    context: &'a Context<'b>,
    rows: Vec<Row>,
    /// What the last label says of those who follow.
    status: Option<Span>,
    /// Whether a name alone can be a person here: before what is asked and who is asked.
    may_be_weak: bool,
    /// The lines of the summary, in their order.
    summary: &'a [usize],
}

impl Reader<'_, '_> {
    /// Reads the block that begins with a line, if one does; answers the line after it.
    fn block(&mut self, first: usize, last: usize) -> usize {
        let document = self.context.document;
        let (mut line, mut seen_country, mut skip, mut is_broken) = (first, false, 0, false);
        while line < last {
            let words = document.lines[line].words.clone();
            let words = words.start + skip..words.end;
            skip = 0;
            if words.is_empty() {
                return line + 1;
            }
            let split = (line == first && line + 1 < last)
                .then(|| LEXICONS.country_over(document, words.start, document.lines[line + 1].words.start))
                .flatten();
            let lead = match split {
                Some((here, there)) => {
                    skip = there;
                    seen_country = true;
                    Lead { rest: words.start + here..words.end, with_country: true, label: None }
                }
                None => match broken_country(document, &words, line).filter(|_| line == first) {
                    Some(after) => Lead { rest: after..words.end, with_country: true, label: None },
                    None => self.lead(words.clone(), line == first || is_broken),
                },
            };
            is_broken = line == first && lead.with_country;
            let lead = if lead.with_country || lead.label.is_some() { lead } else { self.capitals_before(lead) };
            let is_first_row = self.rows.is_empty();
            if is_first_row && line > first && !seen_country && self.status.is_none() {
                return line;
            }
            seen_country |= lead.with_country;
            if let Some(label) = lead.label {
                self.status = label;
            }
            if lead.rest.is_empty() {
                // A country or a label alone: who follows stands on the next line.
                if !lead.with_country && lead.label.is_none() || line > first && is_first_row && lead.label.is_none() {
                    return line + 1;
                }
                line += 1;
                continue;
            }
            if !self.take(line, lead, seen_country) && !self.stands_between(line, last) {
                return line;
            }
            line += 1;
        }
        line
    }

    /// "Other members of the station": a line that names nobody, between those that do.
    fn stands_between(&self, line: usize, last: usize) -> bool {
        let document = self.context.document;
        let (here, next) = (&document.lines[line], &document.lines[(line + 1).min(document.lines.len() - 1)]);
        let ends_sentence = matches!(document.mark(here.words.end.max(1) - 1), '.' | '!' | '?' | ':');
        if self.rows.is_empty() || line + 1 >= last || here.gap || next.gap || ends_sentence || next.words.is_empty() {
            return false;
        }
        let lead = self.lead(next.words.clone(), false);
        !lead.rest.is_empty()
            && lead.rest.len() <= LONGEST_LINE
            && is_strong(document, &people_in(self.context, lead.rest))
    }

    /// Takes a line of the block; whether it is one.
    fn take(&mut self, line: usize, lead: Lead, seen_country: bool) -> bool {
        let document = self.context.document;
        let here = &document.lines[line];
        if lead.rest.len() > LONGEST_LINE {
            return false;
        }
        let is_row_start = lead.label.is_some() || lead.with_country;
        // "On 19 August Ana Vela, aged 71, was sentenced": prose, though a country stands above it.
        if !is_row_start && here.gap && self.summary.binary_search(&line).is_ok() && is_told(document, line) {
            return false;
        }
        // "- deckhands on the tanker": of all above.
        let is_dashed = document.mark(here.words.start) == '-';
        if is_dashed && document.words()[lead.rest.start].shape == Shape::Small {
            return !self.rows.is_empty();
        }
        // "(all released)" on a line of its own: of all above that the last label names.
        if !is_row_start && self.is_of_all(&lead.rest) {
            return true;
        }
        // "their infant son": no words about the person above.
        if !is_row_start && !here.gap && self.is_relation(&lead.rest) {
            return true;
        }
        // "his wife Ana Vela (f)" is a person of her own.
        let is_end = |at: &usize| matches!(document.mark(*at), ',' | '(' | '[');
        let named = lead.rest.start..lead.rest.clone().find(is_end).unwrap_or(lead.rest.end);
        let is_relative = begins_with_kin(document, &named) && name_after_kin(document, &named).is_some();
        if !is_row_start && !here.gap && !is_relative && self.goes_on(&lead.rest) {
            if let Some(row) = self.rows.last_mut() {
                row.words.end = lead.rest.end;
            }
            return true;
        }
        let parsed = people_in(self.context, lead.rest.clone());
        let is_block = seen_country || !self.rows.is_empty() || lead.label.is_some();
        let fits = is_strong(document, &parsed) && (self.may_be_weak && is_block || !has_bare_age(document, &parsed))
            // Within a letter a line can begin with a name and an age.
            && (self.may_be_weak || is_block || here.gap)
            || self.may_be_weak && self.is_titled_in_capitals(&parsed)
            || self.may_be_weak
                && is_block
                && (self.is_weak(&parsed, &lead.rest)
                    || seen_country && self.is_name_among_marked(line, &lead.rest)
                    || parsed.people.is_empty()
                        && parsed.others.is_some()
                        && !self.rows.is_empty()
                        && !begins_prose(document, line));
        // "Names: Ana Vela (f)" is a field.
        let is_field = || {
            let label = label_at(document, line).map(|labelled| labelled.label);
            label.is_some_and(|label| matches!(label, Label::Named | Label::People))
        };
        let fits = fits && !is_field();
        if fits {
            self.rows.push(Row { words: lead.rest, status: self.status });
        }
        fits
    }

    /// Whether a line is a bracket that says what has become of all above; gives it to them.
    fn is_of_all(&mut self, words: &Range<usize>) -> bool {
        let document = self.context.document;
        let inner = words.start + 1..words.end.saturating_sub(1);
        let in_brackets = document.mark(words.start) == '(' && document.mark(words.end.max(1) - 1) == ')';
        let status = Some(&inner).filter(|inner| in_brackets && !inner.is_empty() && !self.rows.is_empty());
        let Some(status) = status.and_then(|inner| status_of_all(document, inner)) else { return false };
        self.rows.iter_mut().for_each(|row| _ = row.status.get_or_insert(status));
        true
    }

    /// Whether a line is of relatives without a name, and the line above is done.
    fn is_relation(&self, words: &Range<usize>) -> bool {
        let document = self.context.document;
        let Some(row) = self.rows.last() else { return false };
        let is_done =
            document.words()[row.words.end - 1].shape != Shape::Mark || document.mark(row.words.end - 1) == ')';
        let has_name = words.clone().any(|at| document.words()[at].shape != Shape::Small);
        // "and the other members of the River Committee"
        let and = in_any(document, words.start, words.end, Role::Connector).unwrap_or(0);
        let is_crowd = || {
            and > 0
                && is_of_nobody(document, &(words.start + and..words.end))
                && !presents_people(document, words.clone())
        };
        is_done
            && (!has_name && begins_with_kin(document, words) || is_crowd())
            && others_in(self.context, words).is_none()
    }

    /// Whether a line goes on with the one before it.
    fn goes_on(&self, words: &Range<usize>) -> bool {
        let document = self.context.document;
        let Some(row) = self.rows.last() else { return false };
        let before = row.words.clone();
        let count = |mark: char| before.clone().filter(|at| document.mark(*at) == mark).count();
        let first = &document.words()[words.start];
        let is_small = first.shape == Shape::Small
            && !first.has_hyphen
            && !LEXICONS.common.is(document, words.start, words.end, Role::Particle)
            && others_in(self.context, words).is_none();
        count('(') > count(')')
            || document.mark(words.start) == '('
            || matches!(document.mark(before.end - 1), ',' | '،')
            || is_small
    }

    /// Whether the people of a line, without mark or age, are people: the rest of the document names them.
    fn is_weak(&self, parsed: &Parsed, words: &Range<usize>) -> bool {
        let document = self.context.document;
        let ends_sentence = matches!(document.mark(words.end - 1), '.' | '!' | '?' | ':');
        let occurs =
            |words: &Range<usize>| is_full_name(document, words) && self.context.occurs.has(document, words, true);
        // "Luis Prado, her brother" under others.
        let is_kin = |at: usize| begins_with_kin(document, &(at..words.end));
        let is_relative =
            !self.rows.is_empty() && words.clone().any(|at| document.words()[at].shape == Shape::Small && is_kin(at));
        // "Fr Luis Prado" may be "Father Luis Prado" in the prose.
        let is_named = |person: &Entry| {
            is_full_name(document, &person.words)
                && !is_led_by_article(document, &person.words, self.context.marks.lexicon)
                && (occurs(&person.words)
                    || occurs(&without_title(document, person.words.clone()))
                    || person.status.is_some()
                    || !person.aliases.is_empty()
                    || is_relative)
        };
        !ends_sentence
            && (parsed.others.is_some() || !is_prose(document, words))
            && !parsed.people.is_empty()
            && parsed.people.iter().all(is_named)
            || has_withheld(self.context, words)
    }

    /// "Herr LUIS PRADO, BÄCKER", above prose that has the name: a title and a name in capitals.
    fn is_titled_in_capitals(&self, parsed: &Parsed) -> bool {
        let document = self.context.document;
        let is_in_capitals = |person: &Entry| {
            let mut words = person.words.clone();
            person.is_titled
                && is_full_name(document, &person.words)
                && words.all(|at| document.words()[at].shape != Shape::Capital)
                && self.context.occurs.has(document, &person.words, true)
        };
        !parsed.people.is_empty() && parsed.people.iter().all(is_in_capitals)
    }

    /// Whether a line is nothing but a name, in a list of such lines of which one has a mark or an age.
    fn is_name_among_marked(&self, line: usize, words: &Range<usize>) -> bool {
        let document = self.context.document;
        let strong = |line: usize| {
            let words = document.lines[line].words.clone();
            words.len() <= LONGEST_LINE && is_strong(document, &people_in(self.context, words))
        };
        let last = document.lines.len().min(line + BLOCK_LINES);
        let in_block = |line: &usize| !document.lines[*line].gap;
        let marked = (line + 1..last).take_while(in_block).find(|line| strong(*line));
        let is_above = || {
            let is_marked = |row: &Row| is_strong(document, &people_in(self.context, row.words.clone()));
            in_block(&line)
                && self.rows.last().is_some_and(|row| row.status.is_none())
                && self.rows.iter().any(is_marked)
        };
        let are_names =
            |end: usize| (line + 1..end).all(|line| is_name_alone(document, line, &document.lines[line].words));
        is_name_alone(document, line, words) && (marked.is_some_and(are_names) || is_above())
    }

    /// What stands before the people of a line.
    fn lead(&self, words: Range<usize>, is_first: bool) -> Lead {
        let document = self.context.document;
        let mut lead = Lead { rest: words, with_country: false, label: None };
        lead.rest.start = after_bullet(document, &lead.rest);
        if let Some(after) = after_country(document, &lead.rest, is_first) {
            lead.rest.start = after;
            lead.with_country = true;
        }
        if let Some((label, after)) = self.label(&lead.rest) {
            lead.rest.start = after;
            lead.label = Some(label);
        }
        lead
    }

    /// "MOLDAU:  Ana Vela (f)", "DU CONGO   Luis Prado": words with capitals before a colon or in a column of their own, where
    /// people follow. They are a country that the table does not have in these words.
    fn capitals_before(&self, lead: Lead) -> Lead {
        let document = self.context.document;
        let words = lead.rest.clone();
        let is_capital = |at: &usize| {
            matches!(document.words()[*at].shape, Shape::Capitals | Shape::Capital | Shape::Initial)
                || *at > words.start && matches!(document.mark(*at), '/' | '-' | '\'')
        };
        let mut after =
            words.clone().find(|at| !is_capital(at) || super::line::is_column(document, *at) && *at > words.start);
        if let Some(open) = after.filter(|at| document.mark(*at) == '(') {
            after = (open..words.end).find(|at| document.mark(*at) == ')').map(|close| close + 1);
        }
        let Some(after) = after.filter(|at| *at > words.start && *at < words.end && at - words.start <= LONGEST_LABEL)
        else {
            return lead;
        };
        let has_colon = document.mark(after) == ':';
        let rest = after + usize::from(has_colon)..words.end;
        let in_capitals = (words.start..after).all(|at| document.words()[at].shape != Shape::Capital);
        let is_column = in_capitals && super::line::is_column(document, after);
        if rest.is_empty() || rest.len() > LONGEST_LINE || !has_colon && !is_column {
            return lead;
        }
        let parsed = people_in(self.context, rest.clone());
        let fits = is_strong(document, &parsed) || is_column && self.is_weak(&parsed, &rest);
        if fits { Lead { rest, with_country: true, label: None } } else { lead }
    }

    /// "Released:", "New names:", "UA 485/90:".
    fn label(&self, words: &Range<usize>) -> Option<(Option<Span>, usize)> {
        let document = self.context.document;
        let colon = words.clone().take(LONGEST_LABEL + 2).find(|at| document.mark(*at) == ':')?;
        let label = words.start..colon;
        let is = |role| LEXICONS.is(document, label.start, label.end, role);
        if label.is_empty() {
            return None;
        }
        if is(Role::Status) {
            return Some((Some(document.span(&label)), colon + 1));
        }
        let has_number = label.clone().any(|at| document.words()[at].shape == Shape::Number);
        (is(Role::NameLabel) || has_number && label.len() <= LONGEST_LABEL).then_some((None, colon + 1))
    }
}

/// Whether a line is a name and nothing beside it.
fn is_name_alone(document: &Document, line: usize, words: &Range<usize>) -> bool {
    (2..=LONGEST_NAME).contains(&words.len())
        && document.words()[words.start].shape != Shape::Capitals
        && is_full_name(document, words)
        && looks_like_name(document, words)
        && label_at(document, line).is_none_or(|labelled| labelled.words.end <= words.start)
}

/// Whether a line begins a paragraph of prose that ends as a sentence does.
fn is_told(document: &Document, line: usize) -> bool {
    let end = crate::read::opening::paragraph_end(document, line, |line| label_at(document, line).is_some());
    crate::read::paragraphs::is_prose_line(document, line) && crate::read::opening::is_sentence_end(document, end - 1)
}

/// Many small words, or one that only prose has.
fn is_prose(document: &Document, words: &Range<usize>) -> bool {
    let is_small = |at: &usize| {
        document.words()[*at].shape == Shape::Small && !LEXICONS.common.is(document, *at, words.end, Role::Particle)
    };
    // "her husband" says who somebody is.
    let of_prose = |at: usize| {
        let is = |role| LEXICONS.is(document, at, words.end, role);
        is(Role::LetterWord) && !is(Role::Kin)
    };
    words.clone().filter(is_small).count() > SMALL_WORDS || words.clone().filter(is_small).any(of_prose)
}

/// "Residents of Barra Honda (names withheld at their request)": a group whose names are kept back.
fn has_withheld(context: &Context<'_>, words: &Range<usize>) -> bool {
    let document = context.document;
    let open = words.clone().find(|at| document.mark(*at) == '(');
    open.is_some_and(|open| open > words.start && LEXICONS.is(document, open + 1, words.end, Role::NameNote))
}

/// A name with a mark of the sex, an age, or both: such a line is one of people wherever it stands in the head.
fn is_strong(document: &Document, parsed: &Parsed) -> bool {
    let is_marked =
        |person: &Entry| person.sex.is_some() && !person.is_titled || person.age.is_some() || person.is_marked;
    parsed.people.iter().any(|person| is_marked(person) && is_full_name(document, &person.words))
}

/// "Rua Clara, 22": a number without a word such as "aged" is the age of nobody where addresses stand, or where no country
/// and no other person stands above.
fn has_bare_age(document: &Document, parsed: &Parsed) -> bool {
    parsed.people.iter().any(|person| {
        let number = person.age.map(|(_, span)| document.words_in(span)).filter(|_| person.sex.is_none());
        number.is_some_and(|number| {
            let near = number.start.saturating_sub(1)..number.end + 1;
            // No address has its number alone in brackets.
            if document.mark(near.start) == '(' && document.mark(number.end) == ')' {
                return false;
            }
            !near.clone().any(|at| super::line::in_any(document, at, near.end, Role::AgeWord).is_some())
        })
    })
}

/// Whether a line begins a paragraph of prose: "Five people who were arrested are being held".
fn begins_prose(document: &Document, line: usize) -> bool {
    let end = super::super::opening::paragraph_end(document, line, |_| false);
    document.lines[line].gap && super::super::opening::is_prose(document, line..end)
}
