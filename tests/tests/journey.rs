//! From a folder of files and an empty store to a bundle that strangers accept, and to three deadlines, by the
//! command line alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};

use ringperm_tests::application::{self, CONTACT, NAME, ORGNR};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{JPEG, docx, example, odt, pdf, sha256, write};
use ringperm_tests::openssl::{Judged, judge};
use serde_json::{Value, json};

/// What was attached: requirement, and the file as it lies in the folder.
type Attached = Vec<(&'static str, PathBuf)>;

#[test]
fn a_manager_gets_from_an_empty_store_to_a_bundle_that_stock_tools_accept() {
    let ringperm = Ringperm::new();
    let folder = ringperm.home().join("Søknad 2026");
    fs::create_dir(&folder).unwrap();

    company(&ringperm);
    first_status(&ringperm);
    answers(&ringperm);
    let attached = attach(&ringperm, &folder);
    personal_number_is_never_let_out_unseen(&ringperm, &folder);
    let fingerprint = identity(&ringperm);
    export_is_refused_until_all_is_settled(&ringperm, &folder);
    let (bundle, judged) = export(&ringperm, &folder, &fingerprint);
    the_documents_are_the_originals(&judged, &attached);
    what_is_said_is_in_it(&judged, &attached);
    sent_and_approved(&ringperm, &folder, &bundle);
}

fn company(ringperm: &Ringperm) {
    let added = ringperm.ok(&["company", "add", "923 609 016", "--name", NAME, "--set", "employees=24"]);
    assert_eq!(
        added,
        json!({"orgnr": ORGNR, "orgnr_text": "923\u{a0}609\u{a0}016", "name": NAME, "traits": {"employees": 24}})
    );
    let flags = ["outbound=true", "b2c=true", "b2b=false", "sells=true", "clients=true", "subcontractors=true"];
    ringperm.ok(&[&["company", "set"], flags.as_slice()].concat());
    ringperm.ok(&["company", "set", "--set", "member=virke", "--set", "b2b="]);
    let shown = ringperm.ok(&["company", "show"]);
    let traits = json!({
        "employees": 24, "outbound": true, "b2c": true, "sells": true, "clients": true, "subcontractors": true,
        "member": "virke",
    });
    assert_eq!(shown["traits"], traits, "b2b is unknown again");
    ringperm.refused(2, "company-exists", &["company", "add", ORGNR, "--name", "En annen"]);

    ringperm.refused(2, "no-submission", &["status"]);
    let started = ringperm.ok(&["submission", "start", "initial"]);
    assert_eq!(
        (&started["id"], &started["kind"], &started["state"]),
        (&json!(1), &json!("initial"), &json!("preparing"))
    );
    ringperm.refused(2, "submission-open", &["submission", "start", "initial"]);
    let listed = ringperm.ok(&["submission", "list"]);
    assert_eq!(listed["submissions"], json!([started]));
}

fn first_status(ringperm: &Ringperm) {
    let status = ringperm.run(&["status"]);
    assert_eq!(status.code, 1, "not ready");
    let keys: Vec<&String> = status.json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["ready", "counts", "requirements", "documents"]);
    assert_eq!(status.json["ready"], false);
    assert_eq!(status.json["documents"], json!([]));
    let counts = &status.json["counts"]["soknad"];
    assert!(counts["total"].as_u64().unwrap() > 15, "{counts}");
    for row in status.json["requirements"].as_array().unwrap() {
        for key in ["id", "part", "page", "status", "blocking", "findings"] {
            assert!(!row[key].is_null(), "{key} of {row}");
        }
        let started = !matches!(row["status"].as_str(), Some("not-started" | "ready" | "from-register"));
        assert!(!started, "{row}");
    }
    let tax = requirement(&status.json, "skatteattest-gyldig");
    assert_eq!((&tax["part"], &tax["page"], &tax["blocking"]), (&json!("soknad"), &json!("skatt"), &json!(true)));
    assert!(status.json["requirements"].as_array().unwrap().iter().all(|row| row["id"] != "verneombud-annen-ordning"));
}

