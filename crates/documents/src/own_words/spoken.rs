//! In which language each sentence is.

use super::tables::{SMALL_WORDS, Table, table};
use super::text::{Text, Token};

/// A sentence is in another language than the text if it has at least so many of its small words.
const FEWEST_SMALL_WORDS: usize = 2;

/// At least one in so many words of a text is a small word of its language, if there is a list for it.
const ONE_IN: usize = 8;

/// A shorter text is believed to be in the language that its writer says.
const SHORT: usize = 8;

/// The languages of a text.
pub(super) struct Spoken {
    /// The language of most of it; nothing where none of ours is seen.
    main: Option<&'static str>,
    by_sentence: Vec<Option<&'static str>>,
}

impl Spoken {
    pub(super) fn new(text: &Text, said: &str) -> Self {
        let said = said.split('-').next().unwrap_or_default();
        let counts = counts(&text.tokens);
        let of_said = counts.iter().find(|(language, _)| *language == said).copied();
        let most = counts.iter().copied().fold(of_said, |most, one| match most {
            Some(known) if known.1 >= one.1 => Some(known),
            _ => Some(one),
        });
        let is_seen = |(language, count): &(&str, usize)| {
            let is_said = *language == said && *count > 0;
            is_said || text.tokens.len() < SHORT || *count * ONE_IN >= text.tokens.len()
        };
        let has_any = most.is_some_and(|(_, count)| count > 0);
        let main = if has_any {
            most.filter(is_seen).map(|(language, _)| language)
        } else {
            // Without any small word, the writer is believed where the script is that of the language.
            of_said.map(|(language, _)| language).filter(|_| is_in_script_of(text, said))
        };
        let by_sentence = text.sentences.iter().map(|sentence| {
            let counts = super::spoken::counts(text.of(sentence));
            let of_main = counts.iter().find(|(language, _)| Some(*language) == main).map_or(0, |(_, count)| *count);
            let most = counts.into_iter().fold(("", of_main), |most, one| if one.1 > most.1 { one } else { most });
            if most.0.is_empty() || most.1 < FEWEST_SMALL_WORDS { main } else { Some(most.0) }
        });
        Self { main, by_sentence: by_sentence.collect() }
    }

    /// The language of a sentence, if it has a table.
    pub(super) fn language(&self, sentence: usize) -> Option<&'static str> {
        self.by_sentence.get(sentence).copied().flatten()
    }

    /// The table for a sentence.
    pub(super) fn table(&self, sentence: usize) -> Option<&'static Table> {
        self.language(sentence).and_then(table)
    }

    /// The language of most of the text, if it has a table.
    pub(super) fn main_with_table(&self) -> Option<&'static str> {
        self.main.filter(|language| table(language).is_some())
    }
}

/// Whether a text begins in the script of a language.
fn is_in_script_of(text: &Text, language: &str) -> bool {
    let words = SMALL_WORDS.iter().find(|(known, _)| *known == language).map(|(_, words)| words);
    let of_language = words.and_then(|words| words.iter().next()).and_then(|word| script(word));
    text.tokens.first().is_some_and(|token| script(&token.word) == of_language && of_language.is_some())
}

/// Which of the scripts of our languages a word is written in.
fn script(word: &str) -> Option<usize> {
    let first = word.chars().next()?;
    let scripts = ['a'..'\u{250}', '\u{370}'..'\u{400}', '\u{400}'..'\u{530}', '\u{600}'..'\u{700}'];
    scripts.iter().position(|range| range.contains(&first))
}

/// How many small words of each language there are.
fn counts(tokens: &[Token]) -> Vec<(&'static str, usize)> {
    let count = |words: &std::collections::HashSet<&str, _>| {
        tokens.iter().filter(|token| words.contains(token.word.as_str())).count()
    };
    SMALL_WORDS.iter().map(|(language, words)| (*language, count(words))).collect()
}
