//! The people of a document without a list of them: those whom its summary names, and for whom it asks or of whom it tells
//! that they are held.

use std::collections::HashSet;
use std::ops::Range;

use casework::PersonAtRisk;

use super::MOST_NAMED;
use super::occurs::Occurs;
use crate::read::Unreadable;
use crate::read::document::Document;
use crate::read::draft::Draft;
use crate::read::fold::fold;
use crate::read::lexicon::Role;
use crate::read::names::{Name, Seems, key};
use crate::read::prose::{Prose, Where};

/// A person of the summary is named at least so many times in the whole document.
const TIMES: usize = 2;

/// Between two who are named together stand at most so many words: "and the publisher".
const JOINT_WORDS: usize = 4;

/// Puts those people into the draft, where it has none; `not` are the folded names of officials and sources.
pub(in crate::read) fn take(draft: &mut Draft<'_>, prose: &Prose, not: &HashSet<String>) -> Result<(), Unreadable> {
    if !draft.action.people.is_empty() {
        return Ok(());
    }
    let document = draft.document;
    let occurs = Occurs::default();
    let demands: Vec<String> = draft.action.demands.iter().map(|demand| fold(&demand.text)).collect();
    let mut seen: HashSet<String> = HashSet::new();
    let summary = prose.passages.iter().filter(|passage| passage.place == Where::Summary);
    for (passage, sentence) in summary.flat_map(|passage| passage.sentences.iter().map(move |one| (passage, one))) {
        let mut last: Option<usize> = None;
        for name in names_within(prose, sentence) {
            let words = shortest(document, prose, name);
            let folded = key(document, &words);
            let is_other = not.iter().any(|other| other.ends_with(&folded) || folded.ends_with(other.as_str()));
            if is_other || !is_person(document, prose, name) || seen.len() >= MOST_NAMED {
                continue;
            }
            let is = |at: usize, role| passage.lexicon.is(document, at, sentence.end, role);
            let is_joined = last.is_some_and(|last| {
                let between = last..words.start;
                between.len() <= JOINT_WORDS
                    && between.clone().any(|at| is(at, Role::Connector) || document.mark(at) == ',')
            });
            let is_of = passage.lexicon.before(document, sentence.start, name.run_start, Role::CountOf).is_some();
            let is_asked_for = demands.iter().any(|demand| demand.contains(folded.trim_end()));
            let is_held = sentence.clone().any(|at| is(at, Role::SinceVerb));
            // After the first one: who is named together with them, or held too. "The founder of Casa Clara" names no other.
            let fits =
                if seen.is_empty() { is_asked_for || is_held } else { is_joined || is_held && is_asked_for && !is_of };
            if fits && occurs.count(document, &words) >= TIMES {
                if !seen.contains(&folded) {
                    enter(draft, &words)?;
                    seen.insert(folded);
                }
                last = Some(words.end);
            }
        }
    }
    Ok(())
}

fn names_within<'a>(prose: &'a Prose, sentence: &Range<usize>) -> impl Iterator<Item = &'a Name> {
    let all = &prose.names.all;
    let first = all.partition_point(|name| name.words.start < sentence.start);
    let end = sentence.end;
    all[first..].iter().take_while(move |name| name.words.end <= end)
}

fn is_person(document: &Document, prose: &Prose, name: &Name) -> bool {
    !name.has_office && name.seems == Seems::Person && prose.names.is_person(document, name)
}

/// The name without words before it that have a capital for another reason, where the document has it without them.
fn shortest(document: &Document, prose: &Prose, name: &Name) -> Range<usize> {
    let mut shorter = (name.words.start + 1..name.words.end.saturating_sub(1)).map(|start| start..name.words.end);
    shorter.rfind(|words| prose.names.has(&key(document, words))).unwrap_or_else(|| name.words.clone())
}

fn enter(draft: &mut Draft<'_>, words: &Range<usize>) -> Result<(), Unreadable> {
    let place = draft.action.people.len();
    let name = draft.field(format!("people/{place}/name"), draft.document.span(words))?;
    draft.action.people.push(PersonAtRisk { key: format!("p{}", place + 1), name, ..PersonAtRisk::default() });
    Ok(())
}
