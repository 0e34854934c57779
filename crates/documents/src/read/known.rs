//! What reading knows of each language, for people: the data files as they are written.

use casework::Language;

use super::lexicon::{LEXICONS, files};
use crate::dates::month_names;

/// A phrase that reading looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPhrase {
    /// The phrase, as the data file writes it.
    pub text: String,
    /// Whether nobody has seen it in a real document: it was written by analogy.
    pub is_unseen: bool,
}

/// What reading knows of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownLanguage {
    /// The language.
    pub language: Language,
    /// The kinds of labels by their words in the data, in their order, each with its phrases: first those that were
    /// seen.
    pub labels: Vec<(String, Vec<KnownPhrase>)>,
    /// The names of months, the short ones included, with their numbers, in the order of the year.
    pub months: Vec<(String, i64)>,
    /// The words for "first", "second", with their numbers, in order.
    pub ordinals: Vec<(String, i64)>,
}

/// All languages that reading has a data file for.
#[must_use]
pub fn known_languages() -> Vec<KnownLanguage> {
    files().filter_map(known).collect()
}

fn known(text: &str) -> Option<KnownLanguage> {
    let file: toml::Table = text.parse().ok()?;
    let language = Language::from_tag(file.get("language")?.as_str()?)?;
    let table = |name: &str| file.get(name).and_then(toml::Value::as_table);
    let numbers = |name: &str| -> Vec<(String, i64)> {
        let entries = table(name).into_iter().flatten();
        entries.filter_map(|(word, number)| Some((word.clone(), number.as_integer()?))).collect()
    };
    let names = month_names(&language).unwrap_or_default().iter();
    let mut months: Vec<(String, i64)> = names.map(|name| (*name).to_owned()).zip(1..).collect();
    months.extend(numbers("months"));
    months.sort_by_key(|(_, month)| *month);
    let mut ordinals = numbers("ordinals");
    ordinals.sort_by_key(|(_, ordinal)| *ordinal);
    Some(KnownLanguage { labels: labels_of(&language), language, months, ordinals })
}

/// The labels of a language by kind, those of all its files.
fn labels_of(language: &Language) -> Vec<(String, Vec<KnownPhrase>)> {
    let mut labels: Vec<(String, Vec<KnownPhrase>)> = Vec::new();
    for known in &LEXICONS.of(language).known {
        let phrase = KnownPhrase { text: known.phrase.clone(), is_unseen: !known.seen };
        let kind = known.label.word();
        match labels.iter_mut().find(|(name, _)| *name == kind) {
            Some((_, phrases)) => phrases.push(phrase),
            None => labels.push((kind, vec![phrase])),
        }
    }
    labels.sort_by(|(one, _), (other, _)| one.cmp(other));
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_labels_and_twelve_months() {
        let all = known_languages();
        assert_eq!(all.len(), super::super::lexicon::LEXICONS.all.len());
        for known in all {
            assert!(known.labels.iter().all(|(_, phrases)| !phrases.is_empty()), "{}", known.language.tag());
            assert!(known.labels.iter().any(|(kind, _)| kind == "deadline"), "{}", known.language.tag());
            for month in 1..=12 {
                assert!(known.months.iter().any(|(_, number)| *number == month), "{}", known.language.tag());
            }
        }
    }
}
