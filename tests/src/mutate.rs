//! Files changed at random, the same way for the same seed: bytes, words that mean something to a reader, pieces taken out,
//! doubled or moved. A document that is an archive is changed inside and packed again, else nothing but the archive is ever
//! tried.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::hostile::packed;

/// A small generator of random numbers (xorshift, Marsaglia 2003).
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// Words that mean something to the reader of a text or a case file.
pub const TEXT: &[&str] = &[
    "[",
    "](",
    ")",
    "\n\n",
    "\x0c",
    "\u{2028}",
    "\u{301}",
    "\u{202e}",
    "UNTIL: ",
    "Email: ",
    "Salutation: ",
    "AMR 1/",
    "@",
    "12 May 2021",
    "a hundred and ",
    "+++\n",
    "{figure.f1}",
    "{",
    "# letter\n",
    "\"\"\"",
    "= [",
    "]]\n",
    "<b>",
    "\\",
    "\0",
];

/// Words that mean something to the reader of a web page or of the parts of a Word document.
pub const MARKUP: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "&amp;",
    "&#x0;",
    "&#55296;",
    "&x;",
    "\"",
    "<!DOCTYPE a [",
    "<p>",
    "</p>",
    "<div>",
    "<table>",
    "<td>",
    "<template>",
    "<svg>",
    "<a href=\"mailto:a@b.example\">",
    "<br>",
    "<ul><li>",
    "<w:p>",
    "</w:p>",
    "<w:tbl><w:tr><w:tc>",
    "<w:del>",
    "<w:ins>",
    "<w:txbxContent>",
    "<w:hyperlink r:id=\"r9\">",
    "<w:t xml:space=\"preserve\">",
    "<w:instrText>HYPERLINK \"x\"",
    "<w:sdt>",
    "<mc:AlternateContent>",
    "<w:br w:type=\"page\"/>",
    "<text:p>",
    "<text:list><text:list-item>",
    "<text:tracked-changes>",
    "<text:change-start text:change-id=\"c\"/>",
    "<text:a xlink:href=\"x\">",
    "<text:s text:c=\"99999999\"/>",
    "<table:table-cell table:number-columns-repeated=\"99999999\">",
    "<draw:frame><draw:text-box>",
];

/// Words that mean something to the reader of a PDF document.
pub const PDF: &[&str] = &[
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "<",
    "/",
    " 0 R",
    " obj",
    "endobj",
    "stream\n",
    "endstream",
    "xref",
    "trailer",
    "%%EOF",
    "/Length 4294967296",
    "/Kids[2 0 R]",
    "/Parent 1 0 R",
    "/Prev 0",
    "/Filter/FlateDecode",
    "/Contents 2 0 R",
    "BT ",
    " Tj",
    " Tf",
    " Tm",
    " Do",
    "/ToUnicode 4 0 R",
    "-1",
    "99999999999999999999",
    "0.0000001",
    "\\777",
    "/Type/ObjStm",
    "q ",
    "Q ",
];

/// Words that mean something to the reader of a rich text.
pub const RICH: &[&str] = &[
    "{",
    "}",
    "\\",
    "\\par ",
    "\\'",
    "\\'e9",
    "\\u-3913?",
    "\\u55357 ",
    "\\uc99",
    "\\uc-1",
    "\\bin99999999 ",
    "\\bin-1 ",
    "\\ansicpg1256",
    "{\\*\\",
    "\\v ",
    "\\trowd\\cell\\row ",
    "{\\field{\\*\\fldinst HYPERLINK \"mailto:a@b.example\"}{\\fldrslt ",
    "\\page ",
    "\\fs-99999999999 ",
];

/// Words that mean something to the reader of a mail.
pub const MAIL: &[&str] = &[
    "\r\n\r\n",
    "\r\n ",
    "--=_",
    "--",
    "Content-Type: multipart/mixed; boundary=\"=_\"\r\n",
    "Content-Type: message/rfc822\r\n",
    "Content-Type: text/html; charset=x\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "Content-Transfer-Encoding: quoted-printable\r\n",
    "Content-Disposition: attachment; filename=\"a.docx\"\r\n",
    "=\r\n",
    "=D6",
    "=?utf-8?q?=FF?=",
    "> > ",
    "Subject: ",
    "----- Forwarded message -----\r\n",
];

/// A few changes to some bytes.
#[must_use]
pub fn bytes(seed: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(8) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(60)).min(bytes.len());
        match random.below(5) {
            0 if at < bytes.len() => bytes[at] = random.next().to_be_bytes()[0],
            1 | 2 => drop(bytes.splice(at..at, words[random.below(words.len())].bytes())),
            3 => drop(bytes.drain(at..end)),
            _ => {
                let from = random.below(bytes.len());
                let piece = bytes[from..(from + random.below(200)).min(bytes.len())].to_vec();
                drop(bytes.splice(at..at, piece));
            }
        }
    }
    bytes
}

/// A Word document with one of its parts changed, and now and then the archive itself.
#[must_use]
pub fn docx(parts: &[(&str, Vec<u8>)], random: &mut Random) -> Vec<u8> {
    let changed = random.below(parts.len());
    let parts: Vec<(&str, Vec<u8>)> = parts
        .iter()
        .enumerate()
        .map(|(place, (name, part))| (*name, if place == changed { bytes(part, MARKUP, random) } else { part.clone() }))
        .collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, part)| (*name, part.as_slice())).collect();
    let archive = packed(&parts);
    if random.below(8) == 0 { bytes(&archive, &["PK\x03\x04", "PK\x01\x02", "PK\x05\x06"], random) } else { archive }
}

/// A document that is an archive, with one of its parts changed: any that stands in `seed`.
///
/// # Panics
///
/// If the seed is no archive: then there is nothing to try.
#[must_use]
pub fn archive(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(seed)).expect("the seed is an archive");
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let changed = random.below(from.len());
    for place in 0..from.len() {
        let mut part = from.by_index(place).expect("the seed is whole");
        let options = SimpleFileOptions::default().compression_method(part.compression());
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("the seed is whole");
        if place == changed {
            content = bytes(&content, MARKUP, random);
        }
        let name = part.name().expect("the seed is whole").into_owned();
        to.start_file(name, options).expect("memory takes an archive");
        to.write_all(&content).expect("memory takes an archive");
    }
    to.finish().expect("memory takes an archive").into_inner()
}
