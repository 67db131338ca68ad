//! What `Store::open` makes, accepts and refuses.

use std::fs;

use ringperm_core::Problem;
use ringperm_core::store::{Migrate, SCHEMA, Store};

use super::{Place, begun, bytes_of, new_document, now, orgnr, take_in};

fn refused(place: &Place, migrate: Migrate) -> Problem {
    Store::open(&place.folder(), migrate).unwrap_err()
}

#[test]
fn what_was_saved_is_there_when_it_is_opened_again() {
    let place = Place::new();
    begun(&mut place.store());
    let store = Store::open(&place.folder(), Migrate::No).unwrap();
    assert_eq!(store.companies().unwrap()[0].name, "Eksempel AS");
    assert_eq!(store.submissions().unwrap().len(), 1);
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
}

#[test]
fn the_database_is_set_up_for_safety() {
    let place = Place::new();
    drop(place.store());
    let connection = rusqlite::Connection::open(place.database()).unwrap();
    let text = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, String>(0)).unwrap();
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).unwrap();
    assert_eq!(text("journal_mode"), "delete");
    assert_eq!(number("user_version"), SCHEMA);
    assert_eq!(number("application_id"), 0x5269_6e67);
    let loose: i64 = connection
        .query_row(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
             AND name NOT LIKE 'sqlite_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0, "every table is STRICT");
}

#[test]
fn two_stores_on_one_folder_see_each_other() {
    let place = Place::new();
    let (mut one, other) = (place.store(), place.store());
    let before = other.data_version().unwrap();
    assert_eq!(other.data_version().unwrap(), before);
    begun(&mut one);
    assert_ne!(other.data_version().unwrap(), before);
    assert_eq!(other.company(&orgnr()).unwrap().unwrap().name, "Eksempel AS");
}

#[test]
fn many_may_make_the_same_store_at_once() {
    let place = Place::new();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| place.store().settings().unwrap());
        }
    });
    assert_eq!(place.count("company"), 0);
}

#[test]
fn a_newer_store_is_refused_and_not_a_byte_is_changed() {
    let place = Place::new();
    begun(&mut place.store());
    place.sql(&format!("PRAGMA user_version = {}", SCHEMA + 1));
    let before = bytes_of(&place.folder());
    for migrate in [Migrate::Yes, Migrate::No] {
        let expected = Problem::StoreNewer { found: (SCHEMA + 1).to_string(), supported: SCHEMA.to_string() };
        assert_eq!(refused(&place, migrate), expected);
    }
    assert_eq!(bytes_of(&place.folder()), before);
}

#[test]
fn a_store_that_became_newer_while_it_was_open_is_neither_read_nor_written() {
    let place = Place::new();
    let mut store = place.store();
    place.sql(&format!("PRAGMA user_version = {}", SCHEMA + 1));
    assert_eq!(store.add_company(&orgnr(), "Eksempel AS", now()).unwrap_err().code(), "store-upgraded");
    assert_eq!(store.companies().unwrap_err().code(), "store-upgraded", "nor read, since its tables may be others");
    assert_eq!(place.count("company"), 0);
}

#[test]
fn an_older_store_is_brought_up_to_date_only_when_that_is_allowed() {
    let place = Place::new();
    fs::create_dir_all(place.folder()).unwrap();
    place.sql("PRAGMA application_id = 0x52696e67");
    let before = fs::read(place.database()).unwrap();
    let expected = Problem::StoreOlder { found: "0".to_owned(), supported: SCHEMA.to_string() };
    assert_eq!(refused(&place, Migrate::No), expected);
    assert_eq!(fs::read(place.database()).unwrap(), before);
    begun(&mut place.store());
    assert_eq!(place.count("submission"), 1);
}

/// A store as version 1 left it, with a key in it.
#[test]
fn a_store_of_the_first_version_keeps_its_keys() {
    let place = Place::new();
    fs::create_dir_all(place.folder()).unwrap();
    place.sql(include_str!("../../src/store/schema-1.sql"));
    let (row, _) = super::seals::identity("Kari Nordmann");
    let certificate = row.certificate.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    place.sql(&format!(
        "INSERT INTO identity (fingerprint, name, certificate, key_file, not_after, created)
         VALUES ('{}', 'Kari Nordmann', x'{certificate}', 'k.pem', '{}', '2026-11-22T12:00:00+01:00');
         PRAGMA application_id = 0x52696e67; PRAGMA user_version = 1;",
        row.fingerprint, row.not_after
    ));
    let expected = Problem::StoreOlder { found: "1".to_owned(), supported: SCHEMA.to_string() };
    assert_eq!(refused(&place, Migrate::No), expected);
    assert_eq!(place.store().identities().unwrap(), [row]);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    for made in ["CREATE TABLE recipe (name TEXT)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"] {
        let place = Place::new();
        fs::create_dir_all(place.folder()).unwrap();
        place.sql(made);
        let before = bytes_of(&place.folder());
        assert_eq!(refused(&place, Migrate::Yes).code(), "store-foreign", "{made}");
        assert_eq!(bytes_of(&place.folder()), before, "{made}");
    }
}

