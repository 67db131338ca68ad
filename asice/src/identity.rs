//! A signing identity: a private key with its certificate, made here or opened from an encrypted file.
//!
//! The key is zeroised when dropped, and leaves this crate only encrypted.

use std::time::SystemTime;

use const_oid::ObjectIdentifier;
use der::asn1::{Any, BitString, GeneralizedTime, OctetString, SetOfVec, UtcTime};
use der::{DateTime, Encode, SecretDocument, Tag};
use p256::ecdsa::SigningKey;
use pkcs8::pkcs5::{self, pbes2, scrypt};
use pkcs8::{EncryptedPrivateKeyInfo, LineEnding, PrivateKeyInfo};
use rand_core::{OsRng, RngCore};
use sha2::{Digest, Sha256};
use spki::SubjectPublicKeyInfoOwned;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use crate::certificate::{
    COMMON_NAME, COUNTRY, NORWEGIAN_REGISTER, ORGANISATION, ORGANISATION_IDENTIFIER, is_organisation_number,
};
use crate::private_key::PrivateKey;
use crate::{Certificate, Error, algorithm, name, p12};

/// RFC 5280, annex A: upper bound of commonName and organizationName.
const MAX_NAME_CHARS: usize = 64;
const VALID_YEARS: u16 = 5;
/// scrypt with N = 2^14, r = 8, p = 5: of the choices that the OWASP Password Storage Cheat Sheet gives as equal (N = 2^17
/// with p = 1 down to N = 2^13 with p = 10), the one with the most memory that stock openssl still opens. It allows itself
/// 32 MiB (`SCRYPT_MAX_MEM` in its `crypto/evp/pbe_scrypt.c`), and N = 2^15 needs a little more. Memory-hard, so dearer to
/// guess than PBKDF2.
const SCRYPT: (u8, u32, u32) = (14, 8, 5);
/// A key file that asks for more memory than this (128 · N · r bytes) is not opened.
const MAX_SCRYPT_MEMORY: u64 = 1 << 28;

/// Whom a self-issued certificate names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Name of the organisation or person, 1 to 64 characters.
    pub name: String,
    /// Norwegian organisation number, nine digits.
    pub organisation_number: Option<String>,
}

/// A private key (P-256, P-384, RSA from 2048 bits) and the certificate that belongs to it.
pub struct Identity {
    pub(crate) key: PrivateKey,
    certificate: Certificate,
    chain: Vec<Certificate>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}

impl Identity {
    /// Makes a new P-256 key and a self-issued certificate, valid for five years from `not_before`:
    /// CA:FALSE, key usage nonRepudiation, subject with CN and O, and with an organisation number also
    /// C=NO and organizationIdentifier `NTRNO-<number>` (EN 319 412-1, 5.1.4; EN 319 412-3, 4.2.1).
    pub fn create(holder: &Holder, not_before: SystemTime) -> Result<Self, Error> {
        let key = PrivateKey::P256(SigningKey::random(&mut OsRng));
        let subject = subject(holder)?;
        let public_key = key.public()?;
        let algorithm = algorithm::for_key(&public_key, algorithm::hash_for(&public_key)).ok_or(Error::KeyKind)?;
        let tbs_certificate = TbsCertificate {
            version: Version::V3,
            serial_number: serial_number()?,
            signature: algorithm.clone(),
            issuer: subject.clone(),
            validity: validity(not_before)?,
            subject,
            extensions: Some(extensions(&public_key)?),
            subject_public_key_info: public_key,
            issuer_unique_id: None,
            subject_unique_id: None,
        };
        let signature = key.sign(&tbs_certificate.to_der().map_err(signing)?)?;
        let parsed = x509_cert::Certificate {
            tbs_certificate,
            signature_algorithm: algorithm,
            signature: BitString::from_bytes(&signature).map_err(signing)?,
        };
        let certificate = Certificate::from_parsed(parsed).ok_or(Error::Certificate)?;
        Ok(Self { key, certificate, chain: Vec::new() })
    }

