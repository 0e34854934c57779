//! The page of a case at the desk: the document beside its values, and everything that is done with the case.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, DeskRole, Duty, SealedKind};
use documents::CaseFile;
use documents::marked::Piece;
use documents::merge::Conflict;
use serde::Deserialize;

use super::at_desk::{AtCase, Part};
use super::consent::ConsentView;
use super::continues::Continues;
use super::delete::End;
use super::easy;
use super::findings::{Counts, Remark, by_field, remarks};
use super::form::{Beside, BothTexts, FieldView, GroupView, PartView};
use super::issue::IssueView;
use super::look::{Look, looked_at, title};
use super::notice::Notice;
use super::paper::{Bit, Block, blocks};
use super::people::limits_in_words;
use super::status::{Can, Status, next_of_life, next_step, time_left};
use super::translations::TranslationsView;
use super::update::UpdateView;
use super::values::{Errors, Typed};
use crate::refuse::Why;
use crate::{Words, kept};

/// What the page says in answer to a form; nothing of it when the page is only looked at.
#[derive(Default)]
pub(super) struct Answer {
    /// What was done, or why not.
    pub(super) notice: Option<Notice>,
    /// The values that were typed, and what is wrong with them.
    pub(super) values: Option<(Typed, Errors)>,
    /// What somebody else changed as well: their text and the one that was typed, by the names of the fields.
    pub(super) conflicts: BTreeMap<String, (String, String)>,
    /// The case file that was typed, and what is wrong with it.
    pub(super) case_file: Option<(String, Vec<Remark>)>,
    /// Whether it differs from one that somebody else saved in between.
    pub(super) case_file_changed: bool,
    /// What somebody else changed in it as well.
    pub(super) file_conflicts: Vec<Conflict>,
    /// The same in a translation.
    pub(super) translation_conflicts: Vec<Conflict>,
    /// The sign of the form that was taken.
    pub(super) kept: Option<String>,
    /// What was decided in the form of values that came back.
    pub(super) chosen: Option<super::asking::Chosen>,
    /// The version that the form which came back had shown, where what was typed was not merged: sent again, it is still
    /// merged with what others did since. All other forms show the case as it is, and say so.
    pub(super) seen: Option<u32>,
    /// The consent decision that was typed.
    pub(super) consent: Option<super::consent::Typed>,
    /// The translation that was given, and what is wrong with it.
    pub(super) translation: Option<(String, Vec<Remark>)>,
    /// What was typed into the form that stops the case.
    pub(super) stop: Option<super::standing::TypedStop>,
    /// What was typed into the form that takes a part back.
    pub(super) narrow: Option<super::narrow::TypedNarrowing>,
    /// The address of the link that was just given.
    pub(super) link: Option<String>,
    /// What was typed as the new deadline.
    pub(super) deadline: Option<String>,
}

