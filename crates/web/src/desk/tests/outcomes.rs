//! What became of people, judged at the desk; closing a case; the page for a family.

use axum::http::StatusCode;

use super::house::{Answer, House, TWIN};

/// The twin, issued.
async fn issued(house: &House) -> String {
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
    case
}

/// A judgement about everybody, with one field as it should not be.
async fn judge(house: &House, case: &str, other: (&str, &str)) -> Answer {
    let version = house.get(&format!("{case}/outcomes")).await.value_of("version");
    let mut fields = vec![
        ("version", version.as_str()),
        ("person", "*"),
        ("kind", "released"),
        ("source", "their lawyer"),
        ("as_of", "2026-03-01"),
        ("certainty", "confirmed"),
        ("attribution", "cannot-be-determined"),
    ];
    fields.iter_mut().filter(|(name, _)| *name == other.0).for_each(|field| field.1 = other.1);
    house.post(&format!("{case}/outcomes"), &fields).await
}

fn page(answer: &Answer, status: StatusCode) -> &str {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert!(!answer.text.contains(" style=") && !answer.text.contains("<script>"), "the policy would refuse it");
    let keys = ["outcomes-", "family-"].into_iter().filter(|begin| answer.text.contains(&format!(">{begin}")));
    assert_eq!(keys.count(), 0, "{}", answer.text);
    &answer.text
}

