//! Writes stored zip entries as a stream: the content goes out once, then checksum and size are filled in.
//!
//! Own code because the form is the point: no data descriptor, no extra field, the same bytes every time.

use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;

use crate::pipe::{Pipe, Tell};
use crate::zip_form::{self, Record, SEE_64};
use crate::{Entry, Error};

/// More entries than the reader accepts would make a container that nobody opens.
pub(crate) const MAX_ENTRIES: usize = 10_000;

/// A zip being written.
pub(crate) struct ZipWriter<W> {
    out: W,
    at: u64,
    records: Vec<Record>,
    pipe: Pipe,
}

impl<W: Write + Seek> ZipWriter<W> {
    /// Starts at the writer's beginning; anything before it would be a prefix.
    pub(crate) fn new(mut out: W) -> Result<Self, Error> {
        out.rewind()?;
        Ok(Self { out, at: 0, records: Vec::new(), pipe: Pipe::new() })
    }

    /// Streams one entry. `declared` is its size when known; without it an entry of 4 GiB or more is refused,
    /// since the room for its Zip64 field must be left before the content.
    pub(crate) fn add(
        &mut self,
        name: &str,
        declared: Option<u64>,
        content: &mut dyn Read,
        tell: Tell<'_>,
    ) -> Result<Entry, Error> {
        if self.records.len() >= MAX_ENTRIES {
            return Err(Error::TooLarge(name.to_owned()));
        }
        let placeholder = Record { name: name.to_owned(), crc: 0, size: declared.unwrap_or(0), header_at: self.at };
        let header_len = zip_form::local(&placeholder).len() as u64;
        self.out.write_all(&zip_form::local(&placeholder))?;

        let (mut read, mut outgrown) = (0, false);
        let mut within = |more: u64| {
            read += more;
            outgrown = declared.map_or(read >= u64::from(SEE_64), |declared| read > declared);
            if outgrown { ControlFlow::Break(()) } else { tell(more) }
        };
        let copied = self.pipe.copy(content, &mut self.out, &mut within);
        let copied = match (copied, outgrown) {
            (Err(Error::Stopped), true) if declared.is_none() => return Err(Error::TooLarge(name.to_owned())),
            (Err(Error::Stopped), true) => return Err(Error::SizeDiffers(name.to_owned())),
            (copied, _) => copied?,
        };
        if declared.is_some_and(|declared| declared != copied.size) {
            return Err(Error::SizeDiffers(name.to_owned()));
        }

        let record = Record { crc: copied.crc, size: copied.size, ..placeholder };
        self.out.seek(SeekFrom::Start(record.header_at))?;
        self.out.write_all(&zip_form::local(&record))?;
        self.at = record.header_at + header_len + copied.size;
        self.out.seek(SeekFrom::Start(self.at))?;
        self.records.push(record);
        Ok(Entry { name: name.to_owned(), size: copied.size, sha256: copied.sha256 })
    }

    /// Writes the central directory and gives the writer back, flushed.
    pub(crate) fn finish(mut self) -> Result<W, Error> {
        let mut length = 0;
        for record in &self.records {
            let bytes = zip_form::central(record);
            length += bytes.len() as u64;
            self.out.write_all(&bytes)?;
        }
        self.out.write_all(&zip_form::end(self.records.len() as u64, self.at, length))?;
        self.out.flush()?;
        Ok(self.out)
    }
}
