//! The signed bundle, judged by `openssl`, `unzip` and `sha256sum`, and by our own verifier.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};

use asice::{Holder, Identity};
use ringperm_core::Problem;
use ringperm_core::application::{Application, Attachment};
use ringperm_core::bundle::{self, Signing, Verdict, Written};

use crate::sample::{document, hex, run, signed};

fn identity() -> Identity {
    let holder = Holder { name: "Kari Nordmann".into(), organisation_number: Some("974760673".into()) };
    Identity::create(&holder, signing_time()).unwrap()
}

fn signing_time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_mins(29_922_315)
}

fn application(identity: &Identity) -> Application {
    signed(&hex(&identity.certificate().fingerprint()))
}

#[allow(clippy::unnecessary_wraps, reason = "what the bundle asks of whoever opens documents")]
fn open(attachment: &Attachment) -> Result<Box<dyn Read>, Problem> {
    Ok(Box::new(Cursor::new(document(attachment.number))))
}

fn write(application: &Application, identity: &Identity) -> Written<Cursor<Vec<u8>>> {
    let mut progress = |_| ControlFlow::Continue(());
    bundle::write(Cursor::new(Vec::new()), application, &mut open, by(identity), &mut progress).unwrap()
}

fn by(identity: &Identity) -> Signing<'_> {
    Signing { identity, time: signing_time(), timestamp: None }
}

fn verify(bytes: &[u8]) -> (Verdict, Vec<&'static str>) {
    let checked = bundle::verify(Cursor::new(bytes), &[], &mut |_| ControlFlow::Continue(())).unwrap();
    (checked.verdict, checked.reasons.iter().map(|reason| reason.code).collect())
}

#[test]
fn programs_that_nobody_here_wrote_accept_the_bundle() {
    let identity = identity();
    let written = write(&application(&identity), &identity);
    let folder = tempfile::tempdir().unwrap();
    let bytes = written.out.into_inner();
    std::fs::write(folder.path().join("b.zip"), &bytes).unwrap();
    run(folder.path(), "unzip", &["-t", "b.zip"]);
    run(folder.path(), "unzip", &["-q", "-d", "b", "b.zip"]);
    let unpacked = folder.path().join("b");
    run(&unpacked, "sha256sum", &["-c", "--strict", "SHA256SUMS"]);
    let read_me = std::fs::read_to_string(unpacked.join("LES-MEG.txt")).unwrap();

    // The commands exactly as the recipient reads them.
    let script: Vec<&str> = read_me
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| !line.starts_with("certutil"))
        .collect();
    let said = run(&unpacked, "sh", &["-e", "-c", &script.join("\n")]);
    assert!(said.contains("CAdES Verification successful"), "{said}");
    assert!(said.contains("soknad.pdf: OK"), "{said}");
    let fingerprint = said.lines().find(|line| line.to_lowercase().contains("fingerprint=")).unwrap();
    let fingerprint = fingerprint.split_once('=').unwrap().1.replace(':', "").to_lowercase();
    assert_eq!(fingerprint, hex(&identity.certificate().fingerprint()));

    let names: Vec<&str> = written.entries.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "LES-MEG.txt",
            "soknad.pdf",
            "soknad.html",
            "soknad.json",
            "vedlegg/01-skatteattest-gyldig-1.pdf",
            "vedlegg/02-arbeidsavtale-eksempler-1.docx",
            "vedlegg/03-arbeidsavtale-eksempler-2.bin",
            "SHA256SUMS",
        ]
    );
    assert_eq!(verify(&bytes), (Verdict::Intact, Vec::new()));
}

#[test]
fn the_same_submission_key_and_time_give_the_same_bytes() {
    let identity = identity();
    let application = application(&identity);
    assert!(write(&application, &identity).out.into_inner() == write(&application, &identity).out.into_inner());
}

