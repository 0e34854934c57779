//! A disk that is full, or takes nothing.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use stories::app::run;
use stories::client::{Client, Page};
use stories::disk::Disk;
use stories::folder::Folder;
use stories::program::{self, Running};

const TWIN: &str = include_str!("../../documents/twin.txt");

/// Room for the data and their log, and not much more.
const SMALL: u32 = 4096;

/// How many acts a full disk may still find room for, in pages that it has already.
const MOST_MORE: u64 = 2_000;

/// How long it may take until the server has noticed by itself that there is room.
const NOTICED_WITHIN: Duration = Duration::from_secs(30);

fn act(supporter: &mut Client, case: &str, number: u64) -> Page {
    let key = format!("{:032x}", u128::from(number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
    supporter.post(&format!("/en/cases/{case}/sent"), &[("key", &key), ("channel", "letter")])
}

fn sample(server: &Running) -> String {
    let after = server.greeting.split("case ").nth(1).expect("the sample's id is printed at first start");
    after.chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn counted(data: &str, case: &str) -> String {
    let tally = run("2026-12-01", &["tally", case, "--data", data]);
    assert_eq!(tally.code, 0, "{}", tally.errors);
    tally.text().split_whitespace().last().unwrap_or_default().to_owned()
}

#[test]
fn on_a_full_disk_nobody_is_thanked_and_with_room_it_goes_on_by_itself() {
    let Some(disk) = Disk::of(SMALL) else {
        println!("this machine does not let this user have a disk of its own");
        return;
    };
    let data = disk.join("data");
    let server = Running::start(&data);
    let (case, process, address) = (sample(&server), server.id(), format!("http://{}", server.address));
    let (mut supporter, mut desk) = (Client::new(&address), Client::new(&address));
    let link = server.greeting.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("it is printed");
    assert_eq!(desk.get(link.trim_start_matches(&address)).status, 303);
    let draft = desk.post_file("/desk/new", &[("pasted", "")], "file", TWIN.as_bytes());
    assert_eq!(draft.status, 303, "{}", draft.seen());
    let draft = draft.header("location").split(['?', '#']).next().unwrap_or_default().to_owned();
    let version = desk.get(&draft).field("version").expect("the page carries the version");

    disk.fill();
    let mut thanked = 0;
    let refused = loop {
        let answer = act(&mut supporter, &case, thanked);
        if answer.status != 303 {
            break answer;
        }
        thanked += 1;
        assert!(thanked < MOST_MORE, "the disk is not full");
    };
    assert_eq!((refused.status, refused.header("retry-after")), (503, "60"), "{}", refused.seen());
    assert!(refused.seen().contains("Nothing can be stored just now"), "{}", refused.seen());
    assert!(refused.text().contains("name=\"key\""), "the form goes again with one button");
    let health = supporter.get("/health");
    assert!(health.status == 503 && health.text().contains("the disk is full"), "{}", health.text());
    let figures = supporter.get("/metrics").text();
    assert!(figures.contains("clamor_healthy 0"), "{figures}");
    assert_eq!(supporter.get(&format!("/en/cases/{case}")).status, 200, "what is there can be read");
    let letter = [("way", "own"), ("own_language", "en"), ("who", "I fish there."), ("ask", "Let them go.")];
    let letter = supporter.post(&format!("/en/cases/{case}/letter"), &letter);
    assert!(
        letter.status == 503 && letter.text().contains("I fish there."),
        "nothing typed is lost: {}",
        letter.seen()
    );
    let dated = desk.post(&format!("{draft}/deadline"), &[("version", &version), ("until", "2030-01-31")]);
    assert!(dated.status == 503 && dated.text().contains("2030-01-31"), "nor at the desk: {}", dated.seen());
    assert_eq!(counted(&data, &case), thanked.to_string(), "whoever was thanked is counted, and nobody else");

    disk.make_room();
    let begun = Instant::now();
    while supporter.get("/health").status != 200 {
        assert!(begun.elapsed() < NOTICED_WITHIN, "it does not notice that there is room");
        std::thread::sleep(Duration::from_millis(200));
    }
    for number in 0..=thanked {
        assert_eq!(act(&mut supporter, &case, number).status, 303, "also who was not thanked and says it again");
    }
    let dated = desk.post(&format!("{draft}/deadline"), &[("version", &version), ("until", "2030-01-31")]);
    assert_eq!(dated.status, 303, "{}", dated.seen());
    assert_eq!(counted(&data, &case), (thanked + 1).to_string());
    assert_eq!(server.id(), process, "it was never started again");
    server.ask_to_stop();
    let doctor = run("2026-12-01", &["doctor", "--data", &data]);
    let sound = format!("the data are whole: 2 cases, {} act", thanked + 1);
    assert!(doctor.text().contains(&sound), "{}", doctor.text());
}

#[test]
fn an_update_on_a_full_disk_changes_nothing_and_says_what_to_do() {
    let Some(disk) = Disk::of(SMALL) else {
        println!("this machine does not let this user have a disk of its own");
        return;
    };
    let data = disk.path().join("data");
    std::fs::create_dir(&data).expect("a folder can be made");
    stories::dump::make(&data.join("clamor.db"), include_str!("../../upgrades/schema-1.sql"));
    let before = std::fs::read(data.join("clamor.db")).expect("it is there");
    disk.fill();
    let told = run("2026-03-02", &["tally", "--data", &data.to_string_lossy()]);
    assert!(told.code == 2 && told.errors.contains("full"), "{}", told.errors);
    disk.make_room();
    assert!(std::fs::read(data.join("clamor.db")).expect("it is there") == before);
    assert_eq!(run("2026-03-02", &["tally", "--data", &data.to_string_lossy()]).code, 0);
}

#[test]
fn a_disk_that_takes_nothing_is_said_at_the_start() {
    let Some(disk) = Disk::of(SMALL) else {
        println!("this machine does not let this user have a disk of its own");
        return;
    };
    let data = disk.join("data");
    let server = Running::start(&data);
    let case = sample(&server);
    server.ask_to_stop();
    disk.only_read(true);
    for command in [&["all", "--listen", "127.0.0.1:0"][..], &["hold", &case]] {
        says_which_folder(&started(Command::new(program::path()).args(command).args(["--data", &data])), &data);
    }
    disk.only_read(false);
    assert_eq!(counted(&data, &case), "0");
}

#[test]
fn a_folder_and_a_file_that_may_not_be_written_are_said_at_the_start() {
    let folder = Folder::new();
    let data = folder.join("data");
    let server = Running::start(&data);
    let case = sample(&server);
    server.ask_to_stop();
    // Who has all rights is stopped by none: another user tries, with a program that it may start.
    let program = folder.join("clamor");
    std::fs::copy(program::path(), &program).expect("the program can be copied");
    let owned = Command::new("chown").args(["-R", "65534:65534", &data]).status();
    let is_root = owned.is_ok_and(|owned| owned.success());
    let start = |arguments: &[&str]| {
        let mut command = Command::new(if is_root { "setpriv" } else { &program });
        if is_root {
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", &program]);
        }
        started(command.args(arguments).args(["--data", &data]))
    };
    let may = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("its rights can be changed");
    };
    let (data_path, database) = (Path::new(&data), Path::new(&data).join("clamor.db"));
    for (path, mode, usual) in [(data_path, 0o500, 0o700), (&*database, 0o400, 0o600)] {
        may(path, mode);
        for command in [&["all", "--listen", "127.0.0.1:0"][..], &["hold", &case]] {
            says_which_folder(&start(command), &data);
        }
        may(path, usual);
    }
    assert!(start(&["tally"]).status.success(), "with its rights it goes again");
}

fn started(command: &mut Command) -> Output {
    command.output().expect("the program starts")
}

fn says_which_folder(told: &Output, data: &str) {
    let said = String::from_utf8_lossy(&told.stderr);
    assert_eq!(told.status.code(), Some(2), "{said}");
    assert!(said.contains(data) && said.contains("cannot be used") && said.contains("Make it writable"), "{said}");
}
