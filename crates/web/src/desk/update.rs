//! A further document of a case: put in, corrected, its contradictions decided, looked at, dropped.
//!
//! It is issued where a case is issued, and nobody but the desk sees it before.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Deadline, Decision, Deed, DeskRole, Duty, Fact, Imported, Prepared, Refusal, Standing};
use documents::CaseFile;
use documents::carry::keep_keys;
use documents::update::keep_details;

use super::asking::{Chosen, ContradictionView, to_decide};
use super::at_desk::{AtCase, AtUpdate, Part};
use super::case_page::{self, Asked};
use super::changes::{ChangeGroup, in_groups};
use super::corrections;
use super::deed::Outcome;
use super::easy;
use super::findings::label_of;
use super::form::id_of;
use super::forms::Fields;
use super::look::{Look, looked_at, title};
use super::new_case::{self, New, NotMade, Received};
use super::notice::failure;
use super::preview::{self, PreviewAsked};
use super::refusals;
use super::sure::Sure;
use super::values::Typed;
use crate::ready::{ReadyCase, Waits, letter_waits};
use crate::refuse::Why;
use crate::{kept, respond};

/// The sections that a further document has on its page beside its values.
pub(super) struct UpdateView {
    /// The title of the case as it is now, and its language.
    pub(super) case_title: String,
    pub(super) case_language: String,
    pub(super) groups: Vec<ChangeGroup>,
    /// What the document does not speak of and was kept.
    pub(super) kept: Vec<KeptView>,
    pub(super) contradictions: Vec<ContradictionView>,
    /// How many of them nobody has decided, in words.
    pub(super) open: Option<String>,
    /// Whether nobody is to write any more once it is issued.
    pub(super) ends_appeals: bool,
    /// What is to be said of easy words that go, or that were written for the words before.
    pub(super) easy: Option<String>,
    /// That it opens a closed case again.
    pub(super) reopens: Option<String>,
    /// The translations of which something waits for a translator once it is issued.
    pub(super) waits: Vec<String>,
    /// Whether this role may decide and drop.
    pub(super) may: bool,
}

impl UpdateView {
    /// `None` on the page of the case itself.
    pub(super) fn of(at: &AtCase, look: &Look, chosen: Option<&Chosen>) -> Option<Self> {
        let (words, further, changes) = (at.desk.words(), at.further()?, look.changes.as_ref()?);
        let (case_title, case_language) = titled(at);
        let contradictions = to_decide(words, &at.case, changes, &further.settled, &look.typed, chosen);
        let open = contradictions.iter().filter(|one| !one.is_settled).count();
        Some(Self {
            case_title,
            case_language,
            groups: in_groups(words, changes, &look.typed),
            kept: kept(at, look),
            contradictions,
            open: (open > 0).then(|| words.count("update-open", open as u64)),
            ends_appeals: look.ends_appeals(),
            easy: easy::warning(&looked_at(&at.case, at.today()).0, &look.action).map(|key| words.say(key)),
            reopens: at.reopens().filter(|_| !look.ends_appeals()),
            waits: waits(at, look),
            may: at.desk.role.may(Duty::Update),
        })
    }
}

/// A detail that the document does not speak of and that was kept.
pub(super) struct KeptView {
    /// The name of the person.
    pub(super) person: String,
    pub(super) label: String,
    pub(super) text: String,
    /// The id of its field.
    pub(super) field: String,
}

/// The details of people that are as before, and that reading this document did not give.
fn kept(at: &AtCase, look: &Look) -> Vec<KeptView> {
    let before = all_documents(&at.case).pop().map(|file| Typed::of(&file.values)).unwrap_or_default();
    let is_kept = |name: &&str| {
        let (text, is_detail) = (look.typed.get(name), name.starts_with("people/") && !name.ends_with("/key"));
        let in_other = |other: &Typed| look.typed.counterpart(other, name);
        is_detail
            && !text.is_empty()
            && in_other(&before).as_deref() == Some(text)
            && in_other(&look.read).as_deref() == Some("")
    };
    let view = |name: &str| {
        let item = name.rsplit_once('/').map_or("", |(item, _)| item);
        KeptView {
            person: look.typed.get(&format!("{item}/name")).to_owned(),
            label: label_of(at.desk.words(), name),
            text: look.typed.get(name).to_owned(),
            field: id_of(name),
        }
    };
    look.typed.names().filter(is_kept).map(view).collect()
}

