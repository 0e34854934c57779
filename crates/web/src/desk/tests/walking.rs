//! The whole way of a case: in, corrected, agreed to, translated, issued, held, stopped.

use axum::http::StatusCode;

use super::house::{Answer, House, TWIN};

/// Whether a page shows a key instead of words. Ids and classes of the desk never begin as its keys do.
fn bare_keys(answer: &Answer) -> Vec<&str> {
    let text = answer.text.split("</style>").last().unwrap_or_default();
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let words = text.split(|letter| !is_word(letter));
    words.filter(|word| ["desk-", "refused-", "errors-"].iter().any(|begin| word.starts_with(begin))).collect()
}

fn assert_page(answer: &Answer, status: StatusCode) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(bare_keys(answer), Vec::<&str>::new(), "{}", answer.text);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("content-security-policy").contains("default-src 'none'; style-src 'sha256-"));
    assert!(!answer.text.contains(" style=") && !answer.text.contains("<script>"), "the policy would refuse it");
}

async fn done(house: &House, answer: Answer, deed: &str) -> Answer {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let address = answer.header("location").to_owned();
    assert!(address.ends_with(&format!("?done={deed}#notice")), "{address}");
    let page = house.get(address.trim_end_matches("#notice")).await;
    assert_page(&page, StatusCode::OK);
    assert!(page.text.contains("class=\"note good\" id=\"notice\""), "it says what was done");
    page
}

async fn set_deadline(house: &House, case: &str, day: &str) -> Answer {
    let version = house.get(case).await.value_of("version");
    house.post(&format!("{case}/deadline"), &[("version", &version), ("until", day)]).await
}

async fn consent(house: &House, case: &str, until: &str) -> Answer {
    let fields =
        [("role", "family"), ("scope", "names"), ("scope", "facts"), ("decided", "2026-03-01"), ("until", until)];
    house.post(&format!("{case}/consent"), &fields).await
}

#[tokio::test]
async fn a_case_goes_its_whole_way_in_each_language() {
    for language in crate::INTERFACE_LANGUAGES {
        let mut house = House::entered().await;
        house.language = language;
        assert_page(&house.get("/desk").await, StatusCode::OK);
        assert_page(&house.get("/desk/new").await, StatusCode::OK);

        let read = house.upload("/desk/new", TWIN, b"").await;
        let case = read.header("location").split('?').next().unwrap_or_default().to_owned();
        let page = done(&house, read, "imported").await;
        assert!(page.text.contains("id=\"s1\"") && page.text.contains("<mark>"), "values are marked in the document");

        let version = page.value_of("version");
        let too_early = house.post(&format!("{case}/issue"), &[("version", &version)]).await;
        assert_page(&too_early, StatusCode::CONFLICT);

        let answer = set_deadline(&house, &case, "2026-04-10").await;
        done(&house, answer, "deadline").await;
        let answer = consent(&house, &case, "2026-04-10").await;
        done(&house, answer, "consent").await;
        assert_page(&house.get(&format!("{case}/preview?lang=es")).await, StatusCode::OK);

        let template = house.get(&format!("{case}/translation.es.case.md")).await;
        assert_eq!(template.header("content-type"), "text/markdown; charset=utf-8");
        assert!(template.header("content-disposition").starts_with("attachment"));
        let untouched = house.upload(&format!("{case}/translations"), "", template.text.as_bytes()).await;
        assert_eq!(untouched.status, StatusCode::UNPROCESSABLE_ENTITY, "a template is no translation");
        let translated = template.text.replacen("FREE THE PEOPLE", "LIBERTAD PARA LA GENTE", 1);
        let answer = house.upload(&format!("{case}/translations"), "", translated.as_bytes()).await;
        done(&house, answer, "translation").await;

        let version = house.get(&case).await.value_of("version");
        let answer = house.post(&format!("{case}/issue"), &[("version", &version)]).await;
        let page = done(&house, answer, "issued").await;
        assert!(page.text.contains(&format!("{case}/hold")), "it can be held in one tap");
        assert!(house.get("/desk").await.text.contains(&format!("{case}/hold")), "from the board as well");

        let answer = house.post(&format!("{case}/hold"), &[]).await;
        done(&house, answer, "held").await;
        let answer = house.post(&format!("{case}/release"), &[]).await;
        done(&house, answer, "released").await;

        let stop = format!("{case}/stop");
        assert_page(
            &house.post(&stop, &[("how", "stated"), ("reason", "Safe.")]).await,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
        let silent = [("how", "stated"), ("reason", " "), ("understood", "yes")];
        assert_page(&house.post(&stop, &silent).await, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = house.post(&stop, &[("how", "withheld"), ("reason", ""), ("understood", "yes")]).await;
        let page = done(&house, answer, "stopped").await;
        assert!(!page.text.contains(&format!("{case}/stop\"")), "nothing is left to stop");
        assert_page(&house.post(&format!("{case}/hold"), &[]).await, StatusCode::CONFLICT);
        assert_page(&house.get("/desk").await, StatusCode::OK);
    }
}

#[tokio::test]
async fn what_is_sent_back_unchanged_changes_nothing() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let before = house.get(&format!("{case}/case.case.md")).await.text;
    let fields = house.get(&case).await.values();
    let answer = house.post_all(&format!("{case}/values"), &fields).await;
    done(&house, answer, "unchanged").await;
    let after = house.get(&format!("{case}/case.case.md")).await.text;
    assert_eq!(before, after);
}

#[tokio::test]
async fn values_are_corrected_and_the_document_stays() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let mut fields = house.get(&case).await.values();
    for (name, text) in &mut fields {
        match name.as_str() {
            "title" => "A corrected title".clone_into(text),
            "until" => "2026-05-01".clone_into(text),
            _ => {}
        }
    }
    fields.push(("people/9/name".into(), "Somebody Invented".into()));
    let answer = house.post_all(&format!("{case}/values"), &fields).await;
    let page = done(&house, answer, "corrected").await;
    assert!(page.text.contains("A corrected title") && page.text.contains("Somebody Invented"));
    let title = TWIN.lines().map(str::trim).filter(|line| !line.is_empty()).nth(1).unwrap_or_default();
    let (document, values) = page.text.split_once("id=\"values-title\"").unwrap_or_default();
    assert!(document.contains(title), "the document stays as it came in");
    assert!(values.contains(title), "what was read stands beside what was decided");
}

