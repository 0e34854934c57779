//! What people who come to the edition of an office meet: one statement on how to sign, their language, and the way on.

use std::sync::Arc;

use casework::{
    Deed, Narrowing, Office, OfficeDirectory, OfficeEdition, OfficeTopic, OfficeWords, OwnCountry, Salutation,
    SignatureRule, StopReason, Target, Valediction,
};

use super::house::{House, document, id};
use super::offices::{MODEL, at, directory, edition, house_with_a_case, language, published, text};
use crate::Settings;

fn says(office: &mut Office, topic: OfficeTopic, text: &str) {
    office.words.push(OfficeWords { topic, language: language("en"), text: text.into() });
}

/// A house that people find at an address, with an office that was changed, and its edition of a case.
async fn house_with(change: impl FnOnce(&mut Office), with: OfficeEdition) -> (House, String) {
    let mut all: Vec<Office> = directory().iter().cloned().collect();
    change(all.iter_mut().find(|office| office.code == with.office).expect("it is in the directory"));
    let origin = Some("https://act.example".into());
    let offices = Arc::new(OfficeDirectory::new(all));
    let house = House::with(Settings { origin, offices, counts_at_once: true, ..Settings::default() });
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    published(&house, &live, with).await;
    (house, live)
}

#[tokio::test]
async fn how_to_sign_is_said_once_and_the_office_stands_above_what_is_said_to_everybody() {
    let full = |office: &mut Office| {
        office.rules.signature = SignatureRule::Full;
        office.rules.minors_without_full_name = false;
    };
    let (house, live) = house_with(full, edition("ie", "en", None)).await;
    let everybody = text(&house.get(&format!("/en/cases/{live}/write")).await, 200);
    for part in ["initials, or no name at all", "If you are under 18: no full name", "As you like: all of it"] {
        assert!(everybody.contains(part), "{part} is missing: {everybody}");
    }
    let here = text(&house.get(&format!("/en/cases/{live}@ie/write")).await, 200);
    for part in
        ["Sign with your full name", "under 18, this is not for you", "asks for your full name", "do as it says"]
    {
        assert!(here.contains(part), "{part} is missing: {here}");
    }
    for part in ["no name at all", "As you like", "leave the name and the place empty", "If you are under 18: no full"]
    {
        assert!(!here.contains(part), "{part} contradicts the office: {here}");
    }
}

#[tokio::test]
async fn what_an_office_says_about_ties_minors_and_its_own_country_takes_the_place_of_the_general_words() {
    let own = |office: &mut Office| {
        office.rules.own_country = OwnCountry::AskOffice;
        office.rules.signature = SignatureRule::Initials;
        office.rules.minors_without_full_name = true;
        says(office, OfficeTopic::Ties, "With family there, sign with initials.");
        says(office, OfficeTopic::Minors, "Young people sign with their school.");
    };
    let (house, live) = house_with(own, edition("qv", "en", None)).await;
    let here = text(&house.get(&format!("/en/cases/{live}@qv/write")).await, 200);
    for part in [
        "please ask the office before you write",
        "With family there, sign with initials.",
        "Young people sign with their school.",
        "Sign with initials and town",
        "Initials, not your full name.",
    ] {
        assert_eq!(here.matches(part).count(), 1, "{part}: {here}");
    }
    for part in ["you live in Verania, come from there", "you plan to travel there", "under 18", "no name at all"] {
        assert!(!here.contains(part), "{part} contradicts the office: {here}");
    }
}

#[tokio::test]
async fn the_page_of_the_letter_says_how_the_office_wants_it() {
    let own = |office: &mut Office| says(office, OfficeTopic::LetterLanguage, "Write in Spanish if you can.");
    let with = OfficeEdition { notes: vec!["Write on blue paper.".into()], ..edition("ie", "en", None) };
    let (house, live) = house_with(own, with).await;
    let letter = text(&house.post(&format!("/en/cases/{live}@ie/letter"), MODEL).await, 200);
    for part in ["From Rivers Council IE", "Sign with your full name", "Write in Spanish if you can.", "blue paper"] {
        assert!(letter.contains(part), "{part} is missing: {letter}");
    }
    let everybody = text(&house.post(&format!("/en/cases/{live}/letter"), MODEL).await, 200);
    assert!(!everybody.contains("Sign with") && !everybody.contains("From Rivers"), "{everybody}");
}

