//! Documents in, checked, kept as case files, and written back.
//!
//! Pure and deterministic: bytes and a day come in, values and findings come out. Reading never fails on what a document
//! says; it finds. What varies by language stands in `data/`, in files that a volunteer can edit.

pub mod address;
pub mod carry;
pub mod case_file;
pub mod check;
pub mod compare;
pub mod dates;
mod finding;
pub mod json;
mod mail;
mod mail_draft;
pub mod marked;
pub mod merge;
pub mod numbers;
pub mod offices;
pub mod own_words;
mod place;
mod plain;
pub mod read;
mod report;
pub mod sheet;
pub mod update;
pub mod withhold;

pub use address::{FormOfAddress, forms_of_address};
pub use case_file::{CaseFile, Translation};
pub use check::{Checked, Known, Purpose, check, check_with};
pub use finding::{Code, Explanation, Finding, Severity, explain, findings_page};
pub use mail::{LONGEST_MAIL_LINK, mail_link};
pub use mail_draft::MailDraft;
pub use place::{Place, Provenance, Span};
pub use plain::plain_text;
pub use read::{Reading, SourceInfo, Unreadable, read};
pub use report::{excerpt, render};
