//! A real browser opens a copy from a folder.

use std::process::{Command, Stdio};

use stories::app::App;

use super::{DAY, mirrored};

#[test]
fn a_browser_opens_the_copy_from_a_folder() {
    let app = App::start(DAY);
    mirrored(&app, "copy");
    let out = concat!(env!("CARGO_MANIFEST_DIR"), "/browser/out");
    let walk = Command::new("node")
        .args(["mirror.mjs", &app.folder.join("copy"), &app.sample(), out])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/browser"))
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let (said, errors) = (String::from_utf8_lossy(&walk.stdout), String::from_utf8_lossy(&walk.stderr));
    let pages: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let wrong = |page: &&serde_json::Value| page["problems"].as_array().is_none_or(|problems| !problems.is_empty());
    let wrong: Vec<String> = pages.iter().filter(wrong).map(ToString::to_string).collect();
    assert!(walk.status.success(), "the walk broke off after {} pages:\n{errors}", pages.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(pages.len(), 4 * 2 * 6, "four languages, two widths, six pages");
}
