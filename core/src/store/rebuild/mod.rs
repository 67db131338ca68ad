//! A damaged or lost database made anew: from the rows that can still be read, and from what lies beside it.
//!
//! Nothing is destroyed. The new database is built in the store's folder for such things; when it is whole, it takes the
//! place of the damaged one, which is moved aside under a dated name and kept. A crash leaves the one or the other.
//!
//! It must never touch a store that is sound or of a newer version, and never take a word for true that this program
//! could not have written.

mod agree;
mod kept;
mod mend;
mod salvage;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use serde_json::json;

use super::atomic::sync_folder;
use super::fault::Outcome;
use super::folder::{Folder, make_private_file, make_private_folder, unusable};
use super::history::{self, Entry, What};
use super::{Migrate, PATIENCE, integrity, lock, schema, shapes, sidecar};
use crate::problem::{Problem, Result};
use mend::Beside;
use salvage::{BESIDE, beside, salvage};

/// The folder that is there while the new database takes the place of the old one.
const TURNING: &str = "rebuilt";
/// The new database in it.
const NEW: &str = "new.sqlite";
/// How often the copy is made anew because somebody changed the database meanwhile.
const ATTEMPTS: u32 = 3;

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// The folder in which the damaged database lies now; `None` when it was gone.
    pub aside: Option<PathBuf>,
    /// The names of the companies that are there.
    pub companies: Vec<String>,
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
    /// Companies of which nothing but the name was found.
    pub companies_anew: Vec<String>,
    /// Submissions of which little more than the kind was found, by number.
    pub submissions_anew: Vec<i32>,
    /// Keys that were put back from their files, by name.
    pub keys_anew: Vec<String>,
    /// The titles of documents that lie in the inbox now, because nobody knows their submission.
    pub unplaced: Vec<String>,
    /// The titles of documents that are not there any more, because their bytes are gone or have changed.
    pub missing: Vec<String>,
    /// Answers that the history tells of and that are gone: the submission, and the requirement.
    pub answers_lost: Vec<(i32, String)>,
    /// Bundles that are not listed any more: the names of those that are gone, the paths of those that lie there still.
    pub bundles_lost: Vec<String>,
    /// The tables from which something was lost.
    pub broken: Vec<String>,
}

/// Makes the database in `folder` anew, on the day of `now`. The damaged one is moved into a folder whose name ends with
/// `stamp`.
///
/// # Errors
/// `StoreSound`, `StoreNewer`, `StoreMissing`, `StoreForeign` when nothing tells that a store of this program was there;
/// `StoreBusy` while another process works in it; `DiskFull`, `StoreUnusable`. The store then stays as it was.
pub fn rebuild(folder: &Path, stamp: &str, now: DateTime<FixedOffset>) -> Result<Rebuilt> {
    let folder = Folder::at(folder)?;
    super::backup::finish_cut_off(&folder)?;
    finish_cut_off(&folder)?;
    let database = folder.database();
    let there = database.metadata().is_ok_and(|there| there.is_file() && there.len() > 0);
    if !there && !sidecar::any(&folder) {
        return Err(Problem::StoreMissing { path: folder.root().display().to_string() });
    }
    folder.make_inside()?;
    let _held = lock::hold(&folder)?;
    let work = tempfile::Builder::new().tempdir_in(folder.tmp()).map_err(|error| unusable(&folder.tmp(), &error))?;
    make_private_folder(work.path())?;
    let mut writing = None;
    let salvaged = if there {
        let copy = work.path().join("damaged.sqlite");
        writing = copy_held(&database, &copy)?;
        refuse_sound(&copy, &folder)?;
        salvage(&copy, work.path())?
    } else {
        salvage::nothing(work.path())?
    };
    let mut told = Rebuilt { broken: salvaged.broken, ..Rebuilt::default() };
    complete(&salvaged.database, &folder, now, &mut told).map_err(|fault| fault.at(&salvaged.database))?;
    told.aside = turn(&folder, &salvaged.database, stamp, || drop(writing))?;
    Ok(told)
}

