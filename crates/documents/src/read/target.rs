//! Whom one writes to: the blocks above the letter.

use std::ops::Range;

use casework::{Country, Salutation, Target};

use super::contact::{Contact, contacts_in, emails_in, push, take as take_contact, web_addresses_in};
use super::document::Document;
use super::draft::{Draft, check_count};
use super::head::{Head, Known, has_office, head_of, in_any, looks_like_name, without_end, without_title};
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::Slice;
use super::region::span;
use super::words::Shape;
use super::{MOST_ADDRESSES, MOST_TARGETS, Unreadable};
use crate::Span;

/// Reads targets line by line into the draft.
struct Reader<'a, 'd, 'k> {
    draft: &'a mut Draft<'d>,
    known: &'a Known<'k>,
    /// The target that lines go to.
    target: usize,
    /// What the open target has.
    has: Has,
    /// The label of a field whose value comes on the next line.
    pending: Option<(Label, Span)>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Has {
    name: bool,
    office: bool,
    address: bool,
    contact: bool,
}

/// Puts the targets of some lines into the draft.
pub(super) fn take(draft: &mut Draft<'_>, slices: &[Slice], known: &Known<'_>) -> Result<(), Unreadable> {
    let target = draft.action.targets.len();
    let mut reader = Reader { draft, known, target, has: Has::default(), pending: None };
    for (place, slice) in slices.iter().enumerate() {
        reader.line(slice, slices.get(place + 1))?;
    }
    check_count("targets", reader.draft.action.targets.len(), MOST_TARGETS)?;
    for target in &reader.draft.action.targets {
        let lists =
            [&target.address, &target.emails, &target.phones, &target.faxes, &target.socials, &target.web_forms];
        for list in lists {
            check_count("addresses of one target", list.len(), MOST_ADDRESSES)?;
        }
    }
    Ok(())
}

