//! Tells the format from the bytes, never from the name, and takes the text out.

use std::fs::File;
use std::io::{self, Read};

use ringperm_core::inspect::{Extract, FileKind, WhyNot};

use crate::pdf::Readers;
use crate::{archive, compound, limits, mail, pdf, plain, rtf};

/// How many bytes at the start tell the format.
const HEAD: usize = 4096;
/// How many tell an e-mail: large providers put kilobytes of signatures in front of the headers that people know.
const MAIL_HEAD: usize = 64 << 10;

/// Takes the text out of a file of any format.
///
/// # Errors
/// When the file cannot be read at all, as a folder cannot.
pub fn extract(file: File, readers: Readers) -> io::Result<Extract> {
    let size = file.metadata()?.len();
    let mut bytes = Vec::new();
    // Of a larger file, enough to say what it is.
    let most = if size > limits::FILE { MAIL_HEAD as u64 } else { limits::FILE };
    file.take(most).read_to_end(&mut bytes)?;
    if size > limits::FILE {
        let kind = kind_of(&bytes);
        let why_not = match kind {
            FileKind::Png | FileKind::Jpeg | FileKind::Heic | FileKind::Image => WhyNot::Image,
            FileKind::Unknown => WhyNot::UnknownFormat,
            _ => WhyNot::TooLarge,
        };
        return Ok(Extract::unreadable(kind, why_not));
    }
    Ok(of_bytes(bytes, readers, 0))
}

/// The same of the bytes of a file that lies `depth` files deep.
pub fn of_bytes(bytes: Vec<u8>, readers: Readers, depth: u8) -> Extract {
    match kind_of(&bytes) {
        FileKind::Empty => Extract::unreadable(FileKind::Empty, WhyNot::Empty),
        FileKind::Pdf => pdf::extract(bytes, readers, depth),
        FileKind::Zip => archive::extract(&bytes, depth),
        FileKind::Rtf => rtf::extract(&bytes),
        FileKind::Mail => mail::extract(&bytes, depth),
        FileKind::Text => plain::extract(&bytes),
        FileKind::Compound => compound::extract(bytes),
        kind @ (FileKind::Png | FileKind::Jpeg | FileKind::Heic | FileKind::Image) => {
            Extract::unreadable(kind, WhyNot::Image)
        }
        kind => Extract::unreadable(kind, WhyNot::UnknownFormat),
    }
}

/// The format by the first bytes; everything in a zip is [`FileKind::Zip`] here.
pub fn kind_of(bytes: &[u8]) -> FileKind {
    /// A PDF may have up to a kilobyte of something else in front (ISO 32000-1, annex H.3).
    const BEFORE_PDF: usize = 1024;
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let starts = |magic: &[u8]| head.starts_with(magic);
    let at = |from: usize, magic: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(magic));
    let brand = |brands: &[&[u8]]| at(4, b"ftyp") && brands.iter().any(|brand| at(8, brand));
    let image = starts(b"GIF87a")
        || starts(b"GIF89a")
        || starts(b"II*\0")
        || starts(b"MM\0*")
        || (starts(b"BM") && at(6, &[0; 4]))
        || (starts(b"RIFF") && at(8, b"WEBP"))
        || brand(&[b"avif", b"avis"]);
    if head.is_empty() {
        FileKind::Empty
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        FileKind::Png
    } else if starts(b"\xff\xd8\xff") {
        FileKind::Jpeg
    } else if brand(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]) {
        FileKind::Heic
    } else if image {
        FileKind::Image
    } else if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") || starts(b"PK00PK\x03\x04") {
        FileKind::Zip
    } else if starts(b"{\\rtf") || starts(b"\xef\xbb\xbf{\\rtf") {
        FileKind::Rtf
    } else if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        FileKind::Compound
    } else if mail::looks_like_mail(bytes.get(..bytes.len().min(MAIL_HEAD)).unwrap_or_default()) {
        FileKind::Mail
    } else if head.get(..head.len().min(BEFORE_PDF)).is_some_and(|start| start.windows(5).any(|w| w == b"%PDF-")) {
        FileKind::Pdf
    } else if plain::looks_like_text(head) {
        FileKind::Text
    } else {
        FileKind::Unknown
    }
}
