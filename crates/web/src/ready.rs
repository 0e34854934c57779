//! Cases whose files have been parsed: made once for each version of a case.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use casework::{Case, CaseId, Earlier, Edition, Language, OfficeCode, OfficeEdition, UrgentAction};
use documents::carry::{Block, Carried, HalfSentence, Waiting, carry};
use documents::case_file::Parsed;
use documents::own_words::{CaseWords, Ground};
use documents::{CaseFile, Translation};

use crate::changes::Side;
use crate::withheld::{is_withdrawn, narrowed};

/// A case with its values and words at hand.
pub(crate) struct ReadyCase {
    pub(crate) case: Arc<Case>,
    pub(crate) file: CaseFile,
    /// The original first, then the translations; each with its language.
    pub(crate) editions: Vec<(Language, UrgentAction)>,
    /// The translations of which something waits for a translator.
    pub(crate) waits: Vec<Waits>,
    /// The translations of which somebody left a part out: that part stands in the original's words.
    partly: Vec<Waits>,
    /// The place of the edition that stands in for a language without one: the original's, or that of an office's language.
    usual: usize,
    /// How many targets the case itself has; those of an office come after them.
    pub(crate) own_targets: usize,
    /// What a letter is measured against, made when the first letter is.
    words: OnceLock<(CaseWords, Ground)>,
}

/// What of a translation is older than the case.
pub(crate) struct Waits {
    /// The language of the translation.
    pub(crate) language: Language,
    /// The language in which the words stand that wait: the original's.
    pub(crate) shown_in: Language,
    /// The translation as it holds now, with its gaps.
    pub(crate) carried: Carried,
    /// Whether the translation is as old as the case, and only not whole.
    pub(crate) is_partly: bool,
    /// The paragraphs of which a page shows something in the original's words.
    paragraphs: Vec<Waiting>,
    /// The sentences of those of them that are half translated.
    halves: Vec<(Waiting, Vec<HalfSentence>)>,
}

impl Waits {
    /// Whether a paragraph of a block stands in the original's words.
    pub(crate) fn holds(&self, block: Block, paragraph: usize) -> bool {
        self.paragraphs.contains(&Waiting { block, paragraph })
    }

    /// The sentences of a paragraph of which some are translated; none where it stands wholly in the original's words.
    pub(crate) fn half(&self, block: Block, paragraph: usize) -> &[HalfSentence] {
        let wanted = Waiting { block, paragraph };
        self.halves.iter().find(|(waiting, _)| *waiting == wanted).map_or(&[], |(_, sentences)| sentences)
    }
}

impl ReadyCase {
    /// Parses what the case holds. `None` for a case file that cannot be read: only a correction by hand at the
    /// database could cause that, since nothing unreadable is ever committed.
    pub(crate) fn of(case: Arc<Case>) -> Option<Self> {
        let original = case.original();
        let Parsed { case_file: file, .. } = CaseFile::parse(&original.words).ok()?;
        let mut editions = vec![(file.values.language.clone(), narrowed(&case, file.resolved().0))];
        let (mut waits, mut partly) = (Vec::new(), Vec::new());
        for edition in case.editions[1..].iter().filter(|edition| !is_withdrawn(&case, &edition.language)) {
            let Some(translation) = translation_now(&file, &original.words, edition) else { continue };
            let (language, (action, waiting)) = (edition.language.clone(), shown(&case, &translation, &file));
            let halves = halves(&case, &translation, &file, &waiting);
            editions.push((language.clone(), action));
            let shown_in = file.values.language.clone();
            match translation {
                Now::Carried(carried) if !carried.gaps.is_empty() => {
                    waits.push(Waits { language, shown_in, carried, is_partly: false, paragraphs: waiting, halves });
                }
                Now::Made(made) if !waiting.is_empty() => {
                    let mut carried = carry(&file, &made, &file);
                    carried.gaps.clear();
                    partly.push(Waits { language, shown_in, carried, is_partly: true, paragraphs: waiting, halves });
                }
                Now::Made(_) | Now::Carried(_) => {}
            }
        }
        let own_targets = editions[0].1.targets.len();
        Some(Self { case, file, editions, waits, partly, usual: 0, own_targets, words: OnceLock::new() })
    }

