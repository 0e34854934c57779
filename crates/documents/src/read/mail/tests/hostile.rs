//! Messages that are broken, or made to break what reads them.

use super::*;

#[test]
fn parts_in_each_other_are_bounded() {
    let mut lines = String::new();
    for depth in 0..5000 {
        lines += &format!("Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n");
    }
    assert!(matches!(refused(message(&lines, "").as_bytes()), Unreadable::TooMany { .. }));
    let inner = "Content-Type: message/rfc822\r\n\r\n".repeat(5000);
    assert!(matches!(refused(message(&inner, "words").as_bytes()), Unreadable::TooMany { .. }));
    let saved = format!("Content-Type: application/octet-stream\r\n\r\n{HEAD}").repeat(2000);
    assert!(extract(message(&saved, "words").as_bytes()).is_err());
    let many = "--b\r\n\r\nwords\r\n".repeat(5000);
    assert!(matches!(
        refused(message("Content-Type: multipart/mixed; boundary=b\r\n", &many).as_bytes()),
        Unreadable::TooMany { what: "parts of a message", .. }
    ));
}

#[test]
fn messages_without_words_are_empty() {
    assert_eq!(refused(message("", "").as_bytes()), Unreadable::Empty);
    assert_eq!(refused(message("Content-Type: image/png\r\n", "x").as_bytes()), Unreadable::Empty);
    assert_eq!(
        refused(message("Content-Type: multipart/mixed; boundary=b\r\n", "words").as_bytes()),
        Unreadable::Empty
    );
}

#[test]
fn cut_and_scratched_messages_are_refused_or_read() {
    let lines = "Content-Type: multipart/mixed; boundary=\"b;=\\\"\"\r\n";
    let body = "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nwor=C3=A9=\r\n";
    let whole = message(lines, body).into_bytes();
    for length in 0..whole.len() {
        drop(extract(&whole[..length]));
    }
    for at in 0..whole.len() {
        for byte in [b'"', b';', b'=', b'\n', 0, 0xff] {
            let mut scratched = whole.clone();
            scratched[at] = byte;
            drop(extract(&scratched));
        }
    }
}

#[test]
fn repeated_pieces_take_no_time() {
    for piece in [
        "@",
        "a@b.example ",
        "> ",
        ">\n",
        "to: a\n",
        "From: a\nTo: b\nSubject: c\n",
        "=",
        "=D6",
        "- -",
        "-- \n",
        "--b\n",
        "_",
        "reader@inbox.example,",
    ] {
        let body = piece.repeat((1 << 16) / piece.len());
        drop(extract(message("", &body).as_bytes()));
        drop(extract(message(&format!("Content-Type: text/plain; x{body}\r\nTo: {body}\r\n"), &body).as_bytes()));
        drop(extract(body.as_bytes()));
    }
}

#[test]
fn a_zero_byte_is_no_letter() {
    let text = text("Content-Type: text/plain; charset=iso-8859-1", &ACTION.replace("TEACHER", "TEA\0CHER"));
    assert!(text.contains("TEACHER HELD") && !text.contains('\0'), "{text}");
}
