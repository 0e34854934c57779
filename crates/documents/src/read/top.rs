//! Title, summary and people of a document: the lines between its number and its prose told apart.

mod titles;

use casework::Country;

use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::Header;
use super::labels::has_mark;
use super::lexicon::{LEXICONS, Label, Role};
use super::opening::{country_line, presents_people, reads_as_headline};
use super::outline::{Outline, Part, Slice, is_banner};
use super::paragraphs::{begins_with_bullet, paragraphs};
use super::region::span;
use super::sender::{is_sender, leads_sender};
use super::words::Shape;
use super::{MOST_PARAGRAPHS, Unreadable};
use crate::Span;
use titles::{HEADLINE_WORDS, begins_with_country, ends_in_month, has_label, names_concerns, tells};
pub(super) use titles::{can_be_title, is_in_capitals};

/// So many lines of the head are looked at for title and people; a head with more is a list.
const HEAD_LINES: usize = 200;

/// A sentence that leads to a list or an address has at most so many bytes.
const LONGEST_LEAD: usize = 250;

/// The title and the paragraphs of the summary, as spans, and the lines that present the people.
#[derive(Default)]
pub(super) struct Top {
    pub title: Option<Span>,
    /// Where the title goes on below its line.
    rest: Option<Span>,
    pub summary: Vec<Span>,
    /// The lines about the people, without the country before them.
    pub people: Vec<Slice>,
    /// The country before them.
    pub country: Option<(Country, Span)>,
}

/// Finds title, summary and people.
pub(super) fn find(document: &Document, outline: &Outline, header: &Header) -> Top {
    let mut top = Top { summary: paragraphs(document, &outline.slices(Part::Summary)), ..Top::default() };
    // "Please use the following details:" leads to what stands under it.
    while top.summary.len() > 1 && top.summary.last().is_some_and(|last| is_lead(document, *last)) {
        top.summary.pop();
    }
    let labelled = outline.fields(Label::Title).find_map(|field| {
        let (first, last) = (field.slices.first()?, field.slices.last()?);
        Some(Span { start: first.start, end: document.lines[last.line].end })
    });
    top.rest = header.concern_rest.filter(|_| labelled.is_none());
    let title = labelled.or(header.concern.filter(|concern| can_be_title(document, *concern)));
    let head = sort(document, outline, header, Part::Head, title.is_some(), &mut top);
    let of_country = |titles: &[Span]| {
        let begins = |title: &&Span| begins_with_country(document, &document.words_in(**title));
        titles.iter().find(begins).copied()
    };
    // Above the number a title that begins with a country is better than any other line below.
    let above = || {
        let titles = sort(document, outline, header, Part::Preamble, false, &mut Top::default());
        of_country(&titles).filter(|_| of_country(&head).is_none() && outline.first.is_some())
    };
    top.title = title.or_else(above).or_else(|| best(document, &head)).or_else(|| {
        let above = sort(document, outline, header, Part::Preamble, false, &mut top);
        // A text without any heading of the family has no title.
        if outline.first.is_none() && !outline.has_heading {
            return None;
        }
        if outline.first.is_some() { above.into_iter().next_back() } else { best(document, &above) }
    });
    top.title = top.title.or_else(|| above_summary(document, outline, header));
    top
}

/// Whether a paragraph is one sentence that ends in a colon.
fn is_lead(document: &Document, paragraph: Span) -> bool {
    let text = document.raw(paragraph).trim_end();
    text.len() <= LONGEST_LEAD && text.ends_with([':', '：']) && !text.contains(['.', '!', '?', '؟', '…'])
}

