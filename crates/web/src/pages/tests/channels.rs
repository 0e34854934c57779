//! The ways out: their order, one's own mail, telephone, fax, networks.

use std::sync::Arc;

use casework::{
    AfterDeadline, Audience, Consent, ConsentRole, Country, Deed, Embassy, Grant, Language, Office, OfficeCode,
    OfficeContact, OfficeDirectory, OfficeRules, Scope,
};

use super::house::{Answer, House, TODAY, day, document, id};
use crate::Settings;

const MODEL: &str = "way=model&target=1&language=en&name=&place=&paper=a4&subject=1";

fn text(answer: &Answer, status: u16) -> String {
    let text = answer.text();
    assert_eq!(answer.status, status, "{text}");
    for key in [">plan-", ">mail-", ">phone-", ">fax-", ">posts-", ">risk-", ">subject-", ">weekday-"] {
        assert!(!text.contains(key), "words are missing: {text}");
    }
    text
}

/// What `text` has must stand in this order.
fn in_order(text: &str, parts: &[&str]) {
    let places: Vec<Option<usize>> = parts.iter().map(|part| text.find(part)).collect();
    assert!(places.iter().all(Option::is_some), "{parts:?} at {places:?}: {text}");
    assert!(places.is_sorted(), "{parts:?} at {places:?}: {text}");
}

async fn letter(house: &House, case: &str, form: &str) -> String {
    text(&house.post(&format!("/en/cases/{case}/letter"), form).await, 200)
}

fn irish() -> Settings {
    let country = |code: &str| Country::from_code(code).expect("a country");
    let office = Office {
        code: OfficeCode::parse("ie").expect("a code"),
        name: "Rivers Council".into(),
        country: country("IE"),
        languages: vec![Language::english()],
        zone: None,
        contact: OfficeContact::default(),
        after_deadline: AfterDeadline::Closed,
        post_days: None,
        rules: OfficeRules::default(),
        words: Vec::new(),
        postal_suspension: Vec::new(),
        postage: Vec::new(),
        embassies: vec![Embassy {
            of: country("QV"),
            name: "Embassy of Verania".into(),
            address: Vec::new(),
            emails: vec!["dublin@embassy.example".into()],
            phones: Vec::new(),
            source: None,
            valid_until: day("2026-03-31"),
        }],
        source: None,
        valid_until: day("2031-01-01"),
    };
    Settings {
        origin: Some("https://act.example".into()),
        counts_at_once: true,
        offices: Arc::new(OfficeDirectory::new(vec![office])),
        ..Settings::default()
    }
}

#[tokio::test]
async fn the_ways_stand_in_the_order_of_what_arrives_and_say_what_they_cost() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = letter(&house, &live, MODEL).await;
    in_order(
        &page,
        &["42 days are left", "href=\"#by-email\"", "href=\"#by-letter\"", "id=\"by-email\"", "id=\"by-letter\""],
    );
    assert!(
        page.contains("Probably in time, but nobody vouches for it: it takes 7 days or more.")
            && !page.contains("The stamp costs"),
        "{page}"
    );
    let german = letter(&house, &live, &format!("{MODEL}&from=DE")).await;
    assert!(german.contains("The stamp costs 1.25 EUR."), "{german}");
    assert!(german.contains("<option value=\"DE\" selected>Germany</option>"), "{german}");
    assert!(letter(&house, &live, &format!("{MODEL}&from=GB")).await.contains("The stamp costs 3.20 GBP."));
    assert!(letter(&house, &live, &format!("{MODEL}&from=JP")).await.contains("is not known here"));
    assert!(letter(&house, &live, &format!("{MODEL}&from=nonsense")).await.contains("42 days are left"));
    house.clock.go_to("2026-04-10T12:00:00Z");
    let late = letter(&house, &live, &format!("{MODEL}&from=GB")).await;
    in_order(
        &late,
        &["3 days are left", "href=\"#by-email\"", "Probably too late", "id=\"by-email\"", "id=\"by-letter\""],
    );
    assert!(late.contains("Until 6 April 2026 the stamp cost 3.20 GBP;"), "nobody vouches for it any more: {late}");
}

