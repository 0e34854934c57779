//! A translation carried over to words that changed.
//!
//! After a further document or a correction, a translation goes on where it still says what the original says, and only
//! the sentences that changed need translating. Values are always those of the new file: a sentence that refers to a
//! figure is the same sentence when the figure is another. Keys are not trusted: `t1` may be somebody else in the new
//! file, so targets are paired by office, name and address, people by name and alias, figures by what they count.

mod align;
mod gap;
mod keys;
mod paragraphs;
mod plan;
mod same;
mod sentences;
mod short;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use casework::UrgentAction;

use crate::case_file::resolved_source;
use crate::{CaseFile, Translation};
pub use gap::{SentencePart, parts};
pub use keys::keep_keys;
use paragraphs::Carrier;
use plan::Plan;
use same::Same;
pub(crate) use sentences::{joined, parted};

/// A block of prose that is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// The title: one paragraph.
    Title,
    /// What happened.
    Summary,
    /// The letter.
    Letter,
    /// The background.
    Background,
    /// What is asked: each demand is a paragraph.
    Demands,
    /// When not to write.
    WriterSafety,
    /// The same in easy words.
    Easy,
}

/// Words of the new original that need translating: a sentence, a paragraph, or the words of a value. It quotes what people
/// say, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its name, the same whenever the same translation is carried over to the same words: `summary/1/2` is the third
    /// sentence of the second paragraph of the summary, `summary/1` the whole paragraph; `title`, `valediction`,
    /// `target/t1/office`, `target/t1/salutation`, `person/p1/pronouns`, `person/p1/occupation`, `person/p1/status`,
    /// `figure/f1/counts`, `figure/f1/part/0`, with the keys of the new file.
    pub id: String,
    /// What the original said here before, if it said anything: source with references and keys of the old file.
    pub before: Option<String>,
    /// How that was translated, if it was.
    pub before_translated: Option<String>,
    /// What the original says now: source with references, which stay as they are in the translation.
    pub now: String,
}

/// A paragraph of a translation that stands in the original's words until somebody translates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiting {
    /// The block that it stands in.
    pub block: Block,
    /// Its number in the block, from 0.
    pub paragraph: usize,
}

/// A sentence of a paragraph of which some sentences wait, as a reader sees it. It quotes people, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct HalfSentence {
    /// What it says, with the values of now in its language.
    pub text: String,
    /// Whether it stands in the original's words, because nobody translated it yet.
    pub is_original: bool,
}

/// A translation that was carried over. It quotes what people say, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Carried {
    /// The translation for the new file. A paragraph with a gap is wholly the original's; a block of which nothing is
    /// translated is empty, so that [`CaseFile::in_translation`] shows the original's; easy words are there as a whole or not
    /// at all. As long as there are gaps it names the words that it was made of, and so the finding `translation-outdated`
    /// stays.
    pub translation: Translation,
    /// What needs translating, in the order of the document; the words of values come last.
    pub gaps: Vec<Gap>,
    /// The paragraphs that a page shows in the original's words and marks with its language.
    pub waiting: Vec<Waiting>,
    plan: Plan,
}

impl Block {
    /// All blocks, in the order of the document.
    pub const ALL: [Self; 7] =
        [Self::Title, Self::Summary, Self::Letter, Self::Background, Self::Demands, Self::WriterSafety, Self::Easy];

