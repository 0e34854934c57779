//! What this server holds: the one table, which the page, the command and the book show, and which the sweeper obeys.
//!
//! A thing that is stored and does not stand here fails a test: every table and column of the store belongs to exactly one of
//! these.

mod page;
#[cfg(test)]
mod tests;
mod text;
mod view;

pub(crate) use page::{in_readers_language, show};
pub use text::as_markdown;

use crate::{desk, kept, pressure};

/// One thing that is held.
pub struct Holding {
    /// Its name: the id of its place on the page, and the beginning of the keys of its words.
    pub name: &'static str,
    /// Where it is.
    pub place: Place,
    /// Whom it names.
    pub names: Names,
    /// How long it is held.
    pub lasts: Lasts,
    /// Who can open it.
    pub opens: Opens,
    /// How it ends.
    pub dies: Dies,
}

/// Where something is.
#[derive(Clone, Copy)]
pub enum Place {
    /// In tables of the database, each with the columns that are part of it.
    Tables(&'static [(&'static str, &'static [&'static str])]),
    /// In a folder of its own beside the database.
    Folder(&'static str),
    /// In a file of its own beside the database.
    Beside,
    /// In the memory of the running program.
    Memory,
    /// On somebody's device.
    Device,
    /// Outside the program.
    Outside,
}

/// Whom something names.
#[derive(Clone, Copy)]
pub enum Names {
    /// Nobody.
    Nobody,
    /// The people in the case.
    People,
    /// Whoever can be recognised.
    Pictured,
    /// The people of the desk.
    Desk,
    /// A key of an account.
    Key,
    /// Whoever writes.
    Writer,
    /// Nobody here: what it names is sealed.
    Sealed,
    /// The people who may open what is sealed.
    Keyholders,
}

/// How long something is held. What runs out by itself carries the figure that the program goes by.
#[derive(Clone, Copy)]
pub enum Lasts {
    /// Until it is deleted; a draft by itself, after so many days.
    Case(u64),
    /// So many days after the last one on which the case took acts.
    AfterActs(u64),
    /// As long as the folder; those of a draft go with it.
    Counts,
    /// As long as the folder.
    Installation,
    /// Until it may not be shown any more.
    Shown,
    /// Until the account ends.
    Account,
    /// Until the desk deletes it.
    Deleted,
    /// So many days, or until the desk deletes it.
    Days(u64),
    /// Until it is removed.
    Removed,
    /// Until the next deed with the case.
    NextDeed,
    /// Until somebody answers it.
    Answered,
    /// Until it is used, or so many days after it was made.
    Link(u64),
    /// Until something is deleted, or so many days after an update.
    Update(u64),
    /// Until so many hours without a request.
    Idle(u64),
    /// So many hours.
    Hours(u64),
    /// So many minutes.
    Minutes(u64),
    /// Until it changes.
    Changed,
    /// As long as a request.
    Request,
    /// Until it is wiped, or so many days.
    Device(u64),
    /// As long as the system's journal.
    Journal,
}

/// Who can open something.
#[derive(Clone, Copy)]
pub enum Opens {
    /// Everybody.
    All,
    /// What is issued, everybody; all of it, whoever can read the folder.
    Issued,
    /// Whoever can read the folder.
    Folder,
    /// Whoever can read the folder; it is in no backup.
    DataFolder,
    /// Operators, and whoever can read the folder.
    Operators,
    /// Whoever has a key that is elsewhere.
    Keys,
    /// Nobody.
    Nobody,
    /// Whoever has all rights on the running machine.
    Machine,
    /// Whoever uses the device.
    Device,
    /// Whoever runs the server.
    Operator,
}

/// How something ends.
#[derive(Clone, Copy)]
pub enum Dies {
    /// With the folder and its backups.
    Folder,
    /// Deleted and overwritten in the file.
    Overwritten,
    /// Forgotten in memory.
    Memory,
    /// Overwritten in memory.
    Wiped,
    /// On the device.
    Device,
    /// As the system is told to.
    Journal,
}

