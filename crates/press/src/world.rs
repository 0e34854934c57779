//! What the typesetter may see: one template, one letter or document, our fonts. There is no file system, no package and no clock in it.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

/// What is set.
#[derive(Clone, Copy)]
pub(crate) enum Template {
    /// A letter; its data are `/letter.json`.
    Letter,
    /// A postcard; its data are those of a letter.
    Card,
    /// A document; its data are `/sheet.json`.
    Sheet,
    /// A sheet of a pack; its data are `/pack.json`.
    Pack,
}

/// A template with the place of its data.
struct Form {
    template: Source,
    data: FileId,
}

/// What all letters and documents share.
pub(crate) struct Workshop {
    library: LazyHash<Library>,
    fonts: Fonts,
    letter: Form,
    card: Form,
    sheet: Form,
    pack: Form,
}

impl Workshop {
    pub(crate) fn new(fonts: Fonts) -> Self {
        // Ids of files are few (65,535) and never freed; the same path gets the same id, so these few are all we use.
        let form = |template: &str, text: &str, data: &str| Form {
            template: Source::new(id(template), text.to_owned()),
            data: id(data),
        };
        Self {
            library: LazyHash::new(Library::default()),
            fonts,
            letter: form("/letter.typ", include_str!("../typ/letter.typ"), "/letter.json"),
            card: form("/postcard.typ", include_str!("../typ/postcard.typ"), "/letter.json"),
            pack: form("/pack.typ", include_str!("../typ/pack.typ"), "/pack.json"),
            sheet: form("/sheet.typ", include_str!("../typ/sheet.typ"), "/sheet.json"),
        }
    }

    pub(crate) fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The world in which one letter or document is set.
    pub(crate) fn with<'a>(&'a self, template: Template, data: Bytes) -> impl World + 'a {
        let form = match template {
            Template::Letter => &self.letter,
            Template::Card => &self.card,
            Template::Sheet => &self.sheet,
            Template::Pack => &self.pack,
        };
        Desk { workshop: self, form, data }
    }
}

fn id(path: &str) -> FileId {
    // The paths are plain constants below the root; only a path that leaves it is an error.
    let path = VirtualPath::new(path).expect("a path below the root");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Desk<'a> {
    workshop: &'a Workshop,
    form: &'a Form,
    data: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.workshop.fonts.book()
    }

    fn main(&self) -> FileId {
        self.form.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.form.template.id() { Ok(self.form.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.form.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
