//! The values of a case in the words of its readers, ready for the page.

use casework::{Country, Figure, Language, Previous, Target, UrgentAction};
use documents::carry::{Block, HalfSentence};
use documents::update::out_of_danger;

use super::became::Newest;
use super::prose::{Html, all_linked, link, linked};
use crate::Words;
use crate::ready::{ReadyCase, Waits};

/// A language as markup needs it.
pub(crate) struct Tongue {
    pub(crate) tag: String,
    pub(crate) dir: &'static str,
}

impl Tongue {
    pub(crate) fn of(language: &Language) -> Self {
        let dir = if language.is_right_to_left() { "rtl" } else { "ltr" };
        Self { tag: language.tag().to_owned(), dir }
    }
}

/// Somebody the case is about.
pub(super) struct Person {
    pub(super) name: String,
    pub(super) pronouns: Option<String>,
    pub(super) age: Option<String>,
    pub(super) occupation: Option<String>,
    pub(super) since: Option<String>,
    /// The newest that is known of them.
    pub(super) newest: Option<Newest>,
}

/// Somebody to write to.
pub(super) struct Addressee {
    pub(super) name: String,
    pub(super) office: Option<String>,
    pub(super) address: Vec<String>,
    /// The other ways, each with its name and its addresses as written.
    pub(super) channels: Vec<(String, Vec<String>)>,
    pub(super) reachable: bool,
}

/// A figure, with all that makes it one.
pub(super) struct FigureRow {
    pub(super) number: String,
    pub(super) counts: Option<String>,
    pub(super) source: Option<String>,
    pub(super) as_of: Option<String>,
    pub(super) parts: Vec<String>,
}

/// How the model letter begins: its first words, as on a sheet.
pub(super) struct Beginning {
    pub(super) tongue: Tongue,
    pub(super) salutation: Option<String>,
    pub(super) first: Html,
}

impl Beginning {
    fn of(action: &UrgentAction) -> Option<Self> {
        let letter = action.letter.as_ref()?;
        let salutation = action.targets.first().and_then(|target| target.salutation.as_ref());
        Some(Self {
            tongue: Tongue::of(&letter.language),
            salutation: salutation.map(|salutation| salutation.0.clone()),
            first: linked(letter.paragraphs.first()?),
        })
    }
}

/// The values of a case, ready for its page.
pub(super) struct CaseView {
    pub(super) title: String,
    /// The language of the title: the original's where it is newer than its translation.
    pub(super) title_tongue: Tongue,
    pub(super) tongue: Tongue,
    /// Says that some words are newer than their translation, where they are.
    pub(super) newer: Option<String>,
    /// Says that the words are in another language than the page, where they are.
    pub(super) other_language: Option<String>,
    pub(super) countries: String,
    pub(super) invented: bool,
    pub(super) summary: Vec<Html>,
    /// The same in easy words, where the desk gives them in the language of the page.
    pub(super) easy: Vec<Html>,
    /// How the model letter begins.
    pub(super) sheet: Option<Beginning>,
    pub(super) who: String,
    pub(super) people: Vec<Person>,
    pub(super) mentioned: Vec<Person>,
    pub(super) demands: Vec<Html>,
    pub(super) addressees: Vec<Addressee>,
    pub(super) copies: Vec<Html>,
    /// The sentence about the languages that the addressees read.
    pub(super) reads: Option<String>,
    pub(super) own_language: bool,
    pub(super) figures: Vec<FigureRow>,
    pub(super) background: Vec<Html>,
    pub(super) previous: Vec<Html>,
    /// The document's own numbers, in a line.
    pub(super) numbers: Option<String>,
}

impl CaseView {
    pub(super) fn new(words: &Words, ready: &ReadyCase) -> Self {
        let language = words.language();
        let action = ready.edition(language);
        let mut view = Self::with(words, action, ready.waits_in(language));
        for (person, known) in view.people.iter_mut().zip(&action.people) {
            person.newest = Newest::of(words, ready, action, known);
            let held = known.since.filter(|_| out_of_danger(&ready.case, action, known));
            held.into_iter().for_each(|day| person.since = Some(words.fill("since-day-held", "day", words.day(&day))));
        }
        view
    }

