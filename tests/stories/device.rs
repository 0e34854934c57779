//! Somebody writes on a telephone, without a printer and without scripts: in large type by hand, or on a postcard.

use stories::app::App;
use stories::client::{Client, Page};

const DAY: &str = "2026-03-02";

fn short() -> Vec<(&'static str, String)> {
    let plain = [
        ("way", "own"),
        ("target", "1"),
        ("own_language", "en"),
        ("paper", "a4"),
        ("name", "A. B."),
        ("place", "Uppsala"),
        ("who", "I teach chemistry."),
        ("why", "They measured the water.\n\nChildren drink it."),
        ("ask", "Please say where they are."),
    ];
    plain.map(|(name, value)| (name, value.to_owned())).into()
}

fn send(supporter: &mut Client, path: &str, fields: &[(&'static str, String)], more: &[(&str, &str)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    supporter.post(path, &[&fields, more].concat())
}

/// The fields of the letter's form, as its page gives them on.
fn given_on(page: &Page) -> Vec<(&'static str, String)> {
    let names =
        ["way", "target", "language", "own_language", "paper", "name", "place", "who", "why", "ask", "key", "counted"];
    names.into_iter().filter_map(|name| Some((name, page.field(name)?))).collect()
}

fn tally(app: &App) -> serde_json::Value {
    let page = app.supporter().get(&format!("/cases/{}.json", app.sample()));
    serde_json::from_slice::<serde_json::Value>(&page.body).expect("it is JSON")["tally"].clone()
}

#[test]
fn a_letter_is_copied_by_hand_part_by_part() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let letter = send(&mut supporter, &format!("{base}/letter"), &short(), &[]);
    assert!(letter.text().contains(&format!("formaction=\"{base}/by-hand\"")));
    let page = send(&mut supporter, &format!("{base}/by-hand"), &given_on(&letter), &[]);
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    let seen = page.seen();
    let places: Vec<usize> =
        ["VERANIA", "2 March 2026", "I teach chemistry.", "They measured the water.", "Children drink", "A. B."]
            .iter()
            .map(|words| seen.find(words).unwrap_or_else(|| panic!("{words} is not on the page: {seen}")))
            .collect();
    assert!(places.is_sorted(), "everything in the order in which it is written: {seen}");
    assert!(seen.contains("Part 1 of 8 is on the paper") && seen.contains("Part 8 of 8 is on the paper"), "{seen}");
    assert!(seen.contains("A letter would reach nobody"), "a sample says so here too: {seen}");
    assert!(page.text().contains("class=\"size-1\"") && !page.text().contains(" checked"));
    let larger = send(
        &mut supporter,
        &format!("{base}/by-hand"),
        &given_on(&page),
        &[("size", "3"), ("done", "0"), ("done", "2")],
    );
    assert!(larger.text().contains("class=\"size-3\""));
    assert_eq!(larger.text().matches(" checked").count(), 2, "the place is not lost with the size");
    assert_eq!(larger.field("key"), letter.field("key"), "it stays one letter");
    assert_eq!(tally(&app)["handed_over"], 1, "one letter, in two sizes, was handed over once");
}

#[test]
fn what_no_page_has_counted_is_counted() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    assert_eq!(send(&mut supporter, &format!("{base}/by-hand"), &short(), &[]).status, 200);
    assert_eq!(tally(&app)["handed_over"], 1);
    assert_eq!(send(&mut supporter, &format!("{base}/postcard"), &short(), &[]).status, 200);
    assert_eq!(tally(&app)["handed_over"], 2);
    let empty = [("way", "own".to_owned())];
    for path in ["by-hand", "postcard", "postcard.pdf"] {
        let page = send(&mut supporter, &format!("{base}/{path}"), &empty, &[]);
        assert_eq!(page.status, 422, "{path}: what is missing is said");
    }
    assert_eq!(tally(&app)["handed_over"], 2);
}

#[test]
fn few_words_become_a_postcard() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    assert!(supporter.get(&format!("{base}/write")).seen().contains("Short words also fit a postcard"));
    let letter = send(&mut supporter, &format!("{base}/letter"), &short(), &[]);
    let card = send(&mut supporter, &format!("{base}/postcard"), &given_on(&letter), &[]);
    assert_eq!((card.status, card.header("cache-control")), (200, "no-store"));
    let seen = card.seen();
    assert!(seen.contains("The side with your words") && seen.contains("The side with the address"), "{seen}");
    assert!(seen.contains("Everybody on the way can read a postcard"));
    for (size, points) in [("a6", "419.5"), ("4x6", "432")] {
        let pdf = send(&mut supporter, &format!("{base}/postcard.pdf"), &given_on(&card), &[("card", size)]);
        assert_eq!((pdf.header("content-type"), pdf.header("cache-control")), ("application/pdf", "no-store"));
        assert!(pdf.text().contains(&format!("/MediaBox[0 0 {points}")), "{size}");
    }
    let counts = tally(&app);
    assert!(counts["handed_over"] == 1 && counts["printed"] == 2, "{counts}");
}