    /// The same as an office has it: its targets after the case's own, its embassy among those who get a copy, and its language
    /// for readers in whose language there is no edition.
    fn at_office(mut self, office: &OfficeEdition) -> Self {
        for (_, action) in &mut self.editions {
            action.targets.extend(office.targets.iter().cloned());
            action.copies_to.extend(office.copies_to.iter().cloned());
        }
        let theirs = self.editions.iter().position(|(language, _)| language.is_same_language(&office.language));
        self.usual = theirs.unwrap_or(0);
        self
    }

    /// The words against which a letter is measured.
    pub(crate) fn case_words(&self) -> &CaseWords {
        &self.measured().0
    }

    /// The same, taken apart.
    pub(crate) fn ground(&self) -> &Ground {
        &self.measured().1
    }

    fn measured(&self) -> &(CaseWords, Ground) {
        self.words.get_or_init(|| {
            let editions: Vec<&UrgentAction> = self.editions.iter().map(|(_, action)| action).collect();
            let words = CaseWords::of(&editions);
            let ground = Ground::new(&words);
            (words, ground)
        })
    }

    /// What waits for a translator in a language, or was left out of its translation.
    pub(crate) fn waits_in(&self, language: &Language) -> Option<&Waits> {
        self.waits.iter().chain(&self.partly).find(|waits| waits.language.is_same_language(language))
    }

    /// The document that the case had before with this number, the first one has 1; `None` where it has none.
    pub(crate) fn earlier(&self, number: usize) -> Option<ReadyDocument> {
        let earlier = self.case.chain.get(number.checked_sub(1)?)?;
        let before = self.case.chain.get(..number - 1)?;
        let editions = earlier_editions(&self.case, earlier, before)?;
        let is_told = editions.first().is_some_and(|(language, _)| !is_withdrawn(&self.case, language));
        Some(ReadyDocument { editions, is_told })
    }

    /// The case as it is compared with an earlier document.
    pub(crate) fn side(&self, language: &Language) -> Side<'_> {
        let is_told = !is_withdrawn(&self.case, &self.original().language);
        Side { original: self.original(), own: self.edition_in(language), is_told }
    }

    /// The edition in a language, else the original.
    pub(crate) fn edition(&self, language: &Language) -> &UrgentAction {
        let found = self.editions.iter().find(|(known, _)| known.is_same_language(language));
        // The original is always there.
        &found.or(self.editions.get(self.usual)).unwrap_or(&self.editions[0]).1
    }

    /// The edition in whose language a target is greeted that an office has added; `None` for a target of the case.
    pub(crate) fn greets_in(&self, target: usize) -> Option<&UrgentAction> {
        let greets = self.editions.get(self.usual).filter(|_| target >= self.own_targets);
        greets.map(|(_, action)| action)
    }

    /// The edition in exactly this language, if there is one.
    pub(crate) fn edition_in(&self, language: &Language) -> Option<&UrgentAction> {
        self.editions.iter().find(|(known, _)| known.is_same_language(language)).map(|(_, action)| action)
    }

    /// The editions whose words were not taken back.
    pub(crate) fn told(&self) -> impl Iterator<Item = &(Language, UrgentAction)> {
        self.editions.iter().filter(|(language, _)| !is_withdrawn(&self.case, language))
    }

    /// The original.
    pub(crate) fn original(&self) -> &UrgentAction {
        &self.editions[0].1
    }
}

/// A translation as it holds for the words of a case now.
pub(crate) enum Now {
    /// It translates these words.
    Made(Translation),
    /// It was made of other words, and what of it still says what the original says goes on.
    Carried(Carried),
}

