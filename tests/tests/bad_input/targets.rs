//! Places that a bundle cannot be written to. What stood there before, still stands there.

use std::fs;

use ringperm_tests::application::settle;
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::openssl::judge;

use crate::said::{refused_well, text};

#[test]
fn a_target_that_takes_no_file_is_refused() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let at = ringperm.home();
    let folder = at.join("mappe.zip");
    fs::create_dir(&folder).unwrap();
    let file = write(at, "fil", "x");
    let table = [
        ("folder-missing", at.join("finnes/ikke/ut.zip")),
        ("folder-missing", file.join("ut.zip")),
        ("file-is-folder", folder),
        ("file-not-regular", "/dev/full".into()),
        ("not-writable", "/proc/ut.zip".into()),
    ];
    for (problem, out) in table {
        // A virtual file system names the same failure in its own way.
        let problem = if out.starts_with("/proc") { proc_problem(&ringperm) } else { problem.to_owned() };
        refused_well(&ringperm, 2, &problem, &["export", arg(&out)]);
    }
    assert_eq!(ringperm.ok(&["submission", "list"])["submissions"][0]["state"], "preparing", "nothing was exported");
}

/// `/proc` refuses new files as «not found» or as «not permitted», by the kernel's version.
fn proc_problem(ringperm: &Ringperm) -> String {
    let problem = ringperm.run(&["export", "/proc/ut.zip"]).problem().to_owned();
    assert!(problem == "not-writable" || problem == "folder-missing", "{problem}");
    problem
}

/// A folder of its own kind, seen by this one process: mounted, an old file put there, the program run, and what is
/// left compared.
const IN_A_SMALL_FOLDER: &str = r#"
set -e
mount -t tmpfs -o size="$1" tmpfs "$2"
printf gammel > "$2/ut.zip"
if [ "$3" = ro ]; then mount -o remount,ro "$2"; fi
there=$2
shift 3
code=0
"$@" || code=$?
test "$(cat "$there/ut.zip")" = gammel
test "$(ls -A "$there")" = ut.zip
exit $code
"#;

#[test]
fn a_full_and_a_read_only_folder_keep_the_old_file_and_no_remains() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let folder = ringperm.home().join("minnepinne");
    fs::create_dir(&folder).unwrap();
    let out = folder.join("ut.zip");
    let args = ["export", arg(&out)];
    for (problem, size, mode) in [("disk-full", "64k", "rw"), ("not-writable", "4m", "ro")] {
        for lang in LANGUAGES {
            let there =
                ringperm.under(&["unshare", "-m", "sh", "-c", IN_A_SMALL_FOLDER, "sh", size, arg(&folder), mode]);
            let answer = there.in_language(lang).run(&args);
            text(lang, &answer, 2, problem, &args);
        }
    }
    ringperm.ok(&args);
    judge(&out);
}

#[test]
fn an_older_bundle_is_replaced_only_by_a_whole_new_one() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let out = write(ringperm.home(), "ut.zip", "gammel");
    let export = ["export", arg(&out)];
    ringperm.with_passphrase(Some("helt feil, men lang")).refused(2, "passphrase-wrong", &export);
    assert_eq!(fs::read(&out).unwrap(), b"gammel");
    ringperm.ok(&export);
    judge(&out);
    let left: Vec<String> = fs::read_dir(ringperm.home())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".ringperm"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_document_that_was_damaged_in_the_store_is_never_signed() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let sha256 = ringperm.ok(&["status"])["documents"][0]["sha256"].as_str().unwrap().to_owned();
    let stored = ringperm.store().join("documents").join(&sha256[..2]).join(&sha256);
    let mut bytes = fs::read(&stored).unwrap();
    bytes[100] ^= 1;
    fs::write(&stored, &bytes).unwrap();
    let out = write(ringperm.home(), "ut.zip", "gammel");
    refused_well(&ringperm, 2, "document-damaged", &["export", arg(&out)]);
    assert_eq!(fs::read(&out).unwrap(), b"gammel");
    let doctor = ringperm.run(&["doctor"]);
    assert_eq!((doctor.code, &doctor.json["integrity"]), (1, &format!("document {sha256}").into()));
}
