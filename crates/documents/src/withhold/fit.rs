//! Sentences into which the words for a name do not fit.
//!
//! "A person whose name is withheld" stands well where a name alone stood. Behind "her sister" or before an ending it makes no
//! sentence, and what is left beside it could tell who it is: such a sentence goes as a whole.

use casework::{Language, UrgentAction};

use super::Row;
use super::names::Names;
use crate::carry::{joined, parted};

/// Leaves those sentences out of the prose of a document.
pub(super) fn leave_out(action: &mut UrgentAction, names: &Names) {
    let language = action.language.clone();
    let texts = [&mut action.summary, &mut action.background, &mut action.writer_safety, &mut action.easy];
    let demands = action.demands.iter_mut().map(|demand| &mut demand.text);
    if let Some((row, sentence)) = Row::of(&language).and_then(|row| Some((row, row.sentence?))) {
        for text in texts.into_iter().flatten().chain(demands) {
            if let Some(fits) = fitting(text, &language, names, row, Some(sentence)) {
                *text = fits;
            }
        }
    }
    let Some(letter) = &mut action.letter else { return };
    let Some(row) = Row::of(&letter.language).filter(|row| row.sentence.is_some()) else { return };
    let fits: Vec<String> = letter
        .paragraphs
        .iter()
        .map(|text| fitting(text, &letter.language, names, row, None).unwrap_or_else(|| text.clone()))
        .filter(|text| !text.is_empty())
        .collect();
    // A letter of which nothing would be left keeps its sentences, with the words for the name in them.
    if !fits.is_empty() {
        letter.paragraphs = fits;
    }
}

/// A paragraph in which `instead` stands for the sentences that do not fit, once for several that follow each other; `None` where
/// all do.
fn fitting(text: &str, language: &Language, names: &Names, row: &Row, instead: Option<&str>) -> Option<String> {
    let sentences = parted(text, language);
    let fits: Vec<bool> = sentences.iter().map(|sentence| names.fits(sentence, &row.misfits)).collect();
    if fits.iter().all(|fits| *fits) {
        return None;
    }
    let mut kept: Vec<&str> = Vec::new();
    for (sentence, fits) in sentences.into_iter().zip(fits) {
        match instead {
            _ if fits => kept.push(sentence),
            Some(instead) if kept.last() != Some(&instead) => kept.push(instead),
            _ => {}
        }
    }
    Some(joined(kept))
}
