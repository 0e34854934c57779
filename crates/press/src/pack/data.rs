//! A sheet of a pack as the template reads it.

use casework::Language;
use zeroize::Zeroizing;

use super::post::{Envelope, Grid};
use super::{Pack, PackBlock, PackEnvelope, PackLetter, PackPart, PackSheet, PackText};
use crate::clean::{self, Wiped};
use crate::compose::runs_right_to_left;
use crate::json::Json;
use crate::spacing::{general, setting};
use crate::world::Workshop;

/// Room for what stands around one text: names of members, languages, directions.
const ROOM_OF_A_TEXT: usize = 128;

/// How high a line for a hand is, in millimetres: the ruling of school paper.
const LINE_BY_HAND: f64 = 8.5;

fn cleaned(text: &PackText) -> Wiped {
    clean::line(&text.text, setting(&text.language))
}

/// Every text of a pack, as it is printed.
pub(super) fn texts(pack: &Pack) -> Vec<Wiped> {
    let of = |part: &PackPart| {
        let sheets = part.sheets.iter().flat_map(|sheet| texts_of(sheet).into_iter().map(cleaned).collect::<Vec<_>>());
        sheets.chain([cleaned(&part.foot)]).collect::<Vec<_>>()
    };
    pack.parts.iter().flat_map(of).collect()
}

fn texts_of(sheet: &PackSheet) -> Vec<&PackText> {
    match sheet {
        PackSheet::Read { blocks, .. } => blocks.iter().flat_map(texts_in).collect(),
        PackSheet::Letter(letter) => {
            let lists =
                [&letter.address, &letter.opening, &letter.demands, &letter.theirs, &letter.signature, &letter.hints];
            let single = [&letter.salutation, &letter.valediction, &letter.sender].into_iter().flatten();
            lists.into_iter().flatten().chain(single).chain([&letter.dated, &letter.tear]).collect()
        }
        PackSheet::Envelope(envelope) => envelope.address.iter().chain(&envelope.sender).collect(),
        PackSheet::Labels { addresses, .. } => addresses.iter().flatten().collect(),
    }
}

fn texts_in(block: &PackBlock) -> Vec<&PackText> {
    match block {
        PackBlock::Mark(text)
        | PackBlock::Title(text)
        | PackBlock::Heading(text)
        | PackBlock::Paragraph(text)
        | PackBlock::Quiet(text)
        | PackBlock::Code { says: text, .. } => vec![text],
        PackBlock::List { items, .. } | PackBlock::Boxed(items) => items.iter().collect(),
        PackBlock::Table { heads, rows } => heads.iter().chain(rows.iter().flatten().flatten()).collect(),
        PackBlock::NewPage => Vec::new(),
    }
}

/// How much room the data of a sheet take at most.
fn room(part: &PackPart, sheet: &PackSheet) -> usize {
    let texts = texts_of(sheet);
    let codes: usize = match sheet {
        PackSheet::Read { blocks, .. } => blocks
            .iter()
            .map(|block| match block {
                PackBlock::Code { path, address, .. } => path.len() + 2 * address.len(),
                PackBlock::Table { rows, .. } => rows.len() * 64,
                _ => 64,
            })
            .sum(),
        _ => 0,
    };
    let words: usize = texts.iter().map(|text| 8 * text.text.len() + ROOM_OF_A_TEXT).sum();
    words + codes + 8 * part.foot.text.len() + 8_192
}

/// The data of one sheet.
pub(super) fn json(
    workshop: &Workshop,
    pack: &Pack,
    part: &PackPart,
    sheet: &PackSheet,
    size: f64,
) -> Zeroizing<Vec<u8>> {
    let language = match sheet {
        PackSheet::Letter(letter) => &letter.language,
        PackSheet::Envelope(PackEnvelope { address, .. }) => {
            address.first().map_or(&pack.language, |line| &line.language)
        }
        _ => &pack.language,
    };
    let (fonts, set) = (workshop.fonts(), setting(language));
    let mut json = Json::with_room(room(part, sheet) + 2 * pack.title.len());
    json.object(|out| {
        out.key("title").text(&clean::line(&pack.title, general())).key("lang").text(language.primary());
        out.key("rtl").plain(language.is_right_to_left()).key("region");
        region(out, language);
        out.key("day").list(|day| {
            day.plain(pack.day.year()).plain(pack.day.month()).plain(pack.day.day());
        });
        out.key("paper").text(pack.paper.word()).key("size").plain(size).key("line").plain(LINE_BY_HAND);
        out.key("faces").texts(fonts.faces(set)).key("other-faces").texts(fonts.faces(general()));
        out.key("leading").plain(set.leading).key("foot");
        write(out, &part.foot);
        out.key("kind");
        sheet_of(out, sheet);
    });
    json.into_bytes()
}

