//! A document of an urgent action, typeset: what it says as plain blocks, from the mark to the facts at the end.

use casework::{Day, Language};
use typst::foundations::Bytes;
use typst_layout::PagedDocument;
use zeroize::Zeroizing;

use crate::clean::{self, Wiped};
use crate::compose::runs_right_to_left;
use crate::json::Json;
use crate::spacing::{general, setting};
use crate::typeset::{self, Forget};
use crate::world::{Template, Workshop};
use crate::{Paper, PressRefusal, glyphs};

/// The sizes of type, in points, largest first: the largest in which the document has two pages is taken. Smaller type is
/// hard to read on a copied page.
const SIZES: [f64; 5] = [11.0, 10.5, 10.0, 9.5, 9.0];

/// The size of type, in points, of a document that needs more pages anyway.
const SIZE_OF_MANY_PAGES: f64 = 10.5;

/// The form has two pages, a sheet printed on both sides.
const PAGES_OF_THE_FORM: usize = 2;

/// The most pages. The form has two; some documents with many targets and a long background have four or five.
const MOST_PAGES: usize = 16;

/// The longest document that is tried, in characters: more than the most pages hold.
const LONGEST: usize = MOST_PAGES * 4_500;

/// The longest address that is made a link: what browsers take.
const LONGEST_ADDRESS: usize = 2_000;

/// A document to be typeset.
///
/// It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// The language of the document.
    pub language: Language,
    /// The title, for the properties of the file.
    pub title: String,
    /// The day of the document, for the properties of the file.
    pub day: Day,
    /// The blocks, from top to bottom.
    pub blocks: Vec<SheetBlock>,
}

/// What a block of a document is, and with it how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetStyle {
    /// The mark of the document: `URGENT ACTION`.
    Mark,
    /// Lines of number, index and date.
    Facts,
    /// The title.
    Title,
    /// A heading of the form.
    Heading,
    /// Words of summary or background.
    Paragraph,
    /// Office and name of a target.
    Target,
    /// Lines of an address.
    Address,
    /// How the letter opens.
    Salutation,
    /// Words of the letter.
    Letter,
    /// How the letter closes.
    Valediction,
    /// A label with its value, in the box at the end.
    Labelled,
}

impl SheetStyle {
    const fn word(self) -> &'static str {
        match self {
            Self::Mark => "mark",
            Self::Facts => "facts",
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Target => "target",
            Self::Address => "address",
            Self::Salutation => "salutation",
            Self::Letter => "letter",
            Self::Valediction => "valediction",
            Self::Labelled => "labelled",
        }
    }
}

/// A block of a document.
#[derive(Clone, PartialEq)]
pub struct SheetBlock {
    /// What it is.
    pub style: SheetStyle,
    /// The language of its words.
    pub language: Language,
    /// Its lines, each as a sequence of words and links.
    pub lines: Vec<Vec<SheetRun>>,
}

/// Words, perhaps with the address to which they lead.
#[derive(Clone, PartialEq)]
pub struct SheetRun {
    /// The words.
    pub text: String,
    /// The address.
    pub link: Option<String>,
}

/// A document that can be printed.
pub struct PrintedSheet {
    /// A tagged PDF (PDF/UA-1 and PDF/A-2a).
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Typesets a document.
pub(crate) fn print(workshop: &Workshop, sheet: &Sheet, paper: Paper) -> Result<PrintedSheet, PressRefusal> {
    // Made first and so dropped last, on every way out: what the typesetter remembers goes with the document.
    let _forget = Forget;
    let clean = Clean::of(sheet);
    clean.check_length()?;
    glyphs::check(clean.texts(), workshop.fonts())?;
    let document = pages(workshop, &clean, paper)?;
    let pdf = typeset::export(&document)?;
    Ok(PrintedSheet { pdf, pages: document.pages().len() })
}

fn pages(workshop: &Workshop, clean: &Clean<'_>, paper: Paper) -> Result<PagedDocument, PressRefusal> {
    for size in SIZES {
        let document = compile(workshop, clean, paper, size)?;
        match document.pages().len() {
            0..=PAGES_OF_THE_FORM => return Ok(document),
            // The smallest type saves a third of the room, so four pages never become two.
            3 => {}
            _ => break,
        }
    }
    let document = compile(workshop, clean, paper, SIZE_OF_MANY_PAGES)?;
    match document.pages().len() {
        pages if pages > MOST_PAGES => Err(PressRefusal::TooLong { pages, limit: MOST_PAGES }),
        _ => Ok(document),
    }
}

fn compile(workshop: &Workshop, clean: &Clean<'_>, paper: Paper, size: f64) -> Result<PagedDocument, PressRefusal> {
    let data = Bytes::new(clean.to_json(workshop, paper, size));
    typst::compile::<PagedDocument>(&workshop.with(Template::Sheet, data))
        .output
        .map_err(|_| PressRefusal::NotTypeset { stage: "pages" })
}

/// The texts of a document, fit to print.
struct Clean<'a> {
    sheet: &'a Sheet,
    title: Wiped,
    blocks: Vec<Vec<Vec<Wiped>>>,
}

