//! Reading a backup: what it holds, whether it is whole, and putting it in the place of the store.
//!
//! The store that was there is never overwritten: it is moved aside, whole, and its new name is told.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};
use tar::{Archive, Entry, EntryType};

use super::encrypted::Source;
use super::{FORMAT, Summary, names};
use crate::problem::{Problem, Result};
use crate::store::atomic::sync_folder;
use crate::store::folder::{Folder, make_private_file, make_private_folder, unusable};
use crate::store::{Migrate, Store, lock};

/// The largest summary or list of sums that is read whole, in bytes: a hundred times that of 10,000 documents.
const LARGEST_TEXT: u64 = 128_000_000;
/// How much is copied at a time, in bytes.
const STRIDE: usize = 256 * 1024;

/// A store that was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup held.
    pub summary: Summary,
    /// Where the store lies now that was there before; `None` when there was none.
    pub replaced: Option<PathBuf>,
    /// What was wrong in the store already when the backup was made, as [`Store::integrity`] says it.
    pub faults: Vec<String>,
}

/// What the backup at `path` holds; nothing behind its first entry is read.
///
/// # Errors
/// `BackupPassphrase`, `BackupDamaged`, `BackupNewer`; as [`file::open`](crate::file::open).
pub fn look(path: &Path, passphrase: Option<&str>) -> Result<Summary> {
    let mut archive = Archive::new(Source::open(path, passphrase)?);
    let damaged = |_: io::Error| damaged(path);
    let first = archive.entries().map_err(damaged)?.next().ok_or_else(|| self::damaged(path))?;
    let mut first = first.map_err(damaged)?;
    if name(&first).as_deref() != Some(names::SUMMARY) {
        return Err(self::damaged(path));
    }
    let text = whole(&mut first, path)?;
    summary(&text, path)
}

/// Reads the whole backup and holds it against its sums; writes nothing.
///
/// # Errors
/// As [`look`].
pub(in crate::store) fn check(path: &Path, passphrase: Option<&str>) -> Result<Summary> {
    read(path, passphrase, &mut |_, _| ControlFlow::Continue(()), |_| Ok(None))
}

/// Puts the store that the backup at `path` holds into `folder`. What was there is moved aside to a folder beside it,
/// whose name begins with the same name and ends with `stamp`.
///
/// Nothing is moved before every byte was held against the sums and the store was opened. What the store that was
/// there remembers of reminders goes along, as of the day of `now`. `progress` hears how many bytes are done of how
/// many, and may stop the work until then.
///
/// # Errors
/// As [`look`]; `StoreNewer`, also when what is there is newer than this program; `StoreBusy` while another process works
/// in the store; `Cancelled`, `DiskFull`, `StoreUnusable`. The store in `folder` then stays as it was.
pub fn restore(
    path: &Path,
    passphrase: Option<&str>,
    folder: &Path,
    stamp: &str,
    now: DateTime<FixedOffset>,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Restored> {
    let target = Folder::at(folder)?;
    let coming = Folder::at(&beside(target.root(), "restoring"))?;
    let clear = |folder: &Folder| match fs::remove_dir_all(folder.root()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(folder.root(), &error)),
        _ => Ok(()),
    };
    clear(&coming)?;
    let unpacked = unpack(path, passphrase, &coming, progress).and_then(|summary| {
        let mut store = opened(&coming, path)?;
        match Store::open_existing(folder, Migrate::No).and_then(|present| present.recalled()) {
            Ok(recalled) => store.take_recalled(&recalled, now)?,
            Err(newer @ Problem::StoreNewer { .. }) => return Err(newer),
            // A store that cannot be read remembers nothing; it may be why one is put back.
            Err(_) => {}
        }
        Ok((summary, store.integrity(true)?))
    });
    let (summary, faults) = match unpacked {
        Ok(unpacked) => unpacked,
        Err(problem) => {
            let _ = clear(&coming);
            return Err(problem);
        }
    };
    let replaced = exchange(&target, &coming, stamp)?;
    Ok(Restored { summary, replaced, faults })
}

