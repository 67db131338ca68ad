//! Backups: making one beside the work, looking into one, and putting one back.
//!
//! A store is never replaced before it has been shown what would be lost, and even then it is only moved aside.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, FixedOffset};
use zeroize::Zeroizing;

use super::identities::MIN_PASSPHRASE;
use super::integrity_words::in_words;
use super::papers::documents_folder;
use super::views::moment_text;
use super::{Desk, OnProgress, Opening, moment, scheme_of};
use crate::api::{BackupMade, BackupView, LastBackup, PresentStore, Progress, RestoredView};
use crate::problem::{Problem, Result};
use crate::store::{self, Migrate, Store};
use crate::texts;

/// After so many days with changes a new backup is advised. Our advice; nobody demands it.
const ADVISED_AFTER: u64 = 90;
/// So many of the changes that a backup lacks are shown before it is put back.
const SHOWN: usize = 10;

impl Desk {
    /// When the last backup was made, and whether it is time for a new one: some changes were made since, and it is
    /// long ago or was never.
    pub fn last_backup(&self) -> Result<LastBackup> {
        let last = self.store.last_backup()?;
        let since = last.unwrap_or_default();
        let (changes, _) = self.store.changes_since(since)?;
        let first = self.store.history_began()?;
        let old = last.or(first).is_some_and(|from| {
            from.date_naive().checked_add_days(Days::new(ADVISED_AFTER)).is_some_and(|day| day < self.today())
        });
        let made_text = last.map(|moment| texts::date(self.lang, moment.date_naive())).unwrap_or_default();
        Ok(LastBackup { made_text, due: old && changes > 0 })
    }

    /// What a backup that was made at `made` would take the place of.
    fn present(&self, made: DateTime<FixedOffset>) -> Result<PresentStore> {
        let companies = self.store.companies()?.into_iter().map(|company| company.name).collect();
        let (_, last) = self.store.changes_since(made)?;
        let mut newest = self.history_since(made)?;
        let changes_since = u32::try_from(newest.len()).unwrap_or(u32::MAX);
        newest.truncate(SHOWN);
        let last_change = last.map(|last| moment_text(last, self.lang)).unwrap_or_default();
        Ok(PresentStore { companies, changes_since, last_change, newest })
    }

    /// Where a backup is offered to be saved: the user's folder for documents, by the day.
    pub fn proposed_backup(&self) -> PathBuf {
        documents_folder().join(format!("ringperm-sikkerhetskopi-{}.tar", self.today()))
    }
}

/// Writes a backup of the store into `out`, encrypted when there is a passphrase. Whoever works at a desk meanwhile
/// is not held up.
///
/// # Errors
/// `PassphraseShort`; as [`Store::back_up`].
pub fn back_up(
    opening: &Opening,
    out: &Path,
    passphrase: Option<&Zeroizing<String>>,
    on_progress: OnProgress<'_>,
) -> Result<BackupMade> {
    if passphrase.is_some_and(|words| words.chars().count() < MIN_PASSPHRASE) {
        return Err(Problem::PassphraseShort { min: MIN_PASSPHRASE.to_string() });
    }
    let mut store = Store::open_existing(&folder(opening), Migrate::No)?;
    let words = passphrase.map(|words| words.as_str());
    let made =
        store.back_up(out, words, moment(opening.today), &mut |done, total| on_progress(progress(out, done, total)))?;
    Ok(BackupMade {
        path: made.path.display().to_string(),
        size: made.size,
        size_text: texts::size(opening.lang, made.size),
        encrypted: passphrase.is_some(),
    })
}

/// What the backup at `path` holds, and what it would take the place of.
///
/// # Errors
/// As [`store::look_at_backup`]; `StoreNewer`, `StoreOlder`, `StoreBusy`, `StoreNotLockable` of what it would take the place
/// of.
pub fn look_at_backup(opening: &Opening, path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<BackupView> {
    let summary = store::look_at_backup(path, passphrase.map(|words| words.as_str()))?;
    let scheme = scheme_of(opening)?;
    let present = match Store::open_existing(&folder(opening), opening.migrate) {
        Ok(store) => Some(Desk::lay(store, scheme, opening).present(summary.made)?),
        // Nobody can say here what such a one would lose by it.
        Err(
            problem @ (Problem::StoreNewer { .. }
            | Problem::StoreOlder { .. }
            | Problem::StoreBusy {}
            | Problem::StoreNotLockable { .. }),
        ) => return Err(problem),
        // A store that cannot be read is a reason to restore one; it is moved aside, like any other.
        Err(_) => None,
    };
    Ok(BackupView {
        path: path.display().to_string(),
        made: summary.made.to_rfc3339(),
        made_text: moment_text(summary.made, opening.lang),
        companies: summary.companies,
        submissions: summary.submissions,
        documents: summary.documents,
        bundles: summary.bundles,
        keys: summary.keys,
        present: present.filter(|store| !store.companies.is_empty() || store.changes_since > 0),
    })
}

/// Puts the store that the backup at `path` holds in the place of the present one, which is moved aside.
///
/// # Errors
/// As [`store::restore_backup`].
pub fn restore(
    opening: &Opening,
    path: &Path,
    passphrase: Option<&Zeroizing<String>>,
    on_progress: OnProgress<'_>,
) -> Result<RestoredView> {
    let now = moment(opening.today);
    let stamp = now.format("erstattet-%Y-%m-%d-%H%M%S").to_string();
    let words = passphrase.map(|words| words.as_str());
    let restored = store::restore_backup(path, words, &folder(opening), &stamp, now, &mut |done, total| {
        on_progress(progress(path, done, total))
    })?;
    let faults = match Desk::open_existing(opening) {
        Ok(desk) => desk.integrity_in_words(&restored.faults),
        Err(_) => restored.faults.iter().map(|fault| in_words(fault, opening.lang)).collect(),
    };
    Ok(RestoredView {
        companies: restored.summary.companies,
        replaced: restored.replaced.map(|folder| folder.display().to_string()),
        faults,
    })
}

fn folder(opening: &Opening) -> PathBuf {
    store::folder(opening.folder.as_deref())
}

/// How far it has come with the file at `path`.
fn progress(path: &Path, done: u64, total: u64) -> Progress {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Progress { name, item: 1, items: 1, done, total }
}
