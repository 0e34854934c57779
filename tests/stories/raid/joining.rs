//! Whether anybody can tell, from everything on the disk and everything that is public, which two acts were one person's, or at
//! what hour an act came: the same acts are done in another order, at other hours, by other people, and nothing may differ.
//! Nor may anything that is public move while they are done: whoever sees a reader's line would know the moment.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stories::app::App;
use stories::client::{Client, Page};
use stories::dump;

const DAY: &str = "2026-03-02";

/// How many say that they sent a letter: some pages of them.
const SENT: usize = 240;

/// How many read, and are given a letter.
const OTHERS: usize = 12;

const CHANNELS: [&str; 4] = ["letter", "email", "fax", "phone"];

/// How long the sweeper may take to notice a new day, and to put the rows into order.
const FORGOTTEN_WITHIN: Duration = Duration::from_secs(60);

/// What somebody does.
#[derive(Clone)]
enum Deed {
    Opens,
    Writes,
    Prints,
    Says { key: String, channel: &'static str },
}

fn deeds(first_key: u128) -> Vec<Deed> {
    let others = (0..OTHERS).map(|number| match number % 3 {
        0 => Deed::Opens,
        1 => Deed::Writes,
        _ => Deed::Prints,
    });
    let said = (0..SENT).map(|number| Deed::Says {
        key: format!("{:032x}", super::mixed(first_key + number as u128)),
        channel: CHANNELS[number % CHANNELS.len()],
    });
    others.chain(said).collect()
}

/// Numbers that stand for another order of as many things: each once, and never where it was in the first.
fn shuffled(how_many: usize, by: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..how_many).collect();
    order.sort_by_key(|number| super::mixed((number * 2 + by) as u128));
    order
}

/// How a day goes: in which order, by whom, and how long before the next.
struct Way {
    order: Vec<usize>,
    seconds_before: fn(usize) -> i64,
    people: fn(usize) -> [String; 3],
}

/// Everything that can be read, by its name.
type Readable = BTreeMap<String, String>;

fn one_day(deeds: &[Deed], way: &Way, address: &str) -> (Readable, Vec<u8>) {
    let app = App::for_everybody_at(address, DAY);
    let (case, world) = (app.sample(), Arc::clone(&app.world));
    // From noon back to the first minute of the day.
    world.wait(-12 * 60 * 60 + 60);
    let mut watcher = app.supporter();
    let before = watched(&mut watcher, &case);
    for (place, number) in way.order.iter().enumerate() {
        world.wait((way.seconds_before)(place));
        act(&app, &case, &deeds[*number], &(way.people)(place));
        assert!(watched(&mut watcher, &case) == before, "whoever watched sees act {place}");
    }
    let mut readable = public(&app, &case, "that day");
    world.go_to("2026-03-03");
    wait_until_forgotten(&app);
    readable.extend(public(&app, &case, "the day after"));
    let backup = app.folder.join("backup");
    assert_eq!(app.command(&["backup", "--plain", "-o", &backup]).code, 0);
    for command in [&["tally"][..], &["doctor"], &["holdings"], &["desk", "people"]] {
        readable.insert(format!("clamor {}", command.join(" ")), masked(&app, &app.command(command).text()));
    }
    let (folder, data) = (Arc::clone(&app.folder), app.folder.join("data"));
    assert_eq!(app.stop(), 0);
    let database = Path::new(&data).join("clamor.db");
    readable.insert("the database".into(), dump::as_text(&database));
    let mut names: Vec<String> = fs::read_dir(&data)
        .expect("the folder is there")
        .flatten()
        .map(|file| {
            format!("{} {}", file.file_name().to_string_lossy(), file.metadata().map_or(0, |about| about.len()))
        })
        .collect();
    names.sort();
    readable.insert("the folder".into(), names.join("\n"));
    (readable, fs::read(folder.path().join("backup")).expect("the backup is there"))
}

fn act(app: &App, case: &str, deed: &Deed, [network, agent, language]: &[String; 3]) {
    let mut person = app.supporter();
    let headers = [("x-forwarded-for", network.as_str()), ("user-agent", agent), ("accept-language", language)];
    let read = person.get_with(&format!("/en/cases/{case}"), &headers);
    assert_eq!(read.status, 200);
    let own =
        [("way", "own"), ("own_language", "en"), ("name", agent), ("who", "I fish there."), ("ask", "Free them.")];
    let answer = match deed {
        Deed::Opens => person.get_with(&format!("/en/cases/{case}/write"), &headers),
        Deed::Writes => person.post(&format!("/en/cases/{case}/letter"), &own),
        Deed::Prints => person.post(&format!("/en/cases/{case}/letter.pdf"), &own),
        Deed::Says { key, channel } => {
            person.post(&format!("/en/cases/{case}/sent"), &[("key", key), ("channel", channel)])
        }
    };
    assert!(matches!(answer.status, 200 | 303), "{}", answer.seen());
}

/// What somebody asks for again and again, to see when it moves.
fn watched(watcher: &mut Client, case: &str) -> Vec<String> {
    let pages = ["/metrics".to_owned(), format!("/cases/{case}.json")];
    let pages = pages.into_iter().chain(["", "/sent"].map(|page| format!("/en/cases/{case}{page}")));
    pages.map(|path| seen(&watcher.get(&path))).collect()
}

