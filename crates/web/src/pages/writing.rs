//! The writing page: first when not to write, then the two ways to do it.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use casework::{ActKind, Language, UrgentAction, Valediction};
use documents::carry::Block;

use super::asked::{Asked, No};
use super::cache::{Kept, Key, Sheet};
use super::case_view::{
    Tongue, countries, demands, is_invented, languages, marked, newer, short_name, title, tongue_of,
};
use super::compose::{Field, Flaw, Model, courtesy, models, own_language};
use super::frame::{Carrying, Frame};
use super::in_office::InOffice;
use super::letter::FormAgain;
use super::noticed::LiveMarks;
use super::postcard;
use super::prose::{Html, all_linked};
use super::signing::Signing;
use super::since::Since;
use super::typed::{Typed, Way};
use crate::ready::ReadyCase;
use crate::refuse::Why;
use crate::respond::Rendered;
use crate::words::sorted_as;
use crate::{Words, respond};

/// A choice in a list.
struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// A model letter as the page shows it.
struct ModelView {
    tongue: Tongue,
    label: String,
    chosen: bool,
    salutation: Option<String>,
    paragraphs: Vec<Html>,
    valediction: Option<String>,
}

/// What is wrong with a field, in words.
struct Wrong {
    field: &'static str,
    says: String,
}

#[derive(Template)]
#[template(path = "pages/writing.html")]
struct WritingPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    id: String,
    /// Whether what stands in the fields came back from somebody.
    unsaved: bool,
    title: String,
    title_tongue: Tongue,
    tongue: Tongue,
    /// Says that some words are newer than their translation, where they are.
    newer: Option<String>,
    /// The language of what is asked, where it stands as the case says it.
    ask_tongue: Option<Tongue>,
    /// That it is in another language than the page.
    ask_help: Option<String>,
    /// That somebody's words stay in another language than the page has now.
    language_stays: Option<String>,
    back: String,
    /// The address at which whoever it is about reaches somebody who can stop it.
    reach: String,
    letter: String,
    /// Who should not write, and how the others sign.
    signing: Signing,
    safety: Vec<Html>,
    /// That the case's own words about safety are in another language than the page.
    safety_theirs: Option<String>,
    /// The office whose edition it is, with what holds for its writers.
    office: Option<InOffice>,
    targets: Vec<Choice>,
    /// To whom the letter goes, or what is to be kept in mind where the office adds targets of its own.
    goes_to: Option<String>,
    papers: [Choice; 2],
    demands: Vec<Html>,
    /// What the script needs that looks at the words while they are typed.
    live: LiveMarks,
    why: String,
    own_language_help: Option<String>,
    /// How much fits a postcard, where one has somewhere to go.
    card_hint: Option<String>,
    theirs: Vec<Choice>,
    others: Vec<Choice>,
    models: Vec<ModelView>,
    /// Whether there is a letter, and none of them in the language of the page.
    is_elsewhere: bool,
    wrongs: Vec<Wrong>,
    errors_title: String,
    /// What changed since somebody opened the page and typed into it.
    since: Vec<String>,
}

impl WritingPage<'_> {
    fn page_title(&self) -> String {
        self.w.fill("write-for", "title", self.title.as_str())
    }

    fn wrong(&self, field: &str) -> Option<&str> {
        self.wrongs.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.says.as_str())
    }
}

/// `GET /{lang}/cases/{id}/write`. That it was opened is counted before it is shown; looking at the headers alone (HEAD)
/// opens nothing.
///
/// The page as it begins is the same for everybody in a language, so it is made once and kept here; the browser keeps
/// nothing of it, so that each view is asked for and counted.
pub(crate) async fn show(asked: Asked, method: Method, headers: HeaderMap) -> Response {
    match opened(&asked, method != Method::HEAD).await {
        Ok(page) => page.answer_unkept(&headers),
        Err(no) => asked.say(no),
    }
}

async fn opened(asked: &Asked, counts: bool) -> Result<Arc<Kept>, No> {
    asked.open()?;
    let page = blank(asked)?;
    if counts {
        asked.count(ActKind::Opened).await?;
    }
    Ok(page)
}

