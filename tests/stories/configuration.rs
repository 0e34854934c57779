//! The one configuration file: it fits on a screen, says what is wrong and where, and the command line goes before it.

use std::fs;

use stories::app::{App, run};
use stories::certificate::certificate;
use stories::folder::Folder;

const DAY: &str = "2026-03-02";

/// A screen of a server's console, with room for the prompt.
const SCREEN: usize = 55;

#[test]
fn the_file_that_is_printed_is_right_and_so_is_each_line_of_it_that_is_switched_on() {
    let printed = run(DAY, &["config"]);
    assert_eq!(printed.code, 0, "{}", printed.errors);
    assert!(printed.text().lines().count() <= SCREEN, "it fits on one screen");
    let folder = Folder::new();
    let right = |name: &str, text: &str| {
        let answer = run(DAY, &["config", &folder.write(name, text)]);
        assert_eq!(answer.code, 0, "{text}\n{}{}", answer.text(), answer.errors);
        assert!(!answer.text().contains("BAD") && answer.text().ends_with(" is right.\n"), "{}", answer.text());
    };
    right("as-printed.toml", &printed.text());
    // A line that is no sentence is one to be switched on: all but those of the other way to a certificate.
    let text = printed.text();
    let on = |without: &[&str]| {
        let lines = text.lines().map(|line| match line.strip_prefix('#') {
            Some(rest) if rest.starts_with(char::is_alphabetic) || rest.starts_with('[') => rest.to_owned(),
            _ => line.to_owned(),
        });
        let lines = lines.filter(|line| !without.iter().any(|name| line.starts_with(name)));
        lines.collect::<Vec<_>>().join("\n").replace("terms-agreed = false", "terms-agreed = true")
    };
    // What it names as an example is not there; a key, a certificate and a folder of the story are.
    let made = run(DAY, &["key", &folder.join("backup.key")]);
    let public = made.text().split_whitespace().find(|word| word.starts_with("age1")).unwrap_or_default().to_owned();
    let root = certificate(&folder, "act.example.org");
    fs::create_dir(folder.join("offices")).expect("it can be made");
    fs::create_dir(folder.join("fonts")).expect("it can be made");
    folder.write("fonts/hebrew.ttf", include_bytes!("../../crates/press/fonts/NotoSerifHebrew-Regular.ttf"));
    let here = |text: String| {
        let text = text.replace("/etc/clamor/root.pem", &root).replace("age1...", &public);
        text.replace("/etc/clamor", &folder.join("")).replace("/var/backups/clamor", &folder.join(""))
    };
    right("authority.toml", &here(on(&["certificate =", "key ="])));
    right("files.toml", &here(on(&["[https.acme]", "directory", "mail", "terms-agreed", "trust"])));
}

#[test]
fn what_is_wrong_is_said_with_the_line() {
    let folder = Folder::new();
    for (text, said) in [
        ("orgin = \"https://act.example\"\n", "orgin"),
        ("zone = \"Madrid\"\n", "Europe/Madrid"),
        ("listen = 8080\n", "listen = 8080"),
        ("origin = \"act.example\"\n", "https://act.example.org"),
        ("origin = \"https://act.example/pages\"\n", "https://act.example.org"),
        ("onion = \"https://act.example\"\n", ".onion"),
        ("[https]\n", "origin has to say the name"),
        ("origin = \"https://act.example\"\n[https]\n", "needs a certificate"),
        ("origin = \"https://act.example\"\n[https]\ncertificate = \"x.pem\"\n", "both, certificate and key"),
        ("origin = \"https://act.example\"\n[https.acme]\n", "terms-agreed = true"),
        ("[backups]\nkeep = 0\n", "line 2: keep = 0"),
        ("office = \"A\"\n\nzone = \"Madrid\"\n", "line 3: zone"),
        ("zone = \"Madrid\"\nlisten = \"8080\"\n", "line 2: \"8080\" is no address and port"),
        ("origin = \"https://act.example:https\"\n", "line 1: origin"),
        ("origin = \"https://act..example\"\n", "line 1: origin"),
        (
            "origin = \"https://act.example\"\n[https]\nlisten = [\"::443\"]\n",
            "line 3: \"::443\" is no address and port",
        ),
        (
            "origin = \"https://act.example\"\nlisten = \"127.0.0.1:80\"\n[https]\nredirect = [\"127.0.0.1:80\"]\n",
            "line 4: 127.0.0.1:80 is named for two things",
        ),
        (
            "origin = \"https://act.example\"\n[https.acme]\nterms-agreed = true\nmail = \"me\"\n",
            "line 4: mail = \"me\"",
        ),
        (
            "origin = \"https://act.example\"\n[https.acme]\nterms-agreed = true\ndirectory = \"http://ca.example/\"\n",
            "line 4: directory",
        ),
    ] {
        let file = folder.write("wrong.toml", text);
        let answer = run(DAY, &["config", &file]);
        assert!(answer.code == 2 && answer.errors.contains(said), "{text}: {}", answer.errors);
        assert!(answer.errors.contains("wrong.toml") && answer.errors.contains("help:"), "{text}: {}", answer.errors);
        let used = run(DAY, &["tally", "--config", &file]);
        assert_eq!((used.code, used.errors), (2, answer.errors), "each command says the same");
    }
    let missing = run(DAY, &["all", "--config", "/nonexistent/clamor.toml"]);
    assert!(missing.code == 2 && missing.errors.contains("/nonexistent/clamor.toml"), "{}", missing.errors);
}

