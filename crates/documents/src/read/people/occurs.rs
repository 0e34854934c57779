//! Where names occur in a document: what is a name in its prose is one in its head.

use std::collections::HashMap;
use std::ops::Range;

use crate::read::document::Document;
use crate::read::words::Shape;

/// So many places of one word are looked at: a name that is not among them is not told apart.
const MOST_PLACES: usize = 200;

/// The places of the words of a document that names may begin with, outside the lines of people.
#[derive(Default)]
pub(super) struct Occurs {
    places: HashMap<String, Vec<usize>>,
}

impl Occurs {
    /// Notes the words of a document, those of some ranges left out.
    pub fn of(document: &Document, without: &[Range<usize>]) -> Self {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        let mut next = 0;
        for at in 0..document.words().len() {
            while without.get(next).is_some_and(|range| range.end <= at) {
                next += 1;
            }
            if without.get(next).is_some_and(|range| range.contains(&at)) {
                continue;
            }
            if !matches!(document.words()[at].shape, Shape::Mark | Shape::Number) {
                let here = places.entry(document.folded(at).to_owned()).or_default();
                if here.len() < MOST_PLACES {
                    here.push(at);
                }
            }
        }
        Self { places }
    }

    /// Whether these words occur; with `within`, also where another word of a name goes on after them.
    pub fn has(&self, document: &Document, words: &Range<usize>, within: bool) -> bool {
        !words.is_empty()
            && self.has_after_first(document, document.folded(words.start), &(words.start + 1..words.end), within)
    }

    /// How many times these words occur.
    pub fn count(&self, document: &Document, words: &Range<usize>) -> usize {
        let is_here = |at: &&usize| {
            words.clone().enumerate().all(|(place, word)| {
                let there = **at + place;
                there < document.words().len() && document.folded(there) == document.folded(word)
            })
        };
        let places = self.places.get(document.folded(words.start));
        places.map_or(0, |places| places.iter().filter(is_here).count())
    }

    /// Whether a folded word and the words after it occur.
    pub fn has_after(&self, document: &Document, first: &str, rest: &Range<usize>) -> bool {
        self.has_after_first(document, first, rest, false)
    }

    fn has_after_first(&self, document: &Document, first: &str, rest: &Range<usize>, within: bool) -> bool {
        let is_here = |at: &&usize| {
            let after = **at + 1;
            let same = rest.clone().enumerate().all(|(place, word)| {
                let there = document.words().get(after + place);
                there.is_some_and(|there| there.shape != Shape::Small || document.words()[word].shape == Shape::Small)
                    && document.folded(after + place) == document.folded(word)
            });
            let is_name = rest.start == 0
                || document.words()[rest.start - 1].shape == document.words()[**at].shape
                || document.words()[**at].shape != Shape::Small;
            same && is_name && (within || !goes_on(document, after + rest.len()))
        };
        self.places.get(first).is_some_and(|places| places.iter().any(|at| is_here(&at)))
    }
}

/// Whether a word goes on with a name that ends before it.
fn goes_on(document: &Document, at: usize) -> bool {
    document.words().get(at).is_some_and(|word| word.spaced && matches!(word.shape, Shape::Capital | Shape::Initial))
}
