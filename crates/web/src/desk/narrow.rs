//! A part is taken back: a name, the words in a language, the eyes of everybody.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Duty, Language, Narrowing, Standing};
use documents::CaseFile;

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::forms::Fields;
use super::notice::{Field, Notice};
use crate::ready::ReadyCase;
use crate::withheld::names_left;
use crate::{Words, respond};

/// What was typed.
#[derive(Clone, Default)]
pub(super) struct TypedNarrowing {
    what: String,
    name: String,
    language: String,
    understood: bool,
    wrong: Vec<Wrong>,
}

/// The key of what is wrong in the form, and the id of the control that puts it right.
type Wrong = (&'static str, &'static str);

/// One of several.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// The section of the page.
pub(super) struct NarrowView {
    /// The names that can be taken back.
    pub(super) names: Vec<Choice>,
    /// The languages whose words can be.
    pub(super) languages: Vec<Choice>,
    /// Whether everybody may still read it.
    pub(super) is_public: bool,
    /// Whether it has a photograph, which goes on its own page.
    pub(super) is_pictured: bool,
    /// What was taken back before, in sentences.
    pub(super) taken: Vec<String>,
    /// Of which names something still stands, in sentences.
    pub(super) left: Vec<String>,
    pub(super) what: String,
    pub(super) understood: bool,
    wrong: Vec<Wrong>,
}

impl NarrowView {
    /// The section, where something can be taken back by whoever looks.
    pub(super) fn of(at: &AtCase, typed: Option<TypedNarrowing>) -> Option<Self> {
        let (case, words) = (&at.case, at.desk.words());
        let is_stopped = matches!(case.standing, Standing::Stopped { .. });
        if !case.was_issued() || is_stopped || !at.desk.role.may(Duty::Narrow) {
            return None;
        }
        let typed = typed.unwrap_or_default();
        let name = |name: String| Choice { chosen: name == typed.name, label: name.clone(), value: name };
        let language = |language: &Language| Choice {
            value: language.tag().to_owned(),
            label: words.language_name(language),
            chosen: language.tag() == typed.language,
        };
        let left = case.editions.iter().map(|edition| &edition.language).filter(|left| !case.withdrawn.contains(left));
        Some(Self {
            names: names(case).into_iter().filter(|name| !case.withheld.contains(name)).map(name).collect(),
            languages: left.map(language).collect(),
            is_public: case.is_public(),
            is_pictured: case.pictured.is_some(),
            taken: taken(words, case),
            left: at.ready().map(|ready| still_there(words, &ready)).unwrap_or_default(),
            what: typed.what,
            understood: typed.understood,
            wrong: typed.wrong,
        })
    }

    /// Whether something is wrong with what was typed.
    pub(super) fn is_wrong(&self) -> bool {
        !self.wrong.is_empty()
    }

    /// The key of what is wrong at a control.
    pub(super) fn wrong(&self, control: &str) -> Option<&'static str> {
        self.wrong.iter().find(|(_, id)| *id == control).map(|(key, _)| *key)
    }
}

/// The names that stand in a case: of the people at risk, and of whoever else is mentioned.
fn names(case: &Case) -> Vec<String> {
    let Ok(parsed) = CaseFile::parse(&case.original().words) else { return Vec::new() };
    let values = &parsed.case_file.values;
    let people = values.people.iter().map(|person| person.name.clone());
    let mentioned = values.mentioned.iter().map(|mentioned| mentioned.name.clone());
    let mut names: Vec<String> = people.chain(mentioned).filter(|name| !name.trim().is_empty()).collect();
    names.dedup();
    names
}

/// What was taken back so far.
fn taken(words: &Words, case: &Case) -> Vec<String> {
    let names = case.withheld.iter().map(|name| words.fill("narrow-taken-name", "name", name.as_str()));
    let languages = case
        .withdrawn
        .iter()
        .map(|language| words.fill("narrow-taken-language", "language", words.language_name(language)));
    let public = case.closed_to_public.iter().map(|day| words.fill("narrow-taken-public", "day", words.day(day)));
    names.chain(languages).chain(public).collect()
}

/// The names of which something still stands in an edition: in a value that stays as it is, a target's for instance.
fn still_there(words: &Words, ready: &ReadyCase) -> Vec<String> {
    let mut names: Vec<&str> = ready.editions.iter().flat_map(|(_, action)| names_left(&ready.case, action)).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| words.fill("narrow-left", "name", name)).collect()
}

impl TypedNarrowing {
    fn of(fields: &Fields) -> Self {
        let text = |name: &str| fields.get(name).to_owned();
        let understood = !fields.get("understood").is_empty();
        Self { what: text("what"), name: text("name"), language: text("language"), understood, wrong: Vec::new() }
    }

    /// What is taken back, or all that is wrong.
    fn narrowing(&self) -> Result<Narrowing, Vec<Wrong>> {
        let narrowing = match self.what.as_str() {
            "name" if self.name.is_empty() => Err(("narrow-no-name", "narrow-which-name")),
            "name" => Ok(Narrowing::Name(self.name.clone())),
            "language" => Language::from_tag(&self.language)
                .map(Narrowing::Language)
                .ok_or(("narrow-no-language", "narrow-which-language")),
            "public" => Ok(Narrowing::Public),
            _ => Err(("narrow-not-chosen", "narrow-what-first")),
        };
        let understood = if self.understood { Ok(()) } else { Err(("narrow-not-understood", "narrow-understood")) };
        match (narrowing, understood) {
            (Ok(narrowing), Ok(())) => Ok(narrowing),
            (narrowing, understood) => Err(narrowing.err().into_iter().chain(understood.err()).collect()),
        }
    }
}

/// Takes a part back.
pub(super) async fn narrow(at: AtCase, fields: Fields) -> Response {
    let mut typed = TypedNarrowing::of(&fields);
    let narrowing = match typed.narrowing() {
        Ok(narrowing) => narrowing,
        Err(wrong) => {
            typed.wrong = wrong;
            return at.narrowing_again(typed);
        }
    };
    let (today, role) = (at.today(), at.desk.role);
    let rule = |case: &Case| casework::narrow(case, narrowing.clone(), &names(case), role, today);
    match at.decide("desk-narrow", None, rule).await {
        Ok(Outcome::Failed(why)) => at.failed(why, Answer { narrow: Some(typed), ..Answer::default() }),
        Ok(Outcome::Refused(refusal)) => at.refused(&refusal),
        Ok(_) => respond::see_other(&format!("{}?done=narrowed-{}#notice", at.address(), narrowing.word())),
        Err(page) => page,
    }
}

impl AtCase {
    fn narrowing_again(&self, typed: TypedNarrowing) -> Response {
        let words = self.desk.words();
        let field = |(key, id): &Wrong| Field { id: (*id).into(), label: words.say(key), wrong: None };
        let fields = typed.wrong.iter().map(field).collect();
        let notice = Notice::wrong(words, words.say("narrow-not-done")).at(fields);
        let answer = Answer { notice: Some(notice), narrow: Some(typed), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
