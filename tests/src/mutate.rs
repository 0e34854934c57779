//! Files changed at random, the same way for the same seed: bytes, words that mean something to a reader, pieces taken out,
//! doubled or moved. A Word document is changed inside and packed again, else nothing but the archive is ever tried.

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
