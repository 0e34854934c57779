//! What a field of the form is: its name, its control, how its text is made from a value and a value from its text.

use casework::{Country, Day, Language};

use crate::Words;

/// The longest line: above every title, name and address line met in documents, far below what would hurt a page.
pub(in crate::desk) const LONGEST_LINE: usize = 1_000;

/// The longest list of lines: an address, telephone numbers, parts of a figure.
pub(in crate::desk) const LONGEST_LINES: usize = 4_000;

/// The longest prose. An urgent action has two pages, about 7,000 characters; the longest met had six.
pub(in crate::desk) const LONGEST_PROSE: usize = 60_000;

/// How a field is shown and typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::desk) enum Control {
    /// One line.
    Line,
    /// Countries by code or name, parted by commas.
    Countries,
    /// Languages by tag or name, parted by commas.
    Languages,
    /// A day, ISO 8601.
    Day,
    /// One of these words; the empty word is "not said".
    Choice(&'static [&'static str]),
    /// Yes or nothing.
    Check,
    /// Several lines, each a value of its own.
    Lines,
    /// Paragraphs, parted by empty lines.
    Prose,
}

impl Control {
    /// How many characters may be typed.
    pub(in crate::desk) fn longest(self) -> usize {
        match self {
            Self::Line | Self::Countries | Self::Languages | Self::Day | Self::Choice(_) | Self::Check => LONGEST_LINE,
            Self::Lines => LONGEST_LINES,
            Self::Prose => LONGEST_PROSE,
        }
    }

    /// The names of what stands in the field by its code; `None` where there is no code, or where it is its own name.
    pub(in crate::desk) fn names(self, text: &str, words: &Words) -> Option<String> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let names: Vec<String> = match self {
            Self::Countries => {
                parts.map(|code| Some(words.country(&country(code)?).to_owned())).collect::<Option<_>>()?
            }
            Self::Languages => parts.map(|tag| Some(words.language_name(&language(tag)?))).collect::<Option<_>>()?,
            _ => return None,
        };
        let names = names.join(&words.comma());
        (!names.is_empty() && names != text).then_some(names)
    }
}

/// The name and the control of a field. The name is the JSON Pointer of its value below `/case/`, so that a field finds
/// the place in the document from which its value was read; in a list it follows `targets/0/`.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Spec {
    pub(in crate::desk) name: &'static str,
    pub(in crate::desk) control: Control,
}

/// A field of a value `T`.
pub(super) struct Field<T> {
    pub(super) spec: Spec,
    pub(super) get: fn(&T) -> String,
    pub(super) set: fn(&mut T, &str) -> Result<(), Wrong>,
}

impl<T> Field<T> {
    pub(super) const fn new(
        name: &'static str,
        control: Control,
        get: fn(&T) -> String,
        set: fn(&mut T, &str) -> Result<(), Wrong>,
    ) -> Self {
        Self { spec: Spec { name, control }, get, set }
    }

    /// Puts what was typed into the value.
    pub(super) fn put(&self, value: &mut T, typed: &str) -> Result<(), Wrong> {
        let most = self.spec.control.longest();
        if typed.chars().nth(most).is_some() {
            return Err(Wrong::TooLong { most });
        }
        (self.set)(value, typed.trim())
    }
}

/// How much of what was typed an error quotes: a name, not a paragraph.
const LONGEST_QUOTED: usize = 60;

/// What is wrong with what was typed into a field.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::desk) enum Wrong {
    /// There must be something.
    Missing,
    /// It is longer than the field takes.
    TooLong {
        /// How many characters it takes.
        most: usize,
    },
    /// It does not have the form that the field asks for; the word names the form.
    Form(&'static str),
    /// One of several is not known; the word names what it should be.
    Unknown(&'static str, String),
}

impl Wrong {
    /// What to tell whoever typed it.
    pub(in crate::desk) fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Missing => words.say("desk-wrong-missing"),
            Self::TooLong { most } => words.count("desk-wrong-too-long", *most as u64),
            Self::Form(form) => words.say(&format!("desk-wrong-{form}")),
            Self::Unknown(what, typed) => words.fill(&format!("desk-wrong-{what}"), "typed", typed.as_str()),
        }
    }
}

/// A country by its code or by its name in any language.
pub(super) fn country(typed: &str) -> Option<Country> {
    Country::from_code(&typed.to_ascii_uppercase()).or_else(|| Country::named(typed))
}

/// A language by its name in any language, else by its tag.
pub(super) fn language(typed: &str) -> Option<Language> {
    Language::named(typed).or_else(|| Language::from_tag(typed))
}

/// Text that may be absent.
pub(super) fn optional(typed: &str) -> Option<String> {
    let one_line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    (!one_line.is_empty()).then_some(one_line)
}

/// A value that may be absent and has a form.
pub(super) fn parsed<V>(
    typed: &str,
    form: &'static str,
    parse: impl Fn(&str) -> Option<V>,
) -> Result<Option<V>, Wrong> {
    match typed {
        "" => Ok(None),
        text => parse(text).map(Some).ok_or(Wrong::Form(form)),
    }
}

/// A name that may be absent, of something that is known here.
pub(super) fn named<V>(typed: &str, what: &'static str, find: impl Fn(&str) -> Option<V>) -> Result<Option<V>, Wrong> {
    parsed(typed, what, find).map_err(|_| Wrong::Unknown(what, quoted(typed)))
}

/// The beginning of what was typed, to be shown in a sentence.
pub(super) fn quoted(typed: &str) -> String {
    typed.chars().take(LONGEST_QUOTED).collect()
}

/// A day that may be absent.
pub(super) fn day(typed: &str) -> Result<Option<Day>, Wrong> {
    parsed(typed, "day", |text| text.parse().ok())
}

/// What may be absent, as text.
pub(super) fn shown<V: ToString>(value: Option<&V>) -> String {
    value.map(V::to_string).unwrap_or_default()
}

/// The lines that hold something.
pub(super) fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The paragraphs: what is parted by at least one empty line.
pub(super) fn paragraphs(typed: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in typed.lines() {
        match paragraphs.last_mut() {
            Some(last) if !line.trim().is_empty() => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line.trim_end());
            }
            Some(last) if !last.is_empty() => paragraphs.push(String::new()),
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Several values on one line, parted by commas, each found by `find`.
pub(super) fn several<V>(typed: &str, what: &'static str, find: impl Fn(&str) -> Option<V>) -> Result<Vec<V>, Wrong> {
    let names = typed.split([',', ';', '،', '؛', '\n']).map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| find(name).ok_or_else(|| Wrong::Unknown(what, quoted(name)))).collect()
}
