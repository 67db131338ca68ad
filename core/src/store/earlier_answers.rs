//! Answers as they stood before they were changed, so that a change can be undone, and done again.
//!
//! Answers are saved while somebody types, so not every saved one is kept: of a stretch of typing what stood before it,
//! and whatever a change within it takes away. Nothing that was saved is out of reach before its place or its time is up.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::answers::{AnswerRow, COLUMNS, answer, find, write};
use super::fault::Outcome;
use super::history::{Entry, What};
use super::{Store, submissions, trash};
use crate::problem::{Problem, Result};

/// Whoever comes back after so long begins anew: what stood then is kept.
const STRETCH: TimeDelta = TimeDelta::minutes(5);
/// A slip of the fingers that is put right takes away no more letters than this.
const SLIP: usize = 2;
/// How many are kept of one question.
const MOST: u32 = 30;

/// Which answer takes the place of the one that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one before: a change is undone.
    Earlier,
    /// The one that was undone: it is done again.
    Later,
}

/// Whether there are such.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reachable {
    /// One to go back to.
    pub earlier: bool,
    /// One that was undone.
    pub later: bool,
}

impl Store {
    /// For each requirement of a submission, whether there is an answer to go back to, or one that was undone.
    pub fn earlier_answers(&self, submission: i32) -> Result<BTreeMap<String, Reachable>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "SELECT requirement, min(undone), max(undone) FROM earlier_answer WHERE submission = ?1
                 GROUP BY requirement",
            )?;
            let list = found.query_map([submission], |row| {
                let reachable = Reachable { earlier: !row.get::<_, bool>(1)?, later: row.get(2)? };
                Ok((row.get(0)?, reachable))
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }

    /// Puts an earlier answer in the place of the one that stands, or the one that was undone, and gives it as saved.
    /// The one that stood is kept for the way back.
    ///
    /// # Errors
    /// `NothingToUndo`; `SubmissionUnknown`, `SubmissionClosed`.
    pub fn put_answer_back(
        &mut self,
        submission: i32,
        requirement: &str,
        which: Which,
        now: DateTime<FixedOffset>,
    ) -> Result<AnswerRow> {
        self.change(now, |rows| {
            let orgnr = submissions::open(rows, submission)?.orgnr;
            let nothing = || Problem::NothingToUndo { requirement: requirement.to_owned() };
            let revision = find(rows, submission, requirement)?.ok_or_else(nothing)?.revision;
            let kept = take(rows, submission, requirement, which)?.ok_or_else(nothing)?;
            keep(rows, submission, requirement, which == Which::Earlier, now)?;
            let after = AnswerRow { revision: revision + 1, saved_at: now, ..kept };
            write(rows, submission, requirement, &after)?;
            let args = json!({ "requirement": requirement, "revision": after.revision, "state": after.state });
            let entry = Entry { what: What::AnswerPutBack, orgnr: Some(orgnr), submission: Some(submission), args };
            Ok((after, Some(entry)))
        })
    }

    /// Deletes for good what has been kept as long as a document is in the trash.
    pub fn forget_earlier_answers(&mut self, today: NaiveDate) -> Result<()> {
        self.note(|rows| {
            let mut found = rows.prepare("SELECT id, left_at FROM earlier_answer")?;
            let list = found.query_map([], |row| Ok((row.get(0)?, row.get::<_, DateTime<FixedOffset>>(1)?)))?;
            let all: Vec<(i32, _)> = list.collect::<Result<_, _>>()?;
            let old: Vec<i32> = all
                .into_iter()
                .filter(|(_, left)| trash::kept_until(left.date_naive()) <= today)
                .map(|(id, _)| id)
                .collect();
            for id in &old {
                rows.execute("DELETE FROM earlier_answer WHERE id = ?1", [id])?;
            }
            Ok(!old.is_empty())
        })
    }
}

/// Keeps the answer that stands, where `after` would take something of it away, or begins a stretch.
pub(super) fn keep_before(
    rows: &Connection,
    submission: i32,
    requirement: &str,
    [before, after]: [&AnswerRow; 2],
    now: DateTime<FixedOffset>,
) -> Outcome<()> {
    // Once something is undone, each change begins anew; and what was undone is as far away as any other.
    let redone = rows.execute(
        "UPDATE earlier_answer SET undone = 0 WHERE submission = ?1 AND requirement = ?2 AND undone = 1",
        (submission, requirement),
    )?;
    let earlier = newest(rows, submission, requirement, Which::Earlier)?.map(|(_, row)| row);
    if redone > 0 || to_keep(earlier.as_ref(), before, after, now) {
        keep(rows, submission, requirement, false, now)?;
    }
    Ok(())
}

