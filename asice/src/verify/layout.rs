//! What the entry names alone say about the kind of container. Pure.

use crate::Reason;
use crate::manifest::{MANIFEST, SIGNATURE};
use crate::zip_read::ZipEntry;

/// The entries by their role, and the reasons that follow from names.
pub(super) struct Layout<'a> {
    pub mimetype: Option<&'a ZipEntry>,
    /// Only when it can be read: stored, and of our name.
    pub manifest: Option<&'a ZipEntry>,
    pub signature: Option<&'a ZipEntry>,
    /// Everything but `mimetype`, `META-INF` and directories.
    pub files: Vec<&'a ZipEntry>,
    pub reasons: Vec<Reason>,
}

pub(super) fn of(entries: &[ZipEntry]) -> Layout<'_> {
    let plain = || entries.iter().filter(|entry| !entry.directory);
    let named = |name: &str| plain().find(|entry| entry.name == name);
    let (manifest, signature) = (named(MANIFEST), named(SIGNATURE));
    let mimetype = named("mimetype");
    let files = plain().filter(|entry| entry.name != "mimetype" && !in_meta_inf(&entry.name)).collect();

    let others: Vec<&str> = plain()
        .map(|entry| entry.name.as_str())
        .filter(|name| in_meta_inf(name) && *name != MANIFEST && *name != SIGNATURE)
        .collect();
    let mut reasons: Vec<Reason> = Vec::new();
    for foreign in others.iter().filter_map(|name| foreign(name)) {
        if !reasons.contains(&foreign) {
            reasons.push(foreign);
        }
    }
    let other_profile = !reasons.is_empty();
    let container = mimetype.is_some() || manifest.is_some() || signature.is_some() || other_profile;
    if !container {
        reasons.push(Reason::NotAsic);
    } else if entries.first().is_none_or(|first| first.name != "mimetype") {
        reasons.push(Reason::MimetypeNotFirst);
    }
    if container && !other_profile {
        match (manifest, signature) {
            (Some(_), Some(_)) => {
                let extra = others.iter().map(|name| Reason::EntryExtra { entry: (*name).to_owned() });
                reasons.extend(extra);
            }
            (Some(_), None) => reasons.push(Reason::SignatureMissing),
            (None, Some(_)) => reasons.push(Reason::ManifestMissing),
            (None, None) => reasons.push(Reason::Unsigned),
        }
    }
    // last, so that whoever reads from the front has seen everything that is signed
    let last = entries.last_chunk().is_some_and(|[a, b]: &[ZipEntry; 2]| a.name == MANIFEST && b.name == SIGNATURE);
    if manifest.is_some() && signature.is_some() && !last {
        reasons.push(Reason::ZipForm { entry: SIGNATURE.to_owned() });
    }
    let readable = |entry: &&ZipEntry| entry.stored;
    Layout { mimetype, manifest: manifest.filter(readable), signature: signature.filter(readable), files, reasons }
}

fn in_meta_inf(name: &str) -> bool {
    name.split('/').next().is_some_and(|first| first.eq_ignore_ascii_case("META-INF")) && name.contains('/')
}

/// Names that EN 319 162-1 gives to what this crate does not write (clause 4 and annex A).
fn foreign(name: &str) -> Option<Reason> {
    let lower = name.to_ascii_lowercase();
    let (stem, extension) = lower.strip_prefix("meta-inf/")?.rsplit_once('.')?;
    match extension {
        "xml" if stem.contains("signature") => Some(Reason::Xades),
        _ if stem.contains("evidencerecord") => Some(Reason::EvidenceRecord),
        _ if stem.contains("archivemanifest") || stem.contains("timestamp") => Some(Reason::ArchiveTimestamp),
        "xml" if stem.starts_with("asicmanifest") => Some(Reason::OtherSignatureFiles),
        "p7s" if stem.contains("signature") => Some(Reason::OtherSignatureFiles),
        _ => None,
    }
}