    /// The same without what is for writers: after a case is closed nobody is asked to write.
    pub(super) fn of_a_closed_case(self) -> Self {
        Self { demands: Vec::new(), sheet: None, addressees: Vec::new(), copies: Vec::new(), ..self }
    }

    /// The values of one document of a case.
    pub(super) fn of(words: &Words, action: &UrgentAction) -> Self {
        Self::with(words, action, None)
    }

    fn with(words: &Words, action: &UrgentAction, waits: Option<&Waits>) -> Self {
        let same = action.language.is_same_language(words.language());
        let other = || words.fill("case-other-language", "language", words.language_name(&action.language));
        let person = |name: &str, since| Person {
            name: name.to_owned(),
            pronouns: None,
            age: None,
            occupation: None,
            newest: None,
            since: Option::map(since, |day| words.fill("since-day", "day", words.day(&day))),
        };
        // The sex that a mark in a document gives is no help to anybody who writes.
        let at_risk = |known: &casework::PersonAtRisk| Person {
            age: known.age.map(|age| words.count("person-age", age.into())),
            occupation: known.occupation.clone(),
            pronouns: known.pronouns.as_ref().map(|pronouns| pronouns.0.clone()),
            ..person(&known.name, known.since)
        };
        Self {
            title: title(words, action),
            title_tongue: tongue_of(Block::Title, action, waits),
            tongue: Tongue::of(&action.language),
            newer: waits.map(|waits| newer(words, waits)),
            other_language: (!same).then(other),
            countries: countries(words, action),
            invented: is_invented(action),
            summary: marked(&action.summary, Block::Summary, waits),
            // In a language that is not the page's they would not be easy.
            easy: if same { all_linked(&action.easy) } else { Vec::new() },
            sheet: Beginning::of(action),
            who: words.count("case-who", action.people.len() as u64),
            people: action.people.iter().map(at_risk).collect(),
            mentioned: action.mentioned.iter().map(|known| person(&known.name, known.since)).collect(),
            demands: demands(action, waits),
            addressees: action.targets.iter().map(|target| addressee(words, target)).collect(),
            copies: action.copies_to.iter().map(|copy| linked(&copy.0)).collect(),
            reads: languages(words, action).map(|names| words.fill("case-reads", "languages", names)),
            own_language: action.own_language,
            figures: action.figures.iter().map(|figure| row(words, figure)).collect(),
            background: marked(&action.background, Block::Background, waits),
            previous: action.previous.iter().map(previous).collect(),
            numbers: numbers(words, action),
        }
    }
}

/// Paragraphs as HTML; those that wait for their translation are marked with the language in which they stand.
pub(super) fn marked(paragraphs: &[String], block: Block, waits: Option<&Waits>) -> Vec<Html> {
    let shown = |(place, paragraph): (usize, &String)| match waits.filter(|waits| waits.holds(block, place)) {
        Some(waits) => match waits.half(block, place) {
            [] => linked(paragraph).spoken_in(&Tongue::of(&waits.shown_in)),
            sentences => half(sentences, waits),
        },
        None => linked(paragraph),
    };
    paragraphs.iter().enumerate().map(shown).collect()
}

/// A paragraph of which some sentences are translated: each of the others is marked with the language in which it stands.
fn half(sentences: &[HalfSentence], waits: &Waits) -> Html {
    let theirs = Tongue::of(&waits.shown_in);
    Html::joined(sentences.iter().map(|sentence| match linked(&sentence.text) {
        html if sentence.is_original => html.spoken_in(&theirs),
        html => html,
    }))
}

/// What is asked, in the same way.
pub(super) fn demands(action: &UrgentAction, waits: Option<&Waits>) -> Vec<Html> {
    let texts: Vec<String> = action.demands.iter().map(|demand| demand.text.clone()).collect();
    marked(&texts, Block::Demands, waits)
}

/// The language in which a block begins.
pub(super) fn tongue_of(block: Block, action: &UrgentAction, waits: Option<&Waits>) -> Tongue {
    let waits = waits.filter(|waits| waits.holds(block, 0));
    Tongue::of(waits.map_or(&action.language, |waits| &waits.shown_in))
}

