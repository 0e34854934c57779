//! Which blocks of rows are targets, and what of them goes into the draft.

use std::ops::Range;

use casework::{Salutation, Target};

use super::super::contact::{push, take as take_contact};
use super::super::document::Document;
use super::super::draft::{Draft, check_count};
use super::super::head::{Known, in_any, without_end};
use super::super::lexicon::{Label, Role};
use super::super::names::capitals;
use super::super::outline::Part;
use super::super::rows::is_whole;
use super::super::salutation::{addressed, is_to_office, name_in_salutation};
use super::super::words::Shape;
use super::super::{MOST_ADDRESSES, Unreadable, address};
use super::Block;
use crate::Code;

/// Whether a block is a target: an office or a channel shows it, or in the part of the targets several lines of the first.
pub(super) fn is_target(known: &Known<'_>, block: &Block, part: Part, numbered: bool, is_first: bool) -> bool {
    let document = known.document;
    let head = block.plain.iter().take(2);
    let has_head = head.clone().any(|words| address::is_office(document, words))
        || head.clone().any(|words| in_any(document, words.start, words.end, Role::Honorific).is_some());
    let has_address = block.plain.len() >= 2
        && block
            .plain
            .iter()
            .skip(1)
            .any(|words| address::has_digits(document, words) || address::country_of(document, words).is_some());
    let is_listed = !numbered || block.numbered;
    let holds = || block.plain.iter().take(2).any(|words| address::is_head(known, words));
    // "Señor Ministro" alone is how a letter opens.
    let is_said = || matches!(&block.plain[..], [only] if is_to_office(document, only));
    match part {
        _ if !block.has_channel() && block.salutation.is_none() && is_said() => false,
        _ if block.led && !is_first && !holds() => false,
        Part::Unknown => holds() && block.plain.len() >= 2 && (block.salutation.is_some() || block.has_channel()),
        // Where nobody expects one, the words that open the letter must show it.
        Part::Background => {
            holds() && block.plain.len() >= 2 && block.contacts.iter().any(|contact| contact.label == Label::Salutation)
        }
        Part::Letter => has_head && (block.has_channel() || has_address),
        // The second item of a numbered list of demands.
        Part::Action if block.numbered && begins_small(document, block) => false,
        Part::Action => {
            has_head && (block.plain.len() >= 2 || block.has_channel()) || block.has_channel() && has_address
        }
        // Under the targets stand words to the writer and the address of the sender.
        _ if block.late && !is_first => {
            has_head && (block.has_channel() || block.salutation.is_some() || has_address)
                || block.salutation.is_some() && block.has_channel() && has_address
        }
        _ if block.plain.is_empty() => block.has_channel() && !numbered,
        _ => {
            let ends_in_country = || block.plain.iter().any(|words| address::country_of(document, words).is_some());
            has_head
                || block.salutation.is_some()
                || is_listed && (block.has_channel() || block.plain.len() > 1 && ends_in_country())
                || block.numbered && block.plain.iter().any(|words| is_whole(document, words))
        }
    }
}

/// Whether the first line of a block begins with a small letter, as no address does.
fn begins_small(document: &Document, block: &Block) -> bool {
    block.plain.first().is_some_and(|first| document.words()[first.start].shape == Shape::Small)
}

/// Whether the line under an office has a title and several words with capitals, and is read as no name: no address begins so.
fn is_doubtful_name(document: &Document, words: &Range<usize>) -> bool {
    let title = in_any(document, words.start, words.end, Role::Honorific).unwrap_or(0);
    let rest = words.start + title..words.end;
    title > 0
        && capitals(document, &rest) > 1
        && rest.clone().all(|at| document.mark(at) != ',')
        && !address::has_digits(document, words)
        && !address::is_thing(document, words)
        && !address::is_office(document, &rest)
        && address::country_of(document, words).is_none()
}

/// Puts a block into the draft.
pub(super) fn put(draft: &mut Draft<'_>, block: &Block, known: &Known<'_>) -> Result<(), Unreadable> {
    let target = draft.action.targets.len();
    draft.action.targets.push(Target { key: format!("t{}", target + 1), ..Target::default() });
    let document = draft.document;
    let mut known = Known {
        document,
        names: known.names,
        salutations: known.salutations.clone(),
        addressed: known.addressed.clone(),
    };
    if let Some(words) = &block.salutation {
        let said = addressed(document, words.clone());
        // "Dear Chief District Officer" above whom "Chief District Officer" stands names an office.
        let is_whole = block
            .plain
            .first()
            .is_some_and(|first| address::is_same(document, &without_end(document, first.clone()), &said));
        let name = name_in_salutation(document, words.clone());
        known.salutations.extend(Some(name).filter(|name| !name.is_empty() && !is_whole));
        known.addressed.push(said);
    }
    let mut parts = address::parts(&known, &block.plain);
    let is_held = parts.name.is_some() || parts.office.is_none();
    if !is_held && parts.address.first().is_some_and(|first| is_doubtful_name(document, first)) {
        parts.left_out.push(parts.address.remove(0));
    }
    if parts.is_empty() && !block.has_channel() {
        draft.action.targets.pop();
        parts.left_out.iter().for_each(|words| draft.remark(Code::AddressLabel, document.span(words)));
        return Ok(());
    }
    if let Some(words) = &parts.name {
        let value = draft.value(format!("targets/{target}/name"), document.span(words));
        draft.action.targets[target].name = Some(value);
    }
    if let Some(words) = &parts.office {
        let value = draft.value(format!("targets/{target}/office"), document.span(words));
        draft.action.targets[target].office = Some(value);
    }
    for words in &parts.address {
        let place = draft.action.targets[target].address.len();
        let line = draft.value(format!("targets/{target}/address/{place}"), document.span(words));
        draft.action.targets[target].address.push(line);
        draft.action.targets[target].country = address::country_of(document, words);
    }
    parts
        .left_out
        .iter()
        .chain(&block.left_out)
        .for_each(|words| draft.remark(Code::AddressLabel, document.span(words)));
    for contact in &block.contacts {
        take_contact(draft, target, contact);
    }
    for (list, span) in &block.bare {
        push(draft, target, list, *span);
    }
    if let Some(words) = block.salutation.as_ref().filter(|_| !block.is_mixed) {
        let span = document.span(words);
        draft.action.targets[target].salutation =
            Some(Salutation(draft.value(format!("targets/{target}/salutation"), span)));
    }
    let target = &draft.action.targets[target];
    let lists = [&target.address, &target.emails, &target.phones, &target.faxes, &target.socials, &target.web_forms];
    lists.into_iter().try_for_each(|list| check_count("addresses of one target", list.len(), MOST_ADDRESSES))
}
