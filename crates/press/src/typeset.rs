//! From texts to pages to bytes, and nothing left behind.

mod card;
mod marks;

pub(crate) use card::typeset_card;

use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use zeroize::Zeroizing;

use crate::compose::{Composed, quotes};
use crate::json::Json;
use crate::layout::{DatePlace, Field, Layout, Sheet};
use crate::spacing::general;
use crate::world::{Template, Workshop};
use crate::{Letter, Place, PressRefusal};

/// The sizes of type for one page, in points, largest first. Below 10 points the letters of our faces become hard to read
/// on paper.
const SIZES: [f64; 3] = [11.0, 10.5, SMALLEST];

/// The smallest type of a letter, in points.
const SMALLEST: f64 = 10.0;

/// The sizes of type of an address behind a window, in points, each with the space between two lines in em, largest first.
/// The posts' machines read 8 points, and so does DIN 5008 allow them where the lines are many; what is smaller is not printed.
const SIZES_OF_ADDRESS: [(f64, f64); 7] =
    [(11.0, 0.55), (10.5, 0.55), (10.0, 0.55), (9.5, 0.5), (9.0, 0.5), (8.5, 0.45), (8.0, 0.45)];

/// The size of type of a short letter, in points.
const SIZE_OF_SHORT_LETTERS: f64 = 11.5;

/// A letter of at most so many characters is short: it fits a page at the larger size on every paper, so that trying it
/// costs nothing.
const SHORT: usize = 1_600;

/// The size of type of a letter that needs several pages anyway, in points.
const SIZE_OF_SEVERAL_PAGES: f64 = 11.0;

/// The most pages of a letter. Four sheets of A4 weigh 20 g, with which an airmail letter is at its first step of weight,
/// and an official reads no more.
pub(crate) const MOST_PAGES: usize = 4;

/// What the template says when an address does not fit its window.
const ADDRESS_TOO_TALL: &str = "address-too-tall";

/// Typesets a letter.
pub(crate) fn typeset(
    workshop: &Workshop,
    composed: &Composed,
    layout: &Layout,
    sheet: &Sheet,
) -> Result<Letter, PressRefusal> {
    // Made first and so dropped last, on every way out: what the typesetter remembers goes when the letter is done.
    let _forget = Forget;
    let document = document(workshop, composed, layout, sheet)?;
    Ok(Letter { pdf: export(&document)?, pages: document.pages().len() })
}

/// The pages: one in the largest type that fits, else several.
fn document(
    workshop: &Workshop,
    composed: &Composed,
    layout: &Layout,
    sheet: &Sheet,
) -> Result<PagedDocument, PressRefusal> {
    let set = |size, numbered, beside| pages(workshop, composed, layout, &Setup { sheet, size, numbered, beside });
    let wanted = composed.place_beside();
    if wanted == Some(Place::Facing) {
        for size in SIZES {
            let document = set(size, false, wanted)?;
            if document.pages().len() <= 1 {
                return Ok(document);
            }
        }
    }
    let narrow = sheet.field.is_some().then(|| sheet.narrow());
    let alone = alone(
        composed,
        |size, numbered| set(size, numbered, None),
        || {
            // Only a window takes so much of a sheet that this is worth a narrower edge.
            let setup = Setup { sheet: narrow.as_ref()?, size: SMALLEST, numbered: false, beside: None };
            Some(pages(workshop, composed, layout, &setup))
        },
    )?;
    let document = match wanted {
        // Its sheet is numbered too, so that both stay together.
        Some(_) => set(alone.size, true, Some(Place::Sheet))?,
        None => alone.document,
    };
    match document.pages().len() {
        pages if pages > MOST_PAGES => Err(PressRefusal::TooLong { pages, limit: MOST_PAGES }),
        _ => Ok(document),
    }
}

/// A letter without another language, and the size of type that it took.
struct Alone {
    document: PagedDocument,
    size: f64,
}

/// One page in the largest type that fits, else several.
fn alone(
    composed: &Composed,
    set: impl Fn(f64, bool) -> Result<PagedDocument, PressRefusal>,
    narrower: impl Fn() -> Option<Result<PagedDocument, PressRefusal>>,
) -> Result<Alone, PressRefusal> {
    let larger = (composed.length() <= SHORT).then_some(SIZE_OF_SHORT_LETTERS);
    for size in larger.into_iter().chain(SIZES) {
        let document = set(size, false)?;
        match document.pages().len() {
            0 | 1 => return Ok(Alone { document, size }),
            2 => {}
            // The smallest type gains a quarter of a page, so three pages never become one.
            _ => return several(set),
        }
    }
    match narrower().transpose()? {
        Some(document) if document.pages().len() <= 1 => Ok(Alone { document, size: SMALLEST }),
        _ => several(set),
    }
}

