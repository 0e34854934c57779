//! How a letter begins and ends in a language for which the case has no words.

use super::house::{House, document};

/// A letter in words of one's own, in a language.
fn in_words(language: &str) -> String {
    format!("way=own&target=1&own_language={language}&name=A.+B.&place=Graz&who=I+keep+bees.&why=&ask=Say+where.")
}

async fn letter(house: &House, live: &str, language: &str) -> String {
    house.post(&format!("/en/cases/{live}/letter"), &in_words(language)).await.text()
}

#[tokio::test]
async fn a_letter_takes_the_form_of_address_of_its_language_and_says_where_it_comes_from() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let french = letter(&house, &live, "fr").await;
    for words in [
        "<p>Madame la Ministre, Monsieur le Ministre,</p>",
        "<p class=\"signature\">Je vous prie de bien vouloir agréer, Madame la Ministre, Monsieur le Ministre,",
        "written by analogy with other offices, and nobody who speaks the language has checked it yet",
    ] {
        assert!(french.contains(words), "{words} is missing: {french}");
    }
    assert!(!french.contains("Dear Minister,") && !french.contains("begins and ends in English"), "{french}");
    let spanish = letter(&house, &live, "es").await;
    for words in ["<p>Señora Ministra / Señor Ministro:</p>", "Source: Tratamientos oficiales en Chile, seen on "] {
        assert!(spanish.contains(words), "{words} is missing: {spanish}");
    }
    let english = letter(&house, &live, "en").await;
    assert!(english.contains("<p>Dear Minister,</p>") && !english.contains("open list"), "{english}");
    let swedish = letter(&house, &live, "sv").await;
    assert!(swedish.contains("Dear Minister,") && swedish.contains("begins and ends in English"), "{swedish}");
}

#[tokio::test]
async fn what_the_salutation_of_the_document_shows_is_kept_in_another_language() {
    let house = House::new();
    let mut shown = document("en");
    shown.targets[0].salutation = Some(casework::Salutation("Dear Madam,".into()));
    let live = house.issue(&shown, "2026-04-13", "2026-12-31").await;
    let french = letter(&house, &live, "fr").await;
    assert!(french.contains("<p>Madame la Ministre,</p>"), "{french}");
}

#[tokio::test]
async fn an_office_that_no_table_knows_keeps_the_words_of_the_document() {
    let house = House::new();
    let mut unknown = document("en");
    unknown.targets[0].office = Some("Keeper of the Lighthouse".into());
    let live = house.issue(&unknown, "2026-04-13", "2026-12-31").await;
    let french = letter(&house, &live, "fr").await;
    assert!(french.contains("<p lang=\"en\" dir=\"ltr\">Dear Minister,</p>"), "{french}");
    let model = house.post(&format!("/en/cases/{live}/letter"), "way=model&target=1").await.text();
    assert!(model.contains("<p>Dear Minister,</p>") && !model.contains("open list"), "{model}");
}
