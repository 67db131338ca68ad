//! Stores that cannot be used: damaged, of a newer version, somebody else's, on a full disk.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use ringperm_tests::application::{contents, holding, settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::namespaces::inside;
use rusqlite::Connection;

use crate::said::{refused_in_words, text};

fn database(ringperm: &Ringperm) -> PathBuf {
    ringperm.store().join("ringperm.sqlite")
}

/// Every command that opens the store is refused, and not a byte of it changes.
fn nothing_is_touched(ringperm: &Ringperm, problem: &str) {
    let before = contents(ringperm.store());
    for args in [["status"].as_slice(), &["company", "add", "974760673", "--name", "Ny AS"], &["due"]] {
        refused_in_words(ringperm, 2, problem, args);
    }
    let after = contents(ringperm.store());
    let names = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&after), names(&before));
    assert!(after == before, "{problem}: a byte was changed");
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
        nothing_is_touched(&ringperm, if what == "gone" { "store-lost" } else { "store-damaged" });
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
    let before = holding(&ringperm);
    let version = |number: i32| {
        let connection = Connection::open(database(&ringperm)).unwrap();
        connection.pragma_update(None, "user_version", number).unwrap();
    };
    let own = Connection::open(database(&ringperm)).unwrap().pragma_query_value(None, "user_version", |row| row.get(0));
    version(99);
    nothing_is_touched(&ringperm, "store-newer");
    version(own.unwrap());
    assert_eq!(holding(&ringperm), before);
}

#[test]
fn somebody_elses_database_is_refused_and_left_as_it_is() {
    let ringperm = Ringperm::new();
    fs::create_dir_all(ringperm.store()).unwrap();
    let foreign = Connection::open(database(&ringperm)).unwrap();
    foreign.execute_batch("CREATE TABLE kunde (navn TEXT); INSERT INTO kunde VALUES ('Ola');").unwrap();
    drop(foreign);
    nothing_is_touched(&ringperm, "store-foreign");
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
            scope.spawn(move || text(lang, &ringperm.run(&args), 2, "store-busy", &args));
        }
    });
    assert_eq!(holding(&ringperm), before, "reading goes on");
    holder.execute_batch("ROLLBACK").unwrap();
    ringperm.ok(&args);
}
