use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::api::{FileView, LetterView, MadeBundle, Progress, Receipt, WarningView};
use crate::application::Attachment;
use crate::bundle::{self, Signing, Stamped};
use crate::problem::{Problem, Result};
use crate::store::{ExportRow, Stamp, SubmissionRow, write_atomically};
use crate::submission::Assessment;
use crate::texts;

use super::papers::{documents_folder, groups, signer};
use super::review::{goes_along, shows_personal_number};
use super::submissions::Dossier;
use super::verify::{unwatched, verify_file};
use super::views::moment_text;
use super::{Desk, OnProgress, in_norway, norwegian};

pub use crate::bundle::AskTimestamp;

/// What an export needs.
pub struct ExportRequest<'a> {
    /// The submission.
    pub submission: i32,
    /// The key's name; `None` for the only one.
    pub identity: Option<&'a str>,
    /// Its passphrase.
    pub passphrase: &'a Zeroizing<String>,
    /// The file to write; kept as given.
    pub out: &'a Path,
    /// Whether blocking requirements may be open; the bundle then says so.
    pub allow_incomplete: bool,
    /// Who asks a timestamp service, when one is to be asked.
    pub timestamp: Option<AskTimestamp<'a>>,
}

impl Desk {
    /// Writes and signs the bundle. The target holds the old file, or nothing, or the whole bundle; never a part.
    ///
    /// Of a submission that was sent, the very bundle that was sent is given out again.
    pub fn export(
        &mut self,
        request: &ExportRequest<'_>,
        on_progress: OnProgress<'_>,
    ) -> Result<(Receipt, Vec<FileView>)> {
        if self.store.contains(request.out) {
            return Err(Problem::InsideStore { path: request.out.display().to_string() });
        }
        let dossier = self.dossier_in_own_language(request.submission)?;
        if !dossier.row.open()
            && let Some(sent) = self.store.exports(request.submission)?.pop()
        {
            return self.export_again(&sent, request.out, &dossier);
        }
        let assessment = dossier.assess(self.scheme);
        self.may_leave(&dossier, &assessment, request.allow_incomplete)?;
        let row = self.the_identity(request.identity)?;
        let identity = self.unlock(&row, request.passphrase)?;
        let now = in_norway(&self.now());
        let application = self.application(&dossier, Some(signer(&identity, now, dossier.row.lang)))?;
        let total = application.attachments.iter().map(|attachment| attachment.size).sum();
        let name = request.out.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut report =
            |done: u64| on_progress(Progress { name: name.clone(), item: 1, items: 1, done: done.min(total), total });
        let mut open = |attachment: &Attachment| -> Result<Box<dyn Read>> {
            let damaged = || Problem::DocumentDamaged { title: attachment.title.clone() };
            self.store
                .open_document(&attachment.sha256)
                .map(|file| Box::new(file) as Box<dyn Read>)
                .map_err(|_| damaged())
        };
        // Made and kept in the store first: what is kept and what leaves are the same bytes.
        let ((written, stamped), kept) = self.store.make_bundle(|file| {
            let signing = Signing { identity: &identity, time: now.into(), timestamp: request.timestamp };
            bundle::write(file, &application, &mut open, signing, &mut report)
                .map(|written| (written.entries, written.stamped))
                .map_err(|problem| at_target(problem, self.store.folder()))
        })?;
        let export = ExportRow {
            submission: request.submission,
            path: request.out.to_path_buf(),
            file_name: name,
            sha256: kept.sha256,
            size: kept.size,
            files: u32::try_from(written.len()).unwrap_or(u32::MAX),
            identity: row.fingerprint.clone(),
            signed_at: now,
            incomplete: application.incomplete(),
            timestamp: stamped.map(remembered),
        };
        let from = self.store.bundle_path(&export.sha256);
        write_atomically(request.out, |out| {
            copy(&from, out, request.out)?;
            // Recorded before the target takes its name: no failure leaves a bundle that the store does not know.
            self.store.record_export(&export, now)
        })?;
        let files = written.into_iter().map(|(name, size, sha256)| FileView { name, size, sha256 }).collect();
        Ok((self.receipt_of(&export, &dossier)?, files))
    }

    fn export_again(&self, sent: &ExportRow, out: &Path, dossier: &Dossier) -> Result<(Receipt, Vec<FileView>)> {
        let from = self.store.bundle_path(&sent.sha256);
        write_atomically(out, |file| copy(&from, file, out))?;
        let again = ExportRow {
            path: out.to_path_buf(),
            file_name: out.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            ..sent.clone()
        };
        let entries = verify_file(out, &[], &|_| true, self.lang, &mut unwatched)?.files;
        let signed = |file: &FileView| file.name != "mimetype" && !file.name.starts_with("META-INF/");
        Ok((self.receipt_of(&again, dossier)?, entries.into_iter().filter(signed).collect()))
    }

    /// Whether an export would be refused, asked before a passphrase is.
    pub fn may_export(&self, id: i32, allow_incomplete: bool) -> Result<()> {
        let dossier = self.dossier(id, self.lang)?;
        self.may_leave(&dossier, &dossier.assess(self.scheme), allow_incomplete)
    }

