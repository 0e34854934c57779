//! What became of the people, judged at the desk; and the way to closing the case.

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Attribution, Case, Certainty, Consent, Day, DeskRole, Judged, Outcome, OutcomeKind, PersonAtRisk, Scope,
};
use documents::update::is_older;
use serde::Deserialize;

use super::at_desk::AtCase;
use super::case_page::iso;
use super::closing::why_not;
use super::deed;
use super::forms::Fields;
use super::look::{looked_at, title};
use super::notice::failure;
use super::people::role_in_words;
use super::refusals;
use crate::pages::became::{current, everybody, kind_in_words, unjudged};
use crate::{Words, respond};

/// The longest source, in characters: a line that readers read beside each outcome.
const LONGEST_SOURCE: usize = 300;

/// What stands in the form for everybody; no key of a person is like it.
const EVERYBODY: &str = "*";

/// What was typed into the form.
#[derive(Clone)]
struct Typed {
    person: String,
    kind: String,
    source: String,
    as_of: String,
    certainty: String,
    attribution: String,
    /// Whether it still holds, though a document tells of something later.
    still: bool,
}

/// What is wrong with a field: the id of its control, and what to do.
struct Flaw {
    control: &'static str,
    says: String,
}

/// What the page says in answer to a form.
struct Said {
    status: StatusCode,
    done: Option<String>,
    wrong: Option<String>,
    flaws: Vec<Flaw>,
    typed: Typed,
}

/// One of several choices.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// A judgement, in words.
struct Row {
    who: String,
    kind: String,
    source: String,
    as_of: String,
    certainty: String,
    by: String,
    day: String,
    /// Whether a later one has taken its place.
    replaced: bool,
    /// That it was withdrawn, and when.
    withdrawn: Option<String>,
    /// Its number, from 0, in the order of judging.
    number: usize,
}

/// Whether and how the case is closed.
struct Close {
    /// Why there is nothing to close now.
    not: Option<String>,
    /// Of how many people nothing was judged yet, in a sentence.
    first: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/outcomes.html")]
struct OutcomesPage<'w> {
    w: &'w Words,
    role: DeskRole,
    address: String,
    title: String,
    title_language: String,
    version: u32,
    issued: bool,
    done: Option<String>,
    wrong: Option<String>,
    flaws: Vec<Flaw>,
    /// The newest first.
    rows: Vec<Row>,
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    certainties: Vec<Choice>,
    attributions: Vec<Choice>,
    source: String,
    as_of: String,
    today: String,
    longest: usize,
    /// Whether the consent covers what is said of somebody's health.
    health: bool,
    close: Close,
}

impl OutcomesPage<'_> {
    fn heading(&self) -> String {
        self.w.say("outcomes-title")
    }

    /// What is wrong with a control.
    fn flaw(&self, control: &str) -> Option<&str> {
        self.flaws.iter().find(|flaw| flaw.control == control).map(|flaw| flaw.says.as_str())
    }
}

/// What follows the question mark.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// `/desk/cases/{id}/outcomes`.
pub(super) async fn show(at: AtCase, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let done = match asked.map(|Query(asked)| asked.done).unwrap_or_default().as_str() {
        "judged" => Some(at.desk.words().say("outcomes-desk-judged")),
        "withdrawn" => Some(at.desk.words().say("outcomes-desk-withdrawn-done")),
        "closed" => Some(at.desk.words().say("outcomes-desk-closed-done")),
        _ => None,
    };
    let typed = Typed::at_first(&people_of(&at.case, at.today()), at.today());
    at.outcomes_page(Said { status: StatusCode::OK, done, wrong: None, flaws: Vec::new(), typed })
}

/// Judges what became of somebody.
pub(super) async fn judge(at: AtCase, fields: Fields) -> Response {
    let (typed, seen, today) = (Typed::of(&fields), fields.version(), at.today());
    let outcome = match typed.outcome(at.desk.words(), &people_of(&at.case, today), today) {
        Ok(outcome) => outcome,
        Err(flaws) => return at.outcomes_wrong(flaws, typed),
    };
    let rule = |case: &Case| {
        let keys: Vec<String> = people_of(case, today).into_iter().map(|person| person.key).collect();
        casework::judge_outcome(case, outcome.clone(), &keys, at.desk.role, today)
    };
    let outcome = at.decide("desk-outcome", Some(seen), rule).await;
    at.outcomes_after(outcome, "judged", typed)
}

/// Whom the case is about or was: whoever a later document does not name can still be judged.
fn people_of(case: &Case, today: Day) -> Vec<PersonAtRisk> {
    everybody(case, &looked_at(case, today).0.people)
}

