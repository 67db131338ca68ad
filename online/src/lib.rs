//! The only code of Ringperm that opens a socket.
//!
//! It asks the open register of legal entities, Enhetsregisteret, about one company, and a timestamp service for a
//! timestamp, when the user has asked for it, and hands the bytes over unread. It must never be called by itself, by a
//! timer or at start, never send more than the organisation number or a digest, never follow a redirect, and never be
//! used by core: whoever has the desk gives it the bytes.

mod failure;
mod timestamp;

use std::time::{Duration, Instant};

use ringperm_core::company::Orgnr;
use ringperm_core::problem::{Problem, Result};
use ringperm_core::register::Fetched;
use ureq::http::{Response, Uri};
use ureq::{Agent, Body};

pub use timestamp::{timestamp, timestamp_by};

/// How long and how much is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The time for everything together: finding the host, asking, and reading all answers.
    pub total: Duration,
    /// The longest answer, in bytes. An entity with all its roles is some tens of kilobytes.
    pub body: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { total: Duration::from_secs(15), body: 2_000_000 }
    }
}

/// Asks the register at `base` for the company with this number and for its roles. Blocks until it is answered.
///
/// # Errors
/// `RegisterAddress` when `base` is neither `https://` nor on this machine; `RegisterOffline`, `RegisterTimeout`,
/// `RegisterTls`, `RegisterUnknown` (404), `RegisterRemoved` (410), `RegisterBusy` (429), `RegisterMoved` (a
/// redirect), `RegisterStatus` (any other status), `RegisterTooLarge`, `RegisterBroken` (the answer broke off),
/// `RegisterOdd` (no HTTP).
pub fn fetch_entity(base: &str, orgnr: &Orgnr, limits: &Limits) -> Result<Fetched> {
    let call = Call { base: Base::parse(base)?, orgnr, limits, until: Instant::now() + limits.total };
    let entity = call.get("")?;
    // Whoever has no roles, or is deleted, may have nothing at that address: that is an answer too.
    let roles = match call.get("/roller") {
        Err(Problem::RegisterUnknown { .. } | Problem::RegisterRemoved { .. }) => None,
        answer => Some(answer?),
    };
    Ok(Fetched { entity, roles })
}

/// An address that may be asked.
struct Base {
    /// Without a slash at the end.
    address: String,
    /// For problems.
    host: String,
}

impl Base {
    /// Only over TLS; without it only on this machine, where nobody listens in on the way.
    fn parse(given: &str) -> Result<Self> {
        let refused = || Problem::RegisterAddress { given: given.to_owned() };
        let address = given.trim().trim_end_matches('/').to_owned();
        let uri: Uri = address.parse().map_err(|_| refused())?;
        let host = uri.host().unwrap_or_default().to_owned();
        let safe = match uri.scheme_str() {
            Some("https") => !host.is_empty(),
            Some("http") => matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]"),
            _ => false,
        };
        let plain = uri.query().is_none() && uri.authority().is_some_and(|it| !it.as_str().contains('@'));
        if safe && plain { Ok(Self { address, host }) } else { Err(refused()) }
    }
}

/// The questions of one fetch, under one time limit.
struct Call<'a> {
    base: Base,
    orgnr: &'a Orgnr,
    limits: &'a Limits,
    until: Instant,
}

impl Call<'_> {
    fn get(&self, below: &str) -> Result<Vec<u8>> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(failure::timeout(&self.base.host, self.limits));
        }
        let failed = |error: ureq::Error| failure::problem(&error, &self.base.host, self.limits);
        let uri = format!("{}/enheter/{}{below}", self.base.address, self.orgnr.as_str());
        let answer = agent(left, "application/json").get(uri).call().map_err(failed)?;
        self.refusal(&answer)?;
        answer.into_body().into_with_config().limit(self.limits.body).read_to_vec().map_err(failed)
    }

    /// What any status but 200 means.
    fn refusal(&self, answer: &Response<Body>) -> Result<()> {
        let orgnr = || self.orgnr.to_string();
        let status = answer.status();
        Err(match status.as_u16() {
            200 => return Ok(()),
            404 => Problem::RegisterUnknown { orgnr: orgnr() },
            410 => Problem::RegisterRemoved { orgnr: orgnr() },
            429 => Problem::RegisterBusy { wait: failure::wait(answer.headers()) },
            300..=399 => Problem::RegisterMoved { host: self.base.host.clone() },
            other => Problem::RegisterStatus { status: other.to_string() },
        })
    }
}

/// No proxy of the environment, no cookies (the feature is not built in), no compression, no connection kept.
fn agent(time: Duration, accept: &str) -> Agent {
    Agent::config_builder()
        .timeout_global(Some(time))
        .proxy(None)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .max_idle_connections(0)
        .user_agent(concat!("Ringperm/", env!("CARGO_PKG_VERSION")))
        .accept(accept)
        .build()
        .into()
}
