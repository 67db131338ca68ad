//! Hostile zips, office files and names, by way of the real programs: each ends in an answer, within limits of time and
//! memory, and nothing is written anywhere else.
//!
//! A share of them is tried; all with `RINGPERM_EVERY_POINT=1`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at the first surprise, and says what it counted"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ringperm_tests::application::{bundle, identity, next, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{docx, odt, sha256, write, zip_with};
use ringperm_tests::openssl::run;
use ringperm_tests::points::count;
use ringperm_tests::tree::root;
use zip::CompressionMethod::{Deflated, Stored};

/// What reading a document may take: seconds by the clock, of which a busy machine gets many for the five that are
/// promised; address space and memory in bytes, which are the reader's own bounds; seconds of a processor, of which the
/// reader has nine.
const READING: [&str; 6] = ["timeout", "30", "prlimit", "--as=1073741824", "--data=268435456", "--cpu=10"];

/// What checking a bundle may take: its memory is the program's own and the 24 MiB that no bundle makes it exceed.
const CHECKING: [&str; 6] = ["timeout", "30", "prlimit", "--as=1073741824", "--data=67108864", "--cpu=10"];

/// Why a bundle of each kind is refused, whose signature is over all that is in it.
const REFUSED: [(&str, &[&str]); 7] = [
    ("names", &["name-unsafe"]),
    ("bomb", &["entry-compressed"]),
    ("many", &["too-many-entries"]),
    ("twins", &["name-duplicate"]),
    ("twice", &["name-duplicate"]),
    ("overlapping", &["zip-malformed"]),
    // Nothing hostile in it: it is another's bundle, and whether it was changed cannot be said.
    ("decomposed", &["name-other-characters", "manifest-form"]),
];

/// Names that lead elsewhere, or stand for something else, on some system.
const NAMES: [&str; 24] = [
    "../ut.txt",
    "../../../../tmp/ringperm-hostile",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "c:ut.txt",
    "\\\\server\\andel\\ut.txt",
    "mappe\\ut.txt",
    ".",
    "..",
    "",
    "mappe/../../ut.txt",
    "./ut.txt",
    "mappe//ut.txt",
    "CON",
    "nul.txt",
    "LPT1.pdf",
    "ut.txt.",
    "ut.txt ",
    "ut\u{202e}fdp.exe",
    "ut\n.txt",
    "ut\0.txt",
    "e\u{301}n.txt",
    "\u{e9}n.txt",
    "~/.bashrc",
];

fn whole() -> bool {
    std::env::var_os("RINGPERM_EVERY_POINT").is_some()
}

fn below(seed: &mut u64, bound: usize) -> usize {
    usize::try_from(next(seed) % u64::try_from(bound.max(1)).unwrap()).unwrap()
}

/// Bytes of a zip become others, or are cut, doubled, or surrounded.
fn bent(bytes: &[u8], seed: &mut u64) -> Vec<u8> {
    let mut bent = bytes.to_vec();
    let at = below(seed, bent.len());
    let ends = bent.windows(4).rposition(|four| four == b"PK\x05\x06").unwrap_or(at);
    let lists = bent.windows(4).position(|four| four == b"PK\x01\x02").unwrap_or(at);
    match next(seed) % 10 {
        0 => bent.truncate(at),
        1 => bent.splice(0..0, vec![b'M'; 1 + at % 9_000]).for_each(drop),
        2 => bent.extend(vec![b'Z'; 1 + at % 9_000]),
        3 => bent.extend(bytes),
        4 => bent.extend(bytes[lists..].to_vec()),
        // The sizes that an entry gives are not its own.
        5 => bent[lists + 20..lists + 28].fill_with(|| next(seed).to_le_bytes()[1]),
        // The place of an entry is that of another, or nowhere.
        6 => bent[lists + 42..lists + 46].fill_with(|| next(seed).to_le_bytes()[1] & 3),
        // There are said to be many more entries.
        7 if ends + 12 < bent.len() => bent[ends + 8..ends + 12].fill(0xff),
        // A link.
        8 => bent[lists + 38..lists + 42].copy_from_slice(&0xA1FF_0000_u32.to_le_bytes()),
        _ => (0..24).for_each(|_| {
            let at = below(seed, bytes.len());
            bent[at] ^= next(seed).to_le_bytes()[2].max(1);
        }),
    }
    bent
}