#[tokio::test]
async fn whoever_saves_second_overwrites_nothing() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let page = house.get(&case).await;
    let with_title = |title: &str| {
        let mut fields = page.values();
        fields.iter_mut().filter(|(name, _)| name == "title").for_each(|(_, text)| title.clone_into(text));
        fields
    };
    let first = house.post_all(&format!("{case}/values"), &with_title("First title")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = house.post_all(&format!("{case}/values"), &with_title("Second title")).await;
    assert_page(&second, StatusCode::CONFLICT);
    assert!(second.text.contains("First title") && second.text.contains("Second title"), "it shows both");
    assert_eq!(second.value_of("title"), "Second title", "what was typed is kept");
    assert!(house.get(&case).await.text.contains("First title"), "nothing was overwritten");
    let again = house.post_all(&format!("{case}/values"), &second.values()).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "whoever has seen both may decide");

    let text = format!("{}\n# background\n\nOne more.\n", house.get(&format!("{case}/case.case.md")).await.text);
    let late = house.post(&format!("{case}/case-file"), &[("version", "1"), ("case_file", &text)]).await;
    assert_eq!(late.status, StatusCode::SEE_OTHER, "what only one side changed goes together: {}", late.text);
    let both = house.get(&format!("{case}/case.case.md")).await.text;
    assert!(both.contains("One more.") && both.contains("Second title"), "{both}");
    let late = house.post(&format!("{case}/issue"), &[("version", "1")]).await;
    assert_page(&late, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_case_file_is_taken_as_a_document_too() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let file = house.get(&format!("{case}/case.case.md")).await.text;
    let other = house.import(&file).await;
    assert_eq!(house.get(&format!("{other}/case.case.md")).await.text, file);
    assert_page(&house.get(&other).await, StatusCode::OK);
}

#[tokio::test]
async fn a_live_case_is_held_before_it_is_corrected() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    set_deadline(&house, &case, "2026-04-10").await;
    consent(&house, &case, "2026-04-10").await;
    let page = house.get(&case).await;
    let version = page.value_of("version");
    let answer = house.post(&format!("{case}/issue"), &[("version", &version)]).await;
    done(&house, answer, "issued").await;
    let mut fields = page.values();
    fields
        .iter_mut()
        .filter(|(name, _)| name == "version")
        .for_each(|(_, text)| *text = (version.parse::<u32>().unwrap_or(0) + 1).to_string());
    let refused = house.post_all(&format!("{case}/values"), &fields).await;
    assert_page(&refused, StatusCode::CONFLICT);
    let answer = house.post(&format!("{case}/hold"), &[]).await;
    done(&house, answer, "held").await;
    let mut fields = house.get(&case).await.values();
    fields.iter_mut().filter(|(name, _)| name == "title").for_each(|(_, text)| text.push_str(" AT ONCE"));
    let answer = house.post_all(&format!("{case}/values"), &fields).await;
    done(&house, answer, "corrected").await;
}
