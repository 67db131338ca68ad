#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod uncertain;

use serde_json::{Value, json};

use super::*;

fn extract(pages: &[&str]) -> Extract {
    let page = |(number, text): (u32, &&str)| Page::new(Place::Page { page: number }, *text);
    Extract::of(FileKind::Pdf, (1..).zip(pages).map(page).collect(), None)
}

fn inspected(text: &str) -> Value {
    serde_json::to_value(inspect(&extract(&[text]), &Expect::default())).unwrap()
}

const HEAD: &str = "Skatteetaten\nSkatteattest\nOrganisasjonsnummer: 923 609 016\nUtstedt: 14.10.2026\n";

fn arrears(body: &str) -> Value {
    inspected(&format!("{HEAD}{body}"))["facts"].clone()
}

#[test]
fn a_tax_certificate_gives_its_facts_in_the_shape_of_the_contract() {
    let text = "Skatteetaten    Org.nr. 974 761 076\nRF-1507 Opplysninger om skatt og avgift\nNavn: Eksempel AS\nOrganisasjonsnummer: 923 609 016\n\
        Dato: 14. oktober 2026\nAntall ansatte: 42\nOmsetning siste 12 måneder: 12 345 678 kr\nForfalte beløp inkludert renter\nSkatt kr 1 000,00\n\
        Merverdiavgift kr 12 345,50\nArbeidsgiveravgift kr 0,00\nSum kr 13 345,50\nDokumentet er elektronisk godkjent og er derfor ikke signert.";
    let at = |text: &str| json!([{"place": {"page": 1}, "text": text}]);
    assert_eq!(
        inspected(text),
        json!({
            "type": "skatteattest", "readable": "yes", "why_not": null,
            "facts": {
                "orgnr": "923609016", "name": "Eksempel AS", "issued": "2026-10-14", "form": "RF-1507", "lang": "nb", "arrears_nok": 13345.5,
                "arrears_by_kind": {"skatt": 1000, "mva": 12345.5, "arbeidsgiveravgift": 0}
            },
            "personal_numbers": 0, "account_numbers": 0,
            "findings": [{"code": "arrears", "severity": "should-check", "args": {"nok": 13346}, "place": null}],
            "fact_places": {
                "orgnr": at("Organisasjonsnummer: 923 609 016"), "name": at("Navn: Eksempel AS"),
                "issued": at("Dato: 14. oktober 2026"), "form": at("RF-1507 Opplysninger om skatt og avgift"),
                "arrears_nok": at("Sum kr 13 345,50"),
                "arrears_by_kind": [
                    at("Skatt kr 1 000,00")[0], at("Merverdiavgift kr 12 345,50")[0], at("Arbeidsgiveravgift kr 0,00")[0]
                ]
            }
        })
    );
}

#[test]
fn nynorsk_and_english_certificates_are_read() {
    let nn = inspected(
        "Skatteetaten\nAttest for skatt og meirverdiavgift RF-1316\nOrganisasjonsnummer 923 609 016\nUtferda 14. oktober 2026\n\
        Verksemda skuldar ikkje skatt, meirverdiavgift eller arbeidsgjevaravgift.\nAttesten er elektronisk godkjend.",
    );
    assert_eq!(nn["facts"]["lang"], "nn");
    assert_eq!(nn["facts"]["arrears_nok"], 0);
    assert_eq!(nn["facts"]["form"], "RF-1316");
    let en = inspected(
        "The Norwegian Tax Administration\nTax certificate\nOrganisation number: 923 609 016\nDate of issue: 14 October 2026\n\
        Overdue amounts\nTax NOK 1,000.00\nValue added tax NOK 2,500.50\nEmployer's national insurance contributions NOK 0.00\nTotal NOK 3,500.50",
    );
    assert_eq!(en["facts"]["lang"], "en");
    assert_eq!(en["facts"]["issued"], "2026-10-14");
    assert_eq!(en["facts"]["arrears_nok"], 3500.5);
    assert_eq!(en["facts"]["arrears_by_kind"]["mva"], 2500.5);
}

