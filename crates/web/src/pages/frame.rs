//! What stands around every public page.

use crate::words::own_name;
use crate::{INTERFACE_LANGUAGES, Words};

/// The same page in another language of the interface.
pub(crate) struct OtherLanguage {
    pub(crate) tag: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
}

/// How a page carries what was typed into another language: its form `again` is sent to the same page there.
#[derive(Clone, Copy, Default)]
pub(crate) struct Carrying {
    /// What goes along beside the fields of the form: the name and the value of the button.
    pub(crate) also: Option<(&'static str, &'static str)>,
}

/// The bar on top: the way to the list, and the other languages.
pub(crate) struct Frame {
    pub(crate) others: Vec<OtherLanguage>,
    /// Where the page holds what somebody typed, the other languages are buttons that carry it along.
    pub(crate) carrying: Option<Carrying>,
    /// Whether the page belongs to a case of invented people: it says so, so that nobody writes in earnest.
    pub(crate) sample: bool,
}

impl Frame {
    /// For a page that each language has at `/{lang}{rest}`.
    pub(crate) fn at(words: &Words, rest: &str) -> Self {
        let others = INTERFACE_LANGUAGES.into_iter().filter(|tag| *tag != words.tag());
        let other = |tag: &'static str| OtherLanguage { tag, name: own_name(tag), href: format!("/{tag}{rest}") };
        Self { others: others.map(other).collect(), carrying: None, sample: false }
    }

    /// For a page that holds what somebody typed, in its form `again`.
    pub(super) fn carrying(self, carrying: Carrying) -> Self {
        Self { carrying: Some(carrying), ..self }
    }

    /// For a page that belongs to a case, or to a sample of one.
    pub(super) fn of_sample(self, sample: bool) -> Self {
        Self { sample, ..self }
    }
}
