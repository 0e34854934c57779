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

#[tokio::test]
async fn a_form_comes_from_the_address_that_people_use_whatever_a_proxy_makes_of_it() {
    let (origin, onion) = ("https://Act.example:443", "http://clamor.onion");
    let settings = Settings { origin: Some(origin.into()), onion: Some(onion.into()), ..Settings::default() };
    let leave = async |house: &House, from: &str| {
        // A browser that does not say Sec-Fetch-Site, behind a proxy that asks for the pages by another name.
        let form = ("content-type", "application/x-www-form-urlencoded");
        house.ask(Method::POST, "/desk/leave", &[form, ("host", "127.0.0.1:8080"), ("origin", from)], Vec::new()).await
    };
    for from in ["https://act.example", "http://clamor.onion", "http://127.0.0.1:8080"] {
        let house = House::with(settings.clone());
        assert_eq!(leave(&house, from).await.status, StatusCode::OK, "{from}");
    }
    for from in ["https://other.example", "http://act.example", "https://act.example:444", "null"] {
        let house = House::with(settings.clone());
        assert_eq!(leave(&house, from).await.status, StatusCode::FORBIDDEN, "{from}");
        assert_eq!(leave(&House::new(), from).await.status, StatusCode::FORBIDDEN, "{from}");
    }
    assert_eq!(
        leave(&House::new(), "http://127.0.0.1:8080").await.status,
        StatusCode::OK,
        "else the one that was asked"
    );
}

#[tokio::test]
async fn a_language_is_chosen_on_the_page_where_one_is() {
    let house = House::entered().await;
    let case = house.import(super::house::TWIN).await;
    for path in ["/desk/new".to_owned(), "/desk/people".to_owned(), case.clone(), format!("{case}/history")] {
        let page = house.get(&path).await.text;
        assert!(page.contains("<a href=\"?lang=fr\" lang=\"fr\"") && !page.contains("/desk?lang="), "{path}");
        assert!(house.get(&format!("{path}?lang=fr")).await.text.contains("<html lang=\"fr\""), "{path}");
        assert!(house.get(&format!("{path}?lang=en")).await.text.contains("<html lang=\"en\""), "{path}");
    }
    // There the address says in which language a page is wanted, and nobody else's changes.
    assert!(house.get(&format!("{case}/preview?lang=fr")).await.text.contains("<html lang=\"fr\""));
    assert!(house.get("/desk").await.text.contains("<html lang=\"en\""));
    let refused = house.post(&format!("{case}/translations?lang=fr"), &[]).await;
    assert!(refused.text.contains("<html lang=\"en\""), "a form chooses nothing");
}

#[tokio::test]
async fn whoever_is_not_in_chooses_a_language_and_keeps_it() {
    let mut house = House::new();
    for path in ["/desk", "/desk/cases/0000000000000000", "/desk/enter/x"] {
        let page = house.get(&format!("{path}?lang=ar")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(page.text.contains("<html lang=\"ar\"") && page.text.contains("href=\"?lang=es\""), "{path}");
    }
    assert_eq!(house.get("/desk/sign-in?lang=ar").await.header("location"), "/desk?lang=ar");
    assert_eq!(house.get("/desk/sign-in?lang=xx").await.header("location"), "/desk");

    let invited = crate::invitation::invite(
        &house.site.store,
        &*house.site.world,
        house.site.today(),
        casework::DeskRole::Editor,
    );
    let link = invited.await.expect("the store takes it");
    let page = house.get(&format!("{link}?lang=es")).await;
    assert!(page.status == StatusCode::OK && page.text.contains("<html lang=\"es\""), "{}", page.text);
    let to = format!("{link}?lang=es");
    assert!(
        page.text.contains(&format!("action=\"{to}\"")) && page.text.contains("href=\"?lang=fr\""),
        "{}",
        page.text
    );
    let entered = house.post(&to, &[]).await;
    entered.header("set-cookie").split(';').next().unwrap_or_default().clone_into(&mut house.cookie);
    assert!(house.get("/desk").await.text.contains("<html lang=\"es\""), "the session speaks it");
}

#[tokio::test]
async fn what_is_carried_to_the_page_to_sign_in_goes_along_into_another_language() {
    let house = House::new();
    let page = house.post("/desk/cases/0000000000000000/values", &[("title", "Typed words")]).await;
    assert!(page.text.contains("form=\"sign-in\" name=\"speak\" value=\"es\""), "{}", page.text);
    assert!(!page.text.contains("?lang="), "no link throws it away");
    let carried =
        [("carried-to", "/desk/cases/0000000000000000/values"), ("carried:title", "Typed words"), ("speak", "es")];
    let spanish = house.post("/desk/sign-in", &carried).await;
    assert!(spanish.text.contains("<html lang=\"es\"") && spanish.text.contains("Typed words"), "{}", spanish.text);
    assert!(spanish.text.contains("<input type=\"hidden\" name=\"lang\" value=\"es\">"), "{}", spanish.text);
}

#[tokio::test]
async fn a_no_at_the_desk_leads_back_to_the_board() {
    let house = House::entered().await;
    let page = house.get("/desk/nothing").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text.contains("<a class=\"button plain\" href=\"/desk\">"), "{}", page.text);
    assert!(page.text.contains("action=\"/desk/leave\""), "it has the frame of the desk");
}

#[tokio::test]
async fn what_is_wrong_with_a_passkey_stands_in_its_form() {
    let settings = Settings { origin: Some("https://act.example".into()), ..Settings::default() };
    let house = House::with(settings).at_the_desk().await;
    let page = house.post("/desk/people/passkey", &[("name", ""), ("credential", "{}")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["<a href=\"#passkey-name\">", "id=\"passkey-name-wrong\"", "passkey-name-wrong\" aria-invalid=\"true\""]
    {
        assert!(page.text.contains(words), "{words} is missing: {}", page.text);
    }
    assert!(!page.text.contains("id=\"account-name-wrong\""), "the other form has nothing wrong");
    let page = house.post("/desk/people/passkey", &[("name", "A. B."), ("credential", "{}")]).await;
    assert!(
        page.text.contains("<a href=\"#passkey-make\">") && page.text.contains("id=\"passkey-wrong\""),
        "{}",
        page.text
    );
    let page = house.post("/desk/people/password", &[("name", ""), ("password", "x")]).await;
    assert!(
        page.text.contains("<a href=\"#account-name\">") && !page.text.contains("passkey-name-wrong"),
        "{}",
        page.text
    );
}
