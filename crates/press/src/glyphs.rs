//! Whether every character can be printed, and who has the fonts when not. The data are in `data/scripts.tsv`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::char::decompose_canonical;
use unicode_script::{Script, UnicodeScript};

use crate::PressRefusal;
use crate::fonts::Fonts;

static TABLE: LazyLock<Vec<FontPackage>> = LazyLock::new(|| {
    include_str!("../data/scripts.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(FontPackage { script: cells.next()?, package: cells.next()?, file: cells.next()? })
        })
        .collect()
});

/// A font for a script that is not in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FontPackage {
    /// The script, by its ISO 15924 code (`Hani`); `Zyyy` for signs and pictures of no one script.
    pub script: &'static str,
    /// The Debian package that has the font.
    pub package: &'static str,
    /// The font's file within the system's font folder.
    pub file: &'static str,
}

/// The fonts for other scripts, for [`Press::with_fonts`](crate::Press::with_fonts). Several scripts may share a file.
#[must_use]
pub fn font_packages() -> &'static [FontPackage] {
    &TABLE
}

/// Refuses texts with a character that no font here has.
pub(crate) fn check<'a>(texts: impl Iterator<Item = &'a str>, fonts: &Fonts) -> Result<(), PressRefusal> {
    let missing: BTreeSet<char> = texts.flat_map(str::chars).filter(|letter| !prints(*letter, fonts)).collect();
    let of_no_script = |letter: &char| package(*letter).is_none();
    if missing.iter().any(of_no_script) {
        return Err(PressRefusal::Unprintable { characters: missing.into_iter().filter(of_no_script).collect() });
    }
    if missing.is_empty() {
        return Ok(());
    }
    let packages: BTreeSet<&str> = missing.iter().filter_map(|letter| package(*letter)).collect();
    let package = packages.into_iter().collect::<Vec<_>>().join(" ");
    Err(PressRefusal::MissingGlyphs { characters: missing.into_iter().collect(), package })
}

fn prints(letter: char, fonts: &Fonts) -> bool {
    if letter.is_ascii() || is_invisible(letter) || fonts.have(letter) {
        return true;
    }
    // A letter that a font lacks whole is put together from its parts.
    let (mut parts, mut all) = (0, true);
    decompose_canonical(letter, |part| {
        parts += 1;
        all &= fonts.have(part);
    });
    parts > 1 && all
}

/// Characters that are there to steer what stands beside them, and are never seen themselves (the property
/// Default_Ignorable_Code_Point of Unicode, without what `clean` takes out).
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202C}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// The package whose fonts have a character. What stands for private use or is not assigned is in none.
fn package(letter: char) -> Option<&'static str> {
    let script = letter.script();
    let wanted = if script == Script::Inherited { Script::Common } else { script };
    let of = |code: &str| TABLE.iter().find(|row| row.script == code).map(|row| row.package);
    match script {
        Script::Unknown => None,
        _ => of(wanted.short_name()).or(Some(EVERYTHING)),
    }
}

/// The package that brings all fonts of the Noto family, for scripts that are seldom written today.
const EVERYTHING: &str = "fonts-noto";

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<(), PressRefusal> {
        check([text].into_iter(), &Fonts::with([]))
    }

    #[test]
    fn every_row_names_a_script() {
        assert!(TABLE.iter().all(|row| Script::from_short_name(row.script).is_some()));
        assert!(TABLE.iter().all(|row| row.file.contains('/') && row.package.starts_with("fonts-")));
    }

    #[test]
    fn the_scripts_in_the_program_print() {
        for text in ["Łódź, ağaç, Nguyễn, ŵ", "Съешь ещё ґ ў ј", "Ὦ ξεῖν’ Αθήνα", "شكراً گچپژ ڕێ", "שָׁלוֹם", "€ № … – —"]
        {
            assert!(checked(text) == Ok(()), "{text}");
        }
    }

    #[test]
    fn other_scripts_name_their_package() {
        let packages = |text| match checked(text) {
            Err(PressRefusal::MissingGlyphs { package, .. }) => package,
            _ => String::new(),
        };
        assert_eq!(packages("尊敬的部长"), "fonts-noto-cjk");
        assert_eq!(packages("존경하는"), "fonts-noto-cjk");
        assert_eq!(packages("საქართველო"), "fonts-noto-core");
        assert_eq!(packages("部 ა"), "fonts-noto-cjk fonts-noto-core");
        assert_eq!(packages("🙏"), "fonts-symbola");
    }

    #[test]
    fn a_refusal_names_each_character_once_and_in_no_order_of_the_text() {
        let refused =
            Err(PressRefusal::MissingGlyphs { characters: vec!['文', '部'], package: "fonts-noto-cjk".into() });
        assert!(checked("部文部文 and more") == refused);
        assert!(checked("\u{E000}") == Err(PressRefusal::Unprintable { characters: vec!['\u{E000}'] }));
    }
}
