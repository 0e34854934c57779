//! By telephone: whom to ask for, when somebody is there, and what to say, in the language of whoever answers.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Channel, OfficeHours};
use documents::carry::Block;

use super::asked::Asked;
use super::case_view::{Tongue, is_invented, short_name};
use super::chosen::{Chosen, alone};
use super::frame::{Carrying, Frame};
use super::letter::{Instead, Went, answer};
use super::share::people;
use super::typed::Typed;
use crate::refuse::Why;
use crate::{Words, respond};

/// A number, and how a link dials it.
struct Number {
    shown: String,
    dial: String,
}

/// A sentence to say.
struct Spoken {
    /// What it is for.
    what: String,
    /// In the language of whoever answers, where words in it were reviewed.
    theirs: Option<String>,
    /// In the reader's language, or as the case says it.
    yours: String,
    /// The language of that.
    tongue: Tongue,
}

#[derive(Template)]
#[template(path = "pages/phone.html")]
struct PhonePage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    who: String,
    numbers: Vec<Number>,
    /// The usual hours, and whether somebody is there now.
    hours: Vec<String>,
    spoken: Vec<Spoken>,
    /// The language of whoever answers, where sentences stand in it: that they do, and how it is written.
    theirs: Option<(String, Tongue)>,
    /// Where the letter is, for whoever comes from one.
    letter: Option<String>,
    /// That some words are in another language than the page.
    untranslated: Option<String>,
    fields: Vec<(&'static str, &'a str)>,
    write: String,
    sent: String,
    back: String,
    key: &'a str,
    went: Vec<Went>,
}

impl PhonePage<'_> {
    fn page_title(&self) -> String {
        self.w.say("phone-page")
    }
}

/// `GET /{lang}/cases/{id}/phone`: for the first target, without a letter.
pub(crate) async fn open(asked: Asked) -> Response {
    show(asked, Bytes::new()).await
}

/// `POST /{lang}/cases/{id}/phone`.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form) {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(instead) => answer(&asked, "/phone", &instead),
    }
}

fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let chosen = Chosen::read(asked, form)?;
    view(asked, &chosen).render().map_err(|_| Why::Broken.into())
}

fn view<'a>(asked: &'a Asked, chosen: &'a Chosen) -> PhonePage<'a> {
    let words = asked.words();
    let theirs = their_words(asked, chosen);
    let spoken = spoken(words, theirs, chosen);
    PhonePage {
        w: words,
        frame: Frame::at(words, &asked.place("/phone"))
            .carrying(Carrying::default())
            .of_sample(is_invented(chosen.ready.original())),
        who: short_name(&chosen.target),
        numbers: chosen.target.phones.iter().map(|number| number_of(number)).collect(),
        hours: hours(asked, chosen),
        untranslated: untranslated(words, &spoken, chosen),
        spoken,
        theirs: theirs.map(|theirs| {
            let (name, yours) = (words.language_name(theirs.language()), words.language_name(words.language()));
            let says = words.fill_all("phone-theirs", &[("language", &name), ("yours", &yours)]);
            (says, Tongue::of(theirs.language()))
        }),
        letter: chosen.has_letter().then(|| asked.address("/letter")),
        fields: chosen.typed.fields(),
        write: asked.address("/write"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        key: &chosen.typed.key,
        went: alone(words, Channel::Phone),
        typed: &chosen.typed,
    }
}

/// A number as a link dials it: digits, and the plus before them.
fn number_of(number: &str) -> Number {
    let dial = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    Number { shown: number.to_owned(), dial }
}

/// The words in the language that the target reads best, where the interface speaks it and it is not the reader's own.
fn their_words<'a>(asked: &'a Asked, chosen: &Chosen) -> Option<&'a Words> {
    let preferred = &chosen.ready.original().preferred_languages;
    let words = preferred.iter().find_map(|language| asked.site.words_in(language.primary()))?;
    (words.tag() != asked.words().tag()).then_some(words)
}

