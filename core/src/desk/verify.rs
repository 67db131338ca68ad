use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::thread;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::api::{FileView, SignerView, TimeView, Verdict, VerifyView};
use crate::bundle::{self, Checked, rfc3339};
use crate::file;
use crate::problem::{Problem, Result};
use crate::texts::{Lang, text};

use super::papers::{groups, hex};
use super::views::{code, moment_text};
use super::{Desk, OnProgress, moment, norwegian};

/// The reason that says so when a known company signs with another key.
const KEY_CHANGED: &str = "signer-key-changed";
/// The longest name of a stranger, or of a file of one, that is shown, in characters.
const NAME_MAX: usize = 400;

impl Desk {
    /// Checks a bundle. The signer is known when it is one of the user's own keys, was confirmed by the user,
    /// or chains to one of `roots`; never merely because it was seen before.
    pub fn verify(&self, path: &Path, roots: &[asice::Certificate], on_progress: OnProgress<'_>) -> Result<VerifyView> {
        self.known_signers()?.verify(path, roots, self.lang, on_progress)
    }

    /// Whom the store knows, to check many bundles without asking it again.
    pub fn known_signers(&self) -> Result<KnownSigners> {
        let own = self.store.identities()?.into_iter();
        let own = own.map(|row| (row.fingerprint, row.orgnr.map(|orgnr| orgnr.as_str().to_owned())));
        let confirmed = self.store.trusted_signers()?.into_iter().map(|row| (row.fingerprint, row.orgnr));
        Ok(KnownSigners { orgnr_by_fingerprint: own.chain(confirmed).collect(), today: self.today })
    }

    /// Remembers the signer of an intact bundle, whose fingerprint the user got from the signer: `given` may be in
    /// groups, in capitals, or as `openssl` writes it.
    ///
    /// # Errors
    /// `FingerprintDiffers`; those of the store.
    pub fn confirm_fingerprint(&mut self, view: &VerifyView, given: &str) -> Result<()> {
        let given = given.rsplit_once('=').map_or(given, |(_, digits)| digits);
        let given: String = given.to_lowercase().chars().filter(char::is_ascii_hexdigit).collect();
        match &view.signer {
            Some(signer) if view.verdict == Verdict::Intact && signer.fingerprint == given => {
                let now = self.now();
                self.store.trust_signer(&signer.fingerprint, &signer.name, signer.orgnr.as_deref(), now)
            }
            signer => {
                let found = signer.as_ref().map_or_else(|| "–".to_owned(), |signer| signer.fingerprint.clone());
                Err(Problem::FingerprintDiffers { found })
            }
        }
    }
}

/// The user's own keys and those that the user confirmed.
#[derive(Debug, Clone, Default)]
pub struct KnownSigners {
    orgnr_by_fingerprint: BTreeMap<String, Option<String>>,
    /// Instead of the clock's day: no bundle can be signed later.
    today: Option<NaiveDate>,
}

impl KnownSigners {
    /// Without a store: nobody is known. `today` as in [`Opening`](super::Opening).
    pub fn nobody(today: Option<NaiveDate>) -> Self {
        Self { today, ..Self::default() }
    }

    /// Checks a bundle. A company that is known by another key than this one is said to have changed it.
    pub fn verify(
        &self,
        path: &Path,
        roots: &[asice::Certificate],
        lang: Lang,
        on_progress: OnProgress<'_>,
    ) -> Result<VerifyView> {
        Ok(self.open(processors(), path, roots, lang, on_progress)?.view)
    }

    /// The same by so many threads, with the file still open: where many bundles are checked at once, each gets its
    /// share, and what is read through the file afterwards belongs to what was checked.
    pub(super) fn open(
        &self,
        threads: usize,
        path: &Path,
        roots: &[asice::Certificate],
        lang: Lang,
        on_progress: OnProgress<'_>,
    ) -> Result<Opened> {
        let known = |fingerprint: &str| self.orgnr_by_fingerprint.contains_key(fingerprint);
        let mut opened = open_file(threads, path, roots, &known, (moment(self.today), lang), on_progress)?;
        let view = &mut opened.view;
        let orgnr = view.signer.as_ref().and_then(|signer| signer.orgnr.as_ref());
        let same_company = self.orgnr_by_fingerprint.values().any(|known| known.as_ref() == orgnr);
        if view.verdict == Verdict::Intact && !view.known && orgnr.is_some() && same_company {
            view.reasons.push(KEY_CHANGED.to_owned());
            view.reason_texts.push(text(lang, &format!("reason-{KEY_CHANGED}"), &[]));
        }
        Ok(opened)
    }
}

/// A file that was checked.
#[derive(Debug)]
pub(super) struct Opened {
    /// The file, to read what was found intact.
    pub file: BufReader<File>,
    /// What was found.
    pub view: VerifyView,
    /// The time that the signer claims.
    pub claimed: Option<DateTime<FixedOffset>>,
}

