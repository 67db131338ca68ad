//! X.509 certificates as this crate needs them: who the holder is, how long it is valid, and its fingerprint.
//!
//! Names are cleaned of characters that could mislead whoever reads them on a screen.

use std::time::SystemTime;

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{ID_KP_CODE_SIGNING, ID_KP_OCSP_SIGNING, ID_KP_SERVER_AUTH, ID_KP_TIME_STAMPING};
use der::asn1::Any;
use der::{Decode, DecodePem, Encode, EncodePem, Reader, SliceReader, Tag, Tagged};
use sha2::{Digest, Sha256};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::name::Name;

use crate::{Error, algorithm, name};

pub(crate) const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
/// In the subject of Norwegian enterprise certificates of the older form (SEID 1) this is the organisation number; the
/// newer form (SEID 2) has organizationIdentifier instead. Source: Norsk helsenett, `CertificateMetadata`, the fields
/// `subjectSerialNumber` and `subjectOrganizationIdentifier` (utviklerportal.nhn.no).
pub(crate) const SERIAL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.5");
pub(crate) const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
pub(crate) const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
/// EN 319 412-1, 5.1.4.
pub(crate) const ORGANISATION_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.97");
/// National trade register, Norway.
pub(crate) const NORWEGIAN_REGISTER: &str = "NTRNO-";

/// A parsed X.509 certificate together with its exact bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    pub(crate) parsed: x509_cert::Certificate,
    der: Vec<u8>,
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("name", &self.name()).finish_non_exhaustive()
    }
}

