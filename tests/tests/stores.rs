//! Stores that earlier programs left: opened, brought up to date, and found whole.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ringperm_core::store::SCHEMA;
use ringperm_tests::application::copy;
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::tree::root;
use rusqlite::Connection;
use rusqlite::types::Value;

/// The kept store of this schema.
fn kept(schema: i32) -> PathBuf {
    root().join(format!("tests/stores/schema-{schema}"))
}

fn database(store: &Path) -> Connection {
    Connection::open(store.join("ringperm.sqlite")).unwrap()
}

/// The columns of every table.
fn tables(rows: &Connection) -> BTreeMap<String, String> {
    let mut found = rows
        .prepare(
            "SELECT m.name, group_concat(c.name) FROM sqlite_schema m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' GROUP BY m.name",
        )
        .unwrap();
    found.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

/// All that stands in these columns, row by row.
fn contents(rows: &Connection, tables: &BTreeMap<String, String>) -> BTreeMap<String, Vec<Vec<Value>>> {
    let of = |(table, columns): (&String, &String)| {
        let mut found = rows.prepare(&format!("SELECT {columns} FROM {table} ORDER BY rowid")).unwrap();
        let count = found.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..count).map(|index| row.get(index)).collect::<Result<Vec<Value>, _>>();
        (table.clone(), found.query_map([], row).unwrap().map(Result::unwrap).collect())
    };
    tables.iter().map(of).collect()
}

#[test]
fn the_store_of_every_earlier_schema_is_brought_up_to_date_and_is_whole() {
    for schema in 1..SCHEMA {
        let ringperm = Ringperm::new();
        copy(&kept(schema), ringperm.store());
        let found: i32 = database(ringperm.store()).pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(found, schema);
        let tables = tables(&database(ringperm.store()));
        let before = contents(&database(ringperm.store()), &tables);
        ringperm.refused(2, "store-older", &["doctor"]);
        let due = ringperm.ok(&["due"]);
        // In that of schema 3 a question of the board is open, and an insurance runs out.
        let expected = if schema == 3 { 5 } else { 3 };
        assert_eq!(due["deadlines"].as_array().unwrap().len(), expected, "schema {schema}");
        assert_eq!(contents(&database(ringperm.store()), &tables), before, "schema {schema}");
        assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok", "schema {schema}");
        let draft = ringperm.home().join("utkast.eml");
        ringperm.ok(&["draft", "--submission", "1", arg(&draft)]);
        assert!(draft.exists(), "the bundle is there");
    }
}

#[test]
fn what_stood_in_the_store_of_schema_3_is_told_as_it_was() {
    let ringperm = Ringperm::new().on("2026-11-23");
    copy(&kept(3), ringperm.store());
    let status = ringperm.run(&["status", "--submission", "1"]).json;
    let titles: Vec<&str> =
        status["documents"].as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Firmaattest", "Skatteattest november"]);
    assert_eq!(ringperm.ok(&["trash"])["documents"][0]["document"]["title"], "Faktura");
    let answered = |id: &str| {
        let sql = "SELECT fields || note FROM answer WHERE submission = 1 AND requirement = ?1";
        database(ringperm.store()).query_row(sql, [id], |row| row.get::<_, String>(0)).unwrap()
    };
    assert_eq!(
        answered("kontaktperson"),
        r#"{"email":"kari@blabaer.example","name":"Kari Nordmann","phone":"+47 22 22 22 22","role":"Daglig leder og eier"}Kari er borte i uke 49"#
    );
    assert_eq!(answered("regnskapsforer-oppgitt"), r#"{"name":"Tall og Tabell AS","who":"external"}"#);
    let history = ringperm.ok(&["history", "--limit", "100"]);
    let told: Vec<&str> =
        history["lines"].as_array().unwrap().iter().map(|line| line["text"].as_str().unwrap()).collect();
    let expected = [
        "En sikkerhetskopi er laget",
        "Innstillingene er endret",
        "«Ansvarsforsikring» gjelder til 30.06.2027",
        "Flyttet til 30.11.2028: Send videreføring etter år 2",
        "Utsatt til 01.12.2026: Send videreføring etter år 1",
        "Oppgave gjort: Avgjør hvem som gjør det (Svar nemnda)",
        "«Videreføring etter år 1» er påbegynt",
        "Kodeavtrykket til «Ola Nordmann» er bekreftet",
        "Det er registrert at nemnda stilte spørsmål 23.11.2026",
        "Samtaletall er registrert: oktober 2026",
    ];
    assert_eq!(told[..expected.len()], expected);
    assert_eq!(told.len(), 29);
    assert!(history["lines"].as_array().unwrap().iter().all(|line| line["who"] == ""), "nobody knows who it was");
    let figures = ringperm.ok(&["figures", "show"]);
    assert_eq!(figures["months"].as_array().unwrap().len(), 2, "{figures:#}");
}