impl VerifyView {
    /// There is nothing to say about the key: the user has just confirmed the signer, or the earlier key is shown.
    pub(super) fn forget_key_change(&mut self) {
        let kept: Vec<bool> = self.reasons.iter().map(|code| code != KEY_CHANGED).collect();
        let mut kept_texts = kept.iter().copied();
        self.reason_texts.retain(|_| kept_texts.next().unwrap_or(true));
        self.reasons.retain(|code| code != KEY_CHANGED);
    }
}

/// Checks a bundle without a store.
pub fn verify_file(
    path: &Path,
    roots: &[asice::Certificate],
    known: &dyn Fn(&str) -> bool,
    lang: Lang,
    on_progress: OnProgress<'_>,
) -> Result<VerifyView> {
    Ok(open_file(processors(), path, roots, known, (moment(None), lang), on_progress)?.view)
}

/// How many threads can really work at once.
pub(super) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// The same by so many threads, at a moment, with the file still open.
pub(super) fn open_file(
    threads: usize,
    path: &Path,
    roots: &[asice::Certificate],
    known: &dyn Fn(&str) -> bool,
    (now, lang): (DateTime<FixedOffset>, Lang),
    on_progress: OnProgress<'_>,
) -> Result<Opened> {
    let (file, there) = file::open(path)?;
    let file = BufReader::new(file);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let total = there.len();
    let mut stopped = false;
    let mut report = |done: u64| {
        let flow = on_progress(crate::api::Progress { name: name.clone(), item: 1, items: 1, done, total });
        stopped = flow.is_break();
        flow
    };
    let checked = bundle::verify_file(file.get_ref(), threads, roots, &mut report);
    if stopped {
        return Err(Problem::Cancelled {});
    }
    let checked = checked.map_err(|error| Problem::reading(path, &error))?.seen_at(now.into());
    let claimed = checked.claimed_time.map(norwegian);
    Ok(Opened { file, view: view(path, checked, known, lang), claimed })
}

/// Reads the certificates of a PEM file; one without any is not what the user meant.
pub fn trusted_roots(path: &Path) -> Result<Vec<asice::Certificate>> {
    let pem = file::text(path)?;
    let reason = || "no-certificate".to_owned();
    let unreadable = |_| Problem::FileUnreadable { path: path.display().to_string(), reason: reason() };
    let mut roots = Vec::new();
    for block in
        pem.split_inclusive("-----END CERTIFICATE-----").filter(|block| block.contains("-----BEGIN CERTIFICATE-----"))
    {
        roots.push(asice::Certificate::from_pem(block).map_err(unreadable)?);
    }
    if roots.is_empty() {
        return Err(Problem::FileUnreadable { path: path.display().to_string(), reason: reason() });
    }
    Ok(roots)
}

fn view(path: &Path, checked: Checked, known: &dyn Fn(&str) -> bool, lang: Lang) -> VerifyView {
    let verdict = match checked.verdict {
        bundle::Verdict::Intact => Verdict::Intact,
        bundle::Verdict::OtherProfile => Verdict::OtherProfile,
        bundle::Verdict::Changed => Verdict::Changed,
        bundle::Verdict::Refused => Verdict::Refused,
    };
    let signer = checked.signer.as_ref().map(signer_view);
    let known = verdict == Verdict::Intact
        && (checked.chains_to_trusted || signer.as_ref().is_some_and(|signer| known(&signer.fingerprint)));
    let (claimed, proven) = (checked.claimed_time.map(norwegian), checked.proven_time.map(norwegian));
    VerifyView {
        path: PathBuf::from(path).display().to_string(),
        verdict,
        sentence: text(lang, &format!("verdict-{}", code(&verdict)), &[]),
        reasons: checked.reasons.iter().map(|reason| reason.code.to_owned()).collect(),
        reason_texts: checked
            .reasons
            .iter()
            .map(|reason| {
                let args: Vec<(&str, String)> =
                    reason.args.iter().map(|(name, value)| (*name, bundle::tame_line(value, NAME_MAX))).collect();
                let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                text(lang, &format!("reason-{}", reason.code), &args)
            })
            .collect(),
        signer,
        known,
        time: TimeView {
            claimed: claimed.map(rfc3339),
            claimed_text: claimed.map(|at| moment_text(at, lang)),
            proven: proven.map(rfc3339),
            proven_text: proven.map(|at| text(lang, "time-proven", &[("time", &moment_text(at, lang))])),
        },
        files: checked
            .entries
            .into_iter()
            .map(|(name, size, sha256)| FileView { name: bundle::tame_line(&name, NAME_MAX), size, sha256 })
            .collect(),
    }
}

fn signer_view(certificate: &asice::Certificate) -> SignerView {
    let fingerprint = hex(&certificate.fingerprint());
    SignerView {
        name: bundle::tame_line(&certificate.name(), NAME_MAX),
        orgnr: certificate.organisation_number().map(|orgnr| bundle::orgnr(&orgnr)),
        fingerprint_groups: groups(&fingerprint),
        fingerprint,
        asserted: if certificate.self_issued() { "self" } else { "ca" }.to_owned(),
    }
}

/// Work that nobody watches.
pub fn unwatched(_: crate::api::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
