//! The page of one office: who holds it, and what will change, case by case, before anything does.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{DeskRole, Language, Target, UrgentAction};

use super::super::address::{Proposal, proposals};
use super::super::at_desk::AtDesk;
use super::super::look::title;
use super::super::notice::{Field, Notice};
use super::plan::{CasePlan, Line, proposed, salutations_in, target_of};
use super::{Office, cases};
use crate::Words;
use crate::pages::case_view::Tongue;
use crate::ready::ReadyCase;
use crate::refuse::Why;

/// What was typed, as it was typed.
#[derive(Clone, Default)]
pub(super) struct Typed {
    pub(super) to: String,
    pub(super) since: String,
    /// How letters open: language, the words until now, the new words.
    pub(super) salutations: Vec<(String, String, String)>,
    /// Whether somebody looked at what will change.
    pub(super) looked: bool,
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

/// A way in which letters open.
struct SalutationView {
    id: String,
    number: usize,
    tongue: Tongue,
    label: String,
    before: String,
    now: String,
    wrong: Option<String>,
    proposals: Vec<Proposal>,
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
    salutations: Vec<SalutationView>,
    cases: Vec<CaseView>,
}

impl OfficePage<'_> {
    fn will(&self) -> String {
        self.w.count("holders-will", self.cases.len() as u64)
    }
}

/// `GET /desk/holders/{key}`.
pub(in super::super) async fn show(desk: AtDesk, Path(key): Path<String>) -> Response {
    match found(&desk, &key) {
        Some(office) => desk.office_page(&office, StatusCode::OK, Answer::default()),
        None => desk.refuse(Why::NotFound),
    }
}

/// The office with this name in addresses, if a case still writes to it.
pub(super) fn found(desk: &AtDesk, key: &str) -> Option<Office> {
    cases(desk).iter().find_map(|ready| {
        let action = &ready.file.values;
        let mut offices = action.targets.iter().filter_map(|target| Office::of(target, action));
        offices.find(|office| office.key() == key)
    })
}

/// The ways in which letters to an office open, each once, with the words that are proposed for a new holder.
pub(super) fn openings(desk: &AtDesk, office: &Office, to: Option<&str>) -> Vec<(Language, String, String)> {
    let mut all: Vec<(Language, String, String)> = Vec::new();
    for ready in cases(desk) {
        let Some(key) = target_of(&ready, office) else { continue };
        for (language, before) in salutations_in(&ready, &key) {
            let is_known = all.iter().any(|(known, words, _)| *known == language && *words == before);
            if !is_known {
                let now = proposed(&before, office.holder.as_deref(), to);
                all.push((language, before, now));
            }
        }
    }
    all.sort_by(|one, other| (one.0.tag(), &one.1).cmp(&(other.0.tag(), &other.1)));
    all
}

/// The new holder as the target of a case that writes to the office. What letters said to the old one shows nothing about the
/// new one.
fn addressee(desk: &AtDesk, office: &Office, to: &str) -> Option<(Target, UrgentAction)> {
    cases(desk).iter().find_map(|ready| {
        let (key, action) = (target_of(ready, office)?, &ready.file.values);
        let mut target = action.targets.iter().find(|target| target.key == key)?.clone();
        target.name = Some(to.to_owned()).filter(|to| !to.is_empty());
        target.salutation = None;
        Some((target, action.clone()))
    })
}

/// The id of the field for a way in which letters open.
pub(super) fn salutation_id(number: usize) -> String {
    format!("salutation-{number}")
}

impl AtDesk {
    pub(super) fn office_page(&self, office: &Office, status: StatusCode, answer: Answer) -> Response {
        let words = self.words();
        let wrong_in = |id: &str| answer.wrong.iter().find(|(known, _)| known == id).map(|(_, text)| text.clone());
        let openings = if answer.typed.looked {
            openings(self, office, Some(answer.typed.to.as_str()).filter(|to| !to.is_empty()))
        } else {
            Vec::new()
        };
        let addressee = addressee(self, office, &answer.typed.to);
        let salutation = |(number, (language, before, proposed)): (usize, (Language, String, String))| {
            let is_it = |(tag, words, _): &&(String, String, String)| tag == language.tag() && *words == before;
            let typed = answer.typed.salutations.iter().find(is_it).map(|(.., now)| now.clone());
            let now = typed.unwrap_or(proposed);
            let offered = |(target, action): &(Target, UrgentAction)| {
                proposals(words, &number.to_string(), &now, (target, action), &language)
            };
            SalutationView {
                proposals: addressee.as_ref().map(offered).unwrap_or_default(),
                label: words.fill("holders-salutation", "language", words.language_name(&language)),
                wrong: wrong_in(&salutation_id(number)),
                id: salutation_id(number),
                number,
                tongue: Tongue::of(&language),
                now,
                before,
            }
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
            salutations: openings.into_iter().enumerate().map(salutation).collect(),
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
        let fields = wrong.iter().map(|(id, text)| {
            let id = match id.as_str() {
                "to" => "to",
                "since" => "since",
                _ => "salutations",
            };
            let label = words.say(&format!("holders-{id}"));
            Field { id, label, wrong: Some(text.clone()) }
        });
        Notice::wrong(words, words.count("errors-title", wrong.len() as u64)).at(fields.collect())
    }
}
