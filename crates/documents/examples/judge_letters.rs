//! Judges a folder of letters: `cargo run -p documents --example judge_letters FOLDER` says for each letter what its marks
//! and the people who wrote down what they expect disagree on, how many are right, and how long one takes. With `--cases` it prints
//! the words of each letter's case, one JSON line for each, as vectors.json has them. docs/own-words.md has the format.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use casework::{Day, UrgentAction};
use documents::own_words::{CaseWords, Covered, Ground, OwnWordsMarks, Share, marks};
use documents::{CaseFile, Translation, read};
use serde::Deserialize;

/// A letter with what is expected of its marks.
#[derive(Deserialize)]
struct Letter {
    case: String,
    #[serde(default)]
    translations: Vec<String>,
    text: String,
    language: String,
    #[serde(default)]
    writer: String,
    expect: Expected,
}

#[derive(Deserialize)]
struct Expected {
    /// Numbers of demands, or "unknown".
    covered: serde_json::Value,
    #[serde(default)]
    partly: Vec<usize>,
    share: String,
    remarks: BTreeSet<String>,
}

/// What of a letter is right.
struct Judged {
    covered: bool,
    share: bool,
    remarks: bool,
    says: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut out = std::io::stdout().lock();
    let prints_cases = std::env::args().nth(2).is_some_and(|argument| argument == "--cases");
    let (mut all, mut right, mut spent) = (0_u32, [0; 4], Duration::ZERO);
    for file in files {
        for (place, letter) in letters(&file)?.into_iter().enumerate() {
            let case = case(&folder, &letter).map_err(|error| format!("{}: {error}", file.display()))?;
            if prints_cases {
                writeln!(out, "{}", case.to_json())?;
                continue;
            }
            let ground = Ground::new(&case);
            let begun = Instant::now();
            let marks = marks(&ground, &letter.text, &letter.language, &letter.writer);
            // The first letter waits for the tables, which are read once.
            spent += if all == 0 { Duration::ZERO } else { begun.elapsed() };
            let judged = judge(&letter, &marks, &case);
            let whole = judged.covered && judged.share && judged.remarks;
            for (count, is_right) in right.iter_mut().zip([judged.covered, judged.share, judged.remarks, whole]) {
                *count += usize::from(is_right);
            }
            all += 1;
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if !whole {
                writeln!(out, "{name} {}: {}", place + 1, judged.says.join("; "))?;
            }
        }
    }
    if prints_cases {
        return Ok(());
    }
    let [covered, share, remarks, whole] = right;
    writeln!(out, "{whole} of {all} letters are right; covered {covered}, share {share}, remarks {remarks}")?;
    let micros = spent.as_micros() / u128::from(all.saturating_sub(1).max(1));
    writeln!(out, "{micros} microseconds for a letter")?;
    Ok(())
}

/// One letter, or a list of them.
fn letters(file: &Path) -> Result<Vec<Letter>, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let wrong = |error: serde_json::Error| format!("{}: {error}", file.display());
    if text.trim_start().starts_with('[') {
        return Ok(serde_json::from_str(&text).map_err(wrong)?);
    }
    Ok(vec![serde_json::from_str(&text).map_err(wrong)?])
}

/// The case of a letter with its translations; "sample" is the sample of the project.
fn case(folder: &Path, letter: &Letter) -> Result<CaseWords, Box<dyn Error>> {
    let samples = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples"));
    let (file, translations) = if letter.case == "sample" {
        let document = fs::read(samples.join("sample.txt"))?;
        let reading = read(&document, Day::ZERO).map_err(|_| "the sample cannot be read")?;
        (CaseFile::from_reading(&reading.action), vec![samples.join("sample.es.case.md")])
    } else {
        let text = fs::read_to_string(folder.join(&letter.case))?;
        let parsed = CaseFile::parse(&text).map_err(|_| "the case file cannot be read")?;
        (parsed.case_file, letter.translations.iter().map(|name| folder.join(name)).collect())
    };
    let mut editions: Vec<UrgentAction> = vec![file.resolved().0];
    for name in translations {
        let text = fs::read_to_string(&name)?;
        let parsed = Translation::parse(&text).map_err(|_| "a translation cannot be read")?;
        editions.push(file.in_translation(&parsed.translation).0);
    }
    Ok(CaseWords::of(&editions.iter().collect::<Vec<_>>()))
}

fn judge(letter: &Letter, marks: &OwnWordsMarks, case: &CaseWords) -> Judged {
    let numbers = |wanted: Covered| -> Vec<usize> {
        let all = marks.demands.iter().enumerate();
        all.filter(|(_, covered)| **covered == wanted).map(|(place, _)| place + 1).collect()
    };
    let (yes, partly) = (numbers(Covered::Yes), numbers(Covered::Partly));
    let covered = match &letter.expect.covered {
        serde_json::Value::String(_) => marks.demands.iter().all(|one| *one == Covered::Unknown),
        expected => {
            let mut expected: Vec<usize> = serde_json::from_value(expected.clone()).unwrap_or_default();
            expected.sort_unstable();
            yes == expected && letter.expect.partly.iter().all(|place| partly.contains(place))
        }
    };
    let share = marks.share.map_or("own", |percent| Share::of(percent).word());
    let found: BTreeSet<String> = marks.remarks.iter().map(|remark| remark.kind.word().to_owned()).collect();
    let mut says = Vec::new();
    if !covered {
        let words = marks.language.unwrap_or("no language");
        says.push(format!(
            "covered {} (partly {:?}) expected, {yes:?} (partly {partly:?}) of {} in {words}",
            letter.expect.covered,
            letter.expect.partly,
            case.demands.len()
        ));
    }
    if share != letter.expect.share {
        says.push(format!("{} expected, {share} ({:?} %)", letter.expect.share, marks.share));
    }
    if found != letter.expect.remarks {
        let quoted: Vec<String> = marks.remarks.iter().map(|remark| quoted(&letter.text, remark)).collect();
        says.push(format!("remarks {:?} expected, {found:?}: {quoted:?}", letter.expect.remarks));
    }
    Judged { covered, share: share == letter.expect.share, remarks: found == letter.expect.remarks, says }
}

/// The words that a remark is about.
fn quoted(text: &str, remark: &documents::own_words::Remark) -> String {
    text.chars().skip(remark.from).take((remark.to - remark.from).min(60)).collect()
}
