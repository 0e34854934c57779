//! The consent decision: what may be named, to whom, until when, decided when and in which role. Who gave it can only be
//! sealed, and is asked only where somebody was named who may open it.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Audience, Case, Consent, ConsentRole, Day, Deadline, Scope, SealedKind};
use store::{Along, SealedPiece};

use super::at_desk::AtCase;
use super::case_page::{Answer, iso};
use super::deed::Outcome;
use super::forms::Fields;
use super::look::Look;
use super::notice::{Field, Notice};
use crate::refuse::Why;
use crate::sealing::{LONGEST_TEXT, longest};
use crate::{Words, respond};

/// The field for who gave it.
const GIVER: &str = "sealed-giver";

/// What was typed.
#[derive(Clone, Default)]
pub(super) struct Typed {
    role: String,
    scope: Vec<String>,
    decided: String,
    until: String,
    /// Whether somebody typed who gave it. What they typed is not here.
    has_giver: bool,
    /// The fields that are wrong, if it is shown because of them.
    wrong: Vec<Wrong>,
}

/// A field that is wrong, and the key of what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Wrong {
    field: &'static str,
    what: &'static str,
    /// The id of the control that puts it right.
    control: &'static str,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            role: fields.get("role").to_owned(),
            scope: fields.all("scope").map(str::to_owned).collect(),
            decided: fields.get("decided").to_owned(),
            until: fields.get("until").to_owned(),
            has_giver: !fields.get(GIVER).is_empty(),
            wrong: Vec::new(),
        }
    }

    /// The decision, or the fields that are wrong.
    fn consent(&self) -> Result<Consent, Vec<Wrong>> {
        let role = ConsentRole::from_word(&self.role);
        let scope: Vec<Scope> = self.scope.iter().filter_map(|word| Scope::from_word(word)).collect();
        let (decided, until) = (self.decided.parse().ok(), self.until.parse().ok());
        let day = |typed: &str| if typed.is_empty() { "desk-no-day" } else { "desk-wrong-day" };
        let missing = [
            (role.is_none(), "role", "desk-consent-role-wrong", "consent-role-first"),
            (scope.is_empty(), "scope", "desk-consent-scope-wrong", "consent-scope-first"),
            (decided.is_none(), "decided", day(&self.decided), "consent-decided"),
            (until.is_none(), "until", day(&self.until), "consent-until"),
        ];
        let wrong = missing.into_iter().filter(|(missing, ..)| *missing);
        let wrong: Vec<Wrong> = wrong.map(|(_, field, what, control)| Wrong { field, what, control }).collect();
        match (role, decided, until) {
            (Some(role), Some(decided), Some(until)) if wrong.is_empty() => {
                Ok(Consent::same(role, &scope, Audience::Public, decided, until))
            }
            _ => Err(wrong),
        }
    }
}

