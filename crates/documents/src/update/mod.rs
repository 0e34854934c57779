//! A further document of a case: what it changes, what in it cannot be true beside what holds, and to which cases it belongs.
//!
//! [`differences`] lists what changed, value by value; what did not change is not listed. [`contradictions`] says what cannot both
//! be true, and what is so often a mistake that somebody is asked: the desk decides each before the document is issued. [`find_cases`] says to which of the known cases a document
//! belongs, and why. All of them take documents whose references are resolved, as pages show them.

mod asked;
mod cases;
mod contradiction;
mod difference;
mod dropped;
mod fate;
mod figures;
mod judged;
mod kept;
mod people;
mod prose;
mod targets;
mod told;

#[cfg(test)]
mod tests;

pub use cases::{Known, Match, Sure, Why, find_cases};
pub use contradiction::{Contradiction, Offer, contradictions};
pub use difference::{Changed, Difference, ValueForm, differences};
pub use figures::changed_figures;
pub use judged::{is_older, judgements, out_of_danger, safe_status};
pub use kept::keep_details;
