//! The one zip form that this crate writes: every record as a pure function of name, checksum, size and place.
//!
//! The reader renders the same records and compares, so that what is written and what is accepted cannot drift apart.
//! Field order and numbers: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.

pub(crate) const LOCAL: u32 = 0x0403_4b50;
pub(crate) const CENTRAL: u32 = 0x0201_4b50;
pub(crate) const END: u32 = 0x0605_4b50;
pub(crate) const END_64: u32 = 0x0606_4b50;
pub(crate) const LOCATOR_64: u32 = 0x0706_4b50;
pub(crate) const EXTRA_64: u16 = 0x0001;

/// Lengths of the fixed parts, in bytes.
pub(crate) const LOCAL_LEN: u64 = 30;
pub(crate) const CENTRAL_LEN: usize = 46;
pub(crate) const END_LEN: usize = 22;
pub(crate) const END_64_LEN: usize = 56;
pub(crate) const LOCATOR_64_LEN: usize = 20;

/// A 32-bit field that says "see the Zip64 record".
pub(crate) const SEE_64: u32 = u32::MAX;

const VERSION: u16 = 20;
const VERSION_64: u16 = 45;
/// Made on Unix, so that the attributes below are read as a file mode.
const MADE_BY_UNIX: u16 = 3 << 8;
/// A plain file, rw-r--r--.
const ATTRIBUTES: u32 = 0o100_644 << 16;
/// 1 January 1980, 00:00: the first moment that zip can say.
const DATE: u16 = 0x0021;

/// What the records say about one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub name: String,
    pub crc: u32,
    pub size: u64,
    /// Where the local header begins.
    pub header_at: u64,
}

struct Bytes(Vec<u8>);

impl Bytes {
    fn u16(&mut self, value: u16) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }
    fn u32(&mut self, value: u32) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }
    fn u64(&mut self, value: u64) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }
}

/// The value, or the mark that it stands in the Zip64 record.
fn short(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(SEE_64)
}

fn needs_64(value: u64) -> bool {
    short(value) == SEE_64
}

fn name_len(name: &str) -> u16 {
    u16::try_from(name.len()).unwrap_or(u16::MAX)
}

/// Method stored, fixed time, checksum, sizes: alike in both headers.
fn common(out: &mut Bytes, record: &Record, version: u16) {
    let size = short(record.size);
    out.u16(version).u16(0).u16(0).u16(0).u16(DATE).u32(record.crc).u32(size).u32(size).u16(name_len(&record.name));
}

/// The local header, name and Zip64 field included.
pub(crate) fn local(record: &Record) -> Vec<u8> {
    let large = needs_64(record.size);
    let mut out = Bytes(Vec::new());
    out.u32(LOCAL);
    common(&mut out, record, if large { VERSION_64 } else { VERSION });
    out.u16(if large { 20 } else { 0 });
    out.0.extend_from_slice(record.name.as_bytes());
    if large {
        out.u16(EXTRA_64).u16(16).u64(record.size).u64(record.size);
    }
    out.0
}

/// The record in the central directory.
pub(crate) fn central(record: &Record) -> Vec<u8> {
    let mut extra = Bytes(Vec::new());
    if needs_64(record.size) {
        extra.u64(record.size).u64(record.size);
    }
    if needs_64(record.header_at) {
        extra.u64(record.header_at);
    }
    let version = if extra.0.is_empty() { VERSION } else { VERSION_64 };
    let extra_len = u16::try_from(extra.0.len()).unwrap_or(0);
    let mut out = Bytes(Vec::new());
    out.u32(CENTRAL).u16(MADE_BY_UNIX | version);
    common(&mut out, record, version);
    out.u16(if extra_len == 0 { 0 } else { extra_len + 4 });
    out.u16(0).u16(0).u16(0).u32(ATTRIBUTES).u32(short(record.header_at));
    out.0.extend_from_slice(record.name.as_bytes());
    if extra_len > 0 {
        out.u16(EXTRA_64).u16(extra_len).0.extend_from_slice(&extra.0);
    }
    out.0
}

/// Everything after the central directory.
pub(crate) fn end(count: u64, directory_at: u64, directory_len: u64) -> Vec<u8> {
    let count_16 = u16::try_from(count).unwrap_or(u16::MAX);
    let mut out = Bytes(Vec::new());
    if count_16 == u16::MAX || needs_64(directory_at) || needs_64(directory_len) {
        out.u32(END_64).u64(44).u16(MADE_BY_UNIX | VERSION_64).u16(VERSION_64).u32(0).u32(0);
        out.u64(count).u64(count).u64(directory_len).u64(directory_at);
        out.u32(LOCATOR_64).u32(0).u64(directory_at.saturating_add(directory_len)).u32(1);
    }
    out.u32(END).u16(0).u16(0).u16(count_16).u16(count_16);
    out.u32(short(directory_len)).u32(short(directory_at)).u16(0);
    out.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand from APPNOTE 4.3.9 to 4.3.16 and 4.5.3.
    #[test]
    fn what_is_larger_than_32_bits_say_stands_in_the_zip64_fields() {
        let (size, at) = (5_u64 << 30, 6_u64 << 30);
        let small = Record { name: "a".to_owned(), size: 7, crc: 9, header_at: 8 };
        let far = Record { header_at: at, ..small.clone() };
        let large = Record { size, ..far.clone() };
        let extra = |record: &Record| central(record).split_off(46);
        let lengths = |record: &Record| central(record).get(28..34).unwrap_or_default().to_vec();
        assert_eq!((extra(&small), lengths(&small)), (b"a".to_vec(), vec![1, 0, 0, 0, 0, 0]));
        let far_extra = [b"a\x01\0\x08\0".as_slice(), &at.to_le_bytes()].concat();
        assert_eq!((extra(&far), lengths(&far)), (far_extra, vec![1, 0, 12, 0, 0, 0]));
        let large_extra =
            [b"a\x01\0\x18\0".as_slice(), &size.to_le_bytes(), &size.to_le_bytes(), &at.to_le_bytes()].concat();
        assert_eq!((extra(&large), lengths(&large)), (large_extra, vec![1, 0, 28, 0, 0, 0]));
        // made on Unix by version 4.5, and 4.5 is needed; of the small one 2.0
        assert_eq!(central(&large).get(4..8), Some(&[45, 3, 45, 0][..]));
        assert_eq!(central(&small).get(4..8), Some(&[20, 3, 20, 0][..]));
    }

    #[test]
    fn the_end_has_its_zip64_part_when_any_of_its_numbers_needs_it() {
        let plain = 22;
        let with_64 = 22 + 56 + 20;
        for (count, at, length, expected) in [
            (3, 4, 5, plain),
            (65_534, u64::from(u32::MAX) - 1, u64::from(u32::MAX) - 1, plain),
            (65_535, 4, 5, with_64),
            (3, u64::from(u32::MAX), 5, with_64),
            (3, 4, u64::from(u32::MAX), with_64),
        ] {
            assert_eq!(end(count, at, length).len(), expected, "{count} {at} {length}");
        }
        let end = end(3, 6 << 30, 5);
        assert_eq!(end.get(12..16), Some(&[45, 3, 45, 0][..]), "by Unix, version 4.5");
    }
}
