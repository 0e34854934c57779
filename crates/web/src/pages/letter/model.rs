//! The model letter as it is, for whoever leaves out name and place: laid out once, and given out again until a case changes.

use std::sync::Arc;

use casework::Appeal;
use press::{Extras, Layout};

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
    let key = key(asked, typed, &appeal, &extras, layout);
    if let Some(pdf) = key.as_deref().and_then(|key| asked.site.laid_out.get(key, generation)) {
        return Ok(pdf.to_vec());
    }
    let set = move |press: &press::Press| press.letter_with(&appeal, &dated(&appeal), &layout, &extras);
    let pdf = at_the_press(asked, set).await?;
    if let Some(key) = key {
        asked.site.laid_out.keep(key, generation, Arc::from(pdf.as_slice()));
    }
    Ok(pdf)
}

/// What says all that is in a letter without a word of its writer; `None` for every other letter.
fn key(asked: &Asked, typed: &Typed, appeal: &Appeal, extras: &Extras, layout: Layout) -> Option<String> {
    let is_bare = appeal.writer.name.is_empty() && appeal.writer.place.is_empty();
    // What goes along is a word of the page's form. Whatever else somebody puts there is neither kept nor made into another word.
    let is_offered = typed.beside.is_empty() || extras.beside.is_some();
    if typed.way() != Some(Way::Model) || !is_bare || !is_offered {
        return None;
    }
    let case = asked.named.segment();
    let (language, target, day) = (appeal.language.tag(), typed.target(), appeal.day);
    let beside = typed.beside.as_str();
    Some([case.as_str(), language, &target.to_string(), &day.to_string(), layout.paper.word(), beside].join(" "))
}