/// A translation as it holds for the words of a case now: `text` is the case file, parsed it is `file`. `None` for one that
/// cannot be read.
pub(crate) fn translation_now(file: &CaseFile, text: &str, edition: &Edition) -> Option<Now> {
    let translation = Translation::parse(&edition.words).ok()?.translation;
    if edition.of == text && translation.source_sha256 == file.words_sha256() {
        return Some(Now::Made(translation));
    }
    let old = CaseFile::parse(&edition.of).ok().filter(|_| edition.of != text).map(|parsed| parsed.case_file);
    Some(Now::Carried(carry(old.as_ref().unwrap_or(file), &translation, file)))
}

impl Now {
    /// The translation.
    pub(crate) fn translation(&self) -> &Translation {
        match self {
            Self::Made(translation) => translation,
            Self::Carried(carried) => &carried.translation,
        }
    }

    /// The case in this translation, and the paragraphs that stand in the original's words. A letter of which anything
    /// waits is wholly the original's, with how it opens and closes; so are the demands, which people put into letters:
    /// nobody sends a letter in two languages without knowing.
    fn in_words(&self, file: &CaseFile) -> (UrgentAction, Vec<Waiting>) {
        let carried = match self {
            Self::Made(translation) => {
                return (file.in_translation(translation).0, file.untranslated_in(translation));
            }
            Self::Carried(carried) => carried,
        };
        let (mut translation, mut waiting) = (carried.translation.clone(), carried.waiting.clone());
        let mut all_wait = |block, count| {
            waiting.retain(|one: &Waiting| one.block != block);
            waiting.extend((0..count).map(|paragraph| Waiting { block, paragraph }));
        };
        if letter_waits(carried) {
            translation.letter.clear();
            translation.valediction = None;
            translation.targets.iter_mut().for_each(|target| target.salutation = None);
            all_wait(Block::Letter, file.values.letter.as_ref().map_or(0, |letter| letter.paragraphs.len()));
        }
        if carried.waiting.iter().any(|one| one.block == Block::Demands) {
            translation.demands.clear();
            all_wait(Block::Demands, file.values.demands.len());
        }
        (file.in_translation(&translation).0, waiting)
    }
}

/// Takes out the paragraphs that stand in the original's words.
fn leave_out(action: &mut UrgentAction, waiting: &[Waiting]) {
    let without = |paragraphs: &mut Vec<String>, block: Block| {
        let mut place = 0;
        paragraphs.retain(|_| {
            place += 1;
            !waiting.contains(&Waiting { block, paragraph: place - 1 })
        });
    };
    if waiting.iter().any(|one| one.block == Block::Title) {
        action.title = None;
    }
    if waiting.iter().any(|one| one.block == Block::Demands) {
        action.demands.clear();
    }
    without(&mut action.summary, Block::Summary);
    without(&mut action.background, Block::Background);
    without(&mut action.writer_safety, Block::WriterSafety);
}

/// Whether anything of the letter waits for a translator.
pub(crate) fn letter_waits(carried: &Carried) -> bool {
    let opens_or_closes = |id: &str| id == "valediction" || (id.starts_with("target/") && id.ends_with("/salutation"));
    carried.waiting.iter().any(|one| one.block == Block::Letter)
        || carried.gaps.iter().any(|gap| opens_or_closes(&gap.id))
}

/// An earlier document of a case with its values and words at hand.
pub(crate) struct ReadyDocument {
    /// The original first, then the translations; each with its language.
    editions: Vec<(Language, UrgentAction)>,
    /// Whether the words of the original were not taken back.
    is_told: bool,
}

