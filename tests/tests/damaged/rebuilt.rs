//! A lost or damaged database, made anew: what comes back, what is said, and when it is refused.

use std::fs;
use std::path::Path;

use ringperm_tests::cli::{LANGUAGES, arg};
use rusqlite::Connection;
use serde_json::{Value, json};

use super::full::{Full, OTHER, database, documents};

fn rebuild(place: &super::full::Place) -> Value {
    place.ringperm.ok(&["doctor", "--rebuild"])
}

#[test]
fn a_deleted_database_comes_back_with_every_document_in_its_place() {
    let full = Full::new();
    let place = full.place();
    let ringperm = &place.ringperm;
    fs::remove_file(database(ringperm)).unwrap();
    ringperm.refused(2, "store-lost", &["status"]);

    let said = rebuild(&place);
    assert_eq!(full.holds(&place, &said, "deleted"), full.documents.len(), "{said:#}");
    assert_eq!((&said["aside"], &said["documents"]), (&Value::Null, &full.documents.len().into()));
    assert_eq!((&said["missing"], &said["unplaced"]), (&json!([]), &json!([])));
    // The companies, their submissions, and the key are there again.
    assert_eq!(ringperm.ok(&["company", "show", "--company", OTHER])["name"], "Eksempel AS");
    let kinds = |ringperm: &ringperm_tests::cli::Ringperm| -> Vec<Value> {
        let list = ringperm.ok(&["submission", "list"]);
        list["submissions"].as_array().unwrap().iter().map(|one| one["kind"].clone()).collect()
    };
    assert_eq!(kinds(ringperm), kinds(&full.from));
    assert_eq!(ringperm.ok(&["identity", "list"])["identities"][0]["name"], "Kari Nordmann");
    ringperm.ok(&["export", arg(&ringperm.home().join("igjen.zip")), "--allow-incomplete", "--company", OTHER]);
    // What is gone is said, and the history tells of it.
    let lost = said["lost"].to_string();
    assert!(lost.contains("sendt.zip") || lost.contains(".zip") && lost.contains("svar"), "{lost}");
    let history = ringperm.ok(&["history"]).to_string();
    assert!(history.contains("Databasen ble bygd opp igjen"), "{history}");
}

#[test]
fn with_a_damaged_index_not_a_word_is_lost() {
    let full = Full::new();
    let place = full.place();
    let ringperm = &place.ringperm;
    let rows = Connection::open(database(ringperm)).unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'document_bytes'";
    let root = rows.query_row(root, [], |row| row.get::<_, isize>(0)).unwrap().unsigned_abs();
    drop(rows);
    let mut bytes = fs::read(database(ringperm)).unwrap();
    bytes[(root - 1) * 4096..root * 4096].fill(0x5a);
    fs::write(database(ringperm), &bytes).unwrap();
    ringperm.refused(2, "store-damaged", &["status"]);

    let said = rebuild(&place);
    assert_eq!(said["lost"], json!([]), "{said:#}");
    assert_eq!(dump(&database(ringperm), "rebuilt"), dump(&database(&full.from), "rebuilt"));
    let aside = Path::new(said["aside"].as_str().unwrap());
    assert!(aside.starts_with(ringperm.store()) && fs::read(aside.join("ringperm.sqlite")).unwrap() == bytes);
}

/// All rows of all tables, but for what the history says of this.
fn dump(database: &Path, but: &str) -> Vec<String> {
    let rows = Connection::open(database).unwrap();
    let mut tables = rows
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut lines = Vec::new();
    for table in tables {
        let mut all = rows.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let count = all.column_count();
        let line = |row: &rusqlite::Row<'_>| {
            (0..count).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect::<Result<Vec<_>, _>>()
        };
        for row in all.query_map([], line).unwrap() {
            lines.push(format!("{table} {:?}", row.unwrap()));
        }
    }
    lines.retain(|line| !line.contains(&format!("\"{but}\"")));
    lines
}

#[test]
fn a_header_or_a_first_page_that_is_gone_costs_no_row() {
    let full = Full::new();
    for count in [100, 4096] {
        let place = full.place();
        let path = database(&place.ringperm);
        let mut bytes = fs::read(&path).unwrap();
        bytes[..count].fill(0);
        fs::write(&path, bytes).unwrap();
        let said = rebuild(&place);
        assert_eq!(said["lost"], json!([]), "{count}: {said:#}");
        assert_eq!(dump(&path, "rebuilt"), dump(&database(&full.from), "rebuilt"), "{count}");
    }
}

