//! A letter typeset, against bare typesetting: the same words as plain markup, without tags, address or checks.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use casework::{Appeal, Country, Language, OwnWords, Salutation, Target, Valediction, Writer};
use press::{LaidOut, Layout, Paper, Press, Window};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// How long one turn lasts.
const TURN: Duration = Duration::from_millis(2000);

/// A paragraph of the length that model letters have.
const PARAGRAPH: &str = "Their families have asked at three stations where they are held, and no one has answered. The \
law of the country gives a judge twenty-four hours to hear whoever is arrested. Forty days have passed since that \
evening, and neither a lawyer nor a doctor has been let in to see them, though one of them needs her medicine each day.";

pub fn measure() {
    let press = Press::new();
    let layout = Layout { paper: Paper::A4, window: Window::None };
    let bare = Bare::new();
    crate::turns::take(
        "letters typeset, one thread",
        "letters/s",
        || rate(|number| drop(press.letter(&appeal(number), "2 March 2026", &layout).map(|letter| letter.pdf))),
        || rate(|number| drop(bare.letter(number))),
    );
}

/// The unchanged model letter, laid out once, against a bare program that stamps its page, and against an office suite.
pub fn measure_model() {
    let press = Press::new();
    let layout = Layout { paper: Paper::A4, window: Window::None };
    let set = || press.letter(&appeal(0), "2 March 2026", &layout).expect("it is printed");
    let (laid_out, page) = (LaidOut::default(), set().pdf);
    laid_out.keep("letter".into(), 1, Arc::from(page.as_slice()));
    crate::turns::take(
        "the unchanged letter, laid out once",
        "letters/s",
        || rate(|_| drop(laid_out.get("letter", 1).map(|pdf| pdf.to_vec()))),
        || rate(|number| drop(stamped(&page, number))),
    );
    match Office::new() {
        Some(office) => crate::turns::take_against(
            "a letter in own words, one thread",
            "letters/s",
            "suite",
            || rate(|number| drop(press.letter(&appeal(number), "2 March 2026", &layout).map(|letter| letter.pdf))),
            || office.rate(),
        ),
        None => println!("no office suite (soffice) is here to be measured"),
    }
}

/// The floor of giving out a page again: its bytes, and behind them a line drawn onto it, as the format lets one add it (a
/// content stream, the page anew, the table of what changed; ISO 32000-1, 7.5.6). Nothing is set, tagged or checked.
fn stamped(page: &[u8], number: usize) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    let (before, first) = (last_number(&text, "startxref\n"), last_number(&text, "/Size "));
    let about = text.find("/Type/Page/").expect("it has a page");
    let begins = text[..about].rfind(" 0 obj").expect("the page is an object");
    let id: usize = text[..begins].rsplit('\n').next().and_then(|id| id.parse().ok()).expect("its number");
    let ends = about + text[about..].find("endobj").expect("the page ends");
    let contents = last_number(&text[..ends], "/Contents ");
    let anew = text[begins..ends]
        .replace(&format!("/Contents {contents} 0 R"), &format!("/Contents[{contents} 0 R {first} 0 R]"));
    let root = text.rsplit("/Root ").next().and_then(|rest| rest.split('R').next()).expect("it has a root");
    let line = format!("85 {} m 200 120 l S", number % 800);
    let mut stamped = page.to_vec();
    let stream_at = stamped.len();
    stamped.extend_from_slice(
        format!("\n{first} 0 obj<</Length {}>>stream\n{line}\nendstream endobj\n", line.len()).as_bytes(),
    );
    let page_at = stamped.len();
    stamped.extend_from_slice(format!("{id}{anew}endobj\n").as_bytes());
    let table_at = stamped.len();
    let size = first + 1;
    let table = format!(
        "xref\n{id} 1\n{page_at:010} 00000 n \n{first} 1\n{:010} 00000 n \ntrailer<</Size {size}/Root {root}R/Prev {before}>>\nstartxref\n{table_at}\n%%EOF\n",
        stream_at + 1
    );
    stamped.extend_from_slice(table.as_bytes());
    stamped
}

