//! What was taken back, and cases that are not for everybody.

use casework::{Audience, Consent, ConsentRole, Deed, Language, Narrowing, Scope, UrgentAction};
use documents::{CaseFile, Translation};

use super::house::{Answer, House, TODAY, day, document, id};
use crate::pages::named::hash;

const KEY: &str = "00112233445566778899aabbccddeeff";
const UNTIL: &str = "2026-05-01";
const MODEL: &str = "way=model&target=1&language=en&name=&place=&paper=a4";

/// What stands in lists, feeds and calendars, whatever a case is.
const GENERAL: [&str; 11] = [
    "/",
    "/en/",
    "/ar/",
    "/en/feed.atom",
    "/en/feed.json",
    "/en/deadlines.ics",
    "/en/follow",
    "/en/holdings",
    "/en/outcomes",
    "/en/real",
    "/robots.txt",
];

/// Everything below a case that is asked for with GET.
const BELOW: [&str; 5] = ["", "/write", "/real", "/reach", "/card"];

fn language(tag: &str) -> Language {
    Language::from_tag(tag).expect("a language")
}

/// A document whose words name both people.
fn naming(tag: &str) -> UrgentAction {
    let mut action = document(tag);
    action.title = Some("Olmo Rivas and Petra Sanz held at a secret place".into());
    action.summary.push("Olmo Rivas was seen on Monday. Petra Sanz was not.".into());
    let letter = action.letter.as_mut().expect("it has a letter");
    letter.paragraphs.push("Olmo Rivas must be free, and so must Petra Sanz.".into());
    action
}

/// A case for those with a link.
async fn closed(house: &House) -> String {
    let case = house.issue(&naming("en"), UNTIL, "2026-06-01").await;
    let scopes = [Scope::Facts, Scope::Names];
    let consent = Consent::same(ConsentRole::Family, &scopes, Audience::Closed, day(TODAY), day("2026-06-01"));
    house.deed(&id(&case), Deed::ConsentDecided(consent)).await;
    case
}

/// A translation whose words are those of the original.
fn translated(action: &UrgentAction, tag: &str) -> Deed {
    let translation = Translation::template(&CaseFile::from_reading(action), language(tag)).write();
    Deed::TranslationAdded { language: language(tag), translation }
}

#[tokio::test]
async fn a_letter_that_is_kept_is_the_one_that_was_asked_for() {
    let house = House::new();
    let case = house.issue(&naming("en"), UNTIL, "2026-06-01").await;
    let template = Translation::template(&CaseFile::from_reading(&naming("en")), language("es")).write();
    let is_value =
        |line: &str| ["title", "valediction", "salutation", "office"].iter().any(|key| line.starts_with(key));
    let spoken = |line: &str| match line {
        value if is_value(value) => value.replacen("= \"", "= \"Sí: ", 1),
        prose if prose.starts_with(char::is_uppercase) || prose.starts_with('{') => format!("Sí: {prose}"),
        other => other.to_owned(),
    };
    let translation = template.lines().map(spoken).collect::<Vec<_>>().join("\n") + "\n";
    house.deed(&id(&case), Deed::TranslationAdded { language: language("es"), translation }).await;
    let path = format!("/en/cases/{case}/letter.pdf");
    // A word that the page does not offer must not be kept in the place of one that it does.
    let odd = house.post(&path, &format!("{MODEL}&beside=letter-e%3Bs")).await.body;
    let beside = house.post(&path, &format!("{MODEL}&beside=letter-es")).await.body;
    assert!(
        odd.starts_with(b"%PDF-") && beside.starts_with(b"%PDF-") && odd != beside,
        "the Spanish letter is missing"
    );
    assert!(
        house.post(&path, &format!("{MODEL}&beside=letter-es")).await.body == beside,
        "the second reader gets another"
    );
}

fn says(answer: &Answer, what: &str) -> bool {
    answer.text().contains(what)
}