#[test]
fn what_the_file_names_is_looked_at_and_said_with_the_line() {
    let folder = Folder::new();
    let file = |name: &str| folder.write(name, "");
    let made = run(DAY, &["key", &folder.join("backup.key")]);
    let public = made.text().split_whitespace().find(|word| word.starts_with("age1")).unwrap_or_default().to_owned();
    let secret = fs::read_to_string(folder.join("backup.key")).expect("it is there");
    let secret = secret.lines().find(|line| line.starts_with("AGE-SECRET")).unwrap_or_default();
    let offices = folder.join("offices");
    fs::create_dir(&offices).expect("it can be made");
    folder.write("offices/qv.toml", "clamor_office = 1\nname = \"Rivers Council\"\n");
    let acme = "origin = \"https://act.example\"\n[https.acme]\nterms-agreed = true\n";
    for (text, said) in [
        (format!("\ndata = \"{}\"\n", file("data")), "BAD   line 2: "),
        (format!("data = \"{}\"\n", folder.join("data/in/it")), "is no folder"),
        (format!("[backups]\nfolder = \"{}\"\n", folder.join("none")), "BAD   line 2: "),
        (format!("[backups]\nfolder = \"{}\"\n", folder.join("none")), "install -d -o clamor -m 700"),
        (format!("[backups]\nfolder = \"{}\"\n", file("backups")), "is no folder"),
        (format!("offices = \"{}\"\n", folder.join("none")), "BAD   line 1: cannot read the folder"),
        (format!("\noffices = \"{}\"\n", offices), "BAD   line 2: the offices are not right"),
        ("[backups]\nfor = [\"age1...\"]\n".to_owned(), "BAD   line 2: \"age1...\" is no key"),
        (format!("[backups]\nfor = [\"{public}\",\n\"{secret}\"]\n"), "BAD   line 2: a secret key stands in the file"),
        (format!("{acme}trust = \"{}\"\n", folder.join("none.pem")), "BAD   line 4: cannot read"),
        (format!("{acme}trust = \"{}\"\n", file("empty.pem")), "BAD   line 4: cannot read"),
        (
            "origin = \"https://127.0.0.1\"\n[https.acme]\nterms-agreed = true\n".to_owned(),
            "BAD   line 1: an authority",
        ),
    ] {
        let settings = folder.write("clamor.toml", &text);
        let answer = run(DAY, &["config", &settings]);
        assert!(answer.code == 1 && answer.text().contains(said), "{text}: {}{}", answer.text(), answer.errors);
        assert!(answer.text().ends_with(" is not right.\n") && !answer.text().contains(secret), "{}", answer.text());
    }
    for (text, said) in [
        ("onion = \"http://clamor.onion\"\n".to_owned(), "poor  line 1: onion"),
        (format!("[backups]\nfolder = \"{}\"\n", folder.path().display()), "poor  line 2: backups have a folder"),
    ] {
        let settings = folder.write("clamor.toml", &text);
        let answer = run(DAY, &["config", &settings]);
        assert!(answer.code == 0 && answer.text().contains(said), "{text}: {}{}", answer.text(), answer.errors);
    }
}

