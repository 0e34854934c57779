//! What is said of an office in words: how letters open, how the office is called. Another holder may need other words.

use casework::Language;

use super::plan::said_in;
use super::{Office, cases};
use crate::desk::at_desk::AtDesk;

/// What words about an office are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// How letters open.
    Salutation,
    /// How letters close: some closings repeat how the letter opens.
    Closing,
    /// How the office is called: in many languages otherwise for a woman than for a man.
    Office,
}

impl What {
    /// All, in the order of the page.
    pub(super) const ALL: [Self; 3] = [Self::Salutation, Self::Closing, Self::Office];

    /// The name of its fields and the beginning of their ids: `salutation`, `closing`, `office`.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Salutation => "salutation",
            Self::Closing => "closing",
            Self::Office => "office",
        }
    }

    /// The beginning of the names of what goes along with a field: its language, and its words until now.
    pub(super) fn along(self) -> &'static str {
        match self {
            Self::Salutation => "",
            Self::Closing => "closing-",
            Self::Office => "office-",
        }
    }

    /// The key of a line of what changes.
    pub(super) fn line_key(self) -> &'static str {
        match self {
            Self::Salutation => "holders-line-salutation",
            Self::Closing => "holders-line-closing",
            Self::Office => "holders-line-office",
        }
    }

    /// What the button of a form of address says for a field of this kind: its number, after the kind where that is not how the
    /// letter opens.
    pub(super) fn button(self, number: usize) -> String {
        format!("{}{number}", self.along())
    }

    /// The words that are proposed for another holder.
    pub(super) fn proposed(self, before: &str, from: Option<&str>, to: Option<&str>) -> String {
        match self {
            Self::Salutation | Self::Closing => proposed(before, from, to),
            Self::Office => before.to_owned(),
        }
    }
}

/// Words about an office.
pub(super) struct Saying {
    pub(super) what: What,
    /// Its number among those of its kind.
    pub(super) number: usize,
    pub(super) language: Language,
    pub(super) before: String,
}

impl Saying {
    /// The id of its field.
    pub(super) fn id(&self) -> String {
        format!("{}-{}", self.what.word(), self.number)
    }
}

/// All words about an office in all cases, each once.
pub(super) fn sayings(desk: &AtDesk, office: &Office) -> Vec<Saying> {
    let all: Vec<(What, Language, String)> = cases(desk).iter().flat_map(|ready| said_in(ready, office)).collect();
    let of = |what: What| {
        let mut here: Vec<&(What, Language, String)> = all.iter().filter(|(kind, ..)| *kind == what).collect();
        here.sort_by(|one, other| (one.1.tag(), &one.2).cmp(&(other.1.tag(), &other.2)));
        here.dedup();
        let saying = |(number, (_, language, before)): (usize, &(What, Language, String))| Saying {
            what,
            number,
            language: language.clone(),
            before: before.clone(),
        };
        here.into_iter().enumerate().map(saying).collect::<Vec<_>>()
    };
    What::ALL.into_iter().flat_map(of).collect()
}

/// How a letter opens for a new holder: the old words with the old name replaced where they hold it, in full or by its last
/// word; else the old words.
pub(super) fn proposed(salutation: &str, from: Option<&str>, to: Option<&str>) -> String {
    let (Some(from), Some(to)) = (from, to) else { return salutation.to_owned() };
    if salutation.contains(from) {
        return salutation.replace(from, to);
    }
    match (last_word(from), last_word(to)) {
        (Some(old), Some(new)) if names(salutation, from) => salutation.replace(old, new),
        _ => salutation.to_owned(),
    }
}

/// Whether words name somebody: in full, or by the last word of the name.
pub(super) fn names(text: &str, name: &str) -> bool {
    let is_part = |word: &str| text.split(|letter: char| !letter.is_alphanumeric()).any(|other| other == word);
    text.contains(name) || last_word(name).is_some_and(is_part)
}

fn last_word(name: &str) -> Option<&str> {
    name.split_whitespace().last()
}

#[cfg(test)]
mod tests {
    use super::{names, proposed};

    #[test]
    fn a_salutation_follows_by_name_and_stays_where_it_names_nobody() {
        let (from, to) = (Some("Elena Sarmiento"), Some("Jorge Paz"));
        for (before, now) in [
            ("Dear Elena Sarmiento,", "Dear Jorge Paz,"),
            ("Dear Minister Sarmiento,", "Dear Minister Paz,"),
            ("Dear Minister,", "Dear Minister,"),
            ("Dear Sarmientos,", "Dear Sarmientos,"),
        ] {
            assert_eq!(proposed(before, from, to), now);
        }
        assert_eq!(proposed("Dear Minister Sarmiento,", from, None), "Dear Minister Sarmiento,");
        assert!(names("Señora Sarmiento:", "Elena Sarmiento") && !names("Señora Ministra:", "Elena Sarmiento"));
    }
}
