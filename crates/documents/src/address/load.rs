//! Reads the files of `data/address/`. What is wrong with them is told with file and line.

use std::fmt;

use casework::{Country, Day, Language};

use super::{EVERY, Gender, NAME, Part, SALUTATION};
use crate::read::fold::fold;

/// What stands for a source where no page was found.
const BY_ANALOGY: &str = "by_analogy";

/// What stands for a reviewer where nobody has looked yet.
const UNREVIEWED: &str = "unreviewed";

/// The kind of words that look like those of an office with forms of address, and are none.
const UNKNOWN: &str = "unknown";

/// What stands for the gender of words that are for everybody.
const ANY: &str = "any";

/// The texts of the data set.
pub struct Files<'a> {
    /// The kinds of offices.
    pub kinds: &'a str,
    /// The pages on which words were found.
    pub sources: &'a str,
    /// The words that show a gender.
    pub honorifics: &'a str,
    /// The words of letters: the name of each file and its text.
    pub forms: &'a [(&'a str, &'a str)],
    /// The words of offices: the name of each file and its text.
    pub offices: &'a [(&'a str, &'a str)],
}

/// The files that come with the program.
pub(super) static FILES: Files<'static> = Files {
    kinds: include_str!("../../data/address/kinds.tsv"),
    sources: include_str!("../../data/address/sources.tsv"),
    honorifics: include_str!("../../data/address/honorifics.tsv"),
    forms: include!(concat!(env!("OUT_DIR"), "/address-forms.rs")),
    offices: include!(concat!(env!("OUT_DIR"), "/address-offices.rs")),
};

/// A page on which words were found.
#[derive(Debug)]
pub struct SourcePage<'a> {
    /// The name that rows refer to.
    pub id: &'a str,
    /// What the page is.
    pub title: &'a str,
    /// Its address.
    pub address: &'a str,
    /// The day on which a stored copy of it was read.
    pub seen: Day,
}

/// A kind of office.
#[derive(Debug)]
pub struct Kind<'a> {
    /// Its name in the data.
    pub name: &'a str,
    /// The kind whose words are taken where a language has none for this one; empty where there is none.
    pub broader: &'a str,
    /// What it is, in English.
    pub meaning: &'a str,
}

/// A row of a file of forms: the words of one part.
#[derive(Debug)]
pub struct Row<'a> {
    /// The kind of office; `*` for every one.
    pub kind: &'a str,
    /// The countries; none for everywhere else.
    pub countries: Vec<Country>,
    /// For whom; `None` for everybody.
    pub gender: Option<Gender>,
    /// Which part.
    pub part: Part,
    /// The words; `{name}` and `{salutation}` stand for these.
    pub words: &'a str,
    /// The places of its sources; none for words that were written by analogy.
    pub sources: Vec<usize>,
    /// Who looked at it.
    pub reviewed: Option<&'a str>,
    /// What else is to be known.
    pub note: Option<&'a str>,
}

/// The words of an office.
#[derive(Debug)]
pub(super) struct OfficeRow<'a> {
    /// The folded words in order; `*` for a gap.
    pub(super) words: Vec<String>,
    /// The kind; `None` where none is known.
    pub(super) kind: Option<&'a str>,
    pub(super) gender: Option<Gender>,
}

/// The data set.
#[derive(Debug, Default)]
pub struct Tables<'a> {
    /// The kinds of offices.
    pub kinds: Vec<Kind<'a>>,
    /// The pages.
    pub sources: Vec<SourcePage<'a>>,
    pub(super) forms: Vec<(Language, Vec<Row<'a>>)>,
    pub(super) offices: Vec<(Language, Vec<OfficeRow<'a>>)>,
    pub(super) honorifics: Vec<(String, Gender)>,
}

/// What is wrong with a file, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The file, under `data/address/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub why: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "data/address/{}:{}: {}", self.file, self.line, self.why)
    }
}

impl<'a> Tables<'a> {
    /// Reads the data set.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(files: &Files<'a>) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut tables = Self::default();
        each(&mut wrong, "kinds.tsv", files.kinds, 3, |cells| {
            tables.kinds.push(Kind { name: cells[0], broader: cells[1], meaning: cells[2] });
            Ok(())
        });
        each(&mut wrong, "sources.tsv", files.sources, 4, |cells| {
            let seen = cells[3].parse().map_err(|_| format!("`{}` is no day", cells[3]))?;
            tables.sources.push(SourcePage { id: cells[0], title: cells[1], address: cells[2], seen });
            Ok(())
        });
        each(&mut wrong, "honorifics.tsv", files.honorifics, 2, |cells| {
            let gender = gender(cells[1])?.ok_or("it shows no gender")?;
            tables.honorifics.push((fold(cells[0]), gender));
            Ok(())
        });
        for (name, text) in files.forms {
            let file = format!("forms/{name}");
            let mut rows: Vec<Row<'a>> = Vec::new();
            each(&mut wrong, &file, text, 8, |cells| {
                let row = row(&tables, cells)?;
                if rows.iter().any(|other| is_same(&row, other)) {
                    return Err("another row is for the same office, country, gender and part".into());
                }
                rows.push(row);
                Ok(())
            });
            tables.forms.push((language_of(name, &file, &mut wrong), rows));
        }
        for (name, text) in files.offices {
            let file = format!("offices/{name}");
            let mut all = Vec::new();
            each(&mut wrong, &file, text, 3, |cells| {
                all.push(office_words(&tables, cells)?);
                Ok(())
            });
            tables.offices.push((language_of(name, &file, &mut wrong), all));
        }
        if wrong.is_empty() { Ok(tables) } else { Err(wrong) }
    }

    /// The rows of a language.
    #[must_use]
    pub fn forms_in(&self, language: &Language) -> Option<&[Row<'a>]> {
        let found = self.forms.iter().find(|(known, _)| known.is_same_language(language));
        found.map(|(_, rows)| rows.as_slice())
    }

    /// The languages that have forms.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.forms.iter().map(|(language, _)| language)
    }

    /// A kind of office, by its name.
    #[must_use]
    pub fn kind(&self, name: &str) -> Option<&Kind<'a>> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    /// A kind and its broader ones, from the closest on. Each kind once, so that a ring ends.
    pub(super) fn with_broader(&self, name: &str) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let mut next = self.kind(name);
        while let Some(kind) = next.filter(|kind| !all.contains(&kind.name)) {
            all.push(kind.name);
            next = self.kind(kind.broader);
        }
        all
    }
}

