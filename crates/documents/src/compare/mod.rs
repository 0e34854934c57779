//! Two language versions of one document: which facts differ between them.
//!
//! Words change from language to language; names, numbers, dates, addresses and identifiers do not. What is compared is what
//! the texts themselves say, so that a value that reading did not find in one of them is no difference as long as it stands
//! there. What cannot be compared (number words of a language that reading does not know, names in another script) is said,
//! never counted as a difference.
//!
//! [`Version`] is one side, [`numbers`], [`dates`], [`terms`], [`names`] and [`values`] find the differences of a kind each,
//! [`pairs`] says which of what is left on one side answers to what is left on the other. Words of languages stand in
//! `data/compare/`.

mod dates;
mod json;
mod names;
mod numbers;
mod pairs;
mod terms;
mod units;
mod values;
mod version;

#[cfg(test)]
mod tests;

pub use json::to_json;
pub use version::Version;

use crate::Place;

/// The most differences that are listed: what follows would tell nothing new about two documents that are not versions of
/// one.
pub const MOST_DIFFERENCES: usize = 500;

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What the document is within its chain.
    Kind,
    /// The number of its chain, its index, or those of a previous document.
    Identifier,
    /// The day of issue.
    Issued,
    /// The last day for letters.
    Deadline,
    /// The countries that it is about.
    Country,
    /// The languages that the target reads best.
    Language,
    /// The name of a person.
    Name,
    /// The age or the sex of a person, or the day since when.
    Person,
    /// A number with its unit that belongs to one person: a sentence of so many years.
    Term,
    /// A number.
    Number,
    /// Whether it is at least, almost, up to, exactly so many.
    Qualifier,
    /// A date in the words.
    Date,
    /// A number in a postal address.
    Address,
    /// An e-mail address.
    Email,
    /// A telephone or fax number.
    Phone,
    /// A name on a network or the address of a form on the web.
    Web,
    /// How many people, targets, demands or paragraphs there are.
    Count,
}

impl Topic {
    /// The word used in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Identifier => "identifier",
            Self::Issued => "issued",
            Self::Deadline => "deadline",
            Self::Country => "country",
            Self::Language => "language",
            Self::Name => "name",
            Self::Person => "person",
            Self::Term => "term",
            Self::Number => "number",
            Self::Qualifier => "qualifier",
            Self::Date => "date",
            Self::Address => "address",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Count => "count",
        }
    }
}

/// What one version says.
///
/// It may name people, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// The value in a form that is the same in every language: `3.5 years`, `2031-05-09`.
    pub value: String,
    /// The words as they stand.
    pub words: String,
    /// Where they stand, where it is one place.
    pub at: Option<Place>,
}

/// Something in which two versions differ. At least one of them says something.
#[derive(Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// What it is about.
    pub fact: Topic,
    /// Whom or what it is about: the person whose term it is, what is counted, which identifier.
    pub about: Option<String>,
    /// What the first version says.
    pub first: Option<Said>,
    /// What the second version says.
    pub second: Option<Said>,
}

/// What could not be compared, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotCompared {
    /// Names: the versions are written in different scripts, so only how many there are is known.
    Names,
    /// Dates and numbers in words: reading has no data file for one of the languages.
    Words,
}

impl NotCompared {
    /// The word used in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Words => "words",
        }
    }
}

/// What comparing gave.
#[derive(Clone, PartialEq, Eq)]
pub struct Comparison {
    /// In which the versions differ: those of the document as a whole first, then by place in the first version.
    pub differences: Vec<Disagreement>,
    /// What could not be compared.
    pub not_compared: Vec<NotCompared>,
}

/// Compares two versions.
#[must_use]
pub fn compare(first: &Version, second: &Version) -> Comparison {
    let mut not_compared = Vec::new();
    if !names::have_one_script(first, second) {
        not_compared.push(NotCompared::Names);
    }
    if !(first.is_known() && second.is_known()) {
        not_compared.push(NotCompared::Words);
    }
    let mut differences = values::differences(first, second);
    differences.extend(names::differences(first, second));
    differences.extend(terms::differences(first, second));
    differences.extend(numbers::differences(first, second));
    differences.extend(dates::differences(first, second));
    // By place, except what is about the whole document; the sort keeps the order of what stands at one place.
    differences.sort_by_key(|one| one.first.as_ref().or(one.second.as_ref()).and_then(|said| said.at));
    differences.truncate(MOST_DIFFERENCES);
    Comparison { differences, not_compared }
}
