//! Every page, in every language, says what it has to say in words.

use casework::{Deed, StopReason};

use super::house::{House, document, id};
use crate::pages::case::preview;
use crate::refuse::{Why, refuse};
use crate::words::INTERFACE_LANGUAGES;

const OWN: &str = "way=own&target=1&own_language=de&name=A.+B.&place=Graz&paper=letter\
    &who=I+keep+bees.&why=I+read+it.&ask=Say+where.";

/// A key that shows where words should stand. Keys have a hyphen and no capital; so have few words in running text, and
/// those of the sample have none.
fn bare_key(html: &str) -> Option<String> {
    let body = html.split_once("</head>").map_or(html, |(_, body)| body);
    let shown = body.split('>').filter_map(|piece| piece.split('<').next());
    let said = body.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let known = [include_str!("../../../words/en/public.ftl"), include_str!("../../../words/en/reading.ftl")].concat();
    let is_key = |word: &&str| {
        word.contains('-')
            && known.lines().any(|line| line.strip_prefix(*word).is_some_and(|rest| rest.starts_with(" =")))
    };
    shown.chain(said).flat_map(str::split_whitespace).find(|word| is_key(word)).map(str::to_owned)
}

#[track_caller]
fn is_whole(what: &str, html: &str) {
    assert!(html.contains("</html>"), "{what} is a whole page: {html}");
    assert!(html.contains("<h1"), "{what} has a heading");
    assert_eq!(bare_key(html), None, "{what} shows a key");
    assert!(!html.contains("<b>See</b>"), "{what} shows the words of a document as text");
    assert!(!html.contains(" style=") && !html.contains("<script>"), "{what} keeps to the policy");
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let foreign = house.issue(&document("fr"), "2026-04-14", "2026-12-31").await;
    let past = house.issue(&document("en"), "2026-02-20", "2026-12-31").await;
    let held = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&held), Deed::Held).await;
    let stopped = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&stopped), Deed::Stopped(StopReason::Stated("They are free.".into()))).await;
    for language in INTERFACE_LANGUAGES {
        let case = |id: &str| format!("/{language}/cases/{id}");
        let beside = ["real", "threatened"].map(|page| format!("/{language}/{page}"));
        for path in beside.into_iter().chain([
            format!("/{language}/"),
            case(&live),
            case(&foreign),
            case(&past),
            case(&held),
            case(&stopped),
        ]) {
            is_whole(&path, &house.get(&path).await.text());
        }
        for (path, form) in [
            ("/write", ""),
            ("/sent", ""),
            ("/real", ""),
            ("/card", ""),
            ("/letter", OWN),
            ("/letter", "way=own"),
            ("/letter", "way=model&target=2"),
            ("/letter", "way=model&edit=1"),
        ] {
            for id in [&live, &foreign, &past, &held, &stopped] {
                let path = case(id) + path;
                let answer = if form.is_empty() { house.get(&path).await } else { house.post(&path, form).await };
                is_whole(&path, &answer.text());
            }
        }
        let words = house.site.words_in(language).expect("it is spoken");
        let ready =
            house.site.ready.get(&house.site.store.case(&id(&live)).expect("it is there")).expect("it is ready");
        is_whole("the preview", &preview(words, &ready, house.site.today(), None, "/desk".into()));
    }
}

#[tokio::test]
async fn every_refusal_is_a_page_in_every_language() {
    let house = House::new();
    let all = [
        Why::NotFound,
        Why::Deleted { on: casework::Day::constant(2026, 3, 2) },
        Why::WrongMethod,
        Why::TooLarge { kibibytes: 64 },
        Why::BadForm,
        Why::WrongOrigin,
        Why::Unprintable,
        Why::ManyPages { most: 4 },
        Why::Stalled,
        Why::Busy,
        Why::Unstored,
        Why::Broken,
    ];
    for language in INTERFACE_LANGUAGES {
        for why in all {
            let words = house.site.words_in(language).expect("it is spoken");
            let response = refuse(words, why);
            let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("the body is in memory");
            is_whole(why.key(), &String::from_utf8_lossy(&body));
        }
    }
}