#[test]
fn no_arrears_is_understood_however_it_is_said() {
    for body in [
        "Det er ingen restanser på skatt eller merverdiavgift.",
        "Virksomheten har ingen forfalte og ubetalte krav.",
        "Skatteetaten bekrefter at virksomheten per 14.10.2026 ikke har restanser på skatt, merverdiavgift eller arbeidsgiveravgift.",
        "Restanser: Ingen",
        "Restanser\nIngen",
        "Forfalt skatt: 0 kr\nForfalt merverdiavgift: 0 kr\nForfalt arbeidsgiveravgift: 0 kr",
        "Restanser\nSkatt Ingen\nMerverdiavgift Ingen\nArbeidsgiveravgift Ingen",
        "Restanser\nSkatt 0\nMerverdiavgift 0\nArbeidsgiveravgift 0\nSum 0",
        "Har virksomheten forfalt gjeld for skatt, merverdiavgift eller arbeidsgiveravgift? Nei",
        "Skatteetaten har ikke registrert restanser på virksomheten. Merverdiavgift er betalt.",
        "Sum skyldig skatt, merverdiavgift og arbeidsgiveravgift: kr 0,00",
        "There are no outstanding claims for tax, value added tax or employer's national insurance contributions.",
        "Verksemda har ikkje forfalne og ubetalte krav på skatt, meirverdiavgift eller arbeidsgjevaravgift.",
        "Eksempel AS skylder ikke skatt, merverdiavgift eller arbeidsgiveravgift per 14.10.2026.",
        "Selskapet har verken skatte- eller avgiftsgjeld som er forfalt til betaling.",
        "Ingenting utestående.",
        "The company has settled all taxes, VAT and employer's contributions that have fallen due.",
        "We confirm that there is nothing outstanding on the company's tax account.",
        "☒ Ingen restanser\n☐ Restanser, kr ______",
        "NO 923 609 016 MVA\nIngen restanser",
        "Selskapet er uten skatte- og avgiftsgjeld.",
        "Selskapet har ingen skatte- og avgiftsgjeld.",
        "Skatt å betale nå: 0 kroner\nAvgift å betale nå: 0 kroner",
    ] {
        assert_eq!(arrears(body)["arrears_nok"], json!(0), "{body}");
    }
}