    /// What stands in the way of an export. A personal number in the clear is never let out by `allow_incomplete`.
    fn may_leave(&self, dossier: &Dossier, assessment: &Assessment<'_>, allow_incomplete: bool) -> Result<()> {
        let unmasked: Vec<&str> = dossier
            .documents
            .iter()
            .filter(|document| goes_along(document, assessment).is_some() && shows_personal_number(document))
            .map(|document| document.title.as_str())
            .collect();
        if !unmasked.is_empty() {
            return Err(Problem::PersonalNumber { documents: unmasked.join(", ") });
        }
        let typed = self.typed_personal_numbers(dossier, assessment);
        if !typed.is_empty() {
            let places: Vec<&str> = typed.iter().map(|line| line.text.as_str()).collect();
            return Err(Problem::PersonalNumberTyped { places: places.join(", ") });
        }
        if !allow_incomplete && !assessment.ready() {
            let missing: Vec<&str> = assessment.blocking().map(|s| s.requirement.title.get(self.lang)).collect();
            return Err(Problem::NotReady { missing: missing.join("; ") });
        }
        Ok(())
    }

    fn receipt_of(&self, export: &ExportRow, dossier: &Dossier) -> Result<Receipt> {
        let identity = self.store.identities()?.into_iter().find(|row| row.fingerprint == export.identity);
        let identity = identity.ok_or_else(|| Problem::IdentityUnknown { name: export.identity.clone() })?;
        let mut warnings = self.key_warnings(&identity, &dossier.row.orgnr, export.signed_at.date_naive());
        let proven_text = match &export.timestamp {
            None => None,
            Some(Stamp::Proven(time)) => Some(moment_text(*time, self.lang)),
            Some(Stamp::Failed { code, args }) => {
                warnings.push(self.timestamp_failed(code, args));
                None
            }
        };
        Ok(Receipt {
            warnings,
            proven_text,
            path: export.path.display().to_string(),
            file_name: export.file_name.clone(),
            sha256: export.sha256.clone(),
            size: export.size,
            size_text: texts::size(self.lang, export.size),
            files: export.files,
            signer: self.identity_view(&identity),
            signed_text: moment_text(export.signed_at, self.lang),
            incomplete: export.incomplete,
            fee_paid: self.fee_paid_on(&dossier.row)?.is_some(),
            letter: self.letter_of(&dossier.row)?,
            bundles: self.bundles_of(dossier.row.id)?,
        })
    }

    /// Saved twice, a bundle is still one.
    fn bundles_of(&self, submission: i32) -> Result<Vec<MadeBundle>> {
        let mut made: Vec<MadeBundle> = Vec::new();
        for row in self.store.exports(submission)?.into_iter().rev() {
            if made.iter().all(|known| known.sha256 != row.sha256) {
                made.push(MadeBundle {
                    file_name: row.file_name,
                    sha256_short: groups(&row.sha256).into_iter().take(4).collect::<Vec<_>>().join(" "),
                    sha256: row.sha256,
                    signed_text: moment_text(row.signed_at, self.lang),
                    incomplete: row.incomplete,
                });
            }
        }
        Ok(made)
    }

    /// A newer program may have failed for a reason that this one has no words for.
    fn timestamp_failed(&self, code: &str, args: &BTreeMap<String, String>) -> WarningView {
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let reason = texts::find(self.lang, &format!("problem-{code}"), &args).unwrap_or_default();
        let message = texts::text(self.lang, "warning-timestamp-failed", &[("reason", &reason)]);
        WarningView { code: "timestamp-failed".to_owned(), message: message.trim().to_owned() }
    }

    /// The letter of the newest approval of this submission that has one.
    fn letter_of(&self, submission: &SubmissionRow) -> Result<Option<LetterView>> {
        let approvals = self.store.approvals(&submission.orgnr)?;
        let mut of_this = approvals.iter().rev().filter(|row| row.submission == Some(submission.id));
        let Some(document) = of_this.find_map(|row| row.letter_document) else { return Ok(None) };
        Ok(Some(LetterView { document, title: self.the_document(document)?.title }))
    }

    /// The receipt of the last export, if there was one.
    pub fn receipt(&self, id: i32) -> Result<Option<Receipt>> {
        let dossier = self.dossier(id, self.lang)?;
        let exports = self.store.exports(id)?;
        exports.last().map(|row| self.receipt_of(row, &dossier)).transpose()
    }

    /// The folder and name proposed for the bundle.
    pub fn proposed_path(&self, id: i32) -> Result<PathBuf> {
        let dossier = self.dossier(id, self.lang)?;
        Ok(documents_folder().join(self.bundle_name(&dossier)))
    }
}

/// What came of asking a timestamp service, as the store keeps it.
fn remembered(stamped: Stamped) -> Stamp {
    match stamped {
        Ok(time) => Stamp::Proven(norwegian(time)),
        Err(problem) => {
            let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
            Stamp::Failed { code: problem.code().to_owned(), args: problem.args().into_iter().map(owned).collect() }
        }
    }
}

fn copy(from: &Path, out: &mut File, target: &Path) -> Result<()> {
    let mut bundle = File::open(from).map_err(|error| Problem::reading(from, &error))?;
    io::copy(&mut bundle, out).map_err(|error| Problem::writing(target, &error))?;
    Ok(())
}

/// The bundle is written without knowing where to; the user is told of the place that was chosen.
fn at_target(problem: Problem, target: &Path) -> Problem {
    let path = target.display().to_string();
    match problem {
        Problem::DiskFull { .. } => Problem::DiskFull { path },
        Problem::NotWritable { reason, .. } => Problem::NotWritable { path, reason },
        other => other,
    }
}
