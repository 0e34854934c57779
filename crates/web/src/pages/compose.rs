//! From what somebody typed to the letter.

use casework::{Appeal, Day, Language, ModelLetter, OwnWords, Salutation, Target, UrgentAction, Valediction, Writer};
use documents::address::{Courtesy, FormOfAddress, closing_for, forms_for, gender_among};

use super::typed::{Typed, Way};
use crate::ready::ReadyCase;

/// The longest answer, in characters: four pages, where the whole letter should fill one.
pub(super) const LONGEST_ANSWER: usize = 8_000;

/// The longest name, and the longest place, in characters: what fits on one line of a letter, and long names do.
pub(super) const LONGEST_LINE: usize = 120;

/// All that the form takes, in characters: three answers, the name and the place.
pub(super) const LONGEST_WORDS: usize = 3 * LONGEST_ANSWER + 2 * LONGEST_LINE;

/// A field of the writing form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Who,
    Why,
    Ask,
    Name,
    Place,
}

impl Field {
    /// Its name in the form, and its place on the page.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Why => "why",
            Self::Ask => "ask",
            Self::Name => "name",
            Self::Place => "place",
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It says nothing, and something is needed.
    Empty,
    /// It has more characters than there is room for.
    TooLong {
        /// How many there is room for.
        most: usize,
    },
}

/// Why there is no letter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// Something that people can put right, field by field.
    Flaws(Vec<(Field, Flaw)>),
    /// No form of ours asks for this.
    BadForm,
}

/// A letter that the case supplies.
pub(super) struct Model<'r> {
    pub(super) action: &'r UrgentAction,
    pub(super) letter: &'r ModelLetter,
    /// Whether the target reads its language best.
    pub(super) is_theirs: bool,
}

/// The model letters of the reviewed editions, one for each language: those that the target reads best first.
pub(super) fn models(ready: &ReadyCase) -> Vec<Model<'_>> {
    let theirs = &ready.original().preferred_languages;
    let mut models: Vec<Model<'_>> = Vec::new();
    for (_, action) in &ready.editions {
        let Some(letter) = &action.letter else { continue };
        if !letter.paragraphs.is_empty() && !models.iter().any(|known| known.letter.language == letter.language) {
            let is_theirs = theirs.iter().any(|language| language.is_same_language(&letter.language));
            models.push(Model { action, letter, is_theirs });
        }
    }
    models.sort_by_key(|model| !model.is_theirs);
    models
}

/// The letter that was asked for.
///
/// # Errors
/// What has to be put right.
pub(super) fn appeal(
    ready: &ReadyCase,
    typed: &Typed,
    way: Way,
    interface: &Language,
    day: Day,
) -> Result<Appeal, Unfit> {
    match way {
        Way::Own => in_own_words(ready, typed, interface, day),
        Way::Model => with_model(ready, typed, day),
    }
}

fn in_own_words(ready: &ReadyCase, typed: &Typed, interface: &Language, day: Day) -> Result<Appeal, Unfit> {
    let mut flaws = too_long(typed);
    if typed.who.is_empty() && typed.why.is_empty() {
        flaws.push((Field::Who, Flaw::Empty));
    }
    if typed.ask.is_empty() {
        flaws.push((Field::Ask, Flaw::Empty));
    }
    if !flaws.is_empty() {
        return Err(Unfit::Flaws(flaws));
    }
    let language = own_language(typed).unwrap_or_else(|| interface.clone());
    let edition = edition_for(ready, &language);
    let target = target(edition, typed)?;
    let Opened { salutation, salutation_language, valediction } =
        Opened::by(courtesy(ready, edition, typed, &language).0, &language);
    let answers = [&typed.who, &typed.why, &typed.ask];
    let words = OwnWords(answers.into_iter().flat_map(|answer| paragraphs(answer)).collect());
    Ok(Appeal { target, language, salutation, salutation_language, words, valediction, writer: writer(typed), day })
}

fn with_model(ready: &ReadyCase, typed: &Typed, day: Day) -> Result<Appeal, Unfit> {
    let flaws: Vec<_> =
        too_long(typed).into_iter().filter(|(field, _)| matches!(field, Field::Name | Field::Place)).collect();
    if !flaws.is_empty() {
        return Err(Unfit::Flaws(flaws));
    }
    let models = models(ready);
    let asked_for = models.iter().find(|model| model.letter.language.tag() == typed.language);
    let model = asked_for.or(models.first()).ok_or(Unfit::BadForm)?;
    let target = target(model.action, typed)?;
    let words = OwnWords(model.letter.paragraphs.iter().map(|paragraph| documents::plain_text(paragraph)).collect());
    let language = model.letter.language.clone();
    let is_added = ready.greets_in(typed.target()).is_some();
    let Opened { salutation, salutation_language, valediction } = match is_added {
        true => Opened::by(courtesy(ready, model.action, typed, &language).0, &language),
        false => Opened {
            salutation: target.salutation.clone(),
            salutation_language: None,
            valediction: model.letter.valediction.clone(),
        },
    };
    Ok(Appeal { target, language, salutation, salutation_language, words, valediction, writer: writer(typed), day })
}