/// What of each translation waits for a translator once the further document is issued: readers then have the original's words.
fn waits(at: &AtCase, look: &Look) -> Vec<String> {
    let deadline = look.action.deadline.clone().filter(|_| !look.ends_appeals());
    let ready = ReadyCase::of(Arc::new(as_issued(at, deadline, look)));
    let words = at.desk.words();
    let line = |waits: &Waits| {
        let letter_waits = !look.ends_appeals() && letter_waits(&waits.carried);
        let key = if letter_waits { "update-letter-waits" } else { "update-words-wait" };
        words.fill(key, "language", words.language_name(&waits.language))
    };
    ready.iter().flat_map(|ready| &ready.waits).map(line).collect()
}

/// The title of the case as it is now, and its language.
fn titled(at: &AtCase) -> (String, String) {
    let (action, _) = looked_at(&at.case, at.today());
    (title(at.desk.words(), &action), action.language.tag().to_owned())
}

/// To what a document is put in.
pub(super) struct FurtherTo {
    pub(super) address: String,
    pub(super) title: String,
    pub(super) language: String,
    /// That it opens a closed case again.
    pub(super) reopens: Option<String>,
}

/// `/desk/cases/{id}/update`: the further document, or the form that takes one.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    match at.case.prepared {
        Some(_) => case_page::show(at.on(Part::Further), asked).await,
        None => at.further_form(StatusCode::OK, String::new(), None),
    }
}

/// Takes a further document in.
pub(super) async fn put_in(at: AtCase, request: Request) -> Response {
    let received = match new_case::received(&at.desk, request).await {
        Ok(received) => received,
        Err(not) => return not.answer(&at.desk, |status, pasted, wrong| at.further_form(status, pasted, Some(wrong))),
    };
    let Received { pasted, kept, document, case_file, .. } = received;
    let kept = kept::token(&kept).map(|token| format!("&kept={token}")).unwrap_or_default();
    let there = |done: &str| respond::see_other(&format!("{}/update?done={done}{kept}#notice", at.address()));
    if let Some(known) = &at.case.prepared {
        let is_it = known.document.sha256 == document.sha256;
        return if is_it { there("imported-before") } else { at.not_put_in(pasted, "update-another") };
    }
    let (role, today) = (at.desk.role, at.today());
    let rule = |case: &Case| prepare(case, &document, &case_file, role, today);
    match at.decide("desk-update", Some(at.case.version), rule).await {
        Ok(Outcome::Done) => there("update"),
        Ok(Outcome::ChangedMeanwhile(case)) => at.with(case).not_put_in(pasted, "update-meanwhile"),
        Ok(Outcome::Refused(refusal)) => at.refused(&refusal),
        Ok(Outcome::Failed(why)) => {
            let words = at.desk.words();
            let wrong = NotMade { title: words.say("desk-unsaved"), text: failure(words, why), remarks: Vec::new() };
            at.further_form(why.status(), pasted, Some(wrong))
        }
        Err(page) => page,
    }
}

/// The case files of all documents of a case, the newest last.
pub(super) fn all_documents(case: &Case) -> Vec<CaseFile> {
    let words = case.chain.iter().map(|earlier| &earlier.words).chain([&case.original().words]);
    words.filter_map(|words| CaseFile::parse(words).ok()).map(|parsed| parsed.case_file).collect()
}

/// A document with the keys that the case uses for the same people and targets.
pub(super) fn with_keys_of(new: &CaseFile, before: &[CaseFile]) -> CaseFile {
    keep_keys(new, &before.iter().collect::<Vec<_>>())
}

