use std::fs::File;
use std::io::{self, Cursor, Read, Seek};

use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use ringperm_core::api::PageSize;
use ringperm_core::inspect::FileKind;
use ringperm_core::mask::DPI;
use ringperm_core::showing::Cannot;

use crate::{format, limits};

/// The largest file whose pages are shown: pictures of pages weigh more than text.
const FILE: u64 = 256 << 20;
/// The longest side of a picture that is opened, in pixels.
const SIDE: u32 = 30_000;
/// The most memory that a picture may unpack to, in bytes.
const UNPACKED: u64 = 256 << 20;
/// Larger pictures are shown on a page of this size, A4.
const A4: [f32; 2] = [595.28, 841.89];

/// A document that has pages.
pub enum Paper {
    /// A PDF.
    Pdf(Pdf),
    /// A picture, turned as it is to be seen, on one page.
    Picture(DynamicImage),
}

/// Opens a document that has pages, or says why it has none.
///
/// # Errors
/// When the file cannot be read at all.
pub fn open(file: File) -> io::Result<Result<Paper, Cannot>> {
    let bytes = bytes(file)?;
    if bytes.len() as u64 > FILE {
        return Ok(Err(Cannot::Damaged));
    }
    Ok(match format::kind_of(&bytes) {
        FileKind::Pdf => pdf(bytes),
        FileKind::Png => picture(&bytes, ImageFormat::Png).ok_or(Cannot::Damaged),
        FileKind::Jpeg => picture(&bytes, ImageFormat::Jpeg).ok_or(Cannot::Damaged),
        FileKind::Heic | FileKind::Image => Err(Cannot::PictureFormat),
        FileKind::Empty | FileKind::Unknown => Err(Cannot::Damaged),
        // Word and its like, spreadsheets, plain text.
        _ => Err(Cannot::Office),
    })
}

/// The bytes of a file from its beginning, and of one that is too large one more than may be.
///
/// # Errors
/// When the file cannot be read.
pub fn bytes(mut file: File) -> io::Result<Vec<u8>> {
    file.rewind()?;
    let mut bytes = Vec::new();
    (&mut file).take(FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn pdf(bytes: Vec<u8>) -> Result<Paper, Cannot> {
    match Pdf::new(bytes) {
        Ok(pdf) if pdf.pages().is_empty() => Err(Cannot::Damaged),
        Ok(pdf) => Ok(Paper::Pdf(pdf)),
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => Err(Cannot::Locked),
        Err(_) => Err(Cannot::Damaged),
    }
}

fn picture(bytes: &[u8], format: ImageFormat) -> Option<Paper> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut bounds = image::Limits::default();
    bounds.max_alloc = Some(UNPACKED);
    bounds.max_image_width = Some(SIDE);
    bounds.max_image_height = Some(SIDE);
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    Some(Paper::Picture(picture))
}

impl Paper {
    /// How large its pages are shown.
    pub fn sizes(&self) -> Vec<PageSize> {
        match self {
            Self::Pdf(pdf) => pdf
                .pages()
                .iter()
                .take(limits::PAGES)
                .map(|page| {
                    let (width, height) = page.render_dimensions();
                    PageSize { width, height }
                })
                .collect(),
            Self::Picture(picture) => vec![on_page(picture)],
        }
    }
}

/// The page that a picture fills: no pixel is lost in a masked copy, unless it has more of them than A4 takes.
#[allow(clippy::cast_precision_loss, reason = "sides have few digits")]
fn on_page(picture: &DynamicImage) -> PageSize {
    let points = |pixels: u32| pixels.max(1) as f32 * 72.0 / DPI as f32;
    let (width, height) = (points(picture.width()), points(picture.height()));
    let [short, long] = A4;
    let scale = (long / width.max(height)).min(short / width.min(height)).min(1.0);
    PageSize { width: width * scale, height: height * scale }
}
