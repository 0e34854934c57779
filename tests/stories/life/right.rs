//! What must be right everywhere, in each language, at each step of the story.

use std::collections::BTreeSet;

use icalendar::{Calendar, Component, Event};
use serde_json::Value;
use stories::app::App;
use stories::client::{Client, Page};

use super::cast::{LANGUAGES, in_words, said};
use super::paper::{pdf_text, seen_on};

/// What holds at one step.
#[derive(Clone)]
pub(super) struct Expected<'e> {
    /// The step, for what a failure says.
    pub(super) step: &'e str,
    pub(super) id: &'e str,
    /// `live`, `expired`, `held` or `closed`.
    pub(super) stage: &'e str,
    /// The last day; of a case on hold the day since when.
    pub(super) until: &'e str,
    /// The titles of its documents in each language, the newest last.
    pub(super) titles: &'e [[&'e str; 3]],
    /// Whose names stand on its pages.
    pub(super) shown: &'e [&'e str],
    /// What stands nowhere: names that were taken back.
    pub(super) hidden: &'e [&'e str],
    /// Whom one writes to, and how a letter opens in each language.
    pub(super) target: &'e str,
    pub(super) salutations: [&'e str; 3],
    /// To whom no letter goes any more.
    pub(super) gone: &'e [&'e str],
    /// In which languages some words are newer than their translation.
    pub(super) newer: [bool; 3],
    /// What became of people, the newest first: whose name is shown, and the word of the kind.
    pub(super) outcomes: &'e [(Option<&'e str>, &'e str)],
    /// What the story of the case tells beside its documents.
    pub(super) told: &'e [&'e str],
    pub(super) offices: &'e [AtOffice<'e>],
}

/// What holds for those who come to the edition of an office.
#[derive(Clone)]
pub(super) struct AtOffice<'e> {
    pub(super) code: &'e str,
    pub(super) stage: &'e str,
    pub(super) until: &'e str,
    /// What stands on the page of its edition.
    pub(super) says: &'e [&'e str],
    /// What the office says to those who write.
    pub(super) notes: &'e [&'e str],
    /// Whether letters go by post from there.
    pub(super) post: bool,
}

/// Somebody who reads, and looks for what must stand nowhere.
struct Reader<'e> {
    client: Client,
    expected: &'e Expected<'e>,
}

impl Reader<'_> {
    fn looked_over(&self, path: &str, page: Page) -> Page {
        let (html, seen) = (page.text(), page.seen());
        let mut hidden = self.expected.hidden.to_vec();
        if self.expected.stage == "held" {
            // A case on hold says that, and nothing of what it says else.
            hidden.extend(self.expected.shown);
            hidden.extend(self.expected.titles.iter().flatten());
            hidden.push(self.expected.target);
        }
        for words in hidden {
            let is_there = html.contains(words) || seen.contains(words);
            assert!(!is_there, "{}: {path} still says {words}:\n{seen}", self.expected.step);
        }
        page
    }

    fn get(&mut self, path: &str) -> Page {
        let page = self.client.get(path);
        self.looked_over(path, page)
    }

    fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.client.post(path, fields);
        self.looked_over(path, page)
    }
}

impl Expected<'_> {
    fn has_content(&self) -> bool {
        self.stage != "held"
    }

    fn newest(&self, language: usize) -> &str {
        self.titles.last().expect("a case has a document")[language]
    }

    #[track_caller]
    fn holds(&self, is_so: bool, what: &str, page: &Page) {
        assert!(is_so, "{}: {what}\n{} {}\n{}", self.step, page.status, page.header("location"), page.seen());
    }
}

/// What answers those who write.
fn for_writers(stage: &str) -> u16 {
    match stage {
        "live" => 200,
        "held" => 409,
        _ => 410,
    }
}

/// Looks at every page, paper, feed and address of the case, in each language, as everybody and at each office.
pub(super) fn everywhere_is_right(app: &App, expected: &Expected<'_>) {
    let mut reader = Reader { client: app.supporter(), expected };
    let everybody =
        AtOffice { code: "", stage: expected.stage, until: expected.until, says: &[], notes: &[], post: true };
    for (number, language) in LANGUAGES.into_iter().enumerate() {
        case_page(&mut reader, &everybody, number);
        writing(&mut reader, &everybody, number);
        letters(&mut reader, &everybody, number);
        documents(&mut reader, number);
        story(&mut reader, number);
        feed(&mut reader, number);
        calendars(&mut reader, language);
        card(&mut reader, number, app.address());
        short_address(&mut reader, language);
        list(&mut reader, number);
    }
    data(&mut reader, &everybody);
    for office in expected.offices {
        for number in 0..LANGUAGES.len() {
            case_page(&mut reader, office, number);
            writing(&mut reader, office, number);
        }
        letters(&mut reader, office, 0);
        data(&mut reader, office);
        at_its_address(&mut reader, office);
    }
}

