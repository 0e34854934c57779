//! A letter typeset, against bare typesetting: the same words as plain markup, without tags, address or checks.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use casework::{Appeal, Country, Language, OwnWords, Salutation, Target, Valediction, Writer};
use press::{Layout, Paper, Press, Window};
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
