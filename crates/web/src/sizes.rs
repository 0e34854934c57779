//! Sizes that do not tell a case apart.
//!
//! Whoever watches a line sees how long each answer is, though not what stands in it; and pages of different cases are of
//! different length. So what is served ends at a multiple of a step, and looks like every other page of so many steps. The
//! filler is nothing: a comment where the form of compression has one, blanks after the end of a page, a comment in a PDF. It
//! hides a case among others; it does not hide that somebody wrote, and a case whose pages need more steps than all others
//! still stands out.

/// The step of what is compressed, in bytes. A page of a case takes three of these; half a step more on average is a twentieth
/// of a second on a bad line.
pub(crate) const PACKED_STEP: usize = 4096;

/// The step of pages that are not compressed: some five times as long, they take five to ten of these.
pub(crate) const PLAIN_STEP: usize = 8192;

/// The step of a letter to print: what is in one differs by the letters of the alphabet that it uses.
pub(crate) const PDF_STEP: usize = 16_384;

/// How long the head of a gzip file is when it names nothing (RFC 1952, 2.3).
const GZIP_HEAD: usize = 10;

/// Where the flags stand in it, and the one that says that a comment follows.
const GZIP_FLAGS: usize = 3;
const GZIP_COMMENT: u8 = 1 << 4;

/// How much is missing to a multiple of a step.
fn missing(length: usize, step: usize) -> usize {
    length.next_multiple_of(step) - length
}

/// A gzip file without a comment gets one that fills its last step: whoever unpacks it skips that.
pub(crate) fn of_gzip(mut packed: Vec<u8>) -> Vec<u8> {
    let missing = missing(packed.len(), PACKED_STEP);
    let is_plain = packed.get(GZIP_FLAGS) == Some(&0) && packed.len() > GZIP_HEAD;
    if missing > 0 && is_plain {
        packed[GZIP_FLAGS] = GZIP_COMMENT;
        // A comment ends with a zero.
        let comment = std::iter::repeat_n(b' ', missing - 1).chain([0]);
        packed.splice(GZIP_HEAD..GZIP_HEAD, comment);
    }
    packed
}

/// A page gets blanks after its end.
pub(crate) fn of_page(html: &mut String) {
    let missing = missing(html.len(), PLAIN_STEP);
    html.reserve_exact(missing);
    html.extend(std::iter::repeat_n(' ', missing));
}

/// A PDF gets a comment before the line that says where its table stands: all that is counted from the beginning stands
/// before that (ISO 32000-2, 7.5.5).
pub(crate) fn of_pdf(mut pdf: Vec<u8>) -> Vec<u8> {
    const LAST: &[u8] = b"startxref";
    let missing = missing(pdf.len(), PDF_STEP);
    let last = pdf.windows(LAST.len()).rposition(|window| window == LAST);
    if let Some(at) = last.filter(|at| missing > 0 && *at > 0 && pdf[*at - 1] == b'\n') {
        let comment = (1..missing).map(|place| if place == 1 { b'%' } else { b' ' }).chain([b'\n']);
        pdf.splice(at..at, comment);
    }
    pdf
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use flate2::Compression;
    use flate2::read::GzDecoder;
    use flate2::write::GzEncoder;

    use super::{PACKED_STEP, PDF_STEP, PLAIN_STEP, of_gzip, of_page, of_pdf};

    #[test]
    fn what_is_packed_ends_at_a_step_and_unpacks_to_the_same() {
        for length in [0, 1, 1_000, 4_086, 40_000] {
            let text: Vec<u8> = (0..length).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&text).unwrap();
            let packed = of_gzip(encoder.finish().unwrap());
            assert!(packed.len().is_multiple_of(PACKED_STEP) && !packed.is_empty(), "{length}: {}", packed.len());
            let mut again = Vec::new();
            GzDecoder::new(packed.as_slice()).read_to_end(&mut again).unwrap();
            assert!(again == text, "{length}");
            assert!(of_gzip(packed.clone()) == packed, "what is whole stays");
        }
    }

    #[test]
    fn a_page_ends_at_a_step() {
        let mut html = String::from("<p>A</p>\n");
        of_page(&mut html);
        assert!(html.len() == PLAIN_STEP && html.starts_with("<p>A</p>\n ") && html.trim_end() == "<p>A</p>");
        of_page(&mut html);
        assert_eq!(html.len(), PLAIN_STEP);
    }

    #[test]
    fn a_pdf_ends_at_a_step_and_its_table_stays_where_it_is() {
        let whole = |filler: usize| format!("%PDF-1.7\n{}\nxref\nstartxref\n9\n%%EOF", "x".repeat(filler)).into_bytes();
        let bare = whole(0).len();
        for filler in [10, PDF_STEP - bare - 1, PDF_STEP - bare - 2, PDF_STEP - bare, PDF_STEP] {
            let pdf = of_pdf(whole(filler));
            assert!(
                pdf.len().is_multiple_of(PDF_STEP) && pdf.ends_with(b"\nstartxref\n9\n%%EOF"),
                "{filler}: {}",
                pdf.len()
            );
            let body = whole(filler).len() - b"startxref\n9\n%%EOF".len();
            assert!(pdf[..body] == whole(filler)[..body], "{filler}");
        }
        assert_eq!(of_pdf(b"none".to_vec()), b"none");
    }
}
