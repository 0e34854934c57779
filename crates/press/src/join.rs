//! Several typeset documents joined to one, without growing with the number of sheets: what is the same on each sheet (words,
//! typefaces) is written once, and a sheet that comes again costs a page and its tags.
//!
//! Written is a PDF 1.7 in the order in which its parts come, so that it can leave while it is made. The parts are our own: each
//! comes from the typesetter, tagged, unencrypted, with a plain table of its objects.

mod part;
mod rewrite;

pub(crate) use part::Part;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use rewrite::rewritten;

/// Takes bytes as they come; `false`: whoever wanted them is gone.
pub(crate) type Takes<'t> = &'t mut dyn FnMut(&[u8]) -> bool;

/// The objects that stand at the end and are named from the beginning.
const PAGES: u32 = 1;
const STRUCTURE: u32 = 2;
const DOCUMENT: u32 = 3;
const PARENTS: u32 = 4;
const METADATA: u32 = 5;
const CATALOG: u32 = 6;
const RESERVED: u32 = 7;

/// A document that grows.
pub(crate) struct Joined<'t> {
    takes: Takes<'t>,
    written: u64,
    /// Where each object begins, by its number; zero for one that is not there yet.
    offsets: Vec<u64>,
    pages: Vec<u32>,
    /// The elements that the document has, one for each part that was written.
    elements: Vec<u32>,
    /// What the numbers of the pages lead to in the tree of tags.
    parents: Vec<u32>,
    roles: BTreeMap<String, String>,
    /// From which page on which words stand before the number of the page.
    labels: Vec<(usize, String)>,
    intents: Option<u32>,
}

/// Whoever takes the bytes is gone, or a part is not as the typesetter makes them.
#[derive(Debug)]
pub(crate) struct Broken;

impl<'t> Joined<'t> {
    pub(crate) fn begin(takes: Takes<'t>) -> Result<Self, Broken> {
        let mut joined = Self {
            takes,
            written: 0,
            offsets: vec![0; RESERVED as usize],
            pages: Vec::new(),
            elements: Vec::new(),
            parents: Vec::new(),
            roles: BTreeMap::new(),
            labels: Vec::new(),
            intents: None,
        };
        // The second line says that the file holds bytes beyond ASCII (ISO 32000-1, 7.5.2).
        joined.write(b"%PDF-1.7\n%\x80\x80\x80\x80\n\n")?;
        Ok(joined)
    }

    /// The pages that come now are numbered from one, with these words before the number.
    pub(crate) fn label(&mut self, words: &str) {
        self.labels.push((self.pages.len(), words.to_owned()));
    }

    /// Writes all pages of a part, for the first time or again.
    pub(crate) fn add(&mut self, part: &mut Part) -> Result<(), Broken> {
        if self.intents.is_none() {
            self.intents = Some(self.copy_shared(part, part.intents())?);
        }
        self.roles.extend(part.roles());
        let first = self.parents.len();
        let mut own: HashMap<i32, u32> = HashMap::new();
        let mut waiting: VecDeque<i32> = part.pages().iter().copied().chain(part.parents()).collect();
        for page in part.pages() {
            let number = self.number_of(*page, &mut own);
            self.pages.push(number);
        }
        for parent in part.parents() {
            let number = self.number_of(parent, &mut own);
            self.parents.push(number);
        }
        let document = self.number_of(part.document(), &mut own);
        self.elements.push(document);
        waiting.push_back(part.document());
        self.write_reachable(part, &mut own, waiting, first)
    }

