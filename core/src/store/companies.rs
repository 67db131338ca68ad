//! The applicants.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::json;

use super::Store;
use super::column::{Json, Word};
use super::fault::Outcome;
use super::history::{Entry, What};
use crate::company::{Orgnr, TraitValue, Traits, check_trait};
use crate::problem::{Problem, Result};

/// A company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyRow {
    /// Its organisation number.
    pub orgnr: Orgnr,
    /// Its name.
    pub name: String,
    /// What is known of it; what is not there is unknown.
    pub traits: Traits,
    /// When it was added.
    pub created: DateTime<FixedOffset>,
}

const COLUMNS: &str = "SELECT orgnr, name, traits, created FROM company";

impl Store {
    /// All companies, by name.
    pub fn companies(&self) -> Result<Vec<CompanyRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(&format!("{COLUMNS} ORDER BY name, orgnr"))?;
            Ok(found.query_map([], company)?.collect::<Result<_, _>>()?)
        })
    }

    /// The company with this number.
    pub fn company(&self, orgnr: &Orgnr) -> Result<Option<CompanyRow>> {
        self.read(|rows| find(rows, orgnr))
    }

    /// Adds a company of which nothing but the name is known.
    ///
    /// # Errors
    /// `CompanyExists`, `CompanyNameMissing`.
    pub fn add_company(&mut self, orgnr: &Orgnr, name: &str, now: DateTime<FixedOffset>) -> Result<()> {
        let name = named(name)?;
        self.change(now, |rows| {
            if find(rows, orgnr)?.is_some() {
                return Err(Problem::CompanyExists { orgnr: orgnr.to_string() }.into());
            }
            rows.execute(
                "INSERT INTO company (orgnr, name, traits, created) VALUES (?1, ?2, ?3, ?4)",
                (orgnr.as_str(), name, Json(Traits::new()), now),
            )?;
            Ok(((), entry(What::CompanyAdded, orgnr, json!({ "name": name }))))
        })
    }

    /// Sets a company's name, when given, and those traits that are given; `None` makes a trait unknown again.
    ///
    /// # Errors
    /// `CompanyUnknown`, `CompanyNameMissing`, `TraitUnknown`, `TraitValue`.
    pub fn set_company(
        &mut self,
        orgnr: &Orgnr,
        name: Option<&str>,
        traits: &BTreeMap<String, Option<TraitValue>>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let name = name.map(named).transpose()?;
        for (trait_name, value) in traits {
            match value {
                Some(value) => check_trait(trait_name, value)?,
                None => drop(crate::company::trait_kind(trait_name)?),
            }
        }
        self.change(now, |rows| {
            let before = known(rows, orgnr)?;
            let mut after = before.clone();
            if let Some(name) = name {
                name.clone_into(&mut after.name);
            }
            for (trait_name, value) in traits {
                match value {
                    Some(value) => after.traits.insert(trait_name.clone(), value.clone()),
                    None => after.traits.remove(trait_name),
                };
            }
            if after == before {
                return Ok(((), None));
            }
            rows.execute(
                "UPDATE company SET name = ?2, traits = ?3 WHERE orgnr = ?1",
                (orgnr.as_str(), &after.name, Json(&after.traits)),
            )?;
            let args = json!({ "name": name, "traits": traits.keys().collect::<Vec<_>>() });
            Ok(((), entry(What::CompanyChanged, orgnr, args)))
        })
    }
}

/// The company with this number, or the problem that there is none.
pub(super) fn known(rows: &Connection, orgnr: &Orgnr) -> Outcome<CompanyRow> {
    find(rows, orgnr)?.ok_or_else(|| Problem::CompanyUnknown { orgnr: orgnr.to_string() }.into())
}

fn find(rows: &Connection, orgnr: &Orgnr) -> Outcome<Option<CompanyRow>> {
    let mut found = rows.prepare_cached(&format!("{COLUMNS} WHERE orgnr = ?1"))?;
    Ok(found.query_row([orgnr.as_str()], company).optional()?)
}

fn company(row: &Row<'_>) -> rusqlite::Result<CompanyRow> {
    Ok(CompanyRow {
        orgnr: row.get::<_, Word<_>>(0)?.0,
        name: row.get(1)?,
        traits: row.get::<_, Json<_>>(2)?.0,
        created: row.get(3)?,
    })
}

fn named(name: &str) -> Result<&str> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Problem::CompanyNameMissing {});
    }
    Ok(name)
}

#[allow(clippy::unnecessary_wraps, reason = "a change hands over an optional entry")]
fn entry(what: What, orgnr: &Orgnr, args: serde_json::Value) -> Option<Entry> {
    Some(Entry { what, orgnr: Some(orgnr.clone()), submission: None, args })
}