#[test]
fn what_has_changed_beside_the_database_is_named_and_not_put_back() {
    let full = Full::new();
    let place = full.place();
    let (_, document) =
        full.documents.iter().find(|(_, one)| one.requirement.as_deref() == Some("merke-bruk")).unwrap();
    let bytes = place.ringperm.store().join("documents").join(&document.sha256[..2]).join(&document.sha256);
    fs::write(&bytes, "noe annet").unwrap();
    // The database is sound: it is the document that is not.
    place.ringperm.refused(2, "store-sound", &["doctor", "--rebuild"]);
    fs::remove_file(database(&place.ringperm)).unwrap();
    let said = rebuild(&place);
    assert_eq!(said["missing"], json!([document.title]));
    assert_eq!(fs::read(&bytes).unwrap(), b"noe annet", "and not deleted either");
    assert_eq!(place.ringperm.ok(&["doctor"])["integrity"], "ok");
    assert_eq!(documents(place.ringperm.store()).len(), full.documents.len() - 1);
}

#[test]
fn it_is_refused_where_nothing_is_damaged_or_nothing_was_and_while_somebody_writes() {
    let full = Full::new();
    let place = full.place();
    let ringperm = &place.ringperm;
    let before = fs::read(database(ringperm)).unwrap();
    ringperm.refused(2, "store-sound", &["doctor", "--rebuild"]);
    ringperm.at(ringperm.home().join("ingensteds")).refused(2, "store-missing", &["doctor", "--rebuild"]);
    let newer = Connection::open(database(ringperm)).unwrap();
    newer.execute_batch("CREATE TABLE ny (ting TEXT) STRICT; PRAGMA user_version = 99;").unwrap();
    ringperm.refused(2, "store-newer", &["doctor", "--rebuild"]);
    drop(newer);
    fs::write(database(ringperm), &before).unwrap();

    let writer = Connection::open(database(ringperm)).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE; UPDATE company SET name = 'Ny';").unwrap();
    let root: u32 = writer
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'document_bytes'", [], |row| row.get(0))
        .unwrap();
    let file = fs::OpenOptions::new().write(true).open(database(ringperm)).unwrap();
    std::os::unix::fs::FileExt::write_all_at(&file, &[0x5a; 4096], u64::from(root - 1) * 4096).unwrap();
    std::mem::forget(file); // closing it would let go of the writer's locks
    ringperm.refused(2, "store-busy", &["doctor", "--rebuild"]);
    writer.execute_batch("ROLLBACK").unwrap();
    drop(writer);
    rebuild(&place);
}

#[test]
fn it_is_said_in_three_languages_what_came_back_and_what_did_not() {
    let full = Full::new();
    let words = [
        ("Databasen er bygd opp igjen.", "Her kan noe mangle", "ringperm restore"),
        ("Databasen er bygd opp att.", "Her kan noko mangle", "ringperm restore"),
        ("The database was rebuilt.", "Something may be missing here", "ringperm restore"),
    ];
    for (lang, (done, lost, backup)) in LANGUAGES.into_iter().zip(words) {
        let place = full.place();
        let ringperm = place.ringperm.in_language(lang);
        fs::remove_file(database(&ringperm)).unwrap();
        let said = |args: &[&str]| String::from_utf8(ringperm.bare(args).output().unwrap().stdout).unwrap();
        let doctor = said(&["doctor"]);
        assert!(doctor.contains(backup) && doctor.contains("ringperm doctor --rebuild"), "{doctor}");
        let rebuilt = said(&["doctor", "--rebuild"]);
        assert!(rebuilt.contains(done) && rebuilt.contains(lost), "{rebuilt}");
        assert!(!rebuilt.contains("rebuilt-"), "{rebuilt}");
    }
}

#[test]
fn a_document_that_nothing_tells_of_any_more_goes_to_the_inbox_and_not_to_the_sweep() {
    let full = Full::new();
    let place = full.place();
    let sha256 = &full.documents.values().find(|one| one.requirement.as_deref() == Some("merke-bruk")).unwrap().sha256;
    let sidecar = place.ringperm.store().join("documents").join(&sha256[..2]).join(format!("{sha256}.json"));
    fs::write(sidecar, "{").unwrap();
    fs::remove_file(database(&place.ringperm)).unwrap();
    let said = rebuild(&place);
    assert_eq!(said["unplaced"], json!([sha256[..12]]), "{said:#}");
    let there = documents(place.ringperm.store());
    let found = there.values().find(|one| one.sha256 == *sha256).unwrap();
    assert_eq!((&found.submission, &found.orgnr), (&None, &None));
}