/// The part of an address that names the case.
fn segment(expected: &Expected<'_>, at: &AtOffice<'_>) -> String {
    if at.code.is_empty() { expected.id.to_owned() } else { format!("{}@{}", expected.id, at.code) }
}

/// The short address of an office's edition leads to it, and its calendar has its own last day.
fn at_its_address(reader: &mut Reader<'_>, at: &AtOffice<'_>) {
    let (expected, segment) = (reader.expected, segment(reader.expected, at));
    let short = reader.get(&format!("/cases/{segment}"));
    let leads = short.header("location").ends_with(&format!("/cases/{segment}"));
    expected.holds(short.status == 303 && leads, "the address of the edition leads on", &short);
    let page = reader.get(&format!("/cases/{segment}.ics"));
    let calendar: Calendar = page.text().parse().expect("it is a calendar");
    let day = calendar.events().next().and_then(|event| event.property_value("DTSTART").map(str::to_owned));
    let until = if expected.has_content() { at.until } else { expected.until };
    expected.holds(day == Some(until.replace('-', "")), &format!("the calendar says {until}"), &page);
}

/// The language and the direction of a page.
fn speaks(expected: &Expected<'_>, page: &Page, language: &str) {
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    let html = format!("<html lang=\"{language}\" dir=\"{direction}\"");
    expected.holds(page.text().contains(&html), &format!("the page is in {language}, {direction}"), page);
}

fn case_page(reader: &mut Reader<'_>, at: &AtOffice<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let address = format!("/{language}/cases/{}", segment(expected, at));
    let page = reader.get(&address);
    let (html, seen) = (page.text(), page.seen());
    expected.holds(page.status == 200, &address, &page);
    speaks(expected, &page, language);
    if !expected.has_content() {
        let says = [said(language, "held-title"), in_words(expected.until, language)];
        expected.holds(says.iter().all(|words| seen.contains(words)), "it says that it is held", &page);
        return;
    }
    let heading = html.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default();
    expected.holds(heading.contains(expected.newest(number)), &format!("the newest title heads {address}"), &page);
    // A closed case has nothing for writers: neither whom to write to nor what an office adds for them.
    let for_writers = at.says.iter().chain([&expected.target]).filter(|_| at.stage != "closed");
    for words in expected.shown.iter().chain(for_writers) {
        expected.holds(seen.contains(words), &format!("{address} says {words}"), &page);
    }
    let until = format!("datetime=\"{}\"", at.until);
    let write = format!("href=\"{address}/write\"");
    let is_live = at.stage == "live";
    expected.holds(html.contains(&write) == is_live, "whoever may write is led there", &page);
    expected.holds(!is_live || html.contains(&until), &format!("the last day is {}", at.until), &page);
    let says = match at.stage {
        "expired" => "expired-title",
        "closed" => "closed-title",
        _ => "case-until",
    };
    expected.holds(seen.contains(&said(language, says)), says, &page);
    expected.holds(seen.contains(&in_words(at.until, language)), &format!("{} in words", at.until), &page);
    let newer = said(language, "translating-newer");
    expected.holds(seen.contains(&newer) == expected.newer[number], "newer words are said to be newer", &page);
    for (name, kind) in expected.outcomes {
        let kind = said(language, &format!("outcomes-kind-{kind}"));
        let name = name.map_or_else(|| said(language, "outcomes-unnamed"), str::to_owned);
        expected.holds(seen.contains(&kind) && seen.contains(&name), &format!("{name}: {kind}"), &page);
    }
}

fn writing(reader: &mut Reader<'_>, at: &AtOffice<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let address = format!("/{language}/cases/{}/write", segment(expected, at));
    let page = reader.get(&address);
    expected.holds(page.status == for_writers(at.stage), &address, &page);
    speaks(expected, &page, language);
    if at.stage != "live" {
        return;
    }
    let seen = page.seen();
    expected.holds(seen.contains(expected.salutations[number]), "the letter opens as it should", &page);
    expected.holds(seen.contains(expected.newest(number)), "the newest title stands there", &page);
    for note in at.notes {
        expected.holds(seen.contains(note), &format!("the office of {} says {note}", at.code), &page);
    }
    for gone in expected.gone {
        expected.holds(!page.text().contains(gone), &format!("nobody writes to {gone} any more"), &page);
    }
}

/// The model letter in a language.
pub(super) fn model(language: &str) -> [(&str, &str); 6] {
    [
        ("way", "model"),
        ("target", "1"),
        ("language", language),
        ("paper", "a4"),
        ("name", "A. B."),
        ("place", "Uppsala"),
    ]
}

