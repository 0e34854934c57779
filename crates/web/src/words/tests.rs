//! The words are whole: each key that is used has words in every language, and no words are left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::{INTERFACE_LANGUAGES, SOURCES, Words, sorted_as};

/// The keys of one language, in the order of its files.
fn keys(language: &str) -> Vec<String> {
    let (_, sources) = SOURCES.iter().find(|(tag, _)| *tag == language).expect("the language is spoken");
    let lines = sources.iter().flat_map(|source| source.lines());
    let begins = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_lowercase());
    lines.filter(begins).filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

/// What stands in the files below a folder, except in tests.
fn texts(below: &Path, ending: &str, found: &mut Vec<String>) {
    let entries = fs::read_dir(below).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    for path in entries.collect::<BTreeSet<PathBuf>>() {
        if path.file_stem() == Some("tests".as_ref()) {
            continue;
        }
        if path.is_dir() {
            texts(&path, ending, found);
        } else if path.extension().is_some_and(|known| known == ending) {
            found.push(fs::read_to_string(&path).expect("sources and templates are text"));
        }
    }
}

/// Everything between double quotes in sources and templates.
fn quoted() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    texts(&root.join("src"), "rs", &mut all);
    texts(&root.join("templates"), "html", &mut all);
    all.iter().flat_map(|text| text.split('"')).map(str::to_owned).collect()
}

