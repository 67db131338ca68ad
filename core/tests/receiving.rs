//! A stranger's bundle: what it says is only data, and what is saved out of it stays where it is put.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use asice::{Holder, Identity};
use ringperm_core::Problem;
use ringperm_core::api::{Progress, ReceivedView, Verdict};
use ringperm_core::desk::{Desk, Opening, Received, Receiving, unwatched};
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const ORGNR: &str = "123456785";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn signing_time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_mins(29_922_315)
}

fn identity(name: &str) -> Identity {
    let holder = Holder { name: name.into(), organisation_number: Some(ORGNR.into()) };
    Identity::create(&holder, signing_time()).unwrap()
}

/// What anybody with a key of their own can make: a bundle of our shape that says whatever they like. `documents` are
/// title, original name and bytes.
fn bundle(identity: &Identity, documents: &[(&str, &str, &[u8])], edit: impl Fn(&mut Value)) -> Vec<u8> {
    bundle_of(identity, documents, edit, &str::to_owned)
}

/// The same with `soknad.json` bent as a text.
fn bundle_of(
    identity: &Identity,
    documents: &[(&str, &str, &[u8])],
    edit: impl Fn(&mut Value),
    bend: &dyn Fn(&str) -> String,
) -> Vec<u8> {
    let entry = |number: usize| format!("vedlegg/{number:02}-skatteattest-gyldig-1.bin");
    let attachments: Vec<Value> = (1..)
        .zip(documents)
        .map(|(number, (title, original, bytes))| {
            json!({
                "number": number, "file": entry(number), "title": title, "original_name": original,
                "size": bytes.len(), "sha256": hex(&Sha256::digest(bytes)),
            })
        })
        .collect();
    let numbers: Vec<usize> = (1..=documents.len()).collect();
    let mut said = json!({
        "format": "ringperm-soknad", "version": 1, "kind": "initial", "date": "2026-11-22", "draft": false,
        "complete": true, "company": { "name": "Eksempel AS", "orgnr": ORGNR }, "something_newer": [1, 2],
        "remarks": [{ "requirement": "a", "title": "Kurs", "text": "Kurset er i januar.", "by": "31.01.2027" }],
        "pages": [{ "id": "skatt", "title": "Skatt", "requirements": [{
            "id": "skatteattest-gyldig", "title": "Skatteattest", "status": "ready",
            "answers": [{ "label": "Utstedt", "value": "14.10.2026" }], "attachments": numbers,
        }] }],
        "attachments": attachments,
        "lang": "nn", "signer": { "fingerprint": hex(&identity.certificate().fingerprint()) },
    });
    edit(&mut said);
    let mut entries = vec![
        ("LES-MEG.txt".to_owned(), b"Hei".to_vec()),
        ("soknad.pdf".to_owned(), b"%PDF-1.7".to_vec()),
        ("soknad.html".to_owned(), b"<script src=//example.org></script>".to_vec()),
        ("soknad.json".to_owned(), bend(&said.to_string()).into_bytes()),
    ];
    entries.extend((1..).zip(documents).map(|(number, (_, _, bytes))| (entry(number), bytes.to_vec())));
    let sums = entries
        .iter()
        .fold(String::new(), |sums, (name, bytes)| sums + &format!("{}  {name}\n", hex(&Sha256::digest(bytes))));
    entries.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    let mut writer = asice::Writer::new(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in &entries {
        writer.add(name, &mut bytes.as_slice()).unwrap();
    }
    writer.sign(identity, signing_time()).unwrap().into_inner()
}

fn as_it_is(_: &mut Value) {}

/// A folder, and in it a bundle.
fn received(bytes: &[u8]) -> (tempfile::TempDir, PathBuf, Received) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mottatt.asice");
    fs::write(&path, bytes).unwrap();
    let received = Receiving::alone(Lang::Nb).open(&path, &[], &mut unwatched).unwrap();
    (folder, path, received)
}

fn desk(folder: &Path) -> Desk {
    let today = "2026-11-22".parse().ok();
    let folder = Some(folder.join("store"));
    Desk::open(&Opening { folder, migrate: Migrate::Yes, today, lang: Lang::Nb, scheme: None }).unwrap()
}