/// The head of a case's page.
pub(super) struct Head {
    pub(super) title: String,
    /// The language of the title.
    pub(super) language: String,
    pub(super) address: String,
    /// The address of the page on which somebody works: of the case, or of its further document.
    pub(super) page: String,
    /// What the key ends with under which the device keeps what is typed: another further document is another form.
    pub(super) keeps: String,
    pub(super) status: String,
    pub(super) class: &'static str,
    pub(super) detail: String,
    pub(super) until: Option<String>,
    /// Until when the further document asks for letters, on its page.
    pub(super) next_until: Option<String>,
    pub(super) time_left: Option<String>,
    pub(super) next: String,
    pub(super) can: Can,
    /// How the case ends.
    pub(super) end: End,
    /// That a further document is being prepared.
    pub(super) prepared: bool,
    /// The cases that this draft seems to continue.
    pub(super) continues: Option<Continues>,
    /// Whether a further document can be put in.
    pub(super) takes_further: bool,
    /// What this role may not do.
    pub(super) limits: Option<String>,
    /// Why the values cannot be corrected now.
    pub(super) locked: Option<String>,
    pub(super) live_page: Option<String>,
    /// Other cases that were made of the same document: title and address.
    pub(super) twins: Vec<(String, String)>,
    /// How many words of the people whom it is about wait, if any.
    pub(super) words: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
pub(super) struct CasePage<'a> {
    pub(super) w: &'a Words,
    pub(super) role: DeskRole,
    pub(super) head: Head,
    pub(super) notice: Option<Notice>,
    pub(super) version: u32,
    /// The version that each form says it shows.
    pub(super) shows: Shows,
    pub(super) counts: Vec<(&'static str, String)>,
    pub(super) remarks: Vec<Remark>,
    pub(super) blocks: Vec<Block>,
    pub(super) document_language: String,
    /// `ltr` or `rtl`, as its language is written.
    pub(super) document_dir: &'static str,
    pub(super) read_remarks: Vec<Remark>,
    pub(super) groups: Vec<GroupView>,
    /// What is done with a further document, on its page.
    pub(super) update: Option<UpdateView>,
    pub(super) changed_meanwhile: bool,
    /// Whether the fields hold what was typed and is not stored.
    pub(super) values_unsaved: bool,
    pub(super) file_conflicts: Vec<FileConflict>,
    pub(super) translation_conflicts: Vec<FileConflict>,
    pub(super) kept: Option<String>,
    pub(super) case_file: String,
    pub(super) case_file_is_open: bool,
    pub(super) case_file_remarks: Vec<Remark>,
    pub(super) case_file_differs: Option<Differs>,
    pub(super) consent: ConsentView,
    pub(super) translations: TranslationsView,
    pub(super) issue: IssueView,
    pub(super) stop: super::standing::StopView,
    pub(super) narrow: Option<super::narrow::NarrowView>,
    pub(super) links: Option<super::links::LinksView>,
}

/// The version that each form says it shows: that of the case, but for the form that came back with what was typed.
pub(super) struct Shows {
    pub(super) values: u32,
    pub(super) case_file: u32,
    pub(super) consent: u32,
    pub(super) translation: u32,
}

impl Shows {
    fn of(answer: &Answer, newest: u32) -> Self {
        let version = |came_back: bool| answer.seen.filter(|_| came_back).unwrap_or(newest);
        Self {
            values: version(answer.values.is_some()),
            case_file: version(answer.case_file.is_some()),
            consent: version(answer.consent.is_some()),
            translation: version(answer.translation.is_some()),
        }
    }
}

/// What both sides changed in a file.
pub(super) struct FileConflict {
    /// The name of the value or heading; empty for the whole file.
    pub(super) name: String,
    pub(super) texts: BothTexts,
}

impl FileConflict {
    fn all(conflicts: Vec<Conflict>) -> Vec<Self> {
        let one = |conflict: Conflict| {
            let text = |text: Option<String>| text.unwrap_or_default();
            Self { name: conflict.name, texts: BothTexts::of(&text(conflict.theirs), &text(conflict.mine)) }
        };
        conflicts.into_iter().map(one).collect()
    }
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
    /// Whether something stands in a form that was typed and is not stored.
    fn holds_typed(&self) -> bool {
        let files = self.case_file_is_open || !self.translations.pasted.is_empty();
        let deeds = !self.consent.wrong.is_empty()
            || self.stop.is_wrong()
            || self.narrows_wrongly()
            || self.issue.deadline_is_wrong;
        self.values_unsaved || files || deeds
    }

    fn narrows_wrongly(&self) -> bool {
        self.narrow.as_ref().is_some_and(super::narrow::NarrowView::is_wrong)
    }

    /// The fields that want attention: wrong ones, and those that somebody else changed.
    fn wrong(&self) -> Vec<&FieldView> {
        Beside::wrong(&self.groups)
    }

    /// What is above the list of those fields.
    fn wrong_title(&self) -> String {
        let key = if self.changed_meanwhile { "desk-differs" } else { "desk-errors-title" };
        self.w.count(key, self.wrong().len() as u64)
    }

    /// Whether a field of an item is wrong.
    fn has_wrong(&self, part: &PartView) -> bool {
        part.fields.iter().any(|field| field.wrong.is_some())
    }
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// What was just done.
    #[serde(default)]
    done: String,
    /// After a merge: the version that the form showed, and the one that it made.
    #[serde(default)]
    seen: u32,
    #[serde(default)]
    to: u32,
    /// The sign of the form that was taken.
    #[serde(default)]
    kept: String,
}

/// `/desk/cases/{id}`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let notice = match asked.done.as_str() {
        "merged" => at.merged_notice(asked.seen, asked.to),
        done => Notice::of_deed(at.desk.words(), done).map(|notice| at.with_what_waits(done, notice)),
    };
    let kept = kept::token(&asked.kept).map(str::to_owned);
    at.answer(StatusCode::OK, Answer { notice, kept, ..Answer::default() })
}

