//! What the words tell of somebody beside whose name it does not stand: "Ana Vela was released on 3 May". Read where it is plain,
//! and only proposed. The phrases stand in `data/update/fate.toml`.

use std::collections::{BTreeMap, BTreeSet};

use casework::UrgentAction;

use super::fate::{Lists, Words, has, lists};
use super::people::key;
use crate::read::sentences::sentences_of;

/// The longest status that is proposed, in characters: it stands beside a name. Of a longer one only the words in brackets are.
const LONGEST_STATUS: usize = 80;

/// So many words may stand where a phrase has its gap: "wurde am 3. Mai 2031 freigelassen".
const WIDEST_GAP: usize = 8;

/// What a sentence tells of somebody.
#[derive(Clone)]
pub(super) struct Told {
    /// The status that is proposed, in the document's words.
    pub status: String,
    /// The sentence.
    pub text: String,
}

/// A phrase of the data, taken apart.
struct Phrase {
    /// Its words, folded; `None` for a gap.
    words: Vec<Option<String>>,
    /// The place of the first word that is proposed, and of the one after the last.
    status: (usize, usize),
}

impl Phrase {
    fn of(text: &str) -> Self {
        let (mut words, mut begins, mut ends) = (Vec::new(), 0, None);
        for word in text.split_whitespace() {
            if word.starts_with('[') {
                begins = words.len();
            }
            match word {
                "…" => words.push(None),
                word => words.extend(key(word).split(' ').map(|part| Some(part.to_owned()))),
            }
            if word.ends_with(']') {
                ends = Some(words.len());
            }
        }
        let ends = ends.unwrap_or(words.len());
        Self { words, status: (begins, ends) }
    }

    /// Where it stands in the words of a sentence: for each of its own words the place in the sentence.
    fn find(&self, said: &[Word]) -> Option<Vec<usize>> {
        (0..said.len()).find_map(|start| self.from(said, start))
    }

    fn from(&self, said: &[Word], start: usize) -> Option<Vec<usize>> {
        let (mut at, mut room, mut places) = (start, 0, Vec::new());
        for word in &self.words {
            let Some(word) = word else {
                room = WIDEST_GAP;
                places.push(at);
                continue;
            };
            let found = (at..said.len().min(at + room + 1)).find(|place| said[*place].key == *word)?;
            places.push(found);
            (at, room) = (found + 1, 0);
        }
        Some(places)
    }
}

/// A word of a sentence.
struct Word {
    key: String,
    /// Where it begins and ends, in bytes.
    start: usize,
    end: usize,
}

fn words_of(sentence: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = 0;
    for piece in sentence.split_inclusive(char::is_whitespace) {
        let end = start + piece.trim_end().len();
        for part in key(piece).split(' ').filter(|part| !part.is_empty()) {
            words.push(Word { key: part.to_owned(), start, end });
        }
        start += piece.len();
    }
    words
}

/// What the words of a new document tell of each of its people, by their places. A sentence that the earlier document has too tells
/// nothing new.
pub(super) fn told(old: &UrgentAction, new: &UrgentAction) -> BTreeMap<usize, Told> {
    let mut found = BTreeMap::new();
    let Some(lists) = lists(&new.language) else { return found };
    let known: BTreeSet<String> = prose(old).iter().map(|sentence| key(sentence)).collect();
    let people = Words::of(new);
    for text in prose(new).into_iter().filter(|sentence| !known.contains(&key(sentence))) {
        for (person, status) in in_sentence(lists, &people, new, &text) {
            found.entry(person).or_insert(Told { status, text: text.clone() });
        }
    }
    found
}

/// The sentences that tell how things are.
fn prose(action: &UrgentAction) -> Vec<String> {
    let texts = action.summary.iter().chain(&action.background);
    texts.flat_map(|text| sentences_of(text, &action.language)).collect()
}

