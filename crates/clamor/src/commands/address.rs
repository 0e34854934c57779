//! `clamor explain address [LANG] [COUNTRY]`: the forms of address that there are, as a table.

use std::fmt::Write;

use casework::{Country, Language};
use documents::address::{Gender, Part, Row, forms_of_address, tables};

use crate::Failure;

/// What stands for every office, every country, everybody.
const EVERY: &str = "*";

/// A name that leaves the place of the name as it is.
const NAME: &str = "{name}";

/// The languages that have forms, and how much is known of them.
pub(super) fn languages() -> String {
    let english = Language::english();
    let mut text = String::from(
        "There are forms of address in these languages; `clamor explain address LANG` lists them, and\n\
         `clamor explain address LANG COUNTRY` those that hold for offices of a country.\n\n",
    );
    for language in tables().languages() {
        let rows = tables().forms_in(language).unwrap_or_default();
        let sourced = rows.iter().filter(|row| !row.sources.is_empty()).count();
        let reviewed = rows.iter().filter(|row| row.reviewed.is_some()).count();
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(
            text,
            "{:4}{}: {} rows, {sourced} with a source, {} by analogy; {reviewed} reviewed",
            language.tag(),
            language.name(&english),
            rows.len(),
            rows.len() - sourced
        );
    }
    text
}

/// The forms in a language; with a country, those that hold for its offices.
pub(super) fn table(language: &Language, country: Option<&str>) -> Result<String, Failure> {
    let rows = tables().forms_in(language).ok_or_else(|| no_language(language))?;
    let rows: Vec<(&str, &Row<'_>)> = match country {
        None => rows.iter().map(|row| (row.kind, row)).collect(),
        Some(code) => {
            let country = Country::from_code(&code.to_uppercase());
            in_country(language, country.ok_or_else(|| no_country(code))?)
        }
    };
    let head = ["OFFICE", "COUNTRY", "FOR", "PART", "WORDS", "STANDS ON"].map(str::to_owned);
    let cells: Vec<[String; 6]> =
        std::iter::once(head).chain(rows.iter().map(|(kind, row)| cells(kind, row))).collect();
    let mut text = format!("{}\n\n", language.name(&Language::english()));
    text += &aligned(&cells);
    let used = |place: usize| rows.iter().any(|(_, row)| row.sources.contains(&place));
    let mut sources = tables().sources.iter().zip(0..).filter(|(_, place)| used(*place)).peekable();
    if sources.peek().is_some() {
        text += "\nSOURCES\n";
    }
    for (source, _) in sources {
        let _ = writeln!(text, "{}: {}, seen {}\n  {}", source.id, source.title, source.seen, source.address);
    }
    Ok(text)
}

/// The rows that hold for the offices of a country, with the kind for which they do: each once.
fn in_country(language: &Language, country: Country) -> Vec<(&'static str, &'static Row<'static>)> {
    let mut found: Vec<(&str, &Row<'_>)> = Vec::new();
    for kind in &tables().kinds {
        for part in Part::ALL {
            for gender in [Some(Gender::Man), Some(Gender::Woman), None] {
                for name in [Some(NAME), None] {
                    let forms = forms_of_address(kind.name, Some(country), language, gender, name);
                    let form = forms.and_then(|forms| match part {
                        Part::Salutation => Some(forms.salutation),
                        Part::Valediction => Some(forms.valediction),
                        Part::Envelope => forms.envelope,
                        Part::SpokenOf => forms.spoken_of,
                    });
                    let Some(form) = form else { continue };
                    if !found.iter().any(|(known, row)| *known == kind.name && std::ptr::eq(*row, form.row)) {
                        found.push((kind.name, form.row));
                    }
                }
            }
        }
    }
    found
}

fn cells(kind: &str, row: &Row<'_>) -> [String; 6] {
    let codes: Vec<&str> = row.countries.iter().map(Country::code).collect();
    let countries = if codes.is_empty() { EVERY.to_owned() } else { codes.join(",") };
    let gender = match row.gender {
        Some(Gender::Man) => "man",
        Some(Gender::Woman) => "woman",
        None => EVERY,
    };
    let ids: Vec<&str> = row.sources.iter().filter_map(|place| Some(tables().sources.get(*place)?.id)).collect();
    let mut stands = if ids.is_empty() { "by analogy".to_owned() } else { ids.join(", ") };
    stands += &row.reviewed.map_or_else(|| "; unreviewed".to_owned(), |name| format!("; reviewed by {name}"));
    [kind.to_owned(), countries, gender.to_owned(), row.part.word().to_owned(), row.words.to_owned(), stands]
}

/// Cells in columns, each as wide as its widest cell.
fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let padded = row.iter().zip(&widths).map(|(cell, width)| {
            let missing = width - cell.chars().count();
            format!("{cell}{}", " ".repeat(missing))
        });
        text += padded.collect::<Vec<_>>().join("  ").trim_end();
        text += "\n";
    }
    text
}

fn no_language(language: &Language) -> Failure {
    let tags: Vec<&str> = tables().languages().map(Language::tag).collect();
    Failure::new(format!("there are no forms of address in {}", language.tag())).hint(format!(
        "there are in: {}; crates/documents/data/address/README.md says how to add a language",
        tags.join(", ")
    ))
}

fn no_country(code: &str) -> Failure {
    let code = super::printable(code);
    Failure::new(format!("`{code}` is not the code of a country")).hint("codes have two letters (ISO 3166-1): CL, FR")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(tag: &str, country: Option<&str>) -> Vec<String> {
        let language = Language::from_tag(tag).unwrap_or_else(Language::english);
        table(&language, country).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    #[test]
    fn columns_are_aligned_also_where_letters_take_two_bytes() {
        let rows = [["a", "b"], ["ärger", "x"]].map(|row| row.map(str::to_owned));
        assert_eq!(aligned(&rows), "a      b\närger  x\n");
    }

    #[test]
    fn a_country_gets_the_words_that_hold_for_it() {
        let chile = lines("es", Some("cl"));
        assert!(chile.iter().any(|line| line.contains("Excelentísimo señor Presidente de la República:")));
        assert!(
            !chile.iter().any(|line| line.starts_with("head-of-state") && line.contains("  Excelencia:  es-cartas"))
        );
        assert!(
            chile.iter().any(|line| line.starts_with("speaker") && line.contains("Excelentísimo señor Presidente:"))
        );
        let all = lines("es", None);
        assert!(all.iter().any(|line| line.starts_with("head-of-state") && line.contains("C. Presidente:")));
        assert!(all.iter().any(|line| line.contains(", seen 2026-11-28")));
    }

    #[test]
    fn what_is_not_there_is_said() {
        assert!(languages().contains("Turkish: "));
        let swedish = Language::from_tag("sv").unwrap_or_else(Language::english);
        assert!(table(&swedish, None).is_err() && table(&Language::english(), Some("Q1")).is_err());
    }
}
