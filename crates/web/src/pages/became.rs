//! What became of the people of a case, in words: for its page, for feeds and data, for the page of all outcomes, for the desk.

use casework::{Attribution, Case, Day, Judged, OutcomeKind, PersonAtRisk, Stage, UrgentAction};

use documents::CaseFile;
use documents::update::is_older;

use super::case_view::Tongue;
use super::facing::Facing;
use crate::Words;
use crate::ready::ReadyCase;
use crate::withheld::{in_text, narrowed, stands_for_a_name};

/// Of whom something is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom<'c> {
    /// Everybody whom the case is about.
    All,
    /// Everybody of whom nothing newer is said.
    Others,
    /// One person, by the name that readers may see; `None` where it was taken back, or where the case has nobody any more
    /// under that key.
    One(Option<&'c str>),
}

impl Whom<'_> {
    /// The name, or words that stand for it.
    pub(crate) fn in_words(self, words: &Words) -> String {
        match self {
            Self::All => words.say("outcomes-all"),
            Self::Others => words.say("outcomes-others"),
            Self::One(Some(name)) => name.to_owned(),
            Self::One(None) => words.say("outcomes-unnamed"),
        }
    }
}

/// Everybody whom a case is about or was: those of its newest document, `now`, and those of earlier ones whom that does not name.
/// They can still be judged, and they count.
pub(crate) fn everybody(case: &Case, now: &[PersonAtRisk]) -> Vec<PersonAtRisk> {
    let mut all = now.to_vec();
    for earlier in case.chain.iter().rev() {
        let Ok(parsed) = CaseFile::parse(&earlier.words) else { continue };
        let people = parsed.case_file.values.people.into_iter();
        let is_known = |all: &[PersonAtRisk], one: &PersonAtRisk| all.iter().any(|known| known.key == one.key);
        for person in people {
            if !is_known(&all, &person) {
                all.push(person);
            }
        }
    }
    all
}

/// What holds now, the newest first: a later judgement takes the place of an earlier one, and one about everybody that of all
/// before it; and what is older than the day since which somebody is at risk again holds no more. `people` are those of the case
/// file, with all their names: what was taken back is left out here.
pub(crate) fn current<'c>(case: &'c Case, people: &'c [PersonAtRisk]) -> Vec<(Whom<'c>, &'c Judged)> {
    let (mut told, mut lines): (Vec<&str>, Vec<(Whom<'c>, &'c Judged)>) = (Vec::new(), Vec::new());
    let holds = |judged: &&Judged| {
        let key = judged.outcome.person.as_deref();
        let whom = || people.iter().filter(|person| key.is_none_or(|key| key == person.key));
        whom().count() == 0 || whom().any(|person| !is_older(judged.outcome.as_of, person))
    };
    for judged in case.judged().rev().filter(holds) {
        match judged.outcome.person.as_deref() {
            Some(key) if told.contains(&key) => {}
            Some(key) => {
                told.push(key);
                lines.push((Whom::One(shown_name(case, people, key)), judged));
            }
            None => {
                let all_are_told =
                    !people.is_empty() && people.iter().all(|person| told.contains(&person.key.as_str()));
                if !all_are_told {
                    lines.push((if told.is_empty() { Whom::All } else { Whom::Others }, judged));
                }
                break;
            }
        }
    }
    lines
}

/// The name under a key, as readers may see it.
pub(crate) fn shown_name<'c>(case: &Case, people: &'c [PersonAtRisk], key: &str) -> Option<&'c str> {
    let person = people.iter().find(|person| person.key == key)?;
    let mut alone = UrgentAction::blank(case.original().language.clone());
    alone.people.push(person.clone());
    // What the pages do with a name is asked of where they do it.
    let is_shown = narrowed(case, alone).people.first().is_some_and(|shown| shown.name == person.name);
    (is_shown && !stands_for_a_name(case, &person.name)).then_some(person.name.as_str())
}

/// Where it is known from, as readers may see it; nothing where the words hold a name that was taken back.
pub(super) fn shown_source<'c>(case: &Case, judged: &'c Judged) -> Option<&'c str> {
    let source = judged.outcome.source.as_str();
    (in_text(case, &case.original().language, source) == source).then_some(source)
}

/// The newest that is known of a person.
pub(super) struct Newest {
    pub(super) what: String,
    /// The language of the words, where they are the document's own.
    pub(super) tongue: Option<Tongue>,
    /// The day for which it is known.
    pub(super) as_of: Option<String>,
}

