//! A file is there whole, or not at all.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::folder::{Folder, make_private_file, unusable};
use crate::file;
use crate::problem::{Problem, Result};

/// Writes a file outside the store: a temporary one in the folder of `target`, synced and renamed over it.
///
/// Whatever fails, the temporary file goes and an older `target` stays as it was.
///
/// # Errors
/// `FolderMissing`, `DiskFull`, `NotWritable`; `FileIsFolder` and `FileNotRegular` when something that is no file
/// stands in the place; whatever `write` fails with.
pub fn write_atomically<T>(target: &Path, write: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    // A link is followed: the file it names is the one that the user means.
    let followed =
        fs::symlink_metadata(target).is_ok_and(|there| there.is_symlink()).then(|| target.canonicalize().ok());
    let target = followed.flatten().unwrap_or_else(|| target.to_owned());
    let target = target.as_path();
    let folder = folder_of(target);
    if !folder.is_dir() {
        return Err(Problem::FolderMissing { path: folder.display().to_string() });
    }
    refuse_unless_file(target)?;
    let mut temp = outside_temp(&folder).map_err(|error| Problem::writing(target, &error))?;
    let value = write(temp.as_file_mut())?;
    temp.as_file().sync_all().map_err(|error| Problem::writing(target, &error))?;
    temp.persist(target).map_err(|failed| Problem::writing(target, &failed.error))?;
    sync_folder(&folder).map_err(|error| Problem::writing(&folder, &error))?;
    Ok(value)
}

/// Where `target` is to stand; a bare name stands in the current folder.
fn folder_of(target: &Path) -> PathBuf {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Renaming would put a file in the place of a device or a pipe.
fn refuse_unless_file(target: &Path) -> Result<()> {
    fs::metadata(target).map_or(Ok(()), |there| file::refuse_unless_regular(target, &there))
}

/// A temporary file whose permissions are those of any new file of the user.
fn outside_temp(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ringperm-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// A temporary file of the store, on the same file system as everything in it.
pub(super) fn inside_temp(folder: &Folder, suffix: &str) -> Result<NamedTempFile> {
    let parent = folder.tmp();
    let made = tempfile::Builder::new().suffix(suffix).tempfile_in(&parent);
    let temp = made.map_err(|error| unusable(&parent, &error))?;
    make_private_file(temp.path())?;
    Ok(temp)
}

/// Puts `temp` at `target`, in a folder of the store that is there; both survive a loss of power afterwards.
pub(super) fn settle(temp: NamedTempFile, target: &Path) -> Result<()> {
    temp.as_file().sync_all().map_err(|error| unusable(target, &error))?;
    temp.persist(target).map_err(|failed| unusable(target, &failed.error))?;
    let folder = folder_of(target);
    sync_folder(&folder).map_err(|error| unusable(&folder, &error))
}

/// Makes names in `folder` last. Windows offers no such call and needs none.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