impl Typed {
    /// What stands in the form before anybody typed: the only person, today, and what is said of letters unless somebody
    /// knows more. What became of somebody and how sure that is are never guessed.
    fn at_first(people: &[PersonAtRisk], today: Day) -> Self {
        let person = match people {
            [only] => only.key.clone(),
            [] => EVERYBODY.to_owned(),
            _ => String::new(),
        };
        Self {
            person,
            kind: String::new(),
            source: String::new(),
            as_of: iso(today),
            certainty: String::new(),
            attribution: Attribution::default().word().to_owned(),
            still: false,
        }
    }

    fn of(fields: &Fields) -> Self {
        let get = |name: &str| fields.get(name).to_owned();
        Self {
            person: get("person"),
            kind: get("kind"),
            source: get("source"),
            as_of: get("as_of"),
            certainty: get("certainty"),
            attribution: get("attribution"),
            still: !fields.get("still").is_empty(),
        }
    }

    /// The outcome, or all that is wrong.
    fn outcome(&self, words: &Words, people: &[PersonAtRisk], today: Day) -> Result<Outcome, Vec<Flaw>> {
        let knows = self.person == EVERYBODY || people.iter().any(|person| person.key == self.person);
        let (kind, certainty) = (OutcomeKind::from_word(&self.kind), Certainty::from_word(&self.certainty));
        let (attribution, as_of) = (Attribution::from_word(&self.attribution), self.day(words, today));
        let say = |key: &str| Some(words.say(key));
        let missing = [
            ("outcome-person", if knows { None } else { say("outcomes-desk-whom-wrong") }),
            ("outcome-kind", if kind.is_some() { None } else { say("outcomes-desk-kind-wrong") }),
            ("outcome-source", self.wrong_source(words)),
            ("outcome-as-of", as_of.as_ref().err().cloned()),
            ("outcome-still", self.older(words, people, as_of.as_ref().ok())),
            ("outcome-certainty", if certainty.is_some() { None } else { say("outcomes-desk-certainty-wrong") }),
            ("outcome-attribution", if attribution.is_some() { None } else { say("outcomes-desk-attribution-wrong") }),
        ];
        let flaws: Vec<Flaw> =
            missing.into_iter().filter_map(|(control, says)| says.map(|says| Flaw { control, says })).collect();
        match (kind, as_of, certainty, attribution) {
            (Some(kind), Ok(as_of), Some(certainty), Some(attribution)) if flaws.is_empty() => {
                let person = (self.person != EVERYBODY).then(|| self.person.clone());
                Ok(Outcome { person, kind, source: self.source.clone(), as_of, certainty, attribution })
            }
            _ => Err(flaws),
        }
    }

    fn wrong_source(&self, words: &Words) -> Option<String> {
        if self.source.is_empty() {
            return Some(refusals::in_words(words, &casework::Refusal::SourceMissing));
        }
        let is_long = self.source.chars().nth(LONGEST_SOURCE).is_some();
        is_long.then(|| words.count("outcomes-desk-source-long", LONGEST_SOURCE as u64))
    }

    /// That what is judged is older than the day since which somebody is at risk by the newest document, unless whoever judges has
    /// seen that.
    fn older(&self, words: &Words, people: &[PersonAtRisk], as_of: Option<&Day>) -> Option<String> {
        let is_meant = |person: &&PersonAtRisk| self.person == EVERYBODY || person.key == self.person;
        let older = |person: &&PersonAtRisk| as_of.is_some_and(|as_of| is_older(*as_of, person));
        let since = people.iter().filter(is_meant).find(older).and_then(|person| person.since)?;
        (!self.still).then(|| words.fill("outcomes-desk-older", "day", words.day(&since)))
    }

    fn day(&self, words: &Words, today: Day) -> Result<Day, String> {
        let key = if self.as_of.is_empty() { "desk-no-day" } else { "desk-wrong-day" };
        let day: Day = self.as_of.parse().map_err(|_| words.say(key))?;
        if day > today { Err(words.say("outcomes-desk-as-of-future")) } else { Ok(day) }
    }
}

impl AtCase {
    /// The page with what was typed, and what is wrong with it.
    fn outcomes_wrong(&self, flaws: Vec<Flaw>, typed: Typed) -> Response {
        let wrong = Some(self.desk.words().say("errors-kept"));
        self.outcomes_page(Said { status: StatusCode::UNPROCESSABLE_ENTITY, done: None, wrong, flaws, typed })
    }

