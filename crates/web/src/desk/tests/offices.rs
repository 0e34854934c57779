//! Editions of offices, prepared and published at the desk.

use std::sync::Arc;

use axum::http::StatusCode;
use casework::{
    AfterDeadline, Country, Embassy, Language, Office, OfficeCode, OfficeContact, OfficeDirectory, OfficeRules,
    OwnCountry,
};

use super::house::{Answer, House, TWIN};
use crate::Settings;

fn office(code: &str, at: &str, tag: &str) -> Office {
    let valid_until = "2026-02-01".parse().expect("a day");
    let country = Country::from_code(at).expect("a country");
    Office {
        code: OfficeCode::parse(code).expect("a code"),
        name: format!("Rivers Council {at}"),
        country,
        languages: vec![Language::from_tag(tag).expect("a tag")],
        zone: None,
        contact: OfficeContact::default(),
        after_deadline: AfterDeadline::AskOffice,
        post_days: None,
        rules: OfficeRules::default(),
        words: Vec::new(),
        postal_suspension: Vec::new(),
        postage: Vec::new(),
        embassies: Vec::new(),
        source: None,
        valid_until,
    }
}

/// The desk with two offices, and the twin, issued.
async fn house() -> (House, String) {
    let mut ireland = office("ie", "IE", "en");
    let embassy = |of: Country| Embassy {
        of,
        name: "Embassy on the quay".into(),
        address: vec!["17 Invented Square".into()],
        emails: vec!["quay@embassy.example".into()],
        phones: Vec::new(),
        source: None,
        valid_until: "2031-01-01".parse().expect("a day"),
    };
    ireland.embassies = Country::from_code("QV").map(embassy).into_iter().collect();
    let (mut asks, mut forbids) = (office("qv-ask", "QV", "en"), office("qv-on", "QV", "en"));
    asks.rules.own_country = OwnCountry::AskOffice;
    forbids.rules.own_country = OwnCountry::On;
    let offices = Arc::new(OfficeDirectory::new(vec![ireland, office("jo", "JO", "ar"), asks, forbids]));
    let house = House::with(Settings { offices, counts_at_once: true, ..Settings::default() }).at_the_desk().await;
    let case = house.import(TWIN).await;
    let version = house.get(&case).await.value_of("version");
    house.post(&format!("{case}/deadline"), &[("version", &version), ("until", "2026-04-10")]).await;
    let consent = [
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", "2026-03-01"),
        ("until", "2026-12-10"),
    ];
    house.post(&format!("{case}/consent"), &consent).await;
    let version = house.get(&case).await.value_of("version");
    let issued = house.post(&format!("{case}/issue"), &[("version", &version)]).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text);
    (house, case)
}

/// Sends the form of an office, with fields that stand before those of the form.
async fn put(house: &House, case: &str, office: &str, first: &[(&str, &str)]) -> Answer {
    let version = house.get(&format!("{case}/offices?office={office}")).await.value_of("version");
    let fields =
        [first, &[("version", &version), ("office", office), ("language", "en"), ("channel", "email")]].concat();
    house.post(&format!("{case}/offices"), &fields).await
}

async fn issue(house: &House, case: &str, office: &str) -> Answer {
    let version = house.get(case).await.value_of("version");
    house.post(&format!("{case}/offices/issue"), &[("version", &version), ("office", office)]).await
}

