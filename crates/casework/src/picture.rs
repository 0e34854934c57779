//! A photograph beside the words of a case: never required, and only where the consent covers photographs.

use crate::{Case, Consent, Day, Language, Scope};

/// A photograph as pages show it, in two sizes. What the file that came in said beside the picture (where and when it was
/// taken, with what) is not in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// For screens with room.
    pub large: Rendition,
    /// For telephones.
    pub small: Rendition,
    /// Who took it, as they ask to be named, or that this is not said.
    pub credit: String,
    /// What can be seen on it, for whoever does not see it: one for each language.
    pub descriptions: Vec<(Language, String)>,
}

/// A photograph in one size.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendition {
    /// How many pixels it is wide.
    pub width: u32,
    /// How many pixels it is high.
    pub height: u32,
    /// The file, as JPEG without anything but the picture.
    pub jpeg: Vec<u8>,
}

impl Picture {
    /// What can be seen on it, in a language, else in the language that was described first; with the language it is in.
    #[must_use]
    pub fn description(&self, language: &Language) -> Option<(&Language, &str)> {
        let found = self.descriptions.iter().find(|(known, _)| known.is_same_language(language));
        found.or(self.descriptions.first()).map(|(language, words)| (language, words.as_str()))
    }

    /// The first language of the case's editions in which nobody said what can be seen.
    #[must_use]
    pub fn undescribed(&self, case: &Case) -> Option<Language> {
        let said = |language: &Language| {
            let described = |(known, words): &(Language, String)| known == language && !words.trim().is_empty();
            self.descriptions.iter().any(described)
        };
        case.editions.iter().map(|edition| &edition.language).find(|language| !said(language)).cloned()
    }
}

impl Consent {
    /// Whether photographs may be shown on a day.
    #[must_use]
    pub fn covers_photographs(&self, today: Day) -> bool {
        self.covers(Scope::Photographs, self.audience(), today)
    }
}
