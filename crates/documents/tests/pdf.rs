//! PDF documents read as text, the ordinary and the hostile ones. The people and places in them are invented.

use std::io::Write;

use documents::Unreadable;
use documents::read::{Form, extract};

use crate::made_up::pdf::{Pages, at, lines};

fn text(pages: &Pages) -> String {
    match extract(&pages.bytes()) {
        Ok(extracted) => {
            assert!(extracted.form == Form::Pdf);
            extracted.text
        }
        Err(reason) => panic!("{reason}"),
    }
}

fn refusal(bytes: &[u8]) -> Unreadable {
    match extract(bytes) {
        Ok(extracted) => panic!("it was read: {}", extracted.text),
        Err(reason) => reason,
    }
}

#[test]
fn lines_that_were_too_long_are_joined_and_lines_of_an_address_are_not() {
    let page = lines(&[
        "Lucia Maren has been held in the fort of La Tenaza since the third day of March, and no-",
        "body has seen her. Her sister stands at the gate of the fort with the clothes and medi-",
        "cine that she needs, and the non-governmental Casa Abierta asks for a doctor.",
        "",
        "Ministerio del Interior",
        "Paseo del Faro 7",
        "Puerto Sereno, Verania",
    ]);
    assert_eq!(
        text(&Pages::one(&page)),
        "Lucia Maren has been held in the fort of La Tenaza since the third day of March, and nobody has seen her. Her \
         sister stands at the gate of the fort with the clothes and medicine that she needs, and the non-governmental \
         Casa Abierta asks for a doctor.\n\nMinisterio del Interior\nPaseo del Faro 7\nPuerto Sereno, Verania\n"
    );
}

#[test]
fn two_columns_are_read_one_after_the_other_and_labels_with_their_values() {
    let mut page =
        lines(&["Please write to both of them, in Spanish or in your own language, before the end of this month."]);
    for (number, (left, right)) in
        [("Attorney General", "Chief of Police"), ("Calle Alta 1", "Calle Baja 2"), ("Ciudad Alta", "Valle Hondo")]
            .into_iter()
            .enumerate()
    {
        page += &at(72, 740 - 14 * number, left);
        page += &at(320, 740 - 14 * number, right);
    }
    page += &at(72, 660, "Email:");
    page += &at(200, 660, "a@verania.example");
    page += &at(72, 646, "Fax:");
    page += &at(200, 646, "+00 1 555");
    let text = text(&Pages::one(&page));
    assert!(
        text.contains("Attorney General\nCalle Alta 1\nCiudad Alta\n\nChief of Police\nCalle Baja 2\nValle Hondo"),
        "{text}"
    );
    assert!(text.contains("Email: a@verania.example\nFax: +00 1 555"), "{text}");
}

#[test]
fn a_paragraph_goes_on_over_a_page_and_page_numbers_are_not_in_it() {
    let mut pages = Pages::new("4 0 R 6 0 R", 2);
    let first =
        lines(&["The boats were burnt at their moorings, and the families who had fished from them for", "three"]);
    let long = at(72, 766, "generations left the coast in the same week with what they could carry, as did all the");
    pages.add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> >>");
    pages.stream("", (first.replace("(three)", "()") + &long + &at(300, 30, "1")).as_bytes());
    pages.add("<< /Type /Page /Parent 2 0 R /Contents 7 0 R /Resources << /Font << /F 3 0 R >> >> >>");
    pages.stream("", (lines(&["others of the street.", "", "Yours,"]) + &at(300, 30, "2")).as_bytes());
    assert_eq!(
        text(&pages),
        "The boats were burnt at their moorings, and the families who had fished from them for generations left the coast \
         in the same week with what they could carry, as did all the others of the street.\n\x0cYours,\n"
    );
}

#[test]
fn a_link_over_two_lines_is_one_and_an_address_alone_stays_alone() {
    let mut pages = Pages::one(&lines(&[
        "The decree on the calm of the waters was published in the country of",
        "last week. Write to minister@verania.example.",
    ]));
    // Each glyph of Courier is 6.6 points wide here.
    pages.replace(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
    pages.replace(
        4,
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> /Annots [6 0 R 7 0 R 8 0 R] >>",
    );
    let link = |area: &str, address: &str| {
        format!("<< /Type /Annot /Subtype /Link /Rect [{area}] /A << /S /URI /URI ({address}) >> >>")
    };
    pages.add(&link("448.6 777 535 791", "https://gazette.example/12"));
    pages.add(&link("72 763 132 777", "https://gazette.example/12"));
    pages.add(&link("204 763 363 777", "mailto:minister@verania.example"));
    let text = text(&pages);
    assert!(text.contains("[country of last week](https://gazette.example/12)."), "{text}");
    assert!(text.ends_with("Write to minister@verania.example.\n"), "{text}");
}

#[test]
fn hidden_words_count_only_where_there_are_no_others() {
    let hidden = |line: &str| format!("3 Tr {} 0 Tr\n", at(72, 600, line));
    let seen = text(&Pages::one(&(lines(&["What is seen."]) + &hidden("What is hidden."))));
    assert_eq!(seen, "What is seen.\n");
    assert_eq!(text(&Pages::one(&hidden("The words of a scan."))), "The words of a scan.\n");
    let white = format!("1 g {} 0 g {}", at(72, 700, "White on white."), at(72, 600, "Black."));
    assert_eq!(text(&Pages::one(&white)), "Black.\n");
    let banner = format!("0 g 60 690 400 30 re f 1 g {} 0 g {}", at(72, 700, "White on black."), at(72, 600, "Black."));
    assert_eq!(text(&Pages::one(&banner)), "White on black.\n\nBlack.\n");
}

#[test]
fn a_text_that_stands_for_glyphs_is_taken() {
    let page = "BT /F 11 Tf 72 700 Td /Span << /ActualText (fi) >> BDC (X) Tj EMC (nd her) Tj ET";
    assert_eq!(text(&Pages::one(page)), "find her\n");
}

#[test]
fn what_a_document_would_do_or_carries_is_not_looked_at() {
    let mut pages = Pages::one(&lines(&["Only these words."]));
    pages.replace(
        1,
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> \
         /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> >>",
    );
    pages.add("<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>");
    pages.stream("/Type /EmbeddedFile", b"Other words.");
    pages.add("<< /Author (Someone) /Title (Something) >>");
    assert_eq!(text(&pages), "Only these words.\n");
}

#[test]
fn pages_of_pictures_have_no_text() {
    let mut pages = Pages::one("q 595 0 0 842 0 0 cm /I Do Q");
    pages.replace(4, "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /XObject << /I 6 0 R >> >> >>");
    pages.stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        b"\x00",
    );
    assert_eq!(refusal(&pages.bytes()), Unreadable::NoTextLayer { pages: 1 });
}