/// What is asked for by name: `say("…")` and its sisters. (An empty name is a verb of something else.)
fn asked_for() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    texts(&root.join("src"), "rs", &mut all);
    texts(&root.join("templates"), "html", &mut all);
    let mut asked = BTreeSet::new();
    for text in &all {
        for verb in [".say(\"", ".fill(\"", ".fill2(\"", ".fill_all(\"", ".count(\""] {
            asked.extend(text.split(verb).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
    asked
}

/// Whether a key could come out of a pattern such as `refused-{key}-title`.
fn comes_out_of(key: &str, pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('{').zip(pattern.rsplit_once('}')).map(|(a, b)| (a.0, b.1)) else {
        return false;
    };
    let plain =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let joined = before.ends_with('-') || after.starts_with('-');
    let fits = key.len() > before.len() + after.len() && key.starts_with(before) && key.ends_with(after);
    joined && plain(before) && plain(after) && fits
}

#[test]
fn every_file_parses_and_no_key_stands_twice() {
    for (language, sources) in SOURCES {
        for source in sources {
            let parsed = FluentResource::try_new(source.to_owned());
            assert!(parsed.is_ok(), "{language}: {:?}", parsed.err().map(|(_, errors)| errors));
        }
        let keys = keys(language);
        let unique: BTreeSet<&String> = keys.iter().collect();
        let twice: Vec<&String> =
            unique.into_iter().filter(|key| keys.iter().filter(|other| other == key).count() > 1).collect();
        assert!(twice.is_empty(), "{language}: twice: {twice:?}");
    }
}

#[test]
fn every_language_has_the_same_keys() {
    let first: BTreeSet<String> = keys(INTERFACE_LANGUAGES[0]).into_iter().collect();
    for language in INTERFACE_LANGUAGES {
        let these: BTreeSet<String> = keys(language).into_iter().collect();
        let differing: Vec<&String> = first.symmetric_difference(&these).collect();
        assert!(differing.is_empty(), "{language}: {differing:?}");
    }
}

#[test]
fn what_is_asked_for_by_name_exists() {
    let keys: BTreeSet<String> = keys(INTERFACE_LANGUAGES[0]).into_iter().collect();
    let missing: Vec<String> =
        asked_for().difference(&keys).filter(|key| !key.is_empty() && !key.contains('{')).cloned().collect();
    assert!(missing.is_empty(), "these have no words: {missing:?}");
}

#[test]
fn no_words_are_left_over() {
    let quoted = quoted();
    let is_used = |key: &String| quoted.contains(key) || quoted.iter().any(|text| comes_out_of(key, text));
    let unused: Vec<String> = keys(INTERFACE_LANGUAGES[0]).into_iter().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "nothing says these: {unused:?}");
}

/// Whether a language counts nothing as one, as French does (CLDR, plural rules).
fn counts_nothing_as_one(language: &str) -> bool {
    let probe = "probe = { $count ->\n [one] one\n *[other] other\n }\n";
    Words::from_sources(language, &[probe]).count("probe", 0) == "one"
}

/// The messages of a source that choose by a number, each with its lines.
fn plurals(source: &str) -> Vec<(&str, Vec<&str>)> {
    let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in source.lines() {
        match (line.strip_suffix(" ="), found.last_mut()) {
            (Some(key), _) => found.push((key, Vec::new())),
            (None, Some((_, lines))) if line.starts_with(' ') => lines.push(line.trim_start()),
            _ => {}
        }
    }
    found.retain(|(_, lines)| lines.iter().any(|line| line.starts_with("{ $count ->")));
    found
}

#[test]
fn nothing_is_not_said_to_be_one() {
    assert!(counts_nothing_as_one("fr") && !counts_nothing_as_one("en"));
    let mut wrong = Vec::new();
    for (language, sources) in SOURCES.into_iter().filter(|(language, _)| counts_nothing_as_one(language)) {
        for (key, lines) in sources.iter().flat_map(|source| plurals(source)) {
            let says_it = |line: &&str| line.contains("{ $n }");
            let one = lines.iter().find(|line| line.starts_with("[one]"));
            // Where no branch says the number, it stands beside the words, and the grammar of one is that of nothing.
            let says_one = one.is_some_and(|line| !says_it(line)) && lines.iter().any(says_it);
            if says_one && !lines.iter().any(|line| line.starts_with("[0]")) {
                wrong.push(format!("{language}: {key}"));
            }
        }
    }
    assert!(wrong.is_empty(), "with 0 these say one: write a branch [0], or the number: {wrong:?}");
    let french = &Words::all()[2];
    assert_eq!(french.count("thanks-count", 0), "Pour ce cas, aucune lettre n’est encore déclarée envoyée.");
}

#[test]
fn plurals_and_numbers_follow_the_language() {
    let all = Words::all();
    let (english, spanish) = (&all[0], &all[1]);
    assert_eq!(english.count("days-left", 0), "Today is the last day");
    assert_eq!(english.count("days-left", 1), "1 day left");
    assert_eq!(english.count("days-left", 1200), "1,200 days left");
    assert_eq!(spanish.count("days-left", 1), "Queda 1 día");
    assert_eq!(spanish.count("days-left", 12000), "Quedan 12\u{202f}000 días");
    assert_eq!(english.number(999), "999");
    assert_eq!(english.number(7_900_000), "7,900,000");
    assert_eq!(spanish.number(7_900), "7900");
    assert_eq!((english.figure(2.5), spanish.figure(2.5)), ("2.5".to_owned(), "2,5".to_owned()));
}

#[test]
fn marks_above_letters_send_no_name_to_the_end_of_a_list() {
    let mut names = ["Zambie", "Égypte", "éwé", "Estonie", "Fidji"];
    names.sort_by_cached_key(|name| sorted_as(name));
    assert_eq!(names, ["Égypte", "Estonie", "éwé", "Fidji", "Zambie"]);
    assert_eq!(sorted_as("أيرلندا"), sorted_as("ايرلندا"));
}

#[test]
fn french_words_have_the_signs_of_french_and_arabic_lists_their_comma() {
    let (_, sources) = SOURCES.iter().find(|(tag, _)| *tag == "fr").expect("the language is spoken");
    for line in sources.iter().flat_map(|source| source.lines()).filter(|line| !line.starts_with('#')) {
        let letters: Vec<char> = line.chars().collect();
        let is_straight = |three: &[char]| three[0].is_alphabetic() && three[1] == '\'' && three[2] != ' ';
        assert!(!letters.windows(3).any(is_straight), "{line}");
        let is_loose = |two: &[char]| two[0] == ' ' && [':', ';', '!', '?', '»'].contains(&two[1]);
        assert!(!letters.windows(2).any(is_loose), "{line}");
    }
    assert_eq!(Words::all().last().map(Words::comma).as_deref(), Some("، "));
}

#[test]
fn a_list_is_joined_as_its_language_joins() {
    let all = Words::all();
    let said =
        |tag: &str, items: &[&str]| all.iter().find(|words| words.tag() == tag).expect("it is spoken").list(items);
    assert_eq!(said("en", &["A", "B", "C"]), "A, B and C");
    assert_eq!(said("es", &["A", "Inés"]), "A e Inés");
    assert_eq!(said("es", &["A", "Marta"]), "A y Marta");
    assert_eq!((said("fr", &["A"]), said("fr", &[])), ("A".to_owned(), String::new()));
    assert!(said("ar", &["A", "B"]).contains(" و"));
}
