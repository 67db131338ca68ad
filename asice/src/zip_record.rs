//! Decodes single zip records from bytes. Every length is checked; nothing here reads a file or judges a form.

use crate::Reason;
use crate::zip_form::{self, CENTRAL, END, END_64, EXTRA_64, LOCAL, LOCATOR_64, Record, SEE_64};

const FLAG_ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const FLAG_DESCRIPTOR: u16 = 1 << 3;
const FLAG_UTF8: u16 = 1 << 11;
const FILE_KIND: u32 = 0o170_000;
const PLAIN: u32 = 0o100_000;
const FOLDER: u32 = 0o040_000;
const DOS_FOLDER: u32 = 0x10;
/// Volume label, device and reparse point (a link) among the DOS and Windows attributes.
const DOS_SPECIAL: u32 = 0x08 | 0x40 | 0x400;
/// APPNOTE, appendix E: the true method stands in an extra field.
const METHOD_AES: u16 = 99;
/// APPNOTE 4.6.9: a second name, which some readers take instead of the first.
const EXTRA_UNICODE_PATH: u16 = 0x7075;

/// Takes little-endian fields off the front of a byte slice.
pub(crate) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn left(&self) -> usize {
        self.0.len()
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

/// The end of the central directory, Zip64 values taken in.
#[derive(Debug)]
pub(crate) struct End {
    pub count: u64,
    pub directory_len: u64,
    pub directory_at: u64,
    pub comment_len: u16,
    /// Whether it speaks of more than one disk.
    pub disks: bool,
    /// The records as they stand, without the comment.
    pub raw: Vec<u8>,
}

impl End {
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut f = Fields::new(bytes);
        (f.u32()? == END).then_some(())?;
        let (disk, directory_disk, here, all) = (f.u16()?, f.u16()?, f.u16()?, f.u16()?);
        let (length, at, comment_len) = (f.u32()?, f.u32()?, f.u16()?);
        Some(Self {
            count: all.into(),
            directory_len: length.into(),
            directory_at: at.into(),
            comment_len,
            disks: disk != 0 || directory_disk != 0 || here != all,
            raw: Vec::new(),
        })
    }

    /// Whether a value says "see the Zip64 record".
    pub(crate) fn saturated(&self) -> bool {
        self.count == u64::from(u16::MAX) || [self.directory_len, self.directory_at].contains(&u64::from(SEE_64))
    }
}

/// Takes the Zip64 end record and its locator in; `None` when they contradict the end record or each other.
pub(crate) fn end_64(end: &mut End, record: &[u8], locator: &[u8], record_at: u64) -> Option<()> {
    let mut f = Fields::new(locator);
    (f.u32()? == LOCATOR_64 && f.u32()? == 0 && f.u64()? == record_at && f.u32()? == 1).then_some(())?;
    let mut f = Fields::new(record);
    // without the extensible part, which nobody writes
    (f.u32()? == END_64 && f.u64()? == 44).then_some(())?;
    let (_versions, disk, directory_disk) = (f.u32()?, f.u32()?, f.u32()?);
    let (here, all, length, at) = (f.u64()?, f.u64()?, f.u64()?, f.u64()?);
    let same = |short: u64, long: u64, mark: u64| short == mark || short == long;
    (same(end.count, all, u16::MAX.into())
        && same(end.directory_len, length, SEE_64.into())
        && same(end.directory_at, at, SEE_64.into()))
    .then_some(())?;
    (end.count, end.directory_len, end.directory_at) = (all, length, at);
    end.disks |= disk != 0 || directory_disk != 0 || here != all;
    Some(())
}

/// What both headers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Common {
    flags: u16,
    method: u16,
    time: u32,
    crc: u32,
    packed: u32,
    size: u32,
}

impl Common {
    fn take(f: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            flags: f.u16()?,
            method: f.u16()?,
            time: f.u32()?,
            crc: f.u32()?,
            packed: f.u32()?,
            size: f.u32()?,
        })
    }
}

/// A record of the central directory.
#[derive(Debug)]
pub(crate) struct Central {
    pub name: String,
    pub utf8: bool,
    pub crc: u32,
    pub size: u64,
    pub packed: u64,
    pub header_at: u64,
    pub comment: bool,
    /// Whether it is written as this crate writes it.
    pub exact: bool,
    /// Only when the name is no UTF-8, so that `name` is not what stands there.
    other_bytes: Option<Vec<u8>>,
    common: Common,
    attributes: u32,
}

impl Central {
    fn raw_name(&self) -> &[u8] {
        self.other_bytes.as_deref().unwrap_or(self.name.as_bytes())
    }

    pub(crate) fn encrypted(&self) -> bool {
        self.common.flags & FLAG_ENCRYPTED != 0 || self.common.method == METHOD_AES
    }

    pub(crate) fn has_descriptor(&self) -> bool {
        self.common.flags & FLAG_DESCRIPTOR != 0
    }

    pub(crate) fn stored(&self) -> bool {
        self.common.method == 0
    }

    pub(crate) fn directory(&self) -> bool {
        self.name.ends_with('/')
    }

    /// Whether the attributes say nothing but a plain file, or a directory under a directory's name.
    pub(crate) fn plain_file_or_directory(&self) -> bool {
        // whatever system the entry says it comes from: some readers believe the mode all the same
        let kind = (self.attributes >> 16) & FILE_KIND;
        if self.attributes & DOS_SPECIAL != 0 {
            return false;
        }
        let dos_folder = self.attributes & DOS_FOLDER != 0;
        if self.directory() { matches!(kind, 0 | FOLDER) } else { matches!(kind, 0 | PLAIN) && !dos_folder }
    }
}

