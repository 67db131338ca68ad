//! What has happened, in the order in which it happened.

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Store;
use super::column::{Json, Word};
use super::fault::Outcome;
use super::who::who;
use crate::company::Orgnr;
use crate::problem::Result;

/// What a change was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A company was added: `name`.
    CompanyAdded,
    /// A company's name or traits changed: `name` (when it changed), `traits` (their names).
    CompanyChanged,
    /// A submission was started: `kind`, `lang`.
    SubmissionStarted,
    /// A submission was deleted for good: `kind`, `started`, `sent`. What the history said of it has no words left.
    SubmissionDeleted,
    /// A company was deleted for good, and its history with it.
    CompanyDeleted,
    /// A submission went on with a newer version of the scheme: `from`, `to`.
    SchemeChanged,
    /// A submission was sent: `date`.
    Sent,
    /// The board approved: `date`, `letter` (a document).
    Approved,
    /// An approval was recorded by mistake and is gone: `date`, `letter`.
    ApprovalRemoved,
    /// The board asked, warned or took the approval away: `event`, `act`, `date`, `deadline`, `letter`.
    BoardActed,
    /// A question of the board was answered, or is open again: `event`, `date`.
    QuestionAnswered,
    /// An act of the board was recorded by mistake and is gone: all that stood in it.
    BoardActRemoved,
    /// The fee was paid: `date`, `receipt` (a document).
    FeePaid,
    /// A payment was recorded by mistake and is gone: `date`, `receipt`.
    FeePaymentRemoved,
    /// An answer was saved: `requirement`, `revision`, `state`.
    AnswerSaved,
    /// An earlier answer took the place of the one that stood, or one that was undone: `requirement`, `revision`, `state`.
    AnswerPutBack,
    /// Carried-over answers were confirmed: `requirements`.
    AnswersConfirmed,
    /// A document was added: `document`, `title`, `requirement`.
    DocumentAdded,
    /// Documents were placed: `documents`, each with `document`, `submission` and `requirement`.
    DocumentsPlaced,
    /// A document was inspected: `document`, `kind`.
    DocumentInspected,
    /// A document was renamed: `document`, `title`.
    DocumentRenamed,
    /// A document went to the trash: `document`, `title`.
    DocumentTrashed,
    /// A document came back from the trash: `document`, `title`.
    DocumentRestored,
    /// Documents left the trash for good: `documents`.
    DocumentsPurged,
    /// A masked copy took the place of a document: `document` (the copy), `title`, `original`, `kept` (whether the
    /// original was kept).
    DocumentMasked,
    /// Facts of a document were typed, or taken back to what was read: `document`, `facts` (by name, `from` and `to`).
    DocumentCorrected,
    /// A finding was accepted: `document`, `code`, `reason`.
    FindingAccepted,
    /// A signing key was added: `name`, `fingerprint`.
    IdentityAdded,
    /// A signing key was removed: `name`, `fingerprint`.
    IdentityRemoved,
    /// A bundle was exported: `file_name`, `sha256`, `incomplete`.
    Exported,
    /// A signer was confirmed: `name`, `fingerprint`.
    SignerTrusted,
    /// The company register was asked, and its answer kept.
    RegisterFetched,
    /// Call figures were recorded: `months`, `document` (where they come from).
    FiguresRecorded,
    /// The call figures of a month were removed: `month`.
    FiguresRemoved,
    /// Facts were put together for a client or a tender: `lines`, `documents`.
    ClientSheetMade,
    /// The settings were saved.
    SettingsSaved,
    /// A backup was made: `file_name`, `size`, `encrypted`.
    BackedUp,
    /// The damaged database was made anew: `documents` (how many), the titles of those `unplaced` and `missing`,
    /// `answers` (how many are gone), `tables` (from which something was lost).
    Rebuilt,
    /// The day was set on which a submission is to be sent: `date`, or none.
    Planned,
    /// A newer document took the place of another: `document` (the newer), `title`, `replaced` (the older), `kept`
    /// (whether the older stays where it is, because it was sent).
    DocumentReplaced,
    /// That was undone: `document` (the newer, in the trash now), `restored` (the older ones).
    ReplacementUndone,
    /// Documents that nothing needs any more went to the trash: `documents`.
    DocumentsTidied,
    /// The yearly question about such documents was answered.
    TidyAnswered,
    /// Something was renewed that runs out: `requirement`, `field`, `until`.
    Renewed,
    /// A reminder was shown: `deadlines` (their ids).
    ReminderShown,
    /// A deadline is silent for a while: `deadline`, `until`.
    DeadlineSnoozed,
    /// A deadline is done, or is not after all: `deadline`, `done` (a day or null).
    DeadlineDone,
    /// A deadline has another day, or its first one again: `deadline`, `to`.
    DeadlineMoved,
    /// A task before a deadline changed: `deadline`, `task`, `done`.
    DeadlineTask,
    /// What another store remembered of reminders was taken over: `deadlines` (how many).
    RemindersTaken,
    /// The passphrase of a key was put into the key store of the machine: `name`, `fingerprint`.
    PassphraseRemembered,
    /// The passphrase of a key is no longer in the key store of the machine: `name`, `fingerprint`.
    PassphraseForgotten,
}

