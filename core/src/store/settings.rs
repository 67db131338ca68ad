//! What the user set, one row each.

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Store;
use super::column::Json;
use super::fault::Outcome;
use super::history::{Entry, What};
use crate::api::Settings;
use crate::problem::{Problem, Result};

impl Store {
    /// The settings; what was never set, or is not understood, is as at the beginning.
    pub fn settings(&self) -> Result<Settings> {
        let set: Map<String, Value> = self.read(|rows| {
            let mut found = rows.prepare_cached("SELECT name, value FROM setting")?;
            let pairs = found.query_map([], |row| Ok((row.get(0)?, row.get::<_, Json<Value>>(1)?.0)))?;
            Ok(pairs.collect::<Result<_, _>>()?)
        })?;
        let settings = serde_json::from_value(Value::Object(set));
        if let Err(error) = &settings {
            tracing::warn!(%error, "a setting is not understood");
        }
        Ok(settings.unwrap_or_default())
    }

    /// Saves the settings.
    pub fn save_settings(&mut self, settings: &Settings, now: DateTime<FixedOffset>) -> Result<()> {
        let internal = |reason: String| Problem::Internal { reason };
        let set = serde_json::to_value(settings).map_err(|error| internal(error.to_string()))?;
        let Value::Object(set) = set else {
            return Err(internal("settings are no object".to_owned()));
        };
        self.change(now, |rows| {
            for (name, value) in &set {
                keep(rows, name, value)?;
            }
            Ok(((), Some(saved())))
        })
    }

    /// Saves one that is set apart from those of the window.
    pub(super) fn save_setting(
        &mut self,
        name: &str,
        value: &impl Serialize,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            keep(rows, name, value)?;
            Ok(((), Some(saved())))
        })
    }
}

/// A setting; as at the beginning when it was never set or is not understood.
pub(super) fn setting<T: Default + DeserializeOwned>(rows: &Connection, name: &str) -> Outcome<T> {
    let found =
        rows.query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| Ok(row.get::<_, Json<Value>>(0)?.0));
    Ok(found.optional()?.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

/// Keeps a setting in place of what it was.
pub(super) fn keep(rows: &Connection, name: &str, value: &impl Serialize) -> Outcome<()> {
    rows.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", (name, Json(value)))?;
    Ok(())
}

fn saved() -> Entry {
    Entry { what: What::SettingsSaved, orgnr: None, submission: None, args: json!({}) }
}
