//! What is read in documents that other programs made, against what was put into them.
//!
//! The table is `tests/documents/expected.json`, written by `tests/documents-made-by` together with the documents.
//! `cargo test -p ringperm-tests --test documents -- --nocapture` prints recall and false alarms.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and this one gives figures"
)]

use std::collections::BTreeSet;
use std::{fs, thread};

use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::tree::root;
use serde_json::Value;

/// What a file carries or lacks besides its text; never said without a cause.
const CARRIED: [&str; 8] = [
    "attachments",
    "cut-off",
    "entities",
    "macros",
    "redaction-not-applied",
    "scripts",
    "unpacks-without-end",
    "wrong-extension",
];

/// A document of the table, and what the program said of it.
struct Read {
    row: Value,
    seen: Value,
}

/// The strings of a list; one string is a list of one, and what is not there an empty one.
fn words(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        Value::String(one) => BTreeSet::from([one.as_str()]),
        _ => BTreeSet::new(),
    }
}

/// Equal, where 0 and 0.0 are the same.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(_), Value::Number(_)) => one.as_f64() == other.as_f64(),
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len() && left.iter().all(|(key, value)| right.get(key).is_some_and(|v| same(value, v)))
        }
        _ => one == other,
    }
}

impl Read {
    fn name(&self) -> &str {
        self.row["file"].as_str().unwrap()
    }

    /// Whether the table has something to compare: of some broken files it only asks that "yes" is never said wrongly.
    fn is_compared(&self) -> bool {
        self.row["readable"] != "any" || self.seen["readable"] == "yes"
    }

    fn is(&self, document_type: &str) -> bool {
        self.row["type"] == document_type
    }

    fn fact_holds(&self, key: &str) -> bool {
        self.row["facts"].get(key).is_none_or(|expected| same(expected, &self.seen["facts"][key]))
    }