#[tokio::test]
async fn where_no_electronic_address_is_known_that_is_said() {
    let house = House::new();
    let mut action = document("en");
    action.targets[0].emails.clear();
    let live = house.issue(&action, "2026-04-13", "2026-12-31").await;
    let page = letter(&house, &live, MODEL).await;
    in_order(&page, &["href=\"#by-letter\"", "By e-mail. No e-mail address is known.", "id=\"by-letter\""]);
    assert!(!page.contains("mailto:") && !page.contains("letter.eml"), "{page}");
}

#[tokio::test]
async fn after_the_deadline_the_rule_of_the_office_is_said() {
    let house = House::with(irish());
    let live = house.issue(&document("en"), "2026-03-03", "2026-12-31").await;
    house.clock.go_to("2026-03-04T12:00:00Z");
    let page = text(&house.post(&format!("/en/cases/{live}/letter"), MODEL).await, 410);
    assert!(page.contains("ask the office"), "{page}");
    assert_eq!(house.get(&format!("/en/cases/{live}/phone")).await.status, 410);
    assert_eq!(house.get(&format!("/en/cases/{live}/posts")).await.status, 410);
    let of_case = text(&house.get(&format!("/en/cases/{live}")).await, 200);
    assert!(of_case.contains("This office asks that nobody writes any more."), "{of_case}");
}

#[tokio::test]
async fn what_a_mail_link_would_cut_goes_as_a_draft() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let short = letter(&house, &live, MODEL).await;
    in_order(&short, &["href=\"mailto:", "Did your mail program open?", "letter.eml", "Write in Gmail", "id=\"text\""]);
    let words = "Se%C3%B1ora+".repeat(150);
    let own =
        format!("way=own&target=1&own_language=en&name=A.&place=&paper=a4&who={words}&why=&ask=Free+them.&subject=1");
    let long = letter(&house, &live, &own).await;
    assert!(!long.contains("href=\"mailto:") && !long.contains("Write in Gmail"), "{long}");
    assert!(long.contains("For a mail link the letter is too long") && long.contains("letter.eml"), "{long}");
    let draft = house.post(&format!("/en/cases/{live}/letter.eml"), &format!("{own}&counted=1")).await;
    assert_eq!(draft.status, 200);
    assert_eq!(draft.header("content-type"), "message/rfc822");
    assert_eq!(draft.header("content-disposition"), "attachment; filename=\"letter.eml\"");
    assert_eq!(draft.header("cache-control"), "no-store");
    let message = draft.text();
    assert!(message.starts_with("X-Unsent: 1\r\nTo: office@justice.example\r\nSubject: Two beekeepers"), "{message}");
    assert!(!message.contains("\r\nDate:") && !message.contains("\r\nFrom:"), "{message}");
    let read = documents::read::extract(message.as_bytes());
    assert!(read.is_ok_and(|read| read.text.contains("Free them.") && read.text.contains("Señora Señora")));
    let tally = house.site.store.tally(&id(&live)).expect("counts can be read");
    assert_eq!(tally.handed_over, 2, "two pages; the draft of one of them is the same letter");
    let alone = house.post(&format!("/en/cases/{live}/letter.eml"), MODEL).await;
    assert_eq!(alone.status, 200);
    assert_eq!(house.site.store.tally(&id(&live)).expect("counts can be read").handed_over, 3);
    assert_eq!(house.post(&format!("/en/cases/{live}/letter.eml"), "way=own").await.status, 422);
}

