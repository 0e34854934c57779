//! Forms of address: how a letter to the holder of an office opens and closes, what stands on its envelope, how the person is
//! spoken of. The data set is `data/address/`, which anybody may use alone; its README says what is in it.
//!
//! A form is chosen by the office, the country and the language, and by the gender where words show it ("Ministra", "Madam").
//! A first name shows nothing here.

mod courtesy;
mod load;
mod office;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use casework::{Country, Language, Target, UrgentAction};

pub use courtesy::{Courtesy, closing_for};
pub use load::{Files, Kind, Row, SourcePage, Tables, Wrong};

/// Stands for every office, or every country.
const EVERY: &str = "*";

/// Where the name of the holder goes.
const NAME: &str = "{name}";

/// Where a closing repeats the salutation, without the sign at its end.
const SALUTATION: &str = "{salutation}";

/// Whether words show that a man or a woman holds an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// A man.
    Man,
    /// A woman.
    Woman,
}

/// The parts of a form of address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How a letter opens.
    Salutation,
    /// How it closes, before the name of the writer.
    Valediction,
    /// The line with the holder's name on an envelope.
    Envelope,
    /// How the person is spoken of in the text ("Your Excellency").
    SpokenOf,
}

impl Part {
    /// All parts, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Salutation, Self::Valediction, Self::Envelope, Self::SpokenOf];

    /// The word used in the data: `salutation`, `valediction`, `envelope`, `spoken-of`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Salutation => "salutation",
            Self::Valediction => "valediction",
            Self::Envelope => "envelope",
            Self::SpokenOf => "spoken-of",
        }
    }
}

/// What a form of address stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The words were found on a page that is named.
    Sourced,
    /// They were written after those of another office, country or gender; no page was found.
    ByAnalogy,
}

/// One part of a form of address, ready for use.
pub struct Form {
    /// The words, with the holder's name where they have one.
    pub words: String,
    /// The row from which they come.
    pub row: &'static Row<'static>,
}

impl Form {
    /// What the words stand on.
    #[must_use]
    pub fn status(&self) -> Status {
        if self.row.sources.is_empty() { Status::ByAnalogy } else { Status::Sourced }
    }

    /// Whether somebody who speaks the language has looked at the words.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.row.reviewed.is_some()
    }

    /// The pages on which the words were found.
    #[must_use]
    pub fn sources(&self) -> Vec<&'static SourcePage<'static>> {
        self.row.sources.iter().filter_map(|place| TABLES.sources.get(*place)).collect()
    }
}

/// How one addresses the holder of an office in a language. It can hold a name, so it cannot be printed as a whole.
pub struct FormOfAddress {
    /// The kind of office ("minister").
    pub kind: &'static str,
    /// How a letter opens, with its comma or colon.
    pub salutation: Form,
    /// How it closes, with its comma or full stop.
    pub valediction: Form,
    /// The line of an envelope that has the name.
    pub envelope: Option<Form>,
    /// How the person is spoken of in the text.
    pub spoken_of: Option<Form>,
}

impl FormOfAddress {
    /// What a letter with this salutation and this valediction stands on: the weaker of both.
    #[must_use]
    pub fn status(&self) -> Status {
        let both = [&self.salutation, &self.valediction];
        if both.iter().all(|form| form.status() == Status::Sourced) { Status::Sourced } else { Status::ByAnalogy }
    }

    /// Whether somebody who speaks the language has looked at both.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.salutation.is_reviewed() && self.valediction.is_reviewed()
    }
}

/// The data set. A test reads every row; where it could not be read at all, there would be no forms.
static TABLES: LazyLock<Tables<'static>> = LazyLock::new(|| Tables::read(&load::FILES).unwrap_or_default());

/// The data set, to list it.
#[must_use]
pub fn tables() -> &'static Tables<'static> {
    &TABLES
}

/// The kind of the office that words name ("Minister of Justice", "Fiscal General de la República"), and the gender where they
/// show it. The words are looked up in their own language first, then in the others.
#[must_use]
pub fn kind_of(office: &str, language: &Language) -> Option<(&'static str, Option<Gender>)> {
    office::kind_of(&TABLES, office, language)
}

/// The gender that words before a name or in a salutation show ("Madam", "Señor"); `None` where they show none, or both.
#[must_use]
pub fn gender_shown<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Gender> {
    office::gender_shown(&TABLES, texts)
}

