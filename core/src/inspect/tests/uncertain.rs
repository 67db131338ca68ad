//! A fact that is not certain is absent; a sum of what is overdue is never too small.

use super::*;

fn sum(body: &str) -> Option<Value> {
    arrears(body).get("arrears_nok").cloned()
}

#[test]
fn interest_fees_and_unknown_kinds_are_never_lost() {
    let zeros = "skatt: 0\nmva: 0\narbeidsgiveravgift: 0\n";
    for (body, expected) in [
        (format!("Restanser {zeros}Renter og gebyrer: 1 500"), 1500),
        (format!("Restanser\n{zeros}Renter og gebyrer: 1 500"), 1500),
        (format!("Forfalte beløp\nRestanser {zeros}Renter og gebyrer: 1 500"), 1500),
        (format!("Forfalte beløp\n{zeros}Tvangsmulkt: 1 500"), 1500),
        ("Restanse skatt: 100\nRestanse avgift: 200".to_owned(), 300),
        ("Restanse skattekrav: 100\nRestanse avgiftskrav: 200".to_owned(), 300),
        ("Restskatt forfalt: 100\nForsinkelsesrente: 20\nMva: 0\nArbeidsgiveravgift: 0".to_owned(), 120),
        (
            "Restskatt forfalt: 100\nForsinkelsesrente: 20\nForfalt mva: 0\nForfalt arbeidsgiveravgift: 0".to_owned(),
            120,
        ),
        ("Restanser skatt: 100\nmva: 700\narbeidsgiveravgift: 0".to_owned(), 800),
    ] {
        assert_eq!(sum(&body), Some(json!(expected)), "{body}");
    }
}

