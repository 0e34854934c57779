//! Who helps people who are threatened, from `data/help.toml`, which a volunteer can edit.

use std::sync::LazyLock;

use casework::{Day, Language};
use serde::Deserialize;

use crate::Words;

#[derive(Deserialize)]
struct File {
    help: Vec<Entry>,
}

/// Somebody who helps, as the file has it.
#[derive(Deserialize)]
struct Entry {
    name: String,
    what_for: String,
    web: String,
    phone: Option<String>,
    mail: Option<String>,
    languages: Vec<String>,
    until: toml::value::Datetime,
}

/// Somebody who helps, as the page shows it.
pub(super) struct Help {
    pub(super) name: String,
    pub(super) what_for: String,
    pub(super) web: String,
    pub(super) phone: Option<String>,
    /// The telephone number as a link takes it.
    pub(super) dial: String,
    pub(super) mail: Option<String>,
    pub(super) languages: String,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    // The file is compiled in, and the test below reads it.
    toml::from_str::<File>(include_str!("../../data/help.toml")).map(|file| file.help).unwrap_or_default()
});

/// Those whose entry still holds on a day.
pub(super) fn on(words: &Words, today: Day) -> Vec<Help> {
    ENTRIES
        .iter()
        .filter(|entry| day(entry).is_some_and(|until| today <= until))
        .map(|entry| shown(words, entry))
        .collect()
}

fn day(entry: &Entry) -> Option<Day> {
    entry.until.to_string().parse().ok()
}

fn shown(words: &Words, entry: &Entry) -> Help {
    let languages = entry.languages.iter().filter_map(|tag| Language::from_tag(tag));
    let names: Vec<String> = languages.map(|language| words.language_name(&language)).collect();
    let phone = entry.phone.clone();
    Help {
        name: entry.name.clone(),
        what_for: words.say(&format!("help-for-{}", entry.what_for)),
        web: entry.web.clone(),
        dial: phone.iter().flat_map(|phone| phone.chars()).filter(|sign| !sign.is_whitespace()).collect(),
        phone,
        mail: entry.mail.clone(),
        languages: words.fill("help-languages", "languages", names.join(&words.comma())),
    }
}

#[cfg(test)]
mod tests {
    use super::{ENTRIES, File, day, on};
    use crate::Words;

    #[test]
    fn every_entry_is_whole() {
        let read = toml::from_str::<File>(include_str!("../../data/help.toml"));
        assert!(read.is_ok(), "{:?}", read.err());
        for entry in ENTRIES.iter() {
            assert!(entry.web.starts_with("https://") && !entry.name.is_empty(), "{}", entry.name);
            assert!(day(entry).is_some(), "{}: until is a day", entry.name);
            assert!(["defenders", "accounts"].contains(&entry.what_for.as_str()), "{}", entry.name);
        }
        let source = include_str!("../../data/help.toml");
        assert_eq!(source.matches("\nsource = ").count(), ENTRIES.len(), "each says where it was read");
    }

    #[test]
    fn what_is_too_old_is_not_shown() {
        let words = Words::all();
        let far = "2099-01-01".parse().expect("a day");
        assert!(on(&words[0], far).is_empty());
        let first = ENTRIES.iter().filter_map(day).min().expect("there are entries");
        assert_eq!(on(&words[0], first).len(), ENTRIES.len());
    }
}