#[tokio::test]
async fn the_page_of_a_case_says_what_there_is_to_know() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = house.get(&format!("/en/cases/{live}")).await.text();
    for words in [
        "Two beekeepers held at a secret place",
        "Olmo Rivas",
        "he/him</bdi>)",
        "since 9 January 2026",
        "Quino Tal",
        "Say where they are held.",
        "42 days left",
        "13 April 2026",
        "They read Spanish best.",
        "at least 1,234",
        "31 women</bdi>",
        "Register of Verania",
        "January 2026",
        "rel=\"noreferrer\" href=\"https://list.example/?a&amp;b\"",
        "since autumn.",
        "office@justice.example",
        "Sample: the people",
    ] {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
    let spanish = house.get(&format!("/es/cases/{live}")).await.text();
    assert!(
        spanish.contains("Este caso no está traducido al español. Sus palabras se muestran en inglés."),
        "{spanish}"
    );
    assert!(
        spanish.contains("<div class=\"read first\" lang=\"en\" dir=\"ltr\">"),
        "the words are marked with their language"
    );
}

#[tokio::test]
async fn the_letter_is_whole_and_can_be_taken_along() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = house.post(&format!("/en/cases/{live}/letter"), OWN).await.text();
    for words in [
        "VERANIA",
        "2. März 2026",
        "<p lang=\"en\" dir=\"ltr\">Dear Minister,</p>",
        "begins and ends in English",
        "<p dir=\"auto\">I keep bees.</p>",
        "href=\"mailto:office@justice.example?subject=Two%20beekeepers",
        "A.%20B.%0D%0AGraz\"",
        "<textarea id=\"text\" readonly",
        "name=\"channel\" value=\"letter\"",
        "name=\"channel\" value=\"email\"",
        "<input type=\"hidden\" name=\"who\" value=\"I keep bees.\">",
    ] {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
    let second = house.post(&format!("/en/cases/{live}/letter"), "way=model&target=2").await.text();
    assert!(second.contains("PROSECUTOR GENERAL") || second.contains("Prosecutor General"), "{second}");
    assert!(second.contains("No e-mail address is known") && second.contains("value=\"fax\""), "{second}");
}

#[tokio::test]
async fn what_is_missing_is_said_beside_its_field() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}/letter");
    let long = format!("way=own&who={}&name={}&ask=%20", "x".repeat(8001), "n".repeat(121));
    let page = house.post(&path, &long).await;
    assert_eq!(page.status, 422);
    let text = page.text();
    for words in [
        "id=\"who-wrong\">At most 8,000 characters",
        "id=\"name-wrong\">At most 120 characters",
        "id=\"ask-wrong\">Say what you ask for.",
        "aria-describedby=\"ask-help ask-wrong\" aria-invalid=\"true\"",
        "<a href=\"#who\">",
        "3 things are missing",
        &"x".repeat(8001),
    ] {
        assert!(text.contains(words), "{words} is missing");
    }
    assert!(!text.contains("id=\"why-wrong\""), "one answer about oneself is enough");
}

#[tokio::test]
async fn a_closing_in_another_language_is_marked_also_without_an_opening() {
    let house = House::new();
    let mut bare = document("en");
    bare.targets.iter_mut().for_each(|target| target.salutation = None);
    let live = house.issue(&bare, "2026-04-13", "2026-12-31").await;
    let page = house.post(&format!("/en/cases/{live}/letter"), OWN).await.text();
    assert!(page.contains("<p class=\"signature\" lang=\"en\" dir=\"ltr\">Yours sincerely,</p>"), "{page}");
}

#[tokio::test]
async fn a_script_is_kept_for_good_under_the_address_of_its_version() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = house.get(&format!("/en/cases/{live}/write")).await.text();
    let address = page.split("<script src=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("it has a script");
    assert!(address.starts_with("/assets/keep.js?v=") && address.len() > "/assets/keep.js?v=".len() + 8, "{address}");
    let script = house.get(address).await;
    assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    for name in ["copy.js", "passkey.js", "keep.js", "pace.js", "pace-worker.js", "sides.js", "pairs.css"] {
        for other in ["", "?v=", "?v=000000000000"] {
            let asset = house.get(&format!("/assets/{name}{other}")).await;
            assert_eq!((asset.status.as_u16(), asset.header("cache-control")), (200, "no-cache"), "{name}{other}");
        }
    }
}

#[tokio::test]
async fn a_defect_has_a_page_too() {
    let house = House::new();
    house.clock.wait(i64::MAX / 2);
    let answer = house.get("/en/").await;
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (500, "no-store"), "{}", answer.text());
    is_whole("a defect", &answer.text());
    assert!(answer.text().contains("Something is broken here") && answer.header("referrer-policy") == "same-origin");
}
