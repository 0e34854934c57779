//! Remarks about a document: what, where, why it matters, what to do.

mod code;
mod page;
mod words;

use casework::Language;

use crate::Place;

pub use code::Code;
pub use page::findings_page;

/// How much a finding weighs. An error blocks issuing, never reading; a warning and a note never block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably wrong.
    Warning,
    /// Must be put right before the case is issued.
    Error,
}

impl Severity {
    /// The word used in data: `error`, `warning`, `note`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One remark, with a stable code. Its words are made from `data/findings/*.toml` in the reader's language.
///
/// It quotes the document, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    /// The code.
    pub code: Code,
    /// Where; `None` only for what is absent.
    pub at: Option<Place>,
    /// What the words of the finding name: `{name}` in the data file is replaced by the value of `name`. Which names a
    /// code has, [`Code::values`] says. Days are ISO 8601, languages BCP 47 tags and countries alpha-2 codes (several
    /// parted by commas): the words of the finding name them in the reader's language.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding without values.
    #[must_use]
    pub fn new(code: Code, at: Option<Place>) -> Self {
        Self { code, at, values: Vec::new() }
    }

    /// The finding with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What is the matter, in one sentence without a full stop; in English where a language has no words yet.
    #[must_use]
    pub fn message(&self, language: &Language) -> String {
        words::filled(&words::of(self.code, language).message, &self.values, language)
    }

    /// What to do, in one sentence without a full stop.
    #[must_use]
    pub fn hint(&self, language: &Language) -> String {
        words::filled(&words::of(self.code, language).hint, &self.values, language)
    }
}

/// What `clamor explain` says about a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The finding in a few words.
    pub title: String,
    /// Why it matters, and what to do: two paragraphs parted by an empty line.
    pub text: String,
    /// A document or case file in which it is found, and how that was put right. Lines may be parted.
    pub example: String,
}

/// Explains a code in a language; in English where the language has no words yet.
#[must_use]
pub fn explain(code: Code, language: &Language) -> Explanation {
    let words = words::of(code, language);
    Explanation {
        title: words.title.clone(),
        text: format!("{}\n\n{}", words.why, words.what_to_do),
        example: words.example.clone(),
    }
}

/// A word of the reports of findings.
pub(crate) fn label(name: &str, language: &Language) -> &'static str {
    words::of_page(name, language)
}

/// Orders findings by place, those about what is absent first, and leaves out those that say the same about one place.
pub(crate) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| (a.at.map(|at| at.span), a.code.name()).cmp(&(b.at.map(|at| at.span), b.code.name())));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        let since = kept.iter().rposition(|other| other.at != finding.at).map_or(0, |place| place + 1);
        if !kept[since..].contains(&finding) {
            kept.push(finding);
        }
    }
    kept
}
