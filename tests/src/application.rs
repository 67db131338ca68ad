//! A first application, settled by the command line as far as an export asks.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::{Ringperm, arg};
use crate::documents::{pdf, write};

/// The company that the sample certificates are about.
pub const ORGNR: &str = "923609016";
/// Its name.
pub const NAME: &str = "Blåbær Callsenter AS";

/// The smallest company that can apply: nobody employed, nobody called.
pub const SMALLEST: [&str; 10] = [
    "--set",
    "employees=0",
    "--set",
    "outbound=false",
    "--set",
    "sells=false",
    "--set",
    "clients=false",
    "--set",
    "subcontractors=false",
];

/// Whom the board can ask.
pub const CONTACT: [&str; 9] = [
    "kontaktperson",
    "--field",
    "name=Kari Nordmann",
    "--field",
    "role=Daglig leder",
    "--field",
    "email=kari@blabaer.example",
    "--field",
    "phone=+47 22 22 22 22",
];

/// What the smallest company answers, each with the words that follow `answer`.
pub const ANSWERS: [&[&str]; 5] = [
    &["regnskapsforer-oppgitt", "--field", "who=external", "--field", "name=Tall og Tabell AS"],
    &["skatt-ingen-restanser", "none"],
    &CONTACT,
    &["bransjenorm-akseptert", "ja"],
    &["egenerklaering-riktige-opplysninger", "yes"],
];

/// Company and submission in an empty store.
pub fn start(ringperm: &Ringperm) {
    ringperm.ok(&[&["company", "add", ORGNR, "--name", NAME], SMALLEST.as_slice()].concat());
    ringperm.ok(&["submission", "start", "initial"]);
}

/// The smallest application in an empty store, ready for export, with a key. Gives the certificates that it attached.
pub fn settle(ringperm: &Ringperm) -> Vec<PathBuf> {
    start(ringperm);
    for answer in ANSWERS {
        ringperm.ok(&[&["answer"], answer].concat());
    }
    let folder = ringperm.home().join("papirer");
    fs::create_dir_all(&folder).unwrap();
    let files = vec![
        write(&folder, "Firmaattest.pdf", pdf("firmaattest.pdf")),
        write(&folder, "Skatteattest november.pdf", pdf("skatteattest-uten-skjemanummer.pdf")),
    ];
    let mut attach = vec!["attach", "auto"];
    attach.extend(files.iter().map(|file| arg(file)));
    ringperm.ok(&attach);
    ringperm.ok(&["status"]);
    identity(ringperm);
    files
}

/// A key with the company's number, called after its holder.
pub fn identity(ringperm: &Ringperm) -> Value {
    ringperm.ok(&["identity", "create", "--name", "Kari Nordmann", "--orgnr", ORGNR])
}

/// A signed bundle of the smallest application, and the store it came from.
pub fn bundle() -> (Ringperm, PathBuf) {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let out = ringperm.home().join("søknad.zip");
    ringperm.ok(&["export", arg(&out)]);
    (ringperm, out)
}

/// Everything that the store holds for the user: answers and documents. What it was before a failure, it must be after.
pub fn holding(ringperm: &Ringperm) -> Value {
    let answer = ringperm.run(&["status"]);
    assert!(answer.code < 2, "{answer:#?}");
    answer.json
}

/// Every file below `folder`, by its path.
pub fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (kind, to) = (entry.file_type().unwrap(), to.join(entry.file_name()));
        if kind.is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The next number of a sequence that looks random (xorshift64).
pub fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}
