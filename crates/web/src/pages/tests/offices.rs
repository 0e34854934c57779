//! The editions of offices, as their writers read them.

use std::sync::Arc;

use casework::{
    AfterDeadline, Channel, CopyTo, Country, Deadline, Deed, Language, Office, OfficeCode, OfficeContact,
    OfficeDirectory, OfficeEdition, OfficeRules, OfficeStage, OfficeTopic, OfficeWords, OwnCountry, Postage,
    SignatureRule, StopReason, Suspension, Target,
};
use serde_json::Value;

use super::house::{Answer, House, day, document, id};
use crate::Settings;

pub(super) const MODEL: &str = "way=model&target=1&language=en&name=&place=&paper=a4";

pub(super) fn language(tag: &str) -> Language {
    Language::from_tag(tag).expect("a tag")
}

fn country(code: &str) -> Country {
    Country::from_code(code).expect("a country")
}

pub(in crate::pages) fn code(text: &str) -> OfficeCode {
    OfficeCode::parse(text).expect("a code")
}

pub(super) fn office(name: &str, at: &str, tag: &str) -> Office {
    let words =
        OfficeWords { topic: OfficeTopic::AfterDeadline, language: language(tag), text: format!("{at} says no.") };
    Office {
        code: code(name),
        name: format!("Rivers Council {at}"),
        country: country(at),
        languages: vec![language(tag)],
        zone: None,
        contact: OfficeContact { email: Some(format!("{name}@rivers.example")), ..OfficeContact::default() },
        after_deadline: AfterDeadline::AskOffice,
        post_days: None,
        rules: OfficeRules::default(),
        words: vec![words],
        postal_suspension: Vec::new(),
        postage: Vec::new(),
        embassies: Vec::new(),
        source: None,
        valid_until: day("2031-01-01"),
    }
}

/// Three offices whose rules differ: one in Ireland with a cut-off, one in Jordan without post, one in the country itself.
pub(super) fn directory() -> Arc<OfficeDirectory> {
    let mut ireland = office("ie", "IE", "en");
    ireland.post_days = Some(10);
    ireland.rules.minors_without_full_name = true;
    ireland.rules.signature = SignatureRule::Full;
    ireland.postage = vec![Postage {
        to: None,
        grams: 100,
        price: "2.60".into(),
        currency: "XTS".into(),
        source: None,
        valid_until: day("2031-01-01"),
    }];
    let mut jordan = office("jo", "JO", "ar");
    jordan.zone = Some("Asia/Amman".into());
    let source = Some("the post of Amman".into());
    jordan.postal_suspension = vec![Suspension { country: country("QV"), since: day("2026-02-01"), source }];
    let mut verania = office("qv", "QV", "es");
    verania.rules.own_country = OwnCountry::On;
    verania.rules.ties_warning = true;
    verania.valid_until = day("2026-01-31");
    Arc::new(OfficeDirectory::new(vec![ireland, jordan, verania]))
}

pub(super) fn edition(office: &str, tag: &str, until: Option<&str>) -> OfficeEdition {
    OfficeEdition {
        office: code(office),
        language: language(tag),
        targets: Vec::new(),
        copies_to: Vec::new(),
        notes: Vec::new(),
        deadline: until.map(|until| Deadline::on(day(until))),
        extends: None,
        channels: Vec::new(),
        sensitive: false,
        stage: OfficeStage::Drafted,
    }
}

pub(super) async fn published(house: &House, case: &str, edition: OfficeEdition) {
    let office = edition.office.clone();
    house.deed(&id(case), Deed::EditionPut(edition)).await;
    house.deed(&id(case), Deed::EditionIssued { office }).await;
}

pub(super) async fn house_with_a_case() -> (House, String) {
    let house = House::with(Settings { counts_at_once: true, offices: directory(), ..Settings::default() });
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    (house, live)
}

pub(super) fn text(answer: &Answer, status: u16) -> String {
    let text = answer.text();
    assert_eq!(answer.status, status, "{text}");
    assert!(!text.contains(" style=") && !text.contains(">offices-") && !text.contains(">post-"), "{text}");
    text
}

pub(super) fn at(day: &str) -> String {
    format!("{day}T12:00:00Z")
}

