//! Prose taken apart into sentences, and put together again.

use casework::Language;

use crate::case_file::{links_in, references_in};
use crate::read::sentences::sentence_starts;

/// Marks that end a sentence though no blank need follow: the full stops of Chinese and Japanese, of Urdu and of Hindi.
const ENDS_ALONE: [char; 6] = ['。', '！', '？', '｡', '۔', '।'];

/// The marks of those after which no blank stands.
const NO_BLANK_AFTER: [char; 4] = ['。', '！', '？', '｡'];

/// What closes after the mark that ends a sentence.
const CLOSES: [char; 10] = ['”', '’', '」', '』', '）', '》', '»', '"', '\'', ')'];

/// The sentences of a paragraph's source, in order, without the blanks between them. A link or a run of emphasis is never
/// divided, and what holds no letter ("1.") belongs to what follows it.
pub(crate) fn parted<'t>(source: &'t str, language: &Language) -> Vec<&'t str> {
    let links = links_in(source);
    let mut cuts = cuts(source, language);
    cuts.retain(|cut| !links.iter().any(|link| link.whole.start < *cut && *cut < link.whole.end));
    cuts.retain(|cut| has_no_open_mark(&source[..*cut]));
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    for cut in cuts.into_iter().chain([source.len()]) {
        if says_something(&source[start..cut]) {
            ranges.push((start, cut));
            start = cut;
        }
    }
    // What is left over and says nothing stays with the last sentence.
    match ranges.last_mut() {
        Some(last) => last.1 = source.len(),
        None => ranges.push((0, source.len())),
    }
    ranges.into_iter().map(|(from, to)| source[from..to].trim()).filter(|part| !part.is_empty()).collect()
}

/// Sentences as one paragraph.
pub(crate) fn joined<'t>(sentences: impl IntoIterator<Item = &'t str>) -> String {
    let mut text = String::new();
    for sentence in sentences {
        let end = text.trim_end_matches(CLOSES);
        if !text.is_empty() && !end.ends_with(NO_BLANK_AFTER) {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}

/// The bytes at which a sentence may begin, in order.
fn cuts(source: &str, language: &Language) -> Vec<usize> {
    let mut cuts: Vec<usize> = sentence_starts(source, language)
        .into_iter()
        .filter_map(|start| {
            // The bracket of a link, or a mark of emphasis, that stands before the first word.
            let opened = source[..start].rfind(char::is_whitespace)?;
            let blank = source[opened..].chars().next().map_or(0, char::len_utf8);
            let between = &source[opened + blank..start];
            between.chars().all(|letter| !letter.is_alphanumeric()).then_some(opened + blank)
        })
        .collect();
    let mut letters = source.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        if ENDS_ALONE.contains(&letter) {
            let ends = |next: &(usize, char)| CLOSES.contains(&next.1) || ENDS_ALONE.contains(&next.1);
            while letters.next_if(ends).is_some() {}
            cuts.extend(letters.peek().map(|(at, _)| *at));
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// Whether no run of emphasis or code is open at the end of a source.
fn has_no_open_mark(source: &str) -> bool {
    let (mut stars, mut ticks, mut is_escaped) = (0_usize, 0_usize, false);
    for letter in source.chars() {
        match letter {
            _ if is_escaped => {}
            '*' => stars += 1,
            '`' => ticks += 1,
            _ => {}
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    stars.is_multiple_of(2) && ticks.is_multiple_of(2)
}

/// Whether a source holds a letter or a reference.
fn says_something(source: &str) -> bool {
    source.chars().any(char::is_alphabetic) || !references_in(source).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::from_tag(tag).unwrap_or_else(|| unreachable!("{tag} is a language"))
    }

    #[test]
    fn sentences_end_as_their_language_ends_them() {
        for (tag, source, wanted) in [
            (
                "en",
                "Dr. Vela is held. {figure.held} people are too! \"Why?\" he asked.",
                &["Dr. Vela is held.", "{figure.held} people are too!", "\"Why?\" he asked."] as &[_],
            ),
            (
                "es",
                "¿Dónde está? La Sra. Vela no lo sabe. ¡Ayuda!",
                &["¿Dónde está?", "La Sra. Vela no lo sabe.", "¡Ayuda!"],
            ),
            ("ar", "أين هي؟ لا نعرف. نطلب الإفراج عنها.", &["أين هي؟", "لا نعرف.", "نطلب الإفراج عنها."]),
            ("ur", "وہ کہاں ہے؟ وہ جیل میں ہے۔ اسے رہا کرو۔", &["وہ کہاں ہے؟", "وہ جیل میں ہے۔", "اسے رہا کرو۔"]),
            ("zh", "她在哪里？我们不知道。“释放她！”他说。", &["她在哪里？", "我们不知道。", "“释放她！”", "他说。"]),
            (
                "en",
                "See [the law. It says](https://a.example/x). [It](#) stands.",
                &["See [the law. It says](https://a.example/x).", "[It](#) stands."],
            ),
            ("en", "1. First thing. *One. Two.* Three.", &["1. First thing.", "*One. Two.* Three."]),
            ("en", "", &[]),
            ("en", "1. 2. 3.", &["1. 2. 3."]),
        ] {
            assert_eq!(parted(source, &language(tag)), wanted, "{source}");
        }
    }

    #[test]
    fn joined_sentences_are_the_paragraph_again() {
        for (tag, source) in [
            ("en", "One is held. Two are free. \"Three?\" No."),
            ("zh", "她在哪里？我们不知道。“释放她！”他说。"),
            ("ar", "أين هي؟ لا نعرف. نطلب الإفراج عنها."),
        ] {
            assert_eq!(joined(parted(source, &language(tag))), source);
        }
    }
}
