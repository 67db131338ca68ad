//! What went wrong on the way, as a problem that the user can do something about.

use std::io::ErrorKind;

use chrono::DateTime;
use ringperm_core::Problem;
use ureq::Error;
use ureq::http::HeaderMap;

use crate::Limits;

/// The time is up.
pub fn timeout(host: &str, limits: &Limits) -> Problem {
    Problem::RegisterTimeout { host: host.to_owned(), seconds: limits.total.as_secs().to_string() }
}

/// The problem behind a request without a whole answer.
pub fn problem(error: &Error, host: &str, limits: &Limits) -> Problem {
    let host = host.to_owned();
    match error {
        Error::Timeout(_) => timeout(&host, limits),
        Error::HostNotFound | Error::ConnectionFailed => Problem::RegisterOffline { host },
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) | Error::TlsRequired => Problem::RegisterTls { host },
        Error::BodyExceedsLimit(_) => Problem::RegisterTooLarge {},
        Error::Io(io) => match io.kind() {
            ErrorKind::TimedOut | ErrorKind::WouldBlock => timeout(&host, limits),
            // How rustls hands over that a certificate or a message is not to be trusted.
            ErrorKind::InvalidData => Problem::RegisterTls { host },
            ErrorKind::UnexpectedEof
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe => Problem::RegisterBroken {},
            _ => Problem::RegisterOffline { host },
        },
        _ => Problem::RegisterOdd {},
    }
}

/// The seconds after which the register wants to be asked again; `none` when it did not say so.
///
/// RFC 9110, section 10.2.3: a number of seconds, or a date, which is held against the answer's own date.
pub fn wait(headers: &HeaderMap) -> String {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let date = |text: &str| DateTime::parse_from_rfc2822(text).ok();
    let seconds = header("retry-after").and_then(|given| {
        given.parse::<i64>().ok().or_else(|| Some((date(given)? - date(header("date")?)?).num_seconds()))
    });
    seconds.filter(|seconds| *seconds > 0).map_or_else(|| "none".to_owned(), |seconds| seconds.to_string())
}
