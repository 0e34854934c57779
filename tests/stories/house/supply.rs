//! What the program is built from: which libraries, from where, under which licences.

use std::process::Command;

use serde_json::Value;

use super::licences::may_be_used;
use super::tree::{self, list};

#[test]
fn every_library_comes_under_a_licence_that_we_may_use() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    assert!(packages.len() > 100, "cargo metadata names {} packages", packages.len());
    let mut complaints = Vec::new();
    for package in &packages {
        let name = format!("{} {}", word(&package["name"]), word(&package["version"]));
        match package["license"].as_str() {
            Some(licence) if may_be_used(licence) => {}
            Some(licence) => complaints.push(format!("{name}: {licence}")),
            None => complaints.push(format!("{name}: names no licence")),
        }
        if package["source"].is_null() && package["license"] != "AGPL-3.0-or-later" {
            complaints.push(format!("{name}: is ours and not under AGPL-3.0-or-later"));
        }
    }
    assert!(complaints.is_empty(), "look at these licences:{}", list(&complaints));
}

#[test]
fn there_is_one_sqlite_and_the_cache_that_is_evicted_is_the_one_that_typst_fills() {
    let locked = locked();
    let versions = |wanted: &str| -> Vec<String> {
        locked.iter().filter(|package| package.name == wanted).map(|package| package.version.clone()).collect()
    };
    assert_eq!(versions("libsqlite3-sys").len(), 1, "two copies of SQLite cannot be linked into one program");
    // With two versions, evicting the cache of one does nothing for the other, and memory grows with each letter.
    let comemo = versions("comemo");
    assert_eq!(comemo.len(), 1, "press and typst use different versions of comemo: {comemo:?}");
    let users = locked.iter().filter(|package| package.uses.iter().any(|name| name == "comemo"));
    let users: Vec<&str> = users.map(|package| package.name.as_str()).collect();
    assert!(users.contains(&"typst") && users.contains(&"press"), "comemo is used by {users:?}");
}

#[test]
fn every_package_comes_from_the_registry() {
    let ours: Vec<String> = super::rooms::rooms().into_iter().chain(["stories".into(), "benches".into()]).collect();
    let mut complaints = Vec::new();
    for package in locked() {
        match &package.source {
            None if ours.contains(&package.name) => {}
            None => complaints.push(format!("{} has no source and is none of our rooms", package.name)),
            Some(source) if source.starts_with("registry+") => {}
            Some(source) => complaints.push(format!("{} comes from {source}", package.name)),
        }
    }
    assert!(complaints.is_empty(), "Cargo.lock:{}", list(&complaints));
}

struct Locked {
    name: String,
    version: String,
    source: Option<String>,
    uses: Vec<String>,
}

/// The packages of Cargo.lock.
fn locked() -> Vec<Locked> {
    let lock = tree::text("Cargo.lock");
    let blocks = lock.split("[[package]]").skip(1);
    blocks
        .map(|block| {
            let value = |key: &str| {
                let line = block.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
                line.map(|text| text.trim_matches('"').to_owned())
            };
            let uses = block.lines().filter_map(|line| line.strip_prefix(" \""));
            let uses = uses.filter_map(|line| line.split(['"', ' ']).next()).map(str::to_owned).collect();
            Locked {
                name: value("name").unwrap_or_default(),
                version: value("version").unwrap_or_default(),
                source: value("source"),
                uses,
            }
        })
        .collect()
}

/// What cargo knows of all packages, for all systems; where the sources for other systems were never fetched, for this one.
fn metadata() -> Value {
    let all = ["metadata", "--format-version", "1", "--locked", "--offline"];
    let here = format!("--filter-platform={}", host());
    let (output, which) = match run("cargo", &all) {
        Ok(output) => (output, "for all systems"),
        Err(_) => {
            let arguments: Vec<&str> = all.into_iter().chain([here.as_str()]).collect();
            (run("cargo", &arguments).unwrap_or_else(|error| panic!("cargo metadata: {error}")), "for this system")
        }
    };
    println!("licences were checked of the packages {which}");
    serde_json::from_str(&output).unwrap_or_else(|error| panic!("cargo metadata: {error}"))
}

fn host() -> String {
    let about = run("rustc", &["-vV"]).unwrap_or_else(|error| panic!("rustc: {error}"));
    about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned()
}

fn run(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output =
        Command::new(program).args(arguments).current_dir(tree::root()).output().map_err(|error| error.to_string())?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(String::from_utf8_lossy(&output.stdout).into_owned()) } else { Err(errors) }
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
