//! The rows of the shipped scheme.

use std::collections::{BTreeMap, BTreeSet};

use ringperm_core::scheme::{Basis, FieldKind, Form, Kind, Part, Requirement, shipped};

use super::table::{basis, condition, kinds, own_page, rows};

#[test]
fn the_shipped_scheme_has_every_row_of_the_table_and_no_other() {
    let table: Vec<BTreeMap<&str, &str>> = rows();
    // The answer to the board is no requirement of the scheme: it is asked for only when the board has asked.
    let of_the_scheme = shipped().requirements.iter().filter(|row| row.kinds != [Kind::Reply]);
    let ours: BTreeSet<&str> = of_the_scheme.map(|row| row.id.as_str()).collect();
    assert_eq!(ours, table.iter().map(|row| row["id"]).collect());
    assert_eq!((ours.len(), table.len()), (82, 82));
    for row in &table {
        let id = row["id"];
        let ours = shipped().requirement(id).unwrap();
        let page = if ours.part == Part::Soknad { row["page"] } else { own_page(row) };
        assert_eq!(ours.page, page, "{id}");
        assert_eq!(ours.group, row["group"], "{id}");
        assert_eq!(ours.kinds, kinds(row["submission_kinds"]), "{id}");
        assert_eq!(ours.blocks, kinds(row["blocks"]), "{id}");
        assert_eq!(ours.when.to_string(), condition(row["centre_condition"]), "{id}");
        assert_eq!(ours.basis, basis(row["basis"]), "{id}");
    }
}

#[test]
fn a_first_application_is_held_back_by_these_rows_and_no_others() {
    let blocking: BTreeSet<&str> =
        shipped().for_kind(Kind::Initial).filter(|row| row.blocks(Kind::Initial)).map(|row| row.id.as_str()).collect();
    let expected = BTreeSet::from([
        "aksept-dokumentert",
        "angrerett-informasjon",
        "arbeidsavtale-eksempler",
        "bransjenorm-akseptert",
        "databehandleravtale-oppdragsgivere",
        "databehandleravtale-underleverandorer",
        "egenerklaering-riktige-opplysninger",
        "hms-internkontroll",
        "kontaktperson",
        "regnskapsforer-oppgitt",
        "reservasjonsregister-vask",
        "selskap-registrert",
        "skatt-ingen-restanser",
        "skatteattest-gyldig",
        "verneombud-opplaering-40t",
    ]);
    assert_eq!(blocking, expected);
}

#[test]
fn pages_come_in_the_order_of_the_work_and_none_is_empty() {
    let pages: Vec<&str> = shipped().pages.iter().map(|page| page.id.as_str()).collect();
    assert_eq!(
        pages,
        [
            "start",
            "virksomheten",
            "skatt",
            "arbeidsavtaler",
            "arbeidsmiljo",
            "ringelister",
            "avtaler-med-kunder",
            "databehandlere",
            "kontakt",
            "gebyr",
            "erklaering",
            "bekreftelse",
            "endringer",
            "klager",
            "tall",
            "svar",
            "egenkontroll-arbeidsavtaler",
            "egenkontroll-arbeidsmiljo",
            "egenkontroll-norm",
            "egenkontroll-telefonsalg",
            "egenkontroll-personvern",
            "egenkontroll-oppdragsgiver",
        ]
    );
    let mut of_requirements: Vec<&str> = shipped().requirements.iter().map(|row| row.page.as_str()).collect();
    of_requirements.dedup();
    let own: Vec<&str> = pages.iter().copied().filter(|page| *page != "klager").collect();
    assert_eq!(of_requirements, own, "requirements stand in the order of their pages");
    assert!(shipped().requirements.iter().any(|row| row.follow_up_page.as_deref() == Some("klager")));
}

#[test]
fn what_is_for_oneself_holds_nothing_back_and_demands_no_document() {
    let own: Vec<&Requirement> = shipped().requirements.iter().filter(|row| row.part == Part::Egenkontroll).collect();
    assert_eq!(own.len(), 45);
    for row in own {
        assert!(row.blocks.is_empty(), "{}", row.id);
        assert!(row.evidence.iter().all(|rule| rule.min == 0), "{}", row.id);
        assert_eq!(row.form, Form::Question, "{}", row.id);
    }
}

