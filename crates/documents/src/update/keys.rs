//! Who stands in several documents of a case has one key in all of them: what was judged of a person stays with that person,
//! whatever order the next document puts them in.

use std::collections::BTreeSet;

use casework::UrgentAction;

use super::people::pairs;
use crate::CaseFile;

/// The case file of a further document, its people under the keys that they have in the documents before it. `earlier` are these,
/// in their order. Who is new gets a key that nobody had before.
#[must_use]
pub fn with_known_keys(new: CaseFile, earlier: &[UrgentAction]) -> CaseFile {
    let people = &new.values.people;
    let mut keys: Vec<Option<String>> = vec![None; people.len()];
    for document in earlier.iter().rev() {
        let known = pairs(&document.people, people).into_iter().map(|pair| Some(document.people[pair?].key.clone()));
        for (place, key) in known.enumerate().filter(|(_, key)| key.is_some()) {
            if keys[place].is_none() && !keys.contains(&key) {
                keys[place] = key;
            }
        }
    }
    let mut used: BTreeSet<String> =
        earlier.iter().flat_map(|document| &document.people).map(|person| person.key.clone()).collect();
    let mut moved: Vec<(String, String)> = Vec::with_capacity(people.len());
    for (person, key) in people.iter().zip(keys) {
        let key = key.unwrap_or_else(|| free(&person.key, &used));
        used.insert(key.clone());
        moved.push((person.key.clone(), key));
    }
    new.with_people_under(&|key| moved.iter().find(|(old, _)| old == key).map(|(_, key)| key.clone()))
}

/// A key that nobody has: the own one where it is free, else the next number.
fn free(own: &str, used: &BTreeSet<String>) -> String {
    let numbered = (1_u32..).map(|number| format!("p{number}"));
    let mut wanted = std::iter::once(own.to_owned()).chain(numbered);
    wanted.find(|key| !used.contains(key)).unwrap_or_else(|| own.to_owned())
}
