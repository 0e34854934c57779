//! The list of the cases.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use casework::{Case, Day, OfficeEdition, PersonAtRisk};
use documents::carry::Block;
use documents::update::out_of_danger;
use jiff::Timestamp;

use super::asked::{Asked, spoken};
use super::bar::Until;
use super::became::Newest;
use super::cache::{Kept, Key, Moment, Sheet};
use super::case_view::{Tongue, beginning, countries, is_invented, title, tongue_of};
use super::facing::Facing;
use super::frame::Frame;
use crate::refuse::{Why, refuse};
use crate::respond::Rendered;
use crate::{INTERFACE_LANGUAGES, Site, Words, respond};

/// For how many days after its deadline a case is still listed: who comes back with a letter finds out that it is too
/// late, and the list does not become an archive.
const DAYS_LISTED_AFTER_DEADLINE: i32 = 30;

/// How many characters of the summary the list shows: two or three lines.
const FIRST_WORDS: usize = 220;

/// For how many days a case that was closed is listed: a season, so that whoever wrote finds out what became of the people.
/// The page of all outcomes has it afterwards.
const DAYS_LISTED_AFTER_CLOSING: i32 = 90;

/// An office from whose country alone letters still go.
struct From {
    country: String,
    until: Until,
    day: Day,
    href: String,
}

/// A case that is over.
struct Over {
    title: String,
    tongue: Tongue,
    countries: String,
    on: Day,
    day: String,
    href: String,
}

/// A case in the list.
struct Entry {
    title: String,
    /// The language of the title.
    tongue: Tongue,
    countries: String,
    people: Vec<Listed>,
    /// Whether somebody of them is in danger no more.
    is_calmer: bool,
    first_words: String,
    /// Their language.
    first_tongue: Tongue,
    invented: bool,
    until: Until,
    day: Day,
    href: String,
    /// From where alone letters still go; from everywhere where this is empty.
    from: Vec<From>,
}

/// Somebody whom a case is about.
struct Listed {
    name: String,
    newest: Option<Newest>,
}

#[derive(Template)]
#[template(path = "pages/cases.html")]
struct CasesPage<'w> {
    w: &'w Words,
    frame: Frame,
    live: Vec<Entry>,
    past: Vec<Entry>,
    closed: Vec<Over>,
}

impl CasesPage<'_> {
    /// The key of what is said above: where somebody is free already, not everybody is in danger.
    fn lede(&self) -> &'static str {
        if self.live.iter().any(|entry| entry.is_calmer) { "list-lede-calm" } else { "list-lede" }
    }

    fn page_title(&self) -> String {
        self.w.say("list-title")
    }
}

/// `/`: the list in the reader's language.
pub(crate) async fn front(State(site): State<Site>, headers: HeaderMap) -> Response {
    let language = spoken(site.negotiated(&headers).tag()).unwrap_or(INTERFACE_LANGUAGES[0]);
    respond::by_language(answer(&site, language, &headers))
}

/// `/{lang}/`.
pub(crate) async fn list(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    match spoken(&tag) {
        Some(language) => answer(&site, language, &headers),
        None => refuse(site.negotiated(&headers), Why::NotFound),
    }
}

/// `/{lang}`: people leave the last slash out.
pub(crate) async fn without_slash(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    match spoken(&tag) {
        Some(language) => respond::see_other(&format!("/{language}/")),
        None => refuse(site.negotiated(&headers), Why::NotFound),
    }
}

fn answer(site: &Site, language: &'static str, headers: &HeaderMap) -> Response {
    let (moment, key) = (Moment::of(site), Key { sheet: Sheet::Page, case: None, language });
    if let Some(kept) = site.pages.get(&key, &moment) {
        return kept.answer(headers);
    }
    let cases = site.store.cases();
    let days_end = cases.iter().flat_map(|case| days_end(site, case)).chain([site.day_ends()]).min();
    let html = html(site, language);
    let kept = Kept::new(Rendered::new(html), moment, days_end.unwrap_or_default());
    site.pages.keep(key, kept).answer(headers)
}

fn html(site: &Site, language: &'static str) -> String {
    let words = site.words_in(language).unwrap_or(site.default_words());
    let (mut live, mut past, mut closed) = (Vec::new(), Vec::new(), Vec::new());
    for case in site.store.cases() {
        let Some(asked) = Asked::about(site, &case.id, language) else { continue };
        match asked.facing {
            Facing::Open => live.extend(entry(&asked)),
            Facing::Expired { on } => match entry(&asked).map(|entry| Entry { from: from(&asked), ..entry }) {
                Some(entry) if !entry.from.is_empty() => live.push(entry),
                entry => past.extend(entry.filter(|_| is_recent(on, asked.today, DAYS_LISTED_AFTER_DEADLINE))),
            },
            Facing::Closed { on } if is_recent(on, asked.today, DAYS_LISTED_AFTER_CLOSING) => {
                closed.extend(over(&asked, on));
            }
            _ => {}
        }
    }
    // What ends first stands first; among those that ended, what ended last.
    live.sort_by_key(|entry| entry.from.first().map_or(entry.day, |from| from.day));
    past.sort_by_key(|entry| std::cmp::Reverse(entry.day));
    closed.sort_by_key(|over| std::cmp::Reverse(over.on));
    CasesPage { w: words, frame: Frame::at(words, "/"), live, past, closed }.render().unwrap_or_default()
}

