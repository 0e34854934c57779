//! Which room may know which, and what stands in one room alone.

use super::source::{Keep, lines_with, running};
use super::tree::{self, Page, list};

/// Libraries that talk to other machines of their own accord, or that run other programs. Nothing is sent yet, so nobody
/// uses one, but for [`ASKER`].
const SENDERS: [&str; 9] =
    ["reqwest", "ureq", "lettre", "mail-send", "curl", "isahc", "async-nats", "rustls-acme", "instant-acme"];

/// The one place that asks another machine of its own accord: a certificate authority for the server's own certificate, where
/// the configuration names one (docs/decisions/0059).
const ASKER: (&str, &str, &str) = ("clamor", "rustls-acme", "crates/clamor/src/https/authority.rs");

/// Which room knows which. A room that is not here waits until it is needed; a new arrow is a decision to write down.
const ARROWS: [(&str, &[&str]); 8] = [
    ("casework", &[]),
    ("documents", &["casework"]),
    ("press", &["casework"]),
    ("ledger", &["casework"]),
    ("store", &["casework"]),
    ("work", &["casework", "documents", "press", "store"]),
    ("web", &["casework", "documents", "press", "store"]),
    ("clamor", &["casework", "documents", "press", "store", "web"]),
];

/// The places that start a process. The first starts this same program, to take a document from outside apart, with nothing in
/// its hands (docs/decisions/0034); the second begins this program once more in its own process (docs/decisions/0052). Neither starts
/// another program, and nothing leaves the machine.
const STARTERS: [(&str, &str); 2] =
    [("crates/clamor/src/fence/outside.rs", "Command::new"), ("crates/clamor/src/once_more.rs", "Command::new")];

/// The one room that speaks SQL.
const ENGINE: &str = "crates/store/src/sqlite";

/// Words that begin statements; in capitals they are SQL wherever they stand in quotes.
const SQL: [&str; 13] = [
    "SELECT ",
    "INSERT INTO",
    "INSERT OR",
    " SET ",
    "DELETE FROM",
    "CREATE TABLE",
    "CREATE INDEX",
    "ALTER TABLE",
    "DROP TABLE",
    "PRAGMA ",
    "BEGIN IMMEDIATE",
    "ON CONFLICT",
    "WITHOUT ROWID",
];

#[test]
fn the_arrows_between_rooms_are_the_agreed_ones() {
    let rooms = rooms();
    let mut complaints = Vec::new();
    for room in &rooms {
        let Some((_, agreed)) = ARROWS.iter().find(|(known, _)| known == room) else {
            complaints.push(format!("crates/{room} is a new room: write down why, in ARCHITECTURE.md and here"));
            continue;
        };
        let arrows: Vec<String> = dependencies(room).into_iter().filter(|name| rooms.contains(name)).collect();
        let more = arrows.iter().filter(|name| !agreed.contains(&name.as_str()));
        complaints.extend(more.map(|name| format!("{room} -> {name} is new")));
        let fewer = agreed
            .iter()
            .filter(|name| tree::has(&format!("crates/{name}")) && !arrows.iter().any(|arrow| arrow == *name));
        complaints.extend(fewer.map(|name| format!("{room} -> {name} is gone")));
    }
    assert!(complaints.is_empty(), "the arrows of ARCHITECTURE.md are others:{}", list(&complaints));
}

#[test]
fn the_pages_and_the_work_never_know_each_other() {
    let knows = |room: &str, other: &str| {
        tree::has(&format!("crates/{room}")) && dependencies(room).iter().any(|name| name == other)
    };
    assert!(!knows("web", "work"), "web knows work");
    assert!(!knows("work", "web"), "work knows web");
}

#[test]
fn sql_and_its_driver_stand_in_the_room_of_the_engine_alone() {
    let mut complaints = Vec::new();
    for page in outside_the_engine(Keep::Words) {
        for word in SQL {
            let lines = page.text.lines().zip(1..).filter(|(line, _)| line.contains(word));
            complaints.extend(lines.map(|(_, line)| format!("{}:{line}: {word}", page.path)));
        }
        complaints.extend(
            lines_with(&page.text, "rusqlite").into_iter().map(|line| format!("{}:{line}: rusqlite", page.path)),
        );
    }
    let statements = tree::texts_ending("crates", ".sql").into_iter().filter(|page| !page.path.starts_with(ENGINE));
    complaints.extend(statements.map(|page| page.path));
    let drivers =
        rooms().into_iter().filter(|room| room != "store" && dependencies(room).iter().any(|name| name == "rusqlite"));
    complaints.extend(drivers.map(|room| format!("crates/{room}/Cargo.toml: rusqlite")));
    assert!(complaints.is_empty(), "these belong into {ENGINE}:{}", list(&complaints));
}

