//! `score FOLDER...`: reads the documents of folders, compares with the truth beside each, and prints the tables;
//! with `--remarks` also what is not as it should be, document by document.

use std::path::Path;

use documents::json::to_json;
use stories::score::{Sample, Score, by_field, score, summed, table};

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let with_remarks = arguments.iter().any(|argument| argument == "--remarks");
    arguments.retain(|argument| argument != "--remarks");
    let samples: Vec<Sample> = arguments.iter().flat_map(|folder| Sample::all_in(Path::new(folder))).collect();
    let scores: Vec<Score> = samples.iter().map(scored).collect();
    if with_remarks {
        for (sample, score) in samples.iter().zip(&scores) {
            println!("{}", sample.document.display());
            score.remarks.iter().for_each(|remark| println!("  {remark}"));
        }
    }
    println!("{}", table("field", by_field(&scores)));
    for key in ["generation", "language", "format"] {
        println!("{}", table(key, summed(samples.iter().map(|sample| sample.about(key)).zip(&scores))));
    }
    println!("{}", table("labels", summed(samples.iter().map(Sample::labels).zip(&scores))));
    println!("{}", table("all", summed(scores.iter().map(|score| ("documents", score)))));
}

/// What cannot be read at all gives nothing: each of its values is absent.
fn scored(sample: &Sample) -> Score {
    let bytes = std::fs::read(&sample.document);
    let bytes = bytes.unwrap_or_else(|error| panic!("{}: {error}", sample.document.display()));
    let read = match documents::read(&bytes, casework::Day::constant(2026, 1, 1)) {
        Ok(reading) => to_json(&reading, ""),
        Err(_) => serde_json::Value::Null,
    };
    score(sample, &read)
}
