//! What is asked about a further document, and how it is decided.

use casework::{Case, OutcomeKind, Prepared, UrgentAction};
use documents::update::{Contradiction, Offer, safe_status};
use documents::{CaseFile, Code};

use super::changes::Changes;
use super::findings::{field_of_pointer, label_of};
use super::form::id_of;
use super::forms::Fields;
use super::look::Look;
use super::values::Typed;
use crate::Words;
use crate::changes::shown_rule;
use crate::pages::became::kind_in_words;

/// Something that is asked, and the ways out.
pub(super) struct ContradictionView {
    pub(super) name: String,
    pub(super) message: String,
    pub(super) hint: String,
    pub(super) is_settled: bool,
    /// The field in which it is corrected: its id on the page, and its label.
    pub(super) field: Option<(String, String)>,
    /// What one tick puts into the new document, in words, and the text that is put in.
    pub(super) take: Option<(String, String)>,
    /// That somebody whom the document does not name is free or no longer at risk.
    pub(super) safe: Option<String>,
    /// The other way out: what is ticked where nothing is put in.
    pub(super) leave: Option<String>,
    /// What was ticked in the form that came back: `take`, `safe` or `settled`.
    pub(super) ticked: &'static str,
}

/// What is asked as the page shows it; what is open first. `chosen` is what was ticked in a form that came back.
pub(super) fn to_decide(
    words: &Words,
    case: &Case,
    changes: &Changes,
    settled: &[String],
    typed: &Typed,
    chosen: Option<&Chosen>,
) -> Vec<ContradictionView> {
    let view = |one: &Contradiction| {
        let field = one.pointer.as_deref().and_then(|pointer| field_of_pointer(pointer, typed));
        let is_settled = settled.contains(&one.name);
        let is_usual = is_usual(one);
        ContradictionView {
            name: one.name.clone(),
            message: with_a_stop(one.finding.message(words.language())),
            hint: one.finding.hint(words.language()),
            is_settled,
            field: field.map(|name| (id_of(&name), label_of(words, &name))),
            take: one.offer.as_ref().map(|offer| taken_in_words(words, case, one.finding.code, offer)),
            safe: matches!(one.offer, Some(Offer::Person(_))).then(|| words.say("update-person-safe")),
            leave: left_in_words(words, one),
            ticked: chosen.map_or_else(|| ticked_at_first(is_settled, is_usual), |chosen| chosen.way(&one.name)),
        }
    };
    let mut views: Vec<ContradictionView> = changes.contradictions.iter().map(view).collect();
    views.sort_by_key(|one| one.is_settled);
    views
}

fn ticked_at_first(is_settled: bool, is_usual: bool) -> &'static str {
    match (is_settled, is_usual) {
        (true, _) => "settled",
        (false, true) => "take",
        (false, false) => "",
    }
}

/// Whether what holds is kept where nobody says otherwise: a document that is silent takes nothing back.
fn is_usual(one: &Contradiction) -> bool {
    match one.offer {
        Some(Offer::Person(_) | Offer::Safety(_) | Offer::Figure(_) | Offer::After(_)) => true,
        Some(Offer::Status { .. }) => one.finding.code == Code::StatusDropped,
        _ => false,
    }
}

/// A message as a sentence: one that ends with the words of a document has their full stop already.
fn with_a_stop(message: String) -> String {
    if message.ends_with(['.', '!', '?']) || message.ends_with(".\u{2069}") { message } else { format!("{message}.") }
}

/// What one tick puts into the new document, and the text itself.
fn taken_in_words(words: &Words, case: &Case, code: Code, offer: &Offer) -> (String, String) {
    let judged = |number: &usize| {
        let kind = case.outcomes.get(*number).map_or(OutcomeKind::NoneKnown, |judged| judged.outcome.kind);
        kind_in_words(words, kind)
    };
    let (key, text) = match offer {
        Offer::Status { status, .. } if code == Code::StatusDropped => ("update-keep-status", status.clone()),
        Offer::Status { status, .. } => ("update-take-status", status.clone()),
        Offer::Demands => ("update-confirm-demands", String::new()),
        Offer::Person(person) => ("update-keep-person", person.name.clone()),
        Offer::Safety(said) => ("update-keep", documents::plain_text(&said.join(" "))),
        // What the figure says stands in the message.
        Offer::Figure(_) => ("update-keep-figure", String::new()),
        Offer::After(rule) => ("update-keep", shown_rule(words, *rule)),
        Offer::Further => ("update-is-further", String::new()),
        Offer::Withdraw { number } => ("update-take-back", judged(number)),
    };
    (words.say(key), text)
}

/// What is ticked where the new document stays as it is; `None` where it cannot.
fn left_in_words(words: &Words, one: &Contradiction) -> Option<String> {
    let key = match (&one.offer, one.finding.code) {
        _ if !left_open(one) => return None,
        (_, Code::StatusDropped | Code::SafetyDropped | Code::FigureDropped | Code::AfterDropped) => {
            "update-drop-status"
        }
        (_, Code::StatusInWords | Code::PersonMissing) => "update-leave-out",
        (_, Code::JudgedBefore) => "update-still-judged",
        _ => "update-it-is-so",
    };
    Some(words.say(key))
}

