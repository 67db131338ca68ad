//! Keys and bundles, from the files that hold them.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use asice::Certificate;
use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::Rebuilt;
use crate::company::Orgnr;
use crate::store::column::Bytes;
use crate::store::fault::Outcome;
use crate::store::folder::Folder;
use crate::store::integrity::{hash_of, sound};

/// The largest certificate that is read, in bytes; ours have a few thousand.
const LARGEST: u64 = 1_000_000;

/// Keys: a row whose certificate is not what its fingerprint says goes, and each certificate that lies beside gets one.
pub(super) fn keys(rows: &Connection, folder: &Folder, now: DateTime<FixedOffset>, told: &mut Rebuilt) -> Outcome<()> {
    let mut all = rows.prepare("SELECT fingerprint, certificate FROM identity")?;
    let listed = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (fingerprint, der) in listed.collect::<rusqlite::Result<Vec<(String, Vec<u8>)>>>()? {
        if !Certificate::from_der(&der).is_ok_and(|it| hex(&it) == fingerprint) {
            rows.execute("DELETE FROM identity WHERE fingerprint = ?1", [&fingerprint])?;
        }
    }
    rows.execute("UPDATE identity SET key_file = fingerprint || '.pem'", [])?;
    for path in files(&folder.keys()) {
        let Some(fingerprint) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".cer.pem")) else {
            continue;
        };
        let small = path.metadata().is_ok_and(|there| there.len() <= LARGEST);
        let read = fs::read_to_string(&path).ok().filter(|_| small);
        let certificate = read.and_then(|pem| Certificate::from_pem(&pem).ok()).filter(|it| hex(it) == fingerprint);
        let Some(certificate) = certificate else { continue };
        let key_file = format!("{fingerprint}.pem");
        let there = folder.keys().join(&key_file).is_file();
        let name = certificate.name();
        let taken = "SELECT EXISTS (SELECT 1 FROM identity WHERE name = ?1)";
        let taken: bool = rows.query_row(taken, [&name], |row| row.get(0))?;
        // That of a key that was removed stays under its fingerprint, for the sake of the bundles.
        let called = if there && !taken { name.as_str() } else { fingerprint };
        let orgnr = certificate.organisation_number().and_then(|number| Orgnr::parse(&number).ok());
        let not_after = DateTime::<chrono::Utc>::from(certificate.not_after()).with_timezone(now.offset()).date_naive();
        let added = rows.execute(
            "INSERT OR IGNORE INTO identity (fingerprint, name, orgnr, certificate, key_file, not_after, created, removed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (
                fingerprint,
                called,
                orgnr.as_ref().map(Orgnr::as_str),
                certificate.der(),
                &key_file,
                not_after,
                now,
                (!there).then_some(now),
            ),
        )?;
        if added > 0 && there {
            told.keys_anew.push(called.to_owned());
        }
    }
    Ok(())
}

/// Bundles: a row whose file is not there goes; a file without a row gets one when the history says whose it is, and
/// its signature by which key.
pub(super) fn bundles(rows: &Connection, folder: &Folder, told: &mut Rebuilt) -> Outcome<()> {
    let mut all = rows.prepare("SELECT id, sha256, size, file_name FROM export")?;
    let listed = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Bytes>(2)?.0, row.get(3)?)))?;
    for (id, sha256, size, name) in listed.collect::<rusqlite::Result<Vec<(i32, String, u64, String)>>>()? {
        if !sound(&folder.bundle(&sha256), size, &sha256, true) {
            rows.execute("DELETE FROM export WHERE id = ?1", [id])?;
            told.bundles_lost.push(name);
        }
    }
    for (path, sha256) in unlisted_bundles(rows, folder)? {
        if !put(rows, &path, &sha256)? {
            told.bundles_lost.push(path.display().to_string());
        }
    }
    Ok(())
}

/// The bundles that no row names: where they lie, and the hash in the name.
pub(super) fn unlisted_bundles(rows: &Connection, folder: &Folder) -> Outcome<Vec<(PathBuf, String)>> {
    let mut unlisted = Vec::new();
    for path in files(&folder.bundles()) {
        let Some(sha256) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".zip")) else { continue };
        let listed = "SELECT EXISTS (SELECT 1 FROM export WHERE sha256 = ?1)";
        if !rows.query_row(listed, [sha256], |row| row.get(0))? {
            unlisted.push((path.clone(), sha256.to_owned()));
        }
    }
    Ok(unlisted)
}

fn put(rows: &Connection, path: &Path, sha256: &str) -> Outcome<bool> {
    if !hash_of(path).is_ok_and(|hash| hash == sha256) {
        return Ok(false);
    }
    let go_on = &mut |_| ControlFlow::Continue(());
    let Ok(report) = File::open(path).and_then(|file| asice::verify_file(&file, 1, &[], go_on)) else {
        return Ok(false);
    };
    let (Some(signer), Ok(there)) = (report.signer, path.metadata()) else { return Ok(false) };
    let own = |name: &str| name == "mimetype" || name.starts_with("META-INF/");
    let count = report.entries.iter().filter(|entry| !own(&entry.name)).count();
    let added = rows.execute(
        "INSERT INTO export (submission, path, file_name, sha256, size, files, identity, signed_at, incomplete)
         SELECT submission, json_extract(args, '$.file_name'), json_extract(args, '$.file_name'), ?1, ?2, ?3, ?4, at,
           json_extract(args, '$.incomplete')
         FROM history WHERE what = 'exported' AND json_extract(args, '$.sha256') = ?1
           AND submission IN (SELECT id FROM submission) AND EXISTS (SELECT 1 FROM identity WHERE fingerprint = ?4)
           AND typeof(json_extract(args, '$.file_name')) = 'text' AND json_extract(args, '$.incomplete') IN (0, 1)
         ORDER BY id",
        (sha256, Bytes(there.len()), u32::try_from(count).unwrap_or(u32::MAX), hex(&signer)),
    )?;
    Ok(added > 0)
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

fn hex(certificate: &Certificate) -> String {
    format!("{:x}", Sha256::digest(certificate.der()))
}