#[test]
fn nobody_asks_which_engine_it_is() {
    let asks = |line: &str| {
        let small = line.to_lowercase();
        small.contains("sqlite") && (["if ", "match ", "matches!", "cfg"].iter().any(|word| small.contains(word)))
    };
    let mut complaints = Vec::new();
    for page in outside_the_engine(Keep::Words) {
        let lines = page.text.lines().zip(1..).filter(|(line, _)| asks(line));
        complaints.extend(lines.map(|(line, number)| format!("{}:{number}: {}", page.path, line.trim())));
    }
    assert!(complaints.is_empty(), "an engine is a whole room, not a question:{}", list(&complaints));
}

#[test]
fn nothing_runs_without_its_protections() {
    // They are there so that the benches can measure what the protections cost.
    let (bare, known) = (["unprotected_router", "open_unprotected"], ["routes.rs", "lib.rs", "sqlite/mod.rs"]);
    let mut complaints = Vec::new();
    for page in running("crates", Keep::Code) {
        let declares = known.iter().any(|name| page.path.ends_with(name)) && !page.path.starts_with("crates/clamor");
        for word in bare.into_iter().filter(|_| !declares) {
            complaints
                .extend(lines_with(&page.text, word).into_iter().map(|line| format!("{}:{line}: {word}", page.path)));
        }
    }
    assert!(complaints.is_empty(), "these are for the benches alone:{}", list(&complaints));
}

#[test]
fn nothing_goes_out_to_another_machine() {
    let calls = ["TcpStream::connect", "UdpSocket", "lookup_host", "UnixStream::connect", "Command::new"];
    let mut complaints = Vec::new();
    for page in running("crates", Keep::Code) {
        for call in calls {
            if STARTERS.contains(&(page.path.as_str(), call)) {
                continue;
            }
            complaints
                .extend(lines_with(&page.text, call).into_iter().map(|line| format!("{}:{line}: {call}", page.path)));
        }
    }
    for (path, call) in STARTERS {
        let starts = running("crates", Keep::Code).into_iter().find(|page| page.path == path);
        let starts = starts.map_or(0, |page| lines_with(&page.text, call).len());
        assert_eq!(starts, 1, "a process is started in one line of {path}");
    }
    for room in rooms() {
        let senders = dependencies(&room).into_iter().filter(|name| SENDERS.contains(&name.as_str()));
        let senders = senders.filter(|name| (room.as_str(), name.as_str()) != (ASKER.0, ASKER.1));
        complaints.extend(senders.map(|name| format!("crates/{room}/Cargo.toml: {name}")));
    }
    let asks = running("crates", Keep::Code).into_iter().filter(|page| page.path != ASKER.2);
    let asks = asks.filter(|page| page.text.contains("rustls_acme"));
    complaints.extend(asks.map(|page| format!("{}: rustls_acme outside {}", page.path, ASKER.2)));
    // The server's half of it is what serves the pages; the other half asks.
    let workspace = tree::text("Cargo.toml");
    let asks = workspace.lines().filter(|line| line.starts_with("hyper") && line.contains("client"));
    complaints.extend(asks.map(|line| format!("Cargo.toml: {line}")));
    assert!(complaints.is_empty(), "nothing is sent except from a committed outgoing row:{}", list(&complaints));
}

/// The rooms that there are.
pub(super) fn rooms() -> Vec<String> {
    tree::folders("crates").into_iter().filter(|room| tree::has(&format!("crates/{room}/Cargo.toml"))).collect()
}

/// The rooms without that of the engine. Tests and benches stand outside: a test may open the database as a thief would,
/// and the benches measure against the bare driver.
fn outside_the_engine(keep: Keep) -> impl Iterator<Item = Page> {
    running("crates", keep).into_iter().filter(|page| !page.path.starts_with(ENGINE))
}

/// The names under `[dependencies]` of a room: what the program itself is built from.
pub(super) fn dependencies(room: &str) -> Vec<String> {
    let manifest = tree::text(&format!("crates/{room}/Cargo.toml"));
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && !line.contains("dev-") && !line.contains("build-");
            // [dependencies.jiff] and [target.'cfg(unix)'.dependencies.rustix] name one on the line itself.
            names.extend(line.split_once("dependencies.").map(|(_, name)| name.trim_end_matches(']').to_owned()));
        } else if inside && !line.starts_with('#') {
            names.extend(
                line.split(['=', '.']).next().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
            );
        }
    }
    names
}