/// The page before anybody typed anything, made when the case or its day changed.
fn blank(asked: &Asked) -> Result<Arc<Kept>, Why> {
    // The moment was taken before the case was looked up: what is kept is never newer than it says.
    let moment = asked.moment;
    let key = Key { sheet: Sheet::Writing, case: Some(asked.named.clone()), language: asked.language() };
    if let Some(kept) = asked.site.pages.get(&key, &moment) {
        return Ok(kept);
    }
    let ready = asked.ready()?;
    let html = view(asked, &ready, &begun(asked, &ready), &[], None).render().map_err(|_| Why::Broken)?;
    let kept =
        Kept::new(Rendered::new(html), moment, asked.site.day_ends_for(&asked.case, asked.named.office.as_ref()));
    Ok(asked.site.pages.keep(key, kept))
}

/// The form again, with everything that was typed and what is wrong with it.
pub(super) fn again(asked: &Asked, form: &FormAgain) -> Response {
    let FormAgain { ready, typed, flaws, since } = form;
    let status = match since {
        Some(_) => StatusCode::CONFLICT,
        None if flaws.is_empty() => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match view(asked, ready, typed, flaws, since.as_ref()).render() {
        Ok(html) => respond::page(status, html),
        Err(_) => asked.refuse(Why::Broken),
    }
}

/// The form in another language than the one in which it was filled in: what nobody touched begins as it does there, and words
/// that were typed keep their language.
pub(super) fn moved(ready: &ReadyCase, typed: &mut Typed, from: &Words, to: &Words) {
    if !typed.who.is_empty() || !typed.why.is_empty() {
        // Words are there already: they stay in their language, and so does what they ask for.
        return;
    }
    let is_untouched = typed.ask == demanded(ready.edition(from.language()));
    if is_untouched {
        typed.ask = demanded(ready.edition(to.language()));
    }
    if (is_untouched || typed.ask.is_empty()) && typed.own_language == from.tag() {
        to.tag().clone_into(&mut typed.own_language);
    }
}

/// The form as it begins: what is asked stands in its field already.
fn begun(asked: &Asked, ready: &ReadyCase) -> Typed {
    let action = ready.edition(asked.words().language());
    let mut typed = Typed::default();
    typed.ask = demanded(action);
    typed.own_language = asked.words().tag().to_owned();
    typed.version = asked.case.version.to_string();
    typed
}

/// The demands of a case, one below the other.
pub(super) fn demanded(action: &UrgentAction) -> String {
    let demands: Vec<String> = action.demands.iter().map(|demand| documents::plain_text(&demand.text)).collect();
    demands.join("\n\n")
}

fn view<'a>(
    asked: &'a Asked,
    ready: &ReadyCase,
    typed: &'a Typed,
    flaws: &[(Field, Flaw)],
    since: Option<&Since>,
) -> WritingPage<'a> {
    let words = asked.words();
    let (action, waits) = (ready.edition(words.language()), ready.waits_in(words.language()));
    let (theirs, others) = own_languages(words, ready, typed);
    let names = languages(words, action);
    let ask = ask_language(ready, action, &typed.ask);
    let key = if action.own_language { "own-language-help" } else { "own-language-only" };
    let models = model_views(words, ready, typed);
    let unsaved = typed.way().is_some() || typed.wants_the_form();
    // Also before anything came back: what stands in the fields by then is not left behind.
    let way = typed.judged().or(typed.way()).filter(|_| !flaws.is_empty());
    let also = Some(("edit", way.map_or(asked.language(), Way::word)));
    let frame = Frame::at(words, &asked.place("/letter")).carrying(Carrying { also });
    WritingPage {
        w: words,
        frame: frame.of_sample(is_invented(action)),
        typed,
        id: asked.case.id.to_string(),
        unsaved,
        title: title(words, action),
        title_tongue: tongue_of(Block::Title, action, waits),
        tongue: Tongue::of(&action.language),
        newer: waits.map(|waits| newer(words, waits)),
        ask_help: ask.as_ref().and_then(|ask| ask_help(words, ready, ask)),
        ask_tongue: ask.as_ref().map(Tongue::of),
        language_stays: language_stays(words, typed).filter(|_| unsaved),
        back: asked.address(""),
        reach: asked.address("/reach"),
        letter: asked.address("/letter"),
        signing: Signing::of(asked, action),
        safety: marked(&action.writer_safety, Block::WriterSafety, waits),
        safety_theirs: safety_theirs(words, action),
        office: InOffice::of(asked, action),
        targets: targets(words, action, typed),
        goes_to: goes_to(words, ready, action),
        papers: papers(words, typed),
        demands: demands(action, waits),
        live: LiveMarks::of(words, ready),
        why: words.count("own-why", action.people.len().max(1) as u64),
        own_language_help: names.map(|names| words.fill(key, "languages", names)),
        card_hint: postcard::hint(asked, action),
        theirs,
        others,
        is_elsewhere: is_elsewhere(&models, words),
        models,
        wrongs: flaws.iter().map(|(field, flaw)| wrong(words, *field, *flaw)).collect(),
        since: since.map(|since| since.in_words(words)).unwrap_or_default(),
        errors_title: errors_title(words, action, flaws),
    }
}

