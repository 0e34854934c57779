//! The fields under names that stay the same when items of a list move: what merging needs.

use std::collections::BTreeMap;

use documents::merge::{Conflict, Texts};

use super::lists::List;
use super::{GROUPS, Part, Typed};
use crate::Words;

/// Marks the key of an item that only I have: somebody else may have given the same key to another one.
const NEW: char = '+';

/// Fields as merging made them.
pub(in crate::desk) struct MergedFields {
    /// What stands in them.
    pub(in crate::desk) typed: Typed,
    /// What both sides changed, by the names of the fields: theirs and mine.
    pub(in crate::desk) conflicts: BTreeMap<String, (String, String)>,
}

impl Typed {
    /// The texts of all fields, those of lists under the keys of their items: `people/p1/name`. `base` has the items that
    /// are not new; without it none is.
    pub(in crate::desk) fn keyed(&self, base: Option<&Self>) -> Texts {
        let mut texts = Texts::new();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            match part {
                Part::Fields(fields) => texts.extend(fields.iter().map(|field| self.entry(field.spec.name, ""))),
                Part::List(list) => {
                    for (place, key) in self.item_keys(*list, base).into_iter().enumerate() {
                        let (from, to) = (format!("{}/{place}/", list.name()), format!("{}/{key}/", list.name()));
                        let fields = list.specs().into_iter();
                        texts.extend(fields.map(|spec| (format!("{to}{}", spec.name), self.entry(spec.name, &from).1)));
                    }
                }
            }
        }
        texts
    }

    /// The keys of a list's items, in their order.
    fn item_keys(&self, list: &dyn List, base: Option<&Self>) -> Vec<String> {
        let key = |place: usize| {
            let name = format!("{}/{place}/key", list.name());
            let is_new = base.is_some_and(|base| self.name_in(base, &name).is_none());
            format!("{}{}", if is_new { NEW.to_string() } else { String::new() }, self.get(&name))
        };
        (0..list.filled(self)).map(key).collect()
    }

    fn entry(&self, name: &str, prefix: &str) -> (String, String) {
        (name.to_owned(), self.get(&format!("{prefix}{name}")).trim().to_owned())
    }

    /// The form of merged texts: the items that the others have, then those that only I have. An item that I took out and
    /// somebody else changed is there, ticked to be removed.
    pub(in crate::desk) fn of_merged(
        texts: &Texts,
        conflicts: &[Conflict],
        base: &Self,
        theirs: &Self,
        mine: &Self,
    ) -> MergedFields {
        let of_theirs = theirs.keyed(None);
        let mut merged = MergedFields { typed: Self::default(), conflicts: BTreeMap::new() };
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            match part {
                Part::Fields(fields) => {
                    for name in fields.iter().map(|field| field.spec.name) {
                        merged.typed.set(name, texts.get(name).map_or("", String::as_str));
                        names.insert(name.to_owned(), name.to_owned());
                    }
                }
                Part::List(list) => {
                    let list_name = list.name();
                    let all = theirs.item_keys(*list, None).into_iter().chain(mine.item_keys(*list, Some(base)));
                    for (place, key) in keys(list_name, all, texts, conflicts).iter().enumerate() {
                        let (from, to) = (format!("{list_name}/{key}/"), format!("{list_name}/{place}/"));
                        let stays = texts.keys().any(|name| name.starts_with(&from));
                        let source = if stays { texts } else { &of_theirs };
                        merged.typed.set(&format!("{to}key"), key.strip_prefix(NEW).map_or(key, |_| ""));
                        for spec in list.specs() {
                            let text = source.get(&format!("{from}{}", spec.name)).map_or("", String::as_str);
                            merged.typed.set(&format!("{to}{}", spec.name), text);
                            names.insert(format!("{from}{}", spec.name), format!("{to}{}", spec.name));
                        }
                        if !stays {
                            merged.typed.set(&format!("{to}remove"), "yes");
                        }
                    }
                }
            }
        }
        for conflict in conflicts {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            let name = names.get(&conflict.name).unwrap_or(&conflict.name);
            merged.conflicts.insert(name.clone(), (text(&conflict.theirs), text(&conflict.mine)));
        }
        merged
    }
}

impl Typed {
    /// The labels of the fields in which a later filling differs from this one, in the order of the form. An item that
    /// came or went is named as a whole.
    pub(in crate::desk) fn labels_of_changes(&self, later: &Self, words: &Words) -> Vec<String> {
        let (before, after) = (self.keyed(None), later.keyed(None));
        let mut labels: Vec<String> = Vec::new();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            let label = |slug: &str| words.say(&format!("desk-field-{}", slug.replace(['/', '_'], "-")));
            match part {
                Part::Fields(fields) => {
                    let names = fields.iter().map(|field| field.spec.name);
                    labels.extend(names.filter(|name| before.get(*name) != after.get(*name)).map(label));
                }
                Part::List(list) => {
                    let (old, new) = (self.item_keys(*list, None), later.item_keys(*list, None));
                    let known = |keys: &[String], key: &String| keys.iter().position(|known| known == key);
                    for key in new.iter().chain(old.iter().filter(|key| !new.contains(key))) {
                        let number = known(&new, key).or_else(|| known(&old, key)).unwrap_or_default() + 1;
                        let item = words.fill(&format!("desk-item-{}", list.name()), "number", number);
                        if known(&old, key).is_none() || known(&new, key).is_none() {
                            labels.push(item);
                            continue;
                        }
                        for spec in list.specs() {
                            let name = format!("{}/{key}/{}", list.name(), spec.name);
                            if before.get(&name) != after.get(&name) {
                                let field = label(&format!("{}-{}", list.name(), spec.name));
                                labels.push(words.fill2(
                                    "drafts-item-field",
                                    ("item", item.as_str()),
                                    ("field", field),
                                ));
                            }
                        }
                    }
                }
            }
        }
        labels
    }

    /// The names of fields under the keys of their items, by the names that they have on the page.
    pub(in crate::desk) fn keyed_names(&self) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        for part in GROUPS.iter().flat_map(|group| group.parts) {
            match part {
                Part::Fields(fields) => {
                    names.extend(fields.iter().map(|field| (field.spec.name.to_owned(), field.spec.name.to_owned())));
                }
                Part::List(list) => {
                    for (place, key) in self.item_keys(*list, None).iter().enumerate() {
                        let name = |spec: super::Spec| {
                            let list = list.name();
                            (format!("{list}/{place}/{}", spec.name), format!("{list}/{key}/{}", spec.name))
                        };
                        names.extend(list.specs().into_iter().map(name));
                    }
                }
            }
        }
        names
    }
}

/// The keys of the items that are left, or about which there is something to decide, each once.
fn keys(list: &str, all: impl Iterator<Item = String>, texts: &Texts, conflicts: &[Conflict]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in all {
        let item = format!("{list}/{key}/");
        let left = texts.keys().any(|name| name.starts_with(&item));
        let asked = conflicts.iter().any(|conflict| conflict.name.starts_with(&item));
        if (left || asked) && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}
