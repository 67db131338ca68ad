//! Where everything lies, and that nobody but the user may look at it.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Result, os_answer};

/// The environment variable that names the store's folder.
const VARIABLE: &str = "RINGPERM_STORE";

/// The name of the folder that holds the store of the example company.
pub const EXAMPLE_FOLDER: &str = "example-store";

/// The user's own store: `Ringperm/store` in the local data folder, which is not synced between machines.
///
/// A user without a home folder gets it in the folder that the program was started in.
pub fn default_folder() -> PathBuf {
    in_data_folder("store")
}

/// The store of the example company, beside the user's own.
pub fn example_folder() -> PathBuf {
    in_data_folder(EXAMPLE_FOLDER)
}

/// The store's folder: `explicit`, else what `RINGPERM_STORE` names, else [`default_folder`].
pub fn folder(explicit: Option<&Path>) -> PathBuf {
    if let Some(explicit) = explicit {
        return explicit.to_owned();
    }
    match std::env::var_os(VARIABLE) {
        Some(named) if !named.is_empty() => named.into(),
        _ => default_folder(),
    }
}

fn in_data_folder(name: &str) -> PathBuf {
    let base = directories::BaseDirs::new();
    let data = base.as_ref().map_or(Path::new(""), directories::BaseDirs::data_local_dir);
    data.join("Ringperm").join(name)
}

/// The layout of one store's folder. Hashes and fingerprints are in lower-case hexadecimal.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(super) fn at(root: &Path) -> Result<Self> {
        let root = std::path::absolute(root).map_err(|error| unusable(root, &error))?;
        Ok(Self { root })
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn database(&self) -> PathBuf {
        self.root.join("ringperm.sqlite")
    }

    /// Which file the database is, however it is called.
    pub(super) fn place(&self) -> Option<Place> {
        fs::metadata(self.database()).ok().map(|there| place(&there))
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.root.join("ringperm.lock")
    }

    /// Held while reminders are shown; apart from the other lock, which nobody should wait for because of a message.
    pub(super) fn reminders_lock(&self) -> PathBuf {
        self.root.join("reminders.lock")
    }

    pub(super) fn tmp(&self) -> PathBuf {
        self.root.join("tmp")
    }

    pub(super) fn documents(&self) -> PathBuf {
        self.root.join("documents")
    }

    pub(super) fn document(&self, sha256: &str) -> PathBuf {
        self.documents().join(sha256.get(..2).unwrap_or("00")).join(sha256)
    }

    pub(super) fn sidecar(&self, sha256: &str) -> PathBuf {
        self.document(sha256).with_extension("json")
    }

    pub(super) fn bundles(&self) -> PathBuf {
        self.root.join("bundles")
    }

    pub(super) fn bundle(&self, sha256: &str) -> PathBuf {
        self.bundles().join(format!("{sha256}.zip"))
    }

    pub(super) fn keys(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// Makes the folder itself. One that is there and holds something else keeps its permissions.
    pub(super) fn make_root(&self) -> Result<()> {
        let root = &self.root;
        let ours = || -> io::Result<bool> {
            Ok(!root.exists() || self.database().exists() || fs::read_dir(root)?.next().is_none())
        };
        if ours().map_err(|error| unusable(root, &error))? {
            make_private_folder(root)?;
        }
        Ok(())
    }

    /// Makes the folders inside it.
    pub(super) fn make_inside(&self) -> Result<()> {
        for inside in [self.documents(), self.bundles(), self.keys(), self.tmp()] {
            make_private_folder(&inside)?;
        }
        Ok(())
    }
}

/// What tells one file from another, whatever its name.
#[cfg(unix)]
pub(super) type Place = (u64, u64);

#[cfg(unix)]
fn place(there: &fs::Metadata) -> Place {
    use std::os::unix::fs::MetadataExt;
    (there.dev(), there.ino())
}

/// Elsewhere nobody can move an open file, so that any two are the same.
#[cfg(not(unix))]
pub(super) type Place = ();

#[cfg(not(unix))]
fn place(_there: &fs::Metadata) -> Place {}

/// The problem that `path` of the store cannot be used.
pub(super) fn unusable(path: &Path, error: &io::Error) -> Problem {
    let path = path.display().to_string();
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::DiskFull { path },
        _ => Problem::StoreUnusable { path, reason: os_answer::of_io(error) },
    }
}

/// A folder that only the user can enter, whatever the umask.
pub(super) fn make_private_folder(path: &Path) -> Result<()> {
    if !path.is_dir() {
        DirBuilder::new().recursive(true).create(path).map_err(|error| unusable(path, &error))?;
    }
    set_mode(path, 0o700).map_err(|error| unusable(path, &error))
}

/// A file that only the user can read, whatever the umask.
///
/// By its path, never by opening it: closing a second handle would drop `SQLite`'s locks on the database.
pub(super) fn make_private_file(path: &Path) -> Result<()> {
    set_mode(path, 0o600).map_err(|error| unusable(path, &error))
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path)?.permissions().mode() & 0o777 == mode {
        return Ok(()); // so that a store on a read-only medium can be read
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// The user's local data folder is private on Windows by what it inherits.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn set_mode(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
