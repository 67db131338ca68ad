//! The database itself: what is in the file, whether it is ours, and how it is brought to this version.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::fault::{Fault, Outcome};
use super::{Migrate, PATIENCE, folder};
use crate::problem::{Problem, Result};

/// The version of the schema that this program reads and writes (`user_version`).
pub const SCHEMA: i32 = 4;

/// Marks the file as a store of this program: `Ring` in ASCII.
const APPLICATION_ID: i32 = 0x5269_6e67;

/// What takes a store from the version of its position to the next one.
const STEPS: [&str; SCHEMA as usize] = [
    include_str!("schema-1.sql"),
    include_str!("schema-2.sql"),
    include_str!("schema-3.sql"),
    include_str!("schema-4.sql"),
];

/// What was found in the file.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// Nothing: no table, no mark.
    Empty,
    /// A store of this version.
    Ours(i32),
    /// Somebody else's database.
    Foreign,
}

/// Opens the database at `path`, of this version afterwards.
pub(super) fn open(path: &Path, migrate: Migrate) -> Result<Connection> {
    connect(path, migrate).map_err(|fault| fault.at(path))
}

fn connect(path: &Path, migrate: Migrate) -> Outcome<Connection> {
    // No URI flag: a folder's name is never read as options.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // More than there are statements, so that none is made anew for each document of a long list.
    connection.set_prepared_statement_cache_capacity(128);
    // Otherwise SQLite plans a statement anew for each value that is bound to it, which costs more than running it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // A newer version may keep a write-ahead log; closing must not fold it into the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;

    let found = {
        let rows = connection.unchecked_transaction()?; // so that all that is read belongs together
        look(&rows)?
    };
    match found {
        Found::Foreign => return Err(foreign(path)),
        Found::Ours(version) if version > SCHEMA => return Err(newer(version)),
        Found::Ours(version) if version < SCHEMA && migrate == Migrate::No => return Err(older(version)),
        Found::Empty | Found::Ours(_) => {}
    }

    folder::make_private_file(path)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )?;
    if found != Found::Ours(SCHEMA) {
        bring_up_to_date(&mut connection, path)?;
    }
    if migrate == Migrate::Yes {
        let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Problem::StoreDamaged { path: path.display().to_string(), reason: verdict }.into());
        }
    }
    Ok(connection)
}

fn look(rows: &Connection) -> Outcome<Found> {
    let mark: i32 = rows.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i32 = rows.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let things: i64 = rows.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(match (mark, version, things) {
        (0, 0, 0) => Found::Empty,
        (APPLICATION_ID, version, _) if version >= 0 => Found::Ours(version),
        _ => Found::Foreign,
    })
}

fn bring_up_to_date(connection: &mut Connection, path: &Path) -> Outcome<()> {
    let rows = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster; under the write lock the answer stands.
    let version = match look(&rows)? {
        Found::Empty => 0,
        Found::Ours(version) => version,
        Found::Foreign => return Err(foreign(path)),
    };
    if version > SCHEMA {
        return Err(newer(version));
    }
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or_default()) {
        rows.execute_batch(step)?;
    }
    rows.pragma_update(None, "application_id", APPLICATION_ID)?;
    rows.pragma_update(None, "user_version", SCHEMA)?;
    rows.commit()?;
    Ok(())
}

/// Refuses to read and to write when another version has migrated the store since it was opened.
pub(super) fn check(rows: &Transaction<'_>) -> Outcome<()> {
    let version: i32 = rows.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > SCHEMA {
        return Err(Problem::StoreUpgraded { found: version.to_string(), supported: SCHEMA.to_string() }.into());
    }
    if version < SCHEMA {
        return Err(older(version));
    }
    Ok(())
}

/// A database in memory with the tables of this version and nothing in them.
pub(super) fn empty() -> rusqlite::Result<Connection> {
    of_version(SCHEMA)
}

fn of_version(version: i32) -> rusqlite::Result<Connection> {
    let rows = Connection::open_in_memory()?;
    let steps = usize::try_from(version).unwrap_or_default();
    STEPS.iter().take(steps).try_for_each(|step| rows.execute_batch(step))?;
    Ok(rows)
}

/// Whether what the file says of itself can be believed: a store of this version or an older one, with its tables.
///
/// # Errors
/// `StoreNewer` when it is of a newer version; a number that is, over the tables of this one, is damaged.
pub(super) fn is_whole(rows: &Connection) -> Outcome<bool> {
    let Found::Ours(version) = look(rows)? else { return Ok(false) };
    let there = laid_out(rows)?;
    if version <= SCHEMA {
        return Ok(there == laid_out(&of_version(version)?)?);
    }
    if there == laid_out(&empty()?)? { Ok(false) } else { Err(newer(version)) }
}

/// All that was made in the database, as it was made.
fn laid_out(rows: &Connection) -> Outcome<Vec<(String, Option<String>)>> {
    let mut found = rows.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?;
    Ok(found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

fn foreign(path: &Path) -> Fault {
    Problem::StoreForeign { path: path.display().to_string() }.into()
}

fn newer(found: i32) -> Fault {
    Problem::StoreNewer { found: found.to_string(), supported: SCHEMA.to_string() }.into()
}

fn older(found: i32) -> Fault {
    Problem::StoreOlder { found: found.to_string(), supported: SCHEMA.to_string() }.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn every_connection_is_as_safe_as_sqlite_can_be() {
        let folder = tempfile::TempDir::new().unwrap();
        let connection = open(&folder.path().join("ringperm.sqlite"), Migrate::No).unwrap();
        let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).unwrap();
        assert_eq!(number("synchronous"), 3, "EXTRA");
        assert_eq!(number("foreign_keys"), 1);
        assert_eq!(number("secure_delete"), 1);
        assert_eq!(number("trusted_schema"), 0);
        assert_eq!(number("busy_timeout"), 5_000);
    }
}