#[tokio::test]
async fn an_office_adds_its_targets_copies_notes_and_rules_and_its_language() {
    let (house, live) = house_with_a_case().await;
    let local = Target {
        key: "ie-1".into(),
        name: Some("Siobhan Invented".into()),
        office: Some("Minister for Rivers".into()),
        emails: vec!["rivers@minister.example".into()],
        ..Target::default()
    };
    let with = OfficeEdition {
        targets: vec![local],
        copies_to: vec![CopyTo("Embassy of Verania, Dublin".into())],
        notes: vec!["Write on blue paper.".into()],
        ..edition("ie", "en", Some("2026-05-01"))
    };
    published(&house, &live, with).await;
    let everybody = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    assert!(!everybody.contains("Siobhan") && everybody.contains(&format!("/en/cases/{live}@ie")), "{everybody}");
    assert!(everybody.contains("Ireland: <bdi>Rivers Council IE</bdi>"), "{everybody}");
    let here = text(&house.get(&format!("/en/cases/{live}@ie")).await, 200);
    for part in [
        "From Rivers Council IE",
        "ie@rivers.example",
        "Siobhan Invented",
        "Embassy of Verania, Dublin",
        "From Ireland, letters go until 1 May 2026.",
    ] {
        assert!(here.contains(part), "{part} is missing: {here}");
    }
    let writing = text(&house.get(&format!("/en/cases/{live}@ie/write")).await, 200);
    for part in [
        "<option value=\"3\">Siobhan Invented, Minister for Rivers</option>",
        "Write on blue paper.",
        "do not sign with your full name",
        "Sign with your full name",
        "One letter from Ireland to Verania costs 2.60 XTS.",
    ] {
        assert!(writing.contains(part), "{part} is missing: {writing}");
    }
    let letter =
        text(&house.post(&format!("/en/cases/{live}@ie/letter"), &MODEL.replace("target=1", "target=3")).await, 200);
    assert!(letter.contains("rivers%40minister.example") || letter.contains("rivers@minister.example"), "{letter}");
    assert_eq!(
        house.post(&format!("/en/cases/{live}/letter"), &MODEL.replace("target=1", "target=3")).await.status,
        422
    );
    published(&house, &live, edition("jo", "ar", None)).await;
    let led = house.get(&format!("/cases/{live}@jo")).await;
    assert_eq!(led.header("location"), format!("/ar/cases/{live}@jo"), "in the language of the office");
    let calendar = house.get(&format!("/en/cases/{live}@ie.ics")).await.text();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20260501"), "{calendar}");
    let feed = house.get("/en/feed.atom").await.text();
    assert_eq!(feed.matches("<entry>").count(), 1, "{feed}");
    for language in crate::INTERFACE_LANGUAGES {
        for rest in ["", "/write", "/real", "/reach", "/story"] {
            text(&house.get(&format!("/{language}/cases/{live}@ie{rest}")).await, 200);
        }
    }
}

#[tokio::test]
async fn an_office_goes_on_after_the_deadline_of_the_case_and_a_stop_ends_all() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("ie", "en", Some("2026-05-01"))).await;
    published(&house, &live, edition("jo", "ar", None)).await;
    house.clock.go_to(&at("2026-04-20"));
    let sent = |segment: &str, key: u8| {
        let (path, form) = (format!("/en/cases/{segment}/sent"), format!("key={key:032x}&channel=email"));
        let house = &house;
        async move { house.post(&path, &form).await.status.as_u16() }
    };
    assert_eq!(sent(&format!("{live}@ie"), 1).await, 303);
    assert_eq!(sent(&live, 2).await, 410);
    assert_eq!(sent(&format!("{live}@jo"), 3).await, 410);
    let over = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    for part in ["IE says no.", "JO says no.", "QV says no.", "jo@rivers.example", "other cases are open"] {
        assert!(over.contains(part), "{part} is missing: {over}");
    }
    let arabic = text(&house.get(&format!("/ar/cases/{live}@jo")).await, 200);
    assert!(arabic.contains("JO says no."), "the rule of the office stands first: {arabic}");
    let data: Value = serde_json::from_slice(&house.get(&format!("/cases/{live}.json")).await.body).expect("JSON");
    assert_eq!(data["tally"]["said_sent"], 1);
    assert_eq!(data["offices"][0]["office"], "ie");
    assert_eq!(data["offices"][0]["tally"]["said_sent"], 1);
    house.deed(&id(&live), Deed::Stopped(StopReason::Withheld)).await;
    for segment in [live.clone(), format!("{live}@ie"), format!("{live}@jo")] {
        assert_eq!(sent(&segment, 9).await, 410, "{segment}");
        assert_eq!(house.get(&format!("/en/cases/{segment}")).await.status, 410);
    }
}

