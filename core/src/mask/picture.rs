use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageFormat, ImageReader, RgbImage};

use crate::api::{Area, PageSize};
use crate::problem::{Problem, Result};

/// The most memory that a picture may unpack to, in bytes.
const UNPACKED: u64 = 256 << 20;
/// Writing compresses to far less than half a byte for each pixel without loss; what does not is a photograph.
const PHOTOGRAPH: usize = 2;
/// The quality of photographs, of 100.
const QUALITY: u8 = 88;

/// A page's picture, ready for a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Whether it has one channel instead of three, of eight bits each.
    pub grey: bool,
    /// Whether `data` is JPEG instead of the compressed (zlib) pixels.
    pub jpeg: bool,
    /// The pixels.
    pub data: Vec<u8>,
}

/// The picture `png` of a page of `size`, with the rectangles `areas` black. What lay there is in no byte of it.
///
/// # Errors
/// `MaskFailed`.
pub fn blackened(png: &[u8], size: PageSize, areas: &[Area]) -> Result<Picture> {
    let mut reader = ImageReader::with_format(Cursor::new(png), ImageFormat::Png);
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(UNPACKED);
    reader.limits(limits);
    let picture = match reader.decode().map_err(|error| failed(&error))? {
        DynamicImage::ImageLuma8(mut grey) => {
            let (width, height) = grey.dimensions();
            for (x, y) in pixels(width, height, size, areas) {
                grey.put_pixel(x, y, image::Luma([0]));
            }
            grey_picture(&grey)
        }
        other => {
            let mut colour = other.into_rgb8();
            let (width, height) = colour.dimensions();
            for (x, y) in pixels(width, height, size, areas) {
                colour.put_pixel(x, y, image::Rgb([0; 3]));
            }
            colour_picture(&colour)
        }
    };
    picture.map_err(|error| failed(&*error))
}

type Encoded = std::result::Result<Picture, Box<dyn std::error::Error>>;

fn grey_picture(grey: &GrayImage) -> Encoded {
    let (width, height) = grey.dimensions();
    let flat = deflated(grey.as_raw())?;
    let encode = |out: &mut Vec<u8>| JpegEncoder::new_with_quality(out, QUALITY).encode_image(grey);
    let (jpeg, data) = smaller(flat, grey.as_raw().len(), encode)?;
    Ok(Picture { width, height, grey: true, jpeg, data })
}

fn colour_picture(colour: &RgbImage) -> Encoded {
    let (width, height) = colour.dimensions();
    let flat = deflated(colour.as_raw())?;
    let encode = |out: &mut Vec<u8>| JpegEncoder::new_with_quality(out, QUALITY).encode_image(colour);
    let (jpeg, data) = smaller(flat, colour.as_raw().len() / 3, encode)?;
    Ok(Picture { width, height, grey: false, jpeg, data })
}

/// The pixels that lie in one of `areas`, in whole or in part.
fn pixels(width: u32, height: u32, size: PageSize, areas: &[Area]) -> impl Iterator<Item = (u32, u32)> {
    let ranges = areas.iter().map(move |area| {
        (reached(area.x, area.width, size.width, width), reached(area.y, area.height, size.height, height))
    });
    ranges
        .collect::<Vec<_>>()
        .into_iter()
        .flat_map(|(across, down)| down.flat_map(move |y| across.clone().map(move |x| (x, y))))
}

/// The pixels that the stretch from `start` of `length` reaches, where `points` are `pixels`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "kept between nought and the last pixel")]
fn reached(start: f32, length: f32, points: f32, pixels: u32) -> std::ops::Range<u32> {
    let scale = f64::from(pixels) / f64::from(points.max(f32::MIN_POSITIVE));
    let most = f64::from(pixels);
    let first = (f64::from(start) * scale).floor().clamp(0.0, most);
    let end = ((f64::from(start) + f64::from(length)) * scale).ceil().clamp(0.0, most);
    first as u32..end as u32
}

fn deflated(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Without loss, unless it is a photograph and JPEG is smaller.
fn smaller(
    flat: Vec<u8>,
    pixels: usize,
    encode: impl FnOnce(&mut Vec<u8>) -> image::ImageResult<()>,
) -> std::result::Result<(bool, Vec<u8>), Box<dyn std::error::Error>> {
    if flat.len() <= pixels / PHOTOGRAPH {
        return Ok((false, flat));
    }
    let mut jpeg = Vec::new();
    encode(&mut jpeg)?;
    Ok(if jpeg.len() < flat.len() { (true, jpeg) } else { (false, flat) })
}

fn failed(error: &dyn std::fmt::Display) -> Problem {
    Problem::PdfFailed { reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]
    use std::io::Read;

    use super::*;

    const SIZE: PageSize = PageSize { width: 50.0, height: 25.0 };

    fn png(picture: &DynamicImage) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    fn area(x: f32, y: f32, width: f32, height: f32) -> Area {
        Area { x, y, width, height }
    }

    fn inflated(picture: &Picture) -> Vec<u8> {
        let mut bytes = Vec::new();
        flate2::read::ZlibDecoder::new(picture.data.as_slice()).read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn the_rectangle_is_black_to_its_last_pixel_and_everything_else_is_as_it_was() {
        let white = DynamicImage::ImageLuma8(GrayImage::from_pixel(100, 50, image::Luma([255])));
        let picture = blackened(&png(&white), SIZE, &[area(10.1, 5.0, 9.5, 4.0)]).unwrap();
        assert_eq!((picture.width, picture.height, picture.grey, picture.jpeg), (100, 50, true, false));
        for (index, pixel) in inflated(&picture).iter().enumerate() {
            let inside = (20..40).contains(&(index % 100)) && (10..18).contains(&(index / 100));
            assert_eq!(*pixel, if inside { 0 } else { 255 }, "pixel {index}");
        }
    }

    #[test]
    fn a_rectangle_outside_of_the_page_or_over_its_edge_is_no_error() {
        let white = DynamicImage::ImageRgb8(RgbImage::from_pixel(100, 50, image::Rgb([255; 3])));
        let areas = [area(-80.0, -10.0, 20.0, 5.0), area(45.0, 20.0, 500.0, 500.0), area(900.0, 1.0, 5.0, 5.0)];
        let picture = blackened(&png(&white), SIZE, &areas).unwrap();
        let black = inflated(&picture).chunks(3).filter(|pixel| pixel == &[0, 0, 0]).count();
        assert_eq!((picture.grey, black), (false, 100));
    }

    #[test]
    fn a_photograph_becomes_a_jpeg_with_the_rectangle_in_it() {
        let mut noise = 1_u32;
        let photograph = RgbImage::from_fn(200, 100, |x, y| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let shade = u8::try_from(u32::midpoint(x, y) + (noise >> 28)).unwrap();
            image::Rgb([shade, shade, 255 - shade])
        });
        let picture =
            blackened(&png(&DynamicImage::ImageRgb8(photograph)), SIZE, &[area(0.0, 0.0, 25.0, 25.0)]).unwrap();
        assert!(picture.jpeg);
        let seen = image::load_from_memory(&picture.data).unwrap().into_rgb8();
        assert!(seen.enumerate_pixels().filter(|(x, _, _)| *x < 90).all(|(_, _, p)| p.0.iter().all(|c| *c < 24)));
    }

    #[test]
    fn what_is_no_picture_is_a_problem() {
        assert!(blackened(b"\x89PNG\r\n\x1a\nnot really", SIZE, &[]).is_err());
    }
}
