//! Places that a bundle cannot be written to. What stood there before, still stands there.

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::process::Stdio;

use ringperm_tests::application::settle;
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::namespaces::inside;
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

/// A folder on a disk of its own, with an old file in it.
const A_SMALL_FOLDER: &str = r#"
mount -t tmpfs -o mode=777,size="$1" tmpfs "$2"
printf gammel > "$2/ut.zip"
if [ "$3" = ro ]; then mount -o remount,bind,ro "$2"; fi
"#;

/// The program is run, and what is left in the folder compared.
const AND_LOOK: &str = r#"
there=$1
shift
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
            let mut words = inside(&["--mount"], A_SMALL_FOLDER, &[size, arg(&folder), mode]);
            words.extend(["sh", "-ec", AND_LOOK, "sh", arg(&folder)].map(str::to_owned));
            let answer = ringperm.under(&words).in_language(lang).run(&args);
            text(lang, &answer, 2, problem, &args);
        }
    }
    ringperm.ok(&args);
    judge(&out);
}

/// What else is written where the user points: each is whole, or is not there.
#[test]
fn whatever_is_saved_on_a_full_or_read_only_disk_leaves_nothing_behind() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let received = ringperm.home().join("mottatt.asice");
    ringperm.ok(&["export", arg(&received)]);
    let folder = ringperm.home().join("minnepinne");
    fs::create_dir(&folder).unwrap();
    let at = |name: &str| arg(&folder.join(name)).to_owned();
    let (bundle, form, mail, page) = (at("ny.zip"), at("til-skjemaet"), at("utkast.eml"), at("erklæring.pdf"));
    let (list, copy, certificate, key) = (at("liste.pdf"), at("kopi.tar"), at("sertifikat.pem"), at("nøkkel.p12"));
    let commands: [&[&str]; 11] = [
        &["export", &bundle],
        &["open", arg(&received), "--save-to", arg(&folder)],
        &["open", arg(&received), "--save-to", arg(&folder), "--document", "2"],
        &["answers", "--documents", arg(&folder)],
        &["answers", "--documents", &form],
        &["draft", &mail],
        &["declaration", &page],
        &["list", &list, "--what", "blank"],
        &["backup", &copy],
        &["identity", "certificate", "Kari Nordmann", &certificate],
        &["identity", "backup", "Kari Nordmann", &key],
    ];
    let on = |size: &str, mode: &str| {
        let mut words = inside(&["--mount"], A_SMALL_FOLDER, &[size, arg(&folder), mode]);
        words.extend(["sh", "-ec", AND_LOOK, "sh", arg(&folder)].map(str::to_owned));
        ringperm.under(&words)
    };
    for args in commands {
        // the old file takes the one page that there is
        let full = on("4k", "rw").run(args);
        assert_eq!((full.code, full.problem()), (2, "disk-full"), "{args:?}: {full:#?}");
        assert!(!full.said.contains(".ringperm"), "a name that nobody chose: {}", full.said);
        let read_only = on("4m", "ro").run(args);
        assert_eq!((read_only.code, read_only.problem()), (2, "not-writable"), "{args:?}: {read_only:#?}");
    }

    let saved = ringperm.ok(commands[1]);
    let first = fs::metadata(Path::new(saved["folder"].as_str().unwrap()).join("soknad.pdf")).unwrap().len();
    fs::remove_dir_all(&folder).unwrap();
    fs::create_dir(&folder).unwrap();
    // the old file, the first one of those saved, and a page of the next
    let half = format!("{}k", 4 * (first.div_ceil(4096) + 2));
    for lang in LANGUAGES {
        text(lang, &on(&half, "rw").in_language(lang).run(commands[1]), 2, "disk-full", commands[1]);
    }
}

#[test]
fn a_result_that_nobody_can_get_is_said_on_standard_error() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let beginnings = ["Ringperm får ikke ", "Ringperm får ikkje ", "Ringperm cannot "];
    for args in [["status"].as_slice(), &["answer", "ingen-slik", "ja"], &["scheme", "show"]] {
        for (lang, beginning) in LANGUAGES.into_iter().zip(beginnings) {
            let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
            let output = ringperm.in_language(lang).command(args).stdout(full).output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), said.lines().count()), (Some(2), 2), "{args:?} in {lang}: {said}");
            assert!(said.starts_with(beginning), "{args:?} in {lang}: {said}");
        }
    }
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    let ringperm = Ringperm::new();
    let mut child = ringperm.bare(&["scheme", "show"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
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