    /// Puts a key (PKCS#8 in DER) and its certificate together. Of `others`, any certificates at all, those are kept that
    /// lead from the certificate to a root, without the root itself: a signature embeds them, and whoever checks it
    /// brings the root (EN 319 122-1, 5.2.2 and 6.3).
    ///
    /// [`Error::WeakKey`], [`Error::KeyKind`], [`Error::KeyMismatch`], and [`Error::KeyUsage`] when the certificate does
    /// not let the key sign.
    pub fn from_key(pkcs8_der: &[u8], certificate: Certificate, others: &[Certificate]) -> Result<Self, Error> {
        let key = PrivateKey::from_pkcs8(pkcs8_der)?;
        Self::assemble(key, certificate, others)
    }

    fn assemble(key: PrivateKey, certificate: Certificate, others: &[Certificate]) -> Result<Self, Error> {
        if !key.belongs_to(&certificate.parsed.tbs_certificate.subject_public_key_info) {
            return Err(Error::KeyMismatch);
        }
        if !certificate.may_sign() {
            return Err(Error::KeyUsage);
        }
        let chain = chain(&certificate, others);
        Ok(Self { key, certificate, chain })
    }

    /// Opens a PKCS#12 file (`.p12`, `.pfx`; RFC 7292) and takes the key that signs, with its certificate and chain.
    ///
    /// Reads DER and BER; RC2 and triple DES of old files, AES and triple DES with PBES2 of new ones; with, without, or
    /// with an empty password. [`Error::WrongPassphrase`] is told apart from [`Error::Archive`] (no such file, or
    /// damaged), [`Error::NoKey`] and [`Error::NoCertificate`]. Of several keys, the one whose certificate is for
    /// signatures (key usage nonRepudiation) comes first.
    pub fn from_p12(file: &[u8], passphrase: &str) -> Result<Self, Error> {
        let content = p12::read(file, passphrase)?;
        if content.keys.is_empty() {
            return Err(Error::NoKey);
        }
        let mut found = Vec::new();
        let mut failed = None;
        for key in &content.keys {
            let key = match PrivateKey::from_pkcs8(key) {
                Ok(key) => key,
                Err(error) => {
                    failed = Some(error);
                    continue;
                }
            };
            let own = content
                .certificates
                .iter()
                .find(|certificate| key.belongs_to(&certificate.parsed.tbs_certificate.subject_public_key_info));
            let Some(own) = own else { continue };
            match Self::assemble(key, own.clone(), &content.certificates) {
                Ok(identity) => found.push(identity),
                Err(error) => failed = Some(error),
            }
        }
        // stable: among equals the first in the file
        found.sort_by_key(|identity| !identity.certificate.seals());
        found.into_iter().next().ok_or(failed.unwrap_or(Error::NoCertificate))
    }

    /// The key with certificate and chain as a PKCS#12 file that openssl, Java and today's Windows open: AES-256 with
    /// PBKDF2-HMAC-SHA-256 and 600,000 rounds, checksum HMAC-SHA-256 with as many.
    pub fn to_p12(&self, passphrase: &str) -> Result<Vec<u8>, Error> {
        let key = self.key.to_pkcs8()?;
        p12::write(key.as_bytes(), &self.certificate, &self.chain, passphrase)
    }

