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
use super::page::{Answer, CaseView, Typed, followed, found};
use super::plan::{CasePlan, Said, Wanted, plan};
use super::said::{What, names, sayings};
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
    let Some(office) = found(&desk, &key).or_else(|| followed(&desk, &key)) else { return desk.refuse(Why::NotFound) };
    let (typed, seen) = typed(&fields, &office);
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

/// What was typed, and whether the page showed what will change for this very name. Where the name is another than the one that
/// was looked at, what somebody typed stays with the new name in it, and what was only proposed is proposed anew.
fn typed(fields: &Fields, office: &Office) -> (Typed, bool) {
    let said = |what: What, number: usize| {
        let get = |name: &str| fields.get(&format!("{name}/{number}")).to_owned();
        let (language, before) = (get(&format!("{}language", what.along())), get(&format!("{}before", what.along())));
        (!language.is_empty()).then(|| (what, language, before, get(what.word())))
    };
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (to, looked) = (tidy(fields.get("to")), fields.get("looked"));
    let before = looked.strip_prefix(LOOKED);
    let seen = before == Some(to.as_str());
    let all = What::ALL.into_iter().flat_map(|what| {
        (0..).map_while(move |number| Some((what, number))).map_while(move |(what, number)| said(what, number))
    });
    let filled = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    let (looked_at, to_now) = (before.and_then(filled), filled(&to));
    let follows = |(what, language, until, now): (What, String, String, String)| {
        let is_proposed = now == what.proposed(&until, office.holder.as_deref(), looked_at.as_deref());
        let now = if seen { now } else { what.proposed(&now, looked_at.as_deref(), to_now.as_deref()) };
        (seen || !is_proposed).then_some((what, language, until, now))
    };
    let mut said: Vec<_> = all.filter_map(follows).collect();
    if let Some((button, words)) = address::taken(fields.get("address")).filter(|_| seen) {
        press(&mut said, button, words);
    }
    (Typed { to, since: fields.get("since").to_owned(), looked: !looked.is_empty(), said }, seen)
}

/// Puts the words of a button into its field.
fn press(said: &mut [(What, String, String, String)], button: &str, words: &str) {
    for what in [What::Salutation, What::Closing] {
        let here = said.iter_mut().filter(|(kind, ..)| *kind == what).enumerate();
        let pressed = here.filter(|(number, _)| what.button(*number) == button);
        pressed.for_each(|(_, (.., now))| words.clone_into(now));
    }
}

/// The change that was typed, and what is wrong with it. What is said of the office is looked at once it was shown.
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
    let mut said = Said::new();
    for saying in sayings(desk, office) {
        let proposed = || saying.what.proposed(&saying.before, office.holder.as_deref(), to.as_deref());
        let now = typed.now(&saying).cloned().unwrap_or_else(proposed);
        let names_old = office
            .holder
            .as_deref()
            .is_some_and(|old| names(&now, old) && !to.as_deref().is_some_and(|to| names(&now, to)));
        if does && (now.is_empty() || names_old || now.chars().count() > LONGEST_NAME) {
            let key = match (names_old, saying.what) {
                (true, _) => "holders-names-old",
                (false, What::Salutation) => "holders-salutation-wrong",
                (false, What::Closing) => "holders-closing-wrong",
                (false, What::Office) => "holders-office-wrong",
            };
            wrong.push((saying.id(), words.say(key)));
        }
        said.insert((saying.what, saying.language.tag().to_owned(), saying.before), now);
    }
    (since.map(|since| Wanted { to, since, said }), wrong)
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
            casework::change_holder(
                case,
                change,
                file,
                plan.translations.clone(),
                plan.offices.clone(),
                self.role,
                today,
            )
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