fn is_recent(on: Day, today: Day, days: i32) -> bool {
    on.until(today).is_ok_and(|span| span.get_days() <= days)
}

/// When the days end that the list depends on: that of a case, and those of the offices that have an edition of it.
fn days_end<'a>(site: &'a Site, case: &'a Case) -> impl Iterator<Item = Timestamp> + 'a {
    let offices = case.offices.iter().map(|edition| Some(&edition.office));
    offices.chain([None]).map(|office| site.day_ends_for(case, office))
}

/// The offices from whose countries letters still go, those first where they end first.
fn from(asked: &Asked) -> Vec<From> {
    let (site, words, plain) = (&asked.site, asked.words(), &asked.named);
    let open = |edition: &OfficeEdition| {
        let there = Asked::named(site, &plain.at_office(Some(edition.office.clone())), asked.language())?;
        let (office, deadline) = (there.office()?, there.deadline()?);
        (there.facing == Facing::Open && there.named.office.is_some()).then(|| From {
            country: words.country(&office.country).to_owned(),
            until: Until::new(words, deadline, None, there.today),
            day: deadline.day,
            href: there.address(""),
        })
    };
    let mut all: Vec<From> = asked.case.offices.iter().filter_map(open).collect();
    all.sort_by_key(|from| from.day);
    all
}

fn over(asked: &Asked, on: Day) -> Option<Over> {
    let (words, ready) = (asked.words(), asked.ready().ok()?);
    let action = ready.edition(words.language());
    Some(Over {
        title: title(words, action),
        tongue: Tongue::of(&action.language),
        countries: countries(words, action),
        on,
        day: words.day(&on),
        href: asked.address(""),
    })
}

fn entry(asked: &Asked) -> Option<Entry> {
    let (words, ready) = (asked.words(), asked.ready().ok()?);
    let action = ready.edition(words.language());
    let deadline = asked.deadline()?;
    let waits = ready.waits_in(words.language());
    let (summary, first_tongue) = beginning(action, waits);
    let listed =
        |person: &PersonAtRisk| Listed { name: person.name.clone(), newest: Newest::of(words, &ready, action, person) };
    Some(Entry {
        is_calmer: action.people.iter().any(|person| out_of_danger(&asked.case, action, person)),
        title: title(words, action),
        tongue: tongue_of(Block::Title, action, waits),
        countries: countries(words, action),
        people: action.people.iter().map(listed).collect(),
        first_words: first_words(&documents::plain_text(&summary)),
        first_tongue,
        invented: is_invented(action),
        until: Until::new(words, deadline, None, asked.today),
        day: deadline.day,
        href: asked.address(""),
        from: Vec::new(),
    })
}

/// The first sentence of a text, or as many whole words of it as the list has room for.
pub(super) fn first_words(text: &str) -> String {
    let room = text.char_indices().nth(FIRST_WORDS).map_or(text.len(), |(place, _)| place);
    let sentence_ends = |(place, letter): &(usize, char)| {
        let after = text[*place + letter.len_utf8()..].chars().next();
        match letter {
            '.' | '!' | '?' | '؟' | '۔' => after.is_none_or(char::is_whitespace),
            '。' | '！' | '？' => true,
            _ => false,
        }
    };
    // A very short first sentence, or the dot of an abbreviation, is not worth stopping at.
    let mut ends = text[..room].char_indices().filter(sentence_ends).map(|(place, letter)| place + letter.len_utf8());
    if let Some(end) = ends.find(|end| *end > FIRST_WORDS / 3 || *end == text.len()) {
        return text[..end].to_owned();
    }
    if room == text.len() {
        return text.to_owned();
    }
    let cut = text[..room].rfind(char::is_whitespace).unwrap_or(room);
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::{FIRST_WORDS, first_words};

    #[test]
    fn the_list_shows_a_sentence_or_whole_words() {
        let sentence =
            "Two teachers of a village school have been held without any news since the second week of March.";
        assert_eq!(first_words(&format!("{sentence} More is said later.")), sentence);
        assert_eq!(first_words("Short. All of it."), "Short. All of it.");
        let long = "word ".repeat(100);
        let shown = first_words(&long);
        assert!(shown.ends_with("word…") && shown.chars().count() <= FIRST_WORDS + 1);
        assert_eq!(first_words(""), "");
    }
}
