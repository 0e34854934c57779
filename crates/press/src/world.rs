//! What the typesetter may see: one template, one letter, our fonts. There is no file system, no package and no clock in it.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

const TEMPLATE: &str = include_str!("../typ/letter.typ");

/// What all letters share.
pub(crate) struct Workshop {
    library: LazyHash<Library>,
    fonts: Fonts,
    template: Source,
    letter: FileId,
}

impl Workshop {
    pub(crate) fn new(fonts: Fonts) -> Self {
        // Ids of files are few (65,535) and never freed; the same path gets the same id, so these two are all we use.
        let template = Source::new(id("/letter.typ"), TEMPLATE.to_owned());
        Self { library: LazyHash::new(Library::default()), fonts, template, letter: id("/letter.json") }
    }

    pub(crate) fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The world in which one letter is set.
    pub(crate) fn with<'a>(&'a self, letter: Bytes) -> impl World + 'a {
        Desk { workshop: self, letter }
    }
}

fn id(path: &str) -> FileId {
    // The two paths are plain constants below the root; only a path that leaves it is an error.
    let path = VirtualPath::new(path).expect("a path below the root");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Desk<'a> {
    workshop: &'a Workshop,
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
        self.workshop.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.workshop.template.id() {
            Ok(self.workshop.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
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
