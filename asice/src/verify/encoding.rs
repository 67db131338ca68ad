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
const REVOCATIONS: u8 = 0xa1;

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
        at = end;
        if tag & CONSTRUCTED != 0 {
            at = content_at;
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
    match first {
        ..0x80 => {}
        0x80 => return Err(Reason::SignatureEncoding),
        0x81..=0x84 => {
            let count = usize::from(first & 0x7f);
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
        _ => return Err(Reason::SignatureMalformed),
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

    /// One element in DER, with the shortest length.
    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes();
        let (skip, used) = (length.iter().take_while(|byte| **byte == 0).count(), length.len());
        let long =
            [&[0x80 | u8::try_from(used - skip).unwrap_or(0)][..], length.get(skip..).unwrap_or_default()].concat();
        let short = [length.last().copied().unwrap_or(0)];
        [&[tag][..], if content.len() < 0x80 { &short } else { &long }, content].concat()
    }

    fn code(bytes: &[u8]) -> Option<&'static str> {
        check(bytes).err().map(|reason| reason.code())
    }

    #[test]
    fn what_is_just_within_a_limit_is_read_and_what_is_just_beyond_is_not() {
        let nulls = |tag: u8, count: usize| element(tag, &[5, 0].repeat(count));
        for unordered in [SET, CONTEXT | CONSTRUCTED, CONTEXT | CONSTRUCTED | 1] {
            assert_eq!(code(&nulls(unordered, MAX_IN_SET)), None, "{unordered:x}");
            assert_eq!(code(&nulls(unordered, MAX_IN_SET + 1)), Some("too-large"), "{unordered:x}");
        }
        assert_eq!(code(&nulls(0x30, MAX_IN_SET + 1)), None);
        assert_eq!(code(&nulls(0x30, MAX_ELEMENTS - 1)), None);
        assert_eq!(code(&nulls(0x30, MAX_ELEMENTS)), Some("too-large"));
        let many = [nulls(0x30, MAX_ELEMENTS / 2), nulls(0x30, MAX_ELEMENTS / 2)].concat();
        assert_eq!(code(&element(0x30, &many)), Some("too-large"), "all together");
        let nested = |depth| (0..depth).fold(vec![5, 0], |inside, _| element(0x30, &inside));
        assert_eq!(code(&nested(MAX_DEPTH)), None);
        assert_eq!(code(&nested(MAX_DEPTH + 1)), Some("too-large"));
    }

    #[test]
    fn a_length_takes_no_more_bytes_than_it_needs_and_at_most_four() {
        for length in [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x1_0000] {
            assert_eq!(code(&element(4, &vec![0; length])), None, "{length}");
        }
        let with = |head: &[u8], length: usize| code(&[head, &vec![0; length]].concat());
        for (head, length) in [
            (&[4, 0x81, 0x7f][..], 0x7f),
            (&[4, 0x82, 0, 0xff], 0xff),
            (&[4, 0x82, 0, 0x7f], 0x7f),
            (&[4, 0x83, 0, 1, 0], 0x100),
            (&[4, 0x84, 0, 1, 0, 0], 0x1_0000),
        ] {
            assert_eq!(with(head, length), Some("signature-encoding"), "{head:x?}");
        }
        assert_eq!(with(&[4, 0x85, 1, 0, 0, 0, 0], 0), Some("signature-malformed"));
        assert_eq!(with(&[4, 0x84, 1, 0, 0, 0], 9), Some("signature-malformed"), "longer than the file");
    }

    #[test]
    fn an_element_ends_within_the_one_that_holds_it() {
        assert_eq!(code(&[0x30, 4, 0x30, 2, 5, 0]), None);
        assert_eq!(code(&[0x30, 4, 0x30, 3, 5, 0, 0]), Some("signature-malformed"));
        assert_eq!(code(&[0x30, 2, 0x30, 2, 5, 0]), Some("signature-malformed"));
        for long_tag in [0x1f, 0x3f, 0x9f, 0xbf] {
            assert_eq!(code(&[0x30, 3, long_tag, 1, 0]), Some("signature-malformed"), "{long_tag:x}");
        }
    }

    #[test]
    fn lists_of_the_revoked_are_told_by_their_place_and_tag() {
        let at_depth = |depth, tag| (0..depth).fold(element(tag, &[5, 0]), |inside, _| element(0x30, &inside));
        assert_eq!(code(&at_depth(SIGNED_DATA, REVOCATIONS)), Some("signature-form"));
        assert_eq!(code(&at_depth(SIGNED_DATA - 1, REVOCATIONS)), None);
        assert_eq!(code(&at_depth(SIGNED_DATA + 1, REVOCATIONS)), None);
        assert_eq!(code(&at_depth(SIGNED_DATA, CONTEXT | CONSTRUCTED)), None);
    }
}