#[tokio::test]
async fn post_stops_before_the_deadline_and_other_ways_come_first() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("ie", "en", None)).await;
    published(&house, &live, edition("jo", "ar", None)).await;
    let letter =
        async |segment: &str, rest: &str, form: &str| house.post(&format!("/en/cases/{segment}/{rest}"), form).await;
    let ireland = format!("{live}@ie");
    let page = text(&letter(&ireland, "letter", MODEL).await, 200);
    assert!(page.contains("letter.pdf") && page.contains("costs 2.60 XTS") && !page.contains("Post is slow"), "{page}");
    // The post of Jordan carries nothing there.
    let jordan = text(&letter(&format!("{live}@jo"), "letter", MODEL).await, 200);
    assert!(jordan.contains("no letters to Verania since 1 February 2026. Source: the post of Amman."), "{jordan}");
    assert!(!jordan.contains("letter.pdf") && !jordan.contains("value=\"letter\""), "{jordan}");
    // Nine days before the deadline the post of Ireland has stopped, which has ten; that of everybody has not.
    house.clock.go_to(&at("2026-04-04"));
    for rest in ["letter.pdf", "by-hand", "postcard", "postcard.pdf"] {
        let refused = text(&letter(&ireland, rest, &format!("{MODEL}&who=zz")).await, 409);
        assert!(refused.contains("until 3 April 2026") && refused.contains("value=\"zz\""), "{rest}: {refused}");
        assert_eq!(letter(&live, rest, MODEL).await.status, 200, "{rest}");
    }
    assert!(text(&letter(&ireland, "letter", MODEL).await, 200).contains("Not by post"));
    // What can be faxed is still set.
    let fax = MODEL.replace("target=1", "target=2");
    assert!(letter(&ireland, "letter.pdf", &fax).await.body.starts_with(b"%PDF-"));
    // Seven days before it, post is late for everybody.
    assert!(!text(&letter(&live, "letter", MODEL).await, 200).contains("A letter that is sent after"));
    house.clock.go_to(&at("2026-04-07"));
    let late = text(&letter(&live, "letter", MODEL).await, 200);
    let (mail, paper) = (late.find("id=\"by-email\""), late.find("A letter that is sent after"));
    assert!(mail.is_some() && mail < paper, "other ways come first: {late}");
}

#[tokio::test]
async fn an_office_may_ask_for_some_ways_alone_and_stale_data_say_so() {
    let (house, live) = house_with_a_case().await;
    let mail = OfficeEdition { channels: vec![Channel::Email], ..edition("qv", "es", None) };
    published(&house, &live, mail).await;
    let segment = format!("{live}@qv");
    let writing = text(&house.get(&format!("/en/cases/{segment}/write")).await, 200);
    for part in
        ["it is about your own country", "Nobody has confirmed since 31 January 2026", "you plan to travel there"]
    {
        assert!(writing.contains(part), "{part} is missing: {writing}");
    }
    let letter = text(&house.post(&format!("/en/cases/{segment}/letter"), MODEL).await, 200);
    assert!(letter.contains("not to use the post") && letter.contains("mailto:"), "{letter}");
    assert!(!letter.contains("value=\"letter\""), "{letter}");
    let phone =
        text(&house.post(&format!("/en/cases/{segment}/letter"), &MODEL.replace("target=1", "target=2")).await, 200);
    assert!(!phone.contains("+99 1 234") && phone.contains("https://prosecutor.example/form"), "{phone}");
}

#[tokio::test]
async fn counts_of_offices_reach_readers_in_whole_steps() {
    let house = House::with(Settings { offices: directory(), ..Settings::default() });
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    published(&house, &live, edition("ie", "en", None)).await;
    for key in 0..7_u32 {
        let form = format!("key={key:032x}&channel=letter");
        assert_eq!(house.post(&format!("/en/cases/{live}@ie/sent"), &form).await.status, 303);
    }
    house.clock.go_to(&at("2026-03-03"));
    let data: Value = serde_json::from_slice(&house.get(&format!("/cases/{live}.json")).await.body).expect("JSON");
    assert_eq!((&data["tally"]["said_sent"], &data["offices"][0]["tally"]["said_sent"]), (&7.into(), &5.into()));
    let page = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    assert!(page.contains("Counts by office") && page.contains("<bdi>Rivers Council IE</bdi></th>"), "{page}");
}

#[tokio::test]
async fn the_zone_of_the_last_day_is_said_where_it_is_another() {
    let (house, live) = house_with_a_case().await;
    assert!(!text(&house.get(&format!("/en/cases/{live}")).await, 200).contains("local time ("));
    published(&house, &live, edition("jo", "ar", None)).await;
    let page = text(&house.get(&format!("/en/cases/{live}@jo")).await, 200);
    assert!(page.contains("local time (Jordan)") && !page.contains("Asia/"), "{page}");
    // In Amman the fourteenth has begun when it is the thirteenth in UTC.
    house.clock.go_to("2026-04-13T22:30:00Z");
    assert_eq!(house.get(&format!("/en/cases/{live}/write")).await.status, 200);
    assert_eq!(house.get(&format!("/ar/cases/{live}@jo/write")).await.status, 410);
}
