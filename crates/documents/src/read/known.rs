//! What reading knows of each language, for people: the data files as they are written.

use casework::Language;

use super::lexicon::files;
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
    let phrases = |value: &toml::Value| -> Vec<String> {
        let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|phrase| phrase.as_str().map(str::to_owned)).collect()
    };
    let table = |name: &str| file.get(name).and_then(toml::Value::as_table);
    let mut labels: Vec<(String, Vec<KnownPhrase>)> = Vec::new();
    for (name, is_unseen) in [("labels", false), ("unseen", true)] {
        for (kind, value) in table(name).into_iter().flatten() {
            let added = phrases(value).into_iter().map(|text| KnownPhrase { text, is_unseen });
            match labels.iter_mut().find(|(known, _)| known == kind) {
                Some((_, known)) => known.extend(added),
                None => labels.push((kind.clone(), added.collect())),
            }
        }
    }
    labels.sort_by(|(one, _), (other, _)| one.cmp(other));
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
    Some(KnownLanguage { labels, language, months, ordinals })
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