/// Whoever asks again for the address that a form was sent to, after that form came back, sees the case.
pub(super) async fn back(at: AtCase) -> Response {
    crate::respond::see_other(&at.address())
}

impl AtCase {
    /// A notice that also says which translations wait, where a deed made them wait or shows them again.
    fn with_what_waits(&self, done: &str, mut notice: Notice) -> Notice {
        let words = self.desk.words();
        if ["released", "released-late", "corrected", "updated"].contains(&done)
            && let Some(ready) = self.ready().filter(|ready| !ready.waits.is_empty())
        {
            let waits = super::board::waits(words, &ready).into_iter().map(|(said, _)| said).collect();
            notice.lists.push((words.say("translating-waits-still"), waits));
        }
        if done == "corrected"
            && let Ok(Some(before)) = self.at_version(self.case.version.saturating_sub(1))
            && let Ok(now) = CaseFile::parse(&self.case.original().words)
            && let Some(key) = easy::warning(&before.values, &now.case_file.values)
        {
            notice.text = format!("{} {}", notice.text, words.say(key));
        }
        notice
    }

    /// The page of the case, with what it says in answer to a form.
    pub(super) fn answer(&self, status: StatusCode, answer: Answer) -> Response {
        let words = self.desk.words();
        let Some(look) = Look::at(self) else { return self.desk.refuse(Why::Broken) };
        let Ok(keys) = self.desk.site.keys().map(|keys| keys.len() as u64) else {
            return self.desk.refuse(Why::Broken);
        };
        let found = remarks(words, &look.findings, &look.places, &look.typed);
        let values_unsaved = answer.values.is_some();
        let shows = Shows::of(&answer, self.case.version);
        let (typed, errors) = answer.values.unwrap_or_else(|| (look.typed.clone(), Errors::new()));
        let decided = self.decided(&look);
        let beside = Beside {
            words,
            typed: &typed,
            stored: &look.typed,
            errors: &errors,
            read: &look.read,
            conflicts: &answer.conflicts,
            decided: &decided,
            remarks: &by_field(&found),
            source: &look.source,
            language: look.action.language.tag(),
            action: &look.case_file.values,
        };
        let (case_file, problems) = answer.case_file.map_or((None, Vec::new()), |(text, found)| (Some(text), found));
        let saved = self.words();
        let differs =
            case_file.as_ref().filter(|_| answer.case_file_changed).map(|typed| Differs::between(saved, typed));
        let page = CasePage {
            w: words,
            role: self.desk.role,
            head: self.head(&look),
            notice: answer.notice,
            version: self.case.version,
            shows,
            counts: look.counts().in_words(words),
            groups: beside.groups(),
            changed_meanwhile: !answer.conflicts.is_empty(),
            values_unsaved,
            file_conflicts: FileConflict::all(answer.file_conflicts),
            translation_conflicts: FileConflict::all(answer.translation_conflicts),
            kept: answer.kept,
            case_file_is_open: case_file.is_some(),
            case_file: case_file.unwrap_or_else(|| saved.to_owned()),
            case_file_remarks: problems,
            case_file_differs: differs,
            consent: ConsentView::new(words, &self.case, answer.consent, &look, keys),
            translations: TranslationsView::new(words, &self.case, &look, answer.translation),
            issue: IssueView::new(self, &look, answer.deadline),
            stop: super::standing::StopView::new(answer.stop),
            narrow: super::narrow::NarrowView::of(self, answer.narrow),
            links: super::links::LinksView::of(self, answer.link),
            remarks: found,
            document_dir: if self.document().language.is_right_to_left() { "rtl" } else { "ltr" },
            document_language: self.document().language.tag().to_owned(),
            read_remarks: look.read_remarks(words),
            update: UpdateView::of(self, &look, answer.chosen.as_ref()),
            blocks: blocks(&self.document().text, look.source, &look.read_places),
        };
        self.desk.page(status, &page)
    }

    /// The page with what was typed, where the store could not take it.
    pub(super) fn failed(&self, why: Why, answer: Answer) -> Response {
        let notice = Some(Notice::failed(self.desk.words(), why));
        self.answer(why.status(), Answer { notice, ..answer })
    }

