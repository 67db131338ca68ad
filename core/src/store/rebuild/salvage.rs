//! What `SQLite` can still give of a damaged database, row by row.
//!
//! It works on copies alone, and takes no row that this program could not read.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, Row};

use crate::problem::Result;
use crate::store::fault::Outcome;
use crate::store::folder::unusable;
use crate::store::shapes::{self, Fits};
use crate::store::{Migrate, schema};

/// What `SQLite` keeps beside a database, by the end of its name.
pub(super) const BESIDE: [&str; 3] = ["-journal", "-wal", "-shm"];
/// How many bytes the header of a database has, and a page of ours.
const HEADER: usize = 100;
const PAGE: usize = 4096;
/// Where the header says how many pages there are (sqlite.org/fileformat2.html, 1.3).
const PAGES: usize = 28;
/// How often a table is begun anew behind a place that cannot be read.
const ATTEMPTS: u32 = 100_000;

/// Where a document belongs: its sidecar knows it better than a row of which this cannot be read.
const TOLD_BESIDE: [&str; 4] = ["orgnr", "submission", "requirement", "trashed"];

/// The rows that were copied into a new database.
pub(super) struct Salvaged {
    /// The new database, with foreign keys that may point nowhere.
    pub database: PathBuf,
    /// How many.
    pub rows: u64,
    /// The tables in which something could not be read.
    pub broken: Vec<String>,
}

/// A table of the new database.
struct Table<'a> {
    name: &'a str,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    may_lack: bool,
    fits: Fits,
}

/// Copies the rows of the database at `damaged` into a new one in `folder`, which is empty.
///
/// A header that cannot be believed is replaced by that of a new database, and so is its whole first page, behind
/// which the list of tables lies: whichever reading gives the most rows is taken.
pub(super) fn salvage(damaged: &Path, folder: &Path) -> Result<Salvaged> {
    let mut best: Option<Salvaged> = None;
    for (turn, head) in [0, HEADER, PAGE].into_iter().enumerate() {
        let copy = folder.join(format!("copy-{turn}.sqlite"));
        copy_to(damaged, &copy, head)?;
        let database = folder.join(format!("salvaged-{turn}.sqlite"));
        let found = read(&copy, database.clone()).map_err(|fault| fault.at(&database))?;
        let whole = found.broken.is_empty();
        if best.as_ref().is_none_or(|best| found.rows > best.rows) {
            best = Some(found);
        }
        if whole {
            break;
        }
    }
    match best {
        Some(best) => Ok(best),
        None => nothing(folder),
    }
}

/// A new database, and the word that nothing could be read.
pub(super) fn nothing(folder: &Path) -> Result<Salvaged> {
    let database = folder.join("salvaged.sqlite");
    let rows = schema::open(&database, Migrate::Yes)?;
    let broken = shapes::tables(&rows).map_err(|fault| fault.at(&database))?;
    Ok(Salvaged { database, rows: 0, broken })
}

/// The file with what `SQLite` keeps beside it; with `head`, so many bytes at its start are those of a new database.
pub(super) fn copy_to(damaged: &Path, copy: &Path, head: usize) -> Result<()> {
    let failed = |error: std::io::Error| unusable(copy, &error);
    fs::copy(damaged, copy).map_err(failed)?;
    if head == 0 {
        for end in BESIDE {
            let from = beside(damaged, end);
            if from.is_file() {
                fs::copy(from, beside(copy, end)).map_err(failed)?;
            }
        }
        return Ok(());
    }
    let made = copy.with_extension("new");
    drop(schema::open(&made, Migrate::Yes)?);
    let mut start = fs::read(made).map_err(failed)?;
    start.truncate(head);
    let pages = copy.metadata().map_err(failed)?.len() / PAGE as u64;
    if let Some(count) = start.get_mut(PAGES..PAGES + 4) {
        count.copy_from_slice(&u32::try_from(pages).unwrap_or_default().to_be_bytes());
    }
    OpenOptions::new().write(true).open(copy).and_then(|mut file| file.write_all(&start)).map_err(failed)
}

