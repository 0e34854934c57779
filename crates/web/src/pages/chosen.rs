//! A way that needs no letter: the target that was chosen, with what a form brought along. Whoever comes from the letter goes
//! back to it with everything typed; whoever comes by a link has typed nothing.

use std::sync::Arc;

use casework::{Channel, Country, Target};

use super::asked::{Asked, No};
use super::letter::{Instead, Went, key, read_open};
use super::typed::Typed;
use crate::Words;
use crate::ready::ReadyCase;
use crate::refuse::Why;

/// What such a page is made of.
pub(super) struct Chosen {
    pub(super) ready: Arc<ReadyCase>,
    pub(super) typed: Typed,
    /// The target, in the words of the reader's language.
    pub(super) target: Target,
}

impl Chosen {
    /// Reads a form, or nothing.
    ///
    /// # Errors
    /// The case takes no letters, the form is none of ours, or there is no such target.
    pub(super) fn read(asked: &Asked, form: &[u8]) -> Result<Self, Instead> {
        let mut typed = read_open(asked, form)?;
        let ready = match asked.ready() {
            Ok(ready) => ready,
            Err(why) => return Err(Instead::to(typed, No::from(why))),
        };
        let target = ready.edition(asked.words().language()).targets.get(typed.target()).cloned();
        let target = target.ok_or(Why::BadForm)?;
        typed.key = key(asked, &typed);
        if typed.version.is_empty() {
            typed.version = asked.case.version.to_string();
        }
        Ok(Self { ready, typed, target })
    }

    /// The country of the target.
    pub(super) fn country(&self) -> Option<Country> {
        super::post::country_of(&self.target)
    }

    /// Whether somebody comes from a letter, and can go back to it.
    pub(super) fn has_letter(&self) -> bool {
        self.typed.way().is_some()
    }
}

/// One way alone, for "I have sent it".
pub(super) fn alone(words: &Words, channel: Channel) -> Vec<Went> {
    vec![Went { word: channel.word(), name: words.say(&format!("sent-{}", channel.word())) }]
}
