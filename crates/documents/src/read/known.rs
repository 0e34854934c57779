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

/// All languages that reading has data files for, in the order of their tags.
#[must_use]
pub fn known_languages() -> Vec<KnownLanguage> {
    let mut all: Vec<KnownLanguage> = Vec::new();
    for (language, file) in files().filter_map(parse) {
        let place = all.iter().position(|known| known.language == language).unwrap_or_else(|| {
            all.push(named(language));
            all.len() - 1
        });
        add(&mut all[place], &file);
    }
    all.sort_by(|one, other| one.language.tag().cmp(other.language.tag()));
    all
}

fn parse(text: &str) -> Option<(Language, toml::Table)> {
    let file: toml::Table = text.parse().ok()?;
    Some((Language::from_tag(file.get("language")?.as_str()?)?, file))
}

/// A language with the names of months that the table of dates has.
fn named(language: Language) -> KnownLanguage {
    let names = month_names(&language).unwrap_or_default().iter();
    let months = names.map(|name| (*name).to_owned()).zip(1..).collect();
    KnownLanguage { language, labels: Vec::new(), months, ordinals: Vec::new() }
}

/// Adds what a file says. The labels of its table `unseen` were written by analogy.
fn add(known: &mut KnownLanguage, file: &toml::Table) {
    let table = |name: &str| file.get(name).and_then(toml::Value::as_table).into_iter().flatten();
    for (name, is_unseen) in [("labels", false), ("unseen", true)] {
        for (kind, phrases) in table(name) {
            let phrases = phrases.as_array().map(Vec::as_slice).unwrap_or_default().iter();
            let phrases =
                phrases.filter_map(|phrase| Some(KnownPhrase { text: phrase.as_str()?.to_owned(), is_unseen }));
            let place = known.labels.iter().position(|(known, _)| known == kind).unwrap_or_else(|| {
                known.labels.push((kind.clone(), Vec::new()));
                known.labels.len() - 1
            });
            known.labels[place].1.extend(phrases);
        }
    }
    let numbers = |name: &str| -> Vec<(String, i64)> {
        table(name).filter_map(|(word, number)| Some((word.clone(), number.as_integer()?))).collect()
    };
    known.months.extend(numbers("months"));
    known.months.sort_by_key(|(_, month)| *month);
    known.ordinals.extend(numbers("ordinals"));
    known.ordinals.sort_by_key(|(_, ordinal)| *ordinal);
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
