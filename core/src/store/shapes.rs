//! What a value must be like so that this program can read it: more than `SQLite` checks, which sees texts and numbers.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::Connection;
use rusqlite::types::{FromSql, ValueRef};
use serde_json::Value;

use super::column::{Bytes, Json, Word};
use super::exports::Stamp;
use super::fault::Outcome;
use super::history::What;
use crate::api::AnswerState;
use crate::company::{Orgnr, Traits};
use crate::figures::Month;
use crate::remind::TaskKind;
use crate::scheme::Kind;
use crate::texts::Lang;

/// Whether a value is like that.
pub(super) type Fits = fn(ValueRef<'_>) -> bool;

type Day = NaiveDate;
type Moment = DateTime<FixedOffset>;
type Fields = Json<std::collections::BTreeMap<String, String>>;

fn is<T: FromSql>(value: ValueRef<'_>) -> bool {
    T::column_result(value).is_ok()
}

/// Table, column, and what stands there; any other number is one of ours, any other text only a text.
#[rustfmt::skip] // a table
const SHAPES: &[(&str, &str, Fits)] = &[
    ("company", "orgnr", is::<Word<Orgnr>>),
    ("company", "traits", is::<Json<Traits>>),
    ("company", "created", is::<Moment>),
    ("submission", "orgnr", is::<Word<Orgnr>>),
    ("submission", "kind", is::<Word<Kind>>),
    ("submission", "lang", is::<Word<Lang>>),
    ("submission", "started", is::<Day>),
    ("submission", "sent", is::<Day>),
    ("submission", "approved", is::<Day>),
    ("submission", "planned", is::<Day>),
    ("submission", "tidied", is::<Day>),
    ("answer", "state", is::<Word<AnswerState>>),
    ("answer", "fields", is::<Fields>),
    ("answer", "saved_at", is::<Moment>),
    ("earlier_answer", "state", is::<Word<AnswerState>>),
    ("earlier_answer", "fields", is::<Fields>),
    ("earlier_answer", "saved_at", is::<Moment>),
    ("earlier_answer", "left_at", is::<Moment>),
    ("draft", "words", is::<Json<Value>>),
    ("draft", "at", is::<Moment>),
    ("document", "size", is::<Bytes>),
    ("document", "orgnr", is::<Word<Orgnr>>),
    ("document", "added", is::<Moment>),
    ("document", "trashed", is::<Day>),
    ("accepted", "at", is::<Moment>),
    ("approval", "orgnr", is::<Word<Orgnr>>),
    ("approval", "date", is::<Day>),
    ("approval", "recorded_at", is::<Moment>),
    ("board_event", "orgnr", is::<Word<Orgnr>>),
    ("board_event", "date", is::<Day>),
    ("board_event", "deadline", is::<Day>),
    ("board_event", "answered", is::<Day>),
    ("board_event", "recorded_at", is::<Moment>),
    ("fee_payment", "date", is::<Day>),
    ("fee_payment", "recorded_at", is::<Moment>),
    ("identity", "orgnr", is::<Word<Orgnr>>),
    ("identity", "not_after", is::<Day>),
    ("export", "size", is::<Bytes>),
    ("export", "signed_at", is::<Moment>),
    ("export", "timestamp", is::<Json<Stamp>>),
    ("trusted_signer", "confirmed_at", is::<Moment>),
    ("register_entry", "fetched_at", is::<Moment>),
    ("setting", "value", is::<Json<Value>>),
    ("figure", "month", is::<Word<Month>>),
    ("figure", "answered", is::<Bytes>),
    ("figure", "connected", is::<Bytes>),
    ("figure", "complaints", is::<Bytes>),
    ("figure", "direct", is::<Bytes>),
    ("figure", "forwarded", is::<Bytes>),
    ("figure", "recorded_at", is::<Moment>),
    ("history", "at", is::<Moment>),
    ("history", "orgnr", is::<Word<Orgnr>>),
    ("history", "what", is::<Word<What>>),
    ("history", "args", is::<Json<Value>>),
    ("last_day", "until", is::<Day>),
    ("last_day", "recorded_at", is::<Moment>),
    ("question", "answered", is::<Day>),
    ("reminder", "snoozed", is::<Day>),
    ("reminder", "snoozed_on", is::<Day>),
    ("reminder", "done", is::<Day>),
    ("reminder", "undone", is::<Day>),
    ("reminder", "moved", is::<Day>),
    ("reminder", "moved_on", is::<Day>),
    ("reminder", "moved_back", is::<Day>),
    ("reminder_shown", "shown", is::<Day>),
    ("reminder_check", "day", is::<Day>),
    ("reminder_check", "at", is::<Moment>),
    ("deadline_task", "task", is::<Word<TaskKind>>),
    ("deadline_task", "done", is::<Day>),
    ("deadline_task", "said_on", is::<Day>),
    ("received", "kind", is::<Word<Kind>>),
    ("received", "date", is::<Day>),
    ("received", "claimed", is::<Moment>),
    ("received", "opened", is::<Moment>),
    ("received", "said", is::<Json<Value>>),
];

fn any(value: ValueRef<'_>) -> bool {
    match value {
        ValueRef::Integer(_) => is::<i32>(value),
        ValueRef::Text(text) => std::str::from_utf8(text).is_ok(),
        _ => true,
    }
}

/// What a value in this column must be like. None at all is the database's own affair.
pub(super) fn of(table: &str, column: &str) -> Fits {
    SHAPES.iter().find(|(of, name, _)| (*of, *name) == (table, column)).map_or(any, |(_, _, fits)| *fits)
}

/// The tables that hold a value which this program cannot read.
pub(super) fn misfits(rows: &Connection) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for table in tables(rows)? {
        let mut all = rows.prepare(&format!("SELECT * FROM {table}"))?;
        let shapes: Vec<Fits> = all.column_names().map(|column| of(&table, column)).collect();
        let mut list = all.query([])?;
        while let Some(row) = list.next()? {
            let fine = |(index, fits): (usize, &Fits)| {
                row.get_ref(index).is_ok_and(|value| value == ValueRef::Null || fits(value))
            };
            if !shapes.iter().enumerate().all(fine) {
                found.push(table);
                break;
            }
        }
    }
    Ok(found)
}

/// The tables of the store.
pub(super) fn tables(rows: &Connection) -> Outcome<Vec<String>> {
    let mut found = rows
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")?;
    Ok(found.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn every_shape_is_of_a_column_that_there_is() {
        let rows = super::super::schema::empty().unwrap();
        for (table, column, _) in SHAPES {
            let sql = "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2";
            let there: i32 = rows.query_row(sql, (table, column), |row| row.get(0)).unwrap();
            assert_eq!(there, 1, "{table}.{column}");
        }
    }
}
