//! Documents read: text and PDF against the usual extractor on the command line (`pdftotext`), which makes text and no
//! values; and how much memory a folder of ten thousand takes. `cargo run --release -p benches -- reading` measures it alone.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use documents::read::{read_extracted, sha256};
use stories::folder::Folder;
use web::Intake;

use crate::turns::take_against;

/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(2000);

/// A document of the usual length, two pages; its people are invented.
const TEXT: &str = include_str!("../../tests/documents/twin.txt");

/// The day by which it is judged.
const DAY: casework::Day = casework::Day::constant(2026, 1, 1);

/// How many documents the folders have.
const FOLDERS: [usize; 2] = [1_000, 10_000];

/// How often the memory of the program is looked at.
const LOOK: Duration = Duration::from_millis(5);

pub fn measure() {
    let folder = Folder::new();
    let pdf = as_pdf(&folder);
    let bytes = std::fs::read(&pdf).expect("the sheet was written");
    let text = || rate(|| drop(documents::read(TEXT.as_bytes(), DAY).expect("it is read")));
    if has_extractor() {
        take_against("text to values, one thread", "docs/s", "other", text, || rate(|| extract(&pdf)));
        let fence = clamor::Fence::of_program(stories::program::path());
        let fenced = || {
            rate(|| {
                let extracted = fence.extract(&bytes).expect("it is taken apart");
                drop(read_extracted(extracted, sha256(&bytes), DAY).expect("it is read"));
            })
        };
        take_against("PDF to values behind the fence, one thread", "docs/s", "other", fenced, || {
            rate(|| extract(&pdf))
        });
        let inside = || rate(|| drop(documents::read(&bytes, DAY).expect("it is read")));
        take_against("PDF to values without a fence", "docs/s", "other", inside, || rate(|| extract(&pdf)));
    } else {
        println!("text to values, one thread: {:.0} docs/s (`pdftotext` is not there to compare with)", text());
    }
    memory(&folder, &bytes);
}

fn rate(mut read: impl FnMut()) -> f64 {
    let begun = Instant::now();
    let mut count = 0;
    while begun.elapsed() < TURN {
        read();
        count += 1;
    }
    f64::from(count) / begun.elapsed().as_secs_f64()
}

/// The same content as PDF, as `clamor sheet` prints it.
fn as_pdf(folder: &Folder) -> String {
    let text = folder.write("twin.txt", TEXT);
    let case_file = folder.join("twin.case.md");
    assert!(stories::app::run("2026-01-01", &["read", &text, "--out", &folder.join(".")]).code < 2);
    let pdf = folder.join("twin.pdf");
    assert!(stories::app::run("2026-01-01", &["sheet", &case_file, "--to", "pdf", "-o", &pdf]).code < 2);
    pdf
}

fn has_extractor() -> bool {
    Command::new("pdftotext").arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

fn extract(pdf: &str) {
    let status = Command::new("pdftotext").args([pdf, "-"]).stdout(Stdio::null()).status();
    assert!(status.is_ok_and(|status| status.success()), "pdftotext reads it");
}

/// The most memory that `clamor read FOLDER --json` takes, over few and over many documents: it should be the same.
fn memory(folder: &Folder, pdf: &[u8]) {
    let mut most = Vec::new();
    for count in FOLDERS {
        let name = format!("of-{count}");
        let archive = folder.path().join(&name);
        std::fs::create_dir_all(&archive).expect("a folder can be made");
        for number in 0..count {
            // One in a hundred is a PDF document, so that the fence is at work too.
            let (form, bytes) = if number % 100 == 0 { ("pdf", pdf) } else { ("txt", TEXT.as_bytes()) };
            std::fs::write(archive.join(format!("{number:05}.{form}")), bytes).expect("it can be written");
        }
        let begun = Instant::now();
        let peak = peak_of(&archive);
        let rate = count as f64 / begun.elapsed().as_secs_f64();
        println!("a folder of {count} documents, all processors: {rate:.0} docs/s, at most {peak:.0} MiB in memory");
        most.push(peak);
    }
    println!("memory, ten thousand against one thousand: ratio {:.2}", most[1] / most[0]);
    // What was printed belongs on the terminal before the next measure begins.
    let _ = std::io::stdout().flush();
}

/// The most that stood in memory, in mebibytes, as the kernel counts it (`VmHWM`).
fn peak_of(archive: &Path) -> f64 {
    let mut child = Command::new(stories::program::path())
        .args(["read", "--json"])
        .arg(archive)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    while child.try_wait().is_ok_and(|ended| ended.is_none()) {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes =
            line.and_then(|line| line.trim().split(' ').next()).and_then(|number| number.parse::<f64>().ok());
        peak = peak.max(kibibytes.unwrap_or_default() / 1024.0);
        std::thread::sleep(LOOK);
    }
    peak
}
