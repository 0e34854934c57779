//! Pages are kept, and are never old.

use axum::http::Method;
use casework::{Day, Deed};

use super::house::{Answer, House, document, id};

/// What a page may weigh, compressed: the first flight of a new connection (ten segments of 1,460 bytes less headers).
const FIRST_FLIGHT: usize = 14_336;

async fn packed(house: &House, path: &str) -> Answer {
    house.ask(Method::GET, path, &[("accept-encoding", "gzip, br")], "").await
}

#[tokio::test]
async fn a_page_fits_the_first_flight() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    // Days with letters, so that the picture of the counts is there.
    let case = id(&live);
    for number in 0..40_u8 {
        let day = Day::constant(2026, 3, 2).saturating_add(std::time::Duration::from_secs(86400 * u64::from(number)));
        let key = casework::ActKey([number; 16]);
        let kind = casework::ActKind::SaidSent { key, channel: casework::Channel::Letter };
        let recorded = house.site.store.record(casework::Act { case: case.clone(), office: None, kind, day }).await;
        assert_eq!(recorded, Ok(store::Recorded::Counted));
    }
    house.clock.wait(41 * 24 * 3600 * 1000);
    for language in crate::INTERFACE_LANGUAGES {
        for path in [format!("/{language}/"), format!("/{language}/cases/{live}")] {
            let page = packed(&house, &path).await;
            assert_eq!(page.header("content-encoding"), "gzip");
            println!("{path}: {} bytes", page.body.len());
            assert!(page.body.len() < FIRST_FLIGHT, "{path}: {} bytes", page.body.len());
        }
    }
}

#[tokio::test]
async fn a_reader_who_has_the_page_is_told_so() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}");
    let first = house.get(&path).await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let again = house.ask(Method::GET, &path, &[("if-none-match", first.header("etag"))], "").await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    let head = house.ask(Method::HEAD, &path, &[], "").await;
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
}

#[tokio::test]
async fn a_deed_shows_at_once_a_count_within_a_second_a_day_at_midnight() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}");
    assert!(house.get(&path).await.text().contains("42 days left"));
    assert_eq!(house.get(&format!("{path}/write")).await.status, 200);
    let one = "<dt>opening of the writing page</dt><dd>1</dd>";
    assert!(!house.get(&path).await.text().contains(one), "counts may wait for a second");
    house.clock.wait(1000);
    assert!(house.get(&path).await.text().contains(one), "and no longer");
    house.clock.wait(12 * 3600 * 1000);
    assert!(house.get(&path).await.text().contains("41 days left"));
    assert!(house.get("/en/").await.text().contains("41 days left"));
    house.deed(&id(&live), Deed::Held).await;
    assert!(house.get(&path).await.text().contains("This case is on hold"));
    assert!(house.get("/en/").await.text().contains("No case is open today"));
}

#[tokio::test]
async fn the_first_page_speaks_the_readers_language() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let spanish = [("accept-language", "es-MX,es;q=0.9,en;q=0.5")];
    let front = house.ask(Method::GET, "/", &spanish, "").await;
    assert!(front.text().contains("<html lang=\"es\""));
    assert!(front.header("vary").contains("accept-language"));
    let case = house.ask(Method::GET, &format!("/cases/{live}"), &spanish, "").await;
    assert_eq!((case.status.as_u16(), case.header("location")), (303, format!("/es/cases/{live}").as_str()));
    assert_eq!(house.get("/es").await.header("location"), "/es/");
}