/// A document as it goes on with a case: with the keys of the case, and with what it does not speak of.
fn continued(case: &Case, new: &CaseFile) -> CaseFile {
    let before = all_documents(case);
    let mut file = with_keys_of(new, &before);
    if let Some(newest) = before.last() {
        keep_details(&newest.clone().resolved().0, &mut file);
    }
    file
}

/// The rule that takes a document in as the further one of a case.
pub(super) fn prepare(
    case: &Case,
    document: &Imported,
    case_file: &str,
    role: DeskRole,
    today: casework::Day,
) -> Result<Decision, Refusal> {
    let new = CaseFile::parse(case_file).map(|parsed| parsed.case_file);
    let words = new.map_or_else(|_| case_file.to_owned(), |new| continued(case, &new).write());
    let prepared = Prepared { document: document.clone(), words, settled: Vec::new() };
    casework::prepare_update(case, prepared, role, today)
}

/// Corrects its values by their fields.
pub(super) async fn values(AtUpdate(at): AtUpdate, fields: Fields) -> Response {
    corrections::values(at, fields).await
}

/// Corrects its case file as text.
pub(super) async fn case_file(AtUpdate(at): AtUpdate, fields: Fields) -> Response {
    corrections::case_file(at, fields).await
}

/// Sets its deadline, nothing else.
pub(super) async fn deadline(AtUpdate(at): AtUpdate, fields: Fields) -> Response {
    corrections::deadline(at, fields).await
}

/// Decides contradictions: those that are ticked are so, and the new document is right; or what they offer is put into it.
pub(super) async fn settle(AtUpdate(at): AtUpdate, fields: Fields) -> Response {
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let (role, today, chosen) = (at.desk.role, at.today(), Chosen::of(&fields));
    let seen = fields.version().min(at.case.version);
    let (at, seen) = match at.without_judgements(&chosen, &look, seen).await {
        Ok(went_on) => went_on,
        Err(answer) => return answer,
    };
    let rule = |case: &Case| {
        let further = case.prepared.as_ref().ok_or(Refusal::NoUpdate)?;
        casework::prepare_update(case, chosen.applied(case, further, &look), role, today)
    };
    // What was decided is what the page showed.
    match at.decide("desk-settle", Some(seen), rule).await {
        Ok(outcome) => at.finish(outcome, "settled"),
        Err(page) => page,
    }
}

/// `/desk/cases/{id}/update/drop`: asks whether the further document is not wanted.
pub(super) async fn ask_drop(AtUpdate(at): AtUpdate) -> Response {
    let words = at.desk.words();
    at.ask_first(Sure {
        heading: words.say("update-drop-title"),
        lede: words.say("update-drop-lede"),
        points: Look::at(&at).map(|look| look.title(words)).into_iter().collect(),
        locked: None,
        tick: None,
        button: words.say("update-drop"),
        action: "/update/drop".to_owned(),
        back: "/update",
    })
}

/// The further document is not wanted.
pub(super) async fn drop_it(AtUpdate(at): AtUpdate, fields: Fields) -> Response {
    let (role, today) = (at.desk.role, at.today());
    let rule = |case: &Case| casework::drop_update(case, role, today);
    match at.decide("desk-drop-update", Some(fields.version().min(at.case.version)), rule).await {
        Ok(outcome) => at.on(Part::Own).finish(outcome, "dropped"),
        Err(page) => page,
    }
}

/// `/desk/cases/{id}/update/preview`: the page of the case as it will be.
pub(super) async fn preview(AtUpdate(at): AtUpdate, asked: Result<Query<PreviewAsked>, QueryRejection>) -> Response {
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let deadline = look.action.deadline.clone().filter(|_| !look.ends_appeals());
    match ReadyCase::of(Arc::new(as_issued(&at, deadline, &look))) {
        Some(ready) => preview::page(&at, &ready, asked),
        None => at.desk.refuse(Why::Broken),
    }
}

