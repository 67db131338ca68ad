//! The data folder: an `SQLite` database, and beside it the documents, the bundles and the keys.
//!
//! Every change is one write transaction with its row of history in it; a store of a newer version is never
//! touched, and only [`Migrate::Yes`] brings an older one up to date. What lies beside the database is written
//! to `tmp`, synced, and renamed into place under the lock, before the row that names it.
//!
//! Nothing outside this module may touch the data folder. This module must never ask what time it is, decide
//! what an answer means, or delete a document that a row or a sidecar still names.

mod answers;
mod atomic;
mod backup;
mod board;
mod column;
mod companies;
mod corrections;
mod deletion;
mod documents;
mod drafts;
mod earlier_answers;
mod exports;
mod fault;
mod fees;
mod figures;
mod folder;
mod history;
mod identities;
mod intake;
mod integrity;
mod last_days;
mod lock;
mod logs;
mod masked;
mod rebuild;
mod received;
mod register;
mod reminders;
mod schema;
mod settings;
mod shapes;
mod share;
mod sidecar;
mod submissions;
mod sweep;
mod taken_reminders;
mod tidying;
mod trash;
mod versions;
mod viewing;
mod who;

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use answers::AnswerRow;
pub use atomic::write_atomically;
pub use backup::{
    Made as MadeBackup, Restored, Summary as BackupSummary, look as look_at_backup, restore as restore_backup,
};
pub use board::{BoardRow, NewBoardRow};
pub use companies::CompanyRow;
pub use documents::{DocumentRow, Filter, NewDocument, PlaceDocument};
pub use earlier_answers::{Reachable, Which};
pub use exports::{ExportRow, Kept, Stamp, lies_within};
pub use fees::FeePayment;
pub use figures::FigureRow;
pub use folder::{EXAMPLE_FOLDER, default_folder, example_folder, folder};
pub use history::{HistoryRow, What};
pub use identities::{IdentityRow, TrustedSignerRow};
pub use intake::{Taken, take_in};
pub use last_days::LastDayRow;
pub use logs::{LOG_ENDING, LOG_NAME, PrivateLogs, log_folder};
pub use masked::{Original, Shelf};
pub use rebuild::{Rebuilt, rebuild};
pub use received::ReceivedRow;
pub use register::RegisterRow;
pub use reminders::{CalendarRow, CheckRow, Checking, Said, TaskRow, Wishes};
pub use schema::SCHEMA;
pub use submissions::{ApprovalRow, Carry, NewSubmission, SubmissionRow};
pub use trash::kept_until;
pub use viewing::Source;
pub(crate) use viewing::harmless;
pub use who::by_itself;

use crate::problem::{Problem, Result};
use fault::Outcome;
use folder::{Folder, Place};
use history::Entry;

/// How long anything waits for another process that holds the store.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether opening may bring an older store up to date. A store that is not there yet is made either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrate {
    /// Yes: the user has started the program.
    Yes,
    /// No: an older store is refused.
    No,
}

/// An open store. Several may be open on one folder, in one process or in many.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    folder: Folder,
    place: Option<Place>,
}

impl Store {
    /// Opens the store in `folder`, and makes it when there is none.
    ///
    /// # Errors
    /// `StoreNewer` (not a byte is changed), `StoreOlder` (only with [`Migrate::No`]), `StoreDamaged` (also when
    /// documents are there but their database is gone), `StoreBusy`, `StoreNotLockable`, `StoreUnusable`.
    pub fn open(folder: &Path, migrate: Migrate) -> Result<Self> {
        let folder = Folder::at(folder)?;
        backup::finish_cut_off(&folder)?;
        rebuild::finish_cut_off(&folder)?;
        folder.make_root()?;
        sidecar::refuse_without_database(&folder)?;
        let connection =
            schema::open(&folder.database(), migrate).map_err(|problem| lock::or_none(&folder, problem))?;
        folder.make_inside()?;
        let place = folder.place();
        let store = Self { connection, folder, place };
        if migrate == Migrate::Yes {
            store.tidy();
        }
        Ok(store)
    }

