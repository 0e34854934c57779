//! Cases whose files have been parsed: made once for each version of a case.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use casework::{Case, CaseId, Language, OfficeCode, OfficeEdition, UrgentAction};
use documents::case_file::Parsed;
use documents::{CaseFile, Translation};

/// A case with its values and words at hand.
pub(crate) struct ReadyCase {
    pub(crate) case: Arc<Case>,
    pub(crate) file: CaseFile,
    /// The original first, then the translations; each with its language.
    pub(crate) editions: Vec<(Language, UrgentAction)>,
    /// The place of the edition that stands in for a language without one: the original's, or that of an office's language.
    usual: usize,
}

impl ReadyCase {
    /// Parses what the case holds. `None` for a case file that cannot be read: only a correction by hand at the
    /// database could cause that, since nothing unreadable is ever committed.
    pub(crate) fn of(case: Arc<Case>) -> Option<Self> {
        let translations = case.editions[1..].iter().map(|edition| (&edition.language, edition.words.as_str()));
        let (file, editions) = parsed(&case.original().words, translations)?;
        Some(Self { case, file, editions, usual: 0 })
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

    /// The document that the case had before with this number, the first one has 1; `None` where it has none.
    pub(crate) fn earlier(&self, number: usize) -> Option<ReadyDocument> {
        let earlier = self.case.chain.get(number.checked_sub(1)?)?;
        let translations = earlier.translations.iter().map(|(language, words)| (language, words.as_str()));
        let (_, editions) = parsed(&earlier.words, translations)?;
        Some(ReadyDocument { editions })
    }

    /// The edition in a language, else the original.
    pub(crate) fn edition(&self, language: &Language) -> &UrgentAction {
        let found = self.editions.iter().find(|(known, _)| known.is_same_language(language));
        // The original is always there.
        &found.or(self.editions.get(self.usual)).unwrap_or(&self.editions[0]).1
    }

    /// The edition in exactly this language, if there is one.
    pub(crate) fn edition_in(&self, language: &Language) -> Option<&UrgentAction> {
        self.editions.iter().find(|(known, _)| known.is_same_language(language)).map(|(_, action)| action)
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

/// A case file, and its document in each language: the original first. A translation that cannot be read is left out.
fn parsed<'a>(
    words: &str,
    translations: impl Iterator<Item = (&'a Language, &'a str)>,
) -> Option<(CaseFile, Vec<(Language, UrgentAction)>)> {
    let Parsed { case_file, .. } = CaseFile::parse(words).ok()?;
    let mut editions = vec![(case_file.values.language.clone(), case_file.resolved().0)];
    for (language, words) in translations {
        if let Ok(translation) = Translation::parse(words) {
            editions.push((language.clone(), case_file.in_translation(&translation.translation).0));
        }
    }
    Some((case_file, editions))
}

/// Parsed cases, by id and by the office whose edition it is; an entry holds for one version.
#[derive(Default)]
pub(crate) struct ReadyCases(RwLock<HashMap<(CaseId, Option<OfficeCode>), Arc<ReadyCase>>>);

impl ReadyCases {
    /// Keeps the cases that are there, and drops the others.
    pub(crate) fn keep_only(&self, is_here: impl Fn(&CaseId) -> bool) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).retain(|(id, _), _| is_here(id));
    }

    /// The parsed form of a case.
    pub(crate) fn get(&self, case: &Arc<Case>) -> Option<Arc<ReadyCase>> {
        self.at(case, None)
    }

    /// The parsed form of a case as an office has it; as everybody has it where the office has published no edition.
    pub(crate) fn at(&self, case: &Arc<Case>, office: Option<&OfficeCode>) -> Option<Arc<ReadyCase>> {
        let edition = office.and_then(|office| case.edition_of(office));
        let key = (case.id.clone(), edition.map(|edition| edition.office.clone()));
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(ready) = known.filter(|ready| ready.case.version == case.version) {
            return Some(ready);
        }
        let ready = ReadyCase::of(Arc::clone(case))?;
        let ready = Arc::new(match edition {
            Some(edition) => ready.at_office(edition),
            None => ready,
        });
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&ready));
        Some(ready)
    }
}
