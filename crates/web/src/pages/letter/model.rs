//! The model letter as it is, for whoever leaves out name and place: laid out once, and given out again until a case changes.

use std::sync::Arc;

use casework::Appeal;
use press::{Extras, Layout, Letter};

use super::super::asked::Asked;
use super::super::typed::{Typed, Way};
use super::{at_the_press, dated};
use crate::refuse::Why;

/// The PDF of a letter: from those that were laid out, where nothing of a writer is in it.
pub(super) async fn printed(
    asked: &Asked,
    typed: &Typed,
    appeal: Appeal,
    extras: Extras,
    layout: Layout,
) -> Result<Vec<u8>, Why> {
    let generation = asked.site.store.generation();
    let key = key(asked, typed, &appeal, layout);
    if let Some(letter) = key.as_deref().and_then(|key| asked.site.laid_out.get(key, generation)) {
        return Ok(letter.pdf.clone());
    }
    let set = move |press: &press::Press| press.letter_with(&appeal, &dated(&appeal), &layout, &extras);
    let pdf = at_the_press(asked, set).await?;
    if let Some(key) = key {
        let letter = Letter { pdf: pdf.clone(), pages: 0 };
        asked.site.laid_out.keep(key, generation, Arc::new(letter));
    }
    Ok(pdf)
}

/// What says all that is in a letter without a word of its writer; `None` for every other letter.
fn key(asked: &Asked, typed: &Typed, appeal: &Appeal, layout: Layout) -> Option<String> {
    let is_bare = appeal.writer.name.is_empty() && appeal.writer.place.is_empty();
    if typed.way() != Some(Way::Model) || !is_bare {
        return None;
    }
    let case = asked.named.segment();
    let (language, target, day) = (appeal.language.tag(), typed.target(), appeal.day);
    // What goes along was typed into a form; only what the page offers is part of a key.
    let beside = typed.beside.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(40);
    let beside: String = beside.collect();
    Some([case.as_str(), language, &target.to_string(), &day.to_string(), layout.paper.word(), &beside].join(" "))
}
