//! The words and the rules: what a case is, what may be done with it, and why not.
//!
//! Pure: no clock, randomness, async, file or network; time and chance come in as arguments. Every public type has its
//! paragraph in `GLOSSARY.md`. A type that names or quotes people has no `Debug`, `Display` or `Serialize`, so that it
//! cannot slip into a log line.
//!
//! The modules in reading order are the table of contents.

mod country;
mod hex;
mod hours;
mod language;
mod number;

mod consent;
mod deadline;
mod figure;
mod letter;
mod minor;
mod narrowing;
mod office;
mod office_directory;
mod office_edition;
mod outcome;
mod person;
mod picture;
mod post;
mod sealed;
mod target;
mod urgent_action;

mod act;
mod after;
mod approve;
mod case;
mod chain;
mod decide;
mod desk_role;
mod ends;
mod fact;
mod padding;
mod paper;
mod planner;
mod published;
mod tally;
mod translate;
mod update;
mod variety;

pub use act::{Act, ActKey, ActKind, Channel};
pub use approve::{Eyes, ask_approval, issue, send_back};
pub use case::{Case, CaseId, Edition, Gate, Stage, Standing};
pub use chain::{Earlier, HolderChange, Prepared};
pub use consent::{Audience, Consent, ConsentRole, Grant, Scope};
pub use country::Country;
pub use deadline::{AfterDeadline, Deadline};
pub use decide::{
    Decision, Refusal, add_translation, correct, decide_consent, give_picture, hold, import, lift_hold, stop, take,
    take_picture_away,
};
pub use desk_role::{DeskRole, Duty};
pub use ends::{
    BACKUP_DAYS, DRAFT_DAYS, OFFERED_AFTER_DAYS, ROWS_DAYS, Tombstone, WARNED_DAYS, delete, delete_by_itself, keep,
};
pub use fact::{Deed, Fact, FormRemark, Imported, Past, StopReason};
pub use figure::{AsOf, Figure, FigurePart, Qualifier};
pub use hours::OfficeHours;
pub use language::Language;
pub use letter::{Appeal, Demand, ModelLetter, OwnWords, Writer};
pub use minor::{MinorRefusal, sign_as_minor};
pub use narrowing::{CaseLink, Narrowing};
pub use number::{IndexNumber, UaNumber};
pub use office::{
    Embassy, NameOrganisation, Office, OfficeContact, OfficeRules, OfficeTopic, OfficeWords, OwnCountry, Postage,
    SignatureRule, Suspension,
};
pub use office_directory::{AfterRule, OfficeDirectory};
pub use office_edition::{OfficeCode, OfficeEdition, OfficeStage};
pub use outcome::{Attribution, Certainty, Judged, Outcome, OutcomeKind};
pub use padding::Padding;
pub use paper::{
    LATE_AFTER_DAYS, LINK_DAYS, MOST_ALONE, MOST_LANGUAGES, MOST_LETTERS, MOST_UNSEEN_OF_A_DAY, PaperBatch, PaperBy,
    PaperCount, PaperDoubt, PaperEntry, PaperRefusal, PaperState, count_paper, evening_ends,
};
pub use person::{Mentioned, PersonAtRisk, Pronouns, Sex};
pub use picture::{Picture, Rendition};
pub use planner::{AfterPlan, Arrival, Cost, Plan, PlannedWay, Risk, Situation};
pub use post::{LETTER_GRAMS, PostFile, PostFiles, PostFlaw, PostStop, PostTable, Price, Transit, postage, postage_in};
pub use published::{STEP, in_steps, in_whole_steps, in_whole_steps_of};
pub use sealed::{Sealed, SealedId, SealedKind};
pub use tally::Tally;
pub use target::{CopyTo, Salutation, Target, Valediction};
pub use translate::{fill_translation, fills_alone};
pub use update::{
    change_holder, close, drop_update, end_edition, give_link, issue_edition, judge_outcome, narrow, prepare_update,
    put_edition, revoke_link, withdraw_outcome,
};
pub use urgent_action::{Kind, Link, Previous, UrgentAction};
pub use variety::{DEMANDS_OF_A_SHEET, MOST_VARIANTS, SheetPlan, vary};

/// A calendar day. Clamor keeps the times of acts and deeds as days only.
pub type Day = jiff::civil::Date;
