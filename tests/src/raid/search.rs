//! What is looked for, and where: files, their names, and the compressed streams inside them.

use std::fs;
use std::path::{Path, PathBuf};

use flate2::{Decompress, FlushDecompress, Status};

use super::{NETWORK, NETWORK_BYTES, Outcome, WORD};

/// How much of a stream is opened: some megabytes of text become some kilobytes, and the longest that there could be is a letter.
const MOST_OF_A_STREAM: usize = 1 << 22;

/// What has neither head nor sum may begin anywhere, and anything can look like it: of such a stream so much is opened.
const MOST_OF_A_BARE_STREAM: usize = 1 << 14;

/// How deep streams stand in streams: a page in an archive in an archive.
const DEEPEST: usize = 3;

/// Searches a folder, with everything below it.
///
/// # Panics
/// When something cannot be read.
pub fn search(place: &Path, outcome: &mut Outcome) {
    let mut waiting: Vec<PathBuf> = vec![place.to_owned()];
    let forms = forms();
    while let Some(path) = waiting.pop() {
        for (form, wanted) in &forms {
            if contains(path.as_os_str().as_encoded_bytes(), wanted) {
                outcome.on_disk.push(format!("the name of {} ({form})", path.display()));
            }
        }
        if path.is_dir() {
            waiting.extend(
                fs::read_dir(&path).expect("it can be read").map(|entry| entry.expect("it can be read").path()),
            );
            continue;
        }
        let bytes = fs::read(&path).expect("it can be read");
        outcome.files += 1;
        outcome.bytes += bytes.len() as u64;
        let (found, streams) = search_bytes(&bytes);
        outcome.on_disk.extend(found.iter().map(|form| format!("{} ({form})", path.display())));
        outcome.streams += streams;
    }
}

/// The forms in which something is found in bytes and in the streams inside them, and how many streams were opened.
#[must_use]
pub fn search_bytes(bytes: &[u8]) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    let streams = search_inside(bytes, 0, &mut found);
    (found, streams)
}

fn search_inside(bytes: &[u8], depth: usize, found: &mut Vec<String>) -> usize {
    let inside = "inside a stream, ".repeat(depth);
    let forms = forms();
    found.extend(forms.iter().filter(|(_, wanted)| contains(bytes, wanted)).map(|(form, _)| format!("{inside}{form}")));
    if depth >= DEEPEST {
        return 0;
    }
    let mut streams = 0;
    let mut machine = Decompress::new(false);
    for at in 0..bytes.len() {
        for (is_bare, begin) in beginnings(&bytes[at..]) {
            let most = if is_bare { MOST_OF_A_BARE_STREAM } else { MOST_OF_A_STREAM };
            let (opened, whole) = open(&mut machine, !is_bare && begin == 0, &bytes[at + begin..], most);
            if whole && opened.len() > WORD.len() {
                streams += 1 + search_inside(&opened, depth + 1, found);
            } else if contains(&opened, WORD.as_bytes()) || contains(&opened, NETWORK.as_bytes()) {
                found.push(format!("{inside}inside a stream that breaks off"));
            }
        }
    }
    streams
}

/// Which streams could begin here: whether it is one without a head, and after how many bytes its blocks begin. What gzip wraps is
/// found as a bare one after its head, whatever stands in that.
fn beginnings(bytes: &[u8]) -> impl Iterator<Item = (bool, usize)> {
    let zlib =
        bytes.len() > 2 && bytes[0] & 0x0f == 8 && (u32::from(bytes[0]) << 8 | u32::from(bytes[1])).is_multiple_of(31);
    let gzip = bytes.starts_with(&[0x1f, 0x8b, 8, 0]) && bytes.len() > 10;
    let bare = bytes.len() > 5 && could_be_a_block(bytes);
    let all = [(zlib, false, 0), (gzip, false, 10), (bare && !zlib, true, 0)];
    all.into_iter().filter(|(is, _, _)| *is).map(|(_, is_bare, begin)| (is_bare, begin))
}

/// Whether a block of a bare stream could begin with these bytes, by what the head of each kind may say (RFC 1951, 3.2.3): else
/// every byte of a file would be tried to its end.
fn could_be_a_block(bytes: &[u8]) -> bool {
    let head = u32::from(bytes[0]) | u32::from(bytes[1]) << 8;
    match head >> 1 & 3 {
        // A length, and the same with all its bits turned.
        0 => bytes[1] == !bytes[3] && bytes[2] == !bytes[4],
        1 => true,
        // How many codes there are for letters, and for distances.
        2 => head >> 3 & 31 < 30 && head >> 8 & 31 < 30,
        _ => false,
    }
}

