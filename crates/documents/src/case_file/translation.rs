//! A translation of a case file: words only, in a file of their own.

use casework::Language;

use super::file::{self, VERSION, Wanted};
use super::front::{Fields, Front, Unknown};
use super::parse::{self, Body, Heading};
use super::translated;
use super::values::keyed;
use super::write::{self, Filling};
use super::{CaseFile, Malformed};
use crate::check::places;
use crate::finding::in_order;
use crate::{Code, Finding, Provenance};

/// The hexadecimal digits of a SHA-256 hash.
const HASH_DIGITS: usize = 64;

/// The keys of a case file that no translation may have, by table. What is not a value of a case (a key of one's own) is
/// kept like any unknown key.
const VALUES: [(&str, &[&str]); 4] = [
    (
        "",
        &[
            "kind",
            "ordinal",
            "ua",
            "index",
            "identifier",
            "issued",
            "countries",
            "preferred_languages",
            "own_language",
            "until",
            "zone",
            "after_deadline",
            "copies_to",
            "previous",
            "demands_inferred",
            "letter",
            "consent",
            "mentioned",
            "others",
        ],
    ),
    ("target", &["name", "address", "country", "emails", "phones", "faxes", "socials", "web_forms"]),
    ("person", &["name", "since", "aliases", "sex", "age"]),
    ("figure", &["value", "qualifier", "as_of", "source"]),
];

/// The words of one case in another language. It quotes what people say, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Translation {
    /// Its language.
    pub language: Language,
    /// Who reviewed it: a role or initials, never a full name. `None`: nobody has.
    pub reviewer: Option<String>,
    /// The hash of the words that were translated ([`CaseFile::words_sha256`]).
    pub source_sha256: String,
    /// The title.
    pub title: Option<String>,
    /// What happened; prose is a source with references, as in a case file.
    pub summary: Vec<String>,
    /// The letter's paragraphs.
    pub letter: Vec<String>,
    /// How the letter closes.
    pub valediction: Option<String>,
    /// The background.
    pub background: Vec<String>,
    /// What is asked.
    pub demands: Vec<String>,
    /// When not to write.
    pub writer_safety: Vec<String>,
    /// The same in easy words.
    pub easy: Vec<String>,
    /// Offices and salutations.
    pub targets: Vec<TranslatedTarget>,
    /// Pronouns, occupations and what has become of people.
    pub people: Vec<TranslatedPerson>,
    /// What figures count.
    pub figures: Vec<TranslatedFigure>,
    unknown: Unknown,
    unknown_sections: Vec<(String, String)>,
}

/// The words of one target.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct TranslatedTarget {
    /// The key of the target in the case file.
    pub key: String,
    /// The office.
    pub office: Option<String>,
    /// How the letter opens.
    pub salutation: Option<String>,
}

/// The words of one person at risk.
#[derive(Clone, PartialEq, Eq)]
pub struct TranslatedPerson {
    /// The key of the person in the case file.
    pub key: String,
    /// The pronouns in this language.
    pub pronouns: Option<String>,
    /// What the person does.
    pub occupation: Option<String>,
    /// What has become of the person.
    pub status: Option<String>,
}

/// The words of one figure.
#[derive(Clone, PartialEq, Eq)]
pub struct TranslatedFigure {
    /// The key of the figure in the case file.
    pub key: String,
    /// What it counts.
    pub counts: Option<String>,
    /// What its parts count, in their order.
    pub parts: Vec<String>,
}

/// What parsing a translation yields.
pub struct ParsedTranslation {
    /// The translation.
    pub translation: Translation,
    /// The place of each of its words in the text that was parsed, by the pointers of `read --json`.
    pub provenance: Provenance,
    /// What parsing remarked. A value of the case among the words is an error, and is not taken over.
    pub findings: Vec<Finding>,
}

impl ParsedTranslation {
    /// All findings for the translation of a case file.
    #[must_use]
    pub fn check(&self, case_file: &CaseFile, text: &str) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        for (pointer, mut finding) in translated::document(case_file, &self.translation).1 {
            let reference =
                finding.values.iter().find(|(name, _)| *name == "reference").map(|(_, words)| words.as_str());
            let words = if finding.code == Code::ReferenceUnknown { reference.unwrap_or_default() } else { "" };
            finding.at = places::within(&self.provenance, &pointer, words, Some(text));
            findings.push(finding);
        }
        in_order(findings)
    }
}