/// A row of history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Counts up.
    pub id: i32,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who was logged in, or the program; `None` of what was changed before this was kept.
    pub who: Option<String>,
    /// About which company; `None` when it is about the store.
    pub orgnr: Option<Orgnr>,
    /// About which submission.
    pub submission: Option<i32>,
    /// What.
    pub what: What,
    /// Its arguments, by name, as [`What`] lists them.
    pub args: Value,
}

impl HistoryRow {
    /// The argument of this name, where it is a word.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.args.get(name)?.as_str()
    }

    /// The argument of this name, where it is a whole number.
    pub fn number(&self, name: &str) -> Option<i32> {
        as_number(self.args.get(name)?)
    }

    /// The argument of this name, where it is a list; empty without one.
    pub fn list(&self, name: &str) -> &[Value] {
        self.args.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The documents that it lists.
    pub fn listed_documents(&self) -> Vec<i32> {
        self.list("documents").iter().filter_map(|one| as_number(one.get("document").unwrap_or(one))).collect()
    }

    /// Whether it names this document, alone or among others.
    pub fn names_document(&self, id: i32) -> bool {
        ["document", "original", "replaced", "letter", "receipt"].iter().any(|name| self.number(name) == Some(id))
            || self.listed_documents().contains(&id)
            || self.list("restored").iter().any(|one| as_number(one) == Some(id))
    }

    /// Whether it names this requirement, alone or among others.
    pub fn names_requirement(&self, id: &str) -> bool {
        let is = |one: &Value| one.as_str() == Some(id);
        self.word("requirement") == Some(id)
            || self.list("requirements").iter().any(is)
            || self.list("documents").iter().any(|one| one.get("requirement").is_some_and(is))
    }
}

fn as_number(value: &Value) -> Option<i32> {
    value.as_i64().and_then(|number| i32::try_from(number).ok())
}

/// A row of history that is to be written.
pub(super) struct Entry {
    pub what: What,
    pub orgnr: Option<Orgnr>,
    pub submission: Option<i32>,
    pub args: Value,
}

impl Store {
    /// The newest `limit` rows, newest first; of one company, or of all.
    pub fn history(&self, orgnr: Option<&Orgnr>, limit: u32) -> Result<Vec<HistoryRow>> {
        self.history_before(i32::MAX, orgnr, None, limit)
    }

    /// The same of what stands before the row `id`; of one submission, or of all.
    pub fn history_before(
        &self,
        id: i32,
        orgnr: Option<&Orgnr>,
        submission: Option<i32>,
        limit: u32,
    ) -> Result<Vec<HistoryRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "SELECT id, at, orgnr, submission, what, args, who FROM history
                 WHERE id < ?1 AND (?2 IS NULL OR orgnr = ?2) AND (?3 IS NULL OR submission = ?3)
                 ORDER BY id DESC LIMIT ?4",
            )?;
            let list = found.query_map((id, orgnr.map(Orgnr::as_str), submission, limit), |row| {
                Ok(HistoryRow {
                    id: row.get(0)?,
                    at: row.get(1)?,
                    orgnr: row.get::<_, Option<Word<Orgnr>>>(2)?.map(|word| word.0),
                    submission: row.get(3)?,
                    what: row.get::<_, Word<What>>(4)?.0,
                    args: row.get::<_, Json<Value>>(5)?.0,
                    who: row.get(6)?,
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }
}

impl Store {
    /// When the first change was made; `None` before it.
    pub fn history_began(&self) -> Result<Option<DateTime<FixedOffset>>> {
        self.read(|rows| Ok(rows.query_row("SELECT min(at) FROM history", [], |row| row.get(0))?))
    }

    /// How many changes were made after `moment`, and when the last was.
    pub fn changes_since(&self, moment: DateTime<FixedOffset>) -> Result<(u32, Option<DateTime<FixedOffset>>)> {
        self.read(|rows| {
            let sql = "SELECT count(*), max(at) FROM history WHERE julianday(at) > julianday(?1)";
            Ok(rows.query_row(sql, [moment], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }
}

pub(super) fn write(rows: &Connection, at: DateTime<FixedOffset>, entry: &Entry) -> Outcome<()> {
    let sql = "INSERT INTO history (at, orgnr, submission, what, args, who) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    rows.prepare_cached(sql)?.execute((
        at,
        entry.orgnr.as_ref().map(Orgnr::as_str),
        entry.submission,
        Word(entry.what),
        Json(&entry.args),
        who(),
    ))?;
    Ok(())
}
