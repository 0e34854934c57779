//! The model letter, and the targets above it.

use casework::{Language, ModelLetter, Valediction};

use super::document::Document;
use super::draft::{Draft, check_count};
use super::head::Known;
use super::language::{language_of, unknown};
use super::lexicon::{LEXICONS, Lexicon, Role};
use super::outline::{Outline, Part, Section, Slice};
use super::paragraphs::paragraphs;
use super::region::{Region, split};
use super::words::Shape;
use super::{MOST_PARAGRAPHS, Unreadable};
use crate::Span;

/// The few small words of a letter with fewer words tell less of its language than how it closes.
const SHORT_LETTER: usize = 80;

/// The subject of a letter has at most so many words and marks, and at most so many before its colon.
const SUBJECT_WORDS: usize = 40;
const SUBJECT_LABEL: usize = 2;

/// The label of a fact above the letter has at most so many words.
const FACT_LABEL: usize = 5;

/// Targets and letter as lines, before they are read.
pub(super) struct Correspondence {
    regions: Vec<Region>,
    /// The lines of other parts: targets are looked for there where those that should have them have none.
    others: Vec<(Part, Vec<Slice>)>,
    /// The paragraphs of the letter.
    pub paragraphs: Vec<Span>,
    /// Its language.
    pub language: Option<Language>,
}

/// Tells targets and letter apart.
pub(super) fn find(document: &Document, outline: &Outline) -> Result<Correspondence, Unreadable> {
    let is_region = |section: &&Section| matches!(section.part, Part::Action | Part::Targets | Part::Letter);
    let mut regions: Vec<Region> = outline
        .sections
        .iter()
        .filter(is_region)
        .map(|section| split(document, &section.slices, section.part))
        .collect();
    if regions.is_empty() {
        // Under a heading that nobody knows, a salutation and a valediction show a letter all the same.
        let unknown = outline.sections.iter().filter(|section| section.part == Part::Unknown);
        let found = unknown.map(|section| split(document, &section.slices, section.part));
        regions.extend(found.filter(|region| region.salutation.is_some() && region.valediction.is_some()));
    }
    let body: Vec<Slice> = regions.iter().flat_map(|region| region.body.clone()).collect();
    let mut paragraphs = paragraphs(document, &body);
    if paragraphs.len() > 1 && is_subject(document, paragraphs[0]) {
        paragraphs.remove(0);
    }
    if paragraphs.len() > 1 && lists_facts(document, paragraphs[0]) {
        paragraphs.remove(0);
    }
    check_count("paragraphs", paragraphs.len(), MOST_PARAGRAPHS)?;
    let language = match (paragraphs.first(), paragraphs.last()) {
        (Some(first), Some(last)) => {
            let words = document.words_in(Span { start: first.start, end: last.end });
            let (closing, is_short) = (language_of_valediction(document, &regions), words.len() < SHORT_LETTER);
            closing.clone().filter(|_| is_short).or_else(|| language_of(document, words)).or(closing)
        }
        _ => None,
    };
    let is_other = |section: &&Section| !is_region(section);
    let others =
        outline.sections.iter().filter(is_other).map(|section| (section.part, section.slices.clone())).collect();
    Ok(Correspondence { regions, others, paragraphs, language })
}

/// Whether the first paragraph under the salutation is the subject of the letter: "Re: Detention of Ana Vela". A word or two,
/// a colon, and no mark of a sentence at its end.
fn is_subject(document: &Document, paragraph: Span) -> bool {
    let words = document.words_in(paragraph);
    let colon = words.clone().take(SUBJECT_LABEL + 1).find(|at| document.mark(*at) == ':');
    let ends = |at: usize| matches!(document.mark(at), '.' | '!' | '?' | ':' | '،' | '؟' | ';' | ',');
    words.len() <= SUBJECT_WORDS
        && colon.is_some_and(|colon| colon > words.start && colon + 1 < words.end)
        && !ends(words.end - 1)
}

