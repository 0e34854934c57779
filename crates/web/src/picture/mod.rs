//! A photograph that came in becomes one that may be shown: only its pixels go on.
//!
//! One pure function, [`shown`], from bytes to two renditions or to the reason why not, so that it can run wherever
//! hostile files are opened. What the file said beside the picture (place, time, device, author, a preview of what was cut
//! off) is left behind, because nothing but pixels is carried over; a test looks for the very bytes.

#[cfg(test)]
mod tests;

use std::io::Cursor;

use casework::Rendition;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};

/// The largest file, in bytes: what telephones and cameras make as JPEG, with room.
pub const LARGEST_FILE: usize = 16 * 1024 * 1024;

/// The most pixels on one side, and in all: twice what the largest telephones make. A small file can claim to be huge.
const LONGEST_SIDE: u32 = 12_000;
const MOST_PIXELS: u64 = 60_000_000;

/// The most memory that one picture may take while it is opened: its pixels with four bytes each, and the file.
const MOST_MEMORY: u64 = 4 * MOST_PIXELS + LARGEST_FILE as u64;

/// The longest side of the two renditions: the width of the text on a good screen, and that of a telephone.
const LARGE: u32 = 1200;
const SMALL: u32 = 480;

/// What the two may weigh, in bytes: seconds on a slow line, and still sharp. What is heavier is stored more coarsely.
const LARGE_WEIGHT: usize = 240_000;
const SMALL_WEIGHT: usize = 48_000;

/// How finely a rendition is stored, from the best on; the last one is taken whatever it weighs.
const QUALITIES: [u8; 4] = [84, 74, 62, 48];

/// Why a file cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// It is no JPEG, PNG or WebP.
    Unknown,
    /// It has more pixels than are taken.
    TooManyPixels,
    /// It is one of these and cannot be read.
    Damaged,
}

/// The photograph in two sizes, the large one first.
///
/// # Errors
/// Why not.
pub fn shown(file: &[u8]) -> Result<(Rendition, Rendition), NoPicture> {
    if file.len() > LARGEST_FILE {
        return Err(NoPicture::TooLarge);
    }
    let (picture, orientation) = opened(file)?;
    // Turned after it was scaled: to turn the whole takes the memory of a second one.
    let mut large = DynamicImage::ImageRgb8(within(&picture, LARGE));
    drop(picture);
    large.apply_orientation(orientation);
    // The small one is made of the large one: that is as good, and costs a tenth.
    let (large, small) = (large.to_rgb8(), within(&large, SMALL));
    Ok((stored(&large, LARGE_WEIGHT)?, stored(&small, SMALL_WEIGHT)?))
}

/// The pixels, and how the picture is to be turned so that it stands upright.
fn opened(file: &[u8]) -> Result<(DynamicImage, Orientation), NoPicture> {
    let format = image::guess_format(file).map_err(|_| NoPicture::Unknown)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(NoPicture::Unknown);
    }
    if format == ImageFormat::Jpeg && !has_end(file) {
        return Err(NoPicture::Damaged);
    }
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|error| why(&error))?;
    let (width, height) = decoder.dimensions();
    if width > LONGEST_SIDE || height > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(NoPicture::TooManyPixels);
    }
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(NoPicture::TooManyPixels);
    }
    // A telephone that was held upright says so beside the pixels, and that is left behind.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    Ok((picture, orientation))
}

/// Whether a JPEG file goes on to its end. The decoder fills what is missing with grey, and a photograph that was cut off
/// on the way would be shown as half of one.
fn has_end(file: &[u8]) -> bool {
    const SCAN: u8 = 0xda;
    let mut at = 2;
    while let Some([0xff, marker, high, low]) = file.get(at..at + 4) {
        if *marker == SCAN {
            return file[at..].windows(2).any(|bytes| bytes == [0xff, 0xd9]);
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    false
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn why(error: &image::ImageError) -> NoPicture {
    match error {
        image::ImageError::Limits(_) => NoPicture::TooManyPixels,
        _ => NoPicture::Damaged,
    }
}

/// The picture scaled down so that it fits a square; a smaller one stays as it is.
fn within(picture: &DynamicImage, side: u32) -> RgbImage {
    let scaled = if picture.width().max(picture.height()) <= side {
        picture.clone()
    } else if picture.width().max(picture.height()) > 3 * side {
        // Much too large: averaged first, which needs no memory to speak of, then scaled finely.
        picture.thumbnail(2 * side, 2 * side).resize(side, side, FilterType::Lanczos3)
    } else {
        picture.resize(side, side, FilterType::Lanczos3)
    };
    on_white(&scaled)
}

/// Without transparency: what lets the page shine through would be another picture by night.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = *picture.get_pixel(x, y);
        let over = |part: u8| {
            let (part, alpha) = (u16::from(part), u16::from(alpha));
            // Between 0 and 255, since both parts of the average are.
            u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

/// The picture as JPEG, as fine as its weight allows.
fn stored(picture: &RgbImage, weight: usize) -> Result<Rendition, NoPicture> {
    let (width, height) = picture.dimensions();
    let mut jpeg = Vec::new();
    for quality in QUALITIES {
        jpeg.clear();
        let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
        encoder.encode(picture, width, height, ExtendedColorType::Rgb8).map_err(|_| NoPicture::Damaged)?;
        if jpeg.len() <= weight {
            break;
        }
    }
    Ok(Rendition { width, height, jpeg })
}