fn shown(desk: &mut Desk, path: &Path) -> ReceivedView {
    let received = desk.receiving().unwrap().open(path, &[], &mut unwatched).unwrap();
    desk.remember(&received).unwrap()
}

/// The names below a folder, folders too.
fn names(folder: &Path) -> Vec<String> {
    let mut found: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    found
}

#[test]
fn a_reader_gets_the_application_and_newer_keys_do_not_matter() {
    let key = identity("Kari Nordmann");
    let (_folder, _, received) = received(&bundle(&key, &[("Attest", "attest.pdf", b"%PDF")], as_it_is));
    let view = received.view();
    let application = view.application.unwrap();
    assert_eq!((application.company.as_str(), application.orgnr.as_str()), ("Eksempel AS", ORGNR));
    assert_eq!((application.kind_text.as_str(), application.date_text.as_str()), ("Første søknad", "22.11.2026"));
    assert_eq!(application.not_in_place[0].value, "Kurset er i januar.\nPå plass innen: 31.01.2027");
    let row = &application.pages[0].requirements[0];
    assert_eq!(
        (row.state_text.as_deref(), row.lines[0].value.as_str(), row.documents.as_slice()),
        (None, "14.10.2026", [1].as_slice()),
        "the answer says that it is ready"
    );
    assert_eq!(application.lang, Some(Lang::Nn), "its own language, not the screen's");
    let document = &application.documents[0];
    assert_eq!(
        (document.size_text.as_str(), document.sha256.as_str()),
        ("4\u{a0}B", hex(&Sha256::digest(b"%PDF")).as_str())
    );
}

#[test]
fn texts_are_bounded_and_steer_nothing() {
    let key = identity("Kari Nordmann");
    let bytes = bundle(&key, &[("Attest\u{1b}[2J", "a\u{202e}fdp.exe", b"x")], |said| {
        said["company"]["name"] = json!("Eksempel\u{202e}SA\n");
        said["company"]["orgnr"] = json!("NO 123 456 785 MVA");
        said["pages"][0]["requirements"][0]["answers"][0]["value"] = json!("å".repeat(50_000));
        said["pages"][0]["requirements"][0]["status"] = json!("ny-status");
        said["lang"] = json!({ "ny": "form" });
        said["pages"][0]["requirements"][0]["attachments"] = json!([1, 7]);
    });
    let view = received(&bytes).2.view();
    let application = view.application.unwrap();
    assert_eq!((application.company.as_str(), application.orgnr.as_str()), ("Eksempel\u{fffd}SA", ORGNR));
    assert_eq!(application.documents[0].title, "Attest\u{fffd}[2J");
    assert_eq!(application.documents[0].original_name, "a\u{fffd}fdp.exe");
    let row = &application.pages[0].requirements[0];
    assert!(row.lines[0].value.chars().count() == 40_001 && row.lines[0].value.ends_with('…'));
    assert_eq!((row.state_text.as_deref(), row.documents.as_slice()), (Some("ny-status"), [1].as_slice()));
    assert_eq!(application.lang, None);
}

#[test]
fn what_cannot_be_an_application_is_intact_and_shown_as_nothing() {
    let key = identity("Kari Nordmann");
    let line = json!({ "label": "", "value": "" });
    for edit in [
        (|said| said["pages"] = json!("ingen")) as fn(&mut Value),
        |said| said["date"] = json!("i dag"),
        |said| said["attachments"][1]["number"] = json!(1),
    ] {
        let bytes = bundle(&key, &[("A", "a.pdf", b"a"), ("B", "b.pdf", b"b")], edit);
        let (folder, _, mut received) = received(&bytes);
        assert!(received.view().application.is_none() && received.view().check.verdict == Verdict::Intact);
        assert_eq!(received.save(None, folder.path(), &mut unwatched).unwrap_err().code(), "bundle-not-intact");
    }
    let many =
        bundle(&key, &[], |said| said["pages"][0]["requirements"][0]["answers"] = json!(vec![line.clone(); 30_000]));
    assert!(received(&many).2.view().application.is_none());
}