#[tokio::test]
async fn without_a_link_nothing_knows_of_a_closed_case() {
    let house = House::known();
    let case = closed(&house).await;
    house.deed(&id(&case), Deed::LinkGiven { hash: hash(KEY) }).await;
    for general in GENERAL {
        let answer = house.get(general).await;
        assert!(answer.status == 200 && !says(&answer, &case) && !says(&answer, "Rivas"), "{general}");
    }
    let wrong = format!("{case}~{}", "f".repeat(32));
    for named in [&case, &format!("{case}@ch"), &wrong] {
        for path in BELOW.map(|rest| format!("/en/cases/{named}{rest}")) {
            let answer = house.get(&path).await;
            assert!(answer.status == 404 && !says(&answer, "Rivas"), "{path}: {}", answer.status);
        }
        for path in ["", ".json", ".ics", "/picture/large.jpg"].map(|rest| format!("/cases/{named}{rest}")) {
            assert_eq!(house.get(&path).await.status, 404, "{path}");
        }
        for rest in ["letter", "letter.pdf", "by-hand", "postcard", "sent"] {
            assert_eq!(house.post(&format!("/en/cases/{named}/{rest}"), MODEL).await.status, 404, "{rest}");
        }
    }
    let copy = crate::mirror::make(&house.site, None).await.expect("a copy can be made");
    assert_eq!(copy.cases, 0);
    assert!(
        copy.files.iter().all(|(path, bytes)| !path.contains(&case) && !String::from_utf8_lossy(bytes).contains(&case))
    );
}

#[tokio::test]
async fn with_a_link_the_whole_case_is_there_and_every_way_in_it_keeps_the_link() {
    let house = House::known();
    let case = closed(&house).await;
    house.deed(&id(&case), Deed::LinkGiven { hash: hash(KEY) }).await;
    let keyed = format!("{case}~{KEY}");
    let page = house.get(&format!("/en/cases/{keyed}")).await;
    assert!(page.status == 200 && says(&page, "Olmo Rivas") && says(&page, "only for those who were given the link"));
    assert!(says(&page, &format!("/ar/cases/{keyed}")), "in another language too");
    assert!(!says(&page, "og:url") && !says(&page, "feed.atom") && !says(&page, "wa.me"), "it is not passed on");
    let write = house.get(&format!("/en/cases/{keyed}/write")).await;
    let letter = house.post(&format!("/en/cases/{keyed}/letter"), MODEL).await;
    for answer in [&page, &write, &letter, &house.get(&format!("/en/cases/{keyed}/real")).await] {
        assert_eq!(answer.status, 200, "{}", answer.text());
        let text = answer.text();
        let ways: Vec<&str> = text.split("/cases/").skip(1).collect();
        assert!(ways.len() > 2 && ways.iter().all(|way| way.starts_with(&keyed)), "a way loses the link: {text}");
        assert_eq!(answer.header("cache-control"), "private, no-store");
        assert!(answer.header("x-robots-tag").contains("noindex") && answer.header("etag").is_empty());
        assert!(!text.contains("act.example/cases"), "no address to pass on");
    }
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(write.header("referrer-policy"), "same-origin", "a form says where it comes from");
    assert_eq!(house.get(&format!("/en/cases/{keyed}/card")).await.status, 404);
    let data = house.get(&format!("/cases/{keyed}.json")).await;
    assert!(data.status == 200 && !says(&data, KEY), "{}", data.text());
    let day = house.get(&format!("/cases/{keyed}.ics")).await;
    assert!(day.status == 200 && says(&day, "DTSTART"), "{}", day.text());
    let encoded = house.get(&format!("/en/cases/{case}%7E{KEY}")).await;
    assert_eq!((encoded.status.as_u16(), encoded.header("cache-control")), (200, "private, no-store"));

    house.deed(&id(&case), Deed::LinkRevoked { hash: hash(KEY) }).await;
    for rest in BELOW {
        assert_eq!(house.get(&format!("/en/cases/{keyed}{rest}")).await.status, 404, "{rest}");
    }
    assert_eq!(house.post(&format!("/en/cases/{keyed}/letter"), MODEL).await.status, 404);
}

#[tokio::test]
async fn a_case_that_is_closed_leaves_the_lists_at_once() {
    let house = House::new();
    let case = house.issue(&naming("en"), UNTIL, "2026-06-01").await;
    assert!(says(&house.get("/en/").await, &case) && says(&house.get("/en/feed.atom").await, &case));
    house.deed(&id(&case), Deed::Narrowed(Narrowing::Public)).await;
    for general in GENERAL {
        assert!(!says(&house.get(general).await, &case), "{general}");
    }
    assert_eq!(house.get(&format!("/en/cases/{case}")).await.status, 404);
    let consent =
        Consent::same(ConsentRole::Family, &[Scope::Facts, Scope::Names], Audience::Public, day(TODAY), day(UNTIL));
    house.deed(&id(&case), Deed::ConsentDecided(consent)).await;
    assert_eq!(house.get(&format!("/en/cases/{case}")).await.status, 404, "no later decision opens it again");
}