impl<'a> Clean<'a> {
    fn of(sheet: &'a Sheet) -> Self {
        let blocks = sheet.blocks.iter().map(|block| {
            let setting = setting(&block.language);
            let lines = block
                .lines
                .iter()
                .map(|runs| runs.iter().map(|run| clean::run(&run.text, setting)).collect::<Vec<_>>());
            lines.collect()
        });
        let blocks = blocks.collect();
        Self { sheet, title: clean::line(&sheet.title, general()), blocks }
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flatten().flatten().chain([&self.title]).map(|text| text.as_str())
    }

    fn check_length(&self) -> Result<(), PressRefusal> {
        const SHORTEST_LINE: usize = 60;
        let lines = self.blocks.iter().flatten();
        let length: usize =
            lines.map(|runs| runs.iter().map(|run| run.chars().count()).sum::<usize>().max(SHORTEST_LINE)).sum();
        if length <= LONGEST {
            return Ok(());
        }
        Err(PressRefusal::TooLong { pages: length * MOST_PAGES / LONGEST, limit: MOST_PAGES })
    }

    fn to_json(&self, workshop: &Workshop, paper: Paper, size: f64) -> Zeroizing<Vec<u8>> {
        let links = self.sheet.blocks.iter().flat_map(|block| block.lines.iter().flatten());
        let links: usize = links.map(|run| run.link.as_ref().map_or(0, String::len) * 2 + 32).sum();
        let room: usize = self.texts().map(|text| 2 * text.len() + 128).sum();
        let language = &self.sheet.language;
        let fonts = workshop.fonts();
        let mut json = Json::with_room(room + links + 256 * self.blocks.len() + 4_096);
        json.object(|sheet| {
            sheet.key("title").text(&self.title).key("lang").text(language.primary());
            sheet.key("rtl").plain(language.is_right_to_left()).key("region");
            region(sheet, language);
            sheet.key("day").list(|day| {
                day.plain(self.sheet.day.year()).plain(self.sheet.day.month()).plain(self.sheet.day.day());
            });
            sheet.key("paper").text(paper.word()).key("size").plain(size);
            sheet.key("faces").texts(fonts.faces(setting(language))).key("other-faces").texts(fonts.faces(general()));
            sheet.key("leading").plain(setting(language).leading);
            sheet.key("blocks").list(|list| {
                self.sheet.blocks.iter().zip(&self.blocks).for_each(|(block, texts)| write(list, block, texts));
            });
        });
        json.into_bytes()
    }
}

fn region(json: &mut Json, language: &Language) {
    match language.tag().split('-').skip(1).find(|subtag| subtag.len() == 2) {
        Some(region) => json.text(region),
        None => json.plain("null"),
    };
}

fn write(list: &mut Json, block: &SheetBlock, texts: &[Vec<Wiped>]) {
    list.object(|json| {
        json.key("style").text(block.style.word()).key("lang").text(block.language.primary()).key("region");
        region(json, &block.language);
        let letters = texts.iter().flatten().map(|text| text.as_str());
        json.key("rtl").plain(runs_right_to_left(letters, &block.language));
        json.key("lines").list(|lines| {
            for (runs, texts) in block.lines.iter().zip(texts) {
                lines.list(|line| {
                    runs.iter().zip(texts).for_each(|(run, text)| {
                        line.list(|pair| {
                            pair.text(text)
                                .text(run.link.as_deref().filter(|link| is_address(link)).unwrap_or_default());
                        });
                    });
                });
            }
        });
    });
}

/// Whether an address can stand in a file: what is too long or holds what steers is words only.
fn is_address(link: &str) -> bool {
    link.len() <= LONGEST_ADDRESS && !link.contains(char::is_control)
}
