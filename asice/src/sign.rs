//! Signs the manifest, and asks for a timestamp when the caller has a way to get one.

use std::time::SystemTime;

use der::Encode;

use crate::timestamp::{Request, Token};
use crate::{Error, Identity, algorithm, cades};

/// Takes a request to a timestamp service and gives its token, or nothing when there is none to be had.
pub(crate) type Ask<'a> = &'a mut dyn FnMut(&Request) -> Option<Token>;

/// A detached CMS signature over the manifest's bytes; without a token it is one of level B-B.
pub(crate) fn sign(
    manifest: &[u8],
    identity: &Identity,
    at: SystemTime,
    ask: Option<Ask<'_>>,
) -> Result<Vec<u8>, Error> {
    let certificate = identity.certificate();
    let public = &certificate.parsed.tbs_certificate.subject_public_key_info;
    let hash = algorithm::hash_for(public);
    let algorithm = algorithm::for_key(public, hash).ok_or(Error::KeyKind)?;
    let attributes = cades::signed_attributes(&hash.digest(manifest), at, certificate)?;
    // RFC 5652, 5.4: what is signed is the SET OF, not the implicitly tagged field
    let signed = attributes.to_der().map_err(|error| Error::Signing(error.to_string()))?;
    let signature = identity.key.sign(&signed)?;
    let file = cades::signature_file(certificate, identity.chain(), hash, algorithm, attributes, &signature)?;
    let token = match ask {
        Some(ask) => ask(&Request::new(&signature)?),
        None => None,
    };
    match token {
        Some(token) => cades::timestamped(&file, token.der()),
        None => Ok(file),
    }
}
