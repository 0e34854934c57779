//! What may be shown, and what is left behind.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::{LARGEST_FILE, NoPicture, shown};

/// A hill under a sky, drawn by numbers.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let part = |value: u32, whole: u32| (value * 200 / whole.max(1)) as u8;
        Rgb([part(x, width), part(y, height), if y * 2 > height { 40 } else { 220 }])
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 90);
    encoder.encode(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8).expect("it is encoded");
    file
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("it is encoded");
    file.into_inner()
}

/// A segment of a JPEG file.
fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a segment is short").to_be_bytes();
    [&[0xff, marker], length.as_slice(), body].concat()
}

/// Exif, little-endian: the orientation, and a block of positions (latitude as three fractions) with a preview behind.
fn exif(orientation: u16) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [tag.to_le_bytes().as_slice(), &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let mut body = b"Exif\0\0II\x2a\0\x08\0\0\0".to_vec();
    body.extend(2_u16.to_le_bytes());
    body.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    body.extend(entry(0x8825, 4, 1, 38));
    body.extend(0_u32.to_le_bytes());
    body.extend(1_u16.to_le_bytes());
    body.extend(entry(0x0002, 5, 3, 56));
    body.extend(0_u32.to_le_bytes());
    body.extend(b"GPSLATITUDE-10-29-51-PUERTO-SALVO");
    body.extend(b"PREVIEW-OF-A-FACE");
    body
}

/// What a camera, an editor and a messenger may put beside a picture. Each holds words that are looked for.
fn chatty(picture: &RgbImage, orientation: u16) -> Vec<u8> {
    let plain = jpeg(picture);
    let mut file = plain[..2].to_vec();
    file.extend(segment(0xe1, &exif(orientation)));
    file.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-CREATOR-INES</x:xmpmeta>"));
    file.extend(segment(0xe2, b"ICC_PROFILE\0\x01\x01ICC-OF-THE-CAMERA-NUMBER-4711"));
    file.extend(segment(0xed, b"Photoshop 3.0\x008BIM\x04\x04IPTC-BYLINE-SOMEBODY"));
    file.extend(segment(0xfe, b"COMMENT-FROM-THE-PHONE"));
    file.extend(&plain[2..]);
    file.extend(b"TRAILING-SECOND-PICTURE");
    file
}

const BESIDE: [&str; 8] = [
    "Exif",
    "GPSLATITUDE",
    "PREVIEW-OF-A-FACE",
    "XMP-CREATOR",
    "ICC-OF-THE-CAMERA",
    "IPTC-BYLINE",
    "COMMENT-FROM",
    "TRAILING-SECOND",
];

fn holds(file: &[u8], words: &str) -> bool {
    file.windows(words.len()).any(|bytes| bytes == words.as_bytes())
}

