//! What PDF/UA-1 (ISO 14289-1) asks of a file, as far as a program can see it, read with a library that did not write it.
//!
//! [`broken_rules`] names each rule that a file breaks. That texts mean what their tags say, only people can judge.

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as Text};
use hayro_syntax::page::Page;

/// The standard types of structure (ISO 32000-1, 14.8.4).
const STANDARD: [&str; 49] = [
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "Index",
    "NonStruct",
    "Private",
    "P",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "BibEntry",
    "Code",
    "Link",
    "Annot",
    "Ruby",
    "RB",
    "RT",
    "RP",
    "Warichu",
    "WT",
    "WP",
    "Figure",
    "Formula",
    "Form",
];

/// What paints: text, paths, pictures, shadings.
const PAINTS: [&[u8]; 17] =
    [b"Tj", b"TJ", b"'", b"\"", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"BI", b"EI"];

/// One part of the structure, in reading order.
pub struct Tagged {
    /// Its type: `P`, `Figure`, `H1`.
    pub kind: String,
    /// Its own language, where it says one.
    pub language: Option<String>,
    /// What is read in place of it.
    pub alternative: Option<String>,
}

/// The marked content that the tree names: page, by its place in the file, and number.
type Marks = Vec<(i32, i64)>;

/// The rules that a file breaks, each as a sentence; empty for a file that keeps them all.
#[must_use]
pub fn broken_rules(bytes: &[u8]) -> Vec<String> {
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else { return vec!["it can be opened (7.1)".into()] };
    let mut broken = Vec::new();
    let mut ask = |rule: &str, holds: bool| {
        if !holds {
            broken.push(rule.to_owned());
        }
    };
    let Some(catalogue) = catalogue(&pdf) else { return vec!["it has a catalogue (7.1)".into()] };
    let text = |dict: &Dict<'_>, key: &str| dict.get::<Text<'_>>(key).map(|text| text.as_bytes().to_vec());
    ask("the catalogue says the language (7.2)", text(&catalogue, "Lang").is_some_and(|tag| !tag.is_empty()));
    let marked = catalogue.get::<Dict<'_>>("MarkInfo");
    let says = |key: &str| marked.as_ref().and_then(|marked| marked.get::<bool>(key));
    ask("its content is marked (6.2)", says("Marked") == Some(true));
    ask("its tags are not suspect (7.1)", says("Suspects") != Some(true));
    let viewer = catalogue.get::<Dict<'_>>("ViewerPreferences");
    let title = viewer.and_then(|viewer| viewer.get::<bool>("DisplayDocTitle"));
    ask("the title is shown in place of the name of the file (7.1)", title == Some(true));
    let metadata = catalogue.get::<Stream<'_>>("Metadata").and_then(|stream| Some(stream.decoded().ok()?.into_owned()));
    let metadata = String::from_utf8_lossy(&metadata.unwrap_or_default()).into_owned();
    ask("the metadata say PDF/UA-1 (5)", metadata.contains("<pdfuaid:part>1<"));
    ask("the metadata have a title (7.1)", has_title(&metadata));
    ask("nothing in it runs (7.19)", !catalogue.contains_key("OpenAction") && !catalogue.contains_key("AcroForm"));
    broken.extend(broken_structure(&pdf, &catalogue));
    for (number, page) in pdf.pages().iter().enumerate() {
        broken.extend(broken_page(page).into_iter().map(|rule| format!("page {}: {rule}", number + 1)));
    }
    broken.extend(broken_fonts(&pdf));
    broken
}

/// The structure of a file, in reading order; empty for one without.
#[must_use]
pub fn structure(bytes: &[u8]) -> Vec<Tagged> {
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else { return Vec::new() };
    let root = catalogue(&pdf).and_then(|catalogue| catalogue.get::<Dict<'_>>("StructTreeRoot"));
    let (mut parts, mut marks) = (Vec::new(), Vec::new());
    if let Some(kids) = root.and_then(|root| root.get::<Object<'_>>("K")) {
        walk(&kids, 0, &mut parts, &mut marks);
    }
    parts
}

fn catalogue(pdf: &Pdf) -> Option<Dict<'_>> {
    pdf.xref().get(pdf.xref().root_id())
}

fn has_title(metadata: &str) -> bool {
    let title =
        metadata.split("<dc:title>").nth(1).and_then(|rest| rest.split("</dc:title>").next()).unwrap_or_default();
    title
        .split('<')
        .any(|part| part.starts_with("rdf:li") && part.split('>').nth(1).is_some_and(|text| !text.is_empty()))
}

/// Walks a part of the tree in order: what it is, and which marked content it holds.
fn walk(node: &Object<'_>, page: i32, parts: &mut Vec<Tagged>, marks: &mut Marks) {
    match node {
        Object::Array(kids) => kids.iter::<Object<'_>>().for_each(|kid| walk(&kid, page, parts, marks)),
        Object::Number(number) => marks.push((page, number.as_i64())),
        Object::Dict(dict) => {
            let page = dict.get_ref("Pg").map_or(page, |page| page.obj_number);
            if let Some(number) = dict.get::<i32>("MCID") {
                marks.push((page, i64::from(number)));
                return;
            }
            let Some(kind) = dict.get::<Name<'_>>("S") else { return };
            let said =
                |key: &str| dict.get::<Text<'_>>(key).map(|text| String::from_utf8_lossy(text.as_bytes()).into_owned());
            parts.push(Tagged { kind: kind.as_str().to_owned(), language: said("Lang"), alternative: said("Alt") });
            if let Some(kids) = dict.get::<Object<'_>>("K") {
                walk(&kids, page, parts, marks);
            }
        }
        _ => {}
    }
}