fn several(set: impl Fn(f64, bool) -> Result<PagedDocument, PressRefusal>) -> Result<Alone, PressRefusal> {
    Ok(Alone { document: set(SIZE_OF_SEVERAL_PAGES, true)?, size: SIZE_OF_SEVERAL_PAGES })
}

/// Empties the caches of the typesetter: they hold the words of everything that was set.
pub(crate) struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}

struct Setup<'a> {
    sheet: &'a Sheet,
    size: f64,
    numbered: bool,
    /// Where the other language stands in this trial.
    beside: Option<Place>,
}

fn pages(
    workshop: &Workshop,
    composed: &Composed,
    layout: &Layout,
    setup: &Setup,
) -> Result<PagedDocument, PressRefusal> {
    let letter = Bytes::new(data(workshop, composed, setup));
    typst::compile::<PagedDocument>(&workshop.with(Template::Letter, letter)).output.map_err(|errors| {
        // Nothing else of an error is passed on: it may quote the letter.
        if errors.iter().any(|error| error.message.contains(ADDRESS_TOO_TALL)) {
            return PressRefusal::AddressTooTall { window: layout.window };
        }
        PressRefusal::NotTypeset { stage: "pages" }
    })
}

/// The letter as the template reads it.
fn data(workshop: &Workshop, composed: &Composed, setup: &Setup) -> Zeroizing<Vec<u8>> {
    let (setting, fonts) = (composed.setting(), workshop.fonts());
    composed.to_json(|json| {
        json.key("faces").texts(fonts.faces(setting)).key("other-faces").texts(fonts.faces(general()));
        json.key("leading").plain(setting.leading).key("hyphens").text(setting.hyphens);
        json.key("share").plain(composed.share());
        json.key("beside-face");
        match composed.setting_beside() {
            Some(setting) => json.object(|face| {
                face.key("faces").texts(fonts.faces(setting)).key("leading").plain(setting.leading);
                face.key("hyphens").text(setting.hyphens);
                quotes(face, setting);
            }),
            None => json.plain("null"),
        };
        setup.write(json);
    })
}

impl Setup<'_> {
    fn write(&self, json: &mut Json) {
        let Sheet { width, height, top, bottom, left, right, sign, lines, field } = self.sheet;
        json.key("size").plain(self.size).key("numbered").plain(self.numbered);
        json.key("sheet").object(|sheet| {
            sheet.key("width").plain(width).key("height").plain(height);
            sheet.key("top").plain(top).key("bottom").plain(bottom).key("left").plain(left).key("right").plain(right);
        });
        json.key("sign").plain(sign).key("lines").plain(lines);
        json.key("place").text(self.beside.map_or("none", Place::word));
        let Some(Field { left, top, width, height, text, folds, date, remarks }) = field else {
            json.key("field").plain("null");
            return;
        };
        json.key("field").object(|field| {
            field.key("left").plain(left).key("top").plain(top).key("width").plain(width);
            field.key("height").plain(height).key("text").plain(text).key("remarks").plain(remarks);
            field.key("date").text(match date {
                DatePlace::Beside => "beside",
                DatePlace::TopRight => "right",
                DatePlace::TopLeft => "left",
            });
            field.key("sizes").list(|sizes| {
                for (size, leading) in SIZES_OF_ADDRESS {
                    sizes.list(|pair| {
                        pair.plain(size).plain(leading);
                    });
                }
            });
            field.key("folds").list(|list| {
                list.plain(folds[0]).plain(folds[1]);
            });
        });
    }
}

/// The bytes: tagged, for reading aloud (PDF/UA-1) and for keeping (PDF/A-2a), without author, program or hour.
pub(crate) fn export(document: &PagedDocument) -> Result<Vec<u8>, PressRefusal> {
    let failed = || PressRefusal::NotTypeset { stage: "file" };
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| failed())?;
    let options = PdfOptions { creator: Smart::Custom(None), standards, ..PdfOptions::default() };
    typst_pdf::pdf(&marks::told_apart(document), &options).map_err(|_| failed())
}

#[cfg(test)]
mod tests;