#[test]
fn pages_that_lead_back_to_themselves_end() {
    let mut pages = Pages::new("4 0 R 2 0 R", 2);
    pages.add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> >>");
    pages.stream("", lines(&["Words."]).as_bytes());
    assert_eq!(text(&pages), "Words.\n");
    assert_eq!(refusal(&Pages::new("2 0 R", 1).bytes()), Unreadable::Damaged { form: Form::Pdf });
}

#[test]
fn parts_that_call_themselves_end() {
    let call = |times: usize| {
        let mut pages = Pages::one(&(lines(&["Words."]) + "/X Do"));
        let resources = "/Resources << /XObject << /X 6 0 R >> /Font << /F 3 0 R >> >>";
        pages.replace(4, &format!("<< /Type /Page /Parent 2 0 R /Contents 5 0 R {resources} >>"));
        pages.stream(
            &format!("/Type /XObject /Subtype /Form /BBox [0 0 595 842] {resources}"),
            "/X Do ".repeat(times).as_bytes(),
        );
        pages
    };
    assert_eq!(text(&call(1)), "Words.\n");
    assert_eq!(refusal(&call(2).bytes()), Unreadable::GaveUp);
}

#[test]
fn ten_thousand_pages_are_too_many() {
    let kids: String = (0..10_000).map(|number| format!("{} 0 R ", number + 4)).collect();
    let mut pages = Pages::new(&kids, 10_000);
    for _ in 0..10_000 {
        pages.add("<< /Type /Page /Parent 2 0 R >>");
    }
    assert_eq!(refusal(&pages.bytes()), Unreadable::TooMany { what: "pages", limit: 500 });
}

#[test]
fn a_broken_table_of_contents_is_repaired_and_a_file_cut_off_is_damaged() {
    let whole = Pages::one(&lines(&["Words of a document that is whole."])).bytes();
    let mut broken = whole.clone();
    let start = broken.windows(4).position(|word| word == b"xref").expect("there is a table");
    broken[start..start + 4].copy_from_slice(b"xxxx");
    assert!(extract(&broken).is_ok_and(|extracted| extracted.text == "Words of a document that is whole.\n"));
    for end in [10, whole.len() / 2, whole.len() - 30] {
        assert_eq!(refusal(&whole[..end]), Unreadable::Damaged { form: Form::Pdf }, "{end}");
    }
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut packing = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    packing.write_all(data).and_then(|()| packing.finish()).expect("memory takes it")
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let large = packed(&vec![b' '; 80 * 1024 * 1024]);
    let twice = packed(&packed(&vec![b' '; 80 * 1024 * 1024]));
    for (filter, data) in [("/FlateDecode", large), ("[/FlateDecode /FlateDecode]", twice)] {
        let mut pages = Pages::new("4 0 R", 1);
        pages.add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>");
        pages.stream(&format!("/Filter {filter}"), &data);
        assert!(matches!(refusal(&pages.bytes()), Unreadable::Swollen { form: Form::Pdf, .. }), "{filter}");
    }
}

#[test]
fn fonts_and_tables_that_are_wrong_do_no_harm() {
    let mut pages = Pages::one(&lines(&["Words."]));
    pages.replace(
        3,
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>",
    );
    pages.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /FontDescriptor 7 0 R /W [0 [1e30 -5] 4] >>");
    pages.add("<< /Type /FontDescriptor /FontName /A /FontFile2 9 0 R >>");
    pages.stream("", b"begincmap 1 beginbfrange <0000> <ffffffff> <d800> endbfrange /A usecmap");
    pages.stream("", &[0xff; 300]);
    // Without its font the words may come back or not: what matters is that an answer comes.
    assert!(extract(&pages.bytes()).is_ok_and(|extracted| extracted.text == "Words.\n"));
}

#[test]
fn letters_of_which_nobody_knows_what_they_are_are_no_text() {
    let mut pages = Pages::one("BT /F 11 Tf 72 700 Td <0001000200030004> Tj ET");
    pages.replace(
        3,
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << >> \
                      /Encoding << /Differences [] >> /FirstChar 0 /LastChar 4 /Widths [1 1 1 1 1] >>",
    );
    assert_eq!(refusal(&pages.bytes()), Unreadable::NoTextLayer { pages: 1 });
}
