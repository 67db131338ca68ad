//! Signing keys, encrypted as they came, and the signers that the user has confirmed.

use std::fs;
use std::io::Write;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::atomic::{inside_temp, settle};
use super::column::Word;
use super::folder::unusable;
use super::history::{Entry, What};
use super::{Store, lock};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// A signing key with its certificate; the key itself is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityRow {
    /// SHA-256 of the certificate, in lower-case hexadecimal.
    pub fingerprint: String,
    /// The holder's name; also the key's name.
    pub name: String,
    /// The organisation number in the certificate.
    pub orgnr: Option<Orgnr>,
    /// The certificate, X.509 in DER.
    pub certificate: Vec<u8>,
    /// The last day of its validity.
    pub not_after: NaiveDate,
    /// The certificates between it and a root, X.509 in DER, one after the other; empty when there are none.
    pub chain: Vec<u8>,
    /// Whether it is taken when none is named.
    pub standard: bool,
    /// Whether the user had the passphrase put into the key store of the machine. Whether it is still there, only that
    /// knows.
    pub remembered: bool,
    /// Whether the key is gone. The certificate stays: bundles that it signed are the user's own.
    pub removed: bool,
}

/// A signer that the user has confirmed by the fingerprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedSignerRow {
    /// SHA-256 of the certificate, in lower-case hexadecimal.
    pub fingerprint: String,
    /// The name in the certificate.
    pub name: String,
    /// The organisation number in the certificate, as it stands there.
    pub orgnr: Option<String>,
    /// When.
    pub confirmed_at: DateTime<FixedOffset>,
}

