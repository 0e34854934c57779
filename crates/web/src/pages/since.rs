//! What changed for whoever writes since the page was made that they write on: a form that was opened before a further document
//! was issued, or before an office had another holder, is answered with the form again.

use casework::{Case, Day, Target, UrgentAction};
use std::sync::Arc;

use super::asked::Asked;
use super::case_view::short_name;
use super::typed::Typed;
use super::writing::demanded;
use crate::Words;
use crate::ready::ReadyCase;
use crate::refuse::Why;

/// What changed.
pub(super) struct Since {
    /// Whether a newer document holds.
    is_newer: bool,
    /// To whom letters go now and did not before.
    added: Vec<String>,
    /// To whom they went and do not go any more.
    gone: Vec<String>,
    asked: Asks,
    /// The new last day.
    until: Option<Day>,
    /// Whether a name was taken back: who typed it takes it out.
    is_name_gone: bool,
}

/// What became of what is asked.
enum Asks {
    Same,
    /// It is another now; the field held what the case asked before, and has what it asks now.
    Replaced,
    /// It is another now; the field has what somebody wrote there.
    Kept,
}

impl Since {
    /// What is said, a line each, in the order in which it matters.
    pub(super) fn in_words(&self, words: &Words) -> Vec<String> {
        let names = |names: &[String]| names.join(&words.comma());
        let mut lines = Vec::new();
        if self.is_newer {
            lines.push(words.say("since-newer"));
        }
        if !self.gone.is_empty() {
            lines.push(words.fill("since-gone", "names", names(&self.gone)));
        }
        if !self.added.is_empty() {
            lines.push(words.fill("since-added", "names", names(&self.added)));
        }
        match self.asked {
            Asks::Same => {}
            Asks::Replaced => lines.push(words.say("since-asks-replaced")),
            Asks::Kept => lines.push(words.say("since-asks-kept")),
        }
        if self.is_name_gone {
            lines.push(words.say("since-name-gone"));
        }
        lines.extend(self.until.map(|day| words.fill("since-until", "day", words.day(&day))));
        lines
    }
}

/// What changed since the version that a form was made for; from then on the form is one for the case as it is. Which target was
/// chosen is kept where letters still go there. A form that does not say for which version it was made is none of ours, or of a
/// version that had no number: it is taken as it is.
///
/// # Errors
/// The facts cannot be read just now.
pub(super) fn since(asked: &Asked, ready: &ReadyCase, typed: &mut Typed) -> Result<Option<Since>, Why> {
    let now = asked.case.version;
    let seen = std::mem::replace(&mut typed.version, now.to_string());
    let Some(then) = earlier(asked, &seen)? else { return Ok(None) };
    let since = compared(asked, (&then, ready), typed);
    typed.target = moved_target(then.original(), ready.original(), typed);
    if let Asks::Replaced = since.asked {
        typed.ask = demanded(ready.edition(asked.words().language()));
    }
    Ok(since.matters().then_some(since))
}

/// Whether something changed that somebody should know who has sent a letter already.
pub(super) fn has_changed(asked: &Asked, seen: &str) -> bool {
    let ready = asked.ready();
    // What cannot be read now is no reason to withhold thanks.
    let Some((ready, then)) = ready.ok().zip(earlier(asked, seen).ok().flatten()) else { return false };
    compared(asked, (&then, &ready), &Typed::default()).matters()
}

/// The case as it was when the form was made; `None` where it is as it was, or never was so.
fn earlier(asked: &Asked, seen: &str) -> Result<Option<Arc<ReadyCase>>, Why> {
    let Some(seen) = seen.parse::<u32>().ok().filter(|seen| *seen < asked.case.version) else { return Ok(None) };
    let (site, id) = (&asked.site, &asked.case.id);
    site.ready
        .then((id, asked.named.office.as_ref()), seen, || site.store.case_at(id, seen))
        .map_err(|error| Why::from(&error))
}

impl Since {
    fn matters(&self) -> bool {
        self.is_newer
            || self.is_name_gone
            || !self.added.is_empty()
            || !self.gone.is_empty()
            || !matches!(self.asked, Asks::Same)
    }
}

fn compared(asked: &Asked, (then, now): (&ReadyCase, &ReadyCase), typed: &Typed) -> Since {
    let (old, new) = (then.original(), now.original());
    let until = |case: &Case| case.deadline_for(asked.named.office.as_ref()).map(|deadline| deadline.day);
    let texts = |action: &UrgentAction| action.demands.iter().map(|demand| demand.text.clone()).collect::<Vec<_>>();
    // In the language in which the field was filled: the words of a translation can be newer than the page.
    let was_theirs = typed.ask == demanded(then.edition(asked.words().language()));
    Since {
        is_newer: now.case.chain.len() != then.case.chain.len(),
        added: only(&new.targets, &old.targets),
        gone: only(&old.targets, &new.targets),
        asked: match texts(old) == texts(new) {
            true => Asks::Same,
            false if was_theirs => Asks::Replaced,
            false => Asks::Kept,
        },
        is_name_gone: now.case.withheld.len() != then.case.withheld.len(),
        until: until(&now.case).filter(|day| until(&then.case) != Some(*day)),
    }
}

/// Those who stand in the first list alone.
fn only(these: &[Target], others: &[Target]) -> Vec<String> {
    let alone = these.iter().filter(|target| !others.iter().any(|other| is_same(target, other)));
    alone.map(short_name).collect()
}

/// The same person in the same office; an address that was corrected makes nobody else of them.
fn is_same(one: &Target, other: &Target) -> bool {
    one.name == other.name && one.office == other.office
}

/// The number of the chosen target as it is now; that of the first where letters do not go there any more.
fn moved_target(old: &UrgentAction, new: &UrgentAction, typed: &Typed) -> String {
    let chosen = old.targets.get(typed.target());
    let place = chosen.and_then(|chosen| new.targets.iter().position(|target| is_same(chosen, target)));
    (place.unwrap_or(0) + 1).to_string()
}