/// A hostile zip: names, bombs, doubles, or a bundle that was bent.
fn zip(bundle: &[u8], seed: &mut u64) -> Vec<u8> {
    match next(seed) % 5 {
        0 => {
            let names: Vec<&str> =
                (0..4).map(|_| NAMES[below(seed, NAMES.len())]).collect::<BTreeSet<_>>().into_iter().collect();
            zip_with(names.into_iter().map(|name| (name, b"PK".as_slice(), Stored)))
        }
        1 => {
            let zeros = vec![0; (1 + below(seed, 24)) << 20];
            zip_with(
                [
                    ("mimetype", b"application/vnd.etsi.asic-e+zip".as_slice(), Stored),
                    ("soknad.json", &zeros, Deflated),
                ]
                .into_iter(),
            )
        }
        2 => {
            let names: Vec<String> = (0..below(seed, 4_000)).map(|number| format!("{number}/fil.pdf")).collect();
            zip_with(names.iter().map(|name| (name.as_str(), b"".as_slice(), Stored)))
        }
        3 => {
            let word = docx(&"ord ".repeat(below(seed, 900)));
            bent(&zip_with([("a.docx", word.as_slice(), Stored), ("A.docx", &word, Deflated)].into_iter()), seed)
        }
        _ => bent(bundle, seed),
    }
}

/// A hostile office file: bent, too deep, too large when unpacked, or with a word that stands for many.
fn office(seed: &mut u64) -> (String, Vec<u8>) {
    let word = next(seed).is_multiple_of(2);
    let ending = if word { "docx" } else { "odt" };
    let made = |text: &str| if word { docx(text) } else { odt(text) };
    let bytes = match next(seed) % 5 {
        0 => made(&"ord og flere ord ".repeat(1 + below(seed, 400_000))),
        1 => made(&format!("{}x", "<a>".repeat(1 + below(seed, 60_000)))),
        2 => {
            let many = (1..9).fold("<!ENTITY a0 \"ha\">".to_owned(), |all, n| {
                format!("{all}<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(20))
            });
            let text = format!(
                "<?xml version=\"1.0\"?><!DOCTYPE x [{many}<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&a8;&y;</x>"
            );
            let part = if word { "word/document.xml" } else { "content.xml" };
            zip_with(
                [("[Content_Types].xml", b"<Types/>".as_slice(), Deflated), (part, text.as_bytes(), Deflated)]
                    .into_iter(),
            )
        }
        _ => bent(&made("Oppdrag for Eksempel AS"), seed),
    };
    (format!("fil.{ending}"), bytes)
}

/// All that lies below a folder.
fn tree(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            tree(&entry.path(), found);
        }
        found.insert(entry.path());
    }
}

/// Ends in one of these codes, and leaves everything in the home and in the folder that it was started in as it was.
fn ends(limits: &[&str], args: &[&str], home: &Ringperm, codes: &[i32], what: &str) -> ringperm_tests::cli::Answer {
    let listed = || {
        let mut found = BTreeSet::new();
        tree(home.home(), &mut found);
        found
    };
    let before = listed();
    let output = home.under(limits).command(args).current_dir(home.home()).output().unwrap();
    let answer = ringperm_tests::cli::Answer::from(output);
    assert!(codes.contains(&answer.code) && !answer.json.is_null(), "{what}: {args:?}: {answer:#?}");
    assert!(!answer.complained.contains("panicked"), "{what}: {answer:#?}");
    assert_eq!(listed(), before, "{what}: something was written");
    answer
}

fn one_zip(seed: u64, bundle: &[u8]) {
    let (home, mut state) = (Ringperm::new(), seeded(seed));
    let bytes = zip(bundle, &mut state);
    let file = write(home.home(), "fil.zip", &bytes);
    let what = format!("zip {seed}");
    if bytes != bundle {
        let judged = ends(&CHECKING, &["verify", arg(&file), "--no-store"], &home, &[1], &what);
        assert_ne!(judged.json["verdict"], "intact", "{what}: {judged:#?}");
    }
    read(&home, &file, &what);
}

fn read(home: &Ringperm, file: &Path, what: &str) {
    let found = ends(&READING, &["inspect", arg(file)], home, &[0], what);
    assert!(["yes", "partly", "no"].iter().any(|one| found.json["readable"] == **one), "{what}: {found:#?}");
}

/// So many bundles with mimetype, manifest and signature over names that lead elsewhere, bombs and doubles, made by a
/// script that has nothing of ours; and one that only lacks the hostility.
fn signed(folder: &Path, count: usize) -> Vec<PathBuf> {
    let script = root().join("tests/vectors/hostile_contents.py");
    run("python3", &["-B", arg(&script), arg(folder), &count.to_string()], folder);
    let made = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut made: Vec<PathBuf> = made.filter(|path| path.extension().is_some_and(|ending| ending == "zip")).collect();
    made.sort();
    assert_eq!(made.len(), count + 1);
    made
}

/// It is refused for what it holds, not for what it lacks.
fn one_signed(made: &Path) {
    let home = Ringperm::new();
    let what = made.file_stem().unwrap().to_str().unwrap();
    let file = write(home.home(), "fil.zip", fs::read(made).unwrap());
    let verify = ["verify", arg(&file), "--no-store"];
    let Some((_, kind)) = what.split_once('-') else {
        let judged = ends(&CHECKING, &verify, &home, &[3], what);
        assert_eq!(judged.json["verdict"], "intact", "{what}: {judged:#?}");
        return;
    };
    let judged = ends(&CHECKING, &verify, &home, &[1], what);
    let reasons = REFUSED.into_iter().find(|(one, _)| *one == kind).unwrap().1;
    assert_eq!(judged.json["reasons"], serde_json::json!(reasons), "{what}: {judged:#?}");
    let to = home.home().join("til");
    fs::create_dir(&to).unwrap();
    ends(&CHECKING, &["open", arg(&file), "--save-to", arg(&to)], &home, &[1], what);
    read(&home, &file, what);
}

