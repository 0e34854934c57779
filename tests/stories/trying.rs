//! Somebody tries it: `clamor` without a word more.

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stories::app::{App, MockWorld, run, run_into_a_closed_pipe};
use stories::folder::Folder;
use stories::program::{self, Running};

#[test]
fn the_first_start_says_what_it_did_and_the_second_goes_on() {
    let world = MockWorld::on("2026-03-02");
    let folder = Arc::new(Folder::new());
    let first = App::start_in(Arc::clone(&folder), &world, &[]);
    assert!(first.greeting.contains("Read the sample document"), "{}", first.greeting);
    assert!(first.greeting.contains("finding"), "{}", first.greeting);
    assert!(first.greeting.contains("letters until 2026-04-13"), "42 days on: {}", first.greeting);
    let sample = first.sample();
    let link = first.desk_link();
    assert_eq!(first.supporter().get(&format!("/en/cases/{sample}")).status, 200);
    assert_eq!(first.stop(), 0, "Ctrl-C stops it cleanly");

    let second = App::start_in(folder, &world, &[]);
    assert!(!second.greeting.contains("Read the sample"), "{}", second.greeting);
    assert!(second.greeting.contains("Went on with 1 case"), "{}", second.greeting);
    assert_eq!(second.supporter().get(&format!("/en/cases/{sample}")).status, 200);
    assert_ne!(second.desk_link(), link, "each start has a link of its own");
}

#[test]
fn the_program_is_ready_within_a_second_and_stops_when_asked() {
    let folder = Folder::new();
    // Building it, where that is needed, is not part of starting it.
    assert!(program::path().is_file());
    let begun = Instant::now();
    let running = Running::start(&folder.join("data"));
    let ready = begun.elapsed();
    println!("ready after {ready:?}");
    // A second on a quiet machine; ten leave room for a busy one.
    assert!(ready < Duration::from_secs(10), "{ready:?}");
    let stopped = Command::new("kill").args(["-INT", &running.id().to_string()]).status();
    assert!(stopped.is_ok_and(|status| status.success()));
    assert_eq!(running.wait(), Some(0), "Ctrl-C stops it cleanly");
}

/// 128 and the number of the signal SIGPIPE: what a shell says of tools that end so.
const PIPE_CLOSED: u8 = 141;

#[test]
fn a_reader_who_has_seen_enough_ends_a_command_quietly() {
    let app = App::start("2026-03-02");
    let (data, case) = (app.folder.join("data"), app.sample());
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/sample.txt");
    for arguments in [
        &["holdings", "--data", &data][..],
        &["tally", "--data", &data],
        &["tally", &case, "--data", &data],
        &["doctor", "--data", &data],
        &["desk", "people", "--data", &data],
        &["config"],
        &["explain", "deadline-passed"],
        &["read", sample],
        &["read", sample, "--json"],
        &["--help"],
        &["--version"],
    ] {
        let answer = run_into_a_closed_pipe("2026-03-02", arguments);
        // What is remarkable about a document goes to standard error before.
        let said = answer.errors.lines().find(|line| line.starts_with("clamor:") || line.contains("ipe"));
        assert!(answer.code == PIPE_CLOSED && said.is_none(), "{arguments:?}: {} {}", answer.code, answer.errors);
    }
}

#[test]
fn a_port_in_use_is_told_with_what_to_do() {
    let app = App::start("2026-03-02");
    let port = app.address().trim_start_matches("http://").to_owned();
    let folder = Folder::new();
    let answer = run("2026-03-02", &["--listen", &port, "--data", &folder.join("data")]);
    assert_ne!(answer.code, 0);
    assert!(answer.errors.contains(&port) && answer.errors.contains("--listen"), "{}", answer.errors);
}

#[test]
fn a_folder_that_cannot_be_made_is_told_with_what_to_do() {
    let folder = Folder::new();
    let file = folder.write("file", "in the way");
    let answer = run("2026-03-02", &["--listen", "127.0.0.1:0", "--data", &format!("{file}/data")]);
    assert_ne!(answer.code, 0);
    assert!(answer.errors.contains("file/data"), "{}", answer.errors);
    assert!(answer.errors.contains("Make it writable"), "it says what to do: {}", answer.errors);
}

