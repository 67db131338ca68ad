//! One file that holds the whole store, made while the store is in use, and the way back.
//!
//! The file is a tar archive, or one inside an age file (age-encryption.org/v1) when a passphrase was given, so that
//! tools that nobody here wrote can open it: `age -d`, `tar -x`, `sha256sum -c`. In this order it holds
//!
//! | name | what |
//! |---|---|
//! | `sikkerhetskopi.json` | the [`Summary`] |
//! | `ringperm.sqlite` | a copy of the database, of one moment |
//! | `documents/…`, `bundles/…`, `keys/…` | the files that it names; keys as they are kept, under their own passphrases |
//! | `SHA256SUMS` | the hash of each of them, in the form of `sha256sum` |
//!
//! This module must never write into a store that is in use, and never take a name from an archive as a path without
//! holding it against the few forms that there are (`names`).

mod encrypted;
mod names;
mod restore;
mod write;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

pub(super) use restore::finish_cut_off;
pub use restore::{Restored, look, restore};

/// The form of the archive; a later one is refused.
const FORMAT: u32 = 1;

/// The first entry: what the backup holds, so that it can be told before it is restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The form of the archive.
    pub format: u32,
    /// When it was made.
    pub made: DateTime<FixedOffset>,
    /// The version of the program that made it.
    pub program: String,
    /// The version of the database in it.
    pub schema: i32,
    /// The names of the companies.
    pub companies: Vec<String>,
    /// How many submissions.
    pub submissions: u32,
    /// How many documents, those in the trash too.
    pub documents: u32,
    /// How many bundles.
    pub bundles: u32,
    /// How many signing keys.
    pub keys: u32,
    /// The number of the newest row of history; 0 for none. Two copies of one store are told apart by it.
    pub changes: i64,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where.
    pub path: PathBuf,
    /// How many bytes the file has.
    pub size: u64,
    /// What is in it.
    pub summary: Summary,
}