#[test]
fn of_a_bundle_that_is_not_intact_nothing_is_shown_or_saved() {
    let mut bytes = bundle(&identity("Kari Nordmann"), &[("Attest", "attest.pdf", b"%PDF-uendret")], as_it_is);
    let at = bytes.windows(7).position(|seen| seen == b"uendret").unwrap();
    bytes[at..at + 6].copy_from_slice(b"endret");
    let (folder, path, mut received) = received(&bytes);
    let view = received.view();
    assert!(view.check.verdict == Verdict::Changed && view.application.is_none());
    assert_eq!(received.save(None, folder.path(), &mut unwatched).unwrap_err().code(), "bundle-not-intact");
    let mut desk = desk(folder.path());
    assert!(shown(&mut desk, &path).since.is_none());
    assert_eq!(desk.reopening(&path).unwrap_err().code(), "bundle-exchanged");
    assert_eq!(desk.confirm_received(received, "00").unwrap_err().code(), "fingerprint-differs");
}

#[test]
fn hostile_titles_stay_inside_and_nothing_can_be_run() {
    let long = "lang ".repeat(60);
    let documents: [(&str, &str, &[u8]); 7] = [
        ("../../x", "../../x.pdf", b"en"),
        ("CON", "con.txt", b"to"),
        ("a:b", "C:\\a.docx", b"tre"),
        (&long, "l.pdf", b"fire"),
        ("faktura\u{202e}fdp", "x.exe", b"MZ"),
        ("/etc/passwd\u{0}", ".bashrc", b"seks"),
        ("Side", "side.html", b"<script>"),
    ];
    let (folder, path, mut received) = received(&bundle(&identity("Kari Nordmann"), &documents, as_it_is));
    let within = folder.path().join("ut");
    fs::create_dir(&within).unwrap();
    let saved = received.save(None, &within, &mut unwatched).unwrap();
    let long = format!("04 {}.pdf", "lang ".repeat(24).trim());
    let expected = [
        "soknad.pdf",
        "soknad.json",
        "01 _.._x.pdf",
        "02 CON.txt",
        "03 a_b.docx",
        &long,
        "05 faktura_fdp.exe.bin",
        "06 _etc_passwd_.bin",
        "07 Side.html.bin",
    ];
    assert_eq!(saved.files, expected);
    let name = "godkjent-callcenter-eksempel-as-123456785-forste-2026-11-22";
    assert_eq!((names(folder.path()), names(&within)), (vec!["mottatt.asice".into(), "ut".into()], vec![name.into()]));
    let out = within.join(name);
    assert_eq!(saved.folder, out.display().to_string());
    for (file, (_, _, bytes)) in saved.files[2..].iter().zip(documents) {
        assert_eq!(fs::read(out.join(file)).unwrap(), bytes, "{file}");
    }
    #[cfg(unix)]
    for file in &saved.files {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(out.join(file)).unwrap().permissions().mode() & 0o111, 0, "{file}");
    }

    // A second time beside the first, and only what was asked for.
    let again = received.save(Some(&[3]), &within, &mut unwatched).unwrap();
    assert_eq!((again.folder, again.files), (format!("{saved} (2)", saved = saved.folder), vec!["03 a_b.docx".into()]));
    assert_eq!(received.save(Some(&[3, 8]), &within, &mut unwatched), Err(Problem::DocumentUnknown { id: "8".into() }));
    let missing = received.save(None, &within.join("borte"), &mut unwatched).unwrap_err();
    assert_eq!(missing.code(), "folder-missing");
    assert_eq!(received.save(None, &path, &mut unwatched).unwrap_err().code(), "folder-missing");
    assert_eq!(names(&within).len(), 2);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_is_not_followed() {
    let (folder, _, mut received) = received(&bundle(&identity("Kari Nordmann"), &[("A", "a.pdf", b"a")], as_it_is));
    let [within, elsewhere] = ["ut", "andre"].map(|name| folder.path().join(name));
    fs::create_dir(&within).unwrap();
    fs::create_dir(&elsewhere).unwrap();
    let name = "godkjent-callcenter-eksempel-as-123456785-forste-2026-11-22";
    std::os::unix::fs::symlink(&elsewhere, within.join(name)).unwrap();
    std::os::unix::fs::symlink("ingen", within.join(format!("{name} (2)"))).unwrap();
    let saved = received.save(None, &within, &mut unwatched).unwrap();
    assert!(saved.folder.ends_with("(3)"), "{}", saved.folder);
    assert_eq!(names(&elsewhere), Vec::<String>::new());
}