fn letters(reader: &mut Reader<'_>, at: &AtOffice<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let address = format!("/{language}/cases/{}/letter", segment(expected, at));
    let page = reader.post(&address, &model(language));
    expected.holds(page.status == for_writers(at.stage), &address, &page);
    let by_hand = reader.post(&address.replace("/letter", "/by-hand"), &model(language));
    let no_post = at.stage == "live" && !at.post;
    let is_to_copy = at.stage != "live" || no_post || by_hand.seen().contains(expected.target);
    let answer = if no_post { 409 } else { for_writers(at.stage) };
    expected.holds(is_to_copy && by_hand.status == answer, "the letter to copy by hand", &by_hand);
    let pdf = reader.post(&format!("{address}.pdf"), &model(language));
    if at.stage != "live" {
        let is_page = pdf.header("content-type").starts_with("text/html");
        expected.holds(is_page && pdf.status == for_writers(at.stage), "no letter lets itself be printed", &pdf);
        return;
    }
    let seen = page.seen();
    let wanted = [expected.salutations[number], expected.target, "VERANIA", "A. B."];
    expected.holds(seen.contains(wanted[0]) && seen.contains(wanted[1]), "the letter goes to the target", &page);
    expected.holds(expected.gone.iter().all(|gone| !page.text().contains(gone)), "and to nobody before", &page);
    if !at.post {
        expected.holds(pdf.status == 409, "nothing goes by post from there", &pdf);
        expected.holds(pdf.seen().contains(&said(language, "no-post-title")), "and the page says so", &pdf);
        return;
    }
    expected.holds(pdf.header("content-type") == "application/pdf", "a letter is printed", &pdf);
    let text = pdf_text(&pdf.body);
    // What is written from right to left comes out of the tool in an order of its own.
    let wanted = if language == "ar" { &wanted[1..2] } else { &wanted[..] };
    for words in wanted {
        assert!(seen_on(&text, words), "{}: the letter in {language} says {words}:\n{text}", expected.step);
    }
    for words in expected.hidden.iter().chain(expected.gone) {
        assert!(!seen_on(&text, words), "{}: the letter in {language} still says {words}:\n{text}", expected.step);
    }
}

fn documents(reader: &mut Reader<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let case = format!("/{language}/cases/{}", expected.id);
    let all = expected.titles.len();
    for (place, titles) in expected.titles.iter().enumerate().take(all - 1) {
        let page = reader.get(&format!("{case}/documents/{}", place + 1));
        expected.holds(page.status == 200, "an earlier document stays at its address", &page);
        speaks(expected, &page, language);
        if expected.has_content() {
            expected.holds(page.seen().contains(titles[number]), &format!("it says {}", titles[number]), &page);
            let marked = page.seen().contains(&said(language, "superseded-title"));
            let leads = page.text().contains(&format!("href=\"{case}\""));
            expected.holds(marked && leads, "and is marked, and leads to what holds", &page);
        }
    }
    if expected.has_content() {
        let newest = reader.get(&format!("{case}/documents/{all}"));
        expected.holds(newest.status == 303 && newest.header("location") == case, "the newest is the case", &newest);
        let none = reader.get(&format!("{case}/documents/{}", all + 1));
        expected.holds(none.status == 404, "there is no later one", &none);
    }
}

fn story(reader: &mut Reader<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let page = reader.get(&format!("/{language}/cases/{}/story", expected.id));
    expected.holds(page.status == 200, "the case has its story", &page);
    speaks(expected, &page, language);
    if !expected.has_content() {
        return;
    }
    let told = page.text().matches("<li class=\"line-document\">").count();
    expected.holds(told == expected.titles.len(), "each document is in the story", &page);
    for words in expected.told {
        expected.holds(page.seen().contains(words), &format!("the story tells {words}"), &page);
    }
}

fn feed(reader: &mut Reader<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    for (address, kind) in [("feed.atom", "application/atom+xml"), ("feed.json", "application/feed+json")] {
        let page = reader.get(&format!("/{language}/{address}"));
        let text = page.text();
        expected.holds(page.header("content-type").starts_with(kind) && text.contains(expected.id), address, &page);
        let has_title = text.contains(expected.newest(number));
        expected.holds(has_title == expected.has_content(), "the feed has the newest title", &page);
        if !expected.has_content() {
            expected.holds(text.contains(&said(language, "held-title")), "the feed says that it is held", &page);
        }
    }
}