    fn number_of(&mut self, object: i32, own: &mut HashMap<i32, u32>) -> u32 {
        *own.entry(object).or_insert_with(|| {
            self.offsets.push(0);
            u32::try_from(self.offsets.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn copy_shared(&mut self, part: &mut Part, object: i32) -> Result<u32, Broken> {
        let mut own = HashMap::new();
        self.write_reachable(part, &mut own, VecDeque::from([object]), 0)?;
        part.shared.get(&object).copied().ok_or(Broken)
    }

    /// Writes objects and all that they lead to: what belongs to a page anew, all else once.
    fn write_reachable(
        &mut self,
        part: &mut Part,
        own: &mut HashMap<i32, u32>,
        mut waiting: VecDeque<i32>,
        first: usize,
    ) -> Result<(), Broken> {
        let mut seen = HashSet::new();
        while let Some(object) = waiting.pop_front() {
            let is_own = part.is_own(object);
            let is_new = if is_own { seen.insert(object) } else { part.written.insert(object) };
            if !is_new {
                continue;
            }
            let number = self.number_in(part, object, own);
            let (bytes, leads_to) = self.prepared(part, object, own, first)?;
            waiting.extend(leads_to);
            self.object(number, &bytes)?;
        }
        Ok(())
    }

    /// The new number of an object: its own for each copy, or the one that all copies share.
    fn number_in(&mut self, part: &mut Part, object: i32, own: &mut HashMap<i32, u32>) -> u32 {
        if part.is_own(object) {
            return self.number_of(object, own);
        }
        self.number_of(object, &mut part.shared)
    }

    /// The bytes of an object with its new numbers, and what it leads to.
    fn prepared(
        &mut self,
        part: &mut Part,
        object: i32,
        own: &mut HashMap<i32, u32>,
        first: usize,
    ) -> Result<(Vec<u8>, Vec<i32>), Broken> {
        let (head, stream) = part.bytes(object).ok_or(Broken)?;
        let mut leads_to = Vec::new();
        let mut bytes = rewritten(&head, first, |old| {
            if part.is_pages(old) {
                return PAGES;
            }
            if part.is_structure(old) {
                return DOCUMENT;
            }
            leads_to.push(old);
            self.number_in(part, old, own)
        });
        if let Some(stream) = stream {
            bytes.extend_from_slice(b"\nstream\n");
            bytes.extend_from_slice(&stream);
            bytes.extend_from_slice(b"\nendstream");
        }
        Ok((bytes, leads_to))
    }

    /// Writes what stands at the end: the tree of pages, the tags, the catalogue, the table of objects.
    pub(crate) fn end(mut self, first: &Part) -> Result<usize, Broken> {
        let list = |numbers: &[u32]| numbers.iter().map(|number| format!("{number} 0 R ")).collect::<String>();
        let pages = format!("<</Type/Pages/Count {}/Kids[{}]>>", self.pages.len(), list(&self.pages));
        self.object(PAGES, pages.as_bytes())?;
        let roles: String = self.roles.iter().map(|(from, to)| format!("/{from}/{to}")).collect();
        let next = self.parents.len();
        let root = format!(
            "<</Type/StructTreeRoot/RoleMap<<{roles}>>/K[{DOCUMENT} 0 R]/ParentTree {PARENTS} 0 R/ParentTreeNextKey {next}>>"
        );
        self.object(STRUCTURE, root.as_bytes())?;
        let document = format!("<</Type/StructElem/S/Document/P {STRUCTURE} 0 R/K[{}]>>", list(&self.elements));
        self.object(DOCUMENT, document.as_bytes())?;
        let parents: String =
            self.parents.iter().enumerate().map(|(key, number)| format!("{key} {number} 0 R ")).collect();
        self.object(PARENTS, format!("<</Nums[{parents}]>>").as_bytes())?;
        let metadata = first.metadata(self.pages.len()).ok_or(Broken)?;
        let head = format!("<</Type/Metadata/Subtype/XML/Length {}>>\nstream\n", metadata.len());
        self.object(METADATA, &[head.as_bytes(), &metadata, b"\nendstream"].concat())?;
        let catalog = self.catalog(first);
        self.object(CATALOG, catalog.as_bytes())?;
        self.table(&first.identifier(&metadata))?;
        Ok(self.pages.len())
    }

    fn catalog(&self, first: &Part) -> String {
        let direction = if first.is_right_to_left() { "/Direction/R2L" } else { "" };
        let labels: String =
            self.labels.iter().map(|(page, words)| format!("{page}<</S/D/P{}>>", rewrite::text(words))).collect();
        format!(
            "<</Type/Catalog/Pages {PAGES} 0 R/Lang({})/StructTreeRoot {STRUCTURE} 0 R/MarkInfo<</Marked true>>\
            /ViewerPreferences<</DisplayDocTitle true{direction}>>/Metadata {METADATA} 0 R/OutputIntents {} 0 R\
            /PageLabels<</Nums[{labels}]>>>>",
            first.language(),
            self.intents.unwrap_or(0),
        )
    }

    fn table(&mut self, identifier: &str) -> Result<(), Broken> {
        let (start, size) = (self.written, self.offsets.len());
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for offset in &self.offsets[1..] {
            table += &format!("{offset:010} 00000 n \n");
        }
        table += &format!(
            "trailer\n<</Size {size}/Root {CATALOG} 0 R/ID[({identifier})({identifier})]>>\nstartxref\n{start}\n%%EOF"
        );
        self.write(table.as_bytes())
    }

    fn object(&mut self, number: u32, bytes: &[u8]) -> Result<(), Broken> {
        if let Some(place) = self.offsets.get_mut(number as usize) {
            *place = self.written;
        }
        self.write(&[format!("{number} 0 obj\n").as_bytes(), bytes, b"\nendobj\n\n"].concat())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        self.written += bytes.len() as u64;
        if (self.takes)(bytes) { Ok(()) } else { Err(Broken) }
    }
}
