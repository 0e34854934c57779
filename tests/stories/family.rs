//! The documents of the whole family: how many of their values are read as they are.

use stories::score::book::{OPEN, folder, page, page_anew, scored};
use stories::score::{Counts, Interval, Sample, Score};

#[test]
fn the_book_says_how_well_documents_are_read() {
    let written = std::fs::read_to_string(page()).expect("the page is there");
    let anew = page_anew().expect("the page has its mark");
    assert!(
        written == anew,
        "docs/reading-score.md is not up to date; cargo run --release -p stories --bin score -- --book writes it"
    );
}

/// In per cent of the values that were given. A wrong value is much worse than an absent one.
const MOST_WRONG: f64 = 0.5;

/// In per cent of the values that the documents have.
const LEAST_EXACT: f64 = 98.0;

#[test]
fn what_is_read_is_right() {
    let samples: Vec<Sample> = OPEN.iter().flat_map(|name| Sample::all_in(&folder(name))).collect();
    assert!(samples.len() > 150, "the documents are there");
    let scores: Vec<Score> = samples.iter().map(scored).collect();
    let mut sum = Counts::default();
    scores.iter().for_each(|score| sum += score.sum());
    let share = |some, all| Interval::of(some, all).share.expect("there are values");
    let (exact, wrong) = (share(sum.exact, sum.present()), share(sum.wrong, sum.given()));
    assert!(exact >= LEAST_EXACT && wrong <= MOST_WRONG, "{exact} % exact, {wrong} % wrong");
}
