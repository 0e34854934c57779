//! `/desk/cases/{id}/translating/{lang}`: only the sentences that changed.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use casework::{DeskRole, Duty, Language, Standing};
use documents::carry::Block;

use super::super::at_desk::AtCase;
use super::super::look::title;
use super::super::notice::Notice;
use super::Asked;
use super::before::gaps;
use super::sentence::SentenceView;
use crate::pages::case_view::Tongue;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::{Words, kept};

/// What the page says in answer to a form.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) notice: Option<Notice>,
    /// What was typed, by the ids of the gaps.
    pub(super) typed: BTreeMap<String, String>,
    pub(super) reviewer: String,
    /// What is wrong with the reviewer.
    pub(super) reviewer_wrong: Option<String>,
    /// The sign of the form that was taken.
    pub(super) kept: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/translating-task.html")]
struct TaskPage<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    kept: Option<String>,
    title: String,
    /// The language that is translated from.
    original: Tongue,
    /// The language that is translated into.
    tongue: Tongue,
    heading: String,
    /// The address of the case at the desk.
    back: String,
    /// The address of this page.
    here: String,
    /// The template, where nobody has translated the case into this language yet.
    template: Option<String>,
    version: u32,
    sentences: Vec<SentenceView>,
    reviewer: String,
    reviewer_wrong: Option<String>,
    may: bool,
    /// Whether the case has to be put on hold before whoever looks can save.
    hold_first: bool,
    /// Whether words in easy language wait: they are shown as a whole or not at all.
    easy_waits: bool,
    unsaved: bool,
}

/// `GET`: the task.
pub(in super::super) async fn show(
    at: AtCase,
    Path((_, tag)): Path<(String, String)>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let Some(language) = Language::from_tag(&tag) else { return at.desk.refuse(Why::NotFound) };
    let words = at.desk.words();
    let saved = || Notice::good(words.say("translating-saved"), words.say("translating-saved-text"));
    let answer = Answer {
        notice: (asked.done == "saved").then(saved),
        kept: kept::token(&asked.kept).map(str::to_owned),
        ..Answer::default()
    };
    at.translating(&language, StatusCode::OK, answer)
}

impl AtCase {
    /// The page of the task, with what it says in answer to a form.
    pub(super) fn translating(&self, language: &Language, status: StatusCode, answer: Answer) -> Response {
        let words = self.desk.words();
        let Some(ready) = self.ready() else { return self.desk.refuse(Why::Broken) };
        let original = ready.original();
        let is_there = ready.edition_in(language).is_some();
        let page = TaskPage {
            w: words,
            role: self.desk.role,
            notice: answer.notice,
            kept: answer.kept,
            title: title(words, original),
            original: Tongue::of(&original.language),
            tongue: Tongue::of(language),
            heading: words.fill("translating-into", "language", words.language_name(language)),
            back: self.address(),
            here: self.translating_address(language),
            template: (!is_there).then(|| format!("{}/translation.{language}.case.md", self.address())),
            version: self.case.version,
            unsaved: !answer.typed.is_empty(),
            sentences: sentences(words, &ready, language, &answer.typed),
            reviewer: answer.reviewer,
            reviewer_wrong: answer.reviewer_wrong,
            may: self.desk.role.may(Duty::Translate),
            hold_first: self.holds_first(language),
            easy_waits: ready
                .waits_in(language)
                .is_some_and(|waits| waits.carried.gaps.iter().any(|gap| gap.id.starts_with(Block::Easy.word()))),
        };
        self.desk.page(status, &page)
    }

    /// Whether sentences are put on a public page here that whoever looks may not put there alone.
    fn holds_first(&self, language: &Language) -> bool {
        let is_public = self.case.was_issued() && self.case.standing == Standing::Open;
        let is_alone = casework::fills_alone(&self.case, language, self.desk.site.settings.two_pairs_of_eyes);
        is_public && !is_alone && !self.desk.role.may(Duty::Issue)
    }

    /// The address of the task.
    pub(super) fn translating_address(&self, language: &Language) -> String {
        format!("{}/translating/{language}", self.address())
    }
}

fn sentences(
    words: &Words,
    ready: &ReadyCase,
    language: &Language,
    typed: &BTreeMap<String, String>,
) -> Vec<SentenceView> {
    let view = |(number, gap): (usize, _)| {
        let gap: &documents::carry::Gap = gap;
        let typed = typed.get(&gap.id).map_or("", String::as_str);
        SentenceView::new(words, number + 1, gap, &ready.file.values, typed)
    };
    gaps(ready, language).iter().enumerate().map(view).collect()
}