/// Whether the first paragraph of a letter lists facts, each with its label: "Name of victim: Ana Vela", "Date of incident: 3 May".
fn lists_facts(document: &Document, paragraph: Span) -> bool {
    let first = document.lines.partition_point(|line| line.end <= paragraph.start);
    let lines = document.lines[first..].iter().take_while(|line| line.start < paragraph.end);
    let is_labelled = |words: &std::ops::Range<usize>| {
        let colon = words.clone().take(FACT_LABEL + 1).find(|at| document.mark(*at) == ':');
        document.words().get(words.start).is_some_and(|word| word.shape != Shape::Small)
            && colon.is_some_and(|colon| colon > words.start && colon + 1 < words.end)
    };
    let mut lines = lines.map(|line| &line.words);
    lines.next().is_some_and(is_labelled) && lines.any(is_labelled)
}

/// The language in whose words alone the letter closes, where its own words tell none.
fn language_of_valediction(document: &Document, regions: &[Region]) -> Option<Language> {
    let words = document.words_in(regions.iter().find_map(|region| region.valediction)?);
    let length = |lexicon: &Lexicon| lexicon.at(document, words.start, words.end, Role::Closing).unwrap_or(0);
    let longest = LEXICONS.all.iter().map(length).max().filter(|longest| *longest > 0)?;
    let mut closing = LEXICONS.all.iter().filter(|lexicon| length(lexicon) == longest);
    let first = closing.next()?;
    closing.next().is_none().then(|| first.language.clone())
}

impl Correspondence {
    /// The names in the salutations.
    pub fn salutation_names(&self, document: &Document) -> Vec<std::ops::Range<usize>> {
        let names = self.salutations(document).map(|words| super::salutation::name_in_salutation(document, words));
        names.filter(|name| !name.is_empty()).collect()
    }

    /// What the salutations say after "Dear".
    pub fn addressed(&self, document: &Document) -> Vec<std::ops::Range<usize>> {
        self.salutations(document).map(|words| super::salutation::addressed(document, words)).collect()
    }

    fn salutations(&self, document: &Document) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.regions.iter().filter_map(|region| region.salutation).map(|span| document.words_in(span))
    }

    /// Puts targets and letter into the draft.
    pub fn take(&self, draft: &mut Draft<'_>, known: &Known<'_>) -> Result<(), Unreadable> {
        let mut apart = Vec::new();
        for region in &self.regions {
            let part = region.part.unwrap_or(Part::Unknown);
            apart.append(&mut super::target::take(draft, &region.target, part, known)?);
        }
        if draft.action.targets.is_empty() {
            for (part, slices) in &self.others {
                // Under a heading that nobody knows a channel shows a target; elsewhere that is who sent the document.
                let part = if *part == Part::Unknown { *part } else { Part::Background };
                apart.append(&mut super::target::take(draft, slices, part, known)?);
            }
        }
        super::target::share(draft, &apart);
        for salutation in self.regions.iter().filter_map(|region| region.salutation) {
            super::salutation::share_salutation(draft, salutation);
        }
        self.take_letter(draft)
    }

    fn take_letter(&self, draft: &mut Draft<'_>) -> Result<(), Unreadable> {
        let valediction = self.regions.iter().find_map(|region| region.valediction);
        let Some(first) = self.paragraphs.first() else { return Ok(()) };
        let mut paragraphs = Vec::with_capacity(self.paragraphs.len());
        for (place, span) in self.paragraphs.iter().enumerate() {
            paragraphs.push(draft.prose(format!("letter/paragraphs/{place}"), *span)?);
        }
        if self.language.is_some() {
            draft.stands("letter/language", *first);
        }
        let valediction = valediction.map(|span| Valediction(draft.value("letter/valediction", span)));
        let language = self.language.clone().unwrap_or_else(unknown);
        draft.action.letter = Some(ModelLetter { language, paragraphs, valediction });
        Ok(())
    }
}