    fn codes(&self) -> BTreeSet<&str> {
        let findings = self.seen["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap()).collect()
    }

    /// The items of a contract that were found, in its own words or by reference.
    fn items(&self) -> BTreeSet<&str> {
        let facts = &self.seen["facts"];
        words(&facts["items_found"]).union(&words(&facts["items_by_reference"])).copied().collect()
    }

    /// What differs from the table.
    fn deviations(&self) -> Vec<String> {
        if !self.is_compared() {
            return Vec::new();
        }
        let (row, seen) = (&self.row, &self.seen);
        let mut found = Vec::new();
        let mut check = |holds: bool, what: &str, expected: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug| {
            if !holds {
                found.push(format!("{}: {what}: expected {expected:?}, got {got:?}", self.name()));
            }
        };
        for key in ["readable", "why_not", "type"] {
            let allowed = words(&row[key]);
            let got = seen[key].as_str().unwrap_or_default();
            check(allowed.is_empty() || allowed.contains("any") || allowed.contains(got), key, &allowed, &got);
        }
        for key in ["personal_numbers", "account_numbers"] {
            check(row.get(key).is_none_or(|expected| *expected == seen[key]), key, &row[key], &seen[key]);
        }
        for (key, expected) in row["facts"].as_object().into_iter().flatten() {
            check(self.fact_holds(key), key, expected, &seen["facts"][key]);
        }
        for key in words(&row["absent"]) {
            check(seen["facts"].get(key).is_none(), key, &"nothing", &seen["facts"][key]);
        }
        let by_reference = words(&seen["facts"]["items_by_reference"]);
        for (key, got, is_there) in [
            ("items_there", &self.items(), true),
            ("items_not_there", &self.items(), false),
            ("items_by_reference", &by_reference, true),
            ("must", &self.codes(), true),
            ("must_not", &self.codes(), false),
        ] {
            let wrong: Vec<&str> = words(&row[key]).into_iter().filter(|id| got.contains(id) != is_there).collect();
            check(wrong.is_empty(), key, &wrong, got);
        }
        let must = words(&row["must"]);
        let groundless: Vec<&str> =
            self.codes().into_iter().filter(|code| CARRIED.contains(code) && !must.contains(code)).collect();
        check(groundless.is_empty(), "besides its text", &must, &groundless);
        let is_reported = self.codes().contains("personal-number");
        let numbers = seen["personal_numbers"].as_u64().unwrap_or_default();
        check(is_reported == (numbers > 0), "personal-number is reported", &(numbers > 0), &is_reported);
        found
    }
}

/// Every document of the table, inspected.
fn all() -> Vec<Read> {
    let folder = root().join("tests/documents");
    let table: Vec<Value> = serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let ringperm = Ringperm::new();
    let inspect = |row: &Value| {
        let path = folder.join(row["file"].as_str().unwrap());
        let more = row["args"].as_array().into_iter().flatten().map(|word| word.as_str().unwrap());
        let args: Vec<&str> = ["inspect", arg(&path)].into_iter().chain(more).collect();
        Read { row: row.clone(), seen: ringperm.ok(&args) }
    };
    let part = table.len().div_ceil(thread::available_parallelism().map_or(2, usize::from));
    thread::scope(|scope| {
        let parts: Vec<_> =
            table.chunks(part).map(|rows| scope.spawn(move || rows.iter().map(inspect).collect::<Vec<_>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}

/// How many there are, and how many of them are right.
fn share<'a>(documents: impl Iterator<Item = &'a Read>, right: impl Fn(&Read) -> bool) -> String {
    let judged: Vec<bool> = documents.map(right).collect();
    format!("{} of {}", judged.iter().filter(|right| **right).count(), judged.len())
}

/// The figures: what was recognised, and what was taken for something that it is not.
fn figures(documents: &[Read]) -> String {
    let compared = || documents.iter().filter(|document| document.is_compared());
    let readable = || compared().filter(|document| document.row["readable"] != "no");
    let count = |value: &Value| value.as_u64().unwrap_or_default();
    let numbers =
        |document: &Read| (count(&document.row["personal_numbers"]), count(&document.seen["personal_numbers"]));
    let certificate = ["orgnr", "issued", "arrears_nok"];
    let of_certificates = |document: &Read| {
        document.seen["type"] == document.row["type"] && certificate.iter().all(|key| document.fact_holds(key))
    };
    let lines = [
        ("documents", documents.len().to_string()),
        (
            "tax certificates right in number, date and arrears",
            share(readable().filter(|d| d.is("skatteattest")), of_certificates),
        ),
        (
            "company certificates right in number and date",
            share(readable().filter(|d| d.is("firmaattest")), of_certificates),
        ),
        (
            "other documents taken for a certificate",
            documents
                .iter()
                .filter(|d| words(&d.row["type"]).contains("other"))
                .filter(|d| d.seen["type"] == "skatteattest" || d.seen["type"] == "firmaattest")
                .count()
                .to_string(),
        ),
        (
            "contracts with every item that is there, and none that is not",
            share(readable().filter(|d| !d.row["items_there"].is_null()), |d| {
                words(&d.row["items_there"]).is_subset(&d.items())
                    && words(&d.row["items_not_there"]).is_disjoint(&d.items())
            }),
        ),
        (
            "call statistics right",
            share(readable().filter(|d| d.is("samtalestatistikk")), |d| d.deviations().is_empty()),
        ),
        (
            "personal numbers found",
            format!(
                "{} of {}",
                readable().map(numbers).map(|(put, found)| put.min(found)).sum::<u64>(),
                readable().map(numbers).map(|(put, _)| put).sum::<u64>()
            ),
        ),
        (
            "false alarms of personal numbers",
            readable().map(numbers).map(|(put, found)| found.saturating_sub(put)).sum::<u64>().to_string(),
        ),
        (
            "files that cannot be read, and said so",
            share(documents.iter().filter(|d| d.row["readable"] == "no"), |d| d.seen["readable"] == "no"),
        ),
    ];
    lines.map(|(what, figure)| format!("{what:<64}{figure:>10}\n")).concat()
}

#[test]
fn documents_say_what_was_put_into_them() {
    let documents = all();
    let figures = figures(&documents);
    println!("{figures}");
    let deviations: Vec<String> = documents.iter().flat_map(Read::deviations).collect();
    assert!(deviations.is_empty(), "{figures}\n{}", deviations.join("\n"));
}

#[test]
fn every_document_is_in_the_table() {
    let folder = root().join("tests/documents");
    let table: Vec<Value> = serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let named: BTreeSet<String> = table.iter().map(|row| row["file"].as_str().unwrap().to_owned()).collect();
    let there: BTreeSet<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !matches!(name.as_str(), "expected.json" | "kursbevis.jpg" | ".gitattributes"))
        .collect();
    assert_eq!(there, named);
    assert!(named.len() >= 80);
}

#[test]
fn the_age_of_a_certificate_is_told_on_the_day_that_counts_as_today() {
    let certificate = root().join("tests/documents/skatteattest-nuller.pdf");
    let on = |day: &str| -> Vec<String> {
        let seen = Ringperm::new().on(day).ok(&["inspect", arg(&certificate)]);
        assert_eq!(seen["facts"]["issued"], "2026-10-14");
        seen["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(on("2026-10-13"), ["future-date"]);
    assert_eq!(on("2026-10-14"), Vec::<String>::new());
    assert_eq!(on("2027-01-13"), ["older-than-90-days"]);
    assert_eq!(on("2027-04-14"), ["older-than-90-days"]);
    assert_eq!(on("2027-04-15"), ["older-than-six-months"]);
}
