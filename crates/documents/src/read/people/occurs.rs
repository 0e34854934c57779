//! Where names occur in a document: what is a name in its prose is one in its head.

use std::ops::Range;

use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};
use crate::read::words::Shape;

/// So many places of one word are looked at: a name that is not among them is not told apart.
const MOST_PLACES: usize = 200;

/// The words of a document outside some ranges, the lines of people.
#[derive(Default)]
pub(super) struct Occurs<'a> {
    without: &'a [Range<usize>],
}

impl<'a> Occurs<'a> {
    /// The words of a document, those of some ranges left out. The ranges are in order.
    pub fn without(without: &'a [Range<usize>]) -> Self {
        Self { without }
    }

    fn places<'d>(&'d self, document: &'d Document, folded: &'d str) -> impl Iterator<Item = usize> + 'd {
        let is_outside = |at: &usize| {
            let next = self.without.partition_point(|range| range.end <= *at);
            !self.without.get(next).is_some_and(|range| range.contains(at))
        };
        document.places_of(folded).filter(is_outside).take(MOST_PLACES)
    }

    /// Whether these words occur; with `within`, also where another word of a name goes on after them.
    pub fn has(&self, document: &Document, words: &Range<usize>, within: bool) -> bool {
        !words.is_empty()
            && self.has_after_first(document, document.folded(words.start), &(words.start + 1..words.end), within)
    }

    /// How many times these words occur.
    pub fn count(&self, document: &Document, words: &Range<usize>) -> usize {
        let is_here = |at: &usize| {
            words.clone().enumerate().all(|(place, word)| {
                let there = *at + place;
                there < document.words().len() && document.folded(there) == document.folded(word)
            })
        };
        self.places(document, document.folded(words.start)).filter(is_here).count()
    }

    /// Whether a folded word and the words after it occur.
    pub fn has_after(&self, document: &Document, first: &str, rest: &Range<usize>) -> bool {
        self.has_after_first(document, first, rest, false)
    }

    fn has_after_first(&self, document: &Document, first: &str, rest: &Range<usize>, within: bool) -> bool {
        let is_here = |at: usize| {
            let after = at + 1;
            let same = rest.clone().enumerate().all(|(place, word)| {
                let there = document.words().get(after + place);
                there.is_some_and(|there| there.shape != Shape::Small || document.words()[word].shape == Shape::Small)
                    && document.folded(after + place) == document.folded(word)
            });
            let is_name = rest.start == 0
                || document.words()[rest.start - 1].shape == document.words()[at].shape
                || document.words()[at].shape != Shape::Small;
            same && is_name && (within || !goes_on(document, after + rest.len()))
        };
        self.places(document, first).any(is_here)
    }
}

/// Whether a word goes on with a name that ends before it.
fn goes_on(document: &Document, at: usize) -> bool {
    document.words().get(at).is_some_and(|word| word.spaced && matches!(word.shape, Shape::Capital | Shape::Initial))
}

/// Whether a name is one of a thing wherever it stands within a line: "the Open Window Watch". At the beginning of a line nothing
/// can be told.
pub(super) fn is_led_by_article(document: &Document, words: &Range<usize>, lexicon: &Lexicon) -> bool {
    if words.is_empty() || LEXICONS.is(document, words.start, words.end, Role::Honorific) {
        return false;
    }
    let is_same = |at: usize| {
        words.clone().enumerate().all(|(place, word)| {
            at + place < document.words().len() && document.folded(at + place) == document.folded(word)
        })
    };
    let places = document.places_of(document.folded(words.start)).take(MOST_PLACES);
    let mut led = false;
    for at in places.filter(|at| *at > 0 && *at != words.start && is_same(*at)) {
        let line = document.lines.partition_point(|line| line.words.end <= at);
        if document.lines.get(line).is_some_and(|line| line.words.start == at) {
            continue;
        }
        // Of one letter are prepositions, too, and the article of a person: "a Ana Vela".
        let is_article = document.folded(at - 1).chars().count() > 1 && lexicon.is(document, at - 1, at, Role::Article);
        if !is_article {
            return false;
        }
        led = true;
    }
    led
}
