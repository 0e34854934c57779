//! Letters as they come out of the press.

pub(super) use crate::writing::pdf_text;

/// Whether words stand in a text, wherever its lines are broken.
pub(super) fn seen_on(text: &str, words: &str) -> bool {
    let folded = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    folded(text).contains(&folded(words))
}
