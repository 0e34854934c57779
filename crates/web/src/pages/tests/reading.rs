//! Easy words, passing a case on, whether it is real, what to do when threatened, counts by day.

use casework::{Act, ActKey, ActKind, Channel, Deed, StopReason};

use super::house::{House, day, document, id};

#[tokio::test]
async fn easy_words_stand_on_the_page_with_a_link_near_the_top() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = house.get(&format!("/en/cases/{live}")).await.text();
    let (link, words) = (page.find("href=\"#easy\""), page.find("What happened</h2>"));
    assert!(link.is_some() && link < words, "the link comes before the words: {page}");
    assert!(page.contains("<p>Now they are in prison.</p>"));
    let spanish = house.get(&format!("/es/cases/{live}")).await.text();
    assert!(!spanish.contains("#easy"), "in another language they are not easy");
    let mut plain = document("en");
    plain.easy.clear();
    let other = house.issue(&plain, "2026-04-13", "2026-12-31").await;
    assert!(!house.get(&format!("/en/cases/{other}")).await.text().contains("#easy"));
}

#[tokio::test]
async fn a_case_is_passed_on_with_plain_links_while_letters_go() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}");
    let page = house.get(&path).await.text();
    let address = format!("https://act.example/cases/{live}");
    let encoded = address.replace(':', "%3A").replace('/', "%2F");
    for words in [
        &format!("readonly value=\"{address}\""),
        "href=\"mailto:?subject=Two%20beekeepers%20held%20at%20a%20secret%20place&#38;body=",
        &format!("{encoded}\""),
        "rel=\"noopener noreferrer\" href=\"https://wa.me/?text=",
        &format!("https://t.me/share/url?url={encoded}"),
        "<meta property=\"og:title\" content=\"Two beekeepers held at a secret place\">",
        &format!("<meta property=\"og:url\" content=\"https://act.example/en/cases/{live}\">"),
        "<meta name=\"robots\" content=\"noindex\">",
    ] {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
    assert!(!page.contains("og:image"), "nothing is fetched to show a card");
    let card = house.get(&format!("{path}/card")).await;
    for words in ["<svg class=\"qr\"", "13 April 2026", "A card to pass on"] {
        assert!(card.text().contains(words), "{words} is missing: {}", card.text());
    }
    house.deed(&id(&live), Deed::Held).await;
    let held = house.get(&path).await.text();
    assert!(!held.contains("og:") && !held.contains("wa.me") && !held.contains("beekeepers"), "{held}");
    assert_eq!(house.get(&format!("{path}/card")).await.status, 409);
    let past = house.issue(&document("en"), "2026-02-20", "2026-12-31").await;
    let past = house.get(&format!("/en/cases/{past}")).await.text();
    assert!(!past.contains("og:") && !past.contains("wa.me"), "nobody is asked to write for it any more");
}

#[tokio::test]
async fn one_can_check_whether_a_call_is_real() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let page = house.get(&format!("/en/cases/{live}")).await.text();
    assert!(page.contains(&format!("href=\"/en/cases/{live}/real\"")) && page.contains("href=\"/en/threatened\""));
    let real = house.get(&format!("/en/cases/{live}/real")).await;
    for words in [&format!("https://act.example/cases/{live}"), "2 March 2026", "13 April 2026", "Fingerprint"] {
        assert!(real.text().contains(words), "{words} is missing: {}", real.text());
    }
    house.deed(&id(&live), Deed::Stopped(StopReason::Withheld)).await;
    let stopped = house.get(&format!("/en/cases/{live}/real")).await;
    assert_eq!(stopped.status, 410);
    assert!(!stopped.text().contains("beekeepers"), "a stopped case says nothing of itself");
    assert_eq!(house.get("/en/real").await.status, 200);
    assert_eq!(house.get("/xx/real").await.status, 404);
    assert_eq!(house.get("/xx/threatened").await.status, 404);
}

#[tokio::test]
async fn the_counts_by_day_are_a_picture_a_sentence_and_a_table() {
    let house = House::known();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let path = format!("/en/cases/{live}");
    assert!(!house.get(&path).await.text().contains("class=\"days\""), "nothing was counted yet");
    for number in 0..3_u8 {
        let kind = ActKind::SaidSent { key: ActKey([number; 16]), channel: Channel::Letter };
        let day = day(if number == 0 { "2026-03-01" } else { "2026-03-02" });
        house.site.store.record(Act { case: id(&live), office: None, kind, day }).await.expect("it is counted");
    }
    house.clock.wait(24 * 3600 * 1000);
    let page = house.get(&path).await.text();
    for words in [
        "From 2 March 2026 to 3 March 2026. The most on one day: 2.",
        "<dd>3</dd>",
        "<th scope=\"row\">2 March 2026</th><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">2</td>",
        "<th scope=\"row\">Earlier</th><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">1</td>",
    ] {
        assert!(page.contains(words), "{words} is missing: {page}");
    }
}