/// What a stream holds, and whether it came to its end.
fn open(machine: &mut Decompress, has_head: bool, bytes: &[u8], most: usize) -> (Vec<u8>, bool) {
    machine.reset(has_head);
    let mut opened = Vec::with_capacity(512);
    loop {
        let taken = usize::try_from(machine.total_in()).unwrap_or(bytes.len());
        let before = opened.len();
        match machine.decompress_vec(&bytes[taken.min(bytes.len())..], &mut opened, FlushDecompress::None) {
            Ok(Status::StreamEnd) => return (opened, true),
            Ok(_) if opened.len() >= most => return (opened, false),
            Ok(_) if opened.len() == opened.capacity() => opened.reserve(opened.len()),
            Ok(_) if opened.len() > before => {}
            Ok(_) | Err(_) => return (opened, false),
        }
    }
}

/// The forms in which a word can lie somewhere.
fn forms() -> Vec<(&'static str, Vec<u8>)> {
    let bytes = WORD.as_bytes();
    let wide =
        |low_first: bool| bytes.iter().flat_map(|byte| if low_first { [*byte, 0] } else { [0, *byte] }).collect();
    let hex = |digits: fn(&u8) -> String| bytes.iter().map(digits).collect::<String>().into_bytes();
    let mut forms = vec![
        ("text", bytes.to_vec()),
        ("small letters", WORD.to_ascii_lowercase().into_bytes()),
        ("capitals", WORD.to_ascii_uppercase().into_bytes()),
        ("reversed", bytes.iter().rev().copied().collect()),
        ("UTF-16, low byte first", wide(true)),
        ("UTF-16, high byte first", wide(false)),
        ("hexadecimal", hex(|byte| format!("{byte:02x}"))),
        ("hexadecimal in capitals", hex(|byte| format!("{byte:02X}"))),
        ("address", NETWORK.as_bytes().to_vec()),
        ("address in bytes", NETWORK_BYTES.to_vec()),
    ];
    // Base 64 writes the same bytes in three ways, by where they begin; what stands at the ends mixes with its neighbours.
    for before in 0..3 {
        forms.push(("base 64", base64_inside(bytes, before)));
    }
    forms
}

/// The digits of base 64 that depend on these bytes alone, with so many bytes before them.
fn base64_inside(bytes: &[u8], before: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let padded: Vec<u8> = std::iter::repeat_n(0, before).chain(bytes.iter().copied()).collect();
    let bit = |at: usize| padded[at / 8] >> (7 - at % 8) & 1;
    let first = (before * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    (first..last).map(|digit| DIGITS[(0..6).fold(0, |value, at| value << 1 | bit(digit * 6 + at)) as usize]).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    count(bytes, wanted) > 0
}

/// How often something stands in bytes.
#[must_use]
pub fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    let Some((first, rest)) = wanted.split_first() else { return 0 };
    let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.filter(|(at, _)| bytes[at + 1..].starts_with(rest)).count()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::{WORD, search_bytes};

    fn text() -> String {
        format!("Once a river, and once more a river. I am {WORD}name00001 and nobody else. Once a river.").repeat(3)
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut out = GzEncoder::new(Vec::new(), Compression::best());
        out.write_all(bytes).and_then(|()| out.finish()).expect("memory takes it")
    }

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        let mut out = ZlibEncoder::new(Vec::new(), Compression::fast());
        out.write_all(bytes).and_then(|()| out.finish()).expect("memory takes it")
    }

    fn deflate(bytes: &[u8]) -> Vec<u8> {
        let mut out = DeflateEncoder::new(Vec::new(), Compression::default());
        out.write_all(bytes).and_then(|()| out.finish()).expect("memory takes it")
    }

    fn among(bytes: &[u8]) -> Vec<u8> {
        [&[0x5a; 999][..], bytes, &[0xa5; 77]].concat()
    }

    #[test]
    fn a_word_is_found_in_whatever_stream_it_lies() {
        let text = text();
        let text = text.as_bytes();
        for packed in [gzip(text), zlib(text), deflate(text), gzip(&among(&zlib(text))), zlib(&gzip(&deflate(text)))] {
            assert!(super::count(&packed, WORD.as_bytes()) == 0, "it is not readable as it is");
            assert!(!search_bytes(&among(&packed)).0.is_empty(), "it is found");
        }
        let cut = gzip(&text.repeat(40));
        assert!(!search_bytes(&cut[..cut.len() - 30]).0.is_empty(), "a stream that breaks off is searched too");
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        let other = text().replace(WORD, "nobody");
        for packed in [gzip(other.as_bytes()), zlib(other.as_bytes()), deflate(other.as_bytes())] {
            let (found, streams) = search_bytes(&among(&packed));
            assert!(found.is_empty() && streams > 0, "{found:?} in {streams} streams");
        }
    }
}
