//! What Word writes, read.

use super::*;
use crate::read::packed::made::root;

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn changed(words: &str) -> String {
    format!("<w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r>")
}

#[test]
fn what_was_struck_out_is_gone_and_what_was_added_is_there() {
    let body = format!(
        "<w:p>{}<w:del w:id=\"1\">{}</w:del><w:ins w:id=\"2\">{}</w:ins></w:p><w:p><w:moveFrom>{}</w:moveFrom><w:moveTo>{}\
         </w:moveTo></w:p>",
        run("We call on "),
        changed("the king"),
        run("the minister."),
        run("Moved."),
        run("Moved.")
    );
    assert_eq!(text(&body), "We call on the minister.\nMoved.\n");
    assert_eq!(remarks(&Archive::with_body(&body)), [(Code::TrackedChanges, "We call on the minister.".to_owned())]);
}

#[test]
fn a_paragraph_whose_end_was_struck_out_goes_on_with_the_next() {
    let body = format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>{}", run("One "), paragraph("sentence."));
    assert_eq!(text(&body), "One sentence.\n");
}

#[test]
fn a_struck_out_row_is_gone() {
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", paragraph(words));
    let table =
        format!("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{}</w:tr><w:tr>{}</w:tr></w:tbl>", cell("Old"), cell("New"));
    assert_eq!(text(&table), "New\n");
}

#[test]
fn hidden_words_are_left_out_and_told() {
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>who told us</w:t></w:r>";
    let shown = "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t> lives here.</w:t></w:r>";
    let body = format!("<w:p>{}{hidden}{shown}</w:p>", run("Her brother"));
    assert_eq!(text(&body), "Her brother lives here.\n");
    assert_eq!(remarks(&Archive::with_body(&body)), [(Code::HiddenText, "Her brother lives here.".to_owned())]);
}

#[test]
fn a_style_can_hide() {
    let styles = format!(
        "{}<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style><w:style \
         w:type=\"paragraph\" w:styleId=\"Deep\"><w:basedOn w:val=\"Note\"/></w:style></w:styles>",
        root("styles")
    );
    let body = format!("<w:p><w:pPr><w:pStyle w:val=\"Deep\"/></w:pPr>{}</w:p>{}", run("Secret"), paragraph("Open"));
    let archive = Archive::with_body(&body).related(&[("rId9", "styles", "styles.xml")]).and("word/styles.xml", styles);
    assert_eq!(extracted(&archive).text, "Open\n");
}

#[test]
fn a_text_box_is_read_once() {
    let content =
        format!("<w:txbxContent>{}{}</w:txbxContent>", paragraph("Minister of Justice"), paragraph("Calle 5"));
    let body = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{content}</wps:txbx></w:drawing>\
         </mc:Choice><mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
         {}</w:p>",
        run("Beside the box.")
    );
    assert_eq!(text(&body), "Minister of Justice\nCalle 5\n\nBeside the box.\n");
    let old = format!("<w:p><w:r><w:pict><v:textbox>{content}</v:textbox></w:pict></w:r></w:p>");
    assert_eq!(text(&old), "Minister of Justice\nCalle 5\n");
}

#[test]
fn a_control_that_still_shows_what_to_fill_in_is_a_leftover() {
    let control = |properties: &str, words: &str| {
        format!("<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{words}</w:sdtContent></w:sdt>")
    };
    let body = format!(
        "<w:p>{}{}</w:p>{}",
        run("Dear "),
        control("<w:showingPlcHdr/>", &run("Click to enter text")),
        control("", &paragraph("Filled in."))
    );
    assert_eq!(text(&body), "Dear Click to enter text\nFilled in.\n");
    assert_eq!(remarks(&Archive::with_body(&body)), [(Code::TemplateLeftover, "Click to enter text".to_owned())]);
    let reading = crate::read(&Archive::with_body(&body).bytes(), casework::Day::ZERO)
        .unwrap_or_else(|wrong| panic!("it is read: {wrong}"));
    assert_eq!(quotes(&reading.findings, Code::TemplateLeftover), ["Click to enter text"]);
}

#[test]
fn links_lead_where_they_lead() {
    let field = |instruction: &str, words: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar \
             w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            run(words)
        )
    };
    let body = format!(
        "<w:p><w:hyperlink r:id=\"rId5\">{}</w:hyperlink>{}<w:hyperlink w:anchor=\"top\">{}</w:hyperlink></w:p><w:p>{}</w:p>\
         <w:p>{}{}</w:p><w:p><w:fldSimple w:instr=\"HYPERLINK https://y.example\">{}</w:fldSimple></w:p>",
        run("A law"),
        run(" and "),
        run("above"),
        field(" HYPERLINK &quot;mailto:a@x.example&quot; ", "a@x.example"),
        run("page "),
        field("PAGE", "7"),
        run("there")
    );
    let archive = Archive::with_body(&body).related(&[("rId5", "hyperlink", "https://x.example/law")]);
    assert_eq!(
        extracted(&archive).text,
        "[A law](https://x.example/law) and above\na@x.example\npage\n[there](https://y.example)\n"
    );
}