/// Of whom a sentence tells something, and what.
fn in_sentence(lists: &Lists, people: &Words, action: &UrgentAction, sentence: &str) -> Vec<(usize, String)> {
    let said = words_of(sentence);
    let before = |end: usize| said[..end].iter().map(|word| word.key.as_str()).collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for (phrases, is_of_all) in [(&lists.became, false), (&lists.became_all, true)] {
        for phrase in phrases.iter().map(|phrase| Phrase::of(phrase)) {
            let Some(places) = phrase.find(&said) else { continue };
            let (first, last) = (places.first().copied().unwrap_or(0), places.last().copied().unwrap_or(0));
            if has(&before(last + 1), &lists.not) {
                continue;
            }
            let status = status(sentence, &said, &phrase, &places);
            found.extend(
                named_before(people, action, &said, first, is_of_all).into_iter().map(|one| (one, status.clone())),
            );
        }
    }
    for phrase in lists.became_whom.iter().map(|phrase| Phrase::of(phrase)) {
        let Some(next) = phrase.find(&said).and_then(|places| places.last().map(|last| last + 1)) else { continue };
        let is_named = |person: &usize| said.get(next).is_some_and(|word| people.has_part(*person, &word.key));
        let person = (0..action.people.len()).find(is_named).filter(|_| !has(&before(next), &lists.not));
        found.extend(person.map(|person| (person, lists.became_status.clone())));
    }
    found
}

/// Who is named before a word: the last one alone, or all. Where nobody is named, and the document is about one person, it is that
/// person.
fn named_before(people: &Words, action: &UrgentAction, said: &[Word], end: usize, is_of_all: bool) -> Vec<usize> {
    let place = |person: usize| said[..end].iter().rposition(|word| people.has_part(person, &word.key));
    let mut named: Vec<(usize, usize)> =
        (0..action.people.len()).filter_map(|person| Some((place(person)?, person))).collect();
    named.sort_unstable();
    let is_alone = action.people.len() == 1 && action.others.is_none() && action.mentioned.is_empty();
    match (named.last(), is_of_all) {
        (None, _) if is_alone && !said.iter().any(|word| people.is_name(&word.key)) => vec![0],
        (None, _) => Vec::new(),
        (Some(_), true) => named.into_iter().map(|(_, person)| person).collect(),
        (Some((at, person)), false) => {
            // Somebody else who is named nearer by is meant.
            let nearer =
                said[at + 1..end].iter().any(|word| people.is_name(&word.key) && !people.has_part(*person, &word.key));
            let is_shared = |word: &Word| !(0..action.people.len()).any(|other| people.has_part(other, &word.key));
            let only_shared = said[at + 1..end].iter().filter(|word| people.is_name(&word.key)).all(is_shared);
            if nearer && !only_shared { Vec::new() } else { vec![*person] }
        }
    }
}

/// What is proposed: from the words in brackets on, up to a mark that ends the clause.
fn status(sentence: &str, said: &[Word], phrase: &Phrase, places: &[usize]) -> String {
    let (begins, ends) = phrase.status;
    let (first, last) = (places[begins], places[ends.saturating_sub(1).max(begins)]);
    let closes =
        |word: &&Word| sentence[word.start..word.end].ends_with([',', ';', ':', '.', '!', '?', '،', '؛', '؟', ')']);
    let inner = |word: &Word| is_inner_dot(&sentence[word.start..word.end]);
    let until = said[last..].iter().find(|word| closes(word) && !inner(word)).map_or(sentence.len(), |word| word.end);
    let whole = trimmed(&sentence[said[first].start..until.max(said[last].end)]);
    if whole.chars().count() <= LONGEST_STATUS { whole } else { trimmed(&sentence[said[first].start..said[last].end]) }
}

/// The dot of an ordinal ("3.") ends no clause.
fn is_inner_dot(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|rest| rest.len() <= 2 && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

fn trimmed(text: &str) -> String {
    text.trim_matches(|letter: char| letter.is_whitespace() || (!letter.is_alphanumeric() && letter != ')')).to_owned()
}
