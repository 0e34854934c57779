//! What the pages of an office's edition keep of the office: its day, its address, its words.

use casework::{Channel, Deadline, Deed, Imported, OfficeEdition, Prepared, Target, UrgentAction};

use super::house::{House, day, document, id};
use super::offices::{MODEL, at, directory, edition, house_with_a_case, published, text};
use crate::Settings;

/// Issues a further document with another deadline.
async fn update(house: &House, case: &str, action: &UrgentAction, until: &str) {
    let document = Imported {
        media_type: "text/plain".into(),
        sha256: String::new(),
        text: String::new(),
        language: action.language.clone(),
        remarks: Vec::new(),
    };
    let words = documents::CaseFile::from_reading(action).write();
    house.deed(&id(case), Deed::UpdatePrepared(Prepared { document, words, settled: Vec::new() })).await;
    house.deed(&id(case), Deed::Updated { deadline: Some(Deadline::on(day(until))), after: None }).await;
}

#[tokio::test]
async fn what_an_office_adds_is_no_news_of_the_case() {
    let (house, live) = house_with_a_case().await;
    let local = Target { key: "ie-1".into(), office: Some("Keeper of Lamps".into()), ..Target::default() };
    published(&house, &live, OfficeEdition { targets: vec![local], ..edition("ie", "en", Some("2026-05-20")) }).await;
    let seen = house.site.store.case(&id(&live)).map_or(0, |case| case.version);
    let mut later = document("en");
    later.deadline = Some(Deadline::on(day("2026-05-04")));
    later.people[0].status = Some("released on bail".into());
    update(&house, &live, &later, "2026-05-04").await;
    let changes = |page: String| {
        page.split("id=\"latest\"").nth(1).and_then(|rest| rest.split("</section>").next().map(str::to_owned))
    };
    let (everybody, here) = (format!("/en/cases/{live}"), format!("/en/cases/{live}@ie"));
    let general = changes(text(&house.get(&everybody).await, 200)).unwrap_or_default();
    assert!(general.contains("4 May 2026") && general.contains("released on bail"), "{general}");
    let office = changes(text(&house.get(&here).await, 200)).unwrap_or_default();
    assert!(office.contains("released on bail") && !office.contains("Keeper of Lamps"), "{office}");
    assert!(!office.contains("4 May 2026"), "the day of the case stands under that of the office: {office}");
    let story = text(&house.get(&format!("{here}/story")).await, 200);
    assert!(story.contains("released on bail") && !story.contains("Keeper of Lamps"), "{story}");
    assert!(story.contains("An office took it up in its own country (Ireland)"), "{story}");
    let form = format!("{MODEL}&version={seen}").replace("target=1", "target=3");
    let again = text(&house.post(&format!("{here}/letter"), &form).await, 409);
    assert!(!again.contains("Letters go to Keeper of Lamps now"), "{again}");
    assert!(again.contains("<option value=\"3\" selected>Keeper of Lamps"), "who was chosen stays chosen: {again}");
}

#[tokio::test]
async fn what_is_passed_on_and_followed_keeps_the_office() {
    let settings = Settings { origin: Some("https://act.example".into()), offices: directory(), ..Settings::default() };
    let house = House::with(settings);
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    published(&house, &live, edition("ie", "en", Some("2026-05-20"))).await;
    let letter = text(&house.post(&format!("/en/cases/{live}@ie/letter"), MODEL).await, 200);
    assert!(letter.contains(&format!("https://act.example/cases/{live}@ie</bdi>")), "{letter}");
    let page = text(&house.get(&format!("/en/cases/{live}@ie")).await, 200);
    assert!(page.contains(&format!("href=\"/en/cases/{live}@ie.ics\"")), "{page}");
    assert!(!page.contains("deadlines.ics") && !page.contains("feed.atom"), "{page}");
    let everybody = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    assert!(everybody.contains("deadlines.ics") && everybody.contains("feed.atom"), "{everybody}");
    let reach = text(&house.get(&format!("/en/cases/{live}@ie/reach")).await, 200);
    assert!(reach.contains("Rivers Council IE") && reach.contains("mailto:ie@rivers.example"), "{reach}");
}