impl Translation {
    /// Reads a translation file.
    ///
    /// # Errors
    /// `Malformed`, when the file is no translation or a key does not have the form that it needs.
    pub fn parse(text: &str) -> Result<ParsedTranslation, Malformed> {
        let split = file::split(text)?;
        let tables = file::tables(text, &split, Wanted::Translation)?;
        let mut front = Front::new(text, split.front.start);
        let mut root = Fields::root(&tables.spanned, &tables.plain);
        let mut translation = heads(&mut root, &mut front);
        translation.targets = targets(&mut root, &mut front);
        translation.people = people(&mut root, &mut front);
        translation.figures = figures(&mut root, &mut front);
        refuse_values(root, &mut front, "", "");
        let body = parse::body(text, split.body, &mut front);
        if !front.problems.is_empty() {
            return Err(Malformed { findings: in_order(front.problems) });
        }
        translation.fill(body);
        translation.unknown = front.unknown;
        Ok(ParsedTranslation { translation, provenance: front.provenance, findings: in_order(front.findings) })
    }

    /// Whether the letter can be taken from it as it is: somebody reviewed it, it translates the words that the case file has
    /// now, and no paragraph is missing or still the original's.
    #[must_use]
    pub fn has_letter(&self, case_file: &CaseFile) -> bool {
        let Some(original) = &case_file.values.letter else { return false };
        let mut pairs = self.letter.iter().zip(&original.paragraphs);
        let is_whole = !self.letter.is_empty() && self.letter.len() >= original.paragraphs.len();
        let is_of_these_words = self.source_sha256 == case_file.words_sha256();
        self.reviewer.is_some() && is_of_these_words && is_whole && pairs.all(|(words, original)| words != original)
    }

    /// The file as text, in its canonical form.
    #[must_use]
    pub fn write(&self) -> String {
        let mut top = Filling::default();
        top.value("clamor", VERSION);
        top.text("language", Some(self.language.tag()));
        top.text("translates", Some(&self.source_sha256));
        top.text("reviewer", self.reviewer.as_deref());
        top.text("title", self.title.as_deref());
        top.text("valediction", self.valediction.as_deref());
        let unknown = &self.unknown;
        let targets = self.targets.iter().map(|target| {
            let mut table = Filling::default();
            table.text("key", Some(&target.key));
            table.text("office", target.office.as_deref());
            table.text("salutation", target.salutation.as_deref());
            table.with(unknown, &format!("target.{}", target.key))
        });
        top.tables("target", targets.collect());
        let people = self.people.iter().map(|person| {
            let mut table = Filling::default();
            table.text("key", Some(&person.key));
            table.text("pronouns", person.pronouns.as_deref());
            table.text("occupation", person.occupation.as_deref());
            table.text("status", person.status.as_deref());
            table.with(unknown, &format!("person.{}", person.key))
        });
        top.tables("person", people.collect());
        let figures = self.figures.iter().map(|figure| {
            let mut table = Filling::default();
            table.text("key", Some(&figure.key));
            table.text("counts", figure.counts.as_deref());
            table.texts("parts", figure.parts.iter().map(String::as_str));
            table.with(unknown, &format!("figure.{}", figure.key))
        });
        top.tables("figure", figures.collect());
        let demands: Vec<String> = self.demands.iter().map(|demand| format!("- {demand}")).collect();
        let words = [&self.summary, &self.letter, &self.background, &demands, &self.writer_safety, &self.easy];
        write::text(&top.with(unknown, ""), words.map(Vec::as_slice), &self.unknown_sections)
    }

    /// A translation to be filled in: the original's words, in their places, with their references. Nobody has reviewed
    /// it, and as long as words are the original's, [`CaseFile::in_translation`] says so.
    #[must_use]
    pub fn template(case_file: &CaseFile, language: Language) -> Self {
        let values = &case_file.values;
        let letter = values.letter.as_ref();
        let targets = values.targets.iter().map(|target| TranslatedTarget {
            key: target.key.clone(),
            office: target.office.clone(),
            salutation: target.salutation.as_ref().map(|words| words.0.clone()),
        });
        let people = values.people.iter().filter(|person| has_words(person)).map(|person| TranslatedPerson {
            key: person.key.clone(),
            pronouns: person.pronouns.as_ref().map(|words| words.0.clone()),
            occupation: person.occupation.clone(),
            status: person.status.clone(),
        });
        let counted = values.figures.iter().filter(|figure| figure.counts.is_some() || !figure.parts.is_empty());
        let figures = counted.map(|figure| TranslatedFigure {
            key: figure.key.clone(),
            counts: figure.counts.clone(),
            parts: figure.parts.iter().map(|part| part.counts.clone()).collect(),
        });
        Self {
            reviewer: None,
            source_sha256: case_file.words_sha256(),
            title: values.title.clone(),
            summary: values.summary.clone(),
            letter: letter.map(|letter| letter.paragraphs.clone()).unwrap_or_default(),
            valediction: letter.and_then(|letter| letter.valediction.as_ref()).map(|words| words.0.clone()),
            background: values.background.clone(),
            demands: values.demands.iter().map(|demand| demand.text.clone()).collect(),
            writer_safety: values.writer_safety.clone(),
            easy: values.easy.clone(),
            targets: targets.collect(),
            people: people.collect(),
            figures: figures.collect(),
            ..Self::blank(language)
        }
    }