/// Whether `before` must be kept before `after` takes its place; `earlier` is the newest that is kept.
fn to_keep(earlier: Option<&AnswerRow>, before: &AnswerRow, after: &AnswerRow, now: DateTime<FixedOffset>) -> bool {
    if (now - before.saved_at).abs() >= STRETCH || before.state != after.state {
        return true;
    }
    let (kept, after) = (earlier.map(texts).unwrap_or_default(), texts(after));
    let of = |all: &BTreeMap<&str, &str>, name: &str| all.get(name).copied().unwrap_or_default().to_owned();
    texts(before).into_iter().any(|(name, text)| loses(text, &of(&after, name)) && !within(text, &of(&kept, name)))
}

/// Everything that is typed, by name.
fn texts(answer: &AnswerRow) -> BTreeMap<&str, &str> {
    let fields = answer.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let own = [
        (" explanation", &answer.explanation),
        (" by", &answer.by),
        (" why_not", &answer.why_not),
        (" note", &answer.note),
    ];
    fields.chain(own.map(|(name, text)| (name, text.as_str()))).collect()
}

/// Whether a change takes away more than a slip: all of it, or more letters in one place.
fn loses(before: &str, after: &str) -> bool {
    let (before, after): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let start = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let rest = before.len().min(after.len()) - start;
    let end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(one, other)| one == other).count();
    let gone = before.len() - start - end;
    gone > SLIP || gone > 0 && gone == before.len()
}

/// Whether all of `text` stands in `kept`, letter by letter in its order: then it need not be kept, too.
fn within(text: &str, kept: &str) -> bool {
    let mut letters = kept.chars();
    text.chars().all(|letter| letters.any(|other| other == letter))
}

/// Keeps the answer that stands as the newest, and as many older ones as there may be.
fn keep(
    rows: &Connection,
    submission: i32,
    requirement: &str,
    undone: bool,
    now: DateTime<FixedOffset>,
) -> Outcome<()> {
    rows.execute(
        &format!(
            "INSERT INTO earlier_answer (submission, {COLUMNS}, left_at, undone)
             SELECT submission, {COLUMNS}, ?3, ?4 FROM answer WHERE submission = ?1 AND requirement = ?2"
        ),
        (submission, requirement, now, undone),
    )?;
    rows.execute(
        "DELETE FROM earlier_answer WHERE submission = ?1 AND requirement = ?2 AND id NOT IN
           (SELECT id FROM earlier_answer WHERE submission = ?1 AND requirement = ?2 ORDER BY id DESC LIMIT ?3)",
        (submission, requirement, MOST),
    )?;
    Ok(())
}

fn newest(rows: &Connection, submission: i32, requirement: &str, which: Which) -> Outcome<Option<(i32, AnswerRow)>> {
    let sql = format!(
        "SELECT {COLUMNS}, id FROM earlier_answer WHERE submission = ?1 AND requirement = ?2 AND undone = ?3
         ORDER BY id DESC LIMIT 1"
    );
    let found = rows
        .query_row(&sql, (submission, requirement, which == Which::Later), |row| Ok((row.get("id")?, answer(row)?.1)));
    Ok(found.optional()?)
}

/// The newest such, which is kept no longer.
fn take(rows: &Connection, submission: i32, requirement: &str, which: Which) -> Outcome<Option<AnswerRow>> {
    let Some((id, row)) = newest(rows, submission, requirement, which)? else { return Ok(None) };
    rows.execute("DELETE FROM earlier_answer WHERE id = ?1", [id])?;
    Ok(Some(row))
}

#[cfg(test)]
mod tests {
    use super::{loses, within};

    #[test]
    fn typing_on_and_a_slip_lose_nothing_and_what_is_cleared_or_replaced_does() {
        for (before, after) in [("", "Kari"), ("Ka", "Kari"), ("Kari Norx", "Kari Nor"), ("a c", "a b c"), ("æ", "æø")]
        {
            assert!(!loses(before, after), "{before} to {after}");
        }
        let lost =
            [("2026-11-22", ""), ("1", ""), ("no", "yes"), ("en\nto\ntre", "en\ntre"), ("external", "own"), ("7", "8")];
        for (before, after) in lost {
            assert!(loses(before, after), "{before} to {after}");
        }
    }

    #[test]
    fn what_is_taken_away_piece_by_piece_stands_in_the_whole() {
        assert!(within("en\ntre", "en\nto\ntre"));
        assert!(within("", "en"));
        assert!(!within("en\nfire", "en\nto\ntre"));
    }
}