#[tokio::test]
async fn an_office_without_an_edition_leads_to_the_case() {
    let (house, live) = house_with_a_case().await;
    for rest in ["", "/write", "/story", "/reach"] {
        let led = house.get(&format!("/en/cases/{live}@xx{rest}")).await;
        assert_eq!((led.status.as_u16(), led.header("location")), (303, format!("/en/cases/{live}{rest}").as_str()));
        let written = house.get(&format!("/en/cases/{live}%40xx{rest}")).await;
        assert_eq!(written.header("location"), format!("/en/cases/{live}{rest}"));
    }
}

#[tokio::test]
async fn the_words_of_an_office_stand_on_the_case_page_with_their_language_and_once() {
    let (house, live) = house_with_a_case().await;
    let with = OfficeEdition { notes: vec!["اكتبوا بخط اليد.".into()], ..edition("jo", "ar", None) };
    published(&house, &live, OfficeEdition { channels: vec![Channel::Email], ..with }).await;
    for rest in ["", "/write"] {
        let page = text(&house.get(&format!("/en/cases/{live}@jo{rest}")).await, 200);
        assert!(page.contains("<p lang=\"ar\" dir=\"rtl\">اكتبوا بخط اليد.</p>"), "{page}");
        assert!(page.contains("In Arabic:"), "{page}");
        assert_eq!(page.matches("asks you not to use the post").count(), 1, "{page}");
    }
    let arabic = text(&house.get(&format!("/ar/cases/{live}@jo")).await, 200);
    assert!(!arabic.contains("باللغة: العربية"), "{arabic}");
    let mut two = document("en");
    two.targets[1].address = vec!["1 Quay".into(), "Amman, Jordan".into()];
    two.targets[1].country = casework::Country::from_code("JO");
    let two = house.issue(&two, "2026-04-13", "2026-12-31").await;
    published(&house, &two, OfficeEdition { channels: vec![Channel::Email], ..edition("jo", "ar", None) }).await;
    let page = text(&house.get(&format!("/en/cases/{two}@jo/write")).await, 200);
    assert_eq!(page.matches("asks you not to use the post").count(), 1, "{page}");
}

#[tokio::test]
async fn a_time_that_nobody_knows_is_no_empty_number_and_that_of_the_office_counts() {
    let (house, live) = house_with_a_case().await;
    published(&house, &live, edition("ie", "en", None)).await;
    house.clock.go_to(&at("2026-03-24"));
    let general = text(&house.post(&format!("/en/cases/{live}/letter"), MODEL).await, 200);
    let said = "Perhaps late: it takes 7 days or more, nobody says how many at most, and 20 days are left.";
    assert!(general.contains(said), "{general}");
    let here = text(&house.post(&format!("/en/cases/{live}@ie/letter"), MODEL).await, 200);
    assert!(here.contains("In time: it takes up to 19 days."), "what the post of Ireland says goes first: {here}");
    let writing = text(&house.get(&format!("/en/cases/{live}@ie/write")).await, 200);
    assert!(writing.contains("asks for letters by post until 3 April 2026."), "{writing}");
    let mut nowhere = document("en");
    nowhere.countries.clear();
    nowhere.targets.truncate(1);
    nowhere.targets[0].country = None;
    nowhere.targets[0].address = vec!["1 Quay".into()];
    let nowhere = house.issue(&nowhere, "2026-04-13", "2026-12-31").await;
    let unknown = text(&house.post(&format!("/en/cases/{nowhere}/letter"), MODEL).await, 200);
    assert!(unknown.contains("Perhaps late: nobody says how long post takes, and 20 days are left."), "{unknown}");
}