#[test]
fn a_table_reads_as_labels_and_values_also_within_a_table() {
    let cell = |content: &str| format!("<w:tc>{content}</w:tc>");
    let inner =
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl><w:p/>", cell(&paragraph("Email")), cell(&paragraph("a@x.example")));
    let lines = format!("{}{}", paragraph("Plaza 1,"), paragraph("Puerto Claro"));
    let table = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr><w:tr>{}</w:tr></w:tbl>",
        cell(&paragraph("Index number")),
        cell(&paragraph("AMR 99/1234/2031")),
        cell(&paragraph("Address")),
        cell(&lines),
        cell(&inner)
    );
    assert_eq!(
        text(&table),
        "Index number: AMR 99/1234/2031\n\nAddress:\nPlaza 1,\nPuerto Claro\n\nEmail: a@x.example\n"
    );
}

#[test]
fn space_between_paragraphs_parts_them_and_none_keeps_lines_together() {
    let spaced = |words: &str| format!("<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr>{}</w:p>", run(words));
    let body = [spaced("One."), spaced("Two,"), paragraph("three"), paragraph(""), paragraph("four")].concat();
    assert_eq!(text(&body), "One.\n\nTwo,\n\nthree\n\nfour\n");
}

#[test]
fn items_of_lists_have_their_signs() {
    let level = |place: u8, format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"{place}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"
        )
    };
    let numbering = format!(
        "{}<w:abstractNum w:abstractNumId=\"0\">{}</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">{}{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>\
         </w:numbering>",
        root("numbering"),
        level(0, "bullet", "\u{f0b7}"),
        level(0, "decimal", "%1)"),
        level(1, "lowerRoman", "%1.%2")
    );
    let item = |list: u8, level: u8, words: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{}</w:p>",
            run(words)
        )
    };
    let body = [item(1, 0, "a"), item(2, 0, "b"), item(2, 1, "c"), item(2, 1, "d"), item(2, 0, "e")].concat();
    let archive = Archive::with_body(&body)
        .related(&[("rId1", "numbering", "numbering.xml")])
        .and("word/numbering.xml", numbering);
    assert_eq!(extracted(&archive).text, "\u{2022} a\n1) b\n1.i c\n1.ii d\n2) e\n");
}

#[test]
fn the_first_header_stands_above_unless_it_says_nothing_new() {
    let body = format!(
        "{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId8\"/>\
         </w:sectPr>",
        paragraph("URGENT ACTION")
    );
    let with_header = |header: &str| {
        Archive::with_body(&body)
            .related(&[("rId7", "header", "header1.xml"), ("rId8", "footer", "footer1.xml")])
            .and("word/header1.xml", format!("{}{header}</w:hdr>", root("hdr")))
            .and("word/footer1.xml", format!("{}{}</w:ftr>", root("ftr"), paragraph("Page 1 of 2")))
    };
    let header = [paragraph("UA: 60/31 Index: AMR 99/1234/2031"), paragraph("Urgent action"), paragraph("1")].concat();
    assert_eq!(extracted(&with_header(&header)).text, "UA: 60/31 Index: AMR 99/1234/2031\n\nURGENT ACTION\n");
    assert_eq!(extracted(&with_header(&paragraph("Rivers Office"))).text, "URGENT ACTION\n");
}

#[test]
fn the_first_footer_stands_above_where_only_it_has_the_index() {
    let with = |words: &str| {
        let section = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId8\"/></w:sectPr>";
        let footer = [paragraph("Rivers Office"), paragraph("UA: 60/31 Index: AMR 99/1234/2031")].concat();
        let archive = Archive::with_body(&format!("{}{section}", paragraph(words)))
            .related(&[("rId8", "footer", "footer1.xml")])
            .and("word/footer1.xml", format!("{}{footer}</w:ftr>", root("ftr")));
        extracted(&archive).text
    };
    assert_eq!(with("URGENT ACTION"), "UA: 60/31 Index: AMR 99/1234/2031\n\nURGENT ACTION\n");
    assert_eq!(with("Index: AMR 99/1234/2031"), "Index: AMR 99/1234/2031\n");
}

