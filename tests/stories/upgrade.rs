//! Data of earlier versions are opened by today's program, nothing is lost, and there is a way back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use rusqlite::Connection;
use stories::app::{Answer, App, MockWorld, run};
use stories::authenticator::code;
use stories::dump;
use stories::folder::Folder;

/// The day on which these data were made.
const DAY: &str = "2026-03-02";

/// Data as earlier versions wrote them, by the number of their last migration.
const EARLIER: [(usize, &str); 5] = [
    (1, include_str!("../upgrades/schema-1.sql")),
    (2, include_str!("../upgrades/schema-2.sql")),
    (3, include_str!("../upgrades/schema-3.sql")),
    (5, include_str!("../upgrades/schema-5.sql")),
    (6, include_str!("../upgrades/schema-6.sql")),
];

/// Who has an account in the newest of them, and what it takes to come in.
const ACCOUNT: (&str, &str) = ("Ines", crate::people::PASSWORD);
const SECRET: &str = "WUCKL4J5KVZKGX3IMK7NO322F655GENW";

/// How long the sweeper may take to notice a new day: it looks every few seconds.
const NOTICED_WITHIN: Duration = Duration::from_secs(40);

/// A folder with earlier data, and what stands in them.
struct Earlier {
    folder: Arc<Folder>,
    schema: usize,
    case: String,
    keys: Vec<String>,
    facts: Vec<String>,
}

impl Earlier {
    fn new(schema: usize, text: &str) -> Self {
        let folder = Arc::new(Folder::new());
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("a folder can be made");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        fs::set_permissions(&data, mode).expect("it is ours");
        dump::make(&data.join("clamor.db"), text);
        let database = Connection::open(data.join("clamor.db")).expect("the database opens");
        let one = |query: &str| -> Vec<String> {
            let mut statement = database.prepare(query).expect("the table is there");
            let rows = statement.query_map([], |row| row.get(0)).expect("it has rows");
            rows.collect::<Result<_, _>>().expect("they are text")
        };
        let case = one("SELECT id FROM gate").pop().expect("there is a case");
        let (keys, facts) = (one("SELECT lower(hex(key)) FROM said_sent"), dump::rows(&database, "fact"));
        assert!(keys.len() > 2 && facts.len() > 2, "there is something to lose");
        Self { folder, schema, case, keys, facts }
    }

    fn all() -> impl Iterator<Item = Self> {
        EARLIER.into_iter().map(|(schema, text)| Self::new(schema, text))
    }

    fn data(&self) -> String {
        self.folder.join("data")
    }

    fn database(&self) -> Connection {
        Connection::open(self.folder.path().join("data/clamor.db")).expect("the database opens")
    }

    fn command(&self, arguments: &[&str]) -> Answer {
        run(DAY, &[arguments, &["--data", &self.data()]].concat())
    }

    /// The counts that the command prints.
    fn tally(&self) -> Vec<String> {
        tally(&self.command(&["tally", &self.case]))
    }

    /// The copies of before an update in the data folder.
    fn copies(&self) -> Vec<PathBuf> {
        copies_in(Path::new(&self.data()))
    }
}

fn copies_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").filter_map(Result::ok);
    entries.map(|entry| entry.path()).filter(|path| path.to_string_lossy().contains(".before-")).collect()
}

fn tally(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.code, 0, "{}", answer.errors);
    answer.text().lines().last().unwrap_or_default().split_whitespace().skip(1).map(str::to_owned).collect()
}

fn counted(text: &str, kind: &str) -> String {
    let database = Connection::open_in_memory().expect("memory is there");
    database.execute_batch(text).expect("the text is a database");
    let query = "SELECT coalesce(sum(count), 0) FROM tally WHERE kind = ?1";
    database.query_row(query, [kind], |row| row.get::<_, i64>(0)).expect("it is a number").to_string()
}

fn schema_of(database: &Connection) -> usize {
    let number: i64 = database.pragma_query_value(None, "user_version", |row| row.get(0)).expect("it has a number");
    usize::try_from(number).expect("it is one of ours")
}

/// The number of the last migration of today's program.
fn todays_schema() -> usize {
    let folder = Folder::new();
    drop(store::Store::open(folder.path()).expect("a store can be made"));
    schema_of(&Connection::open(folder.path().join("clamor.db")).expect("the database opens"))
}

#[test]
fn earlier_data_are_kept_as_their_migrations_made_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/store/src/sqlite/migrations");
    let mut files: Vec<_> = fs::read_dir(folder).expect("they are there").flatten().map(|file| file.path()).collect();
    files.sort();
    for (schema, text) in EARLIER {
        let (made, kept) = (Connection::open_in_memory(), Connection::open_in_memory());
        let (made, kept) = (made.expect("memory is there"), kept.expect("memory is there"));
        for file in &files[..schema] {
            made.execute_batch(&fs::read_to_string(file).expect("it is text")).expect("it is a migration");
        }
        kept.execute_batch(text).expect("the text is a database");
        let sorted = |database| {
            let mut parts = dump::schema(database);
            parts.sort();
            parts
        };
        assert!(sorted(&made) == sorted(&kept), "schema {schema} is another one now: a migration was edited");
        assert_eq!(schema_of(&kept), schema);
    }
}