/// What somebody ticked: names of contradictions.
#[derive(Clone, Default)]
pub(super) struct Chosen {
    /// Those whose offer is put into the new document.
    taken: Vec<String>,
    /// Those about somebody who is free or no longer at risk.
    safe: Vec<String>,
    /// Those that are so.
    settled: Vec<String>,
}

/// How the fields begin that offer several ways out.
const EITHER: &str = "choice/";

/// The field that says that a form of values has those of the decisions in it.
const DECIDES: &str = "decides";

impl Chosen {
    /// Reads the form. A field that has several ways out says "take", "safe" or "settled" before the name.
    pub(super) fn of(fields: &Fields) -> Self {
        let mut chosen = Self::default();
        for (name, text) in &fields.0 {
            let either = name.starts_with(EITHER).then(|| text.split_once(' ')).flatten();
            let (way, about) = either.unwrap_or((name, text));
            match way {
                "take" => chosen.taken.push(about.to_owned()),
                "safe" => chosen.safe.push(about.to_owned()),
                "settled" => chosen.settled.push(about.to_owned()),
                _ => {}
            }
        }
        chosen
    }

    /// What was ticked in a form of values, taken out of its fields; `None` where it had no decisions in it.
    pub(super) fn out_of(fields: &mut Fields) -> Option<Self> {
        let decides = !fields.get(DECIDES).is_empty();
        let chosen = decides.then(|| Self::of(fields));
        let is_own = |name: &str| name.starts_with(EITHER) || ["take", "safe", "settled", DECIDES].contains(&name);
        fields.0.retain(|(name, _)| !is_own(name));
        chosen
    }

    fn way(&self, name: &String) -> &'static str {
        match () {
            () if self.taken.contains(name) => "take",
            () if self.safe.contains(name) => "safe",
            () if self.settled.contains(name) => "settled",
            () => "",
        }
    }

    /// The judgements that are to be withdrawn, by their numbers.
    pub(super) fn withdrawn(&self, look: &Look) -> Vec<usize> {
        let all = look.changes.iter().flat_map(|changes| &changes.contradictions);
        let number = |one: &Contradiction| match one.offer {
            Some(Offer::Withdraw { number }) if self.taken.contains(&one.name) => Some(number),
            _ => None,
        };
        let mut numbers: Vec<usize> = all.filter_map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Puts what was taken into values; `look` is what the form showed.
    pub(super) fn put_into(&self, values: &mut UrgentAction, look: &Look) {
        let all = look.changes.iter().flat_map(|changes| &changes.contradictions);
        for one in all {
            match &one.offer {
                Some(Offer::Person(person)) if self.safe.contains(&one.name) => {
                    let mut person = person.clone();
                    person.status = Some(safe_status(&values.language).to_owned());
                    Offer::Person(person).apply(values);
                }
                Some(Offer::Status { person, status }) if self.taken.contains(&one.name) => {
                    // Places move where somebody was taken out in the same form: keys tell who it is.
                    let key = look.case_file.values.people.get(*person).map(|person| person.key.clone());
                    let place = values.people.iter().position(|person| Some(&person.key) == key.as_ref());
                    let offer = |person| Offer::Status { person, status: status.clone() };
                    place.into_iter().for_each(|place| offer(place).apply(values));
                }
                Some(offer) if self.taken.contains(&one.name) => offer.apply(values),
                _ => {}
            }
        }
    }

    /// What is so, of what the form showed.
    pub(super) fn settled(&self, look: &Look) -> Vec<String> {
        let all = look.changes.iter().flat_map(|changes| &changes.contradictions);
        let taken = |one: &&Contradiction| one.offer.is_some() && self.taken.contains(&one.name);
        let is_settled = |one: &&Contradiction| left_open(one) && !taken(one) && self.settled.contains(&one.name);
        all.filter(is_settled).map(|one| one.name.clone()).collect()
    }

    /// The further document after what was chosen: what is taken stands in it, and of what was decided stays what is still asked.
    pub(super) fn applied(&self, case: &Case, further: &Prepared, look: &Look) -> Prepared {
        let decided = Prepared { settled: self.settled(look), ..further.clone() };
        let mut case_file: CaseFile = look.case_file.clone();
        self.put_into(&mut case_file.values, look);
        if case_file == look.case_file {
            return decided;
        }
        let words = case_file.write();
        let settled = Changes::still_settled(case, &decided, &words, look.today);
        Prepared { words, settled, ..decided }
    }
}

/// Whether it can be decided without another word in the new document.
fn left_open(one: &Contradiction) -> bool {
    !matches!(one.offer, Some(Offer::Demands | Offer::Further))
}