/// The language that somebody says their words are in.
pub(super) fn own_language(typed: &Typed) -> Option<Language> {
    let tag = if typed.own_language.is_empty() { &typed.language } else { &typed.own_language };
    Language::from_tag(tag)
}

/// The edition whose letter is in a language; else one whose letter is in a language that the target reads, if it greets
/// them; else the original.
pub(super) fn edition_for<'r>(ready: &'r ReadyCase, language: &Language) -> &'r UrgentAction {
    let in_it = |language: &Language| {
        let editions = ready.editions.iter().map(|(_, action)| action);
        editions.filter(|action| letter_language(action).is_same_language(language)).collect::<Vec<_>>()
    };
    let greets = |action: &&UrgentAction| action.targets.iter().any(|target| target.salutation.is_some());
    let theirs = || ready.original().preferred_languages.iter().flat_map(in_it).find(greets);
    in_it(language).first().copied().or_else(theirs).unwrap_or(ready.original())
}

/// The language in which an edition greets: that of its letter.
fn letter_language(action: &UrgentAction) -> &Language {
    action.letter.as_ref().map_or(&action.language, |letter| &letter.language)
}

/// How the letter opens and how it closes: both are of one letter. An edition without a salutation for this target leaves it to
/// the original; a target that an office has added is greeted in its language, and the letter closes as such an office is written
/// to; what the case has not in the language of the
/// letter comes from the forms of address, which are given too where they were taken.
pub(super) fn courtesy(
    ready: &ReadyCase,
    edition: &UrgentAction,
    typed: &Typed,
    language: &Language,
) -> (Courtesy, Option<FormOfAddress>) {
    let opens = |action: &UrgentAction| action.targets.get(typed.target()).and_then(|target| target.salutation.clone());
    let greets = opens(edition).is_some();
    let (added_in, original) = (ready.greets_in(typed.target()), ready.original());
    let spoken_to = added_in.filter(|_| greets);
    let from = spoken_to.unwrap_or(if greets || added_in.is_some() { edition } else { original });
    let target = original.targets.get(typed.target()).or_else(|| edition.targets.get(typed.target()));
    let spoken = letter_language(from);
    let own = Courtesy {
        language: spoken.clone(),
        salutation: opens(from),
        // The letter of the case closes for those to whom it was written.
        valediction: match target.filter(|_| added_in.is_some()) {
            Some(target) => closing_for(target, from, spoken),
            None => from.letter.as_ref().and_then(|letter| letter.valediction.clone()),
        },
    };
    let editions = ready.editions.iter().map(|(_, action)| action);
    let gender = gender_among(editions.filter_map(|action| Some((action.targets.get(typed.target())?, action))));
    own.in_language(language, target.and_then(|target| forms_for(target, original, language, gender)))
}

/// How a letter opens and closes, marked with the language where that is another than the letter's.
struct Opened {
    salutation: Option<Salutation>,
    salutation_language: Option<Language>,
    valediction: Option<Valediction>,
}

impl Opened {
    fn by(courtesy: Courtesy, language: &Language) -> Self {
        let Courtesy { salutation, valediction, language: spoken } = courtesy;
        let is_other = (salutation.is_some() || valediction.is_some()) && !spoken.is_same_language(language);
        Self { salutation, valediction, salutation_language: is_other.then_some(spoken) }
    }
}

fn target(action: &UrgentAction, typed: &Typed) -> Result<Target, Unfit> {
    action.targets.get(typed.target()).cloned().ok_or(Unfit::BadForm)
}

fn writer(typed: &Typed) -> Writer {
    Writer { name: typed.name.clone(), place: typed.place.clone() }
}

/// Empty lines part paragraphs; other line ends stay, as in verses and lists.
fn paragraphs(answer: &str) -> Vec<String> {
    answer.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

fn too_long(typed: &Typed) -> Vec<(Field, Flaw)> {
    let fields = [
        (Field::Who, &typed.who, LONGEST_ANSWER),
        (Field::Why, &typed.why, LONGEST_ANSWER),
        (Field::Ask, &typed.ask, LONGEST_ANSWER),
        (Field::Name, &typed.name, LONGEST_LINE),
        (Field::Place, &typed.place, LONGEST_LINE),
    ];
    let over = fields.into_iter().filter(|(_, text, most)| text.chars().count() > *most);
    over.map(|(field, _, most)| (field, Flaw::TooLong { most })).collect()
}

/// The letter as text: from the salutation to the name and the place, paragraphs parted by empty lines.
pub(super) fn as_text(appeal: &Appeal) -> String {
    let mut parts: Vec<&str> = Vec::new();
    parts.extend(appeal.salutation.as_ref().map(|salutation| salutation.0.as_str()));
    parts.extend(appeal.words.0.iter().map(String::as_str));
    parts.extend(appeal.valediction.as_ref().map(|valediction| valediction.0.as_str()));
    let signature: Vec<&str> = [&appeal.writer.name, &appeal.writer.place]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(String::as_str)
        .collect();
    let signature = signature.join("\n");
    if !signature.is_empty() {
        parts.push(&signature);
    }
    parts.join("\n\n")
}
