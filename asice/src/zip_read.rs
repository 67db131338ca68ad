//! Reads a stranger's zip strictly: every byte belongs to exactly one record or entry, and all records agree.
//!
//! Nothing is unpacked, no entry content is read, and what is read is bounded before it is read. What is sound but not
//! written as this crate writes it is collected as [`Directory::form`].

use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};

use crate::zip_form::{self, CENTRAL_LEN, END_64_LEN, END_LEN, LOCAL_LEN, LOCATOR_64_LEN, Record, SEE_64};
use crate::zip_record::{Central, End, Fields, Local, central, end_64, local};
use crate::zip_write::MAX_ENTRIES;
use crate::{Reason, name};

/// Room for [`MAX_ENTRIES`] names of 250 bytes: what keeps memory flat whatever the file claims.
const MAX_DIRECTORY: u64 = 3 << 20;
/// The sum of all entries, unpacked, in bytes.
const MAX_TOTAL: u64 = 64 << 30;
/// Deflate cannot do better than 1032 to 1.
const MAX_RATIO: u64 = 1032;

/// Why reading stopped: the file system, or the file itself.
#[derive(Debug)]
pub(crate) enum Stop {
    Io(io::Error),
    Bad(Reason),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Reason> for Stop {
    fn from(reason: Reason) -> Self {
        Self::Bad(reason)
    }
}

/// One entry whose place and records are known to be sound.
#[derive(Clone, Debug)]
pub(crate) struct ZipEntry {
    pub name: String,
    pub crc: u32,
    /// Unpacked length.
    pub size: u64,
    /// Where the content begins.
    pub content_at: u64,
    pub stored: bool,
    pub directory: bool,
}

/// A sound zip: its entries in the order of their content, and how its form differs from ours.
#[derive(Debug)]
pub(crate) struct Directory {
    pub entries: Vec<ZipEntry>,
    pub form: Vec<Reason>,
}

/// Reads and checks all records.
pub(crate) fn read<R: Read + Seek>(input: &mut R) -> Result<Directory, Stop> {
    let mut form = Vec::new();
    let end = find_end(input)?;
    if end.comment_len > 0 {
        note(&mut form, Reason::ZipComment);
    }
    let records = central_directory(input, &end, &mut form)?;
    check_names(&records)?;
    let in_our_order = records.windows(2).all(|pair| matches!(pair, [a, b] if a.header_at < b.header_at));
    let mut sorted: Vec<&Central> = records.iter().collect();
    sorted.sort_by_key(|record| record.header_at);

    let mut entries = Vec::with_capacity(sorted.len());
    let mut expected_at = 0;
    let mut ours = in_our_order;
    for (index, record) in sorted.iter().enumerate() {
        if record.header_at != expected_at {
            return Err(misplaced(record, expected_at, index).into());
        }
        let limit = sorted.get(index + 1).map_or(end.directory_at, |next| next.header_at);
        let (entry, next_at, exact) = entry(input, record, limit, &mut form)?;
        ours &= exact;
        expected_at = next_at;
        entries.push(entry);
    }
    if expected_at != end.directory_at {
        let entry = entries.last().map(|entry| entry.name.clone()).unwrap_or_default();
        return Err(
            if expected_at < end.directory_at { Reason::Gap { entry } } else { Reason::Overlap { entry } }.into()
        );
    }
    ours &= end.raw == zip_form::end(entries.len() as u64, end.directory_at, end.directory_len);
    if !ours && form.is_empty() {
        note(&mut form, Reason::ZipForm { entry: String::new() });
    }
    Ok(Directory { entries, form })
}

/// Keeps the first reason of each kind: a thousand compressed entries are one fact.
fn note(form: &mut Vec<Reason>, reason: Reason) {
    if form.iter().all(|known| known.code() != reason.code()) {
        form.push(reason);
    }
}

fn misplaced(record: &Central, expected_at: u64, index: usize) -> Reason {
    let entry = record.name.clone();
    match (record.header_at > expected_at, index) {
        (true, 0) => Reason::LeadingBytes,
        (true, _) => Reason::Gap { entry },
        (false, _) => Reason::Overlap { entry },
    }
}

pub(crate) fn read_at<R: Read + Seek>(input: &mut R, at: u64, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    input.seek(SeekFrom::Start(at))?;
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Finds the one end record that closes the file, and the Zip64 record before it.
fn find_end<R: Read + Seek>(input: &mut R) -> Result<End, Stop> {
    let file_len = input.seek(SeekFrom::End(0))?;
    let tail_len = usize::try_from(file_len).unwrap_or(usize::MAX).min(END_LEN + usize::from(u16::MAX));
    let tail_at = file_len - tail_len as u64;
    let tail = read_at(input, tail_at, tail_len)?;
    let signature = zip_form::END.to_le_bytes();
    let mut found: Option<(usize, End)> = None;
    let mut unfitting = false;
    for start in (0..tail.len().saturating_sub(END_LEN - 1)).rev() {
        let Some(bytes) = tail.get(start..).filter(|bytes| bytes.starts_with(&signature)) else {
            continue;
        };
        let end = End::parse(bytes).ok_or(Reason::ZipMalformed)?;
        let fits = bytes.len() == END_LEN + usize::from(end.comment_len);
        // Some readers take the last signature that they find. Before the one that fits it may stand in an attached zip.
        if fits && (found.is_some() || unfitting) {
            return Err(Reason::ZipAmbiguous.into());
        }
        if fits {
            found = Some((start, end));
        } else if found.is_none() {
            unfitting = true;
        }
    }
    let Some((start, mut end)) = found else {
        return Err(if unfitting { Reason::TrailingBytes } else { Reason::NotAZip }.into());
    };
    end.raw = tail.get(start..start + END_LEN).unwrap_or_default().to_vec();
    let end_at = tail_at + start as u64;
    let directory_end = zip_64(input, &mut end, end_at)?;
    if end.disks {
        return Err(Reason::SeveralDisks.into());
    }
    if end.count > MAX_ENTRIES as u64 {
        return Err(Reason::TooManyEntries { count: end.count.to_string() }.into());
    }
    match end.directory_at.checked_add(end.directory_len) {
        Some(stated) if stated == directory_end => {}
        Some(stated) if stated < directory_end => return Err(Reason::LeadingBytes.into()),
        _ => return Err(Reason::ZipMalformed.into()),
    }
    if end.directory_len > MAX_DIRECTORY {
        return Err(Reason::TooLarge { entry: String::new() }.into());
    }
    Ok(end)
}

/// Takes in the Zip64 end record, when there is one, and says where the central directory must end.
fn zip_64<R: Read + Seek>(input: &mut R, end: &mut End, end_at: u64) -> Result<u64, Stop> {
    let Some(locator_at) = end_at.checked_sub(LOCATOR_64_LEN as u64) else {
        return Ok(end_at);
    };
    let locator = read_at(input, locator_at, LOCATOR_64_LEN)?;
    if !locator.starts_with(&zip_form::LOCATOR_64.to_le_bytes()) {
        return if end.saturated() { Err(Reason::ZipMalformed.into()) } else { Ok(end_at) };
    }
    let record_at = locator_at.checked_sub(END_64_LEN as u64).ok_or(Reason::ZipMalformed)?;
    let record = read_at(input, record_at, END_64_LEN)?;
    end_64(end, &record, &locator, record_at).ok_or(Reason::ZipMalformed)?;
    let mut raw = record;
    raw.extend_from_slice(&locator);
    raw.append(&mut end.raw);
    end.raw = raw;
    Ok(record_at)
}

fn central_directory<R: Read + Seek>(input: &mut R, end: &End, form: &mut Vec<Reason>) -> Result<Vec<Central>, Stop> {
    let length = usize::try_from(end.directory_len).map_err(|_| Reason::ZipMalformed)?;
    let bytes = read_at(input, end.directory_at, length)?;
    let mut fields = Fields::new(&bytes);
    let mut records = Vec::new();
    let mut total = 0_u64;
    for _ in 0..end.count {
        if fields.left() < CENTRAL_LEN {
            return Err(Reason::ZipMalformed.into());
        }
        let record = central(&mut fields)?;
        check_record(&record, form)?;
        total = total.saturating_add(record.size);
        if total > MAX_TOTAL {
            return Err(Reason::TooLarge { entry: record.name }.into());
        }
        records.push(record);
    }
    if fields.left() > 0 {
        return Err(Reason::ZipMalformed.into());
    }
    Ok(records)
}

/// What the central record alone can say.
fn check_record(record: &Central, form: &mut Vec<Reason>) -> Result<(), Reason> {
    let entry = || record.name.clone();
    if record.encrypted() {
        return Err(Reason::Encrypted { entry: entry() });
    }
    if !name::is_safe(&record.name) {
        return Err(Reason::UnsafeName { entry: entry() });
    }
    if !record.plain_file_or_directory() || (record.directory() && record.size > 0) {
        return Err(Reason::NotAFile { entry: entry() });
    }
    if record.stored() && record.size != record.packed {
        return Err(Reason::HeadersDisagree { entry: entry() });
    }
    if record.size / MAX_RATIO > record.packed {
        return Err(Reason::ImpossibleRatio { entry: entry() });
    }
    if record.directory() {
        note(form, Reason::Directory { entry: entry() });
    }
    if !record.stored() {
        note(form, Reason::Compressed { entry: entry() });
    }
    if !record.utf8 || !name::is_portable(&record.name) {
        note(form, Reason::OtherName { entry: entry() });
    }
    if record.comment {
        note(form, Reason::ZipComment);
    }
    Ok(())
}

/// No two names may fall together on any file system, and no file may stand where another entry needs a folder.
fn check_names(records: &[Central]) -> Result<(), Reason> {
    let mut files = HashSet::new();
    for record in records {
        if !files.insert(name::folded(&record.name)) {
            return Err(Reason::DuplicateName { entry: record.name.clone() });
        }
    }
    let folders: HashSet<String> = records.iter().filter(|r| r.directory()).map(|r| name::folded(&r.name)).collect();
    for record in records {
        let folded = name::folded(&record.name);
        let parents = folded.match_indices('/').filter_map(|(at, _)| folded.get(..at));
        for parent in parents {
            if files.contains(parent) && !folders.contains(parent) {
                return Err(Reason::DuplicateName { entry: record.name.clone() });
            }
        }
    }
    Ok(())
}

/// Reads the local header and holds it against the central record. Gives the entry, where the next record must
/// begin, and whether both records are written as we write them.
fn entry<R: Read + Seek>(
    input: &mut R,
    record: &Central,
    limit: u64,
    form: &mut Vec<Reason>,
) -> Result<(ZipEntry, u64, bool), Stop> {
    let entry = || record.name.clone();
    let room = limit.saturating_sub(record.header_at);
    if room < LOCAL_LEN {
        return Err(Reason::Overlap { entry: entry() }.into());
    }
    let fixed = read_at(input, record.header_at, usize::try_from(LOCAL_LEN).unwrap_or(0))?;
    let variable = Local::variable_len(&fixed).ok_or_else(|| Reason::HeadersDisagree { entry: entry() })?;
    if room - LOCAL_LEN < variable as u64 {
        return Err(Reason::Overlap { entry: entry() }.into());
    }
    let mut raw = fixed;
    let mut rest = vec![0; variable];
    input.read_exact(&mut rest)?;
    raw.append(&mut rest);
    let header = local(&raw).ok_or_else(|| Reason::HeadersDisagree { entry: entry() })?;
    if !header.agrees_with(record) {
        return Err(Reason::HeadersDisagree { entry: entry() }.into());
    }

    let content_at = record.header_at + raw.len() as u64;
    let content_end = content_at.checked_add(record.packed).filter(|end| *end <= limit);
    let content_end = content_end.ok_or_else(|| Reason::Overlap { entry: entry() })?;
    let next_at = if record.has_descriptor() {
        note(form, Reason::ZipForm { entry: entry() });
        descriptor(input, record, content_end, limit)?
    } else {
        content_end
    };

    let ours = Record { name: record.name.clone(), crc: record.crc, size: record.size, header_at: record.header_at };
    let exact = raw == zip_form::local(&ours) && record.exact;
    let entry = ZipEntry {
        name: record.name.clone(),
        crc: record.crc,
        size: record.size,
        content_at,
        stored: record.stored(),
        directory: record.directory(),
    };
    Ok((entry, next_at, exact))
}

/// The data descriptor fills the room up to the next record exactly, and repeats what the central record says
/// (APPNOTE 4.3.9; the signature is optional, sizes have 4 or 8 bytes).
fn descriptor<R: Read + Seek>(input: &mut R, record: &Central, at: u64, limit: u64) -> Result<u64, Stop> {
    let bad = || Reason::Gap { entry: record.name.clone() };
    let length =
        usize::try_from(limit - at).ok().filter(|length| matches!(length, 12 | 16 | 20 | 24)).ok_or_else(bad)?;
    let bytes = read_at(input, at, length)?;
    let wide = length >= 20;
    let mut expected = Vec::new();
    if length % 8 == 0 {
        expected.extend_from_slice(&0x0807_4b50_u32.to_le_bytes());
    }
    expected.extend_from_slice(&record.crc.to_le_bytes());
    for size in [record.packed, record.size] {
        if wide {
            expected.extend_from_slice(&size.to_le_bytes());
        } else {
            expected.extend_from_slice(&u32::try_from(size).unwrap_or(SEE_64).to_le_bytes());
        }
    }
    if bytes == expected { Ok(limit) } else { Err(Reason::HeadersDisagree { entry: record.name.clone() }.into()) }
}