/// The lines of a part that could be the title; those about people go into `top`.
fn sort(
    document: &Document,
    outline: &Outline,
    header: &Header,
    part: Part,
    has_title: bool,
    top: &mut Top,
) -> Vec<Span> {
    let slices: Vec<Slice> = outline.slices(part).into_iter().take(HEAD_LINES).collect();
    let mut titles: Vec<Span> = Vec::new();
    let (mut in_people, mut last_title) = (false, None);
    let mut place = 0;
    while place < slices.len() {
        let slice = slices[place];
        place += 1;
        let (line, words) = (slice.line, document.words_in(span(document, &slice)));
        if words.is_empty()
            || header.lines.contains(&line)
            || outline.is_beside_mark(document, &slice)
            || has_mark(document, line)
            || is_banner(document, &words)
        {
            (in_people, last_title) = (false, None);
            continue;
        }
        // An item of a list of facts.
        if begins_with_bullet(document, line) && slice.start == document.lines[line].start {
            (in_people, last_title) = (false, None);
            if presents_people(document, words.clone()) {
                top.people.push(slice);
            }
            continue;
        }
        let gap = document.lines[line].gap;
        let presents = presents_people(document, words.clone());
        if top.country.is_none()
            && let Some(found) = country_line(document, line).filter(|_| slice.start == document.lines[line].start)
        {
            let people = &found.people;
            let rest = document.words_in(span(document, &people[0]));
            let is_capitals =
                document.words()[document.words_in(found.span)].iter().all(|word| word.shape != Shape::Capital);
            // "Mexico: clinic burnt down after threats" is a title.
            let is_concern = !has_title && (names_concerns(document, &rest) || tells(document, found.span, &rest));
            if !is_headline(document, rest.clone(), is_capitals && has_title)
                && !is_in_capitals(document, &rest)
                && !is_concern
                && (is_capitals || !tells_something(document, &rest))
            {
                top.country = Some((found.country, found.span));
                place += people.len() - 1;
                top.people.extend(people.iter().filter(|slice| slice.start < document.lines[slice.line].end));
                (in_people, last_title) = (true, None);
                continue;
            }
            // "BELARUS:  HISTORIAN ARRESTED", with a wide gap: the country stands in a column of its own.
            let is_parted = || is_concern || super::headline::is_apart(document, rest.start);
            if is_capitals && !rest.is_empty() && is_parted() {
                top.country = Some((found.country, found.span));
                titles.push(Span { start: document.span(&rest).start, end: document.lines[line].end });
                (in_people, last_title) = (false, Some(line));
                continue;
            }
        }
        let goes_on =
            in_people && !gap && !(are_poor(document, &titles) && !has_title && may_be_headline(document, &words));
        if presents || goes_on {
            top.people.push(slice);
            (in_people, last_title) = (true, None);
            continue;
        }
        in_people = false;
        let is_open = titles.last().is_some_and(|title| document.raw(*title).trim_end().ends_with('/'));
        let is_sender = titles.last().is_some_and(|title| leads_sender(document, *title));
        let is_month = titles.last().is_some_and(|title| ends_in_month(document, *title));
        if last_title == Some(line.wrapping_sub(1))
            && !is_sender
            && !is_month
            && (!gap || is_open)
            && joins(document, titles.last(), &slice)
        {
            if let Some(last) = titles.last_mut() {
                last.end = document.lines[line].end;
            }
        } else {
            titles.push(span(document, &slice));
        }
        last_title = Some(line);
    }
    titles.retain(|title| can_be_title(document, *title) && !leads_items(document, *title));
    if titles.iter().any(|title| !ends_in_month(document, *title)) {
        titles.retain(|title| !ends_in_month(document, *title));
    }
    if titles.first().is_some_and(|title| leads_sender(document, *title)) {
        titles.remove(0);
    }
    let is_long = |title: &Span| document.words_in(*title).len() >= HEADLINE_WORDS;
    if titles.iter().any(|title| is_long(title) && !is_of_section(document, *title)) {
        titles.retain(|title| !is_of_section(document, *title));
    }
    let first_block = document.lines.iter().skip(1).find(|line| line.gap).map_or(0, |line| line.start);
    let is_below = |title: &Span| {
        let line = document.lines.partition_point(|line| line.end <= title.start);
        is_long(title)
            && !has_label(document, *title)
            && header.lines.iter().any(|head| document.lines[*head].start >= first_block && *head < line)
    };
    // Who sends the document stands above the line with its number, and its title below.
    let is_headed = |title: Span| {
        let words = document.words_in(title);
        reads_as_headline(document, words.clone()) || is_in_capitals(document, &words)
    };
    if titles.iter().skip(1).any(is_below) && titles[0].end <= first_block && !is_headed(titles[0]) {
        titles.retain(|title| title.end > first_block);
    } else if titles.iter().skip(1).any(is_long) && is_sender(document, titles[0]) {
        titles.remove(0);
        // What stands right under the sender's name is of the sender, too: "A project of ...".
        if titles.iter().skip(1).any(is_long) && titles[0].end <= first_block {
            titles.remove(0);
        }
    }
    if are_poor(document, &titles) && !has_title {
        let better = promoted(document, top);
        if better.is_some() {
            titles = better.into_iter().collect();
        }
    }
    titles
}

/// The line right above the summary, where deadline and targets stand above both.
fn above_summary(document: &Document, outline: &Outline, header: &Header) -> Option<Span> {
    let first = outline.sections.iter().position(|section| section.part == Part::Summary)?;
    let above = outline.sections[..first].last().filter(|section| section.part == Part::Rest)?;
    let slice = above.slices.last()?;
    let title = span(document, slice);
    let stands_apart = document.lines[slice.line].gap && !header.lines.contains(&slice.line);
    let is_long = document.words_in(title).len() >= HEADLINE_WORDS;
    (stands_apart && is_long && can_be_title(document, title) && !document.raw(title).ends_with([':', '.', ',']))
        .then_some(title)
}

