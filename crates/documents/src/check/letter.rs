//! The model letter: its language, its length, its tone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{Language, ModelLetter, Salutation, UrgentAction};

use super::Checked;
use super::phrases::Phrases;
use crate::mail::{LONGEST_MAIL_LINK, mail_link_length};
use crate::{Code, Finding, plain_text};

/// How many characters of letter fit one A4 page with address, date and signature: at 10 points, the smallest type that
/// the press uses, about fifty lines of ninety characters, less the gaps between six paragraphs.
pub const ONE_PAGE: usize = 3_800;

// The file is compiled in, and a test reads it.
static TONE: LazyLock<BTreeMap<String, Phrases>> = LazyLock::new(|| {
    let lists: BTreeMap<String, Vec<String>> =
        toml::from_str(include_str!("../../data/checks/tone.toml")).expect("tone.toml is whole");
    lists.into_iter().map(|(language, phrases)| (language, Phrases::new([phrases]))).collect()
});

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
    let characters: usize = letter.paragraphs.iter().map(|paragraph| plain_text(paragraph).chars().count()).sum();
    let at = checked.at("/case/letter/paragraphs").or_else(|| checked.at("/case/letter"));
    let about = |code, length: usize, limit: usize| {
        Finding::new(code, at).with("length", length.to_string()).with("limit", limit.to_string())
    };
    if characters > ONE_PAGE {
        findings.push(about(Code::LetterTooLong, characters, ONE_PAGE));
    }
    let link = longest_mail_link(checked.action, letter);
    if link > LONGEST_MAIL_LINK {
        findings.push(about(Code::MailLinkTooLong, link, LONGEST_MAIL_LINK));
    }
}

/// The length of the link that opens the writer's mail program with the title as subject and the model letter, from
/// salutation to valediction, as body, in characters; of several targets the longest.
fn longest_mail_link(action: &UrgentAction, letter: &ModelLetter) -> usize {
    let subject = action.title.as_deref().unwrap_or_default();
    let paragraphs: Vec<_> = letter.paragraphs.iter().map(|paragraph| plain_text(paragraph)).collect();
    let for_target = |address: &str, salutation: Option<&Salutation>| {
        let opening = salutation.map(|words| words.0.as_str()).into_iter();
        let closing = letter.valediction.iter().map(|words| words.0.as_str());
        let body: Vec<&str> = opening.chain(paragraphs.iter().map(|words| &**words)).chain(closing).collect();
        mail_link_length(address, subject, &body)
    };
    let targets = action.targets.iter();
    let targets = targets.map(|target| {
        let address = target.emails.iter().max_by_key(|address| address.len()).map_or("", String::as_str);
        for_target(address, target.salutation.as_ref())
    });
    targets.max().unwrap_or_else(|| for_target("", None))
}

fn tone(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let Some(phrases) = TONE.get(letter.language.primary()) else { return };
    for (place, paragraph) in letter.paragraphs.iter().enumerate() {
        let small = paragraph.to_lowercase();
        let is_whole = |start: usize, end: usize| {
            !small[end..].starts_with(char::is_alphanumeric) && !small[..start].ends_with(char::is_alphanumeric)
        };
        for (start, phrase) in phrases.first_of_each(&small, is_whole) {
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
    fn tone_has_small_letters_only() {
        let phrases: Vec<&str> = TONE.values().flat_map(Phrases::all).collect();
        assert!(phrases.len() > 20 && phrases.iter().all(|phrase| phrase.to_lowercase() == **phrase));
    }
}
