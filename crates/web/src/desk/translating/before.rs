//! What a sentence said before, and how that was translated, also when some of the task was done already.

use std::collections::HashMap;

use casework::{Case, Language};
use documents::carry::{Gap, carry};
use documents::{CaseFile, Translation};

use crate::ready::ReadyCase;

/// The gaps of a translation. Where it was put away with some of them filled, it stands beside the words of the case as they
/// are now and no longer beside those that it was made of: these are among the earlier documents, and are looked up there.
pub(super) fn gaps(ready: &ReadyCase, language: &Language) -> Vec<Gap> {
    let Some(waits) = ready.waits_in(language) else { return Vec::new() };
    let mut gaps = waits.carried.gaps.clone();
    if gaps.iter().all(|gap| gap.before_translated.is_some()) {
        return gaps;
    }
    let source = &waits.carried.translation.source_sha256;
    let known = of_earlier(&ready.case, &ready.file, language, source).unwrap_or_default();
    for gap in gaps.iter_mut().filter(|gap| gap.before_translated.is_none()) {
        if let Some(earlier) = known.get(&gap.id) {
            gap.before.clone_from(&earlier.before);
            gap.before_translated.clone_from(&earlier.before_translated);
        }
        // What it says now is not what it said before.
        gap.before = gap.before.take().filter(|before| *before != gap.now);
    }
    gaps
}

/// The gaps that the translation with this source has in the words of now, by their ids.
fn of_earlier(case: &Case, file: &CaseFile, language: &Language, source: &str) -> Option<HashMap<String, Gap>> {
    case.chain.iter().rev().find_map(|earlier| {
        let (_, words) = earlier.translations.iter().find(|(known, _)| known.is_same_language(language))?;
        let translation = Translation::parse(words).ok()?.translation;
        let old = CaseFile::parse(&earlier.words).ok()?.case_file;
        let is_it = translation.source_sha256 == *source && old.words_sha256() == *source;
        let gaps = is_it.then(|| carry(&old, &translation, file).gaps)?;
        Some(gaps.into_iter().map(|gap| (gap.id.clone(), gap)).collect())
    })
}
