//! Copies of documents under their own names, for programs that go by the name.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use super::Store;
use super::folder::{make_private_file, make_private_folder, unusable};
use crate::problem::Result;

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
fn harmless(name: &str) -> String {
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
