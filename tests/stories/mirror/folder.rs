//! What happens to the folder: the same gives the same, what changed is written, what is gone goes, and nothing else is touched.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use stories::app::App;

use super::{DAY, LIVING, files, mirror, mirrored};

#[test]
fn the_same_day_gives_the_same_bytes() {
    let app = App::start(DAY);
    let (first, second) = (mirrored(&app, "first"), mirrored(&app, "second"));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    let other: Vec<&String> =
        first.iter().filter(|(name, bytes)| second[*name] != **bytes).map(|(name, _)| name).collect();
    assert_eq!(other, Vec::<&String>::new());
    // The list has each file, with its fingerprint.
    let list: serde_json::Value = serde_json::from_slice(&first["mirror.json"]).expect("it is JSON");
    let listed = list["files"].as_object().expect("files").len();
    assert_eq!((listed, list["day"].as_str(), list["living"].as_str()), (first.len() - 1, Some(DAY), Some(LIVING)));
}

#[test]
fn a_second_copy_changes_only_what_changed() {
    let app = App::start(DAY);
    let case = app.sample();
    mirrored(&app, "copy");
    let (root, page) = (app.folder.join("copy"), app.folder.join(&format!("copy/en/cases/{case}/index.html")));
    let number = |path: &str| fs::metadata(path).expect("it is there").ino();
    let (before, counted) = (number(&root), number(&page));
    let again = mirror(&app, "copy", &["--origin", LIVING]);
    assert!(again.text().contains("0 new, 0 changed") && again.text().contains("0 gone"), "{}", again.text());
    assert_eq!((number(&root), number(&page)), (before, counted), "nothing was written");
    // What somebody does shows when the day has ended.
    app.supporter().get(&format!("/en/cases/{case}/write"));
    assert!(mirror(&app, "copy", &["--origin", LIVING]).text().contains("0 new, 0 changed"));
    // A deed changes the pages that show it, and nothing else.
    let other = app.folder.join("copy/en/threatened/index.html");
    let (same, time) = (number(&other), fs::metadata(&other).expect("it is there").modified().ok());
    assert_eq!(app.command(&["hold", &case]).code, 0);
    let held = mirror(&app, "copy", &["--origin", LIVING]);
    assert!(held.text().contains("0 new, 56 changed, 17 as before, 2 gone"), "{}", held.text());
    assert_ne!(number(&page), counted);
    assert_eq!((number(&other), fs::metadata(&other).expect("it is there").modified().ok()), (same, time));
    for path in [&page, &other] {
        assert_eq!(
            fs::metadata(path).expect("it is there").permissions().mode() & 0o777,
            0o644,
            "everybody may read it"
        );
    }
    assert_eq!(fs::metadata(&root).expect("it is there").permissions().mode() & 0o777, 0o755);
}

#[test]
fn what_is_not_from_an_earlier_copy_is_left_alone() {
    let app = App::start(DAY);
    let refused = |name: &str, says: &str| {
        let before = files(Path::new(&app.folder.join(name)));
        let answer = mirror(&app, name, &["--origin", LIVING]);
        assert!(answer.code == 2 && answer.errors.contains(says), "{name}: {} {}", answer.text(), answer.errors);
        assert!(files(Path::new(&app.folder.join(name))) == before, "{name} was touched");
    };
    fs::create_dir(app.folder.join("mine")).expect("a folder can be made");
    fs::write(app.folder.join("mine/notes.txt"), "mine").expect("it can be written");
    refused("mine", "notes.txt");
    // A file among those of a copy, and a link that leads out of it.
    mirrored(&app, "copy");
    fs::write(app.folder.join("copy/en/extra.html"), "mine").expect("it can be written");
    refused("copy", "en/extra.html");
    fs::remove_file(app.folder.join("copy/en/extra.html")).expect("it is there");
    symlink(app.folder.join("mine/notes.txt"), app.folder.join("copy/link")).expect("a link can be made");
    refused("copy", "link (no file)");
    fs::remove_file(app.folder.join("copy/link")).expect("it is there");
    fs::write(app.folder.join("mine/mirror.json"), "{}").expect("it can be written");
    refused("mine", "notes.txt");
    let names = || files(Path::new(&app.folder.join("data"))).into_keys().collect::<Vec<_>>();
    let before = names();
    for inside in ["data", "data/pages"] {
        let answer = mirror(&app, inside, &["--origin", LIVING]);
        assert!(answer.code == 2 && answer.errors.contains("has to do with the data"), "{inside}: {}", answer.errors);
        assert_eq!(names(), before);
    }
    let file = app.folder.write("file", "mine");
    let answer = app.command(&["mirror", "-o", &file]);
    assert!(answer.code == 2 && answer.errors.contains("is a file"), "{}", answer.errors);
    for (option, value) in [("--origin", "act.example"), ("--origin", "https://"), ("--at", "https://a.example/?x")] {
        let answer = mirror(&app, "new", &[option, value]);
        assert!(answer.code == 2 && answer.errors.contains("is no address"), "{}", answer.errors);
    }
    assert!(!Path::new(&app.folder.join("new")).exists());
}

#[test]
fn a_page_that_somebody_changed_is_put_right_and_what_was_killed_is_cleared_up() {
    let app = App::start(DAY);
    let whole = mirrored(&app, "copy");
    let page = app.folder.join("copy/en/index.html");
    fs::write(&page, "send money here").expect("it can be written");
    // What a run that was killed left beside: no process has this number. And a folder of somebody else's.
    let killed = app.folder.join(".copy.mirror-4294967295");
    fs::create_dir_all(format!("{killed}/en")).expect("a folder can be made");
    fs::copy(app.folder.join("copy/mirror.json"), format!("{killed}/mirror.json")).expect("it can be copied");
    fs::write(format!("{killed}/en/index.html"), "half").expect("it can be written");
    let foreign = app.folder.join(".copy.mirror-4294967294");
    fs::create_dir_all(&foreign).expect("a folder can be made");
    fs::write(format!("{foreign}/mine"), "mine").expect("it can be written");
    let again = mirror(&app, "copy", &["--origin", LIVING]);
    assert!(again.code == 0 && again.text().contains("somebody else had changed 1 file"), "{}", again.text());
    assert!(files(Path::new(&app.folder.join("copy"))) == whole);
    assert!(!Path::new(&killed).exists() && Path::new(&format!("{foreign}/mine")).exists());
    // The name of the copy may be a link: what it leads to is exchanged.
    symlink(app.folder.join("copy"), app.folder.join("current")).expect("a link can be made");
    assert_eq!(mirror(&app, "current", &["--at", "https://copy.example"]).code, 0);
    assert!(fs::symlink_metadata(app.folder.join("current")).is_ok_and(|about| about.is_symlink()));
    assert!(fs::read_to_string(&page).is_ok_and(|page| !page.contains(LIVING)));
}
