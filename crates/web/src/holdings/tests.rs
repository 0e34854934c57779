//! What is stored stands in the table, and nothing stands there that is not stored.

use std::collections::BTreeSet;

use super::{HOLDINGS, Place, as_markdown};
use crate::Words;

/// Each table with each column, once.
fn columns<'t>(tables: impl Iterator<Item = (&'t str, Vec<&'t str>)>) -> Vec<(&'t str, &'t str)> {
    let mut all: Vec<_> =
        tables.flat_map(|(table, columns)| columns.into_iter().map(move |one| (table, one))).collect();
    all.sort_unstable();
    all
}

#[test]
fn every_table_and_column_of_the_store_belongs_to_one_holding() {
    let folder = std::env::temp_dir().join(format!("clamor-holdings-{}", std::process::id()));
    let held = store::Store::open(&folder).and_then(|store| store.held());
    // What is left in the folder of temporary files is swept by the system.
    let _ = std::fs::remove_dir_all(&folder);
    let held = held.expect("the store answers");
    let stored = columns(held.iter().map(|held| (&*held.table, held.columns.iter().map(String::as_str).collect())));
    let places = HOLDINGS.iter().filter_map(|holding| match holding.place {
        Place::Tables(tables) => Some(tables),
        _ => None,
    });
    let listed = columns(places.flatten().map(|(table, columns)| (*table, columns.to_vec())));
    assert_eq!(stored, listed, "what is stored (left) is what is listed (right)");
    let names: BTreeSet<&str> = HOLDINGS.iter().map(|holding| holding.name).collect();
    assert_eq!(names.len(), HOLDINGS.len(), "each has a name of its own");
}

#[test]
fn it_is_said_in_every_language_with_the_figures_that_the_program_goes_by() {
    for words in Words::all() {
        let text = as_markdown(&words, Some("Rivers Council"), &[]);
        assert!(!text.contains("holdings-"), "a key shows: {text}");
        assert!(text.contains("Rivers Council"), "{text}");
        let ends = [casework::DRAFT_DAYS, casework::ROWS_DAYS, casework::BACKUP_DAYS].map(u64::from);
        let hours = [crate::desk::IDLE_HOURS, crate::desk::FORGOTTEN_AFTER_HOURS, crate::kept::DAYS];
        for figure in hours.into_iter().chain(ends) {
            assert!(text.contains(&words.number(figure)), "{}: {figure} is not said", words.tag());
        }
    }
}