    /// The answer after it was judged.
    fn outcomes_after(self, outcome: Result<deed::Outcome, Response>, done: &str, typed: Typed) -> Response {
        let (at, status, wrong) = match outcome {
            Ok(deed::Outcome::Done) => {
                return respond::see_other(&format!("{}/outcomes?done={done}#notice", self.address()));
            }
            Ok(deed::Outcome::Refused(refusal)) => {
                let wrong = refusals::in_words(self.desk.words(), &refusal);
                (self, StatusCode::CONFLICT, wrong)
            }
            Ok(deed::Outcome::ChangedMeanwhile(case)) => {
                let wrong = self.desk.words().say("desk-changed-meanwhile");
                (self.with(case), StatusCode::CONFLICT, wrong)
            }
            Ok(deed::Outcome::Failed(why)) => {
                let wrong = failure(self.desk.words(), why);
                (self, why.status(), wrong)
            }
            Err(page) => return page,
        };
        at.outcomes_page(Said { status, done: None, wrong: Some(wrong), flaws: Vec::new(), typed })
    }

    fn outcomes_page(&self, said: Said) -> Response {
        let (words, case, today) = (self.desk.words(), &self.case, self.today());
        let (action, _) = looked_at(case, today);
        let (people, typed) = (&people_of(case, today), said.typed);
        let say = |key: &str, word: &str| words.say(&format!("{key}-{word}"));
        let page = OutcomesPage {
            w: words,
            role: self.desk.role,
            address: self.address(),
            title: title(words, &action),
            title_language: action.language.tag().to_owned(),
            version: case.version,
            issued: case.was_issued(),
            done: said.done,
            wrong: said.wrong,
            flaws: said.flaws,
            rows: rows(words, case, people),
            people: whom(words, people, &typed.person),
            kinds: choices(OutcomeKind::ALL.map(|kind| (kind.word(), kind_in_words(words, kind))), &typed.kind),
            certainties: choices(
                Certainty::ALL.map(|known| (known.word(), say("outcomes-certainty", known.word()))),
                &typed.certainty,
            ),
            attributions: choices(
                Attribution::ALL.map(|known| (known.word(), say("outcomes-attribution", known.word()))),
                &typed.attribution,
            ),
            close: Close::of(words, case, people),
            health: case.consent.as_ref().is_some_and(covers_health),
            source: typed.source,
            as_of: typed.as_of,
            today: iso(today),
            longest: LONGEST_SOURCE,
        };
        self.desk.page(said.status, &page)
    }
}

fn covers_health(consent: &Consent) -> bool {
    consent.scopes(consent.audience()).any(|scope| scope == Scope::Health)
}

fn choices<const N: usize>(all: [(&'static str, String); N], typed: &str) -> Vec<Choice> {
    all.into_iter().map(|(word, label)| Choice { value: word.to_owned(), label, chosen: word == typed }).collect()
}

/// Everybody whom the case is about, by name, and all of them together.
fn whom(words: &Words, people: &[PersonAtRisk], typed: &str) -> Vec<Choice> {
    let one = |person: &PersonAtRisk| Choice {
        value: person.key.clone(),
        label: person.name.clone(),
        chosen: person.key == typed,
    };
    let all = Choice { value: EVERYBODY.to_owned(), label: words.say("outcomes-all"), chosen: typed == EVERYBODY };
    people.iter().map(one).chain([all]).collect()
}

/// What was judged so far, the newest first.
fn rows(words: &Words, case: &Case, people: &[PersonAtRisk]) -> Vec<Row> {
    let standing = current(case, people);
    let row = |(number, judged): (usize, &Judged)| Row {
        number,
        withdrawn: judged.withdrawn.map(|day| words.fill("outcomes-desk-withdrawn", "day", words.day(&day))),
        who: whom_in_words(words, people, judged),
        kind: kind_in_words(words, judged.outcome.kind),
        source: judged.outcome.source.clone(),
        as_of: words.day(&judged.outcome.as_of),
        certainty: words.say(&format!("outcomes-certainty-{}", judged.outcome.certainty.word())),
        by: role_in_words(words, judged.role),
        day: words.day(&judged.day),
        replaced: judged.withdrawn.is_none() && !standing.iter().any(|(_, known)| std::ptr::eq(*known, judged)),
    };
    case.outcomes.iter().enumerate().rev().map(row).collect()
}

/// Of whom a judgement is. The desk sees also the names that readers do not.
pub(super) fn whom_in_words(words: &Words, people: &[PersonAtRisk], judged: &Judged) -> String {
    match judged.outcome.person.as_deref() {
        None => words.say("outcomes-all"),
        Some(key) => {
            people.iter().find(|person| person.key == key).map_or_else(|| key.to_owned(), |person| person.name.clone())
        }
    }
}

impl Close {
    fn of(words: &Words, case: &Case, people: &[PersonAtRisk]) -> Self {
        let open = unjudged(case, people);
        Self { not: why_not(words, case), first: (open > 0).then(|| words.count("outcomes-close-first", open)) }
    }
}
