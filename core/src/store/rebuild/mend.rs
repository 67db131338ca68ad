//! What the database does not give any more, from what else tells of it: the small files beside the documents, and the
//! history.
//!
//! A row that can be read is the truth; a sidecar speaks where there is none, or where the row names what there is not.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension};

use super::Rebuilt;
use crate::company::Orgnr;
use crate::scheme::{self, Kind};
use crate::store::DocumentRow;
use crate::store::column::{Bytes, Word};
use crate::store::documents::list;
use crate::store::fault::Outcome;
use crate::store::folder::Folder;
use crate::store::integrity::hash_of;
use crate::store::sidecar::{Named, Sidecar};
use crate::store::sweep::hashes;
use crate::texts::Lang;

/// What tells of the documents, and which of their bytes are what they were.
pub(super) struct Beside {
    folder: Folder,
    now: DateTime<FixedOffset>,
    /// By the number of the document: the hash of its bytes, and what it is.
    named: BTreeMap<i32, (String, Named)>,
    /// The sizes of the bytes that are what their names say, by hash; nothing for others.
    sizes: BTreeMap<String, Option<u64>>,
}

impl Beside {
    pub(super) fn of(folder: &Folder, now: DateTime<FixedOffset>) -> Self {
        let each = |sidecar: Sidecar| {
            let sha256 = sidecar.sha256;
            sidecar.documents.into_iter().map(move |named| (named.id, (sha256.clone(), named)))
        };
        let named = Sidecar::all(folder).flat_map(each).collect();
        Self { folder: folder.clone(), now, named, sizes: BTreeMap::new() }
    }

    /// How many bytes these are; nothing when they are gone or are not what they were.
    fn size(&mut self, sha256: &str) -> Option<u64> {
        let path = self.folder.document(sha256);
        *self.sizes.entry(sha256.to_owned()).or_insert_with(|| {
            let size = path.metadata().ok()?.len();
            hash_of(&path).is_ok_and(|hash| hash == sha256).then_some(size)
        })
    }
}

/// Makes good, as far as it can be, what is missing of companies, submissions and documents.
pub(super) fn mend(rows: &Connection, beside: &mut Beside, told: &mut Rebuilt) -> Outcome<()> {
    companies(rows, beside, told)?;
    submissions(rows, beside, told)?;
    documents(rows, beside, told)?;
    places(rows, told)
}

/// Companies that something names.
fn companies(rows: &Connection, beside: &Beside, told: &mut Rebuilt) -> Outcome<()> {
    let mut names: BTreeMap<Orgnr, Option<String>> = BTreeMap::new();
    let mut found = rows.prepare(
        "SELECT orgnr, NULL FROM submission UNION ALL SELECT orgnr, NULL FROM document WHERE orgnr IS NOT NULL
         UNION ALL SELECT * FROM (SELECT orgnr, json_extract(args, '$.name') FROM history
           WHERE what IN ('company-added', 'company-changed') AND orgnr IS NOT NULL ORDER BY id)",
    )?;
    let listed = found.query_map([], |row| Ok((row.get::<_, Word<Orgnr>>(0)?.0, row.get::<_, Option<String>>(1)?)))?;
    let sidecars =
        beside.named.values().filter_map(|(_, named)| Some((named.company.clone()?, named.company_name.clone())));
    for (orgnr, name) in listed.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().chain(sidecars) {
        let known = names.entry(orgnr).or_default();
        *known = name.filter(|name| !name.is_empty()).or_else(|| known.take());
    }
    for (orgnr, name) in names {
        let name = name.unwrap_or_else(|| orgnr.to_string());
        let added = rows.execute(
            "INSERT OR IGNORE INTO company (orgnr, name, traits, created) VALUES (?1, ?2, '{}', ?3)",
            (orgnr.as_str(), &name, beside.now),
        )?;
        if added > 0 {
            told.companies_anew.push(name);
        }
    }
    Ok(())
}

/// What is known of a submission whose row is gone.
struct Known {
    orgnr: Orgnr,
    kind: Kind,
    lang: Lang,
    started: NaiveDate,
}

