//! Tells the format from the first bytes, never from the name, and takes the text out.

use std::fs::File;
use std::io::{self, Read, Seek};

use ringperm_core::inspect::{Extract, FileKind, WhyNot};

use crate::{archive, limits, pdf, plain, rtf};

/// How many bytes at the start tell the format.
const HEAD: usize = 1024;

/// Takes the text out of a file of any format.
///
/// # Errors
/// When the file cannot be read at all, as a folder cannot.
pub fn extract(mut file: File) -> io::Result<Extract> {
    let size = file.metadata()?.len();
    let mut head = Vec::with_capacity(HEAD);
    (&mut file).take(HEAD as u64).read_to_end(&mut head)?;
    let kind = kind_of(&head);
    if let FileKind::Empty | FileKind::Image | FileKind::Unknown = kind {
        return Ok(Extract::unreadable(kind, why_not(kind, &head, &mut file)?));
    }
    if size > limits::FILE {
        return Ok(Extract::unreadable(kind, WhyNot::TooLarge));
    }
    file.rewind()?;
    if let FileKind::Docx | FileKind::Odt = kind {
        return Ok(archive::extract(file));
    }
    let mut bytes = Vec::new();
    file.take(limits::FILE).read_to_end(&mut bytes)?;
    Ok(match kind {
        FileKind::Pdf => pdf::extract(&bytes),
        FileKind::Rtf => rtf::extract(&bytes),
        _ => plain::extract(&bytes),
    })
}

fn kind_of(head: &[u8]) -> FileKind {
    let starts = |magic: &[u8]| head.starts_with(magic);
    let at = |from: usize, magic: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(magic));
    if head.is_empty() {
        return FileKind::Empty;
    }
    // A PDF may have up to a kilobyte of something else in front.
    if head.windows(5).any(|window| window == b"%PDF-") {
        return FileKind::Pdf;
    }
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return FileKind::Docx;
    }
    if starts(b"{\\rtf") {
        return FileKind::Rtf;
    }
    let image = starts(b"\x89PNG\r\n\x1a\n")
        || starts(b"\xff\xd8\xff")
        || starts(b"GIF87a")
        || starts(b"GIF89a")
        || starts(b"II*\0")
        || starts(b"MM\0*")
        || (starts(b"BM") && at(6, &[0; 4]))
        || (starts(b"RIFF") && at(8, b"WEBP"))
        || [&b"ftypheic"[..], b"ftypheix", b"ftypmif1", b"ftypavif", b"ftyphevc"].iter().any(|brand| at(4, brand));
    if image {
        return FileKind::Image;
    }
    if plain::looks_like_text(head) { FileKind::Text } else { FileKind::Unknown }
}

fn why_not(kind: FileKind, head: &[u8], file: &mut File) -> io::Result<WhyNot> {
    Ok(match kind {
        FileKind::Empty => WhyNot::Empty,
        FileKind::Image => WhyNot::Image,
        _ if is_encrypted_office(head, file)? => WhyNot::PasswordProtected,
        _ => WhyNot::UnknownFormat,
    })
}

/// Word keeps a document with a password in a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
fn is_encrypted_office(head: &[u8], file: &mut File) -> io::Result<bool> {
    if !head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Ok(false);
    }
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(limits::FILE).read_to_end(&mut bytes)?;
    Ok(bytes.windows(name.len()).any(|window| window == name))
}