#[tokio::test]
async fn subjects_differ_by_chance_and_the_writer_may_choose() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let subject = |page: &str| {
        let from = page.find("&#38;subject=").or(page.find("?subject=")).unwrap_or_default();
        page[from..].split('&').find(|part| part.contains("subject=")).unwrap_or_default().to_owned()
    };
    let chosen = letter(&house, &live, &MODEL.replace("subject=1", "subject=2")).await;
    assert!(chosen.contains("subject=About%20Olmo%20Rivas%20and%20Petra%20Sanz"), "{chosen}");
    assert!(chosen.contains("<option value=\"2\" selected>About Olmo Rivas and Petra Sanz</option>"), "{chosen}");
    let by_chance = MODEL.replace("&subject=1", "");
    let keys = ["00", "01", "02", "03"].map(|byte| format!("{by_chance}&key={byte}{}", "0".repeat(30)));
    let mut seen = std::collections::HashSet::new();
    for form in &keys {
        let page = letter(&house, &live, form).await;
        assert_eq!(subject(&page), subject(&letter(&house, &live, form).await), "the same form keeps its subject");
        seen.insert(subject(&page));
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[tokio::test]
async fn the_embassy_where_the_writer_lives_gets_a_copy() {
    let house = House::with(irish());
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let irish = letter(&house, &live, &format!("{MODEL}&from=IE")).await;
    assert!(irish.contains("?cc=dublin@embassy.example&#38;subject="), "{irish}");
    assert!(irish.contains("Copy to") && irish.contains("Embassy of Verania"), "{irish}");
    assert!(irish.contains("https://act.example/cases/"), "the newest state, to pass on");
    let draft = house.post(&format!("/en/cases/{live}/letter.eml"), &format!("{MODEL}&from=IE")).await.text();
    assert!(draft.contains("\r\nCc: dublin@embassy.example\r\n"), "{draft}");
    assert!(!letter(&house, &live, &format!("{MODEL}&from=DE")).await.contains("dublin@"));
    assert!(!letter(&house, &live, MODEL).await.contains("dublin@"), "nobody said from where");
    house.clock.go_to("2026-04-01T12:00:00Z");
    assert!(!letter(&house, &live, &format!("{MODEL}&from=IE")).await.contains("dublin@"), "nobody vouches for it");
}

#[tokio::test]
async fn the_page_for_the_telephone_says_whom_to_ask_for_when_and_what() {
    let house = House::new();
    let mut action = document("en");
    action.targets[1].country = Country::from_code("QV");
    let live = house.issue(&action, "2026-04-13", "2026-12-31").await;
    let second = MODEL.replace("target=1", "target=2");
    let page = text(&house.post(&format!("/en/cases/{live}/phone"), &second).await, 200);
    for part in [
        "Prosecutor General",
        "href=\"tel:+991234\"",
        // It is noon in UTC on a Monday.
        "There it is now Monday, 07:00. Offices usually open in about 2 hours.",
        "09:00 to 16:00, by the clock of this place: ",
        "Closed on Saturday and Sunday.",
        "First in Spanish, to read aloud; below it for you, in English.",
        "<p class=\"read\" lang=\"es\" dir=\"ltr\">Llamo por Olmo Rivas y Petra Sanz.</p>",
        "I am calling about Olmo Rivas and Petra Sanz.",
        "Say where they are held.",
        "name=\"channel\" value=\"phone\"",
        "<input type=\"hidden\" name=\"target\" value=\"2\">",
    ] {
        assert!(page.contains(part), "{part} is missing: {page}");
    }
    let spanish = text(&house.get(&format!("/es/cases/{live}/phone")).await, 200);
    assert!(!spanish.contains("<p class=\"quiet\"") && spanish.contains("Nadia Ferro"), "{spanish}");
    assert!(
        spanish.contains("<p class=\"read\" lang=\"en\" dir=\"ltr\">Say where they are held.</p>"),
        "what is asked is not left out where it is not translated, and says in which language it is: {spanish}"
    );
    assert!(spanish.contains("Lo que no está traducido figura en inglés."), "{spanish}");
    house.clock.go_to("2026-03-06T22:00:00Z");
    let weekend = text(&house.get(&format!("/en/cases/{live}/phone?target=9")).await, 200);
    assert!(weekend.contains("open again on Monday at 09:00"), "{weekend}");
    assert_eq!(house.post(&format!("/en/cases/{live}/phone"), "target=9").await.status, 422);
}

#[tokio::test]
async fn the_page_to_fax_has_a_cover_and_the_letter() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = text(&house.post(&format!("/en/cases/{live}/fax"), &MODEL.replace("target=1", "target=2")).await, 200);
    for part in ["+99 1 235", "Two beekeepers held", "I write about two beekeepers.", "value=\"fax\"", "unprinted"] {
        assert!(page.contains(part), "{part} is missing: {page}");
    }
}

