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

use ringperm_tests::application::{contents, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::search::{Found, everything, forms, words};

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

    // The files themselves, what is packed in them, and the words of every PDF, among them those of the masked copy.
    let found = everything(ringperm.home());
    let numbers = forms(NUMBER);
    let told = |one: &Found| numbers.iter().any(|number| one.holds(number.as_bytes()));
    let own = ["notat.txt", "Avtale.pdf"].map(|name| fs::read(ringperm.home().join(name)).unwrap());
    let own_words = words(&own[1]).into_bytes();
    let is_document = |one: &Found| own.contains(&one.bytes) || one.bytes == own_words;
    assert!(found.iter().any(|one| one.bytes == own_words && told(one)), "the search reads what a PDF says");
    let masked = |one: &&Found| one.inside.ends_with("its words") && one.path.starts_with(ringperm.store());
    assert!(found.iter().filter(masked).count() > 4, "also in the store");
    for inside in ["/soknad.pdf/its words", "/soknad.html", "/soknad.json"] {
        assert!(found.iter().any(|one| one.path.ends_with("s.zip") && one.inside == inside), "{inside} in the bundle");
    }
    for one in &found {
        let place = format!("{}{}", one.path.display(), one.inside);
        for secret in [PASSPHRASE.as_bytes(), BACKUP_PASSPHRASE.as_bytes(), BARE_PEM.as_bytes(), BARE_DER] {
            assert!(!one.holds(secret), "{} in {place}", String::from_utf8_lossy(secret));
        }
        // What something is packed in is looked at where it is unpacked.
        assert!(is_document(one) || one.packed || !told(one), "the number in {place}");
    }
    // The open backup holds the documents, and the number nowhere else in it; the encrypted one tells nothing at all.
    let holds = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|part| part == secret);
    let [open, closed] = ["åpen.rpbackup", "kopi.rpbackup"].map(|name| fs::read(ringperm.home().join(name)).unwrap());
    assert!(!holds(&closed, NUMBER.as_bytes()) && !holds(&closed, b"Kari Nordmann"));
    let note = format!("Kari Nordmann, {NUMBER}\n");
    let times = |part: &[u8]| open.windows(part.len()).filter(|found| *found == part).count();
    assert_eq!(times(NUMBER.as_bytes()), times(note.as_bytes()), "only as the note says it");
}