/// Whether the items of a list stand under a line: "Whom do we defend?" is the heading of what follows.
fn leads_items(document: &Document, title: Span) -> bool {
    let next = document.lines.partition_point(|line| line.start < title.end);
    document.raw(title).ends_with(['?', '؟', ':']) && next < document.lines.len() && begins_with_bullet(document, next)
}

/// "FREE WORDS - FRENCH SECTION": who sends the document. A number after the word makes it one of a law.
fn is_of_section(document: &Document, title: Span) -> bool {
    let words = document.words_in(title);
    words.clone().any(|at| {
        super::head::in_any(document, at, words.end, Role::SenderWord).is_some_and(|length| {
            let next = document.words().get(at + length).filter(|_| at + length < words.end);
            next.is_none_or(|next| next.shape != Shape::Number)
        })
    })
}

/// Whether none of some titles has two words: "Act" is what a site calls its page.
fn are_poor(document: &Document, titles: &[Span]) -> bool {
    let is_word = |at: &usize| document.words()[*at].shape != Shape::Mark;
    titles.iter().all(|title| document.words_in(*title).filter(is_word).count() < 2)
}

/// The line right under the country, where nothing else is a title and it reads like one: "Die Hüterin des Saatguts".
fn promoted(document: &Document, top: &mut Top) -> Option<Span> {
    let slice = *top.people.first()?;
    let here = span(document, &slice);
    let words = document.words_in(here);
    let stands_below = slice.start == document.lines[slice.line].start;
    if top.people.len() == 1 && names_nobody(document, &words) {
        top.people.remove(0);
        return Some(Span { start: document.lines[slice.line].start, end: here.end });
    }
    let is_long = words.len() > HEADLINE_WORDS;
    let is_function = |at: usize| {
        LEXICONS.languages_of(document.words()[at].id) != 0 && !LEXICONS.common.is(document, at, at + 1, Role::Particle)
    };
    // "Bolivia: Libertad para el campanero de Villa Retama": several words, of those that join others, and no comma.
    let has_comma = words.clone().any(|at| matches!(document.mark(at), ',' | '،' | ';'));
    if !stands_below
        && top.people.len() == 1
        && is_long
        && !has_comma
        && words.clone().any(is_function)
        && !presents_people(document, words.clone())
    {
        top.people.remove(0);
        return Some(Span { start: document.lines[slice.line].start, end: here.end });
    }
    if !stands_below || presents_people(document, words.clone()) || !(is_long || words.clone().any(is_function)) {
        return None;
    }
    top.people.remove(0);
    Some(here)
}

/// A headline that names nobody has so many words, at least and at most.
const NAMELESS_WORDS: (usize, usize) = (3, 20);

/// Words of so many letters are too short to tell names from other words.
const SHORT_WORD: usize = 3;

/// Whether none of some words is that of a name in the text below: there none of them has a capital within a sentence, and at
/// least one stands in small letters. In a script without capitals no two of them stand together again.
fn names_nobody(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let is_word = |at: &usize| document.words()[*at].shape != Shape::Mark;
    let count = words.clone().filter(is_word).count();
    if presents_people(document, words.clone()) || !(NAMELESS_WORDS.0..=NAMELESS_WORDS.1).contains(&count) {
        return false;
    }
    let (mut small, mut large) = (false, false);
    let is_long = |at: &usize| document.folded(*at).chars().count() > SHORT_WORD;
    for at in words.clone().filter(is_long) {
        let again = |place: usize| document.folded(place) == document.folded(at);
        for place in (words.end..document.words().len()).filter(|place| again(*place)) {
            let begins = document.words()[place - 1].shape == Shape::Mark || begins_paragraph(document, place);
            let goes_on = at + 1 < words.end
                && place + 1 < document.words().len()
                && document.folded(place + 1) == document.folded(at + 1);
            match document.words()[place].shape {
                Shape::Small => small = true,
                Shape::Capital | Shape::Capitals if !begins => large = true,
                Shape::Other => (small, large) = (true, large || goes_on),
                _ => {}
            }
        }
    }
    let shapes = |shape: Shape| words.clone().all(|at| [shape, Shape::Mark].contains(&document.words()[at].shape));
    // A name in capitals stands in other letters below; no word of this line does.
    let in_capitals = shapes(Shape::Capitals) && count >= HEADLINE_WORDS;
    (small || in_capitals || shapes(Shape::Other)) && !large
}

