//! PDF documents read as text, the ordinary and the hostile ones. The people and places in them are invented.

use std::io::Write;

use documents::read::{Extracted, Form, extract};
use documents::{Code, Unreadable};

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

/// The remarks on the form, with the words that each is about.
fn remarks(pages: &Pages) -> Vec<(Code, String)> {
    match extract(&pages.bytes()) {
        Ok(Extracted { text, remarks, .. }) => {
            remarks.into_iter().map(|(code, span)| (code, text[span.start..span.end].to_owned())).collect()
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
fn links_lead_where_they_may_and_words_with_brackets_stay_whole() {
    let link = |address: &str, words: &str| {
        let mut pages = Pages::one(&lines(&[words]));
        pages.replace(
            4,
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> /Annots [6 0 R] >>",
        );
        pages.add(&format!(
            "<< /Type /Annot /Subtype /Link /Rect [70 770 535 795] /A << /S /URI /URI ({address}) >> >>"
        ));
        text(&pages)
    };
    assert_eq!(link("https://x.example/a b", "the law"), "[the law](https://x.example/a%20b)\n");
    assert_eq!(link("javascript:x\\(\\)", "the law"), "the law\n");
    assert_eq!(link("https://x.example/a", "the [law"), "the [law https://x.example/a\n");
    assert_eq!(link("https://x.example/a\\)b", "the law"), "[the law](https://x.example/a%29b)\n");
}

/// A page whose letters from A on are those of Hebrew from alef on, each 6.6 points wide.
fn hebrew(content: &str) -> Pages {
    let mut pages = Pages::one(content);
    pages
        .replace(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>");
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> \
               endcodespacerange 2 beginbfrange <20> <40> <0020> <41> <5A> <05D0> endbfrange endcmap end end";
    pages.stream("", map.as_bytes());
    pages
}

/// A line that ends at a place, written as it is seen from left to right.
fn ending_at(x: f64, y: usize, words: &str) -> String {
    let line: String = words.chars().rev().collect();
    format!("BT /F 11 Tf 1 0 0 1 {} {y} Tm ({line}) Tj ET\n", x - 6.6 * words.len() as f64)
}

/// The same in letters.
fn letters(words: &str) -> String {
    let turned = |letter: char| char::from_u32((u32::from(letter) + 0x5d0).checked_sub(u32::from('A'))?);
    words.chars().map(|letter| turned(letter).filter(|_| letter.is_ascii_uppercase()).unwrap_or(letter)).collect()
}

#[test]
fn what_runs_from_right_to_left_is_judged_as_it_is_read() {
    let long = "ABCD EFGH IJKL MNOP QRST UVW ABCD EFGH IJKL MNOP QRST UVW ABCD EFGH I";
    let content =
        [(700, long), (686, "JKLM NOP QRS."), (658, "- ABC DEF"), (644, "- GHI JKL"), (616, "ABC:"), (602, "DEF")];
    let content: String = content.iter().map(|(y, words)| ending_at(532.0, *y, words)).collect();
    let expected = format!(
        "{} {}\n\n- {}\n- {}\n\n{}\n{}\n",
        letters(long),
        letters("JKLM NOP QRS."),
        letters("ABC DEF"),
        letters("GHI JKL"),
        letters("ABC:"),
        letters("DEF")
    );
    assert_eq!(text(&hebrew(&content)), expected);
}

#[test]
fn columns_from_right_to_left_begin_at_the_right() {
    let mut content = ending_at(532.0, 740, "ABCD EFGH IJKL MNOP QRST UVW ABCD EFGH IJKL MNOP QRST UVW ABCD EFGH I");
    for (number, (right, left)) in
        [("ABCD EFGH", "LMNO PQRS"), ("ABCD IJK", "LMNO TUV"), ("EFGH IJK", "PQRS TUV")].into_iter().enumerate()
    {
        content += &ending_at(532.0, 700 - 14 * number, right);
        content += &ending_at(260.0, 700 - 14 * number, left);
    }
    let lines = ["ABCD EFGH", "ABCD IJK", "EFGH IJK", "", "LMNO PQRS", "LMNO TUV", "PQRS TUV", ""];
    let text = text(&hebrew(&content));
    assert!(text.ends_with(&lines.map(letters).join("\n")), "{text}");
}

#[test]
fn words_up_the_side_of_a_page_change_nothing_about_its_lines() {
    let page = lines(&[
        "The boats were burnt at their moorings, and the families who had fished from them for three",
        "generations left the coast in the same week with what they could carry.",
    ]);
    let aside = "BT /F 11 Tf 0 1 -1 0 560 100 Tm (Registered in the city of Puerto Sereno) Tj ET\n";
    let whole = text(&Pages::one(&(page + aside)));
    assert!(whole.contains("for three generations left"), "{whole}");
}

#[test]
fn the_number_of_the_last_page_is_that_of_all_pages() {
    let mut pages = Pages::new("4 0 R 6 0 R", 2);
    for (number, words) in [(1, "The boats were burnt."), (2, "The families left.")] {
        pages.add(&format!(
            "<< /Type /Page /Parent 2 0 R /Contents {} 0 R /Resources << /Font << /F 3 0 R >> >> >>",
            3 + 2 * number
        ));
        let foot = at(72, 30, &format!("Urgent action, page {number} of 2"));
        pages.stream("", (lines(&[words]) + &foot).as_bytes());
    }
    assert_eq!(text(&pages), "The boats were burnt.\n\x0cThe families left.\n");
}

#[test]
fn hidden_words_count_only_where_there_are_no_others() {
    let hidden = |line: &str| format!("3 Tr {} 0 Tr\n", at(72, 600, line));
    let both = Pages::one(&(lines(&["What is seen stands here."]) + &hidden("What is hidden.")));
    assert_eq!(text(&both), "What is seen stands here.\n");
    assert_eq!(remarks(&both), [(Code::HiddenText, "What is seen stands here.".to_owned())]);
    let scan = Pages::one(&hidden("The words of a scan."));
    assert_eq!(text(&scan), "The words of a scan.\n");
    assert_eq!(remarks(&scan), []);
    let stamped = Pages::one(&(hidden("The words of a scan that was stamped.") + &at(500, 800, "Nr. 12")));
    assert_eq!(text(&stamped), "Nr. 12\n\nThe words of a scan that was stamped.\n");
    assert_eq!(remarks(&stamped), []);
    let white = Pages::one(&format!("1 g {} 0 g {}", at(72, 700, "White on white."), at(72, 600, "Black.")));
    assert_eq!(text(&white), "Black.\n");
    assert_eq!(remarks(&white), [(Code::HiddenText, "Black.".to_owned())]);
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

#[test]
fn the_head_of_a_page_is_read_row_by_row() {
    let mut page = lines(&["PUBLIC", "", "UA 71/31 Fear of torture", "", "REPUBLIC OF", "VERANIA"]);
    for (y, words) in
        [(780, "Index: AMR 46/1/2031"), (752, "3 March 2031"), (724, "Lucia Maren, teacher"), (710, "Ana Olmedo")]
    {
        page += &at(360, y, words);
    }
    let expected = "PUBLIC\tIndex: AMR 46/1/2031\n\nUA 71/31 Fear of torture\t3 March 2031\n\nREPUBLIC OF\tLucia Maren, teacher\n\
                    VERANIA\tAna Olmedo\n";
    assert_eq!(text(&Pages::one(&page)), expected);
}

#[test]
fn what_stands_beside_one_line_of_a_target_is_read_with_it() {
    let mut page = lines(&[
        "1. Minister",
        "1 Open Street",
        "Lumen",
        "Fax: +00 1 555",
        "",
        "2. Governor",
        "2 Open Street",
        "Lumen",
    ]);
    page += &at(360, 780, "Dear Minister");
    page += &at(360, 710, "Dear Governor");
    let expected = "1. Minister\tDear Minister\n1 Open Street\nLumen\nFax: +00 1 555\n\n2. Governor\tDear Governor\n2 Open Street\nLumen\n";
    assert_eq!(text(&Pages::one(&page)), expected);
}

#[test]
fn three_columns_end_where_a_line_runs_through_them() {
    let columns = [
        (72, ["Minister of Order", "Orlando Medrano", "Villa Ocote", "Salutation: Dear", "Minister"]),
        (240, ["Prosecutor General", "Delmy Castelo", "Agua Mansa", "Email: a@b.example", ""]),
        (410, ["And copies to:", "Casa Abierta", "", "", ""]),
    ];
    let mut page = String::new();
    for (x, words) in columns {
        for (y, words) in (0..5).map(|row| 760 - 14 * row).zip(words).filter(|(_, words)| !words.is_empty()) {
            page += &at(x, y, words);
        }
    }
    page += &at(72, 690, "Also send copies to diplomatic representatives of the country.");
    let text = text(&Pages::one(&page));
    let expected = "Minister of Order\nOrlando Medrano\nVilla Ocote\nSalutation: Dear Minister\n\nProsecutor General\nDelmy Castelo\n\
                    Agua Mansa\nEmail: a@b.example\n\nAnd copies to:\nCasa Abierta\n\nAlso send copies";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn a_heading_below_two_columns_heads_what_comes_below_both() {
    let left = [
        "The teachers of the valley were taken to a",
        "fort in the hills, and their families have",
        "asked for them every day.",
    ];
    let right = [
        "They must be brought before a judge, and",
        "their lawyers must be allowed to see the",
        "papers of the case at once.",
    ];
    let mut page = String::new();
    for (row, (left, right)) in left.into_iter().zip(right).enumerate() {
        page += &at(72, 760 - 14 * row, left);
        page += &at(330, 760 - 14 * row, right);
    }
    page += &at(72, 718, "APPEALS TO:");
    page += &at(72, 704, "Minister of the Interior of the whole Republic of Verania");
    let text = text(&Pages::one(&page));
    let (asked, judge, to) = (text.find("asked for them"), text.find("brought before"), text.find("APPEALS TO:"));
    assert!(asked < judge && judge < to && to.is_some(), "{text}");
}

#[test]
fn the_number_of_a_telephone_is_read_as_it_is_seen() {
    // Seen from left to right: the digits, then the words before them, which run from right to left.
    let seen = ending_at(532.0, 740, "ABC: 7710 555 2 99+");
    assert_eq!(text(&hebrew(&seen)), format!("{}: +99 2 555 0177\n", letters("ABC")));
}
