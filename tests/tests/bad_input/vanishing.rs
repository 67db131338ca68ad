//! Places that vanish while the program writes to them: a folder that is deleted, a stick that is pulled out.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ringperm_tests::application::{contents, copy, settle};
use ringperm_tests::cli::{Answer, LANGUAGES, Ringperm, arg};
use ringperm_tests::namespaces::inside;

use crate::said::text;

/// What is written where the user points: all of it is below `to`.
type Writing = fn(&Path, &Path) -> Vec<String>;

/// How the place goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Deleted,
    Unmounted,
}

const WRITINGS: [(&str, Writing); 3] = [
    ("export", |to, _| words(&["export", arg(&to.join("ut.zip"))])),
    ("backup", |to, _| words(&["backup", arg(&to.join("ut.tar"))])),
    ("save out", |to, bundle| words(&["open", arg(bundle), "--save-to", arg(to)])),
];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn run(ringperm: &Ringperm, words: &[String]) -> Answer {
    ringperm.run(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Which of the syncs is the first of something below the folder, in a run that nothing disturbs.
fn first_sync(ringperm: &Ringperm, writing: Writing, bundle: &Path) -> usize {
    let (folder, log) = (ringperm.store().with_file_name("prøve"), ringperm.store().with_file_name("kall"));
    fs::create_dir(&folder).unwrap();
    // The first time, the store takes note of a bundle that it did not know.
    assert_eq!(run(ringperm, &writing(&folder, bundle)).code, 0);
    let under = ["strace", "-f", "-y", "-qqq", "-s", "0", "-o", arg(&log), "-e", "trace=fsync", "--"];
    let answer = run(&ringperm.under(&under), &writing(&folder, bundle));
    assert_eq!(answer.code, 0, "{answer:#?}");
    // A name that is not plain letters is written in another way there.
    let below = |line: &&str| line.contains("pr\\303\\270ve/") || line.contains("prøve/");
    let log = fs::read_to_string(log).unwrap();
    let thread = log.lines().find(below).and_then(|line| line.split_inclusive(' ').next()).unwrap();
    1 + log.lines().filter(|line| line.starts_with(thread)).position(|line| below(&line)).unwrap()
}

/// A disk that goes as soon as something stands on it, whoever still writes.
const A_STICK: &str = r#"
mount -t tmpfs -o mode=777,size=8m tmpfs "$1"
(
    for _ in $(seq 3000); do
        if find "$1" -type f -size +0 | grep -q .; then umount -l "$1"; break; fi
        sleep 0.01
    done
) > /dev/null 2>&1 &
"#;

/// The sync of the first bytes that stand there is held back, and each after it: `strace` waits before it, and meanwhile the
/// place goes.
fn vanishes(ringperm: &Ringperm, way: Way, (what, writing): (&str, Writing), bundle: &Path, lang: &str) {
    let folder = folder_of(ringperm);
    let number = first_sync(ringperm, writing, bundle);
    fs::create_dir(&folder).unwrap();
    let before = contents(&ringperm.store().join("documents"));
    let held = format!("inject=fsync:delay_enter=2500000:when={number}+");
    let slow = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", "trace=fsync", "-e", &held, "--"].map(str::to_owned);
    let args = writing(&folder, bundle);
    let answer = match way {
        Way::Deleted => std::thread::scope(|scope| {
            let slow = ringperm.under(&slow).in_language(lang);
            let args = &args;
            let running = scope.spawn(move || run(&slow, args));
            wait_for_first_bytes(&folder);
            fs::remove_dir_all(&folder).unwrap();
            running.join().unwrap()
        }),
        Way::Unmounted => {
            let mut under = inside(&["--mount"], A_STICK, &[arg(&folder)]);
            under.extend(slow);
            run(&ringperm.under(&under).in_language(lang), &args)
        }
    };
    let when = format!("{what}, {way:?}");
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    text(lang, &answer, 2, "folder-missing", &args);
    assert_eq!(folder.exists(), way == Way::Unmounted, "{when}: it is not made again");
    assert!(!folder.exists() || fs::read_dir(&folder).unwrap().next().is_none(), "{when}: nothing is left behind");
    assert_eq!(fs::read_dir(ringperm.store().join("tmp")).unwrap().count(), 0, "{when}: nor in the store");
    assert!(contents(&ringperm.store().join("documents")) == before, "{when}: the source is whole");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok", "{when}");
    fs::create_dir_all(&folder).unwrap();
    let again = run(ringperm, &writing(&folder, bundle));
    assert_eq!(again.code, 0, "{when}, again: {again:#?}");
}

/// Where the place is.
fn folder_of(ringperm: &Ringperm) -> PathBuf {
    ringperm.store().with_file_name("minnepinne")
}

#[test]
fn a_place_that_vanishes_while_it_is_written_to_is_said_and_nothing_is_left_behind() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let bundle = ringperm.home().join("mottatt.asice");
    ringperm.ok(&["export", arg(&bundle)]);
    std::thread::scope(|scope| {
        let mut languages = LANGUAGES.into_iter().cycle();
        for (place, way) in [Way::Deleted, Way::Unmounted].into_iter().enumerate() {
            for (number, writing) in WRITINGS.into_iter().enumerate() {
                let at = ringperm.home().join(format!("sted {place} {number}")).join("store");
                copy(ringperm.store(), &at);
                let (own, bundle, lang) = (ringperm.at(at), &bundle, languages.next().unwrap());
                scope.spawn(move || vanishes(&own, way, writing, bundle, lang));
            }
        }
    });
}

fn wait_for_first_bytes(folder: &Path) {
    let patience = Instant::now() + Duration::from_secs(30);
    while !contents(folder).iter().any(|(_, bytes)| !bytes.is_empty()) {
        assert!(Instant::now() < patience, "nothing was written");
        std::thread::yield_now();
    }
}
