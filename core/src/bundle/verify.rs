//! Checks a bundle: what crate `asice` says of the container, and then whether it is of our shape.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::names::is_attachment_entry;
use super::once::says_each_thing_once;
use super::reading::orgnr;
use super::sums::{hex, parse};
use super::{ATTACHMENTS, FORMAT, HTML, JSON, PDF, READ_ME, SUMS, VERSION, grouped};

pub use asice::Verdict;

/// The largest `SHA256SUMS` and `soknad.json` that are read into memory, in bytes.
pub(super) const TEXT_MAX: u64 = 4 * 1024 * 1024;

/// How much two clocks that are kept right may differ: the skew that RFC 4120, 8.2, recommends to accept.
const CLOCKS_DIFFER: Duration = Duration::from_mins(5);

/// The reasons that this module adds to those of crate `asice`.
const OWN_CODES: [&str; 9] = [
    "json-disagrees",
    "not-our-shape",
    "sums-disagree",
    "certificate-not-valid-then",
    "timestamp-by-unknown",
    "signed-after-timestamp",
    "signed-in-future",
    "signer-other-company",
    "signer-key-changed",
];

/// Every reason code: those of crate `asice`, then our own. Each has a sentence `reason-<code>` in three languages.
#[allow(clippy::indexing_slicing, reason = "the compiler itself evaluates this, and stops at an index out of bounds")]
pub const REASON_CODES: [&str; asice::ALL_CODES.len() + OWN_CODES.len()] = {
    let mut codes = [""; asice::ALL_CODES.len() + OWN_CODES.len()];
    let mut i = 0;
    while i < codes.len() {
        let known = asice::ALL_CODES.len();
        codes[i] = if i < known { asice::ALL_CODES[i] } else { OWN_CODES[i - known] };
        i += 1;
    }
    codes
};

/// Why a verdict is not «intact», or what else there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The code, one of [`REASON_CODES`].
    pub code: &'static str,
    /// The arguments of its sentence.
    pub args: Vec<(&'static str, String)>,
}

/// What was found out about a bundle.
#[derive(Debug)]
pub struct Checked {
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The signer's certificate.
    pub signer: Option<asice::Certificate>,
    /// Whether the certificate chains to one of the given roots.
    pub chains_to_trusted: bool,
    /// The time that the signer claims.
    pub claimed_time: Option<SystemTime>,
    /// The time that a timestamp proves.
    pub proven_time: Option<SystemTime>,
    /// Name, size in bytes and SHA-256 in hexadecimal of each entry, in order.
    pub entries: Vec<(String, u64, String)>,
}

