//! What documents hold, and how it is read.

use super::*;
use crate::read::Form;

const SPACED: &str = "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties \
    fo:margin-bottom=\"0.2cm\"/></style:style><style:style style:name=\"A\" style:family=\"paragraph\" \
    style:parent-style-name=\"P\"><style:paragraph-properties fo:margin-bottom=\"0in\"/></style:style>";

#[test]
fn space_between_paragraphs_tells_lines_from_paragraphs() {
    let blocks = "<text:p text:style-name=\"P\">Appeals to:</text:p><text:p text:style-name=\"A\">Minister</text:p>\
                  <text:p text:style-name=\"A\">1 Open Street<text:line-break/>Lumen</text:p><text:p/>\
                  <text:h text:style-name=\"P\">COPIES</text:h>";
    let extracted = extracted(&[("content.xml", &content(SPACED, blocks))]);
    assert!(extracted.form == Form::Odt);
    assert_eq!(extracted.text, "Appeals to:\n\nMinister\n1 Open Street\nLumen\n\nCOPIES\n");
}

#[test]
fn white_space_is_that_of_the_form() {
    let blocks =
        "<text:p>  one\n   two <text:span> three</text:span><text:s text:c=\"2\"/>four<text:tab/>five</text:p>";
    assert_eq!(text(blocks), "one two three  four\tfive\n");
}

#[test]
fn links_lead_where_they_lead() {
    let blocks = "<text:p>See <text:a xlink:href=\"https://x.example/law\">the law</text:a>, write to \
                  <text:a xlink:href=\"mailto:m@x.example\">m@x.example</text:a>, <text:a xlink:href=\"#top\">up</text:a>.</text:p>";
    assert_eq!(text(blocks), "See [the law](https://x.example/law), write to m@x.example, up.\n");
}

#[test]
fn what_was_struck_out_is_gone_and_what_was_added_stays() {
    let blocks = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info>\
                  <dc:creator>Somebody</dc:creator></office:change-info><text:p>5 May</text:p></text:deletion></text:changed-region>\
                  <text:changed-region text:id=\"c2\"><text:insertion/></text:changed-region></text:tracked-changes>\
                  <text:p>Until <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>6 May\
                  <text:change-end text:change-id=\"c2\"/></text:p>";
    assert_eq!(text(blocks), "Until 6 May\n");
    assert_eq!(remarks(blocks), [(Code::TrackedChanges, "Until 6 May".to_owned())]);
    let looks = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:format-change/></text:changed-region>\
                 </text:tracked-changes><text:p><text:change-start text:change-id=\"c1\"/>one</text:p>";
    assert!(remarks(looks).is_empty());
}

#[test]
fn hidden_words_are_left_out_and_told() {
    let hidden = "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
    let blocks = "<text:p>Her brother, <text:span text:style-name=\"H\">who told us, </text:span>lives there.</text:p>\
                  <text:section text:display=\"none\"><text:p>secret</text:p></text:section>";
    let extracted = extracted(&[("content.xml", &content(hidden, blocks))]);
    assert_eq!(extracted.text, "Her brother, lives there.\n");
    let codes: Vec<Code> = extracted.remarks.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, [Code::HiddenText, Code::HiddenText]);
}

#[test]
fn items_have_the_signs_of_their_list() {
    let styles = "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" \
                  style:num-suffix=\")\" text:start-value=\"3\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" \
                  style:num-suffix=\".\" text:display-levels=\"2\"/></text:list-style><text:list-style style:name=\"B\">\
                  <text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"-\"/></text:list-style>";
    let item = |words: &str| format!("<text:list-item><text:p>{words}</text:p></text:list-item>");
    let inner = format!(
        "<text:list-item><text:p>two</text:p><text:list>{}{}</text:list></text:list-item>",
        item("a"),
        item("b")
    );
    let blocks = format!(
        "<text:list text:style-name=\"N\">{}{inner}</text:list><text:list text:style-name=\"N\" text:continue-numbering=\"true\">\
         {}</text:list><text:list text:style-name=\"B\">{}{}</text:list>",
        item("one"),
        item("three"),
        item("urging;"),
        item("")
    );
    let extracted = extracted(&[("content.xml", &content(styles, &blocks))]);
    assert_eq!(extracted.text, "3) one\n4) two\n4.a. a\n4.b. b\n5) three\n\u{2022} urging;\n");
}

#[test]
fn tables_are_read_like_labels_with_values() {
    let cell = |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
    let row = |one: &str, two: &str| format!("<table:table-row>{}{}</table:table-row>", cell(one), cell(two));
    let blocks = format!(
        "<table:table><table:table-header-rows>{}</table:table-header-rows>{}</table:table>",
        row("Email", "a@x.example"),
        row("NEPAL", "Ana Villa")
    );
    assert_eq!(text(&blocks), "Email: a@x.example\n\nNEPAL\tAna Villa\n");
}

