//! Signing keys that come from a file, or go into one: a company certificate, the public certificate, a backup.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::api::IdentityView;
use crate::company::Orgnr;
use crate::file;
use crate::problem::{Problem, Result};
use crate::texts::text;

use super::identities::{check_passphrase, row_of};
use super::papers::documents_folder;
use super::{Desk, norwegian};

impl Desk {
    /// Takes a company certificate from a PKCS#12 file (`.p12`, `.pfx`) and keeps it as a signing key, encrypted with
    /// `keep_with`, else with the file's own passphrase. Its name is `name`, else the holder's, with the year of expiry
    /// where that is taken.
    ///
    /// # Errors
    /// `PassphraseWrong`, `CertificateFile` (no such file, or damaged), `CertificateFileUnsupported`,
    /// `CertificateFileCostly`, `CertificateFileNoKey`, `CertificateFileNoCertificate`, `KeyWeak`, `KeyKind`, `CertificateUsage`,
    /// `PassphraseNeeded` (the file has none), `PassphraseShort` (of `keep_with`), `IdentityExists`.
    pub fn import_identity(
        &mut self,
        path: &Path,
        passphrase: &Zeroizing<String>,
        keep_with: Option<&Zeroizing<String>>,
        name: Option<&str>,
    ) -> Result<IdentityView> {
        let bytes = Zeroizing::new(file::bytes(path)?);
        let shown = || path.display().to_string();
        let identity = asice::Identity::from_p12(&bytes, passphrase).map_err(|error| match error {
            asice::Error::WrongPassphrase => Problem::PassphraseWrong {},
            asice::Error::Algorithm(what) => Problem::CertificateFileUnsupported { what },
            asice::Error::Costly => Problem::CertificateFileCostly { path: shown() },
            asice::Error::NoKey => Problem::CertificateFileNoKey { path: shown() },
            asice::Error::NoCertificate | asice::Error::KeyMismatch => {
                Problem::CertificateFileNoCertificate { path: shown() }
            }
            asice::Error::WeakKey { bits } => Problem::KeyWeak { bits: bits.to_string() },
            asice::Error::KeyKind => Problem::KeyKind {},
            asice::Error::KeyUsage => Problem::CertificateUsage { name: shown() },
            _ => Problem::CertificateFile { path: shown() },
        })?;
        let keep_with = match keep_with {
            Some(chosen) => {
                check_passphrase(chosen)?;
                chosen
            }
            None if passphrase.is_empty() => return Err(Problem::PassphraseNeeded {}),
            // Chosen by whoever issued the file: long enough or not, it is the one that the user has.
            None => passphrase,
        };
        let name = self.name_for(&identity, name)?;
        let orgnr = identity.certificate().organisation_number().and_then(|number| Orgnr::parse(&number).ok());
        self.keep_identity(&row_of(&identity, name, orgnr), &identity, keep_with)
    }

    /// What was asked for, else the holder's name, with the year of expiry where another key has it.
    fn name_for(&self, identity: &asice::Identity, asked: Option<&str>) -> Result<String> {
        let certificate = identity.certificate();
        if let Some(asked) = asked.map(str::trim).filter(|name| !name.is_empty()) {
            return Ok(asked.to_owned());
        }
        let holder = certificate.name();
        let taken = self.store.identities()?.iter().any(|row| row.name == holder);
        let year = norwegian(certificate.not_after()).format("%Y");
        Ok(if taken { format!("{holder} {year}") } else { holder })
    }

    /// Writes the public certificate of a key as PEM: what a receiver checks signatures with.
    ///
    /// # Errors
    /// `IdentityUnknown`, `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn save_certificate(&self, name: &str, out: &Path) -> Result<()> {
        let row = self.the_identity(Some(name))?;
        let damaged = |_| Problem::IdentityDamaged { name: row.name.clone() };
        let pem = asice::Certificate::from_der(&row.certificate).and_then(|it| it.to_pem()).map_err(damaged)?;
        self.write_out(out, pem.as_bytes())
    }

    /// Writes key, certificate and chain as a PKCS#12 file, encrypted with the key's own passphrase.
    ///
    /// # Errors
    /// `IdentityUnknown`, `PassphraseWrong`, `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn backup_identity(&self, name: &str, passphrase: &Zeroizing<String>, out: &Path) -> Result<()> {
        let row = self.the_identity(Some(name))?;
        let identity = self.unlock(&row, passphrase)?;
        let file = identity.to_p12(passphrase).map_err(|error| Problem::Internal { reason: error.to_string() })?;
        self.write_out(out, &file)
    }

    /// Folder and name proposed for a certificate (`pem`) or a backup (`p12`).
    pub fn proposed_key_path(&self, name: &str, extension: &str) -> Result<PathBuf> {
        let row = self.the_identity(Some(name))?;
        let kept = |c: char| if c.is_alphanumeric() || " -.".contains(c) { c } else { '_' };
        let name: String = row.name.chars().map(kept).collect();
        let key = if extension == "pem" { "certificate-file-name" } else { "key-backup-file-name" };
        Ok(documents_folder().join(format!("{}.{extension}", text(self.lang, key, &[("name", &name)]))))
    }
}
