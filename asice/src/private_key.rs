//! Private keys that can sign: ECDSA on P-256 and P-384, and RSA from 2048 bits.
//!
//! They are zeroised when dropped, and leave only as PKCS#8 in memory that is zeroised too.

use der::{Encode, SecretDocument};
use p256::ecdsa::signature::Signer;
use pkcs8::{DecodePrivateKey, EncodePrivateKey, PrivateKeyInfo};
use rand_core::OsRng;
use rsa::signature::{RandomizedSigner, SignatureEncoding};
use rsa::traits::PublicKeyParts;
use sha2::Sha256;
use spki::{EncodePublicKey, SubjectPublicKeyInfoOwned};

use crate::Error;
use crate::algorithm::MIN_RSA_BITS;

/// A key that signs.
pub(crate) enum PrivateKey {
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    Rsa(Box<rsa::RsaPrivateKey>),
}

impl PrivateKey {
    /// Reads PKCS#8 in DER. [`Error::Key`] when it is none; [`Error::WeakKey`], [`Error::KeyKind`].
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, Error> {
        use const_oid::db::rfc5912::{ID_EC_PUBLIC_KEY, RSA_ENCRYPTION, SECP_256_R_1, SECP_384_R_1};
        let info = PrivateKeyInfo::try_from(der).map_err(|_| Error::Key)?;
        match (info.algorithm.oid, info.algorithm.parameters_oid().ok()) {
            (ID_EC_PUBLIC_KEY, Some(SECP_256_R_1)) => {
                p256::ecdsa::SigningKey::from_pkcs8_der(der).map(Self::P256).map_err(|_| Error::Key)
            }
            (ID_EC_PUBLIC_KEY, Some(SECP_384_R_1)) => {
                p384::ecdsa::SigningKey::from_pkcs8_der(der).map(Self::P384).map_err(|_| Error::Key)
            }
            (RSA_ENCRYPTION, _) => {
                let key = rsa::RsaPrivateKey::from_pkcs8_der(der).map_err(|_| Error::Key)?;
                let bits = key.n().bits();
                if bits < MIN_RSA_BITS { Err(Error::WeakKey { bits }) } else { Ok(Self::Rsa(Box::new(key))) }
            }
            _ => Err(Error::KeyKind),
        }
    }

    /// The key as PKCS#8, in the clear.
    pub(crate) fn to_pkcs8(&self) -> Result<SecretDocument, Error> {
        match self {
            Self::P256(key) => key.to_pkcs8_der(),
            Self::P384(key) => key.to_pkcs8_der(),
            Self::Rsa(key) => key.to_pkcs8_der(),
        }
        .map_err(|_| Error::Key)
    }

    /// The public key that belongs to it.
    pub(crate) fn public(&self) -> Result<SubjectPublicKeyInfoOwned, Error> {
        use der::Decode;
        let document = match self {
            Self::P256(key) => key.verifying_key().to_public_key_der(),
            Self::P384(key) => key.verifying_key().to_public_key_der(),
            Self::Rsa(key) => key.to_public_key().to_public_key_der(),
        };
        SubjectPublicKeyInfoOwned::from_der(document.map_err(|_| Error::Key)?.as_bytes()).map_err(|_| Error::Key)
    }

    /// Whether this public key belongs to it.
    pub(crate) fn belongs_to(&self, public: &SubjectPublicKeyInfoOwned) -> bool {
        let (own, other) = (self.public().and_then(|own| own.to_der().map_err(|_| Error::Key)), public.to_der());
        own.is_ok_and(|own| other.is_ok_and(|other| own == other))
    }

    /// Signs with the digest of [`crate::algorithm::hash_for`]. ECDSA with deterministic nonces (RFC 6979), RSA with
    /// PKCS#1 v1.5: the same input gives the same bytes. Random numbers only blind the RSA computation.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let failed = |error: rsa::signature::Error| Error::Signing(error.to_string());
        match self {
            Self::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.try_sign(message).map_err(failed)?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::P384(key) => {
                let signature: p384::ecdsa::DerSignature = key.try_sign(message).map_err(failed)?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::Rsa(key) => {
                let key = rsa::pkcs1v15::SigningKey::<Sha256>::new((**key).clone());
                Ok(key.try_sign_with_rng(&mut OsRng, message).map_err(failed)?.to_vec())
            }
        }
    }
}
