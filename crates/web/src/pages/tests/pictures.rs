//! A photograph is served as long as it may be, and not a moment longer.

use std::sync::Arc;

use axum::http::Method;
use casework::{Audience, Consent, ConsentRole, Decision, Deed, DeskRole, Fact, Language, Picture, Rendition, Scope};

use super::house::{House, TODAY, day, document, id};

fn consent(scope: &[Scope], until: &str) -> Deed {
    Deed::ConsentDecided(Consent::same(ConsentRole::Family, scope, Audience::Public, day(TODAY), day(until)))
}

fn picture() -> Picture {
    let rendition = |width: u32, jpeg: &[u8]| Rendition { width, height: width / 2, jpeg: jpeg.to_vec() };
    let english = Language::from_tag("en").expect("a language");
    Picture {
        large: rendition(1200, b"LARGE"),
        small: rendition(480, b"SMALL"),
        credit: "R. Faro".into(),
        descriptions: vec![(english, "Two people in white beside hives.".into())],
    }
}

async fn give(house: &House, case: &str) {
    let fact = Fact { day: day(TODAY), role: DeskRole::Desk, deed: Deed::PictureGiven };
    let rule = move |_: &casework::Case| Ok(Decision { fact: fact.clone() });
    let along = |_: &casework::Case| store::Along { picture: Some(Arc::new(picture())), ..store::Along::default() };
    let given = house.site.store.decide_along("test", &id(case), along, rule).await;
    assert!(matches!(given, Ok(store::Verdict::Done(_))));
}

const AGREED: [Scope; 3] = [Scope::Names, Scope::Facts, Scope::Photographs];

/// A live case with a photograph.
async fn pictured(house: &House) -> String {
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&live), consent(&AGREED, "2026-12-31")).await;
    give(house, &live).await;
    live
}

#[tokio::test]
async fn it_stands_on_the_page_with_its_description_and_credit() {
    let house = House::new();
    let live = pictured(&house).await;
    let page = house.get(&format!("/es/cases/{live}")).await.text();
    for words in [
        "width=\"1200\" height=\"600\" loading=\"lazy\"",
        "alt=\"Two people in white beside hives.\" lang=\"en\"",
        "Fotografía: R. Faro",
    ] {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
    let large = house.get(&format!("/cases/{live}/picture/large.jpg?5")).await;
    assert_eq!(
        (large.status.as_u16(), large.body.as_slice(), large.header("content-type")),
        (200, b"LARGE".as_slice(), "image/jpeg")
    );
    assert_eq!(large.header("cache-control"), "private, no-cache");
    let path = format!("/cases/{live}/picture/small.jpg");
    let tag = house.get(&path).await.header("etag").to_owned();
    let again = house.ask(Method::GET, &path, &[("if-none-match", &tag)], "").await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    assert_eq!(house.get(&format!("/cases/{live}/picture/other.jpg")).await.status, 404);
}

#[tokio::test]
async fn it_goes_with_hold_stop_and_consent() {
    let house = House::new();
    let ends = [
        Deed::Held,
        Deed::Stopped(casework::StopReason::Withheld),
        Deed::PictureTakenAway,
        consent(&AGREED[..2], "2026-12-31"),
        consent(&AGREED, "2026-03-01"),
    ];
    for end in ends {
        let live = pictured(&house).await;
        let file = format!("/cases/{live}/picture/small.jpg");
        assert_eq!(house.get(&file).await.status, 200);
        let word = end.word();
        house.deed(&id(&live), end).await;
        assert_eq!(house.get(&file).await.status, 404, "{word}");
        let page = house.get(&format!("/en/cases/{live}")).await.text();
        assert!(!page.contains("class=\"photograph\""), "{word}");
    }
    let live = pictured(&house).await;
    house.deed(&id(&live), Deed::Held).await;
    house.deed(&id(&live), Deed::HoldLifted).await;
    assert_eq!(house.get(&format!("/cases/{live}/picture/small.jpg")).await.status, 200, "a hold is not an end");
}

#[tokio::test]
async fn a_draft_shows_its_photograph_to_nobody() {
    let house = House::new();
    let draft = house.draft(&document("en")).await;
    house.deed(&id(&draft), consent(&AGREED, "2026-12-31")).await;
    give(&house, &draft).await;
    assert_eq!(house.get(&format!("/cases/{draft}/picture/large.jpg")).await.status, 404);
    let outside = house.get(&format!("/desk/cases/{draft}/picture/large.jpg")).await;
    assert_ne!(outside.header("content-type"), "image/jpeg", "only the desk sees it");
}
