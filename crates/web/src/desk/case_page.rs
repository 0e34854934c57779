//! The page of a case at the desk: the document beside its values, and everything that is done with the case.

use std::sync::Arc;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, DeskRole, Duty};
use serde::Deserialize;

use super::at_desk::AtCase;
use super::consent::ConsentView;
use super::findings::{Counts, Remark, by_field, remarks};
use super::form::{Beside, FieldView, GroupView, PartView};
use super::issue::IssueView;
use super::look::Look;
use super::notice::Notice;
use super::people::limits_in_words;
use super::source::{Line, Piece};
use super::status::{Can, Status, next_step, time_left};
use super::translations::TranslationsView;
use super::values::{Errors, Typed};
use crate::Words;
use crate::refuse::Why;

/// What the page says in answer to a form; nothing of it when the page is only looked at.
#[derive(Default)]
pub(super) struct Answer {
    /// What was done, or why not.
    pub(super) notice: Option<Notice>,
    /// The values that were typed, and what is wrong with them.
    pub(super) values: Option<(Typed, Errors)>,
    /// Whether somebody else saved in between.
    pub(super) changed_meanwhile: bool,
    /// The case file that was typed, and what is wrong with it.
    pub(super) case_file: Option<(String, Vec<Remark>)>,
    /// Whether it differs from one that somebody else saved in between.
    pub(super) case_file_changed: bool,
    /// The consent decision that was typed.
    pub(super) consent: Option<super::consent::Typed>,
    /// The translation that was given, and what is wrong with it.
    pub(super) translation: Option<(String, Vec<Remark>)>,
    /// What was typed into the form that stops the case.
    pub(super) stop: Option<super::standing::TypedStop>,
    /// What was typed as the new deadline.
    pub(super) deadline: Option<String>,
}

/// The head of a case's page.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) address: String,
    pub(super) status: String,
    pub(super) class: &'static str,
    pub(super) detail: String,
    pub(super) until: Option<String>,
    pub(super) time_left: String,
    pub(super) next: String,
    pub(super) can: Can,
    /// What this role may not do.
    pub(super) limits: Option<String>,
    /// Why the values cannot be corrected now.
    pub(super) locked: Option<String>,
    pub(super) live_page: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
pub(super) struct CasePage<'a> {
    pub(super) w: &'a Words,
    pub(super) role: DeskRole,
    pub(super) head: Head,
    pub(super) notice: Option<Notice>,
    pub(super) version: u32,
    pub(super) counts: Vec<(&'static str, String)>,
    pub(super) remarks: Vec<Remark>,
    pub(super) lines: Vec<Line>,
    pub(super) document_language: String,
    pub(super) read_remarks: Vec<Remark>,
    pub(super) groups: Vec<GroupView>,
    pub(super) changed_meanwhile: bool,
    pub(super) case_file: String,
    pub(super) case_file_is_open: bool,
    pub(super) case_file_remarks: Vec<Remark>,
    pub(super) case_file_differs: Option<Differs>,
    pub(super) consent: ConsentView,
    pub(super) translations: TranslationsView,
    pub(super) issue: IssueView,
    pub(super) stop: super::standing::StopView,
}

/// The lines that only one of two texts has.
pub(super) struct Differs {
    pub(super) theirs: String,
    pub(super) yours: String,
}

impl Differs {
    fn between(theirs: &str, yours: &str) -> Self {
        let only = |text: &str, other: &str| {
            let known: std::collections::HashSet<&str> = other.lines().collect();
            text.lines().filter(|line| !known.contains(line)).collect::<Vec<_>>().join("\n")
        };
        Self { theirs: only(theirs, yours), yours: only(yours, theirs) }
    }
}

impl CasePage<'_> {
    /// The fields that want attention: wrong ones, and those that somebody else changed.
    fn wrong(&self) -> Vec<&FieldView> {
        Beside::wrong(&self.groups)
    }

    /// What is above the list of those fields.
    fn wrong_title(&self) -> String {
        let key = if self.changed_meanwhile { "desk-differs" } else { "errors-title" };
        self.w.count(key, self.wrong().len() as u64)
    }

    /// Whether a field of an item is wrong.
    fn has_wrong(&self, part: &PartView) -> bool {
        part.fields.iter().any(|field| field.wrong.is_some())
    }
}