impl Store {
    /// All signing keys, oldest first, removed ones too: their name is the fingerprint.
    pub fn identities(&self) -> Result<Vec<IdentityRow>> {
        self.read(|rows| {
            let mut found = rows.prepare(
                "SELECT fingerprint, name, orgnr, certificate, not_after, chain, standard, removed IS NOT NULL, remembered
                 FROM identity ORDER BY rowid",
            )?;
            let list = found.query_map([], |row| {
                Ok(IdentityRow {
                    fingerprint: row.get(0)?,
                    name: row.get(1)?,
                    orgnr: row.get::<_, Option<Word<_>>>(2)?.map(|word| word.0),
                    certificate: row.get(3)?,
                    not_after: row.get(4)?,
                    chain: row.get(5)?,
                    standard: row.get(6)?,
                    removed: row.get(7)?,
                    remembered: row.get(8)?,
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps a signing key; `key_pem` is encrypted PKCS#8. Beside it the certificate is written as PEM.
    ///
    /// # Errors
    /// `IdentityNameMissing`, `IdentityExists` (the name, or the very key); `IdentityDamaged` when the
    /// certificate is none; `StoreBusy`, `DiskFull`, `StoreUnusable`.
    pub fn add_identity(&mut self, row: &IdentityRow, key_pem: &str, now: DateTime<FixedOffset>) -> Result<()> {
        if row.name.trim().is_empty() {
            return Err(Problem::IdentityNameMissing {});
        }
        let damaged = |_| Problem::IdentityDamaged { name: row.name.clone() };
        let certificate_pem =
            asice::Certificate::from_der(&row.certificate).and_then(|it| it.to_pem()).map_err(damaged)?;
        let _held = lock::hold(&self.folder)?;
        let key_file = key_file(&row.fingerprint);
        let files = [(key_file.clone(), key_pem), (format!("{}.cer.pem", row.fingerprint), certificate_pem.as_str())];
        let folder = self.folder.clone();
        self.change(now, |rows| {
            let taken: bool = rows.query_row(
                "SELECT EXISTS (SELECT 1 FROM identity WHERE name = ?1 OR (fingerprint = ?2 AND removed IS NULL))",
                (&row.name, &row.fingerprint),
                |row| row.get(0),
            )?;
            if taken {
                return Err(Problem::IdentityExists { name: row.name.clone() }.into());
            }
            // Before the row is there for sure: a key without a row does no harm, a row without a key does.
            for (name, pem) in &files {
                let target = folder.keys().join(name);
                let mut temp = inside_temp(&folder, ".pem")?;
                temp.write_all(pem.as_bytes()).map_err(|error| unusable(&target, &error))?;
                settle(temp, &target)?;
            }
            rows.execute(
                "INSERT INTO identity (fingerprint, name, orgnr, certificate, key_file, not_after, created, chain, standard)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (fingerprint) DO UPDATE SET name = ?2, chain = ?8, standard = ?9, removed = NULL, remembered = 0",
                (
                    &row.fingerprint,
                    &row.name,
                    row.orgnr.as_ref().map(Orgnr::as_str),
                    &row.certificate,
                    &key_file,
                    row.not_after,
                    now,
                    &row.chain,
                    row.standard,
                ),
            )?;
            let args = json!({ "name": row.name, "fingerprint": row.fingerprint });
            let entry = Entry { what: What::IdentityAdded, orgnr: row.orgnr.clone(), submission: None, args };
            Ok(((), Some(entry)))
        })
    }

    /// Takes this key whenever none is named.
    ///
    /// # Errors
    /// `IdentityUnknown`; `StoreBusy`, `StoreUnusable`.
    pub fn set_standard_identity(&mut self, fingerprint: &str, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            rows.execute("UPDATE identity SET standard = (fingerprint = ?1)", [fingerprint])?;
            Ok(((), Some(Entry { what: What::SettingsSaved, orgnr: None, submission: None, args: json!({}) })))
        })
    }

    /// Says whether the passphrase of a key is in the key store of the machine; saying it again changes nothing.
    ///
    /// # Errors
    /// `StoreBusy`, `StoreUnusable`.
    pub fn mark_remembered(&mut self, row: &IdentityRow, yes: bool, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let sql = "UPDATE identity SET remembered = ?2 WHERE fingerprint = ?1 AND remembered <> ?2";
            let changed = rows.execute(sql, (&row.fingerprint, yes))?;
            let what = if yes { What::PassphraseRemembered } else { What::PassphraseForgotten };
            let args = json!({ "name": row.name, "fingerprint": row.fingerprint });
            let entry = (changed > 0).then(|| Entry { what, orgnr: row.orgnr.clone(), submission: None, args });
            Ok(((), entry))
        })
    }

    /// Removes a key for good: its file goes. The certificate stays, under its fingerprint as a name.
    ///
    /// # Errors
    /// `IdentityUnknown`; `StoreBusy`, `StoreUnusable`.
    pub fn remove_identity(&mut self, row: &IdentityRow, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        let folder = self.folder.clone();
        self.change(now, |rows| {
            let changed = rows.execute(
                "UPDATE identity SET name = fingerprint, standard = 0, remembered = 0, removed = ?2
                 WHERE fingerprint = ?1 AND removed IS NULL",
                (&row.fingerprint, now),
            )?;
            if changed == 0 {
                return Err(Problem::IdentityUnknown { name: row.name.clone() }.into());
            }
            let file = folder.keys().join(key_file(&row.fingerprint));
            match fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(unusable(&file, &error).into());
                }
                _ => {}
            }
            let args = json!({ "name": row.name, "fingerprint": row.fingerprint });
            let entry = Entry { what: What::IdentityRemoved, orgnr: row.orgnr.clone(), submission: None, args };
            Ok(((), Some(entry)))
        })
    }

    /// The encrypted key of an identity, PKCS#8 in PEM.
    ///
    /// # Errors
    /// `IdentityUnknown`, `IdentityDamaged` when its file cannot be read.
    pub fn key_pem(&self, fingerprint: &str) -> Result<String> {
        let found: Option<(String, String)> = self.read(|rows| {
            let sql = "SELECT name, key_file FROM identity WHERE fingerprint = ?1";
            Ok(rows.query_row(sql, [fingerprint], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })?;
        let (name, key_file) = found.ok_or_else(|| Problem::IdentityUnknown { name: fingerprint.to_owned() })?;
        fs::read_to_string(self.folder.keys().join(key_file)).map_err(|_| Problem::IdentityDamaged { name })
    }

    /// Records that the user has compared this signer's fingerprint; a second call changes nothing.
    pub fn trust_signer(
        &mut self,
        fingerprint: &str,
        name: &str,
        orgnr: Option<&str>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            let added = rows.execute(
                "INSERT OR IGNORE INTO trusted_signer (fingerprint, name, orgnr, confirmed_at) VALUES (?1, ?2, ?3, ?4)",
                (fingerprint, name, orgnr, now),
            )?;
            let entry = (added > 0).then(|| Entry {
                what: What::SignerTrusted,
                orgnr: None,
                submission: None,
                args: json!({ "name": name, "fingerprint": fingerprint }),
            });
            Ok(((), entry))
        })
    }

    /// The signers that the user has confirmed, oldest first.
    pub fn trusted_signers(&self) -> Result<Vec<TrustedSignerRow>> {
        self.read(|rows| {
            let mut found =
                rows.prepare("SELECT fingerprint, name, orgnr, confirmed_at FROM trusted_signer ORDER BY rowid")?;
            let list = found.query_map([], |row| {
                Ok(TrustedSignerRow {
                    fingerprint: row.get(0)?,
                    name: row.get(1)?,
                    orgnr: row.get(2)?,
                    confirmed_at: row.get(3)?,
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }
}

fn key_file(fingerprint: &str) -> String {
    format!("{fingerprint}.pem")
}
