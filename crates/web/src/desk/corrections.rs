//! Corrections: of the values in their fields, of the case file as text, of the deadline alone.
//!
//! The document stays as it came in. What is corrected is the case file beside it.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, Deadline, UrgentAction};
use documents::CaseFile;

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::findings::{Remark, remark};
use super::forms::Fields;
use super::look::Look;
use super::notice::Notice;
use super::values::{Errors, Typed, Wrong};
use crate::refuse::Why;
use crate::respond;

/// Corrects values and words by their fields.
pub(super) async fn values(at: AtCase, fields: Fields) -> Response {
    let seen = fields.version();
    let typed = Typed::from_pairs(fields.0);
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let action = match typed.apply(&look.case_file.values) {
        Ok(action) => action,
        Err(errors) => return at.values_again(typed, errors),
    };
    let mut case_file = look.case_file;
    case_file.values = action.clone();
    let text = case_file.write();
    let errors = not_kept(&action, &text);
    if !errors.is_empty() {
        return at.values_again(typed, errors);
    }
    match at.correct("desk-correct", seen, text).await {
        Ok(Outcome::ChangedMeanwhile(case)) => at.with(case).values_changed(typed),
        Ok(Outcome::Refused(refusal)) => at.values_refused(typed, &refusal),
        Ok(Outcome::Done) => respond::see_other(&format!("{}?done=corrected#notice", at.address())),
        Err(NotWritten::Remarks(found)) => at.case_file_again(String::new(), found),
        Err(NotWritten::Page(page)) => page,
    }
}

/// Corrects the whole case file as text.
pub(super) async fn case_file(at: AtCase, fields: Fields) -> Response {
    let (seen, text) = (fields.version(), fields.text("case_file"));
    match at.correct("desk-correct-text", seen, text.clone()).await {
        Ok(Outcome::ChangedMeanwhile(case)) => at.with(case).case_file_changed(text),
        Ok(Outcome::Refused(refusal)) => {
            let notice = Some(Notice::refused(at.desk.words(), &refusal));
            let answer = Answer { notice, case_file: Some((text, Vec::new())), ..Answer::default() };
            at.answer(StatusCode::CONFLICT, answer)
        }
        Ok(Outcome::Done) => respond::see_other(&format!("{}?done=corrected#notice", at.address())),
        Err(NotWritten::Remarks(found)) => at.case_file_again(text, found),
        Err(NotWritten::Page(page)) => page,
    }
}

/// Sets a new deadline, nothing else.
pub(super) async fn deadline(at: AtCase, fields: Fields) -> Response {
    let typed = fields.get("until").to_owned();
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let day = match typed.parse::<Day>() {
        Ok(day) if day >= look.today => day,
        _ => return at.deadline_again(typed),
    };
    let mut case_file = look.case_file;
    let zone = case_file.values.deadline.take().and_then(|deadline| deadline.zone);
    case_file.values.deadline = Some(Deadline { day, zone });
    match at.correct("desk-deadline", fields.version(), case_file.write()).await {
        Ok(outcome) => at.finish(outcome, "deadline"),
        Err(NotWritten::Remarks(found)) => at.case_file_again(String::new(), found),
        Err(NotWritten::Page(page)) => page,
    }
}

/// The fields whose text would not come out of the case file as it was typed: a heading in the middle of the summary,
/// for instance, would begin a part of its own. Space does not count, since the file puts each paragraph on one line.
fn not_kept(meant: &UrgentAction, text: &str) -> Errors {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    let meant = Typed::of(meant);
    let kept = CaseFile::parse(text).map_or_else(|_| Typed::default(), |parsed| Typed::of(&parsed.case_file.values));
    let lost = meant.names().filter(|name| letters(meant.get(name)) != letters(kept.get(name)));
    lost.map(|name| (name.to_owned(), Wrong::Form("not-kept"))).collect()
}

/// Why a correction was not committed, beside what the rules refuse.
enum NotWritten {
    /// The case file is none.
    Remarks(Vec<Remark>),
    /// The page that says no.
    Page(Response),
}

impl AtCase {
    /// Commits a case file, if it is one and nobody else was faster.
    async fn correct(&self, tx: &'static str, seen: u32, text: String) -> Result<Outcome, NotWritten> {
        let parsed = CaseFile::parse(&text).map_err(|malformed| {
            let words = self.desk.words();
            NotWritten::Remarks(malformed.findings.iter().map(|finding| remark(words, finding, None)).collect())
        })?;
        // Written again, so that what is stored has one form whatever was typed.
        let (text, deadline) = (parsed.case_file.write(), parsed.case_file.values.deadline);
        let today = self.today();
        let rule = |case: &Case| casework::correct(case, text.clone(), deadline.clone(), self.desk.role, today);
        self.decide(tx, Some(seen), rule).await.map_err(NotWritten::Page)
    }

    /// Where to go after a deed.
    pub(super) fn finish(self, outcome: Outcome, done: &str) -> Response {
        match outcome {
            Outcome::Done => respond::see_other(&format!("{}?done={done}#notice", self.address())),
            Outcome::Refused(refusal) => self.refused(&refusal),
            Outcome::ChangedMeanwhile(case) => {
                let at = self.with(case);
                let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-changed-meanwhile"));
                at.answer(StatusCode::CONFLICT, Answer { notice: Some(notice), ..Answer::default() })
            }
        }
    }

    fn values_again(&self, typed: Typed, errors: Errors) -> Response {
        let answer = Answer { values: Some((typed, errors)), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }

    fn values_changed(&self, typed: Typed) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-changed-values"));
        let values = Some((typed, Errors::new()));
        let answer = Answer { notice: Some(notice), values, changed_meanwhile: true, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn values_refused(&self, typed: Typed, refusal: &casework::Refusal) -> Response {
        let notice = Some(Notice::refused(self.desk.words(), refusal));
        let answer = Answer { notice, values: Some((typed, Errors::new())), ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn case_file_again(&self, text: String, found: Vec<Remark>) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-case-file-wrong"));
        let answer = Answer { notice: Some(notice), case_file: Some((text, found)), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }

    fn case_file_changed(&self, text: String) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-changed-case-file"));
        let case_file = Some((text, Vec::new()));
        let answer = Answer { notice: Some(notice), case_file, case_file_changed: true, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn deadline_again(&self, typed: String) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-wrong-deadline"));
        let answer = Answer { notice: Some(notice), deadline: Some(typed), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