    /// The same, of a store that must be there already: a mistyped folder gets no store.
    ///
    /// # Errors
    /// `StoreMissing`, with nothing made; otherwise as [`Store::open`].
    pub fn open_existing(folder: &Path, migrate: Migrate) -> Result<Self> {
        let at = Folder::at(folder)?;
        backup::finish_cut_off(&at)?;
        rebuild::finish_cut_off(&at)?;
        sidecar::refuse_without_database(&at)?;
        if !at.database().try_exists().map_err(|error| folder::unusable(at.root(), &error))? {
            return Err(Problem::StoreMissing { path: at.root().display().to_string() });
        }
        Self::open(folder, migrate)
    }

    /// The folder that the store is in, as an absolute path.
    pub fn folder(&self) -> &Path {
        self.folder.root()
    }

    /// Whether the folder lies on another machine, or is put there by another program, as far as the system tells.
    pub fn on_share(&self) -> bool {
        share::is_share(self.folder.root())
    }

    /// A number that differs from the one read before when another connection has changed the store since, also when
    /// that was a newer version.
    pub fn data_version(&self) -> Result<i64> {
        let asked = self.connection.pragma_query_value(None, "data_version", |row| row.get(0));
        asked.map_err(|error| fault::Fault::from(error).at(&self.folder.database()))
    }

    /// Whether the store that is open is the one in its folder still: a backup may have been put in its place.
    pub fn in_place(&self) -> bool {
        in_place(&self.folder, self.place).is_ok()
    }

    /// Lets all that `work` reads be of one moment. Within it, each reading neither waits for another process nor asks
    /// anew whether the store is of this version, so that a view made of hundreds of readings is many times as fast.
    ///
    /// # Errors
    /// Those of `work`; `StoreBusy`, `StoreUpgraded`, `StoreDamaged`.
    pub fn at_one_moment<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        // Whoever asks within such work is within it.
        if !self.connection.is_autocommit() {
            return work();
        }
        let begun = || {
            let rows = self.connection.unchecked_transaction()?;
            schema::check(&rows)?;
            Ok(rows)
        };
        let _rows = begun().map_err(|fault: fault::Fault| fault.at(&self.folder.database()))?;
        work()
    }

    /// Reads from one consistent state, and only what this version wrote.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> Outcome<T>) -> Result<T> {
        self.at_one_moment(|| work(&self.connection).map_err(|fault| fault.at(&self.folder.database())))
    }

    /// Makes one change, with its row of history, or none at all. No entry means that nothing had to change.
    fn change<T>(
        &mut self,
        now: DateTime<FixedOffset>,
        work: impl FnOnce(&Transaction<'_>) -> Outcome<(T, Option<Entry>)>,
    ) -> Result<T> {
        let Self { connection, folder, place } = self;
        let run = || {
            let rows = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            in_place(folder, *place)?;
            schema::check(&rows)?;
            let (value, entry) = work(&rows)?;
            if let Some(entry) = entry {
                history::write(&rows, now, &entry)?;
                rows.commit()?;
            }
            Ok(value)
        };
        run().map_err(|fault: fault::Fault| fault.at(&folder.database()))
    }

    /// Writes what is no change of anybody's, and is its own history; nothing when `work` says so.
    fn note(&mut self, work: impl FnOnce(&Transaction<'_>) -> Outcome<bool>) -> Result<()> {
        let Self { connection, folder, place } = self;
        let run = || {
            let rows = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            in_place(folder, *place)?;
            schema::check(&rows)?;
            if work(&rows)? {
                rows.commit()?;
            }
            Ok(())
        };
        run().map_err(|fault: fault::Fault| fault.at(&folder.database()))
    }
}

/// Refuses to write into a store that is no longer the one in its folder. Asked under the write lock, which whoever
/// puts another in its place holds.
fn in_place(folder: &Folder, place: Option<Place>) -> Result<()> {
    if folder.place().zip(place).is_none_or(|(now, then)| now == then) {
        return Ok(());
    }
    Err(Problem::StoreReplaced { path: folder.root().display().to_string() })
}
