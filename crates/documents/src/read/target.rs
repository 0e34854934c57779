//! Whom one writes to: rows put together to targets.

use std::ops::Range;

mod block;
mod listed;

use super::contact::{
    Contact, after_colon, contacts_in, emails_in, is_answerback, is_number, label_in, web_addresses_in,
};
use super::document::Document;
use super::draft::{Draft, check_count};
use super::head::{Head, Known, head_of, looks_like_name};
use super::lexicon::Label;
use super::outline::{Part, Slice};
use super::rows::{Row, rows};
use super::salutation::{
    beside, glued, goes_on, in_brackets, is_alone, is_to_office, is_unfinished, set_salutation, without_bracket,
};
use super::words::Shape;
use super::{MOST_ADDRESSES, MOST_TARGETS, Unreadable, address};
use crate::Span;
use block::{is_target, put};

/// A country alone on its line has at most so many words ("Democratic Republic of the Congo").
const COUNTRY_WORDS: usize = 6;

/// Name, office, address and channels of one target take at most so many lines.
const MOST_LINES: usize = 12;

/// So few words below a salutation in a column are the rest of it.
const CUT_WORDS: usize = 2;

/// The rows of one target.
#[derive(Default)]
pub(super) struct Block {
    /// Name, office, address.
    pub plain: Vec<Range<usize>>,
    pub contacts: Vec<Contact>,
    /// Addresses of e-mail or on the web that have no label: the list that they belong to.
    bare: Vec<(&'static str, Span)>,
    pub salutation: Option<Range<usize>>,
    /// Channels with a label that nobody knows.
    left_out: Vec<Range<usize>>,
    /// Whether the salutation stands beside the first line: there it does not end the block.
    beside: bool,
    numbered: bool,
    /// Whether prose stands before it.
    late: bool,
    /// Whether two different salutations stand in it.
    is_mixed: bool,
    /// Whether words with a colon that nobody knows stand above it: "And to our friends:".
    led: bool,
}

/// Reads rows into blocks.
struct Reader<'k> {
    known: &'k Known<'k>,
    blocks: Vec<Block>,
    /// Salutations that stand apart: one for all that have none, or one for each.
    shared: Vec<Range<usize>>,
    /// The label of a field whose value comes on the next line.
    pending: Option<(Label, Span)>,
    /// Whether a label that nobody knows is open: its lines are none of a target.
    skips: bool,
    /// So many rows more were taken with one before them.
    taken: usize,
}

/// Puts the targets of the lines of a part into the draft; answers the salutations that stand apart, for [`share`].
pub(super) fn take(
    draft: &mut Draft<'_>,
    slices: &[Slice],
    part: Part,
    known: &Known<'_>,
) -> Result<Vec<Range<usize>>, Unreadable> {
    let rows = rows(draft.document, slices, part);
    let mut reader = Reader { known, blocks: Vec::new(), shared: Vec::new(), pending: None, skips: false, taken: 0 };
    for (place, row) in rows.iter().enumerate() {
        if reader.taken > 0 {
            reader.taken -= 1;
            continue;
        }
        reader.row(row, &rows[place + 1..]);
        check_count("targets", reader.blocks.len(), MOST_TARGETS)?;
    }
    let Reader { blocks, shared, .. } = reader;
    let numbered = blocks.iter().any(|block| block.numbered);
    for (place, block) in blocks.iter().enumerate() {
        if is_target(known, block, part, numbered, place == 0) {
            put(draft, block, known)?;
        }
    }
    check_count("targets", draft.action.targets.len(), MOST_TARGETS)?;
    Ok(shared)
}

/// Gives salutations that stand apart to the targets that have none: one to all, several in their order.
pub(super) fn share(draft: &mut Draft<'_>, shared: &[Range<usize>]) {
    let targets = &draft.action.targets;
    let without: Vec<usize> = (0..targets.len()).filter(|target| targets[*target].salutation.is_none()).collect();
    let spans: Vec<Span> = shared.iter().map(|words| draft.document.span(words)).collect();
    match spans[..] {
        [only] => without.iter().for_each(|target| set_salutation(draft, *target, only)),
        _ if spans.len() == without.len() => {
            without.iter().zip(&spans).for_each(|(target, span)| set_salutation(draft, *target, *span));
        }
        _ => {}
    }
}