#[tokio::test]
async fn a_post_keeps_what_is_asked_the_name_and_the_address_within_its_network() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}/posts");
    let second = MODEL.replace("target=1", "target=2");
    let page = text(&house.post(&path, &second).await, 200);
    let address = format!("https://act.example/cases/{live}");
    assert!(page.contains(&format!(">@prosecutor Say where they are held. {address}</textarea>")), "{page}");
    in_order(&page, &[">X</h2>", ">Bluesky</h2>", ">Mastodon</h2>"]);
    assert!(
        page.contains("https://x.com/intent/tweet?text=%40prosecutor%20Say") && page.contains("60 of 280"),
        "{page}"
    );
    assert!(!page.contains("/share?text="), "no server was named");
    let with = text(&house.post(&path, &format!("{second}&server=https%3A%2F%2FSocial.example%2F")).await, 200);
    assert!(with.contains("href=\"https://social.example/share?text=Say"), "{with}");
    let wrong = text(&house.post(&path, &format!("{second}&server=social.example%2Fevil%3Fx%3D")).await, 200);
    assert!(wrong.contains("This is no name of a server") && !wrong.contains("/share?text="), "{wrong}");
    let changed = text(&house.post(&path, &format!("{second}&post=Where+are+they%3F")).await, 200);
    assert!(changed.contains("https://x.com/intent/tweet?text=Where%20are%20they"), "{changed}");
    let long = text(&house.post(&path, &format!("{second}&post={}", "x".repeat(281))).await, 200);
    assert!(long.contains("This is too long for X: 281 characters") && !long.contains("x.com/intent"), "{long}");
}

#[tokio::test]
async fn a_post_names_nobody_where_that_was_not_agreed() {
    let house = House::known();
    let mut action = document("en");
    action.demands[0].text = "Say where Olmo Rivas is held.".into();
    action.people[0].aliases = vec!["Lucero del Sur".into()];
    action.title = Some("Lucero del Sur held at a secret place".into());
    let live = house.issue(&action, "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}/posts");
    let without = text(&house.get(&path).await, 200);
    let composed = without.split("<textarea").skip(1).collect::<String>();
    assert!(!composed.contains("Lucero"), "an alias names them too: {composed}");
    assert!(!without.contains("Olmo") && without.contains("Nobody has agreed that names are repeated"), "{without}");
    let scopes = [Scope::Facts, Scope::Names];
    let mut consent = Consent::same(ConsentRole::Family, &scopes, Audience::Public, day(TODAY), day("2026-12-31"));
    consent.grants.push(Grant { scope: Scope::Names, audience: Audience::Networks, until: day("2026-04-01") });
    house.deed(&id(&live), Deed::ConsentDecided(consent)).await;
    let named = text(&house.get(&path).await, 200);
    assert!(named.contains("Say where Olmo Rivas is held.") && !named.contains("Nobody has agreed"), "{named}");
    house.clock.go_to("2026-04-02T12:00:00Z");
    let ended = text(&house.get(&path).await, 200);
    assert!(!ended.contains("Olmo"), "the agreement to that has ended: {ended}");
}

#[tokio::test]
async fn each_way_that_was_said_keeps_its_channel_and_each_page_is_whole_in_each_language() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    for (number, channel) in ["letter", "email", "social-post", "fax", "phone"].into_iter().enumerate() {
        let form = format!("key={number:032x}&channel={channel}");
        assert_eq!(house.post(&format!("/en/cases/{live}/sent"), &form).await.status, 303);
    }
    assert_eq!(house.site.store.tally(&id(&live)).expect("counts can be read").said_sent, 5);
    let second = MODEL.replace("target=1", "target=2");
    for language in ["en", "es", "fr", "ar"] {
        for way in ["letter", "phone", "fax", "posts"] {
            text(&house.post(&format!("/{language}/cases/{live}/{way}"), &format!("{second}&from=GB")).await, 200);
        }
    }
}

#[tokio::test]
async fn the_country_and_the_subject_stay_with_the_letter() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let form = format!("{}&from=GB", MODEL.replace("subject=1", "subject=3"));
    for way in ["by-hand", "postcard", "fax", "phone", "posts"] {
        let page = text(&house.post(&format!("/en/cases/{live}/{way}"), &form).await, 200);
        assert!(page.contains("name=\"from\" value=\"GB\"") && page.contains("name=\"subject\" value=\"3\""), "{way}");
    }
    let again = text(&house.post(&format!("/en/cases/{live}/letter"), &format!("{form}&edit=1")).await, 200);
    assert!(again.contains("name=\"from\" value=\"GB\""), "{again}");
    let page = letter(&house, &live, &form).await;
    assert_eq!(page.matches("name=\"from\"").count(), 1, "a form with two countries is no form: {page}");
    assert_eq!(page.matches("name=\"subject\"").count(), 1, "{page}");
}
