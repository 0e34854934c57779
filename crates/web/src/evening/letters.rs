//! The sheets that people write on.

use casework::{Language, SheetPlan, Target};
use press::{PackLetter, PackText};

use super::{Evening, Told, own, told_in};
use crate::Words;

/// The words of a case that may stand on a sheet.
pub(super) struct Parts {
    /// Paragraphs of the model letter that may open one: all that repeat no demand and lead to no list of them.
    pub(super) openings: Vec<PackText>,
    /// What is asked.
    pub(super) demands: Vec<PackText>,
    /// The same in the target's language, one for each; empty where they do not stand side by side.
    pub(super) theirs: Vec<PackText>,
}

impl Parts {
    pub(super) fn of(told: &Told<'_>) -> Self {
        let edition = told.edition;
        let letter = edition.letter.as_ref();
        let language = letter.map_or(&edition.language, |letter| &letter.language);
        let paragraphs: Vec<String> = letter
            .map(|letter| letter.paragraphs.iter().map(|one| documents::plain_text(one)).collect())
            .unwrap_or_default();
        let mut demands: Vec<String> =
            edition.demands.iter().map(|demand| documents::plain_text(&demand.text)).collect();
        let asked: Vec<String> = demands.iter().map(|demand| bare(demand)).collect();
        let asks = |paragraph: &str| {
            let paragraph = bare(paragraph);
            paragraph.ends_with(':') || asked.iter().any(|demand| paragraph.contains(demand.as_str()))
        };
        let mut openings: Vec<String> = paragraphs.iter().filter(|paragraph| !asks(paragraph)).cloned().collect();
        if demands.is_empty() {
            // A letter without listed demands asks at its end.
            demands.extend(paragraphs.last().cloned());
            openings.retain(|opening| Some(opening) != demands.last());
        }
        let theirs = told.theirs.filter(|theirs| theirs.demands.len() == demands.len() && !edition.demands.is_empty());
        let theirs = theirs
            .into_iter()
            .flat_map(|theirs| theirs.demands.iter().map(|demand| told_in(&theirs.language, &demand.text)));
        let in_own = |text: &String| told_in(language, text);
        Self {
            openings: openings.iter().map(in_own).collect(),
            demands: demands.iter().map(in_own).collect(),
            theirs: theirs.collect(),
        }
    }
}

/// A text as it is compared: small letters, without the full stop at its end.
fn bare(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}

/// The lines of an address, as its envelope has them.
pub(super) fn address(told: &Told<'_>, target: &Target) -> Vec<PackText> {
    let language = &told.edition.language;
    target.envelope(language).iter().map(|line| PackText { text: line.clone(), language: language.clone() }).collect()
}

/// One sheet: with printed words as the plan has them, or lined.
pub(super) fn sheet(
    words: &Words,
    told: &Told<'_>,
    target: &Target,
    plan: Option<(&SheetPlan, &Parts)>,
    evening: &Evening,
) -> PackLetter {
    let edition = told.edition;
    let letter = edition.letter.as_ref();
    let language: &Language = letter.map_or(&edition.language, |letter| &letter.language);
    let chosen = |texts: &[PackText], places: &[usize]| -> Vec<PackText> {
        places.iter().filter_map(|place| texts.get(*place)).cloned().collect()
    };
    let pick = |of: fn(&SheetPlan) -> &[usize], texts: fn(&Parts) -> &[PackText]| {
        plan.map(|(plan, parts)| chosen(texts(parts), of(plan))).unwrap_or_default()
    };
    let valediction = letter.and_then(|letter| letter.valediction.as_ref());
    PackLetter {
        language: language.clone(),
        address: address(told, target),
        dated: own(words, &words.say("evening-date")),
        salutation: target.salutation.as_ref().map(|salutation| told_in(language, &salutation.0)),
        opening: pick(|plan| &plan.openings, |parts| &parts.openings),
        own_words_first: plan.is_some_and(|(plan, _)| plan.own_words_first),
        demands: pick(|plan| &plan.demands, |parts| &parts.demands),
        theirs: pick(|plan| &plan.demands, |parts| &parts.theirs),
        valediction: valediction.map(|valediction| told_in(language, &valediction.0)),
        signature: signature(words, evening),
        sender: evening.school.as_deref().map(|school| own(words, school)),
        hints: hints(words, told),
        tear: own(words, &words.say("evening-tear")),
    }
}

/// What stands below the lines at the end. Minors give a first name alone.
fn signature(words: &Words, evening: &Evening) -> Vec<PackText> {
    let keys: &[&str] =
        if evening.school.is_some() { &["evening-first-name"] } else { &["evening-signature", "evening-town"] };
    keys.iter().map(|key| own(words, &words.say(key))).collect()
}

/// The three questions of the writing page.
pub(super) fn hints(words: &Words, told: &Told<'_>) -> Vec<PackText> {
    let people = told.edition.people.len().max(1) as u64;
    let why = words.count("own-why", people);
    let questions =
        [(words.say("own-who"), "evening-who-help"), (why, "own-why-help"), (words.say("own-ask"), "evening-ask-help")];
    questions.iter().map(|(question, help)| own(words, &format!("{question} {}", words.say(help)))).collect()
}
