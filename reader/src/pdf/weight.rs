//! Whether the streams of a PDF unpack to more than a reader can hold. Looked at before a page is read;
//! what unpacks while a file is opened is bounded there.

use lopdf::{DecompressError, Document, Error, Object, Stream};

use crate::limits;

/// Unpacks every stream once, and keeps nothing. Pictures count as they are: no reader of text unpacks them.
pub fn is_too_heavy(document: &Document) -> bool {
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let mut left = limits::PDF_UNPACKED;
    for stream in streams.filter(|stream| !is_picture(stream)) {
        match stream.decompressed_content_with_limit(limits::PDF_STREAM.min(left)) {
            Ok(content) => left = left.saturating_sub(content.len()),
            Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => return true,
            Err(_) => {}
        }
    }
    false
}

fn is_picture(stream: &Stream) -> bool {
    stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Image")
}
