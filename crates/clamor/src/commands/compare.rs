//! `clamor compare A B`: which facts differ between two language versions of one document.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use casework::Day;
use documents::compare::{Comparison, Disagreement, NotCompared, Said, Topic, Version, compare, to_json};
use documents::{Translation, Unreadable, case_file};

use super::{many, printable, say};
use crate::arguments::Compare;
use crate::{Failure, World, files};

/// A version with the text in which its places are.
struct Side {
    name: String,
    text: String,
    version: Version,
}

pub(crate) fn run(arguments: &Compare, world: &mut World) -> Result<ExitCode, Failure> {
    let (first, second) = (&arguments.first, &arguments.second);
    if files::is_dash(first) && files::is_dash(second) {
        return Err(Failure::new("both versions cannot be standard input").hint("give one of them as a file"));
    }
    let bytes = [
        files::read(first, documents::read::LARGEST_DOCUMENT, world)?,
        files::read(second, documents::read::LARGEST_DOCUMENT, world)?,
    ];
    let left = side(first, &bytes[0], &bytes[1], world)?;
    let right = side(second, &bytes[1], &bytes[0], world)?;
    let comparison = compare(&left.version, &right.version);
    if arguments.json {
        let object = to_json(&comparison, (&left.name, &left.version), (&right.name, &right.version));
        say(world, &object.to_string())?;
    } else {
        say(world, in_words(&comparison, &left, &right).trim_end())?;
    }
    Ok(ExitCode::from(u8::from(!comparison.differences.is_empty())))
}

/// One version: a translation of the other one, a case file, or a document in any form that can be read.
fn side(file: &Path, bytes: &[u8], other: &[u8], world: &mut World) -> Result<Side, Failure> {
    let name = file.to_string_lossy().into_owned();
    let unreadable = |why: Unreadable| Failure::new(format!("cannot read {}: {why}", printable(&name)));
    if let Some(text) = as_case_file(bytes) {
        let version = match case_file::is_translation(text) {
            true => translated(file, text, other, world)?,
            false => {
                let parsed = super::parse_case_file(file, text)?;
                Version::of_case_file(&parsed.case_file, &parsed.provenance)
            }
        };
        return Ok(Side { version: version.map_err(unreadable)?, text: text.to_owned(), name });
    }
    let extracted = world.intake.extract(bytes);
    // No finding is shown, so the day does not matter: the same two files always answer the same.
    let reading = extracted
        .and_then(|extracted| documents::read::read_extracted(extracted, documents::read::sha256(bytes), Day::ZERO))
        .map_err(unreadable)?;
    let version = Version::of_reading(&reading).map_err(unreadable)?;
    Ok(Side { version, text: reading.text, name })
}

/// The text of what begins as a case file does.
fn as_case_file(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let first = text.trim_start_matches('\u{feff}').lines().next()?;
    (first.trim_end() == "+++").then_some(text)
}

/// A translation, which holds words alone: the values are those of the case file that is the other version, or that
/// stands beside it.
fn translated(
    file: &Path,
    text: &str,
    other: &[u8],
    world: &mut World,
) -> Result<Result<Version, Unreadable>, Failure> {
    let parsed = Translation::parse(text).map_err(|wrong| super::malformed(&wrong, file, text))?;
    let beside = original_beside(file);
    let original = match as_case_file(other).filter(|other| !case_file::is_translation(other)) {
        Some(other) => other.to_owned(),
        None => match beside.filter(|beside| beside.exists()) {
            Some(beside) => files::read_text(&beside, case_file::LARGEST_FILE, world)?,
            None => {
                let name = printable(&file.to_string_lossy());
                return Err(Failure::new(format!("{name} is a translation, and its case file is not there"))
                    .hint("give the case file as the other version, or put it beside the translation"));
            }
        },
    };
    let case = super::parse_case_file(file, &original)?.case_file;
    Ok(Version::of_translation(&case, &parsed.translation, &parsed.provenance))
}

/// `NAME.case.md` beside `NAME.es.case.md`.
fn original_beside(file: &Path) -> Option<std::path::PathBuf> {
    let name = file.file_name()?.to_str()?.strip_suffix(".case.md")?;
    let (name, _) = name.rsplit_once('.')?;
    Some(file.with_file_name(format!("{name}.case.md")))
}

/// The differences as a compiler prints its remarks: what differs, then each side with its line.
fn in_words(comparison: &Comparison, left: &Side, right: &Side) -> String {
    let mut text = String::new();
    for difference in &comparison.differences {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "difference[{}]: {}", difference.fact.word(), sentence(difference));
        for (side, said) in [(left, &difference.first), (right, &difference.second)] {
            text += &place(side, said.as_ref());
        }
        text += "\n";
    }
    for what in &comparison.not_compared {
        let _ = writeln!(text, "note: {}\n", missing(*what));
    }
    let count = many(comparison.differences.len() as u64, "difference");
    text + &format!("{} and {}: {count}\n", printable(&left.name), printable(&right.name))
}

/// What differs, in a sentence.
fn sentence(difference: &Disagreement) -> String {
    let value = |said: &Option<Said>| said.as_ref().map(|said| printable(&said.value));
    let about = difference.about.as_deref().map(|about| format!(" of {}", printable(about))).unwrap_or_default();
    let what = match difference.fact {
        Topic::Kind => "the kind of document",
        Topic::Identifier => "an identifier",
        Topic::Issued => "the day of issue",
        Topic::Deadline => "the deadline",
        Topic::Country => "the countries",
        Topic::Language => "the languages to write in",
        Topic::Name => "a name",
        Topic::Person => "what is said",
        Topic::Term => "a number",
        Topic::Number => "a number",
        Topic::Qualifier => "how a number is to be taken",
        Topic::Date => "a date",
        Topic::Address => "a line of an address",
        Topic::Email => "an e-mail address",
        Topic::Phone => "a telephone or fax number",
        Topic::Web => "an address on the web",
        Topic::Count => "the number",
    };
    match (value(&difference.first), value(&difference.second)) {
        (Some(first), Some(second)) => format!("{what}{about}: {first} in the first, {second} in the second"),
        (Some(first), None) => format!("{what}{about} is in the first alone: {first}"),
        (None, Some(second)) => format!("{what}{about} is in the second alone: {second}"),
        (None, None) => format!("{what}{about}"),
    }
}

/// Where one side says it.
fn place(side: &Side, said: Option<&Said>) -> String {
    match said.and_then(|said| said.at) {
        Some(at) => documents::excerpt(&printable(&side.name), &side.text, &at),
        None => format!(" --> {}: {}\n", printable(&side.name), if said.is_some() { "as a whole" } else { "nothing" }),
    }
}

fn missing(what: NotCompared) -> &'static str {
    match what {
        NotCompared::Names => "names were not compared: the versions are written in different scripts",
        NotCompared::Words => {
            "dates and numbers in words were not compared: reading does not know enough of one of the languages"
        }
    }
}
