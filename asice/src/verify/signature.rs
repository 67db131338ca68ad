//! Checks the CMS signature over the manifest, and that it has exactly the form that this crate writes.

use std::time::SystemTime;

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedAttributes, SignedData, SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{
    ID_AA_SIGNING_CERTIFICATE, ID_AA_SIGNING_CERTIFICATE_V_2, ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST,
    ID_SIGNED_DATA, ID_SIGNING_TIME,
};
use der::asn1::{AnyRef, OctetString};
use der::{Decode, Encode, ErrorKind};
use x509_cert::time::Time;

use crate::algorithm::{self, Hash};
use crate::cades::{self, SigningCertificateV2};
use crate::{Certificate, Reason};

/// What the signature says, and what is wrong with it.
#[derive(Default)]
pub(super) struct Outcome {
    pub reasons: Vec<Reason>,
    pub signer: Option<Certificate>,
    /// The other certificates in the signature.
    pub others: Vec<Certificate>,
    pub claimed_time: Option<SystemTime>,
}

/// Checks `file`, a detached signature over `content`.
pub(super) fn check(file: &[u8], content: &[u8]) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(reason) = examine(file, content, &mut outcome) {
        outcome.reasons.push(reason);
    }
    outcome
}

fn examine(file: &[u8], content: &[u8], outcome: &mut Outcome) -> Result<(), Reason> {
    let signed_data = decode(file)?;
    if signed_data.encap_content_info.econtent.is_some() {
        return Err(Reason::SignatureAttached);
    }
    let [info] = signed_data.signer_infos.0.as_slice() else {
        return Err(Reason::SignatureMalformed);
    };
    let (signer, others) = certificates(&signed_data, info)?;
    for certificate in std::iter::once(&signer).chain(&others) {
        check_order(file, certificate.der())?;
    }
    outcome.signer = Some(signer.clone());
    outcome.others.clone_from(&others);
    let hash = Hash::from_oid(info.digest_alg.oid)?;
    let attributes = info.signed_attrs.as_ref().ok_or(Reason::SigningCertificateMissing)?;
    let claims = Claims::of(attributes)?;
    outcome.claimed_time = claims.time;
    outcome.reasons.extend(certificate_mismatch(&claims.certificate, &signer)?);
    if claims.digest.as_bytes() != hash.digest(content) {
        outcome.reasons.push(Reason::ManifestChanged);
    }

    let message = attributes.to_der().map_err(|_| Reason::SignatureMalformed)?;
    // the set's own tag differs in the file, its content does not
    let set = AnyRef::from_der(&message).map_err(|_| Reason::SignatureMalformed)?;
    check_order(file, set.value())?;
    let used = algorithm::signature_hash(&info.signature_algorithm, Some(hash))?;
    let key = &signer.parsed.tbs_certificate.subject_public_key_info;
    if !algorithm::holds(key, used, &message, info.signature.as_bytes())? {
        outcome.reasons.push(Reason::SignatureInvalid);
    }
    outcome.reasons.extend(form(file, info, &claims, &signer, &others, hash));
    Ok(())
}

/// The `SignedData` of a file that is nothing but one, in DER.
fn decode(file: &[u8]) -> Result<SignedData, Reason> {
    if file.starts_with(&[0x30, 0x80]) {
        return Err(Reason::SignatureEncoding);
    }
    let info = ContentInfo::from_der(file).map_err(|error| match error.kind() {
        ErrorKind::TrailingData { .. } => Reason::SignatureTrailingBytes,
        _ => Reason::SignatureMalformed,
    })?;
    if info.content_type != ID_SIGNED_DATA {
        return Err(Reason::SignatureMalformed);
    }
    let signed_data: SignedData = info.content.decode_as().map_err(|_| Reason::SignatureMalformed)?;
    if signed_data.signer_infos.0.len() > 1 {
        return Err(Reason::SeveralSigners);
    }
    Ok(signed_data)
}

/// Decoding sorts sets, and what is checked is encoded anew: it must stand in the file in the same bytes.
fn check_order(file: &[u8], encoded: &[u8]) -> Result<(), Reason> {
    let found = file.windows(encoded.len().max(1)).any(|window| window == encoded);
    if found { Ok(()) } else { Err(Reason::SignatureEncoding) }
}

