//! The real document, where it is beside the project: nothing of it is in the project.

use std::path::Path;

use serde_json::Value;

use super::*;

#[test]
fn the_real_document_gives_its_values_where_it_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("the real document is not beside the project: the invented twin stands in for it");
        return;
    };
    let mut compared = 0;
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        let expected = path.with_extension("expected.json");
        if path.extension().is_none_or(|extension| extension != "txt") || !expected.exists() {
            continue;
        }
        let bytes = std::fs::read(&path).expect("the document can be read");
        let expected = std::fs::read_to_string(expected).expect("the expected file can be read");
        let expected: Value = serde_json::from_str(&expected).expect("an expected file is JSON");
        let found = case_to_json(&reading_of(&bytes).action);
        // What differs names real people: it is not printed.
        assert!(difference(&expected["case"], &found, "").is_none(), "a value differs");
        compared += 1;
    }
    println!("compared {compared} real documents beside the project");
}
