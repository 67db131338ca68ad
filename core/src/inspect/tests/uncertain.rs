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
    ] {
        assert_eq!(sum(body), Some(json!(expected)), "{body}");
    }
}
