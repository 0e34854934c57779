//! What others rely on of a pack: the same bytes each time, an accessible file, and a cost that does not grow with its letters.

use press::{MOST_PACK_SHEETS, Pack, PackPart, Paper, Press, PressRefusal};

mod packs;

/// The bytes of a pack, and how many pages it has.
fn made(pack: &Pack) -> (Vec<u8>, usize) {
    let mut bytes = Vec::new();
    let pages = Press::new().pack(pack, &mut |piece, _| {
        bytes.extend_from_slice(piece);
        true
    });
    (bytes, pages.unwrap())
}

fn count(bytes: &[u8], wanted: &str) -> usize {
    bytes.windows(wanted.len()).filter(|part| *part == wanted.as_bytes()).count()
}

#[test]
fn the_same_pack_is_the_same_bytes_and_can_be_read_aloud() {
    let pack = packs::pack(8, Paper::A4, false);
    let (bytes, pages) = made(&pack);
    assert!(bytes == made(&pack).0, "the same pack, the same bytes");
    assert_eq!(pages, 2 + 8 + 2 + 4 + 3);
    assert_eq!(count(&bytes, "/Type/Page/"), pages);
    for part in [
        "/MarkInfo<</Marked true",
        "/Lang(en)/StructTreeRoot",
        "/DisplayDocTitle true",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert_eq!(count(&bytes, part), 1, "{part}");
    }
    assert_eq!(count(&bytes, &format!("<xmpTPg:NPages>{pages}</xmpTPg:NPages>")), 1);
    assert_eq!(count(&bytes, "/S/Document"), 1, "one document");
    // Two pages of reading are one part, every other sheet is one.
    assert_eq!(count(&bytes, "/S/Part"), pages - 1);
    assert!(count(&bytes, "/Alt") >= 1, "the code says where it leads");
    assert!(count(&bytes, "/S/H1") >= 1 && count(&bytes, "/S/Table") >= 1 && count(&bytes, "/S/L/") >= 1);
}

#[test]
fn each_page_has_its_own_tags() {
    let (bytes, pages) = made(&packs::pack(8, Paper::UsLetter, false));
    let text = String::from_utf8_lossy(&bytes);
    let keys = |name: &str| -> Vec<usize> {
        let key =
            |rest: &str| rest.split(|letter: char| !letter.is_ascii_digit()).next().and_then(|key| key.parse().ok());
        text.split(name).skip(1).map(|rest| key(rest).unwrap()).collect()
    };
    let (of_pages, of_links) = (keys("/StructParents "), keys("/StructParent "));
    assert!(of_pages.len() == pages && !of_links.is_empty(), "the address of the count is a link");
    let mut all = [of_pages, of_links].concat();
    all.sort_unstable();
    assert_eq!(all, (0..all.len()).collect::<Vec<_>>(), "no two pages or links share a place in the tree of tags");
}

#[test]
fn a_sheet_that_comes_again_costs_a_page_and_its_tags() {
    let size = |letters| made(&packs::pack(letters, Paper::A4, false)).0.len();
    let (some, more) = (size(100), size(300));
    let each = (more - some) / 200;
    assert!(each < 5_000, "{each} bytes for each letter more");
}

#[test]
fn whoever_goes_away_ends_it() {
    let (mut pieces, pack) = (0, packs::pack(300, Paper::A4, false));
    let outcome = Press::new().pack(&pack, &mut |_, _| {
        pieces += 1;
        pieces < 50
    });
    assert!(outcome.is_err() && pieces == 50);
}

#[test]
fn what_is_too_much_or_has_no_glyph_is_refused() {
    let pack = packs::pack(8, Paper::A4, false);
    let parts = pack.parts.iter().map(|part| PackPart { copies: MOST_PACK_SHEETS, ..part.clone() }).collect();
    let refused = |pack: &Pack| Press::new().pack(pack, &mut |_, _| true).err();
    assert!(matches!(refused(&Pack { parts, ..pack.clone() }), Some(PressRefusal::TooLong { .. })));
    let mut foreign = pack.clone();
    foreign.parts[0].foot.text = "部".into();
    assert!(matches!(refused(&foreign), Some(PressRefusal::MissingGlyphs { .. })));
}