fn sheet_of(out: &mut Json, sheet: &PackSheet) {
    match sheet {
        PackSheet::Read { blocks, .. } => {
            out.text("read").key("blocks").list(|list| blocks.iter().for_each(|one| block(list, one)));
        }
        PackSheet::Letter(one) => {
            out.text("letter").key("letter").object(|json| letter(json, one));
        }
        PackSheet::Envelope(PackEnvelope { size, address, sender }) => {
            out.text("envelope").key("address");
            list(out, address);
            out.key("sender");
            list(out, sender);
            out.key("envelope").object(|json| size.measures().into_iter().for_each(|size| envelope(json, size)));
        }
        PackSheet::Labels { sheet, addresses } => {
            out.text("labels").key("addresses").list(|json| addresses.iter().for_each(|one| list(json, one)));
            out.key("grid").object(|json| sheet.measures().into_iter().for_each(|size| grid(json, size)));
        }
    }
}

fn letter(json: &mut Json, letter: &PackLetter) {
    let lists = [
        ("address", &letter.address),
        ("opening", &letter.opening),
        ("demands", &letter.demands),
        ("theirs", &letter.theirs),
        ("signature", &letter.signature),
        ("hints", &letter.hints),
    ];
    for (key, texts) in lists {
        json.key(key);
        list(json, texts);
    }
    for (key, text) in
        [("salutation", &letter.salutation), ("valediction", &letter.valediction), ("sender", &letter.sender)]
    {
        json.key(key);
        maybe(json, text.as_ref());
    }
    json.key("own-first").plain(letter.own_words_first).key("dated");
    write(json, &letter.dated);
    json.key("tear");
    write(json, &letter.tear);
}

fn block(list_of: &mut Json, block: &PackBlock) {
    let one = |json: &mut Json, style: &str, text: &PackText| {
        json.key("style").text(style).key("text");
        write(json, text);
    };
    list_of.object(|json| match block {
        PackBlock::Mark(text) => one(json, "mark", text),
        PackBlock::Title(text) => one(json, "title", text),
        PackBlock::Heading(text) => one(json, "heading", text),
        PackBlock::Paragraph(text) => one(json, "paragraph", text),
        PackBlock::Quiet(text) => one(json, "quiet", text),
        PackBlock::List { items, numbered } => {
            json.key("style").text("list").key("numbered").plain(numbered).key("items");
            list(json, items);
        }
        PackBlock::Boxed(items) => {
            json.key("style").text("box").key("items");
            list(json, items);
        }
        PackBlock::Table { heads, rows } => {
            json.key("style").text("table").key("heads");
            list(json, heads);
            json.key("rows").list(|all| {
                for row in rows {
                    all.list(|cells| row.iter().for_each(|cell| maybe(cells, cell.as_ref())));
                }
            });
        }
        PackBlock::Code { side, path, address, says } => {
            one(json, "code", says);
            json.key("side").plain(side).key("path").text(path);
            // Whoever copies it gets the address and nothing that cannot be seen.
            json.key("address").text(&clean::line(address, general()).replace('\u{200B}', ""));
        }
        PackBlock::NewPage => {
            json.key("style").text("new-page");
        }
    });
}

fn list(json: &mut Json, texts: &[PackText]) {
    json.list(|list| texts.iter().for_each(|text| write(list, text)));
}

fn maybe(json: &mut Json, text: Option<&PackText>) {
    match text {
        Some(text) => write(json, text),
        None => {
            json.plain("null");
        }
    }
}

/// A text with its language and the direction that it runs in.
fn write(json: &mut Json, text: &PackText) {
    let words = cleaned(text);
    json.object(|json| {
        json.key("text").text(&words).key("lang").text(text.language.primary()).key("region");
        region(json, &text.language);
        json.key("rtl").plain(runs_right_to_left([words.as_str()].into_iter(), &text.language));
    });
}

fn region(json: &mut Json, language: &Language) {
    match language.tag().split('-').skip(1).find(|subtag| subtag.len() == 2) {
        Some(region) => json.text(region),
        None => json.plain("null"),
    };
}

fn envelope(json: &mut Json, size: &Envelope) {
    json.key("width").plain(size.width).key("height").plain(size.height).key("top").plain(size.top);
    json.key("left").plain(size.left).key("right").plain(size.right).key("bottom").plain(size.bottom);
}

fn grid(json: &mut Json, grid: &Grid) {
    json.key("paper").text(grid.paper.word()).key("columns").plain(grid.columns).key("rows").plain(grid.rows);
    json.key("width").plain(grid.width).key("height").plain(grid.height);
    json.key("left").plain(grid.left).key("top").plain(grid.top);
    json.key("gap-x").plain(grid.gap_x).key("gap-y").plain(grid.gap_y);
}
