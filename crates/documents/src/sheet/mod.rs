//! The case file as a document again, in the form that the field has known since 2017.
//!
//! Reading a printed sheet gives back every value that it prints. What the form has no place for is listed.

mod docx;
mod html;
mod pieces;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::{AfterDeadline, Day, Figure, IndexNumber, Kind, Language, Target, UrgentAction};

use crate::dates::{as_of_in_words, day_in_words};
use crate::numbers::figure_in_words;
use crate::read::fold::fold;
use crate::{CaseFile, plain_text};

pub use pieces::Piece;

/// The labels and sentences by language, English first: it stands in for languages that have none.
static LABELS: LazyLock<Vec<(&'static str, BTreeMap<String, String>)>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("../../data/sheet/en.toml")),
        ("es", include_str!("../../data/sheet/es.toml")),
        ("fr", include_str!("../../data/sheet/fr.toml")),
    ];
    // The files are compiled in, and the test below reads each.
    let read = |text| toml::from_str(text).expect("data/sheet holds labels; see the test of this module");
    files.into_iter().map(|(language, text)| (language, read(text))).collect()
});

/// A sheet: the blocks of the document from top to bottom, for every form in which it can be printed.
///
/// It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// The language of the document.
    pub language: Language,
    /// The title, for the properties of a file.
    pub title: Option<String>,
    /// The blocks, in their order.
    pub blocks: Vec<Block>,
    /// What the case file says and the form does not print, a line each.
    pub not_printed: Vec<String>,
}

/// What a block is, and with it how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The mark of the document: `URGENT ACTION`.
    Mark,
    /// Lines of number, index and date, each with its label.
    Facts,
    /// The title.
    Title,
    /// A heading of the form.
    Heading,
    /// Words of summary or background.
    Paragraph,
    /// Office and name of a target.
    Target,
    /// Lines of an address and other ways to reach a target.
    Address,
    /// How the letter opens.
    Salutation,
    /// Words of the letter, in the letter's language.
    Letter,
    /// How the letter closes.
    Valediction,
    /// A label with its value, or a sentence of the form's own at its end.
    Labelled,
}

/// A block of a sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The language of its words.
    pub language: Language,
    /// Its words: plain text in which a link is `[words](address)`, lines parted by line feeds.
    pub text: String,
}

impl Block {
    /// The lines, each in pieces.
    pub fn lines(&self) -> impl Iterator<Item = Vec<Piece<'_>>> {
        self.text.split('\n').map(pieces::pieces)
    }
}

impl Sheet {
    /// Prints a case file, in its own language.
    #[must_use]
    pub fn of(case_file: &CaseFile) -> Self {
        let (action, _) = case_file.resolved();
        let mut page = Page { language: action.language.clone(), blocks: Vec::new() };
        page.head(&action);
        page.targets(&action);
        page.letter(&action);
        page.foot(&action);
        let mut sheet =
            Self { language: page.language, title: action.title.clone(), blocks: page.blocks, not_printed: Vec::new() };
        sheet.not_printed = not_printed(case_file, &action, &sheet.text());
        sheet
    }

    /// The sheet as a text document: blocks parted by empty lines, UTF-8, line feeds.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.blocks.iter().map(|block| block.text.as_str()).collect();
        texts.join("\n\n") + "\n"
    }
}

struct Page {
    language: Language,
    blocks: Vec<Block>,
}

