//! What a whole journey writes, byte for byte: no passphrase, no bare key, and no personal number outside the documents
//! that hold it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;

use ringperm_tests::application::{contents, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{pdf, write};

/// The number in `arbeidsavtale.pdf` and in the note.
const NUMBER: &str = "31129956715";
/// A key that is not encrypted, in PEM and at the beginning of its DER (RFC 5958: version 0, id-ecPublicKey).
const BARE_PEM: &str = "-----BEGIN PRIVATE KEY";
const BARE_DER: &[u8] = b"\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01";
/// In letters that `strace` prints as they are.
const PASSPHRASE: &str = "tolv stifter under hesten";
const BACKUP_PASSPHRASE: &str = "en annen setning for kopien";

fn user() -> Ringperm {
    Ringperm::new().with_passphrase(Some(PASSPHRASE))
}

/// From the first answer to the backup, with one document that is masked and one that is thrown away.
fn journey(ringperm: &Ringperm) {
    settle(ringperm);
    let out = |name: &str| ringperm.home().join(name);
    let contract = write(ringperm.home(), "Avtale.pdf", pdf("arbeidsavtale.pdf"));
    let note = write(ringperm.home(), "notat.txt", format!("Kari Nordmann, {NUMBER}\n"));
    ringperm.ok(&["inspect", arg(&note)]);
    let id = |document: &serde_json::Value| document["id"].to_string();
    let contract = id(&ringperm.ok(&["attach", "selskap-registrert", arg(&contract), "--as", "arbeidsavtale"]));
    let note = id(&ringperm.ok(&["attach", "selskap-registrert", arg(&note)]));
    ringperm.refused(1, "personal-number", &["export", arg(&out("s.zip"))]);
    ringperm.ok(&["mask", &contract, "--list"]);
    ringperm.ok(&["mask", &contract, "--all", "--description", "Avtale uten fødselsnummer"]);
    ringperm.ok(&["detach", &note]);
    ringperm.ok(&["export", arg(&out("s.zip")), "--draft", arg(&out("s.eml"))]);
    ringperm.ok(&["verify", arg(&out("s.zip"))]);
    ringperm.ok(&["answers", "--documents", arg(&out("til skjemaet"))]);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-11-22"]);
    ringperm.ok(&["history"]);
    ringperm.ok(&["remind"]);
    ringperm.with_passphrase(Some(BACKUP_PASSPHRASE)).ok(&["backup", arg(&out("kopi.rpbackup")), "--encrypt"]);
    ringperm.ok(&["doctor"]);
}

#[test]
fn nothing_that_is_written_anywhere_holds_a_secret() {
    let ringperm = user();
    let trace = ringperm.home().join("trace");
    let calls = "trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg";
    // Whole strings, and with each descriptor the file it stands for.
    journey(&ringperm.under(&["strace", "-f", "-qq", "-A", "-y", "-s", "8388608", "-o", arg(&trace), "-e", calls]));
    let written = fs::read_to_string(&trace).unwrap();
    assert!(written.len() > 1_000_000 && written.contains("ringperm.sqlite"), "the trace saw what was written");
    fs::remove_file(&trace).unwrap();
    for secret in [PASSPHRASE, BACKUP_PASSPHRASE, BARE_PEM] {
        let told: Vec<&str> = written.lines().filter(|call| call.contains(secret)).collect();
        assert!(told.is_empty(), "{secret} is written: {told:#?}");
    }
    // The number itself: in the copy of the document, and nowhere else.
    let documents = ringperm.store().join("documents");
    let copied = |call: &str| call.contains(arg(&documents)) || call.contains(arg(&ringperm.store().join("tmp")));
    let told: Vec<&str> = written.lines().filter(|call| call.contains(NUMBER) && !copied(call)).collect();
    assert!(told.is_empty(), "the personal number is written: {told:#?}");
}

#[test]
fn nothing_that_is_left_holds_a_secret_outside_the_documents_themselves() {
    let ringperm = user();
    let temporary = ringperm.home().join("midlertidig");
    fs::create_dir(&temporary).unwrap();
    journey(&ringperm.under(&["env", &format!("TMPDIR={}", arg(&temporary))]));
    ringperm.ok(&["backup", arg(&ringperm.home().join("åpen.rpbackup"))]);
    assert_eq!(contents(&temporary), [], "temporary files are cleared away");

    let holds = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|part| part == secret);
    let own = ["notat.txt", "Avtale.pdf"].map(|name| ringperm.home().join(name));
    let is_document =
        |path: &Path| path.starts_with(ringperm.store().join("documents")) || own.contains(&path.to_owned());
    let files = contents(ringperm.home());
    assert!(files.len() > 20, "{}", files.len());
    for (path, bytes) in &files {
        for secret in [PASSPHRASE.as_bytes(), BACKUP_PASSPHRASE.as_bytes(), BARE_PEM.as_bytes(), BARE_DER] {
            assert!(!holds(bytes, secret), "{} in {}", String::from_utf8_lossy(secret), path.display());
        }
        let backup = path.extension().is_some_and(|extension| extension == "rpbackup");
        assert!(is_document(path) || backup || !holds(bytes, NUMBER.as_bytes()), "the number in {}", path.display());
    }
    // The open backup holds the documents, and the number nowhere else in it; the encrypted one tells nothing at all.
    let [open, closed] = ["åpen.rpbackup", "kopi.rpbackup"].map(|name| fs::read(ringperm.home().join(name)).unwrap());
    assert!(!holds(&closed, NUMBER.as_bytes()) && !holds(&closed, b"Kari Nordmann"));
    let note = format!("Kari Nordmann, {NUMBER}\n");
    let times = |part: &[u8]| open.windows(part.len()).filter(|found| *found == part).count();
    assert_eq!(times(NUMBER.as_bytes()), times(note.as_bytes()), "only as the note says it");
}