/// Ends a turn that was cut off: the new database is whole, and the old one goes aside.
pub(super) fn finish_cut_off(folder: &Folder) -> Result<()> {
    let turning = folder.root().join(TURNING);
    if !turning.is_dir() {
        return Ok(());
    }
    let _held = lock::hold(folder)?;
    finish(folder, &turning).map(drop)
}

/// What tells whether the file was changed.
fn state(database: &Path) -> Option<(u64, SystemTime)> {
    let there = database.metadata().ok()?;
    Some((there.len(), there.modified().ok()?))
}

/// Copies the database, and holds off everybody who would change it after that; `None` where nobody can.
fn copy_held(database: &Path, copy: &Path) -> Result<Option<Connection>> {
    for _ in 0..ATTEMPTS {
        let before = state(database);
        salvage::copy_to(database, copy, 0)?;
        // Closing the file that was copied lets go of the locks on it, so that they are taken afterwards. Whoever takes
        // them may first undo a change that was cut off.
        let writing = hold_off(database)?;
        if state(database) == before {
            return Ok(writing);
        }
    }
    Err(Problem::StoreBusy {})
}

/// Holds off everybody who would read or write, as long as the connection lives; nothing when the file is not even a
/// database that could be held.
fn hold_off(database: &Path) -> Result<Option<Connection>> {
    let run = || -> Outcome<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let writing = Connection::open_with_flags(database, flags)?;
        writing.busy_timeout(PATIENCE)?;
        writing.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        writing.execute_batch("BEGIN EXCLUSIVE")?;
        Ok(writing)
    };
    match run().map_err(|fault| fault.at(database)) {
        Ok(writing) => Ok(Some(writing)),
        Err(problem @ (Problem::StoreBusy {} | Problem::StoreUnusable { .. })) => Err(problem),
        Err(_) => Ok(None),
    }
}

/// Nothing is done to what is sound, newer, or nobody's business.
fn refuse_sound(copy: &Path, folder: &Folder) -> Result<()> {
    let run = || -> Outcome<(bool, Vec<String>)> {
        let rows = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let (whole, mut wrong) = (schema::is_whole(&rows)?, integrity::database(&rows)?);
        if wrong.is_empty() && !agree::agree(&rows, folder)? {
            wrong.push("rows".to_owned());
        }
        Ok((whole, wrong))
    };
    let path = folder.database().display().to_string();
    match run().map_err(|fault| fault.at(copy)) {
        Ok((true, wrong)) if wrong.is_empty() => Err(Problem::StoreSound { path }),
        // A database, and none of ours.
        Ok((false, _)) if !sidecar::any(folder) && !is_ours(copy) => Err(Problem::StoreForeign { path }),
        Err(problem @ (Problem::StoreNewer { .. } | Problem::StoreUnusable { .. } | Problem::DiskFull { .. })) => {
            Err(problem)
        }
        _ => Ok(()),
    }
}

/// Whether the file has tables of ours.
fn is_ours(copy: &Path) -> bool {
    Connection::open(copy).is_ok_and(|rows| {
        shapes::tables(&rows)
            .is_ok_and(|tables| ["company", "history"].iter().all(|one| tables.iter().any(|it| it == one)))
    })
}