#[test]
fn earlier_data_are_opened_and_nothing_is_lost() {
    let today = todays_schema();
    for (earlier, (schema, text)) in Earlier::all().zip(EARLIER) {
        let counts = ["opened", "handed_over", "printed", "said_sent"].map(|kind| counted(text, kind));
        let doctor = earlier.command(&["doctor"]);
        let sound = format!("the data are whole: 1 case, {} acts with a key, as counted", earlier.keys.len());
        assert!(doctor.code == 0 && doctor.text().contains(&sound), "schema {schema}: {}", doctor.text());
        assert_eq!(earlier.tally(), counts, "schema {schema}");
        assert_eq!(schema_of(&earlier.database()), today);
        assert!(dump::rows(&earlier.database(), "fact") == earlier.facts, "schema {schema}: facts are as they were");

        let world = MockWorld::on(DAY);
        let app = App::start_in(Arc::clone(&earlier.folder), &world, &["all"]);
        let mut reader = app.supporter();
        for language in ["en", "es"] {
            let page = reader.get(&format!("/{language}/cases/{}", earlier.case));
            assert!(page.status == 200 && page.seen().contains("Marta Olmedo"), "schema {schema}: {}", page.seen());
        }
        let path = format!("/en/cases/{}/sent", earlier.case);
        for key in &earlier.keys {
            assert_eq!(reader.post(&path, &[("key", key), ("channel", "letter")]).status, 303);
        }
        assert_eq!(earlier.tally(), counts, "schema {schema}: who repeats an act is counted once");
        let new = [("key", "feedfeedfeedfeedfeedfeedfeedfeed"), ("channel", "email")];
        assert_eq!(reader.post(&path, &new).status, 303);
        assert_eq!(earlier.tally()[3], (earlier.keys.len() + 1).to_string(), "schema {schema}: and a new one");
        let picture = reader.get(&format!("/cases/{}/picture/large.jpg", earlier.case)).body;
        let stored = text.lines().find(|line| line.starts_with("INSERT INTO picture"));
        let hex: String = picture.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(stored.is_some_and(|line| line.contains(&hex)), schema > 1, "schema {schema}: the photograph");
        if schema > 2 {
            let (mut desk, now) = (app.supporter(), web::World::now(world.as_ref()).as_second());
            let entered = crate::people::attempt(&mut desk, ACCOUNT.0, ACCOUNT.1, &code(SECRET, now));
            assert_eq!(entered.status, 303, "the account of before lets in: {}", entered.seen());
            assert_eq!(desk.get("/desk").status, 200);
        }
        assert_eq!(app.stop(), 0);
    }
}

#[test]
fn one_goes_back_with_the_copy_or_with_a_backup() {
    let today = todays_schema();
    for (earlier, (schema, text)) in Earlier::all().zip(EARLIER).filter(|(earlier, _)| earlier.schema < today) {
        let counts = ["opened", "handed_over", "printed", "said_sent"].map(|kind| counted(text, kind));
        // What `clamor backup --plain` of the earlier version wrote.
        let backup = earlier.folder.join("backup");
        dump::make(Path::new(&backup), text);

        let app = App::start_in(Arc::clone(&earlier.folder), &MockWorld::on(DAY), &["all"]);
        let new = [("key", "feedfeedfeedfeedfeedfeedfeedfeed"), ("channel", "email")];
        assert_eq!(app.supporter().post(&format!("/en/cases/{}/sent", earlier.case), &new).status, 303);
        assert_eq!(app.stop(), 0);
        let copies = earlier.copies();
        assert!(copies.len() == 1 && copies[0].ends_with(format!("clamor.db.before-{today}")), "{copies:?}");
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&copies[0]).expect("it is there").permissions());
        assert_eq!(mode & 0o777, 0o600, "it is as private as the database");
        let copy = Connection::open(&copies[0]).expect("the copy opens");
        assert_eq!(schema_of(&copy), schema, "the earlier program can read it");
        let original = Connection::open_in_memory().expect("memory is there");
        original.execute_batch(text).expect("the text is a database");
        for (_, table, _) in dump::schema(&original).iter().filter(|(kind, _, _)| kind == "table") {
            assert!(dump::rows(&copy, table) == dump::rows(&original, table), "schema {schema}: {table} is whole");
        }
        for (from, to) in [(copies[0].to_string_lossy().into_owned(), "from-copy"), (backup, "from-backup")] {
            let to = earlier.folder.join(to);
            let restored = run(DAY, &["restore", &from, "--data", &to]);
            assert_eq!(restored.code, 0, "schema {schema}: {}", restored.errors);
            assert_eq!(tally(&run(DAY, &["tally", &earlier.case, "--data", &to])), counts, "schema {schema}: {from}");
        }
    }
}

