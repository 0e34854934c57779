//! Abuse without a third party: counts that look padded are labelled, the desk sees numbers, a device may work instead of
//! waiting, and sizes do not tell a case apart.

use std::collections::BTreeSet;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;

use serde_json::Value;
use sha2::{Digest, Sha256};
use stories::app::{App, MockWorld};
use stories::client::{Client, Page};
use stories::folder::Folder;

use crate::people::{act, guest, ready_case};

const DAY: &str = "2026-03-02";

/// What a network of a flood is called by the proxy.
const FLOOD: [(&str, &str); 1] = [("x-forwarded-for", "203.0.113.7")];

fn tally(app: &App) -> Value {
    let page = app.supporter().get(&format!("/cases/{}.json", app.sample()));
    let data: Value = serde_json::from_slice(&page.body).expect("it is JSON");
    data["tally"].clone()
}

/// Somebody opens the page, takes the model letter and says that it is sent.
fn writes(app: &App) {
    let base = format!("/en/cases/{}", app.sample());
    let mut supporter = app.supporter();
    supporter.get(&format!("{base}/write"));
    let letter = supporter.post(&format!("{base}/letter"), &[("way", "model"), ("language", "en")]);
    let key = letter.field("key").expect("the form has its key");
    assert_eq!(supporter.post(&format!("{base}/sent"), &[("key", &key), ("channel", "letter")]).status, 303);
}

/// A program that only says that letters are sent.
fn pads(app: &App, count: u128) {
    let mut program = app.supporter();
    for number in 0..count {
        let key = format!("{number:032x}");
        let path = format!("/en/cases/{}/sent", app.sample());
        assert_eq!(program.post(&path, &[("key", &key), ("channel", "letter")]).status, 303);
    }
}

#[test]
fn a_count_that_looks_padded_is_said_to_and_an_honest_one_is_not() {
    let app = App::start(DAY);
    (0..3).for_each(|_| writes(&app));
    pads(&app, 40);
    assert!(tally(&app).get("remark").is_none(), "forty too many can be chance: {}", tally(&app));
    assert!(!app.command(&["tally"]).text().contains("padded"));
    app.world.go_to("2026-03-03");
    (0..3).for_each(|_| writes(&app));
    assert!(tally(&app).get("remark").is_none());
    // Forty of them are the same forms again, and count once.
    app.world.go_to("2026-03-04");
    pads(&app, 100);
    let remark = tally(&app)["remark"].clone();
    assert_eq!((&remark["code"], &remark["days"], &remark["beyond"]), (&"may-be-padded".into(), &1.into(), &60.into()));
    let says = "On one day, more letters were said to be sent than opened pages and letters made here explain. That is 60 \
                letters too many. The count may be padded.";
    assert_eq!(remark["text"], says);
    let mut desk = guest(&app, "operator");
    app.world.wait(2);
    for page in [format!("/en/cases/{}", app.sample()), "/desk".into(), "/desk/pressure".into()] {
        let seen = desk.get(&page).seen();
        assert!(seen.contains(says), "{page}: {seen}");
    }
    for (language, word) in [("es", "inflado"), ("fr", "gonflé"), ("ar", "منفوخًا")] {
        let seen = app.supporter().get(&format!("/{language}/cases/{}", app.sample())).seen();
        assert!(seen.contains(word), "{language}: {seen}");
    }
    for command in [vec!["tally"], vec!["tally", &app.sample()]] {
        let said = app.command(&command).text();
        assert!(said.contains("on one day") && said.contains("60 too many: the count may be padded"), "{said}");
    }
}

/// A server to which a proxy says from where people come.
pub(crate) fn behind_a_proxy() -> App {
    let first = ["--origin", "https://act.example"];
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let listen = free.expect("a port is free").to_string();
    App::start_in_at(&listen, Arc::new(Folder::new()), &MockWorld::on(DAY), &first)
}

/// Asks until the next request from the flood's network has to wait a little. The clock stands still meanwhile.
fn flood(client: &mut Client, requests: usize) {
    (0..requests).for_each(|_| drop(client.get_with("/robots.txt", &FLOOD)));
}

