//! Making a backup, while others go on working.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};
use tempfile::NamedTempFile;

use super::encrypted::Sink;
use super::{FORMAT, Made, Summary, names, restore};
use crate::problem::{Problem, Result};
use crate::store::atomic::inside_temp;
use crate::store::fault::Outcome;
use crate::store::history::{Entry, What};
use crate::store::{SCHEMA, Store, write_atomically};

/// How often it is begun anew because a document was deleted for good meanwhile.
const ATTEMPTS: u32 = 5;

/// A file that goes in: its name there, and where it lies.
struct Part {
    name: String,
    path: PathBuf,
}

/// Why an attempt came to nothing.
enum Stop {
    /// A file that the copy of the database names is gone, and the store no longer names it either.
    Outdated,
    Problem(Problem),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Store {
    /// Writes the whole store into the file at `target`, encrypted when there is a passphrase, reads it back, and
    /// notes in the history that there is one.
    ///
    /// The database is copied as it is at one moment; the files that it names never change. Nobody waits meanwhile.
    /// `progress` hears how many bytes of how many are written, and may stop the work.
    ///
    /// # Errors
    /// `Cancelled`, `DiskFull`, `NotWritable`, `FolderMissing`, `InsideStore`, `StoreBusy`, `StoreUnusable`; an
    /// older file at `target` then stays as it was.
    pub fn back_up(
        &mut self,
        target: &Path,
        passphrase: Option<&str>,
        now: DateTime<FixedOffset>,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Made> {
        if self.contains(target) {
            return Err(Problem::InsideStore { path: target.display().to_string() });
        }
        let summary = write_atomically(target, |file| {
            for _ in 0..ATTEMPTS {
                match self.attempt(file, target, passphrase, now, progress) {
                    Ok(summary) => return Ok(summary),
                    Err(Stop::Outdated) => {}
                    Err(Stop::Problem(problem)) => return Err(problem),
                }
            }
            Err(Problem::StoreBusy {})
        })?;
        // What nobody has read back is no backup.
        restore::check(target, passphrase)?;
        let size = target.metadata().map_err(|error| Problem::reading(target, &error))?.len();
        let file_name = target.file_name().unwrap_or_default().to_string_lossy();
        self.change(now, |_| {
            let args = json!({ "file_name": file_name, "size": size, "encrypted": passphrase.is_some() });
            Ok(((), Some(Entry { what: What::BackedUp, orgnr: None, submission: None, args })))
        })?;
        Ok(Made { path: target.to_owned(), size, summary })
    }

    /// When the last backup was made; `None` for never.
    pub fn last_backup(&self) -> Result<Option<DateTime<FixedOffset>>> {
        self.read(|rows| {
            let at =
                rows.query_row("SELECT at FROM history WHERE what = 'backed-up' ORDER BY id DESC LIMIT 1", [], |row| {
                    row.get(0)
                });
            match at {
                Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
                at => Ok(Some(at?)),
            }
        })
    }

    fn attempt(
        &self,
        file: &mut File,
        target: &Path,
        passphrase: Option<&str>,
        now: DateTime<FixedOffset>,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Summary, Stop> {
        let copy = self.copy_of_database()?;
        let database = Connection::open(copy.path()).map_err(|fault| self.fault(fault))?;
        let summary = summary(&database, now).map_err(|fault| fault.at(copy.path()))?;
        let mut parts = vec![Part { name: names::DATABASE.to_owned(), path: copy.path().to_owned() }];
        parts.extend(self.parts(&database).map_err(|fault| fault.at(copy.path()))?);
        drop(database);

        let writing = |error: io::Error| Problem::writing(target, &error);
        let total: u64 = parts.iter().filter_map(|part| Some(part.path.metadata().ok()?.len())).sum();
        let mut done = 0;
        let mut archive = Builder::new(Sink::begin(file, passphrase).map_err(writing)?);
        let text = serde_json::to_vec_pretty(&summary);
        let text = text.map_err(|error| Problem::Internal { reason: error.to_string() })?;
        let mut sums = vec![line(&format!("{:x}", Sha256::digest(&text)), names::SUMMARY)];
        append(&mut archive, names::SUMMARY, text.len() as u64, text.as_slice()).map_err(writing)?;
        for part in parts {
            let Some(source) = self.source(&part)? else { continue };
            let size = source.metadata().map_err(|error| Problem::reading(&part.path, &error))?.len();
            let mut told = Told { source, hash: Sha256::new(), done: &mut done, total, progress, stopped: false };
            let written = append(&mut archive, &part.name, size, &mut told);
            if told.stopped {
                return Err(Problem::Cancelled {}.into());
            }
            sums.push(line(&format!("{:x}", told.hash.finalize()), &part.name));
            written.map_err(writing)?;
        }
        let sums = sums.concat();
        append(&mut archive, names::SUMS, sums.len() as u64, sums.as_bytes()).map_err(writing)?;
        archive.into_inner().and_then(Sink::finish).map_err(writing)?;
        Ok(summary)
    }

    /// A copy of the database as it is now, in the store's own folder for such things.
    fn copy_of_database(&self) -> Result<NamedTempFile> {
        let temp = inside_temp(&self.folder, ".sqlite")?;
        let run = || -> Outcome<()> {
            let mut copy = Connection::open(temp.path())?;
            let backup = rusqlite::backup::Backup::new(&self.connection, &mut copy)?;
            // All pages in one step: it holds off writers for as long as reading the file takes.
            backup.run_to_completion(i32::MAX, Duration::ZERO, None)?;
            Ok(())
        };
        run().map_err(|fault| fault.at(&self.folder.database()))?;
        Ok(temp)
    }

    fn fault(&self, error: rusqlite::Error) -> Problem {
        crate::store::fault::Fault::from(error).at(&self.folder.database())
    }

    /// All files that `database` names.
    fn parts(&self, database: &Connection) -> Outcome<Vec<Part>> {
        let column = |query: &str| -> Outcome<Vec<String>> {
            let mut found = database.prepare(query)?;
            Ok(found.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        };
        let documents = column("SELECT DISTINCT sha256 FROM document ORDER BY sha256")?;
        let bundles = column("SELECT DISTINCT sha256 FROM export ORDER BY sha256")?;
        let keys = column("SELECT fingerprint FROM identity ORDER BY fingerprint")?;
        let names = documents.iter().map(|hash| names::document(hash));
        let names = names.chain(bundles.iter().map(|hash| names::bundle(hash)));
        let names = names.chain(keys.iter().flat_map(|print| [names::key(print), names::certificate(print)]));
        Ok(names.map(|name| Part { path: self.folder.root().join(&name), name }).collect())
    }

    /// The file, open; `None` when it is missing though the store still names it, which `doctor` says.
    fn source(&self, part: &Part) -> Result<Option<File>, Stop> {
        match File::open(&part.path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let named = self.read(|rows| self.parts(rows))?;
                if named.iter().any(|still| still.name == part.name) { Ok(None) } else { Err(Stop::Outdated) }
            }
            Err(error) => Err(Problem::reading(&part.path, &error).into()),
        }
    }
}

fn summary(database: &Connection, now: DateTime<FixedOffset>) -> Outcome<Summary> {
    let count = |query: &str| -> Outcome<u32> { Ok(database.query_row(query, [], |row| row.get(0))?) };
    let mut companies = database.prepare("SELECT name FROM company ORDER BY name")?;
    Ok(Summary {
        format: FORMAT,
        made: now,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: SCHEMA,
        companies: companies.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?,
        submissions: count("SELECT count(*) FROM submission")?,
        documents: count("SELECT count(*) FROM document")?,
        bundles: count("SELECT count(DISTINCT sha256) FROM export")?,
        keys: count("SELECT count(*) FROM identity")?,
        changes: database.query_row("SELECT coalesce(max(id), 0) FROM history", [], |row| row.get(0))?,
    })
}

/// A line of `SHA256SUMS`, as `sha256sum` writes it.
fn line(sha256: &str, name: &str) -> String {
    format!("{sha256}  {name}\n")
}

fn append(archive: &mut Builder<Sink<'_>>, name: &str, size: u64, source: impl Read) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_entry_type(EntryType::Regular);
    header.set_size(size);
    header.set_mode(0o600);
    header.set_mtime(0);
    archive.append_data(&mut header, name, source)
}

/// Hashes what is read, and tells how far it has come.
struct Told<'a> {
    source: File,
    hash: Sha256,
    done: &'a mut u64,
    total: u64,
    progress: &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    stopped: bool,
}

impl Read for Told<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if (self.progress)(*self.done, self.total.max(*self.done)).is_break() {
            self.stopped = true;
            return Err(io::Error::other("stopped"));
        }
        let count = self.source.read(buffer)?;
        self.hash.update(buffer.get(..count).unwrap_or_default());
        *self.done += count as u64;
        Ok(count)
    }
}
