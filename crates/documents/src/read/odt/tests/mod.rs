//! OpenDocument texts made by hand: each holds one thing that has to be read in one way.

mod forms;
mod hostile;

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::Code;
use crate::read::{Extracted, Unreadable, extract};

/// The namespaces of OpenDocument.
const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
    xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

/// The part with the text: its own styles, and its blocks.
fn content(styles: &str, blocks: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:text>{blocks}</office:text></office:body></office:document-content>"
    )
}

/// The part with the styles of a document and its pages.
fn styled(styles: &str, pages: &str) -> String {
    format!(
        "<office:document-styles {NAMES}><office:styles>{styles}</office:styles><office:master-styles>{pages}\
         </office:master-styles></office:document-styles>"
    )
}

/// An archive of parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let all = [("mimetype", "application/vnd.oasis.opendocument.text")];
    for (name, text) in all.iter().chain(parts) {
        archive.start_file(*name, SimpleFileOptions::DEFAULT).expect("a part begins");
        archive.write_all(text.as_bytes()).expect("a part is written");
    }
    archive.finish().expect("the archive ends").into_inner()
}

fn extracted(parts: &[(&str, &str)]) -> Extracted {
    match extract(&archive(parts)) {
        Ok(extracted) => extracted,
        Err(wrong) => panic!("{wrong}"),
    }
}

fn refused(bytes: &[u8]) -> Unreadable {
    match extract(bytes) {
        Ok(extracted) => panic!("it was read: {}", extracted.text),
        Err(wrong) => wrong,
    }
}

/// The text of a document with these blocks.
fn text(blocks: &str) -> String {
    extracted(&[("content.xml", &content("", blocks))]).text
}

/// The remarks of a document with these blocks, with the words that each is about.
fn remarks(blocks: &str) -> Vec<(Code, String)> {
    let extracted = extracted(&[("content.xml", &content("", blocks))]);
    extracted.remarks.iter().map(|(code, span)| (*code, extracted.text[span.start..span.end].to_owned())).collect()
}