/// A request of the flood that nobody waits for.
fn begins(app: &App) -> TcpStream {
    let mut stream = TcpStream::connect(app.address().trim_start_matches("http://")).expect("the server listens");
    let head = "GET /robots.txt HTTP/1.1\r\nhost: act.example\r\nx-forwarded-for: 203.0.113.7\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("it is sent");
    stream
}

/// The figures for programs that look after the server.
fn figure(app: &App, name: &str) -> u64 {
    let text = app.supporter().get("/metrics").text();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name} ")));
    line.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{name} is missing: {text}"))
}

fn asked(page: &Page) -> Value {
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    serde_json::from_slice(&page.body).expect("it is JSON")
}

/// The answer to a question: a number that gives so many zero bits together with the seal.
fn work(question: &Value) -> String {
    let seal = question["seal"].as_str().expect("a seal");
    let seal: Vec<u8> = (0..32).filter_map(|at| u8::from_str_radix(&seal[2 * at..2 * at + 2], 16).ok()).collect();
    let bits = question["bits"].as_u64().expect("bits");
    let zeros = |tried: u64| {
        let hash = Sha256::new_with_prefix(&seal).chain_update(tried.to_be_bytes()).finalize();
        u64::from(hash.iter().take(8).fold(0, |number: u64, byte| number << 8 | u64::from(*byte)).leading_zeros())
    };
    let tried = (0..).find(|tried| zeros(*tried) >= bits).expect("there is one");
    format!("proof={}-{tried:x}", question["question"].as_str().expect("a question"))
}

#[test]
fn a_form_whose_device_worked_does_not_wait_and_nobody_needs_that() {
    let app = behind_a_proxy();
    let mut client = app.supporter();
    let (pace, sent) = (format!("/pace?case={}", app.sample()), format!("/en/cases/{}/sent", app.sample()));
    let form = [("key", "00112233445566778899aabbccddeeff"), ("channel", "letter")];
    assert_eq!(asked(&client.get_with(&pace, &FLOOD)), serde_json::json!({ "bits": 0 }), "nothing presses");
    flood(&mut client, 210);
    let elsewhere = client.get_with(&pace, &[("x-forwarded-for", "203.0.114.7")]);
    assert_eq!(asked(&elsewhere), serde_json::json!({ "bits": 0 }), "others need not wait");
    let question = asked(&client.get_with(&pace, &FLOOD));
    assert_eq!(question["bits"], 13);
    let (waited, proof) = (figure(&app, "clamor_requests_waited_total"), work(&question));
    assert_eq!(client.post_with(&format!("{sent}?{proof}"), &form, &FLOOD).status, 303);
    assert_eq!(figure(&app, "clamor_proofs_total"), 1);
    assert_eq!(figure(&app, "clamor_requests_waited_total"), waited, "it did not wait");
    // The same again, one that is made up, and none: each waits, and is taken all the same.
    for query in [format!("?{proof}"), "?proof=0123456789abcdef-0-0-0".into(), String::new()] {
        assert_eq!(client.post_with(&format!("{sent}{query}"), &form, &FLOOD).status, 303, "{query}");
    }
    assert_eq!(figure(&app, "clamor_requests_waited_total"), waited + 3);
    assert_eq!(figure(&app, "clamor_proofs_total"), 1, "an answer is worth one request");
    assert_eq!(tally(&app)["said_sent"], 1);
    // Also whoever would be told to come back later gets in.
    let _many: Vec<TcpStream> = (0..520).map(|_| begins(&app)).collect();
    while figure(&app, "clamor_requests_sent_away_total") == 0 {
        std::thread::yield_now();
    }
    assert_eq!(client.post_with(&sent, &form, &FLOOD).status, 429);
    let proof = work(&asked(&client.get_with(&pace, &FLOOD)));
    assert_eq!(client.post_with(&format!("{sent}?{proof}"), &form, &FLOOD).status, 303);
    app.world.wait(60);
    flood(&mut client, 210);
    let question = asked(&client.get_with(&pace, &FLOOD));
    app.world.wait(61);
    flood(&mut client, 210);
    let waited = figure(&app, "clamor_requests_waited_total");
    client.post_with(&format!("{sent}?{}", work(&question)), &form, &FLOOD);
    assert_eq!(figure(&app, "clamor_requests_waited_total"), waited + 1, "a question holds for a minute");
}