    fn head(&self, look: &Look) -> Head {
        let (words, case) = (self.desk.words(), &self.case);
        let status = Status::of(case, look.today);
        // What holds is the case's own, also beside a further document that nobody has issued.
        let (deadline, waiting) = (case.deadline().cloned().or_else(|| look.deadline(case)), self.waiting_words());
        let next = look.action.deadline.as_ref().filter(|_| self.further().is_some() && !look.ends_appeals());
        let next = next.filter(|next| deadline.as_ref().is_none_or(|deadline| deadline.day != next.day));
        Head {
            title: look.title(words),
            language: look.action.language.tag().to_owned(),
            address: self.address(),
            page: self.page(),
            keeps: self.further().map(|further| format!("/{}", &further.document.sha256)).unwrap_or_default(),
            status: status.word(words),
            class: status.class(),
            detail: status.detail(words),
            until: deadline.as_ref().filter(|_| !status.is_over()).map(|deadline| words.day(&deadline.day)),
            next_until: next.map(|next| words.fill("update-next-until", "day", words.day(&next.day))),
            time_left: time_left(words, status, deadline.as_ref(), look.today),
            next: match waiting {
                Some(_) => words.say("sealed-next"),
                None if self.further().is_some() => words.say(self.next_of_further(look)),
                None => next_of_life(words, case, status, &look.action).unwrap_or_else(|| {
                    let publishes = look.action.publishes();
                    next_step(words, case, status, look.counts(), deadline.as_ref(), &publishes, look.today)
                }),
            },
            can: self.can().only(self.desk.role),
            prepared: case.prepared.is_some() && self.part == Part::Own,
            continues: Continues::of(self, look),
            takes_further: self.takes_further(),
            end: End::of(words, case, self.desk.role, look.today),
            limits: limits_in_words(words, self.desk.role),
            locked: self.locked(),
            live_page: (case.was_issued() && case.is_public()).then(|| format!("/{}/cases/{}", words.tag(), case.id)),
            twins: self.twins(),
            words: waiting,
        }
    }

    /// What comes next with a further document: the key of the words.
    fn next_of_further(&self, look: &Look) -> &'static str {
        let is_ready = look.open_contradictions(self).is_empty() && look.counts().errors == 0;
        if is_ready { "desk-next-update-issue" } else { "desk-done-update-text" }
    }

    /// How many words of the people whom the case is about wait, in words. What cannot be counted just now is said on the board.
    fn waiting_words(&self) -> Option<String> {
        let listed = self.desk.site.store.sealed_list(Some(&self.case.id)).ok()?;
        let count = listed.iter().filter(|outside| outside.kind == SealedKind::Word).count();
        (count > 0).then(|| self.desk.words().count("sealed-words", count as u64))
    }

    /// The cases that were made of the same document, for instance by two people who both pasted it.
    fn twins(&self) -> Vec<(String, String)> {
        let words = self.desk.words();
        let is_twin = |case: &Arc<Case>| case.document.sha256 == self.case.document.sha256 && case.id != self.case.id;
        let twin = |case: Arc<Case>| {
            let (action, _) = looked_at(&case, self.today());
            (title(words, &action), format!("/desk/cases/{}", case.id))
        };
        self.desk.site.store.cases().into_iter().filter(is_twin).map(twin).collect()
    }

    /// Why the values cannot be corrected now: the role, a page that is public, or a stop.
    fn locked(&self) -> Option<String> {
        let (words, can) = (self.desk.words(), self.can());
        if can.correct {
            return (!self.desk.role.may(Duty::Correct)).then(|| words.say("people-limits-reader"));
        }
        Some(words.say(if can.stop { "desk-refusal-hold-first" } else { "desk-no-more-corrections" }))
    }

    /// What may be done with what somebody works on.
    pub(super) fn can(&self) -> Can {
        let can = Can::of(&self.case);
        if self.further().is_some() { can.further() } else { can }
    }

    /// The same request about the case as somebody else left it: its further document may have been issued, or dropped.
    pub(super) fn with(self, case: Arc<Case>) -> Self {
        let part = if case.prepared.is_some() { self.part } else { Part::Own };
        Self { case, part, ..self }
    }
}

impl Look {
    /// The counts of the open findings.
    pub(super) fn counts(&self) -> Counts {
        Counts::of(&self.findings)
    }

    /// The deadline: of the case once it is issued, else of its case file; of a further document, what that says.
    pub(super) fn deadline(&self, case: &Case) -> Option<casework::Deadline> {
        let live = case.deadline().filter(|_| self.changes.is_none());
        live.cloned().or_else(|| self.action.deadline.clone())
    }
}

/// A day as a form field holds it.
pub(super) fn iso(day: Day) -> String {
    day.to_string()
}
