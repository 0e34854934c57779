//! What somebody chose and changed on the page of the posts: the language, and the texts. It goes into the links of the answer
//! and is forgotten.

use casework::Language;
use documents::carry::Block;
use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Words;
use crate::ready::ReadyCase;

/// The form of the page, beside what it has in common with the others.
#[derive(Default, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(super) struct PostsForm {
    /// The language of the posts, as its tag.
    #[serde(default)]
    said_in: String,
    /// The texts, in the order of the page.
    #[serde(default)]
    post: Vec<String>,
    /// Not empty: the posts are wanted in another language, whatever stands in the fields.
    #[serde(default)]
    afresh: String,
}

/// A language in which the posts can be.
pub(super) struct Speech {
    language: Language,
    pub(super) tag: String,
    pub(super) says: String,
    pub(super) is_chosen: bool,
}

impl PostsForm {
    /// Reads a form as browsers send it. `None` for what is none.
    pub(super) fn read(form: &[u8]) -> Option<Self> {
        serde_html_form::from_bytes(form).ok()
    }

    /// The text of a post, from 0, as somebody left it; `None` where it is made anew.
    pub(super) fn changed(&self, place: usize) -> Option<&str> {
        self.post.get(place).map(|text| text.trim()).filter(|text| self.afresh.is_empty() && !text.is_empty())
    }
}

/// The languages that the target reads best and in which what is asked was reviewed, then that of the page.
pub(super) fn speeches(words: &Words, ready: &ReadyCase, form: &PostsForm) -> Vec<Speech> {
    let has_words = |language: &&Language| {
        let waits = ready.waits_in(language).is_some_and(|waits| waits.holds(Block::Demands, 0));
        !waits && ready.edition_in(language).is_some_and(|edition| !edition.demands.is_empty())
    };
    let theirs: Vec<&Language> = ready.original().preferred_languages.iter().filter(has_words).collect();
    let own = Some(&ready.edition(words.language()).language);
    let own = own.filter(|own| !theirs.iter().any(|language| language.is_same_language(own)));
    let all = theirs.iter().map(|language| (*language, true)).chain(own.map(|own| (own, false)));
    let speech = |(language, is_theirs): (&Language, bool)| {
        let name = words.language_name(language);
        let says = if is_theirs { words.fill("posts-language-theirs", "language", name) } else { name };
        Speech { tag: language.tag().to_owned(), language: language.clone(), says, is_chosen: false }
    };
    let mut speeches: Vec<Speech> = all.map(speech).collect();
    let wanted = speeches.iter().position(|speech| speech.tag == form.said_in).unwrap_or(0);
    if let Some(speech) = speeches.get_mut(wanted) {
        speech.is_chosen = true;
    }
    speeches
}

/// The language that was chosen, else the first.
pub(super) fn spoken(speeches: &[Speech]) -> Option<&Language> {
    speeches.iter().find(|speech| speech.is_chosen).map(|speech| &speech.language)
}

#[cfg(test)]
mod tests {
    use super::PostsForm;

    #[test]
    fn a_text_that_was_changed_stays_until_the_posts_are_wanted_afresh() {
        let read = |form: &[u8]| PostsForm::read(form).expect("it is a form");
        let form = read(b"post=Free+them.&post=+&way=own");
        assert!(form.changed(0) == Some("Free them.") && form.changed(1).is_none() && form.changed(2).is_none());
        assert!(read(b"post=Free+them.&afresh=1&said_in=es").changed(0).is_none());
        assert!(read(b"").changed(0).is_none());
    }
}