#[test]
fn arrears_are_read_from_tables_and_sentences() {
    let columns = "Krav Forfalt beløp Renter Sum\nSkatt 10 000,00 345,00 10 345,00\nMerverdiavgift 0,00 0,00 0,00\nArbeidsgiveravgift 500,00 0,00 500,00\nSum 10 500,00 345,00 10 845,00";
    assert_eq!(arrears(columns)["arrears_nok"], json!(10845));
    assert_eq!(arrears(columns)["arrears_by_kind"], json!({"skatt": 10345, "mva": 0, "arbeidsgiveravgift": 500}));
    let not_due =
        "Type Forfalt Ikke forfalt\nSkatt 100,00 9 000,00\nMerverdiavgift 0,00 7 000,00\nArbeidsgiveravgift 0,00 0,00";
    assert_eq!(arrears(not_due)["arrears_nok"], json!(100));
    let sections = "Skatt\nForfalt: kr 250\nMerverdiavgift\nForfalt: kr 750\nArbeidsgiveravgift\nForfalt: kr 0";
    assert_eq!(arrears(sections)["arrears_nok"], json!(1000));
    let cells = "Restanser\nSkatt\n0,00\nMerverdiavgift\n12 000,00\nArbeidsgiveravgift\n0,00\nSum\n12 000,00";
    assert_eq!(arrears(cells)["arrears_by_kind"], json!({"skatt": 0, "mva": 12000, "arbeidsgiveravgift": 0}));
    let interest = "Skatt\nSkyldig beløp: 0,00\nMerverdiavgift\nSkyldig beløp: 4 200,00\nRenter: 12,50\nArbeidsgiveravgift\nSkyldig beløp: 0,00\nSum skyldig: 4 212,50";
    assert_eq!(arrears(interest)["arrears_nok"], json!(4212.5));
    assert_eq!(arrears(interest)["arrears_by_kind"], json!({"skatt": 0, "mva": 4212.5, "arbeidsgiveravgift": 0}));
    let wrapped = "Krav\tForfallsdato\tOpprinnelig beløp\tInnbetalt\tRestbeløp\nForskuddstrekk 3.\n15.07.2026\t40 000,00\t38 500,00\t1 500,00\ntermin 2026\n\
        Merverdiavgift 3.\n31.08.2026\t90 000,00\t90 000,00\t0,00\ntermin 2026\nSum\t\t130 000,00\t128 500,00\t1 500,00";
    assert_eq!(arrears(wrapped)["arrears_nok"], json!(1500));
    assert_eq!(arrears(wrapped)["arrears_by_kind"], json!({"skatt": 1500, "mva": 0}));
    let without_tabs = "Krav Forfallsdato Opprinnelig beløp Innbetalt Restbeløp\nForskuddstrekk 3. termin 2026 15.07.2026 40 000,00 38 500,00 1 500,00\n\
        Merverdiavgift 3. termin 2026 31.08.2026 90 000,00 90 000,00 0,00\nSum 130 000,00 128 500,00 1 500,00";
    assert_eq!(arrears(without_tabs)["arrears_nok"], json!(1500));
    let next_page = "Merverdiavgift: Ingen restanser\nArbeidsgiveravgift: Ingen restanser\nSkattetrekk: Se neste side\nSkattetrekk - spesifikasjon\n\
        Termin 2/2026\t4 400,00\nTermin 3/2026\t600,00\nSum skattetrekk\t5 000,00";
    assert_eq!(arrears(next_page)["arrears_nok"], json!(5000));
    for (body, expected) in [
        ("Restanse\nkr 12\n000", 12_000),
        ("Krav Forfalt beløp Renter Sum\nSkatt 0 1500 1500\nMerverdiavgift 0 0 0\nArbeidsgiveravgift 0 0 0", 1_500),
        (
            "Overdue amounts\nTax\t234 567 891.00\nValue added tax\t0.00\nEmployer's national insurance contributions\t0.00",
            234_567_891,
        ),
        (
            "Restanser\nForskuddstrekk\t8 400,00\nSum skattekrav\t8 400,00\nMerverdiavgift 3. termin\t1 100,00\nArbeidsgiveravgift 4. termin\t500,00\nSum avgiftskrav\t1 600,00",
            10_000,
        ),
        (
            "Restanser\nArt\tÅr\tTermin\tBeløp\nForskuddstrekk\t2026\t4\t2 026,00\nMerverdiavgift\t2026\t3\t1 474,00\nSum\t\t\t3 500,00",
            3_500,
        ),
        ("Selskapet har en restanse på merverdiavgift på kr 18 400. For øvrig er det ingen restanser.", 18_400),
        ("☐ Ingen restanser\n☒ Restanser, kr 12 000", 12_000),
        ("Selskapet har forfalte krav på til sammen kr 44 000. Det er inngått betalingsavtale for alt.", 44_000),
        ("Forfalt skatt og avgift\tkr 15 000,00\nPåløpte renter\tkr 500,00\nÅ betale\tkr 15 500,00", 15_500),
        ("Virksomheten skylder 40 000 kroner: 35 000 i merverdiavgift og 5 000 i arbeidsgiveravgift.", 40_000),
        ("Restskatt 2025: kr 10 000\nRestskatt 2024: kr 5 000\nMva: ingen\nArb.giveravg.: ingen", 15_000),
        (
            "Krav\tOpprinnelig beløp\tInnbetalt\tRestbeløp\nForskuddstrekk\t40 000,00\t38 500,00\t1 500,00\n\
             Merverdiavgift\t90 000,00\t90 000,00\t0,00\nSum\t130 000,00\t128 500,00\t1 500,00",
            1_500,
        ),
        ("Virksomheten har restanser:\nSkatt: 1 000\nMerverdiavgift: 0\nArbeidsgiveravgift: 0", 1_000),
    ] {
        assert_eq!(arrears(body)["arrears_nok"], json!(expected), "{body}");
    }
    assert_eq!(arrears("Merverdiavgift: Ja\nRestanser i alt: 4 500 kr")["arrears_nok"], json!(4500));
    assert_eq!(
        arrears("Virksomheten har forfalt merverdiavgift på kr 12 000 og ingen restanser på skatt.")["arrears_nok"],
        json!(12000)
    );
}