#[test]
fn a_stopped_saving_leaves_nothing() {
    let large = vec![7; 3_000_000];
    let documents: [(&str, &str, &[u8]); 2] = [("A", "a.pdf", &large), ("B", "b.pdf", &large)];
    let (folder, _, mut received) = received(&bundle(&identity("Kari Nordmann"), &documents, as_it_is));
    let mut seen = Vec::new();
    let mut stop = |progress: Progress| {
        seen.push(progress.name.clone());
        if progress.item == 4 && progress.done > 4_000_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    assert_eq!(received.save(None, folder.path(), &mut stop), Err(Problem::Cancelled {}));
    assert_eq!(names(folder.path()), ["mottatt.asice"]);
    assert!(seen.contains(&"02 B.pdf".to_owned()));
}

#[test]
fn a_file_that_is_exchanged_after_the_check_is_not_believed() {
    let key = identity("Kari Nordmann");
    let first = bundle(&key, &[("Attest", "attest.pdf", b"%PDF-den-foerste")], as_it_is);
    let other = bundle(&key, &[("Attest", "attest.pdf", b"%PDF-den-andre-x")], as_it_is);
    let (folder, path, mut received) = received(&first);
    let mut desk = desk(folder.path());
    assert!(shown(&mut desk, &path).application.is_some());

    // Within the file that is open; the other bundle is sound, too.
    fs::write(&path, &other).unwrap();
    assert_eq!(received.save(None, folder.path(), &mut unwatched).unwrap_err().code(), "bundle-exchanged");

    // And between looking and saving.
    let reopening = desk.reopening(&path).unwrap();
    assert_eq!(reopening.open(&mut unwatched).unwrap_err().code(), "bundle-exchanged");
    assert_eq!(names(folder.path()), ["mottatt.asice", "store"]);
    fs::write(&path, &first).unwrap();
    let saved = reopening.open(&mut unwatched).unwrap().save(Some(&[1]), folder.path(), &mut unwatched).unwrap();
    assert_eq!(saved.files, ["01 Attest.pdf"]);
    let mut again = reopening.open(&mut unwatched).unwrap();
    let own = folder.path().join("store/documents");
    assert_eq!(again.save(None, &own, &mut unwatched).unwrap_err().code(), "inside-store");
}

#[test]
fn a_claimed_number_makes_nobody_known_and_another_key_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let put = |name: &str, key: &Identity, date: &str| {
        let path = folder.path().join(name);
        let bytes = bundle(key, &[], |said| {
            said["date"] = json!(date);
            said["company"]["orgnr"] = json!("123 456 785");
            said["pages"][0]["requirements"][0]["answers"][0]["value"] = json!(name);
        });
        fs::write(&path, bytes).unwrap();
        path
    };
    let [kari, ola] = ["Kari Nordmann", "Ola Nordmann"].map(identity);
    let first = put("forste", &kari, "2025-11-01");
    let newest = put("nyeste", &kari, "2026-11-22");
    let between = put("mellom", &ola, "2026-03-01");

    assert!(shown(&mut desk, &first).since.is_none());
    let view = shown(&mut desk, &newest);
    let since = view.since.unwrap();
    assert_eq!(since.earlier, "Eksempel AS – Første søknad, 01.11.2025");
    assert_eq!(since.changes[0].before.as_deref().unwrap(), ["Utstedt: forste"]);
    assert!(view.earlier_key.is_none() && !view.check.known);

    // Compared with what was before it, and the key is another one.
    let view = shown(&mut desk, &between);
    assert_eq!(view.since.unwrap().changes[0].before.as_deref().unwrap(), ["Utstedt: forste"]);
    let key = view.earlier_key.unwrap();
    assert_eq!((key.name.as_str(), key.confirmed), ("Kari Nordmann", false));
    assert_eq!(key.fingerprint_groups.concat(), hex(&kari.certificate().fingerprint()));
    assert!(!view.check.known && shown(&mut desk, &newest).earlier_key.is_some());

    // Confirmed, it is known from then on; the other one then differs from a confirmed key.
    let spoken = hex(&ola.certificate().fingerprint()).to_uppercase();
    let spoken = spoken.as_bytes().chunks(4).map(|four| str::from_utf8(four).unwrap()).collect::<Vec<_>>().join(" ");
    let opened = |desk: &Desk| desk.receiving().unwrap().open(&between, &[], &mut unwatched).unwrap();
    let wrong = desk.confirm_received(opened(&desk), &hex(&kari.certificate().fingerprint())).unwrap_err();
    assert_eq!(wrong.code(), "fingerprint-differs");
    let view = desk.confirm_received(opened(&desk), &spoken).unwrap();
    assert!(view.check.known && view.earlier_key.is_none());
    let view = shown(&mut desk, &newest);
    // The earlier key says it, so the verdict does not say it too; where only the verdict is shown, it stands there.
    let changed = "signer-key-changed".to_owned();
    assert!(!view.check.reasons.contains(&changed) && !view.check.known);
    assert_eq!(view.check.reasons.len(), view.check.reason_texts.len());
    assert!(desk.verify(&newest, &[], &mut unwatched).unwrap().reasons.contains(&changed));
    let key = view.earlier_key.unwrap();
    assert_eq!(
        (key.name.as_str(), key.seen_text.as_str(), key.confirmed),
        ("Ola Nordmann", "Kodeavtrykket ble bekreftet 22.11.2026.", true)
    );

    desk.forget_received(ORGNR).unwrap();
    assert!(shown(&mut desk, &newest).since.is_none(), "forgotten");
    assert!(shown(&mut desk, &between).check.known, "confirmed all the same");
}

