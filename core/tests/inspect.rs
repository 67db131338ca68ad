//! Texts as documents hold them, and what an inspection makes of each.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::path::{Path, PathBuf};

use ringperm_core::inspect::{Expect, Extract, FileKind, Page, Place, inspect, personal_numbers};
use serde_json::{Map, Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/inspect")
}

/// A PDF of these pages; a form feed parts them.
fn extract(text: &str) -> Extract {
    let place = |index: usize| Place::Page { page: u32::try_from(index).unwrap() + 1 };
    let pages = text.split('\u{c}').enumerate().map(|(index, text)| Page::new(place(index), text));
    Extract::of(FileKind::Pdf, pages.collect(), None)
}

fn inspected(text: &str) -> Value {
    serde_json::to_value(inspect(&extract(text), &Expect::default())).unwrap()
}

/// What of `seen` is not as `expected` says, one line each.
fn misses(name: &str, expected: &Value, seen: &Value) -> Vec<String> {
    let mut misses = Vec::new();
    let mut compare = |what: &str, expected: &Value, seen: &Value| {
        if expected.as_f64() != seen.as_f64() || expected.as_f64().is_none() && expected != seen {
            misses.push(format!("{name}: {what} is {seen}, not {expected}"));
        }
    };
    compare("type", &expected["type"], &seen["type"]);
    for counts in ["personal_numbers", "account_numbers"] {
        compare(counts, expected.get(counts).unwrap_or(&json!(0)), &seen[counts]);
    }
    let empty = Map::new();
    let wanted = expected.get("facts").and_then(Value::as_object).unwrap_or(&empty);
    let found = seen["facts"].as_object().unwrap();
    for (fact, value) in wanted {
        let got = found.get(fact).unwrap_or(&Value::Null);
        match value {
            Value::Object(parts) => {
                for (part, value) in parts {
                    compare(&format!("{fact}.{part}"), value, got.get(part).unwrap_or(&Value::Null));
                }
            }
            Value::Array(_) => {
                let sorted = |list: &Value| {
                    let mut list: Vec<String> =
                        list.as_array().into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect();
                    list.sort();
                    json!(list)
                };
                compare(fact, &sorted(value), &sorted(got));
            }
            _ => compare(fact, value, got),
        }
    }
    // What the writer of the table left out must not be claimed either, but for what only some rows name.
    let free = ["name", "arrears_by_kind", "items_found", "items_missing", "items_unsure", "items_by_reference"];
    for (fact, got) in found.iter().filter(|(fact, _)| !wanted.contains_key(*fact) && !free.contains(&fact.as_str())) {
        compare(fact, &Value::Null, got);
    }
    for (name, place) in expected.get("places").and_then(Value::as_object).unwrap_or(&empty) {
        let found = seen["fact_places"].get(name).and_then(|places| places.get(0)).or(seen["item_places"].get(name));
        let words = found.and_then(|found| found["text"].as_str()).unwrap_or_default();
        let is_there = found.is_some_and(|found| found["place"]["page"] == place[0]);
        if !is_there || !words.contains(place[1].as_str().unwrap()) {
            misses.push(format!("{name}: stands at {}, not {place}", found.unwrap_or(&Value::Null)));
        }
    }
    for code in expected.get("findings").and_then(Value::as_array).into_iter().flatten() {
        if !seen["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == *code) {
            misses.push(format!("{name}: no finding {code}"));
        }
    }
    misses
}

#[test]
fn every_text_is_what_its_writer_meant() {
    let table: Value =
        toml::from_str(&std::fs::read_to_string(folder().join("expected.toml")).unwrap()).expect("a table");
    let table = table.as_object().unwrap();
    let misses: Vec<String> = table
        .iter()
        .flat_map(|(name, expected)| {
            let text = std::fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
            misses(name, expected, &inspected(&text))
        })
        .collect();
    assert!(misses.is_empty(), "{} of {} texts:\n{}", misses.len(), table.len(), misses.join("\n"));
    let texts = std::fs::read_dir(folder())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "txt"));
    assert_eq!(texts.count(), table.len(), "every text has its row");
}

/// What a text says stands somewhere, and the words that are shown of it identify nobody.
#[test]
fn every_fact_and_every_item_found_has_its_place_without_a_number_of_a_person() {
    let texts = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut misses = Vec::new();
    for path in texts.filter(|path| path.extension().is_some_and(|extension| extension == "txt")) {
        let (name, text) = (path.file_stem().unwrap().display().to_string(), std::fs::read_to_string(&path).unwrap());
        let pages = u64::try_from(text.split('\u{c}').count()).unwrap();
        let seen = inspected(&text);
        let words = |list: &Value| -> Vec<String> {
            list.as_array().into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect()
        };
        let facts = seen["facts"].as_object().unwrap();
        let facts = facts.keys().filter(|fact| *fact != "lang" && !fact.starts_with("items_"));
        let items = words(&seen["facts"]["items_found"]);
        for fact in facts {
            let first = &seen["fact_places"][fact][0]["place"]["page"];
            if !first.as_u64().is_some_and(|page| (1..=pages).contains(&page)) {
                misses.push(format!("{name}: {fact} stands at {}", seen["fact_places"][fact]));
            }
        }
        for item in items.iter().filter(|item| seen["item_places"][item.as_str()]["place"]["page"].is_null()) {
            misses.push(format!("{name}: {item} stands nowhere"));
        }
        let places =
            seen["fact_places"].as_object().into_iter().flatten().flat_map(|(_, places)| places.as_array().unwrap());
        let places = places.chain(seen["item_places"].as_object().into_iter().flatten().map(|(_, place)| place));
        for shown in places.map(|place| place["text"].as_str().unwrap()) {
            if shown.trim().is_empty() || shown.chars().count() > 122 || personal_numbers(shown) > 0 {
                misses.push(format!("{name}: «{shown}» is shown"));
            }
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

/// Each row: how many personal numbers, how many account numbers, and the text; `\n` and `\t` stand for themselves.
#[test]
fn every_number_is_taken_for_what_it_is() {
    let table = std::fs::read_to_string(folder().join("numbers.tsv")).unwrap();
    let rows = table.lines().filter(|row| !row.is_empty() && !row.starts_with('#'));
    let misses: Vec<String> = rows
        .clone()
        .filter_map(|row| {
            let mut cells = row.splitn(3, '\t');
            let (personal, accounts) = (cells.next()?.parse().unwrap(), cells.next()?.parse().unwrap());
            let seen = inspect(&extract(&cells.next()?.replace("\\n", "\n").replace("\\t", "\t")), &Expect::default());
            let right = (seen.personal_numbers, seen.account_numbers) == (Some(personal), Some(accounts));
            (!right).then(|| format!("{row}: {:?} {:?}", seen.personal_numbers, seen.account_numbers))
        })
        .collect();
    assert!(misses.is_empty(), "{} of {} rows:\n{}", misses.len(), rows.count(), misses.join("\n"));
}
