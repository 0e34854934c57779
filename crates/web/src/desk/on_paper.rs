//! Letters on paper at the desk: entered in ten seconds, put right, and looked at by a second person where they are many or late.

use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{ActKey, CaseId, DeskRole, Duty, PaperBy};
use store::PaperDecided;

use super::at_desk::AtDesk;
use super::forms::Fields;
use super::look::title;
use crate::evening::paper::{EntryLine, PaperForm, Tick, refused};
use crate::refuse::{Why, in_words};
use crate::world::random;
use crate::{Words, respond};

/// How many entries of a case are shown, the newest first: what somebody puts right is not old.
const MOST_SHOWN: usize = 20;

/// A case to choose.
struct Choice {
    id: String,
    title: String,
    language: String,
    chosen: bool,
}

/// An entry that somebody has to look at, with its case.
struct Waiting {
    title: String,
    language: String,
    line: EntryLine,
}

#[derive(Template)]
#[template(path = "desk/on-paper.html")]
struct PaperPage<'w> {
    w: &'w Words,
    role: DeskRole,
    may_enter: bool,
    cases: Vec<Choice>,
    form: PaperForm,
    ticks: Vec<Tick>,
    /// What became of the entry before.
    notice: Option<String>,
    /// Why it was not taken.
    wrong: Option<String>,
    waiting: Vec<Waiting>,
    entered: Vec<EntryLine>,
}

/// What the page is about: a case, an entry to put right, what just happened.
#[derive(Default)]
struct About {
    case: Option<CaseId>,
    corrects: Option<ActKey>,
    done: Option<String>,
}

impl About {
    fn read(query: Option<&str>) -> Self {
        let mut about = Self::default();
        for (name, value) in query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "case" => about.case = CaseId::parse(value),
                "corrects" => about.corrects = ActKey::parse(value),
                "done" => about.done = Some(value.to_owned()),
                _ => {}
            }
        }
        about
    }
}

/// `GET /desk/paper`.
pub(super) async fn show(desk: AtDesk, RawQuery(query): RawQuery) -> Response {
    let about = About::read(query.as_deref());
    let words = desk.words();
    let keys = [
        ("counted", "paper-done"),
        ("waits", "paper-waits"),
        ("replaced", "paper-replaced"),
        ("same", "paper-same-person"),
    ];
    let known = about.done.as_deref().and_then(|done| keys.iter().find(|(word, _)| *word == done));
    let notice = known.map(|(_, key)| words.say(key));
    answer(&desk, &about, None, notice, None)
}

/// `POST /desk/paper`.
pub(super) async fn enter(desk: AtDesk, fields: Fields) -> Response {
    let form = PaperForm::of(&fields.0);
    let about = About { case: CaseId::parse(fields.get("case")), ..About::default() };
    let Some(case) = about.case.as_ref().and_then(|id| desk.site.store.case(id)) else {
        return desk.refuse(Why::NotFound);
    };
    let today = desk.site.today_for(&case, None);
    let put = match form.judged(&case, PaperBy::Desk, Some(desk.who), today) {
        Ok(put) => put,
        Err(refusal) => {
            let wrong = refused(desk.words(), refusal);
            return answer(&desk, &about, Some(form), None, Some(wrong));
        }
    };
    match desk.site.store.put_paper(put).await {
        Ok(kept) => respond::see_other(&format!("/desk/paper?case={}&done={}#notice", case.id, word(kept))),
        Err(error) => answer(&desk, &about, Some(form), None, Some(in_words(desk.words(), Why::from(&error)).1)),
    }
}

fn word(kept: store::PaperKept) -> &'static str {
    match kept {
        store::PaperKept::Counted | store::PaperKept::Repeated => "counted",
        store::PaperKept::Waiting => "waits",
        store::PaperKept::Replaced | store::PaperKept::Unknown => "replaced",
    }
}

