//! The words of a case: visited, resolved, hashed.

use std::collections::{BTreeMap, VecDeque};

use casework::{Language, Link, UrgentAction};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};

use super::prose::{one_line, plain};
use super::reference::{references_in, replaced};
use crate::check::places;
use crate::{Code, Finding, Place, Provenance};

/// The most references without value that are told of. Whoever has more has one cause for all of them.
const MOST_MISSING: usize = 1_000;

/// Separates the parts of what is hashed: a letter that no words hold.
const SEPARATOR: &str = "\u{1f}";

/// Calls `change` with the pointer and the source of every piece of prose, and puts what it answers in its place.
pub(crate) fn each(action: &mut UrgentAction, change: &mut impl FnMut(&str, &str) -> String) {
    if let Some(title) = &mut action.title {
        *title = change("/case/title", title);
    }
    for paragraph in &mut action.summary {
        *paragraph = change("/case/summary", paragraph);
    }
    if let Some(letter) = &mut action.letter {
        all(&mut letter.paragraphs, "/case/letter/paragraphs", change);
    }
    all(&mut action.background, "/case/background", change);
    for (place, demand) in action.demands.iter_mut().enumerate() {
        demand.text = change(&format!("/case/demands/{place}/text"), &demand.text);
    }
    all(&mut action.writer_safety, "/case/writer_safety", change);
    all(&mut action.easy, "/case/easy", change);
}

fn all(paragraphs: &mut [String], pointer: &str, change: &mut impl FnMut(&str, &str) -> String) {
    for (place, paragraph) in paragraphs.iter_mut().enumerate() {
        *paragraph = change(&format!("{pointer}/{place}"), paragraph);
    }
}

/// The document as pages show it, in its own language; and where a reference has no value, as pointer and reference.
pub(super) fn resolved(values: &UrgentAction) -> (UrgentAction, Vec<(String, String)>) {
    let mut action = values.clone();
    let mut missing = Vec::new();
    each(&mut action, &mut |pointer, source| {
        let (text, unknown) = resolved_source(source, values, &values.language);
        missing.extend(unknown.into_iter().map(|reference| (pointer.to_owned(), reference)));
        text
    });
    drop_empty(&mut action);
    action.links = links(values);
    (action, missing)
}

/// The plain form of a source, its references replaced; and the references without value.
pub(crate) fn resolved_source(source: &str, values: &UrgentAction, language: &Language) -> (String, Vec<String>) {
    let (source, missing) = replaced(source, values, language);
    (plain(&source), missing)
}

/// A finding for each reference without value, at its place: the next one of its kind within its piece of prose.
pub(super) fn missing(missing: &[(String, String)], provenance: &Provenance, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut places: BTreeMap<&str, BTreeMap<String, VecDeque<Place>>> = BTreeMap::new();
    for (pointer, reference) in missing.iter().take(MOST_MISSING) {
        let whole = places::at(provenance, pointer);
        let known = places.entry(pointer).or_insert_with(|| references_placed(whole, text));
        let at = known.get_mut(reference).and_then(VecDeque::pop_front).or(whole);
        findings.push(Finding::new(Code::ReferenceUnknown, at).with("reference", reference));
    }
    findings
}

/// The places of the references in a piece of prose, by their words.
fn references_placed(whole: Option<Place>, text: &str) -> BTreeMap<String, VecDeque<Place>> {
    let mut placed: BTreeMap<String, VecDeque<Place>> = BTreeMap::new();
    let Some(whole) = whole else { return placed };
    let value = text.get(whole.span.start..whole.span.end).unwrap_or_default();
    let mut walk = places::Walk::new(whole, value);
    for range in references_in(value) {
        placed.entry(one_line(&value[range.clone()])).or_default().push_back(walk.place(range));
    }
    placed
}

/// A rule or an empty link definition has no plain words; it makes no paragraph.
fn drop_empty(action: &mut UrgentAction) {
    action.title.take_if(|title| title.is_empty());
    let letter = action.letter.iter_mut().map(|letter| &mut letter.paragraphs);
    let others = [&mut action.summary, &mut action.background, &mut action.writer_safety, &mut action.easy];
    for paragraphs in letter.chain(others) {
        paragraphs.retain(|paragraph| !paragraph.is_empty());
    }
    action.demands.retain(|demand| !demand.text.is_empty());
}

