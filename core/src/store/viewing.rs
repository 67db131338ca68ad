//! Copies of documents under their own names, for programs that go by the name.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::PathBuf;

use super::Store;
use super::folder::{make_private_file, make_private_folder, unusable};
use super::integrity::hash_of;
use crate::problem::{Problem, Result};

/// Bytes that the store keeps, by their SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Of a document.
    Document(String),
    /// Of a bundle that was exported.
    Bundle(String),
}

impl Store {
    /// Copies the bytes with this hash to a folder of their own, under `name`, and gives the path.
    ///
    /// Whatever the viewer does with the copy, the document stays as it is. The copy is swept after a day.
    ///
    /// # Errors
    /// `DocumentDamaged` when the bytes are gone; `DiskFull`, `StoreUnusable`.
    pub fn copy_for_viewing(&self, sha256: &str, name: &str) -> Result<PathBuf> {
        let mut source = self.open_document(sha256)?;
        self.put_out(&mut source, name)
    }

    /// Writes `bytes` to a folder of their own, under `name`, and gives the path. The file is swept after a day.
    ///
    /// # Errors
    /// `DiskFull`, `StoreUnusable`.
    pub fn write_for_viewing(&self, mut bytes: &[u8], name: &str) -> Result<PathBuf> {
        self.put_out(&mut bytes, name)
    }

    /// Lays files side by side in the folder `name`, each under its own name, and gives the folder.
    ///
    /// A file that lies there already and is the same stays; what does not belong there goes. The folder is swept
    /// when it has not been laid out anew for a day.
    ///
    /// # Errors
    /// `DocumentDamaged` when bytes are gone; `DiskFull`, `StoreUnusable`.
    pub fn lay_out(&self, name: &str, files: &[(String, Source)]) -> Result<PathBuf> {
        let folder = self.folder.tmp().join(harmless(name));
        make_private_folder(&folder)?;
        let there = fs::read_dir(&folder).map_err(|error| unusable(&folder, &error))?;
        for entry in there.flatten() {
            let known = files.iter().any(|(file, _)| entry.file_name().to_str() == Some(file));
            if !known && entry.path().is_file() {
                fs::remove_file(entry.path()).map_err(|error| unusable(&entry.path(), &error))?;
            }
        }
        for (file, source) in files {
            let path = folder.join(harmless(file));
            let (from, sha256) = match source {
                Source::Document(sha256) => (self.folder.document(sha256), sha256),
                Source::Bundle(sha256) => (self.folder.bundle(sha256), sha256),
            };
            if !hash_of(&path).is_ok_and(|hash| hash == *sha256) {
                let damaged = |_| Problem::DocumentDamaged { title: file.clone() };
                let mut from = File::open(from).map_err(damaged)?;
                File::create(&path)
                    .and_then(|mut copy| io::copy(&mut from, &mut copy))
                    .map_err(|error| unusable(&path, &error))?;
                make_private_file(&path)?;
            }
        }
        Ok(folder)
    }

    fn put_out(&self, source: &mut dyn Read, name: &str) -> Result<PathBuf> {
        let tmp = self.folder.tmp();
        let folder = tempfile::Builder::new().tempdir_in(&tmp).map_err(|error| unusable(&tmp, &error))?;
        make_private_folder(folder.path())?;
        let path = folder.path().join(harmless(name));
        File::create_new(&path)
            .and_then(|mut copy| io::copy(source, &mut copy))
            .map_err(|error| unusable(&path, &error))?;
        make_private_file(&path)?;
        let _kept = folder.keep();
        Ok(path)
    }
}

/// The name without what any system takes for more than a name.
pub(crate) fn harmless(name: &str) -> String {
    let name: String =
        name.chars()
            .map(|c| {
                if c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') {
                    '_'
                } else {
                    c
                }
            })
            .collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() { "dokument".to_owned() } else { name.to_owned() }
}
