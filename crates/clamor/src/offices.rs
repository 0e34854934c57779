//! The folder with the files of the offices, `CODE.toml` each.

use std::fs;
use std::path::{Path, PathBuf};

use casework::{Language, OfficeCode, OfficeDirectory};
use documents::offices::{LARGEST_OFFICE_FILE, ParsedOffice};

use crate::commands::printable;
use crate::{Failure, files};

/// The offices that whoever tries it gets: invented ones.
const SAMPLES: [(&str, &str); 4] = [
    ("be", include_str!("../../../samples/offices/be.toml")),
    ("ie", include_str!("../../../samples/offices/ie.toml")),
    ("jo", include_str!("../../../samples/offices/jo.toml")),
    ("qv", include_str!("../../../samples/offices/qv.toml")),
];

/// The most files in the folder. There are some 250 countries and territories; one of them has hardly ever more than three
/// offices. The limit keeps a wrong folder from being read for minutes.
const MOST_OFFICES: usize = 1_000;

/// One file: its name, its text, and what it holds or why it holds nothing.
pub(crate) struct OfficeFile {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    pub(crate) read: Result<ParsedOffice, Failure>,
}

/// Reads all files of a folder, in the order of their names; each by itself, so that one bad file hides no other.
///
/// # Errors
/// When the folder cannot be read, or has too many files.
pub(crate) fn look(folder: &Path) -> Result<Vec<OfficeFile>, Failure> {
    let unread = |error: &std::io::Error| Failure::of_file("read the folder", folder, error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unread(&error))? {
        let path = entry.map_err(|error| unread(&error))?.path();
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if !is_hidden && path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
    if paths.len() > MOST_OFFICES {
        return Err(Failure::new(format!("{} has more than {MOST_OFFICES} offices", folder.display()))
            .hint("name the folder that holds the files of the offices and nothing else"));
    }
    paths.sort();
    Ok(paths.into_iter().map(one).collect())
}

fn one(path: PathBuf) -> OfficeFile {
    let text = files::read_file(&path, LARGEST_OFFICE_FILE).and_then(|bytes| {
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Failure::new(format!("cannot read {}: it is not UTF-8 (byte {at})", path.display()))
                .hint("save it as UTF-8")
        })
    });
    match text {
        Ok(text) => {
            let read = parse(&path, &text);
            OfficeFile { path, text, read }
        }
        Err(failure) => OfficeFile { path, text: String::new(), read: Err(failure) },
    }
}

fn parse(path: &Path, text: &str) -> Result<ParsedOffice, Failure> {
    let name = printable(&path.to_string_lossy());
    let Some(code) = path.file_stem().and_then(|stem| OfficeCode::parse(&stem.to_string_lossy())) else {
        return Err(Failure::new(format!("{name}: the name of the file is no code of an office")).hint(format!(
            "name it after the office, as qv.toml or ch-fr.toml: 2 to {} small letters, digits and hyphens",
            OfficeCode::LONGEST
        )));
    };
    ParsedOffice::parse(code, text).map_err(|wrong| {
        let english = Language::english();
        let errors = wrong.findings.iter().map(|finding| documents::render(finding, &name, text, &english));
        Failure::new(format!("cannot read {name} as an office\n\n{}", errors.collect::<Vec<_>>().join("\n")))
            .hint("docs/offices.md shows the form")
    })
}

/// The directory of a folder.
///
/// # Errors
/// When a file is not right; all that are not, so that they are mended at once. A rule that is missing could harm whoever
/// writes, so nothing is served without it.
pub(crate) fn directory(folder: &Path) -> Result<OfficeDirectory, Failure> {
    let (mut offices, mut wrong) = (Vec::new(), Vec::new());
    for file in look(folder)? {
        match file.read {
            Ok(parsed) => offices.push(parsed.office),
            Err(failure) => wrong.push(failure.to_string()),
        }
    }
    if wrong.is_empty() {
        return Ok(OfficeDirectory::new(offices));
    }
    let hint = format!("`clamor offices {}` says whether they are right", folder.display());
    Err(Failure::new(format!("the offices are not right:\n{}", wrong.join("\n"))).hint(hint))
}

/// The directory of the folder that was named; an empty one where none was.
///
/// # Errors
/// As [`directory`].
pub(crate) fn named(folder: Option<&Path>) -> Result<OfficeDirectory, Failure> {
    folder.map_or_else(|| Ok(OfficeDirectory::default()), directory)
}

/// The invented offices.
pub(crate) fn samples() -> OfficeDirectory {
    let parsed =
        SAMPLES.into_iter().filter_map(|(code, text)| ParsedOffice::parse(OfficeCode::parse(code)?, text).ok());
    OfficeDirectory::new(parsed.map(|parsed| parsed.office).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_samples_are_all_there() {
        assert_eq!(samples().iter().count(), SAMPLES.len());
    }

    #[test]
    fn a_name_that_is_no_code_is_said_with_how_one_is_written() {
        let failure = parse(Path::new("offices/Ch Fr.toml"), "").err().map(|failure| failure.to_string());
        let said = failure.unwrap_or_default();
        assert!(said.contains("Ch Fr.toml") && said.contains("ch-fr.toml"), "{said}");
    }
}
