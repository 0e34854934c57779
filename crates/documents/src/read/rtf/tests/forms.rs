//! What rich texts hold, and how it is read.

use super::*;
use crate::read::Form;

#[test]
fn letters_are_those_of_their_font_and_of_unicode() {
    assert!(extracted("a").form == Form::Rtf);
    assert_eq!(text("Garc\\'eda \\u8217?s {\\f1 \\'b3\\'f3d\\'9f} \\'b3"), "García ’s łódź ³\n");
    assert_eq!(text("{\\uc0\\u304}{\\uc2\\u351 ab}c{\\uc1\\u287\\'67}d"), "İşcğd\n");
    assert_eq!(text("\\u-3913?\\u55357?\\u56397?x"), "\u{2022}\u{1f44d}x\n");
    assert_eq!(text("\\ltrch\\f0 a {\\rtlch\\af3 \\'c8\\'c7} b"), "a با b\n");
    assert_eq!(
        text("\\lquote a\\rquote\\emdash\\ldblquote b\\rdblquote\\~c\\_d\\-e\\{\\}\\\\"),
        "‘a’—“b”\u{a0}c-de{}\\\n"
    );
}

#[test]
fn old_programs_say_their_encoding() {
    let of = |word: &str, letters: &[u8]| {
        let bytes = [format!("{{\\rtf1\\{word} ").as_bytes(), letters, b"}"].concat();
        extract(&bytes).map(|extracted| extracted.text).ok()
    };
    assert_eq!(of("mac", b"M\\'8endez"), Some("Méndez\n".into()));
    assert_eq!(of("pca", b"M\\'82ndez"), Some("Méndez\n".into()));
    assert_eq!(of("ansi\\ansicpg1254", b"\\'fe \xf0"), Some("ş ğ\n".into()));
}

#[test]
fn paragraphs_lines_and_space() {
    let body =
        "\\pard\\sa0 Minister\\par 1 Open Street\\line Lumen\\par\\par\\pard\\sb240 COPIES\\par\\pard words\\page new";
    assert_eq!(text(body), "Minister\n1 Open Street\nLumen\n\nCOPIES\nwords\n\x0cnew\n");
    assert_eq!(text("one\\\ntwo"), "one\ntwo\n");
    assert_eq!(text("ap{\\i peals be sent. Pleas}e\r\n destroy"), "appeals be sent. Please destroy\n");
}

#[test]
fn items_keep_their_signs() {
    let body = "{\\listtext\\f2 \\'b7\\tab}urging;\\par{\\pntext\\f0 2.\\tab}asking;\\par{\\pntext -\\tab}calling\\par\\bullet\\tab more";
    assert_eq!(text(body), "\u{2022} urging;\n2. asking;\n- calling\n\u{2022}\tmore\n");
}

#[test]
fn tables_are_read_like_labels_with_values() {
    let body = "before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Email\\cell a@x.example\\cell\\row\\trowd\\intbl NEPAL\\cell Ana \
                Villa\\cell\\row\\pard after\\par";
    assert_eq!(text(body), "before\n\nEmail: a@x.example\n\nNEPAL\tAna Villa\n\nafter\n");
}

#[test]
fn links_lead_where_they_lead() {
    let body = "See {\\field{\\*\\fldinst{ HYPERLINK \"https://x.example/law\" }}{\\fldrslt{\\ul the law}}}, page \
                {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}, {\\field{\\*\\fldinst DATE}{\\fldrslt 1 May}}.";
    assert_eq!(text(body), "See [the law](https://x.example/law), page , 1 May.\n");
}

#[test]
fn hidden_and_struck_out_words_are_told() {
    assert_eq!(text("Her brother, {\\v who told us, }lives there."), "Her brother, lives there.\n");
    assert_eq!(remarks("Her brother, {\\v who}\\v0 lives"), [(Code::HiddenText, "Her brother, lives".to_owned())]);
    let changed = "Until {\\deleted 5}{\\revised 6} May";
    assert_eq!(text(changed), "Until 6 May\n");
    assert_eq!(remarks(changed), [(Code::TrackedChanges, "Until 6 May".to_owned())]);
}

#[test]
fn what_is_no_text_is_passed_over() {
    let body = "{\\info{\\author Somebody}{\\title x}}{\\stylesheet{\\s1 Heading;}}{\\*\\generator Pen;}{\\footer page}\
                {\\pict\\pngblip 89504e47}{\\*\\unknown words}a{\\pict\\bin4 }}}}}b{\\annotation note}c";
    assert_eq!(text(body), "abc\n");
    assert_eq!(remarks("words {\\object{\\*\\objdata 00}{\\result x}}"), [(Code::PartNotRead, "words".to_owned())]);
    assert_eq!(text("{\\upr{old}{\\*\\ud{new \\u351?}}}"), "new ş\n");
}

#[test]
fn boxes_are_there_once_and_notes_at_the_end() {
    let shape = "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn name}{\\sv value}}{\\shptxt\\pard Box\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Box}}}}words";
    assert_eq!(text(shape), "Box\n\nwords\n");
    let beside = "{\\shp{\\*\\shpinst\\shpleft6000{\\shptxt\\pard Second\\par}}}First\\line Lumen\\par after";
    assert_eq!(text(beside), "First\nLumen\n\nSecond\n\nafter\n");
    let noted = "At least 40 people{\\super\\chftn{\\footnote\\chftn  Rivers Council}} were held.\\par End";
    assert_eq!(text(noted), "At least 40 people were held.\nEnd\n\n1. Rivers Council\n");
}

#[test]
fn the_footer_stands_above_where_only_it_has_the_index() {
    assert_eq!(text("{\\footer\\pard UA 71/31 AMR 46/1/2031\\par}words"), "UA 71/31 AMR 46/1/2031\n\nwords\n");
    assert_eq!(text("{\\footer\\pard AMR 46/1/2031\\par}Index: AMR 46/1/2031"), "Index: AMR 46/1/2031\n");
}

#[test]
fn the_header_stands_above_where_it_says_more() {
    let body = |header: &str| format!("{{\\header\\pard {header} - \\chpgn\\par}}URGENT ACTION, UA 71/31\\par words");
    assert_eq!(text(&body("AMR 46/1/2031")), "AMR 46/1/2031 -\n\nURGENT ACTION, UA 71/31\nwords\n");
    assert_eq!(text(&body("UA 71/31")), "URGENT ACTION, UA 71/31\nwords\n");
}