/// The file that `SQLite` keeps beside a database.
pub(super) fn beside(database: &Path, end: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn read(copy: &Path, database: PathBuf) -> Outcome<Salvaged> {
    let mut fresh = schema::open(&database, Migrate::Yes)?;
    // What points where is put right when all that can be got is there.
    fresh.pragma_update(None, "foreign_keys", false)?;
    let rows = fresh.transaction()?;
    let (mut count, mut broken) = (0, Vec::new());
    let damaged = named_anew(copy, &rows);
    for name in shapes::tables(&rows)? {
        let table = Table { name: &name, columns: columns(&rows, &name)? };
        let copied = match &damaged {
            Ok(damaged) => copy_rows(damaged, &rows, &table)?,
            Err(_) => Copied { rows: 0, whole: false },
        };
        count += copied.rows;
        if !copied.whole {
            broken.push(name);
        }
    }
    rows.commit()?;
    Ok(Salvaged { database, rows: count, broken })
}

/// Opens the copy so that it gives what it can, with its tables under the words that they were made by.
fn named_anew(copy: &Path, fresh: &Connection) -> Outcome<Connection> {
    let damaged = forgiving(copy)?;
    let mut found = fresh.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")?;
    let made = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let made: Vec<(String, String)> = made.collect::<rusqlite::Result<_>>()?;
    for (name, sql) in &made {
        let there = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        let said: rusqlite::Result<String> = damaged.query_row(there, [name], |row| row.get(0));
        // One of an older version begins with the same columns, in the same order.
        if said.is_ok_and(|said| said == *sql || columns_of(&damaged, name).is_some()) {
            continue;
        }
        let _ = damaged.execute("UPDATE sqlite_schema SET sql = ?2 WHERE type = 'table' AND name = ?1", (name, sql));
    }
    drop(damaged);
    forgiving(copy)
}

fn columns_of(damaged: &Connection, table: &str) -> Option<usize> {
    damaged.prepare(&format!("SELECT * FROM {table}")).ok().map(|all| all.column_count())
}

fn forgiving(copy: &Path) -> Outcome<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let damaged = Connection::open_with_flags(copy, flags)?;
    // Before anything is read: a list of tables with a fault in it is taken as far as it goes.
    damaged.execute_batch(
        "PRAGMA writable_schema = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )?;
    Ok(damaged)
}

fn columns(fresh: &Connection, table: &str) -> Outcome<Vec<Column>> {
    let mut found = fresh.prepare("SELECT name, \"notnull\" = 0 AND pk = 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let list = found.query_map([table], |row| {
        let name: String = row.get(0)?;
        let told = table == "document" && TOLD_BESIDE.contains(&name.as_str());
        Ok(Column { fits: shapes::of(table, &name), may_lack: row.get::<_, bool>(1)? && !told, name })
    })?;
    Ok(list.collect::<Result<_, _>>()?)
}

/// What came of one table.
struct Copied {
    rows: u64,
    /// Whether nothing stood in the way.
    whole: bool,
}

/// Copies what can be read, in the order of the rows. Behind a place that cannot be read it goes on with the next row
/// that can.
fn copy_rows(damaged: &Connection, fresh: &Connection, table: &Table<'_>) -> Outcome<Copied> {
    let name = table.name;
    let mut copied = Copied { rows: 0, whole: true };
    // A view of that name, or a table of another program, is none of ours.
    let Ok(mut all) =
        damaged.prepare(&format!("SELECT rowid, * FROM {name} NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid"))
    else {
        return Ok(Copied { rows: 0, whole: false });
    };
    let columns = table.columns.get(..all.column_count().saturating_sub(1)).unwrap_or(&table.columns);
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let mut insert = fresh.prepare(&format!("INSERT INTO {name} ({}) VALUES ({marks})", names.join(", ")))?;
    let last = last_row(damaged, name);
    let (mut from, mut attempts) = (1_i64, 0);
    loop {
        let Ok(mut rows) = all.query([from]) else {
            copied.whole = false;
            break;
        };
        let ended = loop {
            match rows.next() {
                Ok(Some(row)) => {
                    from = row.get::<_, i64>(0).unwrap_or(from).saturating_add(1);
                    let (values, whole) = values(row, columns);
                    let taken = match values.map(|values| insert.execute(rusqlite::params_from_iter(values))) {
                        Some(Ok(_)) => true,
                        None => false,
                        Some(Err(error)) if refused(&error) => false,
                        Some(Err(error)) => return Err(error.into()),
                    };
                    copied.rows += u64::from(taken);
                    copied.whole &= taken && whole;
                }
                Ok(None) => break true,
                Err(_) => break false,
            }
        };
        if ended {
            break;
        }
        copied.whole = false;
        (from, attempts) = (from.saturating_add(1), attempts + 1);
        if from > last || attempts > ATTEMPTS {
            break;
        }
    }
    follow_on(damaged, fresh, name)?;
    Ok(copied)
}

/// The values of a row, and whether all of them could be taken; none when one that there must be could not.
fn values(row: &Row<'_>, columns: &[Column]) -> (Option<Vec<Value>>, bool) {
    let (mut values, mut whole) = (Vec::with_capacity(columns.len()), true);
    for (index, column) in columns.iter().enumerate() {
        let read = row.get_ref(index + 1).ok().filter(|value| *value == ValueRef::Null || (column.fits)(*value));
        match read.map(Value::try_from) {
            Some(Ok(value)) => values.push(value),
            _ if column.may_lack => {
                whole = false;
                values.push(Value::Null);
            }
            _ => return (None, false),
        }
    }
    (Some(values), whole)
}

/// Whether the new database would not have the row, rather than could not.
fn refused(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch))
}

/// The largest number that a row can have, as far as anybody says.
fn last_row(damaged: &Connection, table: &str) -> i64 {
    let asked = |sql: &str| damaged.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).ok().flatten();
    let largest = asked(&format!("SELECT max(rowid) FROM {table} NOT INDEXED"));
    largest.or_else(|| asked(&format!("SELECT seq FROM sqlite_sequence WHERE name = '{table}'"))).unwrap_or(i64::MAX)
}

/// Numbers that were given are not given again.
fn follow_on(damaged: &Connection, fresh: &Connection, table: &str) -> Outcome<()> {
    let said =
        damaged.query_row("SELECT seq FROM sqlite_sequence WHERE name = ?1", [table], |row| row.get::<_, i32>(0));
    // One that leaves no room for more was never given.
    if let Ok(said) = said.map(|said| said.min(i32::MAX / 2)) {
        fresh.execute("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", (table, said))?;
    }
    Ok(())
}
