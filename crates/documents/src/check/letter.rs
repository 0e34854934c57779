//! The supplied letter: its language, its length, its tone, and whether it asks what the summary asks.

use casework::{ModelLetter, Target};

use super::{Checked, lexicon};
use crate::fold::fold;
use crate::mail::{LONGEST_MAIL_LINK, mail_link};
use crate::{Code, Finding, Span, plain_text};

/// How many characters of letter fit one A4 page with address, date and signature: at 10 points, the smallest type that
/// the press uses, about fifty lines of ninety characters, less the gaps between six paragraphs.
const ONE_PAGE: usize = 3_800;

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let Some(letter) = checked.action.letter.as_ref().filter(|letter| !letter.paragraphs.is_empty()) else { return };
    language(checked, letter, findings);
    length(checked, letter, findings);
    mail(checked, letter, findings);
    tone(checked, letter, findings);
    demands(checked, letter, findings);
}

fn language(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let preferred = &checked.action.preferred_languages;
    if preferred.is_empty() || preferred.iter().any(|language| language.is_same_language(&letter.language)) {
        return;
    }
    let tags: Vec<&str> = preferred.iter().map(casework::Language::tag).collect();
    let place = checked.at_first(&["/case/letter/language".into(), "/case/letter/paragraphs/0".into()]);
    let finding = Finding::new(Code::LetterLanguage, place);
    findings.push(finding.with("language", letter.language.tag()).with("preferred", tags.join(",")));
}

fn length(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let length: usize = letter.paragraphs.iter().map(|paragraph| plain_text(paragraph).chars().count()).sum();
    if length > ONE_PAGE {
        let finding = Finding::new(Code::LetterTooLong, checked.at("/case/letter/paragraphs/0"));
        findings.push(finding.with("length", length.to_string()).with("limit", ONE_PAGE.to_string()));
    }
}

/// The link that would open the writer's mail program with the whole letter, for the first target.
fn mail(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let target = checked.action.targets.first();
    let salutation = target.and_then(|target| target.salutation.as_ref()).map(|salutation| salutation.0.clone());
    let valediction = letter.valediction.as_ref().map(|valediction| valediction.0.clone());
    let body = salutation.into_iter().chain(letter.paragraphs.iter().map(|paragraph| plain_text(paragraph)));
    let body = body.chain(valediction).collect::<Vec<_>>().join("\n\n");
    let to = target.and_then(|target: &Target| target.emails.first()).map_or("", String::as_str);
    let length = mail_link(to, checked.action.title.as_deref().unwrap_or_default(), &body).len();
    if length > LONGEST_MAIL_LINK {
        let finding = Finding::new(Code::MailLinkTooLong, checked.at("/case/letter/paragraphs/0"));
        findings.push(finding.with("length", length.to_string()).with("limit", LONGEST_MAIL_LINK.to_string()));
    }
}

fn tone(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let Some(lexicon) = lexicon::of(&letter.language) else { return };
    for (number, paragraph) in letter.paragraphs.iter().enumerate() {
        let folded = format!(" {} ", words_only(paragraph));
        for phrase in lexicon.tone.iter().filter(|phrase| folded.contains(&format!(" {phrase} "))) {
            let pointer = format!("/case/letter/paragraphs/{number}");
            let place = match find_folded(paragraph, phrase) {
                Some(piece) => checked.inside(&pointer, paragraph, piece),
                None => checked.at(&pointer),
            };
            findings.push(Finding::new(Code::Tone, place).with("text", phrase));
        }
    }
}

/// The folded words of a text, with single blanks and without marks.
fn words_only(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Where a folded phrase stands in a text whose letters fold to as many bytes as they have.
fn find_folded(text: &str, phrase: &str) -> Option<Span> {
    let folded = fold(text);
    let start = folded.find(phrase).filter(|_| folded.len() == text.len())?;
    Some(Span { start, end: start + phrase.len() })
}

/// What the summary asks and the letter never speaks of.
fn demands(checked: &Checked<'_>, letter: &ModelLetter, findings: &mut Vec<Finding>) {
    let action = checked.action;
    let Some(lexicon) = lexicon::of(&letter.language).filter(|_| letter.language.is_same_language(&action.language))
    else {
        return;
    };
    let in_letter = fold(&letter.paragraphs.join(" "));
    let summary = fold(&action.summary.join(" "));
    let asked = action.demands.iter().map(|demand| fold(&demand.text)).filter(|demand| summary.contains(demand));
    let asked: String = asked.collect::<Vec<_>>().join(" ");
    for (topic, words) in &lexicon.topics {
        let speaks_in = |text: &str| words.iter().any(|word| begins_a_word(text, word));
        if speaks_in(&asked) && !speaks_in(&in_letter) {
            let place = checked.at_first(&["/case/demands/0/text".into(), "/case/summary".into()]);
            findings.push(Finding::new(Code::DemandMismatch, place).with("topic", topic));
        }
    }
}

fn begins_a_word(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(at, _)| !text[..at].ends_with(|letter: char| letter.is_alphanumeric()))
}
