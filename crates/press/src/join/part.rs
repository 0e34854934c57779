//! A typeset document as a part of another one.

use std::collections::{HashMap, HashSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};

/// A part. It is read once, and can be written again and again.
pub(crate) struct Part {
    pdf: Pdf,
    pages: Vec<i32>,
    /// Knots of the tree of pages.
    knots: HashSet<i32>,
    structure: i32,
    document: i32,
    parents: Vec<i32>,
    /// What the tree of tags leads to from its keys: it belongs to a page.
    lists: HashSet<i32>,
    intents: i32,
    metadata: i32,
    language: String,
    /// The language of the whole, where it is another one.
    differs: bool,
    is_right_to_left: bool,
    /// The numbers of what all copies share.
    pub(super) shared: HashMap<i32, u32>,
    /// What of that is written.
    pub(super) written: HashSet<i32>,
    owned: HashMap<i32, bool>,
}

fn id(number: i32) -> ObjectIdentifier {
    ObjectIdentifier::new(number, 0)
}

fn number(object: &MaybeRef<Object<'_>>) -> Option<i32> {
    match object {
        MaybeRef::Ref(reference) => Some(reference.obj_number),
        MaybeRef::NotRef(_) => None,
    }
}

impl Part {
    /// Reads a document of the typesetter; `None` for what is not as it makes them.
    pub(crate) fn read(bytes: Vec<u8>) -> Option<Self> {
        let pdf = Pdf::new(bytes).ok()?;
        let xref = pdf.xref();
        let catalog: Dict<'_> = xref.get(xref.root_id())?;
        let of = |key: &[u8]| catalog.get_ref(key).map(|reference| reference.obj_number);
        let (structure, root) = (of(b"StructTreeRoot")?, of(b"Pages")?);
        let tags: Dict<'_> = xref.get(id(structure))?;
        let document = tags.get::<Array<'_>>(b"K")?.raw_iter().find_map(|kid| number(&kid))?;
        let (mut pages, mut knots) = (Vec::new(), HashSet::new());
        walk(&pdf, root, &mut pages, &mut knots)?;
        let parents = leaves(&tags.get::<Dict<'_>>(b"ParentTree")?);
        let text = catalog.get::<hayro_syntax::object::String<'_>>(b"Lang")?;
        let language = String::from_utf8(text.as_bytes().to_vec()).ok()?;
        let preferences = catalog.get::<Dict<'_>>(b"ViewerPreferences");
        let direction = preferences.and_then(|preferences| preferences.get::<Name<'_>>(b"Direction"));
        let is_right_to_left = direction.is_some_and(|name| name.as_ref() == b"R2L");
        let (intents, metadata) = (of(b"OutputIntents")?, of(b"Metadata")?);
        let lists = parents.iter().copied().collect();
        Some(Self {
            pages,
            knots,
            structure,
            document,
            parents,
            lists,
            intents,
            metadata,
            language,
            differs: false,
            is_right_to_left,
            shared: HashMap::new(),
            written: HashSet::new(),
            owned: HashMap::new(),
            pdf,
        })
    }

    /// The same as a part of a document in a language.
    pub(crate) fn within(self, language: &str) -> Self {
        Self { differs: self.language != language, ..self }
    }

    pub(super) fn pages(&self) -> &[i32] {
        &self.pages
    }

    pub(super) fn parents(&self) -> Vec<i32> {
        self.parents.clone()
    }

    pub(super) fn document(&self) -> i32 {
        self.document
    }

    pub(super) fn intents(&self) -> i32 {
        self.intents
    }

    pub(super) fn language(&self) -> &str {
        &self.language
    }

    pub(super) fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }

    pub(super) fn is_pages(&self, object: i32) -> bool {
        self.knots.contains(&object)
    }

    pub(super) fn is_structure(&self, object: i32) -> bool {
        self.structure == object
    }

    /// Whether an object belongs to a page, so that each copy has its own: the page, its tags, its links.
    pub(super) fn is_own(&mut self, object: i32) -> bool {
        if let Some(known) = self.owned.get(&object) {
            return *known;
        }
        let kind = self.pdf.xref().get::<Dict<'_>>(id(object)).and_then(|dict| dict.get::<Name<'_>>(b"Type"));
        let is_own = self.lists.contains(&object)
            || kind.is_some_and(|kind| matches!(kind.as_ref(), b"Page" | b"StructElem" | b"Annot"));
        self.owned.insert(object, is_own);
        is_own
    }