/// One of several choices.
pub(super) struct Choice {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// The section of the page.
pub(super) struct ConsentView {
    /// What is recorded, in a sentence.
    pub(super) recorded: Option<String>,
    /// Whether it ends before the deadline, in a sentence.
    pub(super) ends_first: Option<String>,
    pub(super) roles: Vec<Choice>,
    pub(super) scopes: Vec<Choice>,
    pub(super) decided: String,
    pub(super) until: String,
    pub(super) today: String,
    /// How many people can open who gave it; none, where it is not asked.
    pub(super) keys: u64,
    /// Whether it was typed, and has to be typed again.
    pub(super) giver_again: bool,
    pub(super) wrong: Vec<Wrong>,
}

impl ConsentView {
    pub(super) fn new(words: &Words, case: &Case, typed: Option<Typed>, look: &Look, keys: u64) -> Self {
        let (recorded, deadline, today) = (case.consent.as_ref(), look.deadline(case), look.today);
        let last = recorded.and_then(|consent| consent.holds_for(&look.action.publishes()));
        let ends_first = last.zip(deadline.as_ref()).filter(|(last, deadline)| *last < deadline.day);
        let known = recorded.or(look.case_file.consent.as_ref());
        let typed = typed.unwrap_or_else(|| suggested(known, deadline.as_ref(), today));
        let role = |role: ConsentRole| Choice {
            value: role.word(),
            label: words.say(&format!("desk-role-{}", role.word())),
            chosen: typed.role == role.word(),
        };
        let scope = |scope: Scope| Choice {
            value: scope.word(),
            label: words.say(&format!("desk-scope-{}", scope.word())),
            chosen: typed.scope.iter().any(|word| word == scope.word()),
        };
        Self {
            recorded: recorded.map(|consent| in_words(words, consent)),
            ends_first: ends_first
                .map(|(last, _)| words.fill("desk-refusal-consent-ends-first", "day", words.day(&last))),
            roles: ConsentRole::ALL.into_iter().map(role).collect(),
            scopes: Scope::ALL.into_iter().map(scope).collect(),
            today: iso(today),
            decided: typed.decided,
            until: typed.until,
            keys,
            giver_again: typed.has_giver,
            wrong: typed.wrong,
        }
    }

    /// The key of what is wrong with a field.
    pub(super) fn wrong(&self, field: &str) -> Option<&'static str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.what)
    }
}

/// What stands in the form at first: the decision that is recorded or that the case file brought; without one, the days
/// that are most likely. What was agreed to, and in which role, is never guessed.
fn suggested(known: Option<&Consent>, deadline: Option<&Deadline>, today: Day) -> Typed {
    match known {
        Some(consent) => Typed {
            role: consent.role.word().to_owned(),
            scope: consent.scopes(consent.audience()).map(|scope| scope.word().to_owned()).collect(),
            decided: iso(consent.decided),
            until: consent.ends().map(iso).unwrap_or_default(),
            has_giver: false,
            wrong: Vec::new(),
        },
        None => Typed {
            decided: iso(today),
            until: deadline
                .filter(|deadline| !deadline.is_passed(today))
                .map(|deadline| iso(deadline.day))
                .unwrap_or_default(),
            ..Typed::default()
        },
    }
}

fn in_words(words: &Words, consent: &Consent) -> String {
    let scopes: Vec<String> =
        consent.scopes(consent.audience()).map(|scope| words.say(&format!("desk-scope-{}", scope.word()))).collect();
    let role = words.say(&format!("desk-role-{}", consent.role.word()));
    let first = words.fill2("desk-consent-recorded", ("role", role), ("scopes", scopes.join(&words.comma())));
    let days = ("decided", words.day(&consent.decided));
    let second = words.fill2(
        "desk-consent-recorded-days",
        days,
        ("until", words.day(&consent.ends().unwrap_or(consent.decided))),
    );
    format!("{first} {second}")
}