#[tokio::test]
async fn the_page_that_everybody_reads_leads_to_the_editions_near_its_top() {
    let (house, live) = house_with_a_case().await;
    let before = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    assert!(!before.contains("Do you live in"), "{before}");
    published(&house, &live, edition("ie", "en", None)).await;
    published(&house, &live, edition("jo", "ar", None)).await;
    let page = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    let (asks, happened) = (page.find("Do you live in one of these countries?"), page.find("What happened"));
    assert!(asks.is_some() && asks < happened, "{page}");
    assert!(page.contains(&format!("href=\"/en/cases/{live}@jo\"><bdi>Jordan</bdi></a>")), "{page}");
    let there = text(&house.get(&format!("/en/cases/{live}@ie")).await, 200);
    assert!(!there.contains("Do you live in one of these"), "whoever found it is not asked: {there}");
}

#[tokio::test]
async fn what_is_passed_on_at_an_office_leads_to_the_office() {
    let (house, live) = house_with(|_| {}, edition("ie", "en", None)).await;
    let address = format!("https://act.example/cases/{live}");
    for rest in ["", "/card", "/real"] {
        let here = text(&house.get(&format!("/en/cases/{live}@ie{rest}")).await, 200);
        assert!(here.contains(&format!("{address}@ie")), "{rest}: {here}");
        assert!(!here.contains(&format!("{address}<")) && !here.contains(&format!("{address}\"")), "{rest}: {here}");
        let everybody = text(&house.get(&format!("/en/cases/{live}{rest}")).await, 200);
        assert!(everybody.contains(&address) && !everybody.contains(&format!("{address}@")), "{rest}: {everybody}");
    }
    let page = text(&house.get(&format!("/en/cases/{live}@ie")).await, 200);
    assert!(page.contains(&format!("{live}%40ie")), "messengers get it too: {page}");
}

#[tokio::test]
async fn the_language_of_the_browser_goes_before_that_of_the_office_where_the_case_has_it() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("jo", "ar", None)).await;
    let led = async |accepts: &str| {
        let path = format!("/cases/{live}@jo");
        let answer = house.ask(axum::http::Method::GET, &path, &[("accept-language", accepts)], "").await;
        answer.header("location").to_owned()
    };
    assert_eq!(led("en-GB,en;q=0.8").await, format!("/en/cases/{live}@jo"));
    assert_eq!(led("fr,en;q=0.8").await, format!("/ar/cases/{live}@jo"), "the case has no words in French");
    assert_eq!(led("").await, format!("/ar/cases/{live}@jo"));
}

#[tokio::test]
async fn the_list_has_what_is_open_through_an_office_alone_and_what_was_closed() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("ie", "en", Some("2026-08-01"))).await;
    let closed = house.issue(&document("en"), "2026-06-13", "2026-12-31").await;
    house.deed(&id(&closed), Deed::Closed).await;
    house.clock.go_to(&at("2026-05-20"));
    let list = text(&house.get("/en/").await, 200);
    let (from, until) = (format!("href=\"/en/cases/{live}@ie\">Ireland</a>"), "until 1 August 2026");
    assert!(list.contains(&from) && list.contains(until) && list.contains("some countries only"), "{list}");
    assert!(!list.contains(&format!("/en/cases/{live}/write")), "nobody else writes: {list}");
    let (heading, over) = (list.find("<h2>Closed</h2>"), list.find(&format!("href=\"/en/cases/{closed}\"")));
    assert!(heading.is_some() && heading < over && list.contains("closed on 2 March 2026"), "{list}");
    for language in crate::INTERFACE_LANGUAGES {
        assert!(!text(&house.get(&format!("/{language}/")).await, 200).contains(">list-"));
    }
    house.clock.go_to(&at("2026-08-02"));
    let list = text(&house.get("/en/").await, 200);
    assert!(!list.contains(&live) && !list.contains(&closed), "the list is no archive: {list}");
}

#[tokio::test]
async fn a_later_document_carries_an_extension_along() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("ie", "en", Some("2026-05-01"))).await;
    let here = async || text(&house.get(&format!("/en/cases/{live}@ie")).await, 200);
    assert!(here().await.contains("From Ireland, letters go until 1 May 2026."));
    let (case_file, deadline) = (documents::CaseFile::from_reading(&document("en")).write(), "2026-06-10");
    let deadline = Some(casework::Deadline::on(super::house::day(deadline)));
    house.deed(&id(&live), Deed::Corrected { case_file, deadline }).await;
    let page = here().await;
    assert!(page.contains("10 June 2026") && !page.contains(" 1 May 2026"), "{page}");
    house.clock.go_to(&at("2026-06-01"));
    let form = format!("key={:032x}&channel=email", 7);
    assert_eq!(house.post(&format!("/en/cases/{live}@ie/sent"), &form).await.status, 303);
}