impl Page {
    fn label(&self, name: &str) -> &'static str {
        let labels = LABELS.iter().find(|(language, _)| *language == self.language.primary());
        // English is the first and always there.
        labels.unwrap_or(&LABELS[0]).1.get(name).map_or("", String::as_str)
    }

    fn block(&mut self, kind: BlockKind, text: impl Into<String>) {
        self.blocks.push(Block { kind, language: self.language.clone(), text: text.into() });
    }

    fn paragraphs(&mut self, paragraphs: &[String]) {
        paragraphs.iter().for_each(|paragraph| self.block(BlockKind::Paragraph, paragraph));
    }

    fn labelled(&mut self, name: &str, value: &str) {
        self.block(BlockKind::Labelled, format!("{}: {value}", self.label(name)));
    }

    fn head(&mut self, action: &UrgentAction) {
        self.block(BlockKind::Mark, self.label("mark"));
        let mut lines = Vec::new();
        if let Some(ua) = &action.ua {
            let is_further = matches!(action.kind, Kind::FurtherInformation { .. });
            lines.push(format!("{}: {ua}", self.label(if is_further { "further-information" } else { "number" })));
        }
        lines.extend(action.index.as_ref().map(|index| format!("{}: {index}", self.label("index"))));
        let issued = action.issued.map(|day| day_in_words(day, &self.language));
        lines.extend(issued.map(|day| format!("{}: {day}", self.label("issued"))));
        if !lines.is_empty() {
            self.block(BlockKind::Facts, lines.join("\n"));
        }
        if let Some(title) = &action.title {
            self.block(BlockKind::Title, title);
        }
        self.paragraphs(&action.summary);
    }

    fn targets(&mut self, action: &UrgentAction) {
        if action.targets.is_empty() && action.letter.is_none() {
            return;
        }
        self.block(BlockKind::Heading, self.label("action"));
        let is_alone = action.targets.len() == 1;
        for target in &action.targets {
            let who: Vec<String> = target.office.iter().chain(&target.name).cloned().collect();
            // A title before the name ("Dr.") stays the name's where the holder has a line of their own.
            let is_titled =
                target.name.as_ref().and_then(|name| name.split(' ').next()).is_some_and(|word| word.ends_with('.'));
            self.block(BlockKind::Target, who.join(if is_titled { "\n" } else { " " }));
            let lines = self.channels(target, is_alone);
            if !lines.is_empty() {
                self.block(BlockKind::Address, lines.join("\n"));
            }
        }
        let alone = action.targets.first().filter(|_| is_alone).and_then(|target| target.salutation.as_ref());
        if let Some(salutation) = alone {
            let language = action.letter.as_ref().map_or(&self.language, |letter| &letter.language).clone();
            self.blocks.push(Block { kind: BlockKind::Salutation, language, text: salutation.0.clone() });
        }
    }

    fn channels(&self, target: &Target, is_alone: bool) -> Vec<String> {
        let mut lines = target.address.clone();
        let labelled = [
            ("email", &target.emails),
            ("phone", &target.phones),
            ("fax", &target.faxes),
            ("social", &target.socials),
            ("web-form", &target.web_forms),
        ];
        for (name, values) in labelled {
            lines.extend(values.iter().map(|value| match value.split_once(": ") {
                // A network whose name stands in the value is its own label.
                Some((network, _)) if name == "social" && !network.contains(' ') => value.clone(),
                _ => format!("{}: {value}", self.label(name)),
            }));
        }
        // With several targets each says how its letter opens; with one, the letter itself does.
        let salutation = target.salutation.as_ref().filter(|_| !is_alone);
        lines.extend(salutation.map(|salutation| format!("{}: {}", self.label("salutation"), salutation.0)));
        lines
    }

    fn letter(&mut self, action: &UrgentAction) {
        let Some(letter) = &action.letter else { return };
        let mut block = |kind, text: &String| {
            self.blocks.push(Block { kind, language: letter.language.clone(), text: text.clone() });
        };
        letter.paragraphs.iter().for_each(|paragraph| block(BlockKind::Letter, paragraph));
        letter.valediction.iter().for_each(|valediction| block(BlockKind::Valediction, &valediction.0));
    }

    fn foot(&mut self, action: &UrgentAction) {
        if !action.background.is_empty() {
            self.block(BlockKind::Heading, self.label("background"));
            self.paragraphs(&action.background);
        }
        if !action.writer_safety.is_empty() {
            self.block(BlockKind::Heading, self.label("safety"));
            self.paragraphs(&action.writer_safety);
        }
        if !action.preferred_languages.is_empty() {
            let names = action.preferred_languages.iter().map(|language| language.name(&self.language));
            self.labelled("languages", &names.collect::<Vec<_>>().join(", "));
        }
        if action.own_language {
            self.block(BlockKind::Labelled, self.label("own-language"));
        }
        if let Some(deadline) = &action.deadline {
            self.labelled("deadline", &day_in_words(deadline.day, &self.language));
        }
        match action.after_deadline {
            Some(AfterDeadline::AskOffice) => self.block(BlockKind::Labelled, self.label("ask-office")),
            Some(AfterDeadline::Closed) => self.block(BlockKind::Labelled, self.label("closed")),
            None => {}
        }
        self.people(action);
        if !action.copies_to.is_empty() {
            let copies: Vec<&str> = action.copies_to.iter().map(|copy| copy.0.as_str()).collect();
            self.block(BlockKind::Labelled, format!("{}:\n{}", self.label("copies"), copies.join("\n")));
        }
        for previous in &action.previous {
            self.labelled("previous", &previous.as_written);
        }
    }

    fn people(&mut self, action: &UrgentAction) {
        if action.people.is_empty() {
            return;
        }
        let called = action.people.iter().map(|person| match &person.pronouns {
            Some(pronouns) => format!("{} ({})", person.name, pronouns.0),
            None => person.name.clone(),
        });
        self.labelled("people", &called.collect::<Vec<_>>().join(", "));
    }
}