fn broken_structure(pdf: &Pdf, catalogue: &Dict<'_>) -> Vec<String> {
    let Some(root) = catalogue.get::<Dict<'_>>("StructTreeRoot") else {
        return vec!["it has a tree of structure (7.1)".into()];
    };
    let (mut parts, mut marks, mut broken) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(kids) = root.get::<Object<'_>>("K") {
        walk(&kids, 0, &mut parts, &mut marks);
    }
    let roles = root.get::<Dict<'_>>("RoleMap");
    for part in &parts {
        let mapped = roles.as_ref().and_then(|roles| roles.get::<Name<'_>>(part.kind.as_str()));
        if !STANDARD.contains(&mapped.as_ref().map_or(part.kind.as_str(), |name| name.as_str())) {
            broken.push(format!("{} is a standard type, or stands for one (7.1)", part.kind));
        }
        if part.kind == "Figure" && part.alternative.as_ref().is_none_or(String::is_empty) {
            broken.push("each figure has words in its place (7.3)".into());
        }
    }
    broken.extend(broken_headings(&parts));
    let painted = painted(pdf);
    let named: BTreeSet<_> = marks.iter().copied().collect();
    if named.len() != marks.len() {
        broken.push("no marked content stands in the tree twice (7.1)".into());
    }
    if named != painted {
        broken.push("the tree holds all marked content, and no other (7.1)".into());
    }
    let mut last: BTreeMap<i32, i64> = BTreeMap::new();
    for (page, number) in marks {
        if last.insert(page, number).is_some_and(|before| before > number) {
            broken.push(format!("the tree goes in the order of the page (7.2): {number}"));
        }
    }
    broken
}

/// Headings begin at the first level, and go down one level at a time (7.4.2).
fn broken_headings(parts: &[Tagged]) -> Vec<String> {
    let levels = parts.iter().filter_map(|part| part.kind.strip_prefix('H')?.parse::<u8>().ok());
    let mut above = 0;
    let mut broken = Vec::new();
    for level in levels {
        if level > above + 1 {
            broken.push(format!("no level of headings is left out (7.4.2): H{level} after H{above}"));
        }
        above = level;
    }
    broken
}

/// The marked content of all pages, by the page's number in the file.
fn painted(pdf: &Pdf) -> BTreeSet<(i32, i64)> {
    let mut found = BTreeSet::new();
    for page in pdf.pages().iter() {
        let id = page.raw().obj_id().map_or(0, |id| id.obj_number);
        let mut operations = page.operations();
        while let Some(operation) = operations.next() {
            if **operation.operator == *b"BDC"
                && let Some(Object::Dict(about)) = operation.operands().last()
                && let Some(number) = about.get::<i32>("MCID")
            {
                found.insert((id, i64::from(number)));
            }
        }
    }
    found
}

/// What a page paints is marked: as a part of the tree, or as something that is not read.
fn broken_page(page: &Page<'_>) -> BTreeSet<String> {
    let mut broken = BTreeSet::new();
    if !page.raw().contains_key("StructParents") {
        broken.insert("it leads to its structure (7.1)".to_owned());
    }
    if page.raw().get::<Array<'_>>("Annots").is_some() && page.raw().get::<Name<'_>>("Tabs").is_none() {
        broken.insert("one moves through its links in their order (7.18.3)".to_owned());
    }
    // What is open: `Some(true)` for an artifact, `Some(false)` for a part of the tree, `None` for what only says more.
    let mut open: Vec<Option<bool>> = Vec::new();
    let mut operations = page.operations();
    while let Some(operation) = operations.next() {
        let operator: &[u8] = operation.operator;
        match operator {
            b"BMC" | b"BDC" => {
                let operands: Vec<&Object<'_>> = operation.operands().collect();
                let is_artifact = matches!(operands.first(), Some(Object::Name(name)) if name.as_str() == "Artifact");
                let is_part = matches!(operands.last(), Some(Object::Dict(about)) if about.contains_key("MCID"));
                let inside = open.iter().flatten().next().copied();
                if inside.is_some() && (is_artifact || is_part) {
                    broken.insert("nothing that is read lies in what is not, nor the other way round (7.1)".to_owned());
                }
                open.push(if is_artifact { Some(true) } else { is_part.then_some(false) });
            }
            b"EMC" if open.pop().is_none() => {
                broken.insert("each mark that ends began (7.1)".to_owned());
            }
            _ if PAINTS.contains(&operator) && open.iter().flatten().next().is_none() => {
                broken.insert("all that is painted is marked (7.1)".to_owned());
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        broken.insert("each mark that begins ends (7.1)".to_owned());
    }
    broken
}

/// Fonts are in the file, and say which letters their glyphs are (7.21).
fn broken_fonts(pdf: &Pdf) -> BTreeSet<String> {
    let mut broken = BTreeSet::new();
    for object in pdf.objects() {
        let Object::Dict(font) = object else { continue };
        if font.get::<Name<'_>>("Type").is_none_or(|kind| kind.as_str() != "Font") {
            continue;
        }
        let kind = font.get::<Name<'_>>("Subtype").map(|kind| kind.as_str().to_owned()).unwrap_or_default();
        if kind.starts_with("CIDFont") {
            let about = font.get::<Dict<'_>>("FontDescriptor");
            let is_in = about.is_some_and(|about| ["FontFile2", "FontFile3"].iter().any(|key| about.contains_key(key)));
            if !is_in {
                broken.insert("each font is in the file (7.21.4)".to_owned());
            }
        } else if font.get::<Stream<'_>>("ToUnicode").is_none() {
            broken.insert("each font says which letters its glyphs are (7.21.7)".to_owned());
        }
    }
    broken
}
