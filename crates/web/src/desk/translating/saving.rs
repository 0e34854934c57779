//! Puts away what somebody translated. What they left open goes on waiting.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Language, UrgentAction};
use documents::Translation;
use documents::carry::{Carried, Gap, fill};

use super::super::at_desk::AtCase;
use super::super::deed::Outcome;
use super::super::forms::Fields;
use super::super::notice::{Field, Notice};
use super::sentence::{FIELD, SentenceView};
use super::task::Answer;
use crate::ready::{ReadyCase, Waits};
use crate::refuse::Why;
use crate::{Words, kept, respond};

/// The longest role or initials, in characters: a line of the file.
const LONGEST_REVIEWER: usize = 60;

/// What was typed.
struct Typed {
    /// By the ids of the gaps; blank ones are left out.
    sentences: BTreeMap<String, String>,
    reviewer: String,
    version: u32,
    kept: Option<String>,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let sentence = |(name, text): &(String, String)| {
            let id = name.strip_prefix(FIELD).filter(|_| !text.trim().is_empty())?;
            Some((id.to_owned(), text.replace("\r\n", "\n")))
        };
        Self {
            sentences: fields.0.iter().filter_map(sentence).collect(),
            reviewer: fields.get("reviewer").to_owned(),
            version: fields.version(),
            kept: kept::token(fields.get("kept")).map(str::to_owned),
        }
    }

    fn answer(self, notice: Notice) -> Answer {
        Answer { notice: Some(notice), typed: self.sentences, reviewer: self.reviewer, ..Answer::default() }
    }
}

/// `POST`: what was filled in.
pub(in super::super) async fn save(at: AtCase, Path((_, tag)): Path<(String, String)>, fields: Fields) -> Response {
    let Some(language) = Language::from_tag(&tag) else { return at.desk.refuse(Why::NotFound) };
    let (typed, words) = (Typed::of(&fields), at.desk.words());
    let Some(ready) = at.ready() else { return at.desk.refuse(Why::Broken) };
    if typed.version != at.case.version {
        return at.translating_changed(&ready, &language, typed);
    }
    let Some(waits) = ready.waits_in(&language) else { return respond::see_other("/desk/translating") };
    if let Some((notice, reviewer_wrong)) = not_fit(words, waits, &ready.file.values, &typed) {
        let answer = Answer { reviewer_wrong, ..typed.answer(notice) };
        return at.translating(&language, StatusCode::UNPROCESSABLE_ENTITY, answer);
    }
    let filled = fill(&ready.file, &waits.carried, &typed.sentences, Some(typed.reviewer.clone()));
    match written(&ready, &filled) {
        Some(text) => at.put_away(waits.language.clone(), text, filled.gaps.is_empty(), typed).await,
        None => {
            let notice = Notice::wrong(words, words.say("translating-unwritable"));
            at.translating(&language, StatusCode::UNPROCESSABLE_ENTITY, typed.answer(notice))
        }
    }
}

/// The translation as a file; `None` where what was typed would be read as something else, a heading for instance.
fn written(ready: &ReadyCase, filled: &Carried) -> Option<String> {
    let kept = filled.to_keep(&ready.file);
    let text = kept.write();
    let again = Translation::parse(&text).ok()?.translation;
    (again.write() == text && again == kept).then_some(text)
}

/// What is wrong with what was typed, with the way to each field, and what is wrong with the reviewer.
fn not_fit(words: &Words, waits: &Waits, values: &UrgentAction, typed: &Typed) -> Option<(Notice, Option<String>)> {
    if typed.sentences.is_empty() {
        return Some((Notice::wrong(words, words.say("translating-nothing")), None));
    }
    let length = typed.reviewer.chars().count();
    let reviewer_wrong = (length == 0 || length > LONGEST_REVIEWER)
        .then(|| words.count("translating-reviewer-wrong", LONGEST_REVIEWER as u64));
    let sentence = |(number, gap): (usize, &Gap)| {
        let text = typed.sentences.get(&gap.id)?;
        let view = SentenceView::new(words, number + 1, gap, values, text);
        view.wrong.map(|wrong| Field { id: view.id.into(), label: view.place, wrong: Some(wrong) })
    };
    let reviewer = |wrong: &String| Field {
        id: "reviewer".into(),
        label: words.say("translating-reviewer"),
        wrong: Some(wrong.clone()),
    };
    let sentences = waits.carried.gaps.iter().enumerate().filter_map(sentence);
    let fields: Vec<Field> = sentences.chain(reviewer_wrong.iter().map(reviewer)).collect();
    let count = fields.len() as u64;
    (count > 0).then(|| (Notice::wrong(words, words.count("errors-title", count)).at(fields), reviewer_wrong))
}

impl AtCase {
    async fn put_away(self, language: Language, text: String, is_whole: bool, typed: Typed) -> Response {
        let (today, words) = (self.today(), self.desk.words());
        let two_pairs = self.desk.site.settings.two_pairs_of_eyes;
        let rule = |case: &Case| {
            casework::fill_translation(case, language.clone(), text.clone(), two_pairs, self.desk.role, today)
        };
        match self.decide("desk-translation", Some(self.case.version), rule).await {
            Ok(Outcome::Done) => {
                let kept = typed.kept.map(|token| format!("&kept={token}")).unwrap_or_default();
                let (page, done) = if is_whole {
                    ("/desk/translating".to_owned(), "whole")
                } else {
                    (self.translating_address(&language), "saved")
                };
                respond::see_other(&format!("{page}?done={done}{kept}#notice"))
            }
            Ok(Outcome::Refused(refusal)) => {
                let answer = typed.answer(Notice::refused(words, &refusal));
                self.translating(&language, StatusCode::CONFLICT, answer)
            }
            Ok(Outcome::ChangedMeanwhile(case)) => {
                let at = self.with(case);
                let Some(ready) = at.ready() else { return at.desk.refuse(Why::Broken) };
                at.translating_changed(&ready, &language, typed)
            }
            Ok(Outcome::Failed(why)) => {
                let answer = typed.answer(Notice::failed(words, why));
                self.translating(&language, why.status(), answer)
            }
            Err(page) => page,
        }
    }

    /// The case is another than the one that the page showed: the sentences as they are now, with what was typed. What has no
    /// place any more is listed.
    fn translating_changed(&self, ready: &ReadyCase, language: &Language, typed: Typed) -> Response {
        let words = self.desk.words();
        let gaps = ready.waits_in(language).map(|waits| waits.carried.gaps.as_slice()).unwrap_or_default();
        let has_place = |id: &str| gaps.iter().any(|gap| gap.id == id);
        let left: Vec<String> =
            typed.sentences.iter().filter(|(id, _)| !has_place(id)).map(|(_, text)| text.clone()).collect();
        let mut notice = Notice::wrong(words, words.say("translating-changed"));
        if !left.is_empty() {
            notice.lists.push((words.say("translating-left"), left));
        }
        self.translating(language, StatusCode::CONFLICT, typed.answer(notice))
    }
}
