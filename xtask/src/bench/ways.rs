//! The ways to bundle the same files, ours and others', each a command that reads all of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::rounds::{self, Way};
use crate::shell;

/// The names by which the figures are compared.
pub const NOTHING: &str = "the empty process";
pub const HASH: &str = "sha2, one thread";
pub const HASH_ALL: &str = "sha2, all threads";
pub const EXPORT: &str = "our export";
pub const VERIFY: &str = "our verify";
pub const BY_HAND: &str = "zip -0, sha256sum, openssl cms";

/// Where the programs and the files are.
pub struct Place<'a> {
    /// The example `speed` of crate `asice`.
    pub speed: &'a Path,
    /// The command line.
    pub ringperm: &'a Path,
    /// The folder of files.
    pub files: &'a Path,
    /// What is made goes here.
    pub out: &'a Path,
    /// A Python that has `bagit`, when there is one.
    pub bagit: Option<&'a Path>,
    pub threads: usize,
}

/// Everything that can be measured here, and the names of what cannot.
pub fn all(place: &Place<'_>) -> (Vec<Way>, Vec<&'static str>) {
    let mut ways = ours(place);
    let mut missing = Vec::new();
    let there = |program: &str, ask: &str| rounds::there(Command::new(program).arg(ask));
    let by_hand = [there("zip", "-v"), there("sha256sum", "--version"), there("openssl", "version")];
    if by_hand.iter().all(|there| *there) {
        ways.push(script(place, BY_HAND, MANUAL, &["manual.zip", "SHA256SUMS", "SHA256SUMS.p7s"]));
        ways.push(manual_check(place));
    } else {
        missing.push(BY_HAND);
    }
    if there("7z", "i") {
        ways.push(script(place, "7z -mx0", "7z a -mx0 -bso0 -bsp0 \"$out/7z.7z\" .", &["7z.7z"]));
    } else {
        missing.push("7z -mx0");
    }
    match place.bagit {
        Some(python) => ways.push(bagit(place, python)),
        None => missing.push("bagit.py, zip -0"),
    }
    (ways, missing)
}

fn ours(place: &Place<'_>) -> Vec<Way> {
    let threads = place.threads.to_string();
    let (files, bundle) = (place.files.as_os_str(), place.out.join("bundle.zip"));
    let speed = |name, args: &[&std::ffi::OsStr], makes: &[&PathBuf]| {
        let mut command = Command::new(place.speed);
        command.args(args);
        Way { makes: makes.iter().map(|path| (*path).clone()).collect(), ..Way::new(name, command) }
    };
    let made = place.out.join("made.zip");
    let mut kept = Command::new(place.speed);
    kept.arg("write").arg(files).arg(&bundle);
    let mut program = Command::new(place.ringperm);
    program.args(["verify", "--no-store"]).arg(&bundle);
    vec![
        speed(NOTHING, &["nothing".as_ref()], &[]),
        script(place, "cat", "cat * > /dev/null", &[]),
        script(place, "cp", "cp -r . \"$out/copy\"", &["copy"]),
        speed(HASH, &["hash".as_ref(), "1".as_ref(), files], &[]),
        speed(HASH_ALL, &["hash".as_ref(), threads.as_ref(), files], &[]),
        speed(EXPORT, &["write".as_ref(), files, made.as_os_str()], &[&made]),
        speed("our export, with fsync", &["write".as_ref(), files, made.as_os_str(), "sync".as_ref()], &[&made]),
        Way {
            before: Some(kept),
            ..speed(VERIFY, &["verify".as_ref(), threads.as_ref(), bundle.as_os_str()], &[&bundle])
        },
        speed("our verify, one thread", &["verify".as_ref(), "1".as_ref(), bundle.as_os_str()], &[]),
        // a sound container, but no application of ours: it answers 1, after the same work
        Way { code: 1, ..Way::new("ringperm verify", program) },
    ]
}

/// What a careful person types: the checksums, a signature over them, and a zip of all.
const MANUAL: &str = "sha256sum * > \"$out/SHA256SUMS\" \
    && openssl cms -sign -cades -binary -md sha256 -in \"$out/SHA256SUMS\" -signer \"$out/../key.pem\" \
       -outform DER -out \"$out/SHA256SUMS.p7s\" \
    && zip -0 -q \"$out/manual.zip\" * && zip -0 -q -j \"$out/manual.zip\" \"$out/SHA256SUMS\" \"$out/SHA256SUMS.p7s\"";

/// And what the receiver of that types.
const MANUAL_CHECK: &str = "unzip -q \"$out/received.zip\" -d \"$out/received\" && cd \"$out/received\" \
    && openssl cms -verify -cades -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS \
       -CAfile \"$out/../key.pem\" -partial_chain -purpose any -out /dev/null \
    && sha256sum -c --quiet SHA256SUMS";

fn manual_check(place: &Place<'_>) -> Way {
    let made = MANUAL.replace("manual.zip", "received.zip");
    let mut way = script(place, "the same checked by hand", MANUAL_CHECK, &["received", "received.zip"]);
    way.before = Some(script(place, "", &made, &[]).command);
    way.makes.extend(["SHA256SUMS", "SHA256SUMS.p7s"].map(|name| place.out.join(name)));
    way
}

/// A bag is made of the folder itself: so of a copy, which does not count.
fn bagit(place: &Place<'_>, python: &Path) -> Way {
    let text =
        "cd \"$out\" && \"$python\" -m bagit --quiet --sha256 --processes \"$threads\" bag && zip -0 -q -r bag.zip bag";
    let mut way = script(place, "bagit.py, zip -0", text, &["bag", "bag.zip"]);
    way.command.env("python", python).env("threads", place.threads.to_string());
    way.before = Some(script(place, "", "cp -r . \"$out/bag\"", &[]).command);
    way
}

/// A line of shell, run in the folder of files; what it makes stands in `$out`.
fn script(place: &Place<'_>, name: &'static str, text: &str, makes: &[&str]) -> Way {
    let mut command = Command::new("sh");
    command.args(["-c", text]).current_dir(place.files).env("out", place.out);
    Way { makes: makes.iter().map(|name| place.out.join(name)).collect(), ..Way::new(name, command) }
}

/// A key and a certificate for the signature by hand.
pub fn key(path: &Path) -> Result<()> {
    let mut command = shell::command("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt"]);
    command.args(["ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Eksempel AS", "-days", "2"]);
    ensure!(rounds::there(command.arg("-keyout").arg(path).arg("-out").arg(path.with_extension("crt"))), "no key");
    let certificate = std::fs::read(path.with_extension("crt"))?;
    let key = std::fs::read(path)?;
    std::fs::write(path, [key, certificate].concat())?;
    Ok(())
}

/// A Python with `bagit`: the system's, or one in `folder`, where it is fetched from Python's package index when that
/// can be reached.
pub fn python_with_bagit(folder: &Path) -> Option<PathBuf> {
    let has = |python: &Path| {
        let asked = Command::new(python).args(["-c", "import bagit"]).output();
        asked.is_ok_and(|answer| answer.status.success())
    };
    let system = PathBuf::from("python3");
    if has(&system) {
        return Some(system);
    }
    let own = folder.join("bin/python3");
    if !has(&own) {
        println!("Fetching bagit into {} …", folder.display());
        rounds::there(Command::new("python3").args(["-m", "venv"]).arg(folder));
        rounds::there(Command::new(&own).args(["-m", "pip", "install", "--quiet", "bagit", "setuptools<81"]));
    }
    has(&own).then_some(own)
}
