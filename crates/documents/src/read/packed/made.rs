//! Archives of parts, for documents made by hand.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An archive to be.
#[derive(Clone)]
pub(in crate::read) struct Archive(pub(in crate::read) Vec<(String, Vec<u8>)>);

impl Archive {
    /// A document with this body and nothing else.
    pub fn with_body(body: &str) -> Self {
        Self::with_document(&format!("{}<w:body>{body}</w:body></w:document>", root("document")))
    }

    /// A document whose main part is this.
    pub fn with_document(document: &str) -> Self {
        let package = format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
             Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        );
        Self(Vec::new()).and("_rels/.rels", package).and("word/document.xml", document)
    }

    /// With one more part.
    pub fn and(mut self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.0.push((name.to_owned(), bytes.as_ref().to_vec()));
        self
    }

    /// With the relations of the main part: identifier, kind, target; `http` begins what lies outside.
    pub fn related(self, relations: &[(&str, &str, &str)]) -> Self {
        self.and_relations("word/_rels/document.xml.rels", relations)
    }

    /// With the relations of any part, under the name that they have.
    pub fn and_relations(self, name: &str, relations: &[(&str, &str, &str)]) -> Self {
        let mut text =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">".to_owned();
        for (id, kind, target) in relations {
            let outside = ["hyperlink", "attachedTemplate"].contains(kind) || target.contains("://");
            let mode = if outside { " TargetMode=\"External\"" } else { "" };
            text += &format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"{mode}/>");
        }
        self.and(name, text + "</Relationships>")
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            archive.start_file(name.as_str(), SimpleFileOptions::DEFAULT).expect("a part begins");
            archive.write_all(bytes).expect("a part is written");
        }
        archive.finish().expect("the archive ends").into_inner()
    }
}

/// The start tag of a part, with the namespaces that Word uses.
pub(in crate::read) fn root(name: &str) -> String {
    format!(
        "<w:{name} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{RELATIONS}\" \
         xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
         xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
    )
}

/// A paragraph of one run.
pub(in crate::read) fn paragraph(words: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}