#[test]
fn sums_that_could_be_read_two_ways_are_absent() {
    for body in [
        "Forfalt merverdiavgift 1 000,00 2 000,00",
        "Vi kan ikke bekrefte at selskapet er uten restanser.",
        "Det er ikke slik at virksomheten er uten restanser.",
        "[ ] Virksomheten har ingen restanser\n[x] Virksomheten har restanser, se vedlegg",
        "Virksomheten har ingen restanser\nVirksomheten har restanser, se vedlegg",
        "☐ Ingen restanser\n☐ Restanser, kr ______",
        "Merverdiavgift: Ingen restanser\nArbeidsgiveravgift: Ingen restanser\nSkattetrekk: Se neste side",
        "Krav 40 000,00 38 500,00 1 500,00 restanse",
        "Det er ingen restanser.\nForfalt merverdiavgift: kr 5 000",
        "Omsetning merverdiavgift 12 000 000 kr\nRestanser fremgår av eget brev",
        "Forfalte og ikke betalte krav\nSkatt\nMerverdiavgift",
        "Krav som ikke er forfalt: kr 500\nMerverdiavgift",
        "Dersom virksomheten har ingen restanser, vises 0 her. Merverdiavgift.",
        "Forfalt skatt: 100 kr\nForfalt merverdiavgift: 100 kr\nForfalt arbeidsgiveravgift: 100 kr\nSum restanser: 500 kr",
    ] {
        assert_eq!(arrears(body).get("arrears_nok"), None, "{body}");
    }
}

#[test]
fn a_certificate_of_registration_gives_number_and_date() {
    let text = "Firmaattest\nOrganisasjonsnummer: 923 609 016\nOrganisasjonsform: Aksjeselskap\nStiftelsesdato: 03.02.2011\nRegistrert i Foretaksregisteret: 17.02.2011\n\
        Foretaksnavn: Eksempel AS\nDaglig leder: Kari Nordmann\nSignatur: Styret i fellesskap\nUtskriftsdato 14.10.2026 Organisasjonsnr 923 609 016 Side 1 av 1\nBrønnøysundregistrene";
    let seen = inspected(text);
    assert_eq!(seen["type"], "firmaattest");
    assert_eq!(
        seen["facts"],
        json!({"orgnr": "923609016", "name": "Eksempel AS", "issued": "2026-10-14", "lang": "nb"})
    );
}

#[test]
fn personal_numbers_are_counted_by_page_and_never_given_out() {
    let seen = inspect(
        &extract(&["Arbeidsavtale\nFødselsnummer 311299 56715", "31129956715 og 30108299920", "8601.11.17947"]),
        &Expect::default(),
    );
    assert_eq!((seen.personal_numbers, seen.account_numbers), (Some(2), Some(1)));
    let places: Vec<_> = seen.findings.iter().map(|f| (f.code.as_str(), f.args["count"].clone(), f.place)).collect();
    assert_eq!(
        places,
        [
            ("personal-number", Arg::Number(1), Some(Place::Page { page: 1 })),
            ("personal-number", Arg::Number(2), Some(Place::Page { page: 2 })),
        ]
    );
    let out = serde_json::to_string(&seen).unwrap();
    assert!(!out.contains("311299") && !out.contains("56715") && !out.contains("301082"));
}

#[test]
fn another_company_and_another_type_are_noticed() {
    let expect =
        Expect { orgnr: Some("974683520".to_owned()), as_type: Some("firmaattest".to_owned()), ..Expect::default() };
    let text = format!("{HEAD}Ingen restanser. Merverdiavgift 0");
    let seen = serde_json::to_value(inspect(&extract(&[&text]), &expect)).unwrap();
    assert_eq!(seen["findings"][0]["args"], json!({"chosen": "firmaattest", "found": "skatteattest"}));
    assert_eq!(seen["findings"][1]["code"], "other-company");
    assert_eq!(seen["findings"][1]["args"], json!({"expected": "974683520", "found": "923609016"}));
}

#[test]
fn what_cannot_be_read_has_no_facts_and_no_counts() {
    let seen = inspect(
        &Extract::unreadable(FileKind::Image, WhyNot::Image),
        &Expect { as_type: Some("skatteattest".into()), ..Expect::default() },
    );
    assert_eq!(
        serde_json::to_value(seen).unwrap(),
        json!({
            "type": "other", "readable": "no", "why_not": "image", "facts": {}, "personal_numbers": null, "account_numbers": null,
            "findings": [{"code": "is-image", "severity": "note", "place": null}]
        })
    );
}

