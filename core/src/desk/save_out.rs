//! Saves the documents of a stranger's bundle out of it, with the application as PDF and as data.
//!
//! What may go wrong with a stranger's names cannot: the files lie in a new folder of the folder that the user chose,
//! each created anew under a name that leads nowhere and that no system runs ([`bundle::saved_name`]); no link is followed,
//! nothing is overwritten, nothing is made executable. The bytes are those that the check found, or the saving fails and
//! leaves nothing. `soknad.html` stays in the bundle, for a page opened by a browser could fetch; so do the list of
//! digests and the notes on checking, which speak of the names in the bundle. Windows and macOS are not told that the
//! files come from elsewhere.

use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::api::{FileView, Progress, SavedOut, Verdict};
use crate::bundle::{self, Spoken, SpokenDocument};
use crate::problem::{Problem, Result};
use crate::store;

use super::OnProgress;
use super::papers::hex;
use super::receive::{Received, exchanged};

/// How many folders of the same name may lie beside each other.
const SAME_NAME_MAX: u32 = 1000;

/// A file that is being saved: its entry, the name it gets, its size and the digest that was found.
struct Wanted<'a> {
    name: String,
    entry: &'a FileView,
}

impl Received {
    /// Saves the documents with these numbers, or all of them with the application, into a new folder in `folder`.
    ///
    /// # Errors
    /// `BundleNotIntact`; `DocumentUnknown` for a number that no document has; `BundleExchanged` when the bytes are not
    /// those that were checked; `InsideStore`, `FolderMissing`, `NotWritable`, `DiskFull`; `Cancelled`. Nothing is left then.
    pub fn save(&mut self, numbers: Option<&[u32]>, folder: &Path, on_progress: OnProgress<'_>) -> Result<SavedOut> {
        let Self { path, file, check, spoken, own_folder, .. } = self;
        let path: &Path = path;
        let Some(spoken) = spoken.as_ref().filter(|_| check.verdict == Verdict::Intact) else {
            return Err(Problem::BundleNotIntact { path: path.display().to_string() });
        };
        let wanted = wanted(spoken, &check.files, numbers)?;
        if !folder.is_dir() {
            return Err(Problem::FolderMissing { path: folder.display().to_string() });
        }
        if own_folder.as_ref().is_some_and(|own| store::lies_within(own, folder)) {
            return Err(Problem::InsideStore { path: folder.display().to_string() });
        }
        let name = bundle::folder_name(&spoken.company, &spoken.orgnr, spoken.kind, spoken.date);
        // Nobody sees it under its name before it is whole; dropped, it goes with all that is in it.
        let temp = temporary(folder).map_err(|error| Problem::writing(folder, &error))?;
        let total = wanted.iter().map(|one| one.entry.size).sum();
        let items = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
        let mut entries = asice::Entries::read(file).map_err(|_| exchanged(path))?;
        let (mut files, mut before) = (Vec::new(), 0);
        for (item, one) in (1..).zip(&wanted) {
            let target = temp.path().join(&one.name);
            let mut tell =
                |done: u64| on_progress(Progress { name: one.name.clone(), item, items, done: before + done, total });
            save(&mut entries, one, Place { file: &target, chosen: folder }, &mut tell, path)?;
            before += one.entry.size;
            files.push(one.name.clone());
        }
        let folder = settle(temp, folder, &name)?;
        Ok(SavedOut { folder: folder.display().to_string(), files })
    }
}

/// What is to be saved, under which names.
fn wanted<'a>(spoken: &Spoken, files: &'a [FileView], numbers: Option<&[u32]>) -> Result<Vec<Wanted<'a>>> {
    let unknown = |number: &&u32| spoken.documents.iter().all(|document| document.number != **number);
    if let Some(number) = numbers.unwrap_or_default().iter().find(unknown) {
        return Err(Problem::DocumentUnknown { id: number.to_string() });
    }
    let file = |name: &str| files.iter().find(|file| file.name == name);
    let mut wanted = Vec::new();
    if numbers.is_none() {
        let own = [bundle::PDF, bundle::JSON].into_iter().filter_map(file);
        wanted.extend(own.map(|entry| Wanted { name: entry.name.clone(), entry }));
    }
    let chosen = |document: &&SpokenDocument| numbers.is_none_or(|numbers| numbers.contains(&document.number));
    for document in spoken.documents.iter().filter(chosen) {
        let name = bundle::saved_name(document.number, &document.title, &document.original_name);
        wanted.extend(file(&document.entry).map(|entry| Wanted { name, entry }));
    }
    Ok(wanted)
}

/// Where a file is written, and what the user chose: a failure names the latter, for the former goes away again.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a Path,
    chosen: &'a Path,
}

/// Writes one file, and compares what was written with what was checked.
fn save(
    entries: &mut asice::Entries<&mut BufReader<File>>,
    wanted: &Wanted<'_>,
    place: Place<'_>,
    tell: &mut dyn FnMut(u64) -> ControlFlow<()>,
    bundle: &Path,
) -> Result<()> {
    let failed = |error: io::Error| Problem::writing(place.chosen, &error);
    let file = File::create_new(place.file).map_err(failed)?;
    let mut watched = Watched { file, chosen: place.chosen, hash: Sha256::new(), written: 0, tell, problem: None };
    let copied = entries.copy(&wanted.entry.name, &mut watched);
    if let Some(problem) = watched.problem {
        return Err(problem);
    }
    copied.map_err(|_| exchanged(bundle))?;
    if hex(&watched.hash.finalize()) != wanted.entry.sha256 {
        return Err(exchanged(bundle));
    }
    watched.file.sync_all().map_err(failed)
}

/// A file whose bytes are hashed on their way, and which can be told to stop.
struct Watched<'a> {
    file: File,
    chosen: &'a Path,
    hash: Sha256,
    written: u64,
    tell: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
    problem: Option<Problem>,
}

impl Watched<'_> {
    fn fail(&mut self, problem: Problem) -> io::Error {
        self.problem = Some(problem);
        io::Error::other("not written")
    }
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Err(error) = self.file.write_all(bytes) {
            return Err(self.fail(Problem::writing(self.chosen, &error)));
        }
        self.hash.update(bytes);
        self.written += bytes.len() as u64;
        match (self.tell)(self.written) {
            ControlFlow::Continue(()) => Ok(bytes.len()),
            ControlFlow::Break(()) => Err(self.fail(Problem::Cancelled {})),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A new folder with the permissions of any new folder of the user.
fn temporary(folder: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ringperm-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder.tempdir_in(folder)
}

/// Gives the folder its name, with a number where that is taken.
fn settle(temp: tempfile::TempDir, folder: &Path, name: &str) -> Result<PathBuf> {
    let names = std::iter::once(name.to_owned()).chain((2..SAME_NAME_MAX).map(|number| format!("{name} ({number})")));
    let free = names.map(|name| folder.join(name)).find(|path| fs::symlink_metadata(path).is_err());
    let target = free.unwrap_or_else(|| folder.join(name));
    fs::rename(temp.path(), &target).map_err(|error| Problem::writing(&target, &error))?;
    // It lies elsewhere now; there is nothing left to remove.
    let _moved = temp.keep();
    Ok(target)
}
