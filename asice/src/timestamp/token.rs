//! Checks a `TimeStampToken`: a CMS `SignedData` around a `TSTInfo` (RFC 3161, 2.4.2), signed by one authority whose
//! certificate is for timestamps and nothing else.

use std::time::{Duration, SystemTime};

use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{EncapsulatedContentInfo, SignedAttributes, SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{ID_CE_EXT_KEY_USAGE, ID_KP_TIME_STAMPING};
use const_oid::db::rfc5911::{ID_AA_SIGNING_CERTIFICATE_V_2, ID_CONTENT_TYPE, ID_MESSAGE_DIGEST, ID_SIGNED_DATA};
use const_oid::db::rfc5912::RSA_ENCRYPTION;
use der::asn1::{Int, OctetString};
use der::{Any, DateTime, Decode, Encode, Reader, Sequence, SliceReader, Tag, TagNumber, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::ext::pkix::{ExtendedKeyUsage, SubjectKeyIdentifier};

use super::{MessageImprint, TokenFault};
use crate::algorithm::{self, Hash};
use crate::cades::SigningCertificateV2;
use crate::{Certificate, Reason};

/// Real tokens have some kilobytes; with long chains some tens.
pub(super) const MAX_LEN: usize = 256 * 1024;

/// No real chain is longer, cross-signed roots counted in.
const MAX_OTHERS: usize = 8;

/// id-ct-TSTInfo.
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// What a token proves, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvenTime {
    /// When the signature was there at the latest (`genTime`).
    pub time: SystemTime,
    /// How much the authority's clock may be off, either way, when it says so.
    pub accuracy: Option<Duration>,
    /// The authority's certificate.
    pub authority: Certificate,
    /// The other certificates in the token, in no order: what may lead to a root.
    pub others: Vec<Certificate>,
}

/// Checks a token over a signature value. `token_der` is the value of the attribute
/// 1.2.840.113549.1.9.16.2.14, `signature_value` the octets of the `SignerInfo`'s signature.
pub fn verify(token_der: &[u8], signature_value: &[u8]) -> Result<ProvenTime, TokenFault> {
    examine(token_der, signature_value).map(|(proven, _)| proven)
}

/// The same, and the nonce.
pub(super) fn examine(token: &[u8], signature_value: &[u8]) -> Result<(ProvenTime, Option<Int>), TokenFault> {
    if token.len() > MAX_LEN {
        return Err(TokenFault::Malformed);
    }
    let content = ContentInfo::from_der(token).map_err(malformed)?;
    if content.content_type != ID_SIGNED_DATA {
        return Err(TokenFault::Malformed);
    }
    let Signed { encapsulated, certificates: embedded, info } = signed(&content.content)?;
    let stated: OctetString =
        encapsulated.econtent.as_ref().ok_or(TokenFault::Malformed)?.decode_as().map_err(malformed)?;
    if encapsulated.econtent_type != TST_INFO {
        return Err(TokenFault::Malformed);
    }
    let (authority, others) = certificates(embedded, &info)?;
    if !belong(&authority, &others) {
        return Err(TokenFault::Certificate);
    }
    check_signature(&info, stated.as_bytes(), &authority)?;
    check_purpose(&authority)?;

    let info = TstInfo::from_der(stated.as_bytes()).map_err(malformed)?;
    if info.version != 1 {
        return Err(TokenFault::Malformed);
    }
    let hash = Hash::from_oid(info.message_imprint.hash_algorithm.oid).map_err(|_| TokenFault::Algorithm)?;
    if info.message_imprint.hashed_message.as_bytes() != hash.digest(signature_value) {
        return Err(TokenFault::Imprint);
    }
    let time = generalized_time(&info.gen_time).ok_or(TokenFault::Malformed)?;
    if !authority.valid_at(time) {
        return Err(TokenFault::Expired);
    }
    let (accuracy, nonce) = info.optional()?;
    Ok((ProvenTime { time, accuracy, authority, others }, nonce))
}

fn malformed(_: der::Error) -> TokenFault {
    TokenFault::Malformed
}

/// What is needed of a `SignedData` (RFC 5652, 5.1).
struct Signed {
    encapsulated: EncapsulatedContentInfo,
    certificates: Vec<Certificate>,
    info: SignerInfo,
}

/// What the signature does not cover has one form only (RFC 5652, 5.1 and 5.3), and nothing unsigned is taken along: so
/// that a token cannot be bent where nobody would see it.
///
/// Read field by field: services, openssl's among them, embed one certificate twice, which is allowed in a set but not
/// taken by the decoder for sets.
fn signed(content: &Any) -> Result<Signed, TokenFault> {
    if content.tag() != Tag::Sequence {
        return Err(TokenFault::Malformed);
    }
    let fields = elements(content.value())?;
    let [version, algorithms, encapsulated, embedded @ .., infos] = fields.as_slice() else {
        return Err(TokenFault::Malformed);
    };
    let of_certificates = Tag::ContextSpecific { number: TagNumber::N0, constructed: true };
    if embedded.len() > 1 || embedded.iter().any(|field| field.tag() != of_certificates) {
        return Err(TokenFault::Malformed);
    }
    if (version.tag(), version.value()) != (Tag::Integer, &[3][..])
        || algorithms.tag() != Tag::Set
        || infos.tag() != Tag::Set
    {
        return Err(TokenFault::Malformed);
    }
    let mut certificates: Vec<Certificate> = Vec::new();
    for one in embedded.first().map_or_else(|| Ok(Vec::new()), |field| elements(field.value()))? {
        let one = one.to_der().map_err(malformed)?;
        let certificate = Certificate::from_der(&one).map_err(|_| TokenFault::Malformed)?;
        if !certificates.contains(&certificate) {
            certificates.push(certificate);
        }
    }
    let infos = elements(infos.value())?;
    let [info] = infos.as_slice() else { return Err(TokenFault::Malformed) };
    let info = SignerInfo::from_der(&info.to_der().map_err(malformed)?).map_err(malformed)?;
    let version = match info.sid {
        SignerIdentifier::IssuerAndSerialNumber(_) => CmsVersion::V1,
        SignerIdentifier::SubjectKeyIdentifier(_) => CmsVersion::V3,
    };
    let algorithms = elements(algorithms.value())?;
    let [algorithm] = algorithms.as_slice() else { return Err(TokenFault::Malformed) };
    let algorithm: AlgorithmIdentifierOwned = algorithm.decode_as().map_err(malformed)?;
    let usual = info.version == version && info.unsigned_attrs.is_none() && algorithm.oid == info.digest_alg.oid;
    if !usual || !bare(&algorithm) || !bare(&info.digest_alg) {
        return Err(TokenFault::Malformed);
    }
    Ok(Signed { encapsulated: encapsulated.decode_as().map_err(malformed)?, certificates, info })
}

/// Without parameters, or with those that mean none.
fn bare(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.parameters.as_ref().is_none_or(Any::is_null)
}

/// The values that stand one after the other.
fn elements(der: &[u8]) -> Result<Vec<Any>, TokenFault> {
    let mut reader = SliceReader::new(der).map_err(malformed)?;
    let mut found = Vec::new();
    while !reader.is_finished() {
        found.push(reader.decode().map_err(malformed)?);
    }
    Ok(found)
}

/// RFC 3161, 2.4.2. What may be left out comes after `genTime`, and is read on its own: `genTime` may have fractions of
/// a second, which X.509 times may not.
struct TstInfo {
    version: u8,
    message_imprint: MessageImprint,
    gen_time: Any,
    rest: Vec<Any>,
}

impl TstInfo {
    fn from_der(der: &[u8]) -> der::Result<Self> {
        let mut outer = SliceReader::new(der)?;
        let read = outer.sequence(|reader| {
            let version = reader.decode()?;
            let _policy: ObjectIdentifier = reader.decode()?;
            let message_imprint = reader.decode()?;
            let _serial: Int = reader.decode()?;
            let gen_time = reader.decode()?;
            let mut rest = Vec::new();
            while !reader.is_finished() {
                rest.push(reader.decode()?);
            }
            Ok(Self { version, message_imprint, gen_time, rest })
        })?;
        outer.finish(read)
    }

    /// Accuracy and nonce. Order and kind of the fields are the standard's, each at most once; a critical extension
    /// would have to be understood (RFC 5280, 4.2), and none is.
    fn optional(&self) -> Result<(Option<Duration>, Option<Int>), TokenFault> {
        let (mut accuracy, mut nonce, mut last) = (None, None, 0);
        for field in &self.rest {
            let place = match field.tag() {
                Tag::Sequence => 1,
                Tag::Boolean => 2,
                Tag::Integer => 3,
                Tag::ContextSpecific { number, constructed: true } if number.value() <= 1 => 4 + number.value(),
                _ => return Err(TokenFault::Malformed),
            };
            if place <= last || place == 5 {
                return Err(TokenFault::Malformed);
            }
            last = place;
            match place {
                1 => accuracy = Some(field.decode_as::<Accuracy>().map_err(malformed)?.duration()),
                3 => nonce = Some(field.decode_as::<Int>().map_err(malformed)?),
                _ => {}
            }
        }
        Ok((accuracy, nonce))
    }
}

/// RFC 3161, 2.4.2.
#[derive(Sequence)]
struct Accuracy {
    seconds: Option<u32>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    millis: Option<u16>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    micros: Option<u16>,
}

impl Accuracy {
    fn duration(&self) -> Duration {
        Duration::from_secs(self.seconds.unwrap_or(0).into())
            + Duration::from_millis(self.millis.unwrap_or(0).into())
            + Duration::from_micros(self.micros.unwrap_or(0).into())
    }
}

/// `YYYYMMDDhhmmss[.s…]Z` (RFC 3161, 2.4.2).
fn generalized_time(value: &Any) -> Option<SystemTime> {
    let text = str::from_utf8(value.value()).ok().filter(|_| value.tag() == Tag::GeneralizedTime)?;
    let text = text.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    if whole.len() != 14 || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to).and_then(|digits| digits.parse::<u16>().ok());
    let small = |from: usize| part(from, from + 2).and_then(|number| u8::try_from(number).ok());
    let at = DateTime::new(part(0, 4)?, small(4)?, small(6)?, small(8)?, small(10)?, small(12)?).ok()?;
    let nanos = match fraction {
        None => 0,
        // no empty fraction and no zero at the end (X.690, 11.7.3)
        Some(digits) if digits.is_empty() || digits.len() > 9 || digits.ends_with('0') => return None,
        Some(digits) if !digits.bytes().all(|b| b.is_ascii_digit()) => return None,
        Some(digits) => format!("{digits:0<9}").parse().ok()?,
    };
    at.to_system_time().checked_add(Duration::from_nanos(nanos))
}

