//! The documents of one case in their order: what came before, what is being prepared, what holds now.

use crate::{Day, Imported, Language};

/// A document that was issued and that a later one has taken the place of. It stays at its own address, marked so.
#[derive(Clone, PartialEq)]
pub struct Earlier {
    /// Its case file as it was in the end.
    pub words: String,
    /// Its translations as they were in the end.
    pub translations: Vec<(Language, String)>,
    /// The day on which it was issued.
    pub issued: Day,
    /// The day on which the later one took its place.
    pub superseded: Day,
}

/// A further document that was put in and that nobody has issued yet.
#[derive(Clone, PartialEq)]
pub struct Prepared {
    /// The document.
    pub document: Imported,
    /// Its values, as they were read and corrected.
    pub words: String,
    /// The contradictions with what holds now that somebody looked at and decided: their names.
    pub settled: Vec<String>,
}

/// Who holds an office has changed: the old holder is kept, with the day.
#[derive(Clone, PartialEq, Eq)]
pub struct HolderChange {
    /// The key of the target within the case file (`t1`), or of one that an office added.
    pub target: String,
    /// How the office was called until then, in the words of the target; `None` where it has no name, and in facts from before
    /// it was kept.
    pub office: Option<String>,
    /// Who held it; `None` where the document named nobody.
    pub from: Option<String>,
    /// Who holds it; `None`: nobody is known, and one writes to the office.
    pub to: Option<String>,
    /// Since which day.
    pub since: Day,
}