fn last_number(text: &str, behind: &str) -> usize {
    let rest = text.rsplit(behind).next().unwrap_or_default();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

/// An office suite without a window, as people print serial letters with it: the same words as text files, twenty in one
/// start, so that its start weighs little.
struct Office(PathBuf);

/// How many letters the office suite makes in one start.
const IN_ONE_START: usize = 20;

impl Office {
    fn new() -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("clamor-office-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("out")).ok()?;
        for number in 0..IN_ONE_START {
            let text = paragraphs(number).join("\n\n");
            std::fs::write(folder.join(format!("{number}.txt")), text).ok()?;
        }
        Command::new("soffice").arg("--version").output().ok()?;
        Some(Self(folder))
    }

    fn rate(&self) -> f64 {
        let begun = Instant::now();
        let files = (0..IN_ONE_START).map(|number| self.0.join(format!("{number}.txt")));
        let profile = format!("-env:UserInstallation=file://{}", self.0.join("profile").display());
        let made = Command::new("soffice")
            .args([profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
            .arg(self.0.join("out"))
            .args(files)
            .output();
        assert!(made.is_ok_and(|made| made.status.success()), "the office suite prints");
        IN_ONE_START as f64 / begun.elapsed().as_secs_f64()
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        // What is left in the folder of temporary files goes with it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn rate(mut print: impl FnMut(usize)) -> f64 {
    let begun = Instant::now();
    let mut printed = 0;
    while begun.elapsed() < TURN {
        print(printed);
        printed += 1;
    }
    printed as f64 / begun.elapsed().as_secs_f64()
}

/// Every letter differs, as people's do.
fn paragraphs(number: usize) -> Vec<String> {
    (0..6).map(|place| format!("{PARAGRAPH} ({number}.{place})")).collect()
}

fn appeal(number: usize) -> Appeal {
    let target = Target {
        name: Some("Rafael Quintana".into()),
        office: Some("Minister of the Interior".into()),
        address: vec!["Plaza de los Tilos 4,".into(), "Puerto Salvo, Verania".into()],
        country: Country::from_code("QV"),
        ..Target::default()
    };
    Appeal {
        target,
        language: Language::english(),
        salutation: Some(Salutation("Dear Minister,".into())),
        salutation_language: None,
        words: OwnWords(paragraphs(number)),
        valediction: Some(Valediction("Yours sincerely,".into())),
        writer: Writer { name: "A. B.".into(), place: "Uppsala".into() },
        day: jiff::civil::date(2026, 3, 2),
    }
}

/// The least that typesetting needs: a library, one font, one page of markup.
struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    font: Font,
    name: FileId,
}

/// One letter of the floor.
struct Page<'b> {
    bare: &'b Bare,
    source: Source,
}

impl Bare {
    fn new() -> Self {
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/press/fonts/GentiumBookPlus-Regular.ttf");
        let bytes = std::fs::read(file).expect("the font of the press is there");
        let font = Font::new(Bytes::new(bytes), 0).expect("it is a font");
        let source = Source::detached("");
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts([&font])),
            font,
            name: source.id(),
        }
    }

    fn letter(&self, number: usize) -> Vec<u8> {
        let text = paragraphs(number).join("\n\n");
        let page = Page { bare: self, source: Source::new(self.name, text) };
        let document = typst::compile::<PagedDocument>(&page).output.expect("plain words can be set");
        let options = typst_pdf::PdfOptions { tagged: false, ..typst_pdf::PdfOptions::default() };
        let pdf = typst_pdf::pdf(&document, &options).expect("a page can be written");
        comemo::evict(0);
        pdf
    }
}

impl World for Page<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.bare.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.bare.book
    }

    fn main(&self) -> FileId {
        self.bare.name
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.bare.name { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, _: usize) -> Option<Font> {
        Some(self.bare.font.clone())
    }

    fn today(&self, _: Option<typst::foundations::Duration>) -> Option<Datetime> {
        None
    }
}