fn requirement<'a>(status: &'a Value, id: &str) -> &'a Value {
    let mut rows = status["requirements"].as_array().unwrap().iter();
    rows.find(|row| row["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

fn state(ringperm: &Ringperm, id: &str) -> String {
    requirement(&ringperm.run(&["status"]).json, id)["status"].as_str().unwrap().to_owned()
}

fn answers(ringperm: &Ringperm) {
    let answer = |args: &[&str]| ringperm.ok(&[&["answer"], args].concat());
    let saved = answer(&["skatt-ingen-restanser", "none"]);
    assert_eq!((&saved["id"], &saved["status"]), (&json!("skatt-ingen-restanser"), &json!("ready")));
    let started = answer(&["regnskapsforer-oppgitt", "external"]);
    assert_eq!(started["status"], "started");
    assert!(!started["missing"][0].as_str().unwrap().is_empty(), "{started}");
    assert_eq!(started["missing_fields"], json!(["name"]), "each line says in which field it is put right");
    let done =
        answer(&["regnskapsforer-oppgitt", "--field", "name=Tall & Tabell «Ø» AS", "--field", "orgnr=974 760 673"]);
    assert_eq!(done["status"], "ready", "the first field stands");
    answer(&["revisor-oppgitt", "opted-out"]);
    answer(&[CONTACT.as_slice(), &["--note", "NOTAT SOM ALDRI SKAL UT"]].concat());
    answer(&["signeringsrett", "--field", "how=alone", "--field", "signer=Kari Nordmann"]);
    answer(&["bransjenorm-akseptert", "ja"]);
    answer(&["databehandleravtale-oppdragsgivere", "--field", "parties=Kunde Én AS\nKunde To AS"]);
    let later = answer(&[
        "databehandleravtale-underleverandorer",
        "--explain",
        "Avtalen er til signering hos partneren.",
        "--by",
        "2027-01-15",
    ]);
    assert_eq!(later["status"], "not-in-place");
    let not_ours = answer(&["angrerett-informasjon", "--does-not-apply", "Vi selger ingenting på telefon."]);
    assert_eq!(not_ours["status"], "does-not-apply");

    ringperm.refused(2, "must-apply", &["answer", "skatteattest-gyldig", "--does-not-apply", "Nei."]);
    ringperm.refused(2, "field-value", &["answer", "kontaktperson", "--field", "email=kari"]);
    ringperm.refused(2, "field-value", &["answer", "skatt-ingen-restanser", "kanskje"]);
    ringperm.refused(2, "field-unknown", &["answer", "kontaktperson", "--field", "farge=blå"]);
    ringperm.refused(2, "requirement-unknown", &["answer", "oppfolging-samtalestatistikk", "3"]);
    ringperm.refused(2, "why-missing", &["answer", "angrerett-informasjon", "--does-not-apply", " "]);
    ringperm.refused(
        2,
        "explanation-incomplete",
        &["answer", "hms-internkontroll", "--explain", "", "--by", "2027-01-01"],
    );
    ringperm.refused(2, "date-shape", &["answer", "hms-internkontroll", "--explain", "Snart.", "--by", "snart"]);
    ringperm.refused(2, "usage", &["answer", "hms-internkontroll", "--explain", "Snart."]);
    assert_eq!(state(ringperm, "angrerett-informasjon"), "does-not-apply", "a refused answer changes nothing");
    assert_eq!(state(ringperm, "hms-internkontroll"), "not-started");
}

/// Files of several kinds, under names as people give them.
fn attach(ringperm: &Ringperm, folder: &Path) -> Attached {
    let long = format!("{}.txt", "Logg fra vask av ringelister ".repeat(8)[..196].trim_end());
    assert!(long.chars().count() >= 195, "{}", long.len());
    let files: Attached = vec![
        ("arbeidsavtale-eksempler", write(folder, "Arbeidsavtale – mal for selgere.pdf", example("arbeidsavtale.pdf"))),
        ("arbeidsavtale-eksempler", write(folder, "avtale deltid.docx", docx("Arbeidsavtale for deltid, blank mal"))),
        (
            "hms-internkontroll",
            write(folder, "Internkontroll HMS æøå.odt", odt("Internkontroll for helse, miljø og sikkerhet")),
        ),
        ("verneombud-opplaering-40t", write(folder, "🎓 kursbevis 😀.jpg", JPEG)),
        ("reservasjonsregister-vask", write(folder, &long, "2026-11-21 06:00 vasket 1 200 numre\n")),
        ("aksept-dokumentert", write(folder, "-aksept; rm *.CSV", "dato;nummer;svar\n2026-11-20;*****123;ja\n")),
        ("databehandleravtale-oppdragsgivere", write(folder, "uten endelse", "Databehandleravtale")),
    ];
    for (requirement, file) in &files {
        let document = ringperm.ok(&["attach", requirement, arg(file)]);
        assert_eq!(document["requirement"], *requirement);
        assert_eq!(document["sha256"], sha256(&fs::read(file).unwrap()));
        assert_eq!(document["original_name"], file.file_name().unwrap().to_str().unwrap());
        for key in ["id", "type", "facts", "findings"] {
            assert!(!document[key].is_null(), "{key} of {document}");
        }
    }
    let routine = write(folder, "rutine.docx", docx("Rutine for reservasjoner"));
    let document = ringperm.ok(&["attach", "reservasjonsregister-vask", arg(&routine), "--as", "reservasjonsrutine"]);
    assert_eq!(document["type"], "reservasjonsrutine");

    let certificates = [
        ("skatteattest-gyldig", write(folder, "Skatteattest november.pdf", pdf("skatteattest-uten-skjemanummer.pdf"))),
        ("selskap-registrert", write(folder, "FIRMAATTEST.PDF", pdf("firmaattest.pdf"))),
    ];
    let taken = ringperm.ok(&["attach", "auto", arg(&certificates[0].1), arg(&certificates[1].1)]);
    let places: Vec<&Value> = taken["documents"].as_array().unwrap().iter().map(|d| &d["requirement"]).collect();
    assert_eq!(places, ["skatteattest-gyldig", "selskap-registrert"]);
    let tax = &taken["documents"][0];
    assert_eq!(tax["type"], "skatteattest");
    let facts = (&tax["facts"]["orgnr"], &tax["facts"]["issued"], &tax["facts"]["arrears_nok"]);
    assert_eq!(facts, (&json!(ORGNR), &json!("2026-11-01"), &json!(0)));

    the_same_file_twice_is_stored_once(ringperm, &certificates[0].1);
    files.into_iter().chain([("reservasjonsregister-vask", routine)]).chain(certificates).collect()
}

fn the_same_file_twice_is_stored_once(ringperm: &Ringperm, tax: &Path) {
    let bytes = fs::read(tax).unwrap();
    let copy = write(tax.parent().unwrap(), "kopi av skatteattesten.pdf", &bytes);
    let again = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&copy)]);
    assert_eq!(again["same_as"], "Skatteattest november");
    let stored: Vec<PathBuf> = stored(ringperm).into_iter().filter(|path| fs::read(path).unwrap() == bytes).collect();
    assert_eq!(stored.len(), 1, "{stored:?}");
    let status = ringperm.run(&["status"]).json;
    let of_tax = status["documents"].as_array().unwrap().iter().filter(|d| d["requirement"] == "skatteattest-gyldig");
    assert_eq!(of_tax.count(), 1);
}

