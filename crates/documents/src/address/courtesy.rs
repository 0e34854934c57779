//! How one letter opens and closes: by the case's own words in its language, else by the forms of address.

use casework::{Language, Salutation, Target, UrgentAction, Valediction};

use super::{FormOfAddress, country_of, forms_of_address, kind_of};

/// How a letter opens and closes. It can hold a name, so it cannot be printed.
pub struct Courtesy {
    /// The language of both.
    pub language: Language,
    /// How it opens.
    pub salutation: Option<Salutation>,
    /// How it closes.
    pub valediction: Option<Valediction>,
}

impl Courtesy {
    /// The same for a letter in a language, and the forms of address if a word of them was taken. What the case says in the
    /// language itself stands; what is missing comes from the forms. Where there are none, the case's own words stand in
    /// whatever language they are: nobody is addressed with less than the document gives them.
    #[must_use]
    pub fn in_language(self, language: &Language, forms: Option<FormOfAddress>) -> (Self, Option<FormOfAddress>) {
        let is_own = self.language.is_same_language(language);
        let is_whole = self.salutation.is_some() && self.valediction.is_some();
        let Some(forms) = forms.filter(|_| !(is_own && is_whole)) else { return (self, None) };
        let salutation = Some(self.salutation).filter(|_| is_own).flatten();
        let valediction = Some(self.valediction).filter(|_| is_own).flatten();
        let taken = Self {
            language: language.clone(),
            salutation: salutation.or_else(|| Some(Salutation(forms.salutation.words.clone()))),
            valediction: valediction.or_else(|| Some(Valediction(forms.valediction.words.clone()))),
        };
        (taken, Some(forms))
    }
}

/// The kind of office whose words suit every other one too.
const ANY_OFFICE: &str = "official";

/// How a letter to a target closes in a language by the forms of address alone, whatever the letter of the case says: that is
/// written to somebody else. It repeats how the letter opens, where such a closing does; for an office of no known kind it is that
/// of any official. `None` where the language has no words.
#[must_use]
pub fn closing_for(target: &Target, action: &UrgentAction, language: &Language) -> Option<Valediction> {
    let kind =
        target.office.as_deref().and_then(|office| kind_of(office, language).or(kind_of(office, &action.language)));
    let (kind, gender) = kind.unwrap_or((ANY_OFFICE, None));
    let forms = forms_of_address(kind, country_of(target, action), language, gender, target.name.as_deref())?;
    let repeated = |opens: &str| opens.trim_end_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let proposed = repeated(&forms.salutation.words);
    let opens = target.salutation.as_ref().map_or_else(|| proposed.clone(), |own| repeated(&own.0));
    Some(Valediction(forms.valediction.words.replace(&proposed, &opens)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::forms_of_address;

    fn english(salutation: Option<&str>, valediction: Option<&str>) -> Courtesy {
        Courtesy {
            language: Language::english(),
            salutation: salutation.map(|words| Salutation(words.into())),
            valediction: valediction.map(|words| Valediction(words.into())),
        }
    }

    /// What a courtesy of English words becomes in a language, for an ambassador, as one line.
    fn became(own: Courtesy, tag: &str) -> String {
        let language = Language::from_tag(tag).unwrap_or_else(|| panic!("{tag}"));
        let forms = forms_of_address("ambassador", None, &language, None, None);
        let (now, forms) = own.in_language(&language, forms);
        let words = [now.salutation.map(|words| words.0), now.valediction.map(|words| words.0)];
        let words = words.map(Option::unwrap_or_default).join("|");
        format!("{}|{words}|{}", now.language, if forms.is_some() { "forms" } else { "own" })
    }

    #[test]
    fn a_closing_is_that_of_the_office_and_repeats_how_the_letter_opens() {
        let french = Language::from_tag("fr").unwrap_or_else(|| panic!("fr"));
        let closes = |office: Option<&str>, opens: Option<&str>| {
            let target = Target {
                office: office.map(str::to_owned),
                salutation: opens.map(|words| Salutation(words.into())),
                ..Target::default()
            };
            closing_for(&target, &UrgentAction::blank(french.clone()), &french).map(|words| words.0).unwrap_or_default()
        };
        assert!(
            closes(Some("Collège des eaux"), Some("Mesdames, Messieurs,"))
                .contains(", Mesdames, Messieurs, l’expression")
        );
        assert!(closes(Some("Ministre de la Justice"), Some("Madame la Ministre,")).contains(", Madame la Ministre, "));
        assert!(!closes(None, None).is_empty());
    }

    #[test]
    fn what_the_case_says_in_the_language_stands_and_the_forms_fill_what_is_missing() {
        let (opens, closes) = (Some("Dear Ambassador,"), Some("Yours sincerely,"));
        for (own, tag, now) in [
            (english(opens, closes), "en-GB", "en|Dear Ambassador,|Yours sincerely,|own"),
            (english(None, closes), "en", "en|Your Excellency,|Yours sincerely,|forms"),
            (english(opens, closes), "es", "es|Excelencia:|Respetuosamente,|forms"),
            (english(opens, closes), "sv", "en|Dear Ambassador,|Yours sincerely,|own"),
            (english(None, None), "sv", "en|||own"),
        ] {
            assert_eq!(became(own, tag), now, "{tag}");
        }
    }
}