/// Gives every row of a file, in cells; empty cells at the end of a line may be left out. The first row has the names of the
/// columns.
fn each<'a>(
    wrong: &mut Vec<Wrong>,
    file: &str,
    text: &'a str,
    columns: usize,
    mut take: impl FnMut(&[&'a str]) -> Result<(), String>,
) {
    let rows = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.trim().is_empty());
    for (line, number) in rows.skip(1) {
        let mut cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let taken = if cells.len() > columns {
            Err(format!("{} cells, and there are {columns} columns; cells are parted by a tab", cells.len()))
        } else {
            cells.resize(columns, "");
            if cells[0].is_empty() { Err("the first cell is empty".to_owned()) } else { take(&cells) }
        };
        if let Err(why) = taken {
            wrong.push(Wrong { file: file.to_owned(), line: number, why });
        }
    }
}

/// The language of a file, from its name (`es.tsv`).
fn language_of(name: &str, file: &str, wrong: &mut Vec<Wrong>) -> Language {
    Language::from_tag(name.trim_end_matches(".tsv")).unwrap_or_else(|| {
        let why = "its name is not the tag of a language".to_owned();
        wrong.push(Wrong { file: file.to_owned(), line: 1, why });
        Language::english()
    })
}

fn row<'a>(tables: &Tables<'a>, cells: &[&'a str]) -> Result<Row<'a>, String> {
    if cells[0] != EVERY {
        known_kind(tables, cells[0])?;
    }
    let code = |code: &str| Country::from_code(code.trim()).ok_or(format!("`{code}` is no country"));
    let countries = match cells[1] {
        EVERY => Vec::new(),
        codes => codes.split(',').map(code).collect::<Result<_, _>>()?,
    };
    let part = Part::ALL.into_iter().find(|part| part.word() == cells[3]);
    let part = part.ok_or(format!("`{}` is no part", cells[3]))?;
    let words = cells[4];
    if words.is_empty() {
        return Err("it has no words".into());
    }
    if words.replace(NAME, "").replace(SALUTATION, "").contains(['{', '}']) {
        return Err("it refers to something else than {name} and {salutation}".into());
    }
    let sources = match cells[5] {
        "" => return Err("it has neither a source nor the mark by_analogy".into()),
        BY_ANALOGY => Vec::new(),
        ids => ids.split(' ').map(|id| place_of(tables, id)).collect::<Result<_, _>>()?,
    };
    let reviewed = match cells[6] {
        "" => return Err("it does not say who reviewed it; nobody is `unreviewed`".into()),
        UNREVIEWED => None,
        name => Some(name),
    };
    let note = Some(cells[7]).filter(|note| !note.is_empty());
    Ok(Row { kind: cells[0], countries, gender: gender(cells[2])?, part, words, sources, reviewed, note })
}

/// Whether two rows stand for the same; one with the holder's name and one without it do not.
fn is_same(row: &Row<'_>, other: &Row<'_>) -> bool {
    let place = |row: &Row<'_>| (row.gender, row.part, row.words.contains(NAME));
    let meet = row.countries.iter().any(|country| other.countries.contains(country));
    row.kind == other.kind && place(row) == place(other) && (meet || row.countries == other.countries)
}

fn office_words<'a>(tables: &Tables<'a>, cells: &[&'a str]) -> Result<OfficeRow<'a>, String> {
    let kind = match cells[1] {
        UNKNOWN => None,
        name => Some(known_kind(tables, name)?),
    };
    let gender = if cells[2].is_empty() { None } else { gender(cells[2])? };
    let mut words = Vec::new();
    for word in cells[0].split(' ') {
        if word == EVERY { words.push(EVERY.to_owned()) } else { words.extend(super::office::words_of(word)) }
    }
    let is_gap = |word: Option<&String>| word.is_none_or(|word| word == EVERY);
    if is_gap(words.first()) || is_gap(words.last()) {
        return Err("it begins or ends with a gap".into());
    }
    Ok(OfficeRow { words, kind, gender })
}

fn known_kind<'a>(tables: &Tables<'a>, name: &str) -> Result<&'a str, String> {
    tables.kind(name).map(|kind| kind.name).ok_or(format!("kinds.tsv has no `{name}`"))
}

fn place_of(tables: &Tables<'_>, id: &str) -> Result<usize, String> {
    tables.sources.iter().position(|source| source.id == id).ok_or(format!("sources.tsv has no `{id}`"))
}

fn gender(word: &str) -> Result<Option<Gender>, String> {
    match word {
        "man" => Ok(Some(Gender::Man)),
        "woman" => Ok(Some(Gender::Woman)),
        ANY => Ok(None),
        _ => Err(format!("`{word}` is none of man, woman, any")),
    }
}