/// Makes the salvaged rows a store of their own, in one transaction.
fn complete(database: &Path, folder: &Folder, now: DateTime<FixedOffset>, told: &mut Rebuilt) -> Outcome<()> {
    let mut connection = schema::open(database, Migrate::Yes)?;
    connection.pragma_update(None, "foreign_keys", false)?;
    let rows = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    mend::mend(&rows, &mut Beside::of(folder, now), told)?;
    kept::keys(&rows, folder, now, told)?;
    kept::bundles(&rows, folder, told)?;
    for table in mend::loose_ends(&rows)? {
        if !told.broken.contains(&table) {
            told.broken.push(table);
        }
    }
    told.answers_lost = mend::answers_lost(&rows)?;
    let count = |table: &str| rows.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
    (told.submissions, told.answers) = (count("submission")?, count("answer")?);
    (told.documents, told.bundles) = (count("document")?, count("export")?);
    told.keys = count("identity WHERE removed IS NULL")?;
    let mut names = rows.prepare("SELECT name FROM company ORDER BY name")?;
    told.companies = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let args = json!({
        "documents": told.documents,
        "unplaced": told.unplaced,
        "missing": told.missing,
        "answers": told.answers_lost.len(),
        "tables": told.broken,
    });
    history::write(&rows, now, &Entry { what: What::Rebuilt, orgnr: None, submission: None, args })?;
    let wrong = integrity::database(&rows)?;
    if let Some(reason) = wrong.into_iter().next() {
        return Err(Problem::Internal { reason }.into());
    }
    drop(names);
    rows.commit()?;
    Ok(())
}

/// Puts the new database in the place of the old one. What `let_go` holds is held until nobody can reach the old one by
/// its name; Windows moves no file that is open, so that there it goes first.
fn turn(folder: &Folder, database: &Path, stamp: &str, let_go: impl FnOnce()) -> Result<Option<PathBuf>> {
    let failed = |error: std::io::Error| unusable(folder.root(), &error);
    let coming = tempfile::Builder::new().tempdir_in(folder.tmp()).map_err(failed)?;
    make_private_folder(coming.path())?;
    make_private_folder(&coming.path().join(free(folder, stamp)))?;
    let new = coming.path().join(NEW);
    fs::rename(database, &new).map_err(failed)?;
    make_private_file(&new)?;
    sync_folder(coming.path()).map_err(failed)?;
    let turning = folder.root().join(TURNING);
    let mut held = Some(let_go);
    if cfg!(windows)
        && let Some(let_go) = held.take()
    {
        let_go();
    }
    // From here on it is done, whatever happens.
    fs::rename(coming.keep(), &turning).map_err(failed)?;
    sync_folder(folder.root()).map_err(failed)?;
    let aside = finish(folder, &turning);
    if let Some(let_go) = held {
        let_go();
    }
    aside
}

/// A name for the folder of the damaged database that nobody has.
fn free(folder: &Folder, stamp: &str) -> String {
    let mut names = std::iter::once(stamp.to_owned()).chain((2_u32..).map(|number| format!("{stamp}-{number}")));
    names.find(|name| !folder.root().join(name).exists()).unwrap_or_else(|| stamp.to_owned())
}

/// Every step can be done again.
fn finish(folder: &Folder, turning: &Path) -> Result<Option<PathBuf>> {
    let failed = |error: std::io::Error| unusable(turning, &error);
    let mut inside = fs::read_dir(turning).map_err(failed)?.flatten().map(|entry| entry.path());
    let aside = inside.find(|path| path.is_dir());
    let (database, new) = (folder.database(), turning.join(NEW));
    let Some(aside) = aside else {
        fs::remove_dir(turning).map_err(failed)?;
        return Ok(None);
    };
    if new.is_file() {
        let name = database.file_name().unwrap_or_default();
        // What belongs to the old one goes first: it must never be taken for the new one's.
        for end in BESIDE.into_iter().chain([""]) {
            let from = beside(&database, end);
            if from.exists() {
                fs::rename(&from, beside(&aside.join(name), end)).map_err(failed)?;
            }
        }
        sync_folder(&aside).map_err(failed)?;
        sync_folder(folder.root()).map_err(failed)?;
        fs::rename(&new, &database).map_err(failed)?;
        sync_folder(folder.root()).map_err(failed)?;
    }
    let kept = fs::read_dir(&aside).map_err(failed)?.next().is_some();
    let place = folder.root().join(aside.file_name().unwrap_or_default());
    if kept {
        fs::rename(&aside, &place).map_err(failed)?;
    } else {
        fs::remove_dir(&aside).map_err(failed)?;
    }
    fs::remove_dir(turning).map_err(failed)?;
    sync_folder(folder.root()).map_err(failed)?;
    Ok(kept.then_some(place))
}
