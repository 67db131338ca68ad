//! Whether all that the store knows of is there and is what it was.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::column::Bytes;
use super::fault::Outcome;
use super::folder::Folder;
use super::sidecar::Sidecar;
use super::{Store, schema, shapes};
use crate::problem::Result;

impl Store {
    /// Everything that is wrong, one line each; empty when nothing is. With `deep`, every document and bundle is
    /// hashed anew.
    ///
    /// A line is a code and what it is about: `database <what SQLite says>`, `document <SHA-256>`,
    /// `key <fingerprint>`, `bundle <SHA-256>`; the last three are gone or not what they were. With `deep` also
    /// `unlisted <SHA-256>`: a document that lies there, and that the database knows nothing of.
    ///
    /// # Errors
    /// Only when the check itself cannot be made.
    pub fn integrity(&self, deep: bool) -> Result<Vec<String>> {
        let mut wrong = self.read(database)?;
        if !wrong.is_empty() {
            return Ok(wrong);
        }
        let documents = self.read(listed)?;
        if deep {
            wrong.extend(unlisted(&self.folder, &documents).into_iter().map(|sha256| format!("unlisted {sha256}")));
        }
        for (sha256, size) in documents {
            if !sound(&self.folder.document(&sha256), size, &sha256, deep) {
                wrong.push(format!("document {sha256}"));
            }
        }
        for identity in self.identities()? {
            let certificate = format!("{:x}", Sha256::digest(&identity.certificate)) == identity.fingerprint;
            if !certificate || !identity.removed && self.key_pem(&identity.fingerprint).is_err() {
                wrong.push(format!("key {}", identity.fingerprint));
            }
        }
        for submission in self.submissions()? {
            for export in self.exports(submission.id)? {
                let path = self.folder.bundle(&export.sha256);
                if !sound(&path, export.size, &export.sha256, deep) {
                    wrong.push(format!("bundle {}", export.sha256));
                }
            }
        }
        Ok(wrong)
    }
}

pub(super) fn database(rows: &Connection) -> Outcome<Vec<String>> {
    let mut check = rows.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut wrong: Vec<String> =
        lines.into_iter().filter(|line| line != "ok").map(|line| format!("database {line}")).collect();
    let mut check = rows.prepare("PRAGMA foreign_key_check")?;
    let tables: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    wrong.extend(tables.into_iter().map(|table| format!("database a row of {table} points nowhere")));
    if wrong.is_empty() && !schema::is_whole(rows)? {
        wrong.push("database its tables are not as they were made".to_owned());
    }
    if wrong.is_empty() {
        let tables = shapes::misfits(rows)?;
        wrong.extend(tables.into_iter().map(|table| format!("database a value in {table} cannot be read")));
    }
    Ok(wrong)
}

/// The bytes that rows name, by SHA-256, with their size.
pub(super) fn listed(rows: &Connection) -> Outcome<Vec<(String, u64)>> {
    let mut found = rows.prepare("SELECT DISTINCT sha256, size FROM document")?;
    let listed = found.query_map([], |row| Ok((row.get(0)?, row.get::<_, Bytes>(1)?.0)))?;
    Ok(listed.collect::<Result<_, _>>()?)
}

/// Documents that are what their sidecars say, and that no row names. A document that was deleted has no sidecar left.
pub(super) fn unlisted(folder: &Folder, listed: &[(String, u64)]) -> Vec<String> {
    let listed: BTreeSet<&str> = listed.iter().map(|(sha256, _)| sha256.as_str()).collect();
    let told = Sidecar::all(folder).map(|sidecar| sidecar.sha256);
    let unlisted = told.filter(|sha256| !listed.contains(sha256.as_str()));
    unlisted.filter(|sha256| hash_of(&folder.document(sha256)).is_ok_and(|hash| hash == *sha256)).collect()
}

pub(super) fn sound(path: &Path, size: u64, sha256: &str, deep: bool) -> bool {
    let Ok(there) = path.metadata() else {
        return false;
    };
    there.is_file() && there.len() == size && (!deep || hash_of(path).is_ok_and(|hash| hash == sha256))
}

pub(super) fn hash_of(path: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(format!("{:x}", hash.finalize()))
}
