//! Whether a sentence says that somebody was taken or is held since a day, and not that this ended then or that something else
//! happened.

use std::ops::Range;

use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};
use crate::read::when::{When, date_at, dates_in};
use crate::read::words::Shape;

/// Between "arrested" and its date stand at most so many words: place and circumstances.
const DISTANCE: usize = 20;

/// So near to "prison", "released" or "hunger strike" says that the date is that of something else.
const END_DISTANCE: usize = 5;

/// Between "since" and its date stand at most so many words: "since the early hours of".
const SINCE_DISTANCE: usize = 5;

/// Between "not been seen" and the "since" that goes with it, and between the two parts of a verb, stand at most so many words.
const LED_DISTANCE: usize = 3;
const SPLIT_DISTANCE: usize = 16;

/// Between "arrested" and "the alleged perpetrators" stand at most so many words.
const OBJECT_DISTANCE: usize = 4;

/// After "since then" or "the same day" no date follows within so many words.
const THEN_DISTANCE: usize = 3;

/// A part of a sentence, and the words of its language.
pub(super) struct Part<'a> {
    pub document: &'a Document,
    pub lexicon: &'static Lexicon,
    pub words: Range<usize>,
}

impl Part<'_> {
    pub fn is(&self, at: usize, role: Role) -> bool {
        self.lexicon.is(self.document, at, self.words.end, role)
    }

    /// Whether the words that begin here tell a state: "in custody", not "taken into custody".
    fn is_state(&self, at: usize) -> bool {
        let length = |role| self.lexicon.at(self.document, at, self.words.end, role);
        length(Role::SinceState).is_some_and(|state| length(Role::SinceVerb).is_none_or(|verb| verb <= state))
    }

    fn all(&self, words: Range<usize>, role: Role) -> impl Iterator<Item = usize> {
        words.filter(move |at| self.document.words()[*at].id != 0 && self.is(*at, role))
    }

    /// The first phrase with this role, as the word after it.
    pub fn after(&self, role: Role) -> Option<usize> {
        self.lexicon.first(self.document, self.words.clone(), role).map(|found| found.end)
    }

    /// Whether somebody was taken, or is held, since this date. `is_with` for words such as "the others arrested with them on 5
    /// May have been released": the end is that of others.
    pub fn tells_since(&self, date: &When, is_with: bool) -> bool {
        let near = date.words.start.saturating_sub(DISTANCE).max(self.words.start)
            ..self.words.end.min(date.words.end + DISTANCE);
        let all = |role| self.all(near.clone(), role).filter(|at| !date.words.contains(at));
        if all(Role::SinceVerb).any(|verb| self.is_led(verb, date)) {
            return true;
        }
        let distance = |at: usize| if at < date.words.start { date.words.start - at } else { at - date.words.end + 1 };
        let since = all(Role::SinceOnly).any(|at| distance(at) <= SINCE_DISTANCE);
        // "held in a camp since 5 May, accused of", "and accused of": after the date something else is told.
        let is_parted = date.words.end < self.words.end
            && (matches!(self.document.mark(date.words.end), ',' | '،' | '(' | '-')
                || self.is(date.words.end, Role::Connector));
        let others: Vec<usize> = all(Role::SinceOther).collect();
        let nearest = |verb: usize| {
            let counts = |at: &&usize| **at < date.words.start || verb > date.words.start || !is_parted;
            // "sentenced on 5 May and taken to": of two as near, the one before the date has it.
            let far = |at: usize| distance(at) - usize::from(at < date.words.start && verb > date.words.start);
            others.iter().filter(counts).map(|at| far(*at)).min().unwrap_or(usize::MAX)
        };
        let fits = |at: &usize| {
            let is_state = self.is_state(*at);
            let fits = if is_state { since && nearest(*at) == usize::MAX } else { distance(*at) <= nearest(*at) };
            fits && !self.has_other_object(*at) && !self.is_former(*at)
        };
        let verb = all(Role::SinceVerb).chain(self.split_verb(date)).filter(fits).min_by_key(|at| distance(*at));
        let Some(verb) = verb else { return false };
        let ends = |at: usize| {
            let is_apart = || (verb..date.words.start).any(|at| matches!(self.document.mark(at), ',' | '،'));
            let is_of_others = is_with && verb < date.words.start && at >= date.words.end && !is_apart();
            !is_of_others && (distance(at) < distance(verb) || at.abs_diff(verb) <= END_DISTANCE)
        };
        !all(Role::SinceNot).min_by_key(|at| distance(*at)).is_some_and(ends)
    }

    /// "has not been seen since she left the hospital on": what "since" leads is the day, whatever is told of it.
    fn is_led(&self, verb: usize, date: &When) -> bool {
        let Some(length) = self.lexicon.at(self.document, verb, self.words.end, Role::SinceVerb) else { return false };
        let after = verb + length;
        if self.is_state(verb) {
            return false;
        }
        let is_end = |at: usize| matches!(self.document.mark(at), ',' | ';' | '،' | '(' | ':');
        after <= date.words.start
            && self.all(after..date.words.start.min(after + LED_DISTANCE), Role::SinceOnly).next().is_some()
            && !(after..date.words.start).any(is_end)
    }

    /// "arrested the alleged perpetrators", "taken from his cell": nobody was arrested who is meant here.
    fn has_other_object(&self, verb: usize) -> bool {
        (verb + 1..self.words.end.min(verb + 1 + OBJECT_DISTANCE)).any(|at| self.is(at, Role::SinceObject))
    }

    /// "was previously arrested": another time than this one.
    fn is_former(&self, verb: usize) -> bool {
        let near =
            verb.saturating_sub(OBJECT_DISTANCE).max(self.words.start)..self.words.end.min(verb + 1 + OBJECT_DISTANCE);
        self.all(near, Role::SinceFormer).next().is_some()
    }

    /// "nahm ... fest": the first word of a verb in two parts, the other one of which ends the part of the sentence.
    fn split_verb(&self, date: &When) -> Option<usize> {
        let first = date.words.start.saturating_sub(SPLIT_DISTANCE).max(self.words.start);
        let last = self.words.end.min(date.words.end + SPLIT_DISTANCE);
        let is_end = |at: usize| {
            let next = at + 1;
            self.is(at, Role::SplitEnd)
                && (next >= self.words.end
                    || matches!(self.document.words()[next].shape, Shape::Mark | Shape::Capital)
                    || self.is(next, Role::Connector))
        };
        let verb = self.all(first..last, Role::SplitVerb).find(|at| !date.words.contains(at))?;
        (verb + 1..last.min(verb + 1 + SPLIT_DISTANCE)).any(is_end).then_some(verb)
    }

    /// Whether a sentence says of a day that was named before that somebody was taken or is held since: "since then", "the same
    /// day". `is_other` where something else was told of that day: only who is missing counts then.
    pub fn tells_then(&self, is_other: bool) -> bool {
        let end = |at: usize, role| self.lexicon.at(self.document, at, self.words.end, role).map(|length| at + length);
        let since = self.words.clone().any(|at| {
            end(at, Role::SinceThen).is_some_and(|after| {
                let is_bare = self.is(at, Role::SinceOnly) && end(at, Role::SinceOnly) == Some(after);
                self.has_no_date(after) && (!is_bare || self.ends_at(after))
            })
        });
        let same = self.words.clone().any(|at| end(at, Role::SameDay).is_some_and(|after| self.has_no_date(after)));
        let has = |role| self.all(self.words.clone(), role).next().is_some();
        if since && has(Role::SinceLost) {
            return !has(Role::SinceNot);
        }
        let has_verb = self.all(self.words.clone(), Role::SinceVerb).any(|at| since || !self.is_state(at));
        (since && !is_other || same) && has_verb && !has(Role::SinceNot) && !has(Role::SinceOther)
    }

    /// Whether a sentence without a date goes on with what happened on the day of the one before it: "They took her away."
    pub fn goes_on(&self) -> bool {
        let has = |role| self.all(self.words.clone(), role).next().is_some();
        let has_date = !dates_in(self.document, self.words.clone(), self.lexicon).is_empty();
        let has_verb = self
            .all(self.words.clone(), Role::SinceVerb)
            .any(|at| !self.is_state(at) && !self.has_other_object(at) && !self.is_former(at));
        let start = self.words.start;
        let is_led = self.is(start, Role::Being)
            || self.is_pronoun(start)
            || self.is(start, Role::Article) && self.is(start + 1, Role::SinceVerb);
        // "Two weeks later" is another day.
        let not = [Role::SinceNot, Role::SinceOther, Role::SinceOnly, Role::Unit];
        is_led && has_verb && !not.iter().any(|role| has(*role)) && !has_date
    }

    fn ends_at(&self, at: usize) -> bool {
        at >= self.words.end || self.document.words()[at].shape == Shape::Mark
    }

    fn has_no_date(&self, at: usize) -> bool {
        !(at..self.words.end.min(at + THEN_DISTANCE))
            .any(|at| date_at(self.document, at, self.words.end, self.lexicon).is_some())
    }

    /// Whether a word is a pronoun, and no article that is written like one: "la detuvieron", not "la corte".
    pub fn is_pronoun(&self, at: usize) -> bool {
        LEXICONS.common.is(self.document, at, self.words.end, Role::Pronoun)
            && (!self.is(at, Role::Article) || self.is(at + 1, Role::SinceVerb) || self.is(at + 1, Role::Being))
    }

    /// Whether something was told of a day that has nothing to do with being taken: a sentence, a release.
    pub fn tells_other(&self) -> bool {
        [Role::SinceOther, Role::SinceNot].iter().any(|role| self.all(self.words.clone(), *role).next().is_some())
    }
}
