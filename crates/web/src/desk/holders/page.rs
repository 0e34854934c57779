//! The page of one office: who holds it, and what will change, case by case, before anything does.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Day, DeskRole, HolderChange, Target};
use documents::address::{Part, candidates, gender_shown};

use super::super::address::{Proposal, proposals};
use super::super::at_desk::AtDesk;
use super::super::look::title;
use super::super::notice::{Field, Notice};
use super::plan::{CasePlan, Line};
use super::said::{Saying, What, sayings};
use super::{Office, cases, offices_in};
use crate::pages::case_view::Tongue;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::{Words, respond};

/// What was typed, as it was typed.
#[derive(Clone, Default)]
pub(super) struct Typed {
    pub(super) to: String,
    pub(super) since: String,
    /// What is said of the office: what it is, the language, the words until now, the new words.
    pub(super) said: Vec<(What, String, String, String)>,
    /// Whether somebody looked at what will change.
    pub(super) looked: bool,
}

impl Typed {
    /// The new words for a saying, where some were typed.
    pub(super) fn now(&self, saying: &Saying) -> Option<&String> {
        let is_it = |(what, tag, before, _): &&(What, String, String, String)| {
            *what == saying.what && tag == saying.language.tag() && *before == saying.before
        };
        self.said.iter().find(is_it).map(|(.., now)| now)
    }
}

/// What the page says in answer to a form.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) notice: Option<Notice>,
    pub(super) typed: Typed,
    /// What is wrong with a field: its id, and why.
    pub(super) wrong: Vec<(String, String)>,
    pub(super) plans: Vec<CasePlan>,
}

/// A field for words about the office.
struct SayingView {
    id: String,
    /// The beginning of the names of what goes along with it.
    along: &'static str,
    /// The name of the field without its number.
    word: &'static str,
    number: usize,
    tongue: Tongue,
    label: String,
    before: String,
    now: String,
    wrong: Option<String>,
    proposals: Vec<Proposal>,
}

/// Somebody who held the office before, and since when somebody else does.
struct EarlierHolder {
    name: String,
    until: String,
}

/// A case with what changes in it.
pub(super) struct CaseView {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) address: String,
    pub(super) lines: Vec<Line>,
    pub(super) remarks: Vec<String>,
    /// That it cannot change, and why; or, afterwards, that it did not.
    pub(super) refused: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/holder.html")]
struct OfficePage<'w> {
    w: &'w Words,
    role: DeskRole,
    notice: Option<Notice>,
    here: String,
    office: String,
    country: String,
    holder: String,
    typed: Typed,
    today: String,
    to_wrong: Option<String>,
    since_wrong: Option<String>,
    salutations: Vec<SayingView>,
    closings: Vec<SayingView>,
    titles: Vec<SayingView>,
    earlier: Vec<EarlierHolder>,
    cases: Vec<CaseView>,
}

impl OfficePage<'_> {
    fn will(&self) -> String {
        self.w.count("holders-will", self.cases.len() as u64)
    }
}

/// `GET /desk/holders/{key}`. The address of an office under an earlier holder leads to whoever holds it now.
pub(in super::super) async fn show(desk: AtDesk, Path(key): Path<String>) -> Response {
    match (found(&desk, &key), followed(&desk, &key)) {
        (Some(office), _) => desk.office_page(&office, StatusCode::OK, Answer::default()),
        (None, Some(office)) => respond::see_other(&format!("/desk/holders/{}", office.key())),
        (None, None) => desk.refuse(Why::NotFound),
    }
}

/// The office with this name in addresses, if a case still writes to it.
pub(super) fn found(desk: &AtDesk, key: &str) -> Option<Office> {
    cases(desk).iter().flat_map(|ready| offices_in(ready)).find(|office| office.key() == key)
}

/// The office that had this name in addresses under an earlier holder.
pub(super) fn followed(desk: &AtDesk, key: &str) -> Option<Office> {
    cases(desk).iter().find_map(|ready| {
        let is_it = |(change, office): &(&HolderChange, Office)| {
            let called = change.office.clone().unwrap_or_else(|| office.office.clone());
            Office { office: called, holder: change.from.clone(), ..office.clone() }.key() == key
        };
        changes(ready).into_iter().find(is_it).map(|(_, office)| office)
    })
}

/// The changes of holder in a case, each with the office as it is now.
fn changes(ready: &ReadyCase) -> Vec<(&HolderChange, Office)> {
    let action = &ready.file.values;
    let added = ready.case.offices.iter().flat_map(|edition| &edition.targets);
    let targets: Vec<&Target> = action.targets.iter().chain(added).collect();
    let now = |change: &HolderChange| {
        let target = targets.iter().find(|target| target.key == change.target)?;
        Office::of(target, action)
    };
    ready.case.holders.iter().filter_map(|change| Some((change, now(change)?))).collect()
}

