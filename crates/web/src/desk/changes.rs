//! What a further document changes of the one that holds, and what of it cannot be true beside that.

use casework::{Case, Day, Prepared, UrgentAction};
use documents::CaseFile;
use documents::merge::{Marked, difference};
use documents::update::{Changed, Contradiction, Difference, contradictions, differences, judgements};

use super::at_desk::AtCase;
use super::findings::field_of_pointer;
use super::form::id_of;
use super::look::Look;
use super::values::Typed;
use crate::Words;
use crate::changes::{Change, in_words};

/// What there is to decide about a further document.
pub(super) struct Changes {
    pub(super) differences: Vec<Difference>,
    pub(super) contradictions: Vec<Contradiction>,
}

impl Changes {
    /// Compares a further document with the case as it is. `None` only when the stored case file was damaged by hand.
    pub(super) fn of(case: &Case, action: &UrgentAction, today: Day) -> Option<Self> {
        let old = CaseFile::parse(&case.original().words).ok()?.case_file.resolved().0;
        let mut contradictions = contradictions(&old, action, today);
        contradictions.extend(judgements(case, action));
        Some(Self { differences: differences(&old, action), contradictions })
    }

    /// What was decided about a further document and holds once it is corrected: a contradiction in which a value is another one
    /// now is decided anew.
    pub(super) fn still_settled(case: &Case, further: &Prepared, corrected: &str, today: Day) -> Vec<String> {
        let found = |words: &str| {
            let action = CaseFile::parse(words).ok()?.case_file.resolved().0;
            Some(Self::of(case, &action, today)?.contradictions)
        };
        let Some((before, after)) = found(&further.words).zip(found(corrected)) else { return Vec::new() };
        let stays = |name: &&String| after.iter().any(|one| one.name == **name && before.contains(one));
        further.settled.iter().filter(stays).cloned().collect()
    }
}

impl Look {
    /// The names of what cannot be true beside what holds.
    pub(super) fn contradictions(&self) -> Vec<String> {
        let all = self.changes.iter().flat_map(|changes| &changes.contradictions);
        all.map(|one| one.name.clone()).collect()
    }

    /// Those of them that nobody has decided.
    pub(super) fn open_contradictions(&self, at: &AtCase) -> Vec<String> {
        let settled = at.further().map(|further| further.settled.as_slice()).unwrap_or_default();
        self.contradictions().into_iter().filter(|name| !settled.contains(name)).collect()
    }

    /// Whether it is a further document after which nobody is to write any more.
    pub(super) fn ends_appeals(&self) -> bool {
        self.changes.is_some() && self.action.kind.ends_appeals()
    }
}

/// The groups of changes, in the order of the page: the key of the heading, and what belongs there.
const GROUPS: [(&str, &[Changed]); 7] = [
    (
        "desk-group-people",
        &[
            Changed::Person,
            Changed::PersonAliases,
            Changed::PersonStatus,
            Changed::PersonSince,
            Changed::PersonAge,
            Changed::PersonSex,
            Changed::PersonOccupation,
            Changed::Pronouns,
            Changed::Others,
            Changed::Mentioned,
        ],
    ),
    (
        "desk-group-targets",
        &[
            Changed::Target,
            Changed::TargetName,
            Changed::TargetOffice,
            Changed::TargetAddress,
            Changed::TargetContact,
            Changed::Salutation,
            Changed::Copy,
        ],
    ),
    ("desk-field-demands", &[Changed::Demand]),
    ("desk-group-deadline", &[Changed::Until, Changed::AfterDeadline]),
    ("desk-group-figures", &[Changed::Figure]),
    (
        "desk-group-document",
        &[
            Changed::Kind,
            Changed::Title,
            Changed::Ua,
            Changed::Index,
            Changed::Identifier,
            Changed::Issued,
            Changed::Countries,
            Changed::PreferredLanguages,
            Changed::OwnLanguage,
        ],
    ),
    ("desk-group-words", &[Changed::Letter, Changed::Summary, Changed::Background, Changed::Safety, Changed::Easy]),
];

/// Changes under one heading.
pub(super) struct ChangeGroup {
    pub(super) title: String,
    pub(super) changes: Vec<ChangeView>,
}

/// One change.
pub(super) struct ChangeView {
    /// The sign that stands beside the word for how it changed.
    pub(super) sign: &'static str,
    /// "New", "Gone", "Changed".
    pub(super) how: String,
    pub(super) what: String,
    /// Whose it is.
    pub(super) about: Option<String>,
    pub(super) before: Option<Vec<Marked>>,
    pub(super) after: Option<Vec<Marked>>,
    /// The field in which it is corrected: its id on the page.
    pub(super) field: Option<String>,
}

/// The changes as the page shows them, groups without any left out.
pub(super) fn in_groups(words: &Words, changes: &Changes, typed: &Typed) -> Vec<ChangeGroup> {
    let group = |(title, members): &(&str, &[Changed])| {
        let own = changes.differences.iter().filter(|one| members.contains(&one.what));
        let changes: Vec<ChangeView> = own.map(|one| view(words, one, typed)).collect();
        (!changes.is_empty()).then(|| ChangeGroup { title: words.say(title), changes })
    };
    GROUPS.iter().filter_map(group).collect()
}

fn view(words: &Words, one: &Difference, typed: &Typed) -> ChangeView {
    let Change { what, about, before, after, .. } = in_words(words, one);
    let (sign, how) = match (&before, &after) {
        (None, _) => ("+", "update-new"),
        (_, None) => ("−", "update-gone"),
        _ => ("≠", "update-changed"),
    };
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => {
            let (before, after) = difference(&before, &after);
            (Some(before), Some(after))
        }
        (before, after) => (before.map(whole), after.map(whole)),
    };
    let field = one.pointer.as_deref().and_then(|pointer| field_of_pointer(pointer, typed));
    ChangeView { sign, how: words.say(how), what, about, before, after, field: field.map(|name| id_of(&name)) }
}

/// A text of which the other side has nothing.
fn whole(text: String) -> Vec<Marked> {
    vec![Marked { text, only_here: false }]
}
