//! What the server says while all this happens, and that nobody is in it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use stories::app::{App, MockWorld};
use stories::disk::Disk;
use stories::folder::Folder;

const DAY: &str = "2026-03-02";

/// How long a line may take that is to come.
const SAID_WITHIN: Duration = Duration::from_secs(40);

/// What may stand in a line beside its level and event, and whether it is a number.
const FIGURES: [(&str, bool); 11] = [
    ("version", false),
    ("cases", true),
    ("schema", true),
    ("port", true),
    ("ended", true),
    ("why", false),
    ("times", true),
    ("requests", true),
    ("hours", true),
    ("to", false),
    ("level", false),
];

/// A line, when it is what it may be.
fn event(line: &str) -> (String, BTreeMap<String, Value>) {
    let mut figures: BTreeMap<String, Value> = serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
    let event = figures.remove("event").and_then(|event| event.as_str().map(str::to_owned)).expect("it has an event");
    for (name, value) in &figures {
        let known = FIGURES.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{name}: {line}"));
        assert_eq!(value.is_number(), known.1, "{line}");
        let code = value.as_str().unwrap_or_default();
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-.".contains(letter);
        assert!(code.len() < 20 && code.chars().all(plain), "{line}");
    }
    (event, figures)
}

fn wait_for(app: &App, wanted: &str) -> BTreeMap<String, Value> {
    let begun = Instant::now();
    loop {
        for line in app.printed() {
            let (event, figures) = event(&line);
            if event == wanted {
                return figures;
            }
        }
        assert!(begun.elapsed() < SAID_WITHIN, "{wanted} is never said");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn lines_for_programs_hold_codes_and_figures_alone() {
    let folder = Arc::new(Folder::new());
    drop(App::start_in(Arc::clone(&folder), &MockWorld::on(DAY), &[]));
    let world = MockWorld::on(DAY);
    let app = App::start_in(folder, &world, &["all", "--log", "json"]);
    let (name, started) = event(app.greeting.trim());
    assert_eq!(name, "started");
    assert!(started["cases"] == 1 && started["level"] == "info" && started["schema"].as_u64() > Some(2), "{started:?}");
    // What sweeps has to have seen the clock before it jumps.
    std::thread::sleep(Duration::from_secs(2));
    world.jump_to("2027-03-02");
    let jumped = wait_for(&app, "clock-jumped");
    assert!(jumped["hours"] == 365 * 24 && jumped["to"] == "2027-03-02" && jumped["level"] == "warning", "{jumped:?}");
    world.wait(61 * 60);
    assert_eq!(wait_for(&app, "swept")["ended"], 1, "the link of the first start");
    let data = app.folder.join("data");
    assert!(app.supporter().get("/Qz7xKv?name=Qz7xKv").status == 404 && !data.is_empty());
    assert!(app.printed().is_empty(), "a request is no event");
}

#[test]
fn a_full_disk_is_said_once_and_so_is_its_end() {
    let Some(disk) = Disk::of(4096) else {
        println!("this machine does not let this user have a disk of its own");
        return;
    };
    let folder = Arc::new(Folder::new());
    std::os::unix::fs::symlink(disk.join("data"), folder.join("data")).expect("a link can be made");
    std::fs::create_dir(disk.join("data")).expect("a folder can be made");
    let app = App::start_in(Arc::clone(&folder), &MockWorld::on(DAY), &[]);
    let case = app.sample();
    assert_eq!(app.stop(), 0);
    let app = App::start_in(folder, &MockWorld::on(DAY), &["all", "--log", "json"]);
    disk.fill();
    let mut supporter = app.supporter();
    let path = format!("/en/cases/{case}/sent");
    let begun = Instant::now();
    for number in 0_u64.. {
        let key = format!("{:032x}", u128::from(number + 1) << 64);
        if supporter.post(&path, &[("key", &key), ("channel", "letter")]).status == 503 {
            break;
        }
        assert!(begun.elapsed() < SAID_WITHIN, "the disk is not full");
    }
    let failed = wait_for(&app, "storing-failed");
    assert!(failed["why"] == "disk-full" && failed["level"] == "error", "{failed:?}");
    disk.make_room();
    assert_eq!(wait_for(&app, "storing-recovered")["level"], "info");
    assert_eq!(app.stop(), 0);
}