/// What is said, one sentence after the other: all that is asked, each on its own.
fn spoken(words: &Words, theirs: Option<&Words>, chosen: &Chosen) -> Vec<Spoken> {
    let said = |part: &str| {
        let theirs = theirs.and_then(|theirs| sentence(theirs, part, chosen));
        let yours = sentence(words, part, chosen)?;
        Some(Spoken { what: what(words, part), theirs, yours, tongue: Tongue::of(words.language()) })
    };
    let original = chosen.ready.original();
    let demanded = original.demands.iter().enumerate().map(|(place, demand)| {
        // What is asked stands in the reader's language where it was translated, else as the case says it.
        let (yours, language) = match demand_in(words, place, chosen) {
            Some(said) => (said, words.language()),
            None => (documents::plain_text(&demand.text), &original.language),
        };
        let theirs = theirs.and_then(|theirs| demand_in(theirs, place, chosen));
        Spoken { what: what(words, "demand"), theirs, yours, tongue: Tongue::of(language) }
    });
    ["ask", "about"].into_iter().filter_map(said).chain(demanded).chain(said("thanks")).collect()
}

fn what(words: &Words, part: &str) -> String {
    words.say(&format!("phone-part-{part}"))
}

/// One demand in a language; nothing where nobody reviewed words for it.
fn demand_in(words: &Words, place: usize, chosen: &Chosen) -> Option<String> {
    let language = words.language();
    let demand = chosen.ready.edition_in(language)?.demands.get(place)?;
    let waits = chosen.ready.waits_in(language).is_some_and(|waits| waits.holds(Block::Demands, place));
    (!waits).then(|| documents::plain_text(&demand.text))
}

/// One sentence in a language; nothing where there is nobody to name.
fn sentence(words: &Words, part: &str, chosen: &Chosen) -> Option<String> {
    let about = chosen.ready.edition(words.language());
    match part {
        "ask" => {
            let target = about.targets.get(chosen.typed.target()).unwrap_or(&chosen.target);
            Some(words.fill("phone-say-ask", "who", short_name(target)))
        }
        "about" => {
            let names = people(words, about);
            (!names.is_empty()).then(|| words.fill("phone-say-about", "names", names))
        }
        _ => Some(words.say("phone-say-thanks")),
    }
}

/// That some words are in another language than the page.
fn untranslated(words: &Words, spoken: &[Spoken], chosen: &Chosen) -> Option<String> {
    let is_other = spoken.iter().any(|part| part.tongue.tag != words.tag());
    let language = &chosen.ready.original().language;
    (is_other && !language.is_same_language(words.language()))
        .then(|| words.fill("phone-in", "language", words.language_name(language)))
}

/// When offices there are usually open, what time it is there, and when somebody comes.
fn hours(asked: &Asked, chosen: &Chosen) -> Vec<String> {
    let now = asked.site.world.now();
    let Some(hours) = chosen.country().and_then(|country| OfficeHours::of(country, now)) else { return Vec::new() };
    let words = asked.words();
    let rest: Vec<String> = hours.rest.iter().map(|day| weekday(words, *day)).collect();
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let usual = [
        ("opens", time(hours.opens)),
        ("closes", time(hours.closes)),
        ("zone", crate::zones::place(words, hours.zone)),
        ("rest", words.list(&rest)),
    ];
    let usual: Vec<(&str, &str)> = usual.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let there = [("weekday", weekday(words, hours.there.weekday())), ("time", time(hours.there.time()))];
    let there: Vec<(&str, &str)> = there.iter().map(|(name, value)| (*name, value.as_str())).collect();
    vec![
        format!("{} {}", words.fill_all("phone-there", &there), opens(words, &hours)),
        words.fill_all("phone-usual", &usual),
    ]
}

/// When somebody comes: within a day by the hours until then, later by the day.
fn opens(words: &Words, hours: &OfficeHours) -> String {
    let Some((begins, wait)) = hours.opens_next().zip(hours.until_open()) else { return words.say("phone-is-open") };
    let (hours, minutes) = (wait.as_hours().unsigned_abs(), wait.as_mins().unsigned_abs());
    match hours {
        0 => words.count("phone-opens-minutes", minutes.max(1)),
        1..=12 => words.count("phone-opens-hours", hours),
        _ => {
            let (day, time) = (weekday(words, begins.weekday()), begins.time().strftime("%H:%M").to_string());
            words.fill_all("phone-opens-day", &[("weekday", &day), ("time", &time)])
        }
    }
}

fn weekday(words: &Words, day: jiff::civil::Weekday) -> String {
    words.say(&format!("weekday-{}", day.to_monday_one_offset()))
}
