//! Documents that are broken, or made to break what reads them: refused, in little time and memory.

use super::*;
use crate::read::Form;
use crate::read::packed::{damaged, swollen};

const DAMAGED: Unreadable = damaged(Form::Odt);
const SWOLLEN: Unreadable = swollen(Form::Odt);

fn refused_content(content: &str) -> Unreadable {
    refused(&archive(&[("content.xml", content)]))
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bomb = content("", &" ".repeat(40 << 20));
    assert_eq!(refused_content(&bomb), SWOLLEN);
}

#[test]
fn entities_of_ones_own_are_refused() {
    let bomb = format!("<!DOCTYPE x [<!ENTITY a \"ha\">]>{}", content("", "<text:p>&a;</text:p>"));
    assert_eq!(refused_content(&bomb), DAMAGED);
    assert_eq!(refused_content(&content("", "<text:p>&a;</text:p>")), DAMAGED);
}

#[test]
fn depth_and_repetition_are_bounded() {
    let deep = format!("<text:p>{}{}</text:p>", "<text:span>".repeat(5000), "</text:span>".repeat(5000));
    assert_eq!(refused_content(&content("", &deep)), SWOLLEN);
    let wide = "<text:p>a<text:s text:c=\"4000000000\"/><text:s text:c=\"1000000\"/>b</text:p>";
    assert!(text(wide).len() < 200);
    let rows = "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
                table:number-columns-repeated=\"1000000\"><text:p>cell</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(text(rows), "cell\n");
    let chain = "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"A\"/>";
    let circle = content(chain, "<text:p text:style-name=\"A\">words</text:p>");
    assert_eq!(extracted(&[("content.xml", &circle)]).text, "words\n");
}

#[test]
fn locked_documents_and_other_kinds_are_told_apart() {
    let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry \
                    manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let locked = archive(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}")]);
    assert_eq!(refused(&locked), Unreadable::Encrypted { form: Form::Odt });
    let of_kind = |kind: &str| {
        let part = format!(
            "<office:document-content {NAMES}><office:body><office:{kind}/></office:body></office:document-content>"
        );
        match refused_content(&part) {
            Unreadable::Binary { seems: Some(seems) } => seems,
            wrong => panic!("{wrong}"),
        }
    };
    assert_eq!(of_kind("spreadsheet"), "a spreadsheet (ODS)");
    assert_eq!(of_kind("presentation"), "a presentation (ODP)");
    assert!(of_kind("drawing").contains("no text"));
}

#[test]
fn cut_and_scratched_documents_are_refused_or_read() {
    let whole = archive(&[("content.xml", &content("", "<text:p>words of a document</text:p>"))]);
    for length in (4..whole.len()).step_by(11) {
        assert!(extract(&whole[..length]).is_err(), "{length} bytes of {}", whole.len());
    }
    for at in (4..whole.len()).step_by(5) {
        let mut scratched = whole.clone();
        scratched[at] ^= 0x55;
        drop(extract(&scratched));
    }
    assert_eq!(refused_content("<html><body>words</body></html>"), DAMAGED);
    assert_eq!(refused_content("no xml"), DAMAGED);
    assert_eq!(refused_content(&content("", "")), Unreadable::Empty);
}

#[test]
fn repeated_pieces_take_no_time() {
    let pieces = [
        "<text:p/>",
        "<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p>",
        "<text:p><draw:frame svg:x=\"9cm\"><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>a</text:p>",
        "<text:list text:style-name=\"L\"><text:list-item><text:p>a</text:p></text:list-item></text:list>",
        "<table:table><table:table-row><table:table-cell><text:p>Email</text:p></table:table-cell></table:table-row></table:table>",
        "<text:p><text:change text:change-id=\"c\"/><text:a xlink:href=\"x\">a</text:a></text:p>",
    ];
    for piece in pieces {
        let blocks = piece.repeat((1 << 16) / piece.len());
        drop(extract(&archive(&[("content.xml", &content("", &blocks))])));
    }
}