/// Checks the bundle in `input`. `progress` is told how many bytes have been read, and may stop the work.
///
/// Every content ends in a verdict; the error is only for reading that itself fails.
pub fn verify<R: Read + Seek>(
    mut input: R,
    trusted_roots: &[asice::Certificate],
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> io::Result<Checked> {
    let report = asice::verify(&mut input, trusted_roots, progress)?;
    Ok(with_our_profile(report, &mut input))
}

/// The same by up to `threads` threads.
pub fn verify_file(
    file: &File,
    threads: usize,
    trusted_roots: &[asice::Certificate],
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> io::Result<Checked> {
    let report = asice::verify_file(file, threads, trusted_roots, progress)?;
    Ok(with_our_profile(report, &mut BufReader::new(file)))
}

fn with_our_profile<R: Read + Seek>(report: asice::Report, input: &mut R) -> Checked {
    let (valid_then, proven_by_trusted, proven_by) = (report.valid_then, report.proven_by_trusted, report.proven_by);
    let mut checked = Checked {
        verdict: report.verdict,
        reasons: report.reasons.iter().map(|reason| Reason { code: reason.code(), args: reason.args() }).collect(),
        signer: report.signer,
        chains_to_trusted: report.chains_to_trusted,
        claimed_time: report.claimed_time,
        proven_time: report.proven_time,
        entries: report.entries.into_iter().map(|entry| (entry.name, entry.size, hex(&entry.sha256))).collect(),
    };
    if checked.verdict == Verdict::Intact {
        match declared(input, &checked, &report.chain) {
            Ok(declared) => checked.reasons.extend(declared.other_company(checked.signer.as_ref())),
            Err((verdict, code)) => {
                checked.verdict = verdict;
                checked.reasons.push(Reason { code, args: Vec::new() });
            }
        }
    }
    if checked.verdict == Verdict::Intact {
        checked.reasons.extend(
            (valid_then == Some(false)).then_some(Reason { code: "certificate-not-valid-then", args: Vec::new() }),
        );
        let late =
            checked.claimed_time.zip(checked.proven_time).is_some_and(|(claimed, proven)| later(claimed, proven));
        checked.reasons.extend(late.then_some(Reason { code: "signed-after-timestamp", args: Vec::new() }));
        let name = proven_by.filter(|_| !proven_by_trusted).map(|authority| authority.name());
        checked.reasons.extend(name.map(|name| Reason { code: "timestamp-by-unknown", args: vec![("name", name)] }));
    }
    checked
}

impl Checked {
    /// Remarks on a claimed time that has not come yet at `now`.
    #[must_use]
    pub fn seen_at(mut self, now: SystemTime) -> Self {
        let early = self.verdict == Verdict::Intact && self.claimed_time.is_some_and(|claimed| later(claimed, now));
        self.reasons.extend(early.then_some(Reason { code: "signed-in-future", args: Vec::new() }));
        self
    }
}

/// Whether `moment` is later than `other` by more than what two clocks may differ.
fn later(moment: SystemTime, other: SystemTime) -> bool {
    moment.duration_since(other).is_ok_and(|by| by > CLOCKS_DIFFER)
}

/// What `soknad.json` declares, when everything is there that our profile asks beyond a sound container.
fn declared<R: Read + Seek>(
    input: &mut R,
    checked: &Checked,
    chain: &[asice::Certificate],
) -> Result<Declared, (Verdict, &'static str)> {
    const OTHER: (Verdict, &str) = (Verdict::OtherProfile, "not-our-shape");
    let content: Vec<&(String, u64, String)> =
        checked.entries.iter().filter(|(name, ..)| name != "mimetype" && !name.starts_with("META-INF/")).collect();
    if !our_shape(&content) {
        return Err(OTHER);
    }
    let listed: BTreeMap<&str, &str> = content
        .iter()
        .filter(|(name, ..)| name != SUMS)
        .map(|(name, _, sha256)| (name.as_str(), sha256.as_str()))
        .collect();
    let sums = text(input, SUMS, &content).ok_or(OTHER)?;
    if parse(&sums).as_ref() != Some(&listed) {
        return Err((Verdict::Refused, "sums-disagree"));
    }
    let json = text(input, JSON, &content).ok_or(OTHER)?;
    serde_json::from_str::<IgnoredAny>(&json).map_err(|_| OTHER)?;
    if !says_each_thing_once(&json) {
        return Err((Verdict::Refused, "json-disagrees"));
    }
    let declared: Declared = serde_json::from_str(&json).map_err(|_| OTHER)?;
    // a reader of this version would misunderstand a later one
    if declared.format != FORMAT || declared.version != VERSION {
        return Err(OTHER);
    }
    if !declared.agrees(&content, checked.signer.as_ref(), chain) {
        return Err((Verdict::Refused, "json-disagrees"));
    }
    Ok(declared)
}

fn our_shape(content: &[&(String, u64, String)]) -> bool {
    let names: Vec<&str> = content.iter().map(|(name, ..)| name.as_str()).collect();
    match names.as_slice() {
        [READ_ME, PDF, HTML, JSON, documents @ .., SUMS] => {
            (1..).zip(documents).all(|(number, name)| is_attachment_entry(name, number))
        }
        _ => false,
    }
}

/// The text that was checked under this name; a file that was exchanged meanwhile is not believed.
fn text<R: Read + Seek>(input: &mut R, name: &str, content: &[&(String, u64, String)]) -> Option<String> {
    let bytes = asice::read_entry(input, name, TEXT_MAX).ok()?;
    let sha256 = hex(&Sha256::digest(&bytes));
    let checked = content.iter().any(|(known, _, digest)| known == name && *digest == sha256);
    String::from_utf8(bytes).ok().filter(|_| checked)
}

/// The part of `soknad.json` that other parts of the bundle must agree with.
#[derive(Deserialize)]
struct Declared {
    format: String,
    version: u32,
    attachments: Vec<DeclaredAttachment>,
    signer: Option<DeclaredSigner>,
    /// Only looked into: the container holds whatever stands there.
    #[serde(default)]
    company: Value,
}

#[derive(Deserialize)]
struct DeclaredAttachment {
    file: String,
    size: u64,
    sha256: String,
}

#[derive(Deserialize)]
struct DeclaredSigner {
    fingerprint: String,
    /// Older bundles do not say it.
    chain: Option<Vec<String>>,
}

impl Declared {
    fn agrees(
        &self,
        content: &[&(String, u64, String)],
        signer: Option<&asice::Certificate>,
        chain: &[asice::Certificate],
    ) -> bool {
        let documents = content.iter().filter(|(name, ..)| name.starts_with(ATTACHMENTS));
        let declared = self.attachments.iter().map(|known| (&known.file, &known.size, &known.sha256));
        let same_signer = match (&self.signer, signer) {
            (Some(declared), Some(signer)) => {
                declared.fingerprint == hex(&signer.fingerprint()) && declared.has_chain(chain)
            }
            _ => false,
        };
        same_signer && documents.map(|(name, size, sha256)| (name, size, sha256)).eq(declared)
    }

    /// The application is one company's, and the certificate names another: for the reader to ask, not for us to judge.
    fn other_company(&self, signer: Option<&asice::Certificate>) -> Option<Reason> {
        let signer = orgnr(&signer?.organisation_number()?);
        let company = orgnr(self.company.get("orgnr")?.as_str()?);
        let args = vec![("signer", grouped(&signer)), ("company", grouped(&company))];
        (signer != company).then_some(Reason { code: "signer-other-company", args })
    }
}

impl DeclaredSigner {
    /// The certificates between the signer's and a root are not signed where they stand: here they are.
    fn has_chain(&self, chain: &[asice::Certificate]) -> bool {
        let Some(declared) = &self.chain else { return true };
        let found: BTreeSet<String> = chain.iter().map(|certificate| hex(&certificate.fingerprint())).collect();
        declared.len() == chain.len() && declared.iter().all(|fingerprint| found.contains(fingerprint))
    }
}