    /// The word used in ids: `title`, `summary`, `letter`, `background`, `demands`, `writer_safety`, `easy`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Letter => "letter",
            Self::Background => "background",
            Self::Demands => "demands",
            Self::WriterSafety => "writer_safety",
            Self::Easy => "easy",
        }
    }

    /// The id of a paragraph.
    fn id(self, paragraph: usize) -> String {
        if self == Self::Title { self.word().to_owned() } else { format!("{}/{paragraph}", self.word()) }
    }

    /// Its paragraphs in a case file.
    fn of(self, values: &UrgentAction) -> Vec<String> {
        match self {
            Self::Title => values.title.iter().cloned().collect(),
            Self::Summary => values.summary.clone(),
            Self::Letter => values.letter.as_ref().map(|letter| letter.paragraphs.clone()).unwrap_or_default(),
            Self::Background => values.background.clone(),
            Self::Demands => values.demands.iter().map(|demand| demand.text.clone()).collect(),
            Self::WriterSafety => values.writer_safety.clone(),
            Self::Easy => values.easy.clone(),
        }
    }

    fn of_translation(self, translation: &Translation) -> Vec<String> {
        match self {
            Self::Title => translation.title.iter().cloned().collect(),
            Self::Summary => translation.summary.clone(),
            Self::Letter => translation.letter.clone(),
            Self::Background => translation.background.clone(),
            Self::Demands => translation.demands.clone(),
            Self::WriterSafety => translation.writer_safety.clone(),
            Self::Easy => translation.easy.clone(),
        }
    }

    fn put(self, translation: &mut Translation, paragraphs: Vec<String>) {
        match self {
            Self::Title => translation.title = paragraphs.into_iter().next(),
            Self::Summary => translation.summary = paragraphs,
            Self::Letter => translation.letter = paragraphs,
            Self::Background => translation.background = paragraphs,
            Self::Demands => translation.demands = paragraphs,
            Self::WriterSafety => translation.writer_safety = paragraphs,
            Self::Easy => translation.easy = paragraphs,
        }
    }
}

/// Carries a translation over to the words of a new file. `old` is the file that the translation was made of: what was
/// carried over with gaps is carried over again from there, not from its own result, so that no translated sentence of a
/// waiting paragraph is lost.
#[must_use]
pub fn carry(old: &CaseFile, translation: &Translation, new: &CaseFile) -> Carried {
    let same = Same::of(&old.values, &new.values);
    let keyed = translation.clone().with_keys(|key| same.moved(&format!("{{{key}}}")));
    let mut carrier = Carrier {
        old: &old.values,
        new: &new.values,
        translation,
        same,
        is_finished: translation.source_sha256 == old.words_sha256(),
        plan: Plan::default(),
        gaps: Vec::new(),
    };
    for block in Block::ALL {
        carrier.block(block);
    }
    short::carry(&mut carrier);
    let (plan, gaps) = (carrier.plan, carrier.gaps);
    written(new, keyed, plan, gaps, translation.reviewer.clone())
}

/// Puts what somebody translated into a translation that was carried over: source with references, by the ids of the
/// gaps; ids that are not known and blank words change nothing. `reviewer` is who reviewed the result, a role or initials.
/// What is left open stays in [`Carried::gaps`]; once nothing is, the translation names the new words as its source.
#[must_use]
pub fn fill(new: &CaseFile, carried: &Carried, filled: &BTreeMap<String, String>, reviewer: Option<String>) -> Carried {
    let mut plan = carried.plan.clone();
    plan.fill(filled);
    let gaps = carried.gaps.iter().filter(|gap| plan.is_open(&gap.id)).cloned().collect();
    written(new, carried.translation.clone(), plan, gaps, reviewer)
}

impl Carried {
    /// The sentences of a paragraph that waits, where some of them are translated; none where it stands wholly in the
    /// original's words.
    #[must_use]
    pub fn half(&self, waiting: Waiting, new: &CaseFile) -> Vec<HalfSentence> {
        let said = |(source, is_original): (String, bool)| {
            let language = if is_original { &new.values.language } else { &self.translation.language };
            HalfSentence { text: resolved_source(&source, &new.values, language).0, is_original }
        };
        self.plan.half(waiting, &new.values).into_iter().map(said).collect()
    }

    /// The translation to be put away and gone on with: as [`Carried::translation`], but a paragraph of which some sentences
    /// are translated keeps them beside the original's. Carried over to the same words again, it has the same gaps.
    #[must_use]
    pub fn to_keep(&self, new: &CaseFile) -> Translation {
        let mut kept = self.translation.clone();
        self.plan.keep(&mut kept, &new.values);
        kept
    }
}

fn written(new: &CaseFile, base: Translation, plan: Plan, gaps: Vec<Gap>, reviewer: Option<String>) -> Carried {
    let mut translation = base;
    translation.reviewer = reviewer;
    let waiting = plan.write(&mut translation, &new.values);
    if gaps.is_empty() {
        translation.source_sha256 = new.words_sha256();
    }
    Carried { translation, gaps, waiting, plan }
}