    /// Which names of tags stand for which that everybody knows.
    pub(super) fn roles(&self) -> Vec<(String, String)> {
        let tags = self.pdf.xref().get::<Dict<'_>>(id(self.structure));
        let Some(map) = tags.and_then(|tags| tags.get::<Dict<'_>>(b"RoleMap")) else { return Vec::new() };
        let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        let named = map.keys().filter_map(|key| Some((text(&key), text(&map.get::<Name<'_>>(&key)?))));
        named.collect()
    }

    /// The text of an object, and the bytes of its stream.
    pub(super) fn bytes(&self, object: i32) -> Option<(Vec<u8>, Option<Vec<u8>>)> {
        let xref = self.pdf.xref();
        if let Some(dict) = xref.get::<Dict<'_>>(id(object)) {
            // A stream is a dictionary that says how long what follows is (ISO 32000-1, 7.3.8).
            if dict.contains_key(b"Length") {
                let stream: Stream<'_> = xref.get(id(object))?;
                return Some((dict.data().to_vec(), Some(stream.raw_data().into_owned())));
            }
            let text = dict.data();
            return Some((if object == self.document { self.as_part(text) } else { text.to_vec() }, None));
        }
        let array = xref.get::<Array<'_>>(id(object))?;
        let inner = array.data();
        Some((if inner.starts_with(b"[") { inner.to_vec() } else { [b"[", inner, b"]"].concat() }, None))
    }

    /// What was a document of its own is a part of one, and says its language where that is another one.
    fn as_part(&self, text: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(text).replace("/S/Document", "/S/Part");
        if !self.differs {
            return text.into_bytes();
        }
        text.replacen("/S/Part", &format!("/S/Part/Lang({})", self.language), 1).into_bytes()
    }

    /// What the file says about itself, with another number of pages.
    pub(super) fn metadata(&self, pages: usize) -> Option<Vec<u8>> {
        let stream = self.pdf.xref().get::<Stream<'_>>(id(self.metadata))?;
        let text = String::from_utf8(stream.raw_data().into_owned()).ok()?;
        let (own, all) = (self.pages.len(), pages);
        let tag = |count: usize| format!("<xmpTPg:NPages>{count}</xmpTPg:NPages>");
        Some(text.replace(&tag(own), &tag(all)).into_bytes())
    }

    /// The name of this very file, out of what it says about itself.
    pub(super) fn identifier(&self, metadata: &[u8]) -> String {
        let text = String::from_utf8_lossy(metadata);
        let after = text.split_once("<xmpMM:InstanceID>").map(|(_, rest)| rest);
        after.and_then(|rest| rest.split_once('<')).map(|(name, _)| name.to_owned()).unwrap_or_default()
    }
}

/// The pages below a knot of their tree, in order.
fn walk(pdf: &Pdf, knot: i32, pages: &mut Vec<i32>, knots: &mut HashSet<i32>) -> Option<()> {
    if !knots.insert(knot) {
        return None;
    }
    let dict: Dict<'_> = pdf.xref().get(id(knot))?;
    for kid in dict.get::<Array<'_>>(b"Kids")?.raw_iter() {
        let kid = number(&kid)?;
        let inner: Dict<'_> = pdf.xref().get(id(kid))?;
        match inner.get::<Name<'_>>(b"Type") {
            Some(kind) if kind.as_ref() == b"Pages" => walk(pdf, kid, pages, knots)?,
            _ => pages.push(kid),
        }
    }
    Some(())
}

/// What the keys of the tree of tags lead to, in the order of the keys, which are counted from zero without a gap.
fn leaves(tree: &Dict<'_>) -> Vec<i32> {
    let own = tree.get::<Array<'_>>(b"Nums").into_iter();
    let own: Vec<i32> =
        own.flat_map(|nums| nums.raw_iter().filter_map(|item| number(&item)).collect::<Vec<_>>()).collect();
    let kids = tree.get::<Array<'_>>(b"Kids").into_iter();
    let below = kids.flat_map(|kids| kids.iter::<Dict<'_>>().flat_map(|kid| leaves(&kid)).collect::<Vec<_>>());
    own.into_iter().chain(below).collect()
}