fn linked_prose(action: &UrgentAction) -> impl Iterator<Item = &String> {
    let letter = action.letter.iter().flat_map(|letter| &letter.paragraphs);
    let after = [&action.background, &action.writer_safety, &action.easy].into_iter().flatten();
    action.summary.iter().chain(letter).chain(after)
}

/// The links of the prose, in its order. Demands repeat sentences of summary and letter, so theirs do not count again.
pub(crate) fn links(values: &UrgentAction) -> Vec<Link> {
    let mut links = Vec::new();
    for source in linked_prose(values).filter(|source| source.contains(['[', '<'])) {
        let (source, _) = replaced(source, values, &values.language);
        let mut open: Vec<Link> = Vec::new();
        for event in Parser::new_ext(&source, Options::empty()) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    open.push(Link { text: String::new(), href: dest_url.into_string() });
                }
                Event::End(TagEnd::Link) => links.extend(open.pop()),
                Event::Text(words) | Event::Code(words) => {
                    open.iter_mut().for_each(|link| link.text.push_str(&words));
                }
                Event::SoftBreak | Event::HardBreak => open.iter_mut().for_each(|link| link.text.push(' ')),
                _ => {}
            }
        }
    }
    links
}

/// Puts the place of each link into the provenance, in the order of [`links`].
pub(super) fn place_links(action: &UrgentAction, text: &str, provenance: &mut Provenance) {
    let mut pointers = vec!["/case/summary".to_owned()];
    let letter = action.letter.as_ref().map_or(0, |letter| letter.paragraphs.len());
    pointers.extend((0..letter).map(|place| format!("/case/letter/paragraphs/{place}")));
    pointers.extend((0..action.background.len()).map(|place| format!("/case/background/{place}")));
    pointers.extend((0..action.writer_safety.len()).map(|place| format!("/case/writer_safety/{place}")));
    pointers.extend((0..action.easy.len()).map(|place| format!("/case/easy/{place}")));
    let mut number = 0;
    for pointer in pointers {
        let Some(at) = provenance.get(&pointer).copied() else { continue };
        let words = text.get(at.span.start..at.span.end).unwrap_or_default();
        let mut walk = places::Walk::new(at, words);
        for (event, range) in Parser::new_ext(words, Options::empty()).into_offset_iter() {
            if let Event::Start(Tag::Link { .. }) = event {
                provenance.insert(format!("/case/links/{number}"), walk.place(range));
                number += 1;
            }
        }
    }
}

/// The hash of what a translation translates: title, prose, valediction, and by key salutations, offices, pronouns and
/// what figures and their parts count.
pub(super) fn sha256(values: &UrgentAction) -> String {
    let mut hash = Sha256::new();
    let mut add = |kind: &str, key: &str, words: &str| {
        for part in [kind, key, words] {
            hash.update(part);
            hash.update(SEPARATOR);
        }
    };
    let mut copy = values.clone();
    each(&mut copy, &mut |pointer, source| {
        add("words", pointer, source);
        String::new()
    });
    if let Some(valediction) = values.letter.as_ref().and_then(|letter| letter.valediction.as_ref()) {
        add("valediction", "", &valediction.0);
    }
    for target in &values.targets {
        add("office", &target.key, target.office.as_deref().unwrap_or_default());
        add("salutation", &target.key, target.salutation.as_ref().map_or("", |salutation| &salutation.0));
    }
    for person in &values.people {
        add("pronouns", &person.key, person.pronouns.as_ref().map_or("", |pronouns| &pronouns.0));
        // Only where they are: the hash of a case file without them stays what it was.
        person.occupation.iter().for_each(|words| add("occupation", &person.key, words));
        person.status.iter().for_each(|words| add("status", &person.key, words));
    }
    for figure in &values.figures {
        add("counts", &figure.key, figure.counts.as_deref().unwrap_or_default());
        figure.parts.iter().for_each(|part| add("part", &figure.key, &part.counts));
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