/// Submissions that the history or a sidecar tells of.
fn submissions(rows: &Connection, beside: &Beside, told: &mut Rebuilt) -> Outcome<()> {
    let mut known: BTreeMap<i32, Known> = BTreeMap::new();
    for (_, named) in beside.named.values() {
        let (Some(id), Some(orgnr), Some(kind)) = (named.submission, named.company.clone(), named.submission_kind)
        else {
            continue;
        };
        let added = named.added.date_naive();
        let one = known.entry(id).or_insert(Known { orgnr, kind, lang: Lang::Nb, started: added });
        one.started = one.started.min(added);
    }
    // Of one that was deleted, the history has no words left.
    let mut found = rows.prepare(
        "SELECT submission, orgnr, json_extract(args, '$.kind'), json_extract(args, '$.lang'), at FROM history
         WHERE what = 'submission-started' AND submission IS NOT NULL AND orgnr IS NOT NULL
           AND json_extract(args, '$.kind') IS NOT NULL",
    )?;
    let listed = found.query_map([], |row| {
        let lang = row.get::<_, Option<Word<Lang>>>(3)?.map_or(Lang::Nb, |word| word.0);
        let started = row.get::<_, DateTime<FixedOffset>>(4)?.date_naive();
        let (orgnr, kind) = (row.get::<_, Word<Orgnr>>(1)?.0, row.get::<_, Word<Kind>>(2)?.0);
        Ok((row.get(0)?, Known { orgnr, kind, lang, started }))
    })?;
    known.extend(listed.flatten());
    for (id, one) in known {
        let added = rows.execute(
            "INSERT INTO submission (id, orgnr, kind, lang, scheme_version, started, approved)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, (SELECT date FROM approval WHERE submission = ?1)
             WHERE EXISTS (SELECT 1 FROM company WHERE orgnr = ?2) AND NOT EXISTS (SELECT 1 FROM submission WHERE id = ?1)",
            (id, one.orgnr.as_str(), Word(one.kind), Word(one.lang), &scheme::shipped().version, one.started),
        )?;
        if added > 0 {
            told.submissions_anew.push(id);
            if let Some(day) = sent(rows, id)? {
                rows.execute("UPDATE submission SET sent = ?2 WHERE id = ?1", (id, day))?;
            }
        }
    }
    Ok(())
}

/// When a submission was sent, as the history has it.
fn sent(rows: &Connection, id: i32) -> Outcome<Option<NaiveDate>> {
    let said =
        "SELECT json_extract(args, '$.date') FROM history WHERE what = 'sent' AND submission = ?1 ORDER BY id DESC";
    Ok(rows.query_row(said, [id], |row| Ok(row.get::<_, NaiveDate>(0).ok())).optional()?.flatten())
}

/// Documents, each held against its bytes.
fn documents(rows: &Connection, beside: &mut Beside, told: &mut Rebuilt) -> Outcome<()> {
    let mut there: Vec<i32> = Vec::new();
    for row in list(rows, "true", [])? {
        there.push(row.id);
        let sidecar = beside.named.get(&row.id).cloned();
        if let Some(size) = beside.size(&row.sha256) {
            rows.execute("UPDATE document SET size = ?2 WHERE id = ?1", (row.id, Bytes(size)))?;
            if let Some((sha256, named)) = sidecar
                && sha256 == row.sha256
                && strays(&row, &named)
            {
                put(rows, &sha256, size, &named)?;
                told.from_files += 1;
            }
            continue;
        }
        if let Some((size, sha256, named)) =
            sidecar.and_then(|(sha256, named)| Some((beside.size(&sha256)?, sha256, named)))
        {
            put(rows, &sha256, size, &named)?;
            told.from_files += 1;
        } else {
            rows.execute("DELETE FROM document WHERE id = ?1", [row.id])?;
            told.missing.push(row.title);
        }
    }
    for (id, (sha256, named)) in beside.named.clone() {
        if there.contains(&id) {
            continue;
        }
        match beside.size(&sha256) {
            Some(size) => {
                put(rows, &sha256, size, &named)?;
                told.from_files += 1;
            }
            None => told.missing.push(named.title),
        }
    }
    nameless(rows, beside, told)
}

