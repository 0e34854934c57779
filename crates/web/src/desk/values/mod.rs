//! The values of a case as the fields of a form, both ways: what is stored becomes text in fields, what was typed into
//! them becomes values, or a remark beside the field.

mod field;
mod keyed;
mod lists;
mod tables;

use std::collections::BTreeMap;

use casework::UrgentAction;
use unicode_normalization::UnicodeNormalization;

use field::Field;
pub(super) use field::{Control, Spec, Wrong};
pub(super) use keyed::MergedFields;
use lists::List;
pub(super) use lists::MOST_ITEMS;

/// What stands in the fields, by their names.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Typed(BTreeMap<String, String>);

/// What is wrong, by the names of the fields.
pub(super) type Errors = BTreeMap<String, Wrong>;

impl Typed {
    /// What came with a form.
    pub(super) fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs.into_iter().map(|(name, text)| (name, tidy(&text))).collect())
    }

    /// The fields as they are filled for a case.
    pub(super) fn of(action: &UrgentAction) -> Self {
        let mut typed = Self::default();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            match part {
                Part::Fields(fields) => typed.fill("", fields, action),
                Part::List(list) => list.fill(action, &mut typed),
            }
        }
        typed
    }

    /// The text in a field; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The names of all fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether there is such a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// What stands in the same field of another filling of the form.
    pub(super) fn counterpart(&self, other: &Self, name: &str) -> Option<String> {
        self.name_in(other, name).map(|name| other.get(&name).to_owned())
    }

    /// The name that a field has in another filling of the form. Items of lists are found by their keys; `None` when
    /// the other one does not have this item.
    pub(super) fn name_in(&self, other: &Self, name: &str) -> Option<String> {
        let mut parts = name.splitn(3, '/');
        let (list, place, field) = (parts.next()?, parts.next(), parts.next());
        let (Some(place), Some(field)) = (place.filter(|place| place.parse::<usize>().is_ok()), field) else {
            return Some(name.to_owned());
        };
        let key = self.get(&format!("{list}/{place}/key"));
        let mut places = (0..).take_while(|place| other.has(&format!("{list}/{place}/key")));
        let place = places.find(|place| !key.is_empty() && other.get(&format!("{list}/{place}/key")) == key)?;
        Some(format!("{list}/{place}/{field}"))
    }

    /// Puts a text into a field.
    pub(super) fn set(&mut self, name: &str, text: &str) {
        self.0.insert(name.to_owned(), text.to_owned());
    }

    /// The values that these fields make of an urgent action.
    pub(super) fn apply(&self, action: &UrgentAction) -> Result<UrgentAction, Errors> {
        let mut action = action.clone();
        let mut errors = Errors::new();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            match part {
                Part::Fields(fields) => self.put("", fields, &mut action, &mut errors),
                Part::List(list) => list.put(self, &mut action, &mut errors),
            }
        }
        // A letter of which nothing is left is none.
        action.letter = action.letter.filter(|letter| !letter.paragraphs.is_empty() || letter.valediction.is_some());
        if errors.is_empty() { Ok(action) } else { Err(errors) }
    }

    fn fill<T>(&mut self, prefix: &str, fields: &[Field<T>], value: &T) {
        for field in fields {
            self.0.insert(format!("{prefix}{}", field.spec.name), (field.get)(value));
        }
    }

    fn put<T>(&self, prefix: &str, fields: &[Field<T>], value: &mut T, errors: &mut Errors) {
        for field in fields {
            let name = format!("{prefix}{}", field.spec.name);
            if let Err(wrong) = field.put(value, self.get(&name)) {
                errors.insert(name, wrong);
            }
        }
    }
}

/// Text as a case file holds it: normal form C, line feeds, no other control characters. Browsers send CR LF, and what is
/// pasted from a PDF may hold anything.
fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n");
    lines.nfc().map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter }).collect()
}

/// A group of fields, in the order of the form.
pub(super) struct Group {
    /// Its legend is `desk-group-{name}`.
    pub(super) name: &'static str,
    parts: &'static [Part],
}

enum Part {
    Fields(&'static [Field<UrgentAction>]),
    List(&'static dyn List),
}

/// All groups.
pub(super) const GROUPS: &[Group] = &[
    Group { name: "document", parts: &[Part::Fields(tables::DOCUMENT)] },
    Group { name: "targets", parts: &[Part::List(&lists::TARGETS), Part::Fields(tables::COPIES)] },
    Group {
        name: "people",
        parts: &[Part::List(&lists::PEOPLE), Part::Fields(tables::OTHERS), Part::List(&lists::MENTIONED)],
    },
    Group { name: "deadline", parts: &[Part::Fields(tables::DEADLINE)] },
    Group { name: "languages", parts: &[Part::Fields(tables::LANGUAGES)] },
    Group { name: "figures", parts: &[Part::List(&lists::FIGURES)] },
    Group { name: "words", parts: &[Part::Fields(tables::WORDS)] },
];

/// What a group shows: single fields, or the items of a list.
pub(super) enum Shown {
    /// Fields with their names.
    Fields(Vec<Spec>),
    /// A list: its name, the fields of an item, and how many items are filled in; one more is there to add to.
    List { name: &'static str, specs: Vec<Spec>, filled: usize },
}

impl Group {
    /// What it shows when this is in the fields.
    pub(super) fn shown(&self, typed: &Typed) -> Vec<Shown> {
        let shown = |part: &Part| match part {
            Part::Fields(fields) => Shown::Fields(fields.iter().map(|field| field.spec).collect()),
            Part::List(list) => Shown::List { name: list.name(), specs: list.specs(), filled: list.filled(typed) },
        };
        self.parts.iter().map(shown).collect()
    }
}
