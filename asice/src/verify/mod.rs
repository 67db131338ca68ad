//! Verification: any bytes in, a [`Report`] out. Strict, total, and bounded in memory.
//!
//! Must never unpack anything, never panic, and never call a container intact that another reader could see differently.

mod chain;
mod checksums;
mod content;
mod crew;
mod encoding;
mod layout;
mod signature;
mod token;

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::time::SystemTime;

use crate::manifest::{self, Manifest};
use crate::zip_read::{self, Directory, Stop, ZipEntry};
use crate::{Certificate, Entry, MIMETYPE, Reason, Verdict};

pub(crate) use content::stream;
use content::{Content, Meter};
use layout::Layout;

/// A manifest with the most entries stays below this, in bytes, and so does a list of checksums.
const MAX_MANIFEST: u64 = 4 << 20;
const MAX_SIGNATURE: u64 = 1 << 20;
const MAX_CHECKSUMS: u64 = 4 << 20;
/// `sha256sum` format over the files, for people without a verifier.
const CHECKSUMS: &str = "SHA256SUMS";

/// What a verification found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The worst of [`Report::reasons`]; intact when there are none.
    pub verdict: Verdict,
    /// Why it is not intact, in the order found.
    pub reasons: Vec<Reason>,
    /// Whose certificate the signature carries. Means something only when the verdict is intact.
    pub signer: Option<Certificate>,
    /// The other certificates in the signature, which lead on from the signer's, in no order. The signature does not
    /// cover them; where no root vouches for the last of them, only the caller can know whether it is the signed one.
    pub chain: Vec<Certificate>,
    /// Whether the signer is one of the trusted certificates, or a chain of valid certificates leads to one.
    pub chains_to_trusted: bool,
    /// When the signer says it was signed.
    pub claimed_time: Option<SystemTime>,
    /// When it existed by a timestamp (level B-T), whose own signature holds; `None` at level B-B.
    pub proven_time: Option<SystemTime>,
    /// The certificate of the timestamp's authority. Anybody can make one: see [`Report::proven_by_trusted`].
    pub proven_by: Option<Certificate>,
    /// Whether the authority is one of the trusted certificates, or a chain leads from it to one.
    pub proven_by_trusted: bool,
    /// Whether the signer's certificate was within its time of validity at the time that a trusted authority
    /// proves, else at the claimed one.
    /// Never decides the verdict.
    pub valid_then: Option<bool>,
    /// The files, without `mimetype` and `META-INF`, with the digests of the bytes that are there.
    pub entries: Vec<Entry>,
}

impl Report {
    fn new() -> Self {
        Self {
            verdict: Verdict::Intact,
            reasons: Vec::new(),
            signer: None,
            chain: Vec::new(),
            chains_to_trusted: false,
            claimed_time: None,
            proven_time: None,
            proven_by: None,
            proven_by_trusted: false,
            valid_then: None,
            entries: Vec::new(),
        }
    }

    fn concluded(mut self) -> Self {
        self.verdict = self.reasons.iter().map(Reason::verdict).max().unwrap_or(Verdict::Intact);
        self
    }
}