#[test]
fn a_damaged_database_is_said_to_be_damaged_and_kept() {
    let place = Place::new();
    begun(&mut place.store());
    let sound = fs::read(place.database()).unwrap();
    let overwritten = |from: usize, to: usize| {
        let mut bytes = sound.clone();
        bytes[from..to].fill(0xa5);
        bytes
    };
    let cases = [
        ("no database at all", b"Dette er ikke en database, men en liten tekst.".repeat(20)),
        ("its first bytes are gone", overwritten(0, 16)),
        ("a page is overwritten", overwritten(4096, 8192)),
        ("its end is cut off", sound[..sound.len() / 2].to_vec()),
    ];
    for (case, bytes) in cases {
        fs::write(place.database(), &bytes).unwrap();
        assert_eq!(refused(&place, Migrate::Yes).code(), "store-damaged", "{case}");
        assert_eq!(fs::read(place.database()).unwrap(), bytes, "{case}");
    }
    fs::write(place.database(), &sound).unwrap();
    assert_eq!(place.store().companies().unwrap().len(), 1);
}

#[test]
fn documents_without_their_database_are_not_taken_for_a_new_store() {
    let place = Place::new();
    let mut store = place.store();
    let taken = take_in(&store, &place.file("attest.pdf", b"%PDF-")).unwrap();
    store.add_document(&new_document(&taken, "attest.pdf"), now()).unwrap();
    drop(store);
    for lost in [|path: &std::path::Path| fs::remove_file(path), |path: &std::path::Path| fs::write(path, b"")] {
        lost(&place.database()).unwrap();
        assert_eq!(refused(&place, Migrate::Yes).code(), "store-lost");
    }
    let sidecar = place.folder().join("documents").join(&taken.sha256[..2]).join(format!("{}.json", taken.sha256));
    assert!(sidecar.exists());
}

#[test]
fn a_place_that_cannot_hold_a_store_is_said_so() {
    let place = Place::new();
    let file = place.file("no-folder", b"");
    for open in [Store::open, Store::open_existing] {
        assert_eq!(open(&file.join("store"), Migrate::Yes).unwrap_err().code(), "store-unusable");
        assert_eq!(open(&file, Migrate::Yes).unwrap_err().code(), "store-unusable");
    }
}

#[test]
fn a_store_that_must_be_there_is_opened_and_one_that_is_not_is_not_made() {
    let place = Place::new();
    let missing = |folder: &std::path::Path| {
        let expected = Problem::StoreMissing { path: folder.display().to_string() };
        assert_eq!(Store::open_existing(folder, Migrate::Yes).unwrap_err(), expected);
    };
    missing(&place.folder());
    assert!(!place.folder().exists());
    let parent = place.folder().parent().unwrap().to_owned();
    fs::create_dir_all(&parent).unwrap();
    missing(&parent);
    assert_eq!(fs::read_dir(&parent).unwrap().count(), 0);

    begun(&mut place.store());
    let store = Store::open_existing(&place.folder(), Migrate::No).unwrap();
    assert_eq!(store.companies().unwrap().len(), 1);
    drop(store);
    fs::remove_file(place.database()).unwrap();
    missing(&place.folder());
}