/// The stored documents, without what lies beside them.
fn stored(ringperm: &Ringperm) -> Vec<PathBuf> {
    let shelves = fs::read_dir(ringperm.store().join("documents")).unwrap();
    shelves
        .flat_map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_none())
        .collect()
}

/// A contract with a whole personal number, and a certificate of another company.
fn personal_number_is_never_let_out_unseen(ringperm: &Ringperm, folder: &Path) {
    let contract = write(folder, "signert avtale.pdf", pdf("arbeidsavtale.pdf"));
    let document = ringperm.ok(&["attach", "arbeidsavtale-eksempler", arg(&contract)]);
    let id = document["id"].to_string();
    assert_eq!(document["personal_numbers"], 1);
    assert_eq!(state(ringperm, "arbeidsavtale-eksempler"), "needs-attention");

    let out = folder.join("for tidlig.zip");
    let problem = ringperm.refused(1, "personal-number", &["export", arg(&out), "--allow-incomplete"]);
    assert!(problem["args"]["documents"].as_str().unwrap().contains("signert avtale"), "{problem}");
    assert!(!out.exists());

    ringperm.refused(2, "reason-missing", &["accept", &format!("{id}:personal-number"), "--reason", " "]);
    ringperm.refused(2, "finding-unknown", &["accept", &format!("{id}:no-such"), "--reason", "Fordi."]);
    let accepted = ringperm.ok(&["accept", &format!("{id}:personal-number"), "--reason", "Den ansatte har samtykket."]);
    let finding = accepted["findings"].as_array().unwrap().iter().find(|f| f["code"] == "personal-number").unwrap();
    assert_eq!(finding["accepted"], "Den ansatte har samtykket.");
    assert_eq!(state(ringperm, "arbeidsavtale-eksempler"), "ready");

    ringperm.ok(&["detach", &id]);
    ringperm.refused(2, "document-unknown", &["detach", "999"]);
    let back = ringperm.ok(&["undelete", &id]);
    assert_eq!(back["trashed"], Value::Null);
    ringperm.ok(&["detach", &id]);

    let other = write(folder, "andres attest.pdf", pdf("skatteattest-setning.pdf"));
    let document = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&other)]);
    let codes: Vec<&str> =
        document["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"other-company"), "{codes:?}");
    assert_eq!(state(ringperm, "skatteattest-gyldig"), "needs-attention");
    ringperm.ok(&["detach", &document["id"].to_string()]);
    assert_eq!(state(ringperm, "skatteattest-gyldig"), "ready");
}