/// The case as issuing the further document would leave it.
fn as_issued(at: &AtCase, deadline: Option<Deadline>, look: &Look) -> Case {
    let deed = Deed::Updated { deadline, after: look.action.after_deadline };
    Case::clone(&at.case).after(&Fact { day: look.today, role: at.desk.role, deed })
}

/// Whoever asks again for the address that a form was sent to sees the further document.
pub(super) async fn back(at: AtCase) -> Response {
    respond::see_other(&at.on(Part::Further).page())
}

impl AtCase {
    /// The same request after the judgements that were ticked are withdrawn, with the version that the form shows then. They
    /// are withdrawn at once: readers see them no more.
    ///
    /// # Errors
    /// The page that says why one was not.
    pub(super) async fn without_judgements(
        mut self,
        chosen: &Chosen,
        look: &Look,
        mut seen: u32,
    ) -> Result<(Self, u32), Response> {
        let (role, today) = (self.desk.role, self.today());
        for number in chosen.withdrawn(look) {
            let rule = |case: &Case| casework::withdraw_outcome(case, number, role, today);
            let version = self.case.version;
            match self.decide("desk-withdraw-outcome", Some(version), rule).await? {
                Outcome::Done => {}
                other => return Err(self.finish(other, "settled")),
            }
            let Some(case) = self.desk.site.store.case(&self.case.id) else {
                return Err(self.desk.no_case(&self.case.id));
            };
            seen += u32::from(seen == version);
            self = self.with(case);
        }
        Ok((self, seen))
    }

    /// The documents of the case that came before the one on which somebody works, the newest last.
    pub(super) fn before(&self) -> Vec<CaseFile> {
        let mut all = all_documents(&self.case);
        if self.part == Part::Own {
            all.pop();
        }
        all
    }

    /// That a further document opens the case again, where it is closed.
    fn reopens(&self) -> Option<String> {
        let words = self.desk.words();
        self.case.closed_on().map(|day| words.fill("update-reopens", "day", words.day(&day)))
    }

    /// Whether a further document can be put in by whoever looks.
    pub(super) fn takes_further(&self) -> bool {
        let open = self.case.was_issued() && !matches!(self.case.standing, Standing::Stopped { .. });
        open && self.case.prepared.is_none() && self.desk.role.may(Duty::Update)
    }

    /// The form that takes a further document.
    fn further_form(&self, status: StatusCode, pasted: String, wrong: Option<NotMade>) -> Response {
        let (role, today) = (self.desk.role, self.today());
        // Asked of the rule itself, with nothing in it: who may not put one in is told so before they look for it.
        if let Err(refusal) = prepare(&self.case, &self.case.document, "", role, today) {
            return self.refused(&refusal);
        }
        if !role.may(Duty::Update) {
            return self.desk.refuse(Why::Role { least: Duty::Update.least() });
        }
        let (title, language) = titled(self);
        let further = FurtherTo { address: self.address(), title, language, reopens: self.reopens() };
        self.desk.page(status, &New::further(&self.desk, further, pasted, wrong))
    }

    fn not_put_in(&self, pasted: String, key: &str) -> Response {
        let words = self.desk.words();
        let wrong = NotMade { title: words.say("desk-not-done"), text: words.say(key), remarks: Vec::new() };
        self.further_form(StatusCode::CONFLICT, pasted, Some(wrong))
    }
}

/// Why the document of a draft cannot be put into a case, in words; `None` where it can.
pub(super) fn why_not(at: &AtCase, case: &Case) -> Option<String> {
    let (words, draft) = (at.desk.words(), &at.case);
    if case.prepared.as_ref().is_some_and(|known| known.document.sha256 != draft.document.sha256) {
        return Some(words.say("update-another"));
    }
    let rule = prepare(case, &draft.document, &draft.original().words, at.desk.role, at.today());
    rule.err().map(|refusal| refusals::in_words(words, &refusal))
}
