//! Reads entry contents as a stream and says what is there: length, SHA-256, and whether the zip checksum fits.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use sha2::{Digest, Sha256};

use crate::Entry;
use crate::zip_read::ZipEntry;

/// Fits into a processor's own cache, so that what was read is still at hand when it is hashed.
pub(super) const BUFFER: usize = 128 * 1024;

/// What an entry holds.
pub(super) struct Content {
    pub entry: Entry,
    pub crc_sound: bool,
}

/// Counts bytes read, and hears when to stop.
pub(super) struct Meter<'a> {
    read: u64,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
}

impl<'a> Meter<'a> {
    pub(super) fn new(progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>) -> Self {
        Self { read: 0, progress }
    }

    pub(super) fn count(&mut self, bytes: u64) -> io::Result<()> {
        self.read += bytes;
        match (self.progress)(self.read) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(io::Error::new(io::ErrorKind::Interrupted, "stopped by the caller")),
        }
    }
}

/// Hands the stored bytes of an entry to `sink`, piece by piece. A file that shrinks meanwhile is an error.
pub(crate) fn stream<R: Read + Seek>(
    input: &mut R,
    entry: &ZipEntry,
    sink: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<bool> {
    input.seek(SeekFrom::Start(entry.content_at))?;
    let mut buffer = vec![0; BUFFER.min(usize::try_from(entry.size).unwrap_or(BUFFER))];
    Ok(pieces(input, entry.size, &mut buffer, sink)? == entry.crc)
}

/// Hands the next `size` bytes to `sink`, a buffer at a time, and gives their zip checksum.
pub(super) fn pieces(
    input: &mut dyn Read,
    size: u64,
    buffer: &mut [u8],
    sink: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<u32> {
    let mut crc = crc32fast::Hasher::new();
    let mut left = size;
    while left > 0 {
        let length = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let piece = buffer.get_mut(..length).unwrap_or_default();
        input.read_exact(piece)?;
        crc.update(piece);
        sink(piece)?;
        left -= length as u64;
    }
    Ok(crc.finalize())
}

/// Every stored file; compressed ones are left out, since nothing is unpacked.
pub(super) fn one_by_one<R: Read + Seek>(
    input: &mut R,
    files: &[&ZipEntry],
    meter: &mut Meter<'_>,
) -> io::Result<Vec<Content>> {
    let mut contents = Vec::new();
    for entry in files.iter().filter(|entry| entry.stored) {
        let mut sha256 = Sha256::new();
        let crc_sound = stream(input, entry, &mut |piece| {
            sha256.update(piece);
            meter.count(piece.len() as u64)
        })?;
        let entry = Entry { name: entry.name.clone(), size: entry.size, sha256: sha256.finalize().into() };
        contents.push(Content { entry, crc_sound });
    }
    Ok(contents)
}

/// The whole content, and whether the zip checksum fits; `None` when it is compressed or longer than `limit`.
pub(super) fn whole<R: Read + Seek>(
    input: &mut R,
    entry: &ZipEntry,
    limit: u64,
    meter: &mut Meter<'_>,
) -> io::Result<Option<(Vec<u8>, bool)>> {
    if !entry.stored || entry.size > limit {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let crc_sound = stream(input, entry, &mut |piece| {
        bytes.extend_from_slice(piece);
        meter.count(piece.len() as u64)
    })?;
    Ok(Some((bytes, crc_sound)))
}