#[test]
fn the_copy_goes_after_some_days_and_with_the_first_deletion() {
    let (schema, text) = EARLIER[0];
    assert!(schema < todays_schema());
    let earlier = Earlier::new(schema, text);
    let world = MockWorld::on(DAY);
    let app = App::start_in(Arc::clone(&earlier.folder), &world, &["all"]);
    let copies = earlier.copies();
    let seconds = web::World::now(world.as_ref()).as_second().unsigned_abs();
    let made = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    let aged = File::options().write(true).open(&copies[0]).and_then(|copy| copy.set_modified(made));
    aged.expect("the copy is there");
    world.go_to("2026-03-05");
    std::thread::sleep(Duration::from_secs(7));
    assert_eq!(earlier.copies(), copies, "three days are not over");
    world.go_to("2026-03-06");
    let begun = Instant::now();
    while !earlier.copies().is_empty() {
        assert!(begun.elapsed() < NOTICED_WITHIN, "the copy is still there");
        std::thread::sleep(Duration::from_millis(200));
    }
    drop(app);

    let earlier = Earlier::new(schema, text);
    assert_eq!(earlier.tally().len(), 4);
    assert_eq!(earlier.copies().len(), 1);
    assert_eq!(earlier.command(&["hold", &earlier.case]).code, 0);
    assert_eq!(earlier.copies().len(), 1, "a hold deletes nothing");
    assert_eq!(earlier.command(&["stop", &earlier.case]).code, 0);
    assert!(earlier.copies().is_empty(), "what a stop takes away is not kept in a copy");
}

#[test]
fn the_copy_goes_when_rows_in_it_end_by_their_age() {
    let earlier = Earlier::new(EARLIER[0].0, EARLIER[0].1);
    let world = MockWorld::on(DAY);
    let app = App::start_in(Arc::clone(&earlier.folder), &world, &["all"]);
    assert_eq!(earlier.copies().len(), 1);
    // The letters ended on 13 April, and their rows end ninety days later. By the story's clock the copy was made after that: it is
    // not its own age that ends it.
    world.go_to("2026-07-12");
    let begun = Instant::now();
    while !earlier.copies().is_empty() {
        assert!(begun.elapsed() < NOTICED_WITHIN, "the copy still has the rows");
        std::thread::sleep(Duration::from_millis(200));
    }
    let rows: i64 =
        earlier.database().query_row("SELECT count(*) FROM said_sent", [], |row| row.get(0)).expect("it counts");
    assert_eq!(rows, 0);
    drop(app);
}

#[test]
fn an_earlier_program_refuses_newer_data_and_says_what_to_do() {
    let earlier = Earlier::new(EARLIER[2].0, EARLIER[2].1);
    earlier.database().pragma_update(None, "user_version", 99).expect("it can be written");
    for command in [&["tally"][..], &["doctor"], &["hold", &earlier.case], &["all", "--listen", "127.0.0.1:0"]] {
        let told = earlier.command(command);
        let said = told.text() + &told.errors;
        assert!(told.code > 0 && said.contains("was written by a newer Clamor (schema 99"), "{command:?}: {said}");
        assert!(said.contains("restore the backup made before the update"), "{command:?}: {said}");
    }
    assert!(dump::rows(&earlier.database(), "fact") == earlier.facts);
}

#[test]
fn an_update_that_fails_halfway_leaves_the_data_as_they_were() {
    let (schema, text) = EARLIER[0];
    let earlier = Earlier::new(schema, text);
    // A later step finds something in its way: those before it were done by then.
    earlier.database().execute_batch("CREATE TABLE asking (stands, in_the_way)").expect("it can be made");
    let before = dump::as_text(Path::new(&earlier.folder.join("data/clamor.db")));
    for command in [&["tally"][..], &["all", "--listen", "127.0.0.1:0"]] {
        let told = earlier.command(command);
        assert!(told.code == 2 && told.errors.contains("(migrate)"), "{}", told.errors);
        assert!(told.errors.contains("Look after the disk"), "{}", told.errors);
        assert!(dump::as_text(Path::new(&earlier.folder.join("data/clamor.db"))) == before, "nothing is half done");
    }
    earlier.database().execute_batch("DROP TABLE asking").expect("it can be taken away");
    assert_eq!(earlier.tally()[3], earlier.keys.len().to_string());
}

#[test]
fn a_newer_command_beside_an_earlier_server_changes_nothing() {
    let (schema, text) = EARLIER[0];
    let earlier = Earlier::new(schema, text);
    // The earlier server holds this for as long as it runs.
    let serving = File::create(earlier.folder.join("data/serving.lock")).expect("it can be made");
    serving.lock().expect("nobody else has it");
    for command in
        [&["tally"][..], &["hold", &earlier.case], &["doctor"], &["holdings"], &["backup", "--plain", "-o", "x"]]
    {
        let told = earlier.command(command);
        let said = told.text() + &told.errors;
        assert!(told.code > 0 && said.contains("a server of it still runs"), "{command:?}: {said}");
        assert_eq!(schema_of(&earlier.database()), schema, "{command:?}");
    }
    drop(serving);
    assert_eq!(earlier.tally()[3], earlier.keys.len().to_string());
}