/// The markers of the segments up to the picture itself.
fn markers(file: &[u8]) -> Vec<u8> {
    let mut found = Vec::new();
    let mut at = 2;
    while file.get(at) == Some(&0xff) && found.last() != Some(&0xda) {
        found.push(file[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([file[at + 2], file[at + 3]]));
    }
    found
}

#[test]
fn nothing_but_the_picture_goes_on() {
    let file = chatty(&drawn(1600, 900), 1);
    assert!(BESIDE.iter().all(|words| holds(&file, words)), "what is looked for was there");
    let (large, small) = shown(&file).expect("it can be shown");
    for rendition in [&large, &small] {
        let left: Vec<_> = BESIDE.iter().filter(|words| holds(&rendition.jpeg, words)).collect();
        assert!(left.is_empty(), "{left:?} went on");
        // JFIF, the tables, the frame, the scan: no application data, no comment.
        let known = [0xe0, 0xdb, 0xc0, 0xc4, 0xda];
        assert!(
            markers(&rendition.jpeg).iter().all(|marker| known.contains(marker)),
            "{:x?}",
            markers(&rendition.jpeg)
        );
        assert!(rendition.jpeg.ends_with(&[0xff, 0xd9]), "nothing follows the picture");
    }
    assert_eq!((large.width, large.height, small.width, small.height), (1200, 675, 480, 270));
    assert!(large.jpeg.len() < 240_000 && small.jpeg.len() < 48_000);
}

#[test]
fn what_was_taken_upright_stands_upright() {
    let (large, _) = shown(&chatty(&drawn(400, 200), 6)).expect("it can be shown");
    assert_eq!((large.width, large.height), (200, 400), "the camera was turned");
    let (large, _) = shown(&chatty(&drawn(400, 200), 1)).expect("it can be shown");
    assert_eq!((large.width, large.height), (400, 200), "a small picture is not blown up");
}

#[test]
fn png_and_webp_come_out_as_jpeg_on_white() {
    let clear = RgbaImage::from_pixel(40, 30, Rgba([200, 0, 0, 0]));
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let file = written(&DynamicImage::ImageRgba8(clear.clone()), format);
        let (large, _) = shown(&file).expect("it can be shown");
        let seen = image::load_from_memory_with_format(&large.jpeg, ImageFormat::Jpeg).expect("it is a JPEG").to_rgb8();
        assert!(seen.pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)), "{format:?} is not on white");
    }
}

#[test]
fn words_in_a_png_are_left_behind() {
    let plain = written(&DynamicImage::ImageRgb8(drawn(60, 40)), ImageFormat::Png);
    // After the header (8 bytes of signature, 25 of IHDR) a chunk of text; its checksum is not looked at for such chunks.
    let text = b"tEXtAuthor\0TEXT-OF-THE-AUTHOR";
    let length = u32::try_from(text.len() - 4).expect("it is short").to_be_bytes();
    let file = [&plain[..33], length.as_slice(), text, &[0; 4], &plain[33..], b"TRAILING"].concat();
    if let Ok((large, small)) = shown(&file) {
        assert!(
            [large, small].iter().all(|one| !holds(&one.jpeg, "TEXT-OF-THE-AUTHOR") && !holds(&one.jpeg, "TRAILING"))
        );
    }
}

#[test]
fn what_is_no_picture_is_refused_with_the_reason() {
    assert_eq!(shown(b"%PDF-1.7").err(), Some(NoPicture::Unknown));
    assert_eq!(shown(b"").err(), Some(NoPicture::Unknown));
    assert_eq!(shown(b"GIF89a\x01\0\x01\0\0\0\0;").err(), Some(NoPicture::Unknown));
    assert_eq!(shown(&vec![0xff; LARGEST_FILE + 1]).err(), Some(NoPicture::TooLarge));
    let whole = jpeg(&drawn(300, 200));
    assert_eq!(shown(&whole[..60]).err(), Some(NoPicture::Damaged));
    assert_eq!(shown(&whole[..whole.len() / 2]).err(), Some(NoPicture::Damaged), "half of a photograph is none");
}

#[test]
fn a_small_file_that_claims_to_be_huge_costs_nothing() {
    // A PNG header of 60,000 by 60,000 pixels with nothing behind it.
    let mut header = b"IHDR".to_vec();
    header.extend(60_000_u32.to_be_bytes());
    header.extend(60_000_u32.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let sum = crc(&header).to_be_bytes();
    let file = [b"\x89PNG\r\n\x1a\n\0\0\0\x0d".as_slice(), &header, &sum, b"\0\0\0\0IDAT\x35\xaf\x06\x1e"].concat();
    assert_eq!(shown(&file).err(), Some(NoPicture::TooManyPixels));
    // The same in a JPEG: the frame says how large it is.
    let mut file = jpeg(&drawn(16, 16));
    let frame = file.windows(2).position(|bytes| bytes == [0xff, 0xc0]).expect("it has a frame");
    file[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    assert_eq!(shown(&file).err(), Some(NoPicture::TooManyPixels));
}

/// The checksum of PNG chunks.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}
