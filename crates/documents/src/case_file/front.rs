//! The values of a case file: TOML, read key by key, each with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use casework::Day;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization;

use super::prose::one_line;
use crate::{Code, Finding, Place, Provenance, Span};

/// The most entries that a list or a kind of table may have. No document has a hundredth of that; without a limit a file
/// of 8 MiB could hold a million targets, each of which makes a page longer.
const MOST_ENTRIES: usize = 10_000;

/// The longest key of a value, so that a reference stays short enough to be told from words in braces.
const LONGEST_KEY: usize = 32;

/// Keys that are not known, by the table in which they stand: ``, `letter`, `target.t1`, `figure.f1.parts.0`.
pub(crate) type Unknown = BTreeMap<String, toml::Table>;

/// What is gathered while a file is read.
pub(crate) struct Front<'t> {
    text: &'t str,
    base: usize,
    line_starts: Vec<usize>,
    /// The place of each value.
    pub provenance: Provenance,
    /// Remarks that leave the file readable.
    pub findings: Vec<Finding>,
    /// Remarks that do not.
    pub problems: Vec<Finding>,
    /// Keys that are not known.
    pub unknown: Unknown,
}

impl<'t> Front<'t> {
    /// `base` is where the values begin within the text.
    pub fn new(text: &'t str, base: usize) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(place, _)| place + 1)).collect();
        let (provenance, unknown) = (Provenance::new(), Unknown::new());
        Self { text, base, line_starts, provenance, findings: Vec::new(), problems: Vec::new(), unknown }
    }

    /// The place of a range of the whole text. A case file has one page.
    pub fn place(&self, range: Range<usize>) -> Place {
        let line = self.line_starts.partition_point(|start| *start <= range.start);
        Place {
            page: 1,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            span: Span { start: range.start, end: range.end },
        }
    }

    /// The place of a range of the values, without the quotation marks around it.
    fn value_place(&self, range: Range<usize>) -> Place {
        let (start, end) = (self.base + range.start, self.base + range.end);
        let raw = self.text.get(start..end).unwrap_or_default();
        let quoted = |mark: char| raw.len() > 2 && raw.starts_with(mark) && raw.ends_with(mark);
        if quoted('"') || quoted('\'') { self.place(start + 1..end - 1) } else { self.place(start..end) }
    }

    fn malformed(&mut self, range: Range<usize>, key: &str, expected: &str) {
        let at = self.value_place(range);
        let finding = Finding::new(Code::ValueMalformed, Some(at)).with("key", key).with("expected", expected);
        self.problems.push(finding);
    }
}

