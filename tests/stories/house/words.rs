//! The words of the interface are the same in every language.

use super::tree::{self, list};

#[test]
fn the_interface_says_the_same_things_in_every_language() {
    let languages = tree::folders("crates/web/words");
    assert!(languages.len() >= 2, "the interface speaks {languages:?}");
    let mut complaints = Vec::new();
    let (first, others) = languages.split_first().unwrap_or_else(|| unreachable!("there are at least two"));
    let wanted = messages(first);
    assert!(wanted.len() > 20, "crates/web/words/{first} has {} messages; is it read rightly?", wanted.len());
    for other in others {
        let spoken = messages(other);
        let only = |some: &[Message], rest: &[Message], tag: &str| -> Vec<String> {
            let missing = some.iter().filter(|message| !rest.contains(message));
            missing.map(|message| format!("{tag}/{}: {} {:?}", message.file, message.key, message.values)).collect()
        };
        complaints.extend(only(&wanted, &spoken, first));
        complaints.extend(only(&spoken, &wanted, other));
    }
    assert!(complaints.is_empty(), "these keys, with these values, stand in one language only:{}", list(&complaints));
}

/// A key of the interface's words, with the values that its words take in.
#[derive(PartialEq, Eq)]
struct Message {
    file: String,
    key: String,
    values: Vec<String>,
}

fn messages(language: &str) -> Vec<Message> {
    let mut all = Vec::new();
    for page in tree::texts_ending(&format!("crates/web/words/{language}"), ".ftl") {
        let file = page.path.rsplit('/').next().unwrap_or_default().to_owned();
        for line in page.text.lines() {
            let starts = line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
            if let (true, Some((key, _))) = (starts, line.split_once('=')) {
                all.push(Message { file: file.clone(), key: key.trim().to_owned(), values: Vec::new() });
            }
            if let Some(message) = all.last_mut().filter(|message| message.file == file && !line.starts_with('#')) {
                let values = line.match_indices('$').map(|(at, _)| word_after(&line[at + 1..]));
                message.values.extend(values);
                message.values.sort();
                message.values.dedup();
            }
        }
    }
    all
}

fn word_after(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-' || *letter == '_').collect()
}
