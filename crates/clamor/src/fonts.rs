//! Fonts for further scripts: those that Debian's packages have put on this machine, or those of an operator's own folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use press::{Press, PressRefusal, font_packages, is_font};

use crate::{Failure, files};

/// Where Debian's packages put fonts.
const OF_THE_SYSTEM: &str = "/usr/share/fonts";

/// The largest font file. The largest collection that is packaged, of Chinese, Japanese and Korean, has 26 MiB.
const LARGEST_FONT: usize = 64 << 20;

/// The most files in a folder, so that a wrong folder is not read for minutes. They stay in memory.
const MOST_FONTS: usize = 200;

/// The endings of files that hold fonts.
const ENDINGS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// A press with the fonts of a folder, or, where none was named, with those that the packages have put on this machine.
///
/// # Errors
/// When the folder that was named cannot be read, has no fonts, or a file that is none.
pub(crate) fn press(folder: Option<&Path>) -> Result<Press, Failure> {
    match folder {
        Some(folder) => Ok(Press::with_fonts(of_folder(folder)?)),
        None => Ok(Press::with_fonts(of_the_system())),
    }
}

/// What a press prints. One without further fonts tries first: most letters need none, and reading them takes longer than
/// printing does.
///
/// # Errors
/// As [`press()`]; why it is not printed is the inner answer.
pub(crate) fn print<T>(
    folder: Option<&Path>,
    print: impl Fn(&Press) -> Result<T, PressRefusal>,
) -> Result<Result<T, PressRefusal>, Failure> {
    // A folder that was named and is wrong is told, also where this letter would not need it.
    let own = folder.map(of_folder).transpose()?;
    Ok(match print(&Press::new()) {
        Err(PressRefusal::MissingGlyphs { .. }) => print(&Press::with_fonts(own.unwrap_or_else(of_the_system))),
        printed => printed,
    })
}

/// The fonts of a folder, in the order of their names.
///
/// # Errors
/// As [`press()`].
pub(crate) fn of_folder(folder: &Path) -> Result<Vec<Vec<u8>>, Failure> {
    let unread = |error: &std::io::Error| Failure::of_file("read the folder", folder, error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unread(&error))? {
        let path = entry.map_err(|error| unread(&error))?.path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        if ENDINGS.contains(&ending.as_str()) {
            paths.push(path);
        }
    }
    if paths.is_empty() || paths.len() > MOST_FONTS {
        return Err(Failure::new(format!("{} has {} font files", folder.display(), paths.len()))
            .hint(format!("name a folder with 1 to {MOST_FONTS} files that end in .ttf, .otf, .ttc or .otc")));
    }
    paths.sort();
    paths.iter().map(|path| one(path)).collect()
}

fn one(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = files::read_file(path, LARGEST_FONT)?;
    if is_font(bytes.clone()) {
        return Ok(bytes);
    }
    Err(Failure::new(format!("{} is no font", path.display())).hint("take it out of the folder"))
}

/// The fonts of the packages in the table of the press, as far as they are installed. One that cannot be read is left out:
/// a letter that needs it is refused with the package's name.
fn of_the_system() -> Vec<Vec<u8>> {
    let files: BTreeSet<&str> = font_packages().iter().map(|font| font.file).collect();
    let paths = files.into_iter().map(|file| PathBuf::from(OF_THE_SYSTEM).join(file));
    paths.filter_map(|path| files::read_file(&path, LARGEST_FONT).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_fonts_and_a_file_that_is_none_are_told() {
        let folder = std::env::temp_dir().join(format!("clamor-fonts-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let said = |folder: &Path| of_folder(folder).err().map(|failure| failure.to_string()).unwrap_or_default();
        fs::write(folder.join("readme.txt"), "none").unwrap();
        assert!(said(&folder).contains("has 0 font files"), "{}", said(&folder));
        fs::write(folder.join("a.ttf"), "none").unwrap();
        assert!(said(&folder).contains("a.ttf is no font"), "{}", said(&folder));
        fs::write(folder.join("a.ttf"), include_bytes!("../../press/fonts/NotoSerifHebrew-Regular.ttf")).unwrap();
        assert!(said(&folder).is_empty());
        fs::remove_dir_all(&folder).unwrap();
        assert!(said(&folder).contains("cannot read the folder"));
    }
}