#[test]
fn a_document_that_is_no_longer_what_it_was_is_refused() {
    let identity = identity();
    let mut damaged = |attachment: &Attachment| -> Result<Box<dyn Read>, Problem> {
        Ok(Box::new(Cursor::new(if attachment.number == 2 {
            b"something else".to_vec()
        } else {
            document(attachment.number)
        })))
    };
    let mut progress = |_| ControlFlow::Continue(());
    let out = Cursor::new(Vec::new());
    let problem = bundle::write(out, &application(&identity), &mut damaged, by(&identity), &mut progress).unwrap_err();
    assert_eq!(problem, Problem::DocumentDamaged { title: "Arbeidsavtale, selger på heltid".into() });
}

#[test]
fn the_work_can_be_stopped() {
    let identity = identity();
    let mut stop = |done: u64| if done > 40_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let out = Cursor::new(Vec::new());
    let problem = bundle::write(out, &application(&identity), &mut open, by(&identity), &mut stop).unwrap_err();
    assert_eq!(problem, Problem::Cancelled {});
}

#[test]
fn a_changed_byte_in_any_part_is_noticed() {
    let identity = identity();
    let bytes = write(&application(&identity), &identity).out.into_inner();
    for at in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x20;
        assert_ne!(verify(&changed).0, Verdict::Intact, "byte {at}");
    }
}

/// A well-signed container with these entries.
fn container(identity: &Identity, entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = asice::Writer::new(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in entries {
        writer.add(name, &mut bytes.as_slice()).unwrap();
    }
    writer.sign(identity, signing_time()).unwrap().into_inner()
}

#[test]
fn a_well_signed_container_that_contradicts_itself_is_not_intact() {
    let identity = identity();
    let bytes = write(&application(&identity), &identity).out.into_inner();
    let names: Vec<String> =
        write(&application(&identity), &identity).entries.into_iter().map(|(name, ..)| name).collect();
    let whole: Vec<(String, Vec<u8>)> = names
        .into_iter()
        .map(|name| {
            let content = asice::read_entry(Cursor::new(&bytes), &name, 1 << 24).unwrap();
            (name, content)
        })
        .collect();
    assert_eq!(verify(&container(&identity, &whole)), (Verdict::Intact, Vec::new()));

    let edited = |name: &str, from: &str, to: &str| {
        let mut entries = whole.clone();
        let (_, content) = entries.iter_mut().find(|(known, _)| known == name).unwrap();
        let text = String::from_utf8(content.clone()).unwrap();
        assert!(text.contains(from), "{from}");
        *content = text.replacen(from, to, 1).into_bytes();
        entries
    };
    let resummed = |mut entries: Vec<(String, Vec<u8>)>| {
        use sha2::{Digest as _, Sha256};
        let (_, mut last) = entries.pop().unwrap();
        last.clear();
        for (name, content) in &entries {
            last.extend(format!("{}  {name}\n", hex(&Sha256::digest(content))).into_bytes());
        }
        entries.push(("SHA256SUMS".into(), last));
        entries
    };
    let other_sum = edited("SHA256SUMS", "  soknad.pdf", "  soknad.pfd");
    let (verdict, reasons) = verify(&container(&identity, &other_sum));
    assert_eq!(verdict, Verdict::Refused, "{reasons:?}");

    let other_hash = resummed(edited("soknad.json", "\"size\": ", "\"size\": 1"));
    assert_eq!(verify(&container(&identity, &other_hash)), (Verdict::Refused, vec!["json-disagrees"]));

    let mut reordered = whole.clone();
    reordered.swap(0, 1);
    assert_eq!(verify(&container(&identity, &resummed(reordered))), (Verdict::OtherProfile, vec!["not-our-shape"]));

    let other_data = resummed(edited("soknad.json", "ringperm-soknad", "noe-annet"));
    assert_eq!(verify(&container(&identity, &other_data)), (Verdict::OtherProfile, vec!["not-our-shape"]));

    assert_eq!(verify(b"no zip at all").0, Verdict::Refused);
}