#[tokio::test]
async fn an_edition_is_prepared_published_and_ended_in_each_language() {
    let (mut house, case) = house().await;
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        let page = house.get(&format!("{case}/offices?office=ie")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(page.text.contains("Rivers Council IE") && !page.text.contains(">offices-"), "{}", page.text);
    }
    house.language = "en";
    let page = house.get(&format!("{case}/offices?office=ie")).await;
    assert!(page.text.contains("Embassy on the quay, 17 Invented Square, quay@embassy.example"), "{}", page.text);
    assert!(page.text.contains("Nobody vouches since 1 February 2026"), "{}", page.text);
    let local =
        [("target-1-name", "Siobhan Invented"), ("target-1-emails", "siobhan@example"), ("notes", "One.\n\nTwo.")];
    let wrong = put(&house, &case, "ie", &local).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["siobhan@example is not an e-mail address", "Siobhan Invented", "One."] {
        assert!(wrong.text.contains(part), "{part} is missing: {}", wrong.text);
    }
    let local =
        [("target-1-name", "Siobhan Invented"), ("target-1-emails", "siobhan@rivers.example"), ("until", "2026-05-01")];
    let saved = put(&house, &case, "ie", &local).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let id = case.rsplit('/').next().unwrap_or_default();
    let reads = format!("/en/cases/{id}@ie");
    assert!(!house.get(&reads).await.text.contains("Siobhan"), "nobody sees it before it is published");
    let page = house.get(saved.header("location")).await;
    assert!(page.text.contains("Letters go on here after the deadline of the case, 10 April 2026."), "{}", page.text);
    assert_eq!(issue(&house, &case, "jo").await.status, StatusCode::CONFLICT, "there is none");
    let done = issue(&house, &case, "ie").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(house.get(&reads).await.text.contains("Siobhan"));
    assert_eq!(issue(&house, &case, "ie").await.status, StatusCode::CONFLICT, "it is published");
    let unknown = house.post(&format!("{case}/offices"), &[("version", "1"), ("office", "xx")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let ended = house.post(&format!("{case}/offices/end"), &[("office", "ie")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);
    assert!(!house.get(&reads).await.text.contains("Siobhan"));
}

#[tokio::test]
async fn whoever_saved_a_sensitive_edition_does_not_publish_it() {
    let (mut house, case) = house().await;
    assert_eq!(put(&house, &case, "ie", &[("sensitive", "yes")]).await.status, StatusCode::SEE_OTHER);
    let refused = issue(&house, &case, "ie").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Somebody else publishes it"), "{}", refused.text);
    let link = house.link().await;
    house.cookie.clear();
    house.enter(&link).await;
    let done = issue(&house, &case, "ie").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let changed = put(&house, &case, "ie", &[("notes", "Other.")]).await;
    assert_eq!(changed.status, StatusCode::CONFLICT, "what is sensitive is ended before it is changed");
}

#[tokio::test]
async fn what_somebody_else_saved_meanwhile_is_not_overwritten_unseen() {
    let (house, case) = house().await;
    let version = house.get(&format!("{case}/offices?office=ie")).await.value_of("version");
    assert_eq!(put(&house, &case, "jo", &[]).await.status, StatusCode::SEE_OTHER);
    let common = [("version", version.as_str()), ("office", "ie"), ("language", "en"), ("channel", "letter")];
    let fields = [common.as_slice(), &[("notes", "First.")]].concat();
    let saved = house.post(&format!("{case}/offices"), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "another office is not in the way: {}", saved.text);
    let fields = [common.as_slice(), &[("notes", "Second.")]].concat();
    let late = house.post(&format!("{case}/offices"), &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Second.") && late.text.contains("Somebody changed this edition"), "{}", late.text);
}

#[tokio::test]
async fn six_weeks_are_proposed_where_a_document_has_no_deadline() {
    let house = House::with(Settings::default()).at_the_desk().await;
    let undated: String =
        TWIN.lines().filter(|line| !line.to_lowercase().contains("until")).collect::<Vec<_>>().join("\n");
    let case = house.import(&undated).await;
    let page = house.get(&case).await;
    assert!(page.text.contains("Set 13 April 2026") && page.text.contains("42 days from today"), "{}", page.text);
    let offices = house.get(&format!("{case}/offices")).await;
    assert!(offices.text.contains("No offices are known here") && offices.text.contains("once the case is issued"));
}

#[tokio::test]
async fn an_office_of_the_country_of_the_case_is_published_by_whoever_says_that_they_know_its_rule() {
    let (mut house, case) = house().await;
    for (office, rule, warns) in [("qv-ask", "ask-office", "is asked before"), ("qv-on", "on", "nobody there writes")] {
        assert_eq!(put(&house, &case, office, &[]).await.status, StatusCode::SEE_OTHER);
        for language in crate::INTERFACE_LANGUAGES {
            house.language = language;
            let page = house.get(&format!("{case}/offices?office={office}")).await.text;
            assert!(page.contains(&format!("name=\"own_country\" value=\"{rule}\"")) && !page.contains(">offices-"));
        }
        house.language = "en";
        let refused = issue(&house, &case, office).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text.contains(warns) && refused.text.contains("box beside the button"), "{}", refused.text);
        let version = house.get(&case).await.value_of("version");
        let fields = [("version", version.as_str()), ("office", office), ("own_country", rule)];
        let done = house.post(&format!("{case}/offices/issue"), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    }
    let abroad = house.get(&format!("{case}/offices?office=ie")).await;
    assert!(!abroad.text.contains("own_country"), "the case is about another country: {}", abroad.text);
}

#[tokio::test]
async fn an_edition_without_any_way_is_an_error_that_says_how_to_ask_for_all() {
    let (house, case) = house().await;
    let version = house.get(&format!("{case}/offices?office=ie")).await.value_of("version");
    let fields = [("version", version.as_str()), ("office", "ie"), ("language", "en"), ("notes", "Kept.")];
    let wrong = house.post(&format!("{case}/offices"), &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["Choose at least one way", "href=\"#edition-channels\"", "id=\"edition-channels-wrong\"", "Kept."] {
        assert!(wrong.text.contains(part), "{part} is missing: {}", wrong.text);
    }
}

#[tokio::test]
async fn a_target_of_an_office_is_checked_like_those_of_the_case_and_has_all_their_ways() {
    let (house, case) = house().await;
    let nowhere = put(&house, &case, "ie", &[("target-1-office", "Minister for Rivers")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.text.contains("Minister for Rivers has no postal address"), "{}", nowhere.text);
    let masked = [("target-1-office", "Minister for Rivers"), ("target-1-emails", "[email protected]")];
    let masked = put(&house, &case, "ie", &masked).await;
    assert_eq!(masked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let says = "is what a web page shows in place of an e-mail address: put the real address here";
    assert!(masked.text.contains(says) && masked.text.contains("href=\"#target-1-emails\""), "{}", masked.text);
    let no_form = [("target-1-office", "Minister"), ("target-1-web-forms", "javascript:alert(1)")];
    let no_form = put(&house, &case, "ie", &no_form).await;
    assert!(no_form.text.contains("is not the address of a form"), "{}", no_form.text);
    let all = [
        ("target-1-office", "Minister for Rivers"),
        ("target-1-faxes", "+353 1 000 0001"),
        ("target-1-socials", "@rivers"),
        ("target-1-web-forms", "https://minister.example/write"),
    ];
    assert_eq!(put(&house, &case, "ie", &all).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&format!("{case}/offices?office=ie")).await.text;
    for (_, value) in all {
        assert!(page.contains(value), "{value} is missing: {page}");
    }
    assert!(page.contains("nothing says how a letter to Minister for Rivers begins"), "{page}");
    let opens = [all.as_slice(), &[("target-1-salutation", "Dear Minister,")]].concat();
    assert_eq!(put(&house, &case, "ie", &opens).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&format!("{case}/offices?office=ie")).await.text;
    assert!(page.contains("Dear Minister,") && !page.contains("nothing says how"), "{page}");
    assert_eq!(issue(&house, &case, "ie").await.status, StatusCode::SEE_OTHER);
    let id = case.rsplit('/').next().unwrap_or_default();
    let here = house.get(&format!("/en/cases/{id}@ie")).await.text;
    assert!(here.contains("+353 1 000 0001") && here.contains("https://minister.example/write"), "{here}");
}

#[tokio::test]
async fn a_target_that_an_office_added_follows_its_holder() {
    let (house, case) = house().await;
    let local = [
        ("target-1-name", "Siobhan Invented"),
        ("target-1-office", "Minister of Quays"),
        ("target-1-salutation", "Dear Minister Invented,"),
        ("target-1-emails", "siobhan@rivers.example"),
    ];
    assert_eq!(put(&house, &case, "ie", &local).await.status, StatusCode::SEE_OTHER);
    issue(&house, &case, "ie").await;
    let list = house.get("/desk/holders").await.text;
    let row = list.split("href=\"/desk/holders/").find(|row| row.contains("Minister of Quays")).unwrap_or_default();
    let office = format!("/desk/holders/{}", row.split('"').next().unwrap_or_default());
    let asked = [("to", "Aoife Other"), ("since", "2026-03-01")];
    let seen = house.post(&office, &[asked[0], asked[1], ("do", "look")]).await.text;
    assert!(seen.contains("Dear Minister Other,"), "{seen}");
    let done = house.post(&office, &[asked[0], asked[1], ("do", "change"), ("looked", "=Aoife Other")]).await.text;
    assert!(done.contains("One case was changed"), "{done}");
    let id = case.rsplit('/').next().unwrap_or_default();
    let shown = house.get(&format!("/en/cases/{id}@ie")).await.text;
    assert!(shown.contains("Aoife Other") && !shown.contains("Siobhan"), "{shown}");
    let story = house.get(&format!("/en/cases/{id}/story")).await.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(story.contains("Minister of Quays: Aoife Other in place of Siobhan Invented"), "{story}");
    assert!(house.get(&office).await.header("location").starts_with("/desk/holders/"));
}