impl Reader<'_, '_, '_> {
    fn line(&mut self, slice: &Slice, next: Option<&Slice>) -> Result<(), Unreadable> {
        let document = self.draft.document;
        let words = document.words_in(span(document, slice));
        if words.is_empty() {
            return Ok(());
        }
        let (words, is_numbered) = without_number(document, words);
        let (before, contacts) = contacts_in(document, words);
        if let Some((label, label_span)) = self.pending.take()
            && contacts.is_empty()
        {
            self.contact(Contact { label, label_span, value: before });
            return Ok(());
        }
        if !before.is_empty() {
            self.plain(before, slice, next, is_numbered)?;
        }
        for contact in contacts {
            if contact.value.is_empty() {
                self.pending = Some((contact.label, contact.label_span));
            } else {
                self.contact(contact);
            }
        }
        Ok(())
    }

    /// A line, or part of one, without a label.
    fn plain(
        &mut self,
        words: Range<usize>,
        slice: &Slice,
        next: Option<&Slice>,
        is_numbered: bool,
    ) -> Result<(), Unreadable> {
        let document = self.draft.document;
        if self.is_bare_contact(&words) {
            return Ok(());
        }
        let is_open = self.has != Has::default();
        let head = head_of(self.known, words.clone());
        if is_open && (is_numbered || self.begins_target(&head, &words, slice, next)) {
            self.close()?;
        }
        let head = match head {
            // A name above an office: the next line decides.
            Head::Unclear
                if self.has == Has::default()
                    && looks_like_name(document, &words)
                    && next_is_office(document, next) =>
            {
                Head::Name(without_end(document, words.clone()))
            }
            head => head,
        };
        match head {
            _ if self.has.address || self.has.contact => self.address(&words),
            Head::Both { name, office } if !self.has.name && !self.has.office => {
                self.name(&name);
                self.office(&office);
            }
            Head::Name(name) if !self.has.name => self.name(&name),
            Head::Unclear if self.is_name_under_office(&words, next) => self.name(&without_end(document, words)),
            Head::Office(office) if !self.has.office && !has_digits(document, &words) => self.office(&office),
            _ if self.has == Has::default() => self.office(&without_end(document, words)),
            _ => self.address(&words),
        }
        Ok(())
    }

    /// A line that looks like a name, between the office and what is certainly an address: a street, an institution.
    fn is_name_under_office(&self, words: &Range<usize>, next: Option<&Slice>) -> bool {
        let document = self.draft.document;
        let Some(next) = next.filter(|next| !document.lines[next.line].gap) else { return false };
        let below = document.words_in(span(document, next));
        let ends_in_comma = document.mark(words.end - 1) == ',';
        let is_thing = |at: usize| {
            [Role::NotPerson, Role::Office].iter().any(|role| in_any(document, at, below.end, *role).is_some())
        };
        let is_address = has_digits(document, &below) || below.clone().any(is_thing);
        let only_office = self.has == Has { office: true, ..Has::default() };
        only_office && !ends_in_comma && is_address && looks_like_name(document, words)
    }

    /// Whether a line begins another target: it has an office or a name, and the open target has its address.
    fn begins_target(&self, head: &Head, words: &Range<usize>, slice: &Slice, next: Option<&Slice>) -> bool {
        let document = self.draft.document;
        if !(self.has.address || self.has.contact) || has_digits(document, words) {
            return false;
        }
        let apart = document.lines[slice.line].gap || self.has.contact || self.ends_in_country();
        let is_head = match head {
            Head::Both { .. } | Head::Name(_) | Head::Office(_) => true,
            Head::Unclear => looks_like_name(document, words) && next_is_office(document, next),
        };
        apart && is_head
    }

    fn ends_in_country(&self) -> bool {
        self.draft.action.targets.get(self.target).is_some_and(|target| target.country.is_some())
    }

    /// An address of e-mail or on the web without a label, alone on its line.
    fn is_bare_contact(&mut self, words: &Range<usize>) -> bool {
        let document = self.draft.document;
        let whole = document.span(words);
        let emails = emails_in(document, whole);
        let web = web_addresses_in(document, whole);
        let covers = |spans: &[Span]| spans.len() == 1 && spans[0].start == whole.start && spans[0].end >= whole.end;
        if !covers(&emails) && !covers(&web) {
            return false;
        }
        self.open();
        self.has.contact = true;
        let (list, span) = if covers(&emails) { ("emails", emails[0]) } else { ("web_forms", web[0]) };
        push(self.draft, self.target, list, span);
        true
    }

    fn contact(&mut self, contact: Contact) {
        let document = self.draft.document;
        match contact.label {
            Label::Address => self.address(&contact.value),
            Label::Salutation => {
                self.open();
                let span = document.span(&contact.value);
                set_salutation(self.draft, self.target, span);
            }
            _ => {
                self.open();
                self.has.contact = true;
                take_contact(self.draft, self.target, &contact);
            }
        }
    }

    fn open(&mut self) {
        if self.draft.action.targets.len() <= self.target {
            let key = format!("t{}", self.target + 1);
            self.draft.action.targets.push(Target { key, ..Target::default() });
        }
    }

    fn close(&mut self) -> Result<(), Unreadable> {
        self.target = self.draft.action.targets.len();
        self.has = Has::default();
        check_count("targets", self.target, MOST_TARGETS)
    }

    fn name(&mut self, words: &Range<usize>) {
        self.open();
        self.has.name = true;
        let span = self.draft.document.span(words);
        self.draft.action.targets[self.target].name =
            Some(self.draft.value(format!("targets/{}/name", self.target), span));
    }

    fn office(&mut self, words: &Range<usize>) {
        self.open();
        self.has.office = true;
        let span = self.draft.document.span(words);
        self.draft.action.targets[self.target].office =
            Some(self.draft.value(format!("targets/{}/office", self.target), span));
    }

    fn address(&mut self, words: &Range<usize>) {
        self.open();
        self.has.address = true;
        let place = self.draft.action.targets[self.target].address.len();
        if words.is_empty() || place > MOST_ADDRESSES {
            return;
        }
        let span = self.draft.document.span(words);
        let line = self.draft.value(format!("targets/{}/address/{place}", self.target), span);
        let target = &mut self.draft.action.targets[self.target];
        target.address.push(line);
        target.country = country_of(self.draft.document, words);
    }
}

