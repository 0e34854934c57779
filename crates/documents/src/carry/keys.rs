//! The keys of a further document: who and what stood in the case before has the same key as before, since outcomes, translations
//! and the history of offices name people and targets by it; and nobody gets the key of somebody else.

use std::collections::BTreeSet;

use casework::UrgentAction;

use super::same::{Same, moved};
use crate::CaseFile;
use crate::case_file::{each_prose, links_of};
use crate::read::fold::fold;

/// A further document with the keys that its case uses already. `chain` are the documents of the case, the newest last: with that
/// one it is compared, and a key that any of them used for somebody else is not used again.
#[must_use]
pub fn keep_keys(new: &CaseFile, chain: &[&CaseFile]) -> CaseFile {
    let Some(newest) = chain.last().map(|file| &file.values) else { return new.clone() };
    let same = Same::of(newest, &new.values);
    let taken: BTreeSet<&str> = chain.iter().flat_map(|file| keys(&file.values)).collect();
    let kept = |pairs: &[Option<usize>], old: Vec<&String>, count: usize| {
        let mut kept: Vec<Option<String>> = vec![None; count];
        for (key, place) in old.into_iter().zip(pairs) {
            place.iter().for_each(|place| kept[*place] = Some(key.clone()));
        }
        kept
    };
    let mentioned: Vec<Option<usize>> = newest.mentioned.iter().map(|one| mentioned(&new.values, &one.name)).collect();
    let mut file = new.clone();
    let values = &mut file.values;
    let mut moves = Vec::new();
    let people = kept(&same.people, newest.people.iter().map(|one| &one.key).collect(), values.people.len());
    rename("person", 'p', values.people.iter_mut().map(|one| &mut one.key).collect(), people, &taken, &mut moves);
    let targets = kept(&same.targets, newest.targets.iter().map(|one| &one.key).collect(), values.targets.len());
    rename("target", 't', values.targets.iter_mut().map(|one| &mut one.key).collect(), targets, &taken, &mut moves);
    let figures = kept(&same.figures, newest.figures.iter().map(|one| &one.key).collect(), values.figures.len());
    rename("figure", 'f', values.figures.iter_mut().map(|one| &mut one.key).collect(), figures, &taken, &mut moves);
    let others = kept(&mentioned, newest.mentioned.iter().map(|one| &one.key).collect(), values.mentioned.len());
    rename("mentioned", 'm', values.mentioned.iter_mut().map(|one| &mut one.key).collect(), others, &taken, &mut moves);
    // Every key moves to another one, so no source is lost.
    each_prose(values, &mut |_, source| moved(source, &moves).unwrap_or_else(|| source.to_owned()));
    values.links = links_of(values);
    file
}

/// All keys of a document.
fn keys(values: &UrgentAction) -> impl Iterator<Item = &str> {
    let people = values.people.iter().map(|one| &one.key).chain(values.mentioned.iter().map(|one| &one.key));
    let all = people.chain(values.targets.iter().map(|one| &one.key)).chain(values.figures.iter().map(|one| &one.key));
    all.map(String::as_str)
}

/// Where a document mentions somebody by a name.
fn mentioned(values: &UrgentAction, name: &str) -> Option<usize> {
    values.mentioned.iter().position(|other| fold(&other.name) == fold(name))
}

/// Gives the items of a list their keys: those that are kept, else their own where it is free, else the next free one.
fn rename(
    kind: &str,
    letter: char,
    keys: Vec<&mut String>,
    kept: Vec<Option<String>>,
    taken: &BTreeSet<&str>,
    moves: &mut Vec<(String, Option<String>)>,
) {
    let mut used: BTreeSet<String> = kept.iter().flatten().cloned().collect();
    for (key, kept) in keys.into_iter().zip(kept) {
        let own = Some(key.clone()).filter(|own| !taken.contains(own.as_str()) && !used.contains(own));
        let free = || (1_usize..).map(|number| format!("{letter}{number}"));
        let fresh = || free().find(|free| !taken.contains(free.as_str()) && !used.contains(free)).unwrap_or_default();
        let now = kept.or(own).unwrap_or_else(fresh);
        used.insert(now.clone());
        moves.push((format!("{kind}.{key}"), Some(format!("{kind}.{now}"))));
        *key = now;
    }
}

#[cfg(test)]
mod tests {
    use casework::{Language, PersonAtRisk, Target, UrgentAction};

    use super::keep_keys;
    use crate::CaseFile;

    fn file(people: &[(&str, &str)], office: &str, summary: &str) -> CaseFile {
        let person = |(key, name): &(&str, &str)| PersonAtRisk {
            key: (*key).to_owned(),
            name: (*name).to_owned(),
            ..PersonAtRisk::default()
        };
        let target = Target { key: "t1".into(), office: Some(office.to_owned()), ..Target::default() };
        CaseFile::from_reading(&UrgentAction {
            people: people.iter().map(person).collect(),
            targets: vec![target],
            summary: vec![summary.to_owned()],
            ..UrgentAction::blank(Language::english())
        })
    }

    fn people(file: &CaseFile) -> Vec<(&str, &str)> {
        file.values.people.iter().map(|one| (one.key.as_str(), one.name.as_str())).collect()
    }

    #[test]
    fn who_stood_in_the_case_keeps_the_key_and_nobody_gets_that_of_somebody_else() {
        let first = file(
            &[("p1", "Ana Vela"), ("p2", "Bruno Castell"), ("p3", "Celia Roble")],
            "Governor of Salvo",
            "Ana Vela is held.",
        );
        let second = file(&[("p1", "Ana Vela"), ("p2", "Bruno Castell")], "Governor of Salvo", "Ana Vela is held.");
        let words = "Bruno Castell is held with Dora Mirlo.";
        let third = file(&[("p1", "Bruno Castell"), ("p2", "Dora Mirlo")], "Prosecutor of Puerto Claro", words);
        let kept = keep_keys(&third, &[&first, &second]);
        assert!(people(&kept) == [("p2", "Bruno Castell"), ("p4", "Dora Mirlo")], "p3 was Celia Roble");
        assert!(kept.values.targets[0].key == "t2", "another office is another target");
        assert!(kept.values.summary[0] == "{person.p2} is held with {person.p4}.", "{}", kept.values.summary[0]);
        assert!(kept.resolved().0.summary == [words], "readers see the same words");
        assert!(CaseFile::parse(&kept.write()).is_ok_and(|parsed| parsed.findings.is_empty()));
        assert!(keep_keys(&third, &[]).write() == third.write(), "a first document has the keys that reading gave");
    }
}
