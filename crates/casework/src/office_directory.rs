//! The directory of offices, and to which of them somebody turns.

use crate::{AfterDeadline, Country, Language, Office, OfficeCode, OfficeTopic, OfficeWords};

/// What holds after the deadline for a writer: the office to turn to, its rule, and its words for it.
#[derive(Clone, Copy)]
pub struct AfterRule<'a> {
    /// The office.
    pub office: &'a Office,
    /// The rule.
    pub rule: AfterDeadline,
    /// What the office says, where it says something; in which language, it says too.
    pub words: Option<&'a OfficeWords>,
}

/// All offices, in the order of their codes.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OfficeDirectory(Vec<Office>);

impl OfficeDirectory {
    /// A directory; of two offices with one code the first stays.
    #[must_use]
    pub fn new(mut offices: Vec<Office>) -> Self {
        offices.sort_by(|a, b| a.code.cmp(&b.code));
        offices.dedup_by(|later, earlier| later.code == earlier.code);
        Self(offices)
    }

    /// All offices.
    pub fn iter(&self) -> std::slice::Iter<'_, Office> {
        self.0.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The offices of a country; a country may have one for each of its languages.
    pub fn of_country(&self, country: Country) -> impl Iterator<Item = &Office> {
        self.0.iter().filter(move |office| office.country == country)
    }

    /// The office with a code.
    #[must_use]
    pub fn by_code(&self, code: &OfficeCode) -> Option<&Office> {
        self.0.iter().find(|office| office.code == *code)
    }

    /// The office that somebody in a country who reads a language turns to: the one that issues in the language, where a
    /// country has several, else its first.
    #[must_use]
    pub fn office_for(&self, country: Country, language: &Language) -> Option<&Office> {
        let place_of = |office: &Office| {
            let place = office.languages.iter().position(|own| own.is_same_language(language));
            place.unwrap_or(usize::MAX)
        };
        self.of_country(country).min_by_key(|office| place_of(office))
    }

    /// What holds after the deadline for somebody in a country who reads a language; `None` for a country without office.
    #[must_use]
    pub fn rule_for(&self, country: Country, language: &Language) -> Option<AfterRule<'_>> {
        let office = self.office_for(country, language)?;
        let words = office.words(OfficeTopic::AfterDeadline, language);
        Some(AfterRule { office, rule: office.after_deadline, words })
    }
}

impl<'a> IntoIterator for &'a OfficeDirectory {
    type Item = &'a Office;
    type IntoIter = std::slice::Iter<'a, Office>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::tests::{country, language, office};

    fn directory() -> OfficeDirectory {
        OfficeDirectory::new(vec![
            office("qv", "QV", &["es", "en"], AfterDeadline::AskOffice),
            office("ch-fr", "CH", &["fr"], AfterDeadline::Closed),
            office("ch-de", "CH", &["de", "fr"], AfterDeadline::AskOffice),
        ])
    }

    #[test]
    fn after_the_deadline_the_office_of_the_country_and_the_language_has_the_rule() {
        let all = directory();
        let rule = |at: &str, tag: &str| {
            let found = all.rule_for(country(at), &language(tag))?;
            Some((found.office.code.as_str(), found.rule, found.words.map(|words| words.text.as_str())))
        };
        assert_eq!(rule("CH", "fr"), Some(("ch-fr", AfterDeadline::Closed, Some("ch-fr fr"))));
        assert_eq!(rule("CH", "de-CH"), Some(("ch-de", AfterDeadline::AskOffice, Some("ch-de de"))));
        assert_eq!(rule("CH", "ar"), Some(("ch-de", AfterDeadline::AskOffice, Some("ch-de de"))), "the first of all");
        assert_eq!(
            rule("QV", "fr"),
            Some(("qv", AfterDeadline::AskOffice, Some("qv es"))),
            "the office's usual language"
        );
        assert_eq!(rule("PE", "es"), None);
    }

    #[test]
    fn of_two_offices_with_one_code_one_stays() {
        let twice = OfficeDirectory::new(vec![
            office("qv", "QV", &["es"], AfterDeadline::Closed),
            office("qv", "QV", &["en"], AfterDeadline::AskOffice),
        ]);
        assert_eq!(twice.iter().count(), 1);
        assert!(OfficeCode::parse("qv").is_some_and(|code| twice.by_code(&code).is_some()));
        assert!(OfficeDirectory::default().is_empty());
    }
}