/// One table of the values: what was asked of it is known, the rest is not.
pub(crate) struct Fields<'a> {
    table: &'a DeTable<'a>,
    plain: &'a toml::Table,
    range: Range<usize>,
    /// How the table is called in messages and among the unknown keys.
    pub name: String,
    /// Where its values stand in `read --json`.
    pub pointer: String,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The table of all values.
    pub fn root(table: &'a Spanned<DeTable<'a>>, plain: &'a toml::Table) -> Self {
        let (pointer, name) = ("/case".to_owned(), String::new());
        Self { table: table.get_ref(), plain, range: table.span(), name, pointer, known: Vec::new() }
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.push(key);
        self.table.get(key)
    }

    fn named(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// Whether the table has a key; it is then known.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.take(key).is_some()
    }

    /// Where the table stands.
    pub fn place(&self, front: &Front<'_>) -> Place {
        front.value_place(self.range.clone())
    }

    /// A value of any form; what `parse` refuses is a problem.
    pub fn value<T>(
        &mut self,
        front: &mut Front<'_>,
        key: &'static str,
        expected: &'static str,
        parse: impl Fn(&DeValue<'a>) -> Option<T>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let parsed = parse(value.get_ref());
        if parsed.is_some() {
            let place = front.value_place(value.span());
            front.provenance.insert(format!("{}/{key}", self.pointer), place);
        } else {
            front.malformed(value.span(), &self.named(key), expected);
        }
        parsed
    }

    /// Words on one line; `None` when they are empty.
    pub fn text(&mut self, front: &mut Front<'_>, key: &'static str) -> Option<String> {
        let words = self.value(front, key, "text", |value| words(value.as_str()?))?;
        if words.is_empty() {
            front.provenance.remove(&format!("{}/{key}", self.pointer));
            return None;
        }
        Some(words)
    }

    /// Words that a rule reads; `None` when they are empty.
    pub fn read<T>(
        &mut self,
        front: &mut Front<'_>,
        key: &'static str,
        expected: &'static str,
        rule: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        self.value(front, key, expected, |value| rule(&words(value.as_str()?)?))
    }

    /// A list of words; empty ones are left out.
    pub fn texts(&mut self, front: &mut Front<'_>, key: &'static str) -> Vec<String> {
        self.list(front, key, "text-list", |text| Some(text.to_owned()))
    }

    /// A list of words that a rule reads.
    pub fn list<T>(
        &mut self,
        front: &mut Front<'_>,
        key: &'static str,
        expected: &'static str,
        rule: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let name = self.named(key);
        let Some(entries) = value.get_ref().as_array() else {
            front.malformed(value.span(), &name, expected);
            return Vec::new();
        };
        if entries.len() > MOST_ENTRIES {
            front.malformed(value.span(), &name, "fewer");
            return Vec::new();
        }
        let mut list = Vec::new();
        for entry in entries.iter() {
            match entry.get_ref().as_str().and_then(words).map(|text| (text.is_empty(), rule(&text))) {
                Some((true, _)) => {}
                Some((false, Some(value))) => {
                    let place = front.value_place(entry.span());
                    front.provenance.insert(format!("{}/{key}/{}", self.pointer, list.len()), place);
                    list.push(value);
                }
                _ => front.malformed(entry.span(), &name, expected),
            }
        }
        list
    }

    /// A table within this one; `pointer` is its name in `read --json`.
    pub fn table(&mut self, front: &mut Front<'_>, key: &'static str, pointer: &str) -> Option<Self> {
        let value = self.take(key)?;
        let (Some(table), Some(plain)) = (value.get_ref().as_table(), self.plain.get(key)?.as_table()) else {
            front.malformed(value.span(), &self.named(key), "table");
            return None;
        };
        let pointer = format!("{}/{pointer}", self.pointer);
        Some(Self { table, plain, range: value.span(), name: self.named(key), pointer, known: Vec::new() })
    }

    /// The tables of one kind within this one.
    pub fn tables(&mut self, front: &mut Front<'_>, key: &'static str, pointer: &str) -> Vec<Self> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let (Some(entries), Some(plain)) =
            (value.get_ref().as_array(), self.plain.get(key).and_then(toml::Value::as_array))
        else {
            front.malformed(value.span(), &self.named(key), "tables");
            return Vec::new();
        };
        if entries.len() > MOST_ENTRIES {
            front.malformed(value.span(), &self.named(key), "fewer");
            return Vec::new();
        }
        let mut tables = Vec::with_capacity(entries.len());
        for (place, (entry, plain)) in entries.iter().zip(plain).enumerate() {
            let (Some(table), Some(plain)) = (entry.get_ref().as_table(), plain.as_table()) else {
                front.malformed(entry.span(), &self.named(key), "tables");
                continue;
            };
            let pointer = format!("{}/{pointer}/{place}", self.pointer);
            front.provenance.insert(pointer.clone(), front.value_place(entry.span()));
            let name = format!("{}.{place}", self.named(key));
            tables.push(Self { table, plain, range: entry.span(), name, pointer, known: Vec::new() });
        }
        tables
    }

    /// The key of the table among its kind. Its unknown keys are then kept under it, so that they follow the value
    /// when another is taken out.
    pub fn key(&mut self, front: &mut Front<'_>) -> Option<String> {
        let key =
            self.value(front, "key", "key", |value| value.as_str().filter(|key| is_key(key)).map(str::to_owned))?;
        front.provenance.remove(&format!("{}/key", self.pointer));
        Some(key)
    }

    /// Says that a key is missing, malformed or taken.
    pub fn refuse(&self, front: &mut Front<'_>, key: &'static str, expected: &'static str) {
        let range = self.table.get(key).map_or(self.range.clone(), Spanned::span);
        front.malformed(range, &self.named(key), expected);
    }

    /// Keeps the keys that nobody asked for, with a finding each.
    pub fn keep_rest(self, front: &mut Front<'_>, under: &str) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if self.known.contains(&name) {
                continue;
            }
            let at = front.place(front.base + key.span().start..front.base + key.span().end);
            let finding = Finding::new(Code::ValueUnknown, Some(at)).with("key", self.named(name));
            front.findings.push(finding);
            if let Some(value) = self.plain.get(name) {
                front.unknown.entry(under.to_owned()).or_default().insert(name.to_owned(), value.clone());
            }
        }
    }

    /// All keys, with the place of each.
    pub fn keys(&self, front: &Front<'_>) -> Vec<(String, Place)> {
        let place = |key: &Spanned<_>| front.place(front.base + key.span().start..front.base + key.span().end);
        self.table.keys().map(|key| (key.get_ref().clone().into_owned(), place(key))).collect()
    }
}

/// Whether words can be the key of a value: small letters, digits and hyphens, a letter first.
pub(crate) fn is_key(key: &str) -> bool {
    let right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    key.len() <= LONGEST_KEY && key.starts_with(|letter: char| letter.is_ascii_lowercase()) && key.bytes().all(right)
}

/// Words in normal form C on one line; `None` when a control character is in them.
pub(crate) fn words(text: &str) -> Option<String> {
    let text: String = one_line(text).nfc().collect();
    (!text.chars().any(char::is_control)).then_some(text)
}

/// A TOML date without time, or one in quotation marks.
pub(crate) fn day(value: &DeValue<'_>) -> Option<Day> {
    if let Some(text) = value.as_str() {
        return text.parse().ok().filter(|_| text.len() == "2031-03-31".len());
    }
    let moment = value.as_datetime()?;
    let (Some(date), None, None) = (moment.date, moment.time, moment.offset) else { return None };
    Day::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

/// A number that is neither negative nor infinite.
pub(crate) fn number(value: &DeValue<'_>) -> Option<f64> {
    let number = match (value.as_integer(), value.as_float()) {
        // Counts of people stay far below 2^53, where a float begins to skip numbers.
        (Some(whole), _) => i64::from_str_radix(whole.as_str(), whole.radix()).ok()? as f64,
        (None, Some(number)) => number.as_str().parse().ok()?,
        (None, None) => return None,
    };
    // Adding zero makes -0.0 a plain zero.
    (number.is_finite() && number >= 0.0).then_some(number + 0.0)
}

/// A whole number, zero among them: the age of a baby.
pub(crate) fn whole(value: &DeValue<'_>) -> Option<u32> {
    let whole = value.as_integer()?;
    u32::from_str_radix(whole.as_str(), whole.radix()).ok()
}

/// A whole number from 1 on.
pub(crate) fn ordinal(value: &DeValue<'_>) -> Option<u16> {
    let whole = value.as_integer()?;
    u16::from_str_radix(whole.as_str(), whole.radix()).ok().filter(|number| *number > 0)
}
