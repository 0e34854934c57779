//! Words that speak of what the consent does not cover: of health, of family.
//!
//! Only people can tell whom the words speak of, so this is a warning and stops nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{Audience, Consent, Scope, UrgentAction};

use super::Checked;
use super::phrases::Phrases;
use crate::{Code, Finding};

/// Of health, then of family: the order of the lists for each language.
const SCOPES: [Scope; 2] = [Scope::Health, Scope::Family];

// The file is compiled in, and a test reads it.
static WORDS: LazyLock<BTreeMap<String, Phrases>> = LazyLock::new(|| {
    let file: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(include_str!("../../data/checks/consent.toml")).expect("consent.toml is whole");
    let of = |scope: Scope, language: &String| file.get(scope.word())?.get(language).cloned();
    let languages = file.values().flat_map(BTreeMap::keys).cloned();
    languages
        .map(|language| (language.clone(), Phrases::new(SCOPES.map(|scope| of(scope, &language).unwrap_or_default()))))
        .collect()
});

/// One finding for each thing that the words speak of and that the consent covers for nobody who reads them.
pub(super) fn check(checked: &Checked<'_>, consent: &Consent, findings: &mut Vec<Finding>) {
    let Some(phrases) = WORDS.get(checked.action.language.primary()) else { return };
    let paragraphs = paragraphs(checked.action);
    for (place, scope) in SCOPES.into_iter().enumerate().filter(|(_, scope)| is_not_covered(consent, *scope)) {
        let spoken = paragraphs.iter().find_map(|(pointer, text)| Some((pointer, spoken_of(phrases, place, text)?)));
        if let Some((pointer, words)) = spoken {
            let at = checked.within(pointer, &words);
            let code = if scope == Scope::Health { Code::HealthNotAgreed } else { Code::FamilyNotAgreed };
            findings.push(Finding::new(code, at).with("text", words));
        }
    }
}

/// Whether neither everybody nor those with a link may read of it.
fn is_not_covered(consent: &Consent, scope: Scope) -> bool {
    [Audience::Public, Audience::Closed].into_iter().all(|audience| consent.until(scope, audience).is_none())
}

/// The paragraphs that are published, with their pointers.
fn paragraphs(action: &UrgentAction) -> Vec<(String, String)> {
    let letter = action.letter.as_ref().map(|letter| letter.paragraphs.as_slice()).unwrap_or_default();
    let blocks: [(&str, &[String]); 4] = [
        ("/case/summary", &action.summary),
        ("/case/letter/paragraphs", letter),
        ("/case/background", &action.background),
        ("/case/easy", &action.easy),
    ];
    let of = |(pointer, texts): (&'static str, &[String])| {
        let said = texts.iter().enumerate().map(|(place, text)| (format!("{pointer}/{place}"), text.clone()));
        said.collect::<Vec<_>>()
    };
    blocks.into_iter().flat_map(of).collect()
}

/// The first words of a list that stand in a text, as they are written.
fn spoken_of(phrases: &Phrases, list: usize, text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let is_whole = |start: usize, end: usize| {
        !small[end..].starts_with(char::is_alphanumeric) && !small[..start].ends_with(char::is_alphanumeric)
    };
    let (start, phrase) = phrases.first_of(list, &small, is_whole)?;
    let written = text.get(start..start + phrase.len()).filter(|words| words.to_lowercase() == phrase);
    Some(written.unwrap_or(phrase).to_owned())
}

#[cfg(test)]
mod tests {
    use casework::{ConsentRole, Day, Language};

    use super::*;
    use crate::{Provenance, Purpose, check_with};

    fn codes(tag: &str, words: &str, scopes: &[Scope]) -> Vec<Code> {
        let day = Day::constant(2031, 2, 14);
        let language = Language::from_tag(tag).unwrap_or_else(|| unreachable!("a tag"));
        let action = UrgentAction { summary: vec![words.into()], ..UrgentAction::blank(language) };
        let consent = Consent::same(ConsentRole::Family, scopes, Audience::Public, day, Day::constant(2031, 9, 1));
        let provenance = Provenance::default();
        let checked = Checked { consent: Some(&consent), ..Checked::new(&action, &provenance, day, Purpose::Issue) };
        let all = check_with(&checked).into_iter().map(|finding| finding.code);
        all.filter(|code| matches!(code, Code::HealthNotAgreed | Code::FamilyNotAgreed)).collect()
    }

    #[test]
    fn what_the_consent_does_not_cover_is_remarked_upon_in_each_language() {
        for (tag, words) in [
            ("en", "She has Asthma, and her mother may not see her."),
            ("es", "Tiene asma, y su madre no puede verla."),
            ("fr", "Elle est malade, et sa mère ne peut pas la voir."),
            ("ar", "هي مريضة، ولا تراها والدتها."),
        ] {
            let all = codes(tag, words, &[Scope::Facts, Scope::Names]);
            let both = [Code::HealthNotAgreed, Code::FamilyNotAgreed];
            assert!(all.len() == 2 && both.iter().all(|code| all.contains(code)), "{tag}");
            assert_eq!(codes(tag, words, &[Scope::Facts, Scope::Health]), [Code::FamilyNotAgreed], "{tag}");
            assert!(codes(tag, words, &[Scope::Facts, Scope::Health, Scope::Family]).is_empty(), "{tag}");
        }
        assert!(codes("en", "The ministry of healthy rivers met in Chronicleton.", &[Scope::Facts]).is_empty());
    }

    #[test]
    fn the_words_are_small_letters() {
        let phrases: Vec<&str> = WORDS.values().flat_map(Phrases::all).collect();
        assert!(WORDS.len() == 4 && phrases.iter().all(|phrase| phrase.to_lowercase() == **phrase));
    }
}