impl Certificate {
    /// Reads a certificate in DER. [`Error::Certificate`] when it is none, or is not strictly DER.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        let parsed = x509_cert::Certificate::from_der(der).map_err(|_| Error::Certificate)?;
        Self::from_parsed(parsed).filter(|certificate| certificate.der == der).ok_or(Error::Certificate)
    }

    /// Reads certificates in DER that stand one after the other; none when there are no bytes.
    pub fn from_der_sequence(mut der: &[u8]) -> Result<Vec<Self>, Error> {
        let mut found = Vec::new();
        while !der.is_empty() {
            let mut reader = SliceReader::new(der).map_err(|_| Error::Certificate)?;
            let one = reader.tlv_bytes().map_err(|_| Error::Certificate)?;
            found.push(Self::from_der(one)?);
            der = der.get(one.len()..).unwrap_or_default();
        }
        Ok(found)
    }

    /// Reads the first certificate of a PEM text.
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        let parsed = x509_cert::Certificate::from_pem(pem.trim_start()).map_err(|_| Error::Certificate)?;
        Self::from_parsed(parsed).ok_or(Error::Certificate)
    }

    pub(crate) fn from_parsed(parsed: x509_cert::Certificate) -> Option<Self> {
        let der = parsed.to_der().ok()?;
        Some(Self { parsed, der })
    }

    /// The certificate's bytes.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate as PEM, lines ending in LF.
    pub fn to_pem(&self) -> Result<String, Error> {
        self.parsed.to_pem(der::pem::LineEnding::LF).map_err(|_| Error::Certificate)
    }

    /// The holder's name: common name, else organisation name, else the whole distinguished name.
    pub fn name(&self) -> String {
        self.subject(COMMON_NAME)
            .or_else(|| self.subject(ORGANISATION))
            .unwrap_or_else(|| readable(&self.parsed.tbs_certificate.subject.to_string()))
    }

    /// The nine digits of a Norwegian organisation number: from organizationIdentifier `NTRNO-…` (EN 319 412-1, 5.1.4),
    /// else from the subject's serialNumber when the country is NO and the check digit holds (SEID 1).
    /// In a self-issued certificate this is the holder's own claim.
    pub fn organisation_number(&self) -> Option<String> {
        if let Some(identifier) = self.subject(ORGANISATION_IDENTIFIER) {
            let number = identifier.strip_prefix(NORWEGIAN_REGISTER)?;
            return is_organisation_number(number).then(|| number.to_owned());
        }
        let number = self.subject(SERIAL_NUMBER)?;
        let norwegian = self.subject(COUNTRY).is_some_and(|country| country.eq_ignore_ascii_case("NO"));
        (norwegian && is_organisation_number(&number) && check_digit_holds(&number)).then_some(number)
    }

    /// The issuer's name: common name, else organisation name, else the whole distinguished name.
    pub fn issuer(&self) -> String {
        let issuer = &self.parsed.tbs_certificate.issuer;
        let part = |oid| part(issuer, oid);
        part(COMMON_NAME).or_else(|| part(ORGANISATION)).unwrap_or_else(|| readable(&issuer.to_string()))
    }

    /// What kind of key it certifies: `P-256`, `P-384`, `RSA 2048` (bits of the modulus), else `None`.
    pub fn key_kind(&self) -> Option<String> {
        algorithm::kind(&self.parsed.tbs_certificate.subject_public_key_info)
    }

    /// SHA-256 of the certificate's bytes.
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::digest(&self.der).into()
    }

    /// First moment of validity.
    pub fn not_before(&self) -> SystemTime {
        self.parsed.tbs_certificate.validity.not_before.to_system_time()
    }

    /// Last moment of validity.
    pub fn not_after(&self) -> SystemTime {
        self.parsed.tbs_certificate.validity.not_after.to_system_time()
    }

    /// Whether issuer and subject are the same, so that nobody else vouches for the name.
    pub fn self_issued(&self) -> bool {
        self.parsed.tbs_certificate.issuer == self.parsed.tbs_certificate.subject
    }

    pub(crate) fn valid_at(&self, time: SystemTime) -> bool {
        (self.not_before()..=self.not_after()).contains(&time)
    }

    /// Whether it says what it is for, and that is never to sign documents: a web server, programs, timestamps, answers
    /// about revocation (RFC 5280, 4.2.1.12).
    pub(crate) fn signs_no_documents(&self) -> bool {
        const OTHERS: [ObjectIdentifier; 4] =
            [ID_KP_SERVER_AUTH, ID_KP_CODE_SIGNING, ID_KP_TIME_STAMPING, ID_KP_OCSP_SIGNING];
        let stated = self.parsed.tbs_certificate.get::<ExtendedKeyUsage>().ok().flatten();
        stated.is_some_and(|(_, usage)| usage.0.iter().all(|purpose| OTHERS.contains(purpose)))
    }

    /// Whether the key may make signatures at all: no key usage, or nonRepudiation, or digitalSignature among it; and
    /// it is not for something else.
    pub(crate) fn may_sign(&self) -> bool {
        !self.signs_no_documents()
            && self.usage().is_ok_and(|usage| {
                usage.is_none_or(|usage| {
                    usage.0.contains(KeyUsages::NonRepudiation) || usage.0.contains(KeyUsages::DigitalSignature)
                })
            })
    }

    /// Whether it is an authority's, which may issue others (RFC 5280, 4.2.1.9).
    pub(crate) fn may_issue(&self) -> bool {
        let constraints = self.parsed.tbs_certificate.get::<BasicConstraints>().ok().flatten();
        constraints.is_some_and(|(_, constraints)| constraints.ca)
    }

    /// Whether the key is meant for signatures that last (nonRepudiation), as in an enterprise's seal.
    pub(crate) fn seals(&self) -> bool {
        self.usage().is_ok_and(|usage| usage.is_some_and(|usage| usage.0.contains(KeyUsages::NonRepudiation)))
    }

    fn usage(&self) -> der::Result<Option<KeyUsage>> {
        Ok(self.parsed.tbs_certificate.get::<KeyUsage>()?.map(|(_, usage)| usage))
    }

    /// Whether this certificate's key signed the other one.
    pub(crate) fn issued(&self, other: &Self) -> bool {
        let (issuer, subject) = (&self.parsed.tbs_certificate, &other.parsed);
        if issuer.subject != subject.tbs_certificate.issuer {
            return false;
        }
        let Ok(hash) = algorithm::signature_hash(&subject.signature_algorithm, None) else { return false };
        let (Ok(message), Some(signature)) = (subject.tbs_certificate.to_der(), subject.signature.as_bytes()) else {
            return false;
        };
        algorithm::holds(&issuer.subject_public_key_info, hash, &message, signature).unwrap_or(false)
    }

    fn subject(&self, oid: ObjectIdentifier) -> Option<String> {
        part(&self.parsed.tbs_certificate.subject, oid)
    }
}

/// The one value of this kind. Of two that differ neither is taken: each reader could show another.
fn part(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let parts = name.0.iter().flat_map(|relative| relative.0.iter()).filter(|part| part.oid == oid);
    let mut values = parts.filter_map(|part| text(&part.value)).filter(|text| !text.is_empty());
    let first = values.next()?;
    values.all(|other| other == first).then(|| readable(&first))
}

/// Modulus 11 with the weights of the Norwegian register of legal entities.
fn check_digit_holds(number: &str) -> bool {
    let weighted =
        number.bytes().zip([3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| u32::from(digit - b'0') * weight);
    weighted.sum::<u32>().is_multiple_of(11)
}

/// Nine ASCII digits.
pub(crate) fn is_organisation_number(text: &str) -> bool {
    text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit())
}

/// The string types of X.520 `DirectoryString`, and IA5.
fn text(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String => String::from_utf8(value.value().to_vec()).ok(),
        Tag::TeletexString => Some(value.value().iter().map(|b| char::from(*b)).collect()),
        Tag::BmpString => {
            let (pairs, rest) = value.value().as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            String::from_utf16(&units).ok().filter(|_| rest.is_empty())
        }
        _ => None,
    }
}

fn readable(text: &str) -> String {
    let misleads = |c: char| c.is_control() || name::is_bidi_control(c) || name::is_invisible(c);
    text.chars().map(|c| if misleads(c) { '\u{fffd}' } else { c }).collect()
}
