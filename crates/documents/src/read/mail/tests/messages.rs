//! What messages hold, and how it is read.

use super::*;
use crate::read::{Form, extract_text};

#[test]
fn header_lines_are_no_text() {
    let extracted = extracted(&message("X-Long: a\r\n\tb\r\n", ACTION));
    assert!(extracted.form == Form::Mail);
    assert_eq!(extracted.text, ACTION);
    assert!(extract_text(message("", ACTION).as_bytes()).is_none(), "a message belongs behind the fence");
    let article = format!("Path: a!b!not-for-mail\nFrom: a@b.example\nNewsgroups: x.y\nSubject: z\n\n{ACTION}");
    assert_eq!(super::extracted(&article).text, ACTION);
    let stored = format!("From a@b.example Mon May  1 10:00:00 2031\n{HEAD}\n{ACTION}");
    assert_eq!(super::extracted(&stored).text, ACTION);
    // A text that only begins with a label is none.
    assert!(super::extracted("To: the Minister\nDate: 1 May 2031\n\nwords").form == Form::Text);
}

#[test]
fn bytes_travel_in_several_ways() {
    let quoted = "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n";
    assert_eq!(text(quoted, "=D6zg=FCr is on h=\r\nunger strike =3D=20\r\nnow"), "Özgür is on hunger strike = \nnow\n");
    let packed = "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: BASE64\r\n";
    assert_eq!(text(packed, "R2FyY8Ot\r\nYSBpcyBoZWxkLg==\r\n"), "García is held.\n");
    let dos = "Content-Type: text/plain; charset=ibm850\r\nContent-Transfer-Encoding: quoted-printable\r\n";
    assert_eq!(text(dos, "Garc=A1a"), "García\n");
    // What it says is not always so.
    assert_eq!(text("Content-Type: text/plain; charset=us-ascii\r\n", "García"), "García\n");
}

#[test]
fn wrapping_that_can_be_undone_is_undone() {
    let flowed = "Content-Type: text/plain; format=flowed\r\n";
    assert_eq!(
        text(flowed, "one \r\ntwo \r\nthree\r\n\r\n> four \r\n> five\r\nsix"),
        "one two three\n\nfour five\nsix\n"
    );
    assert_eq!(text("Content-Type: text/plain; format=flowed; delsp=yes\r\n", "one \r\ntwo"), "onetwo\n");
}

#[test]
fn of_two_forms_of_one_text_one_is_read() {
    let lines = "Content-Type: multipart/alternative; boundary=\"=_b\"\r\n";
    let both = |plain: &str, html: &str| {
        format!(
            "preamble\r\n--=_b\r\nContent-Type: text/plain\r\n\r\n{plain}\r\n--=_b\r\nContent-Type: text/html\r\n\r\n{html}\r\n--=_b--\r\nepilogue"
        )
    };
    let html = format!("<p>{}</p>", ACTION.replace("\n\n", "</p><p>").replace('\n', "<br>"));
    assert_eq!(text(lines, &both(ACTION, &html)), ACTION);
    let read = text(lines, &both("Your program cannot show this message.", &html));
    assert!(read.starts_with("URGENT ACTION\n\nTEACHER HELD") && read.contains("Email: m@ministry.example"), "{read}");
}

#[test]
fn a_file_beside_the_message_is_the_document_where_the_message_asks_for_nothing() {
    let lines = "Content-Type: multipart/mixed; boundary=b\r\n";
    let with = |words: &str, attached: &str| {
        extracted(&message(
            lines,
            &format!(
                "--b\r\n\r\n{words}\r\n--b\r\nContent-Type: application/rtf\r\nContent-Disposition: attachment; filename=\"a.rtf\"\r\n\r\n{attached}\r\n--b--\r\n"
            ),
        ))
    };
    let rich = format!("{{\\rtf1 {}}}", ACTION.replace('\n', "\\par\n"));
    let attached = with("Dear all, please find attached UA 71/31.", &rich);
    assert!(attached.text.starts_with("URGENT ACTION\n\nTEACHER HELD"), "{}", attached.text);
    assert_eq!(codes(&attached), [Code::AttachmentRead]);
    let own = with(ACTION, "{\\rtf1 A poster.}");
    assert_eq!(own.text, ACTION);
    assert!(codes(&own).is_empty());
    let broken = with(ACTION, "{\\rtf1 cut");
    assert_eq!((broken.text.as_str(), codes(&broken)), (ACTION, vec![Code::PartNotRead]));
}

#[test]
fn a_message_that_was_sent_on_is_read_without_what_is_around_it() {
    let forwarded = format!(
        "Hola a todas,\n\nmirad esto, lo imprimo para el jueves.\n\nAna\n\n-------- Mensaje reenviado --------\nAsunto: \tUA 71/31\n\
         Fecha: \tLun, 3 Mar 2031\nDe: \tAcciones <ua@cells.example>\nPara: \tlista@lists.example\n\n{ACTION}"
    );
    assert_eq!(text("", &forwarded), ACTION);
    let attached = format!(
        "--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{}\r\n--b--\r\n",
        message("", ACTION)
    );
    assert_eq!(text("Content-Type: multipart/mixed; boundary=b\r\n", &attached), ACTION);
}

#[test]
fn signs_of_quotation_and_of_viewers_are_taken_away() {
    let quoted: String = ACTION.lines().map(|line| format!("> {line}\n")).collect();
    assert_eq!(text("", &quoted), ACTION);
    assert_eq!(
        text("", "- -----\n- ++ BULLETIN ++\nwords\n- an item\n- - an item too"),
        "++ BULLETIN ++\nwords\n- an item\n- an item too\n"
    );
    let Ok(plain) = extract(quoted.as_bytes()) else { panic!("it is read") };
    assert_eq!((plain.form, plain.text.as_str()), (Form::Text, ACTION));
}

#[test]
fn a_digest_holds_several() {
    let part = |number: u8, text: &str| {
        format!(
            "Message: {number}\nDate: Mon, 1 May 2031\nFrom: a <a@b.example>\nTo: l@lists.example\nSubject: x\n\n{text}\n"
        )
    };
    let ruler = "------------------------------";
    let closing = "Further information on UA 60/31 (AMR 46/9/31, 1 January 2031)\nIndex: AMR 46/10/2031\n\nNo further action is required.";
    let body = format!(
        "Send submissions to\n        l@lists.example\n\nToday's Topics:\n\n   1. one\n\n{ruler}\n\n{}\n{ruler}\n\n{}\n{ruler}\n\nEnd of Digest\n*****\n",
        part(1, ACTION),
        part(2, closing)
    );
    let extracted = extracted(&message("", &body));
    assert!(extracted.text.starts_with(ACTION.trim_end()));
    assert_eq!(codes(&extracted), [Code::SeveralDocuments]);
    let (_, span) = extracted.remarks[0];
    assert!(extracted.text[span.start..].starts_with("Further information on UA 60/31"));
}

#[test]
fn nobody_is_named_who_sent_or_received() {
    let body = format!(
        "{ACTION}\nThis was sent to Reader@Inbox.example.\n-- \nSomebody * some@body.example\n\
                        _______________________________________________\nlist mailing list\nl@lists.example\n"
    );
    assert_eq!(text("", &body), format!("{ACTION}\nThis was sent to .\n"));
}