#[test]
fn a_box_beside_its_paragraph_is_read_after_it() {
    let frame = |x: &str, words: &str| {
        format!("<draw:frame svg:x=\"{x}\"><draw:text-box><text:p>{words}</text:p></draw:text-box></draw:frame>")
    };
    let beside = format!("<text:p>{}First<text:line-break/>Lumen</text:p>", frame("9cm", "Second"));
    assert_eq!(text(&beside), "First\nLumen\n\nSecond\n");
    let above = format!("<text:p>{}First</text:p>", frame("0cm", "Box"));
    assert_eq!(text(&above), "Box\n\nFirst\n");
    let shape = "<text:p><draw:custom-shape><text:p>Shape</text:p></draw:custom-shape>words</text:p>";
    assert_eq!(text(shape), "Shape\n\nwords\n");
    let picture = "<text:p><draw:frame><draw:image xlink:href=\"Pictures/1.png\"/><svg:title>logo</svg:title></draw:frame>words</text:p>";
    assert_eq!(text(picture), "words\n");
    let object = "<text:p>words<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>";
    assert_eq!(remarks(object), [(Code::PartNotRead, "words".to_owned())]);
}

#[test]
fn notes_come_at_the_end_and_annotations_nowhere() {
    let blocks = "<text:p>At least 40 people<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>\
                  <text:note-body><text:p>Rivers Council</text:p></text:note-body></text:note> were held.<office:annotation>\
                  <dc:creator>Somebody</dc:creator><text:p>check this</text:p></office:annotation></text:p><text:p>End</text:p>";
    assert_eq!(text(blocks), "At least 40 people were held.\nEnd\n\n1. Rivers Council\n");
    assert_eq!(remarks(blocks), [(Code::NotesMoved, "Rivers Council".to_owned())]);
}

#[test]
fn fields_about_pages_and_writers_say_nothing() {
    let blocks = "<text:p>Page <text:page-number>2</text:page-number>, by <text:author-name>Somebody</text:author-name>\
                  <text:sender-lastname>Else</text:sender-lastname><text:date>1 May 2031</text:date></text:p>\
                  <text:p>Dear <text:placeholder text:placeholder-type=\"text\">&lt;name&gt;</text:placeholder></text:p>";
    assert_eq!(text(blocks), "Page , by 1 May 2031\nDear <name>\n");
    assert_eq!(remarks(blocks), [(Code::TemplateLeftover, "<name>".to_owned())]);
}

#[test]
fn pages_end_where_they_end() {
    let styles = "<style:style style:name=\"N\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/>\
                  </style:style>";
    let blocks = "<text:p>one <text:soft-page-break/>two</text:p><text:p>three</text:p><text:p text:style-name=\"N\">four</text:p>";
    let extracted = extracted(&[("content.xml", &content(styles, blocks))]);
    assert_eq!(extracted.text, "one two\n\x0cthree\n\x0cfour\n");
}

#[test]
fn the_header_of_the_first_page_stands_above_where_it_says_more() {
    let header = |words: &str| {
        let page = format!(
            "<style:master-page style:name=\"Standard\"><style:header><text:p>{words}</text:p></style:header>\
             <style:footer><text:p>Page 1 of 2</text:p></style:footer></style:master-page>"
        );
        let body = content("", "<text:p>URGENT ACTION, UA 71/31</text:p><text:p>words</text:p>");
        extracted(&[("content.xml", &body), ("styles.xml", &styled("", &page))]).text
    };
    assert_eq!(header("Index: AMR 46/1/2031"), "Index: AMR 46/1/2031\n\nURGENT ACTION, UA 71/31\nwords\n");
    assert_eq!(header("UA 71/31 - "), "URGENT ACTION, UA 71/31\nwords\n");
    assert_eq!(header("Open Cells"), "URGENT ACTION, UA 71/31\nwords\n");
}

#[test]
fn the_footer_of_the_first_page_stands_above_where_only_it_has_the_index() {
    let page = "<style:master-page style:name=\"Standard\"><style:footer><text:p>Open Cells</text:p>\
                <text:p>UA: 71/31 Index: AMR 46/1/2031</text:p></style:footer></style:master-page>";
    let with = |words: &str| {
        let body = content("", &format!("<text:p>{words}</text:p>"));
        extracted(&[("content.xml", &body), ("styles.xml", &styled("", page))]).text
    };
    assert_eq!(with("words"), "UA: 71/31 Index: AMR 46/1/2031\n\nwords\n");
    assert_eq!(with("words AMR 46/1/2031"), "words AMR 46/1/2031\n");
}

#[test]
fn a_document_in_one_file_is_read_too() {
    let flat = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document {NAMES} office:mimetype=\"application/vnd.oasis.opendocument.text\">\
         <office:body><office:text><text:p>words</text:p></office:text></office:body></office:document>"
    );
    let Ok(extracted) = extract(flat.as_bytes()) else { panic!("it is read") };
    assert!(extracted.form == Form::Odt);
    assert_eq!(extracted.text, "words\n");
}