#[test]
fn a_signer_of_another_company_is_said_and_judged_by_nobody() {
    let key = identity("Kari Nordmann");
    let signed_for = |number: &str| {
        let bytes = bundle(&key, &[("Attest", "attest.pdf", b"%PDF")], |said| said["company"]["orgnr"] = json!(number));
        received(&bytes).2.view().check
    };
    for same in [ORGNR, "123 456 785", "NO 123 456 785 MVA"] {
        assert_eq!(signed_for(same).reasons, Vec::<String>::new(), "{same}");
    }
    let other = signed_for("974760673");
    assert_eq!(
        (other.verdict, other.reasons.as_slice()),
        (Verdict::Intact, ["signer-other-company".to_owned()].as_slice())
    );
    assert!(
        other.reason_texts[0]
            .starts_with("Signaturen oppgir organisasjonsnummer 123 456 785, men søknaden gjelder 974 760 673."),
        "{:?}",
        other.reason_texts
    );
}

#[test]
fn what_two_readers_could_read_differently_is_refused() {
    let key = identity("Kari Nordmann");
    let judged = |from: &str, to: &str| {
        // the whole bundle is made anew around the text, and signed
        let bytes =
            bundle_of(&key, &[("Attest", "attest.pdf", b"%PDF")], as_it_is, &|json: &str| json.replacen(from, to, 1));
        let check = received(&bytes).2.view().check;
        (check.verdict, check.reasons)
    };
    assert_eq!(judged("", "").0, Verdict::Intact);
    for (from, to) in [
        ("\"company\":{", "\"company\":{\"name\":\"Annen AS\","),
        ("\"answers\":[{", "\"answers\":[{\"value\":\"x\","),
        ("{", "{\"form\\u0061t\":\"annet\","),
    ] {
        assert_eq!(judged(from, to), (Verdict::Refused, vec!["json-disagrees".to_owned()]), "{to}");
    }
}
