//! PKCS#12 files (RFC 7292): reads what others wrote, writes a backup of a key.
//!
//! Own code over the structures and the key derivation of the crate `pkcs12`, because real files need more than one
//! reading: BER as Java's Bouncy Castle and Mozilla's NSS write it, and passwords in the encodings of several decades.
//! Nothing here may panic, take unbounded time or memory, or keep a decrypted byte longer than needed.

mod ber;
mod cipher;
mod password;

use cms::content_info::ContentInfo;
use cms::encrypted_data::EncryptedData;
use cms::enveloped_data::EncryptedContentInfo;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{ID_DATA, ID_ENCRYPTED_DATA};
use const_oid::db::rfc5912::ID_SHA_256;
use der::asn1::{Any, BmpString, ContextSpecific, OctetString, SetOfVec};
use der::{Decode, Encode, Sequence};
use hmac::{Hmac, Mac};
use pkcs12::cert_type::CertBag;
use pkcs12::digest_info::DigestInfo;
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use pkcs12::mac_data::MacData;
use pkcs12::pfx::{Pfx, Version};
use pkcs12::safe_bag::{SafeBag, SafeContents};
use pkcs12::{
    PKCS_12_CERT_BAG_OID, PKCS_12_KEY_BAG_OID, PKCS_12_PKCS8_KEY_BAG_OID, PKCS_12_SAFE_CONTENTS_BAG_OID,
    PKCS_12_X509_CERT_OID,
};
use rand_core::{OsRng, RngCore};
use sha2::Sha256;
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;
use zeroize::Zeroizing;

use crate::{Certificate, Error};
pub(crate) use password::MAX_ROUNDS;
use password::Passwords;

/// Real files have some kilobytes.
const MAX_FILE: usize = 4 << 20;
/// Bags within bags.
const MAX_DEPTH: usize = 4;
/// OWASP Password Storage Cheat Sheet: the number of rounds for PBKDF2-HMAC-SHA-256.
const ROUNDS: u32 = 600_000;
const FRIENDLY_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.20");
const LOCAL_KEY_ID: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.21");

/// What a file holds.
#[derive(Default)]
pub(crate) struct Content {
    /// Private keys, PKCS#8 in DER.
    pub keys: Vec<Zeroizing<Vec<u8>>>,
    /// Certificates; those that are not X.509 in DER are left out.
    pub certificates: Vec<Certificate>,
}

/// An encrypted private key (RFC 7292, 4.2.2; RFC 5958, 3).
#[derive(Sequence)]
struct Shrouded {
    algorithm: AlgorithmIdentifierOwned,
    encrypted: OctetString,
}

/// Reads a file. [`Error::Archive`], [`Error::WrongPassphrase`], [`Error::Algorithm`], [`Error::Costly`].
pub(crate) fn read(file: &[u8], passphrase: &str) -> Result<Content, Error> {
    if file.len() > MAX_FILE {
        return Err(Error::Archive);
    }
    let der = ber::to_der(file).ok_or(Error::Archive)?;
    let pfx = Pfx::from_der(&der).map_err(damaged)?;
    if pfx.auth_safe.content_type != ID_DATA {
        // signed with a public key (RFC 7292, 3.1): nobody writes it
        return Err(Error::Algorithm(pfx.auth_safe.content_type.to_string()));
    }
    let safes: OctetString = pfx.auth_safe.content.decode_as().map_err(damaged)?;
    let mut passwords = Passwords::of(passphrase);
    let sound = pfx
        .mac_data
        .as_ref()
        .map_or(Ok(None), |mac| password::mac_holds(mac, safes.as_bytes(), &mut passwords).map(Some))?;
    let content = contents(safes.as_bytes(), &mut passwords);
    match (sound, content) {
        (_, Err(Error::Costly)) => Err(Error::Costly),
        // The checksum holds, or something opened: then the passphrase is right, and the rest was changed.
        (sound, Err(Error::WrongPassphrase)) if sound == Some(true) || passwords.opened() => Err(Error::Archive),
        (Some(false), Ok(_)) if passwords.opened() => Err(Error::Archive),
        (Some(false), _) => Err(Error::WrongPassphrase),
        (_, content) => content,
    }
}