    /// Whether it is the template of a case file as it was given out: nobody has translated a word.
    #[must_use]
    pub fn is_untouched(&self, case_file: &CaseFile) -> bool {
        let words = |of: &Self| Self { reviewer: None, source_sha256: String::new(), ..of.clone() };
        words(self) == words(&Self::template(case_file, self.language.clone()))
    }

    /// The same with the tables of unknown keys (`target.t1`) under other keys; without those that `moved` has no key for.
    #[must_use]
    pub(crate) fn with_keys(mut self, moved: impl Fn(&str) -> Option<String>) -> Self {
        let tables = std::mem::take(&mut self.unknown).into_iter();
        self.unknown = tables
            .filter_map(|(name, table)| {
                let key = moved(&name)?.trim_start_matches('{').trim_end_matches('}').to_owned();
                Some((key, table))
            })
            .collect();
        self
    }

    fn blank(language: Language) -> Self {
        Self {
            language,
            reviewer: None,
            source_sha256: String::new(),
            title: None,
            summary: Vec::new(),
            letter: Vec::new(),
            valediction: None,
            background: Vec::new(),
            demands: Vec::new(),
            writer_safety: Vec::new(),
            easy: Vec::new(),
            targets: Vec::new(),
            people: Vec::new(),
            figures: Vec::new(),
            unknown: Unknown::new(),
            unknown_sections: Vec::new(),
        }
    }

    fn fill(&mut self, mut body: Body) {
        self.summary = body.take(Heading::Summary);
        self.letter = body.take(Heading::Letter);
        self.background = body.take(Heading::Background);
        self.demands = body.take(Heading::Demands);
        self.writer_safety = body.take(Heading::Safety);
        self.easy = body.take(Heading::Easy);
        self.unknown_sections = body.unknown;
    }
}

fn heads(root: &mut Fields<'_>, front: &mut Front<'_>) -> Translation {
    root.has("clamor");
    let language = root.read(front, "language", "language", Language::from_tag);
    if language.is_none() && !root.has("language") {
        root.refuse(front, "language", "present");
    }
    let is_hash = |text: &str| text.len() == HASH_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hash = |text: &str| is_hash(text).then(|| text.to_ascii_lowercase());
    let source_sha256 = root.read(front, "translates", "sha256", hash).unwrap_or_default();
    Translation {
        reviewer: root.text(front, "reviewer"),
        title: root.text(front, "title"),
        valediction: root.text(front, "valediction"),
        source_sha256,
        ..Translation::blank(language.unwrap_or_else(Language::english))
    }
}

fn targets(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<TranslatedTarget> {
    let mut targets = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "target", "targets"), "t", front) {
        let (office, salutation) = (fields.text(front, "office"), fields.text(front, "salutation"));
        refuse_values(fields, front, "target", &format!("target.{key}"));
        targets.push(TranslatedTarget { key, office, salutation });
    }
    targets
}

/// Whether something of a person is words that a translation has in its language.
fn has_words(person: &casework::PersonAtRisk) -> bool {
    person.pronouns.is_some() || person.occupation.is_some() || person.status.is_some()
}

fn people(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<TranslatedPerson> {
    let mut people = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "person", "people"), "p", front) {
        let pronouns = fields.text(front, "pronouns");
        let (occupation, status) = (fields.text(front, "occupation"), fields.text(front, "status"));
        refuse_values(fields, front, "person", &format!("person.{key}"));
        people.push(TranslatedPerson { key, pronouns, occupation, status });
    }
    people
}

fn figures(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<TranslatedFigure> {
    let mut figures = Vec::new();
    for (mut fields, key) in keyed(root.tables(front, "figure", "figures"), "f", front) {
        let (counts, parts) = (fields.text(front, "counts"), fields.texts(front, "parts"));
        refuse_values(fields, front, "figure", &format!("figure.{key}"));
        figures.push(TranslatedFigure { key, counts, parts });
    }
    figures
}

/// Values of the case are errors and are not taken over; other unknown keys are kept.
fn refuse_values(mut fields: Fields<'_>, front: &mut Front<'_>, table: &str, under: &str) {
    let values = VALUES.iter().find(|(name, _)| *name == table).map_or([].as_slice(), |(_, values)| values);
    for (key, at) in fields.keys(front) {
        if let Some(known) = values.iter().find(|known| **known == key) {
            fields.has(known);
            let name = if fields.name.is_empty() { key } else { format!("{}.{key}", fields.name) };
            front.findings.push(Finding::new(Code::TranslationValue, Some(at)).with("key", name));
        }
    }
    fields.keep_rest(front, under);
}
