//! A real browser: every page at desktop and phone width, with and without JavaScript, in every language of the interface,
//! looked at by an accessibility checker.

use std::process::{Command, Stdio};

use stories::folder::Folder;
use stories::program::{self, Running};

/// How many looks a whole walk takes at least: a few fewer than it took when this was written (289), so that a page may go
/// and a language may not.
const WALK: usize = 280;

#[test]
fn a_person_with_a_browser_finds_every_page_whole() {
    let folder = Folder::new();
    let server = Running::start(&folder.join("data"));
    let browser = concat!(env!("CARGO_MANIFEST_DIR"), "/browser");
    let link = server.greeting.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("a desk link");
    let case = server.greeting.split("case ").nth(1).and_then(|rest| rest.split(',').next()).expect("the sample's id");
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");
    let out = concat!(env!("CARGO_MANIFEST_DIR"), "/browser/out");
    let base = format!("http://{}", server.address);
    let walk = Command::new("node")
        .args(["walk.mjs", &base, link, case, document, out])
        .current_dir(browser)
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let (said, errors) = (String::from_utf8_lossy(&walk.stdout), String::from_utf8_lossy(&walk.stderr));
    let pages: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let mut wrong = Vec::new();
    for page in &pages {
        for problem in page["problems"].as_array().into_iter().flatten() {
            wrong.push(format!("{} ({}, {}): {problem}", page["name"], page["language"], page["width"]));
        }
        let is_desk = page["url"].as_str().is_some_and(|url| url.starts_with("/desk"));
        let cookies = page["cookies"].as_array().map_or(0, Vec::len);
        if !is_desk && cookies > 0 && page["who"] != "desk" {
            wrong.push(format!("{} leaves a cookie with a reader", page["name"]));
        }
    }
    println!("{} pages were looked at", pages.len());
    assert!(walk.status.success(), "the walk broke off after {} pages:\n{errors}", pages.len());
    assert!(pages.len() >= WALK, "only {} pages were looked at", pages.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_people_with_browsers_lose_nothing_that_they_typed() {
    let folder = Folder::new();
    let data = folder.join("data");
    let server = Running::start(&data);
    let link = |text: &str| text.split_whitespace().find(|word| word.contains("/desk/enter/")).map(str::to_owned);
    let first = link(&server.greeting).expect("a desk link");
    let invite = Command::new(program::path()).args(["desk", "invite", "BEA", "--data", &data]).output();
    let invite = invite.expect("the program runs");
    let second = link(&String::from_utf8_lossy(&invite.stdout)).expect("a second link");
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");
    let out = concat!(env!("CARGO_MANIFEST_DIR"), "/browser/out");
    let base = format!("http://{}", server.address);
    let play = Command::new("node")
        .args(["drafts.mjs", &base, &first, &second, document, out])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/browser"))
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let (said, errors) = (String::from_utf8_lossy(&play.stdout), String::from_utf8_lossy(&play.stderr));
    let tried: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let wrong: Vec<String> = tried
        .iter()
        .flat_map(|step| {
            step["problems"].as_array().into_iter().flatten().map(|what| format!("{}: {what}", step["tried"]))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(play.status.success(), "it broke off after {} steps:\n{errors}", tried.len());
    assert!(tried.len() >= 7, "only {} steps were played", tried.len());
}

#[test]
fn in_a_flooded_network_a_browser_works_a_moment_and_one_without_scripts_waits() {
    let folder = Folder::new();
    let scratch = std::env::temp_dir();
    let server = Running::start_behind_a_proxy(&folder.join("data"), &scratch.to_string_lossy(), Stdio::inherit());
    let case = server.greeting.split("case ").nth(1).and_then(|rest| rest.split(',').next()).expect("the sample's id");
    let play = Command::new("node")
        .args(["pressed.mjs", &server.address, case, concat!(env!("CARGO_MANIFEST_DIR"), "/browser/out")])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/browser"))
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let (said, errors) = (String::from_utf8_lossy(&play.stdout), String::from_utf8_lossy(&play.stderr));
    let tried: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let wrong: Vec<String> = tried
        .iter()
        .flat_map(|step| {
            step["problems"].as_array().into_iter().flatten().map(|what| format!("{}: {what}", step["tried"]))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(play.status.success() && tried.len() == 3, "it broke off after {} steps:\n{errors}", tried.len());
}

#[test]
fn the_pictures_of_the_readme_can_be_taken() {
    let folder = Folder::new();
    let server = Running::start(&folder.join("data"));
    let link = server.greeting.split_whitespace().find(|word| word.contains("/desk/enter/")).expect("a desk link");
    let case = server.greeting.split("case ").nth(1).and_then(|rest| rest.split(',').next()).expect("the sample's id");
    let base = format!("http://{}", server.address);
    let taken = Command::new("node")
        .args(["pictures.mjs", &base, link, case, concat!(env!("CARGO_MANIFEST_DIR"), "/browser/out/pictures")])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/browser"))
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let errors = String::from_utf8_lossy(&taken.stderr);
    assert!(taken.status.success(), "not all pictures were taken:\n{errors}");
    // Each one that is taken is shown, and each that is shown is taken.
    let readme = include_str!("../../README.md");
    let shown = readme.matches("(docs/pictures/").count();
    let said = String::from_utf8_lossy(&taken.stdout);
    let names: Vec<String> = said
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()?["picture"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(names.len(), shown, "the README shows other pictures than are taken");
    for name in names {
        assert!(readme.contains(&format!("(docs/pictures/{name}.png)")), "the README does not show {name}");
    }
}
