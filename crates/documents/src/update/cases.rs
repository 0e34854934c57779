//! To which of the known cases a document belongs.

use std::collections::BTreeSet;

use casework::UrgentAction;

use super::people::{key, names};

/// A case that is known.
#[derive(Clone)]
pub struct Known<'a> {
    /// What the caller knows it by.
    pub place: usize,
    /// All its documents, the newest last.
    pub documents: Vec<&'a UrgentAction>,
}

/// How sure it is that a document belongs to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// It says so itself.
    Certain,
    /// All its people are those of the case, in the same country; or both follow the same document.
    Likely,
    /// Two weak reasons: the desk has to look.
    Possible,
}

impl Sure {
    /// The word used in data: `certain`, `likely`, `possible`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Possible => "possible",
        }
    }
}

/// Why a document seems to belong to a case, the strongest reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It names a document of the case as the one before it, by its index.
    PreviousIndex,
    /// It names the number of the case before it.
    PreviousNumber,
    /// It has the number of the case.
    OwnNumber,
    /// It has the index of a document of the case.
    OwnIndex,
    /// It has the code under which another network has the case.
    Identifier,
    /// It and a document of the case name the same document as the one before them.
    SharedPrevious,
    /// All its people are people of the case.
    AllNames,
    /// Some of its people are people of the case.
    SomeNames,
    /// It goes to a target of the case, in a country of the case.
    TargetAndCountry,
    /// It is about a country of the case.
    Country,
}

impl Why {
    /// The word used in data: `previous-index`, `all-names`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::PreviousIndex => "previous-index",
            Self::PreviousNumber => "previous-number",
            Self::OwnNumber => "own-number",
            Self::OwnIndex => "own-index",
            Self::Identifier => "identifier",
            Self::SharedPrevious => "shared-previous",
            Self::AllNames => "all-names",
            Self::SomeNames => "some-names",
            Self::TargetAndCountry => "target-and-country",
            Self::Country => "country",
        }
    }

    /// Whether one such reason is enough.
    fn is_proof(self) -> bool {
        self <= Self::Identifier
    }

    /// Whether it counts beside another one. Being about one country does not: hundreds of cases are.
    fn is_weak(self) -> bool {
        matches!(self, Self::AllNames | Self::SomeNames | Self::TargetAndCountry)
    }
}

/// A case to which a document seems to belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What the caller knows the case by.
    pub place: usize,
    /// How sure it is.
    pub sure: Sure,
    /// Why, the strongest reason first; never empty.
    pub why: Vec<Why>,
}

/// The cases to which a document seems to belong, the surest first, then in the order of their places. One document can belong to
/// several cases: all that are certain are listed. Nothing is listed for one weak reason alone.
#[must_use]
pub fn find_cases(new: &UrgentAction, known: &[Known<'_>]) -> Vec<Match> {
    let own = Own::of(new);
    let mut found: Vec<Match> = known.iter().filter_map(|case| matched(&own, case)).collect();
    found.sort_by_key(|one| (one.sure, one.place));
    found
}

/// What is looked for.
struct Own<'a> {
    action: &'a UrgentAction,
    people: Vec<BTreeSet<String>>,
    targets: BTreeSet<String>,
    identifier: Option<String>,
}

impl<'a> Own<'a> {
    fn of(action: &'a UrgentAction) -> Self {
        let people = action.people.iter().map(names).filter(|names| !names.is_empty()).collect();
        Self { action, people, targets: targets(action), identifier: identifier(action) }
    }
}

/// The code of another network, kinds of blanks and letter case apart.
fn identifier(action: &UrgentAction) -> Option<String> {
    action.identifier.as_deref().map(key).filter(|code| !code.is_empty())
}

/// What a target is known by: its office, and who holds it.
fn targets(action: &UrgentAction) -> BTreeSet<String> {
    let all = action.targets.iter().flat_map(|target| target.office.iter().chain(&target.name));
    all.map(|name| key(name)).filter(|name| !name.is_empty()).collect()
}

fn matched(own: &Own<'_>, case: &Known<'_>) -> Option<Match> {
    let mut why: BTreeSet<Why> = case.documents.iter().flat_map(|document| by_reference(own, document)).collect();
    let shares_country =
        |document: &&UrgentAction| document.countries.iter().any(|country| own.action.countries.contains(country));
    let same_country = case.documents.iter().any(shares_country);
    let same_target = |document: &&&UrgentAction| !targets(document).is_disjoint(&own.targets);
    if same_country && case.documents.iter().any(|document| same_target(&document)) {
        why.insert(Why::TargetAndCountry);
    }
    why.extend(by_names(own, case));
    // Beside names a country tells something, alone it does not.
    if same_country && why.iter().any(|one| matches!(one, Why::AllNames | Why::SomeNames)) {
        why.insert(Why::Country);
    }
    let sure = sureness(&why)?;
    Some(Match { place: case.place, sure, why: why.into_iter().collect() })
}

fn sureness(why: &BTreeSet<Why>) -> Option<Sure> {
    if why.iter().any(|one| one.is_proof()) {
        return Some(Sure::Certain);
    }
    let same_people = why.contains(&Why::AllNames) && why.contains(&Why::Country);
    if same_people || why.contains(&Why::SharedPrevious) {
        return Some(Sure::Likely);
    }
    (why.iter().filter(|one| one.is_weak()).count() > 1).then_some(Sure::Possible)
}

/// What number, index and the documents before say.
fn by_reference(own: &Own<'_>, document: &UrgentAction) -> Vec<Why> {
    let new = own.action;
    let is_named = |is: &dyn Fn(&casework::Previous) -> bool| new.previous.iter().any(is);
    let same_index = |one: &casework::Previous| one.index.is_some() && one.index == document.index;
    let same_number = |one: &casework::Previous| one.ua.is_some() && one.ua == document.ua;
    let shared = |one: &casework::Previous| {
        let same = |other: &casework::Previous| one.index.is_some() && one.index == other.index;
        let same_chain = |other: &casework::Previous| one.ua.is_some() && one.ua == other.ua;
        document.previous.iter().any(|other| same(other) || same_chain(other))
    };
    let reasons = [
        (Why::PreviousIndex, is_named(&same_index)),
        (Why::PreviousNumber, is_named(&same_number)),
        (Why::OwnNumber, new.ua.is_some() && new.ua == document.ua),
        (Why::OwnIndex, new.index.is_some() && new.index == document.index),
        (Why::Identifier, own.identifier.is_some() && own.identifier == identifier(document)),
        (Why::SharedPrevious, is_named(&shared)),
    ];
    reasons.into_iter().filter(|(_, holds)| *holds).map(|(why, _)| why).collect()
}

/// What the names of people say. A name of one word ("Luz") is one of many people's: it makes no more than some names.
fn by_names(own: &Own<'_>, case: &Known<'_>) -> Option<Why> {
    let people = case.documents.iter().flat_map(|document| &document.people);
    let there: BTreeSet<String> = people.flat_map(names).collect();
    let common = |one: &BTreeSet<String>| one.iter().filter(|name| there.contains(*name)).cloned().collect::<Vec<_>>();
    let shared: Vec<Vec<String>> = own.people.iter().map(common).filter(|names| !names.is_empty()).collect();
    let is_whole = |names: &Vec<String>| names.iter().any(|name| name.contains(' '));
    match shared.len() {
        0 => None,
        count if count == own.people.len() && shared.iter().any(is_whole) => Some(Why::AllNames),
        _ => Some(Why::SomeNames),
    }
}
