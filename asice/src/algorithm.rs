//! Digest and signature algorithms that are checked: SHA-2 with ECDSA on P-256 and P-384, and RSA (PKCS#1 v1.5) from 2048 bits.

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{
    ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ECDSA_WITH_SHA_512, ID_EC_PUBLIC_KEY, ID_MD_5, ID_SHA_1, ID_SHA_256,
    ID_SHA_384, ID_SHA_512, MD_5_WITH_RSA_ENCRYPTION, RSA_ENCRYPTION, SECP_256_R_1, SECP_384_R_1,
    SHA_1_WITH_RSA_ENCRYPTION, SHA_256_WITH_RSA_ENCRYPTION, SHA_384_WITH_RSA_ENCRYPTION, SHA_512_WITH_RSA_ENCRYPTION,
};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::traits::PublicKeyParts;
use sha2::{Digest, Sha256, Sha384, Sha512};
use spki::{AlgorithmIdentifierOwned, DecodePublicKey, SubjectPublicKeyInfoOwned};

use der::Encode;

use crate::Reason;

const ECDSA_WITH_SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.1");
pub(crate) const MIN_RSA_BITS: usize = 2048;
/// A modulus of 4096 bits and an exponent of four bytes, with their tags and lengths: larger ones are not computed with.
const MAX_RSA_KEY: usize = 530;

/// A digest that still stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The digest of this identifier; SHA-1 and MD5 are refused, anything else is another profile.
    pub(crate) fn from_oid(oid: ObjectIdentifier) -> Result<Self, Reason> {
        match oid {
            ID_SHA_256 => Ok(Self::Sha256),
            ID_SHA_384 => Ok(Self::Sha384),
            ID_SHA_512 => Ok(Self::Sha512),
            ID_SHA_1 | ID_MD_5 => Err(Reason::WeakAlgorithm { algorithm: oid.to_string() }),
            _ => Err(Reason::OtherAlgorithm { algorithm: oid.to_string() }),
        }
    }

    pub(crate) fn oid(self) -> ObjectIdentifier {
        match self {
            Self::Sha256 => ID_SHA_256,
            Self::Sha384 => ID_SHA_384,
            Self::Sha512 => ID_SHA_512,
        }
    }

    pub(crate) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// The digest that a signature algorithm uses. `stated` is the one named beside it, for algorithms that name none.
pub(crate) fn signature_hash(algorithm: &AlgorithmIdentifierOwned, stated: Option<Hash>) -> Result<Hash, Reason> {
    let oid = algorithm.oid;
    let hash = match oid {
        ECDSA_WITH_SHA_256 | SHA_256_WITH_RSA_ENCRYPTION => Hash::Sha256,
        ECDSA_WITH_SHA_384 | SHA_384_WITH_RSA_ENCRYPTION => Hash::Sha384,
        ECDSA_WITH_SHA_512 | SHA_512_WITH_RSA_ENCRYPTION => Hash::Sha512,
        ECDSA_WITH_SHA_1 | SHA_1_WITH_RSA_ENCRYPTION | MD_5_WITH_RSA_ENCRYPTION => {
            return Err(Reason::WeakAlgorithm { algorithm: oid.to_string() });
        }
        RSA_ENCRYPTION => stated.ok_or(Reason::SignatureMalformed)?,
        _ => {
            return Err(Reason::OtherAlgorithm { algorithm: oid.to_string() });
        }
    };
    match stated {
        Some(stated) if stated != hash => Err(Reason::SignatureMalformed),
        _ => Ok(hash),
    }
}

/// Whether the key made this signature over the message. The reason says why the question has no answer.
pub(crate) fn holds(
    key: &SubjectPublicKeyInfoOwned,
    hash: Hash,
    message: &[u8],
    signature: &[u8],
) -> Result<bool, Reason> {
    let der = key.to_der().map_err(|_| Reason::SignatureMalformed)?;
    let digest = hash.digest(message);
    match (key.algorithm.oid, curve(key)) {
        (ID_EC_PUBLIC_KEY, Some(SECP_256_R_1)) => {
            let key = p256::ecdsa::VerifyingKey::from_public_key_der(&der).map_err(|_| Reason::SignatureMalformed)?;
            Ok(p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()))
        }
        (ID_EC_PUBLIC_KEY, Some(SECP_384_R_1)) => {
            let key = p384::ecdsa::VerifyingKey::from_public_key_der(&der).map_err(|_| Reason::SignatureMalformed)?;
            Ok(p384::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()))
        }
        (RSA_ENCRYPTION, _) => {
            if key.subject_public_key.raw_bytes().len() > MAX_RSA_KEY {
                return Err(Reason::OtherAlgorithm { algorithm: RSA_ENCRYPTION.to_string() });
            }
            let key = rsa::RsaPublicKey::from_public_key_der(&der).map_err(|_| Reason::SignatureMalformed)?;
            let bits = key.n().bits();
            if bits < MIN_RSA_BITS {
                return Err(Reason::WeakKey { bits: bits.to_string() });
            }
            let scheme = match hash {
                Hash::Sha256 => rsa::Pkcs1v15Sign::new::<Sha256>(),
                Hash::Sha384 => rsa::Pkcs1v15Sign::new::<Sha384>(),
                Hash::Sha512 => rsa::Pkcs1v15Sign::new::<Sha512>(),
            };
            Ok(key.verify(scheme, &digest, signature).is_ok())
        }
        (oid, _) => Err(Reason::OtherAlgorithm { algorithm: oid.to_string() }),
    }
}

/// The digest that this crate signs with: as wide as the curve; for RSA SHA-256.
pub(crate) fn hash_for(key: &SubjectPublicKeyInfoOwned) -> Hash {
    if curve(key) == Some(SECP_384_R_1) { Hash::Sha384 } else { Hash::Sha256 }
}

/// The key in words: curve, or RSA with the bits of its modulus.
pub(crate) fn kind(key: &SubjectPublicKeyInfoOwned) -> Option<String> {
    match (key.algorithm.oid, curve(key)) {
        (ID_EC_PUBLIC_KEY, Some(SECP_256_R_1)) => Some("P-256".to_owned()),
        (ID_EC_PUBLIC_KEY, Some(SECP_384_R_1)) => Some("P-384".to_owned()),
        (RSA_ENCRYPTION, _) => {
            let key = rsa::RsaPublicKey::from_public_key_der(&key.to_der().ok()?).ok()?;
            Some(format!("RSA {}", key.n().bits()))
        }
        _ => None,
    }
}

fn curve(key: &SubjectPublicKeyInfoOwned) -> Option<ObjectIdentifier> {
    key.algorithm.parameters.as_ref().and_then(|parameters| parameters.decode_as().ok())
}

/// The signature algorithm that this crate writes for such a key: P-256 with SHA-256, P-384 with SHA-384, RSA with any.
pub(crate) fn for_key(key: &SubjectPublicKeyInfoOwned, hash: Hash) -> Option<AlgorithmIdentifierOwned> {
    let ecdsa = |oid| AlgorithmIdentifierOwned { oid, parameters: None };
    match (key.algorithm.oid, hash) {
        (ID_EC_PUBLIC_KEY, Hash::Sha256) => Some(ecdsa(ECDSA_WITH_SHA_256)),
        (ID_EC_PUBLIC_KEY, Hash::Sha384) => Some(ecdsa(ECDSA_WITH_SHA_384)),
        (RSA_ENCRYPTION, _) => {
            Some(AlgorithmIdentifierOwned { oid: RSA_ENCRYPTION, parameters: Some(der::asn1::Null.into()) })
        }
        _ => None,
    }
}
