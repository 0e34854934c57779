//! A form that was opened before something changed: nothing goes out that says what does not hold any more, and nothing that was
//! typed is lost.

use casework::{Deadline, Deed, Imported, Prepared, Target, UrgentAction};

use super::house::{Answer, House, TODAY, day, document, id};

/// What people type, made for a version of the case.
fn typed(version: u32, rest: &str) -> String {
    format!(
        "way=own&target=1&own_language=en&name=A.+Writer&place=Salvo&paper=a4&why=They+keep+bees.&version={version}{rest}"
    )
}

const ROUTES: [&str; 5] = ["letter", "letter.pdf", "by-hand", "postcard", "postcard.pdf"];

/// What somebody asked in the field that holds what the case asks.
const ASKED: &str = "&ask=Say+where+they+are+held.";

/// The document that comes later: another minister, another demand.
fn later() -> UrgentAction {
    let mut action = document("en");
    action.targets[0] = Target { name: Some("Ilse Marn".into()), ..action.targets[0].clone() };
    action.demands[0].text = "Let them see a doctor.".into();
    action.deadline = Some(Deadline::on(day("2026-05-04")));
    action
}

fn imported(action: &UrgentAction) -> Imported {
    Imported {
        media_type: "text/plain".into(),
        sha256: String::new(),
        text: String::new(),
        language: action.language.clone(),
        remarks: Vec::new(),
    }
}

/// Issues a further document.
async fn update(house: &House, case: &str, action: &UrgentAction, until: Option<&str>) {
    let document = imported(action);
    let words = documents::CaseFile::from_reading(action).write();
    house.deed(&id(case), Deed::UpdatePrepared(Prepared { document, words, settled: Vec::new() })).await;
    let deadline = until.map(|until| Deadline::on(day(until)));
    house.deed(&id(case), Deed::Updated { deadline, after: None }).await;
}

async fn post(house: &House, case: &str, route: &str, form: &str) -> Answer {
    house.post(&format!("/en/cases/{case}/{route}"), form).await
}

fn version(house: &House, case: &str) -> u32 {
    house.site.store.case(&id(case)).map_or(0, |case| case.version)
}

#[tokio::test]
async fn a_form_that_was_opened_before_a_further_document_comes_back_whole() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    let opened = house.get(&format!("/en/cases/{case}/write")).await.text();
    assert!(opened.contains(&format!("name=\"version\" value=\"{seen}\"")), "{opened}");
    let form = typed(seen, "&ask=Say+where+they+are+held.");
    assert_eq!(post(&house, &case, "letter", &form).await.status, 200);
    update(&house, &case, &later(), Some("2026-05-04")).await;
    for route in ROUTES {
        let answer = post(&house, &case, route, &form).await;
        let text = answer.text();
        assert_eq!(answer.status, 409, "{route}: {text}");
        for said in [
            "id=\"since\"",
            "Nadia Ferro any more",
            "Ilse Marn now",
            "until 4 May 2026",
            "The field has the new demands",
        ] {
            assert!(text.contains(said), "{route}: {said}: {text}");
        }
        for kept in ["They keep bees.", "A. Writer", "Let them see a doctor."] {
            assert!(text.contains(kept), "{route}: {kept}");
        }
    }
    let own = typed(seen, "&ask=Please+let+them+go.");
    let text = post(&house, &case, "letter", &own).await.text();
    assert!(text.contains("Please let them go.") && text.contains("Your own words are as you wrote them"), "{text}");
    let now = version(&house, &case);
    assert!(text.contains(&format!("name=\"version\" value=\"{now}\"")), "sent again, it goes: {text}");
    let letter = post(&house, &case, "letter", &typed(now, "&ask=Please+let+them+go.")).await;
    assert!(letter.status == 200 && letter.text().contains("Ilse Marn"), "{}", letter.text());
}

#[tokio::test]
async fn what_is_decided_at_the_desk_alone_disturbs_nobody() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    let words = house.site.store.case(&id(&case)).map(|case| case.original().words.clone()).unwrap_or_default();
    let deadline = Some(Deadline::on(day("2026-04-13")));
    let same = words.replace("since autumn", "since the autumn");
    house.deed(&id(&case), Deed::Corrected { case_file: same, deadline: deadline.clone() }).await;
    assert_eq!(post(&house, &case, "letter", &typed(seen, ASKED)).await.status, 200);
    assert_eq!(post(&house, &case, "letter", &typed(999, ASKED)).await.status, 200, "a version that never was");
    let form = typed(seen, ASKED).replace(&format!("version={seen}"), "version=x");
    assert_eq!(post(&house, &case, "letter", &form).await.status, 200, "a form that is none of ours");
    let other = words.replace("Nadia Ferro", "Ilse Marn");
    house.deed(&id(&case), Deed::Corrected { case_file: other, deadline }).await;
    let answer = post(&house, &case, "letter", &typed(seen, ASKED)).await;
    assert!(answer.status == 409 && answer.text().contains("Ilse Marn now"), "a holder who changed: {}", answer.text());
    assert!(!answer.text().contains("newer information"), "no newer document holds");
}