/// Who held the office before, as the cases that write to it have it on record, the last one first.
fn earlier(desk: &AtDesk, office: &Office) -> Vec<EarlierHolder> {
    let words = desk.words();
    let all = cases(desk);
    let here = all.iter().flat_map(|ready| changes(ready)).filter(|(_, now)| now == office);
    let mut known: Vec<(Day, String)> =
        here.filter_map(|(change, _)| Some((change.since, change.from.clone()?))).collect();
    known.sort_by(|one, other| other.cmp(one));
    known.dedup();
    let view = |(since, name): (Day, String)| EarlierHolder {
        name,
        until: words.fill("holders-until", "day", words.day(&since)),
    };
    known.into_iter().map(view).collect()
}

/// The new holder as the target of a case that writes to the office.
fn addressee(desk: &AtDesk, office: &Office, to: Option<&str>) -> Option<(Target, Arc<ReadyCase>)> {
    cases(desk).into_iter().find_map(|ready| {
        let action = &ready.file.values;
        let is_it = |target: &&Target| Office::of(target, action).as_ref() == Some(office);
        let target = action.targets.iter().find(is_it)?.clone();
        Some((Target { name: to.map(str::to_owned), ..target }, ready))
    })
}

/// The forms of address for the new holder. What the office and letters said to the old one shows nothing about the new one.
fn offered(words: &Words, addressee: Option<&(Target, Arc<ReadyCase>)>, saying: &Saying, now: &str) -> Vec<Proposal> {
    let part = match saying.what {
        What::Salutation => Part::Salutation,
        What::Closing => Part::Valediction,
        What::Office => return Vec::new(),
    };
    let Some((target, ready)) = addressee else { return Vec::new() };
    let gender = gender_shown(target.name.as_deref());
    let forms = candidates(target, &ready.file.values, &saying.language, gender);
    proposals(words, (&saying.what.button(saying.number), part), now, forms, &saying.language)
}

impl AtDesk {
    pub(super) fn office_page(&self, office: &Office, status: StatusCode, answer: Answer) -> Response {
        let words = self.words();
        let wrong_in = |id: &str| answer.wrong.iter().find(|(known, _)| known == id).map(|(_, text)| text.clone());
        let sayings = if answer.typed.looked { sayings(self, office) } else { Vec::new() };
        let to = Some(answer.typed.to.as_str()).filter(|to| !to.is_empty());
        let addressee = addressee(self, office, to);
        let of = |what: What| {
            let here = sayings.iter().filter(|saying| saying.what == what);
            here.map(|saying| {
                let proposed = || what.proposed(&saying.before, office.holder.as_deref(), to);
                let now = answer.typed.now(saying).cloned().unwrap_or_else(proposed);
                SayingView {
                    proposals: offered(words, addressee.as_ref(), saying, &now),
                    label: words.fill("holders-salutation", "language", words.language_name(&saying.language)),
                    wrong: wrong_in(&saying.id()),
                    id: saying.id(),
                    along: what.along(),
                    word: what.word(),
                    number: saying.number,
                    tongue: Tongue::of(&saying.language),
                    now,
                    before: saying.before.clone(),
                }
            })
            .collect()
        };
        let page = OfficePage {
            w: words,
            role: self.role,
            here: format!("/desk/holders/{}", office.key()),
            office: office.office.clone(),
            country: office.country_in_words(words),
            holder: office.holder_in_words(words),
            today: self.site.today().to_string(),
            to_wrong: wrong_in("to"),
            since_wrong: wrong_in("since"),
            salutations: of(What::Salutation),
            closings: of(What::Closing),
            titles: of(What::Office),
            earlier: earlier(self, office),
            cases: answer.plans.into_iter().map(|plan| self.planned(plan)).collect(),
            typed: answer.typed,
            notice: answer.notice,
        };
        self.page(status, &page)
    }

    /// A case with what will change in it.
    fn planned(&self, plan: CasePlan) -> CaseView {
        let refused = plan.breaks.then(|| self.words().say("holders-breaks"));
        self.case_line(&plan.case, plan.lines, plan.remarks, refused)
    }

    pub(super) fn case_line(
        &self,
        case: &std::sync::Arc<casework::Case>,
        lines: Vec<Line>,
        remarks: Vec<String>,
        refused: Option<String>,
    ) -> CaseView {
        let ready = self.site.ready.get(case);
        let action = ready.as_deref().map(ReadyCase::original);
        CaseView {
            title: action.map_or_else(|| self.words().say("desk-untitled"), |action| title(self.words(), action)),
            language: case.original().language.tag().to_owned(),
            address: format!("/desk/cases/{}", case.id),
            lines,
            remarks,
            refused,
        }
    }

    /// What is wrong, with the way to each field.
    pub(super) fn holder_notice(&self, wrong: &[(String, String)]) -> Notice {
        let words = self.words();
        let field = |(id, text): &(String, String)| {
            let label = match id.split('-').next().unwrap_or_default() {
                "to" => "holders-to",
                "since" => "holders-since",
                "office" => "holders-offices",
                "closing" => "holders-closings",
                _ => "holders-salutations",
            };
            Field { id: id.clone().into(), label: words.say(label), wrong: Some(text.clone()) }
        };
        Notice::wrong(words, words.count("errors-title", wrong.len() as u64)).at(wrong.iter().map(field).collect())
    }
}