/// The country that the last line of an address names, alone or after its last comma.
fn country_of(document: &Document, words: &Range<usize>) -> Option<Country> {
    let words = without_end(document, words.clone());
    let end = words.end - usize::from(words.len() > 1 && document.mark(words.end - 1) == '.');
    let last = (words.start..end).rev().find(|at| document.mark(*at) == ',').map_or(words.start, |comma| comma + 1);
    let named = |start: usize| LEXICONS.country_at(document, start, end).filter(|(_, length)| start + length == end);
    named(words.start).or_else(|| named(last)).map(|(country, _)| country)
}

/// Gives a target its salutation, unless it has one.
pub(super) fn set_salutation(draft: &mut Draft<'_>, target: usize, span: Span) {
    if draft.action.targets.get(target).is_none_or(|target| target.salutation.is_some()) {
        return;
    }
    let value = draft.value(format!("targets/{target}/salutation"), span);
    draft.action.targets[target].salutation = Some(Salutation(value));
}

/// Gives the salutation of the letter to the targets that it speaks to: those whom it names, else those whose office it
/// names, else all that have none of their own.
pub(super) fn share_salutation(draft: &mut Draft<'_>, salutation: Span) {
    let document = draft.document;
    let words = document.words_in(salutation);
    let said: Vec<&str> = name_in_salutation(document, words.clone()).map(|at| document.folded(at)).collect();
    let names = |text: &Option<String>, said: &[&str]| {
        let folded = super::fold::fold(text.as_deref().unwrap_or_default());
        !said.is_empty() && said.iter().any(|word| folded.split([' ', ',']).any(|part| part == *word))
    };
    let office: Vec<&str> = words
        .filter(|at| in_any(document, *at, at + 1, Role::Office).is_some())
        .map(|at| document.folded(at))
        .collect();
    let targets = &draft.action.targets;
    let by_name: Vec<usize> = (0..targets.len()).filter(|place| names(&targets[*place].name, &said)).collect();
    let by_office: Vec<usize> = (0..targets.len()).filter(|place| names(&targets[*place].office, &office)).collect();
    let chosen = if !by_name.is_empty() {
        by_name
    } else if !by_office.is_empty() {
        by_office
    } else {
        (0..targets.len()).collect()
    };
    for target in chosen {
        set_salutation(draft, target, salutation);
    }
}

/// The name in a salutation: what is left without "Dear", "Mr", offices and the mark at the end.
pub(super) fn name_in_salutation(document: &Document, words: Range<usize>) -> Range<usize> {
    let words = without_end(document, words);
    let mut start = words.start;
    while start < words.end {
        let roles = [Role::Opening, Role::Honorific, Role::Office, Role::Article];
        let longest = roles.iter().filter_map(|role| in_any(document, start, words.end, *role)).max();
        match longest {
            Some(length) => start += length,
            None if document.words()[start].shape == Shape::Mark => start += 1,
            None => break,
        }
    }
    let bare = without_title(document, start..words.end);
    let is_name = bare.clone().all(|at| {
        document.words()[at].shape != Shape::Small || LEXICONS.common.is(document, at, bare.end, Role::Particle)
    });
    if is_name { bare } else { words.end..words.end }
}

fn next_is_office(document: &Document, next: Option<&Slice>) -> bool {
    let Some(next) = next.filter(|next| !document.lines[next.line].gap) else { return false };
    let words = document.words_in(span(document, next));
    has_office(document, &words) && !has_digits(document, &words)
}

fn has_digits(document: &Document, words: &Range<usize>) -> bool {
    document.raw(document.span(words)).bytes().any(|byte| byte.is_ascii_digit())
}

/// "1) ", "2. ": the number of a target in a list.
fn without_number(document: &Document, words: Range<usize>) -> (Range<usize>, bool) {
    let first = words.start;
    let is_number = document.words()[first].shape == Shape::Number && document.folded(first).len() <= 2;
    let mark = document.mark(first + 1);
    let joined = words.len() > 2 && !document.words()[first + 1].spaced && matches!(mark, ')' | '.');
    if is_number && joined && document.words()[first + 2].spaced {
        (first + 2..words.end, true)
    } else {
        (words, false)
    }
}
