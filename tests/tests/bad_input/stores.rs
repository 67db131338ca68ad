//! Stores that cannot be used: damaged, of a newer version, somebody else's, on a full disk.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ringperm_tests::application::{contents, holding, settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::namespaces::inside;
use ringperm_tests::tree::root;
use rusqlite::Connection;

use crate::said::{refused_in_words, text};

fn database(ringperm: &Ringperm) -> PathBuf {
    ringperm.store().join("ringperm.sqlite")
}

/// What opens the store, reading or writing.
const OPENING: [&[&str]; 3] = [&["status"], &["company", "add", "974760673", "--name", "Ny AS"], &["due"]];

/// Every command that opens the store is refused, and not a byte of it changes, nor of what lies beside it.
fn nothing_is_touched(ringperm: &Ringperm, problem: &str, commands: &[&[&str]]) {
    let before = contents(ringperm.home());
    for args in commands {
        refused_in_words(ringperm, 2, problem, args);
        let after = contents(ringperm.home());
        let names = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert_eq!(names(&after), names(&before), "{args:?}");
        assert!(after == before, "{problem}: {args:?} changed a byte");
    }
}

/// What happens to the file of the database.
type Damage<'a> = &'a dyn Fn(&Path);

#[test]
fn a_damaged_database_is_refused_and_left_as_it_is() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let whole = fs::read(database(&ringperm)).unwrap();
    let pages = whole.len() / 4096;
    let damages: [(&str, Damage<'_>); 4] = [
        ("cut", &|path| fs::write(path, &whole[..whole.len() / 2]).unwrap()),
        ("noise", &|path| fs::write(path, [0xA5; 8192]).unwrap()),
        ("a page of zeros", &|path| {
            let file = OpenOptions::new().write(true).open(path).unwrap();
            (1..pages as u64).step_by(2).for_each(|page| file.write_all_at(&[0; 4096], page * 4096).unwrap());
        }),
        ("gone", &|path| fs::remove_file(path).unwrap()),
    ];
    for (what, damage) in damages {
        damage(&database(&ringperm));
        nothing_is_touched(&ringperm, if what == "gone" { "store-lost" } else { "store-damaged" }, &OPENING);
        let doctor = ringperm.run(&["doctor"]);
        assert_eq!(doctor.code, 1, "{what}: {doctor:#?}");
        assert_ne!(doctor.json["integrity"], "ok", "{what}");
        fs::write(database(&ringperm), &whole).unwrap();
    }
    ringperm.ok(&["status"]);
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn a_store_of_a_newer_version_is_refused_and_left_as_it_is() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let at = |name: &str| arg(&ringperm.home().join(name)).to_owned();
    let (copy, bundle, attest) = (at("kopi.tar"), at("sendt.zip"), at("papirer/Firmaattest.pdf"));
    ringperm.ok(&["export", &bundle]);
    ringperm.ok(&["backup", &copy]);
    let before = holding(&ringperm);
    let rows = Connection::open(database(&ringperm)).unwrap();
    let own: i32 = rows.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    // The number alone would be a damage; a newer version has tables that are not known here.
    rows.execute_batch("CREATE TABLE senere (noe TEXT)").unwrap();
    rows.pragma_update(None, "user_version", 99).unwrap();
    drop(rows);

    let (new, other) = (at("ny.zip"), at("ny.tar"));
    let more: [&[&str]; 14] = [
        &["attach", "skatteattest-gyldig", &attest],
        &["answer", "kontaktperson", "--field", "name=Ola Nordmann"],
        &["detach", "1"],
        &["export", &new],
        &["backup", &other],
        &["restore", &copy],
        &["restore", &copy, "--replace"],
        &["remind"],
        &["remind", "--scheduled"],
        &["submission", "start", "year-1"],
        &["figures", "add", "2026-08", "--answered", "1"],
        &["identity", "create", "--name", "Ola Nordmann"],
        &["doctor"],
        &["doctor", "--rebuild"],
    ];
    nothing_is_touched(&ringperm, "store-newer", &[OPENING.as_slice(), more.as_slice()].concat());

    let rows = Connection::open(database(&ringperm)).unwrap();
    rows.execute_batch("DROP TABLE senere").unwrap();
    rows.pragma_update(None, "user_version", own).unwrap();
    drop(rows);
    assert_eq!(holding(&ringperm), before);
}

/// The program that is newer than the store says what a backup would take the place of, and asks before it does.
#[test]
fn a_store_of_an_older_version_is_not_replaced_unasked() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let copy = ringperm.home().join("kopi.tar");
    ringperm.ok(&["backup", arg(&copy)]);
    let older = ringperm.at(ringperm.home().join("eldre"));
    ringperm_tests::application::copy(&root().join("tests/stores/schema-1"), older.store());
    let asked = older.run(&["restore", arg(&copy)]);
    assert_eq!((asked.code, asked.json["present"].is_object()), (1, true), "{asked:#?}");
    let aside = |entry: fs::DirEntry| entry.file_name().to_string_lossy().starts_with("eldre.");
    assert!(!fs::read_dir(ringperm.home()).unwrap().any(|entry| aside(entry.unwrap())), "nothing was moved aside");
}