fn calendars(reader: &mut Reader<'_>, language: &str) {
    let expected = reader.expected;
    let case = format!("/{language}/cases/{}.ics", expected.id);
    for address in [format!("/{language}/deadlines.ics"), case] {
        let page = reader.get(&address);
        let events: Vec<Event> = page.text().parse::<Calendar>().expect("it is a calendar").events().cloned().collect();
        expected.holds(events.len() == 1, "the calendar has the case", &page);
        let day = events[0].property_value("DTSTART").unwrap_or_default();
        expected.holds(day == expected.until.replace('-', ""), "it has the day", &page);
        let status = if expected.has_content() { "CONFIRMED" } else { "CANCELLED" };
        let status = if expected.stage == "closed" { "CANCELLED" } else { status };
        expected.holds(events[0].property_value("STATUS") == Some(status), &format!("it is {status}"), &page);
    }
}

/// The card to pass on, with the short address as a code: drawn here by the same rules, and compared.
fn card(reader: &mut Reader<'_>, number: usize, origin: &str) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let page = reader.get(&format!("/{language}/cases/{}/card", expected.id));
    expected.holds(page.status == for_writers(expected.stage), "the card is there while letters go", &page);
    if expected.stage != "live" {
        return;
    }
    let address = format!("{origin}/cases/{}", expected.id);
    let code = qrcodegen::QrCode::encode_text(&address, qrcodegen::QrCodeEcc::Medium).expect("an address fits");
    let path = page.text();
    let path = path.split("<path d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let modules = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark: BTreeSet<(i32, i32)> = modules.filter(|(x, y)| code.get_module(*x, *y)).collect();
    expected.holds(drawn(path) == dark, "the code on the card is that of the short address", &page);
    expected.holds(page.seen().contains(&address), "and so are the words", &page);
    expected.holds(page.seen().contains(expected.newest(number)), "the card has the newest title", &page);
}

/// The dark modules of a code that is drawn as rows (`M4 5h7v1h-7z`), without its border of four.
fn drawn(path: &str) -> BTreeSet<(i32, i32)> {
    let row = |row: &str| {
        let (place, run) = row.split_once('h')?;
        let (x, y) = place.split_once(' ')?;
        let number = |text: &str| text.parse::<i32>().ok();
        let (x, y, run) = (number(x)? - 4, number(y)? - 4, number(run.split('v').next()?)?);
        Some((x..x + run).map(move |x| (x, y)))
    };
    path.split('M').filter_map(row).flatten().collect()
}

fn short_address(reader: &mut Reader<'_>, language: &str) {
    let path = format!("/cases/{}", reader.expected.id);
    let page = reader.client.get_with(&path, &[("accept-language", language)]);
    let leads = format!("/{language}/cases/{}", reader.expected.id);
    reader.expected.holds(page.status == 303 && page.header("location") == leads, "the short address leads on", &page);
}

/// The list of all cases names those for which letters go, be it through an office alone.
fn list(reader: &mut Reader<'_>, number: usize) {
    let (expected, language) = (reader.expected, LANGUAGES[number]);
    let page = reader.get(&format!("/{language}/"));
    let seen = page.seen();
    let (past, title) = (said(language, "list-past"), expected.newest(number));
    let open = seen.split(&past).next().unwrap_or_default();
    let is_listed = open.split(&said(language, "list-closed-lede")).next().unwrap_or_default().contains(title);
    let is_open = expected.stage == "live" || expected.offices.iter().any(|at| at.stage == "live");
    expected.holds(page.status == 200 && is_listed == is_open, "the list of live cases", &page);
}

fn data(reader: &mut Reader<'_>, at: &AtOffice<'_>) {
    let expected = reader.expected;
    let page = reader.get(&format!("/cases/{}.json", segment(expected, at)));
    let data: Value = serde_json::from_slice(&page.body).expect("it is JSON");
    expected.holds(data["id"] == expected.id && data["stage"] == at.stage, &format!("it is {}", at.stage), &page);
    if !expected.has_content() {
        expected.holds(data.get("until").is_none() && data.get("outcomes").is_none(), "and says no more", &page);
        return;
    }
    expected.holds(data["until"] == at.until, &format!("until {}", at.until), &page);
    let documents = data["documents"].as_array().map_or(0, Vec::len);
    expected.holds(documents == expected.titles.len(), "the documents are counted", &page);
    let outcomes: Vec<(Option<&str>, &str)> = data["outcomes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|outcome| (outcome["name"].as_str(), outcome["kind"].as_str().unwrap_or_default()))
        .collect();
    expected.holds(outcomes == expected.outcomes, &format!("what became of people is {:?}", expected.outcomes), &page);
    if at.stage == "live" {
        expected.holds(data["title"] == expected.newest(0), "the newest title", &page);
        expected.holds(data["languages"] == serde_json::json!(LANGUAGES), "the languages", &page);
    }
}
