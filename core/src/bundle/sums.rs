//! `SHA256SUMS`: the list that `sha256sum -c` reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The bytes as lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// One line for each name and digest, in the order given.
pub(super) fn list<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    entries.fold(String::new(), |mut text, (name, sha256)| {
        let _ = writeln!(text, "{sha256}  {name}");
        text
    })
}

/// The digests by name; `None` when a line has another form or a name comes twice.
pub(super) fn parse(text: &str) -> Option<BTreeMap<&str, &str>> {
    let mut sums = BTreeMap::new();
    for line in text.strip_suffix('\n')?.split('\n') {
        let (sha256, name) = line.split_once("  ")?;
        let hexadecimal = sha256.len() == 64 && sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !hexadecimal || name.is_empty() || sums.insert(name, sha256).is_some() {
            return None;
        }
    }
    Some(sums)
}
