//! Thousands of connections.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use stories::folder::Folder;
use stories::program::Running;
use stories::watched::status;

/// How many say nothing.
const IDLE: usize = 3_000;

/// How many files this process needs beside the connections.
const BESIDE: u64 = 200;

/// How long somebody who is honest waits at most: what counts is that it is not the twenty seconds after which a connection
/// that says nothing is closed.
const SERVED_WITHIN: Duration = Duration::from_secs(10);

/// How long a connection may say nothing, less a second: what the server allows a request's head.
const SHOWN_OUT_AFTER: Duration = Duration::from_secs(19);

/// How often the connections are opened until all of them are there at once.
const TRIES: usize = 5;

/// How much memory the connections may take, in kibibytes: some kilobytes each.
const MORE_MEMORY: u64 = 128 * 1024;

/// Sends a request; `None` where no answer comes in time.
fn ask(address: &str, patience: Duration) -> Option<String> {
    let mut stream = TcpStream::connect(address).expect("the port is open");
    stream.set_read_timeout(Some(patience)).expect("it can be set");
    let request = "GET /en/ HTTP/1.1\r\nhost: clamor\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("it can be sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned()).filter(|answer| !answer.is_empty())
}

fn is_served(answer: Option<String>) -> bool {
    answer.is_some_and(|answer| answer.starts_with("HTTP/1.1 200") && answer.contains("</html>"))
}

#[test]
fn thousands_who_say_nothing_are_in_nobodys_way() {
    clamor::allow_many_files();
    let most = web::MOST_CONNECTIONS;
    let files = status_of_files();
    if files < most as u64 + BESIDE {
        println!("this machine lets this user have {files} files open: too few for {most} connections");
        return;
    }
    let folder = Folder::new();
    let server = Running::start(&folder.join("data"));
    assert!(is_served(ask(&server.address, SERVED_WITHIN)));
    let before = status(server.id(), "VmRSS").expect("the kernel counts");
    let open = |how_many: usize| -> Vec<TcpStream> {
        (0..how_many).map(|_| TcpStream::connect(&server.address).expect("the port is open")).collect()
    };
    let mut idle = open(IDLE);
    let begun = Instant::now();
    assert!(is_served(ask(&server.address, SERVED_WITHIN)), "with {IDLE} connections that say nothing");
    println!("{IDLE} idle connections; an answer after {:?}", begun.elapsed());

    // At the limit the next one waits for a place, and gets the first that is free. On a machine that takes so long to open
    // them that the first are shown out meanwhile, there are places: they are opened anew.
    let is_full = (0..TRIES).any(|_| {
        idle.clear();
        let begun = Instant::now();
        idle.extend(open(most));
        let is_served = is_served(ask(&server.address, Duration::from_secs(1)));
        assert!(!is_served || begun.elapsed() > SHOWN_OUT_AFTER, "there is no place");
        !is_served
    });
    assert!(is_full, "this machine takes longer than {SHOWN_OUT_AFTER:?} to open {most} connections, {TRIES} times");
    idle.truncate(IDLE);
    assert!(is_served(ask(&server.address, SERVED_WITHIN)), "there are places again");
    let after = status(server.id(), "VmRSS").expect("the kernel counts");
    println!("{before} KiB without and {after} KiB with them");
    assert!(after < before + MORE_MEMORY, "{before} and {after}");

    // Who says nothing for long loses the place, so that nobody has to go away by himself.
    idle.extend(open(most - IDLE));
    assert!(is_served(ask(&server.address, Duration::from_secs(40))), "the silent ones are shown out");
    server.ask_to_stop();
}

/// How many files this process may have open.
fn status_of_files() -> u64 {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find(|line| line.starts_with("Max open files")).unwrap_or_default();
    line.split_whitespace().nth(3).and_then(|number| number.parse().ok()).unwrap_or(u64::MAX)
}
