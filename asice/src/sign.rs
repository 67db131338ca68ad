//! Signs the manifest: ECDSA with deterministic nonces (RFC 6979), so the same input gives the same bytes.

use std::time::SystemTime;

use const_oid::db::rfc5912::ECDSA_WITH_SHA_256;
use der::Encode;
use p256::ecdsa::DerSignature;
use p256::ecdsa::signature::Signer;
use spki::AlgorithmIdentifierOwned;

use crate::algorithm::Hash;
use crate::{Error, Identity, cades};

/// A detached CMS signature over the manifest's bytes.
pub(crate) fn sign(manifest: &[u8], identity: &Identity, at: SystemTime) -> Result<Vec<u8>, Error> {
    let hash = Hash::Sha256;
    let attributes = cades::signed_attributes(&hash.digest(manifest), at, identity.certificate())?;
    // RFC 5652, 5.4: what is signed is the SET OF, not the implicitly tagged field
    let signed = attributes.to_der().map_err(|error| Error::Signing(error.to_string()))?;
    let signature: DerSignature = identity.key.sign(&signed);
    let algorithm = AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA_256, parameters: None };
    cades::signature_file(identity.certificate(), &[], hash, algorithm, attributes, signature.as_bytes())
}
