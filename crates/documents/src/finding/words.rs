//! The words of the findings, from `data/findings/`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{AsOf, Country, Language};
use serde::Deserialize;

use super::Code;
use crate::dates::as_of_in_words;

/// The languages that have words for findings, English first: it stands in for all others.
const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../../data/findings/en.toml")),
    ("es", include_str!("../../data/findings/es.toml")),
    ("fr", include_str!("../../data/findings/fr.toml")),
    ("ar", include_str!("../../data/findings/ar.toml")),
];

// The files are compiled in, and the tests below read each.
static TABLES: LazyLock<Vec<(&'static str, File)>> = LazyLock::new(|| {
    let read = |text| toml::from_str(text).expect("data/findings holds what `File` says; see the tests of this module");
    FILES.into_iter().map(|(language, text)| (language, read(text))).collect()
});

static NO_WORDS: Words = Words {
    title: String::new(),
    message: String::new(),
    hint: String::new(),
    why: String::new(),
    what_to_do: String::new(),
    example: String::new(),
};

#[derive(Deserialize)]
struct File {
    /// Words for values that the program gives by a short name, by placeholder: `[terms.problem]`.
    terms: BTreeMap<String, BTreeMap<String, String>>,
    /// The words of each code.
    codes: BTreeMap<String, Words>,
    /// The headings of the page that lists the codes.
    page: BTreeMap<String, String>,
}

/// The words of one code in one language.
#[derive(Deserialize)]
pub(super) struct Words {
    pub title: String,
    pub message: String,
    pub hint: String,
    pub why: String,
    pub what_to_do: String,
    pub example: String,
}

fn file(language: &Language) -> &'static File {
    let found = TABLES.iter().find(|(tag, _)| *tag == language.primary());
    // The first is English, and is always there.
    &found.unwrap_or(&TABLES[0]).1
}

/// The words of a code.
pub(super) fn of(code: Code, language: &Language) -> &'static Words {
    file(language).codes.get(code.name()).or_else(|| TABLES[0].1.codes.get(code.name())).unwrap_or(&NO_WORDS)
}

/// A word of the page that lists the codes.
pub(super) fn of_page(name: &str, language: &Language) -> &'static str {
    file(language).page.get(name).map_or("", String::as_str)
}

