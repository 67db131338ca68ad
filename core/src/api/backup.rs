use serde::Serialize;
use ts_rs::TS;

use super::HistoryLine;

/// A backup that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BackupMade {
    /// Where.
    pub path: String,
    /// How many bytes the file has.
    #[ts(type = "number")]
    pub size: u64,
    /// That in words.
    pub size_text: String,
    /// Whether a passphrase is needed to read it.
    pub encrypted: bool,
}

/// What a backup holds, and what it would take the place of.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BackupView {
    /// The file.
    pub path: String,
    /// When it was made (RFC 3339).
    pub made: String,
    /// That in words.
    pub made_text: String,
    /// The names of the companies in it.
    pub companies: Vec<String>,
    /// How many submissions.
    pub submissions: u32,
    /// How many documents.
    pub documents: u32,
    /// How many bundles.
    pub bundles: u32,
    /// How many signing keys.
    pub keys: u32,
    /// What is there now; `null` where nothing is.
    pub present: Option<PresentStore>,
}

/// The store that a backup would take the place of.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PresentStore {
    /// The names of the companies in it.
    pub companies: Vec<String>,
    /// How many lines of its history are younger than the backup, which lacks what they tell of.
    pub changes_since: u32,
    /// When the last of them was, in words; empty for none.
    pub last_change: String,
    /// The newest of them, newest first: ten at most.
    pub newest: Vec<HistoryLine>,
}

/// A store that was put back from a backup.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RestoredView {
    /// The names of the companies in it.
    pub companies: Vec<String>,
    /// The folder in which the store lies now that was there before.
    pub replaced: Option<String>,
    /// What was wrong in the store already when the backup was made, in words, one line each.
    pub faults: Vec<String>,
}

/// What came of making a damaged database anew.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RebuiltView {
    /// What is there now, one line each.
    pub back: Vec<String>,
    /// What is not, or has to be looked over, one line each; empty when nothing is known to be missing.
    pub lost: Vec<String>,
    /// The folder in which the damaged database lies now; `null` when there was none.
    pub aside: Option<String>,
    /// How many submissions are there.
    pub submissions: u32,
    /// How many answers.
    pub answers: u32,
    /// How many documents, those in the trash too.
    pub documents: u32,
    /// How many bundles.
    pub bundles: u32,
    /// How many signing keys.
    pub keys: u32,
    /// How many documents were put back by the files beside them.
    pub from_files: u32,
    /// The titles of documents that have no place any more and lie in the inbox.
    pub unplaced: Vec<String>,
    /// The titles of documents that were not put back.
    pub missing: Vec<String>,
}

/// How the last backup stands.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LastBackup {
    /// When, in words; empty for never.
    pub made_text: String,
    /// Whether it is time for a new one.
    pub due: bool,
}
