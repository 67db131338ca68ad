//! What a timestamp in the signature proves (RFC 3161; EN 319 122-1, 5.3).

use std::time::SystemTime;

use crate::Reason;

/// When the signature value existed, by a timestamp token.
pub(super) fn proven_time(_token: &[u8], _signature_value: &[u8]) -> Result<SystemTime, Reason> {
    Err(Reason::UnsignedAttributes)
}
