//! A holding in words.

use super::{Dies, HOLDINGS, Holding, Lasts, NOT_YET, Names, Opens, Place, SEIZED};
use crate::Words;

/// A holding, in words.
pub(super) struct View {
    /// The id of its place on the page.
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) what: String,
    /// The rest, each with its label.
    pub(super) rows: Vec<(String, String)>,
}

/// What a seizure yields, in words.
pub(super) struct Seized {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) yields: String,
    /// What it does not yield.
    pub(super) not: String,
}

/// What each seizure yields.
pub(super) fn seized(words: &Words) -> Vec<Seized> {
    let one = |name| Seized {
        name,
        title: words.say(&format!("holdings-seized-{name}")),
        yields: words.say(&format!("holdings-seized-{name}-yields")),
        not: words.say(&format!("holdings-seized-{name}-not")),
    };
    SEIZED.into_iter().map(one).collect()
}

/// What is not yet true, in words.
pub(super) fn not_yet(words: &Words) -> Vec<String> {
    NOT_YET.into_iter().map(|name| words.say(&format!("holdings-not-yet-{name}"))).collect()
}

/// All holdings, in words.
pub(super) fn all(words: &Words) -> Vec<View> {
    HOLDINGS.iter().map(|holding| View::of(words, holding)).collect()
}

impl View {
    fn of(words: &Words, holding: &Holding) -> Self {
        let name = holding.name;
        let rows = [
            ("why", words.say(&format!("holdings-{name}-why"))),
            ("where", place(words, holding.place)),
            ("names", said(words, "names", holding.names.key())),
            ("lasts", lasts(words, holding.lasts)),
            ("opens", said(words, "opens", holding.opens.key())),
            ("dies", said(words, "dies", holding.dies.key())),
        ];
        Self {
            id: name,
            title: words.say(&format!("holdings-{name}")),
            what: words.say(&format!("holdings-{name}-what")),
            rows: rows.map(|(label, text)| (words.say(&format!("holdings-{label}")), text)).into(),
        }
    }
}

fn said(words: &Words, question: &str, answer: &str) -> String {
    words.say(&format!("holdings-{question}-{answer}"))
}

fn place(words: &Words, place: Place) -> String {
    match place {
        Place::Tables(tables) => {
            let names: Vec<&str> = tables.iter().map(|(name, _)| *name).collect();
            words.fill("holdings-where-database", "tables", names.join(&words.comma()))
        }
        Place::Folder(name) => words.fill("holdings-where-folder", "name", name),
        Place::Beside => words.say("holdings-where-beside"),
        Place::Memory => words.say("holdings-where-memory"),
        Place::Device => words.say("holdings-where-device"),
        Place::Outside => words.say("holdings-where-outside"),
    }
}

fn lasts(words: &Words, lasts: Lasts) -> String {
    let said = |key: &str| said(words, "lasts", key);
    match lasts {
        Lasts::Case(days) => words.count("holdings-lasts-case", days),
        Lasts::AfterActs(days) => words.count("holdings-lasts-after-acts", days),
        Lasts::Counts => said("counts"),
        Lasts::Installation => said("installation"),
        Lasts::Shown => said("shown"),
        Lasts::Account => said("account"),
        Lasts::Deleted => said("deleted"),
        Lasts::Days(days) => words.count("holdings-lasts-days", days),
        Lasts::Removed => said("removed"),
        Lasts::NextDeed => said("next-deed"),
        Lasts::Link(days) => words.count("holdings-lasts-link", days),
        Lasts::Update(days) => words.count("holdings-lasts-update", days),
        Lasts::Idle(hours) => words.count("holdings-lasts-idle", hours),
        Lasts::Hours(hours) => words.count("holdings-lasts-hours", hours),
        Lasts::Minutes(minutes) => words.count("holdings-lasts-minutes", minutes),
        Lasts::Changed => said("changed"),
        Lasts::Answered => said("answered"),
        Lasts::Request => said("request"),
        Lasts::Device(days) => words.count("holdings-lasts-device", days),
        Lasts::Journal => said("journal"),
    }
}

impl Names {
    fn key(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::People => "people",
            Self::Pictured => "pictured",
            Self::Desk => "desk",
            Self::Key => "key",
            Self::Writer => "writer",
            Self::Sealed => "sealed",
            Self::Keyholders => "keyholders",
        }
    }
}

impl Opens {
    fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Issued => "issued",
            Self::Folder => "folder",
            Self::DataFolder => "data-folder",
            Self::Operators => "operators",
            Self::Keys => "keys",
            Self::Nobody => "nobody",
            Self::Machine => "machine",
            Self::Device => "device",
            Self::Operator => "operator",
        }
    }
}

impl Dies {
    fn key(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Overwritten => "overwritten",
            Self::Memory => "memory",
            Self::Wiped => "wiped",
            Self::Device => "device",
            Self::Journal => "journal",
        }
    }
}
