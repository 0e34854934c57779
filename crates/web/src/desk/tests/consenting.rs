//! Consent that is recorded thing by thing, a part that is taken back, links.

use axum::http::StatusCode;

use super::house::{Answer, House, TWIN};

/// Deadline and consent, and the case is issued; gives its address at the desk.
async fn live(house: &House, more: &[(&str, &str)]) -> String {
    let case = house.import(TWIN).await;
    let version = house.get(&case).await.value_of("version");
    let deadline = house.post(&format!("{case}/deadline"), &[("version", &version), ("until", "2026-04-10")]).await;
    assert_eq!(deadline.status, StatusCode::SEE_OTHER, "{}", deadline.text);
    let answer = agree(house, &case, more).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let version = house.get(&case).await.value_of("version");
    let issued = house.post(&format!("{case}/issue"), &[("version", &version)]).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text);
    case
}

async fn agree(house: &House, case: &str, more: &[(&str, &str)]) -> Answer {
    let version = house.get(case).await.value_of("version");
    let usual = [
        ("version", version.as_str()),
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", "2026-03-01"),
        ("until", "2026-06-01"),
    ];
    house.post(&format!("{case}/consent"), &[&usual, more].concat()).await
}

#[tokio::test]
async fn what_is_recorded_says_what_to_whom_until_when_and_what_is_refused() {
    let house = House::entered().await;
    let more =
        [("until-names", "2026-05-05"), ("press", "facts"), ("press-until", "2026-04-20"), ("review", "2026-05-20")];
    let case = live(&house, &more).await;
    let page = house.get(&case).await.text;
    for words in
        ["5 May 2026", "20 April 2026", "<td>the press</td>", "and so refused:", "fundraising", "again by 20 May 2026"]
    {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("consent-ending"), "nothing is near");
    let wrong = agree(&house, &case, &[("press", "facts")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("href=\"#consent-press-until\""), "it leads to the field");
    assert!(wrong.text.contains("id=\"consent-press-until-wrong\""), "and says so beside it");
}

#[tokio::test]
async fn what_the_clock_brings_is_said_at_the_case_and_on_the_board() {
    let house = House::entered().await;
    let case = live(&house, &[("press", "facts"), ("press-until", "2026-03-10"), ("review", "2026-03-04")]).await;
    let board = house.get("/desk").await.text;
    assert!(board.contains("Consent: something that was agreed to ends soon: on 10 March 2026"), "{board}");
    assert!(!board.contains("somebody was to look again"), "not yet");
    // The session ends when nobody works for so long: the browser comes back.
    house.wait_hours(24 * 9);
    let house = house.at_the_desk().await;
    for page in [house.get("/desk").await.text, house.get(&case).await.text] {
        assert!(page.contains("somebody was to look again by 4 March 2026"), "{page}");
        assert!(page.contains("has ended: on 10 March 2026"), "{page}");
    }
}

#[tokio::test]
async fn a_link_is_shown_once_opens_the_case_and_is_revoked() {
    let house = House::entered().await;
    let case = live(&house, &[("audience", "closed")]).await;
    let public = case.trim_start_matches("/desk").to_owned();
    assert_eq!(house.get(&format!("/en{public}")).await.status, StatusCode::NOT_FOUND);
    assert!(house.get(&case).await.text.contains("nobody outside the desk can read the case"));
    let given = house.post(&format!("{case}/links"), &[]).await;
    assert_eq!(given.status, StatusCode::OK);
    let field = given.text.split("id=\"link-given\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
    let link = field.and_then(|value| value.split('"').next()).expect("the link is shown").to_owned();
    assert!(link.starts_with(&format!("{public}~")) && link.len() == public.len() + 33, "{link}");
    let page = house.get(&case).await.text;
    let key = link.split('~').nth(1).unwrap_or_default();
    assert!(!page.contains(key) && page.contains("opens the case"), "shown once");
    assert_eq!(house.get(&format!("/en{link}")).await.status, StatusCode::OK);
    let number = house.get(&case).await.value_of("link");
    let revoked = house.post(&format!("{case}/links/revoke"), &[("link", &number)]).await;
    assert!(revoked.header("location").ends_with("?done=link-revoked#notice"), "{}", revoked.text);
    assert_eq!(house.get(&format!("/en{link}")).await.status, StatusCode::NOT_FOUND);
    let again = house.post(&format!("{case}/links/revoke"), &[("link", &number)]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_link_to_a_case_for_everybody_is_not_given() {
    let house = House::entered().await;
    let case = live(&house, &[]).await;
    assert!(!house.get(&case).await.text.contains("id=\"links\""));
    let refused = house.post(&format!("{case}/links"), &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("nobody needs a link"), "{}", refused.text);
}

#[tokio::test]
async fn a_part_is_taken_back_once_it_is_understood() {
    let house = House::entered().await;
    let case = live(&house, &[]).await;
    let page = house.get(&case).await.text;
    let options = page.split("id=\"narrow-which-name\"").nth(1).unwrap_or_default();
    let name = options.split("<option value=\"").nth(2).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    assert!(!name.is_empty(), "the names of the case can be chosen: {options}");
    let narrow = format!("{case}/narrow");
    for (fields, control) in [
        (vec![], "#narrow-what-first"),
        (vec![("what", "name"), ("understood", "yes")], "#narrow-which-name"),
        (vec![("what", "language"), ("understood", "yes")], "#narrow-which-language"),
        (vec![("what", "public")], "#narrow-understood"),
    ] {
        let answer = house.post(&narrow, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains(&format!("href=\"{control}\"")), "{control}");
    }
    let nobody = house.post(&narrow, &[("what", "name"), ("name", "Nobody Atall"), ("understood", "yes")]).await;
    assert_eq!(nobody.status, StatusCode::CONFLICT);
    let fields = [("what", "name"), ("name", name), ("understood", "yes")];
    let done = house.post(&narrow, &fields).await;
    assert!(done.header("location").ends_with("?done=narrowed-name#notice"), "{}", done.text);
    let page = house.get(&format!("{case}?done=narrowed-name")).await.text;
    assert!(
        page.contains("cannot be called back") && page.contains("Taken back: the name"),
        "it says what stays elsewhere"
    );
    let public = house.get(&format!("/en{}", case.trim_start_matches("/desk"))).await;
    assert!(public.status == StatusCode::OK && !public.text.contains(name), "{}", public.text);
    assert_eq!(house.post(&narrow, &fields).await.status, StatusCode::CONFLICT, "once");
    let closed = house.post(&narrow, &[("what", "public"), ("understood", "yes")]).await;
    assert!(closed.header("location").ends_with("?done=narrowed-public#notice"), "{}", closed.text);
    assert!(house.get(&case).await.text.contains("id=\"links\""), "now links can be given");
}
