//! The outer form that case files and translations share.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::Malformed;
use super::front::Front;
use crate::{Code, Finding};

/// The largest case file, in bytes. Two pages of words have a thousandth of that; the limit keeps a mistake (a disk image
/// under the wrong name) from being read for minutes.
pub const LARGEST_FILE: usize = 8 * 1024 * 1024;

/// The version of the format that is written and read.
pub(super) const VERSION: i64 = 1;

/// The line before and after the values.
pub(super) const FENCE: &str = "+++";

/// Which of the two files is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    CaseFile,
    Translation,
}

/// Where values and words of a file stand.
pub(super) struct Split {
    /// The values, without the fences.
    pub front: Range<usize>,
    /// The words.
    pub body: Range<usize>,
}

/// The values in both forms: with the place of each, and as a plain table from which unknown keys are kept.
pub(super) struct Tables<'t> {
    pub spanned: Spanned<DeTable<'t>>,
    pub plain: toml::Table,
}

/// Whether a text has the form of a translation file rather than of a case file.
#[must_use]
pub fn is_translation(text: &str) -> bool {
    let tables = split(text).ok().and_then(|split| toml::from_str::<toml::Table>(&text[split.front]).ok());
    tables.is_some_and(|table| table.contains_key("translates"))
}

/// Parts the values from the words.
pub(super) fn split(text: &str) -> Result<Split, Malformed> {
    if text.len() > LARGEST_FILE {
        return Err(malformed("too-large", text, 0..0));
    }
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let is_fence = |line: &str| line.trim_start_matches('\u{feff}').trim_end() == FENCE;
    let Some((_, first)) = lines.next().filter(|(_, line)| is_fence(line)) else {
        let first_line = text.lines().next().map_or(0, str::len);
        return Err(malformed("front-matter-missing", text, 0..first_line));
    };
    let Some((start, last)) = lines.find(|(_, line)| is_fence(line)) else {
        return Err(malformed("front-matter-open", text, 0..first.trim_end().len()));
    };
    Ok(Split { front: first.len()..start, body: start + last.len()..text.len() })
}

/// Reads the values, and whether they are of the version and kind that is wanted.
pub(super) fn tables<'t>(text: &'t str, split: &Split, wanted: Wanted) -> Result<Tables<'t>, Malformed> {
    let base = split.front.start;
    let in_file = |range: Range<usize>| base + range.start..base + range.end;
    let source = &text[split.front.clone()];
    let refuse = |error: &toml::de::Error| {
        let range = error.span().map_or(split.front.clone(), in_file);
        // The parser's own words are for programmers; what people mistype is one of two things.
        let problem = if error.message().contains("duplicate key") { "duplicate-key" } else { "syntax" };
        malformed(problem, text, range)
    };
    let spanned = DeTable::parse(source).map_err(|error| refuse(&error))?;
    let plain: toml::Table = toml::from_str(source).map_err(|error| refuse(&error))?;
    let place_of = |key: &str| spanned.get_ref().get(key).map_or(0..0, |value| in_file(value.span()));
    if plain.get("clamor").and_then(toml::Value::as_integer) != Some(VERSION) {
        return Err(malformed("version", text, place_of("clamor")));
    }
    match (wanted, plain.contains_key("translates")) {
        (Wanted::CaseFile, true) => Err(malformed("translation", text, place_of("translates"))),
        (Wanted::Translation, false) => Err(malformed("not-a-translation", text, 0..FENCE.len().min(text.len()))),
        _ => Ok(Tables { spanned, plain }),
    }
}

fn malformed(problem: &str, text: &str, range: Range<usize>) -> Malformed {
    let at = Front::new(text, 0).place(range);
    Malformed { findings: vec![Finding::new(Code::CaseFileMalformed, Some(at)).with("problem", problem)] }
}
