//! The list of a copy: of which day it is, where from, and a fingerprint of each file. By it the next copy knows which files
//! are its own, and whoever passes a copy on can check it (`sha256sum`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Mirror;

/// The name of the list, in the root of the copy.
pub const LIST: &str = "mirror.json";

/// What stands in the list of a copy.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The fingerprint of each file, by its path.
    pub files: BTreeMap<String, String>,
}

impl List {
    /// The list of a copy, as it is written: the same copy gives the same bytes.
    #[must_use]
    pub fn write(mirror: &Mirror, living: Option<&str>, at: Option<&str>) -> String {
        let files = mirror.files.iter().map(|(path, bytes)| (path.clone(), fingerprint(bytes).into()));
        let list = json!({
            "schema": 1,
            "clamor": "mirror",
            "day": mirror.day.to_string(),
            "living": living,
            "at": at,
            "files": Value::Object(files.collect()),
        });
        format!("{list:#}\n")
    }

    /// Reads a list; `None` for what is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let list: Value = serde_json::from_str(text).ok()?;
        if list["clamor"] != "mirror" || list["schema"] != 1 {
            return None;
        }
        let one = |(path, hash): (&String, &Value)| Some((path.clone(), hash.as_str()?.to_owned()));
        let files: Option<BTreeMap<String, String>> = list["files"].as_object()?.iter().map(one).collect();
        Some(Self { files: files? })
    }

    /// The files among `found` that are neither in the list nor the list itself.
    #[must_use]
    pub fn foreign<'f>(&self, found: &'f BTreeSet<String>) -> Vec<&'f str> {
        let foreign = |path: &&String| *path != LIST && !self.files.contains_key(*path);
        found.iter().filter(foreign).map(String::as_str).collect()
    }
}

/// The SHA-256 of a file, in hexadecimal digits.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
