//! The sheet as a Word document (ECMA-376, transitional): styles, language of each run, real links, no metadata but title
//! and language. The same sheet gives the same bytes.

mod body;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Sheet;
use super::pieces::escaped;
use body::Body;

/// The parts that are the same in every sheet, with their names in the archive.
const FIXED: [(&str, &str); 4] = [
    ("[Content_Types].xml", include_str!("../../../data/sheet/docx/content-types.xml")),
    ("_rels/.rels", include_str!("../../../data/sheet/docx/package-relations.xml")),
    ("word/styles.xml", include_str!("../../../data/sheet/docx/styles.xml")),
    ("word/settings.xml", include_str!("../../../data/sheet/docx/settings.xml")),
];

/// What stands for the language of the document in the fixed parts.
const LANGUAGE: &str = "{language}";

impl Sheet {
    /// The sheet as a Word document.
    #[must_use]
    pub fn docx(&self) -> Vec<u8> {
        let body = Body::of(self);
        let mut parts: Vec<(&str, String)> =
            FIXED.iter().map(|(name, text)| (*name, text.replace(LANGUAGE, &escaped(self.language.tag())))).collect();
        parts.push(("docProps/core.xml", self.properties()));
        parts.push(("word/document.xml", body.document()));
        parts.push(("word/_rels/document.xml.rels", body.relations()));
        packed(&parts)
    }

    /// Title and language; nobody's name, no time.
    fn properties(&self) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
             xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language>\
             </cp:coreProperties>",
            escaped(self.title.as_deref().unwrap_or_default()),
            escaped(self.language.tag())
        )
    }
}

/// An archive whose bytes depend on nothing but its parts: the time of each is the earliest that the form has.
fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let options = SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        // Writing to memory fails for no file of this size: a sheet is far below the four gibibytes of the form.
        archive.start_file(*name, options).expect("a part can be begun in memory");
        archive.write_all(text.as_bytes()).expect("a part can be written to memory");
    }
    archive.finish().expect("an archive can be finished in memory").into_inner()
}