#[test]
fn somebody_elses_database_is_refused_and_left_as_it_is() {
    let ringperm = Ringperm::new();
    fs::create_dir_all(ringperm.store()).unwrap();
    let foreign = Connection::open(database(&ringperm)).unwrap();
    foreign.execute_batch("CREATE TABLE kunde (navn TEXT); INSERT INTO kunde VALUES ('Ola');").unwrap();
    drop(foreign);
    nothing_is_touched(&ringperm, "store-foreign", &OPENING);
}

#[test]
fn a_store_where_a_file_stands_is_refused() {
    let ringperm = Ringperm::new();
    let file = write(ringperm.home(), "ingen mappe", "min fil");
    refused_in_words(&ringperm.at(&file), 2, "store-unusable", &["status"]);
    refused_in_words(&ringperm.at(file.join("store")), 2, "store-unusable", &["company", "show"]);
    assert_eq!(fs::read(&file).unwrap(), b"min fil");
}

#[test]
fn a_mistyped_folder_is_said_to_hold_no_store_and_gets_none() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let empty = ringperm.home().join("tom");
    fs::create_dir(&empty).unwrap();
    let other = ringperm.home().join("annet");
    fs::create_dir(&other).unwrap();
    write(&other, "brev.txt", "mitt");
    for folder in [ringperm.home().join("data/stoer"), empty.clone(), other.clone()] {
        let wrong = ringperm.at(&folder);
        for args in [
            ["status"].as_slice(),
            &["due"],
            &["submission", "list"],
            &["submission", "start", "initial"],
            &["company", "show"],
            &["company", "set", "employees=3"],
            &["identity", "list"],
            &["answer", "bransjenorm-akseptert", "ja"],
            &["sent", "2026-11-22"],
            &["doctor"],
        ] {
            let texts = refused_in_words(&wrong, 2, "store-missing", args);
            assert!(texts.iter().all(|text| text.contains(arg(&folder))), "{texts:?}");
        }
    }
    assert!(!ringperm.home().join("data/stoer").exists());
    assert_eq!((contents(&empty).len(), contents(&other).len()), (0, 1), "nothing was made");

    ringperm.at(&empty).ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    ringperm.at(&empty).ok(&["due"]);
}

/// A copy of the store on a disk of its own size; afterwards it must still be whole.
const IN_A_COPY: &str = r#"
cp -a "$1" "$2"
there=$2
shift 2
code=0
"$@" || code=$?
test -z "$(ls -A "$there/tmp")"
"$1" --store "$there" --today 2026-11-22 status >&2
"$1" --store "$there" doctor >&2
exit $code
"#;

#[test]
fn a_full_disk_takes_no_document_and_loses_none() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let disk = ringperm.home().join("disk");
    fs::create_dir(&disk).unwrap();
    let large = write(ringperm.home(), "stor.pdf", vec![b'a'; 4_000_000]);
    let args = ["attach", "skatteattest-gyldig", arg(&large)];
    let store = disk.join("store");
    let mut words = inside(&["--mount"], "mount -t tmpfs -o mode=777,size=2m tmpfs \"$1\"", &[arg(&disk)]);
    words.extend(["sh", "-ec", IN_A_COPY, "sh", arg(ringperm.store()), arg(&store)].map(str::to_owned));
    for lang in LANGUAGES {
        let answer = ringperm.at(&store).under(&words).in_language(lang).run(&args);
        text(lang, &answer, 2, "disk-full", &args);
        assert!(answer.complained.contains("Klar") || answer.complained.contains("klar"), "{answer:#?}");
    }
}

#[test]
fn a_day_that_is_only_asked_about_empties_no_trash() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    ringperm.ok(&["detach", "1"]);
    ringperm.on("2030-01-01").ok(&["due"]);
    assert_eq!(ringperm.ok(&["undelete", "1"])["id"], 1);
    ringperm.ok(&["status"]);
}

#[test]
fn a_store_that_somebody_holds_is_waited_for_and_then_said_to_be_busy() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let before = holding(&ringperm);
    let holder = Connection::open(database(&ringperm)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let args = ["answer", "skatt-ingen-restanser", "none"];
    std::thread::scope(|scope| {
        for lang in LANGUAGES {
            let ringperm = ringperm.in_language(lang);
            scope.spawn(move || {
                let begun = Instant::now();
                text(lang, &ringperm.run(&args), 2, "store-busy", &args);
                let waited = begun.elapsed();
                // Five seconds are promised; the rest is for starting the program on a busy machine.
                let promised = Duration::from_secs(5)..Duration::from_secs(15);
                assert!(promised.contains(&waited), "{lang}: {waited:?}");
            });
        }
    });
    assert_eq!(holding(&ringperm), before, "reading goes on");
    holder.execute_batch("ROLLBACK").unwrap();
    ringperm.ok(&args);
}