fn identity(ringperm: &Ringperm) -> String {
    let made = application::identity(ringperm);
    let fingerprint = made["fingerprint"].as_str().unwrap().to_owned();
    assert_eq!((&made["name"], &made["orgnr"]), (&json!("Kari Nordmann"), &json!(ORGNR)));
    assert_eq!(made["expires"].as_str().unwrap()[..4], *"2031", "five years");
    assert_eq!(ringperm.ok(&["identity", "list"])["identities"][0], made);
    let shown = fs::read_to_string(ringperm.store().join("keys").join(format!("{fingerprint}.pem"))).unwrap();
    assert!(shown.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"), "{shown}");
    fingerprint
}

/// Refused with the list of what is missing; let out when the user says so, and then it says so itself.
fn export_is_refused_until_all_is_settled(ringperm: &Ringperm, folder: &Path) {
    let out = folder.join("søknad.zip");
    for lang in LANGUAGES {
        let problem = ringperm.in_language(lang).refused(1, "not-ready", &["export", arg(&out)]);
        let shown = ringperm.in_language(lang).run(&["status"]).json;
        let last = requirement(&shown, "egenerklaering-riktige-opplysninger")["title"].clone();
        let missing = problem["args"]["missing"].as_str().unwrap();
        assert_eq!(missing, last.as_str().unwrap(), "{lang}: the one that is missing, by its title");
    }
    assert!(!out.exists());

    let part = folder.join("uferdig.zip");
    let exported = ringperm.ok(&["export", arg(&part), "--allow-incomplete"]);
    assert_eq!(exported["incomplete"], true);
    let judged = judge(&part);
    let data: Value = serde_json::from_str(&judged.text("soknad.json")).unwrap();
    assert_eq!(
        (&data["complete"], &data["missing"][0]["requirement"]),
        (&json!(false), &json!("egenerklaering-riktige-opplysninger"))
    );
    assert!(judged.text("LES-MEG.txt").contains("fullstendig"), "the readme says that it is incomplete");
    fs::remove_file(part).unwrap();

    ringperm.ok(&["answer", "egenerklaering-riktige-opplysninger", "yes"]);
    let ready = ringperm.ok(&["status"]);
    assert_eq!(ready["ready"], true);
}

fn export(ringperm: &Ringperm, folder: &Path, fingerprint: &str) -> (PathBuf, Judged) {
    let out = folder.join("søknad til nemnda.zip");
    let exported = ringperm.ok(&["export", arg(&out)]);
    let bytes = fs::read(&out).unwrap();
    assert_eq!(exported["path"], arg(&out), "kept as given");
    assert_eq!((&exported["sha256"], &exported["size"]), (&json!(sha256(&bytes)), &json!(bytes.len())));
    assert_eq!(exported["incomplete"], false);

    let judged = judge(&out);
    assert_eq!(judged.fingerprint, fingerprint);
    assert!(
        judged.subject.contains("Kari Nordmann") && judged.subject.contains("NTRNO-923609016"),
        "{}",
        judged.subject
    );
    let names: Vec<&str> = judged.names.iter().map(String::as_str).collect();
    assert_eq!(names[..5], ["mimetype", "LES-MEG.txt", "soknad.pdf", "soknad.html", "soknad.json"]);
    let end = names.len() - 3;
    assert_eq!(names[end..], ["SHA256SUMS", "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"]);
    assert!(names[5..end].iter().all(|name| name.starts_with("vedlegg/")), "{names:?}");
    let portable = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-/".contains(&b));
    assert!(names.iter().all(|name| portable(name)), "{names:?}");
    assert_eq!(judged.bytes("mimetype"), b"application/vnd.etsi.asic-e+zip");

    let listed: Vec<&str> = exported["files"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
    assert_eq!(listed, names[1..=end], "what the command line says is in it");
    (out, judged)
}

fn the_documents_are_the_originals(judged: &Judged, attached: &Attached) {
    let mut inside: Vec<Vec<u8>> =
        judged.names.iter().filter(|name| name.starts_with("vedlegg/")).map(|name| judged.bytes(name)).collect();
    let mut outside: Vec<Vec<u8>> = attached.iter().map(|(_, file)| fs::read(file).unwrap()).collect();
    inside.sort();
    outside.sort();
    assert!(inside == outside, "byte for byte: {} and {}", inside.len(), outside.len());
}

fn what_is_said_is_in_it(judged: &Judged, attached: &Attached) {
    assert!(
        judged
            .text("LES-MEG.txt")
            .starts_with("Du trenger ikke noe program: åpne soknad.pdf; vedleggene ligger i mappen vedlegg.")
    );
    assert!(judged.bytes("soknad.pdf").starts_with(b"%PDF-"));
    let page = judged.text("soknad.html");
    let data: Value = serde_json::from_str(&judged.text("soknad.json")).unwrap();
    assert_eq!((&data["complete"], &data["draft"]), (&json!(true), &json!(false)));
    assert_eq!(data["signer"]["fingerprint"], judged.fingerprint);
    let listed = data["attachments"].as_array().unwrap();
    assert_eq!(listed.len(), attached.len());
    for (requirement, file) in attached {
        let name = file.file_name().unwrap().to_str().unwrap();
        let found = listed.iter().find(|a| a["original_name"] == name).unwrap_or_else(|| panic!("no {name}"));
        assert_eq!(found["requirement"], *requirement);
        let entry = found["file"].as_str().unwrap();
        assert_eq!(judged.bytes(entry), fs::read(file).unwrap(), "{entry}");
        assert!(page.contains(entry), "{entry} is not on the page");
    }
    assert_eq!(data["remarks"][0]["requirement"], "databehandleravtale-underleverandorer");
    for said in
        ["Avtalen er til signering hos partneren.", "Tall &amp; Tabell «Ø» AS", "Vi selger ingenting på telefon.", NAME]
    {
        assert!(page.contains(said), "{said}");
    }
    for name in &judged.names {
        let bytes = judged.bytes(name);
        assert!(!bytes.windows(10).any(|ten| ten == b"NOTAT SOM "), "a private note stands in {name}");
    }
}

fn sent_and_approved(ringperm: &Ringperm, folder: &Path, bundle: &Path) {
    let sent = ringperm.ok(&["sent", "2026-11-22"]);
    assert_eq!((&sent["state"], &sent["sent"]), (&json!("sent"), &json!("2026-11-22")));
    ringperm.refused(2, "submission-closed", &["answer", "skatt-ingen-restanser", "agreement"]);
    ringperm.refused(2, "submission-closed", &["attach", "hms-internkontroll", arg(bundle)]);
    let kept = ringperm.store().join("bundles").join(format!("{}.zip", sha256(&fs::read(bundle).unwrap())));
    assert_eq!(fs::read(kept).unwrap(), fs::read(bundle).unwrap(), "the exact bundle is kept");

    let letter = write(folder, "Godkjenningsbrev.pdf", pdf("brev-om-skatteattest.pdf"));
    let later = ringperm.on("2028-03-10");
    let approved = later.ok(&["approve", "2028-02-29", "--letter", arg(&letter)]);
    assert_eq!(approved["state"], "approved");

    let due = later.ok(&["due"]);
    let deadlines: Vec<[&str; 4]> = due["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| ["kind", "due", "send_by", "state"].map(|key| d[key].as_str().unwrap()))
        .collect();
    let expected = [
        ["year-1", "2029-02-28", "2029-02-28", "upcoming"],
        ["year-2", "2030-02-28", "2030-02-28", "upcoming"],
        ["renewal", "2031-02-28", "2031-02-28", "upcoming"],
    ];
    assert_eq!(deadlines, expected);
    assert_eq!(due["deadlines"], approved["deadlines"]);
    let reminders = &due["deadlines"][0]["reminders"];
    assert_eq!(*reminders, json!(["2028-12-30", "2029-02-14", "2029-02-25", "2029-02-28"]));
    assert_eq!(later.ok(&["due", "--until", "2030-02-28"])["deadlines"].as_array().unwrap().len(), 2);
    assert_eq!(later.ok(&["due", "--until", "2029-02-27"])["deadlines"], json!([]));
    let near = ringperm.on("2029-02-01").ok(&["due", "--until", "2029-02-28"]);
    assert_eq!(near["deadlines"][0]["state"], "soon");
    let missed = ringperm.on("2029-03-01").ok(&["due", "--until", "2029-02-28"]);
    assert_eq!(missed["deadlines"][0]["state"], "overdue");
    assert_eq!(later.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn the_day_to_send_by_is_a_working_day_on_or_before_the_deadline() {
    // (approved, due and send by of year 1): a Sunday, 17 May on a Sunday, Christmas, New Year's Eve, Easter.
    let table = [
        ("2026-11-21", "2027-11-21", "2027-11-19"),
        ("2025-05-17", "2026-05-17", "2026-05-15"),
        ("2025-12-25", "2026-12-25", "2026-12-23"),
        ("2025-12-31", "2026-12-31", "2026-12-30"),
        ("2026-03-29", "2027-03-29", "2027-03-24"),
    ];
    for (approved, due, send_by) in table {
        let fresh = Ringperm::new();
        fresh.ok(&["company", "add", ORGNR, "--name", NAME]);
        assert_eq!(fresh.ok(&["due"]), json!({"deadlines": []}), "nothing is made up");
        // From before the program was in use: no submission, and never refused for order.
        let recorded = fresh.ok(&["approve", approved]);
        let first = &recorded["deadlines"][0];
        assert_eq!((&first["due"], &first["send_by"]), (&json!(due), &json!(send_by)), "{approved}");
    }
}