/// Whether a word is the first of a paragraph.
fn begins_paragraph(document: &Document, at: usize) -> bool {
    let line = document.lines.partition_point(|line| line.words.end <= at);
    document.lines.get(line).is_some_and(|line| line.gap && line.words.start == at)
}

/// Whether what follows a country on its line, or stands under it, is a headline and not people.
fn is_headline(document: &Document, words: std::ops::Range<usize>, after_capitals: bool) -> bool {
    !words.is_empty()
        && !after_capitals
        && !presents_people(document, words.clone())
        && (reads_as_headline(document, words.clone()) || tells_in_small(document, words))
}

/// Two small words at least, the last word among them, none of which joins names, and nothing that parts: "Astronom nach Vortrag
/// verhaftet", where nouns have capitals.
fn tells_in_small(document: &Document, words: std::ops::Range<usize>) -> bool {
    let is_small = |at: &usize| {
        document.words()[*at].shape == Shape::Small && !LEXICONS.common.is(document, *at, at + 1, Role::Particle)
    };
    let joins = |at: usize| super::head::in_any(document, at, words.end, Role::Connector).is_some();
    let parts = |at: usize| matches!(document.words()[at].shape, Shape::Mark | Shape::Number);
    words.clone().filter(is_small).count() > 1
        && words.clone().next_back().is_some_and(|last| is_small(&last))
        && !words.clone().any(|at| joins(at) || parts(at))
}

/// Four words at least without marks or numbers, one of them small and none of those that join others: "Company clears forest of
/// the Tinggi" after a country that is not in capitals.
fn tells_something(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let says = |at: usize| {
        let word = &document.words()[at];
        word.shape == Shape::Small
            && LEXICONS.languages_of(word.id) == 0
            && document.folded(at).chars().count() > SHORT_WORD
            && !LEXICONS.common.is(document, at, at + 1, Role::Particle)
    };
    let parts = |at: usize| matches!(document.words()[at].shape, Shape::Mark | Shape::Number);
    words.len() >= HEADLINE_WORDS && words.clone().any(says) && !words.clone().any(parts)
}

/// Whether a line under the country is a headline, small or in capitals.
fn may_be_headline(document: &Document, words: &std::ops::Range<usize>) -> bool {
    !titles::goes_on(document, words)
        && (is_headline(document, words.clone(), false) || is_in_capitals(document, words))
}

/// Whether a line goes on with the title on the line above: both in capitals, or both not.
fn joins(document: &Document, above: Option<&Span>, slice: &Slice) -> bool {
    let is_small = |span: Span| document.raw(span).chars().any(char::is_lowercase);
    let words = document.words_in(span(document, slice));
    !begins_with_country(document, &words)
        && above.is_some_and(|above| {
            !ends_in_month(document, *above) && is_small(*above) == is_small(span(document, slice))
        })
}

/// The best of some lines: the first one that begins with a country and a colon, else the first one in capitals, else the one with most words.
fn best(document: &Document, titles: &[Span]) -> Option<Span> {
    let is_small = |title: &&Span| document.raw(**title).chars().any(char::is_lowercase);
    let is_word = |word: &super::words::Word| word.shape != Shape::Mark;
    let words =
        |title: &&Span| document.words()[document.words_in(**title)].iter().filter(|word| is_word(word)).count();
    let of_country = titles.iter().find(|title| begins_with_country(document, &document.words_in(**title)));
    let capitals = || titles.iter().find(|title| !is_small(title) && words(title) > 1);
    let longest = || titles.iter().rev().max_by_key(words);
    of_country.or_else(capitals).or_else(longest).copied()
}

/// Puts title and summary into the draft.
pub(super) fn take(draft: &mut Draft<'_>, top: &Top) -> Result<(), Unreadable> {
    if let Some(title) = top.title {
        let whole = Span { start: title.start, end: top.rest.map_or(title.end, |rest| rest.end) };
        let value = draft.field("title", whole)?;
        draft.action.title = Some(top.rest.map_or(value, |rest| super::concern::whole(draft.document, title, rest)));
    }
    check_count("paragraphs", top.summary.len(), MOST_PARAGRAPHS)?;
    for span in &top.summary {
        draft.document.check_size(*span)?;
        let paragraph = draft.document.prose(*span);
        draft.action.summary.push(paragraph);
    }
    if let (Some(first), Some(last)) = (top.summary.first(), top.summary.last()) {
        draft.stands("summary", Span { start: first.start, end: last.end });
    }
    Ok(())
}
