//! What a further document changes of the one that holds, and what of it cannot be true beside that.

use casework::{Case, Day, Prepared, UrgentAction};
use documents::merge::{Marked, difference};
use documents::update::{Changed, Contradiction, Difference, Offer, contradictions, differences};
use documents::{CaseFile, Code};

use super::at_desk::AtCase;
use super::findings::{field_of_pointer, label_of};
use super::form::id_of;
use super::forms::Fields;
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
        Some(Self { differences: differences(&old, action), contradictions: contradictions(&old, action, today) })
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

/// Two things that cannot both be true, and the two ways out.
pub(super) struct ContradictionView {
    pub(super) name: String,
    pub(super) message: String,
    pub(super) hint: String,
    pub(super) is_settled: bool,
    /// The field in which it is corrected: its id on the page, and its label.
    pub(super) field: Option<(String, String)>,
    /// What one tick puts into the new document, in words, and the text that is put in.
    pub(super) take: Option<(String, String)>,
    /// The other way out: what is ticked where nothing is put in.
    pub(super) leave: Option<String>,
}

/// The contradictions as the page shows them; what is open first.
pub(super) fn to_decide(words: &Words, changes: &Changes, settled: &[String], typed: &Typed) -> Vec<ContradictionView> {
    let view = |one: &Contradiction| {
        let field = one.pointer.as_deref().and_then(|pointer| field_of_pointer(pointer, typed));
        ContradictionView {
            name: one.name.clone(),
            message: with_a_stop(one.finding.message(words.language())),
            hint: one.finding.hint(words.language()),
            is_settled: settled.contains(&one.name),
            field: field.map(|name| (id_of(&name), label_of(words, &name))),
            take: one.offer.as_ref().map(|offer| taken_in_words(words, one.finding.code, offer)),
            leave: left_in_words(words, one),
        }
    };
    let mut views: Vec<ContradictionView> = changes.contradictions.iter().map(view).collect();
    views.sort_by_key(|one| one.is_settled);
    views
}

/// A message as a sentence: one that ends with the words of a document has their full stop already.
fn with_a_stop(message: String) -> String {
    if message.ends_with(['.', '!', '?']) || message.ends_with(".\u{2069}") { message } else { format!("{message}.") }
}

/// What one tick puts into the new document, and the text itself.
fn taken_in_words(words: &Words, code: Code, offer: &Offer) -> (String, String) {
    match offer {
        Offer::Status { status, .. } if code == Code::StatusDropped => {
            (words.say("update-keep-status"), status.clone())
        }
        Offer::Status { status, .. } => (words.say("update-take-status"), status.clone()),
        Offer::Demands => (words.say("update-confirm-demands"), String::new()),
    }
}

/// What is ticked where the new document stays as it is; `None` where it cannot.
fn left_in_words(words: &Words, one: &Contradiction) -> Option<String> {
    let key = match (&one.offer, one.finding.code) {
        (Some(Offer::Demands), _) => return None,
        (_, Code::StatusDropped) => "update-drop-status",
        (_, Code::StatusInWords) => "update-leave-out",
        _ => "update-it-is-so",
    };
    Some(words.say(key))
}

/// What somebody ticked: names of contradictions.
#[derive(Default)]
pub(super) struct Chosen {
    /// Those whose offer is put into the new document.
    taken: Vec<String>,
    /// Those that are so.
    settled: Vec<String>,
}

/// How the fields begin that offer two ways out.
const EITHER: &str = "choice/";

impl Chosen {
    /// Reads the form. A field that has two ways out says "take" or "settled" before the name.
    pub(super) fn of(fields: &Fields) -> Self {
        let mut chosen = Self::default();
        for (name, text) in &fields.0 {
            let either = name.starts_with(EITHER).then(|| text.split_once(' ')).flatten();
            let (way, about) = either.unwrap_or((name, text));
            match way {
                "take" => chosen.taken.push(about.to_owned()),
                "settled" => chosen.settled.push(about.to_owned()),
                _ => {}
            }
        }
        chosen
    }

    /// The further document after what was chosen: what is taken stands in it, and of what was decided stays what is still asked.
    pub(super) fn applied(&self, case: &Case, further: &Prepared, look: &Look) -> Prepared {
        let all = || look.changes.iter().flat_map(|changes| &changes.contradictions);
        let taken = |one: &&Contradiction| one.offer.is_some() && self.taken.contains(&one.name);
        let is_settled = |one: &&Contradiction| left_open(one) && !taken(one) && self.settled.contains(&one.name);
        let settled = all().filter(is_settled).map(|one| one.name.clone()).collect();
        let decided = Prepared { settled, ..further.clone() };
        let mut case_file = look.case_file.clone();
        let mut offers = all().filter(taken).filter_map(|one| one.offer.as_ref()).peekable();
        if offers.peek().is_none() {
            return decided;
        }
        offers.for_each(|offer| offer.apply(&mut case_file.values));
        let words = case_file.write();
        let settled = Changes::still_settled(case, &decided, &words, look.today);
        Prepared { words, settled, ..decided }
    }
}

/// Whether it can be decided without another word in the new document.
fn left_open(one: &Contradiction) -> bool {
    one.offer != Some(Offer::Demands)
}
