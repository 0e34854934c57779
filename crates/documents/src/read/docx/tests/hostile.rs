//! Documents that are broken, or made to break what reads them: refused, in little time and memory.

use super::*;
use crate::read::Form;
use crate::read::packed::made::root;
use crate::read::packed::{damaged, swollen};

const DAMAGED: Unreadable = damaged(Form::Docx);
const SWOLLEN: Unreadable = swollen(Form::Docx);

#[test]
fn a_bomb_is_not_unpacked() {
    let blanks = vec![b' '; 40 << 20];
    let document = [root("document").as_bytes(), &blanks, b"<w:body/></w:document>"].concat();
    let bomb = Archive::with_document(std::str::from_utf8(&document).expect("blanks are text")).bytes();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused(&bomb), SWOLLEN);
}

#[test]
fn a_size_that_is_a_lie_does_not_help() {
    let inner = paragraph(&"word ".repeat(900_000));
    let mut bytes = Archive::with_body(&inner).bytes();
    // The size of the unpacked part, in the list at the end of the archive.
    let size = u32::try_from(inner.len()).expect("it is small").to_le_bytes();
    let near = |at: &usize| bytes[*at..].starts_with(&size[2..]);
    for at in (0..bytes.len() - 4).filter(near).collect::<Vec<_>>() {
        bytes[at] = 0;
    }
    assert!(extract(&bytes).is_err());
}

#[test]
fn entities_of_ones_own_are_refused() {
    let bomb = format!(
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>{}<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>",
        root("document")
    );
    assert_eq!(refused(&Archive::with_document(&bomb).bytes()), DAMAGED);
    let outside = format!("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">{}<w:body/></w:document>", root("document"));
    assert_eq!(refused(&Archive::with_document(&outside).bytes()), DAMAGED);
    assert_eq!(refused(&Archive::with_body(&paragraph("&b;")).bytes()), DAMAGED);
}

#[test]
fn depth_is_bounded() {
    let deep = format!("{}{}", "<w:ins>".repeat(5000), "</w:ins>".repeat(5000));
    assert_eq!(refused(&Archive::with_body(&format!("<w:p>{deep}</w:p>")).bytes()), SWOLLEN);
    let table = |inner: &str| format!("<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>");
    let tables = (0..40).fold(paragraph("inside"), |inner, _| table(&inner));
    assert_eq!(text(&tables), "inside\n");
}

#[test]
fn many_parts_are_refused() {
    let mut archive = Archive::with_body(&paragraph("words"));
    for place in 0..10_000 {
        archive = archive.and(&format!("word/media/{place}.png"), b"");
    }
    assert_eq!(refused(&archive.bytes()), SWOLLEN);
}

#[test]
fn names_that_climb_lead_nowhere() {
    let archive = Archive::with_body(&paragraph("words"))
        .related(&[("rId1", "styles", "../../../../etc/passwd"), ("rId2", "numbering", "/../../x")])
        .and("../../x", b"<w:evil/>")
        .and("/etc/passwd", b"root");
    assert_eq!(extracted(&archive).text, "words\n");
}

#[test]
fn two_parts_of_one_name_are_refused() {
    // The library writes no such archive: another name of the same length becomes the same.
    let archive = Archive::with_body(&paragraph("one")).and("word/documenu.xml", b"<x/>");
    let mut bytes = archive.bytes();
    let name = b"documenu";
    for at in (0..bytes.len() - name.len()).filter(|at| bytes[*at..].starts_with(name)).collect::<Vec<_>>() {
        bytes[at + name.len() - 1] = b't';
    }
    assert_eq!(refused(&bytes), DAMAGED);
}

#[test]
fn cut_and_scratched_documents_are_refused_or_read() {
    let whole = Archive::with_body(&paragraph("words of a document")).bytes();
    for length in (4..whole.len()).step_by(7) {
        assert!(extract(&whole[..length]).is_err(), "{length} bytes of {}", whole.len());
    }
    for at in (4..whole.len()).step_by(3) {
        let mut scratched = whole.clone();
        scratched[at] ^= 0x55;
        drop(extract(&scratched));
    }
    let cut = format!("{}<w:body>{}", root("document"), paragraph("words"));
    assert_eq!(refused(&Archive::with_document(&cut).bytes()), DAMAGED);
    assert_eq!(refused(&Archive::with_document("no xml at all").bytes()), DAMAGED);
    assert_eq!(refused(&Archive::with_document("<html><body>words</body></html>").bytes()), DAMAGED);
}

#[test]
fn what_says_that_it_is_something_else_is_read_for_what_it_is() {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" \
                 ContentType=\"image/png\"/></Types>";
    let archive = Archive::with_body(&paragraph("words")).and("[Content_Types].xml", types);
    assert_eq!(extracted(&archive).text, "words\n");
}

#[test]
fn other_archives_are_named() {
    let seems = |names: &[&str]| {
        let mut archive = Archive::with_body("");
        archive.0.clear();
        let archive = names.iter().fold(archive, |archive, name| archive.and(name, b"<x/>"));
        match refused(&archive.bytes()) {
            Unreadable::Binary { seems: Some(seems) } => seems,
            wrong => panic!("{wrong}"),
        }
    };
    assert_eq!(seems(&["_rels/.rels", "xl/workbook.xml"]), "a spreadsheet (XLSX)");
    assert!(seems(&["notes.txt"]).contains("no document"));
    assert_eq!(refused(b"PK\x03\x04rest"), DAMAGED);
}

#[test]
fn older_and_locked_documents_are_told_apart() {
    let container = |stream: &str| {
        let wide: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600], &wide, &[0; 64]].concat()
    };
    assert_eq!(refused(&container("WordDocument")), Unreadable::OldWord);
    assert_eq!(refused(&container("EncryptedPackage")), Unreadable::Encrypted { form: Form::Docx });
    assert_eq!(refused(&container("")), Unreadable::OldWord);
    assert!(matches!(refused(&container("Workbook")), Unreadable::Binary { seems: Some(_) }));
}

#[test]
fn repeated_pieces_take_no_time() {
    let pieces = [
        "<w:p/>",
        "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Email</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    ];
    for piece in pieces {
        let body = piece.repeat((1 << 19) / piece.len());
        drop(extract(&Archive::with_body(&body).bytes()));
    }
}