/// What the case file says and the printed text does not, as paths that a person can read.
fn not_printed(case_file: &CaseFile, action: &UrgentAction, text: &str) -> Vec<String> {
    let words = Printed { folded: fold(&plain_text(text)), language: &action.language };
    let mut left_out = Vec::new();
    let mut leave_out = |is_absent: bool, what: &str| {
        if is_absent {
            left_out.push(what.to_owned());
        }
    };
    leave_out(case_file.consent.is_some(), "consent");
    leave_out(case_file.has_unknown(), "keys and headings of your own");
    leave_out(action.deadline.as_ref().is_some_and(|deadline| deadline.zone.is_some()), "zone");
    leave_out(action.kind.ordinal().is_some(), "ordinal");
    leave_out(matches!(action.kind, Kind::StopAction { .. } | Kind::Final { .. }), "kind");
    leave_out(action.identifier.is_some(), "identifier");
    let says_further = action.ua.is_some() || !action.previous.is_empty();
    leave_out(matches!(action.kind, Kind::FurtherInformation { .. }) && !says_further, "kind");
    leave_out(!action.countries.iter().all(|country| words.has(country.name(&action.language))), "countries");
    let letter = action.letter.as_ref().map(|letter| &letter.language);
    leave_out(letter.is_some_and(|language| !language.is_same_language(&action.language)), "letter.language");
    let printed = |demand: &casework::Demand| demand.inferred && words.has(&plain_text(&demand.text));
    leave_out(!action.demands.iter().all(printed), "demands");
    leave_out(!action.easy.is_empty(), "easy");
    left_out.extend(targets_left_out(action));
    left_out.extend(people_left_out(action, &words));
    left_out.extend(action.figures.iter().flat_map(|figure| figure_left_out(figure, &words)));
    for (number, previous) in (1..).zip(&action.previous) {
        let named = previous
            .index
            .as_ref()
            .is_none_or(|index| IndexNumber::parse(&previous.as_written).as_ref() == Some(index));
        let in_address = previous.index.as_ref().is_some_and(|index| words.has(&in_addresses(index)));
        if !named && !in_address {
            left_out.push(format!("previous {number}: index"));
        }
    }
    left_out
}

/// The words of a printed sheet, to see what stands in them.
struct Printed<'a> {
    folded: String,
    language: &'a Language,
}

impl Printed<'_> {
    fn has(&self, words: &str) -> bool {
        self.folded.contains(&fold(words))
    }

    fn has_day(&self, day: Option<Day>) -> bool {
        day.is_none_or(|day| self.has(&day_in_words(day, self.language)))
    }
}

/// An index as it stands in addresses: `amr99/0412/2025`.
fn in_addresses(index: &IndexNumber) -> String {
    index.to_string().replace(' ', "").to_lowercase()
}

fn targets_left_out(action: &UrgentAction) -> impl Iterator<Item = String> {
    let countries = action.targets.iter().filter(|target| target.country.is_some());
    let unsaid = countries.filter(|target| Target::country_of(&target.address) != target.country);
    unsaid.map(|target| format!("target {}: country", target.key))
}

fn people_left_out(action: &UrgentAction, words: &Printed<'_>) -> Vec<String> {
    let mut left_out = Vec::new();
    for person in &action.people {
        // The form of today asks for names and pronouns; the rest is there where the words of the document say it.
        let texts = [("occupation", &person.occupation), ("status", &person.status)];
        let mut absent: Vec<&str> = Vec::new();
        absent.extend((!words.has_day(person.since)).then_some("since"));
        absent.extend((!person.aliases.iter().all(|alias| words.has(alias))).then_some("aliases"));
        absent.extend(person.sex.map(|_| "sex"));
        absent.extend(person.age.map(|_| "age"));
        let missing = texts.iter().filter(|(_, text)| text.as_ref().is_some_and(|text| !words.has(text)));
        absent.extend(missing.map(|(field, _)| *field));
        left_out.extend(absent.into_iter().map(|field| format!("person {}: {field}", person.key)));
    }
    left_out.extend(action.others.map(|_| "others".to_owned()));
    for person in &action.mentioned {
        if !words.has(&person.name) {
            left_out.push(format!("mentioned {}", person.key));
        } else if !words.has_day(person.since) {
            left_out.push(format!("mentioned {}: since", person.key));
        }
    }
    left_out
}

/// A figure stands in the words of the document or nowhere: the form has no line for it.
fn figure_left_out(figure: &Figure, words: &Printed<'_>) -> Vec<String> {
    if !words.has(&figure_in_words(figure, words.language)) {
        return vec![format!("figure {}", figure.key)];
    }
    let dated = figure.as_of.is_none_or(|as_of| words.has(&as_of_in_words(as_of, words.language)));
    let sourced = figure.source.as_ref().is_none_or(|source| words.has(source));
    let parts = figure.parts.iter().all(|part| words.has(&part.counts));
    let said = [(dated, "as_of"), (sourced, "source"), (parts, "parts")];
    said.into_iter().filter(|(said, _)| !said).map(|(_, what)| format!("figure {}: {what}", figure.key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_label() {
        let keys = |number: usize| LABELS[number].1.keys().collect::<Vec<_>>();
        for (number, (language, labels)) in LABELS.iter().enumerate() {
            assert!(keys(number) == keys(0), "{language} has other labels than English");
            assert!(labels.values().all(|label| !label.trim().is_empty()), "{language} has an empty label");
        }
    }
}
