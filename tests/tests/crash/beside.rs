//! What stands beside each document says what the database says of it.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use serde_json::Value;

/// What is told of each document by its row, as its sidecar must tell it.
const TOLD: &str =
    "SELECT sha256, json_group_array(json_object('id', id, 'title', title, 'type', kind, 'company', orgnr,
    'submission', submission, 'requirement', requirement, 'trashed', trashed) ORDER BY id)
    FROM document GROUP BY sha256";

/// The documents, by the start of their hash, of which the sidecar is gone or says something else.
pub fn stale(store: &Path) -> Vec<String> {
    let rows = Connection::open(store.join("ringperm.sqlite")).unwrap();
    let mut told = rows.prepare(TOLD).unwrap();
    let told = told.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
    let differs = |(sha256, told): &(String, String)| {
        let path = store.join("documents").join(&sha256[..2]).join(format!("{sha256}.json"));
        let sidecar: Value = fs::read(path).map_or(Value::Null, |bytes| serde_json::from_slice(&bytes).unwrap());
        let told: Value = serde_json::from_str(told).unwrap();
        let keys: Vec<&String> = told[0].as_object().unwrap().keys().collect();
        let same = |beside: &Value| -> Value { keys.iter().map(|&key| (key.clone(), beside[key].clone())).collect() };
        let beside: Vec<Value> = sidecar["documents"].as_array().into_iter().flatten().map(same).collect();
        let beside = Value::from(beside);
        beside != told
    };
    told.map(Result::unwrap).filter(differs).map(|(sha256, _)| sha256[..8].to_owned()).collect()
}