impl ReadyDocument {
    /// The document as it is compared with another.
    pub(crate) fn side(&self, language: &Language) -> Side<'_> {
        let own = self.editions.iter().find(|(known, _)| known.is_same_language(language)).map(|(_, action)| action);
        // The original is always there.
        Side { original: &self.editions[0].1, own, is_told: self.is_told }
    }

    /// Its words in a language, else the original's.
    pub(crate) fn edition(&self, language: &Language) -> &UrgentAction {
        let found = self.editions.iter().find(|(known, _)| known.is_same_language(language));
        // The original is always there.
        &found.unwrap_or(&self.editions[0]).1
    }
}

/// An earlier document in each language: the original first. A translation that cannot be read is left out, and so is one
/// whose words were taken back; one that was not
/// finished before the next document came is carried over from the document that it was made of, which is among those
/// `before`.
fn earlier_editions(case: &Case, earlier: &Earlier, before: &[Earlier]) -> Option<Vec<(Language, UrgentAction)>> {
    let parse = |words: &str| CaseFile::parse(words).ok().map(|parsed| parsed.case_file);
    let file = parse(&earlier.words)?;
    let mut editions = vec![(file.values.language.clone(), narrowed(case, file.resolved().0))];
    let told = earlier.translations.iter().filter(|(language, _)| !is_withdrawn(case, language));
    for (language, words) in told {
        let Ok(translation) = Translation::parse(words).map(|parsed| parsed.translation) else { continue };
        let is_made_of = |old: &CaseFile| old.words_sha256() == translation.source_sha256;
        let now = if is_made_of(&file) {
            Now::Made(translation)
        } else {
            let old = before.iter().rev().filter_map(|earlier| parse(&earlier.words)).find(is_made_of);
            Now::Carried(carry(old.as_ref().unwrap_or(&file), &translation, &file))
        };
        editions.push((language.clone(), shown(case, &now, &file).0));
    }
    Some(editions)
}

/// A case in a translation, without what was taken back, and the paragraphs that stand in the original's words.
fn shown(case: &Case, now: &Now, file: &CaseFile) -> (UrgentAction, Vec<Waiting>) {
    let (mut action, waiting) = now.in_words(file);
    // Words in a language that was taken back stand in for no others.
    if is_withdrawn(case, &file.values.language) {
        leave_out(&mut action, &waiting);
        return (narrowed(case, action), Vec::new());
    }
    let mut action = narrowed(case, action);
    if !waiting.is_empty() && !case.withheld.is_empty() {
        // What stands for a name in the original's words is of its language too.
        put_original(&mut action, &narrowed(case, file.resolved().0), &waiting);
    }
    (action, waiting)
}

/// Puts the original's paragraphs to where they stand in for a translation.
fn put_original(action: &mut UrgentAction, original: &UrgentAction, waiting: &[Waiting]) {
    for Waiting { block, paragraph } in waiting.iter().copied() {
        let (there, here) = match block {
            Block::Summary => (original.summary.get(paragraph), action.summary.get_mut(paragraph)),
            Block::Background => (original.background.get(paragraph), action.background.get_mut(paragraph)),
            Block::WriterSafety => (original.writer_safety.get(paragraph), action.writer_safety.get_mut(paragraph)),
            Block::Title => (original.title.as_ref(), action.title.as_mut()),
            Block::Demands => (
                original.demands.get(paragraph).map(|demand| &demand.text),
                action.demands.get_mut(paragraph).map(|demand| &mut demand.text),
            ),
            Block::Letter | Block::Easy => (None, None),
        };
        if let (Some(there), Some(here)) = (there, here) {
            here.clone_from(there);
        }
    }
}