#[tokio::test]
async fn a_target_of_an_office_is_greeted_in_its_words_and_the_page_says_to_whom_one_writes() {
    let (house, live) = house_with_a_case().await;
    let everybody = text(&house.get(&format!("/en/cases/{live}/write")).await, 200);
    assert!(!everybody.contains("The model letter was written to"), "{everybody}");
    let local = Target {
        key: "jo-1".into(),
        office: Some("Minister for Rivers".into()),
        emails: vec!["rivers@minister.example".into()],
        salutation: Some(Salutation("معالي الوزير،".into())),
        ..Target::default()
    };
    published(&house, &live, OfficeEdition { targets: vec![local], ..edition("jo", "ar", None) }).await;
    let writing = text(&house.get(&format!("/en/cases/{live}@jo/write")).await, 200);
    assert!(writing.contains("The model letter was written to Nadia Ferro."), "{writing}");
    let letter =
        text(&house.post(&format!("/en/cases/{live}@jo/letter"), &MODEL.replace("target=1", "target=3")).await, 200);
    assert!(letter.contains("معالي الوزير،") && !letter.contains("Dear Minister"), "{letter}");
    let mut minister = document("en");
    minister.letter.iter_mut().for_each(|letter| letter.valediction = Some(Valediction("Most humbly, Madam,".into())));
    let other = house.issue(&minister, "2026-04-13", "2026-12-31").await;
    let theirs = Target { key: "ie-1".into(), office: Some("Keeper of Lamps".into()), ..Target::default() };
    published(&house, &other, OfficeEdition { targets: vec![theirs], ..edition("ie", "en", None) }).await;
    for (target, closes_as_the_case) in [("target=1", true), ("target=3", false)] {
        let form = MODEL.replace("target=1", target);
        let letter = text(&house.post(&format!("/en/cases/{other}@ie/letter"), &form).await, 200);
        assert_eq!(letter.contains("Most humbly, Madam,"), closes_as_the_case, "{letter}");
        assert!(letter.contains("class=\"signature\""), "{letter}");
    }
    let mut one = document("en");
    one.targets.truncate(1);
    let one = house.issue(&one, "2026-04-13", "2026-12-31").await;
    let writing = text(&house.get(&format!("/en/cases/{one}/write")).await, 200);
    assert!(writing.contains("The letter goes to Nadia Ferro."), "{writing}");
}

#[tokio::test]
async fn a_name_that_was_taken_back_stands_neither_in_the_words_of_offices_nor_in_the_reason_of_a_stop() {
    let own = |office: &mut Office| {
        says(office, OfficeTopic::Ties, "Who knows Olmo Rivas does not write.");
        says(office, OfficeTopic::LetterLanguage, "Write to Rivas in Spanish.");
        office.words.retain(|words| words.topic != OfficeTopic::AfterDeadline);
        says(office, OfficeTopic::AfterDeadline, "Olmo Rivas needs no more letters.");
    };
    let (house, live) = house_with(own, edition("ie", "en", None)).await;
    let writing = async || text(&house.get(&format!("/en/cases/{live}@ie/write")).await, 200);
    assert_eq!(writing().await.matches("Who knows Olmo Rivas").count(), 1);
    house.deed(&id(&live), Deed::Narrowed(Narrowing::Name("Olmo Rivas".into()))).await;
    let after = writing().await;
    assert!(after.contains("Who knows a person whose name is withheld") && !after.contains("Rivas"), "{after}");
    house.clock.go_to(&at("2026-04-20"));
    for path in [format!("/en/cases/{live}"), format!("/en/cases/{live}@ie")] {
        let over = text(&house.get(&path).await, 200);
        assert!(over.contains("needs no more letters") && !over.contains("Rivas"), "{path}: {over}");
    }
    let reason = StopReason::Stated("The mother of Olmo Rivas asked for it.".into());
    house.deed(&id(&live), Deed::Stopped(reason)).await;
    let stopped = text(&house.get(&format!("/en/cases/{live}")).await, 410);
    assert!(
        stopped.contains("The mother of a person whose name is withheld") && !stopped.contains("Rivas"),
        "{stopped}"
    );
    let feed = house.get("/en/feed.atom").await.text();
    assert!(!feed.contains("Rivas"), "{feed}");
}