#[tokio::test]
async fn the_target_that_was_chosen_stays_chosen() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    let mut action = document("en");
    action.targets.remove(0);
    update(&house, &case, &action, Some("2026-04-13")).await;
    let form = typed(seen, ASKED).replace("target=1", "target=2");
    let text = post(&house, &case, "letter", &form).await.text();
    assert!(text.contains("name=\"target\" value=\"1\"") && text.contains("Nadia Ferro any more"), "{text}");
}

#[tokio::test]
async fn what_was_sent_counts_and_is_told_what_is_new() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    update(&house, &case, &later(), Some("2026-05-04")).await;
    let form = format!("key=00112233445566778899aabbccddeeff&channel=letter&version={seen}");
    let answer = post(&house, &case, "sent", &form).await;
    assert_eq!(answer.header("location"), format!("/en/cases/{case}/sent?changed=1#counted"));
    assert_eq!(house.site.store.tally(&id(&case)).expect("counts can be read").said_sent, 1);
    let thanks = house.get(&format!("/en/cases/{case}/sent?changed=1")).await.text();
    assert!(thanks.contains("the case has changed"), "{thanks}");
}

#[tokio::test]
async fn a_document_that_ends_the_appeals_says_closed_to_every_form() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    update(&house, &case, &later(), None).await;
    for route in ROUTES.into_iter().chain(["sent"]) {
        let answer = post(&house, &case, route, &typed(seen, ASKED)).await;
        assert!(answer.status == 410 && answer.text().contains("This case is closed"), "{route}: {}", answer.text());
    }
    assert!(day(TODAY) < day("2026-04-13"), "its day had not come");
}

#[tokio::test]
async fn every_language_says_what_changed() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    update(&house, &case, &later(), Some("2026-05-04")).await;
    for tag in crate::INTERFACE_LANGUAGES {
        let answer = house.post(&format!("/{tag}/cases/{case}/letter"), &typed(seen, ASKED)).await;
        let text = answer.text();
        assert!(
            answer.status == 409 && text.contains("id=\"since\"") && text.contains("They keep bees."),
            "{tag}: {text}"
        );
        assert!(!text.contains(">since-"), "a key without words: {text}");
    }
}

#[tokio::test]
async fn nobody_learns_that_something_is_being_prepared() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let pages = [
        format!("/en/cases/{case}"),
        format!("/cases/{case}.json"),
        "/en/feed.atom".into(),
        "/en/deadlines.ics".into(),
    ];
    let mut before = Vec::new();
    for page in &pages {
        before.push(house.get(page).await.text());
    }
    let prepared = Prepared {
        document: imported(&later()),
        words: documents::CaseFile::from_reading(&later()).write(),
        settled: Vec::new(),
    };
    house.clock.go_to("2026-03-02T20:00:00Z");
    house.deed(&id(&case), Deed::UpdatePrepared(prepared)).await;
    for (page, before) in pages.iter().zip(&before) {
        assert!(house.get(page).await.text() == *before, "{page} tells of it");
    }
    house.deed(&id(&case), Deed::Updated { deadline: Some(Deadline::on(day("2026-05-04"))), after: None }).await;
    for page in &pages {
        let text = house.get(page).await.text();
        let newest =
            ["5 May 2026", "4 May 2026", "2026-05-04", "20260504", "20260505"].iter().any(|until| text.contains(until));
        assert!(newest, "{page} says the newest: {text}");
    }
    let real = house.get(&format!("/en/cases/{case}/real")).await;
    assert_eq!(real.status, 200);
}

#[tokio::test]
async fn a_case_as_it_was_is_read_once_for_all_who_come_with_an_old_form() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let seen = version(&house, &case);
    update(&house, &case, &later(), Some("2026-05-04")).await;
    assert_eq!(post(&house, &case, "letter", &typed(seen, ASKED)).await.status, 409);
    let read = || -> Result<_, store::StoreError> { panic!("it is read anew for each form") };
    let then = house.site.ready.then((&id(&case), None), seen, read);
    assert!(then.is_ok_and(|then| then.is_some()));
}
