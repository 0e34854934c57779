//! Which countries a document is about.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use casework::{Country, IndexNumber};

use super::document::Document;
use super::draft::Draft;
use super::fold::fold;
use super::header::Header;
use super::lexicon::LEXICONS;
use super::prose::{Prose, Where};
use super::words::Shape;
use crate::Span;

/// In prose, the country of a document is named at least so many times as often as any other.
const TIMES: usize = 2;

static INDEXES: LazyLock<Vec<(&'static str, u8, Country)>> = LazyLock::new(|| {
    let lines = include_str!("../../data/reading/indexes.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?.parse().ok()?, Country::from_code(cells.next()?)?))
    };
    lines.filter_map(row).collect()
});

/// The names of all countries, their words in folded form.
static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let names = Country::all().flat_map(|country| country.names().into_iter().chain([country.belonging()]));
    names.map(folded_words).collect()
});

/// Whether words are the name of a country, whole. PDF documents are taken apart with this, without all that reading knows.
pub(super) fn is_name_of_country(words: &str) -> bool {
    let words = folded_words(words);
    !words.is_empty() && NAMES.contains(&words)
}

fn folded_words(words: &str) -> String {
    let folded = fold(words);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The country that an index stands for; `None` where it stands for several, for a region, or is not known.
#[must_use]
pub fn country_of_index(index: &IndexNumber) -> Option<Country> {
    let row = INDEXES.iter().find(|(region, number, _)| *region == index.region && *number == index.country);
    row.map(|(_, _, country)| *country)
}

/// Puts the countries into the draft, from the best evidence that there is: its header, the document's own index, the
/// index of the document before, title and people, the summary, all prose, the address of the target.
pub(super) fn take(draft: &mut Draft<'_>, header: &Header, prose: &Prose, heads: [&[Range<usize>]; 2]) {
    let document = draft.document;
    let own = draft.action.index.as_ref().and_then(country_of_index).zip(place_of(draft, "/case/index"));
    let previous = draft.action.previous.iter().enumerate().find_map(|(place, previous)| {
        let country = country_of_index(previous.index.as_ref()?)?;
        Some((country, place_of(draft, &format!("/case/previous/{place}/index"))?))
    });
    let named = || -> Option<(Country, Span)> {
        let passages = |wanted: Option<Where>| {
            prose
                .passages
                .iter()
                .filter(move |passage| wanted.is_none_or(|wanted| passage.place == wanted))
                .map(|passage| passage.words.clone())
        };
        heads
            .iter()
            .find_map(|words| one_of(document, words.iter().cloned(), 0))
            .or_else(|| one_of(document, passages(Some(Where::Summary)), TIMES))
            .or_else(|| one_of(document, passages(None), TIMES))
    };
    let address = || {
        draft.action.targets.iter().enumerate().find_map(|(place, target)| {
            let last = target.address.len().checked_sub(1)?;
            Some((target.country?, place_of(draft, &format!("/case/targets/{place}/address/{last}"))?))
        })
    };
    let found = header.country.or(own).or(previous).or_else(named).or_else(address);
    if let Some((country, span)) = found {
        draft.stands("countries/0", span);
        draft.action.countries.push(country);
    }
}

fn place_of(draft: &Draft<'_>, pointer: &str) -> Option<Span> {
    draft.provenance.get(pointer).map(|place| place.span)
}

/// The country that some words name: the only one, or with `times` the one named so many times as often as any other.
fn one_of(document: &Document, passages: impl Iterator<Item = Range<usize>>, times: usize) -> Option<(Country, Span)> {
    let mut counts: BTreeMap<Country, (usize, Range<usize>)> = BTreeMap::new();
    for words in passages {
        let mut at = words.start;
        while at < words.end {
            let named = (document.words()[at].id != 0).then(|| LEXICONS.country_at(document, at, words.end)).flatten();
            // A country is written with a capital: "chad", "us" and "jersey" are words too.
            let named = named.filter(|_| !document.raw(document.span(&(at..at + 1))).starts_with(char::is_lowercase));
            // "San Salvador", "New Mexico": the end of a longer name.
            let named = named.filter(|_| times == 0 || at == words.start || !goes_on_with_name(document, at));
            let Some((country, length)) = named else {
                at += 1;
                continue;
            };
            counts.entry(country).or_insert((0, at..at + length)).0 += 1;
            at += length;
        }
    }
    let (country, (count, words)) = counts.iter().max_by_key(|(_, (count, _))| *count)?;
    let others = counts.iter().filter(|(other, _)| *other != country).map(|(_, (count, _))| *count).max().unwrap_or(0);
    let wins = others == 0 || times > 0 && *count >= others * times;
    wins.then(|| (*country, document.span(words)))
}

/// Whether the word before one has a capital and is no function word: the two are one name.
fn goes_on_with_name(document: &Document, at: usize) -> bool {
    let before = &document.words()[at - 1];
    before.shape == Shape::Capital && document.words()[at].spaced && LEXICONS.languages_of(before.id) == 0
}