/// The language of what is asked, where it stands as an edition says it: that of the page first.
fn ask_language(ready: &ReadyCase, action: &UrgentAction, ask: &str) -> Option<Language> {
    let said = |edition: &&UrgentAction| !edition.demands.is_empty() && demanded(edition) == ask;
    // A translation without words for it has those of the original.
    let shown_in = |edition: &UrgentAction| {
        let waits = ready.waits_in(&edition.language).filter(|waits| waits.holds(Block::Demands, 0));
        waits.map_or(edition.language.clone(), |waits| waits.shown_in.clone())
    };
    let editions = ready.editions.iter().map(|(_, edition)| edition);
    std::iter::once(action).chain(editions).find(said).map(shown_in)
}

/// That what is asked is in another language than the page, and in which there is a letter ready.
fn ask_help(words: &Words, ready: &ReadyCase, language: &Language) -> Option<String> {
    if language.is_same_language(words.language()) {
        return None;
    }
    let name = words.language_name(language);
    let models: Vec<String> = models(ready).iter().map(|model| words.language_name(&model.letter.language)).collect();
    Some(if models.is_empty() {
        words.fill("own-ask-theirs", "language", name)
    } else {
        words.fill_all("own-ask-theirs-model", &[("language", &name), ("models", &words.list(&models))])
    })
}

/// That words stay in the language in which they were typed, on a page that is in another.
fn language_stays(words: &Words, typed: &Typed) -> Option<String> {
    let chosen = own_language(typed).filter(|chosen| !chosen.is_same_language(words.language()))?;
    let (page, language) = (words.language_name(words.language()), words.language_name(&chosen));
    Some(words.fill_all("own-language-stays", &[("page", &page), ("language", &language)]))
}

/// What is missing and what is too long, by the names of its fields.
fn errors_title(words: &Words, action: &UrgentAction, flaws: &[(Field, Flaw)]) -> String {
    let label = |(field, _): &(Field, Flaw)| match field {
        Field::Who => words.say("own-who"),
        Field::Why => words.count("own-why", action.people.len().max(1) as u64),
        Field::Ask => words.say("own-ask"),
        Field::Name => words.say("name-label"),
        Field::Place => words.say("place-label"),
    };
    let fields = words.list(&flaws.iter().map(label).collect::<Vec<_>>());
    let missing = flaws.iter().filter(|(_, flaw)| *flaw == Flaw::Empty).count();
    match missing {
        0 => words.fill("errors-long", "fields", fields),
        all if all == flaws.len() => words.fill("errors-missing", "fields", fields),
        _ => words.count("errors-title", flaws.len() as u64),
    }
}

/// Who lives in the country, or the countries, should not write.
pub(crate) fn live_there(words: &Words, action: &UrgentAction) -> String {
    let names = countries(words, action);
    let there = if names.is_empty() { words.say("that-country") } else { names };
    words.fill("safety-live", "country", there)
}

/// That the case's own words about safety are in another language than the page.
pub(super) fn safety_theirs(words: &Words, action: &UrgentAction) -> Option<String> {
    let other = !action.writer_safety.is_empty() && !action.language.is_same_language(words.language());
    other.then(|| words.fill("safety-theirs", "language", words.language_name(&action.language)))
}

