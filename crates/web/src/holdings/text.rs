//! The same as text, for the command and the book.

use std::fmt::Write;

use store::Held;

use super::page::controller;
use super::view;
use super::{HOLDINGS, Place};
use crate::Words;

/// What is held, as Markdown; with how many rows of each there are in a data folder.
#[must_use]
pub fn as_markdown(words: &Words, office: Option<&str>, held: &[Held]) -> String {
    let mut text = format!("# {}\n\n", words.say("holdings"));
    let mut add = |part: &str| {
        // Writing to memory does not fail.
        let _ = write!(text, "{part}\n\n");
    };
    add(&format!("> **{}**", words.say("holdings-lede")));
    add(&words.say("holdings-lede-others"));
    add(&words.say("holdings-lede-version"));
    add(&format!("## {}", words.say("holdings-table")));
    for (holding, view) in HOLDINGS.iter().zip(view::all(words)) {
        add(&format!("### {}", view.title));
        let mut rows = format!("- **{}**: {}", words.say("holdings-what"), view.what);
        for (label, said) in &view.rows {
            let _ = write!(rows, "\n- **{label}**: {said}");
        }
        for (table, number) in rows_of(holding.place, held) {
            let _ = write!(rows, "\n- **{table}**: {}", words.count("holdings-rows", number));
        }
        add(&rows);
    }
    add(&format!("## {}", words.say("holdings-seizure")));
    add(&seizure(words));
    add(&words.say("holdings-order"));
    add(&words.say("holdings-matters"));
    add(&format!("## {}", words.say("holdings-deletion")));
    add(&words.say("holdings-deletion-what"));
    add(&format!("## {}", words.say("holdings-law")));
    add(&controller(words, office));
    for part in ["supporters", "people", "transfer"] {
        add(&words.say(&format!("holdings-law-{part}")));
    }
    add(&format!("## {}", words.say("holdings-not-yet")));
    let not_yet: Vec<String> = view::not_yet(words).iter().map(|text| format!("- {text}")).collect();
    add(&not_yet.join("\n"));
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// How many rows the tables of a holding have.
fn rows_of(place: Place, held: &[Held]) -> impl Iterator<Item = (&'static str, u64)> {
    let tables = if let Place::Tables(tables) = place { tables } else { &[] };
    tables.iter().filter_map(|(table, columns)| {
        let known = held.iter().find(|held| held.table == *table && !columns.is_empty())?;
        Some((*table, known.rows))
    })
}

fn seizure(words: &Words) -> String {
    let cell = |text: &str| text.replace('|', "\\|");
    let mut table = format!(
        "| {} | {} | {} |\n| --- | --- | --- |",
        words.say("holdings-seized"),
        words.say("holdings-yields"),
        words.say("holdings-yields-not")
    );
    for seized in view::seized(words) {
        let _ = write!(table, "\n| **{}** | {} | {} |", cell(&seized.title), cell(&seized.yields), cell(&seized.not));
    }
    table
}
