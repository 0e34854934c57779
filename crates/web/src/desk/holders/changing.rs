//! Looks at what a change of holder will do, and does it: one fact for each case, each only if nobody else was faster.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, DeskRole};
use store::Along;

use super::super::address;
use super::super::at_desk::AtDesk;
use super::super::deed::Outcome;
use super::super::forms::Fields;
use super::super::notice::failure;
use super::super::refusals;
use super::page::{Answer, CaseView, Typed, found, openings, salutation_id};
use super::plan::{CasePlan, Wanted, names, plan};
use super::{Office, cases};
use crate::Words;
use crate::refuse::Why;

/// The longest name, in characters: what fits on one line of a letter, and long names do.
const LONGEST_NAME: usize = 120;

/// What stands before the name for which the page showed what will change: a name may be empty.
pub(super) const LOOKED: &str = "=";

#[derive(Template)]
#[template(path = "desk/holder-changed.html")]
struct ChangedPage<'w> {
    w: &'w Words,
    role: DeskRole,
    title: String,
    changed: Vec<CaseView>,
    not_changed: Vec<CaseView>,
}

impl ChangedPage<'_> {
    fn changed_title(&self) -> String {
        self.w.count("holders-changed", self.changed.len() as u64)
    }

    fn not_changed_title(&self) -> String {
        self.w.count("holders-not-changed", self.not_changed.len() as u64)
    }
}

/// `POST /desk/holders/{key}`: what will change, or the change itself.
pub(in super::super) async fn change(desk: AtDesk, Path(key): Path<String>, fields: Fields) -> Response {
    let Some(office) = found(&desk, &key) else { return desk.refuse(Why::NotFound) };
    let (typed, seen) = typed(&fields);
    // Nobody changes what they have not seen beforehand.
    let does = fields.get("do") == "change" && seen;
    let (wanted, wrong) = wanted(&desk, &office, &typed, does);
    let Some(wanted) = wanted.filter(|_| wrong.is_empty()) else {
        let notice = Some(desk.holder_notice(&wrong));
        let answer = Answer { notice, typed, wrong, plans: Vec::new() };
        return desk.office_page(&office, StatusCode::UNPROCESSABLE_ENTITY, answer);
    };
    let cases = cases(&desk);
    let plans: Vec<CasePlan> = cases.iter().filter_map(|ready| plan(desk.words(), ready, &office, &wanted)).collect();
    if does {
        return desk.changed(&office, plans).await;
    }
    let typed = Typed { looked: true, ..typed };
    desk.office_page(&office, StatusCode::OK, Answer { typed, plans, ..Answer::default() })
}

/// What was typed, and whether the page showed what will change for this very name. Words that were proposed for another name
/// are proposed anew.
fn typed(fields: &Fields) -> (Typed, bool) {
    let opening = |number: usize| {
        let get = |name: &str| fields.get(&format!("{name}/{number}")).to_owned();
        let language = get("language");
        (!language.is_empty()).then(|| (language, get("before"), get("salutation")))
    };
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (to, looked) = (tidy(fields.get("to")), fields.get("looked"));
    let seen = looked.strip_prefix(LOOKED) == Some(to.as_str());
    let mut salutations: Vec<_> = if seen { (0..).map_while(opening).collect() } else { Vec::new() };
    let taken = address::taken(fields.get("address"));
    let taken = taken.and_then(|(number, words)| Some((salutations.get_mut(number.parse::<usize>().ok()?)?, words)));
    if let Some((salutation, words)) = taken {
        words.clone_into(&mut salutation.2);
    }
    (Typed { to, since: fields.get("since").to_owned(), looked: !looked.is_empty(), salutations }, seen)
}

/// The change that was typed, and what is wrong with it. How letters open is looked at once it was shown.
fn wanted(desk: &AtDesk, office: &Office, typed: &Typed, does: bool) -> (Option<Wanted>, Vec<(String, String)>) {
    let words = desk.words();
    let mut wrong = Vec::new();
    let to = Some(typed.to.clone()).filter(|to| !to.is_empty());
    if to == office.holder {
        wrong.push(("to".to_owned(), words.say("desk-refusal-same-holder")));
    } else if typed.to.chars().count() > LONGEST_NAME {
        wrong.push(("to".to_owned(), words.count("error-too-long", LONGEST_NAME as u64)));
    }
    let since = typed.since.parse::<Day>().ok().filter(|day| *day <= desk.site.today());
    if since.is_none() {
        wrong.push(("since".to_owned(), words.say("holders-since-wrong")));
    }
    let mut salutations = super::plan::Salutations::new();
    for (number, (language, before, proposed)) in openings(desk, office, to.as_deref()).into_iter().enumerate() {
        let is_it = |(tag, words, _): &&(String, String, String)| tag == language.tag() && *words == before;
        let now = typed.salutations.iter().find(is_it).map_or(proposed, |(.., now)| now.clone());
        let names_old = office
            .holder
            .as_deref()
            .is_some_and(|old| names(&now, old) && !to.as_deref().is_some_and(|to| names(&now, to)));
        if does && (now.is_empty() || names_old || now.chars().count() > LONGEST_NAME) {
            let key = if names_old { "holders-names-old" } else { "holders-salutation-wrong" };
            wrong.push((salutation_id(number), words.say(key)));
        }
        salutations.insert((language.tag().to_owned(), before), now);
    }
    (since.map(|since| Wanted { to, since, salutations }), wrong)
}

impl AtDesk {
    /// Commits the change case by case, and says of each what became of it.
    async fn changed(&self, office: &Office, plans: Vec<CasePlan>) -> Response {
        let (mut changed, mut not_changed) = (Vec::new(), Vec::new());
        for plan in plans {
            let refused = if plan.breaks { Some(self.words().say("holders-breaks")) } else { self.commit(&plan).await };
            let is_done = refused.is_none();
            let line = self.case_line(&plan.case, plan.lines, plan.remarks, refused);
            if is_done { changed.push(line) } else { not_changed.push(line) }
        }
        let words = self.words();
        let title = words.fill("holders-done", "office", office.office.as_str());
        let page = ChangedPage { w: words, role: self.role, title, changed, not_changed };
        self.page(StatusCode::OK, &page)
    }

    /// Changes one case; why it did not, where it did not.
    async fn commit(&self, plan: &CasePlan) -> Option<String> {
        let (words, case): (&Words, &Arc<Case>) = (self.words(), &plan.case);
        let today = self.site.today_for(case, None);
        let rule = |case: &Case| {
            let (change, file) = (plan.change.clone(), plan.case_file.clone());
            casework::change_holder(case, change, file, plan.translations.clone(), self.role, today)
        };
        match self.decide_on(&case.id, "desk-holder", Some(case.version), Along::default(), rule).await {
            Ok(Outcome::Done) => None,
            Ok(Outcome::Refused(refusal)) => Some(refusals::in_words(words, &refusal)),
            Ok(Outcome::ChangedMeanwhile(_)) => Some(words.say("holders-changed-meanwhile")),
            Ok(Outcome::Failed(why)) => Some(failure(words, why)),
            Err(_) => Some(words.say("holders-gone")),
        }
    }
}
