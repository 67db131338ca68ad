//! Facts that the user types where the reader found none, or the wrong ones.

use serde_json::{Map, Value, json};

use crate::api::DocumentView;
use crate::company::Orgnr;
use crate::figures;
use crate::inspect::{Expect, Inspection, on_contract, on_facts, personal_numbers};
use crate::problem::{Problem, Result};

use super::Desk;
use super::documents::inspection_of;
use super::fact_views::{TYPABLE, as_json};

/// The findings that follow from facts.
const OF_FACTS: [&str; 5] = ["arrears", "facts-missing", "filled-contract", "items-missing", "items-new"];

/// The inspection with what the user typed in place of what was read, and with the findings that follow from it.
pub(super) fn with_typed_facts(mut inspection: Inspection, typed: &[(String, String)]) -> Result<Inspection> {
    if typed.is_empty() {
        return Ok(inspection);
    }
    for (name, given) in typed {
        let wrong = wrong(name, given)?;
        // What is typed is kept as it is, so that no number of a person may be among it.
        if personal_numbers(given) > 0 {
            return Err(wrong);
        }
        let mut facts = as_json(&inspection.facts);
        let before = facts.insert(name.clone(), value(name, given.trim())?).unwrap_or_default();
        inspection.facts = serde_json::from_value(facts.into()).map_err(|_| wrong)?;
        inspection.read.entry(name.clone()).or_insert(before);
    }
    Ok(with_findings(inspection))
}

/// The inspection with what was read of these facts, whatever was typed; those that were not typed stay.
fn as_read(mut inspection: Inspection, names: &[String]) -> Result<Inspection> {
    let mut facts = as_json(&inspection.facts);
    for name in names {
        wrong(name, "")?;
        match inspection.read.remove(name) {
            Some(Value::Null) => drop(facts.remove(name)),
            Some(read) => drop(facts.insert(name.clone(), read)),
            None => {}
        }
    }
    inspection.facts = serde_json::from_value(facts.into()).map_err(|_| unknown(&names.join(" "), ""))?;
    Ok(with_findings(inspection))
}

/// The problem that a fact cannot be `given`.
///
/// # Errors
/// `Usage` when there is no such fact.
fn wrong(name: &str, given: &str) -> Result<Problem> {
    let fact = TYPABLE.iter().find(|fact| fact.name == name).ok_or_else(|| unknown(name, given))?;
    Ok(Problem::FieldValue { field: name.to_owned(), given: given.to_owned(), allowed: fact.allowed.to_owned() })
}

fn unknown(name: &str, given: &str) -> Problem {
    Problem::Usage { detail: format!("--field {name}={given}") }
}

/// The inspection with the findings that follow from its facts as they are now.
fn with_findings(mut inspection: Inspection) -> Inspection {
    inspection.findings.retain(|finding| !OF_FACTS.contains(&finding.code.as_str()));
    let found = on_facts(&inspection.document_type, None, &inspection.facts, &Expect::default());
    inspection.findings.extend(found);
    if inspection.facts.items_found.is_some() {
        let numbers = [inspection.personal_numbers, inspection.account_numbers].into_iter().flatten().sum();
        inspection.findings.extend(on_contract(&inspection.facts, numbers));
    }
    inspection
}

impl Desk {
    /// Types facts of a document in place of what was read, and takes others back to what was read. The history tells
    /// of it, and every finding follows.
    ///
    /// # Errors
    /// `FieldValue` and `Usage` for what cannot be typed; `SubmissionClosed` once it was sent; `DocumentUnknown`.
    pub fn correct(&mut self, id: i32, typed: &[(String, String)], back: &[String]) -> Result<DocumentView> {
        self.changeable(id)?;
        let row = self.the_document(id)?;
        let before = inspection_of(&row);
        let after = with_typed_facts(as_read(before.clone(), back)?, typed)?;
        let (was, is) = (as_json(&before.facts), as_json(&after.facts));
        let names = typed.iter().map(|(name, _)| name).chain(back);
        let change = |name: &String| {
            let of = |facts: &Map<String, Value>| facts.get(name).cloned().unwrap_or_default();
            (name.clone(), json!({ "from": of(&was), "to": of(&is) }))
        };
        let facts: Map<String, Value> = names.map(change).collect();
        if after != before {
            let inspection = serde_json::to_string(&after).unwrap_or_default();
            let now = self.now();
            self.store.correct_facts(id, &inspection, &facts.into(), now)?;
            if let Some(submission) = row.submission {
                self.answer_from_documents(submission)?;
            }
        }
        self.document(id)
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use crate::inspect::{Extract, FileKind, Page, Place, inspect};

    fn read() -> Inspection {
        let text = "Skatteetaten\nSkatteattest\nUtstedt 14.10.2026\nOrganisasjonsnummer: 123 456 785\n\
            Forfalt skatt: kr 500\nForfalt merverdiavgift: kr 0\nForfalt arbeidsgiveravgift: kr 0";
        let page = Page::new(Place::Page { page: 1 }, text);
        inspect(&Extract::of(FileKind::Pdf, vec![page], None), &Expect::default())
    }

    fn typed(name: &str, value: &str) -> Vec<(String, String)> {
        vec![(name.to_owned(), value.to_owned())]
    }

    fn codes(inspection: &Inspection) -> Vec<&str> {
        inspection.findings.iter().map(|finding| finding.code.as_str()).collect()
    }

    #[test]
    fn what_was_typed_rules_over_what_was_read_until_it_is_taken_back() {
        let before = read();
        assert_eq!((codes(&before), before.read.len()), (vec!["arrears"], 0));
        let paid = with_typed_facts(before.clone(), &typed("arrears_nok", "0")).unwrap();
        assert_eq!((codes(&paid), paid.read.get("arrears_nok")), (vec![], Some(&json!(500))));
        let again = with_typed_facts(paid, &typed("arrears_nok", "200")).unwrap();
        assert_eq!(again.read.get("arrears_nok"), Some(&json!(500)), "what was read is not what was typed before");
        let back = as_read(again, &["arrears_nok".to_owned()]).unwrap();
        assert_eq!((&back.facts, back.read.len(), codes(&back)), (&before.facts, 0, vec!["arrears"]));
    }

    #[test]
    fn a_fact_that_was_not_read_is_gone_again_when_it_is_taken_back() {
        let named = with_typed_facts(read(), &typed("form", "RF-1507")).unwrap();
        assert_eq!(named.read.get("form"), Some(&Value::Null));
        assert_eq!(as_read(named, &["form".to_owned()]).unwrap().facts.form, None);
    }

    #[test]
    fn a_number_of_a_person_is_never_kept() {
        let problem = with_typed_facts(read(), &typed("name", "Kari 311299 56715")).unwrap_err();
        assert_eq!(problem.code(), "field-value");
    }
}