/// The folder beside the database with the certificate that an authority gave, its key, and the key of the account there.
pub const CERTIFICATES: &str = "certificates";

/// What is held, the gravest first.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        name: "cases",
        place: Place::Tables(&[
            ("gate", &["case_no", "id", "version", "takes_until"]),
            ("office_gate", &["case_no", "office", "takes_until"]),
            ("fact", &["seq", "case_no", "version", "day", "role", "deed", "body"]),
        ]),
        names: Names::People,
        lasts: Lasts::Case(casework::DRAFT_DAYS as u64),
        opens: Opens::Issued,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "consent",
        // Its decisions are facts, and stand with them.
        place: Place::Tables(&[("fact", &[])]),
        names: Names::Nobody,
        lasts: Lasts::Case(casework::DRAFT_DAYS as u64),
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "case-links",
        // They were given and revoked by facts, and stand with them.
        place: Place::Tables(&[("fact", &[])]),
        names: Names::Nobody,
        lasts: Lasts::Case(casework::DRAFT_DAYS as u64),
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "photographs",
        place: Place::Tables(&[(
            "picture",
            &["case_no", "words", "large_width", "large_height", "large", "small_width", "small_height", "small"],
        )]),
        names: Names::Pictured,
        lasts: Lasts::Shown,
        opens: Opens::Issued,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "accounts",
        place: Place::Tables(&[(
            "account",
            &[
                "key",
                "version",
                "name",
                "sign_in_name",
                "role",
                "made",
                "password",
                "authenticator",
                "recovery",
                "passkeys",
            ],
        )]),
        names: Names::Desk,
        lasts: Lasts::Account,
        opens: Opens::Operators,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "keyholders",
        place: Place::Tables(&[("keyholder", &["name", "key", "since"])]),
        names: Names::Keyholders,
        lasts: Lasts::Removed,
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "sealed",
        place: Place::Tables(&[("sealed", &["id", "case_no", "kind", "day", "ciphertext"])]),
        names: Names::Sealed,
        lasts: Lasts::Deleted,
        opens: Opens::Keys,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "sealed-words",
        // They are rows of the same table, as are the next ones.
        place: Place::Tables(&[("sealed", &[])]),
        names: Names::Sealed,
        lasts: Lasts::Days(store::WORDS_LAST_DAYS),
        opens: Opens::Keys,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "sealed-deeds",
        place: Place::Tables(&[("sealed", &[])]),
        names: Names::Sealed,
        lasts: Lasts::Days(store::DEEDS_LAST_DAYS),
        opens: Opens::Keys,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "asking",
        place: Place::Tables(&[("asking", &["case_no", "version", "by_key"])]),
        names: Names::Key,
        lasts: Lasts::NextDeed,
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "said-sent",
        place: Place::Tables(&[("said_sent", &["key", "case_no", "day", "channel"])]),
        names: Names::Nobody,
        lasts: Lasts::AfterActs(casework::ROWS_DAYS as u64),
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "counts",
        place: Place::Tables(&[
            ("tally", &["case_no", "kind", "day", "count"]),
            ("office_tally", &["case_no", "office", "kind", "day", "count"]),
            ("let_go", &["case_no", "day", "rows"]),
        ]),
        names: Names::Nobody,
        lasts: Lasts::Counts,
        opens: Opens::All,
        dies: Dies::Folder,
    },
    Holding {
        name: "paper",
        place: Place::Tables(&[
            ("paper", &["key", "case_no", "day", "letters", "people", "languages", "entered", "link", "corrects"]),
            ("paper_decided", &["key", "case_no", "day", "counts"]),
        ]),
        names: Names::Nobody,
        lasts: Lasts::Counts,
        opens: Opens::Folder,
        dies: Dies::Folder,
    },
    Holding {
        name: "paper-waiting",
        place: Place::Tables(&[("paper_waiting", &["key", "case_no", "by_key"])]),
        names: Names::Key,
        lasts: Lasts::Answered,
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "tombstones",
        // The id stands in the row of the gate, which stays; its columns are listed with the cases.
        place: Place::Tables(&[("tombstone", &["seq", "case_no", "day", "was_issued"]), ("gate", &[])]),
        names: Names::Nobody,
        lasts: Lasts::Installation,
        opens: Opens::All,
        dies: Dies::Folder,
    },
    Holding {
        name: "links",
        place: Place::Tables(&[("invitation", &["hash", "until", "role", "direct"])]),
        names: Names::Nobody,
        lasts: Lasts::Link(desk::invitation::DAYS_AFTER_TODAY as u64),
        opens: Opens::Nobody,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "installation",
        place: Place::Tables(&[("note", &["name", "value"]), ("rewrite", &["one", "owed"])]),
        names: Names::Nobody,
        lasts: Lasts::Installation,
        opens: Opens::Folder,
        dies: Dies::Folder,
    },
    Holding {
        name: "certificates",
        place: Place::Folder(CERTIFICATES),
        names: Names::Nobody,
        lasts: Lasts::Installation,
        opens: Opens::DataFolder,
        dies: Dies::Folder,
    },
    Holding {
        name: "before",
        place: Place::Beside,
        names: Names::People,
        lasts: Lasts::Update(store::KEPT_BEFORE_UPDATE_DAYS),
        opens: Opens::Folder,
        dies: Dies::Overwritten,
    },
    Holding {
        name: "typed",
        place: Place::Memory,
        names: Names::Writer,
        lasts: Lasts::Request,
        opens: Opens::Machine,
        dies: Dies::Wiped,
    },
    Holding {
        name: "sessions",
        place: Place::Memory,
        names: Names::Key,
        lasts: Lasts::Idle(desk::IDLE_HOURS),
        opens: Opens::Machine,
        dies: Dies::Memory,
    },
    Holding {
        name: "attempts",
        place: Place::Memory,
        names: Names::Nobody,
        lasts: Lasts::Hours(desk::FORGOTTEN_AFTER_HOURS),
        opens: Opens::Machine,
        dies: Dies::Memory,
    },
    Holding {
        name: "questions",
        place: Place::Memory,
        names: Names::Nobody,
        lasts: Lasts::Minutes(desk::ANSWERED_WITHIN_MINUTES),
        opens: Opens::Machine,
        dies: Dies::Memory,
    },
    Holding {
        name: "pressure",
        place: Place::Memory,
        names: Names::Nobody,
        lasts: Lasts::Minutes(pressure::KEY_MINUTES),
        opens: Opens::Machine,
        dies: Dies::Memory,
    },
    Holding {
        name: "pages",
        place: Place::Memory,
        names: Names::People,
        lasts: Lasts::Changed,
        opens: Opens::Issued,
        dies: Dies::Memory,
    },
    Holding {
        name: "kept",
        place: Place::Device,
        names: Names::Writer,
        lasts: Lasts::Device(kept::DAYS),
        opens: Opens::Device,
        dies: Dies::Device,
    },
    Holding {
        name: "desk-kept",
        place: Place::Device,
        names: Names::People,
        lasts: Lasts::Device(kept::DAYS),
        opens: Opens::Device,
        dies: Dies::Device,
    },
    Holding {
        name: "journal",
        place: Place::Outside,
        names: Names::Nobody,
        lasts: Lasts::Journal,
        opens: Opens::Operator,
        dies: Dies::Journal,
    },
];

/// What a seizure can take, in the order of the page.
pub const SEIZED: [&str; 7] = ["disk", "backup", "running", "proxy", "line", "device", "recipient"];

/// What is not yet true of what is promised.
pub const NOT_YET: [&str; 1] = ["encrypted"];