/// The signer's certificate and the others.
fn certificates(signed_data: &SignedData, info: &SignerInfo) -> Result<(Certificate, Vec<Certificate>), Reason> {
    let SignerIdentifier::IssuerAndSerialNumber(id) = &info.sid else {
        return Err(Reason::SignatureForm);
    };
    let mut signer = None;
    let mut others = Vec::new();
    for choice in signed_data.certificates.iter().flat_map(|set| set.0.iter()) {
        let CertificateChoices::Certificate(parsed) = choice else {
            return Err(Reason::SignatureForm);
        };
        let certificate = Certificate::from_parsed(parsed.clone()).ok_or(Reason::SignatureMalformed)?;
        let tbs = &parsed.tbs_certificate;
        if signer.is_none() && tbs.issuer == id.issuer && tbs.serial_number == id.serial_number {
            signer = Some(certificate);
        } else {
            others.push(certificate);
        }
    }
    signer.map(|signer| (signer, others)).ok_or(Reason::SignerCertificateMissing)
}

/// The signed attributes that matter, each present at most once.
struct Claims {
    digest: OctetString,
    certificate: SigningCertificateV2,
    time: Option<SystemTime>,
}

impl Claims {
    fn of(attributes: &SignedAttributes) -> Result<Self, Reason> {
        let content_type: ObjectIdentifier = single(attributes, ID_CONTENT_TYPE)?.ok_or(Reason::SignatureMalformed)?;
        if content_type != ID_DATA {
            return Err(Reason::SignatureForm);
        }
        let digest = single(attributes, ID_MESSAGE_DIGEST)?.ok_or(Reason::SignatureMalformed)?;
        let time: Option<Time> = single(attributes, ID_SIGNING_TIME)?;
        let time = time.map(|time| time.to_system_time());
        match single(attributes, ID_AA_SIGNING_CERTIFICATE_V_2)? {
            Some(certificate) => Ok(Self { digest, certificate, time }),
            // version 1 of the attribute holds a SHA-1 digest (RFC 2634, 5.4)
            None if attributes.iter().any(|attribute| attribute.oid == ID_AA_SIGNING_CERTIFICATE) => {
                Err(Reason::WeakAlgorithm { algorithm: "signing-certificate-v1".to_owned() })
            }
            None => Err(Reason::SigningCertificateMissing),
        }
    }
}

fn single<T>(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Result<Option<T>, Reason>
where
    T: for<'a> Decode<'a>,
{
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (first, second) = (found.next(), found.next());
    let Some(attribute) = first else {
        return Ok(None);
    };
    match (attribute.values.as_slice(), second) {
        ([value], None) => {
            let der = value.to_der().map_err(|_| Reason::SignatureMalformed)?;
            T::from_der(&der).map(Some).map_err(|_| Reason::SignatureMalformed)
        }
        _ => Err(Reason::SignatureMalformed),
    }
}

/// Whether the attribute binds another certificate than the one that is there (RFC 5035, 3: the first is the signer's).
fn certificate_mismatch(claims: &SigningCertificateV2, signer: &Certificate) -> Result<Option<Reason>, Reason> {
    let id = claims.certs.first().ok_or(Reason::SigningCertificateMissing)?;
    let hash = id.hash_algorithm.as_ref().map_or(Ok(Hash::Sha256), |algorithm| Hash::from_oid(algorithm.oid))?;
    Ok((hash.digest(signer.der()) != id.cert_hash.as_bytes()).then_some(Reason::SigningCertificateMismatch))
}

/// Whether the file is byte for byte what this crate would write with the same signer, time and signature value.
fn form(
    file: &[u8],
    info: &SignerInfo,
    claims: &Claims,
    signer: &Certificate,
    others: &[Certificate],
    hash: Hash,
) -> Option<Reason> {
    if info.unsigned_attrs.is_some() {
        return Some(Reason::UnsignedAttributes);
    }
    let rebuilt = claims.time.and_then(|time| {
        let attributes = cades::signed_attributes(claims.digest.as_bytes(), time, signer).ok()?;
        let algorithm = algorithm::for_key(&signer.parsed.tbs_certificate.subject_public_key_info, hash)?;
        cades::signature_file(signer, others, hash, algorithm, attributes, info.signature.as_bytes()).ok()
    });
    let same = rebuilt.is_some_and(|rebuilt| rebuilt == file);
    (!same).then_some(Reason::SignatureForm)
}