impl Newest {
    /// What was judged, or what the document says beside the name, whichever holds for the later day; of one day, what was
    /// judged. `None` where neither says anything.
    pub(super) fn of(words: &Words, ready: &ReadyCase, action: &UrgentAction, person: &PersonAtRisk) -> Option<Self> {
        let issued = match &ready.case.original().stage {
            Stage::Live { issued, .. } => Some(*issued),
            _ => None,
        };
        // A document speaks as of its own day.
        let said_on = action.issued.filter(|day| issued.is_none_or(|issued| *day <= issued)).or(issued);
        let judged = ready.case.outcome_of(&person.key).filter(|judged| judged.outcome.kind != OutcomeKind::NoneKnown);
        // Who is at risk since a later day is not what was judged before.
        let judged = judged.filter(|judged| !is_older(judged.outcome.as_of, person));
        let is_older =
            |judged: &&Judged| person.status.is_none() || said_on.is_none_or(|day| judged.outcome.as_of >= day);
        let as_of = |day: Day| words.fill("person-as-of", "day", words.day(&day));
        match (judged.filter(is_older), &person.status) {
            (Some(judged), _) => {
                let (kind, day) = (judged.outcome.kind, judged.outcome.as_of);
                Some(Self { what: kind_in_words(words, kind), tongue: None, as_of: Some(as_of(day)) })
            }
            (None, Some(status)) => {
                let tongue = Some(Tongue::of(&action.language));
                Some(Self { what: documents::plain_text(status), tongue, as_of: said_on.map(as_of) })
            }
            (None, None) => None,
        }
    }
}

/// What was judged of somebody last, where no newer document tells that they are at risk again since.
pub(crate) fn holding<'c>(case: &'c Case, person: &PersonAtRisk) -> Option<&'c Judged> {
    case.outcome_of(&person.key).filter(|judged| !is_older(judged.outcome.as_of, person))
}

/// Of how many people nobody has judged anything that holds.
pub(crate) fn unjudged(case: &Case, people: &[PersonAtRisk]) -> u64 {
    people.iter().filter(|person| holding(case, person).is_none()).count() as u64
}

/// The words for what became of somebody. They name no sex, so that they fit everybody in every language.
pub(crate) fn kind_in_words(words: &Words, kind: OutcomeKind) -> String {
    words.say(&format!("outcomes-kind-{}", kind.word()))
}

/// What became of one person, in words.
pub(crate) struct Line {
    pub(crate) who: String,
    pub(crate) kind: String,
    /// Where it is known from; `None` where that may not be shown.
    pub(crate) source: Option<String>,
    pub(crate) as_of: String,
    pub(crate) certainty: String,
    /// What the letters had to do with it, where somebody knows more than that nobody can.
    pub(crate) attribution: Option<String>,
}

impl Line {
    fn of(words: &Words, case: &Case, whom: Whom<'_>, judged: &Judged) -> Self {
        let outcome = &judged.outcome;
        let attribution = |attribution: Attribution| words.say(&format!("outcomes-attribution-{}", attribution.word()));
        Self {
            who: whom.in_words(words),
            kind: kind_in_words(words, outcome.kind),
            source: shown_source(case, judged).map(str::to_owned),
            as_of: words.fill("outcomes-as-of", "day", words.day(&outcome.as_of)),
            certainty: words.say(&format!("outcomes-certainty-{}", outcome.certainty.word())),
            attribution: Some(outcome.attribution)
                .filter(|known| *known != Attribution::CannotBeDetermined)
                .map(attribution),
        }
    }

    /// All that holds, the newest first.
    pub(crate) fn all(words: &Words, case: &Case, people: &[PersonAtRisk]) -> Vec<Self> {
        current(case, people).into_iter().map(|(whom, judged)| Self::of(words, case, whom, judged)).collect()
    }

    /// The same without markup.
    pub(super) fn plain(&self, words: &Words) -> String {
        let source = match &self.source {
            Some(source) => source.clone(),
            None => words.say("outcomes-source-withheld"),
        };
        let source = format!("{} {source}", words.say("outcomes-source-is"));
        [&self.who, &self.kind, &source, &self.as_of, &self.certainty].map(String::as_str).join(" · ")
    }
}

/// The box on the page of a case.
pub(super) struct Became {
    pub(super) lines: Vec<Line>,
    /// Of how many others nothing was said yet, in a sentence.
    pub(super) open: Option<String>,
    /// Whether nobody can know what the letters had to do with some of it.
    pub(super) unknowable: bool,
}

impl Became {
    /// The box; `None` while letters go and nothing was judged.
    pub(super) fn of(words: &Words, ready: &ReadyCase, facing: Facing) -> Option<Self> {
        let case = &ready.case;
        let people = &everybody(case, &ready.file.values.people);
        let lines = Line::all(words, case, people);
        if lines.is_empty() && !matches!(facing, Facing::Closed { .. }) {
            return None;
        }
        let open = unjudged(case, people);
        Some(Self {
            unknowable: lines.iter().any(|line| line.attribution.is_none()),
            open: (open > 0 && !lines.is_empty()).then(|| words.count("outcomes-still-open", open)),
            lines,
        })
    }
}

/// The title of the news that something was judged, where nothing newer was issued since.
pub(super) fn news_title(words: &Words, ready: &ReadyCase, title: &str) -> Option<String> {
    let last = |deed: &str| ready.case.history.iter().rposition(|past| past.deed == deed);
    let judged = last("outcome-judged").max(last("outcome-withdrawn"))?;
    if last("updated").is_some_and(|updated| updated > judged) {
        return None;
    }
    let people = everybody(&ready.case, &ready.file.values.people);
    let lines = current(&ready.case, &people);
    Some(match lines.as_slice() {
        [(Whom::One(Some(name)), _)] => {
            words.fill2("outcomes-news-of", ("name", (*name).to_owned()), ("title", title.to_owned()))
        }
        _ => words.fill("outcomes-news", "title", title),
    })
}
