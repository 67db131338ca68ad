//! Timestamps by RFC 3161 over a signature value: the request, and the check of what a service answers.
//!
//! No socket is opened here: bytes go out and come in. [`verify`] is total: any bytes give a time or a fault.
//!
//! A token proves that a signature existed when its issuer says so. Whether that issuer is to be believed is not
//! decided here: its certificate is handed out with the time.

mod token;

use der::asn1::{Int, OctetString};
use der::{Any, Decode, Encode, Sequence, Tag, Tagged};
use rand_core::{OsRng, RngCore};
use spki::AlgorithmIdentifierOwned;

pub use token::{ProvenTime, verify};

use crate::Error;
use crate::algorithm::Hash;

/// Why a token, or a service's answer, proves nothing. [`TokenFault::code`] is stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// Not the structures of RFC 3161 in DER, or larger than any real one.
    #[error("the token is malformed")]
    Malformed,
    /// The service refused to give a timestamp (`PKIStatus` other than granted; RFC 3161, 2.4.2).
    #[error("the service refused")]
    Refused,
    /// The answer belongs to another request.
    #[error("the nonce differs")]
    Nonce,
    /// The token is about something else (`messageImprint`).
    #[error("the token is about something else")]
    Imprint,
    /// Digest or signature algorithm is weak (SHA-1, a short key) or not one that this crate checks.
    #[error("the token's algorithm is weak or not supported")]
    Algorithm,
    /// The token's content was changed after it was signed.
    #[error("the token has been changed")]
    Changed,
    /// The service's signature does not hold.
    #[error("the token's signature does not hold")]
    Signature,
    /// The service's certificate is not in the token, or is not the one that was signed along.
    #[error("the service's certificate is missing or another one")]
    Certificate,
    /// The certificate is not one for timestamps alone, marked critical (RFC 3161, 2.3).
    #[error("the service's certificate is not for timestamps")]
    Purpose,
    /// The certificate was not valid at the time of the token.
    #[error("the service's certificate was not valid then")]
    Expired,
}

impl TokenFault {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Malformed,
        Self::Refused,
        Self::Nonce,
        Self::Imprint,
        Self::Algorithm,
        Self::Changed,
        Self::Signature,
        Self::Certificate,
        Self::Purpose,
        Self::Expired,
    ];

    /// The code, for reports and texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "token-malformed",
            Self::Refused => "token-refused",
            Self::Nonce => "token-nonce",
            Self::Imprint => "token-imprint",
            Self::Algorithm => "token-algorithm",
            Self::Changed => "token-changed",
            Self::Signature => "token-signature",
            Self::Certificate => "token-certificate",
            Self::Purpose => "token-purpose",
            Self::Expired => "token-expired",
        }
    }
}

/// A `TimeStampToken` that has been checked against the request for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    der: Vec<u8>,
    proven: ProvenTime,
}

impl Token {
    /// The token's bytes, DER: what `openssl ts -verify -token_in` reads.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// What it proves.
    pub fn proven(&self) -> &ProvenTime {
        &self.proven
    }
}

/// RFC 3161, 2.4.1.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub(super) struct MessageImprint {
    pub hash_algorithm: AlgorithmIdentifierOwned,
    pub hashed_message: OctetString,
}

/// RFC 3161, 2.4.1, without policy and extensions.
#[derive(Sequence)]
struct TimeStampReq {
    version: u8,
    message_imprint: MessageImprint,
    nonce: Int,
    cert_req: bool,
}

/// RFC 3161, 2.4.2.
#[derive(Sequence)]
struct TimeStampResp {
    status: Any,
    token: Option<Any>,
}

/// A request for a timestamp over a signature value: SHA-256, a fresh nonce of 64 bits, `certReq` set.
#[derive(Clone, Debug)]
pub struct Request {
    der: Vec<u8>,
    signature_value: Vec<u8>,
    nonce: Int,
}

impl Request {
    /// Makes the request. In `CAdES` the imprint is taken of the signature value of the `SignerInfo`, without tag and
    /// length (EN 319 122-1, 5.3).
    pub fn new(signature_value: &[u8]) -> Result<Self, Error> {
        let failed = |error: der::Error| Error::Signing(error.to_string());
        let mut number = [0_u8; 8];
        OsRng.fill_bytes(&mut number);
        // positive, and of the same length always
        if let Some(first) = number.first_mut() {
            *first = (*first & 0x7f) | 0x40;
        }
        let nonce = Int::new(&number).map_err(failed)?;
        let request = TimeStampReq {
            version: 1,
            message_imprint: MessageImprint {
                hash_algorithm: AlgorithmIdentifierOwned {
                    oid: Hash::Sha256.oid(),
                    parameters: Some(der::asn1::Null.into()),
                },
                hashed_message: OctetString::new(Hash::Sha256.digest(signature_value)).map_err(failed)?,
            },
            nonce: nonce.clone(),
            cert_req: true,
        };
        Ok(Self { der: request.to_der().map_err(failed)?, signature_value: signature_value.to_vec(), nonce })
    }

    /// The request as it is sent (`application/timestamp-query`).
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The token in a service's answer (`application/timestamp-reply`), after status, nonce, imprint, certificate and
    /// signature have been checked.
    pub fn token(&self, answer: &[u8]) -> Result<Token, TokenFault> {
        if answer.len() > token::MAX_LEN {
            return Err(TokenFault::Malformed);
        }
        let answer = TimeStampResp::from_der(answer).map_err(|_| TokenFault::Malformed)?;
        if !granted(&answer.status)? {
            return Err(TokenFault::Refused);
        }
        let der = answer.token.ok_or(TokenFault::Malformed)?.to_der().map_err(|_| TokenFault::Malformed)?;
        let (proven, nonce) = token::examine(&der, &self.signature_value)?;
        if nonce.as_ref() != Some(&self.nonce) {
            return Err(TokenFault::Nonce);
        }
        Ok(Token { der, proven })
    }
}

/// `PKIStatusInfo` begins with the status: 0 granted, 1 granted with modifications.
fn granted(status: &Any) -> Result<bool, TokenFault> {
    if status.tag() != Tag::Sequence {
        return Err(TokenFault::Malformed);
    }
    match status.value() {
        [0x02, 0x01, status, ..] => Ok(*status <= 1),
        _ => Err(TokenFault::Malformed),
    }
}