#[test]
fn sums_that_may_be_greater_are_absent() {
    for body in [
        "Forfalt skatt: 1 000\nForfalt mva: 2 000 -1 000\nForfalt arbeidsgiveravgift: 0",
        "Restanser (i hele tusen): 12\nMerverdiavgift: Ja",
        "Restanser: 12 tusen kroner\nMerverdiavgift: Ja",
        "Restanser: kr 12k\nMerverdiavgift: Ja",
        "Restanser: 2 millioner kroner\nMerverdiavgift: Ja",
        "Restanser: EUR 100\nMerverdiavgift: Ja",
        "Restanser\nSkatt: 0\nMerverdiavgift: 12 tusen kroner\nArbeidsgiveravgift: 0",
        "Restanser (i hele tusen)\nSkatt 0\nMerverdiavgift 0\nArbeidsgiveravgift 1",
        "Restanser over 5 000 kr: ingen\nMerverdiavgift: Ja",
        "Restanser under 5 000 kr oppgis ikke\nMerverdiavgift: Ja",
        "Restanser: ca. 5 000 kr\nMerverdiavgift: 0",
        "Restanser\nSkatt: 0\nmva: 0\narbeidsgiveravgift: 0\nSum: 0\nRenter og gebyrer: 1 500",
        "Forfalt skatt og arbeidsgiveravgift: 300\nForfalt merverdiavgift: 200",
        "Restanse skatt: 100\nRestanse noe annet: 200\nMerverdiavgift: Ja",
        "Skyldig skatt 10 000, hvorav forfalt 3 000\nMerverdiavgift: Ja",
        "Det er ingen restanser ut over det som er nevnt i brevet om merverdiavgift.",
        "Alle forfalte krav er ikke betalt. Merverdiavgift",
        "Ingen av restansene er betalt.",
        "Ingen restanser er betalt.",
        "Er det restanser? Ja/Nei",
        "Restanser: ingen opplysninger",
        "Ingen tilgang til restanser.",
        "Ingen restanser vises fordi systemet er utilgjengelig.",
        "Ingen vesentlige restanser.",
        "Inga vesentlege restansar.",
        "No material arrears.",
        "Ingen restanser eldre enn 30 dager.",
        "No arrears older than 90 days.",
        "Ingen restanser fra tidligere år.",
        "Ingen restanser før 2026.",
        "Ingen nye restanser siden forrige attest.",
        "Virksomheten har ingen restanser som er sendt til tvangsinndrivelse.",
        "Ingen restanser som det ikke er gitt betalingsutsettelse for.",
        "Ingen restanser. Forbehold: merverdiavgift for 3. termin er ikke kontrollert.",
        "Restanse skatt: 0\nRestanse mva:\nRestanse arbeidsgiveravgift: 0",
        "Skatt og avgift: Ingen restanser\nAndre krav: kr 2 400",
        "Restanse merverdiavgift kr 1O 000,00",
        "Restanse merverdiavgift kr 4 2OO,OO",
        "Sum restanser: kr 12 O00",
        "Sum restanser: kr 45.OOO",
        "Restanse forskuddstrekk kr 9 l00,00",
        "Restanse: kr 0 (sum 3OOO)",
        "Restanser: kr 0\nSum forfalt: kr 3 OOO",
        "Antall restanser: 3",
        "Restanser: 12 000 øre",
        "Restanser\nSkatt: 2050\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt\t2050\nMerverdiavgift\t0\nArbeidsgiveravgift\t0",
        "Restanser\nSkatt 2050\nMerverdiavgift 0\nArbeidsgiveravgift 0",
        "Restanser\nSkatt\n2050\nMerverdiavgift\n0\nArbeidsgiveravgift\n0",
        "Forfalt skatt\n2050\nForfalt merverdiavgift\n0\nForfalt arbeidsgiveravgift\n0",
        "Restanser\nSkatt\tMerverdiavgift\tArbeidsgiveravgift\n2050\t0\t0",
        "Restanser\nSkatt\tMerverdiavgift\tArbeidsgiveravgift\n100\t0\t0\n0\t2050\t0",
        "Restanser: 2050\nSkatt: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0\nRenter: 2050",
        "Restanser\nSkatt: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0\nSum: 2050",
        "Restanser\nSkatt: 0500\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt: 123 456 789\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Forfalt skatt: 2050, merverdiavgift: 0, arbeidsgiveravgift: 0",
        "Forfalt skatt 2050 og merverdiavgift 0",
        "Restanser\nKrav\tForfalt\tRenter\tSum\nSkatt\t2050\t0\t2050\nMerverdiavgift\t0\t0\t0\nArbeidsgiveravgift\t0\t0\t0",
        "Restanser\nKrav\tForfalt\tRenter\nSkatt\t2050\t0\nMerverdiavgift\t0\t0\nArbeidsgiveravgift\t0\t0",
        "Krav Forfalt beløp Renter Sum\nSkatt 2050 0 2050\nMerverdiavgift 0 0 0\nArbeidsgiveravgift 0 0 0",
        "Restanser\nSkatt: 2050, renter: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt: 2050 (forfalt 15.10.2026)\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt: 2050 per 14.10.2026\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nSkatt: x500\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Restanser\nRestskatt 2024 2050\nMerverdiavgift 0\nArbeidsgiveravgift 0",
        "Restanser\nRestskatt for inntektsåret 2025: 2050\nMerverdiavgift: 0\nArbeidsgiveravgift: 0",
        "Virksomheten har forfalt skatt på 2050 og forfalt merverdiavgift på 0 og forfalt arbeidsgiveravgift på 0.",
        "Forfalt skatt 2050 Merverdiavgift 0 Arbeidsgiveravgift 0",
        "Forfalt skatt 5000 Merverdiavgift 0 Arbeidsgiveravgift 0",
        "Forfalt skatt kr 5000 Merverdiavgift kr 0 Arbeidsgiveravgift kr 0",
    ] {
        assert_eq!(sum(body), None, "{body}");
    }
}