#[tokio::test]
async fn an_outcome_is_judged_and_the_case_closed_in_each_language() {
    for language in crate::INTERFACE_LANGUAGES {
        let mut house = House::entered().await;
        house.language = language;
        let case = issued(&house).await;
        let outcomes = format!("{case}/outcomes");
        page(&house.get(&outcomes).await, StatusCode::OK);
        let done = judge(&house, &case, ("", "")).await;
        assert_eq!(done.header("location"), format!("{outcomes}?done=judged#notice"), "{}", done.text);
        let shown = house.get(&format!("{outcomes}?done=judged")).await;
        assert!(page(&shown, StatusCode::OK).contains("their lawyer") && shown.text.contains("class=\"note good\""));
        let public = case.replace("/desk", &format!("/{language}"));
        let seen = house.get(&public).await;
        assert!(page(&seen, StatusCode::OK).contains("their lawyer") && seen.text.contains("id=\"became\""));
        assert!(shown.text.contains(&format!("href=\"{case}/close\"")), "closing has a page of its own");
        assert!(!shown.text.contains(&format!("action=\"{case}/close\"")), "nobody closes a case with one tap");
        let asks = house.get(&format!("{case}/close")).await;
        assert!(page(&asks, StatusCode::OK).contains(&format!("action=\"{case}/close\"")), "{}", asks.text);
        let version = asks.value_of("version");
        let unticked = house.post(&format!("{case}/close"), &[("version", &version)]).await;
        assert!(page(&unticked, StatusCode::UNPROCESSABLE_ENTITY).contains("id=\"close-understood-wrong\""));
        let closed = house.post(&format!("{case}/close"), &[("version", &version), ("understood", "yes")]).await;
        assert_eq!(closed.header("location"), format!("{outcomes}?done=closed#notice"), "{}", closed.text);
        let shown = house.get(&outcomes).await;
        assert!(!page(&shown, StatusCode::OK).contains(&format!("href=\"{case}/close\"")), "it is closed once");
        let seen = house.get(&public).await;
        let became = page(&seen, StatusCode::OK).find("id=\"became\"").expect("the box");
        assert!(became < seen.text.find("class=\"read first\"").expect("the story"), "it stands above the story");
        assert!(!seen.text.contains(&format!("{public}/write\"")), "nobody is asked to write");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
    let house = House::entered().await;
    let case = issued(&house).await;
    let long = "x".repeat(301);
    for (field, typed, control) in [
        ("person", "nobody", "outcome-person"),
        ("person", "", "outcome-person"),
        ("kind", "freed", "outcome-kind"),
        ("source", " ", "outcome-source"),
        ("source", &long, "outcome-source"),
        ("as_of", "", "outcome-as-of"),
        ("as_of", "yesterday", "outcome-as-of"),
        ("as_of", "2026-03-03", "outcome-as-of"),
        ("certainty", "", "outcome-certainty"),
        ("attribution", "thanks", "outcome-attribution"),
    ] {
        let answer = judge(&house, &case, (field, typed)).await;
        let text = page(&answer, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text.contains(&format!("id=\"{control}-wrong\"")), "{field}={typed}: {text}");
        assert!(text.contains(&format!("<a href=\"#{control}\"")) && text.contains(&format!("id=\"{control}\"")));
        assert_eq!(text.matches("<p class=\"wrong\"").count(), 1, "{field}={typed}: one thing is wrong");
        assert!(field == "source" || text.contains("value=\"their lawyer\""), "{field}={typed}: what was typed stays");
    }
    assert!(house.get(&format!("{case}/outcomes")).await.text.contains("Nothing has been judged yet."));
}

#[tokio::test]
async fn a_form_that_showed_an_older_version_changes_nothing() {
    let house = House::entered().await;
    let case = issued(&house).await;
    let late = judge(&house, &case, ("version", "1")).await;
    assert!(page(&late, StatusCode::CONFLICT).contains("Somebody else changed this case"), "{}", late.text);
    assert!(late.text.contains("value=\"their lawyer\""), "what was typed stays");
    let close = [("version", "1"), ("understood", "yes")];
    page(&house.post(&format!("{case}/close"), &close).await, StatusCode::CONFLICT);
    assert!(late.text.contains("Nothing has been judged yet."));
}

#[tokio::test]
async fn a_later_judgement_replaces_and_the_desk_sees_both() {
    let house = House::entered().await;
    let case = issued(&house).await;
    judge(&house, &case, ("kind", "transferred")).await;
    let second = judge(&house, &case, ("", "")).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", second.text);
    let desk = house.get(&format!("{case}/outcomes")).await.text;
    let table = desk.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    assert_eq!((table.matches("<tr").count(), table.matches("replaced").count()), (2, 1), "{table}");
    let public = house.get(&case.replace("/desk", "/en")).await.text;
    assert!(public.contains("<strong>Released</strong>") && !public.contains("Moved to another place"), "{public}");
}

#[tokio::test]
async fn a_judgement_is_withdrawn_after_a_question_and_stays_on_record() {
    for language in crate::INTERFACE_LANGUAGES {
        let mut house = House::entered().await;
        house.language = language;
        let case = issued(&house).await;
        judge(&house, &case, ("kind", "transferred")).await;
        judge(&house, &case, ("kind", "died")).await;
        let (outcomes, public) = (format!("{case}/outcomes"), case.replace("/desk", &format!("/{language}")));
        let withdraw = format!("{outcomes}/1/withdraw");
        assert!(house.get(&outcomes).await.text.contains(&format!("href=\"{withdraw}\"")));
        let asks = house.get(&withdraw).await;
        assert!(page(&asks, StatusCode::OK).contains(&format!("action=\"{withdraw}\"")), "{}", asks.text);
        let version = asks.value_of("version");
        let done = house.post(&withdraw, &[("version", &version)]).await;
        assert_eq!(done.header("location"), format!("{outcomes}?done=withdrawn#notice"), "{}", done.text);
        let desk = house.get(&format!("{outcomes}?done=withdrawn")).await;
        let words = house.site.words_in(language).expect("the language");
        let withdrawn = words.fill("outcomes-desk-withdrawn", "day", words.day(&house.site.today()));
        assert!(
            page(&desk, StatusCode::OK).contains(&withdrawn) && desk.text.contains("class=\"note good\""),
            "{}",
            desk.text
        );
        let (died, moved) = (words.say("outcomes-kind-died"), words.say("outcomes-kind-transferred"));
        assert!(desk.text.contains(&format!("{died} <span")), "the desk keeps it");
        let shown = house.get(&public).await.text;
        assert!(shown.contains(&moved) && !shown.contains(&format!("<strong>{died}")), "the one before holds: {shown}");
        let story = house.get(&format!("{public}/story")).await.text;
        let told = words.fill("story-withdrawn", "day", words.day(&house.site.today()));
        assert!(story.contains(&told) && !story.contains(&died), "{story}");
        let again = house.post(&withdraw, &[("version", &desk.value_of("version"))]).await;
        assert!(page(&again, StatusCode::CONFLICT).contains(&words.say("desk-refusal-outcome-unknown")));
        assert_eq!(house.get(&format!("{outcomes}/7/withdraw")).await.status, StatusCode::NOT_FOUND);
        let history = house.get(&format!("{case}/history")).await.text;
        assert!(history.contains(&words.say("people-deed-outcome-withdrawn")), "{history}");
    }
}

#[tokio::test]
async fn a_draft_and_a_held_case_say_what_comes_first() {
    let house = House::entered().await;
    let draft = house.import(TWIN).await;
    let text = house.get(&format!("{draft}/outcomes")).await.text;
    assert!(text.contains("This case was never published") && !text.contains("name=\"kind\""), "{text}");
    page(&judge_draft(&house, &draft).await, StatusCode::CONFLICT);
    let case = issued(&house).await;
    house.post(&format!("{case}/hold"), &[]).await;
    let text = house.get(&format!("{case}/outcomes")).await.text;
    assert!(text.contains("Lift the hold") && text.contains("name=\"kind\""), "judging goes on: {text}");
}

async fn judge_draft(house: &House, case: &str) -> Answer {
    let version = house.get(case).await.value_of("version");
    let close = [("version", version.as_str()), ("understood", "yes")];
    house.post(&format!("{case}/close"), &close).await
}

#[tokio::test]
async fn a_family_is_given_the_numbers_or_spared_them() {
    let mut house = House::entered().await;
    let case = issued(&house).await;
    judge(&house, &case, ("", "")).await;
    let plain = house.get(&format!("{case}/family")).await;
    let article = |answer: &Answer| {
        let text = answer.text.split("<article").nth(1).and_then(|rest| rest.split("</article>").next());
        text.unwrap_or_default().to_owned()
    };
    let spared = article(&plain);
    assert!(page(&plain, StatusCode::OK).contains("value=\"without\" checked"));
    for said in ["What was done for", "On 2 March 2026 we began", "until 10 April 2026", "Released", "nobody can know"]
    {
        assert!(spared.contains(said), "{said}: {spared}");
    }
    for number in ["told us", "letter that was sent", "I have sent it"] {
        assert!(!spared.contains(number), "{number}: {spared}");
    }
    let with = house.get(&format!("{case}/family?numbers=with")).await;
    assert!(article(&with).contains("Nobody has told us yet") && article(&with).contains("do not check it"));
    assert!(with.text.contains("href=\"?numbers=with&#38;person=&#38;lang=fr\"") || with.text.contains("lang=fr"));
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        page(&house.get(&format!("{case}/family?numbers=with&lang={language}")).await, StatusCode::OK);
    }
    let arabic = house.get(&format!("{case}/family?lang=ar")).await;
    assert!(arabic.text.contains("dir=\"rtl\"") && arabic.text.contains("<bdi"), "{}", arabic.text);
}