#[test]
fn the_worker_may_ask_this_server_alone_and_the_pages_ask_nobody() {
    let app = App::start(DAY);
    let page = app.supporter().get(&format!("/en/cases/{}/write", app.sample()));
    assert!(!page.header("content-security-policy").contains("connect-src"), "the policy of pages stays as it is");
    let text = page.text();
    let worker = text.split("data-pace=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the form names it");
    let script = app.supporter().get(worker);
    assert_eq!(script.header("content-security-policy"), "default-src 'none'; connect-src 'self'");
    assert!(script.header("cache-control").contains("immutable"), "{worker}");
}

#[test]
fn the_desk_sees_what_presses_as_numbers_and_nobody_behind_them() {
    let app = behind_a_proxy();
    let mut client = app.supporter();
    flood(&mut client, 205);
    writes(&app);
    let waited = figure(&app, "clamor_requests_waited_total");
    assert!((1..10).contains(&waited), "{waited}");
    let mut desk = guest(&app, "operator");
    assert!(desk.get("/desk").text().contains("href=\"/desk/pressure\""), "the board leads there");
    let page = desk.get("/desk/pressure");
    assert_eq!(page.status, 200);
    let (text, seen) = (page.text(), page.seen());
    assert!(seen.contains(&format!("Requests that waited for their turn {waited}")), "{seen}");
    for row in ["told to come back later 0", "waiting to be stored 0", "instead of waiting 0", "had too many 0"] {
        assert!(seen.contains(row), "{row}: {seen}");
    }
    assert!(text.contains("<svg") && seen.contains("All numbers"), "the days of each case, as a picture and a table");
    assert!(!text.contains("203.0.113") && !text.contains("127.0.0.1"), "no address");
    for name in ["sent_away_total", "full_total"] {
        assert_eq!(figure(&app, &format!("clamor_requests_{name}")), 0);
    }
    assert_eq!(figure(&app, "clamor_connections_refused_total"), 0);
}

#[test]
fn pages_of_different_cases_come_in_the_same_sizes() {
    let app = App::start(DAY);
    let mut desk = app.desk();
    let case = ready_case(&mut desk);
    assert_eq!(act(&mut desk, &case, "issue").status, 303);
    let other = case.rsplit('/').next().unwrap_or_default().to_owned();
    let mut sizes = [const { BTreeSet::new() }; 4];
    let mut bare = BTreeSet::new();
    for id in [app.sample(), other] {
        for language in ["en", "es", "fr", "ar"] {
            let base = format!("/{language}/cases/{id}");
            let mut supporter = app.supporter();
            let packed = supporter.get_with(&base, &[("accept-encoding", "gzip")]);
            let plain = supporter.get(&base);
            bare.insert(plain.text().trim_end().len());
            let letter = supporter.post(&format!("{base}/letter"), &[("way", "model"), ("language", language)]);
            let pdf = supporter.post(&format!("{base}/letter.pdf"), &[("way", "model"), ("language", language)]);
            assert_eq!([packed.status, plain.status, letter.status, pdf.status], [200; 4], "{base}");
            assert_eq!(pdf.header("content-type"), "application/pdf", "{base}");
            for ((page, step), sizes) in
                [(&packed, 4096), (&plain, 8192), (&letter, 8192), (&pdf, 16_384)].into_iter().zip(&mut sizes)
            {
                assert_eq!(page.body.len() % step, 0, "{base}: {}", page.header("content-type"));
                sizes.insert(page.body.len());
            }
        }
    }
    println!("case packed, case plain, letter, PDF: {sizes:?}; before: {bare:?}");
    assert_eq!(bare.len(), 8, "each page is of another length before it is filled: {bare:?}");
    for sizes in &sizes {
        assert!(sizes.len() <= 3, "eight pages, and few lengths: {sizes:?}");
    }
}
