//! Nothing makes reading panic, and what is too much is refused with its limit.

use super::*;
use crate::Unreadable;
use crate::read::{LARGEST_DOCUMENT, LARGEST_FIELD};

/// A small generator of random numbers (xorshift64), with the seed that a test gives it.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// Reads, and looks at everything that came of it.
fn take(bytes: &[u8]) {
    if let Ok(reading) = read(bytes, today()) {
        let object = to_json(&reading, "x");
        assert!(object["schema"] == 1);
        for place in reading.provenance.values() {
            assert!(reading.text.get(place.span.start..place.span.end).is_some(), "a place outside the text");
        }
    }
}

#[test]
fn truncations() {
    for text in [TWIN, TWO_TARGETS, SPANISH, TRAPS] {
        for end in (0..text.len()).step_by(23) {
            take(&text.as_bytes()[..end]);
            take(&text.as_bytes()[end..]);
        }
    }
}

#[test]
fn mutations() {
    let pieces: [&[u8]; 24] = [
        b"[",
        b"](",
        b")",
        b"(",
        b"\n",
        b"\n\n",
        b":",
        b",",
        b"\x0c",
        b"'",
        b"\xff",
        b"\xc3",
        b"/",
        b"12",
        b"2024",
        b" and ",
        b"UNTIL:",
        b"Email:",
        b"Salutation:",
        b"\xe2\x80\xa8",
        b"AMR 1/",
        b"@",
        b"a hundred and ",
        b"\xcc\x81",
    ];
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for text in [TWIN, TWO_TARGETS, SPANISH, TRAPS] {
        for _ in 0..150 {
            let mut bytes = text.as_bytes().to_vec();
            for _ in 0..=random.below(12) {
                let at = random.below(bytes.len());
                match random.below(4) {
                    0 => bytes[at] = u8::try_from(random.below(256)).unwrap_or(0),
                    1 => drop(bytes.splice(at..at, pieces[random.below(pieces.len())].iter().copied())),
                    2 => drop(bytes.drain(at..(at + random.below(40)).min(bytes.len()))),
                    _ => {
                        let from = random.below(bytes.len());
                        let part = bytes[from..(from + random.below(200)).min(bytes.len())].to_vec();
                        drop(bytes.splice(at..at, part));
                    }
                }
            }
            take(&bytes);
        }
    }
}

#[test]
fn noise() {
    let mut random = Random(7);
    for length in [1, 2, 3, 10, 100, 5000] {
        for _ in 0..20 {
            take(&(0..length).map(|_| u8::try_from(random.below(256)).unwrap_or(0)).collect::<Vec<u8>>());
            take(&(0..length).map(|_| b" \nA.a1[](/:"[random.below(11)]).collect::<Vec<u8>>());
        }
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let seems = |bytes: &[u8]| match read(bytes, today()) {
        Err(Unreadable::Binary { seems }) => seems,
        _ => panic!("not refused"),
    };
    assert!(seems(b"From: <Saved by Blink>\r\nMIME-Version: 1.0").is_some_and(|seems| seems.contains("MHTML")));
    assert_eq!(seems(b"text\0with\0\0zeros and more text after it"), None);
    assert_eq!(seems(&[1, 2, 3, 4, 5, 6, 7, 8]), None);
    for empty in [&b""[..], b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\n\0"] {
        assert!(matches!(read(empty, today()), Err(Unreadable::Empty)), "{empty:?}");
    }
}

#[test]
fn what_is_too_large_is_refused_with_the_limit() {
    let large = vec![b'a'; LARGEST_DOCUMENT + 1];
    let refused = read(&large, today()).err().expect("refused");
    assert!(refused.to_string().contains(&LARGEST_DOCUMENT.to_string()));
    let line = TWIN.replace("Yours sincerely,", &"word ".repeat(LARGEST_FIELD / 5 + 1));
    let refused = read(line.as_bytes(), today()).err().expect("refused");
    assert_eq!(
        refused,
        Unreadable::FieldTooLarge { line: 31, size: LARGEST_FIELD.div_ceil(5) * 5 - 1, limit: LARGEST_FIELD }
    );
    assert!(refused.to_string().contains("line 31"));
    let wrapped = TWIN.replace("Yours sincerely,", &"a word\n".repeat(LARGEST_FIELD / 6));
    assert!(matches!(read(wrapped.as_bytes(), today()), Err(Unreadable::FieldTooLarge { line: 31, .. })));
}

#[test]
fn a_list_without_end_is_refused() {
    let targets: String =
        (0..60).map(|place| format!("{}) Minister of Justice\nStreet 5\nVerania\n\n", place + 1)).collect();
    let text =
        format!("URGENT ACTION\n\nTAKE ACTION\n\n{targets}Dear Minister,\n\nI am writing to you because of this.\n");
    assert!(matches!(read(text.as_bytes(), today()), Err(Unreadable::TooMany { what: "targets", .. })));
}

/// Nothing takes longer than its size says: a mebibyte of what repeats is read in a moment.
#[test]
fn repeated_pieces_take_no_time() {
    let pieces = [
        "[",
        "](",
        "[a](b",
        "(",
        "a@b.c ",
        "www.a ",
        "and ",
        "Ana Vela ",
        "one hundred and ",
        "1,2,",
        "at least 12 people, ",
        "x; ",
        "'",
        "UA 60/16 ",
        "amr5/",
        "detained since 2 May 2021, ",
        "[a](#)",
        "we urge ",
        "2 May 2021 ",
        "/amr5",
    ];
    for piece in pieces {
        let line = piece.repeat(2000 / piece.len());
        let text = format!("{line}\n").repeat(400);
        for text in [&text, &with_background(&text), &with_letter(&text), &text.replace('\n', "\n\n")] {
            let bytes = text.as_bytes();
            drop(read(bytes, today()));
        }
    }
}

#[test]
fn every_label_can_be_the_last_word_of_a_document() {
    let languages = crate::read::known_languages();
    let phrases = languages.iter().flat_map(|known| &known.labels).flat_map(|(_, phrases)| phrases);
    for phrase in phrases {
        for end in ["", ".", ":", " -"] {
            take(format!("Words of it.\n\n{}{end}", phrase.text).as_bytes());
        }
    }
}
