//! Nothing of the real document that we work from stands in the project, and no path of anybody's machine.

use std::fs;

use serde_json::Value;

use super::tree::{self, list};

/// Where the real documents may lie: beside the project, never in it.
const SEEDS: &str = "../shared/seeds";

/// How long a sentence must be for nobody to write it by chance.
const TELLING_LENGTH: usize = 30;

#[test]
fn nothing_of_the_real_documents_stands_in_the_project() {
    let telling = telling_words();
    if telling.is_empty() {
        println!("{SEEDS} is not beside the project: there was nothing to look for");
        return;
    }
    println!("{SEEDS} is beside the project: looked for {} names and sentences", telling.len());
    let mut complaints = Vec::new();
    // The checksums in the lock file hold every number by chance.
    for page in tree::texts("").into_iter().filter(|page| !page.path.ends_with("Cargo.lock")) {
        let folded = fold(&page.text);
        // The words themselves are not printed: they would stand in the log of the test.
        let found = telling.iter().filter(|(_, wanted)| stands_in(&folded, wanted));
        complaints.extend(found.map(|(pointer, _)| format!("{}: {pointer}", page.path)));
    }
    assert!(complaints.is_empty(), "the project repeats a real document:{}", list(&complaints));
}

#[test]
fn no_page_names_a_path_of_a_machine_or_the_host_of_a_registry() {
    // In pieces, so that this page does not find itself.
    let paths = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/fa", "rm/"),
    ];
    let hosts =
        [concat!("crates", ".io"), concat!("npmjs", ".org"), concat!("pypi", ".org"), concat!("pythonhosted", ".org")];
    let mut complaints = Vec::new();
    // Cargo writes the registry into its lock file; nobody can leave it out.
    for page in tree::texts("").into_iter().filter(|page| !page.path.ends_with("Cargo.lock")) {
        for (line, number) in page.text.lines().zip(1..) {
            let named = paths.iter().chain(&hosts).filter(|word| line.contains(*word));
            complaints.extend(named.map(|word| format!("{}:{number}: {word}", page.path)));
        }
    }
    assert!(complaints.is_empty(), "these mean nothing to anybody else:{}", list(&complaints));
}

/// What would tell that a text is from one of the real documents, folded, with the place where it is expected.
fn telling_words() -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(tree::root().join(SEEDS)) else { return Vec::new() };
    let files =
        entries.filter_map(Result::ok).filter(|entry| entry.file_name().to_string_lossy().ends_with(".expected.json"));
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file.path()).unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
        let json: Value =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
        let case = &json["case"];
        for list in ["people", "mentioned", "targets"] {
            let named = case[list].as_array().into_iter().flatten().zip(0..);
            found.extend(named.map(|(entry, place)| (format!("{list}/{place}/name"), text_of(&entry["name"]))));
        }
        let streets =
            case["targets"].as_array().into_iter().flatten().flat_map(|target| target["address"].as_array().cloned());
        found.extend(streets.flatten().take(1).map(|line| ("targets/0/address/0".into(), text_of(&line))));
        let previous = case["previous"].as_array().into_iter().flatten();
        found.extend(previous.flat_map(|entry| {
            [&entry["index"], &entry["as_written"]].map(|value| ("previous/0".into(), text_of(value)))
        }));
        let figures = case["figures"].as_array().into_iter().flatten();
        found.extend(figures.map(|figure| ("figures/0/value".into(), figure["value"].to_string())));
        found.push(("title".into(), text_of(&case["title"])));
        found.extend(sentences(&case["summary"]).into_iter().map(|sentence| ("summary".into(), sentence)));
        let paragraphs = case["letter"]["paragraphs"].as_array().into_iter().flatten();
        found.extend(paragraphs.flat_map(sentences).map(|sentence| ("letter".into(), sentence)));
    }
    let folded = found.into_iter().map(|(pointer, text)| (pointer, fold(text.trim_end_matches([',', '.']))));
    folded.filter(|(_, text)| text.len() > 6 || text.parse::<u32>().is_ok_and(|number| number > 99)).collect()
}

/// Whether a name, a sentence or a number stands in a text; a number not as a part of a longer one.
fn stands_in(text: &str, wanted: &str) -> bool {
    let part_of_number = |letter: char| letter.is_ascii_digit() || ".,_".contains(letter);
    let whole = |at: usize| {
        let (before, after) = (&text[..at], &text[at + wanted.len()..]);
        !before.ends_with(part_of_number) && !after.starts_with(|letter: char| letter.is_ascii_digit())
    };
    text.match_indices(wanted).any(|(at, _)| !wanted.starts_with(|letter: char| letter.is_ascii_digit()) || whole(at))
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The beginnings of the sentences of a paragraph.
fn sentences(paragraph: &Value) -> Vec<String> {
    let text = text_of(paragraph);
    let parts = text.split(['.', ';', ',']).map(str::trim).filter(|part| part.len() >= TELLING_LENGTH);
    parts.map(str::to_owned).collect()
}

/// Small letters without accents, one space between words: how a name is found however it was written.
fn fold(text: &str) -> String {
    let small = text.to_lowercase();
    let plain: String = small
        .chars()
        .map(|letter| match letter {
            'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            '’' | '‘' => '\'',
            other => other,
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
