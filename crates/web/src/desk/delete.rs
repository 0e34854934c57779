//! Deleting a case at the desk, with a page of its own that says what goes and what stays; and keeping a draft that would go
//! by itself.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, DeskRole, Duty, SealedKind, Tombstone};
use store::Deleted;

use super::at_desk::AtCase;
use super::forms::Fields;
use super::notice::failure;
use super::refusals;
use crate::refuse::Why;
use crate::{Words, kept, respond};

/// The longest text that the page gives back: more than any title has.
const LONGEST_RETURNED: usize = 500;

/// What the page says in answer to the form.
#[derive(Default)]
struct Answer {
    /// Why it was not done.
    refused: Option<String>,
    /// Whether what was typed is neither the title nor the id.
    is_other: bool,
    typed: String,
}

#[derive(Template)]
#[template(path = "desk/delete.html")]
struct DeletePage<'w> {
    w: &'w Words,
    role: DeskRole,
    address: String,
    id: String,
    title: String,
    /// The language of the title.
    language: String,
    /// Why it cannot be deleted now.
    locked: Option<String>,
    /// What goes, a line each.
    goes: Vec<String>,
    /// What stays, a line each.
    stays: Vec<String>,
    refused: Option<String>,
    is_other: bool,
    typed: String,
}

/// `/desk/cases/{id}/delete`.
pub(super) async fn show(at: AtCase) -> Response {
    at.delete_page(StatusCode::OK, Answer::default())
}

/// Deletes the case, if its title or id was typed.
pub(super) async fn delete(at: AtCase, fields: Fields) -> Response {
    let typed: String = fields.get("named").chars().take(LONGEST_RETURNED).collect();
    if !at.is_named(&typed) {
        let answer = Answer { is_other: true, typed, ..Answer::default() };
        return at.delete_page(StatusCode::UNPROCESSABLE_ENTITY, answer);
    }
    let (site, today) = (&at.desk.site, at.today());
    let rule = |case: &Case| casework::delete(case, false, today);
    match site.store.delete("desk-delete", &at.case.id, rule).await {
        Ok(Deleted::Done { .. } | Deleted::Before(_)) => {
            site.forget();
            respond::see_other(&at.address())
        }
        Ok(Deleted::Refused(refusal)) => {
            let refused = Some(refusals::in_words(at.desk.words(), &refusal));
            at.delete_page(StatusCode::CONFLICT, Answer { refused, typed, ..Answer::default() })
        }
        Ok(Deleted::Unknown) => at.desk.no_case(&at.case.id),
        Err(error) => {
            let why = Why::from(&error);
            let refused = Some(failure(at.desk.words(), why));
            at.delete_page(why.status(), Answer { refused, typed, ..Answer::default() })
        }
    }
}

/// Keeps a draft: it has its whole time again.
pub(super) async fn keep(at: AtCase) -> Response {
    let (today, role) = (at.today(), at.desk.role);
    at.turn("desk-keep", "kept", |case| casework::keep(case, role, today)).await
}

impl AtCase {
    /// Whether a text names the case: by its title, whatever the capitals and the space between the words, or by its id.
    fn is_named(&self, typed: &str) -> bool {
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let typed = folded(typed);
        let title = self.ready().and_then(|ready| ready.original().title.as_deref().map(documents::plain_text));
        let is_title = title.is_some_and(|title| folded(&title) == typed);
        !typed.is_empty() && (is_title || typed == self.case.id.as_str())
    }

    fn delete_page(&self, status: StatusCode, answer: Answer) -> Response {
        let (words, case) = (self.desk.words(), &self.case);
        // A case file that was damaged by hand is deleted by its id.
        let ready = self.ready();
        let action = ready.as_ref().map(|ready| ready.original());
        let locked = match casework::delete(case, false, self.today()) {
            Ok(_) => None,
            Err(refusal) => Some(refusals::in_words(words, &refusal)),
        };
        let page = DeletePage {
            w: words,
            role: self.desk.role,
            address: self.address(),
            id: case.id.to_string(),
            title: action.map_or_else(|| words.say("desk-untitled"), |action| super::look::title(words, action)),
            language: action.map_or(&case.original().language, |action| &action.language).tag().to_owned(),
            locked,
            goes: self.goes(),
            stays: stays(words, case),
            refused: answer.refused,
            is_other: answer.is_other,
            typed: answer.typed,
        };
        self.desk.page(status, &page)
    }
}

impl AtCase {
    /// What goes.
    fn goes(&self) -> Vec<String> {
        let (words, case) = (self.desk.words(), &self.case);
        let translations = case.editions.len() - 1;
        let facts = Some(words.count("ends-goes-facts", u64::from(case.version)));
        let translations = (translations > 0).then(|| words.count("ends-goes-translations", translations as u64));
        let photograph = case.pictured.map(|_| words.say("ends-goes-photograph"));
        let rows = case.was_issued().then(|| words.say("ends-goes-rows"));
        // What cannot be counted now goes all the same.
        let sealed = self.desk.site.store.sealed_list(Some(&case.id)).unwrap_or_default();
        let (waiting, sealed): (Vec<_>, Vec<_>) = sealed.iter().partition(|outside| outside.kind == SealedKind::Word);
        let counted = |key: &str, number: usize| (number > 0).then(|| words.count(key, number as u64));
        let sealed = [counted("ends-goes-words", waiting.len()), counted("ends-goes-sealed", sealed.len())];
        [facts, translations, photograph, rows].into_iter().chain(sealed).flatten().collect()
    }
}

/// What stays.
fn stays(words: &Words, case: &Case) -> Vec<String> {
    let here = if case.was_issued() { "ends-stays-issued" } else { "ends-stays-draft" };
    vec![
        words.say(here),
        words.say("ends-stays-backups"),
        words.count("ends-stays-devices", kept::DAYS),
        words.say("ends-stays-elsewhere"),
    ]
}

/// How a case ends, for the board and for the head of its page.
pub(super) struct End {
    /// That it goes by itself, and when; with a button to keep it.
    pub(super) goes: Option<String>,
    /// Whether this role may keep it.
    pub(super) may_keep: bool,
    /// That it has long been over, and may be deleted.
    pub(super) offer: Option<String>,
    /// Whether this role may delete it.
    pub(super) may_delete: bool,
}

impl End {
    pub(super) fn of(words: &Words, case: &Case, role: DeskRole, today: Day) -> Self {
        let say = |key: &str, day: Day| words.fill(key, "day", words.day(&day));
        Self {
            goes: case.goes_soon(today).map(|day| say("ends-board-goes", day)),
            may_keep: role.may(Duty::Correct),
            offer: case.long_over(today).map(|day| say("ends-board-over", day)),
            may_delete: role.may(Duty::Delete),
        }
    }
}

/// Why there is no such case at the desk: it was deleted, or never was.
pub(super) fn why_no_case(tombstone: Option<Tombstone>) -> Why {
    tombstone.map_or(Why::NotFound, |tombstone| Why::Deleted { on: tombstone.on })
}
