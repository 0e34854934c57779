//! Cases whose files have been parsed: made once for each version of a case.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use casework::{Case, CaseId, Language, UrgentAction};
use documents::case_file::Parsed;
use documents::{CaseFile, Translation};

use crate::withheld::{is_withdrawn, narrowed};

/// A case with its values and words at hand.
pub(crate) struct ReadyCase {
    pub(crate) case: Arc<Case>,
    pub(crate) file: CaseFile,
    /// The original first, then the translations; each with its language.
    pub(crate) editions: Vec<(Language, UrgentAction)>,
}

impl ReadyCase {
    /// Parses what the case holds. `None` for a case file that cannot be read: only a correction by hand at the
    /// database could cause that, since nothing unreadable is ever committed.
    pub(crate) fn of(case: Arc<Case>) -> Option<Self> {
        let translations = case.editions[1..].iter().map(|edition| (&edition.language, edition.words.as_str()));
        let (file, editions) = parsed(&case, &case.original().words, translations)?;
        Some(Self { case, file, editions })
    }

    /// The document that the case had before with this number, the first one has 1; `None` where it has none.
    pub(crate) fn earlier(&self, number: usize) -> Option<ReadyDocument> {
        let earlier = self.case.chain.get(number.checked_sub(1)?)?;
        let translations = earlier.translations.iter().map(|(language, words)| (language, words.as_str()));
        let (_, editions) = parsed(&self.case, &earlier.words, translations)?;
        Some(ReadyDocument { editions })
    }

    /// The edition in a language, else the original.
    pub(crate) fn edition(&self, language: &Language) -> &UrgentAction {
        let found = self.editions.iter().find(|(known, _)| known.is_same_language(language));
        // The original is always there.
        &found.unwrap_or(&self.editions[0]).1
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

/// An earlier document of a case with its values and words at hand.
pub(crate) struct ReadyDocument {
    /// The original first, then the translations; each with its language.
    editions: Vec<(Language, UrgentAction)>,
}

impl ReadyDocument {
    /// Its words in a language, else the original's.
    pub(crate) fn edition(&self, language: &Language) -> &UrgentAction {
        let found = self.editions.iter().find(|(known, _)| known.is_same_language(language));
        // The original is always there.
        &found.unwrap_or(&self.editions[0]).1
    }
}

/// A case file, and its document in each language without what was taken back: the original first. A translation that cannot
/// be read is left out, and so is one whose words were taken back.
fn parsed<'a>(
    case: &Case,
    words: &str,
    translations: impl Iterator<Item = (&'a Language, &'a str)>,
) -> Option<(CaseFile, Vec<(Language, UrgentAction)>)> {
    let Parsed { case_file, .. } = CaseFile::parse(words).ok()?;
    let told = |action| narrowed(case, action);
    let mut editions = vec![(case_file.values.language.clone(), told(case_file.resolved().0))];
    for (language, words) in translations.filter(|(language, _)| !is_withdrawn(case, language)) {
        if let Ok(translation) = Translation::parse(words) {
            editions.push((language.clone(), told(case_file.in_translation(&translation.translation).0)));
        }
    }
    Some((case_file, editions))
}

/// Parsed cases, by id; an entry holds for one version.
#[derive(Default)]
pub(crate) struct ReadyCases(RwLock<HashMap<CaseId, Arc<ReadyCase>>>);

impl ReadyCases {
    /// Keeps the cases that are there, and drops the others.
    pub(crate) fn keep_only(&self, is_here: impl Fn(&CaseId) -> bool) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).retain(|id, _| is_here(id));
    }

    /// The parsed form of a case.
    pub(crate) fn get(&self, case: &Arc<Case>) -> Option<Arc<ReadyCase>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&case.id).cloned();
        if let Some(ready) = known.filter(|ready| ready.case.version == case.version) {
            return Some(ready);
        }
        let ready = Arc::new(ReadyCase::of(Arc::clone(case))?);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(case.id.clone(), Arc::clone(&ready));
        Some(ready)
    }
}
