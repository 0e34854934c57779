//! Three versions of one thing become one: what both began with, what somebody else made of it, what I made of it.
//!
//! What only one of them changed is taken. What both changed differently is a conflict: both texts are handed back, mine
//! stands in the result meanwhile, and whoever merges commits nothing before somebody has decided. So nothing that either
//! side wrote is lost without being shown.

pub(crate) mod common;
mod difference;
mod file;
mod paragraphs;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use difference::{Marked, difference};
pub use file::{MergedFile, files};

/// Texts by their names. The name of what belongs to an item of a list has three parts: `people/p1/name`.
pub type Texts = BTreeMap<String, String>;

/// What both sides changed, and not to the same. It holds what people wrote, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The name of the text.
    pub name: String,
    /// What the others made of it; `None`: they took it away.
    pub theirs: Option<String>,
    /// What I made of it; `None`: I took it away.
    pub mine: Option<String>,
}

/// What merging gives.
#[derive(Default)]
pub struct Merged {
    /// The texts; where there is a conflict, mine.
    pub texts: Texts,
    /// The names of what only the others changed.
    pub theirs: Vec<String>,
    /// The names of what only I changed.
    pub mine: Vec<String>,
    /// What is to be decided.
    pub conflicts: Vec<Conflict>,
}

/// The parts of an item that say what it is about. Where one of them changed, the rest of the item belongs to what it
/// says now: a source that I corrected says nothing about the number that somebody else put in its place.
const IDENTITY: [&str; 12] =
    ["key", "name", "office", "value", "counts", "as_of", "source", "role", "scope", "audience", "decided", "until"];

/// Merges texts by their names.
#[must_use]
pub fn three_way(base: &Texts, theirs: &Texts, mine: &Texts) -> Merged {
    let mut merged = Merged::default();
    let doubtful = doubtful(base, theirs, mine);
    let names: BTreeSet<&String> = base.keys().chain(theirs.keys()).chain(mine.keys()).collect();
    for name in names {
        let (was, they, me) = (base.get(name), theirs.get(name), mine.get(name));
        let in_doubt = item_of(name).is_some_and(|item| doubtful.contains(item));
        let wrote = |now: Option<&String>| now.is_some() && now != was;
        let taken = if they == me {
            me
        } else if in_doubt && !wrote(they) && !wrote(me) {
            // The item was taken away by one and changed by the other: it stays or goes as a whole, as I have it.
            me
        } else if they == was && !in_doubt {
            merged.mine.push(name.clone());
            me
        } else if me == was && !in_doubt {
            merged.theirs.push(name.clone());
            they
        } else {
            let conflict = Conflict { name: name.clone(), theirs: they.cloned(), mine: me.cloned() };
            merged.conflicts.push(conflict);
            me
        };
        if let Some(text) = taken {
            merged.texts.insert(name.clone(), text.clone());
        }
    }
    merged
}

/// The item that a text belongs to: `people/p1` of `people/p1/name`. A consent decision is one as a whole: its role from
/// one side and its days from the other would be a decision that nobody made.
fn item_of(name: &str) -> Option<&str> {
    if name.starts_with('#') {
        return None;
    }
    if name.starts_with("consent/") {
        return Some("consent");
    }
    let (list, rest) = name.split_once('/')?;
    let (key, _) = rest.split_once('/')?;
    Some(&name[..list.len() + 1 + key.len()])
}

/// What one side did to an item.
#[derive(Default, Clone, Copy)]
struct Did {
    changed: bool,
    identity: bool,
    /// Whether anything of the item is left.
    left: bool,
}

/// The items that cannot be merged text by text: both sides changed them, and one of them changed what the item is about,
/// or took it away.
fn doubtful<'t>(base: &'t Texts, theirs: &'t Texts, mine: &'t Texts) -> BTreeSet<&'t str> {
    let (they, me) = (deeds(base, theirs), deeds(base, mine));
    let both = they.iter().filter_map(|(item, they)| Some((*item, *they, *me.get(item)?)));
    let doubtful = both.filter(|(_, they, me)| {
        let (gone, identity) = (!they.left || !me.left, they.identity || me.identity);
        they.changed && me.changed && (gone || identity) && (they.left || me.left)
    });
    doubtful.map(|(item, ..)| item).collect()
}

fn deeds<'t>(base: &'t Texts, side: &'t Texts) -> BTreeMap<&'t str, Did> {
    let mut deeds: BTreeMap<&str, Did> = BTreeMap::new();
    for name in base.keys().chain(side.keys()) {
        let Some(item) = item_of(name) else { continue };
        let did = deeds.entry(item).or_default();
        let (was, now) = (base.get(name), side.get(name));
        did.left |= now.is_some();
        if was != now {
            let last = name.rsplit('/').next().unwrap_or_default();
            did.changed = true;
            did.identity |= IDENTITY.contains(&last);
        }
    }
    deeds
}