#[tokio::test]
async fn a_name_that_was_taken_back_stands_nowhere() {
    // Everything is looked at as a copy has it, so that the copy can be made of the same house.
    let house = House::of_a_copy();
    let action = naming("en");
    let case = house.issue(&action, UNTIL, "2026-06-01").await;
    house.deed(&id(&case), translated(&action, "ar")).await;
    let pages = || {
        let own = BELOW.into_iter().flat_map(|rest| ["en", "es", "ar"].map(|tag| format!("/{tag}/cases/{case}{rest}")));
        let data = [format!("/cases/{case}.json"), format!("/cases/{case}.ics")];
        GENERAL.into_iter().map(str::to_owned).chain(own).chain(data).collect::<Vec<_>>()
    };
    assert!(says(&house.get(&format!("/ar/cases/{case}")).await, "Olmo Rivas"), "the test can fail");
    house.deed(&id(&case), Deed::Narrowed(Narrowing::Name("Olmo Rivas".into()))).await;
    for path in pages() {
        let answer = house.get(&path).await;
        assert!(!says(&answer, "Rivas"), "{path}: {}", answer.text());
    }
    for tag in ["en", "ar"] {
        let form = MODEL.replace("language=en", &format!("language={tag}"));
        for rest in ["letter", "by-hand"] {
            let letter = house.post(&format!("/{tag}/cases/{case}/{rest}"), &form).await;
            assert!(letter.status == 200 && !says(&letter, "Rivas") && says(&letter, "Petra Sanz"), "{tag}/{rest}");
        }
    }
    let copy = crate::mirror::make(&house.site, None).await.expect("a copy can be made");
    let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
    assert!(copy.files.values().all(|bytes| !text(bytes).contains("Rivas")));
    assert!(copy.files.values().any(|bytes| text(bytes).contains("Petra Sanz")));
}

#[tokio::test]
async fn words_that_were_taken_back_in_one_language_are_there_in_others() {
    let house = House::new();
    let action = naming("en");
    let case = house.issue(&action, UNTIL, "2026-06-01").await;
    house.deed(&id(&case), translated(&action, "ar")).await;
    house.deed(&id(&case), Deed::Narrowed(Narrowing::Language(language("ar")))).await;
    for rest in ["", "/write", "/real"] {
        let gone = house.get(&format!("/ar/cases/{case}{rest}")).await;
        assert!(gone.status == 410 && !says(&gone, "Rivas"), "{rest}: {}", gone.text());
        assert!(says(&gone, "سُحب النص") && says(&gone, &format!("/en/cases/{case}")), "{rest}: {}", gone.text());
    }
    assert!(!says(&house.get("/ar/").await, &case));
    assert_eq!(house.post(&format!("/ar/cases/{case}/letter"), MODEL).await.status, 410);
    let page = house.get(&format!("/en/cases/{case}")).await;
    assert!(page.status == 200 && says(&page, "Olmo Rivas"));
    let write = house.get(&format!("/en/cases/{case}/write")).await;
    assert!(!says(&write, "value=\"ar\" checked"), "no letter in it is offered");
    let data = house.get(&format!("/cases/{case}.json")).await;
    assert!(data.status == 200 && !says(&data, "\"ar\"") && says(&data, "\"en\""), "{}", data.text());
}

#[tokio::test]
async fn without_the_words_of_the_original_only_translations_are_read() {
    let house = House::new();
    let action = naming("en");
    let case = house.issue(&action, UNTIL, "2026-06-01").await;
    house.deed(&id(&case), translated(&action, "es")).await;
    house.deed(&id(&case), Deed::Narrowed(Narrowing::Language(language("en")))).await;
    for (tag, status) in [("en", 410), ("fr", 410), ("es", 200)] {
        assert_eq!(house.get(&format!("/{tag}/cases/{case}")).await.status, status, "{tag}");
    }
    let data = house.get(&format!("/cases/{case}.json")).await;
    assert!(says(&data, "\"stage\": \"live\"") && !says(&data, "\"en\""), "{}", data.text());
    let write = house.get(&format!("/es/cases/{case}/write")).await;
    assert!(write.status == 200, "one can still write: {}", write.text());
}
