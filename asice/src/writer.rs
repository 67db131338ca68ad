//! Writes an `ASiC-E` container as a stream: `mimetype` first, then the caller's entries, last manifest and signature.
//!
//! Memory stays flat whatever the size; hashing runs beside reading and writing.

use std::collections::HashSet;
use std::io::{Read, Seek, Write};
use std::ops::ControlFlow;
use std::time::SystemTime;

use crate::manifest::{self, Reference};
use crate::sign::Ask;
use crate::timestamp::{Request, Token};
use crate::zip_write::ZipWriter;
use crate::{Error, Identity, MIMETYPE, name, sign};

/// One file of a container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path inside the container, with `/`.
    pub name: String,
    /// Length in bytes.
    pub size: u64,
    /// SHA-256 of the bytes in the container.
    pub sha256: [u8; 32],
}

/// A container being written. Dropped without [`Writer::sign`] it is no container.
pub struct Writer<'a, W: Write + Seek> {
    zip: ZipWriter<W>,
    /// Folded names: no two may fall together, and no file may stand where another needs a folder.
    files: HashSet<String>,
    folders: HashSet<String>,
    references: Vec<Reference>,
    incomplete: bool,
    written: u64,
    progress: Option<&'a mut (dyn FnMut(u64) -> ControlFlow<()> + 'a)>,
}

impl<'a, W: Write + Seek> Writer<'a, W> {
    /// Starts a container at the beginning of `out`, which must be empty, and writes `mimetype`: first, stored, without
    /// an extra field (EN 319 162-1, annex A.1).
    pub fn new(out: W) -> Result<Self, Error> {
        let mut zip = ZipWriter::new(out)?;
        zip.add("mimetype", None, &mut MIMETYPE.as_bytes(), &mut |_| ControlFlow::Continue(()))?;
        Ok(Self {
            zip,
            files: HashSet::new(),
            folders: HashSet::new(),
            references: Vec::new(),
            incomplete: false,
            written: 0,
            progress: None,
        })
    }

    /// Calls `progress` after every piece with the bytes of content so far, all files together. When it breaks, the
    /// work ends with [`Error::Stopped`], and the container cannot be finished.
    #[must_use]
    pub fn watched(mut self, progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>) -> Self {
        self.progress = Some(progress);
        self
    }

    /// Streams one file of less than 4 GiB into the container. The answer describes the bytes that were written.
    /// After a failure the container cannot be finished.
    pub fn add(&mut self, name: &str, content: &mut dyn Read) -> Result<Entry, Error> {
        self.add_file(name, None, content)
    }

    /// As [`Writer::add`], for a file of known length in bytes, which may be 4 GiB or more.
    pub fn add_sized(&mut self, name: &str, size: u64, content: &mut dyn Read) -> Result<Entry, Error> {
        self.add_file(name, Some(size), content)
    }

    /// Adds manifest and signature (level B-B), finishes the container and gives the writer back.
    /// The same entries, identity and time (whole seconds) give the same bytes.
    pub fn sign(self, identity: &Identity, signing_time: SystemTime) -> Result<W, Error> {
        self.finish(identity, signing_time, None)
    }

    /// As [`Writer::sign`], with a timestamp when `ask` gives one (level B-T): it is called once, with the request for a
    /// timestamp service, and answers with [`Request::token`] of what the service said. With `None` the container is one
    /// of level B-B: a service that fails costs no signature.
    pub fn sign_with_timestamp(
        self,
        identity: &Identity,
        signing_time: SystemTime,
        ask: &mut dyn FnMut(&Request) -> Option<Token>,
    ) -> Result<W, Error> {
        self.finish(identity, signing_time, Some(ask))
    }

    fn finish(mut self, identity: &Identity, signing_time: SystemTime, ask: Option<Ask<'_>>) -> Result<W, Error> {
        if self.incomplete || self.references.is_empty() {
            return Err(Error::Incomplete);
        }
        let manifest = manifest::render(&self.references);
        let signature = sign::sign(&manifest, identity, signing_time, ask)?;
        let mut untold = |_| ControlFlow::Continue(());
        self.zip.add(manifest::MANIFEST, None, &mut manifest.as_slice(), &mut untold)?;
        self.zip.add(manifest::SIGNATURE, None, &mut signature.as_slice(), &mut untold)?;
        self.zip.finish()
    }

    fn add_file(&mut self, name: &str, size: Option<u64>, content: &mut dyn Read) -> Result<Entry, Error> {
        if self.incomplete {
            return Err(Error::Incomplete);
        }
        if !name::is_writable(name) {
            return Err(Error::Name(name.to_owned()));
        }
        let folded = name::folded(name);
        let folders: Vec<&str> = folded.match_indices('/').filter_map(|(at, _)| folded.get(..at)).collect();
        if self.files.contains(&folded)
            || self.folders.contains(&folded)
            || folders.iter().any(|folder| self.files.contains(*folder))
        {
            return Err(Error::DuplicateName(name.to_owned()));
        }
        self.folders.extend(folders.into_iter().map(str::to_owned));
        self.files.insert(folded);
        // stays set when the next line fails: half an entry is in the file then
        self.incomplete = true;
        let (written, progress) = (&mut self.written, &mut self.progress);
        let mut tell = |more: u64| {
            *written += more;
            progress.as_mut().map_or(ControlFlow::Continue(()), |progress| progress(*written))
        };
        let entry = self.zip.add(name, size, content, &mut tell)?;
        self.incomplete = false;
        self.references.push(Reference { name: entry.name.clone(), sha256: entry.sha256 });
        Ok(entry)
    }
}
