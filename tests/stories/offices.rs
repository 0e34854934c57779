//! The files of the offices: listed, judged, and asked for by a server.

mod editions;

use std::fs;

use stories::app::run;
use stories::folder::Folder;

const DAY: &str = "2031-03-02";

const RIGHT: &str = "clamor_office = 1\nname = \"Rivers Council\"\ncountry = \"QV\"\nlanguages = [\"es\"]\n\
                     after_deadline = \"ask-office\"\npost_days = 7\nvalid_until = 2031-12-31\n\
                     [[suspension]]\ncountry = \"PE\"\nsince = 2031-02-01\n";

fn folder(files: &[(&str, &str)]) -> (Folder, String) {
    let folder = Folder::new();
    let offices = folder.join("offices");
    fs::create_dir(&offices).expect("it can be made");
    for (name, text) in files {
        folder.write(&format!("offices/{name}"), text);
    }
    (folder, offices)
}

#[test]
fn offices_are_listed_with_what_holds_for_their_writers() {
    let (folder, offices) = folder(&[("qv.toml", RIGHT), ("notes.txt", "not an office")]);
    let listed = run(DAY, &["offices", &offices]);
    assert_eq!(listed.code, 0, "{}", listed.errors);
    let text = listed.text();
    assert!(text.contains("qv") && text.contains("Verania") && text.contains("7 days before"), "{text}");
    assert!(text.contains("no post to Peru since 2031-02-01"), "{text}");
    assert!(text.ends_with("1 office, 0 warnings.\n"), "{text}");
    // The configuration file names the folder as well.
    let settings = folder.write("clamor.toml", format!("offices = \"{offices}\"\n"));
    assert_eq!(run(DAY, &["offices", "--config", &settings]).text(), text);
    assert_eq!(run(DAY, &["offices"]).code, 2, "nobody said where they are");
}

#[test]
fn one_bad_file_is_said_with_its_line_and_hides_no_other() {
    let wrong = RIGHT.replace("\"QV\"", "\"Verania\"");
    let stale = RIGHT.replace("2031-12-31", "2031-03-01");
    let (folder, offices) = folder(&[("a1.toml", &wrong), ("b1.toml", &stale), ("C1.toml", RIGHT), ("qv.toml", RIGHT)]);
    let listed = run(DAY, &["offices", &offices]);
    assert_eq!(listed.code, 1);
    for said in
        ["a1.toml:3:", "a country code of two capital letters", "C1.toml", "warning[office-stale]", "b1.toml:7:"]
    {
        assert!(listed.errors.contains(said), "{said}: {}", listed.errors);
    }
    let text = listed.text();
    assert!(text.contains("2031-03-01 (passed)") && text.ends_with("2 offices, 1 warning.\n"), "{text}");
    let refused = run(DAY, &["all", "--offices", &offices, "--data", &folder.join("data"), "--listen", "127.0.0.1:0"]);
    assert!(refused.code == 2 && refused.errors.contains("the offices are not right"), "{}", refused.errors);
    assert!(fs::metadata(folder.join("data")).is_err(), "nothing was begun");
}
