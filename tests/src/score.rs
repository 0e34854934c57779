//! How well documents are read: what reading gives is compared with the truth that stands beside each document, field by field.
//!
//! A wrong value is much worse than an absent one with a finding, so they are counted apart: `exact`, `absent` although the
//! document has it, with a finding that says so or without, and `wrong`, given instead of the right one or although the
//! document has none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub mod book;
mod compare;
mod table;

pub use table::{Interval, table};

/// What became of the values of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Given as the document has them.
    pub exact: u64,
    /// Not given, and a finding says that something is missing or cannot be told.
    pub absent_said: u64,
    /// Not given, and nothing says so.
    pub absent: u64,
    /// Given otherwise than the document has them, or although it has none.
    pub wrong: u64,
}

impl Counts {
    /// How many values the documents have.
    #[must_use]
    pub fn present(&self) -> u64 {
        self.exact + self.absent_said + self.absent
    }

    /// How many values reading gave.
    #[must_use]
    pub fn given(&self) -> u64 {
        self.exact + self.wrong
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.exact += other.exact;
        self.absent_said += other.absent_said;
        self.absent += other.absent;
        self.wrong += other.wrong;
    }
}

/// A document and what is true of it.
pub struct Sample {
    /// The document.
    pub document: PathBuf,
    /// What stands beside it.
    pub truth: Value,
}

impl Sample {
    /// All documents of a folder that have their truth beside them, in the order of their names.
    ///
    /// # Panics
    /// If the folder cannot be read, or a truth is none: then the samples are not what they should be.
    #[must_use]
    pub fn all_in(folder: &Path) -> Vec<Self> {
        let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut truths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        truths.retain(|path| path.to_string_lossy().ends_with(".truth.json"));
        truths.sort();
        truths.iter().map(|path| Self::at(folder, path)).collect()
    }

    fn at(folder: &Path, truth: &Path) -> Self {
        let text = std::fs::read_to_string(truth).unwrap_or_else(|error| panic!("{}: {error}", truth.display()));
        let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", truth.display()));
        let name = truth.file_name().unwrap_or_default().to_string_lossy().replace(".truth.json", "");
        let format = value["format"].as_str().unwrap_or("txt");
        Self { document: folder.join(format!("{name}.{format}")), truth: value }
    }

    /// Whether each of its labels was seen in a real document; the others are as likely, and written for Clamor.
    #[must_use]
    pub fn labels(&self) -> &'static str {
        let unseen = self.truth["unseen"].as_array().is_some_and(|labels| !labels.is_empty());
        if unseen { "some never seen" } else { "all seen" }
    }

    /// A word that stands beside the truth: `generation`, `language`, `format`.
    #[must_use]
    pub fn about(&self, key: &str) -> &str {
        self.truth[key].as_str().unwrap_or("?")
    }
}

/// What was found out about one document.
pub struct Score {
    /// The counts of each field.
    pub fields: BTreeMap<&'static str, Counts>,
    /// What is not as it should be, in a line each: for whoever mends the reader.
    pub remarks: Vec<String>,
}

/// Compares the objects of `clamor read --json` of the documents in a file with their truth.
#[must_use]
pub fn score(sample: &Sample, read: &[Value]) -> Score {
    let mut score = Score { fields: BTreeMap::new(), remarks: Vec::new() };
    let codes: Vec<&str> = read
        .iter()
        .flat_map(|read| read["findings"].as_array())
        .flatten()
        .filter_map(|finding| finding["code"].as_str())
        .collect();
    // A digest brings several actions; one that nobody wrote down counts as wrong values.
    let truths = sample.truth["cases"].as_array().map_or(std::slice::from_ref(&sample.truth["case"]), Vec::as_slice);
    for place in 0..truths.len().max(read.len()) {
        let given = read.get(place).map_or(&Value::Null, |read| &read["case"]);
        compare::case(truths.get(place).unwrap_or(&Value::Null), given, &codes, &mut score);
    }
    let wanted = sample.truth["findings"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for code in wanted {
        let found = codes.contains(&code);
        let counts = Counts { exact: u64::from(found), absent: u64::from(!found), ..Counts::default() };
        score.count("findings", counts);
        if !found {
            score.remarks.push(format!("findings: {code} is not among them"));
        }
    }
    score
}

impl Score {
    fn count(&mut self, field: &'static str, counts: Counts) {
        *self.fields.entry(field).or_default() += counts;
    }

    /// All fields together.
    #[must_use]
    pub fn sum(&self) -> Counts {
        let mut sum = Counts::default();
        self.fields.values().for_each(|counts| sum += *counts);
        sum
    }
}

/// Adds up the scores of several documents, under the name that each is given.
#[must_use]
pub fn summed<'a, K: Ord>(scores: impl IntoIterator<Item = (K, &'a Score)>) -> BTreeMap<K, Counts> {
    let mut all: BTreeMap<K, Counts> = BTreeMap::new();
    for (key, score) in scores {
        *all.entry(key).or_default() += score.sum();
    }
    all
}

/// The counts of each field, of several documents.
#[must_use]
pub fn by_field<'a>(scores: impl IntoIterator<Item = &'a Score>) -> BTreeMap<&'static str, Counts> {
    let mut all: BTreeMap<&'static str, Counts> = BTreeMap::new();
    for (field, counts) in scores.into_iter().flat_map(|score| &score.fields) {
        *all.entry(field).or_default() += *counts;
    }
    all
}