/// The first paragraph of the summary, and its language: where only some of its sentences are translated, those with which
/// it begins.
pub(super) fn beginning(action: &UrgentAction, waits: Option<&Waits>) -> (String, Tongue) {
    let begun = waits.map(|waits| waits.half(Block::Summary, 0)).unwrap_or_default();
    let translated: Vec<&str> =
        begun.iter().take_while(|sentence| !sentence.is_original).map(|sentence| sentence.text.as_str()).collect();
    if translated.is_empty() {
        return (action.summary.first().cloned().unwrap_or_default(), tongue_of(Block::Summary, action, waits));
    }
    (translated.join(" "), Tongue::of(&action.language))
}

/// That some words are newer than their translation, or were left out of it.
pub(super) fn newer(words: &Words, waits: &Waits) -> String {
    let key = if waits.is_partly { "translating-partly" } else { "translating-newer" };
    words.fill(key, "language", words.language_name(&waits.shown_in))
}

/// The title, or words that stand for it.
pub(crate) fn title(words: &Words, action: &UrgentAction) -> String {
    action.title.as_deref().map_or_else(|| words.say("case-untitled"), documents::plain_text)
}

/// The countries that a case is about, by name.
pub(crate) fn countries(words: &Words, action: &UrgentAction) -> String {
    let names: Vec<&str> = action.countries.iter().map(|country| words.country(country)).collect();
    names.join(" · ")
}

/// A document that came before: by its number, where it has one.
fn previous(previous: &Previous) -> Html {
    let number = previous.index.as_ref().map(ToString::to_string).or(previous.ua.as_ref().map(ToString::to_string));
    match number {
        Some(number) => link(&number, &previous.as_written),
        None => link(&documents::plain_text(&previous.as_written), &previous.as_written),
    }
}

/// The document's own numbers, for whoever wants to quote it.
fn numbers(words: &Words, action: &UrgentAction) -> Option<String> {
    // A document of another network has its own code and no index.
    let index = action.index.as_ref().map(ToString::to_string).or_else(|| action.identifier.clone());
    let index = index.map(|index| words.fill("case-index", "index", index));
    let ua = action.ua.as_ref().map(|ua| words.fill("case-ua", "number", ua.to_string()));
    let numbers: Vec<String> = index.into_iter().chain(ua).collect();
    (!numbers.is_empty()).then(|| numbers.join(" · "))
}

/// Whether a case belongs to a country that there is not.
pub(super) fn is_invented(action: &UrgentAction) -> bool {
    action.countries.iter().any(Country::is_invented)
}

/// The names of the languages that the addressees read best; `None` where the document does not say.
pub(super) fn languages(words: &Words, action: &UrgentAction) -> Option<String> {
    let names: Vec<String> = action.preferred_languages.iter().map(|language| words.language_name(language)).collect();
    (!names.is_empty()).then(|| names.join(&words.comma()))
}

/// Whom one writes to, in a line: the holder's name, else the office.
pub(super) fn short_name(target: &Target) -> String {
    let name = target.name.as_ref().or(target.office.as_ref()).or(target.address.first());
    name.cloned().unwrap_or_default()
}

fn addressee(words: &Words, target: &Target) -> Addressee {
    let all = [
        ("case-by-email", &target.emails),
        ("case-by-phone", &target.phones),
        ("case-by-fax", &target.faxes),
        ("case-by-social", &target.socials),
        ("case-by-form", &target.web_forms),
    ];
    let known = all.into_iter().filter(|(_, addresses)| !addresses.is_empty());
    Addressee {
        name: short_name(target),
        office: target.name.as_ref().and(target.office.clone()),
        address: target.address.clone(),
        channels: known.map(|(key, addresses)| (words.say(key), addresses.clone())).collect(),
        reachable: target.is_reachable(),
    }
}

fn row(words: &Words, figure: &Figure) -> FigureRow {
    let number = words.figure(figure.value);
    let part = |part: &casework::FigurePart| format!("{} {}", words.figure(part.value), part.counts);
    FigureRow {
        number: words.fill(&format!("qualifier-{}", figure.qualifier.word()), "number", number),
        counts: figure.counts.clone(),
        source: figure.source.clone(),
        as_of: figure.as_of.as_ref().map(|as_of| words.as_of(as_of)),
        parts: figure.parts.iter().map(part).collect(),
    }
}