/// The sentences of the paragraphs that are half translated, without what was taken back. A letter and what is asked are
/// shown in one language.
fn halves(case: &Case, now: &Now, file: &CaseFile, waiting: &[Waiting]) -> Vec<(Waiting, Vec<HalfSentence>)> {
    let Now::Carried(carried) = now else { return Vec::new() };
    let is_mixed = |one: &&Waiting| matches!(one.block, Block::Summary | Block::Background | Block::WriterSafety);
    let mixed = waiting.iter().filter(is_mixed).map(|one| (*one, carried.half(*one, file)));
    let (mut halves, own): (Vec<_>, _) = (mixed.filter(|(_, said)| !said.is_empty()).collect(), file.resolved().0);
    if !case.withheld.is_empty() {
        for sentence in halves.iter_mut().flat_map(|(_, sentences): &mut (_, Vec<HalfSentence>)| sentences) {
            let language = if sentence.is_original { &own.language } else { &carried.translation.language };
            let words = vec![std::mem::take(&mut sentence.text)];
            let alone = UrgentAction { language: language.clone(), background: words, ..own.clone() };
            sentence.text = narrowed(case, alone).background.concat();
        }
    }
    halves
}

/// A case, and the office whose edition it is.
type Key = (CaseId, Option<OfficeCode>);

/// How many cases as they were before are kept: after a further document many send a form that was made for the same few
/// versions, and each would be read anew from all facts of the case.
const MOST_EARLIER: usize = 32;

/// Parsed cases; an entry holds for one version.
#[derive(Default)]
pub(crate) struct ReadyCases {
    now: RwLock<HashMap<Key, Arc<ReadyCase>>>,
    /// Cases as they were in versions before, for everybody or as an office had them.
    then: RwLock<HashMap<(Key, u32), Arc<ReadyCase>>>,
}

impl ReadyCases {
    /// Keeps the cases that are there, and drops the others.
    pub(crate) fn keep_only(&self, is_here: impl Fn(&CaseId) -> bool) {
        self.now.write().unwrap_or_else(PoisonError::into_inner).retain(|(id, _), _| is_here(id));
        self.then.write().unwrap_or_else(PoisonError::into_inner).retain(|((id, _), _), _| is_here(id));
    }

    /// The parsed form of a case as an office had it in a version; `None` where it was not issued then. `read` reads it from the
    /// store.
    ///
    /// # Errors
    /// Those of `read`.
    pub(crate) fn then<E>(
        &self,
        (id, office): (&CaseId, Option<&OfficeCode>),
        version: u32,
        read: impl FnOnce() -> Result<Option<Case>, E>,
    ) -> Result<Option<Arc<ReadyCase>>, E> {
        let key = ((id.clone(), office.cloned()), version);
        if let Some(ready) = self.then.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Some(Arc::clone(ready)));
        }
        let then = read()?.filter(Case::was_issued);
        let Some(ready) = then.and_then(|then| ReadyCase::of(Arc::new(then))) else { return Ok(None) };
        let edition = office.and_then(|office| ready.case.edition_of(office)).cloned();
        let ready = Arc::new(match edition {
            Some(edition) => ready.at_office(&edition),
            None => ready,
        });
        let mut kept = self.then.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_EARLIER {
            kept.clear();
        }
        kept.insert(key, Arc::clone(&ready));
        Ok(Some(ready))
    }

    /// The parsed form of a case.
    pub(crate) fn get(&self, case: &Arc<Case>) -> Option<Arc<ReadyCase>> {
        self.at(case, None)
    }

    /// The parsed form of a case as an office has it; as everybody has it where the office has published no edition.
    pub(crate) fn at(&self, case: &Arc<Case>, office: Option<&OfficeCode>) -> Option<Arc<ReadyCase>> {
        let edition = office.and_then(|office| case.edition_of(office));
        let key = (case.id.clone(), edition.map(|edition| edition.office.clone()));
        let known = self.now.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(ready) = known.filter(|ready| ready.case.version == case.version) {
            return Some(ready);
        }
        let ready = ReadyCase::of(Arc::clone(case))?;
        let ready = Arc::new(match edition {
            Some(edition) => ready.at_office(edition),
            None => ready,
        });
        self.now.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&ready));
        Some(ready)
    }
}
