//! Asks a timestamp service (RFC 3161, 3.4): one POST, and the answer's bytes unread.
//!
//! Only a digest and a random number leave the machine. Plain HTTP is let through too: many services have nothing else,
//! and what they answer is signed and bound to the request by its random number.

use ringperm_core::problem::{Problem, Result};
use ureq::http::Uri;

use crate::{Limits, agent};

/// Sends `request` to the service at `address` and gives its answer. Blocks until it is there, at most for the time
/// of `limits`.
///
/// # Errors
/// `TimestampAddress` when `address` is neither `https://` nor `http://`; `TimestampUnreachable`, `TimestampStatus`
/// (any status but 200, redirects too).
pub fn timestamp(address: &str, request: &[u8], limits: &Limits) -> Result<Vec<u8>> {
    let host = host(address)?;
    let unreachable = |_: ureq::Error| Problem::TimestampUnreachable { host: host.clone() };
    let answer = agent(limits.total, "application/timestamp-reply")
        .post(address.trim())
        .content_type("application/timestamp-query")
        .send(request)
        .map_err(unreachable)?;
    let status = answer.status().as_u16();
    if status != 200 {
        return Err(Problem::TimestampStatus { host, status: status.to_string() });
    }
    answer.into_body().into_with_config().limit(limits.body).read_to_vec().map_err(unreachable)
}

/// Whoever asks the service at `address`, as an export wants it: within the usual limits.
pub fn timestamp_by(address: String) -> impl Fn(&[u8]) -> Result<Vec<u8>> {
    move |request| timestamp(&address, request, &Limits::default())
}

/// The host of an address that may be asked; one with a name and password in it may not.
fn host(address: &str) -> Result<String> {
    let refused = || Problem::TimestampAddress { given: address.to_owned() };
    let uri: Uri = address.trim().parse().map_err(|_| refused())?;
    let known = matches!(uri.scheme_str(), Some("https" | "http"));
    let plain = uri.authority().is_some_and(|it| !it.as_str().contains('@'));
    uri.host().filter(|host| known && plain && !host.is_empty()).map(str::to_owned).ok_or_else(refused)
}