#[test]
fn certain_sums_are_read_from_sentences() {
    for (body, expected) in [
        ("Selskapet skylder 45 000 kroner i skatt og 5 000 kroner i merverdiavgift.", 50_000),
        ("Skylder 45 000 kroner i skatt og 5 000 kroner i merverdiavgift", 50_000),
        ("Restanser totalt 88 000, hvorav skatt 50 000 og merverdiavgift 38 000", 88_000),
        ("Restanser totalt 88 000, hvorav skatt 50 000\nMerverdiavgift: Ja", 88_000),
        ("Forfalt skatt: 1 000\nForfalt mva: -1 000\nForfalt arbeidsgiveravgift: 0", 1000),
        ("Forfalt skatt: 1 000\nForfalt mva: 1 000,00-\narbeidsgiveravgift: 0\nSum: 0", 1000),
        ("Forfalt skatt: 1 000\nForfalt mva: (1 000,00)\nForfalt arbeidsgiveravgift: 0", 1000),
        ("Alle forfalte krav er betalt.\nMerverdiavgift: Ja", 0),
        ("Alle forfalte krav på skatt og merverdiavgift er betalt", 0),
        ("Verksemda skuldar ikkje skatt eller avgift.\nMeirverdiavgift: Ja", 0),
        ("The company does not owe any taxes or duties.\nVAT registered", 0),
        ("Restanser under kr 100 vises ikke.\nIngen restanser.\nMerverdiavgift: Ja", 0),
        ("Restanser under kr 100 vises ikke\nIngen restanser.\nMerverdiavgift: Ja", 0),
        ("Restanser\nSkatt: 2050\nMerverdiavgift: 0\nArbeidsgiveravgift: 0\nSum: kr 2 050", 2050),
        ("Restanser\nSkatt: kr 2050\nMerverdiavgift: 0\nArbeidsgiveravgift: 0", 2050),
        ("Restanser\nSkatt 2025\nForfalt: 100\nMerverdiavgift: 0\nArbeidsgiveravgift: 0", 100),
        ("Restanser\nSkatteår: 2025\nSkatt: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0", 0),
        ("Krav\tForfalt\tRenter\nRestskatt 2025\t100\t0\nMerverdiavgift\t0\t0\nArbeidsgiveravgift\t0\t0", 100),
        ("Restanser\nRestskatt\t2025\t100,00\nMerverdiavgift\t2025\t0,00\nArbeidsgiveravgift\t2025\t0,00", 100),
        ("Restanser i 2026\nSkatt: 0\nMerverdiavgift: 0\nArbeidsgiveravgift: 0", 0),
        ("Restanser\nÅr\tSkatt\tMerverdiavgift\tArbeidsgiveravgift\n2025\t0\t0\t0", 0),
        ("Forfalt skatt kr 5000\nForfalt merverdiavgift kr 0 Bergen\nForfalt arbeidsgiveravgift kr 0", 5000),
    ] {
        assert_eq!(sum(body), Some(json!(expected)), "{body}");
    }
}

const DUES: &str = "Skatt: kr 500\nMerverdiavgift: kr 12 500\nArbeidsgiveravgift: kr 3 200";

#[test]
fn dues_that_nothing_calls_overdue_are_what_is_overdue_when_nothing_else_is_said() {
    let kinds = json!({"skatt": 500, "mva": 12500, "arbeidsgiveravgift": 3200});
    let tables = [
        "Kravtype\tHovedstol\tRenter\tSum\nSkatt\t495,00\t5,00\t500,00\nMerverdiavgift\t12 500,00\t0,00\t12 500,00\nArbeidsgiveravgift\t3 200,00\t0,00\t3 200,00\nTotalt\t16 195,00\t5,00\t16 200,00",
        "Krav\tKID\tBeløp\nSkatt\t1234567890128\t500,00\nMerverdiavgift\t1234567890136\t12 500,00\nArbeidsgiveravgift\t1234567890144\t3 200,00\nSum\t\t16 200,00\nBetales til konto 8601 11 17947",
        "Skatt\nRestskatt\t300,00\nForskuddstrekk\t200,00\nSum skatt\t500,00\nMerverdiavgift\n3. termin 2026\t12 000,00\n4. termin 2026\t500,00\nSum merverdiavgift\t12 500,00\nArbeidsgiveravgift\n4. termin 2026\t3 200,00\nTotalt skyldig\t16 200,00",
        "Om attesten\nSkatteattest\tBeløp under kr 100 vises ikke.\nSkatt: 500,00\tAttesten bør ikke være eldre enn\nMerverdiavgift: 12 500,00\tseks måneder.\nArbeidsgiveravgift: 3 200,00",
    ];
    for body in
        [DUES.to_owned(), format!("{DUES}\nSum restanser: kr 16 200")].into_iter().chain(tables.map(str::to_owned))
    {
        let facts = arrears(&body);
        assert_eq!((&facts["arrears_nok"], &facts["arrears_by_kind"]), (&json!(16200), &kinds), "{body}");
    }
    assert_eq!(sum("Skatt 0\nMerverdiavgift 0\nArbeidsgiveravgift 0\nSum: 0"), Some(json!(0)));
    assert_eq!(sum("Skatt\t-1 000,00\nMerverdiavgift\t-2 000,00\nArbeidsgiveravgift\t0,00"), Some(json!(0)));
}

