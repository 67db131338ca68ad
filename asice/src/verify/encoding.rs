//! Walks through the signature file's DER before anything decodes it: what is nested or numbered beyond reason is
//! refused while it still costs nothing, and BER is told apart from what is damaged. Pure.

use crate::Reason;
use crate::manifest::SIGNATURE;

/// Three certificates and a timestamp have some 600 elements and a depth of 20.
const MAX_ELEMENTS: usize = 8_000;
const MAX_DEPTH: usize = 40;
/// Decoding sorts sets, which takes the square of their length. Also for context tags: they may be implicit sets.
const MAX_IN_SET: usize = 256;

const CONSTRUCTED: u8 = 0x20;
const CONTEXT: u8 = 0x80;
const SET: u8 = 0x31;
/// Where in `ContentInfo` the fields of `SignedData` stand (RFC 5652, 3 and 5.1), and the tag of its revocation lists.
const SIGNED_DATA: usize = 3;
const REVOCATIONS: u8 = CONTEXT | CONSTRUCTED | 1;

/// A constructed element that is not at its end yet.
struct Open {
    end: usize,
    children_left: usize,
}

/// Whether `file` is one DER element of reasonable shape and nothing else.
pub(super) fn check(file: &[u8]) -> Result<(), Reason> {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    let mut elements = 0;
    loop {
        while open.last().is_some_and(|open| open.end == at) {
            open.pop();
        }
        if at > 0 && open.is_empty() {
            return if at == file.len() { Ok(()) } else { Err(Reason::SignatureTrailingBytes) };
        }
        let limit = open.last().map_or(file.len(), |open| open.end);
        let Header { tag, content_at, end } = header(file, at, limit)?;
        if open.len() == SIGNED_DATA && tag == REVOCATIONS {
            // there may be many thousands, and this crate asks nobody who is revoked
            return Err(Reason::SignatureForm);
        }
        elements += 1;
        let room = open.last_mut().is_none_or(|open| take(&mut open.children_left));
        if elements > MAX_ELEMENTS || open.len() > MAX_DEPTH || !room {
            return Err(Reason::TooLarge { entry: SIGNATURE.to_owned() });
        }
        at = if tag & CONSTRUCTED == 0 { end } else { content_at };
        if tag & CONSTRUCTED != 0 {
            let unordered = tag == SET || tag & CONTEXT != 0;
            open.push(Open { end, children_left: if unordered { MAX_IN_SET } else { MAX_ELEMENTS } });
        }
    }
}

fn take(left: &mut usize) -> bool {
    left.checked_sub(1).map(|less| *left = less).is_some()
}

struct Header {
    tag: u8,
    content_at: usize,
    end: usize,
}

/// Tag and length at `at`; the content must end at `limit` or before. Nothing in CMS has a tag of several bytes.
fn header(file: &[u8], at: usize, limit: usize) -> Result<Header, Reason> {
    let mut bytes = file.get(at..limit).unwrap_or_default().iter().copied();
    let mut next = || bytes.next().ok_or(Reason::SignatureMalformed);
    let (tag, first) = (next()?, next()?);
    if tag & 0x1f == 0x1f {
        return Err(Reason::SignatureMalformed);
    }
    let (mut length, mut used) = (usize::from(first), 2);
    if first == 0x80 {
        return Err(Reason::SignatureEncoding);
    }
    if first > 0x80 {
        let count = usize::from(first & 0x7f);
        if count > 4 {
            return Err(Reason::SignatureMalformed);
        }
        length = 0;
        for _ in 0..count {
            length = length << 8 | usize::from(next()?);
        }
        used += count;
        // more bytes than the length needs
        if length < 0x80 || length >> (8 * (count - 1)) == 0 {
            return Err(Reason::SignatureEncoding);
        }
    }
    let content_at = at + used;
    let end = content_at.checked_add(length).filter(|end| *end <= limit).ok_or(Reason::SignatureMalformed)?;
    Ok(Header { tag, content_at, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn der_is_told_apart_from_ber_and_from_nonsense() {
        let code = |bytes: &[u8]| check(bytes).err().map(|reason| reason.code());
        assert_eq!(code(&[0x30, 3, 2, 1, 5]), None);
        assert_eq!(code(&[0x30, 0]), None);
        for ber in [&[0x30, 0x80, 0, 0][..], &[0x30, 0x81, 3, 2, 1, 5], &[0x30, 5, 0x24, 0x80, 0, 0, 0]] {
            assert_eq!(code(ber), Some("signature-encoding"), "{ber:?}");
        }
        for bad in
            [&[][..], &[0x30], &[0x30, 4, 2, 1, 5], &[0x30, 3, 2, 2, 5], &[0x3f, 0], &[0x30, 0x85, 0, 0, 0, 0, 1]]
        {
            assert_eq!(code(bad), Some("signature-malformed"), "{bad:?}");
        }
        assert_eq!(code(&[0x30, 0, 0]), Some("signature-trailing-bytes"));
    }

    #[test]
    fn what_would_cost_much_is_refused_first() {
        let long = |tag: u8, content: &[u8]| {
            let length = u32::try_from(content.len()).unwrap_or(0).to_be_bytes();
            [&[tag, 0x84][..], &length, content].concat()
        };
        let code = |bytes: &[u8]| check(bytes).err().map(|reason| reason.code());
        assert_eq!(
            code(&long(0x31, &[5, 0].repeat(70_000))),
            Some("signature-encoding"),
            "its length fits three bytes"
        );
        let many = [&[0x31, 0x83, 0x02, 0, 0][..], &[5, 0].repeat(65_536)].concat();
        assert_eq!(code(&many), Some("too-large"));
        let mut deep = vec![5, 0];
        while deep.len() < 120 {
            deep = [&[0x30, u8::try_from(deep.len()).unwrap_or(0)][..], &deep].concat();
        }
        assert_eq!(code(&deep), Some("too-large"));
    }
}
