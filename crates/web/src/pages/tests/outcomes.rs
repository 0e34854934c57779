//! What became of people: on the page of a case, in data and feeds, and in all cases together.

use casework::{Attribution, Certainty, Deed, Narrowing, Outcome, OutcomeKind, StopReason};
use serde_json::Value;

use super::house::{House, day, document, id};
use crate::words::INTERFACE_LANGUAGES;

fn outcome(person: Option<&str>, kind: OutcomeKind, source: &str) -> Deed {
    Deed::OutcomeJudged(Outcome {
        person: person.map(str::to_owned),
        kind,
        source: source.into(),
        as_of: day("2026-03-01"),
        certainty: Certainty::Reported,
        attribution: Attribution::default(),
    })
}

/// What the page of a case says became of people.
fn became(page: &str) -> String {
    let rest = page.split("id=\"became\"").nth(1).unwrap_or_default();
    rest.split("</section>").next().unwrap_or_default().to_owned()
}

/// The number beside words in the table of all outcomes.
fn number(page: &str, label: &str) -> String {
    let row = page.split(&format!("<th scope=\"row\">{label}</th>")).nth(1).unwrap_or_default();
    row.split('>').nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_page_says_what_became_of_each_person_the_newest_first() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = format!("/en/cases/{case}");
    assert_eq!(became(&house.get(&page).await.text()), "", "nothing was judged, and letters go");
    house.deed(&id(&case), outcome(None, OutcomeKind::Charged, "the court")).await;
    house.deed(&id(&case), outcome(Some("p2"), OutcomeKind::Released, "her lawyer")).await;
    let text = house.get(&page).await.text();
    let said = became(&text);
    let (petra, others) = (said.find("Petra Sanz"), said.find("Everybody else"));
    assert!(petra.is_some() && petra < others, "{said}");
    for part in ["Released", "Charged", "her lawyer", "As of 1 March 2026", "Reported by several", "nobody can know"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let place = |mark: &str| text.find(mark).unwrap_or_else(|| panic!("{mark} is missing"));
    assert!(place("id=\"became\"") < place("class=\"read first\""), "it stands above the story");
    house.deed(&id(&case), outcome(None, OutcomeKind::Safe, "the family")).await;
    let said = became(&house.get(&page).await.text());
    assert!(said.contains("Safe") && !said.contains("Petra Sanz") && !said.contains("Charged"), "{said}");
}

/// Issues a further document that is dated and says what became of somebody.
async fn update(house: &House, case: &str, issued: &str, status: &str) {
    let mut action = document("en");
    action.issued = Some(day(issued));
    action.people[0].status = Some(status.into());
    let words = documents::CaseFile::from_reading(&action).write();
    let document = casework::Imported {
        media_type: "text/plain".into(),
        sha256: String::new(),
        text: String::new(),
        language: action.language.clone(),
        remarks: Vec::new(),
    };
    let prepared = casework::Prepared { document, words, settled: Vec::new() };
    house.deed(&id(case), Deed::UpdatePrepared(prepared)).await;
    let deadline = Some(casework::Deadline::on(day("2026-04-13")));
    house.deed(&id(case), Deed::Updated { deadline, after: None }).await;
}

#[tokio::test]
async fn who_they_are_says_the_newest_of_each_with_its_day() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let shown = async |what: &str| {
        for path in [format!("/en/cases/{case}"), "/en/".to_owned()] {
            let text = house.get(&path).await.text();
            assert!(text.contains(what), "{path}: {what}: {text}");
        }
    };
    let plain = house.get("/en/").await.text();
    assert!(!plain.contains("as of"), "nothing is known: {plain}");
    update(&house, &case, "2026-02-20", "moved to Puerto Salvo").await;
    shown(
        "<strong><bdi lang=\"en\">moved to Puerto Salvo</bdi></strong> <span class=\"quiet\">(as of 20 February 2026)",
    )
    .await;
    house.deed(&id(&case), outcome(Some("p1"), OutcomeKind::Released, "his brother")).await;
    shown("<strong>Released</strong> <span class=\"quiet\">(as of 1 March 2026)").await;
    update(&house, &case, "2026-03-02", "arrested again").await;
    shown("<bdi lang=\"en\">arrested again</bdi></strong> <span class=\"quiet\">(as of 2 March 2026)").await;
    house.deed(&id(&case), outcome(Some("p1"), OutcomeKind::NoneKnown, "nobody")).await;
    shown("arrested again").await;
}