#[test]
fn dues_that_are_something_else_are_not_what_is_overdue() {
    for (body, expected) in [
        (format!("Fastsatt i 2025\n{DUES}"), None),
        (format!("Innbetalt siste år\n{DUES}"), None),
        (format!("Ikke forfalte krav\n{DUES}"), None),
        (format!("{DUES}\nSum: kr 17 000"), None),
        (format!("{DUES}\nDet er ingen restanser."), Some(0)),
        (format!("{DUES}\nAndre krav: kr 100"), Some(16_300)),
        (format!("{DUES}\nRenter: kr 100"), Some(16_300)),
        (format!("Omsetning: 12 000 000\n{DUES}\nSum: kr 16 200\nAksjekapital: 30 000"), Some(16_200)),
        (format!("{DUES}\nAv dette ikke forfalt: kr 16 200"), None),
        ("Skatt betalt: 500\nMerverdiavgift betalt: 12 500\nArbeidsgiveravgift: 3 200".to_owned(), None),
        ("Fastsatt skatt: 500\nBeregnet merverdiavgift: 12 500\nArbeidsgiveravgift: 3 200".to_owned(), None),
        ("Skatt: kr 500\nMerverdiavgift: kr 12 500".to_owned(), None),
    ] {
        assert_eq!(sum(&body), expected.map(|sum| json!(sum)), "{body}");
    }
}

#[test]
fn numbers_that_are_no_amounts_and_a_no_that_is_none_change_nothing() {
    let owes = "(org. no. 923 609 016) has the following outstanding claims:\nTax\tNOK 1,000.00\nVAT\tNOK 0.00";
    for (body, expected) in [
        (format!("Eksempel AS {owes}"), 1_000),
        (format!("Certificate of tax and VAT\nEksempel AS {owes}\nInterest\tNOK 120.00"), 1_120),
        (
            "This is to certify that Eksempel AS (org. no. 923 609 016) had the following amounts overdue on 13 October\n2026:\nTax\tNOK 1,000.00\nVAT\tNOK 0.00".to_owned(),
            1_000,
        ),
        ("Restanser\n1. Skatt: 100\n2. Merverdiavgift: 200\n3. Arbeidsgiveravgift: 300\n4. Dato".to_owned(), 600),
        ("Restanser\n1 Skatt: 100\n2 Merverdiavgift: 200\n3 Arbeidsgiveravgift: 300".to_owned(), 600),
        ("Restanser\nPost\tKrav\tBeløp\n1\tSkatt\t100\n2\tMerverdiavgift\t200".to_owned(), 300),
        ("1. Skatt\nRestanse: 100\n2. Merverdiavgift\nRestanse: 200\n3. Arbeidsgiveravgift\nRestanse: 300".to_owned(), 600),
        ("Restanser\nSkatt: kr500\nMerverdiavgift: 5000 NOK\nArbeidsgiveravgift: kr12 500".to_owned(), 18_000),
        ("Restanser\nSkatt: kr 2 000\nMerverdiavgift: - kr 1 000\nArbeidsgiveravgift: 0".to_owned(), 2_000),
        ("Restanser\nSkatt: -1 000,00\nMerverdiavgift: 0\nArbeidsgiveravgift: 0\nSum: -1 000,00".to_owned(), 0),
        ("Registrert i Merverdiavgiftsregisteret: Ja\nRestanser: kr 0".to_owned(), 0),
        ("Merverdiavgift: Ja\nRestanser: kr 0".to_owned(), 0),
        ("Skatt inkl. renter\tkr 1 200\nMerverdiavgift inkl. renter\tkr 0\nSum restanser inkl. renter\tkr 1 200".to_owned(), 1_200),
        ("Skyldig\nSkatt 100\nMerverdiavgift 50\nSum krav 150\nRenter 4\nSum inkludert renter 154".to_owned(), 154),
        ("Virksomheten står uten restanser på skatt og merverdiavgift.".to_owned(), 0),
        ("Restanse merverdiavgift: kr 500. Ingen andre restanser.".to_owned(), 500),
        ("The company has no overdue tax or VAT liabilities.".to_owned(), 0),
    ] {
        assert_eq!(sum(&body), Some(json!(expected)), "{body}");
    }
}
