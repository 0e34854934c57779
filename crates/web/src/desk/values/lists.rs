//! Values of which there are several: targets, people, figures. Each item keeps the key by which words refer to it.

use casework::{Figure, Mentioned, PersonAtRisk, Qualifier, Target, UrgentAction};

use super::field::{Control, Field, Spec};
use super::{Errors, Typed, tables};

/// How many items of a list the form takes: a longer list is a document of another kind, and belongs in the case file
/// as text.
pub(in crate::desk) const MOST_ITEMS: usize = 200;

/// The longest key that a case file takes.
const LONGEST_KEY: usize = 32;

/// A list, whatever its items are.
pub(super) trait List: Sync {
    /// Its name, as in pointers.
    fn name(&self) -> &'static str;
    /// The fields of an item.
    fn specs(&self) -> Vec<Spec>;
    /// How many items are filled in.
    fn filled(&self, typed: &Typed) -> usize;
    /// Fills the fields from a case.
    fn fill(&self, action: &UrgentAction, typed: &mut Typed);
    /// Puts what was typed into a case.
    fn put(&self, typed: &Typed, action: &mut UrgentAction, errors: &mut Errors);
}

/// A list of `T`.
pub(super) struct ListOf<T: 'static> {
    name: &'static str,
    /// The first letter of the keys of new items.
    letter: char,
    fields: &'static [Field<T>],
    items: fn(&UrgentAction) -> &Vec<T>,
    items_mut: fn(&mut UrgentAction) -> &mut Vec<T>,
    key: fn(&T) -> &str,
    blank: fn(String) -> T,
}

/// Whom one writes to.
pub(super) const TARGETS: ListOf<Target> = ListOf {
    name: "targets",
    letter: 't',
    fields: tables::TARGET,
    items: |action| &action.targets,
    items_mut: |action| &mut action.targets,
    key: |target| &target.key,
    blank: |key| Target { key, ..Target::default() },
};

/// Who is at risk.
pub(super) const PEOPLE: ListOf<PersonAtRisk> = ListOf {
    name: "people",
    letter: 'p',
    fields: tables::PERSON,
    items: |action| &action.people,
    items_mut: |action| &mut action.people,
    key: |person| &person.key,
    blank: |key| PersonAtRisk { key, ..PersonAtRisk::default() },
};

/// Who else is named.
pub(super) const MENTIONED: ListOf<Mentioned> = ListOf {
    name: "mentioned",
    letter: 'm',
    fields: tables::MENTIONED,
    items: |action| &action.mentioned,
    items_mut: |action| &mut action.mentioned,
    key: |mentioned| &mentioned.key,
    blank: |key| Mentioned { key, name: String::new(), since: None },
};

/// The figures.
pub(super) const FIGURES: ListOf<Figure> = ListOf {
    name: "figures",
    letter: 'f',
    fields: tables::FIGURE,
    items: |action| &action.figures,
    items_mut: |action| &mut action.figures,
    key: |figure| &figure.key,
    blank: |key| Figure {
        key,
        value: 0.0,
        qualifier: Qualifier::Exactly,
        counts: None,
        as_of: None,
        source: None,
        parts: Vec::new(),
    },
};

impl<T: Clone> List for ListOf<T> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn specs(&self) -> Vec<Spec> {
        self.fields.iter().map(|field| field.spec).collect()
    }

    fn filled(&self, typed: &Typed) -> usize {
        (0..MOST_ITEMS).rev().find(|place| !self.is_blank(typed, *place)).map_or(0, |place| place + 1)
    }

    fn fill(&self, action: &UrgentAction, typed: &mut Typed) {
        for (place, item) in (self.items)(action).iter().take(MOST_ITEMS).enumerate() {
            let prefix = format!("{}/{place}/", self.name);
            typed.0.insert(format!("{prefix}key"), (self.key)(item).to_owned());
            typed.fill(&prefix, self.fields, item);
        }
    }

    fn put(&self, typed: &Typed, action: &mut UrgentAction, errors: &mut Errors) {
        let known = std::mem::take((self.items_mut)(action));
        let mut items: Vec<T> = Vec::new();
        for place in 0..self.filled(typed) {
            let prefix = format!("{}/{place}/", self.name);
            if typed.get(&format!("{prefix}remove")).is_empty() && !self.is_blank(typed, place) {
                let key = typed.get(&format!("{prefix}key"));
                let found = known.iter().find(|item| (self.key)(item) == key && !key.is_empty()).cloned();
                let mut item = found.unwrap_or_else(|| (self.blank)(self.new_key(key, &known, &items)));
                typed.put(&prefix, self.fields, &mut item, errors);
                items.push(item);
            }
        }
        // What the form does not show stays.
        items.extend(known.into_iter().skip(MOST_ITEMS));
        *(self.items_mut)(action) = items;
    }
}

impl<T> ListOf<T> {
    /// Whether nothing was typed. Of several choices one stands there unasked, so a choice says nothing.
    fn is_blank(&self, typed: &Typed, place: usize) -> bool {
        let typed_fields = self.fields.iter().filter(|field| !matches!(field.spec.control, Control::Choice(_)));
        let mut names = typed_fields.map(|field| format!("{}/{place}/{}", self.name, field.spec.name));
        names.all(|name| typed.get(&name).trim().is_empty())
    }

    /// The key of an item that the case does not have. One that somebody else took out meanwhile, and that was kept when
    /// that was decided, keeps its key: words may refer to it.
    fn new_key(&self, key: &str, known: &[T], items: &[T]) -> String {
        let whole = !key.is_empty() && key.len() <= LONGEST_KEY;
        let sound = whole && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        let taken = known.iter().chain(items).any(|item| (self.key)(item) == key);
        if sound && !taken { key.to_owned() } else { self.free_key(known, items) }
    }

    fn free_key(&self, known: &[T], items: &[T]) -> String {
        let taken = |key: &String| known.iter().chain(items).any(|item| (self.key)(item) == key);
        // There is always a free number above all taken ones.
        (1..).map(|number: usize| format!("{}{number}", self.letter)).find(|key| !taken(key)).unwrap_or_default()
    }
}