#[test]
fn each_point_of_the_legal_list_of_contract_contents_is_asked_for() {
    let fields: Vec<&str> = shipped()
        .requirement("arbeidsavtale-minimumsinnhold")
        .unwrap()
        .fields
        .iter()
        .map(|field| {
            assert_eq!((field.kind, field.required), (FieldKind::YesNo, true), "{}", field.id);
            field.id.as_str()
        })
        .collect();
    assert_eq!(
        fields,
        [
            "parter",
            "arbeidssted",
            "stilling",
            "startdato",
            "midlertidig",
            "provetid",
            "ferie",
            "oppsigelse",
            "lonn",
            "arbeidstid",
            "pauser",
            "sarlig_arbeidstid",
            "vaktendring_overtid",
            "tariffavtale",
            "innleier",
            "kompetanse",
            "sosial_trygghet",
        ]
    );
}

#[test]
fn every_trait_that_a_requirement_hangs_on_is_asked_on_one_page() {
    let asked: Vec<&str> = shipped().pages.iter().flat_map(|page| &page.traits).map(String::as_str).collect();
    assert_eq!(asked.len(), asked.iter().collect::<BTreeSet<_>>().len());
    for row in &shipped().requirements {
        for name in row.when.traits() {
            assert!(asked.contains(&name), "{}: {name}", row.id);
        }
    }
}

#[test]
fn every_source_and_document_type_is_used() {
    let used: BTreeSet<&str> = shipped().requirements.iter().flat_map(|row| &row.sources).map(String::as_str).collect();
    assert_eq!(used, shipped().sources.iter().map(|source| source.id.as_str()).collect());
    let asked: BTreeSet<&str> = shipped()
        .requirements
        .iter()
        .flat_map(|row| row.evidence.iter().flat_map(|rule| &rule.types))
        .map(String::as_str)
        .collect();
    assert_eq!(asked, shipped().document_types.iter().map(|known| known.id.as_str()).collect());
}

#[test]
fn whatever_is_asked_rests_on_a_source() {
    // The one exception is advice, and its texts say that no source was found.
    let without: Vec<(&str, Basis)> = shipped()
        .requirements
        .iter()
        .filter(|row| row.sources.is_empty())
        .map(|row| (row.id.as_str(), row.basis))
        .collect();
    assert_eq!(without, [("ansvarsforsikring", Basis::Advice)]);
    let unconfirmed: Vec<&str> =
        shipped().requirements.iter().filter(|row| row.check_law).map(|row| row.id.as_str()).collect();
    assert_eq!(
        unconfirmed,
        [
            "verneombud-opplaering-40t",
            "skriftlig-bekreftelse-tilbud",
            "angrerett-informasjon",
            "provetid-riktig",
            "arbeidstid-overtid-rutine",
            "innleie-lovlig",
            "ringetider",
            "presentasjon-ved-start",
            "automatisk-oppringing",
            "manus-ikke-villedende",
            "behandlingsprotokoll",
            "personvernerklaering",
            "lydopptak-sletting",
            "innsyn-sletting-rutine",
            "avvik-personvern",
            "informasjonssikkerhet",
            "overforing-utenfor-eos",
        ]
    );
}

#[test]
fn what_every_company_has_cannot_be_set_aside() {
    for id in [
        "skatteattest-gyldig",
        "skatt-ingen-restanser",
        "selskap-registrert",
        "kontaktperson",
        "regnskapsforer-oppgitt",
    ] {
        assert!(!shipped().requirement(id).unwrap().may_not_apply, "{id}");
    }
    for row in shipped().requirements.iter().filter(|row| row.form == Form::Declaration) {
        assert!(!row.may_not_apply, "{}", row.id);
        assert_eq!(row.fields[0].id, "declared", "{}", row.id);
    }
}

#[test]
fn every_question_can_be_left_unready() {
    // A question without a required field and without demanded evidence would be ready before it is read.
    for row in shipped().requirements.iter().filter(|row| matches!(row.form, Form::Question | Form::Declaration)) {
        let asks = row.fields.iter().any(|field| field.required && field.when.is_none())
            || row.evidence.iter().any(|rule| rule.min > 0 && rule.when.is_none());
        assert!(asks, "{}", row.id);
    }
}
