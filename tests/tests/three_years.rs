//! Three years by the command line: first application, two follow-ups, new application; four bundles that stock
//! tools accept, and what differs between them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::path::PathBuf;

use ringperm_tests::application::{ORGNR, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::openssl::judge;
use serde_json::{Value, json};

/// The requirements of a submission by their status, `soknad` only.
fn with_status(ringperm: &Ringperm, status: &str) -> Vec<String> {
    let rows = ringperm.run(&["status"]).json["requirements"].as_array().unwrap().clone();
    let own = rows.into_iter().filter(|row| row["part"] == "soknad" && row["status"] == status);
    own.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Exports on `day`, has strangers judge the bundle, and records that it was sent.
fn send(ringperm: &Ringperm, day: &str) -> (PathBuf, Value) {
    let on = ringperm.on(day);
    let out = ringperm.home().join(format!("{day}.zip"));
    on.ok(&["export", arg(&out)]);
    let judged = judge(&out);
    let json: Value = serde_json::from_str(&judged.text("soknad.json")).unwrap();
    on.ok(&["sent", day]);
    (out, json)
}

fn follow_up(ringperm: &Ringperm, kind: &str, day: &str) {
    let on = ringperm.on(day);
    on.ok(&["submission", "start", kind]);
    assert!(with_status(&on, "to-confirm").contains(&"kontaktperson".to_owned()));
    // One confirmation; what nobody can know beforehand is asked for.
    on.ok(&["answer", "oppfolging-bekreftelse", "ja"]);
    assert_eq!(with_status(&on, "to-confirm"), Vec::<String>::new(), "all that was carried over is confirmed");
    on.ok(&["answer", "egenerklaering-riktige-opplysninger", "ja"]);
    on.ok(&["answer", "oppfolging-klager-direkte", "no"]);
    on.ok(&["answer", "oppfolging-klager-forbrukertilsynet", "no"]);
    let year: i32 = day[..4].parse().unwrap();
    on.ok(&[
        "answer",
        "oppfolging-samtalestatistikk",
        "--field",
        &format!("from={}-12-01", year - 1),
        "--field",
        &format!("to={year}-11-30"),
        "--field",
        "answered=1200",
        "--field",
        "connected=1000",
        "--field",
        "complaints=3",
    ]);
}

fn changed(comparison: &Value) -> Vec<&str> {
    comparison["changes"].as_array().unwrap().iter().map(|change| change["requirement"].as_str().unwrap()).collect()
}

#[test]
fn three_years_give_four_bundles_and_nothing_is_asked_twice() {
    let ringperm = Ringperm::new().on("2026-11-22");
    settle(&ringperm);
    let (first, said) = send(&ringperm, "2026-11-22");
    assert_eq!((&said["kind"], &said["changes"]), (&json!("initial"), &Value::Null));
    ringperm.ok(&["approve", "2026-12-01"]);

    // Year 1: the contact person has changed.
    follow_up(&ringperm, "year-1", "2027-11-15");
    let on = ringperm.on("2027-11-15");
    on.ok(&["answer", "endringer-siden-sist", "--field", "changed=yes", "--field", "description=Ny kontaktperson."]);
    on.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    let (year_1, said) = send(&ringperm, "2027-11-15");
    assert_eq!(said["changes"]["since"], "2026-11-22");
    let of: Vec<&Value> = said["changes"]["requirements"].as_array().unwrap().iter().collect();
    assert_eq!(of.len(), 1, "{of:#?}");
    assert_eq!(of[0]["requirement"], "kontaktperson");
    let pages: Vec<&str> = said["pages"].as_array().unwrap().iter().map(|page| page["id"].as_str().unwrap()).collect();
    assert_eq!(pages, ["bekreftelse", "endringer", "klager", "tall"]);
    let opening = |page: usize| &said["pages"][page]["requirements"][0]["id"];
    assert_eq!((opening(0), opening(1)), (&json!("oppfolging-bekreftelse"), &json!("endringer-siden-sist")));

    // Year 2: the accountant is another; the page that says so is opened.
    follow_up(&ringperm, "year-2", "2028-11-15");
    let on = ringperm.on("2028-11-15");
    ringperm.on("2028-11-15").refused(2, "requirement-unknown", &["answer", "finnes-ikke", "ja"]);
    on.ok(&["answer", "endringer-siden-sist", "--field", "changed=yes", "--field", "description=Ny regnskapsfører."]);
    assert!(!with_status(&on, "ready").contains(&"regnskapsforer-oppgitt".to_owned()));
    on.ok(&["answer", "endringer-siden-sist", "--field", "pages=virksomheten"]);
    assert!(
        with_status(&on, "ready").contains(&"regnskapsforer-oppgitt".to_owned()),
        "opened, with last year's answer"
    );
    on.ok(&["answer", "regnskapsforer-oppgitt", "--field", "name=Ny Tabell AS"]);
    let (year_2, said) = send(&ringperm, "2028-11-15");
    assert_eq!(said["changes"]["requirements"][0]["requirement"], "regnskapsforer-oppgitt");

    // Year 3: everything is there, to be confirmed or replaced; the tax certificate is replaced.
    let on = ringperm.on("2029-11-01");
    on.ok(&["submission", "start", "renewal"]);
    let carried = with_status(&on, "to-confirm");
    for id in [
        "selskap-registrert",
        "skatteattest-gyldig",
        "regnskapsforer-oppgitt",
        "kontaktperson",
        "bransjenorm-akseptert",
    ] {
        assert!(carried.contains(&id.to_owned()), "{id}: {carried:?}");
    }
    on.refused(1, "not-ready", &["export", arg(&ringperm.home().join("for tidlig.zip"))]);
    let fresh = write(
        ringperm.home(),
        "Skatteattest 2029.pdf",
        [pdf("skatteattest-uten-skjemanummer.pdf"), b"\n".to_vec()].concat(),
    );
    on.ok(&["attach", "skatteattest-gyldig", arg(&fresh), "--field", "issued=2029-10-20"]);
    let documents = on.run(&["status"]).json["documents"].as_array().unwrap().clone();
    let tax: Vec<&str> = documents
        .iter()
        .filter(|document| document["requirement"] == "skatteattest-gyldig")
        .map(|document| document["original_name"].as_str().unwrap())
        .collect();
    assert_eq!(tax, ["Skatteattest 2029.pdf"], "the old one has gone to the trash");
    let still: Vec<String> = with_status(&on, "to-confirm");
    assert!(!still.contains(&"skatteattest-gyldig".to_owned()));
    on.ok(&[&["confirm"], still.iter().map(String::as_str).collect::<Vec<_>>().as_slice()].concat());
    on.refused(2, "nothing-to-confirm", &["confirm", "egenerklaering-riktige-opplysninger"]);
    on.ok(&["answer", "egenerklaering-riktige-opplysninger", "ja"]);
    let (renewal, said) = send(&ringperm, "2029-11-01");
    assert_eq!(said["kind"], "renewal");
    assert_eq!(said["changes"]["requirements"][0]["requirement"], "skatteattest-gyldig");
    assert_eq!(said["changes"]["requirements"][0]["documents_added"], json!(["Skatteattest 2029"]));

    // Between the bundles alone, without the store.
    let compare = |old: &PathBuf, new: &PathBuf| ringperm.ok(&["compare", arg(old), arg(new)]);
    assert_eq!(changed(&compare(&first, &first)), Vec::<&str>::new());
    assert!(changed(&compare(&first, &year_1)).contains(&"kontaktperson"));
    assert!(changed(&compare(&year_1, &year_2)).contains(&"regnskapsforer-oppgitt"));
    let whole = compare(&first, &renewal);
    assert_eq!(whole["same_company"], true);
    for id in ["kontaktperson", "regnskapsforer-oppgitt", "skatteattest-gyldig"] {
        assert!(changed(&whole).contains(&id), "{id}: {whole:#}");
    }
    assert!(!changed(&whole).contains(&"selskap-registrert"));
    for bundle in [&first, &year_1, &year_2, &renewal] {
        assert_eq!(ringperm.ok(&["verify", arg(bundle)])["verdict"], "intact");
    }
    let due = ringperm.on("2029-11-02").ok(&["due"]);
    let states: Vec<&str> = due["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|deadline| deadline["kind"] != "fee")
        .map(|deadline| deadline["state"].as_str().unwrap())
        .collect();
    assert!(states.iter().all(|state| *state == "done"), "{due:#}");
}

#[test]
fn a_document_from_last_time_is_confirmed_or_replaced_and_never_by_typing_something_else() {
    let ringperm = Ringperm::new().on("2026-11-22");
    settle(&ringperm);
    let agreement = write(ringperm.home(), "Avtale med regnskapsfører.pdf", pdf("firmaattest.pdf"));
    ringperm.ok(&["attach", "regnskapsforer-oppgitt", arg(&agreement), "--as", "regnskapsforer-bekreftelse"]);
    send(&ringperm, "2026-11-22");
    let on = ringperm.on("2029-11-01");
    on.ok(&["submission", "start", "renewal"]);
    let row = |id: &str| {
        let rows = on.run(&["status"]).json["requirements"].clone();
        rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
    };
    let names = || -> Vec<Value> {
        let documents = on.run(&["status"]).json["documents"].clone();
        let own = documents.as_array().unwrap().iter().filter(|one| one["requirement"] == "regnskapsforer-oppgitt");
        own.map(|one| one["original_name"].clone()).collect()
    };
    let typed = on.ok(&["answer", "regnskapsforer-oppgitt", "--field", "name=Ny Tabell AS"]);
    assert_eq!((&typed["status"], &typed["answer"]["confirmed"]), (&json!("to-confirm"), &json!(false)));
    assert_eq!(typed["missing"], json!(["Bekreft det som ligger ved fra sist, eller bytt det ut."]));
    assert_eq!(typed["answer"]["carried"], "Det som ligger ved, er fra sist");
    let ids = on.run(&["status"]).json["documents"].clone();
    for document in ids.as_array().unwrap() {
        let shown = on.ok(&["document", "show", &document["id"].to_string()]);
        assert_eq!(shown["carried"], "Fra innsendingen 22.11.2026", "{shown:#}");
    }
    let said = on.bare(&["document", "show", &ids[0]["id"].to_string()]).output().unwrap();
    assert!(String::from_utf8_lossy(&said.stdout).contains("Fra innsendingen 22.11.2026"));

    // Confirmed, it stays so whatever is typed next.
    on.ok(&["confirm", "regnskapsforer-oppgitt"]);
    assert_eq!(row("regnskapsforer-oppgitt")["status"], "ready");
    let again = on.ok(&["answer", "regnskapsforer-oppgitt", "--field", "name=Enda en AS"]);
    assert_eq!((&again["status"], &again["answer"]["confirmed"]), (&json!("ready"), &json!(true)));
    assert_eq!(names(), ["Avtale med regnskapsfører.pdf"]);
}

#[test]
fn a_new_version_takes_the_place_of_the_document_from_last_time_also_beside_a_new_answer() {
    let ringperm = Ringperm::new().on("2026-11-22");
    settle(&ringperm);
    let agreement = write(ringperm.home(), "Avtale.pdf", pdf("firmaattest.pdf"));
    ringperm.ok(&["attach", "regnskapsforer-oppgitt", arg(&agreement), "--as", "regnskapsforer-bekreftelse"]);
    send(&ringperm, "2026-11-22");
    let on = ringperm.on("2029-11-01");
    on.ok(&["submission", "start", "renewal"]);
    on.ok(&["answer", "regnskapsforer-oppgitt", "--field", "name=Ny Tabell AS"]);
    let fresh = write(ringperm.home(), "Ny avtale.pdf", [pdf("firmaattest.pdf"), b"\n".to_vec()].concat());
    let new = on.ok(&["attach", "regnskapsforer-oppgitt", arg(&fresh), "--as", "regnskapsforer-bekreftelse"]);
    assert_eq!((&new["carried"], &new["replaces"][0]["title"]), (&Value::Null, &json!("Avtale")));
    assert!(with_status(&on, "ready").contains(&"regnskapsforer-oppgitt".to_owned()));
    let tax =
        write(ringperm.home(), "Ny attest.pdf", [pdf("skatteattest-uten-skjemanummer.pdf"), b"\n".to_vec()].concat());
    let certificate = on.ok(&["attach", "skatteattest-gyldig", arg(&tax)]);
    for (document, requirement) in [(&new, "regnskapsforer-oppgitt"), (&certificate, "skatteattest-gyldig")] {
        assert!(with_status(&on, "ready").contains(&requirement.to_owned()), "{requirement}");
        on.ok(&["detach", &document["id"].to_string(), "--undo-replacement"]);
        assert!(with_status(&on, "to-confirm").contains(&requirement.to_owned()), "{requirement}: the old one is back");
    }
}

#[test]
fn what_is_no_intact_bundle_is_not_compared() {
    let ringperm = Ringperm::new();
    let text = write(ringperm.home(), "brev.txt", "Hei");
    ringperm.refused(2, "not-an-application", &["compare", arg(&text), arg(&text)]);
}

#[test]
fn self_checks_stay_private_until_they_are_ticked_in() {
    let ringperm = Ringperm::new().on("2026-11-22");
    settle(&ringperm);
    ringperm.ok(&["answer", "ansvarsforsikring", "--field", "insured=yes", "--note", "Hos Eksempel Forsikring."]);
    let bundle = |name: &str| {
        let out = ringperm.home().join(name);
        ringperm.ok(&["export", arg(&out)]);
        judge(&out).text("soknad.json")
    };
    assert!(!bundle("uten.zip").contains("ansvarsforsikring"));
    ringperm.ok(&["answer", "ansvarsforsikring", "--in-bundle", "true"]);
    let with = bundle("med.zip");
    assert!(with.contains("ansvarsforsikring") && !with.contains("Eksempel Forsikring"));
    let counts = ringperm.run(&["status"]).json["counts"].clone();
    assert!(counts["egenkontroll"]["total"].as_u64() > Some(10) && counts["egenkontroll"]["blocking"] == 0, "{counts}");
}

#[test]
fn a_question_of_the_board_is_answered_by_a_bundle_of_its_own() {
    let ringperm = Ringperm::new().on("2026-11-22");
    settle(&ringperm);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["submission", "start", "reply"]);
    let rows = ringperm.run(&["status"]).json["requirements"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 1, "{rows:#}");
    let routine = write(ringperm.home(), "Rutine.pdf", pdf("firmaattest.pdf"));
    ringperm.ok(&["attach", "svar-til-nemnda", arg(&routine)]);
    let fields =
        ["question=Hvordan vaskes listene?", "asked_on=2026-12-01", "deadline=2026-12-15", "answer=Hver måned."];
    let fields: Vec<&str> = fields.iter().flat_map(|field| ["--field", *field]).collect();
    ringperm.ok(&[&["answer", "svar-til-nemnda"], fields.as_slice()].concat());
    let out = ringperm.home().join("svar.zip");
    ringperm.ok(&["export", arg(&out)]);
    let said: Value = serde_json::from_str(&judge(&out).text("soknad.json")).unwrap();
    assert_eq!((&said["kind"], &said["company"]["orgnr"]), (&json!("reply"), &json!(ORGNR)));
    assert_eq!(said["attachments"].as_array().unwrap().len(), 1);
}