#[test]
fn every_code_is_listed_and_survives_the_way_to_the_parent() {
    for why_not in [
        WhyNot::Image,
        WhyNot::NoText,
        WhyNot::PasswordProtected,
        WhyNot::Empty,
        WhyNot::UnknownFormat,
        WhyNot::Damaged,
        WhyNot::TooLarge,
        WhyNot::CouldNotBeRead,
        WhyNot::NoCharacterMap,
        WhyNot::OldWord,
        WhyNot::Presentation,
        WhyNot::OutlookMessage,
    ] {
        assert!(WHY_NOT_CODES.contains(&why_not.code()));
        assert_eq!(serde_json::to_value(why_not).unwrap(), why_not.code());
        for readable in [Readable::No, Readable::Partly] {
            let seen =
                inspect(&Extract { readable, ..Extract::unreadable(FileKind::Pdf, why_not) }, &Expect::default());
            let finding = &seen.findings[0];
            let (_, args) = FINDING_CODES.iter().find(|(code, _)| *code == finding.code).expect("a listed code");
            assert!(finding.args.keys().map(String::as_str).eq(args.iter().copied()));
            let back: Inspection = serde_json::from_str(&serde_json::to_string(&seen).unwrap()).unwrap();
            assert_eq!(back, seen);
        }
    }
}

#[test]
fn age_is_counted_from_the_date_of_issue() {
    let facts = Facts { issued: "2026-04-14".parse().ok(), ..Facts::default() };
    let seen = |kind: &str, limit: Option<u32>, day: &str| {
        let day = day.parse().unwrap();
        freshness(kind, &facts, limit, day, day).map(|f| f.code)
    };
    let on = |day: &str| seen("skatteattest", Some(90), day);
    assert_eq!(on("2026-04-13").as_deref(), Some("future-date"));
    assert_eq!(on("2026-04-14"), None);
    assert_eq!(on("2026-07-13"), None);
    assert_eq!(on("2026-07-14").as_deref(), Some("older-than-90-days"));
    assert_eq!(on("2026-10-14").as_deref(), Some("older-than-90-days"));
    assert_eq!(on("2026-10-15").as_deref(), Some("older-than-six-months"));
    assert_eq!(seen("firmaattest", None, "2026-10-15").as_deref(), Some("older-than-six-months"));
    assert_eq!(seen("reservasjonsvask-logg", Some(31), "2026-05-15"), None);
    assert_eq!(seen("reservasjonsvask-logg", Some(31), "2026-05-16").as_deref(), Some("older-than-advised"));
    assert_eq!(seen("arbeidsavtale", None, "2030-01-01"), None);
}

#[test]
fn a_plan_makes_a_document_older_but_no_date_to_come_right() {
    let facts = Facts { issued: "2026-04-14".parse().ok(), ..Facts::default() };
    let sent = |on: &str, today: &str| {
        freshness("skatteattest", &facts, Some(90), on.parse().unwrap(), today.parse().unwrap()).map(|f| f.code)
    };
    assert_eq!(sent("2026-10-15", "2026-04-20").as_deref(), Some("older-than-six-months"));
    assert_eq!(sent("2026-05-01", "2026-04-01").as_deref(), Some("future-date"));
}

#[test]
fn a_heading_that_the_text_does_not_have_has_no_place() {
    let table = ["Tal\t2026-01\t2026-02", "Besvarte samtaler\t10\t11", "Tilkoblede samtaler\t5\t6"];
    let row = |(number, line): (u32, &&str)| Row {
        number,
        hidden: false,
        cells: line.split('\t').map(str::to_owned).collect(),
    };
    let sheet = Sheet { rows: (1..).zip(&table).map(row).collect(), ..Sheet::default() };
    let seen = inspect(&Extract { sheets: vec![sheet], ..extract(&[&table.join("\n")]) }, &Expect::default());
    assert_eq!((seen.facts.months, seen.facts.answered), (Some(2), Some(21)));
    let places: Vec<(&str, &str)> =
        seen.fact_places.iter().map(|(fact, places)| (fact.as_str(), places[0].text.as_str())).collect();
    assert_eq!(places, [("answered", "Besvarte samtaler"), ("connected", "Tilkoblede samtaler")]);
}

#[test]
fn what_is_not_seen_is_searched_for_numbers_and_never_for_facts() {
    let mut extract = extract(&["Skatteetaten\nSkatteattest\nUtstedt: 14.10.2026"]);
    extract.pages[0].unseen = "Organisasjonsnummer: 923 609 016\nFødselsnummer 31129956715".to_owned();
    let seen = inspect(&extract, &Expect::default());
    assert_eq!((seen.personal_numbers, seen.facts.orgnr), (Some(1), None));
    assert!(seen.findings.iter().any(|f| f.code == "personal-number" && f.place == Some(Place::Page { page: 1 })));
}
