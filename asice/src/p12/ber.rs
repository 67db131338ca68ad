//! Brings BER to DER: lengths definite and short, strings of octets in one piece (X.690, 8.1.3.6, 8.7.3 and 10).
//!
//! Only shape changes, never a value: the order of sets is left as it was found.

/// Nothing real is nested deeper.
const MAX_DEPTH: usize = 32;

const OCTET_STRING: u8 = 0x04;
const OCTET_STRING_IN_PARTS: u8 = 0x24;
const SEQUENCE: u8 = 0x30;
/// `encryptedContent`, [0] IMPLICIT OCTET STRING (RFC 5652, 6.1), in parts.
const CONTEXT_0_IN_PARTS: u8 = 0xa0;
const CONTEXT_0: u8 = 0x80;
/// The object identifier pkcs7-data, whole.
const PKCS7_DATA: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/// One value, nothing after it, in DER. `None` when it is not even BER.
pub(super) fn to_der(ber: &[u8]) -> Option<Vec<u8>> {
    let mut rest = ber;
    let der = one(&mut rest, MAX_DEPTH)?;
    rest.is_empty().then_some(der)
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn byte(rest: &mut &[u8]) -> Option<u8> {
    take(rest, 1)?.first().copied()
}

/// The length that stands here; `Some(None)` for the indefinite one.
#[allow(clippy::option_option, reason = "three answers: none that can be read, indefinite, so many bytes")]
fn length(rest: &mut &[u8]) -> Option<Option<usize>> {
    let first = byte(rest)?;
    if first < 0x80 {
        return Some(Some(usize::from(first)));
    }
    if first == 0x80 {
        return Some(None);
    }
    let bytes = take(rest, usize::from(first & 0x7f))?;
    if bytes.len() > 4 {
        return None;
    }
    Some(Some(bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte))))
}

fn one(rest: &mut &[u8], depth: usize) -> Option<Vec<u8>> {
    let depth = depth.checked_sub(1)?;
    let tag = byte(rest)?;
    // tags of several bytes appear nowhere in these structures
    if tag & 0x1f == 0x1f {
        return None;
    }
    let constructed = tag & 0x20 != 0;
    let parts = match length(rest)? {
        Some(length) if !constructed => return Some(value(tag, take(rest, length)?)),
        Some(length) => {
            let mut inside = take(rest, length)?;
            let mut parts = Vec::new();
            while !inside.is_empty() {
                parts.push(one(&mut inside, depth)?);
            }
            parts
        }
        None if constructed => {
            let mut parts = Vec::new();
            while !rest.starts_with(&[0, 0]) {
                parts.push(one(rest, depth)?);
            }
            take(rest, 2)?;
            parts
        }
        None => return None,
    };
    if tag == OCTET_STRING_IN_PARTS {
        return Some(value(OCTET_STRING, &joined(&parts)?));
    }
    if tag == SEQUENCE
        && let [kind, algorithm, content] = parts.as_slice()
        && *kind == PKCS7_DATA
        && content.first() == Some(&CONTEXT_0_IN_PARTS)
    {
        let content = value(CONTEXT_0, &within(content)?);
        return Some(value(SEQUENCE, &[kind.as_slice(), algorithm, &content].concat()));
    }
    Some(value(tag, &parts.concat()))
}

/// The octets of strings, one after the other.
fn joined(strings: &[Vec<u8>]) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for string in strings {
        let mut rest = string.as_slice();
        if byte(&mut rest)? != OCTET_STRING {
            return None;
        }
        length(&mut rest)??;
        all.extend_from_slice(rest);
    }
    Some(all)
}

/// The octets of the strings inside a value.
fn within(der: &[u8]) -> Option<Vec<u8>> {
    let mut rest = der;
    byte(&mut rest)?;
    length(&mut rest)??;
    let mut strings = Vec::new();
    while !rest.is_empty() {
        strings.push(one(&mut rest, MAX_DEPTH)?);
    }
    joined(&strings)
}

fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut der = vec![tag];
    match u8::try_from(content.len()) {
        Ok(short) if short < 0x80 => der.push(short),
        _ => {
            let bytes = content.len().to_be_bytes();
            let bytes: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
            der.push(0x80 | u8::try_from(bytes.len()).unwrap_or(8));
            der.extend(bytes);
        }
    }
    der.extend_from_slice(content);
    der
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn indefinite_lengths_and_strings_in_parts_become_der() {
        // SEQUENCE (indefinite) { OCTET STRING (indefinite) { 01 02, 03 }, INTEGER 5 with a long length }
        let ber = [0x30, 0x80, 0x24, 0x80, 4, 2, 1, 2, 4, 1, 3, 0, 0, 2, 0x81, 1, 5, 0, 0];
        assert_eq!(to_der(&ber).unwrap(), [0x30, 8, 4, 3, 1, 2, 3, 2, 1, 5]);
    }

    #[test]
    fn encrypted_content_in_parts_is_joined() {
        let ber = [&[0x30, 0x80][..], &PKCS7_DATA, &[0x30, 0, 0xa0, 0x80, 4, 1, 7, 4, 1, 8, 0, 0, 0, 0]].concat();
        assert_eq!(to_der(&ber).unwrap(), [&[0x30, 17][..], &PKCS7_DATA, &[0x30, 0, 0x80, 2, 7, 8]].concat());
    }

    #[test]
    fn what_is_der_stays_as_it_is() {
        let long = value(OCTET_STRING, &[7; 300]);
        assert_eq!(long.get(..4).unwrap(), [4, 0x82, 1, 44]);
        assert_eq!(to_der(&long).unwrap(), long);
    }

    #[test]
    fn what_is_no_ber_is_nothing() {
        for bytes in [&[][..], &[0x30], &[0x30, 0x80], &[4, 0x80, 0, 0], &[0x30, 2, 4, 5], &[4, 1, 1, 1], &[0x3f, 1]] {
            assert_eq!(to_der(bytes), None, "{bytes:?}");
        }
        assert_eq!(to_der(&[0x30, 0x80].repeat(100)), None, "nested without end");
    }
}
