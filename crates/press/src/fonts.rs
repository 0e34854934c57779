//! The fonts, parsed once.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::spacing::Setting;

/// The fonts in the program. `fonts/README.md` says where they are from.
const IN_THE_PROGRAM: [&[u8]; 3] = [
    include_bytes!("../fonts/GentiumBookPlus-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifHebrew-Regular.ttf"),
];

/// All fonts of a press.
pub(crate) struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Fonts {
    /// The fonts in the program, and further ones.
    pub(crate) fn with(further: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let own = IN_THE_PROGRAM.into_iter().map(Bytes::new);
        let fonts: Vec<Font> = own.chain(further.into_iter().map(Bytes::new)).flat_map(Font::iter).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Self { fonts, book }
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Whether any font has a character.
    pub(crate) fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }

    /// The names of all typefaces: first those that a language wants, then the others in their order.
    pub(crate) fn faces<'a>(&'a self, setting: &'a Setting) -> Vec<&'a str> {
        let here = self.fonts.iter().map(|font| font.info().family.as_str());
        // A typeface that is not here would be a warning for each letter.
        let wanted = setting.faces.iter().copied().filter(|face| self.book.contains_family(&face.to_lowercase()));
        let mut faces: Vec<&str> = Vec::new();
        for face in wanted.chain(here) {
            if !faces.contains(&face) {
                faces.push(face);
            }
        }
        faces
    }
}

/// Whether bytes hold a font.
pub(crate) fn is_font(bytes: Vec<u8>) -> bool {
    Font::iter(Bytes::new(bytes)).next().is_some()
}

#[cfg(test)]
mod tests {
    use casework::Language;

    use super::*;
    use crate::spacing::setting;

    #[test]
    fn a_language_has_its_own_face_first() {
        let fonts = Fonts::with([]);
        let faces = |tag| fonts.faces(setting(&Language::from_tag(tag).unwrap()));
        assert_eq!(faces("en"), ["Gentium Book Plus", "Noto Naskh Arabic", "Noto Serif Hebrew"]);
        assert_eq!(faces("ar"), ["Noto Naskh Arabic", "Gentium Book Plus", "Noto Serif Hebrew"]);
        assert_eq!(faces("zh"), faces("en"), "a face that is not here is left out");
    }

    #[test]
    fn what_is_no_font_is_left_out() {
        assert_eq!(Fonts::with([vec![1, 2, 3]]).fonts.len(), 3);
    }
}
