//! Somebody follows cases with programs of their own: a calendar, and a reader of feeds. What they read is judged by a
//! second parser.

use std::time::{Duration, Instant};

use icalendar::{Calendar, Component, DatePerhapsTime, Event};
use quick_xml::events::Event as Xml;
use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";
/// A second is promised; a busy machine gets more.
const LONGEST_LOOK: Duration = Duration::from_secs(20);
const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];

/// The calendar, as a second parser reads it; and as the standard wants its lines.
fn calendar(page: &Page) -> Vec<Event> {
    assert_eq!((page.status, page.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let text = page.text();
    assert!(text.ends_with("END:VCALENDAR\r\n"), "the last line ends too");
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n', '\t']) && !line.is_empty(), "{line:?}");
    }
    let calendar: Calendar = text.parse().expect("it is a calendar");
    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert!(calendar.property_value("PRODID").is_some(), "RFC 5545, 3.6 asks for it");
    let events: Vec<Event> = calendar.events().cloned().collect();
    for event in &events {
        assert!(event.get_uid().is_some_and(|uid| uid.len() == 36), "RFC 5545, 3.6.1 asks for it");
        assert!(event.property_value("DTSTAMP").is_some_and(|stamp| stamp.ends_with("T000000Z")), "days, not hours");
        assert!(event.property_value("SUMMARY").is_some_and(|summary| !summary.is_empty()));
    }
    events
}

fn starts(event: &Event) -> String {
    match event.get_start() {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        Some(DatePerhapsTime::DateTime(_)) | None => "no day".into(),
    }
}

/// The texts of an element, in their order.
fn texts(xml: &str, wanted: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut found, mut inside) = (Vec::new(), None::<String>);
    loop {
        match reader.read_event().expect("it is well formed") {
            Xml::Start(tag) if tag.name().as_ref() == wanted => inside = Some(String::new()),
            Xml::End(tag) if tag.name().as_ref() == wanted => found.extend(inside.take()),
            Xml::Text(text) => {
                if let Some(inside) = &mut inside {
                    inside.push_str(&text);
                }
            }
            Xml::Eof => return found,
            _ => {}
        }
    }
}

/// The feed, looked over for what RFC 4287 asks of each feed and entry.
fn feed(page: &Page) -> String {
    assert_eq!((page.status, page.header("content-type")), (200, "application/atom+xml; charset=utf-8"));
    let xml = page.text();
    let (head, entries) = xml.split_once("<entry>").unwrap_or((&xml, ""));
    for element in ["id", "title", "updated", "author"] {
        assert!(head.contains(&format!("<{element}>")), "4.1.1 asks for {element}");
    }
    assert!(head.contains("rel=\"self\""), "4.1.1 recommends it");
    for entry in entries.split("<entry>").filter(|entry| !entry.is_empty()) {
        for part in ["<id>urn:uuid:", "<title", "<updated>", "rel=\"alternate\"", "<content type=\"xhtml\"><div xmlns="]
        {
            assert!(entry.contains(part), "4.1.2: {part} is missing in {entry}");
        }
    }
    let ids = texts(&xml, "id");
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(ids.len(), unique.len(), "no two have one name");
    assert!(texts(&xml, "updated").iter().all(|moment| moment.contains("T00:00:")), "days, not hours");
    xml
}

/// Asks until the server has seen what another command did; it looks every quarter of a second.
fn until_seen(app: &App, seen: impl Fn(&mut Client) -> bool) {
    let (mut supporter, begun) = (app.supporter(), Instant::now());
    while !seen(&mut supporter) {
        assert!(begun.elapsed() < LONGEST_LOOK, "the server has not seen it");
    }
}

fn hold(app: &App, seen: impl Fn(&mut Client) -> bool) {
    assert_eq!(app.command(&["hold", &app.sample()]).code, 0);
    until_seen(app, seen);
}

#[test]
fn a_calendar_shows_the_last_day_in_each_language() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let mut names = Vec::new();
    for language in LANGUAGES {
        let events = calendar(&supporter.get(&format!("/{language}/deadlines.ics")));
        assert_eq!(events.len(), 1);
        assert_eq!(starts(&events[0]), "2026-04-13");
        assert_eq!(events[0].property_value("STATUS"), Some("CONFIRMED"));
        names.extend(events[0].get_uid().map(str::to_owned));
        let alone = calendar(&supporter.get(&format!("/{language}/cases/{}.ics", app.sample())));
        assert_eq!(alone[0].get_uid(), events[0].get_uid());
    }
    names.dedup();
    assert_eq!(names.len(), 1, "one case has one name in all languages");
    let spanish = supporter.get("/es/deadlines.ics").text();
    assert!(spanish.contains("SUMMARY;LANGUAGE=es:"), "{spanish}");
}

