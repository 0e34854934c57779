//! Who gets in, for how long, and with what cookie.

use axum::http::{Method, StatusCode};

use super::house::House;
use crate::Settings;

#[tokio::test]
async fn a_link_opens_the_desk_once() {
    let mut house = House::new();
    let link = house.link().await;
    let answer = house.enter(&link).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/desk"));
    assert_eq!(house.get("/desk").await.status, StatusCode::OK);
    let again = house.get(&link).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.text.contains("clamor desk invite"), "the page says what to do");
    assert_eq!(again.header("set-cookie"), "");
}

#[tokio::test]
async fn the_cookie_stays_at_the_desk_and_out_of_scripts() {
    let mut house = House::new();
    let link = house.link().await;
    let cookie = house.enter(&link).await.header("set-cookie").to_owned();
    for part in ["desk=", "; Path=/desk", "; HttpOnly", "; SameSite=Strict"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert!(!cookie.contains("Secure"), "without TLS a secure cookie would never come back: {cookie}");

    let settings = Settings { origin: Some("https://act.example".into()), ..Settings::default() };
    let mut house = House::with(settings);
    let link = house.link().await;
    let cookie = house.enter(&link).await.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Secure-desk=") && cookie.ends_with("; Secure"), "{cookie}");
    assert_eq!(house.get("/desk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn looking_at_the_headers_does_not_use_a_link_up() {
    let mut house = House::new();
    let link = house.link().await;
    assert_eq!(house.ask(Method::HEAD, &link, &[], Vec::new()).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.enter(&link).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_comes_from_another_site_takes_one_step_more() {
    let house = House::new();
    let link = house.link().await;
    let answer = house.ask(Method::GET, &link, &[("sec-fetch-site", "cross-site")], Vec::new()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("set-cookie").starts_with("desk=") && answer.text.contains("href=\"/desk\""));
}

#[tokio::test]
async fn a_link_holds_today_and_tomorrow() {
    let mut house = House::new();
    let (first, second) = (house.link().await, house.link().await);
    house.wait_hours(24);
    assert_eq!(house.enter(&first).await.status, StatusCode::SEE_OTHER);
    house.wait_hours(24);
    assert_eq!(house.enter(&second).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn without_a_session_nothing_of_the_desk_is_shown() {
    let house = House::new();
    let paths = [
        "/desk",
        "/desk/new",
        "/desk/cases/0000000000000000",
        "/desk/cases/..%2f..%2fx",
        "/desk/x/y",
        "/desk/enter/0123456789abcdef0123456789abcdef",
        "/desk/cases/0000000000000000/preview",
        "/desk/cases/0000000000000000/case.case.md",
    ];
    for path in paths {
        let answer = house.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    for path in ["/desk/new", "/desk/cases/0000000000000000/hold", "/desk/cases/0000000000000000/values"] {
        assert_eq!(house.post(path, &[("a", "b")]).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    // Leaving works for everybody: it is what wipes the device.
    let left = house.post("/desk/leave", &[]).await;
    assert!(left.status == StatusCode::OK && left.text.contains("data-keep-forget"));
}

#[tokio::test]
async fn a_session_ends_by_leaving_and_by_being_idle() {
    let mut house = House::entered().await;
    house.wait_hours(11);
    assert_eq!(house.get("/desk").await.status, StatusCode::OK, "each step begins the hours again");
    house.wait_hours(11);
    assert_eq!(house.get("/desk").await.status, StatusCode::OK);
    let left = house.post("/desk/leave", &[]).await;
    assert!(left.status == StatusCode::OK && left.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(house.get("/desk").await.status, StatusCode::FORBIDDEN, "the key is worth nothing any more");

    let link = house.link().await;
    house.enter(&link).await;
    house.wait_hours(13);
    assert_eq!(house.get("/desk").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn one_session_too_many_ends_the_one_that_was_idle_for_longest() {
    let mut house = House::entered().await;
    let (first, mut second) = (house.cookie.clone(), String::new());
    for number in 1..=64 {
        house.wait_minutes(1);
        let link = house.link().await;
        house.enter(&link).await;
        if number == 1 {
            second.clone_from(&house.cookie);
        }
    }
    assert_eq!(house.get("/desk").await.status, StatusCode::OK, "the newest is in");
    house.cookie = first;
    assert_eq!(house.get("/desk").await.status, StatusCode::FORBIDDEN, "the first made room");
    house.cookie = second;
    assert_eq!(house.get("/desk").await.status, StatusCode::OK, "no other had to");
}

#[tokio::test]
async fn the_language_is_the_browsers_until_one_is_chosen() {
    let mut house = House::entered().await;
    house.language = "es";
    assert!(house.get("/desk").await.text.contains("<html lang=\"es\""));
    assert!(house.get("/desk?lang=en").await.text.contains("<html lang=\"en\""));
    assert!(house.get("/desk/new").await.text.contains("<html lang=\"en\""), "it stays chosen");
    assert!(house.get("/desk?lang=xx").await.text.contains("<html lang=\"en\""), "an unknown one changes nothing");
}

#[tokio::test]
async fn a_form_from_another_site_does_nothing() {
    let house = House::entered().await;
    let headers = [("sec-fetch-site", "cross-site"), ("content-type", "application/x-www-form-urlencoded")];
    let answer = house.ask(Method::POST, "/desk/leave", &headers, Vec::new()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(house.get("/desk").await.status, StatusCode::OK);
}
