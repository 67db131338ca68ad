//! Facts that the user types where the reader found none, or the wrong ones.

use serde_json::Value;

use crate::company::Orgnr;
use crate::figures;
use crate::inspect::{Expect, Inspection, on_facts};
use crate::problem::{Problem, Result};

/// What can be typed, and what it can be.
const TYPED: [(&str, &str); 16] = [
    ("orgnr", "123456785"),
    ("name", "…"),
    ("issued", "YYYY-MM-DD"),
    ("form", "RF-1507"),
    ("lang", "nb, nn, en"),
    ("arrears_nok", "0, 1, 2 …"),
    ("signed", "YYYY-MM-DD"),
    ("employment", "fast, midlertidig"),
    ("part_time", "true, false"),
    ("commission", "true, false"),
    ("from", "YYYY-MM"),
    ("to", "YYYY-MM"),
    ("months", "0, 1, 2 …"),
    ("answered", "0, 1, 2 …"),
    ("connected", "0, 1, 2 …"),
    ("complaints", "0, 1, 2 …"),
];

/// The inspection with what the user typed in place of what was read, and with the findings that follow from it.
pub(super) fn with_typed_facts(mut inspection: Inspection, typed: &[(String, String)]) -> Result<Inspection> {
    if typed.is_empty() {
        return Ok(inspection);
    }
    for (name, given) in typed {
        let (_, allowed) = TYPED
            .iter()
            .find(|(known, _)| known == name)
            .ok_or_else(|| Problem::Usage { detail: format!("--field {name}={given}") })?;
        let wrong =
            || Problem::FieldValue { field: name.clone(), given: given.clone(), allowed: (*allowed).to_owned() };
        let mut facts = serde_json::to_value(&inspection.facts).map_err(|_| wrong())?;
        facts.as_object_mut().ok_or_else(wrong)?.insert(name.clone(), value(name, given.trim())?);
        inspection.facts = serde_json::from_value(facts).map_err(|_| wrong())?;
    }
    inspection.findings.retain(|finding| !matches!(finding.code.as_str(), "arrears" | "facts-missing"));
    inspection.findings.extend(on_facts(&inspection.document_type, None, &inspection.facts, &Expect::default()));
    Ok(inspection)
}

/// What was typed, in the form that the fact has.
fn value(name: &str, given: &str) -> Result<Value> {
    Ok(match name {
        "orgnr" => String::from(Orgnr::parse(given)?).into(),
        "arrears_nok" => amount(given).unwrap_or_else(|| given.into()),
        "months" | "answered" | "connected" | "complaints" => {
            figures::count(given).map_or_else(|| given.into(), Value::from)
        }
        "part_time" | "commission" => given.parse::<bool>().map_or_else(|_| given.into(), Value::from),
        _ => given.into(),
    })
}

/// Kroner, with a decimal comma or point; never less than nothing.
fn amount(given: &str) -> Option<Value> {
    let plain: String = given.replace(',', ".").split_whitespace().collect();
    let kroner: f64 = plain.parse().ok()?;
    (kroner.is_finite() && kroner >= 0.0).then(|| kroner.into())
}
