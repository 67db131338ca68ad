//! Reads single entries out of a container. The caller verifies the container first; here only the zip is checked again.

use std::collections::HashMap;
use std::io::{Read, Seek, Write};

use crate::verify::stream;
use crate::zip_read::{self, Stop, ZipEntry};
use crate::{Error, Reason};

/// One entry's bytes, at most `limit` of them ([`Error::OverLimit`]).
pub fn read_entry<R: Read + Seek>(mut input: R, name: &str, limit: u64) -> Result<Vec<u8>, Error> {
    let entry = find(&mut input, name)?;
    if entry.size > limit {
        return Err(Error::OverLimit(name.to_owned()));
    }
    let mut bytes = Vec::new();
    copy(&mut input, &entry, &mut bytes)?;
    Ok(bytes)
}

/// Streams one entry to `out` and gives its length in bytes. On an error `out` may hold a part of it.
pub fn copy_entry<R: Read + Seek, W: Write>(mut input: R, name: &str, out: &mut W) -> Result<u64, Error> {
    let entry = find(&mut input, name)?;
    copy(&mut input, &entry, out)?;
    Ok(entry.size)
}

/// A container whose directory has been read once, to take many entries out of it.
#[derive(Debug)]
pub struct Entries<R> {
    input: R,
    entries: HashMap<String, ZipEntry>,
}

impl<R: Read + Seek> Entries<R> {
    /// Reads the directory of the container.
    ///
    /// # Errors
    /// [`Error::Container`] when it is not readable as one, [`Error::Io`].
    pub fn read(mut input: R) -> Result<Self, Error> {
        let entries = stored(&mut input)?.map(|entry| (entry.name.clone(), entry)).collect();
        Ok(Self { input, entries })
    }

    /// Streams one entry to `out` and gives its length in bytes. On an error `out` may hold a part of it.
    ///
    /// # Errors
    /// [`Error::NoSuchEntry`]; [`Error::Container`] when the bytes are not what the directory says; [`Error::Io`].
    pub fn copy<W: Write>(&mut self, name: &str, out: &mut W) -> Result<u64, Error> {
        let entry = self.entries.get(name).ok_or_else(|| Error::NoSuchEntry(name.to_owned()))?;
        copy(&mut self.input, entry, out)?;
        Ok(entry.size)
    }
}

fn find<R: Read + Seek>(input: &mut R, name: &str) -> Result<ZipEntry, Error> {
    let found = stored(input)?.find(|entry| entry.name == name);
    found.ok_or_else(|| Error::NoSuchEntry(name.to_owned()))
}

/// The files that are stored as they are.
fn stored<R: Read + Seek>(input: &mut R) -> Result<impl Iterator<Item = ZipEntry> + use<R>, Error> {
    let directory = zip_read::read(input).map_err(|stop| match stop {
        Stop::Io(error) => Error::Io(error),
        Stop::Bad(reason) => Error::Container(reason),
    })?;
    Ok(directory.entries.into_iter().filter(|entry| entry.stored && !entry.directory))
}

fn copy<R: Read + Seek, W: Write>(input: &mut R, entry: &ZipEntry, out: &mut W) -> Result<(), Error> {
    if stream(input, entry, &mut |piece| out.write_all(piece))? {
        return Ok(());
    }
    Err(Error::Container(Reason::CrcMismatch { entry: entry.name.clone() }))
}
