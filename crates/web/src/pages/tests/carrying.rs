//! What somebody typed is not lost: a no that may pass and another language carry it along.

use casework::{Act, ActKey, ActKind, Channel};
use store::faulty::{Fault, Verb};
use store::{Recorded, StoreError};

use super::super::compose::LONGEST_ANSWER;
use super::house::{Answer, House, TODAY, day, document};

const OWN: &str = "way=own&target=1&own_language=en&paper=a4&name=A.+B.&place=&who=I+teach.&why=&ask=Free+them.\
                   &key=00112233445566778899aabbccddeeff";

/// A live case, in English.
async fn live(house: &House) -> String {
    format!("/en/cases/{}", house.issue(&document("en"), "2026-04-13", "2026-12-31").await)
}

/// The fields of the form `again`, as a browser would send them.
fn again(page: &Answer) -> String {
    let text = page.text();
    let form = text.split("<form id=\"again\"").nth(1).and_then(|form| form.split("</form>").next());
    let inputs = form.expect("the page carries what was typed").split("<input type=\"hidden\" name=\"").skip(1);
    let pairs = inputs.map(|input| {
        let (name, rest) = input.split_once('"').expect("a name ends");
        (name, rest.split('"').nth(1).unwrap_or_default())
    });
    serde_html_form::to_string(pairs.collect::<Vec<_>>()).expect("pairs can be encoded")
}

#[tokio::test]
async fn a_no_that_may_pass_carries_what_was_typed_and_it_is_counted_once() {
    for (path, form) in [
        ("letter", OWN.to_owned()),
        ("letter.pdf", OWN.to_owned()),
        ("by-hand", format!("{OWN}&size=3&done=0&done=2")),
        ("postcard", format!("{OWN}&card=4x6")),
        ("postcard.pdf", OWN.to_owned()),
        ("sent", "key=00112233445566778899aabbccddeeff&channel=letter".to_owned()),
    ] {
        let house = House::new();
        let base = live(&house).await;
        house.faults.fail(Verb::Record, Fault::Lost);
        let no = house.post(&format!("{base}/{path}"), &form).await;
        assert_eq!((no.status.as_u16(), no.header("cache-control")), (503, "no-store"), "{path}: {}", no.text());
        assert!(no.text().contains(&format!("action=\"{base}/{path}\"")), "{path}: it goes there again");
        assert_eq!(no.text().matches("<button>").count(), 1, "{path}: with one button");
        let carried = again(&no);
        for pair in form.split('&').filter(|pair| !pair.ends_with('=')) {
            assert!(carried.contains(pair), "{path}: {pair} is lost: {carried}");
        }
        let yes = house.post(&format!("{base}/{path}"), &carried).await;
        assert!(matches!(yes.status.as_u16(), 200 | 303), "{path}: {}", yes.text());
        let tally = house.site.store.tally(&super::house::id(base.rsplit('/').next().unwrap_or_default()));
        let tally = tally.expect("counts can be read");
        assert_eq!(tally.handed_over + tally.printed + tally.said_sent, 1, "{path}");
    }
}

#[tokio::test]
async fn a_letter_that_waited_too_long_for_the_press_is_still_there() {
    let house = House::new();
    let base = live(&house).await;
    house.site.close_the_press();
    for path in ["letter.pdf", "postcard.pdf"] {
        let no = house.post(&format!("{base}/{path}"), OWN).await;
        assert_eq!((no.status.as_u16(), no.header("retry-after")), (503, "5"), "{path}");
        assert!(no.text().contains("value=\"I teach.\"") && no.text().contains("Try again"), "{path}: {}", no.text());
    }
}

#[tokio::test]
async fn when_too_much_waits_a_form_comes_back_whole_and_what_was_taken_is_counted() {
    let house = House::new();
    let base = live(&house).await;
    let case = super::house::id(base.rsplit('/').next().unwrap_or_default());
    let act = |number: u128| Act {
        office: None,
        case: case.clone(),
        kind: ActKind::SaidSent { key: ActKey(number.to_be_bytes()), channel: Channel::Letter },
        day: day(TODAY),
    };
    let taken = |number| {
        let (store, act) = (house.site.store.clone(), act(number));
        tokio::spawn(async move { store.record(act).await })
    };
    let stall = house.faults.stall(Verb::Record);
    let mut waiting = vec![taken(1)];
    tokio::task::yield_now().await;
    stall.wait_until_reached();
    // The disk does not answer, and people write on, until no more of them can wait.
    waiting.extend((2..5000).map(taken));
    for _ in 0..5000 {
        tokio::task::yield_now().await;
    }
    let no = house.post(&format!("{base}/sent"), "key=00112233445566778899aabbccddeeff&channel=fax").await;
    assert_eq!((no.status.as_u16(), no.header("retry-after")), (503, "5"), "{}", no.text());
    assert!(no.text().contains("Nothing of this was taken or counted"), "{}", no.text());
    let letter = house.post(&format!("{base}/letter"), OWN).await;
    assert_eq!(letter.status.as_u16(), 503);
    assert!(letter.text().contains("value=\"I teach.\"") && letter.text().contains("Try again"), "{}", letter.text());
    drop(stall);
    let mut acknowledged = 0;
    for answer in waiting {
        match answer.await.expect("nobody panics") {
            Ok(Recorded::Counted) => acknowledged += 1,
            other => assert!(matches!(other, Err(StoreError::Busy)), "{other:?}"),
        }
    }
    assert!((4096..5000).contains(&acknowledged), "{acknowledged}");
    let yes = house.post(&format!("{base}/sent"), &again(&no)).await;
    assert_eq!(yes.status, 303, "{}", yes.text());
    let tally = house.site.store.tally(&case).expect("counts can be read");
    assert_eq!(tally.said_sent, acknowledged + 1, "what was acknowledged, and what came again");
}