    /// The key as PEM `ENCRYPTED PRIVATE KEY`: PKCS#8 with scrypt and AES-256-CBC, which openssl opens too.
    pub fn to_encrypted_pem(&self, passphrase: &[u8]) -> Result<String, Error> {
        let (mut salt, mut iv) = ([0; 16], [0; 16]);
        OsRng.fill_bytes(&mut salt);
        OsRng.fill_bytes(&mut iv);
        let (log_n, r, p) = SCRYPT;
        let cost = scrypt::Params::new(log_n, r, p, 32).map_err(signing)?;
        let parameters = pbes2::Parameters::scrypt_aes256cbc(cost, &salt, &iv).map_err(signing)?;
        let plain = self.key.to_pkcs8()?;
        let info = PrivateKeyInfo::try_from(plain.as_bytes()).map_err(signing)?;
        let encrypted = info.encrypt_with_params(parameters, passphrase).map_err(signing)?;
        let pem = encrypted.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF).map_err(signing)?;
        Ok(pem.to_string())
    }

    /// Opens a key written by [`Identity::to_encrypted_pem`]. [`Error::WrongPassphrase`] is told apart from
    /// [`Error::Key`] (no such file at all) and [`Error::KeyMismatch`] (another certificate's key).
    pub fn from_encrypted_pem(key_pem: &str, passphrase: &[u8], certificate_der: &[u8]) -> Result<Self, Error> {
        let certificate = Certificate::from_der(certificate_der)?;
        let (label, document) = SecretDocument::from_pem(key_pem.trim()).map_err(|_| Error::Key)?;
        if label != "ENCRYPTED PRIVATE KEY" {
            return Err(Error::Key);
        }
        let info = EncryptedPrivateKeyInfo::try_from(document.as_bytes()).map_err(|_| Error::Key)?;
        check_cost(&info)?;
        let plain = info.decrypt(passphrase).map_err(|error| match error {
            pkcs8::Error::EncryptedPrivateKey(pkcs5::Error::DecryptFailed | pkcs5::Error::EncryptFailed)
            | pkcs8::Error::Asn1(_) => Error::WrongPassphrase,
            _ => Error::Key,
        })?;
        // One wrong passphrase in some two hundred leaves valid padding: then what comes out is no PKCS#8 at all.
        PrivateKeyInfo::try_from(plain.as_bytes()).map_err(|_| Error::WrongPassphrase)?;
        let key = PrivateKey::from_pkcs8(plain.as_bytes())?;
        if !key.belongs_to(&certificate.parsed.tbs_certificate.subject_public_key_info) {
            return Err(Error::KeyMismatch);
        }
        Ok(Self { key, certificate, chain: Vec::new() })
    }

    /// The same identity, with what leads from its certificate to a root, of `others`.
    #[must_use]
    pub fn with_chain(mut self, others: &[Certificate]) -> Self {
        self.chain = chain(&self.certificate, others);
        self
    }

    /// The certificates between the holder's and a root, in order, without the root.
    pub fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    /// The certificate that names the holder.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }
}

/// No real chain is longer.
const MAX_CHAIN: usize = 6;

/// From the certificate upwards, as far as `others` go; who issued itself is a root and left out.
fn chain(certificate: &Certificate, others: &[Certificate]) -> Vec<Certificate> {
    let mut chain: Vec<Certificate> = Vec::new();
    while chain.len() < MAX_CHAIN {
        let last = chain.last().unwrap_or(certificate);
        let issuer = others.iter().find(|other| {
            !other.self_issued()
                && other.may_issue()
                && *other != certificate
                && !chain.contains(other)
                && other.issued(last)
        });
        let Some(issuer) = issuer.filter(|_| !last.self_issued()) else { break };
        chain.push(issuer.clone());
    }
    chain
}

fn signing(error: impl std::fmt::Display) -> Error {
    Error::Signing(error.to_string())
}

fn check_cost(info: &EncryptedPrivateKeyInfo<'_>) -> Result<(), Error> {
    let parameters = info.encryption_algorithm.pbes2().ok_or(Error::Key)?;
    if parameters.kdf.pbkdf2().is_some_and(|kdf| kdf.iteration_count > p12::MAX_ROUNDS) {
        return Err(Error::Key);
    }
    let Some(scrypt) = parameters.kdf.scrypt() else {
        return Ok(());
    };
    let memory = u64::from(scrypt.block_size).saturating_mul(128).saturating_mul(scrypt.cost_parameter);
    if memory > MAX_SCRYPT_MEMORY || scrypt.parallelization > 64 { Err(Error::Key) } else { Ok(()) }
}

