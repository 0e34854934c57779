//! What is noticed about a letter in somebody's own words: by the program, by the page, by the script.

use std::process::{Command, Stdio};

use stories::app::run;
use stories::folder::Folder;
use stories::program::Running;

const DAY: &str = "2026-03-02";
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/sample.txt");
const TRANSLATION: &str = include_str!("../../samples/sample.es.case.md");

#[test]
fn a_browser_notices_what_the_server_notices() {
    let folder = Folder::new();
    let server = Running::start(&folder.join("data"));
    let case = server.greeting.split("case ").nth(1).and_then(|rest| rest.split(',').next()).expect("the sample's id");
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/documents/data/own_words/vectors.json");
    let play = Command::new("node")
        .args(["own-words.mjs", &format!("http://{}", server.address), case, vectors])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/browser"))
        .stdin(Stdio::null())
        .output()
        .expect("node is missing: install nodejs (./test does)");
    let (said, errors) = (String::from_utf8_lossy(&play.stdout), String::from_utf8_lossy(&play.stderr));
    let tried: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let problems = |step: &serde_json::Value| step["problems"].as_array().cloned().unwrap_or_default();
    let wrong: Vec<String> = tried.iter().flat_map(problems).map(|what| what.to_string()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(play.status.success() && tried.len() == 4, "it broke off after {} steps:\n{errors}", tried.len());
}

#[test]
fn the_command_says_what_it_notices_beside_the_letter() {
    let folder = Folder::new();
    let read = run(DAY, &["read", SAMPLE]);
    let case_file = folder.write("action.case.md", &read.output);
    folder.write("action.es.case.md", TRANSLATION);
    let letter = |words: &[&str]| {
        let pdf = folder.join("letter.pdf");
        let answer = run(DAY, &[&["letter", &case_file, "--today", DAY, "-o", &pdf], words].concat());
        assert_eq!(answer.code, 0, "nothing that is noticed keeps a letter back: {}", answer.errors);
        answer.errors
    };
    let own = folder.write("own.txt", "Your regime took Inez Carvallo.\n\nPlease tell us where she is, and resign.");
    let says = letter(&["--words", &own]);
    for expected in [
        "demand 1 is asked for in part",
        "demand 2 is not asked for",
        "100 in 100 words",
        "\"Your regime\"",
        "Inés Carvallo",
        "\"resign\"",
    ] {
        assert!(says.contains(expected), "{expected} is missing:\n{says}");
    }
    // The model letter of the translation, copied into an English letter, is a copy all the same.
    let copied = folder.write(
        "copied.txt",
        "Le pido que las ponga en libertad, salvo que un juez las acuse de un delito reconocible en una audiencia pública.",
    );
    let says = letter(&["--words", &copied]);
    assert!(says.contains("demand 2 is asked for:") && says.contains("note: 0 in 100 words"), "{says}");
    assert!(!letter(&[]).contains("words are the writer's own"), "nothing is said about the model letter");
}