#[test]
fn a_change_waits_for_another_process_and_then_gives_up() {
    let place = Place::new();
    let mut store = place.store();
    let other = rusqlite::Connection::open(place.database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(store.add_company(&orgnr(), "Eksempel AS", now()).unwrap_err().code(), "store-busy");
    other.execute_batch("ROLLBACK").unwrap();
    store.add_company(&orgnr(), "Eksempel AS", now()).unwrap();
}

#[test]
fn a_document_waits_for_the_lock_and_then_gives_up() {
    let place = Place::new();
    let store = place.store();
    let path = place.file("attest.pdf", b"%PDF-");
    let lock = fs::File::create(place.folder().join("ringperm.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(take_in(&store, &path).unwrap_err().code(), "store-busy");
    lock.unlock().unwrap();
    take_in(&store, &path).unwrap();
    assert_eq!(fs::read_dir(place.folder().join("tmp")).unwrap().count(), 0);
}

#[cfg(unix)]
mod permissions {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::process::Command;

    use super::super::seals::identity;
    use super::*;

    /// Set only in the child process that the test below starts under another umask.
    const CHILD: &str = "RINGPERM_TEST_UMASK_FOLDER";

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn nobody_else_may_look_whatever_the_umask() {
        for umask in ["000", "022", "077"] {
            let place = Place::new();
            let made = Command::new("sh")
                .args(["-c", &format!("umask {umask}; exec \"$0\" --exact opening::permissions::fill_a_store")])
                .arg(std::env::current_exe().unwrap())
                .env(CHILD, place.dir.path())
                .output()
                .unwrap();
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stdout));
            let mut looked_at = 0;
            look(&place.folder(), &mut looked_at);
            assert!(looked_at >= 12, "only {looked_at} under umask {umask}");
        }
    }

    fn look(path: &Path, looked_at: &mut u32) {
        *looked_at += 1;
        if !path.is_dir() {
            assert_eq!(mode(path), 0o600, "{}", path.display());
            return;
        }
        assert_eq!(mode(path), 0o700, "{}", path.display());
        for entry in fs::read_dir(path).unwrap() {
            look(&entry.unwrap().path(), looked_at);
        }
    }

    #[test]
    fn fill_a_store() {
        let Some(folder) = std::env::var_os(CHILD) else {
            return; // the test above starts this one in a process of its own
        };
        let folder = Path::new(&folder);
        let mut store = Store::open(&folder.join("Ringperm").join("store"), Migrate::Yes).unwrap();
        let path = folder.join("attest.pdf");
        fs::write(&path, b"%PDF-").unwrap();
        let taken = take_in(&store, &path).unwrap();
        store.add_document(&new_document(&taken, "attest.pdf"), now()).unwrap();
        store.copy_for_viewing(&taken.sha256, "attest.pdf").unwrap();
        store.make_bundle(|file| Ok(std::io::Write::write(file, b"PK").unwrap())).unwrap();
        let (row, key) = identity("Kari Nordmann");
        store.add_identity(&row, &key, now()).unwrap();
    }

    #[test]
    fn a_folder_that_holds_other_things_keeps_its_permissions() {
        let place = Place::new();
        fs::create_dir_all(place.folder()).unwrap();
        fs::write(place.folder().join("notes.txt"), b"mine").unwrap();
        fs::set_permissions(place.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        drop(place.store());
        assert_eq!(mode(&place.folder()), 0o755);
        assert_eq!(mode(&place.database()), 0o600);
        assert_eq!(mode(&place.folder().join("documents")), 0o700);
    }
}

#[test]
fn a_store_of_version_1_keeps_its_rows_through_the_step() {
    let place = Place::new();
    fs::create_dir_all(place.folder()).unwrap();
    place.sql(include_str!("../../src/store/schema-1.sql"));
    place.sql(
        "INSERT INTO company VALUES ('974760673', 'Eksempel AS', '{}', '2026-01-05T10:00:00+01:00');
         INSERT INTO submission (orgnr, kind, lang, scheme_version, started)
           VALUES ('974760673', 'initial', 'nb', '1', '2026-01-05');
         INSERT INTO document (sha256, size, original_name, title, kind, orgnr, submission, requirement, added)
           VALUES ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, 'attest.pdf', 'Attest',
                   'skatteattest', '974760673', 1, 'skatteattest-gyldig', '2026-01-05T10:00:00+01:00');
         PRAGMA application_id = 0x52696e67;
         PRAGMA user_version = 1;",
    );
    let expected = Problem::StoreOlder { found: "1".to_owned(), supported: SCHEMA.to_string() };
    assert_eq!(refused(&place, Migrate::No), expected);
    let mut store = place.store();
    let submission = store.submission(1).unwrap().unwrap();
    assert_eq!((submission.planned, submission.tidied), (None, None));
    let document = store.document(1).unwrap().unwrap();
    assert_eq!((document.title.as_str(), document.replaced_by, document.tidied), ("Attest", None, false));
    store.plan(1, Some("2026-02-01".parse().unwrap()), now()).unwrap();
    drop(store);
    let store = Store::open(&place.folder(), Migrate::No).unwrap();
    assert_eq!(store.submission(1).unwrap().unwrap().planned, "2026-02-01".parse().ok());
}
