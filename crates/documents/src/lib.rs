//! Documents in, checked, kept as case files, and written back.
//!
//! Pure and deterministic: bytes and a day come in, values and findings come out. Reading never fails on what a document
//! says; it finds. What varies by language stands in `data/`, in files that a volunteer can edit.

pub mod case_file;
pub mod check;
pub mod dates;
mod finding;
mod place;
pub mod read;
mod mail;
mod numbers;
mod plain;
mod report;
pub mod sheet;

pub use case_file::{CaseFile, Translation};
pub use check::{Purpose, check};
pub use finding::{Code, Explanation, Finding, Severity, explain};
pub use place::{Place, Provenance, Span};
pub use read::{Reading, SourceInfo, Unreadable, read};
