//! A bundle that is larger than the memory that the program takes for it.
//!
//! With 64 MiB; with `RINGPERM_FOUR_GIB` with more than 4 GiB, where sizes and places need Zip64. That takes minutes, and
//! 13 GB where temporary files lie (`TMPDIR`): the document and the bundle in the store, and the bundle beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

use std::env;
use std::fs::{self, File};

use ringperm_tests::application::{identity, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::openssl::run;

/// Runs a command and says last how much memory it took at most, in KiB.
const MEASURED: &str = "import resource, subprocess, sys\n\
                        code = subprocess.call(sys.argv[1:])\n\
                        print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)\n\
                        sys.exit(code)";

/// What the size of a bundle may add, in KiB.
const FLAT: u64 = 24 * 1024;

/// Runs the program, which must end with this code, and gives the most memory that it took, in KiB.
fn peak(ringperm: &Ringperm, code: i32, args: &[&str]) -> u64 {
    let answer = ringperm.under(&["python3", "-c", MEASURED]).run(args);
    assert_eq!(answer.code, code, "{args:?}: {answer:#?}");
    answer.complained.lines().last().unwrap().parse().unwrap()
}

#[test]
fn memory_stays_flat_however_large_a_bundle_is() {
    let whole = env::var_os("RINGPERM_FOUR_GIB").is_some();
    let size: u64 = if whole { (4 << 30) + 4096 } else { 64 << 20 };
    let ringperm = Ringperm::new();
    start(&ringperm);
    identity(&ringperm);
    let at = ringperm.home().to_owned();
    let (small, large) = (at.join("liten.zip"), at.join("stor.zip"));

    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&write(&at, "liten.wav", "RIFF"))]);
    let export = |out| peak(&ringperm, 0, &["export", arg(out), "--allow-incomplete"]);
    let export_small = export(&small);
    // a hole in a file has a size, and takes no room where it comes from
    let recording = at.join("stor.wav");
    File::create(&recording).unwrap().set_len(size).unwrap();
    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&recording)]);
    fs::remove_file(&recording).unwrap();
    let export_large = export(&large);
    assert!(fs::metadata(&large).unwrap().len() > size);
    // what was exported needs the store's own copies no more, and they would take the room of what is saved out
    for own in ["documents", "bundles"] {
        fs::remove_dir_all(ringperm.store().join(own)).unwrap();
        fs::create_dir(ringperm.store().join(own)).unwrap();
    }
    run("unzip", &["-tq", arg(&large)], &at);

    let empty = peak(&ringperm, 0, &["--version"]);
    let verify = peak(&ringperm, 0, &["verify", arg(&large)]);
    let both = peak(&ringperm, 0, &["verify", arg(&large), arg(&small)]);
    let save = peak(&ringperm, 0, &["open", arg(&large), "--save-to", arg(&at)]);
    let saved = fs::read_dir(&at).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = saved.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().metadata().unwrap());
    assert!(files.map(|there| there.len()).any(|length| length == size), "saved out whole");

    for (what, took, beside) in [
        ("export, above the export of a small one", export_large, export_small),
        ("verify, above the empty process", verify, empty),
        ("two at once, above the empty process", both, empty),
        ("saving out, above the empty process", save, empty),
    ] {
        let above = took.saturating_sub(beside);
        assert!(above <= FLAT, "{what}: {above} KiB");
    }
    let above = |took: u64, beside: u64| took.saturating_sub(beside) / 1024;
    println!(
        "a document of {size} bytes: exporting takes {} MiB more than with one of 4 bytes, verifying {} MiB above the \
         empty process, saving out {} MiB",
        above(export_large, export_small),
        above(verify, empty),
        above(save, empty)
    );
}
