//! What should not come in is refused quickly, with a page, and everything stays as it was.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use stories::app::App;

#[test]
fn a_form_from_another_site_is_refused() {
    let app = App::start("2026-03-02");
    let path = format!("/en/cases/{}/sent", app.sample());
    let fields = [("key", "00112233445566778899aabbccddeeff"), ("channel", "letter")];
    let answer = app.supporter().post_from(&path, &fields, "https://elsewhere.example");
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("<h1"), "people get a page: {}", answer.text());
    assert_eq!(app.supporter().get(&format!("/cases/{}.json", app.sample())).status, 200);
    assert!(app.command(&["tally", &app.sample()]).text().contains(&app.sample()));
}

#[test]
fn a_megabyte_in_a_field_is_refused_with_the_limit() {
    let app = App::start("2026-03-02");
    let path = format!("/en/cases/{}/letter", app.sample());
    let answer = app.supporter().post(&path, &[("way", "own"), ("who", &"a".repeat(1 << 20))]);
    assert_eq!(answer.status, 413, "{}", answer.text());
    assert!(answer.seen().contains("300"), "the limit is in the message: {}", answer.seen());
}

#[test]
fn a_head_that_no_browser_sends_is_refused() {
    let app = App::start("2026-03-02");
    let ask = |length: usize| app.supporter().get_with("/en/", &[("x-long", &"a".repeat(length))]).status;
    assert_eq!((ask(16 * 1024), ask(64 * 1024)), (200, 431));
}

#[test]
fn a_form_that_nobody_reads_is_heard_out_before_it_is_answered() {
    let app = App::start("2026-03-02");
    let (address, desk) = (app.address().trim_start_matches("http://"), app.desk());
    let (name, value) = desk.cookies().iter().next().expect("the desk has a session");
    let head = |length: usize| {
        format!(
            "POST /desk/cases/0123456789abcdef/hold HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
             cookie: {name}={value}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n"
        )
    };
    let mut stream = TcpStream::connect(address).expect("the server listens");
    stream.write_all((head(2 << 20) + "version=1&reason=").as_bytes()).expect("it is sent");
    stream.set_read_timeout(Some(Duration::from_millis(300))).expect("a time can be set");
    let early = stream.read(&mut [0; 64]).map_err(|error| error.kind());
    assert!(matches!(early, Err(ErrorKind::WouldBlock)), "no answer breaks in while it is sent: {early:?}");
    stream.set_read_timeout(None).expect("a time can be set");
    stream.write_all(&vec![b'a'; (2 << 20) - 17]).expect("all of it is taken");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the whole answer comes");
    assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("<h1"), "{answer}");
}

#[test]
fn tricks_with_paths_find_nothing() {
    let app = App::start("2026-03-02");
    let tricks = [
        "/../clamor.db",
        "/assets/..%2f..%2fclamor.db",
        "/en/cases/..%2f..%2fetc/passwd",
        "/%2e%2e/",
        "/en/cases/0000000000000000",
        "/xx/",
        "/desk/../health/x",
    ];
    for trick in tricks {
        let answer = app.supporter().get(trick);
        assert!(matches!(answer.status, 404 | 400 | 403), "{trick}: {}", answer.status);
        assert!(!answer.text().contains("SQLite format"), "{trick}");
    }
}

#[test]
fn every_page_has_the_strict_policy_and_readers_get_no_cookie() {
    let app = App::start("2026-03-02");
    let id = app.sample();
    for path in [
        "/",
        "/en/",
        "/es/",
        &format!("/en/cases/{id}"),
        &format!("/es/cases/{id}/write"),
        "/no-such-page",
        "/desk",
        &format!("/cases/{id}.json"),
    ] {
        let answer = app.supporter().get(path);
        let policy = answer.header("content-security-policy").to_owned();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
}
