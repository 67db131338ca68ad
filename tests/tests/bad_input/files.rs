//! Files that cannot be taken in, or change while they are.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ringperm_tests::application::{contents, holding, settle};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{JPEG, write};
use ringperm_tests::openssl::run;

use crate::said::{refused_in_words, refused_well, text};

#[test]
fn what_is_no_readable_file_is_refused_by_what_it_is() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let at = ringperm.home();
    let folder = at.join("mappe.pdf");
    fs::create_dir(&folder).unwrap();
    run("mkfifo", &["rør.pdf"], at);
    let below = write(at, "fil.pdf", "x").join("under.pdf");
    let dangling = at.join("peker.pdf");
    std::os::unix::fs::symlink("ingensteds", &dangling).unwrap();
    let table: [(&str, PathBuf); 6] = [
        ("file-missing", at.join("borte.pdf")),
        ("file-missing", dangling),
        ("file-is-folder", folder),
        ("file-not-regular", at.join("rør.pdf")),
        ("file-not-regular", "/dev/zero".into()),
        ("file-unreadable", below),
    ];
    let before = contents(&ringperm.store().join("documents"));
    for (problem, path) in table {
        refused_well(&ringperm, 2, problem, &["attach", "skatteattest-gyldig", arg(&path)]);
        refused_well(&ringperm, 2, problem, &["attach", "auto", arg(&path)]);
        refused_in_words(&ringperm, 2, problem, &["inspect", arg(&path)]);
        refused_in_words(&ringperm, 2, problem, &["verify", arg(&path)]);
        refused_in_words(&ringperm, 2, problem, &["verify", "--trust", arg(&path), "x.zip"]);
        refused_in_words(&ringperm, 2, problem, &["scheme", "check", arg(&path)]);
    }
    assert_eq!(contents(&ringperm.store().join("documents")), before);
    assert_eq!(fs::read_dir(ringperm.store().join("tmp")).unwrap().count(), 0);
}

#[test]
fn an_empty_file_is_taken_in_and_said_to_be_empty() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let empty = write(ringperm.home(), "tom.pdf", "");
    let document = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&empty)]);
    let codes: Vec<&str> =
        document["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"empty-file"), "{document}");
    let status = ringperm.run(&["status"]);
    assert_eq!(status.code, 1, "an empty certificate must be put right");
    let seen = ringperm.ok(&["inspect", arg(&empty)]);
    assert_eq!((&seen["type"], &seen["readable"]), (&"other".into(), &"no".into()));
}

#[test]
fn a_scheme_file_that_is_no_text_or_too_much_of_it_is_refused_before_it_is_read_as_one() {
    let ringperm = Ringperm::new();
    let large = ringperm.home().join("stor.toml");
    fs::File::create(&large).unwrap().set_len(1 << 40).unwrap();
    let texts = refused_in_words(&ringperm, 2, "file-too-large", &["scheme", "check", arg(&large)]);
    assert!(texts.iter().all(|text| text.contains("16 MB")), "{texts:?}");
    refused_in_words(&ringperm, 2, "file-too-large", &["verify", "--trust", arg(&large), "x.zip"]);
    let picture = write(ringperm.home(), "bilde.toml", JPEG);
    refused_in_words(&ringperm, 2, "file-unreadable", &["scheme", "check", arg(&picture)]);
}

#[test]
fn one_bad_file_among_good_ones_does_not_stop_them() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let good = write(ringperm.home(), "bevis.jpg", JPEG);
    let answer = ringperm.run(&["attach", "merke-bruk", arg(&ringperm.home().join("borte.pdf")), arg(&good)]);
    assert_eq!(answer.code, 2, "{answer:#?}");
    assert_eq!(answer.json["documents"].as_array().unwrap().len(), 1);
    assert_eq!(answer.json["problems"][0]["problem"]["code"], "file-missing");
}

/// What happens to a file while it is copied.
type Change = fn(&Path);

/// The second read of the file is held back until it has changed: strace waits there, the test acts as soon as the
/// first bytes have arrived in the store.
#[test]
fn a_file_that_changes_or_vanishes_while_it_is_copied_is_refused() {
    let changes: [(&str, Change); 4] = [
        ("removed", |path| fs::remove_file(path).unwrap()),
        ("truncated", |path| OpenOptions::new().write(true).open(path).unwrap().set_len(300_000).unwrap()),
        ("grown", |path| OpenOptions::new().append(true).open(path).unwrap().write_all(b"mer").unwrap()),
        ("replaced", |path| fs::rename(write(path.parent().unwrap(), "ny", vec![1; 2_000_000]), path).unwrap()),
    ];
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = holding(&ringperm);
    let stored = contents(&ringperm.store().join("documents"));
    for ((what, change), lang) in changes.into_iter().zip(LANGUAGES.into_iter().cycle()) {
        let source = write(ringperm.home(), "attest.pdf", vec![b'a'; 2_000_000]);
        let slow = ringperm.under(&[
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-P",
            arg(&source),
            "-e",
            "trace=read",
            "-e",
            "inject=read:delay_enter=1500000:when=2",
        ]);
        let args = ["attach", "skatteattest-gyldig", arg(&source)];
        let answer = std::thread::scope(|scope| {
            let running = scope.spawn(|| slow.in_language(lang).run(&args));
            wait_for_first_bytes(&ringperm.store().join("tmp"));
            change(&source);
            running.join().unwrap()
        });
        text(lang, &answer, 2, "file-vanished", &args);
        assert_eq!(holding(&ringperm), before, "{what}");
        assert_eq!(contents(&ringperm.store().join("documents")), stored, "{what}");
        assert_eq!(fs::read_dir(ringperm.store().join("tmp")).unwrap().count(), 0, "{what}");
    }
}

fn wait_for_first_bytes(tmp: &Path) {
    let patience = Instant::now() + Duration::from_secs(30);
    let begun = || {
        let mut files = fs::read_dir(tmp).unwrap().flatten();
        files.any(|file| file.metadata().is_ok_and(|there| there.len() > 0))
    };
    while !begun() {
        assert!(Instant::now() < patience, "nothing was copied");
        std::thread::yield_now();
    }
}
