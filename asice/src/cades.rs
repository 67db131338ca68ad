//! The one CMS form that this crate writes: `SignedData`, detached, one signer, `CAdES` baseline B-B (EN 319 122-1, 6).
//!
//! Signer and verifier build the same structures here, so that the verifier can compare bytes.

use std::time::SystemTime;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{
    ID_AA_SIGNING_CERTIFICATE_V_2, ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST, ID_SIGNED_DATA, ID_SIGNING_TIME,
};
use der::asn1::{Any, OctetString, SetOfVec};
use der::{DateTime, Decode, Encode, Sequence};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;

use crate::algorithm::Hash;
use crate::identity::time;
use crate::{Certificate, Error};

/// RFC 5035, section 4.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub(crate) struct EssCertIdV2 {
    /// SHA-256 when absent.
    pub hash_algorithm: Option<AlgorithmIdentifierOwned>,
    pub cert_hash: OctetString,
    pub issuer_serial: Option<Any>,
}

/// RFC 5035, section 3.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub(crate) struct SigningCertificateV2 {
    pub certs: Vec<EssCertIdV2>,
    pub policies: Option<Any>,
}

/// The signed attributes over content with this digest.
pub(crate) fn signed_attributes(
    digest: &[u8],
    at: SystemTime,
    signer: &Certificate,
) -> Result<SignedAttributes, Error> {
    let at = DateTime::from_system_time(at).map_err(|_| Error::Time)?;
    let signing_certificate = SigningCertificateV2 {
        certs: vec![EssCertIdV2 {
            hash_algorithm: None,
            cert_hash: OctetString::new(signer.fingerprint()).map_err(asn1)?,
            issuer_serial: None,
        }],
        policies: None,
    };
    let attributes = vec![
        attribute(ID_CONTENT_TYPE, &ID_DATA)?,
        attribute(ID_MESSAGE_DIGEST, &OctetString::new(digest).map_err(asn1)?)?,
        attribute(ID_SIGNING_TIME, &time(at)?)?,
        attribute(ID_AA_SIGNING_CERTIFICATE_V_2, &signing_certificate)?,
    ];
    SetOfVec::try_from(attributes).map_err(asn1)
}

/// The whole signature file. `others` are the certificates between the signer and a root.
pub(crate) fn signature_file(
    signer: &Certificate,
    others: &[Certificate],
    hash: Hash,
    algorithm: AlgorithmIdentifierOwned,
    attributes: SignedAttributes,
    signature: &[u8],
) -> Result<Vec<u8>, Error> {
    let digest_alg = AlgorithmIdentifierOwned { oid: hash.oid(), parameters: None };
    let info = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: signer.parsed.tbs_certificate.issuer.clone(),
            serial_number: signer.parsed.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: digest_alg.clone(),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm,
        signature: OctetString::new(signature).map_err(asn1)?,
        unsigned_attrs: None,
    };
    let certificates: Vec<CertificateChoices> = std::iter::once(signer)
        .chain(others)
        .map(|certificate| CertificateChoices::Certificate(certificate.parsed.clone()))
        .collect();
    let signed_data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![digest_alg]).map_err(asn1)?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: ID_DATA, econtent: None },
        certificates: Some(CertificateSet::try_from(certificates).map_err(asn1)?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![info]).map_err(asn1)?,
    };
    let content = Any::encode_from(&signed_data).map_err(asn1)?;
    ContentInfo { content_type: ID_SIGNED_DATA, content }.to_der().map_err(asn1)
}

/// id-aa-signatureTimeStampToken (EN 319 122-1, 5.3; RFC 5126, 6.1.1).
pub(crate) const SIGNATURE_TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

/// The same signature file with a timestamp token over the signature value, as the only unsigned attribute: level B-T
/// (EN 319 122-1, 6.3). `file` is one that [`signature_file`] made, `token` a `TimeStampToken` in DER.
pub(crate) fn timestamped(file: &[u8], token: &[u8]) -> Result<Vec<u8>, Error> {
    let mut info = ContentInfo::from_der(file).map_err(asn1)?;
    let mut signed_data: SignedData = info.content.decode_as().map_err(asn1)?;
    let attribute = Attribute {
        oid: SIGNATURE_TIME_STAMP,
        values: SetOfVec::try_from(vec![Any::from_der(token).map_err(asn1)?]).map_err(asn1)?,
    };
    let mut signers = signed_data.signer_infos.0.into_vec();
    for signer in &mut signers {
        signer.unsigned_attrs = Some(SetOfVec::try_from(vec![attribute.clone()]).map_err(asn1)?);
    }
    signed_data.signer_infos = SignerInfos::try_from(signers).map_err(asn1)?;
    info.content = Any::encode_from(&signed_data).map_err(asn1)?;
    info.to_der().map_err(asn1)
}

fn attribute<T: der::EncodeValue + der::Tagged>(oid: ObjectIdentifier, value: &T) -> Result<Attribute, Error> {
    let value = Any::encode_from(value).map_err(asn1)?;
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value]).map_err(asn1)? })
}

fn asn1(error: der::Error) -> Error {
    Error::Signing(error.to_string())
}