#[tokio::test]
async fn a_closed_case_says_so_also_when_nobody_judged() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&case), Deed::Closed).await;
    for language in INTERFACE_LANGUAGES {
        let page = house.get(&format!("/{language}/cases/{case}")).await;
        assert_eq!(page.status, 200);
        assert!(became(&page.text()).contains(&format!("href=\"/{language}/outcomes\"")), "{}", page.text());
        assert!(!page.text().contains(">outcomes-"), "no key is shown");
    }
    let english = became(&house.get(&format!("/en/cases/{case}")).await.text());
    assert!(english.contains("Nobody has said yet what became of the people."), "{english}");
    assert_eq!(house.get(&format!("/en/cases/{case}/write")).await.status, 410);
}

#[tokio::test]
async fn data_and_feeds_say_it() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&case), outcome(None, OutcomeKind::NoneKnown, "nobody")).await;
    house.deed(&id(&case), outcome(Some("p1"), OutcomeKind::Exiled, "his brother")).await;
    let data: Value = serde_json::from_str(&house.get(&format!("/cases/{case}.json")).await.text()).expect("JSON");
    let (first, second) = (&data["outcomes"][0], &data["outcomes"][1]);
    assert!(first["person"] == "p1" && first["name"] == "Olmo Rivas" && first["kind"] == "exiled", "{data}");
    assert!(first["source"] == "his brother" && first["as_of"] == "2026-03-01", "{data}");
    assert!(first["certainty"] == "reported" && first["attribution"] == "cannot-be-determined", "{data}");
    assert!(second["person"].is_null() && second["kind"] == "none-known", "{data}");
    let feed = house.get("/en/feed.atom").await.text();
    assert!(feed.contains("<title>What became of the people: Two beekeepers held at a secret place</title>"), "{feed}");
    assert!(feed.contains("Olmo Rivas · Exiled") && feed.contains("<updated>2026-03-02T00:00:02Z</updated>"), "{feed}");
    let feed: Value = serde_json::from_str(&house.get("/en/feed.json").await.text()).expect("JSON");
    assert!(feed["items"][0]["title"].as_str().is_some_and(|title| title.starts_with("What became of")), "{feed}");
    let dates = house.get("/en/deadlines.ics").await.text().replace("\r\n ", "");
    assert!(dates.contains("Last day for a letter: Two beekeepers"), "a calendar says the day: {dates}");
    // A case on hold says nothing of it.
    house.deed(&id(&case), Deed::Held).await;
    for path in ["/en/feed.atom".to_owned(), format!("/cases/{case}.json"), "/en/outcomes".into()] {
        let text = house.get(&path).await.text();
        assert!(!text.contains("his brother") && !text.contains("exiled"), "{path}: {text}");
    }
}

#[tokio::test]
async fn a_name_that_was_taken_back_stands_in_no_outcome() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&case), outcome(Some("p1"), OutcomeKind::Released, "the mother of Olmo Rivas")).await;
    let feed = house.get("/en/feed.atom").await.text();
    assert!(feed.contains("<title>What became of Olmo Rivas: Two beekeepers"), "{feed}");
    house.deed(&id(&case), Deed::Narrowed(Narrowing::Name("Olmo Rivas".into()))).await;
    let said = became(&house.get(&format!("/en/cases/{case}")).await.text());
    assert!(said.contains("A person whose name is not shown") && said.contains("Released"), "{said}");
    assert!(!said.contains("Olmo Rivas") && said.contains("because it names somebody"), "{said}");
    let data: Value = serde_json::from_str(&house.get(&format!("/cases/{case}.json")).await.text()).expect("JSON");
    let first = &data["outcomes"][0];
    assert!(first["person"] == "p1" && first["name"].is_null() && first["source"].is_null(), "{data}");
    assert!(!house.get("/en/feed.atom").await.text().contains("What became of Olmo"));
    let all = house.get("/en/outcomes").await.text();
    assert!(all.contains("A person whose name is not shown") && !all.contains("Olmo Rivas"), "{all}");
}

