//! Marks of the sex beside a name, which differ by language: "(m)" is a man in English and a woman in Spanish.

use std::ops::Range;

use casework::Sex;

use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};

/// The marks that a document uses.
pub(super) struct Marks {
    pub lexicon: &'static Lexicon,
    /// Whether it has a mark that only the international form knows: then that form goes first.
    is_international: bool,
    /// Marks of one letter that cannot be told, as the document has two of them for one sex.
    unclear: Vec<String>,
}

impl Marks {
    /// Looks through the brackets of some lines.
    pub fn of(document: &Document, lines: &[Range<usize>], lexicon: &'static Lexicon) -> Self {
        let mut marks = Self { lexicon, is_international: false, unclear: Vec::new() };
        let own = |at: usize, end: usize| one_of(lexicon, document, &(at..end));
        let shared = |at: usize, end: usize| one_of(&LEXICONS.common, document, &(at..end));
        let letters: Vec<usize> = lines
            .iter()
            .flat_map(|line| line.clone())
            .filter(|at| *at > 0 && document.mark(at - 1) == '(' && matches!(document.mark(at + 1), ')' | ','))
            .collect();
        marks.is_international = letters.iter().any(|at| own(*at, at + 1).is_none() && shared(*at, at + 1).is_some());
        let letters = &letters[..letters.len().min(MOST_COMPARED)];
        // "(h)" and "(m)" in Portuguese: they are those of a language that has both, and for different sexes.
        if let Some(other) = other_with_all(document, letters, lexicon) {
            marks.lexicon = other;
            marks.is_international = false;
            return marks;
        }
        // Two marks of one letter for the same sex: the one that the language does not have is unclear.
        for at in letters.iter().filter(|at| own(**at, **at + 1).is_none()) {
            let folded = document.folded(*at);
            let sex = shared(*at, at + 1);
            let resolved = |at: usize| {
                if marks.is_international { shared(at, at + 1).or(own(at, at + 1)) } else { own(at, at + 1) }
            };
            let clashes = letters.iter().any(|other| document.folded(*other) != folded && resolved(*other) == sex);
            if sex.is_some() && clashes {
                marks.unclear.push(folded.to_owned());
            }
        }
        marks
    }
}

/// The language that has all marks of a document, for different sexes, where its own language has not all of them.
fn other_with_all(document: &Document, letters: &[usize], lexicon: &Lexicon) -> Option<&'static Lexicon> {
    let sex_in = |lexicon: &Lexicon, at: usize| one_of(lexicon, document, &(at..at + 1));
    let is_strange = |at: &usize| sex_in(lexicon, *at).is_none();
    let strange: Vec<usize> = letters.iter().copied().filter(is_strange).collect();
    let known: Vec<usize> = letters.iter().copied().filter(|at| !is_strange(at)).collect();
    let (strange, known) = (*strange.first()?, *known.first()?);
    let shared = one_of(&LEXICONS.common, document, &(strange..strange + 1));
    // Where the letter that all languages have tells them apart, nothing is strange.
    if shared.is_some() && shared != sex_in(lexicon, known) {
        return None;
    }
    let tells_apart = |other: &&Lexicon| {
        let (one, two) = (sex_in(other, strange), sex_in(other, known));
        one.is_some() && two.is_some() && one != two
    };
    let mut all = LEXICONS.all.iter().filter(tells_apart);
    all.next().filter(|_| shared.is_none())
}

impl Marks {
    /// Whether some words are a mark that cannot be told.
    pub fn is_unclear(&self, document: &Document, words: &Range<usize>) -> bool {
        words.len() == 1 && self.unclear.iter().any(|unclear| unclear == document.folded(words.start))
    }
}

/// So many marks are compared with each other: a head has few.
const MOST_COMPARED: usize = 100;

fn one_of(lexicon: &Lexicon, document: &Document, words: &Range<usize>) -> Option<Sex> {
    let is_whole = |role| lexicon.at(document, words.start, words.end, role) == Some(words.len());
    [(Role::Male, Sex::Male), (Role::Female, Sex::Female)]
        .into_iter()
        .find_map(|(role, sex)| is_whole(role).then_some(sex))
}

/// The sex that some words are a mark of.
pub(super) fn sex_of(document: &Document, words: &Range<usize>, marks: &Marks) -> Option<Sex> {
    let end = (words.start..words.end).rev().find(|at| document.mark(*at) != '.').map_or(words.start, |at| at + 1);
    let words = words.start..end;
    if words.is_empty() || marks.is_unclear(document, &words) {
        return None;
    }
    let (own, shared) = (one_of(marks.lexicon, document, &words), one_of(&LEXICONS.common, document, &words));
    let known = if marks.is_international { shared.or(own) } else { own.or(shared) };
    // A document in one language may have a mark of another, where all others say the same of it.
    known.or_else(|| {
        let mut all = LEXICONS.all.iter().filter_map(|lexicon| one_of(lexicon, document, &words));
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    })
}
