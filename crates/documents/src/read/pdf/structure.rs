//! What a tagged document says about its own parts (ISO 32000-1, 14.7): which marked content is one paragraph, and in which
//! order the paragraphs are read.
//!
//! Nothing depends on it: a page of which the structure does not name nearly all glyphs is read by where they stand.

use std::collections::{HashMap, HashSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier};

/// Parts lie in each other no deeper than this.
const DEEPEST: usize = 64;

/// The most parts that are looked at: some for each line of the most pages.
const MOST_PARTS: usize = 200_000;

/// A kind of part may be said to be another, and that another; more often than this nobody says it.
const LONGEST_CHAIN: usize = 8;

/// Kinds of parts that lie within a line (ISO 32000-1, 14.8.4.4), and such that only group.
const WITHIN_LINES: [&[u8]; 16] = [
    b"Span",
    b"Link",
    b"Reference",
    b"Note",
    b"Quote",
    b"Code",
    b"Em",
    b"Strong",
    b"Sub",
    b"Annot",
    b"Lbl",
    b"LBody",
    b"Ruby",
    b"Warichu",
    b"Form",
    b"NonStruct",
];

/// Kinds of parts whose words are wrapped at the edge of the page (ISO 32000-1, 14.8.4.3).
const PARAGRAPHS: [&[u8]; 10] = [b"P", b"LI", b"H", b"H1", b"H2", b"H3", b"H4", b"H5", b"H6", b"BlockQuote"];

/// Where marked content belongs.
#[derive(Clone, Copy)]
pub(super) struct Belonging {
    /// The number of its paragraph, or of another part that begins on a line of its own, in the order of reading.
    pub part: usize,
    /// Whether that is an item of a list.
    pub item: bool,
    /// In which row of a table it is, and in which cell of that row, both counted over the document.
    pub cell: Option<Cell>,
    /// The number of its run of words, outside of paragraphs: what stands between two ends of lines that somebody set.
    pub run: Option<usize>,
}

/// A cell of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    /// The number of its row.
    pub row: usize,
    /// Its place in the row.
    pub place: usize,
    /// How many cells the row has.
    pub of: usize,
}

/// The parts of a document by page and mark.
#[derive(Default)]
pub(super) struct Structure {
    places: HashMap<(usize, i32), Belonging>,
}

impl Structure {
    /// The structure of a document; empty where it has none.
    pub fn of(pdf: &Pdf) -> Self {
        let numbered = pdf.pages().iter().enumerate().filter_map(|(number, page)| Some((page.raw().obj_id()?, number)));
        let mut walk = Walk {
            pages: numbered.collect(),
            kinds: Dict::empty(),
            seen: HashSet::new(),
            parts: 0,
            places: HashMap::new(),
        };
        let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
        if let Some(tree) = root.and_then(|root| root.get::<Dict<'_>>(b"StructTreeRoot")) {
            walk.kinds = tree.get::<Dict<'_>>(b"RoleMap").unwrap_or_default();
            walk.children(
                &tree,
                Within { page: None, part: 0, item: false, cell: None, is_paragraph: false, run: None },
                DEEPEST,
            );
        }
        Self { places: walk.places }
    }

    /// Where the marked content of a page belongs.
    pub fn place(&self, page: usize, mark: i32) -> Option<Belonging> {
        self.places.get(&(page, mark)).copied()
    }
}

/// What a part lies in.
#[derive(Clone, Copy)]
struct Within {
    page: Option<usize>,
    part: usize,
    /// Whether it is in an item of a list, whose mark stands on the line of its words.
    item: bool,
    cell: Option<Cell>,
    /// Whether it is in a paragraph, a heading or an item of a list, the lines of which the width of the page ends.
    is_paragraph: bool,
    run: Option<usize>,
}

struct Walk<'a> {
    pages: HashMap<ObjectIdentifier, usize>,
    kinds: Dict<'a>,
    seen: HashSet<ObjectIdentifier>,
    parts: usize,
    places: HashMap<(usize, i32), Belonging>,
}

impl<'a> Walk<'a> {
    fn children(&mut self, part: &Dict<'a>, mut within: Within, depth: usize) {
        let is_row = self.kind(part) == b"TR";
        if is_row {
            let of = part.get::<Array<'a>>(b"K").map_or(1, |cells| cells.raw_iter().take(MOST_PARTS).count());
            within.cell = Some(Cell { row: self.parts, place: 0, of });
        }
        if let Some(list) = part.get::<Array<'a>>(b"K") {
            for child in list.iter::<Object<'a>>().take(MOST_PARTS) {
                self.child(child, &mut within, depth);
                within.cell = within.cell.map(|cell| Cell { place: cell.place + usize::from(is_row), ..cell });
            }
        } else if let Some(child) = part.get::<Object<'a>>(b"K") {
            self.child(child, &mut within, depth);
        }
    }

    fn child(&mut self, child: Object<'a>, within: &mut Within, depth: usize) {
        self.parts += 1;
        if self.parts > MOST_PARTS || depth == 0 {
            return;
        }
        match child {
            Object::Dict(dict) => {
                if self.part(&dict, *within, depth) && !within.item {
                    // What comes after a part that stood on lines of its own does not belong to what came before it.
                    self.parts += 1;
                    within.part = self.parts;
                }
            }
            other => {
                if let Some(mark) = other.into_i32() {
                    self.mark(mark, *within);
                }
            }
        }
    }

    fn mark(&mut self, mark: i32, within: Within) {
        let Some(page) = within.page else { return };
        let run = within.run.filter(|_| !within.is_paragraph);
        let belonging = Belonging { part: within.part, item: within.item, cell: within.cell, run };
        self.places.entry((page, mark)).or_insert(belonging);
    }

    /// Answers whether the part stands on lines of its own.
    fn part(&mut self, dict: &Dict<'a>, mut within: Within, depth: usize) -> bool {
        let page = dict.get_ref(b"Pg").and_then(|page| self.pages.get(&page.into()).copied());
        within.page = page.or(within.page);
        if let Some(mark) = dict.get::<i32>(b"MCID") {
            // Marks of a part that several pages share belong to none of them.
            if !dict.contains_key(b"Stm") {
                self.mark(mark, within);
            }
            return false;
        }
        if dict.obj_id().is_some_and(|id| !self.seen.insert(id)) {
            return false;
        }
        let kind = self.kind(dict);
        let is_apart = !WITHIN_LINES.contains(&kind.as_slice());
        within.run = (kind == b"NonStruct").then_some(self.parts);
        within.is_paragraph |= is_apart && PARAGRAPHS.contains(&kind.as_slice());
        if is_apart {
            let is_item = kind == b"LI";
            if !within.item || is_item || kind == b"L" {
                within.part = self.parts;
            }
            within.item = is_item || (within.item && kind != b"L");
        }
        self.children(dict, within, depth - 1);
        is_apart
    }

    /// The kind of a part, by the words of the standard where the document translates its own.
    fn kind(&self, part: &Dict<'a>) -> Vec<u8> {
        let mut kind = part.get::<Name<'_>>(b"S").map(|name| name.as_ref().to_vec()).unwrap_or_default();
        for _ in 0..LONGEST_CHAIN {
            match self.kinds.get::<Name<'_>>(kind.as_slice()) {
                Some(standard) if standard.as_ref() != kind => kind = standard.as_ref().to_vec(),
                _ => break,
            }
        }
        kind
    }
}