fn subject(holder: &Holder) -> Result<Name, Error> {
    let name = holder.name.trim();
    if name.is_empty()
        || name.chars().count() > MAX_NAME_CHARS
        || name.chars().any(|c| c.is_control() || name::is_bidi_control(c))
    {
        return Err(Error::Holder);
    }
    let mut parts = Vec::new();
    if let Some(number) = &holder.organisation_number {
        if !is_organisation_number(number) {
            return Err(Error::Holder);
        }
        parts.push((COUNTRY, Tag::PrintableString, "NO".to_owned()));
        parts.push((ORGANISATION, Tag::Utf8String, name.to_owned()));
        parts.push((ORGANISATION_IDENTIFIER, Tag::Utf8String, format!("{NORWEGIAN_REGISTER}{number}")));
    } else {
        parts.push((ORGANISATION, Tag::Utf8String, name.to_owned()));
    }
    parts.push((COMMON_NAME, Tag::Utf8String, name.to_owned()));
    let relative: Result<Vec<_>, der::Error> =
        parts.into_iter().map(|(oid, tag, text)| relative_name(oid, tag, &text)).collect();
    Ok(RdnSequence(relative.map_err(signing)?))
}

fn relative_name(oid: ObjectIdentifier, tag: Tag, text: &str) -> der::Result<RelativeDistinguishedName> {
    let value = Any::new(tag, text.as_bytes())?;
    Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?))
}

fn serial_number() -> Result<SerialNumber, Error> {
    let mut bytes = [0_u8; 16];
    OsRng.fill_bytes(&mut bytes);
    // positive, and of the same length always
    if let Some(first) = bytes.first_mut() {
        *first = (*first & 0x7f) | 0x40;
    }
    SerialNumber::new(&bytes).map_err(signing)
}

fn validity(not_before: SystemTime) -> Result<Validity, Error> {
    let start = DateTime::from_system_time(not_before).map_err(|_| Error::Time)?;
    let year = start.year() + VALID_YEARS;
    let at = |day| DateTime::new(year, start.month(), day, start.hour(), start.minutes(), start.seconds());
    // 29 February has no counterpart five years on
    let end = at(start.day()).or_else(|_| at(28)).map_err(|_| Error::Time)?;
    Ok(Validity { not_before: time(start)?, not_after: time(end)? })
}

/// RFC 5280, 4.1.2.5: `UTCTime` through 2049, `GeneralizedTime` after.
pub(crate) fn time(at: DateTime) -> Result<Time, Error> {
    if at.year() <= UtcTime::MAX_YEAR {
        return Ok(Time::UtcTime(UtcTime::from_date_time(at).map_err(|_| Error::Time)?));
    }
    Ok(Time::GeneralTime(GeneralizedTime::from_date_time(at)))
}

fn extensions(public_key: &SubjectPublicKeyInfoOwned) -> Result<Vec<Extension>, Error> {
    // RFC 7093, method 1: the leftmost 160 bits of SHA-256 over the public key
    let digest = Sha256::digest(public_key.subject_public_key.raw_bytes());
    let key_id = OctetString::new(digest.get(..20).unwrap_or_default()).map_err(signing)?;
    Ok(vec![
        extension(true, &BasicConstraints { ca: false, path_len_constraint: None })?,
        extension(true, &KeyUsage(KeyUsages::NonRepudiation.into()))?,
        extension(false, &SubjectKeyIdentifier(key_id))?,
    ])
}

fn extension<T: Encode + const_oid::AssociatedOid>(critical: bool, value: &T) -> Result<Extension, Error> {
    let extn_value = OctetString::new(value.to_der().map_err(signing)?).map_err(signing)?;
    Ok(Extension { extn_id: T::OID, critical, extn_value })
}