/// An answer with its headers, but for the moment of the answer by the machine's clock.
fn seen(page: &Page) -> String {
    let mut headers = page.headers.clone();
    headers.remove("date");
    format!("{} {headers:?}\n{}", page.status, page.text())
}

/// Every public address, with its headers.
fn public(app: &App, case: &str, when: &str) -> Readable {
    let mut paths: Vec<String> =
        ["/", "/robots.txt", "/health", "/metrics", "/feed.atom", "/feed.json", "/deadlines.ics"]
            .map(str::to_owned)
            .into();
    paths.push(format!("/cases/{case}.json"));
    for language in ["en", "es", "fr", "ar"] {
        paths.extend(
            ["", "real", "threatened", "outcomes", "holdings", "follow", "feed.atom", "feed.json", "deadlines.ics"]
                .map(|page| format!("/{language}/{page}")),
        );
        paths.extend(
            ["", "/real", "/card", "/sent", ".ics", "/days"].map(|page| format!("/{language}/cases/{case}{page}")),
        );
    }
    let mut reader = app.supporter();
    let mut readable = Readable::new();
    for path in paths {
        let page = reader.get(&path);
        readable.insert(format!("{path} ({when})"), masked(app, &seen(&page)));
    }
    readable
}

/// What differs between two servers whatever is done: where their data are, and how much room there is.
fn masked(app: &App, text: &str) -> String {
    let folder = app.folder.path().to_string_lossy().into_owned();
    let kept: Vec<&str> = text.lines().filter(|line| !line.contains("MiB are free")).collect();
    kept.join("\n").replace(&folder, "FOLDER")
}

fn wait_until_forgotten(app: &App) {
    let log = app.folder.join("data/clamor.db-wal");
    let begun = Instant::now();
    // Two looks at the clock, and until the log has rested.
    std::thread::sleep(Duration::from_secs(12));
    while fs::metadata(&log).is_ok_and(|about| about.len() > 0) {
        assert!(begun.elapsed() < FORGOTTEN_WITHIN, "the log is never brought in");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// A key is random: what is left of a row without it, and the rows in an order that says nothing.
fn without_keys(database: &str) -> Vec<String> {
    let is_key = |word: &str| word.starts_with("X'") && word.len() == 35;
    let line = |line: &str| {
        line.split([' ', '(', ',']).map(|word| if is_key(word) { "KEY" } else { word }).collect::<Vec<_>>().join(" ")
    };
    let mut lines: Vec<String> = database.lines().map(line).collect();
    lines.sort();
    lines
}

fn differs(one: &Readable, other: &Readable) -> Vec<String> {
    assert!(one.keys().eq(other.keys()), "the same things can be read");
    one.iter().filter(|(name, text)| other[*name] != **text).map(|(name, _)| name.clone()).collect()
}

#[test]
fn nobody_can_tell_who_did_two_things_or_at_what_hour() {
    let all = deeds(1);
    // One after the other they listen at the same address, which stands in pages and their sums.
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let address = free.expect("a port is free").to_string();
    let one_person = |place: usize| {
        // The first third is one person's, the rest come each from elsewhere.
        let number = if place < 80 { 0 } else { place };
        [format!("2001:db8:{number:x}::1"), format!("Browser {number}"), "en".to_owned()]
    };
    let everybody = |place: usize| {
        let language = ["en", "es", "fr", "ar"][place % 4];
        [format!("198.51.{}.7", place % 250), format!("Telephone {place}"), language.to_owned()]
    };
    // All in the first minutes after midnight, or spread over the day.
    let early = Way { order: (0..all.len()).collect(), seconds_before: |_| 1, people: one_person };
    let spread =
        Way { order: shuffled(all.len(), 1), seconds_before: |place| 200 + (place % 7) as i64 * 30, people: everybody };
    let (first, first_backup) = one_day(&all, &early, &address);
    let (second, second_backup) = one_day(&all, &spread, &address);
    assert!(first.len() > 80 && first["the database"].matches("INSERT INTO said_sent").count() == SENT);
    let told = |when: &str| {
        let (_, data) = first
            .iter()
            .find(|(path, _)| path.ends_with(&format!(".json ({when})")) && path.starts_with("/cases/"))
            .expect("the counts");
        data.contains(&format!("\"said_sent\": {SENT}"))
    };
    assert!(!told("that day") && told("the day after"), "counts move when the day has ended");
    let figures = &first["/metrics (the day after)"];
    assert!(figures.contains("clamor_acts_total") && !figures.contains("clamor_proofs_total"), "each proof is an act");
    let difference = differs(&first, &second);
    assert!(difference.is_empty(), "these show how the day went: {difference:#?}");
    assert!(first_backup == second_backup, "two backups are the same, byte for byte");

    // With other keys nothing differs but the keys.
    let other = Way { order: shuffled(all.len(), 5), seconds_before: |_| 90, people: everybody };
    let (third, _) = one_day(&deeds(1_000_000), &other, &address);
    assert_eq!(differs(&first, &third), ["the database"]);
    assert!(without_keys(&first["the database"]) == without_keys(&third["the database"]));
}