/// Verifies a container. `trusted_roots` only decides [`Report::chains_to_trusted`], never the verdict.
/// `progress` hears the bytes read so far; on `Break` the answer is an error of kind [`io::ErrorKind::Interrupted`].
/// Any other error means that reading itself failed.
pub fn verify<R: Read + Seek>(
    mut input: R,
    trusted_roots: &[Certificate],
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> io::Result<Report> {
    judge(&mut input, trusted_roots, &mut Meter::new(progress), &mut content::one_by_one)
}

/// As [`verify`], with the contents read by up to `threads` threads: the same answer, sooner. The file is read through
/// this handle alone, so what is verified is what is open, whatever becomes of its name; its cursor moves.
pub fn verify_file(
    file: &File,
    threads: usize,
    trusted_roots: &[Certificate],
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> io::Result<Report> {
    let mut contents = |_: &mut BufReader<&File>, files: &[&ZipEntry], meter: &mut Meter<'_>| {
        crew::read_all(file, files, threads, meter)
    };
    judge(&mut BufReader::new(file), trusted_roots, &mut Meter::new(progress), &mut contents)
}

/// Reads the contents of all files, in their order.
type Contents<'a, R> = &'a mut dyn FnMut(&mut R, &[&ZipEntry], &mut Meter<'_>) -> io::Result<Vec<Content>>;

fn judge<R: Read + Seek>(
    input: &mut R,
    trusted_roots: &[Certificate],
    meter: &mut Meter<'_>,
    contents: Contents<'_, R>,
) -> io::Result<Report> {
    let mut report = Report::new();
    match zip_read::read(input) {
        Ok(directory) => examine(input, &directory, trusted_roots, meter, contents, &mut report)?,
        Err(Stop::Io(error)) => return Err(error),
        Err(Stop::Bad(reason)) => report.reasons.push(reason),
    }
    Ok(report.concluded())
}

fn examine<R: Read + Seek>(
    input: &mut R,
    directory: &Directory,
    trusted_roots: &[Certificate],
    meter: &mut Meter<'_>,
    contents: Contents<'_, R>,
    report: &mut Report,
) -> io::Result<()> {
    report.reasons.extend(directory.form.iter().cloned());
    let Layout { mimetype, manifest, signature, files, reasons } = layout::of(&directory.entries);
    report.reasons.extend(reasons);

    if let Some(entry) = mimetype {
        check_mimetype(input, entry, meter, report)?;
    }
    // A file of another kind, as OpenDocument or EPUB, owes nobody a signature.
    if report.reasons.contains(&Reason::OtherMimetype) {
        report.reasons.retain(|reason| *reason != Reason::Unsigned);
    }
    let signed = match (manifest, signature) {
        (Some(manifest), Some(signature)) => check_signed(input, manifest, signature, trusted_roots, meter, report)?,
        _ => None,
    };
    let contents = contents(input, &files, meter)?;
    compare(&contents, &files, &directory.entries, signed.as_ref(), report);
    if let Some(manifest) = &signed {
        check_checksums(input, &files, manifest, meter, report)?;
    }
    report.entries = contents.into_iter().map(|content| content.entry).collect();
    Ok(())
}

fn check_mimetype<R: Read + Seek>(
    input: &mut R,
    entry: &ZipEntry,
    meter: &mut Meter<'_>,
    report: &mut Report,
) -> io::Result<()> {
    let Some((bytes, sound)) = content::whole(input, entry, 256, meter)? else {
        report.reasons.push(Reason::OtherMimetype);
        return Ok(());
    };
    if !sound {
        report.reasons.push(Reason::CrcMismatch { entry: entry.name.clone() });
    } else if bytes != MIMETYPE.as_bytes() {
        report.reasons.push(Reason::OtherMimetype);
    }
    Ok(())
}

/// Checks the signature over the manifest and reads the manifest. `None` when nothing can be compared with it.
fn check_signed<R: Read + Seek>(
    input: &mut R,
    manifest: &ZipEntry,
    signature: &ZipEntry,
    trusted_roots: &[Certificate],
    meter: &mut Meter<'_>,
    report: &mut Report,
) -> io::Result<Option<Manifest>> {
    let too_large = |entry: &ZipEntry| Reason::TooLarge { entry: entry.name.clone() };
    let Some((manifest_bytes, manifest_sound)) = content::whole(input, manifest, MAX_MANIFEST, meter)? else {
        report.reasons.push(too_large(manifest));
        return Ok(None);
    };
    let Some((signature_bytes, signature_sound)) = content::whole(input, signature, MAX_SIGNATURE, meter)? else {
        report.reasons.push(too_large(signature));
        return Ok(None);
    };
    let mut manifest_changed = false;
    if signature_sound {
        let outcome = signature::check(&signature_bytes, &manifest_bytes);
        manifest_changed = outcome.reasons.contains(&Reason::ManifestChanged);
        report.reasons.extend(outcome.reasons);
        report.claimed_time = outcome.claimed_time;
        if let Some(proven) = outcome.proven {
            report.proven_time = Some(proven.time);
            report.proven_by_trusted = chain::leads(&proven.authority, &proven.others, trusted_roots, proven.time);
            report.proven_by = Some(proven.authority);
        }
        if let Some(signer) = outcome.signer {
            // a time that an unknown authority states is no better than the signer's own
            let then = report.proven_time.filter(|_| report.proven_by_trusted).or(outcome.claimed_time);
            report.valid_then = then.map(|then| signer.valid_at(then));
            match chain::check(&signer, &outcome.others, trusted_roots, then) {
                Ok(trusted) => report.chains_to_trusted = trusted,
                Err(reason) => report.reasons.push(reason),
            }
            report.signer = Some(signer);
            report.chain = outcome.others;
        }
    } else {
        report.reasons.push(Reason::SignatureDamaged);
    }
    if !manifest_sound {
        // a damaged manifest is not interpreted: what it says now, nobody wrote
        let entry = manifest.name.clone();
        report.reasons.extend((!manifest_changed).then_some(Reason::CrcMismatch { entry }));
        return Ok(None);
    }
    match manifest::parse(&manifest_bytes) {
        Ok(manifest) => {
            report.reasons.extend((!manifest.exact_form).then_some(Reason::ManifestForm));
            Ok(Some(manifest))
        }
        Err(reason) => {
            report.reasons.push(reason);
            Ok(None)
        }
    }
}

/// Holds the files against the manifest, both ways.
fn compare(
    contents: &[Content],
    files: &[&ZipEntry],
    all: &[ZipEntry],
    manifest: Option<&Manifest>,
    report: &mut Report,
) {
    let references = manifest.map(|manifest| manifest.references.as_slice()).unwrap_or_default();
    let mut signed: HashMap<&str, &[u8; 32]> = references.iter().map(|r| (r.name.as_str(), &r.sha256)).collect();
    let mut changed = Vec::new();
    for Content { entry, crc_sound } in contents {
        let name = || entry.name.clone();
        match signed.get(entry.name.as_str()) {
            Some(digest) if **digest != entry.sha256 => {
                changed.push(Reason::EntryChanged { entry: name() });
            }
            _ if !crc_sound => changed.push(Reason::CrcMismatch { entry: name() }),
            _ => {}
        }
    }
    if manifest.is_some() {
        for entry in files {
            if signed.remove(entry.name.as_str()).is_none() {
                changed.push(Reason::EntryExtra { entry: entry.name.clone() });
            }
        }
        // what stands there but is no document of ours (`mimetype`, `META-INF`) another form may sign as well
        for entry in all {
            signed.remove(entry.name.as_str());
        }
        let missing = references.iter().filter(|reference| signed.contains_key(reference.name.as_str()));
        changed.extend(missing.map(|reference| Reason::EntryMissing { entry: reference.name.clone() }));
        let in_order = references.iter().map(|r| &r.name).eq(files.iter().map(|entry| &entry.name));
        if changed.is_empty() && !in_order {
            changed.push(Reason::ManifestForm);
        }
    }
    report.reasons.append(&mut changed);
}

fn check_checksums<R: Read + Seek>(
    input: &mut R,
    files: &[&ZipEntry],
    manifest: &Manifest,
    meter: &mut Meter<'_>,
    report: &mut Report,
) -> io::Result<()> {
    let changed = report.reasons.iter().any(|reason| reason.verdict() == Verdict::Changed);
    let Some(list) = files.iter().find(|entry| entry.name == CHECKSUMS && entry.stored) else {
        return Ok(());
    };
    if changed {
        return Ok(());
    }
    let Some((bytes, _)) = content::whole(input, list, MAX_CHECKSUMS, meter)? else {
        report.reasons.push(Reason::TooLarge { entry: list.name.clone() });
        return Ok(());
    };
    report.reasons.extend(checksums::disagreement(&bytes, CHECKSUMS, &manifest.references));
    Ok(())
}
