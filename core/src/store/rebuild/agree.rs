//! Whether the rows are about the files that are there: a database can be sound and still name what never was.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::kept::unlisted_bundles;
use crate::store::column::Bytes;
use crate::store::documents::list;
use crate::store::fault::Outcome;
use crate::store::folder::Folder;
use crate::store::integrity::{listed, sound, unlisted};
use crate::store::sidecar::Sidecar;

/// Whether they are. A file that is gone, or has changed, is no fault of the row that its sidecar agrees with.
pub(super) fn agree(rows: &Connection, folder: &Folder) -> Outcome<bool> {
    Ok(documents(rows, folder)? && keys(rows)? && bundles(rows, folder)?)
}

fn documents(rows: &Connection, folder: &Folder) -> Outcome<bool> {
    let all = list(rows, "true", [])?;
    let said: Vec<Sidecar> = Sidecar::all(folder).collect();
    let fine = all.iter().all(|row| {
        let same = |one: &Sidecar| {
            let named = one.documents.iter().any(|named| named.id == row.id);
            (one.sha256.as_str(), one.size) == (row.sha256.as_str(), row.size) && named
        };
        sound(&folder.document(&row.sha256), row.size, &row.sha256, false) || said.iter().any(same)
    });
    Ok(fine && unlisted(folder, &listed(rows)?).is_empty())
}

fn keys(rows: &Connection) -> Outcome<bool> {
    let mut all = rows.prepare("SELECT fingerprint, certificate, key_file FROM identity")?;
    let listed = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let listed: Vec<(String, Vec<u8>, String)> = listed.collect::<rusqlite::Result<_>>()?;
    Ok(listed.iter().all(|(fingerprint, der, key_file)| {
        format!("{:x}", Sha256::digest(der)) == *fingerprint && *key_file == format!("{fingerprint}.pem")
    }))
}

/// A bundle that is gone is gone; one that lies there under another name, or has another size, was written wrongly here.
fn bundles(rows: &Connection, folder: &Folder) -> Outcome<bool> {
    let mut all = rows.prepare("SELECT sha256, size FROM export")?;
    let listed = all.query_map([], |row| Ok((row.get(0)?, row.get::<_, Bytes>(1)?.0)))?;
    let listed: Vec<(String, u64)> = listed.collect::<rusqlite::Result<_>>()?;
    let fine = |(sha256, size): &(String, u64)| sound(&folder.bundle(sha256), *size, sha256, false);
    Ok(listed.iter().all(fine)
        || unlisted_bundles(rows, folder)?.is_empty()
            && !listed.iter().any(|(sha256, _)| folder.bundle(sha256).is_file()))
}