#[test]
fn notes_come_at_the_end_and_comments_nowhere() {
    let body = format!(
        "<w:p>{}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{}<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        run("Held"),
        run(" since May.")
    );
    let notes = format!(
        "{}<w:footnote w:id=\"0\">{}</w:footnote><w:footnote w:id=\"2\"><w:p>{}<w:hyperlink r:id=\"rId1\">{}</w:hyperlink></w:p>\
         </w:footnote></w:footnotes>",
        root("footnotes"),
        paragraph("separator"),
        run("Report of "),
        run("2 May.")
    );
    let archive = Archive::with_body(&body)
        .related(&[("rId1", "footnotes", "footnotes.xml"), ("rId2", "comments", "comments.xml")])
        .and("word/footnotes.xml", notes)
        .and_relations("word/_rels/footnotes.xml.rels", &[("rId1", "hyperlink", "https://x.example/report")])
        .and("word/comments.xml", format!("{}{}</w:comments>", root("comments"), paragraph("Is this so?")));
    // Its links go by the relations of its own part: the same name leads elsewhere in the text.
    let note = "Report of [2 May.](https://x.example/report)";
    assert_eq!(extracted(&archive).text, format!("Held since May.\n\n1. {note}\n"));
    assert_eq!(remarks(&archive), [(Code::NotesMoved, note.to_owned())]);
}

#[test]
fn breaks_tabs_and_hyphens() {
    let body = "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>\
                <w:t>e</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/>\
                <w:t>f </w:t><w:lastRenderedPageBreak/><w:t>g</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r></w:p>\
                <w:p><w:r><w:t>h &amp; &#105;</w:t></w:r></w:p>";
    assert_eq!(text(body), "a\nb\tc-de\n\n\x0cf g\u{2022}\n\x0ch & i\n");
}

#[test]
fn strict_documents_are_read_alike() {
    let strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>Strict</w:t></w:r>\
                  </w:p></w:body></w:document>";
    assert_eq!(extracted(&Archive::with_document(strict)).text, "Strict\n");
    let wide: Vec<u8> = format!("\u{feff}{strict}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut archive = Archive::with_document("");
    assert!(matches!(refused(&archive.bytes()), Unreadable::Damaged { .. }));
    archive.0[1].1 = wide;
    assert_eq!(extracted(&archive).text, "Strict\n");
}

#[test]
fn what_lies_elsewhere_is_told_and_not_followed() {
    let body = format!("{}<w:altChunk r:id=\"rId3\"/>", paragraph("See the table."));
    let archive = Archive::with_body(&body).related(&[
        ("rId3", "aFChunk", "https://x.example/chunk.html"),
        ("rId4", "attachedTemplate", "https://x.example/macro.dotm"),
    ]);
    assert_eq!(extracted(&archive).text, "See the table.\n");
    assert_eq!(remarks(&archive), [(Code::PartNotRead, "See the table.".to_owned())]);
}

#[test]
fn a_section_tells_how_it_begins_itself() {
    let section = |kind: &str| format!("<w:sectPr><w:type w:val=\"{kind}\"/></w:sectPr>");
    let ends = |words: &str, kind: &str| format!("<w:p><w:pPr>{}</w:pPr>{}</w:p>", section(kind), run(words));
    // The first begins on a page of its own, as each document does; the second goes on below it; the third does not.
    let body = format!(
        "{}{}{}{}",
        ends("one", "nextPage"),
        ends("two", "continuous"),
        paragraph("three"),
        section("nextPage")
    );
    assert_eq!(text(&body), "one\ntwo\n\x0cthree\n");
}

#[test]
fn a_paragraph_that_ends_in_blanks_harms_no_link_after_it() {
    let link = format!("<w:p><w:hyperlink r:id=\"rId7\">{}</w:hyperlink></w:p>", run("\u{c9}tat"));
    let archive = Archive::with_body(&format!("{}{link}", paragraph("See \u{a0} "))).related(&[(
        "rId7",
        "hyperlink",
        "https://x.example/a",
    )]);
    assert_eq!(extracted(&archive).text, "See\n[\u{c9}tat](https://x.example/a)\n");
}

#[test]
fn a_header_keeps_dates_and_numbers_of_actions() {
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/></w:sectPr>";
    let header = format!("{}{}{}{}</w:hdr>", root("hdr"), paragraph("60/31"), paragraph("03/11/2031"), paragraph("2"));
    let archive = Archive::with_body(&format!("{}{section}", paragraph("Open the gate.")))
        .related(&[("rId5", "header", "header1.xml")])
        .and("word/header1.xml", header);
    assert_eq!(extracted(&archive).text, "60/31\n03/11/2031\n\nOpen the gate.\n");
}
