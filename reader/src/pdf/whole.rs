//! Whether what a page draws is all there. Readers go on quietly where a packed stream breaks; what came after is lost.

use flate2::{Decompress, FlushDecompress, Status};
use lopdf::{Document, Object, ObjectId, Stream};

use crate::limits;

/// Whether every content stream of a page is there and unpacks to its end.
pub fn is_page(document: &Document, page: ObjectId) -> bool {
    let contents = document.get_page_contents(page);
    contents.into_iter().all(|id| document.get_object(id).and_then(Object::as_stream).is_ok_and(is_stream))
}

/// Whether a stream unpacks to its end. Only deflate says where that is (RFC 1951, 3.2.3); its check sum, which many
/// programs leave out, is not looked at.
pub fn is_stream(stream: &Stream) -> bool {
    const HEAD: usize = 2;
    const STEP: usize = 32 << 10;
    let first = stream.filters().ok().and_then(|filters| filters.first().copied());
    if first != Some(b"FlateDecode".as_slice()) {
        return true;
    }
    let mut packed = stream.content.get(HEAD..).unwrap_or_default();
    let mut unpacking = Decompress::new(false);
    let mut out = vec![0; STEP];
    let most = u64::try_from(limits::PDF_STREAM).unwrap_or(u64::MAX);
    while unpacking.total_out() <= most {
        let (read, written) = (unpacking.total_in(), unpacking.total_out());
        match unpacking.decompress(packed, &mut out, FlushDecompress::None) {
            Ok(Status::StreamEnd) => return true,
            Err(_) => return false,
            Ok(_) => {}
        }
        let taken = usize::try_from(unpacking.total_in() - read).unwrap_or(usize::MAX);
        if taken == 0 && unpacking.total_out() == written {
            return false;
        }
        packed = packed.get(taken..).unwrap_or_default();
    }
    false
}