#[test]
fn a_reader_of_feeds_finds_the_case_in_each_language() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    for language in LANGUAGES {
        let xml = feed(&supporter.get(&format!("/{language}/feed.atom")));
        assert_eq!(xml.matches("<entry>").count(), 1);
        assert!(xml.contains(&format!("/{language}/cases/{}\"", app.sample())));
        let json = supporter.get(&format!("/{language}/feed.json"));
        assert_eq!(json.header("content-type"), "application/feed+json; charset=utf-8");
        let json: serde_json::Value = serde_json::from_slice(&json.body).expect("it is JSON");
        let item = &json["items"][0];
        let title = item["title"].as_str().expect("a title");
        assert!(texts(&xml, "id").iter().any(|id| item["id"] == id.as_str()));
        assert!(xml.contains(title) && item["content_html"].as_str().is_some_and(|html| !html.is_empty()));
        assert!(item["url"].as_str().is_some_and(|url| url.ends_with(&app.sample())));
    }
}

#[test]
fn a_hold_takes_the_day_out_of_calendars() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let before = calendar(&supporter.get("/en/deadlines.ics")).remove(0);
    hold(&app, |supporter| supporter.get("/en/deadlines.ics").text().contains("STATUS:CANCELLED"));
    let page = supporter.get("/en/deadlines.ics");
    let after = calendar(&page).remove(0);
    assert_eq!(before.get_uid(), after.get_uid());
    let number = |event: &Event| event.property_value("SEQUENCE").and_then(|number| number.parse::<u32>().ok());
    assert!(number(&after) > number(&before), "programs take the newer one by its number");
    let xml = feed(&supporter.get("/en/feed.atom"));
    for words in ["Carvallo", "Verania", "Quintana", "13 April", "20260413"] {
        assert!(!page.text().contains(words) && !xml.contains(words), "{words} is still told");
    }
    assert!(texts(&xml, "title").iter().any(|title| title == "This case is on hold"));
}

#[test]
fn addresses_answer_for_ever() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let case = app.sample();
    let answers = |supporter: &mut Client| {
        [
            format!("/cases/{case}"),
            format!("/fr/cases/{case}"),
            format!("/cases/{case}.json"),
            format!("/cases/{case}.ics"),
        ]
        .map(|path| supporter.get(&path).status)
    };
    assert_eq!(answers(&mut supporter), [303, 200, 200, 200], "live");
    let arabic = supporter.get_with(&format!("/cases/{case}"), &[("accept-language", "ar")]);
    assert_eq!(arabic.header("location"), format!("/ar/cases/{case}"));
    app.world.go_to("2026-05-20");
    assert_eq!(answers(&mut supporter), [303, 200, 200, 200], "expired");
    assert!(supporter.get(&format!("/en/cases/{case}")).text().contains("The deadline has passed"));
    hold(&app, |supporter| supporter.get(&format!("/en/cases/{case}")).text().contains("This case is on hold"));
    assert_eq!(answers(&mut supporter), [303, 200, 200, 200], "held");
    assert_eq!(app.command(&["stop", &case]).code, 0);
    until_seen(&app, |supporter| supporter.get(&format!("/en/cases/{case}")).status == 410);
    assert_eq!(answers(&mut supporter), [303, 410, 410, 200], "stopped");
    for unknown in ["0123456789abcdef", "no-id"] {
        for path in [format!("/cases/{unknown}"), format!("/en/cases/{unknown}"), format!("/en/cases/{unknown}.ics")] {
            assert_eq!(supporter.get(&path).status, 404, "{path}");
        }
    }
}

#[test]
fn following_leaves_nothing_behind() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    for path in ["/feed.atom", "/feed.json", "/deadlines.ics", "/en/follow"] {
        assert_eq!(supporter.get(path).status, 200, "{path}");
    }
    assert!(supporter.cookies().is_empty());
    let counts = supporter.get(&format!("/cases/{}.json", app.sample()));
    let counts: serde_json::Value = serde_json::from_slice(&counts.body).expect("it is JSON");
    assert!(counts["tally"]["opened"] == 0, "{counts}");
}
