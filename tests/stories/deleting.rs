//! Deletion that deletes: a case goes whole, by the command, at the desk or by itself, and leaves what was said and no more.

mod addresses;
mod by_itself;
mod desk;
mod files;
mod memory;

use std::time::{Duration, Instant};

use stories::app::App;
use stories::client::Client;

use super::people::{DAY, TWIN, act, version};

/// A second is promised; a busy machine gets more.
const LONGEST_LOOK: Duration = Duration::from_secs(20);

/// How long the sweeper may take to notice a new day: it looks every few seconds.
const NOTICED_WITHIN: Duration = Duration::from_secs(40);

const RIVER: &[u8] = include_bytes!("../pictures/river.jpg");

/// Words that stand in one case alone: in its title, for a person, in the letter, for the target, in the background, in a
/// correction, beside the photograph.
const CANARIES: [&str; 7] =
    ["ZZTITLEZZ", "Zzpersonzz", "zzletterzz", "Zztargetzz", "zzbackzz", "zzcorrectedzz", "zzcreditzz"];

const TITLE: &str = "FREE THE ZZTITLEZZ OF THE RIVER";

fn document() -> String {
    let text = TWIN.replace("FREE THE PEOPLE WHO GUARD THE RIVER", TITLE).replace("Lucía", "Zzpersonzz");
    let text = text.replace("Ramón", "Zztargetzz").replace("Ramon", "Zztargetzz");
    text.replace("I write to you about", "I write to you, zzletterzz, about")
        .replace("The mill belongs", "zzbackzz belongs")
}

/// Puts the document with the canaries in and corrects it; its address at the desk.
fn canary_draft(desk: &mut Client) -> String {
    let answer = desk.post_file("/desk/new", &[("pasted", "")], "file", document().as_bytes());
    assert_eq!(answer.status, 303, "{}", answer.seen());
    let case = answer.header("location").split(['?', '#']).next().unwrap_or_default().to_owned();
    let page = desk.get(&case);
    let fields: Vec<(String, String)> = page
        .form("/case-file")
        .into_iter()
        .map(|(name, text)| (name, text.replace("every second house", "every second zzcorrectedzz house")))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let corrected = desk.post(&format!("{case}/case-file"), &fields);
    assert_eq!(corrected.status, 303, "{}", corrected.seen());
    case
}

/// The same with a deadline and an agreement, issued, with a photograph.
fn canary_case(desk: &mut Client) -> String {
    let case = canary_draft(desk);
    let seen = version(desk, &case);
    let dated = desk.post(&format!("{case}/deadline"), &[("version", &seen), ("until", "2026-04-13")]);
    assert_eq!(dated.status, 303, "{}", dated.seen());
    let scopes = [("scope", "names"), ("scope", "facts"), ("scope", "photographs")];
    let agreed = [&scopes[..], &[("role", "family"), ("decided", DAY), ("until", "2026-06-30")]].concat();
    assert_eq!(desk.post(&format!("{case}/consent"), &agreed).status, 303);
    let issued = act(desk, &case, "issue");
    assert_eq!(issued.status, 303, "{}", issued.seen());
    let words = [("description-en", "A river under hills."), ("credit", "zzcreditzz")];
    let given = desk.post_file(&format!("{case}/picture"), &words, "file", RIVER);
    assert_eq!(given.status, 303, "{}", given.seen());
    case
}

/// The id in the address of a case at the desk.
fn id_of(case: &str) -> &str {
    case.rsplit('/').next().unwrap_or_default()
}

/// Somebody opens the writing page and says that the letter is on its way.
fn write(app: &App, id: &str, key: &str) -> u16 {
    let mut supporter = app.supporter();
    supporter.get(&format!("/en/cases/{id}/write"));
    supporter.post(&format!("/en/cases/{id}/sent"), &[("key", key), ("channel", "letter")]).status
}

/// A key of 32 digits.
fn key(number: u8) -> String {
    format!("{number:032x}")
}

/// How many rows a table has, as `clamor holdings` says it.
fn rows(app: &App, table: &str) -> String {
    let (held, label) = (app.command(&["holdings"]).text(), format!("- **{table}**: "));
    held.lines().find_map(|line| line.strip_prefix(&label)).unwrap_or_default().to_owned()
}

/// Waits until something holds that the server does by itself or hears of.
fn until(longest: Duration, what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < longest, "it did not come to be that {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Whether the data are whole, by the doctor.
fn is_well(app: &App) -> String {
    let doctor = app.command(&["doctor"]);
    assert_eq!(doctor.code, 0, "{}", doctor.text());
    doctor.text()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|found| found == wanted)
}

/// What of some words and bytes stands in the files of a folder: the file and the piece.
fn found_in(folder: &str, pieces: &[Vec<u8>]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there").filter_map(Result::ok) {
        // A file that went meanwhile holds nothing.
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let name = entry.file_name().to_string_lossy().into_owned();
        let here = pieces.iter().filter(|piece| contains(&bytes, piece));
        found.extend(here.map(|piece| (name.clone(), String::from_utf8_lossy(piece).into_owned())));
    }
    found
}

/// The canaries, as they are looked for.
fn canaries() -> Vec<Vec<u8>> {
    CANARIES.iter().map(|word| word.as_bytes().to_vec()).collect()
}
