//! The model letter: its language, its length, its tone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{Language, ModelLetter, UrgentAction};

use super::Checked;
use crate::case_file::prose::links_in;
use crate::{Code, Finding};

/// The characters of a letter that fit one A4 page beside address, date, salutation, closing and name: about 34 lines of
/// 90 characters at 10.5 points between margins of 25 mm.
pub const A4_LETTER: usize = 3_000;

/// The longest mail link that the usual mail programs take whole, in characters, encoded.
pub const MAIL_LINK: usize = 2_000;

// The file is compiled in, and a test reads it.
static TONE: LazyLock<BTreeMap<String, Vec<String>>> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/checks/tone.toml")).expect("tone.toml is whole"));

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let Some(letter) = &checked.action.letter else { return };
    if letter.paragraphs.is_empty() || !checked.asks() {
        return;
    }
    language(checked, letter, findings);
    length(checked, letter, findings);
    tone(checked, letter, findings);
}

fn language(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let preferred = &checked.action.preferred_languages;
    if preferred.is_empty() || preferred.iter().any(|language| language.is_same_language(&letter.language)) {
        return;
    }
    let at = checked.at("/case/preferred_languages").or_else(|| checked.at("/case/letter"));
    let tags: Vec<&str> = preferred.iter().map(Language::tag).collect();
    let finding = Finding::new(Code::LetterLanguage, at).with("language", letter.language.tag());
    findings.push(finding.with("preferred", tags.join(",")));
}

fn length(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let characters: usize = letter.paragraphs.iter().map(|paragraph| shown(paragraph).chars().count()).sum();
    let at = checked.at("/case/letter/paragraphs").or_else(|| checked.at("/case/letter"));
    let about = |code, length: usize, limit: usize| {
        Finding::new(code, at).with("length", length.to_string()).with("limit", limit.to_string())
    };
    if characters > A4_LETTER {
        findings.push(about(Code::LetterTooLong, characters, A4_LETTER));
    }
    let link = mail_link_length(checked.action);
    if link > MAIL_LINK {
        findings.push(about(Code::MailLinkTooLong, link, MAIL_LINK));
    }
}

/// The length of a mail link (RFC 6068) with the title as subject and the model letter, from salutation to valediction,
/// as body, in characters; of several targets the longest. 0 without a letter.
#[must_use]
pub fn mail_link_length(action: &UrgentAction) -> usize {
    let Some(letter) = &action.letter else { return 0 };
    let paragraphs = letter.paragraphs.iter().map(|paragraph| encoded_length(&shown(paragraph)));
    let valediction = letter.valediction.iter().map(|words| encoded_length(&words.0));
    let body: Vec<usize> = paragraphs.chain(valediction).collect();
    let for_target = |address: usize, salutation: Option<usize>| {
        let parts = body.len() + usize::from(salutation.is_some());
        // Between two parts stand two line ends.
        let apart = parts.saturating_sub(1) * encoded_length("\r\n\r\n");
        address + salutation.unwrap_or_default() + body.iter().sum::<usize>() + apart
    };
    let targets = action.targets.iter().map(|target| {
        let address = target.emails.iter().map(String::len).max().unwrap_or_default();
        for_target(address, target.salutation.as_ref().map(|words| encoded_length(&words.0)))
    });
    let longest = targets.max().unwrap_or_else(|| for_target(0, None));
    let subject = action.title.as_deref().map_or(0, encoded_length);
    "mailto:?subject=&body=".len() + subject + longest
}

/// How long words are once percent-encoded (RFC 3986): letters, digits and four signs stay, every other byte takes three.
fn encoded_length(words: &str) -> usize {
    let stays = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    words.bytes().map(|byte| if stays(byte) { 1 } else { 3 }).sum()
}

/// A paragraph as a letter shows it: links are their words.
fn shown(paragraph: &str) -> String {
    let mut text = String::with_capacity(paragraph.len());
    let mut at = 0;
    for link in links_in(paragraph) {
        text.extend([&paragraph[at..link.whole.start], &paragraph[link.text]]);
        at = link.whole.end;
    }
    text.push_str(&paragraph[at..]);
    text
}

fn tone(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let Some(phrases) = TONE.get(letter.language.primary()) else { return };
    for (place, paragraph) in letter.paragraphs.iter().enumerate() {
        let small = paragraph.to_lowercase();
        for phrase in phrases {
            let whole = |(start, words): &(usize, &str)| {
                let ends = !small[start + words.len()..].starts_with(char::is_alphanumeric);
                ends && !small[..*start].ends_with(char::is_alphanumeric)
            };
            let Some((start, _)) = small.match_indices(phrase.as_str()).find(whole) else { continue };
            // Small letters may take more bytes than capitals; the words are quoted as written where they do not.
            let written = paragraph.get(start..start + phrase.len()).filter(|words| words.to_lowercase() == *phrase);
            let words = written.unwrap_or(phrase);
            let at = checked.within(&format!("/case/letter/paragraphs/{place}"), words);
            findings.push(Finding::new(Code::Tone, at).with("text", words));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_takes_three_characters_per_byte() {
        assert_eq!(encoded_length("a-b"), 3);
        assert_eq!(encoded_length("á b"), 6 + 3 + 1);
    }

    #[test]
    fn a_letter_shows_the_words_of_its_links() {
        assert_eq!(shown("see [the law](https://x.example/1) now"), "see the law now");
    }

    #[test]
    fn tone_has_small_letters_only() {
        let phrases: Vec<&String> = TONE.values().flatten().collect();
        assert!(phrases.len() > 20 && phrases.iter().all(|phrase| phrase.to_lowercase() == **phrase));
    }
}