/// The next record of the central directory.
pub(crate) fn central(fields: &mut Fields<'_>) -> Result<Central, Reason> {
    let start = fields.0;
    let parts = central_parts(fields).ok_or(Reason::ZipMalformed)?;
    let (common, disk, attributes, header_at, raw_name, extra, comment) = parts;
    let name = String::from_utf8_lossy(raw_name).into_owned();
    let large = Large::of(extra, &[common.size, common.packed, header_at]).ok_or(Reason::ZipMalformed)?;
    let [size, packed, header_at] = large.0;
    if !same_name(extra, raw_name) {
        return Err(Reason::HeadersDisagree { entry: name });
    }
    if disk != 0 {
        return Err(Reason::SeveralDisks);
    }
    let raw = start.get(..start.len() - fields.left()).unwrap_or_default();
    let ours = Record { name: name.clone(), crc: common.crc, size, header_at };
    Ok(Central {
        exact: raw == zip_form::central(&ours),
        other_bytes: (name.as_bytes() != raw_name).then(|| raw_name.to_vec()),
        utf8: std::str::from_utf8(raw_name).is_ok() && (raw_name.is_ascii() || common.flags & FLAG_UTF8 != 0),
        name,
        crc: common.crc,
        size,
        packed,
        header_at,
        comment,
        common,
        attributes,
    })
}

type CentralParts<'a> = (Common, u16, u32, u32, &'a [u8], &'a [u8], bool);

fn central_parts<'a>(f: &mut Fields<'a>) -> Option<CentralParts<'a>> {
    (f.u32()? == CENTRAL).then_some(())?;
    let (_made_by, _needed) = (f.u16()?, f.u16()?);
    let common = Common::take(f)?;
    let (name_len, extra_len, comment_len) = (f.u16()?, f.u16()?, f.u16()?);
    let (disk, _internal, attributes, header_at) = (f.u16()?, f.u16()?, f.u32()?, f.u32()?);
    let (name, extra) = (f.take(name_len.into())?, f.take(extra_len.into())?);
    f.take(comment_len.into())?;
    Some((common, disk, attributes, header_at, name, extra, comment_len > 0))
}

/// Values that may stand in the Zip64 extra field, in its order: one for each short value that says so.
struct Large<const N: usize>([u64; N]);

impl<const N: usize> Large<N> {
    fn of(extra: &[u8], short: &[u32; N]) -> Option<Self> {
        let mut zip_64 = None;
        let mut f = Fields::new(extra);
        while f.left() > 0 {
            let (kind, length) = (f.u16()?, f.u16()?);
            let content = f.take(length.into())?;
            // a second one would let two readers see two sizes
            if kind == EXTRA_64 && zip_64.replace(content).is_some() {
                return None;
            }
        }
        let mut f = Fields::new(zip_64.unwrap_or_default());
        let mut values = [0; N];
        for (value, short) in values.iter_mut().zip(short) {
            *value = if *short == SEE_64 { f.u64()? } else { u64::from(*short) };
        }
        // some readers believe the field even where nothing refers to it
        let repeats = |content: &[u8]| {
            let mut f = Fields::new(content);
            values.iter().all(|value| f.left() == 0 || f.u64() == Some(*value)) && f.left() == 0
        };
        (f.left() == 0 || zip_64.is_some_and(repeats)).then_some(Self(values))
    }
}

/// Whether an extra field with a second name repeats the first one.
fn same_name(extra: &[u8], name: &[u8]) -> bool {
    let mut f = Fields::new(extra);
    while let (Some(kind), Some(length)) = (f.u16(), f.u16()) {
        let content = f.take(length.into());
        // one byte of version and four of checksum stand before the name
        if kind == EXTRA_UNICODE_PATH && content.and_then(|content| content.get(5..)) != Some(name) {
            return false;
        }
    }
    true
}

/// A local header.
#[derive(Debug)]
pub(crate) struct Local {
    common: Common,
    size: u64,
    packed: u64,
    raw_name: Vec<u8>,
}

impl Local {
    /// How many bytes of name and extra field follow the fixed part.
    pub(crate) fn variable_len(fixed: &[u8]) -> Option<usize> {
        let mut f = Fields::new(fixed);
        f.take(26)?;
        Some(usize::from(f.u16()?) + usize::from(f.u16()?))
    }

    /// Whether this header says of the entry what the central record says. With a data descriptor, checksum and
    /// sizes may be left zero here.
    pub(crate) fn agrees_with(&self, central: &Central) -> bool {
        let (here, there) = (&self.common, &central.common);
        let filled = here.crc == there.crc && self.size == central.size && self.packed == central.packed;
        let left_open = central.has_descriptor() && (here.crc, self.size, self.packed) == (0, 0, 0);
        self.raw_name == central.raw_name()
            && (here.flags, here.method, here.time) == (there.flags, there.method, there.time)
            && (filled || left_open)
    }
}

/// Decodes a local header from exactly its bytes.
pub(crate) fn local(bytes: &[u8]) -> Option<Local> {
    let mut f = Fields::new(bytes);
    (f.u32()? == LOCAL).then_some(())?;
    let _needed = f.u16()?;
    let common = Common::take(&mut f)?;
    let (name_len, extra_len) = (f.u16()?, f.u16()?);
    let (raw_name, extra) = (f.take(name_len.into())?.to_vec(), f.take(extra_len.into())?);
    same_name(extra, &raw_name).then_some(())?;
    let Large([size, packed]) = Large::of(extra, &[common.size, common.packed])?;
    Some(Local { common, size, packed, raw_name })
}
