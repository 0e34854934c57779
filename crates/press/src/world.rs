//! What the typesetter may see: one template, one letter, our fonts. There is no file system, no package and no clock in it.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

const TEMPLATE: &str = include_str!("../typ/letter.typ");
const CARD_TEMPLATE: &str = include_str!("../typ/postcard.typ");

/// What all letters share.
pub(crate) struct Workshop {
    library: LazyHash<Library>,
    fonts: Fonts,
    template: Source,
    card_template: Source,
    letter: FileId,
}

impl Workshop {
    pub(crate) fn new(fonts: Fonts) -> Self {
        // Ids of files are few (65,535) and never freed; the same path gets the same id, so these three are all we use.
        let template = Source::new(id("/letter.typ"), TEMPLATE.to_owned());
        let card_template = Source::new(id("/postcard.typ"), CARD_TEMPLATE.to_owned());
        let library = LazyHash::new(Library::default());
        Self { library, fonts, template, card_template, letter: id("/letter.json") }
    }

    pub(crate) fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The world in which one letter is set.
    pub(crate) fn with<'a>(&'a self, letter: Bytes) -> impl World + 'a {
        Desk { workshop: self, template: &self.template, letter }
    }

    /// The world in which one postcard is set.
    pub(crate) fn with_card<'a>(&'a self, letter: Bytes) -> impl World + 'a {
        Desk { workshop: self, template: &self.card_template, letter }
    }
}

fn id(path: &str) -> FileId {
    // The paths are plain constants below the root; only a path that leaves it is an error.
    let path = VirtualPath::new(path).expect("a path below the root");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Desk<'a> {
    workshop: &'a Workshop,
    template: &'a Source,
    letter: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.workshop.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.workshop.letter { Ok(self.letter.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
