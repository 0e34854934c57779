//! Offices and their holders where they share a line with something else: an office before a colon, a holder before the address.

use std::ops::Range;

use super::address::{Parts, commas, has_digits, is_head, is_thing, is_titled};
use super::document::Document;
use super::head::{Head, Known, has_office, head_of, looks_like_name, without_end};
use super::labels::copies_at_end;
use super::lexicon::{LEXICONS, Role};
use super::people::is_column;

/// An address that was wrapped takes at most so many lines.
const WRAPPED_LINES: usize = 3;

/// An address that follows a name on its line has at least so many commas.
const FEWEST_COMMAS: usize = 2;

/// Where the office before a colon ends, with something after it: "Minister of Justice: Ana Vela, 4 Lake Road, Port Amber".
fn office_with_colon(known: &Known<'_>, words: &Range<usize>) -> Option<usize> {
    let document = known.document;
    let colon = words.clone().find(|at| document.mark(*at) == ':')?;
    let office = words.start..colon;
    let is_one = || (words.start + 1..words.end).all(|at| !is_column(document, at));
    let is_office = colon > words.start && colon + 1 < words.end && is_head(known, &office) && is_one();
    let is_copies = copies_at_end(document, &(words.start..colon + 1)).is_some();
    (is_office && !is_copies && commas(document, &office).next().is_none()).then_some(colon)
}

/// Whether words begin with an office, a colon, and something after it.
pub(super) fn is_led_by_office(known: &Known<'_>, words: &Range<usize>) -> bool {
    office_with_colon(known, words).is_some()
}

/// A target whose office stands before a colon, its holder and address after it; the lines may have been wrapped.
pub(super) fn led_by_office(known: &Known<'_>, plain: &[Range<usize>]) -> Option<Parts> {
    let document = known.document;
    let (first, last) = (plain.first()?, plain.last()?);
    let colon = office_with_colon(known, first).filter(|_| plain.len() <= WRAPPED_LINES)?;
    let beside = without_end(document, colon + 1..first.end);
    if plain.len() > 1 && !beside.is_empty() && commas(document, &beside).next().is_none() {
        return Some(above_address(known, first.start..colon, beside, &plain[1..]));
    }
    let mut whole = without_end(document, colon + 1..last.end);
    whole.end -= usize::from(whole.len() > 1 && document.mark(whole.end - 1) == '.');
    let comma = commas(document, &whole).next().unwrap_or(whole.end);
    let one = whole.start..comma;
    let rest = comma + 1..whole.end.max(comma + 1);
    // No title, but a whole address after it: "Luis Prado, Ministry of Justice, 4 Lake Road, Port Amber".
    let is_shaped = || {
        looks_like_name(document, &one)
            && !LEXICONS.common.is(document, one.start, one.end, Role::ThingStart)
            && commas(document, &rest).count() >= FEWEST_COMMAS
            && has_digits(document, &rest)
    };
    let is_known = || matches!(head_of(known, one.clone()), Head::Name(_));
    let is_name = || !is_thing(document, &one) && (is_known() || is_shaped());
    let is_held = is_titled(document, &one) || !has_office(document, &one) && is_name();
    let rest = if is_held { comma + 1 } else { whole.start };
    let mut parts = Parts { name: is_held.then_some(one), office: Some(first.start..colon), ..Parts::default() };
    parts.address.extend((rest < whole.end).then_some(rest..whole.end));
    Some(parts)
}

/// "Minister of Justice: Luis Prado" above the lines of the address: what stands beside the office is its holder, or the first
/// line of the address; where neither can be told it is left out.
fn above_address(known: &Known<'_>, office: Range<usize>, beside: Range<usize>, below: &[Range<usize>]) -> Parts {
    let document = known.document;
    let mut parts = Parts { office: Some(office), address: below.to_vec(), ..Parts::default() };
    let is_place = has_digits(document, &beside) || is_thing(document, &beside);
    let is_named = || looks_like_name(document, &beside) || matches!(head_of(known, beside.clone()), Head::Name(_));
    match () {
        () if is_titled(document, &beside) || !is_place && is_named() => parts.name = Some(beside),
        () if is_place => parts.address.insert(0, beside),
        () => parts.left_out.push(beside),
    }
    parts
}

/// "Minister of Justice" above "Mr Luis Prado, 4 Lake Road, Port Amber": the holder, with a title, before the address.
pub(super) fn held_beside(known: &Known<'_>, plain: &[Range<usize>]) -> Option<Parts> {
    let document = known.document;
    let [first, second, rest @ ..] = plain else { return None };
    let comma = commas(document, second).next().filter(|comma| comma + 1 < second.end)?;
    let name = second.start..comma;
    // "Av. Los Mangos" is a street in some languages, and begins with a title in others.
    let is_place = LEXICONS.common.is(document, name.start, name.end, Role::ThingStart);
    let is_name = || !is_place && !is_thing(document, &name) && matches!(head_of(known, name.clone()), Head::Name(_));
    let is_held = is_head(known, first) && is_titled(document, &name) && is_name() && !has_office(document, second);
    let office = Some(without_end(document, first.clone()));
    let address = std::iter::once(comma + 1..second.end).chain(rest.iter().cloned()).collect();
    is_held.then(|| Parts { name: Some(name), office, address, left_out: Vec::new() })
}

/// Where in the parts of a line, after an office of two parts, the holder stands: "Minister of Justice, Keeper of the Seals, Mr
/// Luis Prado, 4 Lake Road".
pub(super) fn held_third(document: &Document, cuts: &[usize]) -> Option<Range<usize>> {
    let third = cuts.get(1)? + 1..*cuts.get(2)?;
    let second = cuts[0] + 1..cuts[1];
    let is_name = is_titled(document, &third) && !is_thing(document, &third);
    (is_name && !super::address::has_digits(document, &second)).then_some(third)
}
