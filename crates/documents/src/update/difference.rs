//! What a further document changes, value by value.

use std::collections::HashMap;

use casework::{Country, Day, Language, UrgentAction};

use super::{figures, people, prose, targets};
use crate::read::fold::fold;

macro_rules! changed {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $form:ident;)+) => {
        /// What changed. The words of data: `target-name`, `person-status`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Changed { $($(#[$doc])* $name,)+ }

        impl Changed {
            /// All of them, in the order in which they are listed, the most important first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The word used in data.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// How [`Difference::before`] and [`Difference::after`] are written.
            #[must_use]
            pub const fn form(self) -> ValueForm {
                match self { $(Self::$name => ValueForm::$form,)+ }
            }
        }
    };
}

changed! {
    /// A person at risk is new or gone, or is named otherwise now.
    Person = "person", Words;
    /// Other names of a person.
    PersonAliases = "person-aliases", Words;
    /// What has become of a person.
    PersonStatus = "person-status", Words;
    /// Since when a person is held, missing or otherwise at risk.
    PersonSince = "person-since", Day;
    /// The age of a person, in whole years.
    PersonAge = "person-age", Words;
    /// The sex that a mark beside the name gives: `f`, `m`.
    PersonSex = "person-sex", Term;
    /// What a person does.
    PersonOccupation = "person-occupation", Words;
    /// How a person asks to be spoken of.
    Pronouns = "pronouns", Words;
    /// How many more are at risk whom nobody names.
    Others = "others", Words;
    /// Somebody else at risk is named, or no more.
    Mentioned = "mentioned", Words;
    /// Somebody to write to is new or gone.
    Target = "target", Words;
    /// Another person holds the office.
    TargetName = "target-name", Words;
    /// The same person holds another office.
    TargetOffice = "target-office", Words;
    /// The postal address of a target, its lines parted by line ends.
    TargetAddress = "target-address", Words;
    /// Another way to reach a target: those that are gone, and those that are new, parted by commas.
    TargetContact = "target-contact", Words;
    /// How a letter to a target opens.
    Salutation = "salutation", Words;
    /// One thing that is asked.
    Demand = "demand", Words;
    /// The last day for letters.
    Until = "until", Day;
    /// What holds after the last day: `ask-office`, `closed`.
    AfterDeadline = "after-deadline", Term;
    /// A figure.
    Figure = "figure", Words;
    /// What the document is within its chain: `new`, `further-information`, `stop-action`, `final`. Which update it is, is no
    /// difference.
    Kind = "kind", Term;
    /// The title.
    Title = "title", Words;
    /// The number of the chain.
    Ua = "ua", Words;
    /// The index.
    Index = "index", Words;
    /// The code of another network.
    Identifier = "identifier", Words;
    /// The day of issue.
    Issued = "issued", Day;
    /// The countries.
    Countries = "countries", Countries;
    /// The languages that the target reads best.
    PreferredLanguages = "preferred-languages", Languages;
    /// Whether writers may write in their own language: `true`, `false`.
    OwnLanguage = "own-language", Term;
    /// Whom to inform with a copy.
    Copy = "copy", Words;
    /// A sentence of the letter, or its closing.
    Letter = "letter", Words;
    /// A sentence of the summary.
    Summary = "summary", Words;
    /// A sentence of the background.
    Background = "background", Words;
    /// A sentence on when not to write.
    Safety = "safety", Words;
    /// A sentence in easy words.
    Easy = "easy", Words;
}

/// How the values of a difference are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueForm {
    /// In the document's words.
    Words,
    /// A day, ISO 8601.
    Day,
    /// Countries, ISO 3166-1 alpha-2, parted by commas.
    Countries,
    /// Languages, BCP 47, parted by commas.
    Languages,
    /// A word of data that has a word in each language.
    Term,
}

/// Something that changed. It quotes the documents, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Difference {
    /// What changed.
    pub what: Changed,
    /// Whose it is: the name of the person, the office or name of the target; `None` for what is the document's own.
    pub about: Option<String>,
    /// What the earlier document says; `None` where it says nothing.
    pub before: Option<String>,
    /// What the new document says; `None` where it says nothing any more.
    pub after: Option<String>,
    /// Where the new value stands in the new document, as a JSON Pointer: `/case/until`. `None` where there is none.
    pub pointer: Option<String>,
}

impl Difference {
    /// A difference of the document's own; `None` where both say the same.
    pub(super) fn between(
        what: Changed,
        (before, after): (Option<String>, Option<String>),
        pointer: &str,
    ) -> Option<Self> {
        let is_same = before.as_deref().map(str::trim) == after.as_deref().map(str::trim);
        let pointer = after.is_some().then(|| pointer.to_owned());
        (!is_same).then_some(Self { what, about: None, before, after, pointer })
    }

