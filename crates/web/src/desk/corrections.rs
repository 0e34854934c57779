//! Corrections: of the values in their fields, of the case file as text, of the deadline alone.
//!
//! The document stays as it came in. What is corrected is the case file beside it.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, Deadline, Prepared, Refusal, UrgentAction};
use documents::CaseFile;
use documents::merge::MergedFile;

use super::asking::Chosen;
use super::at_desk::{AtCase, Part};
use super::case_page::Answer;
use super::changes::Changes;
use super::deed::Outcome;
use super::findings::{Remark, remark};
use super::forms::Fields;
use super::look::Look;
use super::merging::{Done, Unmerged, done_address};
use super::notice::{Field, Notice};
use super::values::{Errors, MergedFields, Typed, Wrong};
use crate::refuse::Why;
use crate::respond;

/// How often a form is merged anew because somebody saved in between: people at a desk are few.
const MOST_MERGES: usize = 8;

/// Corrects values and words by their fields. What others changed since the page was shown is merged with what was typed;
/// what both changed is shown, and nothing is committed until it is decided.
pub(super) async fn values(mut at: AtCase, mut fields: Fields) -> Response {
    let (mut seen, done) = (fields.version(), Done::of(&fields));
    // Decisions about a further document are saved with its values: nobody loses the ones by saving the others.
    let chosen = Chosen::out_of(&mut fields).filter(|_| at.part == Part::Further);
    let mut typed = Typed::from_pairs(fields.0);
    if let Some(chosen) = &chosen {
        let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
        (at, seen) = match at.without_judgements(chosen, &look, seen).await {
            Ok(went_on) => went_on,
            Err(answer) => return answer,
        };
    }
    for _ in 0..MOST_MERGES {
        let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
        if let Some(name) = &done.take_back {
            let read = typed.counterpart(&look.read, name).unwrap_or_default();
            typed.set(name, &read);
        }
        if let Some((name, words)) = &done.address {
            typed.set(name, words);
        }
        let form = match at.merged(seen, &typed, &look) {
            Ok(form) => form,
            Err(Unmerged::Wrong(errors)) => return at.values_again(seen, typed, errors, chosen),
            Err(Unmerged::Page(page)) => return page,
        };
        if !form.conflicts.is_empty() {
            return at.values_changed(form, chosen);
        }
        let mut action = match form.typed.apply(&look.case_file.values) {
            Ok(action) => action,
            Err(errors) => return at.values_again(at.case.version, form.typed, errors, chosen),
        };
        let settled = chosen.as_ref().map(|chosen| chosen.settled(&look));
        chosen.iter().for_each(|chosen| chosen.put_into(&mut action, &look));
        let mut case_file = look.case_file;
        case_file.values = action.clone();
        let text = case_file.write();
        let errors = not_kept(&action, &text);
        if !errors.is_empty() {
            return at.values_again(at.case.version, form.typed, errors, chosen);
        }
        let version = at.case.version;
        match at.correct("desk-correct", version, text.clone(), settled).await {
            Ok(Outcome::ChangedMeanwhile(case)) => at = at.with(case),
            Ok(Outcome::Refused(refusal)) => return at.values_refused(form.typed, &refusal),
            Ok(Outcome::Failed(why)) => {
                let values = Some((form.typed, Errors::new()));
                return at.failed(why, Answer { values, ..Answer::default() });
            }
            Ok(Outcome::Done) => return respond::see_other(&done.address(&at, seen, version)),
            Err(NotWritten::Unchanged) => return respond::see_other(&done.unchanged(&at)),
            Err(NotWritten::Remarks(found)) => return at.case_file_again(text, found),
            Err(NotWritten::Page(page)) => return page,
        }
    }
    at.failed(Why::Busy, Answer { values: Some((typed, Errors::new())), seen: Some(seen), ..Answer::default() })
}