/// Replaces each `{name}` by its value, in the reader's language; a name without value stays as it is.
pub(super) fn filled(template: &str, values: &[(&'static str, String)], language: &Language) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => push_value(&mut text, &in_words(name, value, language), language),
            None => text.extend(["{", name, "}"]),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Puts a value into a sentence. Among words that run from right to left it stands between marks that isolate it, or a
/// full stop at the end of a Latin name would jump to its beginning; one plain word needs none, and may be copied.
fn push_value(text: &mut String, value: &str, language: &Language) {
    let joins_words = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let is_one_word = value.chars().all(joins_words) && value.contains(|letter: char| letter.is_ascii_alphabetic());
    if language.is_right_to_left() && !is_one_word {
        text.extend(["\u{2068}", value, "\u{2069}"]);
    } else {
        text.push_str(value);
    }
}

fn in_words<'a>(name: &str, value: &'a str, language: &Language) -> Cow<'a, str> {
    let each = |word: fn(&str, &Language) -> Option<String>| {
        let words = value.split(',').map(|code| word(code, language).unwrap_or_else(|| code.to_owned()));
        Cow::Owned(words.collect::<Vec<_>>().join(of_page("comma", language)))
    };
    match name {
        "language" | "preferred" => each(|tag, language| Some(Language::from_tag(tag)?.name(language))),
        "country" | "countries" => each(|code, language| Some(Country::from_code(code)?.name(language).to_owned())),
        "until" | "ends" | "as_of" | "issued" | "earlier" | "since" | "review" => {
            AsOf::from_iso(value).map_or(Cow::Borrowed(value), |day| Cow::Owned(as_of_in_words(day, language)))
        }
        _ => match file(language).terms.get(name).and_then(|terms| terms.get(value)) {
            Some(term) => Cow::Borrowed(term.as_str()),
            None => Cow::Borrowed(value),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placeholders(text: &str) -> Vec<&str> {
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
    }

    #[test]
    fn every_code_has_all_its_words_in_every_language() {
        for (language, file) in TABLES.iter() {
            for code in Code::ALL {
                let Some(words) = file.codes.get(code.name()) else {
                    panic!("{language}: no words for {}", code.name())
                };
                let parts = [&words.title, &words.message, &words.hint, &words.why, &words.what_to_do, &words.example];
                assert!(parts.iter().all(|part| !part.trim().is_empty()), "{language}: {} lacks words", code.name());
                for sentence in [&words.title, &words.message, &words.hint] {
                    let one = !sentence.contains('\n') && !sentence.ends_with('.');
                    assert!(one, "{language}: {}: one line without a full stop: {sentence}", code.name());
                }
            }
            let unknown: Vec<_> = file.codes.keys().filter(|name| Code::from_name(name).is_none()).collect();
            assert!(unknown.is_empty(), "{language}: words for codes that there are not: {unknown:?}");
        }
    }

    #[test]
    fn placeholders_are_the_values_that_the_code_carries() {
        for (language, file) in TABLES.iter() {
            for code in Code::ALL {
                let words = &file.codes[code.name()];
                for name in placeholders(&words.message).into_iter().chain(placeholders(&words.hint)) {
                    assert!(code.values().contains(&name), "{language}: {} has no value {name}", code.name());
                }
                for text in [&words.title, &words.why, &words.what_to_do] {
                    let none = placeholders(text).iter().all(|name| name.contains('.'));
                    assert!(none, "{language}: {}: an explanation has no values: {text}", code.name());
                }
            }
        }
    }

    #[test]
    fn the_messages_name_the_same_values_in_every_language() {
        let sorted = |text| {
            let mut names = placeholders(text);
            names.sort_unstable();
            names.dedup();
            names
        };
        for code in Code::ALL {
            let english = sorted(&TABLES[0].1.codes[code.name()].message);
            for (language, file) in TABLES.iter() {
                assert_eq!(sorted(&file.codes[code.name()].message), english, "{language}: {}", code.name());
            }
        }
    }

    #[test]
    fn the_terms_are_the_same_in_every_language() {
        let names = |file: &File| -> Vec<(String, Vec<String>)> {
            file.terms.iter().map(|(name, terms)| (name.clone(), terms.keys().cloned().collect())).collect()
        };
        for (language, file) in TABLES.iter() {
            assert_eq!(names(file), names(&TABLES[0].1), "{language}");
            assert!(file.page.keys().eq(TABLES[0].1.page.keys()), "{language}");
        }
    }

    #[test]
    fn values_are_named_in_the_readers_language() {
        let spanish = Language::from_tag("es").unwrap_or_else(Language::english);
        let values =
            [("until", "2031-03-01".to_owned()), ("preferred", "es,fr".to_owned()), ("x", "{until}".to_owned())];
        let filled = filled("{until}; {preferred}; {x}; {y}", &values, &spanish);
        assert_eq!(filled, "1 de marzo de 2031; español, francés; {until}; {y}");
    }

    #[test]
    fn a_value_among_words_from_right_to_left_is_isolated() {
        let arabic = Language::from_tag("ar").unwrap_or_else(Language::english);
        let values =
            [("preferred", "es,fr".to_owned()), ("text", "Puerto Claro, 1.".to_owned()), ("key", "until".into())];
        let filled = filled("{preferred}: {text} {key}", &values, &arabic);
        assert_eq!(filled, "\u{2068}الإسبانية، الفرنسية\u{2069}: \u{2068}Puerto Claro, 1.\u{2069} until");
    }
}