fn damaged(_: der::Error) -> Error {
    Error::Archive
}

/// Goes on after what cannot be opened, so that it is known whether the passphrase opens anything.
fn contents(safes: &[u8], passwords: &mut Passwords) -> Result<Content, Error> {
    let der = ber::to_der(safes).ok_or(Error::Archive)?;
    let (mut content, mut failed) = (Content::default(), None);
    for safe in Vec::<ContentInfo>::from_der(&der).map_err(damaged)? {
        let taken = bags_of(&safe, passwords).and_then(|bags| take_bags(&bags, passwords, MAX_DEPTH, &mut content));
        match taken {
            Err(Error::Costly) => return Err(Error::Costly),
            Err(error) => {
                failed.get_or_insert(error);
            }
            Ok(()) => {}
        }
    }
    failed.map_or(Ok(content), Err)
}

fn bags_of(safe: &ContentInfo, passwords: &mut Passwords) -> Result<Zeroizing<Vec<u8>>, Error> {
    match safe.content_type {
        ID_DATA => {
            let bags: OctetString = safe.content.decode_as().map_err(damaged)?;
            Ok(Zeroizing::new(bags.into_bytes()))
        }
        ID_ENCRYPTED_DATA => {
            let data: EncryptedData = safe.content.decode_as().map_err(damaged)?;
            let encrypted = data.enc_content_info.encrypted_content.ok_or(Error::Archive)?;
            let algorithm = data.enc_content_info.content_enc_alg;
            passwords.open(&algorithm, encrypted.as_bytes(), |plain| {
                ber::to_der(plain).is_some_and(|der| SafeContents::from_der(&der).is_ok())
            })
        }
        other => Err(Error::Algorithm(other.to_string())),
    }
}

fn take_bags(bags: &[u8], passwords: &mut Passwords, depth: usize, content: &mut Content) -> Result<(), Error> {
    let der = Zeroizing::new(ber::to_der(bags).ok_or(Error::Archive)?);
    for bag in SafeContents::from_der(&der).map_err(damaged)? {
        match bag.bag_id {
            PKCS_12_KEY_BAG_OID => {
                let key: ContextSpecific<Any> = ContextSpecific::from_der(&bag.bag_value).map_err(damaged)?;
                content.keys.push(Zeroizing::new(key.value.to_der().map_err(damaged)?));
            }
            PKCS_12_PKCS8_KEY_BAG_OID => {
                let key: ContextSpecific<Shrouded> = ContextSpecific::from_der(&bag.bag_value).map_err(damaged)?;
                let plain = passwords.open(&key.value.algorithm, key.value.encrypted.as_bytes(), |plain| {
                    pkcs8::PrivateKeyInfo::try_from(plain).is_ok()
                })?;
                content.keys.push(plain);
            }
            PKCS_12_CERT_BAG_OID => {
                let held: ContextSpecific<CertBag> = ContextSpecific::from_der(&bag.bag_value).map_err(damaged)?;
                if held.value.cert_id == PKCS_12_X509_CERT_OID {
                    content.certificates.extend(Certificate::from_der(held.value.cert_value.as_bytes()).ok());
                }
            }
            PKCS_12_SAFE_CONTENTS_BAG_OID if depth > 0 => {
                let inner: ContextSpecific<Any> = ContextSpecific::from_der(&bag.bag_value).map_err(damaged)?;
                take_bags(&inner.value.to_der().map_err(damaged)?, passwords, depth - 1, content)?;
            }
            // revocation lists and secrets of other kinds
            _ => {}
        }
    }
    Ok(())
}