/// Corrects the whole case file as text: merged with what others changed, value by value and paragraph by paragraph.
pub(super) async fn case_file(mut at: AtCase, fields: Fields) -> Response {
    let (seen, done, text) = (fields.version(), Done::of(&fields), fields.text("case_file"));
    for _ in 0..MOST_MERGES {
        let merged = match at.merged_file(seen, &text) {
            Ok(merged) => merged,
            Err(page) => return page,
        };
        let Some(merged) = merged else { return at.case_file_changed(text) };
        if !merged.conflicts.is_empty() {
            return at.case_file_conflicts(merged);
        }
        let version = at.case.version;
        match at.correct("desk-correct-text", version, merged.text, None).await {
            Ok(Outcome::ChangedMeanwhile(case)) => at = at.with(case),
            Ok(Outcome::Refused(refusal)) => {
                let notice = Some(Notice::refused(at.desk.words(), &refusal));
                let answer =
                    Answer { notice, case_file: Some((text, Vec::new())), seen: Some(seen), ..Answer::default() };
                return at.answer(StatusCode::CONFLICT, answer);
            }
            Ok(Outcome::Failed(why)) => {
                let case_file = Some((text, Vec::new()));
                return at.failed(why, Answer { case_file, seen: Some(seen), ..Answer::default() });
            }
            Ok(Outcome::Done) => return respond::see_other(&done.address(&at, seen, version)),
            Err(NotWritten::Unchanged) => return respond::see_other(&done.unchanged(&at)),
            Err(NotWritten::Remarks(_)) if seen != version => return at.case_file_changed(text),
            Err(NotWritten::Remarks(found)) => return at.case_file_again(text, found),
            Err(NotWritten::Page(page)) => return page,
        }
    }
    at.failed(Why::Busy, Answer { case_file: Some((text, Vec::new())), seen: Some(seen), ..Answer::default() })
}