#[test]
fn a_damaged_database_is_told_and_left_as_it_is() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("data")).expect("a folder can be made");
    let damaged = vec![b'x'; 16 << 10];
    let database = folder.write("data/clamor.db", &damaged);
    let answer = run("2026-03-02", &["--listen", "127.0.0.1:0", "--data", &folder.join("data")]);
    assert_ne!(answer.code, 0);
    assert!(answer.errors.contains("clamor.db"), "{}", answer.errors);
    assert_eq!(std::fs::read(database).expect("it is still there"), damaged, "nothing was overwritten");
}

#[test]
fn a_database_that_is_damaged_in_its_middle_is_told_too() {
    let world = MockWorld::on("2026-03-02");
    let folder = Arc::new(Folder::new());
    drop(App::start_in(Arc::clone(&folder), &world, &[]));
    let database = folder.path().join("data/clamor.db");
    let mut bytes = std::fs::read(&database).expect("the database is there");
    let (from, to) = (4096, bytes.len());
    bytes[from..to].fill(0xa5);
    std::fs::write(&database, &bytes).expect("it can be damaged");
    let answer = run("2026-03-02", &["--listen", "127.0.0.1:0", "--data", &folder.join("data")]);
    assert_ne!(answer.code, 0);
    assert!(answer.errors.contains("clamor.db") || answer.errors.contains("damaged"), "{}", answer.errors);
}

#[test]
fn all_serves_without_a_sample_and_the_desk_is_entered_by_invitation() {
    let app = App::start_in(Arc::new(Folder::new()), &MockWorld::on("2026-03-02"), &["all"]);
    assert!(!app.greeting.contains("/desk/enter/"), "{}", app.greeting);
    assert_eq!(app.supporter().get("/en/").status, 200);
    let invited = app.command(&["desk", "invite", "Ada"]);
    assert_eq!(invited.code, 0, "{}", invited.errors);
    let text = invited.text();
    let link = text.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("the link is printed");
    assert!(link.starts_with(app.address()), "{link}: it leads to where these data are served");
    let path = &link[link.find("/desk").expect("a path")..];
    let mut desk = app.supporter();
    assert_eq!(desk.get(path).status, 200, "opening it shows what it is");
    assert_eq!(desk.post(path, &[]).status, 303);
    assert_eq!(desk.get("/desk").status, 200);
    assert_eq!(app.supporter().post(path, &[]).status, 403, "the link works once");
}

#[test]
fn two_servers_never_share_a_folder() {
    let app = App::start("2026-03-02");
    let data = app.folder.join("data");
    for command in [&[][..], &["all"]] {
        let answer = run("2026-03-02", &[command, &["--listen", "127.0.0.1:0", "--data", &data]].concat());
        assert_eq!(answer.code, 2);
        assert!(answer.errors.contains("another Clamor serves the data"), "{}", answer.errors);
        assert!(answer.errors.contains("--data"), "it says what to do: {}", answer.errors);
    }
    assert_eq!(app.supporter().get("/health").status, 200, "the first one goes on");
    assert_eq!(app.command(&["tally"]).code, 0, "commands work beside it");
}

#[test]
fn a_second_server_leaves_the_data_of_the_first_as_they_are() {
    let app = App::start("2026-03-02");
    let data = app.folder.join("data");
    let database = rusqlite::Connection::open(format!("{data}/clamor.db")).expect("it is there");
    // As an older program left it: whoever opens it brings it up to date.
    let version: i64 = database.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("it has a version");
    database.execute_batch(&format!("PRAGMA user_version = {}", version - 1)).expect("it is ours");
    let answer = run("2026-03-02", &["all", "--listen", "127.0.0.1:0", "--data", &data]);
    assert!(answer.code == 2 && answer.errors.contains("another Clamor serves"), "{}", answer.errors);
    let now: i64 = database.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("it has a version");
    assert_eq!(now, version - 1, "nothing was changed under the one that serves");
    database.execute_batch(&format!("PRAGMA user_version = {version}")).expect("it is ours");
}

#[test]
fn a_server_that_listens_everywhere_is_nobodys_address() {
    let app = App::start_in_at("0.0.0.0:0", Arc::new(Folder::new()), &MockWorld::on("2026-03-02"), &[]);
    assert!(!app.greeting.contains("0.0.0.0") && app.greeting.contains("http://127.0.0.1:"), "{}", app.greeting);
    let page = app.supporter().get(&format!("/en/cases/{}", app.sample())).text();
    assert!(!page.contains("0.0.0.0"), "links go by what the reader asked for");
}
