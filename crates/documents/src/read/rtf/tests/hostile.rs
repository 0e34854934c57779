//! Rich texts that are broken, or made to break what reads them.

use super::*;
use crate::read::Form;

#[test]
fn depth_is_bounded() {
    let deep = [&b"{\\rtf1 "[..], &b"{".repeat(100_000), b"a", &b"}".repeat(100_001)].concat();
    assert!(matches!(refused(&deep), Unreadable::TooMany { what: "groups in each other", .. }));
    let fields = "{\\field{\\*\\fldinst X}{\\fldrslt ".repeat(100) + "a" + &"}}".repeat(100);
    assert_eq!(text(&fields), "a\n");
    let notes = "{\\footnote a".repeat(100) + &"}".repeat(100);
    drop(extract(&whole(&notes)));
}

#[test]
fn cut_and_scratched_texts_are_refused_or_read() {
    let whole = whole(
        "words {\\b of} a \\'e9 {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}\\trowd\\intbl a\\cell\\row\\pard end",
    );
    for length in 6..whole.len() {
        assert_eq!(refused(&whole[..length]), Unreadable::Damaged { form: Form::Rtf });
    }
    for at in 6..whole.len() {
        for byte in [b'{', b'}', b'\\', 0, 0xff] {
            let mut scratched = whole.clone();
            scratched[at] = byte;
            drop(extract(&scratched));
        }
    }
    assert_eq!(refused(b"{\\rtf1}"), Unreadable::Empty);
    assert_eq!(refused(b"{\\rtf1 {\\pict 00}}"), Unreadable::Empty);
}

#[test]
fn numbers_beyond_all_others_mean_nothing() {
    for body in [
        "\\u99999999999999a",
        "\\uc-5\\u351?b",
        "\\bin99999999999 ",
        "\\bin-4 c",
        "\\f-9 \\'e9",
        "\\sb-99999999\\sa9999999 d\\par e",
    ] {
        drop(extract(&whole(body)));
    }
    assert_eq!(refused(&whole("a\\bin2000000000 b")), Unreadable::Damaged { form: Form::Rtf });
}

#[test]
fn repeated_pieces_take_no_time() {
    let pieces = [
        "\\par",
        "a\\par",
        "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}",
        "\\trowd\\intbl a\\cell\\row",
        "\\intbl a\\cell\\row\\pard b\\par",
        "{\\footnote a}",
        "{\\header a}",
        "{\\v a}",
        "\\u351?",
        "{\\*\\shpinst{\\shptxt a}}",
    ];
    for piece in pieces {
        drop(extract(&whole(&piece.repeat((1 << 16) / piece.len()))));
    }
}