/// How one addresses the holder of a kind of office, in a language. `None` where the data set has no words for it.
#[must_use]
pub fn forms_of_address(
    kind: &str,
    country: Option<Country>,
    language: &Language,
    gender: Option<Gender>,
    name: Option<&str>,
) -> Option<FormOfAddress> {
    let rows = TABLES.forms_in(language)?;
    let kind = TABLES.kind(kind)?.name;
    let find = |part| {
        let row = chosen(&TABLES, rows, kind, &Wanted { part, country, gender, named: name.is_some() })?;
        Some(Form { words: row.words.replace(NAME, name.unwrap_or_default()), row })
    };
    let salutation = find(Part::Salutation)?;
    let mut valediction = find(Part::Valediction)?;
    let repeated = salutation.words.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    valediction.words = valediction.words.replace(SALUTATION, repeated);
    Some(FormOfAddress {
        kind,
        salutation,
        valediction,
        envelope: find(Part::Envelope),
        spoken_of: find(Part::SpokenOf),
    })
}

/// How one addresses the target of an urgent action, in a language. `None` where the office is not known, or has no words.
#[must_use]
pub fn forms_for(
    target: &Target,
    action: &UrgentAction,
    language: &Language,
    gender: Option<Gender>,
) -> Option<FormOfAddress> {
    let (kind, _) = kind_of(target.office.as_deref()?, &action.language)?;
    forms_of_address(kind, country_of(target, action), language, gender, target.name.as_deref())
}

/// The forms among which somebody may choose for a target: the one for the gender that is known; else those for a woman, for a
/// man and for whom nobody knows. Each salutation once.
#[must_use]
pub fn candidates(
    target: &Target,
    action: &UrgentAction,
    language: &Language,
    gender: Option<Gender>,
) -> Vec<FormOfAddress> {
    let Some((kind, _)) = target.office.as_deref().and_then(|office| kind_of(office, &action.language)) else {
        return Vec::new();
    };
    let genders = match gender {
        Some(known) => vec![Some(known)],
        None => vec![Some(Gender::Woman), Some(Gender::Man), None],
    };
    let mut found: Vec<FormOfAddress> = Vec::new();
    for gender in genders {
        let forms = forms_of_address(kind, country_of(target, action), language, gender, target.name.as_deref());
        let Some(forms) = forms else { continue };
        if found.iter().all(|known| known.salutation.words != forms.salutation.words) {
            found.push(forms);
        }
    }
    found
}

/// The gender that words of a target show: those of the office, those before the holder's name, those of the salutation.
#[must_use]
pub fn gender_of(target: &Target, action: &UrgentAction) -> Option<Gender> {
    let office = target.office.as_deref().and_then(|office| kind_of(office, &action.language));
    let salutation = target.salutation.as_ref().map(|salutation| salutation.0.as_str());
    let shown = || gender_shown(target.name.as_deref().into_iter().chain(salutation));
    office.and_then(|(_, gender)| gender).or_else(shown)
}

/// The gender that a target's words show in the editions of a case, each given with its edition; `None` where they show none, or
/// not the same.
#[must_use]
pub fn gender_among<'t>(editions: impl IntoIterator<Item = (&'t Target, &'t UrgentAction)>) -> Option<Gender> {
    let mut shown = editions.into_iter().filter_map(|(target, action)| gender_of(target, action));
    let first = shown.next()?;
    shown.all(|gender| gender == first).then_some(first)
}

/// The country of an office: that of its address, else the only one of the case.
fn country_of(target: &Target, action: &UrgentAction) -> Option<Country> {
    target.country.or(match action.countries.as_slice() {
        [only] => Some(*only),
        _ => None,
    })
}

/// What a row has to fit.
struct Wanted {
    part: Part,
    country: Option<Country>,
    gender: Option<Gender>,
    named: bool,
}

/// The row with the closest words: for this office in this country, for every office of the country, for this office anywhere,
/// for the broader offices in the same way, for every office anywhere. Of each, words for one gender and words with the holder's
/// name come first.
fn chosen<'r, 'a>(tables: &Tables<'a>, rows: &'r [Row<'a>], kind: &str, wanted: &Wanted) -> Option<&'r Row<'a>> {
    let fits = |row: &&Row<'_>| {
        row.part == wanted.part
            && (row.gender.is_none() || row.gender == wanted.gender)
            && (wanted.named || !row.words.contains(NAME))
    };
    let best = |kind: &str, here: bool| {
        let of_place = |row: &&Row<'_>| match wanted.country {
            Some(country) if here => row.countries.contains(&country),
            _ => !here && row.countries.is_empty(),
        };
        let rows = rows.iter().filter(|row| row.kind == kind).filter(of_place).filter(fits);
        rows.max_by_key(|row| (row.gender.is_some(), row.words.contains(NAME)))
    };
    let kinds = tables.with_broader(kind);
    best(kind, true)
        .or_else(|| best(EVERY, true))
        .or_else(|| kinds.iter().find_map(|kind| best(kind, true).or_else(|| best(kind, false))))
        .or_else(|| best(EVERY, false))
}