#[tokio::test]
async fn all_outcomes_stand_beside_all_cases() {
    let house = House::new();
    let empty = house.get("/en/outcomes").await.text();
    assert!(empty.contains("No case has been published yet."), "{empty}");
    house.draft(&document("en")).await;
    let told = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&told), outcome(Some("p1"), OutcomeKind::Transferred, "his lawyer")).await;
    house.deed(&id(&told), outcome(Some("p1"), OutcomeKind::Released, "his lawyer")).await;
    let silent = house.issue(&document("en"), "2026-02-20", "2026-12-31").await;
    house.deed(&id(&silent), outcome(None, OutcomeKind::NoneKnown, "the desk")).await;
    let mut secret = document("en");
    secret.title = Some("The title of the stopped case".into());
    let stopped = house.issue(&secret, "2026-04-13", "2026-12-31").await;
    house.deed(&id(&stopped), outcome(None, OutcomeKind::Died, "the hospital")).await;
    house.deed(&id(&stopped), Deed::Stopped(StopReason::Withheld)).await;
    let page = house.get("/en/outcomes").await.text();
    assert!(page.contains("3 cases were published.") && page.contains("1 of them was deleted, stopped"), "{page}");
    assert!(
        page.contains("The cases shown here are about 4 people or groups.") && page.contains("As of 2 March 2026."),
        "{page}"
    );
    for (label, count) in [
        ("Released", "1"),
        ("Moved to another place", "0"),
        ("No change is known", "2"),
        ("Nobody has judged it", "1"),
        ("Died", "0"),
        ("All", "4"),
    ] {
        assert_eq!(number(&page, label), count, "{label}: {page}");
    }
    assert!(page.contains("Nobody can say what letters changed."), "{page}");
    assert!(page.contains(&format!("href=\"/en/cases/{told}\"")) && page.contains(&format!("/en/cases/{silent}\"")));
    assert!(!page.contains(&stopped) && !page.contains("stopped case") && !page.contains("the hospital"), "{page}");
    // The longest bar is that of the most people; who has nobody has none.
    let bars: Vec<&str> = page.split("<path d=\"M0 0h").skip(1).filter_map(|rest| rest.split('v').next()).collect();
    assert_eq!(bars, ["50", "100", "50"], "{page}");
}

#[tokio::test]
async fn the_page_of_all_outcomes_is_whole_in_each_language_and_linked() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&case), outcome(Some("p1"), OutcomeKind::Contact, "his sister")).await;
    for language in INTERFACE_LANGUAGES {
        let page = house.get(&format!("/{language}/outcomes")).await;
        let (status, text) = (page.status, page.text());
        assert_eq!(status, 200);
        assert!(text.contains("<h1") && text.contains("</html>") && text.contains("<bdi>Olmo Rivas</bdi>"), "{text}");
        assert!(!text.contains(">outcomes-") && !text.contains(" style="), "{text}");
        assert_eq!(text.contains("dir=\"rtl\">"), language == "ar", "{text}");
        for path in [format!("/{language}/"), format!("/{language}/cases/{case}")] {
            let linked = house.get(&path).await.text();
            assert!(linked.contains(&format!("href=\"/{language}/outcomes\"")), "{path}");
        }
    }
    assert_eq!(house.get("/xx/outcomes").await.status, 404);
    // It is kept until something changes.
    let first = house.ask(axum::http::Method::GET, "/en/outcomes", &[], "").await;
    let again = [("if-none-match", first.header("etag"))];
    assert_eq!(house.ask(axum::http::Method::GET, "/en/outcomes", &again, "").await.status, 304);
    house.deed(&id(&case), outcome(Some("p2"), OutcomeKind::Contact, "her sister")).await;
    assert_eq!(house.ask(axum::http::Method::GET, "/en/outcomes", &again, "").await.status, 200);
}
