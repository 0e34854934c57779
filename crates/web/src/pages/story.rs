//! The whole story of a case as a line of time one can look at, and the same as a list.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Day, HolderChange, Language, OfficeStage, Stage, UrgentAction};

use super::asked::Asked;
use super::became::{Whom, kind_in_words, shown_name, shown_source};
use super::case_view::{Tongue, is_invented, title};
use super::closed;
use super::frame::Frame;
use crate::changes;
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::{Words, respond};

/// How long the line is, in its own units.
const LENGTH: i64 = 1000;

/// How far the first and the last point stand from its ends, so that they are whole.
const MARGIN: i64 = 12;

/// What happened, from the first document on.
struct Event {
    day: Day,
    /// The kind, as a class of the style: `document`, `people`, `target`, `office`, `end`.
    kind: &'static str,
    said: String,
    /// What it brought, a line each.
    details: Vec<String>,
    /// Where it can be read.
    href: Option<String>,
}

/// An event as the page shows it.
struct Shown {
    day: String,
    iso: String,
    kind: &'static str,
    said: String,
    details: Vec<String>,
    href: Option<String>,
    /// Its place on the line.
    x: i64,
    /// Whether it is still to come.
    ahead: bool,
}

#[derive(Template)]
#[template(path = "pages/story.html")]
struct StoryPage<'w> {
    w: &'w Words,
    frame: Frame,
    title: String,
    tongue: Tongue,
    /// The newest first, as readers want it.
    events: Vec<Shown>,
    /// Where today is on the line.
    now: i64,
    first: String,
    last: String,
    back: String,
}

impl StoryPage<'_> {
    fn page_title(&self) -> String {
        self.w.fill("story-title", "title", self.title.as_str())
    }
}

/// `/{lang}/cases/{id}/story`.
pub(crate) async fn show(asked: Asked) -> Response {
    if !asked.facing.shows_content() {
        return respond::page(asked.facing.status(), closed::html(&asked, asked.facing));
    }
    match page(&asked).and_then(|page| page.render().map_err(|_| Why::Broken)) {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(why) => asked.refuse(why),
    }
}

fn page(asked: &Asked) -> Result<StoryPage<'_>, Why> {
    let (words, ready) = (asked.words(), asked.ready()?);
    let action = ready.edition(words.language());
    let mut events = documents(asked, &ready);
    events.extend(since_then(asked, &ready));
    // A sort that keeps the order of what happened on one day.
    events.sort_by_key(|event| event.day);
    let first = events.first().map_or(asked.today, |event| event.day).min(asked.today);
    let last = events.last().map_or(asked.today, |event| event.day).max(asked.today);
    let place = |day: Day| place(day, first, last);
    let shown = |event: Event| Shown {
        x: place(event.day),
        ahead: event.day > asked.today,
        day: words.day(&event.day),
        iso: event.day.to_string(),
        kind: event.kind,
        said: event.said,
        details: event.details,
        href: event.href,
    };
    Ok(StoryPage {
        w: words,
        frame: Frame::at(words, &asked.place("/story")).of_sample(is_invented(action)),
        title: title(words, action),
        tongue: Tongue::of(&action.language),
        events: events.into_iter().rev().map(shown).collect(),
        now: place(asked.today),
        first: words.day(&first),
        last: words.day(&last),
        back: asked.address(""),
    })
}

/// The place of a day on the line. The style turns the line around where the language runs from right to left.
fn place(day: Day, first: Day, last: Day) -> i64 {
    let days = |from: Day, to: Day| from.until(to).map_or(0, |span| i64::from(span.get_days()));
    let all = days(first, last).max(1);
    MARGIN + (LENGTH - 2 * MARGIN) * days(first, day) / all
}

