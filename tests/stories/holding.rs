//! What is held is said, ends when it was promised to, and can be saved and brought back.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stories::app::{App, MockWorld, run};
use stories::folder::Folder;

const DAY: &str = "2026-03-02";

/// How long the sweeper may take to notice a new day: it looks every few seconds.
const NOTICED_WITHIN: Duration = Duration::from_secs(40);

const PAGE: &str = include_str!("../../docs/holdings.md");

#[test]
fn the_page_of_the_book_is_what_the_command_says() {
    let said = run(DAY, &["holdings", "--data", "/nonexistent"]);
    assert_eq!(said.code, 0, "{}", said.errors);
    let again = "clamor holdings --data /nonexistent > docs/holdings.md";
    assert!(said.text() == PAGE, "docs/holdings.md is out of date; make it again: {again}");
    let unspoken = run(DAY, &["holdings", "--lang", "de"]);
    assert!(unspoken.code == 2 && unspoken.errors.contains("en, es, fr, ar"), "{}", unspoken.errors);
}

#[test]
fn everybody_can_read_what_is_held_in_their_language() {
    let app = App::start(DAY);
    let mut reader = app.supporter();
    assert_eq!(reader.get("/holdings").header("location"), "/en/holdings");
    for (language, sentence) in [
        ("en", "holds no list of who wrote for whom"),
        ("es", "no guarda ninguna lista de quién escribió por quién"),
        ("fr", "ne conserve aucune liste de qui a écrit pour qui"),
        ("ar", "لا يحتفظ هذا الخادم بأي قائمة بمن كتب من أجل من"),
    ] {
        let page = reader.get(&format!("/{language}/holdings"));
        assert!(page.status == 200 && page.seen().contains(sentence), "{language}: {}", page.seen());
        assert!(!page.seen().contains("holdings-"), "{language}: a key shows");
        assert!(reader.get(&format!("/{language}/")).text().contains(&format!("href=\"/{language}/holdings\"")));
    }
    let held = app.command(&["holdings"]);
    assert!(held.text().contains("**account**: 0 rows now."), "{}", held.text());
    assert!(held.text().contains("**gate**: 1 row now."), "{}", held.text());
}