fn targets(words: &Words, action: &UrgentAction, typed: &Typed) -> Vec<Choice> {
    let choice = |(place, target): (usize, &casework::Target)| {
        let office = target.name.as_ref().and(target.office.as_deref());
        let name =
            [Some(short_name(target).as_str()), office].into_iter().flatten().collect::<Vec<_>>().join(&words.comma());
        Choice { value: (place + 1).to_string(), name, chosen: place == typed.target() }
    };
    action.targets.iter().enumerate().map(choice).collect()
}

/// To whom a letter goes where there is no choice; where the office adds targets, that the model letter was written to others.
fn goes_to(words: &Words, ready: &ReadyCase, action: &UrgentAction) -> Option<String> {
    let first = short_name(action.targets.first()?);
    match action.targets.len() {
        1 => Some(words.fill("target-goes", "name", first)),
        all if all > ready.own_targets => Some(words.fill("target-local", "name", first)),
        _ => None,
    }
}

fn papers(words: &Words, typed: &Typed) -> [Choice; 2] {
    ["a4", "letter"].map(|paper| Choice {
        value: paper.to_owned(),
        name: words.say(&format!("paper-{paper}")),
        chosen: typed.paper == paper || (typed.paper.is_empty() && paper == "a4"),
    })
}

/// The languages that the target reads best, and all others by name.
fn own_languages(words: &Words, ready: &ReadyCase, typed: &Typed) -> (Vec<Choice>, Vec<Choice>) {
    let chosen = own_language(typed).unwrap_or_else(|| words.language().clone());
    let choice = |language: &Language| Choice {
        value: language.tag().to_owned(),
        name: words.language_name(language),
        chosen: language.is_same_language(&chosen),
    };
    let theirs = &ready.original().preferred_languages;
    let is_theirs = |language: &Language| theirs.iter().any(|known| known.is_same_language(language));
    let mut others: Vec<Choice> =
        Language::all().filter(|language| !is_theirs(language)).map(|language| choice(&language)).collect();
    others.sort_by_cached_key(|choice| sorted_as(&choice.name));
    (theirs.iter().map(choice).collect(), others)
}

fn model_views(words: &Words, ready: &ReadyCase, typed: &Typed) -> Vec<ModelView> {
    let models = models(ready);
    let known = models.iter().any(|model| model.letter.language.tag() == typed.language);
    let views = models.iter().enumerate().map(|(place, model)| {
        let name = words.language_name(&model.letter.language);
        let key = if model.is_theirs { "model-in-theirs" } else { "model-in" };
        let target = model.action.targets.get(typed.target()).or(model.action.targets.first());
        ModelView {
            tongue: Tongue::of(&model.letter.language),
            label: words.fill(key, "language", name),
            chosen: if known { model.letter.language.tag() == typed.language } else { place == 0 },
            salutation: target.and_then(|target| target.salutation.as_ref()).map(|salutation| salutation.0.clone()),
            paragraphs: all_linked(&model.letter.paragraphs),
            valediction: closes(ready, model, typed).map(|valediction| valediction.0),
        }
    });
    views.collect()
}

/// Whether there are letters, and none in the language of the page.
fn is_elsewhere(models: &[ModelView], words: &Words) -> bool {
    let is_here = |model: &ModelView| {
        Language::from_tag(&model.tongue.tag).is_some_and(|language| language.is_same_language(words.language()))
    };
    !models.is_empty() && !models.iter().any(is_here)
}

/// How a model letter closes: for a target that an office added otherwise than for those to whom it was written.
fn closes(ready: &ReadyCase, model: &Model<'_>, typed: &Typed) -> Option<Valediction> {
    match ready.greets_in(typed.target()) {
        Some(_) => courtesy(ready, model.action, typed, &model.letter.language).0.valediction,
        None => model.letter.valediction.clone(),
    }
}

fn wrong(words: &Words, field: Field, flaw: Flaw) -> Wrong {
    let says = match flaw {
        Flaw::Empty => words.say(&format!("error-{}-empty", field.name())),
        Flaw::TooLong { most } => words.count("error-too-long", most as u64),
    };
    Wrong { field: field.name(), says }
}