/// `POST /desk/paper/answer`: the second person.
pub(super) async fn decide(desk: AtDesk, fields: Fields) -> Response {
    let (Some(id), Some(key)) = (CaseId::parse(fields.get("case")), ActKey::parse(fields.get("key"))) else {
        return desk.refuse(Why::BadForm);
    };
    let Some(case) = desk.site.store.case(&id) else { return desk.refuse(Why::NotFound) };
    let today = desk.site.today_for(&case, None);
    let counts = fields.get("answer") == "yes";
    match desk.site.store.decide_paper(&id, key, desk.who, counts, today).await {
        Ok(PaperDecided::Done) => respond::see_other(&format!("/desk/paper?case={id}#entered")),
        Ok(PaperDecided::SamePerson) => respond::see_other(&format!("/desk/paper?case={id}&done=same#notice")),
        Ok(PaperDecided::NotWaiting) => respond::see_other(&format!("/desk/paper?case={id}&done=replaced#notice")),
        Err(error) => desk.refuse((&error).into()),
    }
}

fn answer(
    desk: &AtDesk,
    about: &About,
    typed: Option<PaperForm>,
    notice: Option<String>,
    wrong: Option<String>,
) -> Response {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    match page(desk, about, typed, notice, wrong) {
        Ok(page) => desk.page(status, &page),
        Err(why) => desk.refuse(why),
    }
}

/// The title of a case, and the tag of its language.
fn named(desk: &AtDesk, case: &std::sync::Arc<casework::Case>) -> (String, String) {
    let words = desk.words();
    let ready = desk.site.ready.get(case);
    let action = ready.as_ref().map(|ready| ready.original());
    let title = action.map_or_else(|| words.say("desk-untitled"), |action| title(words, action));
    (title, case.original().language.tag().to_owned())
}

fn page<'d>(
    desk: &'d AtDesk,
    about: &About,
    typed: Option<PaperForm>,
    notice: Option<String>,
    wrong: Option<String>,
) -> Result<PaperPage<'d>, Why> {
    let words = desk.words();
    let issued: Vec<_> = desk.site.store.cases().into_iter().filter(|case| case.was_issued()).collect();
    let chosen = about.case.as_ref().and_then(|id| issued.iter().find(|case| case.id == *id)).or(issued.first());
    let mut waiting = Vec::new();
    for case in &issued {
        let entries = desk.site.store.paper(&case.id).map_err(|error| Why::from(&error))?;
        let (title, language) = named(desk, case);
        let lines = EntryLine::all(words, &entries).into_iter().filter(|line| line.waits);
        waiting.extend(lines.map(|line| Waiting { title: title.clone(), language: language.clone(), line }));
    }
    let entries = chosen.map(|case| desk.site.store.paper(&case.id)).transpose().map_err(|error| Why::from(&error))?;
    let entries = entries.unwrap_or_default();
    let key = || ActKey(random(&*desk.site.world));
    let old = about.corrects.and_then(|key| entries.iter().find(|entry| entry.key == key));
    let form = typed.unwrap_or_else(|| match old {
        Some(entry) => PaperForm::correcting(key(), entry),
        None => PaperForm::blank(key(), desk.site.today()),
    });
    let ready = chosen.and_then(|case| desk.site.ready.get(case));
    let choice = |case: &std::sync::Arc<casework::Case>| {
        let (title, language) = named(desk, case);
        Choice { id: case.id.to_string(), title, language, chosen: chosen.is_some_and(|one| one.id == case.id) }
    };
    Ok(PaperPage {
        w: words,
        role: desk.role,
        may_enter: desk.role.may(Duty::CountPaper),
        cases: issued.iter().map(choice).collect(),
        ticks: form.ticks(words, ready.as_deref()),
        form,
        notice,
        wrong,
        waiting,
        entered: EntryLine::all(words, &entries).into_iter().take(MOST_SHOWN).collect(),
    })
}