/// Writes a file with one key, its certificate and the chain.
pub(crate) fn write(
    key: &[u8],
    certificate: &Certificate,
    chain: &[Certificate],
    passphrase: &str,
) -> Result<Vec<u8>, Error> {
    let encoded = |error: der::Error| Error::Signing(error.to_string());
    let id = certificate.fingerprint();
    let attributes = vec![
        attribute(FRIENDLY_NAME, &BmpString::from_utf8(&certificate.name()).map_err(encoded)?)?,
        attribute(LOCAL_KEY_ID, &OctetString::new(id).map_err(encoded)?)?,
    ];
    let attributes = SetOfVec::try_from(attributes).map_err(encoded)?;
    let mut certificates = Vec::new();
    for (at, one) in std::iter::once(certificate).chain(chain).enumerate() {
        let bag = CertBag { cert_id: PKCS_12_X509_CERT_OID, cert_value: OctetString::new(one.der()).map_err(encoded)? };
        certificates.push(SafeBag {
            bag_id: PKCS_12_CERT_BAG_OID,
            bag_value: bag.to_der().map_err(encoded)?,
            bag_attributes: (at == 0).then(|| attributes.clone()),
        });
    }
    let (algorithm, encrypted) = cipher::seal(&certificates.to_der().map_err(encoded)?, passphrase, ROUNDS)?;
    let sealed = EncryptedData {
        version: cms::content_info::CmsVersion::V0,
        enc_content_info: EncryptedContentInfo {
            content_type: ID_DATA,
            content_enc_alg: algorithm,
            encrypted_content: Some(OctetString::new(encrypted).map_err(encoded)?),
        },
        unprotected_attrs: None,
    };
    let (algorithm, encrypted) = cipher::seal(key, passphrase, ROUNDS)?;
    let shrouded = Shrouded { algorithm, encrypted: OctetString::new(encrypted).map_err(encoded)? };
    let key_bags = vec![SafeBag {
        bag_id: PKCS_12_PKCS8_KEY_BAG_OID,
        bag_value: shrouded.to_der().map_err(encoded)?,
        bag_attributes: Some(attributes),
    }];
    let data = |content: Vec<u8>| -> Result<ContentInfo, Error> {
        let octets = OctetString::new(content).map_err(encoded)?;
        Ok(ContentInfo { content_type: ID_DATA, content: Any::encode_from(&octets).map_err(encoded)? })
    };
    let safes = vec![
        ContentInfo { content_type: ID_ENCRYPTED_DATA, content: Any::encode_from(&sealed).map_err(encoded)? },
        data(key_bags.to_der().map_err(encoded)?)?,
    ];
    let safes = safes.to_der().map_err(encoded)?;
    let mac_data = Some(checksum(&safes, passphrase)?);
    Pfx { version: Version::V3, auth_safe: data(safes)?, mac_data }.to_der().map_err(encoded)
}

fn checksum(safes: &[u8], passphrase: &str) -> Result<MacData, Error> {
    let encoded = |error: der::Error| Error::Signing(error.to_string());
    let mut salt = [0; 16];
    OsRng.fill_bytes(&mut salt);
    let rounds = i32::try_from(ROUNDS).unwrap_or(i32::MAX);
    let bmp = password::bmp(passphrase);
    let key = Zeroizing::new(derive_key::<Sha256>(&bmp, &salt, Pkcs12KeyType::Mac, rounds, 32));
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|error| Error::Signing(error.to_string()))?;
    mac.update(safes);
    Ok(MacData {
        mac: DigestInfo {
            algorithm: AlgorithmIdentifierOwned { oid: ID_SHA_256, parameters: Some(der::asn1::Null.into()) },
            digest: OctetString::new(mac.finalize().into_bytes().to_vec()).map_err(encoded)?,
        },
        mac_salt: OctetString::new(salt).map_err(encoded)?,
        iterations: rounds,
    })
}

fn attribute<T: der::EncodeValue + der::Tagged>(oid: ObjectIdentifier, value: &T) -> Result<Attribute, Error> {
    let encoded = |error: der::Error| Error::Signing(error.to_string());
    let value = Any::encode_from(value).map_err(encoded)?;
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value]).map_err(encoded)? })
}
