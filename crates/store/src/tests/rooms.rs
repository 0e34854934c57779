//! What is absent: SQL and driver types outside the engine's room, columns without a comment.

use std::fs;
use std::path::{Path, PathBuf};

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn no_sql_and_no_driver_outside_the_engines_room() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let outside = files_below(&source).into_iter().filter(|path| {
        let within = path.strip_prefix(&source).unwrap();
        !within.starts_with("sqlite") && !within.starts_with("tests")
    });
    for path in outside {
        let text = fs::read_to_string(&path).unwrap();
        for word in ["rusqlite", "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA", "if sqlite"] {
            assert!(!text.contains(word), "{} says {word:?}", path.display());
        }
    }
}

#[test]
fn every_table_and_column_has_a_comment() {
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sqlite/migrations");
    for path in files_below(&migrations) {
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let (before, line) = (pair[0].trim_start(), pair[1]);
            let column =
                line.starts_with("  ") && line.trim_start().starts_with(|first: char| first.is_ascii_lowercase());
            if column || line.starts_with("CREATE TABLE") {
                assert!(before.starts_with("--"), "{}: no comment before {line:?}", path.display());
            }
        }
        assert!(text.contains("STRICT"));
    }
}