#[tokio::test]
async fn all_that_is_allowed_comes_through_in_any_script_and_more_is_said_beside_the_field() {
    let house = House::new();
    let base = live(&house).await;
    for letter in ["a", "\u{639}", "\u{4e2d}", "\u{10900}"] {
        let full = letter.repeat(LONGEST_ANSWER);
        let line = letter.repeat(120);
        let form = |who: &str| {
            let fields =
                [("way", "own"), ("who", who), ("why", &full), ("ask", &full), ("name", &line), ("place", &line)];
            serde_html_form::to_string(fields).expect("pairs can be encoded")
        };
        let letter_page = house.post(&format!("{base}/letter"), &form(&full)).await;
        assert_eq!(letter_page.status, 200, "{letter}: {}", letter_page.text());
        let over = house.post(&format!("{base}/letter"), &form(&format!("{full}{letter}"))).await;
        assert_eq!(over.status, 422, "{letter}");
        assert!(over.text().contains("id=\"who-wrong\"") && over.text().contains("8,000"), "{letter}");
    }
}

#[tokio::test]
async fn another_language_takes_what_was_typed_along() {
    let house = House::new();
    let base = live(&house).await;
    for (path, form) in [
        ("letter", OWN.to_owned()),
        ("by-hand", OWN.to_owned()),
        ("postcard", OWN.to_owned()),
        ("letter", format!("{OWN}&edit=1")),
    ] {
        let page = house.post(&format!("{base}/{path}"), &form).await;
        let spanish = format!("{}/{path}", base.replace("/en/", "/es/"));
        let button = format!("form=\"again\" formaction=\"{spanish}\"");
        assert!(page.text().contains(&button), "{path}: {}", page.text());
        assert!(!page.text().contains("hreflang"), "{path}: no link throws the letter away");
        let there = house.post(&spanish, &form).await;
        assert!(there.text().contains("<html lang=\"es\"") && there.text().contains("I teach."), "{path}");
    }
    let empty = house.post(&format!("{base}/letter"), "way=own&name=A.").await;
    assert!(
        empty.status == 422 && empty.text().contains("name=\"edit\" value=\"own\" lang=\"es\""),
        "{}",
        empty.text()
    );
    let begun = house.get(&format!("{base}/write")).await.text();
    let button = "name=\"edit\" value=\"en\" lang=\"es\"";
    assert!(begun.contains(button) && !begun.contains("hreflang"), "what is typed there by then is not left behind");
    let spanish = format!("{}/letter", base.replace("/en/", "/es/"));
    let moved = house.post(&spanish, "edit=en&own_language=en&who=I+teach.&ask=Free+them.").await;
    assert!(moved.status == 200 && moved.text().contains("I teach.") && moved.text().contains("Free them."));
    assert!(moved.text().contains("<option value=\"en\" selected"), "words keep their language: {}", moved.text());
    assert!(moved.text().contains("id=\"own-language-stays\""), "and the page says so: {}", moved.text());
    assert!(begun.contains("lang=\"en\" rows=\"7\"") && !begun.contains("id=\"ask-theirs\""), "{begun}");
    let french = house.get(&format!("{}/write", base.replace("/en/", "/fr/"))).await.text();
    assert!(french.contains("Elles sont en anglais.") && french.contains("lang=\"en\" rows=\"7\""), "{french}");
    let untouched = house.post(&spanish, "edit=en&own_language=en").await;
    assert!(untouched.text().contains("<option value=\"es\" selected"), "nothing was typed: {}", untouched.text());
    let chosen = house.post(&spanish, "edit=en&own_language=fr&who=I+teach.").await;
    assert!(chosen.text().contains("<option value=\"fr\" selected"), "what somebody chose stays");
}