#[test]
fn days_are_those_of_the_zone_that_the_file_names() {
    let app = App::start(DAY);
    let folder = Folder::new();
    let data = app.folder.join("data");
    // The clock of the story says noon in UTC: on Kiritimati it is the next day already, by 14 hours.
    let file = folder.write("clamor.toml", format!("data = \"{data}\"\nzone = \"Pacific/Kiritimati\"\n"));
    let tally = run(DAY, &["tally", "--config", &file]);
    assert!(tally.text().starts_with("As of 2026-03-03 (Pacific/Kiritimati)."), "{}", tally.text());
    let doctor = run(DAY, &["doctor", "--config", &file]);
    assert!(doctor.text().contains("the clock says 2026-03-03 02:00 (Pacific/Kiritimati)"), "{}", doctor.text());
    let without = run(DAY, &["tally", "--data", &data]);
    assert!(without.text().starts_with("As of 2026-03-02 (UTC)."), "{}", without.text());
}

#[test]
fn commands_take_the_folder_the_keys_and_the_address_from_it() {
    let app = App::start(DAY);
    let folder = Folder::new();
    let public = {
        let made = run(DAY, &["key", &folder.join("backup.key")]);
        made.text().split_whitespace().find(|word| word.starts_with("age1")).unwrap_or_default().to_owned()
    };
    let (data, backups) = (app.folder.join("data"), folder.join("backups"));
    fs::create_dir(&backups).expect("a folder can be made");
    let file = folder.write(
        "clamor.toml",
        format!(
            "data = \"{data}\"\norigin = \"https://act.example\"\noffice = \"Rivers Council\"\n\
             [backups]\nfolder = \"{backups}\"\nfor = [\"{public}\"]\nkeep = 2\n"
        ),
    );
    let tally = run(DAY, &["tally", "--config", &file]);
    assert!(tally.code == 0 && tally.text().contains(&app.sample()), "{}{}", tally.text(), tally.errors);
    let invited = run(DAY, &["desk", "invite", "Somebody", "--config", &file]);
    assert!(invited.text().contains("https://act.example/desk/"), "{}", invited.text());
    let typed = run(DAY, &["desk", "invite", "Somebody", "--config", &file, "--origin", "https://other.example"]);
    assert!(typed.text().contains("https://other.example/desk/"), "the command line goes before it: {}", typed.text());
    let held = run(DAY, &["holdings", "--config", &file]);
    assert!(held.text().contains("Rivers Council") && held.text().contains("**gate**: 1 row now."), "{}", held.text());
    let foreign = folder.write("backups/notes.txt", "kept");
    for day in ["2026-03-02", "2026-03-03", "2026-03-04"] {
        let saved = run(day, &["backup", "--config", &file]);
        assert_eq!(saved.code, 0, "{}", saved.errors);
    }
    let entries = fs::read_dir(&backups).expect("the folder is there").filter_map(Result::ok);
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, ["clamor-2026-03-03.age", "clamor-2026-03-04.age", "notes.txt"], "the newest two, and {foreign}");
    let twice = run("2026-03-04", &["backup", "--config", &file]);
    assert!(twice.code == 2 && twice.errors.contains("there already"), "{}", twice.errors);
    let doctor = run("2026-03-04", &["doctor", "--config", &file]);
    assert!(doctor.text().contains("the newest backup is 0 days old"), "{}", doctor.text());
    let nowhere = run(DAY, &["backup", "--data", &data, "--for", &public]);
    assert!(nowhere.code == 2 && nowhere.errors.contains("where to write"), "{}", nowhere.errors);
    let alone =
        folder.write("https.toml", "origin = \"https://act.example\"\n[https]\ncertificate = \"a\"\nkey = \"b\"\n");
    let tried = run(DAY, &["--config", &alone]);
    assert!(tried.code == 2 && tried.errors.contains("clamor all --config"), "{}", tried.errors);
}