/// Ends a restore that was cut off between its two last steps: the store was moved aside, its successor is whole.
pub(in crate::store) fn finish_cut_off(target: &Folder) -> Result<()> {
    let ready = beside(target.root(), "restored");
    if target.root().exists() || !ready.is_dir() {
        return Ok(());
    }
    fs::rename(&ready, target.root()).map_err(|error| unusable(target.root(), &error))
}

fn unpack(
    path: &Path,
    passphrase: Option<&str>,
    folder: &Folder,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Summary> {
    make_private_folder(folder.root())?;
    folder.make_inside()?;
    let summary = read(path, passphrase, progress, |name| {
        let target = folder.root().join(name);
        if let Some(shelf) = target.parent() {
            make_private_folder(shelf)?;
        }
        let file = File::create_new(&target).map_err(|error| unusable(&target, &error))?;
        make_private_file(&target)?;
        Ok(Some((file, target)))
    })?;
    for shelf in fs::read_dir(folder.documents()).into_iter().flatten().flatten() {
        sync_folder(&shelf.path()).map_err(|error| unusable(&shelf.path(), &error))?;
    }
    for inside in [folder.documents(), folder.bundles(), folder.keys(), folder.root().to_owned()] {
        sync_folder(&inside).map_err(|error| unusable(&inside, &error))?;
    }
    Ok(summary)
}

/// Opens what was unpacked, brought to this version.
fn opened(folder: &Folder, path: &Path) -> Result<Store> {
    Store::open(folder.root(), Migrate::Yes).map_err(|problem| match problem {
        Problem::StoreForeign { .. } | Problem::StoreDamaged { .. } => damaged(path),
        other => other,
    })
}

/// The store moves aside, its successor into its place.
fn exchange(target: &Folder, coming: &Folder, stamp: &str) -> Result<Option<PathBuf>> {
    let parent = target.root().parent().unwrap_or(target.root()).to_owned();
    let ready = beside(target.root(), "restored");
    let moving = |from: &Path, to: &Path| fs::rename(from, to).map_err(|error| unusable(from, &error));
    if ready.exists() {
        fs::remove_dir_all(&ready).map_err(|error| unusable(&ready, &error))?;
    }
    moving(coming.root(), &ready)?;
    sync_folder(&parent).map_err(|error| unusable(&parent, &error))?;
    let there = target.root().exists();
    let replaced = free(target.root(), stamp);
    if there {
        // Nobody is in the middle of a change; let go before moving, because Windows moves no folder with open files.
        drop(lock::hold(target)?);
        moving(target.root(), &replaced)?;
    }
    moving(&ready, target.root())?;
    sync_folder(&parent).map_err(|error| unusable(&parent, &error))?;
    Ok(there.then_some(replaced))
}

/// `store` becomes `store.word`, in the same folder.
fn beside(root: &Path, word: &str) -> PathBuf {
    let mut name = root.file_name().map(OsString::from).unwrap_or_default();
    name.push(".");
    name.push(word);
    root.with_file_name(name)
}

/// A name beside `root` that nobody has: `store.stamp`, else `store.stamp-2` and so on.
fn free(root: &Path, stamp: &str) -> PathBuf {
    let mut names = std::iter::once(stamp.to_owned()).chain((2_u32..).map(|number| format!("{stamp}-{number}")));
    names
        .find_map(|word| Some(beside(root, &word)).filter(|path| !path.exists()))
        .unwrap_or_else(|| beside(root, stamp))
}

/// Reads all entries in their order. `place` says where a part is written to, if anywhere.
fn read(
    path: &Path,
    passphrase: Option<&str>,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    mut place: impl FnMut(&str) -> Result<Option<(File, PathBuf)>>,
) -> Result<Summary> {
    let total = path.metadata().map_err(|error| Problem::reading(path, &error))?.len();
    let bad = |_: io::Error| damaged(path);
    let mut archive = Archive::new(Source::open(path, passphrase)?);
    let mut found: Option<Summary> = None;
    let mut hashes = BTreeMap::new();
    let mut sums = None;
    let mut done = 0;
    for entry in archive.entries().map_err(bad)? {
        let mut entry = entry.map_err(bad)?;
        let name = name(&entry).filter(|_| sums.is_none()).ok_or_else(|| damaged(path))?;
        let sha256 = match (&found, name.as_str()) {
            (None, names::SUMMARY) => {
                let text = whole(&mut entry, path)?;
                found = Some(summary(&text, path)?);
                format!("{:x}", Sha256::digest(&text))
            }
            (Some(_), names::SUMS) => {
                sums = Some(whole(&mut entry, path)?);
                continue;
            }
            (Some(_), part) if names::is_part(part) && !hashes.contains_key(part) => {
                let target = place(part)?;
                copy(&mut entry, target, path, &mut |count| {
                    done += count;
                    progress(done.min(total), total)
                })?
            }
            _ => return Err(damaged(path)),
        };
        hashes.insert(name, sha256);
    }
    let agreed = sums.as_deref().and_then(listed).is_some_and(|listed| listed == hashes);
    let whole = agreed && hashes.contains_key(names::DATABASE);
    found.filter(|_| whole).ok_or_else(|| damaged(path))
}

/// The sums as they are listed; `None` when a line is not of the form of `sha256sum`, or stands twice.
fn listed(text: &[u8]) -> Option<BTreeMap<String, String>> {
    let mut listed = BTreeMap::new();
    for line in std::str::from_utf8(text).ok()?.lines() {
        let (sha256, name) = line.split_once("  ")?;
        if listed.insert(name.to_owned(), sha256.to_owned()).is_some() {
            return None;
        }
    }
    Some(listed)
}

/// The name of a plain file in the archive; `None` for anything else.
fn name(entry: &Entry<'_, Source>) -> Option<String> {
    let plain = entry.header().entry_type() == EntryType::Regular;
    String::from_utf8(entry.path_bytes().into_owned()).ok().filter(|_| plain)
}

fn summary(text: &[u8], path: &Path) -> Result<Summary> {
    let summary: Summary = serde_json::from_slice(text).map_err(|_| damaged(path))?;
    if summary.format != FORMAT {
        return Err(Problem::BackupNewer { path: path.display().to_string(), program: summary.program });
    }
    Ok(summary)
}

fn whole(entry: &mut Entry<'_, Source>, path: &Path) -> Result<Vec<u8>> {
    if entry.size() > LARGEST_TEXT {
        return Err(damaged(path));
    }
    let mut text = Vec::new();
    entry.take(LARGEST_TEXT).read_to_end(&mut text).map_err(|_| damaged(path))?;
    Ok(text)
}

/// Copies an entry to `target`, synced; gives its SHA-256.
fn copy(
    entry: &mut Entry<'_, Source>,
    target: Option<(File, PathBuf)>,
    path: &Path,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<String> {
    let mut target = target;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; STRIDE];
    loop {
        let count = match entry.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(damaged(path)),
        };
        let bytes = buffer.get(..count).unwrap_or_default();
        hash.update(bytes);
        if let Some((file, place)) = &mut target {
            file.write_all(bytes).map_err(|error| unusable(place, &error))?;
        }
        if progress(count as u64).is_break() {
            return Err(Problem::Cancelled {});
        }
    }
    if let Some((file, place)) = &target {
        file.sync_all().map_err(|error| unusable(place, &error))?;
    }
    Ok(format!("{:x}", hash.finalize()))
}

fn damaged(path: &Path) -> Problem {
    Problem::BackupDamaged { path: path.display().to_string() }
}