fn one_office(seed: u64) {
    let (home, mut state) = (Ringperm::new(), seeded(seed ^ 0xFFFF));
    let (name, bytes) = office(&mut state);
    let file = write(home.home(), &name, bytes);
    let found = ends(&READING, &["inspect", arg(&file)], &home, &[0], &format!("{name} {seed}"));
    assert!(!found.said.contains("root:"), "{found:#?}");
}

fn seeded(seed: u64) -> u64 {
    (0x9E37_79B9_7F4A_7C15 ^ (seed + 1)).wrapping_mul(0x2545_F491_4F6C_DD1D)
}

/// A name that a file system of ours takes, and another might not.
fn name(seed: u64) -> String {
    let mut state = seeded(seed);
    let filler = [
        "å", "😀", "e\u{301}", "\u{202e}", " ", "-", ".", "\n", "\t", "'", "\"", "$(x)", "CON", "%2e", "\u{200b}", "&",
        "|", ":", "*", "?",
    ];
    let first = [
        "-",
        ".",
        "CON",
        "aux",
        "~",
        "søknad",
        "soknad.json",
        "META-INF",
        "mimetype",
        "SHA256SUMS",
        "LES-MEG.txt",
        " ",
    ];
    let mut name = first[below(&mut state, first.len())].to_owned();
    let longest = 20 + below(&mut state, 225);
    while name.len() < longest {
        name.push_str(filler[below(&mut state, filler.len())]);
    }
    while name.len() > 250 {
        name.pop();
    }
    format!("{name}.txt")
}

/// Files of such names are attached, exported, verified and saved out: each is there by its bytes, in one folder.
fn names(count: u64) {
    let ringperm = Ringperm::new();
    start(&ringperm);
    identity(&ringperm);
    let from = ringperm.home().join("fra");
    fs::create_dir(&from).unwrap();
    let files: Vec<PathBuf> = (0..count).map(|seed| write(&from, &name(seed), format!("navn {seed}"))).collect();
    let mut attach = vec!["attach", "etiske-retningslinjer"];
    attach.extend(files.iter().map(|file| arg(file)));
    ringperm.ok(&attach);
    let out = ringperm.home().join("ut.zip");
    ringperm.ok(&["export", arg(&out), "--allow-incomplete"]);
    assert_eq!(ringperm.ok(&["verify", arg(&out)])["verdict"], "intact");
    let to = ringperm.home().join("til");
    fs::create_dir(&to).unwrap();
    let mut before = BTreeSet::new();
    tree(ringperm.home(), &mut before);
    ringperm.ok(&["open", arg(&out), "--save-to", arg(&to)]);
    let mut after = BTreeSet::new();
    tree(ringperm.home(), &mut after);
    // The store remembers the bundle, and may write beside its database for it.
    let elsewhere: Vec<&PathBuf> = after
        .difference(&before)
        .filter(|path| !path.starts_with(&to) && !path.starts_with(ringperm.store()))
        .collect();
    assert_eq!(elsewhere, Vec::<&PathBuf>::new());
    let saved: BTreeSet<String> = after
        .iter()
        .filter(|path| path.starts_with(&to) && path.is_file())
        .map(|path| sha256(&fs::read(path).unwrap()))
        .collect();
    for seed in 0..count {
        assert!(saved.contains(&sha256(format!("navn {seed}").as_bytes())), "{:?} is not saved", name(seed));
    }
}

#[test]
fn every_hostile_file_ends_in_an_answer_within_limits() {
    let (zips, of_signed, offices, named) = if whole() { (200_u64, 100, 100_u64, 60) } else { (24, 9, 12, 60) };
    let (_giver, path) = bundle();
    let bytes = fs::read(path).unwrap();
    let seeds: Vec<u64> = (0..zips).collect();
    count(&seeds, |&seed| {
        one_zip(seed, &bytes);
        true
    });
    let folder = tempfile::TempDir::new().unwrap();
    count(&signed(folder.path(), of_signed), |made| {
        one_signed(made);
        true
    });
    let seeds: Vec<u64> = (0..offices).collect();
    count(&seeds, |&seed| {
        one_office(seed);
        true
    });
    names(named);
    println!(
        "{zips} hostile zips and {of_signed} signed ones, each as a bundle and as a document, {offices} office files and \
         {named} names: {} hostile files, an answer each",
        zips + u64::try_from(of_signed).unwrap() + offices + named
    );
}