/// The certificate that the signer names, and the others.
fn certificates(mut all: Vec<Certificate>, info: &SignerInfo) -> Result<(Certificate, Vec<Certificate>), TokenFault> {
    let names = |certificate: &Certificate| match &info.sid {
        SignerIdentifier::IssuerAndSerialNumber(id) => {
            let tbs = &certificate.parsed.tbs_certificate;
            tbs.issuer == id.issuer && tbs.serial_number == id.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => {
            let own = certificate.parsed.tbs_certificate.get::<SubjectKeyIdentifier>();
            own.is_ok_and(|own| own.is_some_and(|(_, own)| own == *id))
        }
    };
    let at = all.iter().position(names).ok_or(TokenFault::Certificate)?;
    let authority = all.remove(at);
    Ok((authority, all))
}

/// Whether each of the others issued the authority's certificate or one that did, and each root also itself; who issued
/// itself needs no others. Of the last one, when it is no root, nobody here can know more.
fn belong(authority: &Certificate, others: &[Certificate]) -> bool {
    if authority.self_issued() {
        return others.is_empty();
    }
    if others.len() > MAX_OTHERS || others.iter().any(|other| other.self_issued() && !other.issued(other)) {
        return false;
    }
    let (mut known, mut left) = (vec![authority], others.iter().collect::<Vec<_>>());
    while let Some(at) = left.iter().position(|one| known.iter().any(|below| one.issued(below))) {
        known.push(left.remove(at));
    }
    left.is_empty()
}

/// RFC 5652, 5.4 and 5.6; RFC 5816 for the certificate that is signed along.
fn check_signature(info: &SignerInfo, content: &[u8], authority: &Certificate) -> Result<(), TokenFault> {
    let attributes = info.signed_attrs.as_ref().ok_or(TokenFault::Malformed)?;
    if single::<ObjectIdentifier>(attributes, ID_CONTENT_TYPE)? != Some(TST_INFO) {
        return Err(TokenFault::Malformed);
    }
    let hash = Hash::from_oid(info.digest_alg.oid).map_err(|_| TokenFault::Algorithm)?;
    let digest: OctetString = single(attributes, ID_MESSAGE_DIGEST)?.ok_or(TokenFault::Malformed)?;
    if digest.as_bytes() != hash.digest(content) {
        return Err(TokenFault::Changed);
    }
    // Version 1 of the attribute binds the certificate by SHA-1, which proves nothing any more.
    let bound: SigningCertificateV2 =
        single(attributes, ID_AA_SIGNING_CERTIFICATE_V_2)?.ok_or(TokenFault::Algorithm)?;
    let id = bound.certs.first().ok_or(TokenFault::Malformed)?;
    let by = id.hash_algorithm.as_ref().map_or(Ok(Hash::Sha256), |algorithm| Hash::from_oid(algorithm.oid));
    if by.map_err(|_| TokenFault::Algorithm)?.digest(authority.der()) != id.cert_hash.as_bytes() {
        return Err(TokenFault::Certificate);
    }
    let message = attributes.to_der().map_err(malformed)?;
    let used = algorithm::signature_hash(&info.signature_algorithm, Some(hash)).map_err(fault)?;
    let key = &authority.parsed.tbs_certificate.subject_public_key_info;
    // RFC 5754, 3.2 and 3.3: with RSA they are NULL, with ECDSA they are left out
    let parameters = info.signature_algorithm.parameters.is_some();
    if !bare(&info.signature_algorithm) || (parameters && key.algorithm.oid != RSA_ENCRYPTION) {
        return Err(TokenFault::Malformed);
    }
    let holds = algorithm::holds(key, used, &message, info.signature.as_bytes()).map_err(fault)?;
    if holds { Ok(()) } else { Err(TokenFault::Signature) }
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn fault(reason: Reason) -> TokenFault {
    match reason {
        Reason::SignatureMalformed => TokenFault::Malformed,
        _ => TokenFault::Algorithm,
    }
}

/// The value of an attribute that is there at most once, with one value.
fn single<T>(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Result<Option<T>, TokenFault>
where
    T: for<'a> Decode<'a>,
{
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some(attribute), None) => {
            let [value] = attribute.values.as_slice() else { return Err(TokenFault::Malformed) };
            let der = value.to_der().map_err(malformed)?;
            T::from_der(&der).map(Some).map_err(malformed)
        }
        (Some(_), Some(_)) => Err(TokenFault::Malformed),
    }
}

/// RFC 3161, 2.3: extended key usage is critical and says timestamps, nothing else.
fn check_purpose(certificate: &Certificate) -> Result<(), TokenFault> {
    let extensions = certificate.parsed.tbs_certificate.extensions.iter().flatten();
    let mut found = extensions.filter(|extension| extension.extn_id == ID_CE_EXT_KEY_USAGE);
    let (Some(extension), None) = (found.next(), found.next()) else { return Err(TokenFault::Purpose) };
    let usage = ExtendedKeyUsage::from_der(extension.extn_value.as_bytes()).map_err(malformed)?;
    if extension.critical && usage.0 == [ID_KP_TIME_STAMPING] { Ok(()) } else { Err(TokenFault::Purpose) }
}