/// What follows the question mark.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// What was just done.
    #[serde(default)]
    done: String,
}

/// `/desk/cases/{id}`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let done = asked.map(|Query(asked)| asked.done).unwrap_or_default();
    let notice = Notice::of_deed(at.desk.words(), &done);
    at.answer(StatusCode::OK, Answer { notice, ..Answer::default() })
}

/// Whoever asks again for the address that a form was sent to, after that form came back, sees the case.
pub(super) async fn back(at: AtCase) -> Response {
    crate::respond::see_other(&at.address())
}

impl AtCase {
    /// The page of the case, with what it says in answer to a form.
    pub(super) fn answer(&self, status: StatusCode, answer: Answer) -> Response {
        let words = self.desk.words();
        let Some(look) = Look::at(self) else { return self.desk.refuse(Why::Broken) };
        let found = remarks(words, &look.findings, &look.places, &look.typed);
        let (typed, errors) = answer.values.unwrap_or_else(|| (look.typed.clone(), Errors::new()));
        let beside = Beside {
            words,
            typed: &typed,
            errors: &errors,
            read: &look.read,
            saved: answer.changed_meanwhile.then_some(&look.typed),
            remarks: &by_field(&found),
            source: &look.source,
            language: look.action.language.tag(),
        };
        let (case_file, problems) = answer.case_file.map_or((None, Vec::new()), |(text, found)| (Some(text), found));
        let saved = &self.case.original().words;
        let differs =
            case_file.as_ref().filter(|_| answer.case_file_changed).map(|typed| Differs::between(saved, typed));
        let page = CasePage {
            w: words,
            role: self.desk.role,
            head: self.head(&look),
            notice: answer.notice,
            version: self.case.version,
            counts: look.counts().in_words(words),
            groups: beside.groups(),
            changed_meanwhile: answer.changed_meanwhile,
            case_file_is_open: case_file.is_some(),
            case_file: case_file.unwrap_or_else(|| saved.clone()),
            case_file_remarks: problems,
            case_file_differs: differs,
            consent: ConsentView::new(words, &self.case, answer.consent, &look),
            translations: TranslationsView::new(words, &self.case, &look, answer.translation),
            issue: IssueView::new(self, &look, answer.deadline),
            stop: super::standing::StopView::new(answer.stop),
            remarks: found,
            document_language: self.case.document.language.tag().to_owned(),
            read_remarks: look.read_remarks(words),
            lines: look.source.lines,
        };
        self.desk.page(status, &page)
    }

    fn head(&self, look: &Look) -> Head {
        let (words, case) = (self.desk.words(), &self.case);
        let status = Status::of(case, look.today);
        let deadline = look.deadline(case);
        Head {
            title: look.title(words),
            address: self.address(),
            status: status.word(words),
            class: status.class(),
            detail: status.detail(words),
            until: deadline.as_ref().map(|deadline| words.day(&deadline.day)),
            time_left: time_left(words, deadline.as_ref(), look.today),
            next: next_step(words, case, status, look.counts(), deadline.as_ref(), look.today),
            can: Can::of(case).only(self.desk.role),
            limits: limits_in_words(words, self.desk.role),
            locked: self.locked(),
            live_page: case.was_issued().then(|| format!("/{}/cases/{}", words.tag(), case.id)),
        }
    }

    /// Why the values cannot be corrected now: the role, a page that is public, or a stop.
    fn locked(&self) -> Option<String> {
        let (words, can) = (self.desk.words(), Can::of(&self.case));
        if can.correct {
            return (!self.desk.role.may(Duty::Correct)).then(|| words.say("people-limits-reader"));
        }
        Some(words.say(if can.stop { "desk-refusal-hold-first" } else { "desk-no-more-corrections" }))
    }

    /// The same request about the case as somebody else left it.
    pub(super) fn with(self, case: Arc<Case>) -> Self {
        Self { case, ..self }
    }
}

impl Look {
    /// The counts of the open findings.
    pub(super) fn counts(&self) -> Counts {
        Counts::of(&self.findings)
    }

    /// The deadline: of the case once it is issued, else of its case file.
    pub(super) fn deadline(&self, case: &Case) -> Option<casework::Deadline> {
        case.deadline().cloned().or_else(|| self.action.deadline.clone())
    }
}

/// A day as a form field holds it.
pub(super) fn iso(day: Day) -> String {
    day.to_string()
}
