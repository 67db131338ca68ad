//! What a timestamp in the signature proves, and what a faulty one means for the container (EN 319 122-1, 5.3).

use crate::Reason;
use crate::timestamp::{self, ProvenTime, TokenFault};

/// When the signature value existed, and who says so.
pub(super) fn proven(token: &[u8], signature_value: &[u8]) -> Result<ProvenTime, Reason> {
    timestamp::verify(token, signature_value).map_err(|fault| match fault {
        TokenFault::Malformed | TokenFault::Algorithm | TokenFault::Purpose | TokenFault::Expired => {
            Reason::TimestampMalformed
        }
        TokenFault::Refused
        | TokenFault::Nonce
        | TokenFault::Imprint
        | TokenFault::Changed
        | TokenFault::Signature
        | TokenFault::Certificate => Reason::TimestampInvalid,
    })
}