impl Reader<'_> {
    fn row(&mut self, row: &Row, rest: &[Row]) {
        let document = self.known.document;
        let (before, contacts) = contacts_in(document, row.words.clone());
        if let Some((label, label_span)) = self.pending.take()
            && contacts.is_empty()
            && !row.gap
        {
            // The words of an unfinished salutation stand right after its label.
            let first = document.words_in(label_span).end;
            let value = if label == Label::Salutation { first..before.end } else { before };
            self.contact(Contact { label, label_span, value });
            return;
        }
        if contacts.is_empty() && !row.gap && !row.numbered && (self.continues(&before) || self.is_cut(&before)) {
            return;
        }
        let is_labelled = before.is_empty() && contacts.len() == 1;
        if is_labelled && self.take_listed(&contacts[0], row, rest) {
            return;
        }
        if !before.is_empty() {
            self.plain(before, row, rest);
        }
        let alone = row.gap && rest.first().is_none_or(|next| next.gap);
        for contact in contacts {
            if alone && self.is_of_any() && contact.label != Label::Salutation {
                self.open().left_out.push(row.words.clone());
                continue;
            }
            let is_open = contact.value.is_empty()
                || contact.label == Label::Salutation && is_unfinished(document, &contact.value);
            if is_open {
                self.pending = Some((contact.label, contact.label_span));
            } else if contact.label == Label::Salutation && alone && is_labelled {
                self.shared.push(without_bracket(document, contact.value));
            } else {
                self.contact(contact);
            }
        }
    }

    /// Takes salutations that stand together, one for each target; answers whether there are some.
    fn take_listed(&mut self, contact: &Contact, row: &Row, rest: &[Row]) -> bool {
        if contact.label != Label::Salutation {
            return false;
        }
        let document = self.known.document;
        let found = match contact.value.is_empty() {
            true if row.gap => listed::below(document, rest).map(|found| (found.clone(), found.len())),
            true => None,
            false => listed::numbered(document, &contact.value, rest),
        };
        let Some((found, taken)) = found else { return false };
        self.shared.extend(found);
        self.taken = taken;
        true
    }

    /// Whether a row goes on with the field above it: another number of it, or the rest of a salutation.
    fn continues(&mut self, words: &Range<usize>) -> bool {
        let document = self.known.document;
        let Some(block) = self.blocks.last_mut() else { return false };
        let Some(last) = block.contacts.last_mut() else { return false };
        match last.label {
            Label::Phone | Label::Fax if is_number(document, words) => {
                let (label, label_span) = (last.label, last.label_span);
                block.contacts.push(Contact { label, label_span, value: words.clone() });
                true
            }
            // "Telex: 5599" above "PRESID KD"
            Label::Telegram if is_answerback(document, words) => {
                last.value.end = words.end.max(last.value.end);
                true
            }
            Label::Salutation if goes_on(document, &last.value, words) => {
                last.value.end = words.end;
                block.salutation = Some(without_bracket(document, last.value.clone()));
                true
            }
            _ => false,
        }
    }

    /// Whether a short row goes on, in a column, with the salutation above it: that one is not whole, and is left out.
    fn is_cut(&mut self, words: &Range<usize>) -> bool {
        let is_short = words.len() <= CUT_WORDS;
        let Some(block) = self.blocks.last_mut().filter(|block| is_short && !block.beside) else { return false };
        let Some(last) = block.contacts.last().filter(|last| last.label == Label::Salutation) else { return false };
        let is_beside = !last.value.is_empty() && last.value.end != words.start;
        block.is_mixed |= is_beside;
        is_beside
    }

    /// Whether a channel that stands apart may be that of any target: the last one has its own, and another has none.
    fn is_of_any(&self) -> bool {
        self.blocks.last().is_some_and(Block::has_channel)
            && self.blocks.iter().any(|block| !block.plain.is_empty() && !block.has_channel())
    }

    /// A row, or part of one, without a label: "Minister of Justice, office@justice.example".
    fn plain(&mut self, words: Range<usize>, row: &Row, rest: &[Row]) {
        let document = self.known.document;
        let joint = words.clone().rev().find(|at| matches!(document.mark(*at), ',' | ';' | '-'));
        let tail = joint.filter(|joint| *joint > words.start && joint + 1 < words.end).and_then(|joint| {
            let bare = bare_contact(document, &(joint + 1..words.end))?;
            Some((joint, bare))
        });
        match tail {
            Some((joint, bare)) => {
                self.line(words.start..joint, row, rest);
                self.open().bare.push(bare);
            }
            None => self.line(words, row, rest),
        }
    }

    fn line(&mut self, words: Range<usize>, row: &Row, rest: &[Row]) {
        let document = self.known.document;
        let next = rest.first();
        if let Some(bare) = bare_contact(document, &words) {
            self.open().bare.push(bare);
            return;
        }
        if let Some(said) = in_brackets(document, &words)
            && let Some(block) = self.blocks.last_mut()
        {
            block.salutation.get_or_insert(said);
            return;
        }
        if is_alone(document, &words) {
            match self.blocks.last_mut().filter(|_| !row.gap) {
                Some(block) => _ = block.salutation.get_or_insert(words),
                None => self.shared.push(words),
            }
            return;
        }
        // "Mr Minister" right under a channel, with nothing under it.
        let ends = next.is_none_or(|next| next.gap || next.numbered);
        if let Some(block) = self.blocks.last_mut().filter(|block| block.has_channel() && block.salutation.is_none())
            && !row.gap
            && ends
            && is_to_office(document, &words)
        {
            block.salutation = Some(words);
            return;
        }
        // "Salutation for both: Dear Minister"
        if super::contact::begins_with_salutation(document, &words) {
            let value = after_colon(document, &words);
            self.shared.extend(value.map(|value| without_bracket(document, value)));
            self.skips = true;
            return;
        }
        // "COPIES:", in words that nobody knows, is no line of an address; above one it leads to it.
        let is_label = document.mark(words.end - 1) == ':'
            && !row.numbered
            && !self.is_head(&words, next)
            && !self.is_headed_so(&words, next);
        let is_open = self.blocks.last().is_some_and(|block| !block.plain.is_empty());
        if is_label && (row.gap || !is_open) {
            self.blocks.push(Block { late: row.late, led: true, ..Block::default() });
            self.skips = false;
            return;
        }
        self.skips = is_label || self.skips && !row.gap && !row.numbered;
        if self.skips {
            return;
        }
        if let Some(block) = self.blocks.last_mut().filter(|block| !block.plain.is_empty())
            && !row.numbered
            && address::is_channel(document, &words)
        {
            block.left_out.push(words);
            return;
        }
        let (mut words, salutation) = glued(document, words);
        // The end of a salutation beside the line above: its words do not stand together, so that it is none.
        if let Some(block) = self.blocks.last_mut().filter(|block| block.plain.len() == 1 && !row.numbered)
            && let Some(cut) = block.salutation.as_ref().and_then(|said| beside(document, said, &words))
        {
            words.end = cut;
            block.salutation = None;
        }
        match self.begins(&words, row, rest) {
            Begins::Target => self.blocks.push(Block { numbered: row.numbered, late: row.late, ..Block::default() }),
            Begins::Nothing => return,
            Begins::Line => {}
        }
        let block = self.open();
        if block.plain.is_empty() && !block.has_channel() {
            block.numbered |= row.numbered;
        }
        if !words.is_empty() && block.plain.len() <= MOST_ADDRESSES {
            block.plain.push(words);
        }
        if let Some(salutation) = salutation {
            block.salutation.get_or_insert(salutation);
        }
    }

    /// What a row is to the block that is open.
    fn begins(&self, words: &Range<usize>, row: &Row, rest: &[Row]) -> Begins {
        let Some(block) = self.blocks.last() else { return Begins::Line };
        let is_open = !block.plain.is_empty() || block.has_channel();
        if !is_open {
            return Begins::Line;
        }
        let is_head = || self.is_head(words, rest.first());
        let said = block.contacts.iter().any(|contact| contact.label == Label::Salutation);
        if row.numbered || said && !block.beside {
            return Begins::Target;
        }
        if block.has_channel() {
            // Without a gap the line goes on with the value before it.
            return if row.gap || is_head() { Begins::Target } else { Begins::Nothing };
        }
        if row.gap {
            let is_country =
                address::country_of(self.known.document, words).is_some_and(|_| words.len() <= COUNTRY_WORDS);
            // An institution under an office goes on with it.
            let is_institution = block.contacts.is_empty() && address::is_institution(self.known.document, words);
            // The first line with a number, of a block that has none yet, is its street.
            let is_street = block.plain.iter().all(|line| !address::has_digits(self.known.document, line))
                && address::has_digits(self.known.document, words)
                && !self.ends_in_country()
                && !is_head();
            // The office of a numbered target may stand apart from its holder and address.
            let is_office_alone = block.numbered && block.plain.len() == 1 && block.contacts.is_empty();
            let is_begun = is_country
                || is_street
                || is_office_alone
                || (is_institution || !is_head())
                    && (block.plain.len() == 1 || !self.ends_in_country() && self.completes(row, rest));
            return if is_begun { Begins::Line } else { Begins::Target };
        }
        let document = self.known.document;
        let ends = block.plain.len() > 1 && self.ends_in_country();
        if ends && address::country_of(document, words).is_none() && is_head() { Begins::Target } else { Begins::Line }
    }

    /// Whether the last line of the open block names a country.
    fn ends_in_country(&self) -> bool {
        let last = self.blocks.last().and_then(|block| block.plain.last());
        last.is_some_and(|last| address::country_of(self.known.document, last).is_some())
    }

    /// Whether lines that stand apart are those of one target all the same: a channel or a salutation follows, and no
    /// other head before it.
    fn completes(&self, row: &Row, rest: &[Row]) -> bool {
        let document = self.known.document;
        let mut rows = std::iter::once((row, rest.first())).chain(rest.iter().zip(rest.iter().skip(1).map(Some)));
        let end = rows.by_ref().take(MOST_LINES).enumerate().find_map(|(place, (here, next))| {
            let is_channel = label_in(document, here.words.start, here.words.end).is_some();
            let parts = here.late != row.late
                || place > 0 && !is_channel && (here.numbered || self.is_head(&here.words, next))
                || is_alone(document, &here.words);
            (is_channel || parts).then_some(is_channel && !parts)
        });
        end.unwrap_or(false)
    }

    /// Whether a row can be the first of a target: it has an office, or a name above an office. Of a target on one line
    /// the first part tells.
    fn is_head(&self, words: &Range<usize>, next: Option<&Row>) -> bool {
        let document = self.known.document;
        let first = address::first_part(document, words);
        if super::holders::is_led_by_office(self.known, words) {
            return true;
        }
        if address::has_digits(document, &first) {
            return false;
        }
        let words = if address::has_digits(document, words) { &first } else { words };
        match head_of(self.known, words.clone()) {
            Head::Both { .. } | Head::Name(_) | Head::Office(_) => true,
            Head::Unclear => {
                looks_like_name(document, words)
                    && next.is_some_and(|next| !next.gap && address::is_office(document, &next.words))
            }
        }
    }

    /// "Office:" above the holder, where the targets before have the same form: it is no label.
    fn is_headed_so(&self, words: &Range<usize>, next: Option<&Row>) -> bool {
        let document = self.known.document;
        let has_colon =
            |block: &Block| !block.led && block.plain.first().is_some_and(|first| document.mark(first.end - 1) == ':');
        let is_large = document.words()[words.start].shape != Shape::Small;
        let is_held =
            next.is_some_and(|next| !next.gap && matches!(head_of(self.known, next.words.clone()), Head::Name(_)));
        is_large && is_held && self.blocks.iter().any(has_colon)
    }

    fn contact(&mut self, contact: Contact) {
        let document = self.known.document;
        let block = self.open();
        match contact.label {
            Label::Address if block.plain.len() <= MOST_ADDRESSES => block.plain.push(contact.value),
            Label::Salutation => {
                block.beside = block.plain.len() <= 1 && !block.has_channel();
                let said = without_bracket(document, contact.value.clone());
                let other = block.salutation.as_ref().filter(|_| block.contacts.iter().any(is_salutation));
                // Columns that were mixed up: whose it is cannot be told.
                block.is_mixed |= other.is_some_and(|other| !address::is_same(document, other, &said));
                block.salutation = Some(said);
                block.contacts.push(contact);
            }
            _ => block.contacts.push(contact),
        }
    }

    fn open(&mut self) -> &mut Block {
        if self.blocks.is_empty() {
            self.blocks.push(Block::default());
        }
        let last = self.blocks.len() - 1;
        &mut self.blocks[last]
    }
}

fn is_salutation(contact: &Contact) -> bool {
    contact.label == Label::Salutation
}

/// What a row is to the block that is open.
enum Begins {
    Target,
    Line,
    /// It goes on with the value of a field, or says something else.
    Nothing,
}

impl Block {
    fn has_channel(&self) -> bool {
        !self.bare.is_empty() || self.contacts.iter().any(|contact| contact.label != Label::Salutation)
    }
}

/// An address of e-mail or on the web without a label, alone on its line.
fn bare_contact(document: &Document, words: &Range<usize>) -> Option<(&'static str, Span)> {
    let whole = document.span(words);
    let covers = |spans: Vec<Span>| match spans[..] {
        [only] if only.start == whole.start && only.end >= whole.end => Some(only),
        _ => None,
    };
    let email = covers(emails_in(document, whole)).map(|span| ("emails", span));
    email.or_else(|| covers(web_addresses_in(document, whole)).map(|span| ("web_forms", span)))
}