    /// The same, of somebody or something.
    pub(super) fn of(mut self, about: Option<&str>) -> Self {
        self.about = about.map(str::to_owned);
        self
    }
}

/// What a new document changes of the one that it follows: people, targets, demands, deadline and figures first, each in the
/// order of the new document, what is gone after what is there. What did not change is not listed, wherever it stands now.
#[must_use]
pub fn differences(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let mut found = people::differences(old, new);
    found.extend(targets::differences(old, new));
    found.extend(prose::demands(old, new));
    found.extend(deadline(old, new));
    found.extend(figures::differences(old, new));
    found.extend(head(old, new));
    found.extend(copies(old, new));
    found.extend(prose::differences(old, new));
    found
}

fn deadline(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let until = |action: &UrgentAction| action.deadline.as_ref().map(|deadline| deadline.day.to_string());
    let after = |action: &UrgentAction| action.after_deadline.map(|rule| rule.word().to_owned());
    let both = [
        Difference::between(Changed::Until, (until(old), until(new)), "/case/until"),
        Difference::between(Changed::AfterDeadline, (after(old), after(new)), "/case/after_deadline"),
    ];
    both.into_iter().flatten().collect()
}

fn head(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let values = [
        (Changed::Kind, (kind(old), kind(new)), "/case/kind"),
        (Changed::Title, (old.title.clone(), new.title.clone()), "/case/title"),
        (Changed::Ua, (text(old.ua.as_ref()), text(new.ua.as_ref())), "/case/ua"),
        (Changed::Index, (text(old.index.as_ref()), text(new.index.as_ref())), "/case/index"),
        (Changed::Identifier, (old.identifier.clone(), new.identifier.clone()), "/case/identifier"),
        (Changed::Issued, (day(old.issued), day(new.issued)), "/case/issued"),
        (Changed::Countries, (countries(old), countries(new)), "/case/countries"),
        (Changed::PreferredLanguages, (languages(old), languages(new)), "/case/preferred_languages"),
        (Changed::OwnLanguage, (own_language(old), own_language(new)), "/case/own_language"),
    ];
    values.into_iter().filter_map(|(what, both, pointer)| Difference::between(what, both, pointer)).collect()
}

fn kind(action: &UrgentAction) -> Option<String> {
    Some(action.kind.word().to_owned())
}

fn text(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

fn day(value: Option<Day>) -> Option<String> {
    value.map(|day| day.to_string())
}

fn own_language(action: &UrgentAction) -> Option<String> {
    Some(action.own_language.to_string())
}

/// In the order of their codes: another order of the same countries is no difference.
fn countries(action: &UrgentAction) -> Option<String> {
    list(action.countries.iter().map(Country::code).collect())
}

fn languages(action: &UrgentAction) -> Option<String> {
    list(action.preferred_languages.iter().map(Language::tag).collect())
}

fn list(mut codes: Vec<&str>) -> Option<String> {
    codes.sort_unstable();
    codes.dedup();
    (!codes.is_empty()).then(|| codes.join(","))
}

fn copies(old: &UrgentAction, new: &UrgentAction) -> Vec<Difference> {
    let of = |action: &UrgentAction| -> Vec<String> { action.copies_to.iter().map(|copy| copy.0.clone()).collect() };
    let (dropped, added) = only(&of(old), &of(new), fold);
    let added = added.into_iter().map(|(place, copy)| (None, Some(copy), Some(format!("/case/copies_to/{place}"))));
    let all = added.chain(dropped.into_iter().map(|(_, copy)| (Some(copy), None, None)));
    all.map(|(before, after, pointer)| Difference { what: Changed::Copy, about: None, before, after, pointer })
        .collect()
}

/// An item with its place.
pub(super) type Placed = (usize, String);

/// What only the first list has, and what only the second has, by their keys, each item as often as it stands more often.
pub(super) fn only(first: &[String], second: &[String], key: impl Fn(&str) -> String) -> (Vec<Placed>, Vec<Placed>) {
    let keys = |list: &[String]| -> Vec<String> { list.iter().map(|item| key(item)).collect() };
    let (left, right) = (keys(first), keys(second));
    (without(first, &left, &right), without(second, &right, &left))
}

/// The items of a list whose keys do not stand among others.
fn without(list: &[String], keys: &[String], others: &[String]) -> Vec<Placed> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for key in others {
        *counts.entry(key).or_default() += 1;
    }
    let mut left = Vec::new();
    for (place, (item, key)) in list.iter().zip(keys).enumerate() {
        match counts.get_mut(key.as_str()).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => left.push((place, item.clone())),
        }
    }
    left
}