/// The documents, each with what it changed.
fn documents(asked: &Asked, ready: &ReadyCase) -> Vec<Event> {
    let (words, case) = (asked.words(), &asked.case);
    let language = words.language();
    let mut events = Vec::new();
    for (place, earlier) in case.chain.iter().enumerate() {
        let number = place + 1;
        let (document, next) = (ready.earlier(number), ready.earlier(number + 1));
        if number == 1 {
            let href = Some(asked.address("/documents/1"));
            events.push(document_event(earlier.issued, words.say("story-issued"), Vec::new(), href));
        }
        let Some(document) = document else { continue };
        let later = next.as_ref().map_or(ready.edition(language), |next| next.edition(language));
        let details = changes::for_readers(words, document.edition(language), later);
        let details = details.into_iter().map(|change| change.in_a_line(words)).collect();
        let last = number == case.chain.len();
        let href = if last { asked.address("") } else { asked.address(&format!("/documents/{}", number + 1)) };
        events.push(document_event(earlier.superseded, words.say("story-updated"), details, Some(href)));
    }
    if let (true, Stage::Live { issued, .. }) = (case.chain.is_empty(), &case.original().stage) {
        events.push(document_event(*issued, words.say("story-issued"), Vec::new(), Some(asked.address(""))));
    }
    events
}

fn document_event(day: Day, said: String, details: Vec<String>, href: Option<String>) -> Event {
    Event { day, kind: "document", said, details, href }
}

/// What happened beside the documents, and what is to come.
fn since_then(asked: &Asked, ready: &ReadyCase) -> Vec<Event> {
    let (words, case): (&Words, &Case) = (asked.words(), &asked.case);
    let people = &ready.file.values.people;
    let plain = |day, kind, said| Event { day, kind, said, details: Vec::new(), href: None };
    let mut events = Vec::new();
    for judged in &case.outcomes {
        let who = match judged.outcome.person.as_deref() {
            Some(key) => Whom::One(shown_name(case, people, key)).in_words(words),
            None => words.say("outcomes-all"),
        };
        let kind = kind_in_words(words, judged.outcome.kind);
        let said = words.fill2("story-outcome", ("who", who), ("what", kind));
        events.push(Event {
            details: shown_source(case, judged).map(str::to_owned).into_iter().collect(),
            ..plain(judged.outcome.as_of, "people", said)
        });
    }
    for change in &case.holders {
        let office = office_of(ready, words.language(), change).unwrap_or_default();
        let now = change.to.clone().unwrap_or_else(|| words.say("story-nobody"));
        let before = change.from.clone().unwrap_or_else(|| words.say("story-nobody"));
        let said = words.fill_all("story-holder", &[("office", &office), ("before", &before), ("now", &now)]);
        events.push(plain(change.since, "target", said));
    }
    for edition in &case.offices {
        if let OfficeStage::Live { issued } = &edition.stage {
            let said = words.fill("story-office", "language", words.language_name(&edition.language));
            events.push(plain(*issued, "office", said));
        }
    }
    match (case.closed_on(), asked.deadline()) {
        (Some(on), _) => events.push(plain(on, "end", words.say("closed-title"))),
        (None, Some(deadline)) => events.push(plain(deadline.day, "end", words.say("story-deadline"))),
        (None, None) => {}
    }
    events
}

/// The office whose holder changed, as the newest document says it that has it: in a later one its key may stand for another
/// office, or for none.
fn office_of(ready: &ReadyCase, language: &Language, change: &HolderChange) -> Option<String> {
    let named = |action: &UrgentAction| {
        let is_it = |name: &Option<String>| *name == change.to || *name == change.from;
        let target = action.targets.iter().find(|target| target.key == change.target && is_it(&target.name));
        target.and_then(|target| target.office.clone())
    };
    let added = || {
        let mut targets = ready.case.offices.iter().flat_map(|edition| &edition.targets);
        targets.find(|target| target.key == change.target)?.office.clone()
    };
    let mut earlier = (1..=ready.case.chain.len()).rev().filter_map(|number| ready.earlier(number));
    named(ready.edition(language))
        .or_else(|| earlier.find_map(|document| named(document.edition(language))))
        .or_else(added)
}