#[test]
fn too_many_words_hear_by_how_much() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let mut long = short();
    long.retain(|(name, _)| *name != "why");
    long.push(("why", "They measured the water that children drink. ".repeat(20)));
    let letter = send(&mut supporter, &format!("{base}/letter"), &long, &[]);
    let page = letter.seen();
    assert!(page.contains("For a postcard this is about") && page.contains("characters too long"), "{page}");
    assert!(!letter.text().contains("/postcard\""), "there is no way to a card that cannot be");
    let card = send(&mut supporter, &format!("{base}/postcard"), &given_on(&letter), &[]);
    assert!(card.status == 422 && card.seen().contains("too long") && card.seen().contains("Back to the letter"));
    let pdf = send(&mut supporter, &format!("{base}/postcard.pdf"), &given_on(&letter), &[]);
    assert!(pdf.status == 422 && pdf.seen().contains("This is too long for a postcard"), "{}", pdf.seen());
    assert_eq!(tally(&app)["printed"], 0);
    let model = supporter.post(&format!("{base}/letter"), &[("way", "model"), ("target", "1"), ("language", "en")]);
    assert!(!model.seen().contains("postcard"), "what is no help is not offered");
}

#[test]
fn a_letter_says_once_that_it_was_sent() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    let base = format!("/en/cases/{}", app.sample());
    let letter = send(&mut supporter, &format!("{base}/letter"), &short(), &[]);
    let by_hand = send(&mut supporter, &format!("{base}/by-hand"), &given_on(&letter), &[]);
    for page in [&letter, &by_hand] {
        let key = page.field("key").expect("a key");
        let sent = supporter.post(&format!("{base}/sent"), &[("key", &key), ("channel", "letter")]);
        assert_eq!(sent.status, 303);
    }
    assert_eq!(tally(&app)["said_sent"], 1, "both pages are about one letter");
    let thanks = supporter.get(&format!("{base}/sent"));
    let (seen, html) = (thanks.seen(), thanks.text());
    assert!(seen.contains("What happens next") && seen.contains("threatens you"), "{seen}");
    for address in ["/en/threatened\"", "/en/follow\"", &format!("{base}.ics\""), "data-keep-forget=\"write/"] {
        assert!(html.contains(address), "{address} is missing");
    }
}

#[test]
fn nothing_is_kept_on_the_device_unless_it_is_asked_for() {
    let app = App::start(DAY);
    let mut supporter = app.supporter();
    for language in ["en", "es", "fr", "ar"] {
        let page = supporter.get(&format!("/{language}/cases/{}/write", app.sample())).text();
        let form = page.split("<form").nth(1).and_then(|rest| rest.split('>').next()).expect("a form");
        assert!(form.contains("data-keep=") && form.contains("data-keep-asked"), "{form}");
        let ask = page.split("data-keep-consent").next().and_then(|before| before.rsplit('<').next()).expect("a box");
        assert!(ask.contains("checkbox") && !ask.contains("checked"), "{ask}");
        let (before, _) = page.split_once("data-keep-box").expect("what the script shows");
        assert!(page[before.len()..].starts_with("data-keep-box hidden"), "without the script it is not shown");
    }
}

#[test]
fn the_writing_page_is_the_same_for_everybody_and_kept_by_nobody() {
    let app = App::start(DAY);
    let path = format!("/en/cases/{}/write", app.sample());
    let (one, other) = (app.supporter().get(&path), app.supporter().get(&path));
    assert!(one.body == other.body, "nothing in it tells one reader from another");
    assert_eq!((one.header("cache-control"), one.header("etag")), ("no-store", ""));
    let packed = app.supporter().get_with(&path, &[("accept-encoding", "gzip")]);
    assert_eq!(packed.header("content-encoding"), "gzip");
    println!("the writing page: {} bytes, {} compressed", one.body.len(), packed.body.len());
    assert_eq!(tally(&app)["opened"], 3, "each view is counted");
}