/// Bytes that neither a row nor a sidecar tells of go to the inbox under their hash, before the sweep takes them.
fn nameless(rows: &Connection, beside: &mut Beside, told: &mut Rebuilt) -> Outcome<()> {
    for sha256 in hashes(&beside.folder) {
        let listed = "SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = ?1)";
        let listed: bool = rows.query_row(listed, [&sha256], |row| row.get(0))?;
        let Some(size) = beside.size(&sha256).filter(|_| !listed) else { continue };
        let title = sha256.get(..12).unwrap_or(&sha256);
        rows.execute(
            "INSERT INTO document (sha256, size, original_name, title, kind, added) VALUES (?1, ?2, ?3, ?3, 'other', ?4)",
            (&sha256, Bytes(size), title, beside.now),
        )?;
        told.unplaced.push(title.to_owned());
    }
    Ok(())
}

/// Whether the row puts the document where there is nothing, and the sidecar does not.
fn strays(row: &DocumentRow, named: &Named) -> bool {
    let known = |id: &Option<String>| id.as_ref().is_none_or(|id| scheme::shipped().requirement(id).is_ok());
    !known(&row.requirement) && row.requirement != named.requirement
}

/// Puts the document where its sidecar says.
fn put(rows: &Connection, sha256: &str, size: u64, named: &Named) -> Outcome<()> {
    rows.execute(
        "INSERT INTO document (id, sha256, size, original_name, title, kind, orgnr, submission, requirement, added, trashed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET sha256 = ?2, size = ?3, original_name = ?4, title = ?5, kind = ?6, orgnr = ?7,
           submission = ?8, requirement = ?9, added = ?10, trashed = ?11",
        (
            named.id,
            sha256,
            Bytes(size),
            &named.original_name,
            &named.title,
            &named.kind,
            named.company.as_ref().map(Orgnr::as_str),
            named.submission,
            named.requirement.as_ref().filter(|_| named.submission.is_some()),
            named.added,
            named.trashed,
        ),
    )?;
    Ok(())
}

/// Documents whose submission nobody knows go to the inbox; the company is the submission's.
fn places(rows: &Connection, told: &mut Rebuilt) -> Outcome<()> {
    let lost = "submission IS NOT NULL AND submission NOT IN (SELECT id FROM submission)";
    told.unplaced.extend(list(rows, lost, [])?.into_iter().map(|document| document.title));
    rows.execute_batch(&format!(
        "UPDATE document SET submission = NULL, requirement = NULL WHERE {lost};
         UPDATE document SET orgnr = (SELECT orgnr FROM submission WHERE id = document.submission)
           WHERE submission IS NOT NULL;
         UPDATE document SET orgnr = NULL WHERE orgnr NOT IN (SELECT orgnr FROM company);"
    ))?;
    Ok(())
}

/// Rows that point nowhere let go, or go where they cannot; gives the tables that lost one.
pub(super) fn loose_ends(rows: &Connection) -> Outcome<Vec<String>> {
    let mut lost = Vec::new();
    loop {
        let mut check = rows.prepare("SELECT \"table\", rowid, fkid FROM pragma_foreign_key_check")?;
        let ends = check.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let ends: Vec<(String, i64, i64)> = ends.collect::<rusqlite::Result<_>>()?;
        if ends.is_empty() {
            return Ok(lost);
        }
        for (table, row, key) in ends {
            let pointer = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
            let column: String = rows.query_row(pointer, (&table, key), |row| row.get(0))?;
            let free = "SELECT \"notnull\" = 0 AND pk = 0 FROM pragma_table_info(?1) WHERE name = ?2";
            if rows.query_row(free, (&table, &column), |row| row.get(0))? {
                rows.execute(&format!("UPDATE {table} SET {column} = NULL WHERE rowid = ?1"), [row])?;
            } else {
                rows.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?;
            }
            if !lost.contains(&table) {
                lost.push(table);
            }
        }
    }
}

/// The answers that the history tells of and nobody has any more: the submission, and the requirement.
pub(super) fn answers_lost(rows: &Connection) -> Outcome<Vec<(i32, String)>> {
    let mut found = rows.prepare(
        "SELECT DISTINCT submission, json_extract(args, '$.requirement') AS asked FROM history
         WHERE what = 'answer-saved' AND typeof(asked) = 'text' AND submission IN (SELECT id FROM submission)
           AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.submission = history.submission AND requirement = asked)
         ORDER BY submission, asked",
    )?;
    Ok(found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}
