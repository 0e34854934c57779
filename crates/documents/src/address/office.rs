//! Which kind of office words name, and which gender they show.

use casework::Language;

use super::load::{OfficeRow, Tables};
use super::{EVERY, Gender};
use crate::read::fold::fold;

/// How many words a gap may stand for: "president of the supreme court" is president, a gap, court.
const WIDEST_GAP: usize = 3;

/// The words of a text, folded.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The kind of an office and the gender that its words show.
pub(super) fn kind_of<'a>(tables: &Tables<'a>, office: &str, language: &Language) -> Option<(&'a str, Option<Gender>)> {
    let words = words_of(office);
    let own = tables.offices.iter().filter(|(known, _)| known.is_same_language(language));
    let others = tables.offices.iter().filter(|(known, _)| !known.is_same_language(language));
    let found = own.chain(others).find_map(|(_, all)| earliest(all, &words))?;
    found.kind.map(|kind| (kind, found.gender))
}

/// The words of an office that begin first; of those that begin together, the ones that cover most.
fn earliest<'t, 'a>(all: &'t [OfficeRow<'a>], words: &[String]) -> Option<&'t OfficeRow<'a>> {
    (0..words.len()).find_map(|start| {
        let covered = all.iter().filter_map(|office| Some((covers(&office.words, &words[start..])?, office)));
        covered.max_by_key(|(covered, _)| *covered).map(|(_, office)| office)
    })
}

/// How many words a phrase covers at the beginning of others; `None` where it is not there.
fn covers(phrase: &[String], words: &[String]) -> Option<usize> {
    let Some((first, rest)) = phrase.split_first() else { return Some(0) };
    if first == EVERY {
        return (0..=WIDEST_GAP.min(words.len())).find_map(|gap| Some(gap + covers(rest, &words[gap..])?));
    }
    let (word, following) = words.split_first()?;
    (word == first).then(|| covers(rest, following)).flatten().map(|covered| covered + 1)
}

/// The gender that all words agree on that show one.
pub(super) fn gender_shown<'t>(tables: &Tables<'_>, texts: impl IntoIterator<Item = &'t str>) -> Option<Gender> {
    let shown = |word: &String| tables.honorifics.iter().find(|(known, _)| known == word).map(|(_, gender)| *gender);
    let words: Vec<String> = texts.into_iter().flat_map(words_of).collect();
    let mut genders = words.iter().filter_map(shown);
    let first = genders.next()?;
    genders.all(|gender| gender == first).then_some(first)
}