#[test]
fn what_has_ended_is_swept_by_itself() {
    let app = App::start(DAY);
    let invited = app.command(&["desk", "invite", "Somebody"]);
    assert_eq!(invited.code, 0, "{}", invited.errors);
    let links = || {
        let held = app.command(&["holdings"]).text();
        held.lines().find_map(|line| line.strip_prefix("- **invitation**: ").map(str::to_owned)).unwrap_or_default()
    };
    assert_eq!(links(), "2 rows now.", "the one of the first start, and this one");
    app.world.go_to("2026-03-03");
    let begun = Instant::now();
    std::thread::sleep(Duration::from_secs(6));
    assert_eq!(links(), "2 rows now.", "they hold today and tomorrow");
    app.world.go_to("2026-03-04");
    while links() != "0 rows now." {
        assert!(begun.elapsed() < NOTICED_WITHIN, "the links of the day before yesterday are still there: {}", links());
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_backup_is_made_rehearsed_and_brought_back() {
    let app = App::start(DAY);
    let (sample, folder) = (app.sample(), Folder::new());
    let mut supporter = app.supporter();
    let sent = [("key", "00112233445566778899aabbccddeeff"), ("channel", "letter")];
    assert_eq!(supporter.post(&format!("/en/cases/{sample}/sent"), &sent).status, 303);
    let (key, backup) = (folder.join("backup.key"), folder.join("clamor.age"));
    let made = run(DAY, &["key", &key]);
    let public = made.text().split_whitespace().find(|word| word.starts_with("age1")).unwrap_or_default().to_owned();
    assert!(made.code == 0 && !public.is_empty(), "{}", made.text());
    assert_eq!(run(DAY, &["key", &key]).code, 2, "a key is never overwritten");

    // What a backup that was killed left: no process has this number.
    let left = app.folder.join("data/passing-backup-4294967295");
    fs::write(&left, b"readable").expect("the folder is there");
    let saved = app.command(&["backup", "--for", &public, "-o", &backup]);
    assert_eq!(saved.code, 0, "beside the running server: {}", saved.errors);
    let bytes = fs::read(&backup).expect("the backup is there");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"), "the standard tool opens it");
    assert!(!bytes.windows(6).any(|window| window == b"SQLite"), "nothing of it is readable");
    let left = fs::read_dir(app.folder.join("data")).expect("the folder is there").filter_map(Result::ok);
    let names: Vec<String> = left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| !name.contains("passing")), "no readable copy is left: {names:?}");
    let again = app.command(&["backup", "--for", &public, "-o", &backup]);
    assert!(again.code == 2 && again.errors.contains("there already"), "{}", again.errors);
    assert_eq!(app.command(&["backup", "-o", &folder.join("x")]).code, 2, "readable only when somebody says so");
    let wrong = app.command(&["backup", "--for", "age1nonsense", "-o", &folder.join("x")]);
    assert!(wrong.code == 2 && wrong.errors.contains("is no key"), "{}", wrong.errors);

    // What a restore that was killed left: no process has this number.
    let left = folder.path().join("tried.restoring-4294967295");
    fs::create_dir(&left).expect("a folder can be made");
    fs::write(left.join("clamor.db"), b"readable").expect("a file can be made");
    let tried = run(DAY, &["restore", &backup, "--key", &key, "--rehearse", "--data", &folder.join("tried")]);
    assert!(tried.code == 0 && tried.text().contains("1 case, 1 act with a key"), "{}{}", tried.text(), tried.errors);
    let entries = fs::read_dir(folder.path()).expect("the folder is there").count();
    assert_eq!(entries, 2, "the key and the backup: nothing is left of the rehearsal");

    let other = folder.join("other.key");
    assert_eq!(run(DAY, &["key", &other]).code, 0);
    let no_key = run(DAY, &["restore", &backup, "--data", &folder.join("new")]);
    assert!(no_key.code == 2 && no_key.errors.contains("is encrypted"), "{}", no_key.errors);
    let foreign = run(DAY, &["restore", &backup, "--key", &other, "--data", &folder.join("new")]);
    assert!(foreign.code == 2 && foreign.errors.contains("another key"), "{}", foreign.errors);
    let cut = folder.write("cut.age", &bytes[..bytes.len() - 100]);
    let damaged = run(DAY, &["restore", &cut, "--key", &key, "--data", &folder.join("new")]);
    assert!(damaged.code == 2 && damaged.errors.contains("another backup"), "{}", damaged.errors);
    assert!(!folder.path().join("new").exists(), "nothing half done is left");

    let restored = run(DAY, &["restore", &backup, "--key", &key, "--data", &folder.join("new")]);
    assert_eq!(restored.code, 0, "{}", restored.errors);
    assert!(restored.text().contains("Put 1 live case on hold"), "it may have been stopped since: {}", restored.text());
    for (as_it_was, stage) in [(false, "held"), (true, "live")] {
        let place = Folder::new();
        let data = place.join("data");
        let mut arguments = vec!["restore", &backup, "--key", &key, "--data", &data];
        arguments.extend(as_it_was.then_some("--as-it-was"));
        assert_eq!(run(DAY, &arguments).code, 0);
        let again = App::start_in(Arc::new(place), &MockWorld::on(DAY), &[]);
        let said = again.supporter().get(&format!("/cases/{sample}.json"));
        assert!(said.text().contains(&format!("\"stage\": \"{stage}\"")), "{as_it_was}: {}", said.text());
    }
    let full = run(DAY, &["restore", &backup, "--key", &key, "--data", &folder.join("new")]);
    assert!(full.code == 2 && full.errors.contains("something in"), "{}", full.errors);
    let tally = run(DAY, &["tally", &sample, "--data", &folder.join("new")]);
    let row = tally.text().lines().last().unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(row, [sample.as_str(), "0", "0", "0", "1"], "{}", tally.text());
}

#[test]
fn what_a_scraper_gets_is_for_this_machine_alone_and_names_nobody() {
    let app = App::start(DAY);
    let mut scraper = app.supporter();
    scraper.get(&format!("/en/cases/{}/write", app.sample()));
    let figures = scraper.get("/metrics");
    assert_eq!(figures.status, 200);
    for line in ["clamor_healthy 1", "clamor_cases 1", "clamor_cases_open 1", "clamor_acts_total{kind=\"opened\"} 1"] {
        assert!(figures.text().lines().any(|said| said == line), "{line}: {}", figures.text());
    }
    assert!(!figures.text().contains(&app.sample()) && !figures.text().contains("127.0.0.1"), "{}", figures.text());
    assert_eq!(scraper.get_with("/metrics", &[("x-forwarded-for", "203.0.113.9")]).status, 404, "not through a proxy");
    assert_eq!(scraper.get_with("/metrics", &[("host", "clamor.onion")]).status, 404, "nor through an onion service");
}

#[test]
fn the_doctor_says_what_is_good_and_what_to_do() {
    let app = App::start(DAY);
    let well = app.command(&["doctor"]);
    assert_eq!(well.code, 0, "{}", well.text());
    for sentence in
        ["for this user alone", "the data are whole: 1 case,", "a server runs on these data", "the clock says"]
    {
        assert!(well.text().contains(sentence), "{sentence}: {}", well.text());
    }
    let backups = app.folder.join("backups");
    fs::create_dir_all(&backups).expect("a folder can be made");
    let none = app.command(&["doctor", "--backups", &backups]);
    assert!(none.code == 1 && none.text().contains("BAD   there is no backup"), "{}", none.text());
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(app.folder.join("data"), mode).expect("it is ours");
    let open = app.command(&["doctor"]);
    assert!(open.code == 1 && open.text().contains("chmod 700"), "{}", open.text());
    let nowhere = run(DAY, &["doctor", "--data", "/nonexistent"]);
    assert!(nowhere.code == 1 && nowhere.text().contains("there is no data folder"), "{}", nowhere.text());
}