/// Records a consent decision.
pub(super) async fn record(at: AtCase, mut fields: Fields) -> Response {
    let (mut typed, seen) = (Typed::of(&fields), fields.version());
    // Sealed at once, whatever becomes of the rest: from here on it stands nowhere in a form that can be read.
    let giver = at.giver(&mut fields);
    // A decision that somebody recorded meanwhile may have taken something back: it is never overwritten unseen, and the
    // form shows the newer version only once that was said.
    match at.consent_changed_since(seen) {
        Ok(false) => {}
        Ok(true) => {
            let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-consent-changed"));
            let answer = Answer { notice: Some(notice), consent: Some(typed), ..Answer::default() };
            return at.answer(StatusCode::CONFLICT, answer);
        }
        Err(page) => return page,
    }
    let (consent, giver) = match (typed.consent(), giver) {
        (Ok(consent), Ok(giver)) => (consent, giver),
        (_, Err(NoGiver::Failed(why))) => {
            return at.failed(why, Answer { consent: Some(typed), seen: Some(seen), ..Answer::default() });
        }
        (consent, giver) => {
            let what = giver.err().map(|no| no.key());
            let control = "consent-giver";
            let about_giver = what.map(|what| Wrong { field: "giver", what, control });
            let wrong: Vec<Wrong> = consent.err().into_iter().flatten().chain(about_giver).collect();
            let words = at.desk.words();
            let field = |wrong: &Wrong| Field {
                id: wrong.control,
                label: words.say(&format!("desk-consent-{}", wrong.field)),
                // Only the sentence about the length has a number in it.
                wrong: Some(words.count(wrong.what, longest())),
            };
            let fields = wrong.iter().map(field).collect();
            let notice = Notice::wrong(words, words.say("desk-consent-incomplete")).at(fields);
            typed.wrong = wrong;
            return at.consent_again(seen, typed, notice);
        }
    };
    let today = at.today();
    let decide = |case: &Case| casework::decide_consent(case, consent.clone(), at.desk.role, today);
    let done = if giver.is_some() { "consent-sealed" } else { "consent" };
    let along = Along { sealed: giver.into_iter().collect(), ..Along::default() };
    match at.decide_along("desk-consent", Some(at.case.version), along, decide).await {
        Ok(Outcome::Refused(refusal)) => at.consent_again(seen, typed, Notice::refused(at.desk.words(), &refusal)),
        Ok(Outcome::ChangedMeanwhile(case)) => {
            let at = at.with(case);
            let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-changed-meanwhile"));
            at.consent_again(seen, typed, notice)
        }
        Ok(Outcome::Failed(why)) => {
            at.failed(why, Answer { consent: Some(typed), seen: Some(seen), ..Answer::default() })
        }
        Ok(Outcome::Done) => respond::see_other(&format!("{}?done={done}#notice", at.address())),
        Err(page) => page,
    }
}

/// Why what was typed about who gave it was not sealed.
enum NoGiver {
    /// It is longer than may be.
    TooLong,
    /// Nobody is named any more who could open it.
    NoKeys,
    /// It could not be sealed.
    Failed(Why),
}

impl NoGiver {
    /// The key of what is wrong.
    fn key(&self) -> &'static str {
        match self {
            Self::TooLong => "sealed-too-long",
            Self::NoKeys => "sealed-no-keys-any-more",
            Self::Failed(_) => "desk-failed-broken",
        }
    }
}

impl AtCase {
    /// Who gave it, sealed, where somebody typed it.
    fn giver(&self, fields: &mut Fields) -> Result<Option<SealedPiece>, NoGiver> {
        let text = fields.take(GIVER);
        if text.is_empty() {
            return Ok(None);
        }
        if text.chars().nth(LONGEST_TEXT).is_some() {
            return Err(NoGiver::TooLong);
        }
        let keys = self.desk.site.keys().map_err(|error| NoGiver::Failed((&error).into()))?;
        if keys.is_empty() {
            return Err(NoGiver::NoKeys);
        }
        let about = (&self.case.id, SealedKind::ConsentGiver, self.today());
        let sealed = self.desk.site.seal(&keys, about, &[], &text);
        sealed.map(Some).ok_or(NoGiver::Failed(Why::Broken))
    }

    /// Whether somebody recorded another consent decision after the version that a form showed; one that does not say which
    /// it showed may have shown none.
    fn consent_changed_since(&self, seen: u32) -> Result<bool, Response> {
        if seen == self.case.version || self.case.consent.is_none() {
            return Ok(false);
        }
        let then =
            self.desk.site.store.case_at(&self.case.id, seen).map_err(|error| self.desk.refuse((&error).into()))?;
        Ok(then.is_none_or(|then| then.consent != self.case.consent))
    }

    fn consent_again(&self, seen: u32, typed: Typed, notice: Notice) -> Response {
        let answer = Answer { notice: Some(notice), consent: Some(typed), seen: Some(seen), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