/// Sets a new deadline, nothing else.
pub(super) async fn deadline(at: AtCase, fields: Fields) -> Response {
    let typed = fields.get("until").to_owned();
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let day = match typed.parse::<Day>() {
        Ok(day) if day >= look.today => day,
        _ => return at.deadline_again(typed),
    };
    let (seen, done) = (fields.version(), Done::of(&fields));
    let before = match at.at_version(seen) {
        Ok(before) => before,
        Err(page) => return page,
    };
    // Somebody else's deadline is not overwritten; what else they changed stays as it is.
    let theirs = look.case_file.values.deadline.as_ref().map(|deadline| deadline.day);
    let was = before.map(|file| file.values.deadline.map(|deadline| deadline.day));
    if was != Some(theirs) && theirs != Some(day) {
        return at.deadline_changed(theirs, day);
    }
    let mut case_file = look.case_file;
    let zone = case_file.values.deadline.take().and_then(|deadline| deadline.zone);
    case_file.values.deadline = Some(Deadline { day, zone });
    let text = case_file.write();
    match at.correct("desk-deadline", at.case.version, text.clone(), None).await {
        Ok(Outcome::Failed(why)) => at.failed(why, Answer { deadline: Some(typed), ..Answer::default() }),
        Ok(outcome) => at.finish_with(outcome, "deadline", done.kept.as_deref()),
        Err(NotWritten::Unchanged) => respond::see_other(&done.unchanged(&at)),
        Err(NotWritten::Remarks(found)) => at.case_file_again(text, found),
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
    /// It says what is saved already.
    Unchanged,
    /// The case file is none.
    Remarks(Vec<Remark>),
    /// The page that says no.
    Page(Response),
}

impl AtCase {
    /// Commits a case file, if it is one and nobody else was faster. `settled` is what was decided along with it of what is asked
    /// about a further document; `None` where nothing was.
    async fn correct(
        &self,
        tx: &'static str,
        seen: u32,
        text: String,
        settled: Option<Vec<String>>,
    ) -> Result<Outcome, NotWritten> {
        let parsed = CaseFile::parse(&text).map_err(|malformed| {
            let words = self.desk.words();
            NotWritten::Remarks(malformed.findings.iter().map(|finding| remark(words, finding, None)).collect())
        })?;
        // Written again, so that what is stored has one form whatever was typed.
        let (text, deadline) = (parsed.case_file.write(), parsed.case_file.values.deadline);
        let decides_anew = |settled: &Vec<String>| self.further().is_some_and(|further| further.settled != *settled);
        let is_same = text == self.words() && !settled.as_ref().is_some_and(decides_anew);
        if self.can().correct && seen == self.case.version && is_same {
            return Err(NotWritten::Unchanged);
        }
        let today = self.today();
        let (role, part) = (self.desk.role, self.part);
        let rule = |case: &Case| match part {
            Part::Own => casework::correct(case, text.clone(), deadline.clone(), role, today),
            Part::Further => {
                let further = case.prepared.as_ref().ok_or(Refusal::NoUpdate)?;
                let settled = settled.clone().unwrap_or_else(|| further.settled.clone());
                let decided = Prepared { settled, ..further.clone() };
                let settled = Changes::still_settled(case, &decided, &text, today);
                let prepared = Prepared { words: text.clone(), settled, ..decided };
                casework::prepare_update(case, prepared, role, today)
            }
        };
        self.decide(tx, Some(seen), rule).await.map_err(NotWritten::Page)
    }

    /// Where to go after a deed.
    pub(super) fn finish(self, outcome: Outcome, done: &str) -> Response {
        self.finish_with(outcome, done, None)
    }

    /// The same after a form that was kept on the device.
    fn finish_with(self, outcome: Outcome, done: &str, kept: Option<&str>) -> Response {
        match outcome {
            Outcome::Done => respond::see_other(&done_address(&self, done, kept)),
            Outcome::Refused(refusal) => self.refused(&refusal),
            Outcome::ChangedMeanwhile(case) => {
                let at = self.with(case);
                let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-changed-meanwhile"));
                at.answer(StatusCode::CONFLICT, Answer { notice: Some(notice), ..Answer::default() })
            }
            Outcome::Failed(why) => self.failed(why, Answer::default()),
        }
    }

    fn values_again(&self, seen: u32, typed: Typed, errors: Errors, chosen: Option<Chosen>) -> Response {
        let answer = Answer { values: Some((typed, errors)), seen: Some(seen), chosen, ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }

    fn values_changed(&self, form: MergedFields, chosen: Option<Chosen>) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("drafts-decide-values"));
        let values = Some((form.typed, Errors::new()));
        let answer = Answer { notice: Some(notice), values, conflicts: form.conflicts, chosen, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn values_refused(&self, typed: Typed, refusal: &Refusal) -> Response {
        let notice = Some(Notice::refused(self.desk.words(), refusal));
        let answer = Answer { notice, values: Some((typed, Errors::new())), ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn case_file_again(&self, text: String, found: Vec<Remark>) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-case-file-wrong"));
        let field =
            Field { id: "case-file-text".into(), label: self.desk.words().say("desk-case-file-label"), wrong: None };
        let notice = notice.at(vec![field]);
        let answer = Answer { notice: Some(notice), case_file: Some((text, found)), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }

    fn case_file_changed(&self, text: String) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-changed-case-file"));
        let case_file = Some((text, Vec::new()));
        let answer = Answer { notice: Some(notice), case_file, case_file_changed: true, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn case_file_conflicts(&self, merged: MergedFile) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("drafts-decide-case-file"));
        let case_file = Some((merged.text, Vec::new()));
        let answer = Answer { notice: Some(notice), case_file, file_conflicts: merged.conflicts, ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn deadline_changed(&self, theirs: Option<Day>, mine: Day) -> Response {
        let words = self.desk.words();
        let theirs = theirs.map_or_else(|| words.say("desk-nothing"), |day| words.day(&day));
        let text = words.fill2("drafts-decide-deadline", ("theirs", theirs), ("mine", words.day(&mine)));
        let answer = Answer { notice: Some(Notice::wrong(words, text)), ..Answer::default() };
        self.answer(StatusCode::CONFLICT, answer)
    }

    fn deadline_again(&self, typed: String) -> Response {
        let notice = Notice::wrong(self.desk.words(), self.desk.words().say("desk-wrong-deadline"));
        let field =
            Field { id: "new-deadline-day".into(), label: self.desk.words().say("desk-new-deadline"), wrong: None };
        let notice = notice.at(vec![field]);
        let answer = Answer { notice: Some(notice), deadline: Some(typed), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
