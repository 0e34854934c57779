//! How one letter opens and closes: by the case's own words in its language, else by the forms of address.

use casework::{Language, Salutation, Valediction};

use super::FormOfAddress;

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
